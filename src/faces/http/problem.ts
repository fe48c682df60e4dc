import { Trouble, type TroubleCode } from '#operations/trouble.ts';

/** What went wrong with a request, as RFC 9457 has it; `cure` says what to do about it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly cure: string | null;
}

type Known = readonly [status: number, title: string];

const TROUBLES: Readonly<Record<TroubleCode, Known>> = {
  usage: [400, 'The request cannot be understood'],
  page: [422, 'The page cannot be read'],
  story: [422, 'The story has a fault'],
  missing: [404, 'There is no record'],
  'newer-version': [503, 'The record was made by a newer Parley'],
  'older-version': [503, 'The record was made by an older Parley'],
  foreign: [503, 'This is no record of Parley'],
  'read-only': [503, 'The record cannot be written'],
  'disk-full': [507, 'The disk is full'],
  locked: [503, 'The record is being written'],
  damaged: [503, 'The record is damaged'],
  unreachable: [503, 'The database cannot be reached'],
  'bad-quote': [422, 'A quote does not stand in its page'],
};

/** The problem that an error is to the caller; a fault of the program tells nothing of its insides. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof Trouble)) return problem(500, 'A fault of Parley itself', 'fault', FAULT, null);
  const [status, title] = TROUBLES[error.code];
  return problem(status, title, error.code, error.message, error.cure);
}

const FAULT = 'The request met a fault; the log of the server has its lines.';

export const problem = (status: number, title: string, code: string, detail: string, cure: string | null): Problem => ({
  type: `urn:parley:problem:${code}`,
  title,
  status,
  detail,
  code,
  cure,
});

/** The problem as an answer. */
export function problemAnswer(found: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(found), {
    status: found.status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}
