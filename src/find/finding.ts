import type { Quote, Span } from '#article/span.ts';
import type { OrganisationKind } from '#story/story.ts';

/** PLOVER classes (openeventdata/PLOVER) that the codebook uses. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Kinds of event of the codebook and the PLOVER class of each. */
export const EVENT_KINDS = {
  summit: 'CONSULT',
  'high-level-talks': 'CONSULT',
  'working-talks': 'CONSULT',
  visit: 'CONSULT',
  call: 'CONSULT',
  letter: 'CONSULT',
  multilateral: 'CONSULT',
  invitation: 'CONSULT',
  agreement: 'AGREE',
  concession: 'CONCEDE',
  dismantlement: 'CONCEDE',
  aid: 'AID',
  cooperation: 'COOPERATE',
  'break-off': 'REJECT',
  rejection: 'REJECT',
  accusation: 'ACCUSE',
  threat: 'THREATEN',
  request: 'REQUEST',
  sanction: 'SANCTION',
  'weapons-test': 'MOBILIZE',
  exercise: 'MOBILIZE',
  'nuclear-build-up': 'MOBILIZE',
  force: 'ASSAULT',
} as const satisfies Record<string, EventType>;
export type EventKind = keyof typeof EVENT_KINDS;

export type EventStatus = 'occurred' | 'planned' | 'proposed' | 'cancelled' | 'denied';
export type MeetingOutcome = 'agreed' | 'progress' | 'no-agreement' | 'broke-down';
export type Stance = 'demand' | 'offer' | 'refuse' | 'accept' | 'support' | 'concern';
export type ExchangeStatus = 'proposed' | 'demanded' | 'refused' | 'agreed' | 'hypothetical';
export type OutlookKind = 'forecast' | 'deadline' | 'invitation' | 'plan' | 'commitment';
export type Likelihood = 'certain' | 'likely' | 'possible' | 'unlikely';

/** What every finding carries: where it stands and which rule made it. */
export interface Found {
  readonly span: Span;
  /** Name of the rule, `language/kind/what`, e.g. `zh/statement/said-before`. */
  readonly rule: string;
  /** How far the words can be trusted, 0 to 1, where something shows that they were mangled; absent where nothing does. */
  readonly confidence?: number;
}

/** One place where a name stands. */
export interface NamePlace {
  readonly span: Span;
  readonly text: string;
}

/** A person named in the article. `span` is the first place; `names` holds each form once, as written. */
export interface PersonFinding extends Found {
  /** Usual English romanisation, kebab-case. */
  readonly id: string;
  readonly names: readonly string[];
  readonly places: readonly NamePlace[];
  readonly role: string | null;
  readonly party: string | null;
}

export interface OrganisationFinding extends Found {
  readonly id: string;
  readonly names: readonly string[];
  readonly places: readonly NamePlace[];
  readonly kind: OrganisationKind;
  readonly party: string | null;
}

export interface PlaceFinding extends Found {
  readonly id: string;
  readonly names: readonly string[];
  readonly places: readonly NamePlace[];
  readonly party: string | null;
}

/** `value` is EDTF, or null where the expression fixes no date. */
export interface TimeFinding extends Found {
  readonly text: string;
  readonly value: string | null;
}

/** `speaker`: person id, organisation id, party code, `A+B` for joint holders, or `anon:<short description>`. */
export interface StatementFinding extends Found {
  readonly speaker: string;
  readonly cue: string | null;
  readonly text: string;
  readonly direct: boolean;
  readonly via: string | null;
  readonly date: string | null;
}

export interface EventFinding extends Found {
  readonly type: EventType;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly people: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
  readonly outcome: MeetingOutcome | null;
  readonly evidence: string;
}

export interface PositionFinding extends Found {
  readonly party: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly toward: readonly string[];
  /** The content in the article's own words (a clause of the evidence), for display. */
  readonly summary: string;
  readonly source: string;
  readonly date: string | null;
  readonly evidence: string;
}

export interface ExchangeFinding extends Found {
  readonly giver: string;
  readonly give: string;
  readonly taker: string;
  readonly get: string;
  readonly status: ExchangeStatus;
  readonly proposer: string | null;
  readonly evidence: string;
}

export interface OutlookFinding extends Found {
  readonly kind: OutlookKind;
  readonly by: string;
  readonly what: string;
  readonly when: string | null;
  readonly likelihood: Likelihood | null;
  readonly evidence: string;
}

/** Two accounts of one thing that cannot both hold; `span` runs from the first to the end of the second. */
export interface DisputeFinding extends Found {
  readonly about: string;
  readonly a: string;
  readonly b: string;
  readonly spanA: Span;
  readonly spanB: Span;
}

/** All that was found in one article, by kind. */
export interface Findings {
  readonly people: readonly PersonFinding[];
  readonly organisations: readonly OrganisationFinding[];
  readonly places: readonly PlaceFinding[];
  readonly times: readonly TimeFinding[];
  readonly statements: readonly StatementFinding[];
  readonly events: readonly EventFinding[];
  readonly positions: readonly PositionFinding[];
  readonly exchanges: readonly ExchangeFinding[];
  readonly outlook: readonly OutlookFinding[];
  readonly disputes: readonly DisputeFinding[];
}
export type FindingKind = keyof Findings;
export const FINDING_KINDS = [
  'people',
  'organisations',
  'places',
  'times',
  'statements',
  'events',
  'positions',
  'exchanges',
  'outlook',
  'disputes',
] as const satisfies readonly FindingKind[];
export type Finding = Findings[FindingKind][number];

/** Every stretch of the text that a finding of this kind claims to quote. */
export function quotesOf(finding: Finding): readonly Quote[] {
  if ('spanA' in finding) {
    return [
      { span: finding.spanA, quote: finding.a },
      { span: finding.spanB, quote: finding.b },
    ];
  }
  if ('places' in finding) return finding.places.map(({ span, text }) => ({ span, quote: text }));
  if ('evidence' in finding) return [{ span: finding.span, quote: finding.evidence }];
  return [{ span: finding.span, quote: finding.text }];
}
