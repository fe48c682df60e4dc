import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { formatOf, HEAD } from '#page/containers/formats.ts';
import { type ReadResult, read } from '#parley';
import type { Story } from '#story/story.ts';
import type { ReadingTask, WorkerStart } from './reading-worker.ts';

/** What the reading of one page may take. */
export interface ReadingLimits {
  /** Seconds on the clock; after that the page is given up. */
  readonly seconds: number;
  /** Mebibytes of a thread's heap. */
  readonly heap: number;
}

export const READING_LIMITS: ReadingLimits = { seconds: 60, heap: 512 };

/** Readers in threads. */
export interface ReadingPool {
  /** Reads as `read` does, in another thread where it is worth it; a page beyond the limits is trouble as any other. */
  readonly read: typeof read;
  /** How many pages can be read at a time. */
  readonly width: number;
  readonly close: () => Promise<void>;
}

/** So many pages are read here before threads are started, which takes longer than reading them. */
const FEW = 32;
/** Larger pages, and those that a library has to open, are never read here: they could not be stopped. */
const SMALL = 512 * 1024;

/**
 * Readers for pages of one story. Threads, one for each core at most, are started when they are needed first; until they
 * stand, pages that cannot hold anything up are still read here.
 */
export function openPool(story: Story | null, limits: ReadingLimits = READING_LIMITS): ReadingPool {
  const width = availableParallelism();
  const turns = new Turns(width);
  let started: Promise<Threads> | null = null;
  let standing = false;
  let seen = 0;
  const threadsFor = (): Promise<Threads> => {
    started ??= start({ story }, width, limits);
    return started;
  };
  /** Threads stand once one of them has answered; where they were ended before that, it does not matter. */
  const warmUp = async (): Promise<void> => {
    const threads = await threadsFor();
    await threads.run({ bytes: new Uint8Array(), hints: {} }).then(
      () => {
        standing = true;
      },
      () => undefined,
    );
  };
  return {
    width,
    read: async (bytes, hints, asked) => {
      seen += 1;
      const plain = isPlain(bytes, hints.name ?? '');
      if (asked !== story || (plain && seen <= FEW)) return read(bytes, hints, asked);
      if (started === null) void warmUp();
      if (plain && !standing) {
        // Lets the threads be heard of in between.
        await new Promise(setImmediate);
        return read(bytes, hints, asked);
      }
      const threads = await threadsFor();
      return turns.take(() => inThread(threads, { bytes, hints }, limits));
    },
    close: async () => {
      await (await started)?.destroy();
    },
  };
}

type Threads = Piscina<ReadingTask, ReadResult>;

async function start(workerData: WorkerStart, width: number, { heap }: ReadingLimits): Promise<Threads> {
  const { Piscina } = await import('piscina');
  return new Piscina<ReadingTask, ReadResult>({
    filename: fileURLToPath(new URL('reading-worker.ts', import.meta.url)),
    workerData,
    minThreads: width,
    maxThreads: width,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: heap, stackSizeMb: 4 },
  });
}

async function inThread(threads: Threads, task: ReadingTask, limits: ReadingLimits): Promise<ReadResult> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), limits.seconds * 1000);
  const name = task.hints.name ?? 'The page';
  try {
    return await threads.run(task, { signal: clock.signal });
  } catch (error) {
    if (clock.signal.aborted) return { ok: false, error: tooSlow(name, limits.seconds) };
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return { ok: false, error: tooBig(name, limits.heap) };
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Text and HTML up to that size: their readers take time in proportion to the page. */
const isPlain = (bytes: Uint8Array, name: string): boolean =>
  bytes.length <= SMALL && formatOf(bytes.subarray(0, HEAD), name) === null;

/** Lets so many do something at a time, the others in order of their coming. */
class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(free: number) {
    this.#free = free;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}

const tooSlow = (name: string, seconds: number) => ({
  code: 'too-slow',
  message: `${name} was not read within ${seconds} seconds and was given up.`,
  cure: 'Save the article by itself as text and add that; if it is an ordinary page, please report it.',
});

const tooBig = (name: string, heap: number) => ({
  code: 'too-much-memory',
  message: `${name} takes more than ${heap} MiB of memory to read and was given up.`,
  cure: 'Save the article by itself as text and add that; if it is an ordinary page, please report it.',
});
