import type { Span } from './span.ts';

/** Which language a text or a paragraph is written in; `und` where nothing tells. */
export type LanguageTag = 'zh-Hans' | 'zh-Hant' | 'en' | 'ko' | 'ja' | 'und';

/**
 * What a paragraph is in its article. `body` is the reporter's running text; `question` and `answer` belong to an
 * interview (`speaker` names whose answer it is); `summary` repeats the article (an AI reader's digest, key points);
 * `credit` is a line of source, editor or reporter; `background` stands in a box of its own.
 */
export type ParagraphKind =
  | 'title'
  | 'subhead'
  | 'body'
  | 'question'
  | 'answer'
  | 'caption'
  | 'bio'
  | 'byline'
  | 'credit'
  | 'summary'
  | 'background';

export interface Paragraph {
  readonly span: Span;
  readonly kind: ParagraphKind;
  readonly language: LanguageTag;
  /** The name form of the person whose words the paragraph holds (interview answers), as it stands in the text. */
  readonly speaker?: string;
  /** Where the paragraph stands in the text of the page it was taken from (its HTML, where it is HTML), if known. */
  readonly source?: Span;
}

/** A line of the page that is no part of the article, kept aside with the reason. */
export interface RemovedLine {
  readonly text: string;
  /** Name of the page rule that removed it, e.g. `page/debris/comment-form`. */
  readonly reason: string;
  /** Line number in the page's text, from 1. */
  readonly line: number;
}

export interface Link {
  readonly text: string;
  readonly href: string | null;
}

/**
 * What was told of a page by whatever held it: an archive, a book, the web server it came from. Kept with the article,
 * so that the page is read the same way again; what the page says of itself goes before title, outlet, authors, date.
 */
export interface Told {
  readonly url?: string;
  readonly contentType?: string;
  /** When the page was saved, as an ISO time or day; never taken for the day it was published. */
  readonly captured?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  /** EDTF date. */
  readonly published?: string;
}

/** The means by which the published date was found, best first; `null` date goes with `null`. */
export type PublishedBy =
  | 'option'
  | 'json-ld'
  | 'meta tag'
  | 'time element'
  | 'header line'
  | 'dateline'
  | 'address'
  | 'inferred'
  /** Told by what held the page. */
  | 'container';

/**
 * The clean text of one page and what the page says of itself. The text never changes once made: every finding
 * points into it. Paragraphs are separated by one line break and lie in order; their spans do not overlap.
 */
export interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** The agency or paper the text was taken from (来源：新华社). */
  readonly origin: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  /** EDTF date. */
  readonly published: string | null;
  readonly publishedBy: PublishedBy | null;
  readonly language: LanguageTag;
  readonly url: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly removed: readonly RemovedLine[];
  readonly related: readonly Link[];
  /** Absent where nothing was told. */
  readonly told?: Told;
}
