import type { Span } from '#article/span.ts';
import type { OrganisationKind } from '#story/story.ts';

/** A stretch that reads like a body's name and is not known. */
export interface BodyCandidate {
  readonly span: Span;
  readonly kind: OrganisationKind;
}
