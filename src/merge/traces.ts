import { knowledgeOf } from '#find/knowledge.ts';
import { splitSentences } from '#find/shared/sentences.ts';
import { fold, lowerCase } from '#language/fold.ts';
import { quantitiesIn } from '#language/quantities.ts';
import type { Story } from '#story/story.ts';
import { hashOf } from './hash.ts';
import type { FiledReading } from './record.ts';
import { countShared } from './wording.ts';

/** Two articles with fewer marks in common may share no more than what everybody knows of the event. */
const LEAST_SHARED = 8;
/** Share of their marks, and of the pairs that stand in one sentence, that a retelling has in common (Dice). */
const SAME_MARKS = 0.72;
const SAME_PAIRS = 0.5;
/** A digest is much shorter than what it sums up; a retelling is not. */
const SAME_SIZE = 0.6;
/** Marks of a sentence beyond these are those of a list. */
const MOST_A_SENTENCE = 16;
/** How many English letters a Chinese character takes in translation: about three. */
const LETTERS_A_CHARACTER = 3;

/**
 * What of an article outlives translation and rewriting: who and what it names, its numbers and dates (its marks), and
 * which of them stand in one sentence. Independent reports of one event choose others and put them together otherwise.
 */
export interface Trace {
  /** Its length as if it were in English, in letters. */
  readonly size: number;
  /** Hashes of its marks, and of pairs of marks in one sentence, each in rising order. */
  readonly marks: Uint32Array;
  readonly pairs: Uint32Array;
}

/** The trace of an article. Names that neither the story nor the general tables know are spelt anew in each language. */
export function traceOf(reading: FiledReading, story: Story | null): Trace {
  const { article } = reading;
  const plain = fold(article.text);
  const marks = marksOf(reading, lowerCase(plain), story);
  const found = new Set<number>();
  const pairs = new Set<number>();
  let next = 0;
  let size = 0;
  for (const { span, paragraph } of splitSentences(article, plain)) {
    const told = paragraph.kind !== 'credit' && paragraph.kind !== 'byline' && paragraph.kind !== 'summary';
    const here = new Set<number>();
    for (; (marks[next]?.at ?? span.end) < span.end; next += 1) {
      const mark = marks[next];
      if (told && mark && mark.at >= span.start) here.add(mark.hash);
    }
    if (!told) continue;
    size += sizeOf(plain.slice(span.start, span.end));
    for (const mark of here) found.add(mark);
    const some = [...here].slice(0, MOST_A_SENTENCE).sort((a, b) => a - b);
    for (const [index, mark] of some.entries()) {
      for (const other of some.slice(index + 1)) pairs.add((Math.imul(mark, 31) ^ other) >>> 0);
    }
  }
  return { size, marks: Uint32Array.from(found).sort(), pairs: Uint32Array.from(pairs).sort() };
}

interface Mark {
  readonly at: number;
  readonly hash: number;
}

/** The marks of an article in the order in which they stand. */
function marksOf(reading: FiledReading, lower: string, story: Story | null): readonly Mark[] {
  const { people, organisations, places } = knowledgeOf(story);
  const marks: Mark[] = [];
  const put = (key: string, at: number): void => {
    marks.push({ at, hash: hashOf(key) });
  };
  for (const { id, places: named } of reading.people) {
    if (people.has(id)) for (const { span } of named) put(`person ${id}`, span.start);
  }
  // Outlets are left out: each names itself and the one it translates.
  for (const { id, kind, places: named } of reading.organisations) {
    if (kind !== 'media' && organisations.has(id)) for (const { span } of named) put(`organisation ${id}`, span.start);
  }
  for (const { id, places: named } of reading.places) {
    if (places.has(id)) for (const { span } of named) put(`place ${id}`, span.start);
  }
  // The day of the news itself stands in every report of it, and a week is read where one language says «next week».
  for (const { value, span } of reading.times) {
    if (value !== null && value !== reading.article.published && !value.includes('W')) put(`time ${value}`, span.start);
  }
  for (const { value, at } of quantitiesIn(lower)) put(`number ${value}`, at);
  return marks.sort((a, b) => a.at - b.at || a.hash - b.hash);
}

function sizeOf(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters + characters * (LETTERS_A_CHARACTER - 1);
}

/** True where one article tells what the other does, in other words or another language. */
export function isRetelling(a: Trace, b: Trace): boolean {
  if (Math.min(a.size, b.size) < SAME_SIZE * Math.max(a.size, b.size)) return false;
  const most = Math.min(a.marks.length, b.marks.length);
  if (most < LEAST_SHARED || 2 * most < SAME_MARKS * (a.marks.length + b.marks.length)) return false;
  const shared = countShared(a.marks, b.marks);
  return (
    shared >= LEAST_SHARED &&
    2 * shared >= SAME_MARKS * (a.marks.length + b.marks.length) &&
    2 * countShared(a.pairs, b.pairs) >= SAME_PAIRS * (a.pairs.length + b.pairs.length)
  );
}
