import type PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { type ContainerReader, page } from './contained.ts';
import { isReadable } from './formats.ts';
import { headersOf } from './http.ts';
import { htmlOfText, itemPage } from './item-page.ts';
import { ContainerFault } from './limits.ts';
import { bytesSource, whole } from './source.ts';

/** A mail, which is a page, and what is attached to it that can be read; a page saved as MHTML is one page. */
export const readMail: ContainerReader = async function* (source, walk) {
  const bytes = await whole(source, walk.limits.document);
  yield page(source.name, bytes, source.told);
  if (isMhtml(bytes)) return;
  const { attachments } = await parsed(bytes, source.name);
  for (const { filename, disposition, content } of attachments) {
    if (filename === null || disposition !== 'attachment' || !isReadable(filename) || typeof content === 'string')
      continue;
    const name = `${source.name}!${filename}`;
    if (walk.wants(name)) yield* walk.inside(bytesSource(name, new Uint8Array(content), {}, filename));
  }
};

/** The text of a mail as a page: its HTML part, else its plain text, with subject, date and sender. */
export async function pageOfMail(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const mail = await parsed(bytes, name);
  const { html, text, subject } = mail;
  const from = mail.from?.name || mail.from?.address || null;
  return itemPage({
    title: subject ?? null,
    outlet: from,
    published: dateOf(mail),
    html: html !== undefined && html.trim() !== '' ? html : htmlOfText(text ?? ''),
  });
}

/** The day as the sender's clock had it: the library turns it into UTC. */
function dateOf({ headers }: Email): string | null {
  const date = headers.find(({ key }) => key === 'date')?.value ?? '';
  return date === '' ? null : date.replace(/^[^\d]{0,20}/u, '');
}

const MOST_PARTS = { maxNestingDepth: 30, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 3 };

async function parsed(bytes: Uint8Array, name: string): Promise<Email> {
  const { default: Parser }: { default: typeof PostalMime } = await import('postal-mime');
  try {
    return await Parser.parse(bytes, MOST_PARTS);
  } catch (error) {
    throw new ContainerFault(
      'damaged',
      `${name} is no mail that can be read (${error instanceof Error ? error.message : error}).`,
      'Save the mail again from your mail program, or copy its text into a file.',
      error,
    );
  }
}

const HEAD = 256 * 1024;

/** A page saved by a browser with all that belongs to it: its address, and its own HTML among the parts. */
export const isMhtml = (bytes: Uint8Array): boolean => {
  const { headers } = headOf(bytes);
  return /^multipart\/related/iu.test(headers.get('content-type') ?? '') && !headers.has('to');
};

export interface SavedPage {
  readonly html: string;
  readonly url: string | null;
  /** When it was saved, as its header writes it. */
  readonly captured: string | null;
}

/** The page of an MHTML file, without the frames and pictures beside it; null where it holds no HTML. */
export async function pageOfMhtml(bytes: Uint8Array, name: string): Promise<SavedPage | null> {
  const { headers, end } = headOf(bytes);
  const boundary = /boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/iu.exec(headers.get('content-type') ?? '');
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  const starts = [];
  for (let at = all.indexOf(mark, end); at >= 0 && starts.length < 1000; at = all.indexOf(mark, at + mark.length)) {
    starts.push(at);
  }
  for (const [index, start] of starts.entries()) {
    const part = all.subarray(start + mark.length, starts[index + 1] ?? all.length);
    const own = part.subarray(part.indexOf(10) + 1);
    const { headers: about } = headOf(own);
    if (!/^(?:text\/html|application\/xhtml\+xml)/iu.test(about.get('content-type') ?? '')) continue;
    // The library takes a part of another type than text/html for an attachment.
    const { html } = await parsed(Buffer.concat([Buffer.from('MIME-Version: 1.0\r\n'), own]), name);
    if (html === undefined) continue;
    const url = headers.get('snapshot-content-location') ?? about.get('content-location') ?? null;
    return { html, url: url !== null && /^https?:/iu.test(url) ? url : null, captured: headers.get('date') ?? null };
  }
  return null;
}

function headOf(bytes: Uint8Array): { readonly headers: ReadonlyMap<string, string>; readonly end: number } {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  const end = /\r?\n\r?\n/u.exec(head)?.index ?? head.length;
  return { headers: headersOf(head.slice(0, end).split(/\r?\n/u)), end };
}
