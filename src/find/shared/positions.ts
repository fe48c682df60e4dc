import type { Draft, Sentence } from '../draft.ts';
import type { PositionFinding, Stance } from '../finding.ts';
import { type Hit, type Rule, type RuleIndex, runRules } from '../rule.ts';
import { readSpot, tells } from './position-read.ts';
import { spotsOf } from './position-spots.ts';
import { type StanceLanguage, type StanceRow, type Use, wordsOf } from './position-words.ts';

/** Makes the rules of a language, each woken by the stance words of one use. */
export const stanceRules =
  (tag: 'zh' | 'en', language: StanceLanguage, rows: readonly StanceRow[]) =>
  (what: string, stance: Stance, use: Use, hits: readonly Hit[], misses: readonly string[]): Rule<PositionFinding> =>
    stanceRule(`${tag}/position/${what}`, language, wordsOf(rows, stance, [use]), { hits, misses });

/** A rule that reads the stance words it is woken by. */
function stanceRule(
  name: string,
  language: StanceLanguage,
  triggers: readonly string[],
  examples: { readonly hits: readonly Hit[]; readonly misses: readonly string[] },
): Rule<PositionFinding> {
  return {
    name,
    triggers,
    find({ draft, sentence, span }) {
      if (!tells(draft, sentence)) return [];
      const spot = spotsOf(draft, sentence, language).find(
        (one) => one.span.start === span.start && one.span.end === span.end,
      );
      return spot ? readSpot(draft, sentence, spot, language).map((reading) => ({ ...reading, rule: name })) : [];
    },
    ...examples,
  };
}

/** All positions of the article: what the rules read, each party × issue × stance × content once. */
export function findPositions(
  draft: Draft,
  indexOf: (sentence: Sentence) => RuleIndex<PositionFinding>,
): readonly PositionFinding[] {
  const kept: PositionFinding[] = [];
  const told = new Map<string, Told[]>();
  for (const sentence of draft.sentences) {
    const found = runRules(indexOf(sentence), draft, sentence);
    for (const position of found) {
      if (position.stance === 'demand' && found.some((one) => pays(one, position))) continue;
      if (position.stance === 'offer' && found.some((one) => agreed(one, position))) continue;
      const key = `${position.party} ${position.issue} ${position.stance}`;
      const before = told.get(key) ?? [];
      const { start: at } = position.span;
      if (before.some((other) => other.at === at || other.text === position.summary)) continue;
      const one = { at, text: position.summary, pairs: pairs(position.summary) };
      if (before.some((other) => likeness(other.pairs, one.pairs) >= 0.5)) continue;
      // The latest are enough to tell a repetition on a page of any length.
      told.set(key, [...before.slice(1 - MOST_TOLD), one]);
      kept.push(position);
    }
  }
  return kept;
}

/** How many contents of one party, issue and stance a new one is compared with. */
const MOST_TOLD = 40;

interface Told {
  readonly at: number;
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
}

/** What is offered as a price is not demanded in the same breath (寻求放松制裁，以换取……). */
const pays = (price: PositionFinding, demand: PositionFinding): boolean =>
  price.rule.endsWith('/price') &&
  price.stance === 'offer' &&
  !demand.rule.endsWith('/price') &&
  price.party === demand.party &&
  price.issue === demand.issue;

/** What a side has agreed to give for a price is accepted, not offered as well. */
const agreed = (other: PositionFinding, offer: PositionFinding): boolean =>
  offer.rule.endsWith('/price') &&
  other.stance === 'accept' &&
  other.party === offer.party &&
  other.issue === offer.issue;

/** Share of the smaller set's pairs that the other has too. */
function likeness(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const least = Math.min(x.size, y.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared += 1;
  return shared / least;
}

/** The pairs of neighbouring characters of a text. */
function pairs(text: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) all.add(text.slice(at, at + 2));
  return all;
}
