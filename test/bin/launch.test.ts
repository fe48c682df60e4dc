import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, test } from 'node:test';

const root = new URL('../..', import.meta.url).pathname;
let project = '';

/** A project of one script beside the real launcher, and an `npm` that only notes how it was called. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'parley-launch-'));
  mkdirSync(join(project, 'npm'));
  cpSync(join(root, 'bin', 'launch.mjs'), join(project, 'bin', 'launch.mjs'));
  writeFileSync(join(project, 'script.ts'), 'const code: number = Number(process.argv[2]); process.exit(code);');
  writeFileSync(
    join(project, 'wait.ts'),
    "setInterval(() => 0, 1000); process.on('SIGTERM', () => process.exit(42)); console.log('up');",
  );
  writeFileSync(
    join(project, 'bin', 'start.mjs'),
    "import { fromRoot, launch } from './launch.mjs';\nlaunch([fromRoot(process.argv[2]), ...process.argv.slice(3)]);",
  );
  writeFileSync(join(project, 'package-lock.json'), lock('1.0.0'));
  npmThat(`sleep 0.3; mkdir -p node_modules && cp package-lock.json node_modules/.package-lock.json`);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const lock = (version: string): string =>
  JSON.stringify({
    packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version, optional: true } },
  });

function npmThat(does: string): void {
  const file = join(project, 'npm', 'npm');
  writeFileSync(file, `#!/bin/sh\necho "$@" >> ${join(project, 'calls')}\n${does}\n`, { mode: 0o755 });
}

function calls(): readonly string[] {
  const file = join(project, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

function start(...args: readonly string[]) {
  const { npm_execpath: _npm, ...env } = process.env;
  const path = [join(project, 'npm'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
  const child = spawn(process.execPath, [join(project, 'bin', 'start.mjs'), ...args], { env: { ...env, PATH: path } });
  const code = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const ended = Promise.all([code, text(child.stderr)]);
  return { child, ended };
}

test('dependencies are installed once, by two starts at once, and again when the lock file changes', async () => {
  const [first, second] = await Promise.all([start('script.ts', '0').ended, start('script.ts', '7').ended]);
  assert.deepEqual([first[0], second[0]], [0, 7]);
  assert.equal(calls().length, 1, calls().join('\n'));
  assert.match(calls()[0] ?? '', /^ci /u);
  const third = await start('script.ts', '3').ended;
  assert.deepEqual([third, calls().length], [[3, ''], 1]);
  writeFileSync(join(project, 'package-lock.json'), lock('1.0.1'));
  const [code, told] = await start('script.ts', '0').ended;
  assert.deepEqual([code, calls().length], [0, 2]);
  assert.match(told, /installing dependencies/u);
});

test('a lock left by a process that is gone holds nobody up', async () => {
  mkdirSync(join(project, '.cache'));
  writeFileSync(join(project, '.cache', 'installing'), '999999999');
  assert.equal((await start('script.ts', '0').ended)[0], 0);
});

test('an npm that fails, or is not there, is told with its cure', async () => {
  npmThat('echo "network down" >&2; exit 1');
  const [code, told] = await start('script.ts', '0').ended;
  assert.equal(code, 1);
  assert.match(told, /network down[\s\S]*npm ci ended with 1[\s\S]*npm ping/u);
  npmThat('mkdir -p node_modules && cp package-lock.json node_modules/.package-lock.json');
  assert.equal((await start('script.ts', '0').ended)[0], 0, 'the next start begins again');
});

test('signals are passed on, and the exit code comes back', async () => {
  const { child, ended } = start('wait.ts');
  child.stdout.on('data', () => child.kill('SIGTERM'));
  assert.equal((await ended)[0], 42);
});
