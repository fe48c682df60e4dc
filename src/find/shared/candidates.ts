import type { Span } from '#article/span.ts';

/** A stretch that reads like a person's name and is not known, with what shows it. */
export interface NameCandidate {
  readonly span: Span;
  /** What shows that it names a person. */
  readonly evidence: 'title' | 'dotted' | 'bracket' | 'said' | 'shape' | 'byline' | 'loose';
  /** The title or body that stands beside it. */
  readonly title: Span | undefined;
  /** Its Latin spelling in brackets, if given. */
  readonly latin: string | null;
  /** Written by sound from a foreign language. */
  readonly foreign?: boolean;
}
