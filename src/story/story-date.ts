const EDTF_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/u;

/** True for an EDTF year, month or day of the calendar, with an optional mark of doubt: `2018`, `2018-04`, `2018-04-26~`. */
export function isStoryDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = EDTF_DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** True where the first date certainly lies after the second (compared as far as both are precise). */
export function liesAfter(from: string, to: string): boolean {
  const length = Math.min(from.replace(/[?~%]$/u, '').length, to.replace(/[?~%]$/u, '').length);
  return from.slice(0, length) > to.slice(0, length);
}
