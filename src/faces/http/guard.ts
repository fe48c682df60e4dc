import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { problem, problemAnswer } from './problem.ts';

/** Who may speak to the server. */
export interface Guard {
  /** Host names, without port, that a request may be addressed to. */
  readonly hosts: readonly string[];
  /** Addresses of other web apps that may call, as `https://desk.example`. */
  readonly origins: readonly string[];
  /** What a request must bear as `Authorization: Bearer …`; null where none is asked for. */
  readonly token: string | null;
}

/** The names of this machine to itself. */
export const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses requests addressed to another name (a page of the web whose name was bound to this machine), those that the
 * page of another site sends, and those without the token.
 */
export function guarded({ hosts, origins, token }: Guard): MiddlewareHandler {
  return async (c, next) => {
    const host = hostOf(`http://${c.req.header('host') ?? ''}`);
    if (host === null || !hosts.includes(host.hostname)) return problemAnswer(wrongHost(c.req.header('host') ?? ''));
    const origin = c.req.header('origin');
    const from = origin === undefined ? null : hostOf(origin);
    const own = origin === undefined || from?.host === host.host || origins.includes(origin);
    if (!own || (origin === undefined && c.req.header('sec-fetch-site') === 'cross-site')) {
      return problemAnswer(wrongOrigin(origin ?? 'another site'));
    }
    if (token !== null && !bears(c.req.header('authorization'), token)) {
      return problemAnswer(NO_TOKEN, { 'www-authenticate': 'Bearer realm="parley"' });
    }
    return next();
  };
}

function hostOf(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** Compared by their hashes, so that the time taken tells nothing of the token. */
function bears(header: string | undefined, token: string): boolean {
  const given = /^Bearer (.+)$/iu.exec(header ?? '')?.[1] ?? '';
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}

const wrongHost = (host: string) =>
  problem(
    421,
    'Addressed to another server',
    'wrong-host',
    `This server does not answer to ${host || 'a request without a Host'}.`,
    'Use the address it printed, or start it with --name for further names.',
  );

const wrongOrigin = (origin: string) =>
  problem(
    403,
    'Sent by another site',
    'wrong-origin',
    `Pages of ${origin} may not call this server.`,
    'Start the server with --origin for web apps that may.',
  );

const NO_TOKEN = problem(
  401,
  'No token',
  'no-token',
  'The request bears no valid token.',
  'Send the header Authorization: Bearer TOKEN.',
);
