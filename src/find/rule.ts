import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from './draft.ts';
import type { Finding, FindingKind, Findings } from './finding.ts';
import { kept } from './shared/kept.ts';
import { Trie, type TrieMatch } from './shared/trie.ts';

/** Where a rule was woken: the sentence and the trigger word in it. */
export interface Trigger {
  readonly draft: Draft;
  readonly sentence: Sentence;
  /** The trigger word; for a rule of every sentence, the sentence itself. */
  readonly span: Span;
  /** The trigger word as it stands in the rule's list. */
  readonly word: string;
}

/** An example a rule must read: the text of a small article and the lines (`lineOf`) the rule gives on it. */
export interface Hit {
  readonly text: string;
  readonly gives: readonly string[];
}

/**
 * A rule of one kind in one language: woken by its trigger words, it gives findings that carry its name. Every rule
 * has examples that must fire (`hits`) and near misses that must not (`misses`); a test runs them all.
 */
export interface Rule<F extends Finding> {
  /** `language/kind/what`. */
  readonly name: string;
  /** Words without which the rule has nothing to do (Latin ones in lower case); or every sentence wakes it. */
  readonly triggers: readonly string[] | 'every-sentence';
  readonly find: (at: Trigger) => readonly F[];
  readonly hits: readonly Hit[];
  readonly misses: readonly string[];
}

/** The kinds that rules find; names and places come from the naming stage, which every language also provides. */
export type RuleKind = Exclude<FindingKind, 'people' | 'organisations' | 'places'>;
export type Rules = { readonly [K in RuleKind]: readonly Rule<Findings[K][number]>[] };

/** Rules of one kind, found by the trigger words a sentence holds. */
export interface RuleIndex<F extends Finding> {
  readonly always: readonly Rule<F>[];
  readonly byWord: ReadonlyMap<string, readonly Rule<F>[]>;
  readonly words: TriggerWords;
}

/**
 * The trigger words of all kinds of rules: a sentence is searched for them once, however many kinds are read, and each
 * kind picks its own.
 */
export class TriggerWords {
  readonly #words = new Trie<string>();
  readonly #found = kept<Sentence, readonly TrieMatch<string>[]>();

  add(word: string): void {
    this.#words.add(word, word);
  }

  /** Every word at every place of the sentence, the shorter before the longer. */
  in(draft: Draft, sentence: Sentence): readonly TrieMatch<string>[] {
    const known = this.#found.get(sentence);
    if (known) return known;
    const found = this.#words.scanNested(draft.lower, sentence.span.start, sentence.span.end);
    this.#found.set(sentence, found);
    return found;
  }
}

/** Rules of one kind of a language, behind the trigger words that all its kinds share. */
export function indexRules<F extends Finding>(rules: readonly Rule<F>[], words: TriggerWords): RuleIndex<F> {
  const byWord = new Map<string, Rule<F>[]>();
  for (const rule of rules) {
    if (rule.triggers === 'every-sentence') continue;
    for (const word of rule.triggers) {
      words.add(word);
      const others = byWord.get(word);
      if (others) others.push(rule);
      else byWord.set(word, [rule]);
    }
  }
  return { always: rules.filter((rule) => rule.triggers === 'every-sentence'), byWord, words };
}

/** Rules with the trigger word that wakes them. */
interface Woken<F extends Finding> {
  readonly span: Span;
  readonly word: string;
  readonly rules: readonly Rule<F>[];
}

/**
 * All findings of the rules that the sentence wakes, in order of their triggers. A trigger inside a longer one does not
 * count (表示 in 明确表示); triggers that overlap in part both do (举行会谈, 会谈破裂).
 */
export function runRules<F extends Finding>(index: RuleIndex<F>, draft: Draft, sentence: Sentence): readonly F[] {
  const found: F[] = [];
  for (const rule of index.always) {
    for (const one of rule.find({ draft, sentence, span: sentence.span, word: '' })) found.push(one);
  }
  let reached = 0;
  let longest: Woken<F> | undefined;
  const wake = (): void => {
    if (!longest || longest.span.end <= reached) return;
    const { span, word, rules } = longest;
    reached = span.end;
    for (const rule of rules) for (const one of rule.find({ draft, sentence, span, word })) found.push(one);
  };
  for (const { start, end, value: word } of index.words.in(draft, sentence)) {
    const rules = index.byWord.get(word);
    if (!rules) continue;
    if (longest && longest.span.start < start) wake();
    longest = { span: { start, end }, word, rules };
  }
  wake();
  return found;
}
