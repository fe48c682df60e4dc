import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { checkLines } from '#brief/check/line-check.ts';
import { lineOf, type Piece, words } from '#brief/document.ts';
import { standing } from '#brief/standing.ts';
import { findAll } from '#find/find.ts';
import type { FiledReading } from '#merge/record.ts';
import { readPage } from '#page/page.ts';
import type { Story } from '#story/story.ts';
import { sampleStory } from '../find/read-samples.ts';

const PAGES = {
  en: `Talks end early

GENEVA, 3 March 2020

Mike Pompeo met Kim Yong Chol in Geneva on Monday. The two sides spoke for nearly nine hours about 1,200 inspectors. North Korea asked for $3.5 million in aid.`,
  zh: `会谈提前结束

2020年3月3日

蓬佩奥周一在日内瓦会见金英哲。双方谈了三个小时。朝鲜要求提供350万美元援助，并把20万吨粮食运到平壤。`,
};

const name = (id: string, text: string): Piece => ({ kind: 'name', id, text });
const date = (value: string, text = value): Piece => ({ kind: 'date', value, text });
const quote = (text: string): Piece => ({ kind: 'quote', text });
const place = (where: string): Piece => ({ kind: 'place', place: where, text: where });

describe('the line check', () => {
  let story: Story;
  const pages = new Map<string, FiledReading>();
  before(async () => {
    story = await sampleStory();
    for (const [language, text] of Object.entries(PAGES)) {
      const page = readPage(new TextEncoder().encode(text), { name: `${language}.txt` });
      assert.ok(page.ok);
      pages.set(language, { ...findAll(page.article, { story }), articleId: language, source: `${language}.txt` });
    }
  });

  /** What the check finds missing in a line that cites the sentence in which the words stand; [] where it is printed. */
  function missing(pieces: readonly Piece[], language: 'en' | 'zh', wording: string): readonly string[] {
    const page = pages.get(language);
    assert.ok(page);
    const start = page.article.text.indexOf(wording);
    assert.ok(start >= 0, `${wording} does not stand in the page`);
    const evidence = standing(page, { start, end: start + wording.length }, 'statements', 'test');
    const { draft, held } = checkLines([{ kind: 'list', items: [lineOf(pieces, [evidence])] }], pages, story);
    assert.equal(draft.length + held.length, 1, 'a line is printed or told of, never both or neither');
    return held.flatMap(({ because }) => because.map(({ what, shown }) => `${what} ${shown}`));
  }

  const cases: readonly {
    readonly of: string;
    readonly language: 'en' | 'zh';
    readonly wording: string;
    readonly good: readonly Piece[];
    readonly bad: readonly Piece[];
    readonly misses: string;
  }[] = [
    {
      of: 'a person by another script',
      language: 'zh',
      wording: '蓬佩奥周一在日内瓦会见金英哲',
      good: [name('mike-pompeo', 'Mike Pompeo'), name('kim-yong-chol', 'Kim Yong Chol')],
      bad: [name('mike-pompeo', 'Mike Pompeo'), name('kim-jong-un', 'Kim Jong Un')],
      misses: 'name Kim Jong Un',
    },
    {
      of: 'a party, meant by its official',
      language: 'en',
      wording: 'Mike Pompeo met Kim Yong Chol',
      good: [name('USA', 'the United States')],
      bad: [name('JPN', 'Japan')],
      misses: 'name Japan',
    },
    {
      of: 'the two sides, named the sentence before',
      language: 'en',
      wording: 'The two sides spoke for nearly nine hours',
      good: [name('USA', 'the United States'), name('PRK', 'North Korea')],
      bad: [name('USA', 'the United States'), name('RUS', 'Russia')],
      misses: 'name Russia',
    },
    {
      of: 'a name in words of ours',
      language: 'en',
      wording: 'Mike Pompeo met Kim Yong Chol',
      good: [words('talks with North Korea')],
      bad: [words('talks with South Korea')],
      misses: 'name South Korea',
    },
    {
      of: 'a day that the sentence tells by its weekday',
      language: 'en',
      wording: 'Mike Pompeo met Kim Yong Chol in Geneva on Monday',
      good: [date('2020-03-02')],
      bad: [date('2020-03-01')],
      misses: 'date 2020-03-01',
    },
    {
      of: 'a month around the day, but no day in a month',
      language: 'zh',
      wording: '蓬佩奥周一在日内瓦会见金英哲',
      good: [date('2020-03')],
      bad: [date('2020-03-15')],
      misses: 'date 2020-03-15',
    },
    {
      of: 'a place',
      language: 'zh',
      wording: '蓬佩奥周一在日内瓦会见金英哲',
      good: [place('Geneva')],
      bad: [place('Vienna')],
      misses: 'place Vienna',
    },
    {
      of: 'a number in digits',
      language: 'en',
      wording: 'The two sides spoke for nearly nine hours about 1,200 inspectors',
      good: [words('1200 inspectors, 9 hours')],
      bad: [words('1300 inspectors')],
      misses: 'number 1300',
    },
    {
      of: 'millions, whatever they are counted in',
      language: 'en',
      wording: 'North Korea asked for $3.5 million in aid',
      good: [words('350万美元')],
      bad: [words('35万美元')],
      misses: 'number 350000',
    },
    {
      of: 'ten thousands, whatever they are counted in',
      language: 'zh',
      wording: '朝鲜要求提供350万美元援助',
      good: [words('$3.5 million and 200,000 tonnes')],
      bad: [words('$3.5 million and 20,000 tonnes')],
      misses: 'number 20000',
    },
    {
      of: 'the words of the page',
      language: 'zh',
      wording: '朝鲜要求提供350万美元援助',
      good: [quote('把20万吨粮食运到平壤')],
      bad: [quote('把30万吨粮食运到平壤')],
      misses: 'wording 把30万吨粮食运到平壤',
    },
    {
      of: 'the words of the page, cut and with other marks',
      language: 'en',
      wording: 'The two sides spoke for nearly nine hours',
      good: [quote('the two sides “spoke” for nearly…')],
      bad: [quote('the two sides spoke for nearly ten…')],
      misses: 'wording the two sides spoke for nearly ten…',
    },
  ];
  for (const { of, language, wording, good, bad, misses } of cases) {
    it(of, () => {
      assert.deepEqual(missing(good, language, wording), []);
      assert.deepEqual(missing(bad, language, wording), [misses]);
    });
  }

  it('says it more plainly where that is borne out', () => {
    const page = pages.get('en');
    assert.ok(page);
    const start = page.article.text.indexOf('North Korea asked');
    const evidence = [standing(page, { start, end: start + 17 }, 'statements', 'test')];
    const line = [{ pieces: [name('kim-jong-un', 'Kim Jong Un')], otherwise: [name('PRK', 'North Korea')], evidence }];
    const { draft, held } = checkLines([{ kind: 'list', items: [line] }], pages, story);
    assert.deepEqual(held, []);
    assert.match(JSON.stringify(draft), /"text":"North Korea"/u);
  });

  it('cites the sentence that bears the line out, not only the first', () => {
    const page = pages.get('en');
    assert.ok(page);
    const at = (wording: string) => {
      const start = page.article.text.indexOf(wording);
      return standing(page, { start, end: start + wording.length }, 'statements', 'test');
    };
    const evidence = [at('Mike Pompeo met'), at('The two sides spoke'), at('North Korea asked')];
    const { draft } = checkLines(
      [{ kind: 'list', items: [lineOf([words('$3.5 million')], evidence, 2)] }],
      pages,
      story,
    );
    const [block] = draft;
    assert.ok(block?.kind === 'list');
    assert.deepEqual(
      block.items.flat().flatMap(({ evidence: cited }) => cited.map(({ quote: told }) => told)),
      ['Mike Pompeo met', 'North Korea asked'],
    );
  });

  it('takes the heading away with its last line', () => {
    const page = pages.get('en');
    assert.ok(page);
    const evidence = [standing(page, { start: 0, end: 5 }, 'statements', 'test')];
    const { draft, held } = checkLines(
      [
        { kind: 'heading', level: 2, text: 'Gone' },
        { kind: 'heading', level: 3, text: 'Gone as well' },
        { kind: 'list', items: [lineOf([words('77 things')], evidence)] },
        { kind: 'heading', level: 2, text: 'Here' },
        { kind: 'list', items: [lineOf([words('things')], evidence)] },
      ],
      pages,
      story,
    );
    assert.deepEqual(
      draft.map((block) => (block.kind === 'heading' ? block.text : block.kind)),
      ['Here', 'list'],
    );
    assert.equal(held.length, 1);
  });
});
