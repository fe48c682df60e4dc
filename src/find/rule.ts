import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from './draft.ts';
import type { Finding, FindingKind, Findings } from './finding.ts';
import { Trie } from './shared/trie.ts';

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
  readonly byWord: Trie<{ readonly word: string; readonly rules: readonly Rule<F>[] }>;
}

export function indexRules<F extends Finding>(rules: readonly Rule<F>[]): RuleIndex<F> {
  const byWord: RuleIndex<F>['byWord'] = new Trie();
  for (const rule of rules) {
    if (rule.triggers === 'every-sentence') continue;
    for (const word of rule.triggers) {
      byWord.add(word, { word, rules: [rule] }, (old, added) => ({ word, rules: [...old.rules, ...added.rules] }));
    }
  }
  return { always: rules.filter((rule) => rule.triggers === 'every-sentence'), byWord };
}

/**
 * All findings of the rules that the sentence wakes, in order of their triggers. A trigger inside a longer one does not
 * count (表示 in 明确表示); triggers that overlap in part both do (举行会谈, 会谈破裂).
 */
export function runRules<F extends Finding>(index: RuleIndex<F>, draft: Draft, sentence: Sentence): readonly F[] {
  const found: F[] = [];
  for (const rule of index.always) {
    found.push(...rule.find({ draft, sentence, span: sentence.span, word: '' }));
  }
  const { start, end } = sentence.span;
  let reached = 0;
  for (const match of index.byWord.scanAll(draft.lower, start, end)) {
    if (match.end <= reached) continue;
    reached = match.end;
    const span = { start: match.start, end: match.end };
    for (const rule of match.value.rules) found.push(...rule.find({ draft, sentence, span, word: match.value.word }));
  }
  return found;
}
