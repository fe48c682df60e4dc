import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { type AllowList, allowList } from './allow-list.ts';
import { guardedConnector, publicAddresses } from './connect.ts';
import { FetchError } from './fetch-error.ts';
import { type Answer, askOnce } from './hop.ts';
import type { WebSettings } from './settings.ts';
import type { AtLimit } from './unpack.ts';
import { checkAddress, hostOf, privateAddress } from './web-address.ts';

/** What is asked of an address, redirects and all. */
export interface Question {
  readonly address: string;
  /** Sent to the first origin alone. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields of a form to be sent; such a question follows no redirect. */
  readonly form?: URLSearchParams | null;
  /** The page on which the address stood: a public page does not lead into a private network. */
  readonly foundOn?: string | null;
  readonly atLimit?: AtLimit;
  readonly largest?: number;
  /** Called around each exchange on the way; may wait, and may throw to refuse it. */
  readonly around?: (url: URL, exchange: () => Promise<Answer>) => Promise<Answer>;
}

export interface Followed extends Answer {
  /** Where the answer came from in the end. */
  readonly url: URL;
  /** True where all redirects on the way are for good (301, 308). */
  readonly moved: boolean;
  readonly notes: readonly string[];
}

/** A way to the web that keeps to the rules of safety; politeness is another matter. */
export interface Transport {
  /** Throws a FetchError. */
  follow(question: Question): Promise<Followed>;
  close(): Promise<void>;
}

const MOST_REDIRECTS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD = new Set([301, 308]);
const LARGEST_HEADERS = 32 * 1024;
const IDLE_MILLISECONDS = 4_000;

/** `made` takes the place of the connections that the settings ask for; a test answers with it. */
export function openTransport(settings: WebSettings, made: Dispatcher | null = null): Transport {
  const allowed = allowList(settings.allow);
  const dispatcher = made ?? dispatcherOf(settings, allowed);
  return {
    follow: (question) => follow(dispatcher, settings, allowed, question),
    close: () => dispatcher.destroy(),
  };
}

function dispatcherOf(settings: WebSettings, allowed: AllowList): Dispatcher {
  const limits = {
    maxHeaderSize: LARGEST_HEADERS,
    keepAliveTimeout: IDLE_MILLISECONDS,
    keepAliveMaxTimeout: IDLE_MILLISECONDS,
    pipelining: 1,
  };
  if (settings.proxy !== null) return new ProxyAgent({ uri: settings.proxy, ...limits });
  const connect = guardedConnector({ allowed, lookup: settings.lookup, timeout: settings.firstByte });
  return new Agent({ ...limits, connect });
}

async function follow(
  dispatcher: Dispatcher,
  settings: WebSettings,
  allowed: AllowList,
  question: Question,
): Promise<Followed> {
  const { address, secrets = {}, headers = {}, form = null, atLimit = 'refuse', largest = settings.largest } = question;
  const first = checkAddress(address, allowed);
  refuseInward(first.url, question.foundOn ? URL.parse(question.foundOn) : null, allowed);
  const notes = [...first.notes];
  const seen = new Set<string>();
  let url = first.url;
  let moved = true;
  let left = settings.whole;
  for (;;) {
    seen.add(url.href);
    if (settings.proxy !== null) await checkBeforeProxy(url, settings, allowed);
    const own = url.origin === first.url.origin ? secrets : {};
    const answer = await (question.around ?? straight)(url, async () => {
      const started = performance.now();
      const sent = { ...headers, ...(form === null ? {} : FORM), ...own };
      const deadline = AbortSignal.timeout(left);
      try {
        return await askOnce(dispatcher, settings, {
          url,
          headers: sent,
          form: form?.toString() ?? null,
          atLimit,
          largest,
          deadline,
        });
      } finally {
        // Waiting out of politeness does not count.
        left = Math.max(1, Math.round(left - (performance.now() - started)));
      }
    });
    const location = REDIRECTS.has(answer.status) ? answer.header('location') : null;
    if (location === null) return { ...answer, url, moved: moved && seen.size > 1, notes };
    moved &&= FOR_GOOD.has(answer.status);
    if (form !== null) throw movedForm(url);
    const next = checkAddress(location, allowed, url);
    refuseInward(next.url, url, allowed);
    notes.push(...next.notes);
    refuseRedirect(url, next.url, seen);
    url = next.url;
  }
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const movedForm = ({ href }: URL): FetchError =>
  new FetchError('bad-redirect', href, `${href} leads elsewhere what was sent to it.`, 'Give the address it has now.');

const straight: NonNullable<Question['around']> = (_url, exchange) => exchange();

/** An allowed private host is reached from where the administrator's people stand, not from a page out there. */
function refuseInward(to: URL, from: URL | null, allowed: AllowList): void {
  if (from && allowed(to) && !allowed(from)) throw privateAddress(to, `${from.host}, a public host, leads into it`);
}

function refuseRedirect(from: URL, to: URL, seen: ReadonlySet<string>): void {
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw new FetchError(
      'downgraded',
      to.href,
      `${from.href} leads from https to ${to.href}, which anyone on the way can read and change.`,
      `If it is trusted, ask for it by its own address: ${to.href}`,
    );
  }
  if (seen.has(to.href)) {
    throw new FetchError(
      'bad-redirect',
      from.href,
      `${from.href} leads in a circle.`,
      'Open it in a browser, which may need a cookie; save the page and add the file.',
    );
  }
  if (seen.size > MOST_REDIRECTS) {
    throw new FetchError(
      'bad-redirect',
      from.href,
      `${from.href} leads on and on (${seen.size} times).`,
      'Ask for the page by its last address.',
    );
  }
}

/** A proxy looks names up itself: what they mean here is checked before, as far as it is known here. */
async function checkBeforeProxy(url: URL, { lookup }: WebSettings, allowed: AllowList): Promise<void> {
  try {
    await publicAddresses(url, hostOf(url), lookup, allowed(url));
  } catch (error) {
    if (error instanceof FetchError) throw error;
    // A network that reaches the web through a proxy alone may know no public name.
    if (
      !(error instanceof Error && 'code' in error && /^(?:ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/u.test(String(error.code)))
    )
      throw error;
  }
}
