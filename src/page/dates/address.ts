import { dayOf } from '../header-date.ts';

const FORMS = [
  /[/_-](?:t)?((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/u,
  /[/_-]((?:19|20)\d\d)[/-]?(\d{2})(\d{2})(?=[/_.-]|$)/u,
  /[/_]t((?:19|20)\d\d)(\d{2})(\d{2})_/u,
  /\/((?:19|20)\d\d)-(\d{2})\/(\d{2})\//u,
];

/** The day in a page's address (/2019/10/07/, /20191007/, t20191007_), or null. */
export function dateInAddress(url: string): string | null {
  const path = url.slice(0, 500).replace(/[?#].*$/u, '');
  for (const pattern of FORMS) {
    const match = pattern.exec(path);
    const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
    if (day !== null) return day;
  }
  return null;
}
