import type { Evidence } from '#merge/record.ts';
import type { BriefLanguage } from './language.ts';

interface Written {
  readonly text: string;
  readonly strong?: true;
}

/**
 * A stretch of a line by what it claims, so that the line check knows what to hold against the cited sentences: `words`
 * are our own; `name` and `place` stand for somebody or somewhere; `date` for an EDTF value; `quote` is a page's own
 * wording, `form` a name as a page writes it; `label` is made by the record or the story (a count, the title of an issue), not by a page.
 */
export type Piece =
  | (Written & { readonly kind: 'words' | 'label' })
  | (Written & { readonly kind: 'name'; readonly id: string })
  | (Written & { readonly kind: 'place'; readonly place: string })
  | (Written & { readonly kind: 'date'; readonly value: string })
  | (Written & { readonly kind: 'quote' | 'form' });

/** Pieces with the sentences they rest on, the most telling first. */
export interface DraftSegment {
  readonly pieces: readonly Piece[];
  readonly evidence: readonly Evidence[];
  /** How many sentences are cited at most; three where absent. */
  readonly most?: number;
  /** The same said more plainly, for where a sentence does not bear the pieces out. */
  readonly otherwise?: readonly Piece[];
  /** The line reads well without it, so that it alone is left out where it is not borne out. */
  readonly apart?: true;
}

/** Pieces with the numbers of the notes that carry them. */
export interface Segment {
  readonly pieces: readonly Piece[];
  readonly notes: readonly number[];
}

export type Line<S> = readonly S[];

/** A table's row; `evidence` of a draft row carries all cells whose segments have none of their own. */
export type Cell<S> = readonly Line<S>[];

/** What a brief is made of, from its sections to every format: drafts hold evidence, documents the numbers of notes. */
export type Block<S> =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line<S> }
  | { readonly kind: 'list'; readonly items: readonly Line<S>[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Cell<S>[])[] };

export type Draft = readonly Block<DraftSegment>[];

/** One cited sentence: the page it stands in, and where. */
export interface Note {
  readonly number: number;
  readonly evidence: Evidence;
  /** The whole sentence in which it stands, on one line. */
  readonly sentence: string;
  /** Address of the page where it has one. */
  readonly url: string | null;
}

/** A brief ready to be written in any format. */
export interface BriefDocument {
  readonly language: BriefLanguage;
  readonly title: string;
  /** Pages and period the brief rests on; null where there is nothing to write. */
  readonly scope: string | null;
  readonly blocks: readonly Block<Segment>[];
  /** Title of the list of notes. */
  readonly sources: string;
  readonly notes: readonly Note[];
  /** What stands in place of the blocks where there are none. */
  readonly nothing: string;
}

/** The pieces as strong ones. */
export const strong = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece): Piece => ({ ...piece, strong: true }));

export const words = (text: string): Piece => ({ kind: 'words', text });
export const label = (text: string): Piece => ({ kind: 'label', text });

/** A line of one segment. */
export const lineOf = (pieces: readonly Piece[], evidence: readonly Evidence[], most?: number): Line<DraftSegment> => [
  { pieces, evidence, ...(most === undefined ? {} : { most }) },
];

/** A piece as it is printed: a page's words in the marks of the brief's language, marks within them one step down. */
export function printed(piece: Piece): string {
  if (piece.kind !== 'quote') return piece.text;
  const inner = piece.text
    .replace(/"([^"]*)"/gu, '‘$1’')
    .replace(/[“「『](?=\S)/gu, '‘')
    .replace(/[”」』]/gu, '’');
  return `“${inner}”`;
}

/** The pieces as plain text. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(printed).join('');

/** The name of the file or the last part of the address a page came from. */
export const fileName = (source: string): string => source.split(/[/\\]/u).at(-1) || source;
