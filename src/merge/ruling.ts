/** What people decided about a finding. */
export interface Ruling {
  /** The corrections that speak of it, in order. */
  readonly corrections: readonly string[];
  /** Corrections by which it stands together with others, and the block they are merged in. */
  readonly bonds: readonly string[];
  readonly block: string | null;
  /** True where it is of another thing than what it was found to be of. */
  readonly apart: boolean;
  /** Fields that a person set. */
  readonly edited: readonly string[];
  /** What the changed fields held when it was read: by it the finding is known again. */
  readonly before: Readonly<Record<string, unknown>>;
  /** What told it from others of its sentence when it was read, before anything was changed. */
  readonly read: string;
}

/** What people decided about the finding; null where nobody did. */
export const rulingOf = (finding: object): Ruling | null => (isRuled(finding) ? finding.ruling : null);

export interface Ruled {
  readonly ruling: Ruling;
}

const isRuled = (finding: object): finding is Ruled => 'ruling' in finding;
