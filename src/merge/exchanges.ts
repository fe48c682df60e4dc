import { groupedMerging } from './clusters.ts';
import { foundedId } from './founded.ts';
import type { ExchangeEntry, Join } from './record.ts';
import { entryOf, type Group, type Report } from './report.ts';
import { joinByWords, type Wording, wordingOf } from './wording.ts';

/** One entry an exchange told in nearly the same words; other tellings of one deal stay apart until they are shown to be one. */
export const exchanges = groupedMerging<'exchanges', View>({
  block: ({ finding, page }) => [finding.giver, finding.taker, page.published?.slice(0, 7) ?? ''].join('|'),
  view: viewOf,
  fit: sameDeal,
  entry: entryFrom,
});

function entryFrom(placed: Group<'exchanges'>): ExchangeEntry {
  const [first] = placed;
  const { giver, give, taker, get, status, proposer } = first.report.finding;
  return {
    ...entryOf(foundedId('exchanges', placed), 'exchanges', placed),
    giver,
    give,
    taker,
    get,
    status,
    proposer,
    date: first.report.page.published,
  };
}

interface View {
  readonly give: Wording;
  readonly get: Wording;
}
function viewOf({ finding }: Report<'exchanges'>): View {
  return {
    give: wordingOf(finding.give),
    get: wordingOf(finding.get),
  };
}

function sameDeal(a: View, b: View): Join | null {
  const give = joinByWords(a.give, b.give);
  const get = give && joinByWords(a.get, b.get);
  if (!give || !get) return null;
  return give.confidence <= get.confidence ? give : get;
}
