import type { Told } from '#article/article.ts';
import { stampedDay } from '../dates/signs.ts';
import { decode } from '../decode.ts';
import { sizeOf } from '../line.ts';
import { type ContainerReader, leftOut, page, trouble, type Walk } from './contained.ts';
import { ContainerFault, damaged } from './limits.ts';
import { visibleText, xmlDocument } from './markup.ts';
import { type ByteSource, streamSource, whole } from './source.ts';
import { type ZipMember, zipMembers } from './zip.ts';

/** What is shorter is a cover, a title page, a divider. */
const SHORT = 60;

/** The chapters or articles of a book (EPUB 2 and 3), each a page, in the order of the file. */
export const readEpub: ContainerReader = async function* (source, walk) {
  const { chapters, told } = await bookOf(source, walk);
  for await (const member of zipMembers(source, walk)) {
    if (!chapters.has(member.name)) continue;
    const name = `${source.name}!${member.name}`;
    if (!walk.wants(name)) continue;
    try {
      const bytes = await all(member, name, walk.limits.page);
      const decoded = decode(bytes, { name });
      if (decoded.ok && sizeOf(visibleText(decoded.text)) < SHORT) yield leftOut('covers and title pages');
      else yield page(name, bytes, told);
    } catch (error) {
      if (!(error instanceof ContainerFault) || error.code === 'expands-too-far') throw error;
      yield trouble(name, error);
    }
  }
};

interface Book {
  /** Paths of what is read in order, without lists of contents and covers. */
  readonly chapters: ReadonlySet<string>;
  readonly told: Told;
}

async function bookOf(source: ByteSource, walk: Walk): Promise<Book> {
  const lists = new Map<string, Document>();
  for await (const member of zipMembers(source, walk)) {
    if (!/\.opf$|^META-INF\/container\.xml$/iu.test(member.name)) continue;
    const decoded = decode(await all(member, `${source.name}!${member.name}`, walk.limits.page));
    if (decoded.ok) lists.set(member.name, xmlDocument(decoded.text));
  }
  const root = first(lists.get('META-INF/container.xml'), 'rootfile')?.getAttribute('full-path') ?? '';
  const path = lists.has(root) ? root : ([...lists.keys()].find((name) => /\.opf$/iu.test(name)) ?? '');
  const opf = lists.get(path);
  if (!opf) throw damaged(source.name, 'it has no list of its chapters');
  const aside = new Set(
    elements(opf, 'reference').flatMap((one) => (ASIDE.test(one.getAttribute('type') ?? '') ? [inner(path, one)] : [])),
  );
  const items = new Map(elements(opf, 'item').map((one) => [one.getAttribute('id'), one]));
  const chapters = elements(opf, 'itemref').flatMap((one) => {
    const item = items.get(one.getAttribute('idref'));
    const linear =
      one.getAttribute('linear') !== 'no' && !/\bnav\b|cover/u.test(item?.getAttribute('properties') ?? '');
    return item && linear && !aside.has(inner(path, item)) ? [inner(path, item)] : [];
  });
  return { chapters: new Set(chapters), told: toldBy(opf) };
}

/** Parts by the guide of EPUB 2 that are no articles. */
const ASIDE = /^(?:cover|toc|title-page|copyright-page|index|other\.[a-z-]+)$/iu;

type Document = ReturnType<typeof xmlDocument>;
type Element = ReturnType<Document['getElementsByTagName']>[number];

const elements = (document: Document | undefined, tag: string): readonly Element[] =>
  document ? [...document.getElementsByTagName(tag), ...document.getElementsByTagName(`opf:${tag}`)] : [];
const first = (document: Document | undefined, tag: string): Element | undefined => elements(document, tag)[0];

/** The path in the archive of what an element of the list names. */
function inner(list: string, element: Element): string {
  const href = (element.getAttribute('href') ?? '').split('#', 1)[0] ?? '';
  const base = new URL(list, 'file:///').href;
  const path = URL.canParse(href, base) ? new URL(href, base).pathname.slice(1) : href;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A book tells where its articles stood, and when: one that each bears itself goes before. */
function toldBy(opf: Document): Told {
  const texts = (tag: string) => [...opf.getElementsByTagName(tag)].map(({ textContent }) => textContent?.trim() ?? '');
  const [outlet = ''] = texts('dc:title');
  const day = stampedDay(texts('dc:date')[0] ?? '', null);
  return { ...(outlet === '' ? {} : { outlet }), ...(day === null ? {} : { published: day }) };
}

const all = (member: ZipMember, name: string, most: number): Promise<Uint8Array> =>
  whole(streamSource(name, member.bytes()), most);
