import type { Span } from '#article/span.ts';
import { onDay, type Period, partsOf, stretch } from './times-calendar.ts';
import { type Bound, type Expression, readSaying, type SaidDate, type TimeContext } from './times-expression.ts';
import type { BoundWord, TimeGrammar } from './times-grammar.ts';
import { away, type Unit } from './times-relative.ts';

/** One expression, or two that are the ends of a stretch, with the words that bound it. */
export interface Phrase {
  readonly span: Span;
  readonly rule: string;
  readonly first: Expression;
  readonly last: Expression | null;
  readonly bound: Bound | null;
  /** Whether a day is the start of an open interval. */
  readonly open: BoundWord['open'];
  /** Only a time to come can be meant. */
  readonly coming: boolean;
  /** The day up to which something is told. */
  readonly reached: boolean;
  /** So many units from it (two days after 12 June). */
  readonly offset: { readonly count: number; readonly unit: Unit } | null;
}

/** No words between the ends of a stretch are longer. */
const JOINER = 14;

/** Joins the ends of stretches (9月18日至20日) and takes in the words of bound (年底前, since 25 July). */
export function joinExpressions(
  expressions: readonly Expression[],
  plain: string,
  lower: string,
  sentence: Span,
  grammar: TimeGrammar,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let index = 0; index < expressions.length; index += 1) {
    const first = expressions[index];
    if (!first) continue;
    const next = expressions[index + 1];
    const between = next ? plain.slice(first.span.end, next.span.start) : '';
    const joined =
      next &&
      between.length < JOINER &&
      (grammar.joiner.test(between) ||
        eitherOf(first, next, between, grammar) ||
        (grammar.between.joiner.test(between) && marked(first, next, lower, grammar)));
    const last = joined ? next : null;
    if (joined) index += 1;
    phrases.push(phraseOf(first, last, lower, sentence, grammar));
  }
  return phrases;
}

/** The ends stand between the words that make them one stretch. */
const marked = (first: Expression, next: Expression, lower: string, { between }: TimeGrammar): boolean =>
  (!between.opener || between.opener.test(lower.slice(Math.max(0, first.span.start - 12), first.span.start))) &&
  (!between.closer || between.closer.test(lower.slice(next.span.end, next.span.end + 4)));

const eitherOf = (first: Expression, next: Expression, between: string, grammar: TimeGrammar): boolean =>
  grammar.either.test(between) && isMonth(first) && isMonth(next);
const isMonth = ({ said, rule }: Expression): boolean =>
  'date' in said
    ? said.date.month !== undefined && said.date.day === undefined
    : !/day|week|coming|past|within/u.test(rule);

function phraseOf(
  first: Expression,
  last: Expression | null,
  lower: string,
  sentence: Span,
  grammar: TimeGrammar,
): Phrase {
  const from = first.span.start;
  let start = from;
  let { end } = (last ?? first).span;
  let bound: Bound | null = first.said.bound ?? null;
  const before = lower.slice(Math.max(sentence.start, start - 36), start);
  const after = lower.slice(end, Math.min(sentence.end, end + 16));
  let open: BoundWord['open'];
  let coming = false;
  let reached = false;
  const owns = after.startsWith("'s");
  if (last) start -= grammar.opener.exec(before)?.[0].length ?? 0;
  for (const { words, bound: said, shown, open: opens, coming: latest } of grammar.following) {
    const match = words.exec(after);
    if (!match || bound) continue;
    bound = said;
    open = opens;
    if (latest) coming = true;
    if (shown) end += match[0].length;
  }
  for (const { words, bound: said, shown, open: opens, coming: latest, reached: upTo } of grammar.preceding) {
    const match = words.exec(before);
    if (match && latest) coming = true;
    if (match && upTo) reached = true;
    if (!match || bound || last || owns) continue;
    bound = said;
    open = opens;
    if (shown) start -= match[0].length;
  }
  const counted = last ? null : grammar.offset?.exec(before);
  const offset = counted ? grammar.counted(counted) : null;
  if (counted && offset)
    return {
      span: { start: from - counted[0].length, end },
      rule: first.rule,
      first,
      last,
      bound: null,
      open,
      coming,
      reached,
      offset,
    };
  return { span: { start, end }, rule: first.rule, first, last, bound, open, coming, reached, offset: null };
}

/** The period of a phrase, or null where nothing fixes one. */
export function readPhrase(phrase: Phrase, context: TimeContext): Period | null {
  const period = phrase.last ? readStretch(phrase.first, phrase.last, context) : readSaying(phrase.first.said, context);
  if (period && phrase.offset) return away(period.from, phrase.offset.count, phrase.offset.unit);
  if (period?.grain === 'day' && phrase.open && (phrase.open === 'always' || period.from > context.anchor))
    return { ...period, value: `${period.value}/..` };
  if (period?.grain === 'month' && phrase.open === 'always' && period.from <= context.anchor)
    return { ...period, value: `${period.value}/..` };
  if (!period || phrase.bound !== 'before') return period;
  const point = phrase.first.said.point === true || period.to <= context.anchor;
  return point ? period : stretch(onDay(context.anchor), { ...period, value: period.value.split('/')[0] ?? '' });
}

function readStretch(first: Expression, last: Expression, context: TimeContext): Period | null {
  const years = [yearOf(first), yearOf(last)];
  if (years[0] === undefined && years[1] !== undefined && 'date' in first.said) {
    const end = readSaying(last.said, context);
    return end ? ordered(inYearOf(first.said.date, years[1], end, context), end) : null;
  }
  const start = readSaying(first.said, context);
  if (!start) return null;
  const ranged: TimeContext = { ...context, focus: start, focusDay: start.grain === 'day' ? start.from : null };
  const end = 'date' in last.said ? endAfter(last.said.date, start, ranged) : readSaying(last.said, ranged);
  // A weekday that ends a stretch is the next one after its start (from next Monday to Friday).
  const weekday = last.rule.endsWith('/weekday') && end?.grain === 'day' && start.grain === 'day';
  return ordered(start, weekday ? onDay(start.from + ((((end.from - start.from) % 7) + 7) % 7)) : end);
}

const yearOf = ({ said }: Expression): number | undefined => ('date' in said ? said.date.year : undefined);

const inYearOf = (date: SaidDate, year: number, end: Period, context: TimeContext): Period | null => {
  const same = readSaying({ date: { ...date, year } }, context);
  return same && same.from <= end.from ? same : readSaying({ date: { ...date, year: year - 1 } }, context);
};

/** The end of a stretch takes the year and month of its start, or the next ones where that would lie before it. */
function endAfter(date: SaidDate, start: Period, context: TimeContext): Period | null {
  const { year, month } = partsOf(start.from);
  if (date.year !== undefined) return readSaying({ date }, context);
  if (date.month !== undefined) {
    const same = readSaying({ date: { ...date, year } }, context);
    return same && same.to >= start.from ? same : readSaying({ date: { ...date, year: year + 1 } }, context);
  }
  const same = readSaying({ date: { ...date, year, month } }, context);
  if (same && same.from >= start.from) return same;
  return readSaying({ date: { ...date, year: month === 12 ? year + 1 : year, month: (month % 12) + 1 } }, context);
}

const ordered = (start: Period | null, end: Period | null): Period | null =>
  start && end && start.from <= end.to ? stretch(start, end) : null;
