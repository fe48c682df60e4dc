import type { Span } from '#article/span.ts';
import { matchesOf } from '#language/matches.ts';
import type { Sentence } from '../draft.ts';
import type { Bound, TimeRule } from './times-expression.ts';
import type { Unit } from './times-relative.ts';

/** What a language says around its time expressions. */
export interface TimeGrammar {
  readonly rules: readonly TimeRule[];
  /** Between two times that are the ends of one stretch: 9月18日至20日. */
  readonly joiner: RegExp;
  /** Between two months, either of which is meant: 1月或2月. */
  readonly either: RegExp;
  /** Between the ends of a stretch that another word marks as one: 与 … 之间, between … and. */
  readonly between: { readonly joiner: RegExp; readonly opener: RegExp | null; readonly closer: RegExp | null };
  /** A count of units before a time that it is counted from (two days after), read by `counted`. */
  readonly offset: RegExp | null;
  readonly counted: (match: RegExpExecArray) => { readonly count: number; readonly unit: Unit } | null;
  /** Before a stretch, part of its expression: 从 … 到, from … to. */
  readonly opener: RegExp;
  /** A word straight after a time (or before it) that says which side of it is meant. */
  readonly following: readonly BoundWord[];
  readonly preceding: readonly BoundWord[];
  /** Words by which a clause speaks of what is to come, and words of telling that end their reach; both global. */
  readonly future: RegExp;
  readonly telling: RegExp;
  /** Words of telling that speak of what is to come; those of that day where they are its verb. */
  readonly tellsAhead: RegExp;
  /** Behind a limit, words by which the clause looks back on it (by Monday no deal had been reached). */
  readonly reached: RegExp;
  /** A word of telling before the time claims it, whatever follows (said on Tuesday that it would). */
  readonly toldFirst: boolean;
  /** How many characters after the time a word of the future still concerns it. */
  readonly reach: number;
  /** A clause shorter than this tells nothing by itself: the next one is read with it. */
  readonly short: number;
}

export interface BoundWord {
  readonly words: RegExp;
  readonly bound: Bound;
  /** The word is shown as part of the expression (年底前, before Christmas). */
  readonly shown: boolean;
  /** A single day so bounded is an open interval (since 25 July), or only one to come (6月1日起). */
  readonly open?: 'ahead' | 'always';
  /** The latest day for something to come (最迟, no later than): never one that is past. */
  readonly coming?: boolean;
  /** The day up to which something is told (截至, as of): not one to come. */
  readonly reached?: boolean;
}

/** How far behind a time its own verb begins. */
const VERB_AT = 4;
/** How far back and ahead a clause is looked at. */
const WINDOW = 160;
const CLAUSE_END = /[，；：,;:—。]/u;

/** True where the clause looks back on the limit that the time sets. */
export function looksBack(grammar: TimeGrammar, lower: string, sentence: Sentence, span: Span): boolean {
  const rest = lower.slice(span.end, Math.min(sentence.span.end, span.end + WINDOW));
  return grammar.reached.test(clauseAfter(rest, grammar.short));
}

/** True where the clause around the time speaks of what is to come (将于12日, is planned for Wednesday). */
export function speaksOfFuture(grammar: TimeGrammar, lower: string, sentence: Sentence, span: Span): boolean {
  const before = clauseBefore(lower.slice(Math.max(sentence.span.start, span.start - WINDOW), span.start));
  const told = lastEnd(grammar.telling, before);
  const cue = lastEnd(grammar.future, before);
  if (cue > 0 && cue >= told) return true;
  if (grammar.toldFirst && told > 0) return false;
  const rest = lower.slice(span.end, Math.min(sentence.span.end, span.end + WINDOW));
  const after = clauseAfter(rest, grammar.short - before.length - (span.end - span.start));
  const ahead = after.search(grammar.future);
  if (ahead < 0 || ahead >= grammar.reach) return false;
  // «周二又要求…»: the verb of that day itself is one of telling.
  if (ahead < VERB_AT && grammar.tellsAhead.test(after.slice(ahead))) return false;
  const telling = after.search(grammar.telling);
  return telling < 0 || ahead <= telling;
}

function clauseBefore(text: string): string {
  let from = text.length;
  while (from > 0 && !CLAUSE_END.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}

/** To the end of the clause; a clause shorter than `least` takes in the next one. */
function clauseAfter(text: string, least: number): string {
  let to = 0;
  let whole = false;
  for (; to < text.length; to += 1) {
    if (!CLAUSE_END.test(text.charAt(to))) continue;
    if (whole || to >= least) break;
    whole = true;
  }
  return text.slice(0, to);
}

/** The end of the last match of a global pattern in the text, 0 where there is none. */
function lastEnd(pattern: RegExp, text: string): number {
  const last = matchesOf(pattern, text).at(-1);
  return last ? last.index + last[0].length : 0;
}
