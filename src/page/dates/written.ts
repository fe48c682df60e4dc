import type { Span } from '#article/span.ts';
import { matchesOf } from '#language/matches.ts';
import { dayOf } from '../header-date.ts';
import { monthNamed } from './month-names.ts';

/** A whole date as a page writes it. */
export interface WrittenDate {
  readonly span: Span;
  /** EDTF day. */
  readonly value: string;
  /** The words before it say that the page was changed then. */
  readonly changed: boolean;
}

/** Which of two numbers before the year is the month where both may be; null where the page does not tell. */
export type DayOrder = 'day first' | 'month first' | null;

const LONGEST = 300;

/** The whole dates in a short text, in the languages of the web's news; of a longer one those at its beginning. */
export function writtenDates(whole: string, order: DayOrder): WrittenDate[] {
  const text = whole.slice(0, LONGEST);
  if (!/\d{2}/u.test(text)) return [];
  const dates: WrittenDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of matchesOf(pattern, text)) {
      const value = read(match, order);
      const span = { start: match.index, end: match.index + match[0].length };
      if (value === null || dates.some((date) => span.start < date.span.end && date.span.start < span.end)) continue;
      dates.push({ span, value, changed: CHANGED.test(text.slice(Math.max(0, span.start - 40), span.start)) });
    }
  }
  return dates.sort((a, b) => a.span.start - b.span.start);
}

/** Words for a change right before its date; a word for publishing between takes them back. */
const CHANGED =
  /(?:updated?|modified|edited|revised|reviewed|aktualisi\p{L}+|geändert|bearbeitet|mise? à jour|modifiée?|actualiz\p{L}+|aggiornat\p{L}|atualizad\p{L}|bijgewerkt|uppdaterad|opdateret|oppdatert|aktualizov\p{L}+|zaktualizowan\p{L}+|обновл\p{L}+|оновлен\p{L}+|güncelleme|更新|修改|수정)[^\d]{0,24}$/iu;

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, order: DayOrder) => string | null;
}

const day = (year: string | undefined, month: number | string | undefined, date: string | undefined): string | null =>
  Number(year) < EARLIEST ? null : dayOf(Number(year), Number(month), Number(date));
/** Pages tell of no day before the web; what looks like one is a number of another kind. */
const EARLIEST = 1990;

const named = (word: string | undefined): number => monthNamed(word ?? '');

const FORMS: readonly DateForm[] = [
  {
    pattern: /(?<!\d)(\d{4})\s?([-/.年년])\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/gu,
    read: (match) => day(match[1], match[3], match[4]),
  },
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[º°ª.])?[\s-]{0,3}(?:de\s|d['’]|of\s|dì\s)?\s?(\p{L}[\p{L}\p{M}]{2,13})[.,]{0,2}[\s/-]{0,3}(?:de\s|del\s|of\s)?(\d{4})(?!\d)/giu,
    read: (match) => day(match[3], named(match[2]), match[1]),
  },
  {
    pattern: /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,13})[.]?\s{1,3}(\d{1,2})(?:st|nd|rd|th|[º°.])?,?\s{1,3}(\d{4})(?!\d)/giu,
    read: (match) => day(match[3], named(match[1]), match[2]),
  },
  {
    pattern: /(?<!\d)(\d{4})[.,]?\s(?:m\.\s)?(\p{L}[\p{L}\p{M}]{2,13})[.]?\s(\d{1,2})(?!\d)/giu,
    read: (match) => day(match[1], named(match[2]), match[3]),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d|\.\d)/gu,
    read: (match) => day(match[3]?.length === 2 ? `20${match[3]}` : match[3], match[2], match[1]),
  },
  {
    pattern: /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/gu,
    read: (match, order) => {
      const [first, second] = [Number(match[1]), Number(match[3])];
      if (first > 12 || first === second) return day(match[4], second, match[1]);
      if (second > 12) return day(match[4], first, match[3]);
      if (order === null) return null;
      return order === 'day first' ? day(match[4], second, match[1]) : day(match[4], first, match[3]);
    },
  },
];
