import { disputeOf, type Ground, held, type Told } from './accounts.ts';
import { judgementOf } from './judgements.ts';
import { measuresIn } from './measures.ts';
import type { CommonGround, DisputeEntry, EventEntry } from './record.ts';
import type { Merged, Placed } from './report.ts';

type ToldEvent = Told<'events'>;

/**
 * Where the reports of one event part: whether it took place, how it ended or what it was worth, and the numbers they
 * give. What the narrators of several pages tell differently of its end is the reader's slip more often than a
 * dispute, so that someone named must hold one side.
 */
export function disputesOfEvent({ entry, reports }: Merged<'events', EventEntry>): readonly DisputeEntry[] {
  const told = reports.map((placed): ToldEvent => ({ who: placed.report.finding.heldBy, placed }));
  const common: Partial<CommonGround> = {
    event: entry.id,
    kind: entry.kind,
    parties: [...new Set([...entry.actors, ...entry.recipients])].sort(),
    date: entry.date,
    place: entry.place,
  };
  const ground = (question: string): Ground => ({ key: `${entry.id} ${question}`, about: question, common });
  return [...occurrence(told, ground), ...verdicts(told, ground), ...numbers(told, ground)];
}

type Grounds = (question: string) => Ground;

function occurrence(told: readonly ToldEvent[], ground: Grounds): readonly DisputeEntry[] {
  const of = (wanted: string): readonly ToldEvent[] =>
    told.filter(({ placed }) => placed.report.finding.status === wanted);
  const [yes, no] = [of('occurred'), of('denied')];
  return yes.length > 0 && no.length > 0 && held(yes, no) ? [disputeOf('events', ground('occurred'), [yes, no])] : [];
}

function verdicts(told: readonly ToldEvent[], ground: Grounds): readonly DisputeEntry[] {
  const of = (wanted: 'good' | 'poor'): readonly ToldEvent[] =>
    told.filter(({ placed }) => verdictOf(placed) === wanted);
  const [good, poor] = [of('good'), of('poor')];
  const named = [...good, ...poor].some(({ who }) => who !== 'narrator');
  return named && good.length > 0 && poor.length > 0 && held(good, poor)
    ? [disputeOf('events', ground('outcome'), [good, poor])]
    : [];
}

/** What a report makes of how the event ended; a narrator is taken by what came of it alone. */
function verdictOf({ report: { finding } }: Placed<'events'>): 'good' | 'poor' | null {
  if (finding.status !== 'occurred') return null;
  const judged = finding.heldBy === 'narrator' ? null : judgementOf(finding.evidence);
  if (judged) return judged;
  if (finding.outcome === 'agreed' || finding.outcome === 'progress') return 'good';
  return finding.outcome === 'no-agreement' || finding.outcome === 'broke-down' ? 'poor' : null;
}

/** Numbers of one unit this far apart are not one number rounded. */
const ROUNDED = 0.1;

function numbers(told: readonly ToldEvent[], ground: Grounds): readonly DisputeEntry[] {
  const measured = told.flatMap((one) =>
    measuresIn(one.placed.report.finding.evidence).map((measure) => ({ ...measure, one })),
  );
  return [...Map.groupBy(measured, ({ unit }) => unit)].flatMap(([unit, given]) => {
    const [first] = given;
    const other = first && given.find(({ value, one }) => differ(value, first.value) && apart(one, first.one));
    if (!first || !other) return [];
    const sides = [first, other].map(({ value }) =>
      given.filter((measure) => !differ(measure.value, value)).map(({ one }) => one),
    );
    return [disputeOf('events', ground(unit), sides)];
  });
}

const differ = (a: number, b: number): boolean => Math.abs(a - b) > ROUNDED * Math.max(Math.abs(a), Math.abs(b));

/** Told by others: another speaker, or narrators of other outlets. */
const apart = (a: ToldEvent, b: ToldEvent): boolean => {
  const [left, right] = [a.placed.report.page, b.placed.report.page];
  if (a.who !== b.who) return true;
  return a.who === 'narrator' && left.articleId !== right.articleId && left.outlet !== right.outlet;
};
