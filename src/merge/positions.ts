import type { Stance } from '#find/finding.ts';
import { groupedMerging } from './clusters.ts';
import { foundedId } from './founded.ts';
import type { Join, PositionEntry } from './record.ts';
import { entryOf, type Group, type Report } from './report.ts';
import { rulingOf } from './ruling.ts';
import { type Scope, scopeOf, scopesDiffer } from './scope.ts';
import { VOICES } from './voice.ts';
import { compareDates, type Window, windowOf } from './window.ts';
import { joinByWords, type Wording, wordingOf } from './wording.ts';

/**
 * When a position was held: its own date, else the day the article speaks on. A date that lies ahead of the article is
 * that of what is demanded or offered («by the end of the year»), not of the demand; and a period up to its day is one
 * in which something was asked or refused, but nothing is offered or accepted for a year.
 */
function heldOn({ finding, page }: Report<'positions'>): string | null {
  if (rulingOf(finding)?.edited.includes('date')) return finding.date;
  const [own, said] = [windowOf(finding.date), windowOf(page.said)];
  if (!own) return page.said;
  if (!said) return finding.date;
  const ahead = own.to > lastOf(said);
  const lasting = own.to - own.from > MOMENT && own.to >= said.from - MOMENT;
  return ahead || (lasting && MADE_ONCE.has(finding.stance)) ? page.said : finding.date;
}

/** What is done on a day, not over a time. */
const MADE_ONCE: ReadonlySet<Stance> = new Set(['offer', 'accept']);
const MOMENT = 62;

const lastOf = ({ from, to }: Window): number => (Number.isFinite(to) ? to : from);

/**
 * One entry a party × issue × stance × month × content: reports of the same month that say nearly the same are one.
 * The summary is that of the earliest report in which the party speaks for itself, else of the earliest.
 */
export const positions = groupedMerging<'positions', View>({
  block: (report) => {
    const { party, issue, stance } = report.finding;
    return [party, issue, stance, heldOn(report)?.slice(0, 7) ?? ''].join('|');
  },
  view: viewOf,
  fit: sameContent,
  entry: entryFrom,
});

function entryFrom(placed: Group<'positions'>): PositionEntry {
  const { party, issue, stance, summary, source, voice } = foremost(placed);
  return {
    ...entryOf(foundedId('positions', placed), 'positions', placed),
    party,
    issue,
    stance,
    toward: [...new Set(placed.flatMap(({ report }) => report.finding.toward))].sort(),
    summary,
    source,
    voice,
    tied: [...new Set(placed.flatMap(({ report }) => report.finding.tied))].sort(),
    date: placed.map(({ report }) => heldOn(report)).sort(compareDates)[0] ?? null,
  };
}

interface View {
  readonly wording: Wording;
  readonly scope: Scope;
}
function viewOf({ finding }: Report<'positions'>): View {
  return {
    wording: wordingOf(finding.summary),
    scope: scopeOf(finding.summary),
  };
}

/** «Lift all sanctions» and «lift some sanctions» share most of their letters. */
function sameContent(a: View, b: View): Join | null {
  return scopesDiffer(a.scope, b.scope) ? null : joinByWords(a.wording, b.wording);
}

const foremost = (placed: Group<'positions'>): Report<'positions'>['finding'] => {
  const [{ report: first }] = placed;
  const rank = ({ finding }: Report<'positions'>): number => VOICES.indexOf(finding.voice);
  return placed.reduce((best, { report }) => (rank(report) < rank(best) ? report : best), first).finding;
};
