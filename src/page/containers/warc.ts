import type { Told } from '#article/article.ts';
import { type Contained, type ContainerReader, leftOut, page, trouble, type Walk } from './contained.ts';
import { GAP, gunzip, isGzip, type Unpacked } from './gzip.ts';
import { bodyOf, httpAnswer } from './http.ts';
import { ContainerFault, damaged, tooLarge } from './limits.ts';
import { peek } from './source.ts';
import { recordBytes, type WarcRecord, warcRecords } from './warc-records.ts';

const HTTP_HEAD = 128 * 1024;
const PAGE_TYPES = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|x-pdf))$/u;

/**
 * Pages of a web archive (ISO 28500), packed or not, one record in memory at a time: what servers answered with
 * success, and resources and conversions kept as such, where they are HTML, plain text or PDF.
 */
export const readWarc: ContainerReader = async function* (source, walk) {
  const opened = await peek(source, 64);
  const bytes: Unpacked = isGzip(opened.head) ? gunzip(opened.source, walk) : opened.source.bytes();
  let gaps = 0;
  for await (const record of warcRecords(bytes)) {
    if (record === GAP) {
      gaps += 1;
      yield trouble(
        source.name,
        damaged(source.name, `bytes are lost or wrong in it (place ${gaps}); it was read on from the next record`),
      );
      if (gaps > walk.limits.gaps)
        throw damaged(source.name, `more than ${walk.limits.gaps} places in it are wrong; what follows was not read`);
    } else yield* pagesOf(record, source.name, walk);
  }
};

async function* pagesOf(record: WarcRecord, container: string, walk: Walk): AsyncIterable<Contained> {
  const { headers } = record;
  const type = headers.get('warc-type') ?? '';
  const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/gu, '');
  if (type === 'revisit') yield leftOut('revisit records');
  if (!['response', 'resource', 'conversion'].includes(type) || !/^(?:https?|file|ftp):/iu.test(url)) return;
  const name = `${container}!${url}`;
  if (!walk.wants(name)) return;
  try {
    yield await pageOf(record, name, url, walk);
  } catch (error) {
    if (!(error instanceof ContainerFault)) throw error;
    yield trouble(name, error);
  }
}

async function pageOf(record: WarcRecord, name: string, url: string, { limits, budget }: Walk): Promise<Contained> {
  const { headers } = record;
  const recordType = headers.get('content-type') ?? '';
  const captured = headers.get('warc-date');
  const told = (contentType: string): Told => ({
    url,
    ...(captured === undefined ? {} : { captured }),
    ...(contentType === '' ? {} : { contentType }),
  });
  if (headers.get('warc-type') !== 'response') {
    if (!isPageType(recordType)) return leftOut(bare(recordType) || 'records without a type');
    const bytes = await recordBytes(record, limits.page);
    return page(name, kept(bytes, record, name, limits.page), told(recordType));
  }
  if (!/^application\/http/iu.test(recordType)) return leftOut(bare(recordType) || 'records without a type');
  const bytes = kept(await recordBytes(record, limits.page + HTTP_HEAD), record, name, limits.page);
  const answer = httpAnswer(bytes);
  if (answer === null) throw damaged(name, 'what is kept is no answer of a web server');
  if (answer.status < 200 || answer.status > 299) return leftOut(`HTTP status ${answer.status}`);
  const contentType = answer.headers.get('content-type') ?? '';
  if (!isPageType(contentType)) return leftOut(bare(contentType) || 'answers without a type');
  const body = bodyOf(answer, name, limits.page);
  budget.take(Math.max(0, body.length - bytes.length));
  return page(name, body, told(contentType));
}

function kept(bytes: Uint8Array | null, { length }: WarcRecord, name: string, limit: number): Uint8Array {
  if (bytes === null) throw tooLarge(name, limit, length);
  if (bytes.length < length) throw damaged(name, 'it is cut off');
  return bytes;
}

const bare = (contentType: string): string => contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
const isPageType = (contentType: string): boolean => PAGE_TYPES.test(bare(contentType));
