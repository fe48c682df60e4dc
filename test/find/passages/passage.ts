/** A small article and what a careful reader would note of it. */
export interface Passage {
  readonly text: string;
  /** `PARTY issue stance`. */
  readonly positions: readonly string[];
  /** `GIVER TAKER`. */
  readonly exchanges?: readonly string[];
  /** Why it is not read right yet. */
  readonly todo?: string;
}
