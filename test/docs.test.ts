import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Command } from 'commander';
import { programOf } from '#faces/cli/program.ts';
import { operations } from '#operations/operations.ts';
import packageFile from '#package' with { type: 'json' };

const root = new URL('..', import.meta.url).pathname;
const pages = ['README.md', ...globSync('docs/*.md', { cwd: root })].map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}));

/** What stands in `code`, inline or as lines of a block. */
function codeOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/```[a-z]*\n([\s\S]*?)```/gu)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...text.replace(/```[\s\S]*?```/gu, '').matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code);
  return [...blocks, ...inline].map((line) => line.trim());
}

const isPath = (code: string): boolean =>
  /^[.\w][\w./*-]*$/u.test(code) && (/\/|\.(?:ts|mjs|md|json|yaml|sh)$/u.test(code) || code === 'LICENSE');

test('every path the documents name exists', () => {
  const named = pages.flatMap(({ file, text }) => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/gu)].map(([, link = '']) => join(dirname(file), link));
    // What lies beside the project (../shared) is there on some machines only.
    const paths = codeOf(text).filter((code) => isPath(code) && !code.startsWith('../'));
    return [...links, ...paths].map((path) => ({ file, path }));
  });
  assert.ok(named.length > 30, `only ${named.length} paths were seen`);
  const missing = named.filter(({ path }) =>
    path.includes('*') ? globSync(path, { cwd: root }).length === 0 : !existsSync(join(root, path)),
  );
  assert.deepEqual(missing, []);
});

const CALL = /^(?:\$ )?(?:[A-Z_]+=\S+ )*(?:parley|npm run (?:-s |--silent )?parley --) (.+)$/u;

test('every command the documents name exists, with its options', () => {
  const program = programOf(operations, '0', async () => undefined, assert.fail);
  const calls = pages.flatMap(({ file, text }) =>
    codeOf(text).flatMap((line) => {
      const call = CALL.exec(line)?.[1];
      return call ? [{ file, call }] : [];
    }),
  );
  assert.ok(calls.length > 10, `only ${calls.length} commands were seen`);
  assert.deepEqual(
    calls.filter(({ call }) => !known(program, call.split(/\s+/u))),
    [],
  );
});

function known(program: Command, [first = '', ...rest]: readonly string[]): boolean {
  if (first.startsWith('--')) return ['--help', '--version'].includes(first);
  const command = program.commands.find((one) => one.name() === first);
  if (!command) return false;
  if (command.commands.length > 0) return known(command, rest);
  const flags = rest.filter((word) => word.startsWith('--') && word.length > 2);
  return flags.every((flag) => flag === '--help' || command.options.some((option) => option.long === flag));
}

test('every script the documents name exists', () => {
  const scripts = new Set(Object.keys(packageFile.scripts));
  const named = pages.flatMap(({ text }) =>
    codeOf(text).flatMap((line) => {
      const [, short, long] = /^npm (?:(start|test)\b|run (?:-s |--silent )?([\w:-]+))/u.exec(line) ?? [];
      return short ?? long ?? [];
    }),
  );
  assert.ok(named.length > 2, `only ${named.length} scripts were seen`);
  assert.deepEqual(
    named.filter((name) => !scripts.has(name)),
    [],
  );
});

test('every dependency has its reason in the architecture', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const names = [...Object.keys(packageFile.dependencies), ...Object.keys(packageFile.devDependencies)];
  assert.deepEqual(
    names.filter((name) => !text.includes(`\`${name}\``)),
    [],
  );
  const rows = [...text.matchAll(/^\| `([^|]*)` \| .{10,} \|$/gmu)].flatMap(([, cell = '']) => cell.split('`, `'));
  const runtime = Object.keys(packageFile.dependencies);
  assert.deepEqual(
    rows.filter((name) => /^[@a-z]/u.test(name) && !name.includes('/') && !runtime.includes(name)),
    [],
  );
});
