import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { textOf } from '#brief/document.ts';
import { BRIEF_KINDS } from '#brief/load-template.ts';
import { toMarkdown } from '#brief/render/markdown.ts';
import { merge } from '#merge/merge.ts';
import { linesOf, type Samples, samples, write } from './written.ts';

describe('briefs', () => {
  let all: Samples;
  before(async () => {
    all = await samples();
  });

  for (const kind of BRIEF_KINDS) {
    for (const language of ['zh', 'en'] as const) {
      it(`cites every line of the ${kind} in ${language}, each note with its sentence`, async () => {
        const { document } = await write(kind, language, all);
        const lines = linesOf(document);
        assert.ok(lines.length >= 2, `only ${lines.length} lines`);
        for (const line of lines) {
          const text = line.map(({ pieces }) => textOf(pieces)).join('');
          assert.ok(
            line.some(({ notes }) => notes.length > 0),
            `not cited: ${text}`,
          );
        }
        const markdown = toMarkdown(document);
        const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/gu)].map((match) => match[1]));
        const noted = new Set([...markdown.matchAll(/^\[\^(\d+)\]: /gmu)].map((match) => match[1]));
        assert.deepEqual(used, noted);
        for (const { evidence, sentence } of document.notes) {
          const page = all.pages.get(evidence.articleId);
          assert.equal(page?.article.text.slice(evidence.span.start, evidence.span.end), evidence.quote);
          assert.ok(sentence.includes(evidence.quote.replace(/\s+/gu, ' ').trim()));
        }
      });
    }
  }

  it('writes Chinese with full-width marks and English with its own', async () => {
    for (const kind of ['digest', 'profile', 'memo', 'topics'] as const) {
      const ours = async (language: 'zh' | 'en'): Promise<string> =>
        linesOf((await write(kind, language, all)).document)
          .flat()
          .flatMap(({ pieces }) =>
            pieces.filter((piece) => piece.kind === 'words' || piece.kind === 'label' || piece.kind === 'date'),
          )
          .map(({ text }) => text)
          .join('\n');
      assert.doesNotMatch(await ours('zh'), /[,;:()]/u);
      assert.doesNotMatch(await ours('en'), /[，；：（）、]/u);
    }
  });

  it('says so where there is nothing to write', async () => {
    const empty = { ...all, record: merge([], all.story) };
    assert.match(toMarkdown((await write('digest', 'zh', empty)).document), /记录中没有/u);
    assert.match(toMarkdown((await write('outlook', 'en', empty)).document), /holds nothing/u);
  });

  it('writes only what can lie in the period asked for', async () => {
    const { document } = await write('chronology', 'en', all, { from: '2019', to: '2019-12' });
    const years = [...toMarkdown(document).matchAll(/^### (\d{4})/gmu)].map((match) => match[1]);
    assert.ok(years.includes('2019'));
    assert.ok(!years.includes('2025'));
  });

  it('tells of a week only what it changed', async () => {
    const { document } = await write('week', 'en', all, { from: '2018-06-10', to: '2018-06-16' });
    const text = toMarkdown(document);
    assert.match(text, /12 June 2018/u);
    const events = text.split('## ').find((part) => part.startsWith('New events')) ?? '';
    assert.doesNotMatch(events, /2019|July 2018/u);
  });

  it('writes of a meeting what was known before it and what was said after', async () => {
    const { document } = await write('memo', 'en', all);
    const text = toMarkdown(document);
    const section = (title: string): string => text.split('\n## ').find((part) => part.startsWith(title)) ?? '';
    for (const [title, isRight] of [
      ['Before: last contacts', (day: number) => day < Date.UTC(2019, 1, 28)],
      ['After: what each side said', (day: number) => day >= Date.UTC(2019, 1, 1)],
    ] as const) {
      const days = [...section(title).matchAll(/^- \*\*(\d{1,2} \w+ \d{4})\*\*/gmu)].map(([, day = '']) =>
        Date.parse(`${day} UTC`),
      );
      assert.ok(days.length > 0, `${title}: nothing`);
      for (const day of days) assert.ok(isRight(day), `${title}: ${new Date(day).toISOString()}`);
    }
  });
});
