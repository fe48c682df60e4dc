import type { Span } from '#article/span.ts';
import { Prefilter } from '#language/prefilter.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { TimeFinding } from '../finding.ts';
import { type Day, dayFrom, onDay, type Period } from './times-calendar.ts';
import { type Bound, type Expression, expressionsIn, type TimeContext, type TimeRule } from './times-expression.ts';
import { looksBack, speaksOfFuture, type TimeGrammar } from './times-grammar.ts';
import { joinExpressions, type Phrase, readPhrase } from './times-phrase.ts';

/** A time in one place of the text; `bound` tells which side of it was meant. */
export interface TimeMention extends TimeFinding {
  readonly bound: Bound | null;
}

/** What of a draft the times are read from. */
export type TimesDraft = Pick<Draft, 'article' | 'plain' | 'lower' | 'anchor' | 'sentences'>;

type Grammars = Readonly<Record<'zh' | 'en', TimeGrammar>>;

/** Every place of the article that names a time that can be fixed, in order. */
export function findTimes(draft: TimesDraft, grammars: Grammars): readonly TimeMention[] {
  const anchor = draft.anchor === null ? null : dayFrom(draft.anchor);
  const phrases = draft.sentences.map((sentence) => phrasesIn(draft, sentence, grammars[sentence.language]));
  const start = anchor ?? firstDay(phrases.flat());
  if (start === null) return phrases.flat().flatMap((phrase) => absolute(draft, phrase));
  const found: TimeMention[] = [];
  const nothing = { focus: null, focusDay: null, pastDay: null, paragraph: -1, sentence: -1, at: -1 };
  let state: Course = { anchor: start, now: start, ...nothing };
  for (const [index, sentence] of draft.sentences.entries()) {
    const grammar = grammars[sentence.language];
    if (sentence.paragraphIndex !== state.at) state = nextParagraph(state, sentence);
    for (const phrase of phrases[index] ?? []) {
      const limit = (phrase.bound === 'until' || phrase.bound === 'before') && !phrase.reached;
      const back = (): boolean => phrase.reached || looksBack(grammar, draft.lower, sentence, phrase.span);
      const future = (): boolean =>
        limit
          ? phrase.bound === 'before' || !back()
          : !phrase.reached && speaksOfFuture(grammar, draft.lower, sentence, phrase.span);
      const coming = phrase.coming && !back();
      const period = readPhrase(phrase, { ...contextOf(state, sentence, future), coming });
      if (!period) continue;
      found.push(mentionOf(draft, phrase, period.value));
      state = moved(state, sentence, phrase, period, draft.plain);
    }
  }
  return found;
}

/** The times to show: each wording once for each value, where it stands first. */
export function distinctTimes(mentions: readonly TimeMention[]): readonly TimeFinding[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ bound: _bound, ...time }) => {
    const key = `${time.text} ${time.value}`;
    if (time.value === null || seen.has(key)) return [];
    seen.add(key);
    return [time];
  });
}

/** How far the narrative has come: what day it stands on, which time it told last and where. */
interface Course {
  readonly anchor: Day;
  readonly now: Day;
  readonly focus: Period | null;
  readonly focusDay: Day | null;
  /** The last day told that lies before the anchor. */
  readonly pastDay: Day | null;
  /** Paragraph and sentence of the last time told. */
  readonly paragraph: number;
  readonly sentence: number;
  /** The paragraph being read. */
  readonly at: number;
}

/** A new paragraph goes on from what has happened, not from a day to come that the one before spoke of. */
const nextParagraph = (course: Course, { paragraphIndex }: Sentence): Course => ({
  ...course,
  at: paragraphIndex,
  now: course.anchor,
  focusDay: course.focusDay !== null && course.focusDay > course.anchor ? course.pastDay : course.focusDay,
});

function contextOf(course: Course, sentence: Sentence, future: () => boolean): Omit<TimeContext, 'coming'> {
  const { anchor, now, focus } = course;
  let distance: TimeContext['distance'] = 'far';
  if (course.paragraph === sentence.paragraphIndex) distance = 'paragraph';
  if (course.sentence === sentence.index) distance = 'sentence';
  const { focusDay, pastDay } = course;
  // What has happened goes on from what had, not from a day to come named between (…将于12日…。当晚他说).
  const ahead = focusDay !== null && focusDay > anchor && distance !== 'sentence' && !future();
  return { anchor, now, focus, focusDay: ahead ? pastDay : focusDay, distance, future };
}

/** An entry of a running log opens with its day and a clock time or dash: «Saturday, 19:50 – », «9月19日 08:30». */
const HEADS = /^[，,]? ?(?:\d{1,2}[:：]\d\d|[—–])/u;

/** A date that only tells which one is meant: 10月5日的会谈, 4月27日《板门店宣言》, the 27 July anniversary. */
const names = (phrase: Phrase, plain: string): boolean =>
  /^(?:的|《|“)/u.test(plain.slice(phrase.span.end, phrase.span.end + 1)) ||
  /\b[Tt]he $/.test(plain.slice(Math.max(0, phrase.span.start - 4), phrase.span.start));

/** A limit or a start of effect (12月1日前, from Sunday on) tells nothing that has happened; «began on» does. */
const sets = ({ bound, span }: Phrase, plain: string): boolean =>
  bound === 'before' || bound === 'until' || (bound === 'since' && !plain.startsWith('开始', span.end));

/** News is of the last days; an old date inside a sentence does not take the narrative away from it. */
const NEWS = 10;
const OLD = 30;

/** True where the narrative moves to the day told, so that 次日 and «the same day» count from it. */
function leads(phrase: Phrase, sentence: Sentence, course: Course, period: Period, plain: string): boolean {
  if (names(phrase, plain)) return false;
  const { focusDay, anchor } = course;
  if (focusDay === null || anchor - focusDay > NEWS || focusDay - period.to < OLD) return true;
  return phrase.span.start - sentence.span.start < 6;
}

function moved(course: Course, sentence: Sentence, phrase: Phrase, period: Period, plain: string): Course {
  const paragraph = sentence.paragraph.span;
  const isDay =
    !phrase.first.said.point &&
    !phrase.first.said.aside &&
    !sets(phrase, plain) &&
    leads(phrase, sentence, course, period, plain) &&
    (period.grain === 'day' || (period.grain === 'stretch' && period.to - period.from < 32));
  const opens =
    phrase.span.start - paragraph.start < 3 && HEADS.test(plain.slice(phrase.span.end, phrase.span.end + 8));
  const heads = opens && period.grain === 'day' && sentence.paragraph.kind === 'body';
  // A heading of its own (【7月6日至7日】) carries over to the paragraph it heads.
  const alone = phrase.span.end - phrase.span.start > (paragraph.end - paragraph.start) * 0.6;
  // The line that dates the page tells nothing.
  if (sentence.paragraph.kind === 'byline' || (period.grain === 'day' && alone && period.from === course.anchor))
    return course;
  return {
    ...course,
    now: heads ? period.from : course.now,
    focus: period,
    focusDay: isDay ? period.to : course.focusDay,
    pastDay: isDay && period.to <= course.anchor ? period.to : course.pastDay,
    paragraph: alone ? sentence.paragraphIndex + 1 : sentence.paragraphIndex,
    sentence: sentence.index,
  };
}

const prefilters = new WeakMap<TimeGrammar, Prefilter<TimeRule>>();

/** The rules of a grammar behind the filter that tells which of them a sentence could satisfy; built once. */
function rulesFor(grammar: TimeGrammar): Prefilter<TimeRule> {
  const known = prefilters.get(grammar) ?? new Prefilter(grammar.rules, ({ pattern }) => pattern);
  prefilters.set(grammar, known);
  return known;
}

function phrasesIn(draft: TimesDraft, sentence: Sentence, grammar: TimeGrammar): readonly Phrase[] {
  const every: Expression[] = [];
  const { start, end } = sentence.span;
  for (const rule of rulesFor(grammar).candidates(draft.lower, start, end)) {
    for (const one of expressionsIn(rule, draft.plain, sentence.span)) every.push(one);
  }
  const length = ({ span }: Expression): number => span.end - span.start;
  every.sort((a, b) => a.span.start - b.span.start || length(b) - length(a));
  const chosen: Expression[] = [];
  let reached = 0;
  for (const one of every) {
    if (one.span.start < reached || inTitle(draft.plain, sentence.span, one.span)) continue;
    chosen.push(one);
    reached = one.span.end;
  }
  return joinExpressions(chosen, draft.plain, draft.lower, sentence.span, grammar);
}

/** No title is longer. */
const TITLE = 40;

/** Inside the name of a work or document (《9月平壤共同宣言》), whose date is part of the name. */
function inTitle(plain: string, sentence: Span, span: Span): boolean {
  const before = plain.slice(Math.max(sentence.start, span.start - TITLE), span.start);
  const opened = before.lastIndexOf('《');
  return opened >= 0 && !before.includes('》', opened) && plain.slice(span.end, span.end + TITLE).includes('》');
}

const mentionOf = (draft: TimesDraft, phrase: Phrase, value: string): TimeMention => ({
  rule: phrase.rule,
  span: phrase.span,
  text: draft.article.text.slice(phrase.span.start, phrase.span.end),
  value,
  bound: phrase.bound,
});

/** The first full date of the text stands in for a published date that is not known. */
function firstDay(phrases: readonly Phrase[]): Day | null {
  for (const phrase of phrases) {
    const period = readFull(phrase);
    if (period?.grain === 'day') return period.from;
  }
  return null;
}

function readFull(phrase: Phrase): Period | null {
  const { said } = phrase.first;
  if (!('date' in said) || said.date.year === undefined) return null;
  const nowhere = onDay(0);
  const context: TimeContext = {
    anchor: nowhere.from,
    now: nowhere.from,
    focus: null,
    focusDay: null,
    distance: 'far',
    future: () => false,
    coming: false,
  };
  return readPhrase(phrase, context);
}

function absolute(draft: TimesDraft, phrase: Phrase): readonly TimeMention[] {
  const period = readFull(phrase);
  return period ? [mentionOf(draft, phrase, period.value)] : [];
}
