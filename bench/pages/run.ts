import { fork } from 'node:child_process';
import { halfOf, type PageCase } from './cases.ts';
import { PEERS, parley, type Reader } from './readers.ts';
import { type Score, scoreOf } from './scores.ts';

/** What a run over a set brings: a score a page, processor time and peak memory of the reading process. */
export interface Run {
  readonly scores: readonly Score[];
  /** Processor seconds spent reading. */
  readonly seconds: number;
  /** Peak resident memory of the largest process, in MB. */
  readonly peak: number;
}

export const readerOf = (name: string, peers: string): Reader | null =>
  name === 'parley' ? parley : (PEERS[name]?.(peers) ?? null);

/** Reads the pages one after another with a reader; a reader that throws has read nothing. */
export async function runHere(cases: readonly PageCase[], read: Reader): Promise<Run> {
  const scores: Score[] = [];
  let seconds = 0;
  for (const { name, bytes, gold } of cases) {
    const page = bytes();
    const before = process.cpuUsage();
    const reading = await readOr(read, page);
    const { user, system } = process.cpuUsage(before);
    seconds += (user + system) / 1e6;
    scores.push(scoreOf(name, gold, reading));
  }
  return { scores, seconds, peak: process.resourceUsage().maxRSS / 1024 };
}

async function readOr(read: Reader, page: Uint8Array) {
  try {
    return await read(page);
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    return { body: '', title: null, authors: [], editors: [], sources: [], date: null, failed };
  }
}

/** A set, or half of one, to be read by one reader. */
export interface Task {
  readonly set: string;
  readonly reader: string;
  /** Empty for all pages. */
  readonly half: string;
  readonly jobs: number;
}

/** Spreads a set over so many processes; each does every n-th page. */
export async function runSpread(task: Task, folder: string, peers: string): Promise<Run> {
  const parts = await Promise.all(
    Array.from(
      { length: task.jobs },
      (_, index) =>
        new Promise<Run>((done, fail) => {
          const child = fork(process.argv[1] ?? '', [folder, '--peers', peers], {
            env: { ...process.env, PAGES_SHARD: JSON.stringify({ ...task, index }) },
            stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
          });
          child.once('message', (message: Run) => done(message));
          child.once('error', fail);
          child.once('exit', (code) =>
            fail(new Error(`the process reading ${task.set} with ${task.reader} ended with ${code}`)),
          );
        }),
    ),
  );
  return {
    scores: parts.flatMap(({ scores }) => scores),
    seconds: parts.reduce((sum, part) => sum + part.seconds, 0),
    peak: Math.max(...parts.map((part) => part.peak)),
  };
}

export const inHalf = (scores: readonly Score[], half: string): Score[] =>
  scores.filter(({ name }) => half === 'all' || halfOf(name) === half);
