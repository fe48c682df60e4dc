import type { Draft, Sentence } from '../draft.ts';
import type { PositionFinding } from '../finding.ts';
import { type Hit, type Rule, type RuleIndex, runRules } from '../rule.ts';
import { readSpot, tells } from './position-read.ts';
import { spotsOf } from './position-spots.ts';
import type { StanceLanguage } from './position-words.ts';

/** A rule that reads the stance words it is woken by. */
export function stanceRule(
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
  const found = draft.sentences.flatMap((sentence) => runRules(indexOf(sentence), draft, sentence));
  const kept: PositionFinding[] = [];
  for (const position of found) {
    if (position.stance === 'demand' && found.some((one) => pays(one, position))) continue;
    if (!kept.some((one) => sameThing(one, position))) kept.push(position);
  }
  return kept;
}

/** What is offered as a price is not demanded in the same breath (寻求放松制裁，以换取……). */
const pays = (price: PositionFinding, demand: PositionFinding): boolean =>
  price.rule.endsWith('/price') &&
  price.stance === 'offer' &&
  !demand.rule.endsWith('/price') &&
  price.span.start === demand.span.start &&
  price.party === demand.party &&
  price.issue === demand.issue;

function sameThing(a: PositionFinding, b: PositionFinding): boolean {
  if (a.party !== b.party || a.issue !== b.issue || a.stance !== b.stance) return false;
  return a.span.start === b.span.start || likeness(a.summary, b.summary) >= 0.5;
}

/** Share of the shorter text's character pairs that the other has too. */
function likeness(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  const least = Math.min(x.size, y.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared += 1;
  return shared / least;
}

function pairs(text: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) all.add(text.slice(at, at + 2));
  return all;
}
