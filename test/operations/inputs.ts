import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Context } from '#operations/context.ts';
import type { Operation } from '#operations/operation.ts';
import { operations } from '#operations/operations.ts';
import { contextAt } from './context.ts';

export const samples = new URL('../../samples', import.meta.url).pathname;

/** The operation of that name. */
export const named = (name: string): Operation => {
  const found = operations.find((operation) => operation.name === name);
  assert.ok(found, `no operation ${name}`);
  return found;
};

/** A folder with a record of the samples in it. */
export interface Ground {
  readonly folder: string;
  readonly record: string;
  readonly remove: () => void;
}

export async function sampleGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-operations-'));
  const record = join(folder, 'record.sqlite');
  await named('add').run({ places: [samples] }, contextAt(record));
  return { folder, record, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An input for every operation that has no good one without arguments. */
const INPUTS: Readonly<Record<string, object>> = {
  read: { file: join(samples, 'zh-01.txt'), removed: true },
  add: { places: [samples] },
  search: { words: ['制裁'] },
  article: { page: 'zh-01.txt' },
  diff: { from: '2018-12', to: '2019-03', limit: 20 },
};

const FEED = 'https://news.example.org/rss.xml';

type Ids = (name: string, wanted?: (entry: Listed) => boolean) => Promise<readonly string[]>;
const listed = z.looseObject({ id: z.string(), articles: z.array(z.string()), evidence: z.array(z.unknown()) });
type Listed = z.output<typeof listed>;

/** Inputs of operations that change the record: each works on a copy of its own, by ids that are there then. */
const CHANGING: Readonly<Record<string, (ids: Ids, at: Context) => Promise<object>>> = {
  accept: async (ids) => ({ ids: (await ids('timeline')).slice(0, 2), author: 'ann' }),
  reject: async (ids) => ({ ids: (await ids('positions')).slice(0, 1) }),
  edit: async (ids) => ({ id: (await ids('timeline'))[0], set: ['date=2019-02-28', 'place=', 'actors=PRK,USA'] }),
  merge: async (ids) => ({ ids: (await ids('statements')).slice(0, 2) }),
  split: async (ids) => ({
    id: (await ids('timeline', ({ evidence }) => evidence.length > 1))[0],
    sentence: [2],
  }),
  'same-as': async (ids) => ({ id: (await ids('people'))[0], as: 'kim-jong-un' }),
  'not-same-as': async (_ids, { language }) => ({
    id: 'kim-jong-un',
    as: 'kim-jong-nam',
    page: [`${language}-02.txt`],
  }),
  'add-entry': async () => ({
    kind: 'events',
    page: 'en-06.txt',
    quote: 'leaving Hanoi without a deal',
    set: ['kind=visit', 'actors=PRK', 'date=2019-02'],
  }),
  comment: async (ids) => ({ id: (await ids('people'))[0], text: 'seen' }),
  undo: async (ids, context) => {
    const remark = { id: (await ids('timeline'))[0], text: 'to be undone' };
    const { data } = await named('comment').run(remark, context);
    return { of: z.looseObject({ correction: z.string() }).parse(data).correction };
  },
  'import-corrections': async (ids, context) => {
    await named('comment').run({ id: (await ids('timeline'))[0], text: 'exported' }, context);
    const file = `${context.record}.json`;
    writeFileSync(file, JSON.stringify((await named('corrections').run({}, context)).data));
    return { file };
  },
  corrections: async (ids, context) => {
    await named('accept').run({ ids: [(await ids('timeline'))[0]] }, context);
    return { action: 'accept' };
  },
  rebuild: async () => ({}),
  'feed add': async () => ({ url: FEED, later: true }),
  'feed remove': async (_ids, context) => {
    await named('feed add').run({ url: FEED, later: true }, context);
    return { feed: FEED };
  },
  'feed export': async (_ids, context) => {
    await named('feed add').run({ url: FEED, later: true }, context);
    return {};
  },
  'feed import': async (_ids, context) => {
    const file = `${context.record}.opml`;
    writeFileSync(file, `<opml version="2.0"><body><outline type="rss" text="News" xmlUrl="${FEED}"/></body></opml>`);
    return { file };
  },
  versions: async (_ids, context) => {
    const page = `${context.record}.html`;
    const head = '<title>Talks</title><link rel="canonical" href="https://news.example.org/talks">';
    writeFileSync(
      page,
      `<html><head>${head}</head><body><p>The two sides met on Monday to discuss sanctions.</p></body></html>`,
    );
    await named('add').run({ places: [page] }, context);
    return { page: 'https://news.example.org/talks' };
  },
  explain: async (ids) => ({ id: (await ids('timeline', ({ articles }) => articles.length > 1))[0] }),
};

/** An input that the operation can be called with, on the record of the context. */
export async function inputOf(name: string, context: Context): Promise<object> {
  const input = CHANGING[name];
  const ids: Ids = async (list, wanted = () => true) => {
    const { data } = await named(list).run({}, context);
    const { entries } = z.looseObject({ entries: z.array(listed) }).parse(data);
    return entries.filter(wanted).map(({ id }) => id);
  };
  return input ? input(ids, context) : (INPUTS[name] ?? {});
}

/** A copy of the record that the operation may change. */
export function recordFor({ name, usualRecord }: Operation, { folder, record }: Ground, copy = name): string {
  if (usualRecord) return join(folder, `${copy}-${usualRecord}`);
  const own = join(folder, `${copy}.sqlite`);
  copyFileSync(record, own);
  return own;
}
