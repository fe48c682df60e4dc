import type { Context } from '#operations/context.ts';

/** A context for tests: an English reader, a record at the path, and whatever else is given. */
export const contextAt = (record: string, more: Partial<Context> = {}): Context => ({
  record,
  story: null,
  language: 'en',
  progress: () => undefined,
  tell: () => undefined,
  stop: new AbortController().signal,
  ...more,
});
