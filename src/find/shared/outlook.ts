import { overlaps } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Likelihood, OutlookFinding } from '../finding.ts';
import { type Rule, type RuleIndex, runRules } from '../rule.ts';
import type { OutlookLanguage } from './outlook-frame.ts';
import { readOutlook } from './outlook-read.ts';

/** The rules of a language, one for each class of words. */
export const outlookRules = (language: OutlookLanguage): readonly Rule<OutlookFinding>[] =>
  language.frames.map((frame) => {
    const name = `${language.grammar.language}/${frame.name}`;
    return {
      name,
      triggers: frame.words
        .split(/\s+/u)
        .filter(Boolean)
        .map((word) => word.replaceAll('_', ' ')),
      find: (at) => readOutlook(at, frame, name, language),
      hits: frame.hits,
      misses: frame.misses,
    };
  });

/** All that is foretold, promised or set in the article: of what overlaps, each kind once, in the order of the text. */
export function findOutlook(
  draft: Draft,
  indexOf: (sentence: Sentence) => RuleIndex<OutlookFinding>,
): readonly OutlookFinding[] {
  const kept: OutlookFinding[] = [];
  const told = new Set<string>();
  for (const sentence of draft.sentences) {
    const found = runRules(indexOf(sentence), draft, sentence);
    const chosen: OutlookFinding[] = [];
    for (const one of found) {
      const same = chosen.findIndex((other) => overlaps(one.span, other.span) && rivals(one, other));
      const other = chosen[same];
      if (!other) chosen.push(one);
      else chosen[same] = stronger(other, one);
    }
    for (const one of chosen) {
      const keys = repeatable(one);
      if (keys.some((key) => told.has(key))) continue;
      for (const key of keys) told.add(key);
      kept.push(one);
    }
  }
  return kept;
}

/** Which kinds exclude each other in one clause: a promise is no mere plan, a deadline no forecast. */
const RANK: Readonly<Record<OutlookFinding['kind'], number>> = {
  deadline: 0,
  invitation: 1,
  commitment: 2,
  forecast: 3,
  plan: 4,
};

const rivals = (a: OutlookFinding, b: OutlookFinding): boolean =>
  (a.kind === b.kind && !eachItsOwn(a, b)) ||
  (soft(a) && soft(b) && (a.what.includes(b.what) || b.what.includes(a.what)));
/** «China will suspend its controls; the United States will halve its duty»: what each side promises. */
const eachItsOwn = (a: OutlookFinding, b: OutlookFinding): boolean =>
  a.kind === 'commitment' &&
  b.kind === 'commitment' &&
  /^[A-Z]/u.test(a.by) &&
  /^[A-Z]/u.test(b.by) &&
  !a.by.split('+').some((side) => b.by.split('+').includes(side)) &&
  !a.what.includes(b.what) &&
  !b.what.includes(a.what);
const soft = ({ kind }: OutlookFinding): boolean => kind !== 'deadline';

const WEIGHT: Readonly<Record<Likelihood, number>> = { unlikely: 0, possible: 1, likely: 2, certain: 3 };
const weight = ({ likelihood }: OutlookFinding): number => (likelihood === null ? 4 : WEIGHT[likelihood]);

function stronger(a: OutlookFinding, b: OutlookFinding): OutlookFinding {
  if (a.kind !== b.kind) return RANK[a.kind] <= RANK[b.kind] ? a : b;
  const one = weight(b) < weight(a) ? b : a;
  return { ...one, when: a.when ?? b.when };
}

/** What is told again where a later finding has one of these in common: its words, or the day of a plan. */
const repeatable = ({ kind, by, when, evidence }: OutlookFinding): readonly string[] => [
  JSON.stringify([kind, by, evidence]),
  ...(kind === 'plan' && when !== null ? [JSON.stringify([kind, by, 'on', when])] : []),
];
