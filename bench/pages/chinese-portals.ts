import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { parse, parseFragment, serialize } from 'parse5';
import { decode } from '#page/decode.ts';
import { render } from '#page/tree.ts';
import type { PageCase } from './cases.ts';

/** One page as annotated beside the project: where its body is, what in it is none, and what a reader sees of it. */
interface Annotation {
  readonly f: string;
  readonly b: string;
  readonly x?: readonly string[];
  readonly pick?: 'longest';
  readonly trim?: readonly RegExp[];
  readonly drop?: readonly RegExp[];
  readonly cap?: readonly RegExp[];
  readonly t: string;
  readonly d?: string;
  readonly src?: string;
  readonly a?: string;
  readonly e?: string;
}

const ANNOTATIONS = join(import.meta.dirname, '..', '..', '..', 'shared', 'gold', 'public', 'pages-zh.mjs');

/** GeneralNewsExtractor's Chinese pages with our annotation, where that is at hand. */
export async function annotations(): Promise<readonly Annotation[]> {
  if (!existsSync(ANNOTATIONS)) return [];
  const { gold }: { gold: readonly Annotation[] } = await import(pathToFileURL(ANNOTATIONS).href);
  return gold;
}

const known = await annotations();

export function chinesePortals(folder: string): PageCase[] {
  return known.flatMap((page) => {
    const path = join(folder, page.f);
    if (!existsSync(path)) return [];
    const bytes = readFileSync(path);
    const debris: string[] = [];
    const captions: string[] = [];
    const body: string[] = [];
    for (const raw of linesOf(bytes, page)) {
      const line = (page.trim ?? []).reduce((text, pattern) => text.replace(pattern, ''), raw).trim();
      if (page.drop?.some((pattern) => pattern.test(line))) debris.push(line);
      else if (page.cap?.some((pattern) => pattern.test(line))) captions.push(line);
      else if (line !== '') body.push(line);
    }
    const gold = {
      body: body.join('\n'),
      debris,
      captions,
      title: page.t,
      ...(page.d ? { date: page.d } : {}),
      ...(page.src ? { source: page.src } : {}),
      ...(page.a ? { author: page.a } : {}),
      ...(page.e ? { editor: page.e } : {}),
    };
    return [{ set: 'gne', name: page.f, bytes: () => bytes, gold }];
  });
}

/** The visible lines of the element that holds the body. */
function linesOf(bytes: Uint8Array, page: Annotation): string[] {
  const decoded = decode(bytes);
  if (!decoded.ok) return [];
  const { document } = parseHTML(serialize(parse(decoded.text)));
  const matches = [...document.querySelectorAll(page.b)];
  if (page.pick === 'longest') matches.sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length);
  const [body] = matches;
  if (!body) return [];
  for (const selector of page.x ?? []) for (const element of body.querySelectorAll(selector)) element.remove();
  return render(parseFragment(body.outerHTML)).lines.map(({ text }) => text);
}
