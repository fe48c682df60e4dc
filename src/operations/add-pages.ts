import { z } from 'zod';
import { FINDING_KINDS, type FindingKind } from '#find/finding.ts';
import type { ContainedPage, FieldMap, PageTrouble } from '#page/containers/contained.ts';
import { extensionOf, FORMATS } from '#page/containers/formats.ts';
import { add, type NewPage } from '#parley';
import type { Store } from '#store/store.ts';
import { StoreError } from '#store/store-error.ts';
import type { Context } from './context.ts';
import { Failures, reasonSchema, troubleSchema } from './failures.ts';
import { type Gathered, gatherFiles } from './gather.ts';
import { inParallel } from './in-parallel.ts';
import { pagesIn } from './page-stream.ts';
import { openPool, type ReadingLimits, type ReadingPool } from './reading-pool.ts';
import { rulesVersion } from './rules-version.ts';
import { Trouble } from './trouble.ts';
import { type FromWeb, isAddress, pagesAt } from './web/addresses.ts';
import { nameOfRecord, storyOfRecord, withStore } from './with-record.ts';

const count = z.int().min(0);
/** What came of adding pages. */
export const addedSchema = z.object({
  record: z.string(),
  story: z.string(),
  pages: count.describe('how many pages were looked at'),
  added: count,
  known: count.describe('how many were in the record already'),
  failed: z.array(troubleSchema).describe('what could not be read, the first thousand'),
  reasons: z.array(reasonSchema).describe('all that could not be read, counted by kind'),
  notes: z.array(troubleSchema).describe('what is worth knowing and no failure'),
  leftOut: z.record(z.string(), count).describe('what is no page by its name or type'),
  findings: z.record(z.enum(FINDING_KINDS), count).describe('what was found in the pages added now'),
  interrupted: z.boolean(),
});
export type Added = z.output<typeof addedSchema>;

export interface AddOptions {
  /** The day the pages were published, where they do not say. */
  readonly published?: string | undefined;
  /** Tell of every page as it is kept. */
  readonly each?: boolean;
  /** Which fields of JSON objects hold what. */
  readonly fields?: FieldMap | undefined;
  /** Names of the pages asked for; all where absent. */
  readonly only?: ReadonlySet<string>;
  readonly reading?: ReadingLimits;
  /** Addresses of the web, whose pages are fetched. */
  readonly addresses?: readonly string[];
}

/**
 * Reads what stands at the places into the record, page by page, in as many threads as there are cores where there is
 * enough to read. A page that cannot be read is told and never stops the others; asked to stop, it finishes those in hand.
 */
export async function addPages(places: readonly string[], options: AddOptions, context: Context): Promise<Added> {
  const addresses = [...new Set(places.filter(isAddress))];
  const gathered = gatherFiles(places.filter((place) => !isAddress(place)));
  if (gathered.files.length + gathered.troubles.length + addresses.length === 0) {
    throw new Trouble(
      'usage',
      `There is no page at ${places.join(', ')}.`,
      'Name files, a folder that holds pages, or addresses of the web.',
    );
  }
  return withStore(context, 'write', (store) => addTo(store, gathered, { ...options, addresses }, context));
}

/** Reads what was gathered into a record that is open. */
export async function addTo(store: Store, gathered: Gathered, options: AddOptions, context: Context): Promise<Added> {
  const { key, story: load } = await storyOfRecord(store, context);
  const story = await load();
  const pool = openPool(story, options.reading);
  const { published, fields, only, addresses = [] } = options;
  const tally = new Tally(gathered, addresses.length, context, options.each ?? false);
  const stream = async function* (): AsyncGenerator<FromWeb> {
    yield* pagesIn(gathered.files, { fields, only, passed: (bytes) => tally.passed(bytes) });
    if (addresses.length > 0) yield* pagesAt(addresses, store, context);
  };
  const work = { store, pool, tally, story, rules: rulesVersion(story), published };
  try {
    for (const trouble of gathered.troubles) tally.failures.note(trouble);
    const whole = await inParallel(stream(), pool.width + WAITING, context.stop, (contained) => take(contained, work));
    return { record: nameOfRecord(context.record), story: key, ...tally.result(), interrupted: !whole };
  } catch (error) {
    if (tally.added > 0) context.tell(`${tally.added} pages were added before this:`);
    throw error;
  } finally {
    await pool.close();
  }
}

/** Pages that wait, unpacked, for a free reader or for the disk. */
const WAITING = 4;

interface Work extends Pick<NewPage, 'story' | 'rules'> {
  readonly store: Store;
  readonly pool: ReadingPool;
  readonly tally: Tally;
  readonly published: string | undefined;
}

async function take(contained: FromWeb, work: Work): Promise<void> {
  const { store, tally } = work;
  if (contained.kind === 'unchanged') {
    await store.forgetFailure(contained.name);
    tally.count('known', contained.name);
  } else if (contained.kind === 'left-out') tally.leaveOut(contained.what);
  else if (contained.kind === 'note') tally.notes.push(contained.note);
  else {
    const trouble = contained.kind === 'trouble' ? contained.trouble : await keep(contained.page, work);
    if (trouble === null) {
      if (contained.visited) await store.noteVisit(contained.visited.visit, contained.visited.bytes);
      return;
    }
    tally.fail(trouble);
    await store.recordFailure(trouble.source, trouble);
  }
}

/** Reads the page and keeps it; the trouble where it cannot be read. */
async function keep({ bytes, name, told }: ContainedPage, work: Work): Promise<PageTrouble | null> {
  const { store, pool, tally, story, rules, published } = work;
  const hints = { name, ...(Object.keys(told).length > 0 ? { told } : {}), ...(published ? { published } : {}) };
  try {
    const result = await add(store, { bytes, source: name, hints, story, rules }, pool.read);
    if (result.state === 'failed') return { ...result.error, source: name };
    if (result.state === 'known') await store.forgetFailure(name);
    tally.count(result.state, name);
    if (result.state === 'added') tally.find((kind) => result.reading[kind].length);
    return null;
  } catch (error) {
    if (!(error instanceof Error) || isRecordTrouble(error)) throw error;
    // A rule that breaks, or gives a quote that does not stand in the text, costs its page alone.
    const message = `Parley broke on ${name} (${error.message}).`;
    return { source: name, code: 'fault', message, cure: 'Please report it with the page.' };
  }
}

const isRecordTrouble = (error: unknown): boolean => error instanceof StoreError && error.code !== 'bad-quote';

const ARCHIVES = new Set(FORMATS.flatMap(({ extensions, reader }) => (reader === null ? [] : extensions)));

/** Counts what comes of a run and tells how far it is. */
class Tally {
  readonly failures = new Failures();
  readonly notes: PageTrouble[] = [];
  added = 0;
  #known = 0;
  #done = 0;
  #behind = 0;
  readonly #leftOut: Record<string, number>;
  readonly #findings = Object.fromEntries(FINDING_KINDS.map((kind) => [kind, 0])) as Record<FindingKind, number>;
  readonly #gathered: Gathered;
  readonly #context: Context;
  readonly #each: boolean;
  readonly #total: number | null;

  constructor(gathered: Gathered, addresses: number, context: Context, each: boolean) {
    this.#gathered = gathered;
    this.#context = context;
    this.#each = each;
    this.#leftOut = { ...gathered.leftOut };
    // How many pages an archive holds is known when it is read.
    this.#total = gathered.files.some((file) => ARCHIVES.has(extensionOf(file)))
      ? null
      : gathered.files.length + addresses;
  }

  passed(bytes: number): void {
    this.#behind += bytes;
  }

  leaveOut(what: string): void {
    this.#leftOut[what] = (this.#leftOut[what] ?? 0) + 1;
  }

  fail(trouble: PageTrouble): void {
    this.failures.note(trouble);
    this.#step('failed', trouble.source);
  }

  count(state: 'added' | 'known', name: string): void {
    if (state === 'added') this.added += 1;
    else this.#known += 1;
    this.#step(state, name);
  }

  find(found: (kind: FindingKind) => number): void {
    for (const kind of FINDING_KINDS) this.#findings[kind] += found(kind);
  }

  #step(state: string, now: string): void {
    this.#done += 1;
    if (this.#each) this.#context.tell(`${state} ${now}`);
    const share = this.#total === null ? { share: this.#behind / Math.max(1, this.#gathered.size) } : {};
    this.#context.progress({ done: this.#done, total: this.#total, ...share, now });
  }

  result() {
    return {
      pages: this.#done,
      added: this.added,
      known: this.#known,
      failed: this.failures.listed,
      reasons: this.failures.reasons(),
      notes: this.notes,
      leftOut: this.#leftOut,
      findings: this.#findings,
    };
  }
}
