import { overlaps, type Span } from '#article/span.ts';
import type { Sentence } from '#find/draft.ts';
import { draftOf } from '#find/find.ts';
import type { Finding } from '#find/finding.ts';
import { nameArticle } from '#find/shared/name-stage.ts';
import { fold, lowerCase } from '#language/fold.ts';
import type { Evidence, FiledReading } from '#merge/record.ts';
import { saidOn } from '#merge/said.ts';
import { type Window, windowOf } from '#merge/window.ts';
import { bare } from '#merge/wording.ts';
import type { Story } from '#story/story.ts';
import { numbersIn } from './numbers.ts';

/** What a cited sentence bears out. */
export interface Ground {
  /** Folded text of the sentences that hold the cited stretch. */
  readonly text: string;
  /** The same without blanks, marks and case: what wordings are compared with. */
  readonly bare: string;
  /** Ids of all who are named in them by any form, by a word that stands for them, or right before them. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** Days that the finding, an expression of time in the sentences, or the page itself is dated. */
  readonly dates: readonly Window[];
  /** False where the page is not at hand: then names and dates cannot be judged. */
  readonly whole: boolean;
}

const named = new WeakMap<FiledReading, readonly Sentence[]>();

/** What the sentences that hold the stretch say; without its page, what the quote alone says. */
export function groundOf(evidence: Evidence, page: FiledReading | undefined, story: Story | null): Ground {
  if (!page) {
    const text = fold(evidence.quote);
    return {
      text,
      bare: bare(text),
      names: new Set(),
      numbers: numbersIn(text),
      dates: windows([evidence.published]),
      whole: false,
    };
  }
  const sentences = sentencesOf(page, story);
  const held = sentences.filter(({ span }) => overlaps(span, evidence.span));
  const span = around(evidence.span, held);
  const raw = page.article.text.slice(span.start, span.end);
  const text = fold(raw);
  return {
    text,
    bare: bare(text),
    names: new Set([
      ...[...held, ...leadingTo(held, sentences)].flatMap(namesOf),
      ...speakersOf(held, sentences, page.article.text),
    ]),
    numbers: numbersIn(lowerCase(text)),
    dates: windows([...datesAt(page, evidence), ...timesIn(page, raw), page.article.published, saidOn(page, story)]),
    whole: true,
  };
}

/** The whole of the sentences that hold the stretch. */
export const sentencesAround = (evidence: Evidence, page: FiledReading, story: Story | null): Span =>
  around(
    evidence.span,
    sentencesOf(page, story).filter(({ span }) => overlaps(span, evidence.span)),
  );

const around = (stretch: Span, held: readonly Sentence[]): Span => ({
  start: Math.min(stretch.start, held[0]?.span.start ?? stretch.start),
  end: Math.max(stretch.end, held.at(-1)?.span.end ?? stretch.end),
});

function sentencesOf(page: FiledReading, story: Story | null): readonly Sentence[] {
  const known = named.get(page) ?? nameArticle(draftOf(page.article, { story })).sentences;
  named.set(page, known);
  return known;
}

/** Sentences before in the same paragraph and the paragraph before it: who «the two sides» are is said there. */
function leadingTo(held: readonly Sentence[], all: readonly Sentence[]): readonly Sentence[] {
  const [first] = held;
  if (!first) return [];
  return all.filter(({ index, paragraphIndex }) => index < first.index && paragraphIndex >= first.paragraphIndex - 1);
}

/** Whose answer in an interview the sentences stand in. */
function speakersOf(held: readonly Sentence[], all: readonly Sentence[], text: string): readonly string[] {
  const forms = new Set(held.flatMap(({ paragraph: { speaker } }) => speaker ?? []));
  if (forms.size === 0) return [];
  const mentions = all.flatMap((sentence) => sentence.mentions);
  return mentions.filter(({ span }) => forms.has(text.slice(span.start, span.end))).map(({ id }) => id);
}

const namesOf = ({ mentions }: Sentence): readonly string[] =>
  mentions.flatMap(({ id, party, parties = [], people = [] }) => [
    id,
    ...(party ? [party] : []),
    ...parties,
    ...people,
  ]);

/** The dates of the findings that stand at the evidence. */
function datesAt(page: FiledReading, { kind, span }: Evidence): readonly (string | null)[] {
  return (page[kind] as readonly Finding[])
    .filter((finding) => overlaps(finding.span, span))
    .flatMap((finding) => ['date' in finding ? finding.date : null, 'when' in finding ? finding.when : null]);
}

/** The values of the expressions of time that stand in the text: a reading lists each expression once. */
const timesIn = ({ times }: FiledReading, text: string): readonly (string | null)[] =>
  times.filter(({ text: expression }) => text.includes(expression)).map(({ value }) => value);

const windows = (dates: readonly (string | null)[]): readonly Window[] => dates.flatMap((date) => windowOf(date) ?? []);
