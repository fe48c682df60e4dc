import { detect } from 'chardet';

/** Why a page could not be read: what is wrong with it and what the reader can do. */
export interface PageError {
  readonly code: 'empty' | 'too-large' | 'binary' | 'undecodable' | 'no-article';
  readonly message: string;
  readonly cure: string;
}

/** The means by which the encoding was found, surest first. */
export type DecodedBy = 'byte order mark' | 'strict' | 'label' | 'lenient' | 'statistics';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly by: DecodedBy }
  | { readonly ok: false; readonly error: PageError };

export interface DecodeOptions {
  /** The name the page is called by in messages. */
  readonly name?: string;
  /** The Content-Type it came with, if any. */
  readonly contentType?: string;
  /** Pages of more bytes are refused; 15 MiB where absent. */
  readonly limit?: number;
}

const MEBIBYTE = 1024 * 1024;
export const PAGE_LIMIT = 15 * MEBIBYTE;

/**
 * The text of a page's bytes. Valid UTF-8 beats any label, since saved pages are often converted while their label
 * stays; GB2312 and GBK are read as GB18030, which holds both.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const name = options.name ?? 'The page';
  const limit = options.limit ?? PAGE_LIMIT;
  if (bytes.length > limit) return tooLarge(name, bytes.length, limit);
  const mark = byteOrderMark(bytes);
  if (mark) return finished(name, mark, 'byte order mark', bytes);
  const wide = unmarkedUtf16(bytes);
  if (wide) return finished(name, wide, 'statistics', bytes);
  const format = binaryFormat(bytes);
  if (format) return binary(name, format);

  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return accepted(name, utf8, 'utf-8', 'strict');
  const label = labelIn(bytes, options.contentType);
  if (label && label !== 'utf-8') return finished(name, label, 'label', bytes);
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (badShare(lenient, bytes) < BAD_UTF8_SHARE) return accepted(name, lenient, 'utf-8', 'lenient');
  const guess = known(detect(bytes.subarray(0, SAMPLE)));
  if (guess) return finished(name, guess, 'statistics', bytes);
  return failure('undecodable', `${name} is text in no encoding that is known.`, 'Save it as UTF-8 and add it again.');
}

const BAD_UTF8_SHARE = 0.05;
const SAMPLE = 256 * 1024;
const LABEL_ZONE = 16 * 1024;

function finished(name: string, encoding: string, by: DecodedBy, bytes: Uint8Array): Decoded {
  return accepted(name, new TextDecoder(encoding).decode(bytes), encoding, by);
}

function accepted(name: string, text: string, encoding: string, by: DecodedBy): Decoded {
  if (text.trim() === '') {
    return failure('empty', `${name} holds no text.`, 'Check that the page was saved whole, and fetch it again.');
  }
  return { ok: true, text, encoding, by };
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without its mark: in every text the low halves of spaces, line breaks and marks (in Latin text of letters too)
 * stand beside zero bytes, all on one side; and no unit is half of a pair alone.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 2) {
    if (sample[at] === 0 && isPlain(sample[at + 1])) even += 1;
    if (sample[at + 1] === 0 && isPlain(sample[at])) odd += 1;
  }
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)];
  if (most < Math.max(3, sample.length / 200) || least > most / 50) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = strictly(encoding, sample);
  return text !== null && !UNWRITTEN.test(text.slice(0, 4000)) ? encoding : null;
}

/** What no page writes: controls that end no line, and characters of private use or none. */
const UNWRITTEN = /(?!\s)\p{Cc}|\p{Co}|\p{Noncharacter_Code_Point}/u;

const isPlain = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09);

/** Each bad sequence becomes one replacement character; the share is taken of the bytes that are not ASCII. */
function badShare(text: string, bytes: Uint8Array): number {
  let bad = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) bad += 1;
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high += 1;
  // Text in UTF-8 beyond ASCII has two or three bytes a character; count characters against characters.
  return bad / Math.max(1, high / 3);
}

const META_LABEL = /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/iu;
const XML_LABEL = /^\s{0,50}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/iu;
const TYPE_LABEL = /charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/iu;

function labelIn(bytes: Uint8Array, contentType: string | undefined): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LABEL_ZONE));
  return (
    known(contentType ? TYPE_LABEL.exec(contentType)?.[1] : null) ??
    known(META_LABEL.exec(head)?.[1]) ??
    known(XML_LABEL.exec(head)?.[1])
  );
}

/** The encoding a label means, under the name of the WHATWG table, or null where none goes by it. */
function known(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

/** First bytes of formats that people take for pages. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive (or a Word, Excel or EPUB file)', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['an old Word, Excel or PowerPoint file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a Windows program', [0x4d, 0x5a, 0x90]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['an MP3 recording', [0x49, 0x44, 0x33, 0x03]],
  ['an Ogg recording', [0x4f, 0x67, 0x67, 0x53, 0x00]],
];
const MP4_AT = 4;
const MP4 = [0x66, 0x74, 0x79, 0x70];

function binaryFormat(bytes: Uint8Array): string | null {
  for (const [format, magic] of MAGIC) if (magic.every((byte, index) => bytes[index] === byte)) return format;
  if (MP4.every((byte, index) => bytes[MP4_AT + index] === byte)) return 'a video or sound file';
  // No text encoding without a byte order mark that is accepted here has zero bytes; a stray one at the end is forgiven.
  const sample = bytes.subarray(0, SAMPLE);
  let zeros = 0;
  for (const byte of sample) if (byte === 0) zeros += 1;
  return zeros > sample.length / 1000 ? 'a binary file' : null;
}

const failure = (code: PageError['code'], message: string, cure: string): Decoded => ({
  ok: false,
  error: { code, message, cure },
});

const binary = (name: string, format: string): Decoded =>
  failure('binary', `${name} is ${format}, not a page of text.`, 'Save the page as text or HTML and add that file.');

const tooLarge = (name: string, size: number, limit: number): Decoded =>
  failure(
    'too-large',
    `${name} has ${inMebibytes(size)} MiB; pages of more than ${inMebibytes(limit)} MiB are not read.`,
    'Add the article alone, or split the file into one page each.',
  );

const inMebibytes = (bytes: number): string => (Math.ceil((bytes / MEBIBYTE) * 10) / 10).toString();
