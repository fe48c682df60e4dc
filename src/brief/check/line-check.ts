import type { Evidence, FiledReading } from '#merge/record.ts';
import type { Story } from '#story/story.ts';
import { type Block, type Cell, type Draft, type DraftSegment, type Line, textOf, words } from '../document.ts';
import { type Claim, claimsOf } from './claims.ts';
import { type Ground, groundOf } from './ground.ts';

/** A line that is not printed, and what in it no cited sentence bears out. */
export interface HeldLine {
  readonly line: string;
  readonly because: readonly { readonly what: Claim['what']; readonly shown: string }[];
}

/** Sentences considered for a line, and cited behind it, at most. */
const CONSIDERED = 12;
const CITED = 3;

/** The pages a draft's lines must be held against. */
export function articlesCited(draft: Draft): readonly string[] {
  const found = new Set<string>();
  for (const { evidence } of draft.flatMap(segmentsOf))
    for (const { articleId } of evidence.slice(0, CONSIDERED)) found.add(articleId);
  return [...found].sort();
}

function segmentsOf(block: Block<DraftSegment>): readonly DraftSegment[] {
  if (block.kind === 'heading') return [];
  if (block.kind === 'paragraph') return block.line;
  return block.kind === 'list' ? block.items.flat() : block.rows.flat(3);
}

/** The draft with only those lines that their sentences bear out, each citing the sentences that do. */
export interface Checked {
  readonly draft: Draft;
  readonly held: readonly HeldLine[];
}

/**
 * Holds every line against its sentences: the numbers, names, dates and quoted words printed in it must stand there.
 * A line that fails is left out and told of; a heading left without lines goes with them.
 */
export function checkLines(draft: Draft, pages: ReadonlyMap<string, FiledReading>, story: Story | null): Checked {
  const check = new LineCheck(pages, story);
  const blocks = draft.flatMap((block): readonly Block<DraftSegment>[] => {
    if (block.kind === 'heading') return [block];
    if (block.kind === 'paragraph') {
      const line = check.line(block.line);
      return line ? [{ ...block, line }] : [];
    }
    if (block.kind === 'list') {
      const items = kept(block.items, (item) => check.line(item));
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    const rows = kept(block.rows, (row) => check.row(row));
    return rows.length > 0 ? [{ ...block, rows }] : [];
  });
  return { draft: withoutBareHeadings(blocks), held: check.held };
}

/** Each sentence once. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ articleId, span }) => {
    const key = `${articleId}:${span.start}-${span.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

const kept = <T>(all: readonly T[], check: (one: T) => T | null): readonly T[] =>
  all.map(check).filter((one) => one !== null);

/** Headings that stand above nothing but another heading of their own level or a higher one, or the end, are left out. */
function withoutBareHeadings(blocks: Draft): Draft {
  const lasting: Block<DraftSegment>[] = [];
  for (const block of [...blocks].reverse()) {
    const below = lasting.at(-1);
    const bare = block.kind === 'heading' && (!below || (below.kind === 'heading' && below.level <= block.level));
    if (!bare) lasting.push(block);
  }
  return lasting.reverse();
}

/** Between the cells of a row that is told of. */
const BETWEEN: DraftSegment = { pieces: [words(' · ')], evidence: [] };

class LineCheck {
  readonly held: HeldLine[] = [];
  readonly #grounds = new Map<string, Ground>();
  readonly #pages: ReadonlyMap<string, FiledReading>;
  readonly #story: Story | null;

  constructor(pages: ReadonlyMap<string, FiledReading>, story: Story | null) {
    this.#pages = pages;
    this.#story = story;
  }

  /** The line with what it cites, or null where it is held back. */
  line(line: Line<DraftSegment>): Line<DraftSegment> | null {
    const good: DraftSegment[] = [];
    const because: Claim[] = [];
    for (const segment of line) {
      const { borne, missing } = this.#segment(segment);
      if (borne) good.push(borne);
      else if (segment.apart) this.#hold([segment], missing);
      else because.push(...missing);
    }
    if (because.length === 0) return good;
    this.#hold(line, because);
    return null;
  }

  /**
   * The row without lines of cells that fail. Cells without sentences of their own lean on the first that has some;
   * null where those do not bear them out.
   */
  row(row: readonly Cell<DraftSegment>[]): readonly Cell<DraftSegment>[] | null {
    const own = row.flat(2);
    const carrier = own.find(({ evidence }) => evidence.length > 0);
    if (!carrier) return null;
    const leaning = own.filter(({ evidence }) => evidence.length === 0).flatMap(({ pieces }) => pieces);
    const leans = claimsOf(leaning, this.#story).length > 0;
    const { borne, missing } = this.#segment({ ...carrier, pieces: [...leaning, ...carrier.pieces] });
    if (leans && !borne) {
      this.#hold([...row.flat(2).flatMap((segment) => [segment, BETWEEN])].slice(0, -1), missing);
      return null;
    }
    const cells = row.map((cell) =>
      kept(cell, (line) => {
        if (line.every(({ evidence }) => evidence.length === 0)) return line;
        return leans && borne && line.includes(carrier) ? [{ ...carrier, evidence: borne.evidence }] : this.line(line);
      }),
    );
    return cells.flat(2).some(({ evidence }) => evidence.length > 0) ? cells : null;
  }

  #hold(line: Line<DraftSegment>, because: readonly Claim[]): void {
    this.held.push({
      line: line.map(({ pieces }) => textOf(pieces)).join(''),
      because: because.map(({ what, shown }) => ({ what, shown })),
    });
  }

  /** The segment, or what it says more plainly, with the sentences that bear it out; what is missing where none do. */
  #segment(segment: DraftSegment): { readonly borne: DraftSegment | null; readonly missing: readonly Claim[] } {
    const considered = distinct(segment.evidence).slice(0, Math.max(CONSIDERED, segment.most ?? 0));
    const first = this.#cover(segment.pieces, considered, segment.most ?? CITED);
    if (first.missing.length === 0) return { borne: { ...segment, evidence: first.cited }, missing: [] };
    if (!segment.otherwise) return { borne: null, missing: first.missing };
    const second = this.#cover(segment.otherwise, considered, segment.most ?? CITED);
    if (second.missing.length > 0) return { borne: null, missing: second.missing };
    return { borne: { ...segment, pieces: segment.otherwise, evidence: second.cited }, missing: [] };
  }

  /** The sentences to cite: the first, then those that bear out what is still open, then the next ones. */
  #cover(
    pieces: DraftSegment['pieces'],
    evidence: readonly Evidence[],
    most: number,
  ): { readonly cited: readonly Evidence[]; readonly missing: readonly Claim[] } {
    let open = claimsOf(pieces, this.#story);
    const cited: Evidence[] = [];
    for (const one of evidence) {
      if (cited.length >= most) break;
      const ground = this.#ground(one);
      const left = open.filter((claim) => !claim.isBorneOutBy(ground));
      if (cited.length > 0 && left.length === open.length) continue;
      open = left;
      cited.push(one);
    }
    const further = evidence
      .filter((one) => !cited.includes(one))
      .slice(0, Math.max(0, Math.min(most, CITED) - cited.length));
    return { cited: [...cited, ...further], missing: evidence.length === 0 ? [] : open };
  }

  #ground(evidence: Evidence): Ground {
    const key = `${evidence.articleId}:${evidence.kind}:${evidence.span.start}-${evidence.span.end}`;
    const known = this.#grounds.get(key) ?? groundOf(evidence, this.#pages.get(evidence.articleId), this.#story);
    this.#grounds.set(key, known);
    return known;
  }
}
