import { dateInWords } from './dates.ts';
import { type Piece, words } from './document.ts';
import type { Naming } from './names.ts';

/** What separates the names of a row: «、» in Chinese, commas and «and» in English. */
const between = (index: number, count: number, naming: Naming): string =>
  naming.language === 'zh' ? '、' : index === count - 1 ? ' and ' : ', ';

/** Names in a row, each a piece of its own; a joint holder (`A+B`) is written out. */
export function named(ids: readonly string[], naming: Naming): readonly Piece[] {
  const all = [...new Set(ids.flatMap((id) => (id.startsWith('anon:') ? [id] : id.split('+'))))];
  return all.flatMap((id, index): readonly Piece[] => [
    ...(index > 0 ? [words(between(index, all.length, naming))] : []),
    id === 'narrator' ? words(naming.holder(id)) : { kind: 'name', text: naming.holder(id), id },
  ]);
}

export const dated = (value: string, naming: Naming): Piece => ({
  kind: 'date',
  text: dateInWords(value, naming.language),
  value,
});

/** A place, its parts in the order of the brief's language. */
export const placed = (place: string, naming: Naming): Piece => ({ kind: 'place', text: naming.place(place), place });

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The pieces with a capital at their head, as an English line begins. */
export function begun(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.kind === 'quote') return pieces;
  return [{ ...first, text: capital(first.text) }, ...rest];
}

/** Lists of pieces with a separator between each two. */
export const joined = (parts: readonly (readonly Piece[])[], separator: string): readonly Piece[] =>
  parts.filter((part) => part.length > 0).flatMap((part, index) => (index > 0 ? [words(separator), ...part] : part));

/** The pieces in brackets of the language. */
export const bracketed = (pieces: readonly Piece[], naming: Naming): readonly Piece[] =>
  pieces.length === 0
    ? []
    : naming.language === 'zh'
      ? [words('（'), ...pieces, words('）')]
      : [words(' ('), ...pieces, words(')')];

export const colon = (naming: Naming): Piece => words(naming.language === 'zh' ? '：' : ': ');
