import type { FieldMap, MappedField } from './contained.ts';
import { htmlOfText, type Item } from './item-page.ts';

type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names by which collections of news and programs that export them call their fields, the commonest first. */
const USUAL: Readonly<Record<MappedField, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'article',
    'maintext',
    'main_text',
    'content_text',
    'full_text',
    'fulltext',
    'article_text',
    'raw_text',
    'cleaned_text',
    'story',
    'contents',
    '正文',
    '内容',
  ],
  html: ['html', 'content_html', 'body_html', 'raw_html', 'page'],
  title: ['title', 'headline', 'heading', 'name', '标题'],
  url: ['url', 'link', 'uri', 'href', 'source_url', 'canonical_url', 'permalink', 'canonical', '链接', '网址'],
  date: [
    'date_published',
    'date_publish',
    'published',
    'published_at',
    'published_date',
    'publication_date',
    'publish_date',
    'pub_date',
    'pubdate',
    'publish_time',
    'published_time',
    'date',
    'time',
    'datetime',
    'timestamp',
    'created_at',
    '日期',
    '时间',
    '发布时间',
  ],
  outlet: [
    'outlet',
    'publisher',
    'site_name',
    'sitename',
    'source',
    'publication',
    'newspaper',
    'media',
    'site',
    'source_domain',
    'domain',
    '来源',
    '媒体',
  ],
  author: ['author', 'authors', 'byline', 'creator', 'writer', '作者', '记者'],
};

/** The item that a JSON object holds, by the fields named, else by their usual names; null where it holds no text. */
export function itemOf(object: JsonObject, fields: FieldMap): Item | null {
  const keys = new Map(Object.keys(object).map((key) => [plainKey(key), key]));
  const values = (field: MappedField): readonly string[] => {
    const named = fields[field];
    if (named !== undefined) return textsOf(at(object, named));
    for (const name of USUAL[field]) {
      const found = textsOf(object[keys.get(plainKey(name)) ?? '']);
      if (found.length > 0) return found;
    }
    return [];
  };
  const html = values('html').join('\n');
  const text = values('text').join('\n\n');
  if (html.trim() === '' && text.trim() === '') return null;
  const [url = '', outlet = null] = [values('url')[0], values('outlet')[0]];
  return {
    title: values('title')[0] ?? null,
    url: /^https?:\/\//iu.test(url) ? url : null,
    outlet: outlet !== null && /^https?:/iu.test(outlet) ? null : outlet,
    authors: values('author').flatMap((name) => name.split(/\s*[;；]\s*/u)),
    published: values('date')[0] ?? null,
    html: html.trim() === '' ? marked(text) : html,
  };
}

/** `publishedAt`, `published_at` and `Published At` are one name. */
const plainKey = (key: string): string => key.toLowerCase().replace(/[\s_-]+/gu, '');

/** The value at a path with dots, or under a key that has them itself. */
function at(object: JsonObject, path: string): unknown {
  if (path in object) return object[path];
  let value: unknown = object;
  for (const step of path.split('.'))
    value = isObject(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  return value;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value))
    return value.slice(0, 10_000).flatMap((one) => (typeof one === 'string' || isObject(one) ? textsOf(one) : []));
  if (!isObject(value)) return [];
  // An outlet or author is often an object with a name.
  const named = value['name'] ?? value['title'] ?? value['$date'];
  return typeof named === 'string' ? textsOf(named) : [];
}

const marked = (text: string): string =>
  /<(?:p|div|br|article|span|h\d)\b[^<>]{0,300}>/iu.test(text) ? text : htmlOfText(text);
