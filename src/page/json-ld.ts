import type { PublishedBy } from '#article/article.ts';

/** What a page states of itself in its JSON-LD; fields it leaves out are null or empty. */
export interface LinkedData {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
}

/** The means by which a declared date was found. */
export type DeclaredBy = Extract<PublishedBy, 'json-ld' | 'meta tag' | 'time element'>;

/** Reads the article among the JSON-LD blocks of a page; blocks that are no JSON, or hold no article, say nothing. */
export function linkedData(scripts: readonly string[]): LinkedData | null {
  const roots = scripts.map(parsed);
  const named = namedThings(roots);
  const articles = roots.flatMap((root) => articlesIn(root, 0));
  const article = articles.find((one) => textOf(one['datePublished']) !== null) ?? articles[0];
  if (!article) return null;
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    outlet: namesOf(article['publisher'], named)[0] ?? null,
    authors: namesOf(article['author'], named).filter((name) => !/^https?:/u.test(name)),
    date: textOf(article['datePublished']) ?? textOf(article['pubDate']) ?? textOf(article['dateCreated']),
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review|WebPage|NewsItem|Interview|VideoObject)$/u;
const DEEPEST = 8;

/** Line breaks inside strings, and comment marks around the block, are the usual faults of JSON-LD in the wild. */
function parsed(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*|\/\/\s*)?\s*(?:<!\[CDATA\[)?(?:\*\/)?/u, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]>)?\s*(?:-->|\*\/)?;?\s*$/u, '');
  try {
    return JSON.parse(bare);
  } catch {
    return parsedWithoutBreaks(bare);
  }
}

function parsedWithoutBreaks(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function articlesIn(value: unknown, depth: number): JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => articlesIn(one, depth + 1));
  if (!isObject(value)) return [];
  const types = [value['@type']].flat();
  const own =
    types.some((type) => typeof type === 'string' && ARTICLE.test(type)) ||
    (value['datePublished'] !== undefined && value['headline'] !== undefined) ||
    (value['pubDate'] !== undefined && value['title'] !== undefined);
  return [
    ...(own ? [value] : []),
    ...articlesIn(value['@graph'], depth + 1),
    ...articlesIn(value['mainEntity'], depth + 1),
  ];
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  return isObject(value) ? textOf(value['@value']) : null;
}

/** Names, by the address a graph gives them: `"author": {"@id": "#jane"}`. */
function namedThings(roots: readonly unknown[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > 3) return;
    if (Array.isArray(value)) for (const one of value.slice(0, 200)) visit(one, depth + 1);
    if (!isObject(value)) return;
    const [id, name] = [value['@id'], value['name']];
    if (typeof id === 'string' && typeof name === 'string') names.set(id, name.trim());
    visit(value['@graph'], depth + 1);
  };
  visit(roots, 0);
  return names;
}

function namesOf(value: unknown, named: ReadonlyMap<string, string>): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => namesOf(one, named));
  if (!isObject(value)) return [];
  const id = value['@id'];
  return value['name'] === undefined && typeof id === 'string' && named.has(id)
    ? [named.get(id) ?? '']
    : namesOf(value['name'], named);
}
