export type OrganisationKind =
  | 'government'
  | 'media'
  | 'think-tank'
  | 'military'
  | 'international'
  | 'company'
  | 'other';

/** Name forms by script. Chinese forms are written in Simplified characters; Traditional text is folded before matching. */
export interface Names {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** A side of the negotiation, or any state or body that acts. */
export interface Party {
  /** ISO 3166-1 alpha-3 code, `UNO`, `EUE`, `IAEA`, or another capital-letter id. */
  readonly id: string;
  readonly names: Names;
  /** Forms that stand for the people or government as an adjective: North Korean, American, 朝方 belongs to `short`. */
  readonly demonyms: Names;
  /** Capitals and seats that stand for the government: Pyongyang, 华盛顿. */
  readonly capitals: Names;
  /** Phrases for the government: 特朗普政府, the Kim regime. */
  readonly governments: Names;
  /** One-character and side forms: 朝, 朝方, the North. Single characters are read only inside compounds (朝美, 访朝). */
  readonly short: Names;
  /** Party itself is central to the story (its positions are followed). */
  readonly central: boolean;
  /** Parties that act together under this name (E3): what it does, each of them does. */
  readonly members?: readonly string[];
}

/** An office held for a time; `from`/`to` are EDTF dates, open where absent. */
export interface Role {
  /** The office in words, e.g. `US Secretary of State`. */
  readonly title: string;
  readonly titleZh: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Person {
  /** Usual English romanisation, kebab-case. */
  readonly id: string;
  readonly names: Names;
  readonly party: string | null;
  readonly roles: readonly Role[];
  /** Forms of `names` that someone else in the story bears too (Clinton); only the text can tell who is meant. */
  readonly shared?: readonly string[];
}

export interface Organisation {
  readonly id: string;
  readonly names: Names;
  readonly kind: OrganisationKind;
  readonly party: string | null;
}

export interface Place {
  readonly id: string;
  /** The name a brief prints in English and in Chinese: first of each script. */
  readonly names: Names;
  readonly party: string | null;
  readonly kind: 'city' | 'region' | 'building' | 'facility' | 'sea' | 'border' | 'other';
  /** Id of the issue that the name raises by itself (Yongbyon: nuclear-facilities). */
  readonly issue?: string;
}

export interface Weapon {
  readonly id: string;
  readonly names: Names;
  readonly party: string | null;
  readonly kind: string;
  /** Id of the issue that the name raises by itself (Hwasong-15: missiles). */
  readonly issue?: string;
}

/** A subject of the negotiation and the words that raise it. */
export interface Issue {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly words: Names;
}

/** A nickname of a meeting (金特会) with who meets. */
export interface MeetingName {
  readonly names: Names;
  readonly parties: readonly string[];
  readonly people: readonly string[];
  readonly kind: 'summit' | 'high-level-talks' | 'working-talks' | 'multilateral';
}

/** Days that everyone who follows the story remembers by their place: 2月的河内会晤 tells the year of a page without one. */
export interface Landmark {
  /** Id of a place of the story. */
  readonly place: string;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
}

/** The negotiation that is followed: what its pages will name. */
export interface Story {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly from: string | null;
  readonly to: string | null;
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly weapons: readonly Weapon[];
  readonly issues: readonly Issue[];
  readonly meetings: readonly MeetingName[];
  readonly landmarks: readonly Landmark[];
}
