import { z } from 'zod';
import type { Store } from '#store/store.ts';
import { showAdded } from './add.ts';
import { type Added, type AddOptions, addedSchema, addTo } from './add-pages.ts';
import type { Context } from './context.ts';
import { fieldMap, fieldsOf } from './field-map.ts';
import { gatherFiles } from './gather.ts';
import { operation } from './operation.ts';
import { splitPlace } from './place.ts';
import { isAddress } from './web/addresses.ts';
import { withStore } from './with-record.ts';

/** Reads again what could not be read: in archives only the pages that failed. */
export const retry = operation({
  name: 'retry',
  summary: 'Read again the pages that could not be read.',
  examples: ['retry', 'retry --published 2019-10-06', 'retry --map text=body,date=day'],
  places: [],
  effect: 'write',
  input: z.object({
    published: z.iso.date().optional().describe('the day the pages were published, where they do not say'),
    map: fieldMap
      .optional()
      .describe('which fields of JSON objects hold what: text=body,title=headline,date=day,url=link'),
  }),
  output: addedSchema,
  run: async ({ published, map }, context) => {
    const fields = map === undefined ? undefined : fieldsOf(map);
    const data = await withStore(context, 'write', (store) => retryAll(store, { published, fields }, context));
    return { data, text: () => showRetried(data, context.language) };
  },
  flawed: ({ reasons }) => reasons.length > 0,
});

async function retryAll(store: Store, options: AddOptions, context: Context): Promise<Added> {
  const before = await store.failures();
  // What a feed gave without an address of its own comes with the feed.
  const addresses = before.map(({ source }) => source).filter((source) => isAddress(source) && !source.includes('!'));
  const places = before.filter(({ source }) => !isAddress(source));
  const files = [...new Set(places.map(({ source }) => splitPlace(source).file))];
  const gathered = gatherFiles(files);
  const only = new Set(places.map(({ source }) => source));
  const started = new Date().toISOString();
  const data = await addTo(store, gathered, { ...options, only, addresses }, context);
  if (data.interrupted) return data;
  // What did not fail again is settled, archives too, which are no pages themselves; what is not there is left.
  const read = new Set(gathered.files);
  for (const { source, at } of await store.failures()) {
    if (at < started && only.has(source) && read.has(splitPlace(source).file)) await store.forgetFailure(source);
  }
  return data;
}

const showRetried = (data: Added, language: Context['language']): string =>
  data.pages + data.reasons.length === 0
    ? language === 'zh'
      ? '没有未能读取的页面。'
      : 'There is no page that could not be read.'
    : showAdded(data, language);
