import { isIP } from 'node:net';
import type { AllowList } from './allow-list.ts';
import { FetchError } from './fetch-error.ts';
import { notPublic } from './peer.ts';

/** The host of an address without brackets and closing dot. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');

/** An address that may be asked for, with what was changed in it. */
export interface Checked {
  readonly url: URL;
  readonly notes: readonly string[];
}

/** Longer addresses are refused: no news page has them, and robots rules are held against every letter. */
const LONGEST = 2048;

/** Ports below this one are those of other services (mail, remote shells), but for 80 and 443. */
const FIRST_FREE_PORT = 1024;

/** Names that belong to no machine on the public net (RFC 6761, 6762, 8375, 9476, ICANN's .internal). */
const LOCAL_NAMES = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'onion',
  'home.arpa',
];

/**
 * The address as a URL, checked as it stands: http or https, no other service's port, and a host that does not say of
 * itself that it is private. Its parser has turned decimal, octal, hexadecimal and short forms into plain ones. User
 * name and password are left out, with a note. Throws a FetchError.
 */
export function checkAddress(address: string, allowed: AllowList, base?: URL): Checked {
  const shown = address.length > 200 ? `${address.slice(0, 200)}…` : address;
  const url = URL.parse(address, base?.href);
  if (!url) {
    throw new FetchError(
      'bad-address',
      shown,
      `${shown} is no web address.`,
      'Give one like https://example.org/page.',
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const message = `${shown} is an address of ${url.protocol.slice(0, -1)}; only http and https are fetched.`;
    throw new FetchError('bad-address', shown, message, 'Save the page and add the file.');
  }
  if (url.href.length > LONGEST) {
    const message = `The address ${shown} has ${url.href.length} characters; at most ${LONGEST} are taken.`;
    throw new FetchError('bad-address', shown, message, 'Save the page and add the file.');
  }
  const notes: string[] = [];
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    notes.push(`User name and password in the address of ${url.host} were left out.`);
  }
  if (allowed(url)) return { url, notes };
  const host = hostOf(url);
  const why = isIP(host) === 0 ? (isLocalName(host) ? 'a name of a private network' : null) : notPublic(host);
  if (why !== null) throw privateAddress(url, `${host} is ${why}`);
  const port = Number(url.port);
  if (url.port !== '' && port !== 80 && port !== 443 && port < FIRST_FREE_PORT) {
    throw new FetchError(
      'bad-port',
      url.href,
      `${url.href} names port ${port}, which belongs to another service.`,
      `If it is a web server, let the administrator allow it (PARLEY_ALLOW_HOSTS=${url.host}).`,
    );
  }
  return { url, notes };
}

const isLocalName = (host: string): boolean =>
  !host.includes('.') || LOCAL_NAMES.some((name) => host === name || host.endsWith(`.${name}`));

/** The refusal of an address that leads into a private network. */
export const privateAddress = (url: URL, says: string): FetchError =>
  new FetchError(
    'private-address',
    url.href,
    `${url.href} was not fetched: ${says}.`,
    `If it is meant, let the administrator allow the host (PARLEY_ALLOW_HOSTS=${url.host}).`,
  );
