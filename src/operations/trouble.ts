import { StoreError, type StoreErrorCode } from '#store/store-error.ts';

/** What went wrong, as far as a caller must tell it apart; a face maps these to its own codes. */
export type TroubleCode = 'usage' | 'page' | 'story' | StoreErrorCode;

/** Expected trouble that stops an operation: the message names place and thing, `cure` what to do about it. */
export class Trouble extends Error {
  readonly code: TroubleCode;
  readonly cure: string;

  constructor(code: TroubleCode, message: string, cure: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.cure = cure;
  }
}

/** The error as trouble where the store expected it; any other error unchanged. */
export const asTrouble = (error: unknown): unknown =>
  error instanceof StoreError ? new Trouble(error.code, error.message, error.cure, error) : error;
