import type { Draft } from '../draft.ts';
import { nameReasons } from './garble-names.ts';
import { lacksArticles, textReasons, withoutArticle } from './garble-text.ts';

/**
 * What shows that machine translation, a converter or a spinner has mangled a sentence, and how much each weighs (own
 * estimate): marks that are lost or stray, a word or clause that is there twice, names in spellings that nobody uses.
 */
const WEIGHTS = {
  /** A quotation is opened and never closed. */
  'lost-mark': 0.5,
  /** A closing mark that nothing opened, or a paragraph that begins with one. */
  'stray-mark': 0.5,
  /** Two stops or commas side by side. */
  'marks-side-by-side': 0.4,
  'word-twice': 0.35,
  /** Neighbouring clauses say one thing twice, or a thing and its contrary. */
  'clause-twice': 0.4,
  /** English nouns and days without the article they need. */
  'bare-noun': 0.35,
  /** No article in the sentence, and hardly one in the text. */
  'no-articles': 0.35,
  /** The article spells the name of one person in several ways. */
  'name-of-many-spellings': 0.35,
  /** A name that is like nobody's but in sound. */
  'name-by-sound': 0.15,
  /** The parts of a bracketed name in an order that nobody uses. */
  'name-turned': 0.3,
} as const;
export type GarbleReason = keyof typeof WEIGHTS;

/** How mangled a sentence is, from 0 (nothing shows it) towards 1, and what shows it, each reason once. */
export interface Garble {
  readonly score: number;
  readonly reasons: readonly GarbleReason[];
}

const CLEAN: Garble = { score: 0, reasons: [] };

/** The garble of each sentence of an article, in order. */
export function garbleOf(draft: Draft): readonly Garble[] {
  const reasonOf = nameReasons(draft);
  const bare = lacksArticles(draft);
  return draft.sentences.map((sentence) => {
    const reasons = new Set<GarbleReason>(textReasons(draft, sentence));
    if (bare && sentence.language === 'en' && withoutArticle(draft, sentence)) reasons.add('no-articles');
    for (const mention of sentence.mentions) {
      const reason = reasonOf(mention);
      if (reason) reasons.add(reason);
    }
    return reasons.size === 0 ? CLEAN : { score: scoreOf([...reasons]), reasons: [...reasons] };
  });
}

/** Reasons add up as independent doubts do: each takes its share of what trust is left. */
const scoreOf = (reasons: readonly GarbleReason[]): number =>
  1 - reasons.reduce((trust, reason) => trust * (1 - WEIGHTS[reason]), 1);
