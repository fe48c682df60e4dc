import type { Phrase, Terms } from './query.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A word as the index is asked for it; where it is open, every word that begins so. */
export interface IndexedWord {
  readonly text: string;
  readonly open: boolean;
}

/** What articles the index is asked for: those with all of the first words and none of the second. */
export interface IndexedTerms {
  readonly all: readonly IndexedWord[];
  readonly none: readonly IndexedWord[];
}

/** Stands before words of which an article says much. It is no letter, so that no token begins with it. */
export const MUCH = '·';
/** A word stands out that a title holds, or that comes three times, and once in so many words. */
const OFTEN = 3;
const ONE_IN = 200;

/** The words by which an article is found, each once: its tokens, and again, marked, those that stand out in it. */
export function wordsOf(title: string, text: string): readonly string[] {
  const inTitle = tokensOf(title);
  const inText = tokensOf(text);
  const often = Math.max(OFTEN, inText.length / ONE_IN);
  const much = new Set([...inTitle.map(textOf), ...repeated(inText, often)]);
  return [...new Set([...inTitle, ...inText].map(textOf)), ...[...much].map((word) => MUCH + word)];
}

/** More words than these are not asked for: what the index gives is held against the text anyway. */
const MOST_ASKED = 64;

/**
 * What the index is asked for: all words of all phrases, or, with `much`, all of them as words that stand out. It cannot tell
 * whether they stand side by side, so phrases to exclude are left to the text.
 */
export function indexedTerms({ all, none }: Terms, much: boolean): IndexedTerms {
  const mark = much ? MUCH : '';
  return {
    all: unique(all.flatMap(wordsIn)).map(({ text, open }) => ({ text: mark + text, open })),
    none: unique(none.filter(({ tokens }) => tokens.length === 1).flatMap(wordsIn)),
  };
}

const textOf = ({ text }: Token): string => text;

function repeated(tokens: readonly Token[], often: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of tokens) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= often).map(([text]) => text);
}

const wordsIn = ({ tokens, open }: Phrase): readonly IndexedWord[] =>
  tokens.map((text, index) => ({ text, open: open && index === tokens.length - 1 }));

const unique = (words: readonly IndexedWord[]): readonly IndexedWord[] =>
  [...new Map(words.map((word) => [`${word.text} ${word.open}`, word])).values()].slice(0, MOST_ASKED);
