import type { Evidence, FiledReading } from '#merge/record.ts';
import type { Story } from '#story/story.ts';
import { sentencesAround } from './check/ground.ts';
import type { Block, Draft, DraftSegment, Line, Note, Segment } from './document.ts';

/**
 * The draft with numbers of notes in the place of evidence, in order of first use; what stands in the same sentence has
 * one number. A note holds the whole sentence where its page is at hand, else the stretch that is cited.
 */
export function numbered(
  draft: Draft,
  pages: ReadonlyMap<string, FiledReading>,
  story: Story | null,
): { readonly blocks: readonly Block<Segment>[]; readonly notes: readonly Note[] } {
  const notes = new Map<string, Note>();
  const numberOf = (evidence: Evidence): number => {
    const page = pages.get(evidence.articleId);
    const span = page ? sentencesAround(evidence, page, story) : evidence.span;
    const key = `${evidence.articleId}:${span.start}-${span.end}`;
    const known = notes.get(key);
    if (known) return known.number;
    const sentence = page ? page.article.text.slice(span.start, span.end) : evidence.quote;
    const url = webAddress(page?.article.url ?? null);
    const note = { number: notes.size + 1, evidence, sentence: sentence.replace(/\s+/gu, ' ').trim(), url };
    notes.set(key, note);
    return note.number;
  };
  const line = (segments: Line<DraftSegment>): Line<Segment> =>
    segments.map(({ pieces, evidence }) => ({ pieces, notes: [...new Set(evidence.map(numberOf))] }));
  const blocks = draft.map((block): Block<Segment> => {
    if (block.kind === 'heading') return block;
    if (block.kind === 'paragraph') return { ...block, line: line(block.line) };
    if (block.kind === 'list') return { ...block, items: block.items.map(line) };
    return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(line))) };
  });
  return { blocks, notes: [...notes.values()] };
}

const webAddress = (url: string | null): string | null => (url !== null && /^https?:\/\//iu.test(url) ? url : null);
