import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';
import type { Line } from './line.ts';
import { bare } from './title.ts';
import { type Rendered, render } from './tree.ts';

/** Trees beyond these sizes are read without the body finder, whose walks are recursive and slow on them. */
const DEEPEST = 400;
const MOST_ELEMENTS = 40_000;
const LEAST_CORE = 60;

const require = createRequire(import.meta.url);
/** The tree builder, loaded with the first HTML page: it takes longer to start than a page of text to read. */
const linkedom = (): typeof import('linkedom') => require('linkedom');

/**
 * Marks which lines of a page are its article. The tree is written out and read again by linkedom, since parse5 repairs
 * what linkedom cannot (a page without `<html>`, half a page). Where the finder gives nothing, or far less than stands
 * outside menus and sidebars, all that stands there counts.
 */
export function markBody(document: DefaultTreeAdapterMap['document'], page: Rendered): Line[] {
  const core = page.depth > DEEPEST || page.elements > MOST_ELEMENTS ? null : findBody(document);
  if (core !== null) {
    const marked = matchLines(page.lines, core);
    const [inside, outside] = [proseSize(marked, true), proseSize(marked, false)];
    if (inside >= LEAST_CORE && inside >= outside * 0.4) return marked;
  }
  return page.lines.map((line) => withCore(line, !line.markup?.furniture && (line.markup?.links ?? 0) < 0.6));
}

/** The lines of the article by @mozilla/readability, or null where it finds none or fails on the page. */
function findBody(document: DefaultTreeAdapterMap['document']): readonly Line[] | null {
  try {
    const { document: page } = linkedom().parseHTML(serialize(document));
    const found = new Readability(page, { charThreshold: 200, disableJSONLD: true }).parse();
    return found?.content ? render(parseFragment(found.content)).lines : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function matchLines(lines: readonly Line[], core: readonly Line[]): Line[] {
  const counts = new Map<string, number>();
  for (const { text } of core) counts.set(bare(text), (counts.get(bare(text)) ?? 0) + 1);
  return lines.map((line) => {
    const key = bare(line.text);
    const left = counts.get(key) ?? 0;
    // A headline that the sidebar repeats is not the article's.
    const own = left > 0 && !(line.markup?.furniture && (line.markup.links ?? 0) > 0.6);
    if (own) counts.set(key, left - 1);
    return withCore(line, own);
  });
}

const withCore = (line: Line, core: boolean): Line =>
  line.markup ? { ...line, markup: { ...line.markup, core } } : line;

const proseSize = (lines: readonly Line[], core: boolean): number =>
  lines.reduce((sum, line) => {
    const counts =
      line.markup?.core === core &&
      line.closed &&
      line.size >= 30 &&
      (core || (!line.markup.furniture && line.markup.links < 0.3));
    return counts ? sum + line.size : sum;
  }, 0);
