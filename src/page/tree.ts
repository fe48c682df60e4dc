import type { DefaultTreeAdapterMap } from 'parse5';
import { type Line, lineOf } from './line.ts';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** What one walk over a page's tree brings: its visible lines and how large and deep the tree is. */
export interface Rendered {
  readonly lines: Line[];
  readonly elements: number;
  readonly depth: number;
}

/** The visible text of a tree as lines, one a block or `<br>`, with what the markup says of each. Goes by a stack of its own: pages may be nested deeper than the call stack. */
export function render(root: Node, see?: (element: Element) => void): Rendered {
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
    } else if (child.nodeName === '#text' && 'value' in child) pen.write(child.value);
    else if ('tagName' in child) {
      elements += 1;
      see?.(child);
      const tag = child.tagName;
      if (tag === 'br' || tag === 'hr') pen.breakLine(tag === 'hr');
      else if (!SILENT.has(tag) && !isHidden(child)) {
        const block = BLOCKS.has(tag);
        if (block) pen.breakLine(tag !== 'li' && tag !== 'tr');
        else if (tag === 'td' || tag === 'th') pen.write('  ');
        const restore = pen.state;
        pen.state = stateIn(child, pen.state);
        stack.push({ node: child, next: 0, restore, block });
        depth = Math.max(depth, stack.length);
      }
    }
  }
  pen.breakLine(true);
  return { lines: pen.lines, elements, depth };
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
  readonly furniture: boolean;
  readonly caption: boolean;
  readonly item: boolean;
  readonly silent: boolean;
}

/** Collects characters into lines. */
class Pen {
  readonly lines: Line[] = [];
  state: State = { heading: 0, href: null, furniture: false, caption: false, item: false, silent: false };
  #parts: string[] = [];
  #linked = 0;
  #all = 0;
  #first: State | null = null;
  #href: string | null = null;
  #gap = true;

  write(text: string): void {
    if (this.state.silent) return;
    this.#parts.push(text);
    const solid = text.trim().length;
    if (solid === 0) return;
    this.#first ??= this.state;
    this.#all += solid;
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
      this.lines.push(
        lineOf(text, this.lines.length + 1, this.#gap, {
          heading: state.heading,
          links: this.#linked / this.#all,
          href: this.#href,
          furniture: state.furniture,
          caption: state.caption,
          item: state.item,
          core: true,
        }),
      );
      this.#gap = false;
    }
    this.#gap ||= gap;
    this.#parts = [];
    this.#linked = 0;
    this.#all = 0;
    this.#first = null;
    this.#href = null;
  }
}

const NOTHING: readonly Node[] = [];
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : NOTHING);

/** The value of an attribute, or null. */
export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const SILENT = words(
  'script style noscript template svg math iframe object embed canvas video audio select option optgroup datalist textarea input button map area',
);
const BLOCKS = words(
  'html body p div article section main header footer aside nav form fieldset h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr caption figure figcaption blockquote pre address center details summary hgroup menu dir',
);
const FURNITURE = words('nav footer aside form menu dialog');
const FURNITURE_ROLE = /^(?:navigation|complementary|contentinfo|search|menu|menubar|dialog|toolbar|banner)$/u;
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|foot(?:er)?|sidebar|side|aside|related|recommend(?:ed|ation)?s?|share|sharing|social|comments?|disqus|newsletter|subscribe|subscription|promo|advert(?:isement)?s?|ads?|banner|breadcrumbs?|crumbs?|toolbar|hot|ranking?|trending|popular|most-read|widget|popup|modal|cookies?|consent|copyright|tags?|pagination|pager|login|search)(?=$|[\s_-])/iu;

const isHidden = (element: Element): boolean =>
  element.attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none/iu.test(value)),
  );

function stateIn(element: Element, outer: State): State {
  const tag = element.tagName;
  const level = /^h[1-6]$/u.test(tag) ? Number(tag.charAt(1)) : outer.heading;
  const named = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 300);
  const body = tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main';
  return {
    heading: level,
    href: tag === 'a' ? (attribute(element, 'href') ?? outer.href) : outer.href,
    furniture:
      outer.furniture ||
      FURNITURE.has(tag) ||
      (!body && (FURNITURE_NAME.test(named) || FURNITURE_ROLE.test(attribute(element, 'role') ?? ''))),
    caption:
      outer.caption ||
      tag === 'figcaption' ||
      /(?:^|[\s_-])(?:caption|figcaption|img-?desc|pic-?(?:info|desc|note))(?=$|[\s_-])/iu.test(named),
    item: outer.item || tag === 'li',
    silent: outer.silent || tag === 'head',
  };
}
