import { z } from 'zod';
import { FINDING_KINDS, type FindingKind } from '#find/finding.ts';
import { type AddResult, add, type NewPage } from '#parley';
import type { Store } from '#store/store.ts';
import { StoreError } from '#store/store-error.ts';
import type { Context } from './context.ts';
import { type Gathered, gatherFiles, type PageTrouble } from './gather.ts';
import { loadPage } from './load-page.ts';
import { rulesVersion } from './rules-version.ts';
import { Trouble } from './trouble.ts';
import { nameOfRecord, storyOfRecord, withStore } from './with-record.ts';

const count = z.int().min(0);
const trouble = z.object({ source: z.string(), code: z.string(), message: z.string(), cure: z.string() });
/** What came of adding pages. */
export const addedSchema = z.object({
  record: z.string(),
  story: z.string(),
  pages: count.describe('how many files were looked at'),
  added: count,
  known: count.describe('how many were in the record already'),
  failed: z.array(trouble),
  leftOut: z.record(z.string(), count).describe('files in folders that are no pages by their name'),
  findings: z.record(z.enum(FINDING_KINDS), count).describe('what was found in the pages added now'),
  interrupted: z.boolean(),
});
export type Added = z.output<typeof addedSchema>;

export interface AddOptions {
  /** The day the pages were published, where they do not say. */
  readonly published?: string | undefined;
  /** Tell of every page as it is kept. */
  readonly each?: boolean;
}

/**
 * Reads what stands at the places into the record, page by page, each kept before the next is read. A page that
 * cannot be read is told and never stops the others; asked to stop, it finishes the page in hand.
 */
export async function addPages(places: readonly string[], options: AddOptions, context: Context): Promise<Added> {
  const gathered = gatherFiles(places);
  if (gathered.files.length === 0 && gathered.troubles.length === 0) {
    throw new Trouble(
      'usage',
      `There is no page at ${places.join(', ')}.`,
      'Name files, or a folder that holds pages.',
    );
  }
  return withStore(context, 'write', (store) => addAll(store, gathered, options, context));
}

async function addAll(
  store: Store,
  gathered: Gathered,
  { published, each = false }: AddOptions,
  context: Context,
): Promise<Added> {
  const { key, story: load } = await storyOfRecord(store, context);
  const story = await load();
  const rules = rulesVersion(story);
  const failed: PageTrouble[] = [...gathered.troubles];
  const findings = Object.fromEntries(FINDING_KINDS.map((kind) => [kind, 0])) as Record<FindingKind, number>;
  let [added, known, done] = [0, 0, 0];

  const one = async (source: string): Promise<AddResult | Broken> => {
    const page = loadPage(source);
    if (!page.ok) return { state: 'failed', error: page.error };
    const hints = { name: source, ...(published ? { published } : {}) };
    return addOne(store, { bytes: page.bytes, source, hints, story, rules }).catch((error: unknown) => {
      if (added > 0) context.tell(`${added} pages were added before this:`);
      throw error;
    });
  };
  for (const source of gathered.files) {
    if (context.stop.aborted) break;
    const result = await one(source);
    if (result.state === 'added') {
      added += 1;
      for (const kind of FINDING_KINDS) findings[kind] += result.reading[kind].length;
    } else if (result.state === 'known') known += 1;
    else {
      const { code, message, cure } = result.error;
      failed.push({ source, code, message, cure });
      await store.recordFailure(source, { message, cure });
    }
    done += 1;
    if (each) context.tell(`${result.state} ${source}`);
    context.progress({ done, total: gathered.files.length, now: source });
  }
  const { leftOut } = gathered;
  const interrupted = done < gathered.files.length;
  return {
    record: nameOfRecord(context.record),
    story: key,
    pages: done,
    added,
    known,
    failed,
    leftOut: { ...leftOut },
    findings,
    interrupted,
  };
}

interface Broken {
  readonly state: 'failed';
  readonly error: Omit<PageTrouble, 'source'>;
}

/**
 * A page on which a rule breaks, or gives a quote that does not stand in the text, counts as one that cannot be read;
 * trouble with the record itself goes up.
 */
async function addOne(store: Store, page: NewPage): Promise<AddResult | Broken> {
  try {
    return await add(store, page);
  } catch (error) {
    if (!(error instanceof Error) || isRecordTrouble(error)) throw error;
    const message = `Parley broke on ${page.source} (${error.message}).`;
    return { state: 'failed', error: { code: 'fault', message, cure: 'Please report it with the page.' } };
  }
}

const isRecordTrouble = (error: unknown): boolean => error instanceof StoreError && error.code !== 'bad-quote';
