/** When a Retry-After header lets one ask again, in milliseconds since 1970: it gives seconds or a date; null for neither. */
export function retryAfter(value: string | null, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/u.test(text)) return now + Number(text) * 1000;
  const date = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(now, date);
}

/** `Mon, 05 Jan 2026 00:01:00 GMT` and the older `Monday, 05-Jan-26 00:01:00 GMT` (RFC 9110, 5.6.7). */
const HTTP_DATE = /^[A-Z][a-z]{2,8}, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2}/u;
