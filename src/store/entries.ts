import { type Expression, type SqlBool, sql } from 'kysely';
import type { BlockKind } from '#merge/kinds.ts';
import type { MergedStory } from '#merge/merge.ts';
import type { Known, NameKind } from '#merge/names.ts';
import type { NegotiationRecord, Settlement, ShiftEntry } from '#merge/record.ts';
import { recordFrom } from '#merge/record-from.ts';
import type { Settled } from '#merge/settle.ts';
import { windowOf } from '#merge/window.ts';
import { numberOf } from './articles.ts';
import { dayColumn } from './days.ts';
import { unpackedKnown, unpackedMerged, unpackedShift } from './entry-rows.ts';
import { eventsAndParts } from './event-parts.ts';
import { type EntryKind, idNumber, idOf, keyNumber, kindNumber, kindOf } from './numbers.ts';
import type { OpenedArticles } from './opened-articles.ts';
import { columnText } from './packed.ts';
import type { Connection, EntryRow } from './schema.ts';
import { steadily } from './steadily.ts';
import type { ToldReports } from './told.ts';

export interface EntryQuery {
  /** A party, speaker or other actor, of events also a person who takes part; of joint ones (`USA+KOR`) each is found. */
  readonly party?: string;
  /** EDTF dates: entries whose own date can lie from the first to the last day of them; the undated are left out. */
  readonly from?: string;
  readonly to?: string;
  /** Kind of an event or outlook, issue of a position or shift. */
  readonly sort?: string;
  /** Status of an event, outcome of an outlook, stance of a position, change of a shift. */
  readonly status?: string;
  readonly ids?: readonly string[];
  /** What the entries, or vague events that are part of them, were merged within. */
  readonly blocks?: readonly string[];
  /** A day counted from 1970: outlooks that are overdue on it, as `overdueBy` has it, those that fell due last in front. */
  readonly overdueOn?: number;
  readonly limit?: number;
  readonly offset?: number;
}

type Row = Pick<EntryRow, (typeof COLUMNS)[number]>;
const COLUMNS = ['kind', 'id', 'status', 'outline', 'data', 'part_of', 'drawn'] as const;

/** The stored record of a story; null where none was saved. */
export const storedRecord = (
  read: Connection,
  desk: number,
  story: string,
  opened: OpenedArticles,
): Promise<NegotiationRecord | null> =>
  steadily(read, desk, story, opened, null, async (told) => {
    const rows = await entriesOf(read, desk, story).select(COLUMNS).execute();
    return recordFrom(await madeOf(rows, told, await copies(read, desk, story)));
  });

/** Entries of one kind; which of them by their number and limit is told by the order of the record, unless the query has one. */
export const entries = <K extends EntryKind>(
  read: Connection,
  desk: number,
  story: string,
  opened: OpenedArticles,
  kind: K,
  query: EntryQuery,
): Promise<NegotiationRecord[K][number][]> =>
  steadily(read, desk, story, opened, [], async (told) => {
    const found = matching(read, desk, story, kind, query).select(COLUMNS);
    const ordered =
      query.overdueOn === undefined
        ? found.orderBy('from_day').orderBy('to_day').orderBy('said_day')
        : found.orderBy('to_day', 'desc');
    const rows = await ordered
      .orderBy('id')
      .limit(query.limit ?? MOST_ROWS)
      .offset(query.offset ?? 0)
      .execute();
    const parts = kind === 'events' ? await partsOf(read, desk, story, rows) : [];
    const made = await madeOf([...rows, ...parts], told, new Map());
    const record = recordFrom({ ...made, originOf: await copies(read, desk, story, articlesIn(made)) });
    const list: readonly NegotiationRecord[K][number][] = record[kind];
    return [...list];
  });

/** How many entries the query finds, whatever its limit. */
export async function countEntries(
  read: Connection,
  desk: number,
  story: string,
  kind: EntryKind,
  query: EntryQuery,
): Promise<number> {
  const row = await matching(read, desk, story, kind, query)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirst();
  return row?.count ?? 0;
}

const MOST_ROWS = 2 ** 31 - 1;

const entriesOf = (read: Connection, desk: number, story: string) =>
  read
    .selectFrom('entry')
    .where('entry.desk_id', '=', desk)
    .where('entry.story_number', '=', numberOf(read, desk, story));

function matching(read: Connection, desk: number, story: string, kind: EntryKind, asked: EntryQuery) {
  const { party, from, to, sort, status, ids, blocks, overdueOn } = asked;
  let query = entriesOf(read, desk, story).where('kind', '=', kindNumber(kind)).where('part_of', 'is', null);
  if (party !== undefined) query = query.where(among(party));
  if (sort !== undefined) query = query.where('sort', '=', sort);
  if (status !== undefined) query = query.where('status', '=', status);
  if (ids !== undefined) {
    const numbers = ids.map((id) => idNumber(kind, id)).filter((id) => id !== null);
    query = numbers.length > 0 ? query.where('id', 'in', numbers) : query.where(sql<SqlBool>`1 = 0`);
  }
  if (blocks !== undefined) {
    const keys = blocks.map(keyNumber);
    const parts = entriesOf(read, desk, story)
      .select('part_of')
      .where('kind', '=', kindNumber(kind))
      .where('block', 'in', keys);
    query =
      keys.length > 0
        ? query.where((builder) => builder.or([builder('block', 'in', keys), builder('id', 'in', parts)]))
        : query.where(sql<SqlBool>`1 = 0`);
  }
  if (overdueOn !== undefined) {
    query = query.where('to_day', '<', overdueOn).where('status', 'in', ['open', 'missed']).where('drawn', 'is', null);
  }
  const first = windowOf(from ?? null)?.from;
  const last = windowOf(to ?? null)?.to;
  if (from !== undefined || to !== undefined) {
    query = query.where('from_day', '<=', dayColumn(last ?? Number.POSITIVE_INFINITY));
  }
  if (first !== undefined) query = query.where('to_day', '>=', first);
  return query;
}

/** The vague events that are part of those in the rows. */
async function partsOf(
  read: Connection,
  desk: number,
  story: string,
  rows: readonly Pick<EntryRow, 'id'>[],
): Promise<readonly Row[]> {
  if (rows.length === 0) return [];
  return entriesOf(read, desk, story)
    .select(COLUMNS)
    .where('kind', '=', kindNumber('events'))
    .where('part_of', 'is not', null)
    .where(
      'part_of',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
}

/** More articles than these are not asked for one by one: then all copies of the story are read. */
const MOST_ASKED = 2000;

/** The origins of the copies in the story, or of those among the articles. */
async function copies(
  read: Connection,
  desk: number,
  story: string,
  among: ReadonlySet<string> | null = null,
): Promise<ReadonlyMap<string, string>> {
  if (among?.size === 0) return new Map();
  const all = read
    .selectFrom('copy')
    .select(['article_id', 'origin_id'])
    .where('desk_id', '=', desk)
    .where('story_number', '=', numberOf(read, desk, story));
  const asked = among && among.size <= MOST_ASKED ? all.where('article_id', 'in', [...among]) : all;
  return new Map((await asked.execute()).map(({ article_id, origin_id }) => [article_id, origin_id]));
}

/** The articles that any entry of it rests on. */
const articlesIn = ({ people, organisations, blocks, shifts }: MergedStory): ReadonlySet<string> =>
  new Set([
    ...[...people.values(), ...organisations.values()].flatMap(({ articles }) => articles),
    ...Object.values(blocks).flatMap((block) => [...block.values()].flat().flatMap(({ entry }) => entry.articles)),
    ...[...shifts.values()].flat().flatMap(({ articles }) => articles),
  ]);

/** What the rows hold of a merged story. */
async function madeOf(
  rows: readonly Row[],
  told: ToldReports,
  originOf: ReadonlyMap<string, string>,
): Promise<MergedStory> {
  const of = Map.groupBy(rows, ({ kind }) => kindOf(kind));
  const rowsOf = (kind: EntryKind): readonly Row[] => of.get(kind) ?? [];
  const merged = async <K extends BlockKind>(kind: K) =>
    new Map([['', await unpackedMerged(kind, rowsOf(kind), told)]]);
  const [events, partOf] = await eventsAndParts(rowsOf('events'), told);
  return {
    people: new Map(rowsOf('people').map((row) => keyed(unpackedKnown('people', row)))),
    organisations: new Map(rowsOf('organisations').map((row) => keyed(unpackedKnown('organisations', row)))),
    blocks: {
      events: new Map([['', events]]),
      statements: await merged('statements'),
      positions: await merged('positions'),
      exchanges: await merged('exchanges'),
      outlook: await merged('outlook'),
      disputes: await merged('disputes'),
    },
    partOf,
    settled: new Map(rowsOf('outlook').map((row) => [idOf('outlook', row.id), settledIn(row)])),
    shifts: new Map([['', rowsOf('shifts').map(({ data }): ShiftEntry => unpackedShift(data))]]),
    bookmarks: new Map(),
    originOf,
    sketches: [],
    days: [],
  };
}

const keyed = <K extends NameKind>(known: Known<K>): readonly [string, Known<K>] => [known.id, known];

const settledIn = ({ status, drawn }: Row): Settled => ({ outcome: status as Settlement, resolvedBy: drawn });

/** True where the party is one of those joined by `+`; a pattern of `like` would heed case on one database only. */
const among = (party: string): Expression<SqlBool> =>
  sql<SqlBool>`'+' || party || '+' <> replace('+' || party || '+', ${`+${columnText(party)}+`}, '')`;
