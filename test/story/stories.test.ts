import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fold } from '#language/fold.ts';
import { loadStory, storyNames } from '#story/load.ts';
import type { Names, Story } from '#story/story.ts';

const ISSUES =
  'denuclearisation nuclear-facilities nuclear-arsenal missiles weapons-tests verification sanctions security-guarantees military-exercises troops-and-deterrence peace-regime relations nuclear-status economic-development remains-and-detainees human-rights inter-korean talks-format'.split(
    ' ',
  );

async function bundled(name: string): Promise<Story> {
  const loaded = await loadStory(name);
  assert.ok(loaded.ok, JSON.stringify(loaded.ok ? [] : loaded.problems, null, 1));
  return loaded.story;
}

const formsOf = ({ zh, en }: Names): readonly string[] => [...zh, ...en];
const allNames = (story: Story): readonly Names[] => [
  ...story.parties.flatMap((party) => [party.names, party.demonyms, party.capitals, party.governments, party.short]),
  ...[story.people, story.organisations, story.places, story.weapons, story.meetings].flatMap((list) =>
    list.map(({ names }) => names),
  ),
  ...story.issues.map(({ words }) => words),
];

test('the US–DPRK story is complete', async () => {
  const story = await bundled('us-dprk');
  assert.deepEqual(
    story.issues.map(({ id }) => id),
    ISSUES,
  );
  assert.ok(story.people.length >= 80, `${story.people.length} people`);
  assert.ok(story.organisations.length >= 60, `${story.organisations.length} organisations`);
  assert.ok(story.places.length >= 60, `${story.places.length} places`);
  assert.ok(story.weapons.length >= 25, `${story.weapons.length} weapons`);
  const central = story.parties.filter((party) => party.central).map(({ id }) => id);
  assert.deepEqual(central, ['PRK', 'USA', 'KOR', 'CHN']);
});

test('the Iran story is another negotiation, read by the same means', async () => {
  const story = await bundled('iran-nuclear');
  assert.ok(story.people.length >= 40 && story.organisations.length >= 25 && story.places.length >= 25);
  assert.ok(story.issues.some(({ id }) => id === 'snapback'));
  assert.ok(!allNames(story).some((names) => formsOf(names).some((form) => /朝鲜|Pyongyang/u.test(form))));
});

for (const name of await storyNames()) {
  test(`${name}: every form is written as folded text is matched`, async () => {
    const forms = allNames(await bundled(name)).flatMap(formsOf);
    assert.ok(forms.length > 1000);
    assert.deepEqual(
      forms.filter((form) => fold(form) !== form),
      [],
    );
  });

  test(`${name}: every issue is raised in both languages`, async () => {
    for (const { id, words } of (await bundled(name)).issues) {
      assert.ok(words.zh.length >= 10 && words.en.length >= 10, id);
    }
  });

  test(`${name}: people have both scripts and a role`, async () => {
    for (const { id, names, roles } of (await bundled(name)).people) {
      assert.ok(names.en.length > 0 && roles.length > 0, id);
    }
  });
}

test('people are found under every usual wording', async () => {
  const story = await bundled('us-dprk');
  const holder = (form: string): string | undefined =>
    story.people.find(({ names }) => formsOf(names).includes(form))?.id;
  for (const [form, id] of [
    ['川普', 'donald-trump'],
    ['特朗普', 'donald-trump'],
    ['庞培欧', 'mike-pompeo'],
    ['蓬佩奥', 'mike-pompeo'],
    ['Choi Sun-hee', 'choe-son-hui'],
    ['Ri Yong Ho', 'ri-yong-ho'],
    ['普丁', 'vladimir-putin'],
    ['Kim Yo-jong', 'kim-yo-jong'],
  ] as const) {
    assert.equal(holder(form), id, form);
  }
});

test('a missing or unreadable story is a problem with a cure', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-story-'));
  try {
    await writeFile(join(folder, 'mine.yaml'), 'id: mine\n');
    const cures: string[] = [];
    for (const [name, where] of [
      ['us-dprc', undefined],
      ['mime', folder],
      ['nowhere/at-all.yaml', undefined],
      [`${folder}/`, undefined],
      ['mine', folder],
    ] as const) {
      const loaded = await loadStory(name, where);
      assert.ok(!loaded.ok, name);
      cures.push(`${loaded.problems[0]?.message} → ${loaded.problems[0]?.cure}`);
    }
    assert.match(cures[0] ?? '', /no story "us-dprc" → Did you mean "us-dprk"/u);
    assert.match(cures[1] ?? '', /Did you mean "mine"/u);
    assert.match(cures[2] ?? '', /no story file "nowhere\/at-all.yaml"/u);
    assert.match(cures[3] ?? '', /cannot be read \(EISDIR\)/u);
    assert.match(cures[4] ?? '', /"title" is missing/u);
  } finally {
    await rm(folder, { recursive: true });
  }
});
