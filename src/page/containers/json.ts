import { decode } from '../decode.ts';
import { type Contained, type ContainerReader, page, trouble, type Walk } from './contained.ts';
import { readFeed } from './feed.ts';
import { pagesOfFeed } from './feed-file.ts';
import { itemPage } from './item-page.ts';
import { ContainerFault, tooLarge } from './limits.ts';
import { isObject, itemOf } from './mapped.ts';
import { linesOf } from './mbox.ts';
import { type ByteSource, peek, whole } from './source.ts';
import { itemsOfStream } from './starred.ts';

/** JSON in its four forms: an object a line, a list of objects, a JSON Feed, the items of a reader's account. */
export const readJson: ContainerReader = async function* (source, walk) {
  const opened = await peek(source, FIRST_LINE);
  if (isLine(opened.head) || /\.(?:jsonl|ndjson)$/iu.test(source.file)) yield* pagesOfLines(opened.source, walk);
  else yield* pagesOfValue(await jsonOf(opened.source, walk.limits.list), source.name, walk);
};

const FIRST_LINE = 256 * 1024;

/** True where the first line alone is an object, and another line follows. */
function isLine(head: Uint8Array): boolean {
  const end = head.indexOf(10);
  return end > 0 && end < head.length - 1 && isObject(parsed(head.subarray(0, end)));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** After so many objects in which no text was found, and none in which it was, the fields are not those sought. */
const MOST_WITHOUT = 20;

async function* pagesOfLines(source: ByteSource, walk: Walk): AsyncIterable<Contained> {
  const { limits } = walk;
  const tell = mapping(source.name, walk);
  let number = 0;
  let rest = false;
  for await (const line of linesOf(source.bytes(), limits.page)) {
    const tail = rest;
    rest = line.at(-1) !== 10 && line.length >= limits.page;
    if (tail) continue;
    number += 1;
    const name = `${source.name}!${number}`;
    if (line.length > limits.page || rest) yield trouble(name, tooLarge(name, limits.page));
    else if (line.length > 2 || new TextDecoder().decode(line).trim() !== '') yield tell(parsed(line), name);
  }
}

async function jsonOf(source: ByteSource, most: number): Promise<unknown> {
  const decoded = decode(await whole(source, most), { name: source.name, limit: most });
  const value = decoded.ok ? parsed(new TextEncoder().encode(decoded.text)) : undefined;
  if (value !== undefined) return value;
  throw new ContainerFault(
    'damaged',
    `${source.name} is no JSON that can be read.`,
    'Export it again; it may be cut off.',
  );
}

function* pagesOfValue(value: unknown, name: string, walk: Walk): Iterable<Contained> {
  const starred = itemsOfStream(value);
  if (starred !== null) {
    for (const item of starred)
      yield page(`${name}!${item.url ?? item.title}`, itemPage(item), item.url ? { url: item.url } : {});
    return;
  }
  const feed = isObject(value) && 'items' in value ? readFeed(JSON.stringify(value)) : null;
  if (feed?.ok) return yield* pagesOfFeed(feed.feed, name);
  const tell = mapping(name, walk);
  const list = Array.isArray(value)
    ? value
    : isObject(value)
      ? (Object.values(value).find(isListOfObjects) ?? [value])
      : [];
  for (const [index, one] of list.entries()) yield tell(one, `${name}!${index + 1}`);
}

const isListOfObjects = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

/** Makes a page of an object; gives the whole file up where none of the first objects holds a text. */
function mapping(container: string, { fields }: Walk): (value: unknown, name: string) => Contained {
  let [found, without] = [0, 0];
  return (value, name) => {
    const item = isObject(value) ? itemOf(value, fields) : null;
    if (item !== null) {
      found += 1;
      return page(name, itemPage(item), item.url ? { url: item.url } : {});
    }
    without += 1;
    const fault = isObject(value) ? noText(name, Object.keys(value)) : noObject(name);
    if (found === 0 && without >= MOST_WITHOUT) {
      throw new ContainerFault(
        'no-text',
        `${container}: none of its first ${MOST_WITHOUT} objects holds a text that is known as such.`,
        fault.cure,
      );
    }
    return trouble(name, fault);
  };
}

const noText = (name: string, keys: readonly string[]) => ({
  code: 'no-text',
  message: `${name} has no text; its fields are ${keys.slice(0, 12).join(', ')}.`,
  cure: 'Say which field holds what: --map text=FIELD,title=FIELD,date=FIELD,url=FIELD',
});

const noObject = (name: string) => ({
  code: 'damaged',
  message: `${name} is no JSON object.`,
  cure: 'Export it again: one object a line, or a list of them.',
});
