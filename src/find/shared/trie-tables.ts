/**
 * The forms of a trie as flat tables: a radix tree whose nodes are numbers, so that matching reads small arrays of
 * numbers and makes nothing. Node 0 is none; what belongs to node `n` begins at `n` and ends at `n + 1` of a table.
 */
export interface TrieTables<V> {
  /** The root of the forms that begin with a character, by its code; 0 where none does. */
  readonly roots: Uint16Array;
  /** By root, 1 where its character alone is a form. */
  readonly alone: Uint8Array;
  /** What begins a form, by `hash` of its first two or three characters: `PAIR`, `LONGER` or both. */
  readonly filter: Uint8Array;
  /** The characters that lead to the nodes, one label behind the other. */
  readonly labels: Uint16Array;
  readonly labelAt: Int32Array;
  /** The place of a node's value among the values, 0 where no form ends there. */
  readonly valueAtNode: Int32Array;
  readonly values: readonly (V | undefined)[];
  readonly childAt: Int32Array;
  readonly childCode: Uint16Array;
  readonly childNode: Int32Array;
}

/** Of each slot of the filter: a form of two characters begins so, or a longer one. */
export const PAIR = 1;
export const LONGER = 2;
const MOST_SLOTS = 0x10000;
const FEWEST_SLOTS = 64;
/** Slots for each form: few enough places share one that the filter seldom says yes in vain. */
const SLOTS_PER_FORM = 16;

/** A number of two characters (`third` 0) or three. */
export const hash = (first: number, second: number, third: number): number => {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
};

interface Building<V> {
  readonly forms: readonly string[];
  readonly numberOfForm: ReadonlyMap<string, number>;
  readonly values: readonly (V | undefined)[];
  readonly labels: number[];
  readonly labelAt: number[];
  readonly valueAtNode: number[];
  readonly children: (readonly number[])[];
}

/** The tables of a dictionary. */
export function compileForms<V>(dictionary: ReadonlyMap<string, V>): TrieTables<V> {
  const forms = [...dictionary.keys()].sort();
  const values: (V | undefined)[] = [undefined];
  const numberOfForm = new Map<string, number>();
  for (const form of forms) {
    numberOfForm.set(form, values.length);
    values.push(dictionary.get(form));
  }
  const building: Building<V> = {
    forms,
    numberOfForm,
    values,
    labels: [],
    labelAt: [0],
    valueAtNode: [0],
    children: [[]],
  };
  // Roots first: they are numbered from one on, so that their numbers fit what is kept by character.
  const groups = groupsOf(forms, 0, forms.length, 0);
  const waiting: Waiting[] = groups.map(([from, to]) => ({ from, to, depth: 0 }));
  for (let next = 0; next < waiting.length; next += 1) {
    const group = waiting[next];
    if (group) addNode(building, group, waiting);
  }
  return tablesOf(building, groups);
}

/** Forms of a stretch of the sorted list that share `depth` characters, waiting to become a node. */
interface Waiting {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

function addNode<V>(
  { forms, numberOfForm, labels, labelAt, valueAtNode, children }: Building<V>,
  group: Waiting,
  waiting: Waiting[],
): void {
  const { from, to, depth } = group;
  const first = forms[from] ?? '';
  const last = forms[to - 1] ?? '';
  let end = depth;
  while (end < first.length && first.charCodeAt(end) === last.charCodeAt(end)) end += 1;
  labelAt.push(labels.length);
  for (let at = depth; at < end; at += 1) labels.push(first.charCodeAt(at));
  const whole = first.length === end;
  valueAtNode.push(whole ? (numberOfForm.get(first) ?? 0) : 0);
  const parts = groupsOf(forms, whole ? from + 1 : from, to, end);
  // Nodes are numbered in the order in which they wait, from one on.
  children.push(parts.map((_, index) => waiting.length + index + 1));
  for (const [start, stop] of parts) waiting.push({ from: start, to: stop, depth: end });
}

/** A stretch of the sorted forms in groups of the same character at `depth`. */
function groupsOf(
  forms: readonly string[],
  from: number,
  to: number,
  depth: number,
): readonly (readonly [number, number])[] {
  const groups: [number, number][] = [];
  for (let at = from; at < to; at += 1) {
    const open = groups.at(-1);
    if (open && forms[open[0]]?.charCodeAt(depth) === forms[at]?.charCodeAt(depth)) open[1] = at + 1;
    else groups.push([at, at + 1]);
  }
  return groups;
}

function tablesOf<V>(building: Building<V>, groups: readonly (readonly [number, number])[]): TrieTables<V> {
  const { forms, values, labels, labelAt, valueAtNode, children } = building;
  const firsts = groups.map(([from]) => forms[from]?.charCodeAt(0) ?? 0);
  const roots = new Uint16Array(Math.max(0, ...firsts) + 1);
  const alone = new Uint8Array(groups.length + 1);
  for (const [index, [from]] of groups.entries()) {
    roots[firsts[index] ?? 0] = index + 1;
    alone[index + 1] = forms[from]?.length === 1 ? 1 : 0;
  }
  const childNode = children.flat();
  const childAt = new Int32Array(children.length + 1);
  for (const [node, of] of children.entries()) childAt[node + 1] = (childAt[node] ?? 0) + of.length;
  return {
    roots,
    alone,
    filter: filterOf(forms),
    labels: Uint16Array.from(labels),
    labelAt: Int32Array.from([...labelAt, labels.length]),
    valueAtNode: Int32Array.from(valueAtNode),
    values,
    childAt,
    childCode: Uint16Array.from(childNode, (node) => labels[labelAt[node] ?? 0] ?? 0),
    childNode: Int32Array.from(childNode),
  };
}

function filterOf(forms: readonly string[]): Uint8Array {
  let slots = FEWEST_SLOTS;
  while (slots < MOST_SLOTS && slots < SLOTS_PER_FORM * forms.length) slots *= 2;
  const filter = new Uint8Array(slots);
  for (const form of forms) {
    if (form.length < 2) continue;
    const longer = form.length > 2;
    const slot = hash(form.charCodeAt(0), form.charCodeAt(1), longer ? form.charCodeAt(2) : 0) & (slots - 1);
    filter[slot] = (filter[slot] ?? 0) | (longer ? LONGER : PAIR);
  }
  return filter;
}
