// Bundled pages beside readable files of what is found in them, one line a finding:
//   statement  kim-jong-un: 将耐心等待  zh/statement/said-before  120–141
// UPDATE_GOLDEN=1 npm test -- test/golden   writes the files anew: review the difference as you would an article.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { findAll } from '#find/find.ts';
import { FINDING_KINDS, type Finding, type FindingKind } from '#find/finding.ts';
import { lineOf } from '#find/line.ts';
import type { Reading } from '#find/reading.ts';
import { readPage } from '#page/page.ts';
import type { Story } from '#story/story.ts';
import { sampleStory } from '../find/read-samples.ts';

/** Pages of each manner: wire, live page, translated both ways, Taiwanese, Hong Kong, timeline, interview, explainer. */
const PAGES = [
  'zh-01',
  'zh-02',
  'zh-04',
  'zh-05',
  'zh-08',
  'zh-09',
  'en-01',
  'en-02',
  'en-04',
  'en-06',
  'en-09',
  'en-11',
];
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const CURE = 'UPDATE_GOLDEN=1 npm test -- test/golden';

const at = (path: string): URL => new URL(path, import.meta.url);

function linesOf(reading: Reading): readonly string[] {
  const { title, outlet, origin, published, publishedBy } = reading.article;
  const head = `article  ${title ?? '–'} | ${outlet ?? '–'} | ${origin ?? '–'} | ${published ?? '–'} by ${publishedBy ?? '–'}`;
  const findings = FINDING_KINDS.flatMap((kind) =>
    (reading[kind] as readonly Finding[]).map((finding) => line(kind, finding)),
  );
  return [head, ...findings];
}

const line = (kind: FindingKind, finding: Finding): string =>
  `${kind}  ${lineOf(kind, finding as never).replace(/\s+/gu, ' ')}  ${finding.rule}  ${finding.span.start}–${finding.span.end}`;

describe('golden readings', () => {
  let story: Story;
  before(async () => {
    story = await sampleStory();
  });
  for (const name of PAGES) {
    it(name, () => {
      const page = readPage(readFileSync(at(`../../samples/${name}.txt`)), { name: `${name}.txt` });
      assert.ok(page.ok, `${name} could not be read`);
      const lines = linesOf(findAll(page.article, { story }));
      const golden = at(`${name}.findings`);
      if (UPDATE) writeFileSync(golden, `${lines.join('\n')}\n`);
      assert.ok(existsSync(golden), `${name}.findings is missing. Write it with: ${CURE}`);
      const kept = readFileSync(golden, 'utf8').trimEnd().split('\n');
      const gone = kept.filter((one) => !lines.includes(one));
      const added = lines.filter((one) => !kept.includes(one));
      const told = [...gone.map((one) => `- ${one}`), ...added.map((one) => `+ ${one}`)].join('\n');
      assert.ok(
        gone.length + added.length === 0,
        `${name} is read differently:\n${told}\nIf this is better, write it with: ${CURE}`,
      );
    });
  }
});
