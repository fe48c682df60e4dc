import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** The value of an attribute, or null. */
export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

const NOTHING: readonly Node[] = [];
export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : NOTHING);

const LONGEST = 200_000;

/** The characters in an element, without marks; goes by a stack of its own. */
export function innerText(element: Element): string {
  let text = '';
  const stack: Node[] = [...element.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined && text.length < LONGEST; node = stack.pop()) {
    if ('value' in node) text += node.value;
    else for (const child of [...childrenOf(node)].reverse()) stack.push(child);
  }
  return text;
}
