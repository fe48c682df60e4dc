import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Article } from '#article/article.ts';
import { readPage } from '#page/page.ts';

// Each page lies beside its reading (`.reading`), to be reviewed like an article. After a wanted change:
// UPDATE_READINGS=1 node --test test/page/pages.test.ts, then look at the difference.
const folder = join(import.meta.dirname, 'pages');
const pages = readdirSync(folder).filter((name) => /\.(?:txt|html)$/u.test(name));

test('there are pages to read', () => assert.ok(pages.length >= 20));

for (const page of pages) {
  test(page, () => {
    const result = readPage(readFileSync(join(folder, page)));
    assert.ok(result.ok, JSON.stringify(result));
    const reading = readable(result.article);
    const golden = join(folder, `${page}.reading`);
    if (process.env['UPDATE_READINGS']) writeFileSync(golden, reading);
    assert.ok(existsSync(golden), `${golden} is missing`);
    assert.equal(reading, readFileSync(golden, 'utf8'));
  });
}

function readable(article: Article): string {
  const { title, outlet, origin, authors, editors, published, publishedBy, language, text } = article;
  const head = {
    title,
    outlet,
    origin,
    authors: authors.join(', '),
    editors: editors.join(', '),
    published: `${published} (${publishedBy})`,
    language,
  };
  const kept = article.paragraphs.map(({ span, kind, speaker }) => {
    const words = text.slice(span.start, span.end);
    return `${kind.padEnd(10)} ${speaker === undefined ? '' : `[${speaker}] `}${words.length > 60 ? `${words.slice(0, 60)}…` : words}`;
  });
  const removed = article.removed.map(
    (line) => `${String(line.line).padStart(3)} ${line.reason}  ${line.text.slice(0, 50)}`,
  );
  const related = article.related.map(({ text: words, href }) => `${words}${href === null ? '' : `  ${href}`}`);
  return [
    ...Object.entries(head).map(([field, value]) => `${field}: ${value}`),
    '',
    ...kept,
    '',
    'removed',
    ...removed,
    '',
    'related',
    ...related,
    '',
  ].join('\n');
}
