import { type Document, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { withCure } from './schema-parts.ts';

/** One fault of a file a person edits: where it stands (from 1), what is wrong, what to do. */
export interface YamlProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly cure: string;
}

type Path = readonly (string | number)[];

/** Something wrong at a place of the file. */
export interface YamlFault {
  readonly path: Path;
  readonly message: string;
  readonly cure: string;
}

/** What a file must be to be taken. */
export interface YamlForm<T> {
  readonly schema: z.ZodType<T>;
  /** What is wrong between the entries of a value of the right shape. */
  readonly check: (value: T) => readonly YamlFault[];
  /** What the file is, in messages: «a story». */
  readonly what: string;
  /** Where to look how it is written. */
  readonly example: string;
}

export type CheckedYaml<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly YamlProblem[] };

const MOST_CHARACTERS = 4_000_000;
const DEEPEST = 40;

/** Reads and checks a YAML text; `file` is its name in the problems. Never throws for a faulty file. */
export function checkedYaml<T>(yaml: string, file: string, form: YamlForm<T>): CheckedYaml<T> {
  const fail = (line: number, column: number, message: string, cure: string): CheckedYaml<T> => ({
    ok: false,
    problems: [{ file, line, column, message, cure }],
  });
  if (yaml.length > MOST_CHARACTERS) {
    return fail(
      1,
      1,
      `${yaml.length} characters are too many for ${form.what}`,
      'Split it, or check that it is the right file.',
    );
  }
  const deep = lineNestedTooDeeply(yaml);
  if (deep) return fail(deep, 1, 'lists and mappings are nested too deeply', `Nest at most ${DEEPEST} levels.`);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): { readonly line: number; readonly column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: YamlProblem[] = document.errors.map(({ message, pos }) => ({
    file,
    ...at(pos[0]),
    message: `not readable as YAML: ${message}`,
    cure: 'Check indentation, brackets and quotation marks on this line and the one above.',
  }));
  if (problems.length > 0) return { ok: false, problems };
  const plain = toPlain(document);
  if (!plain.ok) return fail(1, 1, plain.message, `Write the entries out; ${form.what} needs no anchors.`);
  const parsed = form.schema.safeParse(plain.value);
  const faults = parsed.success
    ? form.check(parsed.data)
    : parsed.error.issues.map((issue) => faultOf(issue, form.example));
  if (parsed.success && faults.length === 0) return { ok: true, value: parsed.data };
  const located = faults.map(({ path, message, cure }) => ({
    file,
    ...at(offsetOf(document, path)),
    message: `${pathText(path)}${message}`,
    cure,
  }));
  return { ok: false, problems: located.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function toPlain(document: Document.Parsed): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 50 }) ?? {} };
  } catch (error) {
    if (error instanceof ReferenceError) return { ok: false, message: `anchors cannot be resolved (${error.message})` };
    throw error;
  }
}

/** The number of the line where flow brackets or block indentation pass the limit, or 0. */
function lineNestedTooDeeply(yaml: string): number {
  for (const [index, line] of yaml.split('\n').entries()) {
    let depth = 0;
    for (const character of line) {
      if (character === '[' || character === '{') depth += 1;
      else if (character === ']' || character === '}') depth -= 1;
      if (depth > DEEPEST) return index + 1;
    }
    const lead = /^[ \-?]*/u.exec(line)?.[0] ?? '';
    if (lead.length > DEEPEST * 4 || (lead.match(/[-?]/gu)?.length ?? 0) > DEEPEST) return index + 1;
  }
  return 0;
}

/** A schema issue as path, message and cure; an unknown key becomes the end of the path. */
function faultOf(issue: z.core.$ZodIssue, example: string): YamlFault {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') path.push(...issue.keys.slice(0, 1));
  const [message = '', cure] = (issue.message.includes('\n') ? issue.message : plainWords(issue, path)).split('\n');
  return { path, message, cure: cure ?? `See ${example} for the form.` };
}

function plainWords(issue: z.core.$ZodIssue, path: Path): string {
  const last = path.at(-1);
  if (issue.code === 'invalid_type') {
    const kind = { array: 'a list', object: 'a mapping', string: 'text', boolean: 'true or false' }[
      issue.expected as string
    ];
    if (issue.message.endsWith('undefined')) return withCure(`"${last}" is missing`, `Add "${last}:" here.`);
    return withCure(
      `${kind ?? issue.expected} is wanted here`,
      `Write ${kind ?? issue.expected}; quote text that looks like a number or true.`,
    );
  }
  if (issue.code === 'invalid_value') return withCure('no known word', `Write one of: ${issue.values.join(', ')}.`);
  return issue.message;
}

/** Where the entry at the path begins; of an entry that is not there, its nearest parent. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) break;
    node = next.node;
    offset = next.offset ?? offset;
  }
  return offset;
}

function childOf(node: unknown, step: string | number): { readonly node: unknown; readonly offset?: number } | null {
  if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items)) return null;
  const items: readonly unknown[] = node.items;
  if (typeof step === 'number') {
    const item = items[step];
    return isNode(item) && item.range ? { node: item, offset: item.range[0] } : null;
  }
  const pair = items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
  if (!isPair(pair) || !isScalar(pair.key)) return null;
  const start = pair.key.range?.[0];
  return start === undefined ? { node: pair.value } : { node: pair.value, offset: start };
}

/** `people[3] names: ` before a message, so that it is understood without the file at hand. */
const pathText = (path: Path): string => {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : ` ${step}`))
    .join('')
    .trim();
  return text === '' ? '' : `${text}: `;
};
