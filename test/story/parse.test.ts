import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandForms } from '#story/forms.ts';
import { parseStory, type StoryProblem } from '#story/parse.ts';
import type { Story } from '#story/story.ts';
import { isStoryDate } from '#story/story-date.ts';

const GOOD = `id: small
title: { zh: 小事, en: Small story }
parties:
  - id: PRK
    central: true
    names: { zh: [朝鲜, 北韩], en: North Korea }
    short: { zh: [朝, 朝方] }
people:
  - id: kim-jong-un
    party: PRK
    names: { zh: 金正恩, en: [Kim Jong( U|-u)n] }
    roles:
      - { title: leader, zh: 领导人, from: 2011-12-17 }
issues:
  - id: sanctions
    title: { zh: 制裁, en: Sanctions }
    words: { zh: [制裁], en: ['sanction(|s)'] }
`;

function problemsOf(yaml: string): readonly StoryProblem[] {
  const parsed = parseStory(yaml, 'small.yaml');
  assert.ok(!parsed.ok, 'the file was accepted');
  assert.ok(parsed.problems.length > 0);
  for (const { file, line, column, message, cure } of parsed.problems) {
    assert.equal(file, 'small.yaml');
    assert.ok(line >= 1 && column >= 1 && message !== '' && cure !== '', `${line}:${column} ${message} ${cure}`);
  }
  return parsed.problems;
}

function storyOf(yaml: string): Story {
  const parsed = parseStory(yaml, 'small.yaml');
  assert.ok(parsed.ok, JSON.stringify(parsed.ok ? [] : parsed.problems));
  return parsed.story;
}

test('a small story is read, with its defaults and patterns', () => {
  const story = storyOf(GOOD);
  const [party] = story.parties;
  assert.deepEqual(party?.names, { zh: ['朝鲜', '北韩'], en: ['North Korea'] });
  assert.deepEqual(party?.capitals, { zh: [], en: [] });
  assert.deepEqual(story.people[0]?.names.en, ['Kim Jong Un', 'Kim Jong-un']);
  assert.deepEqual(story.people[0]?.roles, [{ title: 'leader', titleZh: '领导人', from: '2011-12-17', to: null }]);
  assert.deepEqual(story.issues[0]?.words.en, ['sanction', 'sanctions']);
  assert.deepEqual([story.from, story.to, story.places], [null, null, []]);
});

test('patterns stand for their forms, also nested ones', () => {
  assert.deepEqual(expandForms('plain'), ['plain']);
  assert.deepEqual(expandForms('(a|b) c'), ['a c', 'b c']);
  assert.deepEqual(
    new Set(expandForms('(recogn(is|iz)ed|accepted) as')),
    new Set(['recognised as', 'recognized as', 'accepted as']),
  );
  assert.deepEqual(expandForms('the (|old )house'), ['the house', 'the old house']);
  assert.deepEqual(expandForms('People’s Daily'), ["People's Daily"]);
  assert.equal(expandForms('(a|b'), null);
  assert.equal(expandForms('a|b'), null);
  assert.equal(expandForms('(a|b|c|d|e|f|g|h|i|j)'.repeat(5)), null);
});

test('dates are those of the calendar', () => {
  for (const good of ['2018', '2018-04', '2018-04-26', '2020-02-29', '2018-04~', '0999']) {
    assert.ok(isStoryDate(good), good);
  }
  for (const bad of ['2018-13', '2018-02-30', '2019-02-29', '18', '2018-4-26', 'April 2018', '', '2018/04']) {
    assert.ok(!isStoryDate(bad), bad);
  }
});

/** A change to the good story, the line of the fault, and what message and cure must say. */
const FAULTS: readonly [string, string, string, number, RegExp, RegExp][] = [
  ['a mistyped key', 'names: { zh: [朝鲜', 'nmaes: { zh: [朝鲜', 6, /unknown key "nmaes"/u, /names/u],
  ['a mistyped section', 'people:', 'poeple:', 8, /unknown key "poeple"/u, /Did you mean "people"/u],
  ['a mistyped role key', 'from: 2011', 'form: 2011', 13, /unknown key "form"/u, /Did you mean "from"/u],
  ['a party that is not there', 'party: PRK', 'party: PKR', 10, /no party "PKR"/u, /Did you mean "PRK"/u],
  ['no date', '2011-12-17', '2011-13-17', 13, /no date/u, /2018-04-26/u],
  ['turned dates', 'from: 2011-12-17', 'from: 2011-12-17, to: 2010', 13, /ends \(2010\) before/u, /earlier/u],
  ['an empty name', 'zh: 金正恩', "zh: ['']", 11, /empty text/u, /name/u],
  ['no names at all', '{ zh: 金正恩, en: [Kim Jong( U|-u)n] }', '{}', 11, /no name at all/u, /zh or en/u],
  ['an open bracket', "'sanction(|s)'", "'sanction(|s'", 17, /cannot be read/u, /Close/u],
  ['a bad id', 'id: kim-jong-un', 'id: Kim Jong Un', 9, /no usable id/u, /hyphens/u],
  ['a bad party code', 'id: PRK', 'id: prk', 4, /no party code/u, /PRK/u],
  [
    'text where a list belongs',
    '    roles:\n      - { title: leader, zh: 领导人, from: 2011-12-17 }',
    '    roles: leader',
    12,
    /a list is wanted/u,
    /Write a list/u,
  ],
  ['broken YAML', 'title: { zh: 小事,', 'title: { zh: 小事, [', 2, /not readable as YAML/u, /brackets/u],
  [
    'no parties',
    GOOD.slice(GOOD.indexOf('parties:'), GOOD.indexOf('people:')),
    'parties: []\n',
    3,
    /no parties/u,
    /at least one/u,
  ],
];
for (const [what, from, to, line, message, cure] of FAULTS) {
  test(`${what} is found at its line with a cure`, () => {
    assert.ok(GOOD.includes(from), `the sample has no ${from}`);
    const problems = problemsOf(GOOD.replace(from, () => to));
    const meant = problems.find((one) => message.test(one.message));
    assert.ok(meant, problems.map((one) => `${one.line}: ${one.message}`).join('\n'));
    assert.equal(meant.line, line, meant.message);
    assert.match(meant.cure, cure);
  });
}

test('one name of two people is refused, unless both mark it', () => {
  const second = (shared: string): string =>
    GOOD.replace('issues:', `  - id: kim-the-second\n    names: { zh: [金正恩] }\n${shared}issues:`);
  const problems = problemsOf(second(''));
  assert.match(problems[0]?.message ?? '', /"金正恩" names both kim-jong-un and kim-the-second/u);
  assert.match(problems[0]?.cure ?? '', /shared: \[金正恩\]/u);
  problemsOf(second('    shared: [金正恩]\n'));
  const both = second('    shared: [金正恩]\n').replace('    party: PRK\n', '    party: PRK\n    shared: [金正恩]\n');
  assert.deepEqual(
    storyOf(both).people.map(({ shared }) => shared),
    [['金正恩'], ['金正恩']],
  );
});

test('doubled ids, unknown issues, people and parties are named', () => {
  const extra = `places:
  - { id: yongbyon, party: PRK, kind: facility, issue: sanktions, names: { zh: [宁边] } }
  - { id: yongbyon, kind: facility, names: { zh: [宁边核设施] } }
meetings:
  - { names: { zh: [金特会] }, parties: [USA], people: [kim-jong-on], kind: summit }
`;
  const messages = problemsOf(GOOD + extra).map(({ line, message, cure }) => `${line} ${message} ${cure}`);
  assert.equal(messages.length, 4);
  for (const wanted of [
    /^19 .*no issue "sanktions".*Did you mean "sanctions"/u,
    /^20 .*"yongbyon" stands twice/u,
    /^22 .*no party "USA".*Known: PRK/u,
    /^22 .*no person "kim-jong-on".*Did you mean "kim-jong-un"/u,
  ]) {
    assert.ok(
      messages.some((one) => wanted.test(one)),
      messages.join('\n'),
    );
  }
});

test('hostile files are refused quickly and never thrown over', () => {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `a${at + 1}: &a${at + 1} [${'*a0,'.replace('0', String(at)).repeat(9)}]`,
  );
  const bomb = `a0: &a0 [x]\n${levels.join('\n')}\n`;
  const started = performance.now();
  assert.match(problemsOf(bomb)[0]?.message ?? '', /anchors|unknown key/u);
  assert.match(problemsOf('['.repeat(200_000))[0]?.message ?? '', /nested too deeply/u);
  assert.match(
    problemsOf(Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'))[0]?.message ?? '',
    /nested too deeply/u,
  );
  assert.match(problemsOf('x'.repeat(5_000_000))[0]?.message ?? '', /too many/u);
  problemsOf('');
  problemsOf('just words');
  problemsOf('- a list');
  problemsOf('\u0000\u0001\u0002');
  assert.ok(performance.now() - started < 5000);
});
