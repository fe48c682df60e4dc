/**
 * How an exchange or condition word binds its two halves.
 * - `price`: A word B, where A is given for B (A 以换取 B, A in return for B)
 * - `swap`: word A for B (swap A for B)
 * - `return`: B stands before, A after the word (作为回报，A; In return, A)
 * - `pair`: each side's undertaking, the second marked as the counterpart of the first (A 同意……，B 则……; B, for its part, will …)
 * - `each`: B by the piece, A for each (每释放十人，就……; for every ten freed, …)
 * - `if`: B after the word, A in the main clause (如果 B，A; A if B)
 * - `unless`: as `if`, with A withheld (除非 B，否则 A)
 * - `only`: as `if`, with nothing short of B (只有 B 才 A; A only if B)
 * - `first`: B must be done first, A after it (B 须先……，A 才……)
 * - `until`: A is withheld or kept till B (在 B 之前不会 A; A until B)
 * - `depends`: A word B (A 取决于 B)
 * - `given`: B between an opening word and this one (以 B 为前提，A)
 * - `condition`: B word A (B 是 A 的前提; B is a precondition for A)
 */
export type Form =
  | 'price'
  | 'swap'
  | 'return'
  | 'pair'
  | 'each'
  | 'if'
  | 'unless'
  | 'only'
  | 'first'
  | 'until'
  | 'before'
  | 'depends'
  | 'given'
  | 'condition';

/** One line of a word table: words separated by white space, `_` standing for a space in a phrase. */
export type FormRow = readonly [form: Form, words: string];

/** What the exchange reader knows of a language, beside its words. */
export interface ExchangeLanguage {
  readonly language: 'zh' | 'en';
  /** Words by which a half is no deal: a question, a concession of the writer (even if). */
  readonly unclear: RegExp;
  /** Words by which an exchange was tried in vain. */
  readonly fails: RegExp;
  /** Deeds that a condition can ask of the other side. */
  readonly good: RegExp;
  /** What a half tells of the side that gets it (is to receive, 将获得). */
  readonly receives: RegExp;
  /** Text before the one who is given or rewarded something. */
  readonly rewards: RegExp;
  /** What opens the first half of a price within its clause (以, 用, 拿), and the time before which something is withheld (在). */
  readonly opens: RegExp;
  readonly opensBefore: RegExp;
  /** A clause that only explains the one before it (即……, namely). */
  readonly explains: RegExp;
  /** What opens the main clause of a condition (否则, 就, 才, then), there and in the middle of a clause. */
  readonly mainOpens: RegExp;
  readonly mainWithin: RegExp;
  /** Condition words that need a main clause so opened (除非), and those that need one with `onlyThen` (只有……才). */
  readonly needsMain: RegExp;
  readonly needsThen: RegExp;
  readonly onlyThen: RegExp;
  /** Words by which a half is withheld or kept: without one `until` tells only a time. */
  readonly withheld: RegExp;
  /** Words by which something is suspended, and so withheld till a condition is met. */
  readonly suspended: RegExp;
  /** Harm done to the other side, which is no deed of its own (消灭, had been destroyed). */
  readonly harmed: RegExp;
  /** Talks and nothing more: coming to them gives nothing. */
  readonly onlyTalks: RegExp;
  /** What is warned of in a condition: that the other side will not do its part, or will go on as it does. */
  readonly failing: RegExp;
  readonly persisting: RegExp;
  /** A word at the head of a half for the side across (对方, it). */
  readonly across: RegExp;
  /** Words by which the main clause of a condition is an offer. */
  readonly willing: RegExp;
  /** Words by which an exchange failed or was turned down, and by which it was agreed. */
  readonly refused: RegExp;
  readonly agreed: RegExp;
  /** A text that the two have concluded (根据协议, under the deal). */
  readonly underPact: RegExp;
  /** Words of guess and advice. */
  readonly supposed: RegExp;
  /** Words by which the first half of a price is wanted rather than given (wanted A in return for B). */
  readonly wanted: RegExp;
  /** Words by which something is undertaken (将, 同意, will, agreed to), and by which it must be done (必须). */
  readonly undertakes: RegExp;
  readonly duty: RegExp;
  /** Words of demand, refusal and mere speech, which undertake nothing. */
  readonly contends: RegExp;
  /** The verb between a condition and what it is one for (是, is). */
  readonly copula: RegExp;
  /** Words by which the main clause answers each piece of what is done (就, it will). */
  readonly inTurn: RegExp;
  /** Text before the one by whom something is done. */
  readonly doneBy: RegExp;
  /** Where the second undertaking of a sentence begins. */
  readonly turns: RegExp;
  /** Text behind a name that only says whose captives or goods are meant (Palestinian prisoners). */
  readonly owned: RegExp;
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
