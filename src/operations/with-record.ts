import type { NegotiationRecord } from '#merge/record.ts';
import { bringUpToDate, isCurrent, type Making, mergeWithoutKeeping } from '#parley';
import type { Store, StorePlace } from '#store/store.ts';
import { StoreError } from '#store/store-error.ts';
import type { Story } from '#story/story.ts';
import type { Context } from './context.ts';
import { type Moment, seenAt } from './moment.ts';
import { mergingVersion } from './rules-version.ts';
import type { StoreMode } from './stores.ts';
import { storiesMark, storyFor, USUAL_STORY } from './story-for.ts';
import { Trouble } from './trouble.ts';
import { whileUnchanged } from './while-unchanged.ts';

/** Where the record is kept. */
export const placeOfRecord = (record: string): StorePlace =>
  /^postgres(?:ql)?:\/\//u.test(record) ? { postgres: record } : { sqlite: record };

/** What the record is called in messages: its path, or its address without the password. */
export const nameOfRecord = (record: string): string =>
  'postgres' in placeOfRecord(record) ? record.replace(/^([^@/]*\/\/[^:@/]*):[^@/]*@/u, '$1@') : record;

/** Opens the record, hands it on, and closes it whatever happens; one that is kept open is only handed on. */
export async function withStore<T>(
  { record, stores }: Pick<Context, 'record' | 'stores'>,
  mode: StoreMode,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  if (stores) return use(await stores.open(placeOfRecord(record), mode));
  const { openStore } = await import('#store/store.ts');
  const store = await openStore(placeOfRecord(record), { readOnly: mode === 'read' });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Another whenever the record or a story file is written; null without a record. */
export async function markOf(context: Pick<Context, 'record' | 'story' | 'stores'>): Promise<string | null> {
  try {
    const stories = storiesMark(context.story);
    return await withStore(context, 'read', async (store) => `${await store.mark()} ${stories}`);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'missing') return null;
    throw error;
  }
}

/** One story of a record, merged up to its last page. */
export interface OpenStory {
  readonly store: Store;
  readonly key: string;
  readonly story: Story | null;
  /** The whole record where it could not be kept; null where the store holds it. */
  readonly unkept: NegotiationRecord | null;
  /** Tells the user that an entry of former days goes by another id now. */
  readonly tell: (was: string, now: string) => void;
}
/** One story of a record, the whole of it. */
export interface OpenRecord {
  readonly store: Store;
  readonly key: string;
  readonly record: NegotiationRecord;
  readonly story: () => Promise<Story | null>;
  readonly opened: OpenStory;
}

/**
 * Opens the story asked for, its kept record brought up to the last page, and asks the store for parts of it; as of a
 * moment, the record that was then is merged for this once.
 */
export function withStory<T>(context: Context, when: Moment, use: (opened: OpenStory) => Promise<T>): Promise<T> {
  return withStore(context, 'read', async (store) => {
    const { key, story: load } = await storyOfRecord(store, context);
    const story = await load();
    const seen = seenAt(when);
    const unkept = seen ? await mergeWithoutKeeping(store, key, story, seen) : await keepUp(store, key, story, context);
    return use({ store, key, story, unkept, tell: tellingRenamed(context) });
  });
}

/** Tells that an entry goes by another id than the one asked for. */
export const tellingRenamed =
  ({ tell, language }: Context): OpenStory['tell'] =>
  (was, now) =>
    tell(language === 'zh' ? `${was} 现为 ${now}。` : `${was} is now ${now}.`);

/** Opens the whole record of the story asked for, brought up to the last page, or as of a moment. */
export function withRecord<T>(
  context: Context,
  use: (opened: OpenRecord) => Promise<T>,
  when: Moment = {},
): Promise<T> {
  return withStory(context, when, async (opened) => {
    const record = opened.unkept ?? (await opened.store.record(opened.key));
    if (!record) throw new Error(`${opened.key}: the record that was just merged is not there`);
    const { store, key, story } = opened;
    return use({ store, key, record, story: async () => story, opened });
  });
}

const storiesOf = whileUnchanged(
  async (store: Store) => (await store.summary()).stories.map(({ story }) => story),
  () => '',
);
const isCurrentNow = whileUnchanged(isCurrent, ({ key, version }: Making) => `${key} ${version}`);

/** The story asked for, else the only one the record holds, else the usual one. */
export async function storyOfRecord(
  store: Store,
  { story: asked, record }: Context,
): Promise<{ readonly key: string; readonly story: () => Promise<Story | null> }> {
  const held = await storiesOf(store);
  if (asked === null && held.length > 1) {
    throw new Trouble(
      'usage',
      `The record ${nameOfRecord(record)} holds several stories: ${held.join(', ')}.`,
      `Choose one: --story ${held[0]}`,
    );
  }
  const name = asked ?? held[0] ?? USUAL_STORY;
  if (asked === null || held.includes(asked)) return { key: name, story: () => storyFor(name) };
  const story = await storyFor(name);
  return { key: story?.id ?? 'none', story: async () => story };
}

/**
 * Brings the kept record up to date. A record that cannot be kept (a second writer, a disk that takes no writing) is
 * still good to be read: then it is given back, merged for this once.
 */
async function keepUp(
  store: Store,
  key: string,
  story: Story | null,
  context: Context,
): Promise<NegotiationRecord | null> {
  const making: Making = { key, story, version: mergingVersion(story) };
  if (await isCurrentNow(store, making)) return null;
  const { covered, waiting } = await store.recordState(key);
  if (covered + waiting.length === 0) return mergeWithoutKeeping(store, key, story);
  try {
    await withStore(context, 'write', (writer) => bringUpToDate(writer, making));
    return null;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    context.tell(`The merged record was not kept and will be made again next time. ${error.message} ${error.cure}`);
    return mergeWithoutKeeping(store, key, story);
  }
}
