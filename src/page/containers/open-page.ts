import type { Article, Told } from '#article/article.ts';
import { type PageHints, type PageResult, readPage } from '../page.ts';
import type { ReadFault } from './contained.ts';
import { formatOf, HEAD } from './formats.ts';
import { ContainerFault, LIMITS } from './limits.ts';
import { toldBySaver } from './saved-page.ts';

/** What is known of a page from elsewhere, with what its container tells. */
export interface OpenHints extends PageHints {
  readonly told?: Told;
}

export type OpenResult = PageResult | { readonly ok: false; readonly error: ReadFault };

/**
 * Reads the bytes of one page in any form, text, HTML, PDF, Word, mail or MHTML, into an article. Trouble is a value. The
 * time it takes and the memory depend on the page: hostile ones are for a worker with a limit.
 */
export async function openPage(bytes: Uint8Array, hints: OpenHints = {}): Promise<OpenResult> {
  const name = hints.name ?? 'The page';
  try {
    const { read, told } = await opened(bytes, name);
    const known = { ...told, ...hints.told };
    const result = read({
      ...hints,
      ...(hints.url === undefined && known.url !== undefined ? { url: known.url } : {}),
      ...(hints.contentType === undefined && known.contentType !== undefined ? { contentType: known.contentType } : {}),
    });
    return result.ok ? { ...result, article: completed(result.article, known, hints.told) } : result;
  } catch (error) {
    if (!(error instanceof ContainerFault)) throw error;
    const { code, message, cure } = error;
    return { ok: false, error: { code, message, cure } };
  }
}

type Read = (hints: PageHints) => PageResult;

async function opened(bytes: Uint8Array, name: string): Promise<{ readonly read: Read; readonly told: Told }> {
  const format = formatOf(bytes.subarray(0, HEAD), name)?.name ?? null;
  const asPage = (html: string | Uint8Array, told: Told = {}) => ({
    read: (hints: PageHints) => {
      if (typeof html !== 'string') return readPage(html, hints);
      return readPage(new TextEncoder().encode(html), { ...hints, contentType: 'text/html; charset=utf-8' });
    },
    told,
  });
  if (format === 'PDF') return asPage(await (await import('./pdf.ts')).pageOfPdf(bytes, name, LIMITS));
  if (format === 'zip, Word, EPUB or WACZ') return asPage(await (await import('./word.ts')).htmlOfWord(bytes, name));
  if (format === 'mail or MHTML') {
    const { isMhtml, pageOfMail, pageOfMhtml } = await import('./mail.ts');
    if (!isMhtml(bytes)) return asPage(await pageOfMail(bytes, name));
    const saved = await pageOfMhtml(bytes, name);
    if (saved === null)
      throw new ContainerFault('no-page', `${name} is a saved page without its HTML.`, 'Save the page again.');
    return asPage(saved.html, {
      ...(saved.url === null ? {} : { url: saved.url }),
      ...(saved.captured === null ? {} : { captured: saved.captured }),
    });
  }
  return asPage(bytes, toldBySaver(bytes));
}

/** What the page does not say of itself, its container may; neither can be of a day after the page was saved. */
function completed(article: Article, known: Told, told: Told | undefined): Article {
  const late = isAfter(article.published, known.captured) && article.publishedBy !== 'option';
  const published = late ? null : article.published;
  const toldDay = published === null && known.published !== undefined && !isAfter(known.published, known.captured);
  return {
    ...article,
    title: article.title ?? known.title ?? null,
    outlet: article.outlet ?? known.outlet ?? null,
    authors: article.authors.length > 0 ? article.authors : (known.authors ?? []),
    published: toldDay ? (known.published ?? null) : published,
    publishedBy: toldDay ? 'container' : late ? null : article.publishedBy,
    ...(told === undefined || Object.keys(told).length === 0 ? {} : { told }),
  };
}

const DAY = 86_400_000;

/** A day's grace: clocks stand in other zones. */
function isAfter(day: string | null, captured: string | undefined): boolean {
  const [published, saved] = [Date.parse(day ?? ''), Date.parse(captured ?? '')];
  return published > saved + DAY;
}
