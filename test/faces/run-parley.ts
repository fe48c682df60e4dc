import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

const root = new URL('../..', import.meta.url).pathname;

/** What a call of the command line gave. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called once the process runs. */
  readonly started?: (child: ChildProcess) => void;
}

/** Runs `parley` with the arguments as a process of its own. */
export async function parley(args: readonly string[], { input, env, started }: RunOptions = {}): Promise<Ran> {
  const main = ['--disable-warning=ExperimentalWarning', `${root}/src/faces/cli/main.ts`];
  const child = spawn(process.execPath, [...main, ...args], { env: { ...process.env, LANG: 'C', LC_ALL: '', ...env } });
  started?.(child);
  child.stdin.end(input ?? '');
  const code = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}
