import type { EventEntry, PersonEntry, StatementEntry } from '#merge/record.ts';
import { compareDates, windowOf } from '#merge/window.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type DraftSegment, type Line, type Piece, strong, words } from '../document.ts';
import { statementPieces } from '../line.ts';
import { begun, colon, dated, named } from '../pieces.ts';
import { articleAsked } from './article.ts';
import { eventLine } from './events.ts';

/**
 * What the record knew of the people, places and events an article names before the article came out: the last event
 * before it of each, else the last statement, from other pages of an earlier day.
 */
export const background: Writer = (desk, { limit = 8 }) => {
  const page = articleAsked(desk);
  const day = windowOf(page?.article.published ?? null)?.from;
  if (!page || day === undefined) return [];
  const { record } = desk;
  const isEarlier = ({ date, evidence, articles }: EventEntry | StatementEntry): boolean => {
    const window = windowOf(date);
    return (
      window !== null &&
      window.to < day &&
      evidence.length > 0 &&
      articles.some((id) => id !== page.articleId) &&
      evidence.some(({ published, articleId }) => articleId !== page.articleId && before(published, day))
    );
  };
  const known = <E extends EventEntry | StatementEntry>(entry: E): E => ({
    ...entry,
    evidence: entry.evidence.filter(
      ({ published, articleId }) => articleId !== page.articleId && before(published, day),
    ),
  });
  const events = record.events.filter((event) => event.status === 'occurred' && isEarlier(event)).sort(latest);
  const statements = record.statements.filter(isEarlier).sort(latest);
  const told = new Set<string>();
  const fresh = <E extends { readonly id: string }>(entry: E | undefined): E | undefined => {
    if (!entry || told.has(entry.id)) return undefined;
    told.add(entry.id);
    return entry;
  };
  const lines: Line<DraftSegment>[] = [];
  for (const { id } of mostNamed(page.people, record.people)) {
    const event = fresh(events.find(({ people, id: event }) => people.includes(id) && !told.has(event)));
    if (event) lines.push(headed(id, eventLine(known(event), desk), desk));
    else {
      const statement = fresh(statements.find(({ speaker }) => speaker === id));
      if (statement) lines.push(statementLine(known(statement), desk));
    }
  }
  for (const { id, names } of page.places) {
    const forms = new Set([...(desk.story?.places.find((place) => place.id === id)?.names.en ?? []), ...names]);
    const event = fresh(
      events.find(
        ({ place, id: event }) => (place ?? '').split(', ').some((part) => forms.has(part)) && !told.has(event),
      ),
    );
    if (event) lines.push(eventLine(known(event), desk));
  }
  return listOf(lines.slice(0, limit));
};

const before = (published: string | null, day: number): boolean =>
  (windowOf(published)?.to ?? Number.POSITIVE_INFINITY) < day;
const latest = (a: EventEntry | StatementEntry, b: EventEntry | StatementEntry): number =>
  compareDates(b.date, a.date) || a.id.localeCompare(b.id);

/** The people of the article that the record knows, the most named first. */
function mostNamed<P extends { readonly id: string; readonly places: readonly unknown[] }>(
  people: readonly P[],
  known: readonly PersonEntry[],
): readonly P[] {
  const ids = new Set(known.map(({ person }) => person));
  return people
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => b.places.length - a.places.length || a.id.localeCompare(b.id));
}

/** The line under the name of the one it is told for. */
function headed(id: string, line: Line<DraftSegment>, { naming }: Desk): Line<DraftSegment> {
  const head: readonly Piece[] = [...strong(begun(named([id], naming))), colon(naming)];
  const plain = (pieces: readonly Piece[]): readonly Piece[] => pieces.map(({ strong: _, ...piece }) => piece);
  return line.map((segment, index) =>
    index > 0
      ? segment
      : {
          ...segment,
          pieces: [...head, ...plain(segment.pieces)],
          ...(segment.otherwise ? { otherwise: [...head, ...plain(segment.otherwise)] } : {}),
        },
  );
}

function statementLine(statement: StatementEntry, { naming }: Desk): Line<DraftSegment> {
  const [name, ...rest] = statementPieces(statement, naming);
  const when = statement.date ? [words(naming.language === 'zh' ? '，' : ', '), dated(statement.date, naming)] : [];
  return [{ pieces: [...strong(name ? [name] : []), ...when, ...rest], evidence: statement.evidence }];
}
