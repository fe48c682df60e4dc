import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const root = new URL('../..', import.meta.url).pathname;
let folder = '';

/** The package as npm would put it into an empty folder; what it depends on is taken from here, not from the network. */
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-package-'));
  run([join(root, 'bin', 'pack.mjs'), folder]);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  assert.equal(spawnSync('tar', ['xzf', join(folder, tarball), '-C', modules]).status, 0);
  cpSync(join(modules, 'package'), join(modules, 'parley'), { recursive: true });
  rmSync(join(modules, 'package'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  cpSync(join(root, 'samples', 'en-06.txt'), join(folder, 'pages', 'en-06.txt'));
  writeFileSync(join(folder, 'example.ts'), example());
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The code of the library's document, as a reader would copy it. */
function example(): string {
  const text = readFileSync(join(root, 'docs', 'library.md'), 'utf8');
  return /```ts\n([\s\S]+?)```/u.exec(text)?.[1] ?? '';
}

function run(args: readonly string[]): { readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, `${args.join(' ')}: ${stderr}`);
  return { out: stdout, err: stderr };
}

test('the command of the installed package works', () => {
  const command = join('node_modules', 'parley', 'bin', 'parley.mjs');
  assert.match(run([command, '--help']).out, /Commands:/u);
  assert.match(run([command, 'demo', '--lang', 'zh']).out, /主要事件[\s\S]+金正恩/u);
});

test('the example of the document runs as it stands', () => {
  const { out } = run(['example.ts']);
  assert.match(out, /summit \[ 'PRK', 'USA' \]|summit \[ 'USA', 'PRK' \]/u);
  assert.match(out, /^# .+Digest$/mu);
  assert.match(out, /usage .*no-such-entry/u);
});

test('the example has its types where the package is installed, and a wrong field is seen', () => {
  const types = (file: string): ReturnType<typeof spawnSync> => {
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    return spawnSync(process.execPath, [tsc, ...options, file], { cwd: folder, encoding: 'utf8' });
  };
  const right = types('example.ts');
  assert.equal(right.status, 0, String(right.stdout));
  writeFileSync(join(folder, 'wrong.ts'), example().replace("party: 'PRK'", 'partyy: 5'));
  assert.match(String(types('wrong.ts').stdout), /partyy/u);
});
