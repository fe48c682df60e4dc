import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchQuery } from '#store/search.ts';
import type { Store } from '#store/store.ts';
import { pageOf } from './invented-pages.ts';

/** What searching must find, on either database. */
export function searchContract(store: () => Store): void {
  const add = async (name: string, text: string, about: Parameters<typeof pageOf>[1] = {}) => {
    await store().addPage(pageOf(text, about, { source: name }));
  };
  const found = async (query: SearchQuery | string): Promise<string[]> => {
    const hits = await store().search(typeof query === 'string' ? { text: query } : query);
    return hits.map(({ source }) => source);
  };

  test('finds two-character words, single characters and phrases in Chinese', async () => {
    await add('a', '朝鲜要求解除制裁，双方谈判没有结果。', { published: '2019-02-28' });
    await add('b', '韩国外交部：核设施必须接受检查', { published: '2019-03-01' });
    assert.deepEqual(await found('制裁'), ['a']);
    assert.deepEqual(await found('核'), ['b']);
    assert.deepEqual(await found('查'), ['b'], 'the last character of the text');
    assert.deepEqual(await found('解除制裁'), ['a']);
    assert.deepEqual(await found('“要求解除制裁”'), ['a']);
    assert.deepEqual(await found('制裁双方'), [], 'a comma stands between');
    assert.deepEqual(await found('裁制'), []);
    assert.deepEqual(await found('方'), ['a']);
  });

  test('reads Traditional and Simplified, full width and capitals alike', async () => {
    await add('simplified', '双方谈判破裂。２０１９年制裁，THAAD系统');
    assert.deepEqual(await found('談判'), ['simplified']);
    assert.deepEqual(await found('2019年制裁'), ['simplified']);
    assert.deepEqual(await found('2019'), ['simplified']);
    assert.deepEqual(await found('制裁'), ['simplified']);
    assert.deepEqual(await found('thaad'), ['simplified']);
    assert.deepEqual(await found('"制裁 thaad"'), ['simplified']);
    assert.deepEqual(await found('"年制裁，thaad系统"'), ['simplified']);
  });

  test('finds English words in any form of number, and phrases in their order', async () => {
    await add('en', 'Washington eased no sanctions. The talks in Hanoi broke down over the parties’ demands.', {
      language: 'en',
    });
    for (const text of ['sanction', 'Sanctions', 'talk', 'party', '"talks in Hanoi"', 'hanoi sanctions', 'demands']) {
      assert.deepEqual(await found(text), ['en'], text);
    }
    for (const text of ['"Hanoi talks"', 'sanctioned', 'hano', 'hanoi seoul'])
      assert.deepEqual(await found(text), [], text);
  });

  test('several words must all occur, and a minus excludes', async () => {
    await add('both', '制裁与谈判');
    await add('one', '只有制裁');
    assert.deepEqual(await found('制裁 谈判'), ['both']);
    assert.deepEqual(await found('制裁 -谈判'), ['one']);
    assert.deepEqual(await found('制裁　-「谈判」'), ['one']);
    assert.deepEqual(await found('-谈判'), [], 'nothing to find');
  });

  test('a phrase must stand as it is, not only its words, also where it is excluded', async () => {
    await add('whole', 'They broke off the talks in Hanoi.\n\n解除制裁');
    await add('lines', 'They broke off the talks\n\n\nin Hanoi.\n解除\n制裁');
    await add('parts', 'In Hanoi the talks broke off. 制裁没有解除，除制度外');
    assert.deepEqual(await found('"talks in Hanoi"'), ['lines', 'whole']);
    assert.deepEqual(await found('talks -"talks in Hanoi"'), ['parts']);
    assert.deepEqual(await found('解除制裁'), ['whole']);
    assert.deepEqual(await found('制裁 -解除制裁'), ['parts', 'lines']);
    assert.deepEqual(await found({ text: '"talks in Hanoi"', order: 'best' }), ['whole', 'lines'], 'the shorter first');
  });

  test('a search may be turned over page by page, whatever the order', async () => {
    const names = Array.from({ length: 230 }, (_, index) => `${index}`);
    for (const name of names) {
      const often = Number(name) % 3 === 0;
      await add(name, `${often ? '制裁与反制裁，制裁。' : ''}会上谈到制裁。${name}`, { published: '2019-01-01' });
    }
    const pages = async (order: 'newest' | 'best') => {
      const all: string[] = [];
      for (let offset = 0; offset < 300; offset += 50)
        all.push(...(await found({ text: '制裁', order, offset, limit: 50 })));
      return all;
    };
    assert.deepEqual(await pages('newest'), names.toReversed());
    const best = await pages('best');
    assert.deepEqual(best.toSorted(), names.toSorted());
    assert.ok(best.slice(0, 50).every((name) => Number(name) % 3 === 0));
  });

  test('query text is data', async () => {
    await add('a', 'near and or not text title column a b c');
    const hostile = [
      '"',
      '""',
      '-',
      '*',
      'a* ',
      "'",
      "a' OR 1=1 --",
      'title:a',
      '(a',
      'a)',
      '^a',
      'a NEAR b',
      '{a b}:c',
      '\\',
      'a & !b',
      ':*',
      '\0a',
      '%',
      '',
      ' 　',
    ];
    for (const text of hostile) await found(text);
    assert.deepEqual(await found('NEAR AND OR NOT'), ['a']);
    assert.deepEqual(await found('title:a'), [], 'a phrase of two words, no column');
    assert.deepEqual(await found('text near*'), ['a']);
    assert.deepEqual(await found('colum*'), [], 'no wildcard');
  });

  test('a text of a megabyte of one character goes in and is found', async () => {
    await add('的', '的'.repeat(200_000));
    await add('x', 'x'.repeat(200_000));
    await add('[', `${'['.repeat(200_000)}末尾`);
    const words = Array.from({ length: 60_000 }, (_, index) => `wordless${index}`);
    await add('words', words.join(' '));
    assert.deepEqual(await found('wordless59999 "wordless30000 wordless30001" -wordless60001'), ['words']);
    assert.deepEqual(await found('的 -wordless7'), ['的']);
    assert.deepEqual(await found('的的的'), ['的']);
    assert.deepEqual(await found('x'.repeat(100)), ['x']);
    assert.deepEqual(await found('末尾'), ['[']);
  });

  test('phrases and words far into a long article are found, also together', async () => {
    const filler = Array.from({ length: 9000 }, (_, index) => `the word${index}`).join(' ');
    await add('long', `beginning ${filler} the very last sanctions. ${'某'.repeat(20_000)}谈判结束`);
    for (let at = 0; at < 8999; at += 97) {
      assert.deepEqual(await found(`"word${at} the word${at + 1}"`), ['long'], `${at}`);
      assert.deepEqual(await found(`"word${at} the word${at + 2}"`), [], `${at}`);
    }
    for (const text of [
      '"the very last sanctions"',
      'beginning 谈判结束',
      '"某谈判" -"谈判某"',
      'word8999 beginning',
    ]) {
      assert.deepEqual(await found(text), ['long'], text);
    }
    assert.deepEqual(await found('beginning -谈判结束'), []);
  });

  test('newest first, or what says most about it', async () => {
    await add('old', '制裁，制裁，还是制裁。', { published: '2018-01-01', title: '制裁' });
    await add('new', `制裁以外的事情很多。${'其他的话题占了大部分篇幅。'.repeat(20)}`, { published: '2020-01-01' });
    await add('undated', '有人提到制裁一次。');
    assert.deepEqual(await found('制裁'), ['new', 'old', 'undated']);
    assert.equal((await found({ text: '制裁', order: 'best' }))[0], 'old');
    assert.deepEqual(await found({ text: '制裁', limit: 1, offset: 1 }), ['old']);
  });

  test('narrows by date, language and story', async () => {
    await add('2018', '制裁一', { published: '2018-06-12' });
    await add('2019', '制裁二', { published: '2019-02', language: 'zh-Hant' });
    await add('none', '制裁三', { language: 'en' });
    await store().addPage(pageOf('制裁四', { published: '2019-02-01' }, { source: 'other', story: 'trade' }));
    assert.deepEqual(await found({ text: '制裁', after: '2018-06-12', before: '2019', story: 'us-dprk' }), ['2018']);
    assert.deepEqual(await found({ text: '制裁', after: '2018-06-13' }), ['other', '2019']);
    assert.deepEqual(await found({ text: '制裁', before: '2019' }), ['2018']);
    assert.deepEqual(await found({ text: '制裁', language: 'zh', story: 'us-dprk' }), ['2019', '2018']);
    assert.deepEqual(await found({ text: '制裁', language: 'zh-Hant' }), ['2019']);
    assert.deepEqual(await found({ text: '制裁', story: 'unknown' }), []);
  });

  test('excerpts show where it stands, in the characters of the article', async () => {
    const text = `開頭。${'填充的句子。'.repeat(30)}雙方就解除制裁展開談判。${'後面的句子。'.repeat(30)}\n談判沒有結果`;
    await add('a', text, { title: '談判' });
    const [hit] = await store().search({ text: '谈判 制裁' });
    assert.ok(hit);
    assert.equal(hit.excerpts.length, 2);
    const shown = hit.excerpts.map(({ span, text: words, matches }) => {
      assert.equal(text.slice(span.start, span.end), words);
      return matches.map(({ start, end }) => text.slice(start, end));
    });
    assert.deepEqual(shown, [['制裁', '談判'], ['談判']]);
    assert.ok(hit.excerpts.every((excerpt) => !excerpt.text.includes('\n') && excerpt.text.length < 160));
  });
}
