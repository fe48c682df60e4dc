import type { Span } from '#article/span.ts';
import type { TimeFinding } from '../finding.ts';
import type { Hit, Rule, Trigger } from '../rule.ts';
import { type Day, dayFrom, type Period } from './times-calendar.ts';
import { completeDate } from './times-complete.ts';

/** What an expression is read against. */
export interface TimeContext {
  /** The day the article was published; what must be guessed from it stays unread where it is null. */
  readonly anchor: Day;
  /** The day on which the narrative stands: the anchor, or the day that heads an entry of a running log. */
  readonly now: Day;
  /** The last time told before this one. */
  readonly focus: Period | null;
  /** The last single day told before this one. */
  readonly focusDay: Day | null;
  /** How near the last time stands: in this sentence, this paragraph, further off. */
  readonly distance: 'sentence' | 'paragraph' | 'far';
  /** True where the clause speaks of what is to come. */
  readonly future: () => boolean;
  /** True where only a time to come can be meant (no later than). */
  readonly coming: boolean;
}

/** A calendar date as it was said: what is missing is implied by the context. */
export interface SaidDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export type ReadTime = (context: TimeContext) => Period | null;

/** Which side of the time is meant: before it, up to it, from it on. */
export type Bound = 'before' | 'until' | 'since' | 'after';

/** What an expression says: a date with parts left out, or a time relative to anchor or narrative. */
export type Saying = ({ readonly date: SaidDate } | { readonly read: ReadTime }) & {
  readonly bound?: Bound;
  /** An end that is itself the limit: 年底前 is the year's end, not the time until it. */
  readonly point?: boolean;
  /** Looked back to in passing: the narrative stays where it was. */
  readonly aside?: boolean;
};

/** A time expression in its place, not yet read. */
export interface Expression {
  readonly span: Span;
  readonly rule: string;
  readonly said: Saying;
}

/** A rule that recognises one form of time expression; `say` gives what the match says, or null where it is none. */
export interface TimeRule extends Rule<TimeFinding> {
  readonly pattern: RegExp;
  readonly say: (match: RegExpExecArray) => Saying | null;
}

export interface TimeRuleParts {
  readonly name: string;
  /** Global and sticky-free; matched on folded text. */
  readonly pattern: RegExp;
  readonly say: (match: RegExpExecArray) => Saying | null;
  readonly hits: readonly Hit[];
  readonly misses: readonly string[];
}

/** A rule of times; by itself it reads a sentence against the anchor alone, without the discourse around it. */
export const timeRule = (parts: TimeRuleParts): TimeRule => ({
  ...parts,
  triggers: 'every-sentence',
  find: (at) => readAlone(parts, at),
});

/** The expressions of one form in a stretch of folded text. */
export function* expressionsIn(rule: TimeRuleParts, plain: string, span: Span): Generator<Expression> {
  const text = plain.slice(span.start, span.end);
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
    if (match[0] === '') {
      rule.pattern.lastIndex += 1;
      continue;
    }
    const said = rule.say(match);
    const start = span.start + match.index;
    if (said) yield { span: { start, end: start + match[0].length }, rule: rule.name, said };
  }
}

/** The period of what was said, or null where nothing fixes one. */
export const readSaying = (said: Saying, context: TimeContext): Period | null =>
  'date' in said ? completeDate(said.date, context) : said.read(context);

function readAlone(parts: TimeRuleParts, { draft, sentence }: Trigger): readonly TimeFinding[] {
  const anchor = draft.anchor === null ? null : dayFrom(draft.anchor);
  if (anchor === null) return [];
  const context: TimeContext = {
    anchor,
    now: anchor,
    focus: null,
    focusDay: null,
    distance: 'far',
    future: () => false,
    coming: false,
  };
  return [...expressionsIn(parts, draft.plain, sentence.span)].map(({ span, rule, said }) => ({
    rule,
    span,
    text: draft.article.text.slice(span.start, span.end),
    value: readSaying(said, context)?.value ?? null,
  }));
}
