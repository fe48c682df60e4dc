import type { Article } from '#article/article.ts';
import type { Contained, ContainedPage, FieldMap } from '#page/containers/contained.ts';
import { LIMITS, type Limits } from '#page/containers/limits.ts';
import { openSource } from '#page/containers/open.ts';
import { openPage } from '#page/containers/open-page.ts';
import { bytesSource } from '#page/containers/source.ts';

export interface Taken {
  readonly pages: readonly ContainedPage[];
  /** `source code` of each trouble. */
  readonly troubles: readonly string[];
  readonly notes: readonly string[];
  readonly leftOut: readonly string[];
}

interface TakeOptions {
  readonly limits?: Partial<Limits>;
  readonly fields?: FieldMap;
  readonly only?: readonly string[];
}

/** All that comes out of a file of that name. */
export async function pagesOf(name: string, bytes: Uint8Array | string, options: TakeOptions = {}): Promise<Taken> {
  const source = bytesSource(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  const { limits, fields, only } = options;
  const all: Contained[] = [];
  const opened = openSource(source, {
    size: bytes.length,
    limits: { ...LIMITS, ...limits },
    ...(fields ? { fields } : {}),
    ...(only ? { only: new Set(only) } : {}),
  });
  for await (const contained of opened) all.push(contained);
  return {
    pages: all.flatMap((one) => (one.kind === 'page' ? [one.page] : [])),
    troubles: all.flatMap((one) => (one.kind === 'trouble' ? [`${one.trouble.source} ${one.trouble.code}`] : [])),
    notes: all.flatMap((one) => (one.kind === 'note' ? [one.note.message] : [])),
    leftOut: all.flatMap((one) => (one.kind === 'left-out' ? [one.what] : [])),
  };
}

export const names = ({ pages }: Taken): readonly string[] => pages.map(({ name }) => name);
export const textOf = (page: ContainedPage | undefined): string => Buffer.from(page?.bytes ?? []).toString();

/** The article that a page is read into; throws where it cannot be. */
export async function articleOf(page: ContainedPage | undefined): Promise<Article> {
  if (!page) throw new Error('there is no page');
  const result = await openPage(page.bytes, { name: page.name, told: page.told });
  if (!result.ok) throw new Error(result.error.message);
  return result.article;
}
