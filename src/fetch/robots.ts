import robotsParser from 'robots-parser';
import type { Clock } from './clock.ts';
import { FetchError } from './fetch-error.ts';
import type { Followed, Transport } from './follow.ts';
import { PRODUCT } from './user-agent.ts';

/** What a site's robots.txt says to us. */
export interface Rules {
  /** Why the address may not be fetched, in words; null where it may. */
  readonly refusal: (address: string) => string | null;
  /** Seconds it asks for between two questions; null where it does not say. */
  readonly delay: number | null;
}

/** The robots.txt of each origin, kept for a day (RFC 9309, 2.4). */
export interface Robots {
  rulesFor(url: URL): Promise<Rules>;
}

const DAY = 24 * 3600 * 1000;
/** A site whose rules could not be had is asked for them again after this long. */
const AGAIN = 3600 * 1000;
/** Rules beyond this many bytes are not read (RFC 9309, 2.5). */
const LARGEST = 500 * 1024;
/** Of so many sites the rules are kept; those asked for longest ago go first. */
const MOST_KEPT = 500;

type Kept = Promise<{ readonly rules: Rules; readonly until: number }>;

export function robotsOf(transport: Transport, clock: Clock, headers: Readonly<Record<string, string>>): Robots {
  const kept = new Map<string, Kept>();
  return {
    async rulesFor(url) {
      const { origin } = url;
      const before = await kept.get(origin);
      if (before && before.until > clock.now()) return before.rules;
      const asked = load(transport, clock, origin, headers);
      kept.delete(origin);
      kept.set(origin, asked);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return (await asked).rules;
    },
  };
}

async function load(transport: Transport, clock: Clock, origin: string, headers: Readonly<Record<string, string>>) {
  const address = `${origin}/robots.txt`;
  try {
    const answer = await transport.follow({
      address,
      foundOn: origin,
      headers: { ...headers, accept: 'text/plain, */*;q=0.1' },
      atLimit: 'cut',
      largest: LARGEST,
    });
    const rules = rulesFrom(answer, origin);
    return { rules, until: clock.now() + (rules === UNREACHABLE ? AGAIN : DAY) };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { rules: closed(error.trouble.message), until: clock.now() + AGAIN };
  }
}

/** Redirects to nowhere and refusals allow everything, a site in trouble nothing (RFC 9309, 2.3.1). */
function rulesFrom({ status, body }: Followed, origin: string): Rules {
  if (status === 200) return rulesIn(new TextDecoder().decode(body), origin);
  return status >= 500 || status === 429 ? UNREACHABLE : OPEN;
}

const OPEN: Rules = { refusal: () => null, delay: null };
const closed = (why: string): Rules => ({
  refusal: () => `its rules for programs (robots.txt) cannot be had: ${why}`,
  delay: null,
});
const UNREACHABLE = closed('the site is in trouble.');

/** The rules in the text of a robots.txt. */
export function rulesIn(text: string, origin: string): Rules {
  const parsed = parse(`${origin}/robots.txt`, ourPart(text));
  const delay = parsed.getCrawlDelay(PRODUCT);
  return {
    refusal: (address) => {
      if (parsed.isAllowed(address, PRODUCT) !== false) return null;
      return `its robots.txt (line ${parsed.getMatchingLineNumber(address, PRODUCT)}) asks programs to leave it alone`;
    },
    delay: delay !== undefined && delay >= 0 ? delay : null,
  };
}

interface ParsedRobots {
  isAllowed(address: string, agent: string): boolean | undefined;
  getMatchingLineNumber(address: string, agent: string): number;
  getCrawlDelay(agent: string): number | undefined;
}

/** The package's types tell of a default export where there is none: the function is the module itself. */
const parse = robotsParser as unknown as (address: string, text: string) => ParsedRobots;

const LONGEST_LINE = 2048;

/**
 * The text with all groups that are not for us or everyone named alike, line for line: the parser copies each rule for
 * each agent of its group, of which a hostile file may name thousands.
 */
function ourPart(text: string): string {
  let last = '';
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => {
      if (line.length > LONGEST_LINE) return '';
      const agent = /^\s{0,20}user-agent\s{0,20}:([^#]*)/iu.exec(line)?.[1]?.trim();
      if (agent === undefined) {
        if (line.trim() !== '' && !/^\s*#/u.test(line)) last = '';
        return line;
      }
      const name = agent.split('/')[0]?.trim().toLowerCase() ?? '';
      const named = `user-agent: ${name === '*' || name === PRODUCT.toLowerCase() ? name : 'others'}`;
      if (last.includes(`${named}\n`)) return '';
      last += `${named}\n`;
      return named;
    })
    .join('\n');
}
