import type { Evidence } from '#merge/record.ts';
import type { Block, Draft, DraftSegment, Line, Note, Segment } from './document.ts';

/** The draft with numbers of notes in the place of evidence, in order of first use; the same sentence keeps its number. */
export function numbered(
  draft: Draft,
  urlOf: (articleId: string) => string | null,
): { readonly blocks: readonly Block<Segment>[]; readonly notes: readonly Note[] } {
  const notes = new Map<string, Note>();
  const numberOf = (evidence: Evidence): number => {
    const key = `${evidence.articleId}:${evidence.span.start}-${evidence.span.end}`;
    const known = notes.get(key);
    if (known) return known.number;
    const note = { number: notes.size + 1, evidence, url: urlOf(evidence.articleId) };
    notes.set(key, note);
    return note.number;
  };
  const line = (segments: Line<DraftSegment>): Line<Segment> =>
    segments.map(({ pieces, evidence }) => ({ pieces, notes: evidence.map(numberOf) }));
  const blocks = draft.map((block): Block<Segment> => {
    if (block.kind === 'heading') return block;
    if (block.kind === 'paragraph') return { ...block, line: line(block.line) };
    if (block.kind === 'list') return { ...block, items: block.items.map(line) };
    return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(line))) };
  });
  return { blocks, notes: [...notes.values()] };
}
