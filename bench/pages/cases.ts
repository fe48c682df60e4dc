import { createHash } from 'node:crypto';

/** One page of a public set, with what a right reading of it gives; fields the set does not state are absent. */
export interface PageCase {
  readonly set: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly gold: Gold;
}

/** What a set states of a page; `null` where it states that the page has no such thing. */
export interface Gold {
  readonly body?: string;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly editor?: string;
  /** The paper or agency a portal took the text from. */
  readonly source?: string;
  /** A day, or a month or year where no more is told. */
  readonly date?: string | null;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  /** Lines inside the body that are no part of it, and captions, which count neither way. */
  readonly debris?: readonly string[];
  readonly captions?: readonly string[];
}

/** What a reader makes of a page; `failed` holds the message where it threw. */
export interface Reading {
  readonly body: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly sources: readonly string[];
  readonly date: string | null;
  readonly failed?: string;
}

export type Half = 'tuned' | 'held out';

/** Rules are written looking at one half of each set only; which half a page is in, its name tells. */
export const halfOf = (name: string): Half =>
  (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 0 ? 'tuned' : 'held out';
