import type { Told } from '#article/article.ts';
import type { Budget, Limits } from './limits.ts';
import type { ByteSource } from './source.ts';

/** Why something could not be read, and what to do about it. */
export interface ReadFault {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
}

/** A page that could not be read, with the place it stands at. */
export interface PageTrouble extends ReadFault {
  readonly source: string;
}

/** One page as its container holds it, with what the container says of it. */
export interface ContainedPage {
  readonly bytes: Uint8Array;
  /** A path, or path and inner path (or address) parted by `!`. */
  readonly name: string;
  readonly told: Told;
}

/** What comes out of a container, in its order. */
export type Contained =
  | { readonly kind: 'page'; readonly page: ContainedPage }
  | { readonly kind: 'trouble'; readonly trouble: PageTrouble }
  /** Something worth telling that is no failure. */
  | { readonly kind: 'note'; readonly note: PageTrouble }
  /** A member that is no page by its name or type; `what` says which kind. */
  | { readonly kind: 'left-out'; readonly what: string };

/** Which fields of a JSON object hold what, as in `text=body,title=headline`. */
export type FieldMap = Readonly<Partial<Record<MappedField, string>>>;
export const MAPPED_FIELDS = ['text', 'html', 'title', 'url', 'date', 'outlet', 'author'] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** What a reader of containers works with. */
export interface Walk {
  readonly limits: Limits;
  readonly fields: FieldMap;
  readonly budget: Budget;
  /** What a member holds, being a page or a container itself. */
  readonly inside: (member: ByteSource) => AsyncIterable<Contained>;
  /** False where neither the member of that name nor anything in it is asked for. */
  readonly wants: (name: string) => boolean;
  /** Notes how many of the file's own bytes are behind, where the source cannot tell itself. */
  readonly passed: (bytes: number) => void;
}

/** Reads one format; throws a ContainerFault where the rest of the container is lost. */
export type ContainerReader = (source: ByteSource, walk: Walk) => AsyncIterable<Contained>;

export const page = (name: string, bytes: Uint8Array, told: Told = {}): Contained => ({
  kind: 'page',
  page: { bytes, name, told },
});

export const leftOut = (what: string): Contained => ({ kind: 'left-out', what });

export const trouble = (source: string, { code, message, cure }: ReadFault): Contained => ({
  kind: 'trouble',
  trouble: { source, code, message, cure },
});

export const note = (source: string, code: string, message: string, cure: string): Contained => ({
  kind: 'note',
  note: { source, code, message, cure },
});
