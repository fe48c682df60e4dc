import type { Stance } from '#find/finding.ts';
import type { PositionEntry } from '#merge/record.ts';
import { compareDates, windowOf } from '#merge/window.ts';
import { bare } from '#merge/wording.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type Block, type DraftSegment, label, lineOf, type Piece, strong, words } from '../document.ts';
import { inStoryOrder } from '../issues.ts';
import { positionWords } from '../line.ts';
import { begun, capital, colon, dated, named } from '../pieces.ts';

/** Lines of stances with their dates, under a heading for each party, issue or stance. */
export const stances: Writer = (desk, { group = 'party', stances: wanted, limit = 6, order }) => {
  const { naming, who, story, words: table } = desk;
  const kept = sayings(
    desk.record.positions.filter(
      ({ stance, evidence }) => evidence.length > 0 && (wanted === undefined || wanted.includes(stance)),
    ),
  );
  const groups = Map.groupBy(kept, ({ position }) => position[group]);
  const keys =
    group === 'issue'
      ? inStoryOrder([...groups.keys()], story)
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
    const lines = [...(groups.get(key) ?? [])]
      .filter(({ position: { date } }) => windowOf(date))
      .sort((a, b) => compareDates(b.position.date, a.position.date) || a.position.id.localeCompare(b.position.id))
      .slice(0, limit);
    if (order !== 'newest') lines.reverse();
    const list = listOf(lines.map((saying) => lineOf(sayingPieces(saying, desk, group), saying.position.evidence)));
    const text =
      group === 'issue'
        ? naming.issue(key)
        : group === 'stance'
          ? capital(table.stance[key as Stance])
          : capital(naming.holder(key));
    return list.length > 0 ? [{ kind: 'heading', level: 3, text }, ...list] : [];
  });
};

/** What is asked and offered comes first, concern last. */
const ORDER: readonly Stance[] = ['demand', 'offer', 'accept', 'support', 'refuse', 'concern'];

/** One saying of a party, with every issue it is about. */
interface Saying {
  readonly position: PositionEntry;
  readonly issues: readonly string[];
}

/** `**5 October 2019** demands (sanctions): “…”` */
function sayingPieces({ position, issues }: Saying, desk: Desk, group: 'party' | 'issue' | 'stance'): readonly Piece[] {
  const { naming, words: table, who, asked } = desk;
  const zh = naming.language === 'zh';
  const when = position.date ? [...strong([dated(position.date, naming)]), words(' ')] : [];
  const told = group === 'party' || who.length === 1;
  const holder = told ? [] : [...named([position.party], naming), words(zh ? '' : ' ')];
  const stance = group === 'stance' ? [] : [label(table.stance[position.stance])];
  const about = group === 'issue' || asked.issue !== undefined ? '' : issues.map(naming.issue).join(zh ? '、' : ', ');
  const open = holder.length + stance.length > 0;
  const subject = about === '' ? [] : [label(!open ? about : zh ? `（${about}）` : ` (${about})`)];
  const head = begun([...holder, ...stance, ...subject]);
  return [...when, ...head, ...(head.length > 0 ? [colon(naming)] : []), positionWords(position)];
}

/**
 * One line a saying: the same words told of several issues, or by several pages, are one; so is all that a page tells of
 * one party, issue and stance.
 */
function sayings(those: readonly PositionEntry[]): readonly Saying[] {
  const byWords = Map.groupBy(
    those,
    (position) =>
      `${position.party}|${position.stance}|${position.date?.slice(0, 7) ?? ''}|${bare(positionWords(position).text)}`,
  );
  const seen = new Set<string>();
  return [...byWords.values()].flatMap((same): readonly Saying[] => {
    const [position] = same;
    if (!position) return [];
    const key = `${position.party}|${position.issue}|${position.stance}|${position.evidence[0]?.articleId ?? position.id}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const evidence = same.flatMap((one) => one.evidence);
    return [{ position: { ...position, evidence }, issues: [...new Set(same.map(({ issue }) => issue))] }];
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
