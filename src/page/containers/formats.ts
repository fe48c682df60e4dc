import type { ContainerReader } from './contained.ts';
import { isGzip, unpackedHead } from './gzip.ts';

/** A format that holds pages, or a page in another form than text or HTML. */
export interface Format {
  readonly name: string;
  /** Endings of file names by which folders and archives know it. */
  readonly extensions: readonly string[];
  /** True where a file begins like one. */
  readonly begins: (head: Head) => boolean;
  /** The reader, loaded when the first such file comes; null where the file is one page. */
  readonly reader: (() => Promise<ContainerReader>) | null;
}

/** The first bytes of a file, also as characters (a byte each, zeros left out, so that UTF-16 can be seen through). */
export interface Head {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly extension: string;
}

/** How much of a file is looked at. */
export const HEAD = 4096;

/** A member, an archive without any, one of several volumes. */
const ZIP = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];
const HEADER_LINE = /^(?:[\w-]{2,40}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,20}){2}/u;
/** Headers that people do not write above a text, and programs above every mail. */
const TECHNICAL = /^(?:received|mime-version|message-id|return-path|delivered-to|content-transfer-encoding):/imu;
const WRITTEN = /^(?:from|to|subject|date):/imu;
const markup = (tags: string): RegExp =>
  new RegExp(`^[^<]{0,200}(?:<[?!][^>]{0,2000}>\\s{0,100}){0,20}<(?:${tags})[\\s>]`, 'iu');
const [FEED, LIST] = [markup('rss|feed|rdf:RDF|atom:feed'), markup('opml')];

/** The formats, looked through in this order. */
export const FORMATS: readonly Format[] = [
  {
    name: 'web archive',
    extensions: ['.warc', '.wet'],
    begins: ({ bytes, text }) =>
      text.startsWith('WARC/') || (isGzip(bytes) && textOf(unpackedHead(bytes).subarray(0, HEAD)).startsWith('WARC/')),
    reader: async () => (await import('./warc.ts')).readWarc,
  },
  {
    name: 'gzip',
    extensions: ['.gz'],
    begins: ({ bytes }) => isGzip(bytes),
    reader: async () => (await import('./gzip.ts')).readGzip,
  },
  {
    name: 'zip, Word, EPUB or WACZ',
    extensions: ['.zip', '.docx', '.docm', '.epub', '.wacz'],
    begins: ({ text }) => ZIP.some((mark) => text.startsWith(mark)),
    reader: async () => (await import('./zip.ts')).readZip,
  },
  { name: 'PDF', extensions: ['.pdf'], begins: ({ text }) => text.slice(0, 1024).includes('%PDF-'), reader: null },
  {
    name: 'mailbox',
    extensions: ['.mbox'],
    begins: ({ text }) => /^From \S{1,200} [^\n]{0,200}\d{4}[^\n]{0,40}\r?\n[\w-]{2,40}:/u.test(text),
    reader: async () => (await import('./mbox.ts')).readMbox,
  },
  {
    name: 'mail or MHTML',
    extensions: ['.eml', '.mht', '.mhtml'],
    begins: ({ text, extension }) =>
      HEADER_LINE.test(text) &&
      WRITTEN.test(text) &&
      (TECHNICAL.test(text) || /^\.(?:eml|mht|mhtml)$/u.test(extension)),
    reader: async () => (await import('./mail.ts')).readMail,
  },
  {
    name: 'feed',
    extensions: ['.rss', '.atom', '.rdf', '.xml'],
    begins: ({ text }) => FEED.test(text),
    reader: async () => (await import('./feed-file.ts')).readFeedFile,
  },
  {
    name: 'list of feeds',
    extensions: ['.opml'],
    begins: ({ text }) => LIST.test(text),
    reader: async () => (await import('./opml.ts')).readOpmlFile,
  },
  {
    name: 'JSON, JSON Lines, JSON Feed or starred items',
    extensions: ['.json', '.jsonl', '.ndjson'],
    begins: ({ text, extension }) =>
      /^(?:\xef\xbb\xbf)?\s{0,200}(?:\{\s{0,200}["}]|\[\s{0,200}[[{\]])/u.test(text) ||
      (/^\.(?:jsonl|ndjson)$/u.test(extension) && text.trim() !== ''),
    reader: async () => (await import('./json.ts')).readJson,
  },
];

/** The format of what begins so, or null where it is taken for a page of text or HTML. */
export function formatOf(bytes: Uint8Array, file: string): Format | null {
  const head: Head = { bytes, text: textOf(bytes), extension: extensionOf(file) };
  return FORMATS.find(({ begins }) => begins(head)) ?? null;
}

/** Endings of names that are taken for pages of text or HTML. */
const PAGES = ['', '.txt', '.text', '.md', '.html', '.htm', '.xhtml', '.shtml', '.php', '.asp', '.aspx', '.jsp'];
const READABLE = new Set([...PAGES, ...FORMATS.flatMap(({ extensions }) => extensions)]);

/** True where a file in a folder or an archive may be read, by its name. */
export const isReadable = (file: string): boolean => READABLE.has(extensionOf(file));

/** The ending of a file name in lower case, with its dot; empty where it has none. */
export function extensionOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replaceAll('\0', '');
