import type { Account, Entry, Stood } from '#merge/record.ts';
import type { EntryKind } from '#store/entry-rows.ts';

/** A cell of a table: lists are kept as lists where the format has them. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/** Fields of entries that a table has in the same form, in the order of its columns. */
const FIELDS: Readonly<Record<EntryKind, readonly string[]>> = {
  events: ['date', 'kind', 'type', 'status', 'actors', 'recipients', 'people', 'place', 'outcome'],
  positions: ['date', 'party', 'issue', 'stance', 'toward', 'summary', 'source', 'voice', 'tied'],
  shifts: ['party', 'issue', 'change'],
  exchanges: ['date', 'giver', 'give', 'taker', 'get', 'status', 'proposer'],
  outlook: ['kind', 'by', 'what', 'when', 'likelihood', 'said', 'outcome', 'resolvedBy'],
  disputes: ['about'],
  statements: ['date', 'speaker', 'text', 'direct', 'via'],
  people: ['person', 'roles', 'party'],
  organisations: ['organisation', 'kind', 'party'],
};

/**
 * Entries as the rows of a table: what the entry says, then the sentence that founds it with its page, its place there
 * (UTF-16 offsets, end exclusive) and its day, then how many pages and independent origins tell it.
 */
export function rowsOf(kind: EntryKind, entries: readonly Entry[]): readonly Row[] {
  return entries.map((entry) => {
    const [founding] = entry.evidence;
    return {
      id: entry.id,
      ...Object.fromEntries(FIELDS[kind].map((field) => [named(field), cellOf(Reflect.get(entry, field))])),
      ...furtherOf(entry),
      sentence: founding?.quote ?? null,
      page: founding?.source ?? null,
      outlet: founding?.outlet ?? null,
      published: founding?.published ?? null,
      start: founding?.span.start ?? null,
      end: founding?.span.end ?? null,
      pages: entry.articles.length,
      origins: entry.origins,
    };
  });
}

const named = (field: string): string => field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** What entries hold in parts, laid flat. */
function furtherOf(entry: Entry): Row {
  const names = field<{ readonly zh: readonly string[]; readonly en: readonly string[] }>(entry, 'names');
  const to = field<Stood>(entry, 'to');
  const from = field<Stood>(entry, 'from');
  const accounts = field<readonly Account[]>(entry, 'accounts');
  return {
    ...(names ? { names_zh: names.zh, names_en: names.en } : {}),
    ...(to
      ? {
          from_stance: from?.stance ?? null,
          from_date: from?.date ?? null,
          to_stance: to.stance,
          to_date: to.date,
        }
      : {}),
    ...(accounts ? { who: accounts.map(({ who }) => who), says: accounts.map(({ says }) => says) } : {}),
  };
}

const field = <T>(entry: Entry, name: string): T | undefined => Reflect.get(entry, name) ?? undefined;

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(String) : null;
}
