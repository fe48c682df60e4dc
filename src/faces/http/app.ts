import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context as Call, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { rateLimiter } from 'hono-rate-limiter';
import type { Operation } from '#operations/operation.ts';
import { changes, type Watching } from './changes.ts';
import { addDocs } from './docs.ts';
import { type Guard, guarded } from './guard.ts';
import { addMcp } from './mcp-route.ts';
import { BASE, openApi } from './openapi.ts';
import { problem, problemAnswer, problemOf } from './problem.ts';
import { accepts, addRoute, type Routing } from './route.ts';

/** How many requests one caller may make in a window. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** What a server is made of. */
export interface HttpSetting extends Routing {
  readonly operations: readonly Operation[];
  readonly version: string;
  readonly guard: Guard;
  /** Null where callers are not held back. */
  readonly rate: RateLimit | null;
  readonly watching: Watching;
  /** True where tools of the Model Context Protocol may change the record too. */
  readonly mcpWrites: boolean;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** The operations over HTTP, with their description, their documents and a stream of changes. */
export function httpApp(setting: HttpSetting): Hono {
  const { operations, version, guard, rate, watching, log } = setting;
  const app = new Hono();
  app.use(secureHeaders({ contentSecurityPolicy: CONTENT }));
  app.use(guarded(guard));
  if (rate) app.use(held(rate));
  app.use(compress());
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: () => problemAnswer(TOO_LARGE) }));
  app.get(`${BASE}/changes`, changes(watching));
  const tagged = etag();
  // To tag a stream it would have to be read to its end first.
  app.get(`${BASE}/*`, (call, next) => (accepts(call, 'text/event-stream') ? next() : tagged(call, next)));
  app.get(`${BASE}/openapi.json`, (call) => call.json(openApi(operations, version)));
  for (const operation of operations) addRoute(app, operation, setting);
  addMcp(app, { ...setting, writes: setting.writes && setting.mcpWrites });
  addDocs(app);
  app.notFound((call) => problemAnswer(nothingAt(call)));
  app.onError((error) => {
    log(error.stack ?? error.message);
    return problemAnswer(problemOf(error));
  });
  return app;
}

/** Everything a page of this server shows comes from it. */
const CONTENT = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
};

const held = ({ requests, seconds }: RateLimit) =>
  rateLimiter({
    windowMs: seconds * 1000,
    limit: requests,
    standardHeaders: 'draft-7',
    keyGenerator: (call: Call) => call.req.header('authorization') ?? getConnInfo(call).remote.address ?? '',
    handler: () => problemAnswer(TOO_MANY, { 'retry-after': String(seconds) }),
  });

const nothingAt = (call: Call) =>
  problem(
    404,
    'Nothing here',
    'not-found',
    `There is nothing at ${call.req.method} ${new URL(call.req.url).pathname}.`,
    `The document ${BASE}/openapi.json lists what there is; operations that change the record take POST.`,
  );
const TOO_LARGE = problem(
  413,
  'Too large',
  'too-large',
  `The body is larger than ${MOST_BYTES / 1_048_576} MiB.`,
  'Send less at once.',
);
const TOO_MANY = problem(
  429,
  'Too many requests',
  'too-many',
  'This caller asked too often.',
  'Wait as long as Retry-After says.',
);
