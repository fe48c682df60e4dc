/** Why something could not be read, and what to do about it. */
export interface ReadFault {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
}
