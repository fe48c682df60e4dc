import type { Span } from '#article/span.ts';

/** How a party is named: by its name, an adjective or people (North Korean), its capital, its government, or a short form. */
export type PartyForm = 'name' | 'demonym' | 'capital' | 'government' | 'short';

/**
 * A place in the text where something known or recognised is named. Mentions of a sentence are sorted by start and do
 * not overlap, except that an `office` may stand inside or beside another.
 */
export interface Mention {
  readonly kind: 'party' | 'person' | 'organisation' | 'place' | 'weapon' | 'meeting' | 'office';
  readonly span: Span;
  /** Party code, person id, organisation id, place id, weapon id, office kind. For a meeting: its kind of event. */
  readonly id: string;
  /** The party it is or stands for: a person's, a ministry's, a capital's. Null for experts, media, bodies without a party. */
  readonly party: string | null;
  readonly form?: PartyForm;
  /** Parties and people of a meeting nickname (金特会). */
  readonly parties?: readonly string[];
  readonly people?: readonly string[];
  /** The part of a body's name that stands alone as well (汉水和平研究院 in 首尔汉水和平研究院). */
  readonly core?: Span;
  /** A pronoun or epithet resolved to its holder (他, the president, 朝方首席代表); never listed as a name form. */
  readonly pronoun?: boolean;
  readonly rule: string;
}

/** A word that raises an issue of the story; issue words may overlap each other and mentions. */
export interface IssueWord {
  readonly span: Span;
  readonly issue: string;
}
