import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { test } from 'node:test';

/** Top to bottom: each may import those before it, never those after. */
const LAYERS = 'article story language page find merge brief analyse store fetch parley.ts operations faces'.split(' ');
const root = new URL('..', import.meta.url).pathname;

const layerOf = (path: string): string => /^src\/([^/]+)/u.exec(path)?.[1] ?? `outside: ${path}`;

/** The file below `src/` that an import names, or null for a package or a setting of the project. */
function target(file: string, specifier: string): string | null {
  if (specifier === '#parley') return 'src/parley.ts';
  if (specifier === '#package') return null;
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? posix.join(dirname(file), specifier) : null;
}

test('imports go one way, and relative ones stay in their folder', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).sort();
  const seen = new Set(files.map(layerOf));
  assert.ok(files.length > 20 && seen.size > 8, `only ${files.length} files in ${seen.size} layers were seen`);
  const wrong: string[] = [];
  let imports = 0;
  for (const file of files) {
    const text = readFileSync(`${root}/${file}`, 'utf8');
    for (const [, specifier = ''] of text.matchAll(/(?:from|import|import\()\s*['"]([^'"]+)['"]/gu)) {
      const to = target(file, specifier);
      if (to === null) continue;
      imports += 1;
      const [own, other] = [LAYERS.indexOf(layerOf(file)), LAYERS.indexOf(layerOf(to))];
      if (own < 0 || other < 0 || other > own) wrong.push(`${file} imports ${specifier}`);
      else if (specifier.startsWith('.') && own !== other) wrong.push(`${file}: write ${specifier} as #${to.slice(4)}`);
    }
  }
  assert.ok(imports > 20, `only ${imports} imports were seen`);
  assert.deepEqual(wrong, []);
});
