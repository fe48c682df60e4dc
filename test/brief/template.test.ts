import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { draftBrief } from '#brief/brief.ts';
import { BRIEF_KINDS, loadTemplate } from '#brief/load-template.ts';
import { parseTemplate } from '#brief/parse-template.ts';
import { SECTION_KINDS, type Template } from '#brief/template.ts';
import { type Samples, samples, template } from './written.ts';

const parsed = (yaml: string): Template => {
  const loaded = parseTemplate(yaml, 'own.yaml');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
};

describe('templates', () => {
  it('every file in briefs/ is a kind, and every kind a file', () => {
    const files = readdirSync(new URL('../../briefs/', import.meta.url)).map((name) => name.replace('.yaml', ''));
    assert.deepEqual(files.sort(), [...BRIEF_KINDS].sort());
  });

  it('bear the name of their file, and use every kind of section between them', async () => {
    const used = new Set<string>();
    for (const kind of BRIEF_KINDS) {
      const { id, sections } = await template(kind);
      assert.equal(id, kind);
      for (const section of sections) used.add(section.kind);
    }
    assert.deepEqual([...used].sort(), [...SECTION_KINDS].sort());
  });

  const faults: readonly (readonly [string, RegExp, number, RegExp])[] = [
    [
      'id: own\ntitle: { zh: 我的, en: Mine }\nsections:\n  - kind: event\n',
      /no known word/u,
      4,
      /events, chronology/u,
    ],
    [
      'id: own\ntitle: { zh: 我的, en: Mine }\nsections:\n  - kind: events\n    limits: 5\n',
      /unknown key "limits"/u,
      5,
      /Did you mean "limit"/u,
    ],
    [
      'id: own\ntitle: { zh: 我的, en: Mine }\nsections:\n  - kind: events\n    stances: [demand]\n',
      /knows no "stances"/u,
      5,
      /stances/u,
    ],
    [
      'id: own\ntitle: { zh: 我的, en: Mine }\nsections:\n  - kind: points\n',
      /about one article/u,
      4,
      /Add "article" to needs/u,
    ],
    [
      'id: own\ntitle: { zh: 我的, en: Mine }\nsections:\n  - kind: stances\n    period: before\n',
      /about a meeting/u,
      4,
      /Add "meeting"/u,
    ],
    [
      'id: own\ntitle: { zh: 我的, en: Mine }\nsections:\n  - kind: events\n    period: { last: a week }\n',
      /no period/u,
      5,
      /\{ last: 7 \}/u,
    ],
    ['id: own\ntitle: { zh: 我的 }\nsections: []\n', /"en" is missing/u, 2, /Add "en:"/u],
    ['id: own\ntitle: [\n', /not readable as YAML/u, 3, /Check indentation/u],
  ];
  for (const [yaml, message, line, cure] of faults) {
    it(`names the fault, its line and its cure: ${message.source}`, () => {
      const loaded = parseTemplate(yaml, 'own.yaml');
      assert.ok(!loaded.ok);
      const problem = loaded.problems.find((one) => message.test(one.message));
      assert.ok(problem, JSON.stringify(loaded.problems));
      assert.equal(problem.line, line);
      assert.match(problem.cure, cure);
    });
  }

  it('a file that is not there is a problem, never an exception', async () => {
    const loaded = await loadTemplate('no/such/file.yaml');
    assert.ok(!loaded.ok);
    assert.match(loaded.problems[0]?.message ?? '', /no template/u);
  });

  it('the example of the document is a good template', () => {
    const document = readFileSync(new URL('../../docs/brief-templates.md', import.meta.url), 'utf8');
    const examples = [...document.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, yaml = '']) => yaml);
    assert.ok(examples.length > 0);
    for (const yaml of examples) parsed(yaml);
    for (const kind of SECTION_KINDS) assert.ok(document.includes(`\`${kind}\``), `${kind} is not explained`);
  });

  describe('narrow their sections', () => {
    let all: Samples;
    before(async () => {
      all = await samples();
    });

    /** The evidence of what a template of one section writes. */
    const written = (section: string, asked = {}) => {
      const own = parsed(`id: own\ntitle: { zh: 我的, en: Mine }\nsections:\n  - ${section}\n`);
      const { record, story, pages } = all;
      return draftBrief(record, { template: own, language: 'en', story, asked }, pages);
    };
    const texts = (draft: ReturnType<typeof written>): readonly string[] =>
      draft.blocks.flatMap((block) =>
        block.kind === 'list'
          ? block.items.map((item) => item.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''))
          : [],
      );

    it('by kind and status of event', () => {
      const lines = texts(written('{ kind: events, events: [summit], status: [occurred] }'));
      assert.ok(lines.length > 3);
      for (const line of lines) assert.match(line, /Summit/u);
    });

    it('by party, also one that is not asked for', () => {
      const lines = texts(written('{ kind: stances, who: [CHN], limit: 3 }', { who: ['USA'] }));
      assert.ok(lines.length > 0);
      const headings = written('{ kind: stances, who: [CHN] }').blocks.flatMap((block) =>
        block.kind === 'heading' ? [block.text] : [],
      );
      assert.deepEqual(headings, ['China']);
    });

    it('by period', () => {
      const lines = texts(written('{ kind: events, period: { from: 2018, to: 2018 } }'));
      assert.ok(lines.length > 3);
      for (const line of lines) assert.match(line, /2018/u);
    });

    it('by limit', () => {
      assert.equal(texts(written('{ kind: events, order: newest, limit: 2 }')).length, 2);
    });
  });
});
