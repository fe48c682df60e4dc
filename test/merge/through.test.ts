import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '#article/article.ts';
import { findAll } from '#find/find.ts';
import { outletIdOf } from '#merge/outlets.ts';
import type { Evidence } from '#merge/record.ts';
import { countOrigins } from '#merge/roots.ts';
import { throughOf } from '#merge/through.ts';
import { articleOf } from '../store/invented-pages.ts';

/** The chain of what is told by these words of a text. */
function chainOf(text: string, words = text, about: Partial<Article> = {}): string {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
  const article = articleOf(text, { published: '2019-10-06', language, ...about });
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  const reading = { ...findAll(article, { story: null }), articleId: 'a', source: 'a.txt' };
  return throughOf(reading, { span: { start, end: start + words.length } }).join(' ← ');
}

describe('what an article has through another', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['According to a report by NHK, the envoys will meet in Geneva on Monday.', 'nhk'],
    ['The envoys will meet in Geneva on Monday, Yonhap reported.', 'yonhap'],
    ['The envoys will meet in Geneva, Yonhap said on Friday, citing NHK.', 'yonhap ← nhk'],
    ['The meeting, first reported by Axios, lasted two hours.', 'axios'],
    ['Kim Jong Un inspected a factory, KCNA said.', 'kcna'],
    ['A senior official told Reuters that the talks would go on.', 'reuters'],
    ['据日本共同社报道，两国代表将于下周在日内瓦会面。', 'kyodo'],
    ['韩联社援引日本广播协会的报道称，两国代表将会面。', 'yonhap ← nhk'],
    ['据韩联社援引共同社报道，两国代表将于下周会面。', 'yonhap ← kyodo'],
    ['这名官员对路透社表示，谈判还会继续。', 'reuters'],
    ['总统接受美联社采访时说，他愿意会谈。', 'ap'],
    ['两国代表将于下周会面，新华社报道。', 'xinhua'],
  ];
  for (const [text, chain] of cases) it(text, () => assert.equal(chainOf(text), chain));

  it('goes on with what the same outlet tells, and ends with it', () => {
    const text = '据韩联社报道，两国代表将会面。报道还称，会谈为期两天。外交部没有回应。';
    assert.equal(chainOf(text, '报道还称，会谈为期两天。'), 'yonhap');
    assert.equal(chainOf(text, '外交部没有回应。'), '');
  });

  it('parts a sentence between those who tell it', () => {
    const text = 'The ministers met in Oslo for three hours on Monday evening, and KCNA said nothing was agreed.';
    assert.equal(chainOf(text, 'The ministers met in Oslo for three hours on Monday evening'), '');
    assert.equal(chainOf(text, 'KCNA said nothing was agreed'), 'kcna');
  });

  it('never traces what only speaks of an outlet, what two tell side by side, or what comes back to the page', () => {
    assert.equal(chainOf('The ministry denied a report by NHK that the envoys had met.'), '');
    assert.equal(chainOf('外交部否认韩联社的报道。'), '');
    assert.equal(chainOf('A Reuters photographer was at the gate when the cars came.'), '');
    assert.equal(chainOf('The envoys will meet on Monday, Yonhap and NHK reported.'), '');
    assert.equal(chainOf('他对本社记者说，谈判还会继续。路透社总部设在伦敦。'), '');
    assert.equal(
      chainOf('The envoys will meet on Monday, officials told Reuters.', undefined, { outlet: 'Reuters' }),
      '',
    );
  });

  it('gives a reprint through the agency it was taken from, and what that has from another', () => {
    const about = { outlet: '海岬新闻', origin: '新华社' };
    assert.equal(chainOf('两国代表在日内瓦会面。', undefined, about), 'xinhua');
    assert.equal(chainOf('据韩联社报道，两国代表在日内瓦会面。', undefined, about), 'xinhua ← yonhap');
    assert.equal(chainOf('两国代表在日内瓦会面。', undefined, { outlet: '蓝鸢网', origin: '蓝鸢网' }), '');
  });

  it('reads long hostile lines in one go', () => {
    for (const part of ['据', '韩联社', 'Yonhap, citing ', 'told ', ' ']) {
      assert.equal(typeof chainOf(part.repeat(20_000)), 'string');
    }
  });
});

describe('names of outlets', () => {
  it('are one in both languages and with their article', () => {
    assert.equal(outletIdOf('韩联社'), outletIdOf('Yonhap News Agency'));
    assert.equal(outletIdOf('《卫报》'), outletIdOf('The Guardian'));
    assert.notEqual(outletIdOf('海岬新闻'), outletIdOf('海桥通讯社'));
  });
});

describe('origins of an entry', () => {
  const told = (articleId: string, outlet: string | null, ...through: readonly string[]): Evidence => ({
    articleId,
    source: `${articleId}.txt`,
    outlet,
    published: null,
    kind: 'events',
    rule: 'test/event',
    span: { start: 0, end: 1 },
    quote: '会',
    joined: null,
    ...(through.length > 0 ? { through } : {}),
  });
  const origins = (evidence: readonly Evidence[], copies: readonly (readonly [string, string])[] = []): number =>
    countOrigins({ articles: [...new Set(evidence.map(({ articleId }) => articleId))], evidence }, new Map(copies));

  it('count what two have from one outlet once, with that outlet where its page is there', () => {
    const [yonhap, asahi] = [told('a', 'Yonhap', 'nhk'), told('b', '朝日新闻', 'nhk')];
    assert.equal(origins([yonhap, asahi]), 1);
    assert.equal(origins([yonhap, asahi, told('c', 'NHK')]), 1);
    assert.equal(origins([yonhap, asahi, told('c', 'NHK'), told('d', 'AP')]), 2);
    assert.equal(origins([yonhap, told('b', '朝日新闻', 'kcna')]), 2);
  });

  it('count an article that tells something at first hand for itself', () => {
    assert.equal(origins([told('a', 'Yonhap', 'nhk'), told('a', 'Yonhap'), told('b', 'NHK')]), 2);
  });

  it('follow a chain to its end', () => {
    assert.equal(origins([told('a', 'The Lantern', 'yonhap'), told('b', 'Yonhap', 'nhk'), told('c', 'NHK')]), 1);
    assert.equal(origins([told('a', 'The Lantern', 'yonhap'), told('b', 'Yonhap', 'nhk')]), 1);
  });

  it('count copies once, traced or not, and never come to none', () => {
    const copies = [
      ['a', 'a'],
      ['b', 'a'],
    ] as const;
    assert.equal(origins([told('a', 'Yonhap'), told('b', 'The Lantern', 'yonhap')], copies), 1);
    assert.equal(origins([told('a', 'Yonhap', 'nhk'), told('b', 'The Lantern')], copies), 1);
    assert.equal(origins([told('a', 'Yonhap', 'nhk'), told('b', 'NHK', 'yonhap')]), 1);
  });
});
