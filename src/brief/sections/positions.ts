import type { PositionEntry } from '#merge/record.ts';
import { compareDates, windowOf } from '#merge/window.ts';
import type { Writer } from '../desk.ts';
import { type Cell, type DraftSegment, label, lineOf, strong } from '../document.ts';
import { inStoryOrder } from '../issues.ts';
import { positionPieces } from '../line.ts';
import { capital } from '../pieces.ts';

/** Issues by parties: in each cell the latest position, and the latest of another stance below it. */
export const positions: Writer = (desk) => {
  const { record, story, naming, words: table } = desk;
  const held = Map.groupBy(record.positions, ({ issue, party }) => `${issue}|${party}`);
  const counts = Map.groupBy(record.positions, ({ party }) => party);
  const central = new Set((story?.parties ?? []).filter((party) => party.central).map(({ id }) => id));
  const size = (party: string): number => counts.get(party)?.length ?? 0;
  const parties = [...counts.keys()]
    .filter((party) => central.size === 0 || central.has(party))
    .sort((a, b) => size(b) - size(a) || a.localeCompare(b));
  const issues = inStoryOrder([...new Set(record.positions.map(({ issue }) => issue))], story);
  const rows = issues.flatMap((issue): readonly (readonly Cell<DraftSegment>[])[] => {
    const cells = parties.map((party) =>
      latestStances(held.get(`${issue}|${party}`) ?? []).map((position) =>
        lineOf(positionPieces(position, naming), position.evidence),
      ),
    );
    const head: Cell<DraftSegment> = [[{ pieces: strong([label(naming.issue(issue))]), evidence: [] }]];
    return cells.some((cell) => cell.length > 0) ? [[head, ...cells]] : [];
  });
  if (rows.length === 0) return [];
  const head = [table.columns.issue, ...parties.map((party) => capital(naming.holder(party)))];
  return [{ kind: 'table', head, rows }];
};

/** The latest position and, where it differs, the latest of one other stance. */
function latestStances(held: readonly PositionEntry[]): readonly PositionEntry[] {
  const latest = [...held]
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => compareDates(b.date, a.date) || a.id.localeCompare(b.id));
  const withDate = latest.filter(({ date }) => windowOf(date) !== null);
  const [first] = withDate.length > 0 ? withDate : latest;
  if (!first) return [];
  const other = withDate.find(({ stance }) => stance !== first.stance);
  return other ? [first, other] : [first];
}
