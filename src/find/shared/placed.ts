import type { Span } from '#article/span.ts';
import { kept } from './kept.ts';

interface Placed {
  readonly span: Span;
}

/** Fewer findings than these are looked through one by one. */
const FEW = 24;
/** Characters of the text that one drawer of an index holds. */
const DRAWER = 256;

const inOrder = kept<readonly Placed[], boolean>();
const drawers = kept<readonly Placed[], ReadonlyMap<number, readonly Placed[]>>();

function isOrdered(findings: readonly Placed[]): boolean {
  const known = inOrder.get(findings);
  if (known !== undefined) return known;
  const ordered = findings.every(
    (one, index) => index === 0 || (findings[index - 1]?.span.start ?? 0) <= one.span.start,
  );
  inOrder.set(findings, ordered);
  return ordered;
}

/** Index of the first of the findings that begins at `at` or later, where they stand in the order of the text. */
export function firstFrom(findings: readonly Placed[], at: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.span.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Findings that begin at `from` or later and before `to`, in their order; quick on a long list in the order of the text. */
export function beginningIn<F extends Placed>(findings: readonly F[], from: number, to: number): readonly F[] {
  if (findings.length <= FEW || !isOrdered(findings))
    return findings.filter(({ span }) => from <= span.start && span.start < to);
  const first = firstFrom(findings, from);
  return findings.slice(first, firstFrom(findings, to));
}

/** Findings that lie wholly inside the span, in their order. */
export const within = <F extends Placed>(findings: readonly F[], span: Span): readonly F[] =>
  findings.length <= FEW || !isOrdered(findings)
    ? findings.filter((one) => span.start <= one.span.start && one.span.end <= span.end)
    : beginningIn(findings, span.start, span.end + 1).filter((one) => one.span.end <= span.end);

/** Findings in whose span the place lies, in their order; quick on a long list that is asked for many places. */
export function around<F extends Placed>(findings: readonly F[], at: number): readonly F[] {
  const near = findings.length <= FEW ? findings : (drawersOf(findings).get(Math.floor(at / DRAWER)) ?? []);
  return near.filter(({ span }) => span.start <= at && at < span.end);
}

function drawersOf<F extends Placed>(findings: readonly F[]): ReadonlyMap<number, readonly F[]> {
  const known = drawers.get(findings) as ReadonlyMap<number, readonly F[]> | undefined;
  if (known) return known;
  const made = new Map<number, F[]>();
  for (const one of findings) {
    const last = Math.floor(Math.max(one.span.start, one.span.end - 1) / DRAWER);
    for (let index = Math.floor(one.span.start / DRAWER); index <= last; index += 1) {
      const list = made.get(index);
      if (list) list.push(one);
      else made.set(index, [one]);
    }
  }
  drawers.set(findings, made);
  return made;
}

const byId = kept<readonly { readonly id: string }[], ReadonlyMap<string, { readonly id: string }>>();

/** The finding of that id, undefined where none bears it; the list is indexed once. */
export function withId<F extends { readonly id: string }>(findings: readonly F[], id: string): F | undefined {
  const known = byId.get(findings) as ReadonlyMap<string, F> | undefined;
  if (known) return known.get(id);
  const made = new Map(findings.toReversed().map((one) => [one.id, one]));
  byId.set(findings, made);
  return made.get(id);
}
