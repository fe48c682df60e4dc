import { z } from 'zod';
import { namingOf } from '#brief/names.ts';
import { onDay } from '#find/shared/times-calendar.ts';
import { APART, NEAR_DAYS, nearOf, SHARED_SIGNS } from '#merge/near.ts';
import { originsOf, sketchOf } from '#merge/origins.ts';
import type { Entry } from '#merge/record.ts';
import { entryId } from '#merge/report.ts';
import { windowOf } from '#merge/window.ts';
import type { EntryQuery } from '#store/entries.ts';
import { entriesOf, type NamedEntry, readingsOf } from './correct/entries-of.ts';
import { entryNamed } from './correct/entry-named.ts';
import { statesOf } from './correct/states.ts';
import { tellingOf } from './correct/telling.ts';
import { lineOf } from './entry-line.ts';
import { evidence } from './entry-schemas.ts';
import { namesOf } from './names-of.ts';
import { operation } from './operation.ts';
import { showExplained } from './show-explained.ts';
import { type OpenStory, withStory } from './with-record.ts';

const output = z.object({
  id: z.string(),
  was: z.string().nullable().describe('the id asked for, where the entry goes by another now'),
  kind: z.string(),
  line: z.string().describe('the entry in words'),
  sentences: z.array(z.intersection(z.object({ number: z.int().min(1) }), evidence)),
  corrections: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      author: z.string(),
      reason: z.string(),
      says: z.string(),
      state: z.enum(['holds', 'undone', 'ground gone']),
    }),
  ),
  origins: z.int().min(0),
  outlets: z.array(z.string()),
  articles: z.array(
    z.object({
      articleId: z.string(),
      source: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      copyOf: z.string().nullable().describe('the page it shares its origin with; null for the first of an origin'),
      through: z.array(z.string()).describe('outlets it has all of its account through, the nearest first'),
    }),
  ),
  near: z.array(
    z.object({
      id: z.string(),
      line: z.string(),
      shared: z.array(z.enum(SHARED_SIGNS)),
      apart: z.array(z.enum(APART)).describe('why it is not the same'),
    }),
  ),
});
export type Explained = z.output<typeof output>;

/** What an entry rests on, why its sentences were joined, what people said of it, and what nearly joined. */
export const explain = operation({
  name: 'explain',
  summary: 'Show what an entry rests on, why its sentences were joined, and what nearly joined.',
  examples: ['explain ev-0123456789ab', 'explain kim-jong-un --lang zh', 'explain po-0123456789ab --json'],
  places: ['id'],
  input: z.object({ id: z.string().min(1).describe('the entry, by the id that lists print; or a person by name id') }),
  output,
  run: ({ id }, context) =>
    withStory(context, {}, async (opened) => {
      const named = await entryNamed(opened, id);
      const { kind, entry } = named;
      const near = nearOf(kind, entry, await entriesOf(opened, kind, inTime(entry)), opened.story);
      const naming = namingOf(
        await namesOf(opened, [entry, ...near.map((one) => one.entry)]),
        opened.story,
        context.language,
      );
      const line = lineOf(naming);
      const data: Explained = {
        id: entry.id,
        was: id === entry.id || entryId(kind, id) === entry.id ? null : id,
        kind,
        line: line(kind, entry),
        sentences: entry.evidence.map((one, index) => ({ number: index + 1, ...one })),
        corrections: await correctionsOn(opened, named),
        origins: entry.origins,
        outlets: [...entry.outlets],
        articles: await articlesOf(opened, entry),
        near: near.map(({ entry: other, shared, apart }) => ({
          id: other.id,
          line: line(kind, other),
          shared: [...shared],
          apart: [...apart],
        })),
      };
      return { data, text: () => showExplained(data, naming) };
    }),
});

/** Entries that lie near in time; all where the entry has no date. */
function inTime(entry: Entry): EntryQuery {
  const date: unknown = Reflect.get(entry, 'date') ?? Reflect.get(entry, 'when');
  const window = windowOf(typeof date === 'string' ? date : null);
  if (!window) return {};
  return {
    ...(Number.isFinite(window.from) ? { from: onDay(window.from - NEAR_DAYS).value } : {}),
    ...(Number.isFinite(window.to) ? { to: onDay(window.to + NEAR_DAYS).value } : {}),
  };
}

async function correctionsOn({ store, key }: OpenStory, { entry }: NamedEntry): Promise<Explained['corrections']> {
  const speaking = new Set(entry.evidence.flatMap(({ corrections }) => corrections ?? []));
  if (speaking.size === 0) return [];
  return (await statesOf(store, key))
    .filter(({ correction }) => speaking.has(correction.id))
    .map(({ correction, state }) => {
      const { id, at, author, reason } = correction;
      return { id, at, author, reason, says: tellingOf(correction), state };
    });
}

/** The pages that tell it, in the order they were published, copies with the page they share their origin with. */
async function articlesOf(opened: OpenStory, entry: Entry): Promise<Explained['articles']> {
  const { store, key } = opened;
  const open = readingsOf(opened);
  const lines = await Promise.all(
    entry.articles.map(async (articleId) => {
      const { source, article } = await open(articleId);
      return { articleId, source, outlet: article.outlet, published: article.published };
    }),
  );
  lines.sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.articleId, b.articleId));
  const origins = opened.unkept
    ? originsOf((await Promise.all(entry.articles.map(open))).map((page) => sketchOf(page, opened.story)))
    : await store.copies(key, entry.articles);
  const first = new Map<string, string>();
  return lines.map((line) => {
    const origin = origins.get(line.articleId) ?? line.articleId;
    const copyOf = first.get(origin) ?? null;
    if (copyOf === null) first.set(origin, line.source);
    return { ...line, copyOf, through: [...throughIn(entry, line.articleId)] };
  });
}

/** The outlets that an article has all its sentences through; none where one of them is told at first hand. */
function throughIn({ evidence }: Entry, articleId: string): readonly string[] {
  const own = evidence.filter((one) => one.articleId === articleId);
  return own.every(({ through }) => through) ? (own[0]?.through ?? []) : [];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
