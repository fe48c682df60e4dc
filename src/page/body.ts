import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';
import type { Line } from './line.ts';
import { firstOnes, proseOf, type Region, settle, tally } from './region.ts';
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
 * The visible lines of a page, marked whether they are its article. The tree is written out and read again by linkedom,
 * since parse5 repairs what linkedom cannot (a page without `<html>`, half a page). The finder's answer is held against
 * the block that most of the page's running text stands in: where it has much less, that block is the article.
 */
export function markBody(document: DefaultTreeAdapterMap['document'], page: Rendered): Line[] {
  const lines = settle(page.regions, page.lines);
  const found = page.depth > DEEPEST || page.elements > MOST_ELEMENTS ? null : findBody(document);
  const block = densest(page.regions, lines);
  const whole = lines.map((line) =>
    withCore(
      line,
      block[line.markup?.region ?? 0] === true && !line.markup?.furniture && (line.markup?.links ?? 0) < 0.6,
    ),
  );
  if (found === null) return whole;
  const marked = matchLines(lines, found);
  const own = marked.reduce(
    (sum, line) => (line.markup?.core && line.closed && line.size >= 30 ? sum + line.size : sum),
    0,
  );
  return own >= LEAST_CORE && own >= leftOut(marked, whole) ? marked : whole;
}

/** How much running text the finder left out of the block: teasers in lists and what is said twice do not count. */
function leftOut(marked: readonly Line[], whole: readonly Line[]): number {
  const once = firstOnes(marked);
  return whole.reduce((sum, line, index) => {
    const counts = line.markup?.core && !line.markup.item && marked[index] && !marked[index].markup?.core;
    return counts && once.has(marked[index] ?? line) ? sum + proseOf(line) : sum;
  }, 0);
}

/** Of each region whether it lies in the smallest block that holds nearly all running text outside menus. */
function densest(regions: readonly Region[], lines: readonly Line[]): boolean[] {
  const sums = tally(regions, lines, (line) => !line.markup?.furniture);
  const children = new Map<number, number[]>();
  regions.forEach(({ parent }, index) => {
    if ((sums[index]?.prose ?? 0) === 0) return;
    const siblings = children.get(parent);
    if (siblings) siblings.push(index);
    else children.set(parent, [index]);
  });
  let at = 0;
  for (;;) {
    const own = sums[at]?.prose ?? 0;
    // A single line is no block: on a short page its neighbours belong to it.
    const next = children.get(at)?.find((child) => {
      const { prose = 0, lines: count = 0 } = sums[child] ?? {};
      return prose >= own * NEARLY_ALL && count > 1;
    });
    if (next === undefined || own === 0) break;
    at = next;
  }
  const inside: boolean[] = [];
  regions.forEach(({ parent }, index) => {
    inside.push(index === at || inside[parent] === true);
  });
  return inside;
}

const NEARLY_ALL = 0.85;

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
