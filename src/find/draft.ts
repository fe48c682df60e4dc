import type { Article, Paragraph } from '#article/article.ts';
import type { Span } from '#article/span.ts';
import type { Story } from '#story/story.ts';
import type {
  DisputeFinding,
  EventFinding,
  ExchangeFinding,
  OrganisationFinding,
  OutlookFinding,
  PersonFinding,
  PlaceFinding,
  PositionFinding,
  StatementFinding,
} from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import type { IssueWord, Mention } from './mention.ts';
import type { TimeMention } from './shared/times.ts';

export { within } from './shared/placed.ts';

/** A stretch between quotation marks; `end` is the paragraph's or sentence's end where the closing mark is lost. */
export interface Quotation {
  /** With the marks. */
  readonly span: Span;
  /** Between the marks. */
  readonly inner: Span;
  readonly closed: boolean;
}

/** One sentence of the article. Spans are offsets into the article's text, and hold in `draft.plain` as well. */
export interface Sentence {
  readonly index: number;
  readonly span: Span;
  readonly paragraph: Paragraph;
  readonly paragraphIndex: number;
  readonly language: 'zh' | 'en';
  /** Stretches between commas, semicolons and colons outside quotation marks, in order. */
  readonly clauses: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly issues: readonly IssueWord[];
}

/**
 * A reading in the making. Stages run in the order of the fields; a stage sees what the earlier ones found and
 * leaves later fields alone. Rules match on `plain`, quote from `article.text`.
 */
export interface Draft {
  readonly article: Article;
  readonly story: Story | null;
  readonly knowledge: Knowledge;
  /** `fold(article.text)`: Simplified characters, one form of each mark; same length as the text. */
  readonly plain: string;
  /** `plain` in lower case, same length: what trigger words are matched on. */
  readonly lower: string;
  /** The day relative times are read against: the published date, else the latest day the text writes out, else null. */
  readonly anchor: string | null;
  readonly sentences: readonly Sentence[];
  readonly people: readonly PersonFinding[];
  readonly organisations: readonly OrganisationFinding[];
  readonly places: readonly PlaceFinding[];
  readonly times: readonly TimeMention[];
  readonly statements: readonly StatementFinding[];
  readonly events: readonly EventFinding[];
  readonly positions: readonly PositionFinding[];
  readonly exchanges: readonly ExchangeFinding[];
  readonly outlook: readonly OutlookFinding[];
  readonly disputes: readonly DisputeFinding[];
}
