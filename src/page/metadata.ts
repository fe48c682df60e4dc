import type { Classified } from './classify.ts';
import { type Published, publishedOf } from './dates/published.ts';
import type { Declared } from './declared.ts';
import { tidy } from './line.ts';
import { outletOf } from './outlet.ts';
import { authorsOf } from './people/authors.ts';
import { namesIn } from './person-names.ts';

/** What the page says of itself. */
export interface Metadata extends Published {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly origin: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

/** Reads the metadata of a classified page; `declared` is what its markup states, `given` the date the user states. */
export function metadataOf(
  page: Classified,
  declared: Declared | null,
  given: string | null,
  url: string | null,
): Metadata {
  const { blocks, title, extent } = page;
  const credits = blocks.flatMap((block) =>
    block.reason === null && block.credit !== null && block.kind !== 'caption' ? [block.credit] : [],
  );
  const dateline =
    blocks.slice(Math.max(0, extent.first)).find((block) => block.dateline !== null && block.reason === null)
      ?.dateline ?? null;
  const authors = unique([...credits.flatMap((credit) => credit.authors), ...(dateline?.authors ?? [])]);
  const origin =
    credits.find((credit) => credit.origin !== null)?.origin ?? dateline?.agency ?? declared?.origin ?? null;
  const titleLine = blocks[title]?.line.text;
  return {
    title: declared?.title ?? (titleLine === undefined ? null : tidy(titleLine)),
    outlet: declared?.outlet ?? outletOf(blocks, title, extent),
    origin,
    authors: authorsOf(page, declared, authors),
    editors: unique([...credits.flatMap((credit) => credit.editors), ...editorsInText(blocks)]),
    ...publishedOf(page, declared, given, url),
  };
}

const INLINE_EDITOR =
  /[（(【[]\s*(?:责任编辑|責任編輯|责编|責編|编辑|編輯|译者|Editing by|Editor:?)\s*[：:／/]?\s*([^（()）】\]]{2,40})[）)】\]]/u;

/** （編輯：高照芬） at the end of the last paragraphs. */
function editorsInText(blocks: Classified['blocks']): readonly string[] {
  return blocks
    .filter(({ reason, line }) => reason === null && line.size >= 20)
    .slice(-3)
    .flatMap(({ line }) => namesIn(INLINE_EDITOR.exec(line.text.slice(-80))?.[1] ?? ''));
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
