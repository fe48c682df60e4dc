import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const root = new URL('..', import.meta.url).pathname;

/** Runs a tool of node_modules over the whole project; what it prints is the message of the failure. */
function clean(script: string, ...args: string[]): void {
  const done = spawnSync(process.execPath, [`node_modules/${script}`, ...args], { cwd: root, encoding: 'utf8' });
  assert.equal(done.status, 0, `${script} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
}

test('types', () => clean('typescript/bin/tsc', '--pretty', 'false'));
test('style', () => clean('@biomejs/biome/bin/biome', 'check', '--colors=off', '.'));
test('nothing unused', () => clean('knip/bin/knip.js', '--no-progress'));
