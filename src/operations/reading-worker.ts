import { workerData } from 'node:worker_threads';
import type { OpenHints } from '#page/containers/open-page.ts';
import { type ReadResult, read } from '#parley';
import type { Story } from '#story/story.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly story: Story | null;
}

/** One page to read. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly hints: OpenHints;
}

const start: WorkerStart = workerData;

/** Reads a page with the story the thread was started with: what is made of a story is made once a thread. */
export default ({ bytes, hints }: ReadingTask): Promise<ReadResult> => read(bytes, hints, start.story);
