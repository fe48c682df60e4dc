import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Article } from '#article/article.ts';
import { draftOf, findAll, STAGES } from '#find/find.ts';
import { FINDING_KINDS } from '#find/finding.ts';
import { doubtGarbled } from '#find/shared/doubt.ts';
import { type GarbleReason, garbleOf } from '#find/shared/garble.ts';
import { readPage } from '#page/page.ts';
import { articleOf } from './articles.ts';
import { sampleStory } from './read-samples.ts';

const story = await sampleStory();
const names = STAGES[0];
assert.equal(names?.name, 'names');

function garble(article: Article) {
  const draft = draftOf(article, { story });
  return garbleOf({ ...draft, ...names?.run(draft) });
}
const reasons = (text: string): readonly GarbleReason[] => [
  ...new Set(garble(articleOf(text)).flatMap((one) => one.reasons)),
];

const CASES: Readonly<Record<string, { readonly hits: readonly string[]; readonly misses: readonly string[] }>> = {
  'lost-mark': {
    hits: [
      '外长说：“会谈不会恢复。\n记者没有再问。',
      'He demanded that the South not interfere, "better shut up and stay still.\nThe South did not answer.',
    ],
    misses: [
      '外长说：“会谈不会恢复。”\n记者没有再问。',
      '“We had hoped for more. We still do.\n“But the door is open,” he said.',
    ],
  },
  'stray-mark': {
    hits: ['“会谈不会恢复。\n”外长说。', '会谈没有恢复”外长说。'],
    misses: ['“会谈不会恢复。”外长说。', '"We are ready," he said.'],
  },
  'marks-side-by-side': {
    hits: ['包括战争的正式结束等。，但政府没有透露。', 'They met,, and nothing came of it.'],
    misses: ['包括战争的正式结束等……但政府没有透露。', 'They met in Washington, D.C., and talked.'],
  },
  'word-twice': {
    hits: ['他指出指出，会谈不会恢复。', 'The envoy said said that the talks would go on.'],
    misses: ['双方将一步一步达成交易。', 'He had had enough, and said that that was all.'],
  },
  'clause-twice': {
    hits: [
      '工作级别的接触将在两个月内恢复，工作级别的接触在两个月内不太可能恢复，他说。',
      'The second round of the talks will be held in May, the second round of the talks will not be held in May.',
    ],
    misses: [
      '制裁不会立即取消，但双方将继续对话，也不排除较小的交易。',
      'Some media say three days, and the officials of the South say four.',
    ],
  },
  'bare-noun': {
    hits: ['On 19th the president told reporters that it went well.', 'It will be held in near future.'],
    misses: [
      'On 19 January the president spoke; on the 20th he left.',
      'It had at first named the near end of the road.',
    ],
  },
  'name-of-many-spellings': {
    hits: ['朝鲜外相李永镐在会上发言。作为回报，李勇好说，制裁应当解除。'],
    misses: ['朝鲜外相李勇浩发言。李勇浩随后离开。', 'Kim Jong Un spoke. Kim Jong-un left.'],
  },
  'name-turned': {
    hits: ['朝鲜外相李勇浩(Yong Ho Ri)发言。'],
    misses: ['朝鲜外相李勇浩(Ri Yong Ho)发言。', '特使比根(Stephen Biegun)发言。'],
  },
};

for (const [reason, { hits, misses }] of Object.entries(CASES)) {
  test(reason, () => {
    for (const text of hits)
      assert.ok(
        reasons(text).some((one) => one === reason),
        `${text} → ${reasons(text)}`,
      );
    for (const text of misses) assert.ok(!reasons(text).some((one) => one === reason), `${text} → ${reasons(text)}`);
  });
}

const pageAt = (path: string): Article => {
  const page = readPage(readFileSync(path), { name: path });
  assert.ok(page.ok, path);
  return page.article;
};
const sample = (name: string): Article => pageAt(new URL(`../../samples/${name}.txt`, import.meta.url).pathname);
function mean(article: Article): number {
  const all = garble(article);
  return all.reduce((sum, { score }) => sum + score, 0) / all.length;
}

test('clean pages are near 0, mangled ones clearly above', (t) => {
  for (const name of 'zh-01 zh-02 zh-03 zh-04 zh-06 zh-12 en-01 en-02 en-03 en-05 en-08 en-12'.split(' '))
    assert.ok(mean(sample(name)) < 0.02, `${name}: ${mean(sample(name))}`);
  for (const name of ['zh-05', 'zh-11', 'en-04', 'en-10'])
    assert.ok(mean(sample(name)) > 0.1, `${name}: ${mean(sample(name))}`);
  const seed = new URL('../../../shared/seeds/000_74491dc198bb24ff.txt', import.meta.url).pathname;
  if (existsSync(seed)) assert.ok(mean(pageAt(seed)) > 0.07, `seed 000: ${mean(pageAt(seed))}`);
  else t.diagnostic('../shared/seeds was not found: its mangled page is left out');
});

test('doubt lowers confidence and drops nothing', () => {
  for (const [name, doubted] of [
    ['zh-05', true],
    ['en-10', true],
    ['zh-01', false],
    ['en-02', false],
  ] as const) {
    const article = sample(name);
    const reading = findAll(article, { story });
    let draft = draftOf(article, { story });
    for (const stage of STAGES) if (stage.run !== doubtGarbled) draft = { ...draft, ...stage.run(draft) };
    let seen = 0;
    for (const kind of FINDING_KINDS) {
      if (kind !== 'times') assert.equal(reading[kind].length, draft[kind].length, `${name} ${kind}`);
      for (const { confidence } of reading[kind]) {
        if (confidence === undefined) continue;
        seen += 1;
        assert.ok(confidence > 0 && confidence <= 0.75, `${name} ${kind}: ${confidence}`);
      }
    }
    assert.equal(seen > 5, doubted, `${name}: ${seen} findings in doubt`);
  }
});
