/**
 * How an exchange or condition word binds its two halves.
 * - `price`: A word B, where A is given for B (A 以换取 B, A in return for B)
 * - `return`: B stands before, A after the word (作为回报，A; In return, A)
 * - `if`: B after the word, A in the main clause (如果 B，A; A if B)
 * - `unless`: as `if`, with A withheld (除非 B，否则 A)
 * - `only`: as `if`, with nothing short of B (只有 B 才 A; A only if B)
 * - `until`: A is withheld or kept till B (在 B 之前不会 A; A until B)
 * - `depends`: A word B (A 取决于 B)
 */
export type Form = 'price' | 'return' | 'if' | 'unless' | 'only' | 'until' | 'before' | 'depends';

/** One line of a word table: words separated by white space, `_` standing for a space in a phrase. */
export type FormRow = readonly [form: Form, words: string];

/** What the exchange reader knows of a language, beside its words. */
export interface ExchangeLanguage {
  /** Words by which a half is no deal: a question, a concession of the writer (even if). */
  readonly unclear: RegExp;
  /** Words by which an exchange was tried in vain. */
  readonly fails: RegExp;
  /** Deeds that a condition can ask of the other side. */
  readonly good: RegExp;
  /** Text before the one who is given or rewarded something. */
  readonly rewards: RegExp;
  /** What opens the first half of a price within its clause (以, 用, 拿). */
  readonly opens: RegExp;
  /** What opens the main clause of a condition (否则, 就, 才, then). */
  readonly mainOpens: RegExp;
  /** Without it in the main clause an `only` is none (只有……才). */
  readonly onlyThen: RegExp;
  /** Words by which a half is withheld or kept: without one `until` tells only a time. */
  readonly withheld: RegExp;
  /** Words by which the main clause of a condition is an offer. */
  readonly willing: RegExp;
  /** Words by which an exchange failed or was turned down, and by which it was agreed. */
  readonly refused: RegExp;
  readonly agreed: RegExp;
  /** Words of guess and advice. */
  readonly supposed: RegExp;
  /** Words by which the first half of a price is wanted rather than given (wanted A in return for B). */
  readonly wanted: RegExp;
  /** What ends a half: a new sentence part of its own. */
  readonly ends: RegExp;
  /** What stands before a party that is done to, not doing: 威胁北韩, threats to North Korea. */
  readonly doneTo: RegExp;
  /** Words at the head of a half that bind it and are no part of what is given. */
  readonly binds: RegExp;
  /** Something a party can do: without it a half is no deed. */
  readonly deed: RegExp;
}

/** The words of the rows with one of the forms. */
export const formWords = (rows: readonly FormRow[], form: Form): readonly string[] =>
  rows
    .filter((row) => row[0] === form)
    .flatMap((row) => row[1].split(/\s+/u))
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
