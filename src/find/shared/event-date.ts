import { contains, type Span } from '#article/span.ts';
import { type Draft, type Sentence, within } from '../draft.ts';
import type { TimeFinding } from '../finding.ts';
import type { Clause } from './clause.ts';
import type { EventWords } from './event-words.ts';
import { timeFor } from './time-of.ts';
import { dayFrom, onDay } from './times-calendar.ts';

/** How far back a line that holds nothing but a date may head the sentences that follow. */
const HEADING_REACH = 12;

export interface DateReading {
  readonly words: EventWords;
  /** An act of words: a time after the trigger belongs to what is said. */
  readonly speech?: boolean | undefined;
  /** The act is told as done. */
  readonly told?: boolean | undefined;
  /** The trigger is a noun whose verb follows (会谈5日在斯德哥尔摩举行). */
  readonly noun?: boolean | undefined;
  /** Where what is told of the noun ends, past the clause (talks since Hanoi ended on Saturday). */
  readonly until?: number | undefined;
}

/**
 * When the act of a clause was done: a time in the clause itself, else in the sentence outside what introduces a report,
 * else the day that heads the paragraph of a chronology, else the sentence before; null rather than the day of a report.
 */
export function eventDate(draft: Draft, sentence: Sentence, clause: Clause, how: DateReading): string | null {
  const { speech, told, noun, words, until = 0 } = how;
  const dateline = datelineEnd(draft, sentence, words);
  const all = within(draft.times, sentence.span).filter((time) => time.span.start >= dateline);
  const times = all
    .map((time) => beginning(draft, time))
    .filter(
      (time) =>
        time.value !== null &&
        !time.value.includes('..') &&
        // «Sweden has invited both to meet within two weeks, and one accepted»: what is done does not lie ahead.
        !(speech && told && ahead(draft, time)) &&
        !(speech && (sentence.language === 'zh' || ahead(draft, time)) && time.span.start >= clause.trigger.end),
    );
  const own = times.filter(
    ({ span }) =>
      contains(clause.span, span) || (noun === true && span.start >= clause.trigger.end && span.end <= until),
  );
  const near = pick(draft, own, clause.trigger, words, noun);
  const entered = near && TODAY.test(near.text.toLowerCase()) ? dayOfEntry(draft, sentence) : null;
  if (entered) return entered;
  if (near) return beforeIt(draft, near, clause.trigger, words) ?? near.value;
  // «10月1日，韩美宣布暂停演习»: what the speaker says of an act of its own, done already, is dated with the saying.
  const itsOwn = told && clause.inherited;
  const reported = itsOwn ? sentence.span.start : clause.reportedFrom;
  const wider = times.filter(
    (time) =>
      !contains(clause.span, time.span) &&
      (time.span.start >= reported || (told && headsLine(draft, sentence, time))) &&
      time.span.end <= clause.span.start &&
      (time.opens === true || !words.describes.test(draft.lower.slice(time.span.end, time.span.end + 14))),
  );
  const before = pick(draft, wider, clause.trigger, words);
  if (before) return beforeIt(draft, before, clause.trigger, words) ?? before.value;
  if (all.length > 0) return null;
  const heading = headingDate(draft, sentence);
  // «She had called him a dummy»: that was before the day of the entry.
  if (heading && HAD.test(draft.lower.slice(sentence.span.start, clause.trigger.start))) return null;
  if (!told) return heading;
  if (heading || clause.reportedFrom > sentence.span.start) return heading;
  return dateline > sentence.span.start ? null : timeFor(draft, sentence, clause.trigger);
}

/** «8 March: Seoul announces that Kim has invited Trump»: the day of a line of a chronology is that of all it tells. */
const headsLine = (draft: Draft, sentence: Sentence, { span }: TimeFinding): boolean =>
  /^[\s•·▪*–—-]*$/u.test(draft.plain.slice(sentence.span.start, span.start)) &&
  /^ ?[:：]/u.test(draft.plain.slice(span.end, span.end + 2));

/** «Two days after they signed», told of the 14th: the signing lay on the 12th. Null where the time is the act's own. */
function beforeIt(draft: Draft, { span, text, value }: TimeFinding, trigger: Span, words: EventWords): string | null {
  const days = words.daysBefore(text.toLowerCase());
  const day = value === null ? null : dayFrom(value);
  if (days === null || day === null || trigger.start < span.end) return null;
  return draft.plain.slice(span.end, trigger.start).includes(',') ? null : onDay(day - days).value;
}

/** «6月1日起», «from June 1»: what begins then is dated by its first day. */
const beginning = (draft: Draft, time: TimeFinding): Dated =>
  time.value?.endsWith('/..') &&
  /^起|^开始|^$/u.test(draft.plain.slice(time.span.end - 1, time.span.end).replace(/[^起始]/u, ''))
    ? { ...time, value: time.value.slice(0, -3), opens: true }
    : OPENS.test(draft.plain.slice(time.span.end, time.span.end + 2))
      ? { ...time, opens: true }
      : time;

/** Behind a day on which something begins. */
const OPENS = /^起(?![草诉义初码因点飞])/u;

/** A time, and whether it was the beginning of an open stretch: «自8月1日起» bounds nothing else. */
type Dated = TimeFinding & { readonly opens?: true };

const ahead = (draft: Draft, time: TimeFinding): boolean =>
  draft.anchor !== null && (time.value?.split('/').at(-1) ?? '') > draft.anchor;

function pick(
  draft: Draft,
  times: readonly Dated[],
  trigger: Span,
  words: EventWords,
  noun = false,
): TimeFinding | undefined {
  const fit = times.filter((time) => {
    if (!time.opens && words.bounded.test(draft.lower.slice(Math.max(0, time.span.start - 16), time.span.start)))
      return false;
    if (namesText(draft, time, words)) return false;
    // «agreed on inspections, including at the sites bombed in June»: the time of another verb.
    if (!noun && time.span.start > trigger.end && words.otherVerb.test(draft.lower.slice(trigger.end, time.span.start)))
      return false;
    const described = !time.opens && words.describes.test(draft.lower.slice(time.span.end, time.span.end + 14));
    return !described || (time.span.end <= trigger.start && trigger.start - time.span.end < 24);
  });
  const before = fit.findLast((time) => time.span.end <= trigger.end);
  if (before) return before;
  // In Chinese a date stands before its verb; behind it, it belongs to the object (暂停原定12月举行的演习).
  return fit.find(
    (time) =>
      noun ||
      !/\p{Script=Han}/u.test(draft.plain.charAt(trigger.end - 1)) ||
      /[于在]$/u.test(draft.plain.charAt(time.span.start - 1)),
  );
}

/** «the 2015 nuclear accord»: the year is part of a name. */
const namesText = (draft: Draft, time: TimeFinding, words: EventWords): boolean =>
  /^\d{4}$/u.test(time.value ?? '') && words.named.test(draft.lower.slice(time.span.end, time.span.end + 50));

/** Where a dateline at the head of a paragraph ends (SEOUL, June 14 (Agency) -, 新华社首尔6月13日电); else its start. */
function datelineEnd(draft: Draft, sentence: Sentence, words: EventWords): number {
  const { start } = sentence.paragraph.span;
  if (sentence.span.start - start > 60) return start;
  const match = words.dateline.exec(draft.plain.slice(start, start + 100));
  return match ? start + match[0].length : start;
}

/** The word of an earlier past, of which its verbs are told. */
const HAD = /\bhad [^.;]{0,120}$/u;

/** A part of the day on which one writes. */
const TODAY = /^(?:this (?:morning|afternoon|evening)|today|tonight|今[天日早晚晨]|今天.{1,2})$/u;

/** The day in the head of an entry of a running report («Saturday, 19:50 – A second handshake»); null outside of one. */
function dayOfEntry(draft: Draft, sentence: Sentence): string | null {
  for (let back = 1; back <= HEADING_REACH; back += 1) {
    const line = draft.sentences[sentence.index - back];
    if (!line) return null;
    if (headsEntry(draft, line)) return within(draft.times, line.span)[0]?.value ?? null;
  }
  return null;
}

/** True of a line that begins with a day and an hour; the head of the page gives the year beside them. */
function headsEntry(draft: Draft, { span }: Sentence): boolean {
  const [time] = within(draft.times, span);
  if (!time?.value || time.span.start - span.start > 1 || /\d{4}/u.test(time.text)) return false;
  return CLOCK.test(draft.plain.slice(time.span.end, time.span.end + 10));
}
/** Behind a day, the hour at which an entry was written. */
const CLOCK = /^[,，]? ?\d{1,2}[:：.]\d\d(?!\d)/u;

/** The date of a line that holds little but a date and heads the paragraphs after it (【7月27日】). */
function headingDate(draft: Draft, sentence: Sentence): string | null {
  for (let back = 1; back <= HEADING_REACH; back += 1) {
    const line = draft.sentences[sentence.index - back];
    if (!line) return null;
    const length = line.span.end - line.span.start;
    const time = within(draft.times, line.span)[0];
    if (time?.value && headsEntry(draft, line)) return time.value;
    if (length > 24) continue;
    if (time?.value && (time.span.end - time.span.start) / length >= 0.5) return time.value;
    if (line.paragraph.kind === 'title' || line.paragraph.kind === 'subhead') return null;
  }
  return null;
}
