import type { Stance } from '#find/finding.ts';
import type { PositionEntry } from '#merge/record.ts';
import { compareDates, windowOf } from '#merge/window.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type Block, type Cell, type DraftSegment, label, lineOf, type Piece, strong, words } from '../document.ts';
import { positionPieces, quoted } from '../line.ts';
import { begun, colon, dated, named } from '../pieces.ts';

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
  const issues = inOrder([...new Set(record.positions.map(({ issue }) => issue))], desk);
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

/** Lines of stances with their dates, under a heading for each party, issue or stance. */
export const stances: Writer = (desk, { group = 'party', stances: wanted, limit = 6, order }) => {
  const { naming, who, words: table } = desk;
  const kept = distinct(
    desk.record.positions.filter(
      ({ stance, evidence }) => evidence.length > 0 && (wanted === undefined || wanted.includes(stance)),
    ),
  );
  const groups = Map.groupBy(kept, (position) => position[group]);
  const keys =
    group === 'issue'
      ? inOrder([...groups.keys()], desk)
      : group === 'stance'
        ? ORDER.filter((stance) => groups.has(stance))
        : [...groups.keys()]
            .filter((party) => isFollowed(party, desk))
            .sort(
              (a, b) =>
                who.indexOf(a) - who.indexOf(b) ||
                (groups.get(b)?.length ?? 0) - (groups.get(a)?.length ?? 0) ||
                a.localeCompare(b),
            );
  return keys.flatMap((key): readonly Block<DraftSegment>[] => {
    const latest = [...(groups.get(key) ?? [])].sort(
      (a, b) => compareDates(b.date, a.date) || a.id.localeCompare(b.id),
    );
    const lines = latest.filter(({ date }) => windowOf(date)).slice(0, limit);
    if (order !== 'newest') lines.reverse();
    const list = listOf(lines.map((position) => lineOf(stancePieces(position, desk, group), position.evidence)));
    const text =
      group === 'issue'
        ? naming.issue(key)
        : group === 'stance'
          ? capital(table.stance[key as Stance])
          : capital(naming.holder(key));
    return list.length > 0 ? [{ kind: 'heading', level: 3, text }, ...list] : [];
  });
};

/** What is offered before what is asked, what is refused last. */
const ORDER: readonly Stance[] = ['demand', 'offer', 'accept', 'support', 'refuse', 'concern'];

/** `**5 October 2019** demands, on sanctions: “…”` */
function stancePieces(
  position: PositionEntry,
  { naming, words: table, who }: Desk,
  group: 'party' | 'issue' | 'stance',
): readonly Piece[] {
  const when = position.date ? [...strong([dated(position.date, naming)]), words(' ')] : [];
  const holder =
    group === 'party' || who.length === 1
      ? []
      : [...named([position.party], naming), words(naming.language === 'zh' ? '' : ' ')];
  const stance = group === 'stance' ? [] : [label(table.stance[position.stance])];
  const issue = group === 'issue' ? '' : naming.issue(position.issue);
  const about =
    issue === '' ? [] : [label(naming.language === 'zh' ? `（${issue}）` : stance.length > 0 ? ` (${issue})` : issue)];
  return [...when, ...begun([...holder, ...stance, ...about]), colon(naming), quoted(position.summary)];
}

/** One report a page and stance: the same thing said in several sentences of a page is told once. */
function distinct(those: readonly PositionEntry[]): readonly PositionEntry[] {
  const seen = new Set<string>();
  return those.filter(({ party, issue, stance, evidence: [first], id }) => {
    const key = `${party}|${issue}|${stance}|${first?.articleId ?? id}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isFollowed(party: string, { story, who }: Desk): boolean {
  const central = (story?.parties ?? []).filter((one) => one.central);
  return (
    who.includes(party) ||
    who.some((one) => !/^[A-Z]/u.test(one)) ||
    central.length === 0 ||
    central.some(({ id }) => id === party)
  );
}

/** Issues in the order of the story. */
function inOrder(issues: readonly string[], { story }: Desk): readonly string[] {
  const order = (story?.issues ?? []).map(({ id }) => id);
  return [...issues].sort((a, b) => order.indexOf(a) - order.indexOf(b) || a.localeCompare(b));
}

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

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
