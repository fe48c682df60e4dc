import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadStory } from '#story/load.ts';
import { parseStory } from '#story/parse.ts';
import { keepStory, keptStory } from '#story/story-cache.ts';

const stories = fileURLToPath(new URL('../../stories/', import.meta.url));
const yaml = readFileSync(join(stories, 'us-dprk.yaml'), 'utf8');
const parsed = parseStory(yaml, 'us-dprk.yaml');
assert.ok(parsed.ok);
const { story } = parsed;

const folder = mkdtempSync(join(tmpdir(), 'parley-cache-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const fresh = (name: string): string => join(folder, name);

test('a story is kept and given back just as it was read', async () => {
  const cache = fresh('kept');
  assert.deepEqual(await loadStory('us-dprk', stories, cache), { ok: true, story });
  assert.deepEqual(readdirSync(join(cache, 'stories')), ['us-dprk-yaml.json']);
  assert.deepEqual(keptStory(yaml, 'us-dprk.yaml', cache), story);
  assert.deepEqual(await loadStory('us-dprk', stories, cache), { ok: true, story });
});

test('another text of the same name is never answered from what was kept', async () => {
  const cache = fresh('changed');
  keepStory(yaml, 'us-dprk.yaml', cache, story);
  assert.equal(keptStory(`${yaml}\n# a word more`, 'us-dprk.yaml', cache), null);
  const home = mkdtempSync(join(folder, 'home-'));
  writeFileSync(join(home, 'us-dprk.yaml'), yaml.replace(/^id: us-dprk/mu, 'id: us-dprk-2'));
  const loaded = await loadStory('us-dprk', home, cache);
  assert.equal(loaded.ok && loaded.story.id, 'us-dprk-2');
});

test('a damaged file counts as missing and is put right', async () => {
  const cache = fresh('damaged');
  keepStory(yaml, 'us-dprk.yaml', cache, story);
  const path = join(cache, 'stories', 'us-dprk-yaml.json');
  const whole = readFileSync(path, 'utf8');
  const damages = [
    '',
    'nonsense',
    whole.slice(0, whole.length / 2),
    whole.replace('kim-jong-un', 'kim-jong-xx'),
    whole.replace(/\n\{/u, '\n{{'),
    '\n\n\n',
  ];
  for (const damage of damages) {
    assert.notEqual(damage, whole);
    writeFileSync(path, damage);
    assert.equal(keptStory(yaml, 'us-dprk.yaml', cache), null, `taken for whole: ${damage.slice(0, 40)}`);
    assert.deepEqual(await loadStory('us-dprk', stories, cache), { ok: true, story });
    assert.equal(readFileSync(path, 'utf8'), whole);
  }
});

test('a cache folder that cannot be written costs nothing but time', async () => {
  const file = fresh('a-file');
  writeFileSync(file, '');
  assert.deepEqual(await loadStory('us-dprk', stories, file), { ok: true, story });
  const locked = mkdtempSync(join(folder, 'locked-'));
  chmodSync(locked, 0o500);
  assert.deepEqual(await loadStory('us-dprk', stories, locked), { ok: true, story });
  chmodSync(locked, 0o700);
});

test('a short story and a faulty one are not kept', async () => {
  const cache = fresh('none');
  const home = mkdtempSync(join(folder, 'home-'));
  writeFileSync(join(home, 'faulty.yaml'), `${yaml}\nnonsense: [`);
  writeFileSync(join(home, 'short.yaml'), 'id: short');
  assert.equal((await loadStory('faulty', home, cache)).ok, false);
  assert.equal((await loadStory('short', home, cache)).ok, false);
  assert.throws(() => readdirSync(cache), { code: 'ENOENT' });
});
