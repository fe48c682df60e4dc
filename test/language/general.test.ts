import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '#language/fold.ts';
import { general } from '#language/general/general.ts';
import { ministries, ministryOf } from '#language/general/ministries.ts';
import { loadStory, storyNames } from '#story/load.ts';
import type { Names } from '#story/story.ts';

const formsOf = ({ zh, en }: Names): readonly string[] => [...zh, ...en];

/** Which id each form stands for; fails where one form stands for two. */
function index(list: readonly { readonly id: string; readonly names: Names }[]): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  for (const { id, names } of list) {
    for (const form of formsOf(names)) {
      assert.ok(!holders.has(form) || holders.get(form) === id, `${form}: ${holders.get(form)} and ${id}`);
      holders.set(form, id);
    }
  }
  return holders;
}

test('all states are known, each form to one', () => {
  const holders = index(general.parties);
  assert.ok(general.parties.length >= 195, `${general.parties.length}`);
  for (const [form, id] of [
    ['瑞典', 'SWE'],
    ['寮国', 'LAO'],
    ['义大利', 'ITA'],
    ['沙乌地阿拉伯', 'SAU'],
    ['Sweden', 'SWE'],
    ['联合国', 'UNO'],
    ['东协', 'ASEAN'],
  ] as const) {
    assert.equal(holders.get(form), id, form);
  }
  const short = new Map(general.parties.flatMap((party) => party.short.zh.map((form) => [form, party.id] as const)));
  for (const [character, id] of Object.entries({
    美: 'USA',
    中: 'CHN',
    朝: 'PRK',
    韩: 'KOR',
    日: 'JPN',
    俄: 'RUS',
    伊: 'IRN',
  })) {
    assert.equal(short.get(character), id, character);
  }
});

test('bodies, media and institutes are many, and each form stands for one', () => {
  const holders = index(general.organisations);
  const ids = general.organisations.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const count = (kind: string): number => general.organisations.filter((body) => body.kind === kind).length;
  assert.ok(
    count('media') >= 200 && count('think-tank') >= 80 && count('international') >= 60 && count('government') >= 300,
  );
  for (const [form, id] of [
    ['新华社', 'xinhua'],
    ['《纽约时报》', 'new-york-times'],
    ['《卫报》', 'the-guardian'],
    ['Vox', 'vox'],
    ['瑞典外交部', 'swedish-foreign-ministry'],
    ["Sweden's foreign ministry", 'swedish-foreign-ministry'],
    ['Swedish Foreign Ministry', 'swedish-foreign-ministry'],
    ['朝鲜外务省', 'dprk-foreign-ministry'],
    ['美国国务院', 'us-state-department'],
    ['伊朗外交部', 'iranian-foreign-ministry'],
    ['斯坦福大学', 'stanford-university'],
    ['安理会', 'un-security-council'],
  ] as const) {
    assert.equal(holders.get(form), id, form);
  }
  for (const word of ['政客', '国家利益', '世界报', '外交政策']) assert.equal(holders.get(word), undefined, word);
  assert.equal(holders.get('《世界报》'), 'le-monde');
});

test('departments of any state follow the pattern', () => {
  const norway = general.parties.find(({ id }) => id === 'NOR');
  const foreign = ministries().find(({ id }) => id === 'foreign-ministry');
  assert.ok(norway && foreign);
  const body = ministryOf(norway, foreign);
  assert.equal(body.id, 'norwegian-foreign-ministry');
  assert.ok(body.names.zh.includes('挪威外交部'));
  assert.ok(body.names.en.includes('Ministry of Foreign Affairs of Norway'));
});

test('offices are typed, each title once, in small letters and capitals', () => {
  const kinds = new Map<string, string>();
  for (const { kind, names } of general.offices) {
    for (const form of formsOf(names)) {
      assert.ok(!kinds.has(form) || kinds.get(form) === kind, `${form}: ${kinds.get(form)} and ${kind}`);
      kinds.set(form, kind);
    }
  }
  assert.ok(kinds.size > 900, `${kinds.size}`);
  for (const [form, kind] of Object.entries({
    总统: 'head-of-state',
    国务卿: 'minister',
    'Secretary of State': 'minister',
    发言人: 'spokesperson',
    特别代表: 'diplomat',
    教授: 'scholar',
    'senior fellow': 'scholar',
    责任编辑: 'journalist',
    General: 'military',
    副委员长: 'party-official',
  })) {
    assert.equal(kinds.get(form), kind, form);
  }
  assert.equal(kinds.get('general'), undefined);
  assert.equal(kinds.get('major'), undefined);
});

test('places are known, each form to one', () => {
  assert.ok(general.places.length >= 150);
  assert.equal(index(general.places).get('霍尔木兹海峡'), 'strait-of-hormuz');
});

test('every form is written as folded text is matched, without brackets or empty forms', () => {
  const forms = [
    ...general.parties,
    ...general.people,
    ...general.organisations,
    ...general.places,
    ...general.offices,
  ].flatMap(({ names }) => formsOf(names));
  assert.ok(forms.length > 10_000);
  assert.deepEqual(
    forms.filter((form) => fold(form) !== form || form.trim() !== form || form === ''),
    [],
  );
});

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

test('people are many, from every corner, each form standing for one', () => {
  const holders = index(general.people);
  const ids = general.people.map(({ id }) => id);
  assert.ok(ids.length >= 900, `${ids.length}`);
  assert.equal(new Set(ids).size, ids.length);
  const parties = new Set(general.parties.map(({ id }) => id));
  const led = new Set(general.people.map(({ party }) => party));
  assert.ok(led.size >= 110, `${led.size}`);
  for (const { id, party, names } of general.people) {
    assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    assert.ok(party === null || parties.has(party), `${id}: ${party}`);
    assert.ok(names.en.length > 0, id);
  }
  for (const [form, id] of [
    ['川普', 'donald-trump'],
    ['普丁', 'vladimir-putin'],
    ['泽伦斯基', 'volodymyr-zelensky'],
    ['Zelenskyy', 'volodymyr-zelensky'],
    ['尼坦雅胡', 'benjamin-netanyahu'],
    ['马克宏', 'emmanuel-macron'],
    ['艾尔多安', 'recep-tayyip-erdogan'],
    ['古特瑞斯', 'antonio-guterres'],
    ['何立峰', 'he-lifeng'],
    ['Ghalibaf', 'mohammad-bagher-ghalibaf'],
    ['达加洛', 'mohamed-hamdan-dagalo'],
  ] as const) {
    assert.equal(holders.get(form), id, form);
  }
});

test('words of the language, and forms that many bear, name nobody', () => {
  const holders = index(general.people);
  for (const form of [
    '高峰',
    '汪洋',
    '钟山',
    '韩正',
    '李强',
    '高市',
    '安南',
    '阿里',
    'Khan',
    'Kim',
    'Xi',
    'Ali',
    'Johnson',
    'May',
  ])
    assert.equal(holders.get(form), undefined, form);
});

test('nobody bears the name of a state, a body or a place', () => {
  const others = new Set(
    [...general.parties, ...general.organisations, ...general.places].flatMap(({ names }) => formsOf(names)),
  );
  assert.deepEqual(
    general.people.flatMap(({ names }) => formsOf(names)).filter((form) => others.has(form)),
    [],
  );
});

test('offices have titles in both scripts, and end after they begin', () => {
  for (const { id, roles } of general.people) {
    assert.ok(roles.length > 0, id);
    for (const { title, titleZh, from, to } of roles) {
      assert.ok(title !== '' && titleZh, id);
      for (const day of [from, to]) if (day !== null) assert.match(day, DAY, id);
      if (from !== null && to !== null) assert.ok(from.slice(0, to.length) <= to, `${id}: ${from} to ${to}`);
    }
  }
});

test('a story’s people have the ids and parties they have everywhere', async () => {
  const byId = new Map(general.people.map((person) => [person.id, person]));
  const holders = index(general.people);
  for (const name of await storyNames()) {
    const loaded = await loadStory(name);
    assert.ok(loaded.ok, name);
    for (const person of loaded.story.people) {
      const known = byId.get(person.id);
      if (known && person.party !== null) assert.equal(known.party, person.party, person.id);
      const shared = new Set(person.shared ?? []);
      for (const form of formsOf(person.names)) {
        const holder = holders.get(form);
        if (!shared.has(form))
          assert.ok(holder === undefined || holder === person.id, `${form}: ${holder}, ${person.id}`);
      }
    }
  }
});

test('movements are parties and organisations by the same names', () => {
  const parties = new Map(general.parties.map((party) => [party.id, party]));
  assert.ok(general.movements.length >= 35);
  for (const { id, party, names } of general.movements) {
    const side = parties.get(party ?? '');
    assert.ok(side, id);
    if (general.movements.find((one) => one.party === party)?.id === id) assert.deepEqual(side.names, names);
  }
  const hamas = general.organisations.find(({ id }) => id === 'hamas');
  assert.equal(hamas?.party, 'HAMAS');
});

test('companies are known by their forms in both scripts', () => {
  const holders = index(general.organisations);
  for (const [form, id] of [
    ['俄气', 'gazprom'],
    ['华为', 'huawei'],
    ['字节跳动', 'bytedance'],
    ['辉达', 'nvidia'],
    ['Naftogaz', 'naftogaz'],
    ['快速支援部队', 'rapid-support-forces'],
  ] as const) {
    assert.equal(holders.get(form), id, form);
  }
  assert.ok(general.organisations.filter(({ kind }) => kind === 'company').length >= 100);
});
