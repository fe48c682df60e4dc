import type { Span } from '#article/span.ts';
import { attribute, childrenOf, type Element, type Node } from './element.ts';
import { type Line, lineOf } from './line.ts';
import { type Region, signsOf } from './region.ts';

/** What one walk over a page's tree brings: its lines, the regions they stand in, how large and deep the tree is. */
export interface Rendered {
  readonly lines: Line[];
  readonly regions: readonly Region[];
  readonly elements: number;
  readonly depth: number;
}

/**
 * The text of a tree as lines, one a block, table row or `<br>`, with what the markup says of each. Goes by a stack of
 * its own: pages may be nested deeper than the call stack. `see` is shown each element and the number of the line it
 * stands in; without `scripts` what is meant for browsers without them is read too.
 */
export function render(root: Node, see?: (element: Element, line: number) => void, scripts = true): Rendered {
  const regions: Region[] = [{ parent: -1, signs: [], byName: false }];
  const pen = new Pen();
  const stack: Frame[] = [{ node: root, next: 0, restore: null, block: false }];
  let elements = 0;
  let depth = 0;
  while (stack.length > 0) {
    const frame = stack.at(-1);
    if (!frame) break;
    const child = childrenOf(frame.node)[frame.next];
    frame.next += 1;
    if (child === undefined) {
      if (frame.block) pen.breakLine(true);
      if (frame.restore) pen.state = frame.restore;
      stack.pop();
    } else if (child.nodeName === '#text' && 'value' in child) pen.write(child.value, placeOf(child));
    else if ('tagName' in child) {
      elements += 1;
      see?.(child, pen.lines.length + 1);
      const tag = child.tagName;
      if (tag === 'br' || tag === 'hr') pen.breakLine(tag === 'hr');
      else if (!SILENT.has(tag) || (tag === 'noscript' && !scripts)) {
        const block = BLOCKS.has(tag);
        if (block) pen.breakLine(tag !== 'li' && tag !== 'tr');
        else if (tag === 'td' || tag === 'th') pen.write('  ', null);
        const restore = pen.state;
        pen.state = stateIn(child, pen.state, block, regions);
        stack.push({ node: child, next: 0, restore, block });
        depth = Math.max(depth, stack.length);
      }
    }
  }
  pen.breakLine(true);
  return { lines: pen.lines, regions, elements, depth };
}

interface Frame {
  readonly node: Node;
  next: number;
  readonly restore: State | null;
  readonly block: boolean;
}

interface State {
  readonly heading: number;
  readonly href: string | null;
  readonly region: number;
  readonly item: boolean;
  readonly silent: boolean;
}

/** Where a text node stands in the page's source, where the parser was asked to note it. */
function placeOf(node: Node): Span | null {
  const place = node.sourceCodeLocation;
  return place ? { start: place.startOffset, end: place.endOffset } : null;
}

/** Collects characters into lines. */
class Pen {
  readonly lines: Line[] = [];
  state: State = { heading: 0, href: null, region: 0, item: false, silent: false };
  #parts: string[] = [];
  #linked = 0;
  #all = 0;
  #first: State | null = null;
  #href: string | null = null;
  #gap = true;
  #source: Span | null = null;

  write(text: string, place: Span | null): void {
    if (this.state.silent) return;
    this.#parts.push(text);
    const solid = text.trim().length;
    if (solid === 0) return;
    this.#first ??= this.state;
    this.#all += solid;
    if (place) {
      const [lead, trail] = [text.length - text.trimStart().length, text.length - text.trimEnd().length];
      this.#source = { start: this.#source?.start ?? place.start + lead, end: place.end - trail };
    }
    if (this.state.href !== null) {
      this.#linked += solid;
      this.#href ??= this.state.href;
    }
  }

  breakLine(gap: boolean): void {
    const text = this.#parts
      .join('')
      .replace(/[\s\u00a0]+/gu, (white) => (/^ {2}$/u.test(white) ? '  ' : ' '))
      .trim();
    const state = this.#first;
    if (text !== '' && state) {
      const markup = {
        heading: state.heading,
        links: this.#linked / this.#all,
        href: this.#href,
        region: state.region,
        furniture: false,
        caption: false,
        item: state.item,
        core: true,
      };
      this.lines.push(lineOf(text, this.lines.length + 1, this.#gap, { markup, source: this.#source }));
      this.#gap = false;
    }
    this.#gap ||= gap;
    this.#parts = [];
    this.#linked = 0;
    this.#all = 0;
    this.#first = null;
    this.#href = null;
    this.#source = null;
  }
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const SILENT = words(
  'script style noscript template svg math iframe object embed canvas video audio select option optgroup datalist textarea input button map area',
);
const BLOCKS = words(
  'html body p div article section main header footer aside nav form fieldset h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr caption figure figcaption blockquote pre address center details summary hgroup menu dir',
);

function stateIn(element: Element, outer: State, block: boolean, regions: Region[]): State {
  const tag = element.tagName;
  const { signs, byName } = signsOf(element);
  let { region } = outer;
  if (block || signs.length > 0) {
    region = regions.length;
    regions.push({ parent: outer.region, signs, byName });
  }
  return {
    heading: /^h[1-6]$/u.test(tag) ? Number(tag.charAt(1)) : outer.heading,
    href: tag === 'a' ? (attribute(element, 'href') ?? outer.href) : outer.href,
    region,
    item: outer.item || tag === 'li',
    // Blocks that are hidden are weighed against the rest of the page; a hidden word within a line is not.
    silent: outer.silent || tag === 'head' || (!block && signs.includes('hidden')),
  };
}
