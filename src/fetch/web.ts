import { type Clock, systemClock } from './clock.ts';
import { FetchError, type FetchTrouble } from './fetch-error.ts';
import { type Followed, openTransport, type Question, type Transport } from './follow.ts';
import { openHosts } from './hosts.ts';
import { backOff, chance } from './jitter.ts';
import { retryAfter } from './retry-after.ts';
import { robotsOf } from './robots.ts';
import type { WebSettings } from './settings.ts';
import { userAgent } from './user-agent.ts';

/** What is asked of the web. */
export interface Asked {
  readonly address: string;
  /** What the answer is to be. */
  readonly wanted?: keyof typeof ACCEPTED;
  /** By which the host knows the version that is here already. */
  readonly etag?: string | null;
  readonly modified?: string | null;
  /** The page on which the address stood. */
  readonly foundOn?: string | null;
  /** Fields of a form to be sent. */
  readonly form?: URLSearchParams;
  /** Headers for the origin asked and no other. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** How often a passing trouble is met before it is told; 1 is no second try. */
  readonly attempts?: number;
}

/** What came of it. */
export type Fetched =
  | {
      readonly state: 'fetched';
      /** Where it came from in the end. */
      readonly url: string;
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly modified: string | null;
      /** True where the address asked has moved for good. */
      readonly moved: boolean;
      readonly notes: readonly string[];
    }
  | { readonly state: 'unchanged'; readonly url: string }
  | { readonly state: 'failed'; readonly error: FetchTrouble };

/** The web, asked safely and politely. */
export interface Web {
  readonly get: (asked: Asked) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

const ACCEPTED = {
  page: 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8, */*;q=0.5',
  // A feed is published for programs, and a person has named it: rules for crawlers do not speak of it.
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  json: 'application/json',
} as const;

export interface WebOptions {
  readonly settings: WebSettings;
  readonly clock?: Clock;
  readonly stop?: AbortSignal;
  readonly transport?: Transport;
}

const SECOND = 1000;
/** A host that asks for more than this between two questions gets this. */
const LONGEST_PAUSE = 30 * SECOND;
/** Longer than this nobody waits for one page: it is told when to ask again. */
const PATIENCE = 60 * SECOND;
const FIRST_BACK_OFF = 2 * SECOND;
const USUAL_ATTEMPTS = 3;
/** A host that says to ask again in a year is asked tomorrow. */
const LONGEST_HOLD = 24 * 3600 * SECOND;

export function openWeb({ settings, clock = systemClock, stop, transport = openTransport(settings) }: WebOptions): Web {
  const hosts = openHosts(clock, stop);
  const headers = { 'user-agent': userAgent(settings.contact) };
  const robots = robotsOf(transport, clock, headers);

  const around =
    (wanted: keyof typeof ACCEPTED): NonNullable<Question['around']> =>
    async (url, exchange) => {
      const rules = wanted === 'page' ? await robots.rulesFor(url) : null;
      const refusal = rules?.refusal(url.href) ?? null;
      if (refusal !== null) throw refusedByRobots(url, refusal);
      const pause = Math.min(LONGEST_PAUSE, Math.max(settings.pause, (rules?.delay ?? 0) * SECOND));
      return hosts.turn(url.host, pause, async () => {
        const held = hosts.heldUntil(url.host);
        if (held !== null) {
          if (held - clock.now() > PATIENCE) throw busy(url, held);
          await clock.sleep(held - clock.now(), stop);
        }
        if (stop?.aborted) throw stopped(url);
        const answer = await exchange();
        if (answer.status === 429 || answer.status === 503) {
          const until = retryAfter(answer.header('retry-after'), clock.now());
          if (until !== null) hosts.hold(url.host, Math.min(until, clock.now() + LONGEST_HOLD));
        }
        return answer;
      });
    };

  const once = async (asked: Asked): Promise<Fetched> => {
    const { address, wanted = 'page', etag, modified, foundOn = null, form = null, secrets = {} } = asked;
    const conditions = {
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(modified ? { 'if-modified-since': modified } : {}),
    };
    const answer = await transport.follow({
      address,
      foundOn,
      form,
      secrets,
      headers: { ...headers, accept: ACCEPTED[wanted], ...conditions },
      around: around(wanted),
    });
    return fetchedFrom(answer, hosts.heldUntil(answer.url.host));
  };

  return {
    get: async (asked) => {
      const attempts = asked.attempts ?? USUAL_ATTEMPTS;
      for (let attempt = 1; ; attempt += 1) {
        const result = await asValue(once(asked));
        if (result.state !== 'failed') return result;
        const { passing, retryAt, address } = result.error;
        const wait =
          retryAt === undefined
            ? backOff(FIRST_BACK_OFF, attempt, PATIENCE, chance(settings.seed, address, attempt))
            : retryAt - clock.now();
        if (!passing || attempt >= attempts || wait > PATIENCE || stop?.aborted) return result;
        await clock.sleep(wait, stop);
      }
    },
    close: () => transport.close(),
  };
}

async function asValue(work: Promise<Fetched>): Promise<Fetched> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FetchError) return { state: 'failed', error: error.trouble };
    throw error;
  }
}

function fetchedFrom({ status, header, body, url, moved, notes }: Followed, held: number | null): Fetched {
  if (status === 304) return { state: 'unchanged', url: url.href };
  if (status !== 200) throw refused(url, status, held);
  return {
    state: 'fetched',
    url: url.href,
    bytes: body,
    contentType: header('content-type'),
    etag: header('etag'),
    modified: header('last-modified'),
    moved,
    notes,
  };
}

const SAVE_IT = 'Open the page in a browser, save it and add the file.';

/** What a host means by a status, and what one can do. */
function refused(url: URL, status: number, held: number | null): FetchError {
  const { href } = url;
  const says = (message: string, cure: string, passing = false): FetchError =>
    new FetchError('status', href, `${href} ${message} (${status}).`, cure, { passing });
  if (status === 429 || status === 503) return busy(url, held, status);
  if (status === 404) return says('is not there', 'Check the address.');
  if (status === 410) return says('is there no more', 'Look for it in an archive of the web.');
  if (status === 401 || status === 402 || status === 403 || status === 451) return says('is not for everyone', SAVE_IT);
  if (status >= 500) return says('cannot be given: its site is in trouble', 'Try again later.', true);
  return says('was not given', SAVE_IT);
}

function busy(url: URL, until: number | null, status?: number): FetchError {
  const when = until === null ? 'later' : `after ${new Date(until).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const code = status === undefined ? '' : ` (${status})`;
  return new FetchError(
    'busy',
    url.href,
    `${url.host} asks to be left alone for a while${code}.`,
    `Try again ${when}.`,
    {
      ...(until === null ? {} : { retryAt: until }),
    },
  );
}

const refusedByRobots = (url: URL, why: string): FetchError =>
  new FetchError('robots', url.href, `${url.href} was not fetched: ${why}.`, SAVE_IT);

const stopped = (url: URL): FetchError =>
  new FetchError('stopped', url.href, `${url.href} was not fetched: Parley was asked to stop.`, 'Run it again.');
