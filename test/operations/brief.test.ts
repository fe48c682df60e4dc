import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { add } from '#operations/add.ts';
import { brief } from '#operations/brief.ts';
import { Trouble } from '#operations/trouble.ts';
import { contextAt } from './context.ts';

const samples = new URL('../../samples', import.meta.url).pathname;

describe('brief', () => {
  let folder = '';
  let record = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-brief-'));
    record = join(folder, 'record.sqlite');
    await add.run({ places: [samples] }, contextAt(record));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const output = z.object({
    content: z.string(),
    format: z.string(),
    file: z.string().nullable(),
    lines: z.number(),
    held: z.array(z.object({ line: z.string(), because: z.array(z.object({ what: z.string(), shown: z.string() })) })),
  });
  async function written(input: object, language: 'zh' | 'en' = 'en') {
    const told: string[] = [];
    const outcome = await brief.run(input, contextAt(record, { language, tell: (line) => told.push(line) }));
    return { ...output.parse(outcome.data), told, text: outcome.text() };
  }

  const calls: readonly object[] = [
    {},
    { since: '2019-10-01' },
    { kind: 'profile', who: ['PRK'] },
    { kind: 'profile', who: ['金正恩'] },
    { kind: 'issue', issue: '制裁' },
    { kind: 'memo', day: '2019-10-05', who: ['USA', 'North Korea'] },
    { kind: 'week' },
    { kind: 'points', article: 'zh-09.txt' },
    { kind: 'background', article: 'en-09.txt' },
    { kind: 'related', article: 'zh-06.txt' },
    { kind: 'topics', from: '2019-10', to: '2020-01' },
    { kind: 'outlook' },
  ];
  for (const input of calls) {
    it(`writes ${JSON.stringify(input)}, and tells how many lines it held back`, async () => {
      for (const language of ['zh', 'en'] as const) {
        const { content, lines, held, told, text } = await written(input, language);
        assert.ok(lines > 0);
        assert.ok(text.startsWith('# ') && content.startsWith(text));
        const count = told.flatMap((line) => /^\D*(\d+)/u.exec(line)?.[1] ?? []).map(Number);
        assert.deepEqual(count, held.length > 0 ? [held.length] : []);
        for (const { line, because } of held) {
          assert.ok(because.length > 0, line);
          assert.ok(!content.includes(`- ${line}`), line);
        }
      }
    });
  }

  it('writes the file in the format of its ending', async () => {
    for (const [name, format, start] of [
      ['brief.md', 'markdown', '# '],
      ['brief.html', 'html', '<!doctype html>'],
      ['brief.docx', 'docx', 'PK'],
    ] as const) {
      const out = join(folder, name);
      const answer = await written({ out });
      assert.equal(answer.format, format);
      assert.equal(answer.file, out);
      assert.ok(readFileSync(out, 'latin1').startsWith(start));
      assert.ok(answer.text.includes(name));
    }
  });

  it('gives a Word file in Base64 where no file is named, and says how to keep it', async () => {
    const { content, text } = await written({ format: 'docx' });
    assert.equal(Buffer.from(content, 'base64').toString('latin1', 0, 2), 'PK');
    assert.match(text, /--out/u);
  });

  it('writes a template of one’s own, and names the line of its fault', async () => {
    const good = join(folder, 'good.yaml');
    writeFileSync(good, 'id: own\ntitle: { zh: 我的, en: Mine }\nsections:\n  - { kind: events, limit: 3 }\n');
    const { content, lines } = await written({ template: good });
    assert.match(content, /^# .*Mine\n/u);
    assert.equal(lines, 3);
    const bad = join(folder, 'bad.yaml');
    writeFileSync(bad, 'id: own\ntitle: { zh: 我的, en: Mine }\nsections:\n  - { kind: event }\n');
    await assert.rejects(written({ template: bad }), (error) => {
      assert.ok(error instanceof Trouble);
      assert.equal(error.code, 'usage');
      assert.match(error.message, /bad\.yaml:4:\d+: sections\[1\] kind/u);
      return true;
    });
  });

  const wrong: readonly (readonly [object, RegExp, RegExp])[] = [
    [{ kind: 'profile' }, /must know whom/u, /--who/u],
    [{ kind: 'issue' }, /must know which issue/u, /--issue/u],
    [{ kind: 'points' }, /must know which page/u, /--article/u],
    [{ kind: 'memo', who: ['USA'] }, /must know which meeting/u, /--day/u],
    [{ kind: 'profile', who: ['kim-jong-uhn'] }, /no party or person/u, /kim-jong-un/u],
    [{ kind: 'issue', issue: 'sanction' }, /no issue/u, /sanctions/u],
    [{ kind: 'points', article: 'zh-99.txt' }, /no page/u, /samples|zh-/u],
    [{ kind: 'memo', event: 'ev-none' }, /no event ev-none/u, /timeline/u],
    [{ out: 'brief.pdf' }, /tells no format/u, /\.docx/u],
    [{ out: '/no/such/folder/brief.md' }, /cannot be written \(ENOENT\)/u, /folder/u],
  ];
  for (const [input, message, cure] of wrong) {
    it(`refuses ${JSON.stringify(input)} with a cure`, async () => {
      await assert.rejects(written(input), (error) => {
        assert.ok(error instanceof Trouble, String(error));
        assert.equal(error.code, 'usage');
        assert.match(error.message, message);
        assert.match(error.cure, cure);
        return true;
      });
    });
  }
});
