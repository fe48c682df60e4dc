import type { Names, Organisation, Party, Place } from '#story/story.ts';

/** What an office makes of its holder, or of an unknown name that stands beside it. */
export type OfficeKind =
  | 'head-of-state'
  | 'minister'
  | 'diplomat'
  | 'spokesperson'
  | 'military'
  | 'scholar'
  | 'journalist'
  | 'party-official'
  | 'official';

export interface Office {
  readonly names: Names;
  readonly kind: OfficeKind;
}

/** What is known of the world without any story. */
export interface General {
  readonly parties: readonly Party[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly offices: readonly Office[];
}

export const general: General = { parties: [], organisations: [], places: [], offices: [] };
