import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { StatementFinding } from '../finding.ts';
import type { Trigger } from '../rule.ts';
import { timesIn } from './sentence-times.ts';
import { isSpokenOf } from './time-of.ts';

/** One reporting act as it stands in a sentence: who, by which word, what. */
export interface Report {
  /** Speakers, one statement each; a joint holder is one speaker `A+B`. */
  readonly speakers: readonly string[];
  readonly cue: Span;
  /** The words of the cue as they stand. */
  readonly content: Span;
  readonly direct: boolean;
  readonly via: string | null;
  /** Where the clause of the cue begins: its times date the statement. */
  readonly from: number;
  /** The construction it was read from; a rule is named after it. */
  readonly shape: Shape;
  /** The speaker stands in the clause of the cue, not taken over from an earlier one. */
  readonly named: boolean;
}

const LONGEST = 2500;

/** False for a line so long that no one has written it as a sentence: nothing is read in it. */
export const isProse = ({ span }: Sentence): boolean => span.end - span.start <= LONGEST;
/** How many reporting words of a sentence are read; a sentence of more is a list or noise. */
export const MOST_CUES = 30;

/** Constructions in which speech is reported. */
export type Shape =
  | 'clause'
  | 'quote-before'
  | 'clause-before'
  | 'told'
  | 'according'
  | 'cited'
  | 'object'
  | 'attitude'
  | 'called'
  | 'passive';

/** The findings of the reports that the trigger wakes, under the rule's name. */
export function findingsOf(
  at: Trigger,
  reports: readonly Report[],
  shape: Shape,
  rule: string,
): readonly StatementFinding[] {
  return reports
    .filter((report) => report.shape === shape && report.cue.start === at.span.start)
    .flatMap((report) => report.speakers.map((speaker) => statementOf(at.draft, at.sentence, report, speaker, rule)));
}

function statementOf(
  draft: Draft,
  sentence: Sentence,
  report: Report,
  speaker: string,
  rule: string,
): StatementFinding {
  const { text } = draft.article;
  return {
    span: report.content,
    rule,
    speaker,
    cue: text.slice(report.cue.start, report.cue.end),
    text: text.slice(report.content.start, report.content.end),
    direct: report.direct,
    via: report.via,
    date: dateOf(draft, sentence, report),
  };
}

/** When it was said: the last time between the beginning of the clause and the cue, else null. */
function dateOf(draft: Draft, sentence: Sentence, report: Report): string | null {
  const from = Math.min(report.from, sentence.span.start);
  const dates = timesIn(draft, sentence).filter((time) => {
    const { span, value } = time;
    return (
      value !== null &&
      !isSpokenOf(draft, sentence, time) &&
      span.start >= from &&
      span.end <= sentence.span.end &&
      (span.end <= report.cue.start || span.start < report.content.start) &&
      !(report.content.start <= span.start && span.end <= report.content.end)
    );
  });
  return dates.at(-1)?.value ?? null;
}
