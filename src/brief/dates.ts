import type { BriefLanguage } from './language.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Parts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function partsOf(date: string): Parts | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date);
  return match
    ? { year: Number(match[1]), month: match[2] ? Number(match[2]) : null, day: match[3] ? Number(match[3]) : null }
    : null;
}

/** An EDTF date or interval as a reader of the language writes it; the value itself where it is neither. */
export function dateInWords(value: string, language: BriefLanguage): string {
  const [first = '', last] = value.split('/');
  if (last === undefined) return single(first, language);
  if (last === '..') return language === 'zh' ? `${single(first, 'zh')}起` : `from ${single(first, 'en')}`;
  if (first === '..') return language === 'zh' ? `${single(last, 'zh')}前` : `until ${single(last, 'en')}`;
  return language === 'zh' ? rangeZh(first, last) : rangeEn(first, last);
}

function single(date: string, language: BriefLanguage): string {
  const week = /^(\d{4})-W(\d\d)$/u.exec(date);
  if (week) return language === 'zh' ? `${week[1]}年第${Number(week[2])}周` : `week ${Number(week[2])} of ${week[1]}`;
  const parts = partsOf(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  if (language === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  return [day, month ? MONTHS[month - 1] : null, year].filter(Boolean).join(' ');
}

function rangeZh(first: string, last: string): string {
  const [a, b] = [partsOf(first), partsOf(last)];
  if (!a || !b) return `${single(first, 'zh')}至${single(last, 'zh')}`;
  const end = `${a.year === b.year ? '' : `${b.year}年`}${b.month && (a.year !== b.year || a.month !== b.month || !b.day) ? `${b.month}月` : ''}${b.day ? `${b.day}日` : ''}`;
  return `${single(first, 'zh')}至${end || `${b.year}年`}`;
}

function rangeEn(first: string, last: string): string {
  const [a, b] = [partsOf(first), partsOf(last)];
  if (!a || !b || a.year !== b.year) return `${single(first, 'en')} – ${single(last, 'en')}`;
  if (a.month === b.month && a.day && b.day) return `${a.day}–${single(last, 'en')}`;
  const start = [a.day, a.month ? MONTHS[a.month - 1] : null].filter(Boolean).join(' ');
  return start ? `${start} – ${single(last, 'en')}` : single(last, 'en');
}
