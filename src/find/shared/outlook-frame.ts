import type { Likelihood, OutlookKind } from '../finding.ts';
import type { Hit } from '../rule.ts';
import type { Grammar } from './clause-cues.ts';

/**
 * Who must be speaking for a word to tell an outlook: `outside` somebody who is no party (an expert, a paper),
 * `side` a party or the narrator about a party, `any` whoever.
 */
export type Speaks = 'any' | 'outside' | 'side';

/** One class of words that open an outlook, with what must and must not stand beside them in the clause. */
export interface OutlookFrame {
  /** `outlook/what`; the rule is `language/outlook/what`. */
  readonly name: string;
  readonly kind: OutlookKind;
  readonly speaks: Speaks;
  /** Trigger words separated by white space; `_` stands for a space in a phrase. */
  readonly words: string;
  /** What the word itself makes of a forecast; words in the clause may say otherwise. */
  readonly likelihood?: Likelihood | null;
  /** The word is the holder's verb: what follows is the forecast (预计, expects). */
  readonly holds?: boolean;
  /** A party, or someone of a party, must be the subject. */
  readonly actor?: boolean;
  /** A speaker must be told: the narrator's own word is no forecast. */
  readonly said?: boolean;
  /** A time must stand in the clause. */
  readonly timed?: boolean;
  /** The time in the clause must not lie before the day of the article. */
  readonly ahead?: boolean;
  /** The clause may suppose: what it sets stands all the same (如果90天内谈不拢). */
  readonly supposed?: boolean;
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  readonly hits: readonly Hit[];
  readonly misses: readonly string[];
}

/** What the reader of outlooks knows of a language. */
export interface OutlookLanguage {
  readonly grammar: Grammar;
  readonly frames: readonly OutlookFrame[];
  /** Words in the clause that tell how likely, the first that matches counts. */
  readonly likelihoods: readonly (readonly [Likelihood, RegExp])[];
  /** Words by which the clause only supposes or asks: no outlook of its own. */
  readonly supposes: RegExp;
  /** The text up to the end of a trigger where it is the end of another word (峰会, 大将). */
  readonly partOfWord: RegExp | null;
  /** Evidence is the clause (Chinese) or the sentence (English, whose clauses hang together). */
  readonly evidence: 'clause' | 'sentence';
}
