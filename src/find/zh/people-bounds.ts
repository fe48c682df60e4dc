import type { Span } from '#article/span.ts';
import { Endings } from '#language/characters.ts';
import { hanAt } from '#language/fold.ts';
import type { Mention } from '../mention.ts';
import { Trie, type TrieMatch } from '../shared/trie.ts';
import { AFTER_NAME, TITLE_ENDINGS } from './name-words.ts';

const after = new Trie<true>();
for (const word of AFTER_NAME) after.add(word, true);
const titles = new Endings(TITLE_ENDINGS);
/** Length of the longest title of the table. */
export const longestTitle = Math.max(...TITLE_ENDINGS.map((word) => word.length));

/** A word that follows names beginning at `at`, undefined where none does. */
export const wordAfterName = (plain: string, at: number, limit: number): TrieMatch<true> | undefined =>
  after.longestAt(plain, at, limit);

/** How a name may end: the text ends, a mark or Latin letter follows, or a word that follows names. */
export function mayEnd(plain: string, at: number, limit: number): boolean {
  if (at >= limit || !hanAt(plain, at)) return true;
  return after.longestAt(plain, at, limit) !== undefined;
}

/** A word that follows names (表示, 方面) begins none. */
export const beginsWord = (plain: string, at: number, limit: number): boolean =>
  (after.longestAt(plain, at, limit)?.end ?? at) - at >= 2;

/** The title that ends at `at`: a word of the table or an office or body among the mentions. */
export function titleBefore(plain: string, at: number, from: number, mentions: readonly Mention[]): Span | undefined {
  const title = titles.at(plain, at, from);
  if (title) return { start: at - title.length, end: at };
  return mentions.find((one) => one.span.end === at && (one.kind === 'office' || one.kind === 'organisation'))?.span;
}

/** True where a title of the table ends at `at`. */
export const endsTitle = (plain: string, at: number, start: number): boolean =>
  titles.at(plain, at, start) !== undefined;
