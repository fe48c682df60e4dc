import type { FindingKind } from '#find/finding.ts';

/** The kinds of entry that rest on findings of one article and can be corrected sentence by sentence. */
export const CORRECTED_KINDS = [
  'people',
  'organisations',
  'events',
  'statements',
  'positions',
  'exchanges',
  'outlook',
  'disputes',
] as const satisfies readonly FindingKind[];
export type CorrectedKind = (typeof CORRECTED_KINDS)[number];

/**
 * The finding that a correction means, by its text: it is found again when rules or the page have changed. `what` tells
 * apart what one sentence may hold several of: kind and parties of an event, party and issue of a position, a speaker.
 */
export interface Anchor {
  readonly kind: CorrectedKind;
  readonly articleId: string;
  readonly source: string;
  readonly url: string | null;
  readonly quote: string;
  readonly start: number;
  /** The text around the quote, which tells it from others of the same words (W3C Web Annotation, TextQuoteSelector). */
  readonly before: string;
  readonly after: string;
  readonly what: string;
}

/** What a person may do to the record. */
export type Action =
  | { readonly action: 'accept' | 'reject'; readonly on: readonly Anchor[] }
  | { readonly action: 'edit'; readonly on: readonly Anchor[]; readonly fields: Readonly<Record<string, unknown>> }
  /** The findings are of one thing; `block` is where they, and later findings like the first, are merged. */
  | { readonly action: 'merge'; readonly on: readonly Anchor[]; readonly block: string }
  /** The findings are of another thing than those they stood with. */
  | { readonly action: 'split'; readonly on: readonly Anchor[] }
  | {
      readonly action: 'same-as';
      readonly kind: 'people' | 'organisations';
      readonly name: string;
      readonly as: string;
    }
  /** In the pages of these sources, addresses or ids the name means another, who is known by `as`. */
  | {
      readonly action: 'not-same-as';
      readonly kind: 'people' | 'organisations';
      readonly name: string;
      readonly as: string;
      readonly sources: readonly string[];
    }
  | { readonly action: 'add'; readonly on: Anchor; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly action: 'comment'; readonly on: readonly Anchor[]; readonly text: string }
  | { readonly action: 'undo'; readonly of: string };

/** One line of the log of corrections: it is never changed; what was wrong in it is undone by a later one. */
export type Correction = Action & {
  /** `c-1`, `c-2`, … in the order they were made. */
  readonly id: string;
  /** When it was made, as an ISO time. */
  readonly at: string;
  readonly author: string;
  readonly reason: string;
};

/** The corrections that hold: those that no later one has undone, undoings themselves left out. */
export function holding(corrections: readonly Correction[]): readonly Correction[] {
  const undone = undoneBy(corrections);
  return corrections.filter(({ id, action }) => action !== 'undo' && !undone.has(id));
}

/** By which correction each of those is undone that are, undoings among them. */
export function undoneBy(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const undone = new Map<string, string>();
  // From the last to the first, since an undoing may itself have been undone.
  for (const correction of [...corrections].reverse()) {
    if (correction.action === 'undo' && !undone.has(correction.id)) undone.set(correction.of, correction.id);
  }
  return undone;
}

/** The findings a correction speaks of. */
export function anchorsOf(correction: Action): readonly Anchor[] {
  if (!('on' in correction)) return [];
  return 'kind' in correction.on ? [correction.on] : correction.on;
}

/** True where the correction changes findings of single articles alone, so that no other article need be looked at. */
export const isLocal = (correction: Action): boolean =>
  correction.action !== 'same-as' &&
  correction.action !== 'not-same-as' &&
  correction.action !== 'undo' &&
  anchorsOf(correction).every(({ kind }) => kind !== 'people' && kind !== 'organisations');
