import type { Told } from '#article/article.ts';

const HEAD = 8192;
/** SingleFile writes `Page saved with SingleFile  url: … saved date: …`; browsers `saved from url=(0042)https://…`. */
const SINGLE_FILE =
  /<!--\s{0,100}Page saved with SingleFile(?: |\s){1,100}url:\s{1,20}(\S{1,2000})\s{1,100}saved date:\s{0,20}([^\n(]{6,60})/u;
const SAVED_FROM = /<!-- saved from url=\(\d{1,6}\)(https?:\S{1,2000}) -->/u;

/** What the program that saved a page wrote at its beginning: its address, and when it was saved. */
export function toldBySaver(bytes: Uint8Array): Told {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  const single = SINGLE_FILE.exec(head);
  const url = single?.[1] ?? SAVED_FROM.exec(head)?.[1];
  const saved = single?.[2] === undefined ? Number.NaN : Date.parse(single[2]);
  return {
    ...(url !== undefined && /^https?:/iu.test(url) ? { url } : {}),
    ...(Number.isNaN(saved) ? {} : { captured: new Date(saved).toISOString() }),
  };
}
