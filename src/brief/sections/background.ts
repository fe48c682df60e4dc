import type { EventEntry, Evidence, FiledReading, StatementEntry } from '#merge/record.ts';
import { compareDates, windowOf } from '#merge/window.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type DraftSegment, type Line, lineOf, type Piece, strong, words } from '../document.ts';
import { tellsEnough } from '../excerpt.ts';
import { statementPieces } from '../line.ts';
import { begun, colon, dated, named } from '../pieces.ts';
import { articleAsked } from './article.ts';
import { eventLine } from './events.ts';

/** What lies so many days before a report is background to it, not its news. */
const NEWS = 7;
/** How many of the people and of the pairs of parties an article names most. */
const MOST = { people: 5, parties: 3 } as const;

/**
 * What other pages, of days before the article came out, tell of the earlier events it speaks of, of the last thing each
 * person it names did, of the last meeting of the parties it names most, and of what happened at the places it names.
 */
export const background: Writer = (desk, { limit = 8 }) => {
  const page = articleAsked(desk);
  const day = windowOf(page?.article.published ?? null)?.from;
  if (!page || day === undefined) return [];
  const known = knownBefore(desk.record.events, page, day);
  const told = new Set<string>();
  const lines: Line<DraftSegment>[] = [];
  const tell = (event: EventEntry | undefined, who: readonly string[] = []): void => {
    if (!event || told.has(event.id)) return;
    told.add(event.id);
    lines.push(headed(who, eventLine(event, desk), desk));
  };
  for (const event of known) {
    if (event.articles.includes(page.articleId) && (windowOf(event.date)?.to ?? day) < day - NEWS) tell(event);
  }
  for (const person of peopleOf(page)) {
    const event = known.find(({ people }) => people.includes(person));
    if (event) tell(event, [person]);
    else lines.push(...lastSaid(person, page, day, desk));
  }
  for (const pair of pairsOf(page)) {
    tell(
      known.find(
        ({ actors, recipients, type }) =>
          type === 'CONSULT' && pair.every((one) => [...actors, ...recipients].includes(one)),
      ),
    );
  }
  for (const forms of placesOf(page, desk))
    tell(known.find(({ place }) => (place ?? '').split(', ').some((part) => forms.has(part))));
  return listOf(lines.slice(0, limit));
};

/** Events that other pages of an earlier day tell as past, the latest first, with those pages' sentences. */
const knownBefore = (events: readonly EventEntry[], page: FiledReading, day: number): readonly EventEntry[] =>
  toldBefore(
    events.filter(({ status }) => status === 'occurred'),
    page,
    day,
  );

function toldBefore<E extends EventEntry | StatementEntry>(
  entries: readonly E[],
  page: FiledReading,
  day: number,
): readonly E[] {
  const isEarlier = ({ published, articleId }: Evidence): boolean =>
    articleId !== page.articleId && (windowOf(published)?.to ?? day) < day;
  return entries
    .filter(({ date }) => (windowOf(date)?.to ?? day) < day)
    .map((entry) => ({ ...entry, evidence: entry.evidence.filter(isEarlier) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => compareDates(b.date, a.date) || a.id.localeCompare(b.id));
}

/** What somebody who acts for a party said last before the article came out. */
function lastSaid(
  person: string,
  page: FiledReading,
  day: number,
  { record, naming }: Desk,
): readonly Line<DraftSegment>[] {
  if (naming.partyOf(person) === null) return [];
  const own = record.statements.filter(({ speaker, text }) => speaker === person && tellsEnough(text));
  const [last] = toldBefore(own, page, day);
  if (!last?.date) return [];
  return [lineOf([...strong([dated(last.date, naming)]), words(' '), ...statementPieces(last, naming)], last.evidence)];
}

/** The people the article names most. */
const peopleOf = ({ people }: FiledReading): readonly string[] =>
  [...people]
    .sort((a, b) => b.places.length - a.places.length || a.id.localeCompare(b.id))
    .slice(0, MOST.people)
    .map(({ id }) => id);

/** Each two of the parties that act most in the article. */
function pairsOf({ events, positions, statements }: FiledReading): readonly (readonly string[])[] {
  const named = [
    ...events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
    ...positions.map(({ party }) => party),
    ...statements.map(({ speaker }) => speaker).filter((speaker) => /^[A-Z]+$/u.test(speaker)),
  ];
  const parties = [...Map.groupBy(named, (party) => party)]
    .sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]))
    .slice(0, MOST.parties)
    .map(([party]) => party);
  return parties.flatMap((one, index) => parties.slice(index + 1).map((other) => [one, other]));
}

/** The forms of each place the article names. */
const placesOf = ({ places }: FiledReading, { story }: Desk): readonly ReadonlySet<string>[] =>
  places.map(
    ({ id, names }) => new Set([...(story?.places.find((place) => place.id === id)?.names.en ?? []), ...names]),
  );

/** The line with the names of those it is told for behind its date, where it does not name them itself. */
function headed(who: readonly string[], line: Line<DraftSegment>, { naming }: Desk): Line<DraftSegment> {
  const withNames = (pieces: readonly Piece[]): readonly Piece[] => {
    const missing = who.filter((id) => !pieces.some((piece) => piece.kind === 'name' && piece.id === id));
    if (missing.length === 0) return pieces;
    const behind = pieces.findIndex((piece) => piece.kind === 'date') + 2;
    return [...pieces.slice(0, behind), ...begun(named(missing, naming)), colon(naming), ...pieces.slice(behind)];
  };
  return line.map((segment) => ({
    ...segment,
    pieces: withNames(segment.pieces),
    ...(segment.otherwise ? { otherwise: withNames(segment.otherwise) } : {}),
  }));
}
