import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageCase } from './cases.ts';
import { chinesePortals } from './chinese-portals.ts';

/** The sets that lie in a folder as `lay-out.ts` leaves them; those that are absent are left out. */
export function setsIn(folder: string): ReadonlyMap<string, readonly PageCase[]> {
  const sets = new Map<string, readonly PageCase[]>();
  for (const [name, load] of Object.entries(LOADERS)) {
    const own = join(folder, name);
    if (existsSync(own)) sets.set(name, load(own));
  }
  return sets;
}

const LOADERS: Readonly<Record<string, (folder: string) => readonly PageCase[]>> = {
  aeb: english,
  wcxb: modern,
  trafilatura: multilingual,
  htmldate: dated,
  gne: chinesePortals,
  oldzh: oldChinese,
};

const json = <T>(...path: string[]): T =>
  JSON.parse(readFileSync(join(...path), 'utf8').replace(/(?<=":\s*)NaN(?=[,}\s])/gu, 'null'));
const unzipped = (path: string) => (): Uint8Array => gunzipSync(readFileSync(path));
const plain = (path: string) => (): Uint8Array => readFileSync(path);

/** scrapinghub/article-extraction-benchmark: news of 2019, the body by hand. */
function english(folder: string): PageCase[] {
  const truth = json<Record<string, { articleBody: string }>>(folder, 'ground-truth.json');
  return Object.entries(truth).map(([name, { articleBody }]) => ({
    set: 'aeb',
    name,
    bytes: unzipped(join(folder, 'html', `${name}.html.gz`)),
    gold: { body: articleBody },
  }));
}

interface ModernTruth {
  readonly _internal?: { readonly page_type?: { readonly primary?: string } };
  readonly ground_truth: {
    readonly title: string | null;
    readonly author: string | null;
    readonly publish_date: string | null;
    readonly main_content?: string | null;
  };
}

/** WCXB: pages of 2025, of which those typed as articles. */
function modern(folder: string): PageCase[] {
  return ['dev', 'test'].flatMap((split) =>
    readdirSync(join(folder, split, 'ground-truth')).flatMap((file) => {
      const truth = json<ModernTruth>(folder, split, 'ground-truth', file);
      if (truth._internal?.page_type?.primary !== 'article') return [];
      const { title, author, publish_date, main_content } = truth.ground_truth;
      const name = basename(file, '.json');
      return [
        {
          set: 'wcxb',
          name: `${split}/${name}`,
          bytes: unzipped(join(folder, split, 'html', `${name}.html.gz`)),
          gold: { body: main_content ?? '', title, author, date: publish_date },
        },
      ];
    }),
  );
}

interface Snippets {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly date?: string;
}

/** trafilatura's own set: snippets that must and must not stand in the body. */
function multilingual(folder: string): PageCase[] {
  const truth = json<Record<string, Snippets>>(folder, 'tests', 'evaldata.json');
  return Object.values(truth).flatMap((item) => {
    const path = found(folder, item.file);
    if (path === null) return [];
    const gold = {
      with: item.with,
      without: item.without,
      ...(item.title ? { title: item.title } : {}),
      ...(item.author ? { author: [item.author].flat().join(', ') } : {}),
      ...(item.date ? { date: item.date } : {}),
    };
    return [{ set: 'trafilatura', name: item.file, bytes: plain(path), gold }];
  });
}

const found = (folder: string, file: string): string | null =>
  ['test_set', 'cache', 'eval'].map((part) => join(folder, 'tests', part, file)).find((path) => existsSync(path)) ??
  null;

/** htmldate's pages: the day each was first published. */
function dated(folder: string): PageCase[] {
  return ['eval_mediacloud_2020.json', 'eval_default.json'].flatMap((file) =>
    Object.values(json<Record<string, { file: string; date: string | null }>>(folder, 'tests', file)).flatMap(
      ({ file: page, date }) => {
        const path = found(folder, page);
        return path === null ? [] : [{ set: 'htmldate', name: page, bytes: plain(path), gold: { date } }];
      },
    ),
  );
}

/** Chinese pages, most of 2005, with body, author and date by hand; the corpus wraps them in a tag of its own. */
function oldChinese(folder: string): PageCase[] {
  return readdirSync(join(folder, 'original')).map((file) => {
    const name = basename(file, '.html');
    const text = (part: string) => readFileSync(join(folder, part, `${name}.txt`), 'utf8').trim();
    const date = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?/u.exec(text('date'));
    const day = date ? [date[1], ...[date[2], date[3]].map((part) => part?.padStart(2, '0'))] : [];
    const author = text('author');
    return {
      set: 'oldzh',
      name,
      bytes: () => unwrapped(readFileSync(join(folder, 'original', file))),
      gold: {
        body: text('cleaned'),
        ...(date ? { date: day.filter((part) => part !== undefined).join('-') } : {}),
        ...(/^UN/u.test(author) || author === '' ? {} : { author: author.replace(/\s+/gu, ', ') }),
      },
    };
  });
}

function unwrapped(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const bare = text.replace(/^(?:\ufeff|\xef\xbb\xbf)?\s*<text id=[^>]*>/u, '').replace(/<\/text>\s*$/u, '');
  return Buffer.from(bare, 'latin1');
}
