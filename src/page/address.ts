import { getDomain } from 'tldts';
import { DRESSES, INDEX_FILE, MOBILE_HOSTS, SOMETIMES_TRACKING, TRACKING, TRACKING_FAMILIES } from './address-words.ts';

/**
 * One spelling for all the addresses of one article: without what tracks its readers, without the dresses for
 * telephones, printers and AMP, out of the caches and archives that hold it. It tells articles apart and is not meant
 * to be fetched. Null where the address is none of the web.
 */
export function normalAddress(address: string): string | null {
  const url = unwrapped(address);
  if (!url) return null;
  const path = normalPath(url.pathname);
  const query = normalQuery(url.searchParams);
  // Pages of the old kind that load themselves by script are told apart by what follows `#!` alone.
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  return `https://${normalHost(url.hostname)}${url.port === '' ? '' : `:${url.port}`}${path}${query}${fragment}`;
}

/**
 * The address of a page's article: the one the page gives as its own (rel=canonical) where that is on the same site and no
 * front page, else the one it was fetched from. Null where neither is known.
 */
export function articleAddress(fetched: string | null, own: string | null): string | null {
  if (fetched === null || own === null) return fetched ?? own;
  const given = URL.parse(own, fetched)?.href;
  const normal = given === undefined ? null : normalAddress(given);
  if (given === undefined || normal === null || isFrontPage(normal)) return fetched;
  // A page from a cache or an archive is of the site it was kept from.
  const site = siteOf(normalAddress(fetched) ?? fetched);
  return site !== null && site === siteOf(normal) ? given : fetched;
}

/** The part of a host that one owner has registered (`gov.cn` and `blogspot.com` have many owners). */
export const siteOf = (address: string): string | null =>
  getDomain(address, { allowPrivateDomains: true }) ?? URL.parse(address)?.hostname ?? null;

const isFrontPage = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && url.pathname === '/' && url.search === '' && url.hash === '';
};

/** An address in an address: as caches and archives hold it. `s` before the host stands for https. */
const WRAPPINGS: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)cdn\.ampproject\.org$/u, /^\/[a-z]{1,4}\/(?:s\/)?(.+)$/u],
  [/(?:^|\.)bing-amp\.com$/u, /^\/[a-z]{1,4}\/(?:s\/)?(.+)$/u],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/u, /^\/amp\/(?:s\/)?(.+)$/u],
  [/^web\.archive\.org$/u, /^\/web\/\d{4,14}[a-z_]{0,4}\/(?:https?:\/{1,2})?(.+)$/u],
];
const MOST_WRAPPINGS = 3;

function unwrapped(address: string): URL | null {
  let url = webAddress(address);
  for (let depth = 0; url && depth < MOST_WRAPPINGS; depth += 1) {
    const { hostname, pathname, search } = url;
    const wrapping = WRAPPINGS.find(([host, path]) => host.test(hostname) && path.test(pathname));
    const inner = wrapping?.[1].exec(pathname)?.[1];
    if (inner === undefined) break;
    const found = webAddress(`https://${inner}${search}`);
    if (!found?.hostname.includes('.')) break;
    url = found;
  }
  return url;
}

function webAddress(address: string): URL | null {
  const url = URL.parse(address.trim());
  return url && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url : null;
}

/** `www.` and a telephone's host stand for the site: also in the middle, as in `zh.m.wikipedia.org`. */
function normalHost(host: string): string {
  const labels = host.replace(/\.$/u, '').split('.');
  const least = (getDomain(host) ?? '').split('.').length;
  while (labels.length > least && (labels[0] === 'www' || MOBILE_HOSTS.has(labels[0] ?? ''))) labels.shift();
  if (labels.length > least + 1 && MOBILE_HOSTS.has(labels[1] ?? '')) labels.splice(1, 1);
  return labels.join('.');
}

function normalPath(path: string): string {
  const clean = path
    .replace(/%[0-9a-f]{2}/giu, plainOctet)
    .replace(/;jsessionid=[^/]*/iu, '')
    .replace(/\/{2,}/gu, '/')
    .replace(/\/amp\/?$/iu, '/')
    .replace(/^\/amp\/(?=.)/iu, '/')
    .replace(/\.amp(?=\.[a-z]{3,5}$|$)/iu, '')
    .replace(INDEX_FILE, '/');
  return clean.length > 1 && clean.endsWith('/') ? clean.slice(0, -1) : clean;
}

/** Letters, digits and `-._~` need no escape (RFC 3986, 6.2.2); other escapes are written in capitals. */
function plainOctet(written: string): string {
  const character = String.fromCharCode(Number.parseInt(written.slice(1), 16));
  return /[a-z0-9._~-]/iu.test(character) ? character : written.toUpperCase();
}

function normalQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(
    ([name, value]) => !isTracking(name.toLowerCase(), value) && !isDress(name, value),
  );
  if (kept.length === 0) return '';
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `?${new URLSearchParams(kept)}`;
}

const WORDS = /^[\p{L}_.:-]*$/u;

const isTracking = (name: string, value: string): boolean =>
  TRACKING.has(name) ||
  TRACKING_FAMILIES.some((family) => name.startsWith(family)) ||
  (SOMETIMES_TRACKING.has(name) && WORDS.test(value));

const isDress = (name: string, value: string): boolean => {
  const key = name.toLowerCase();
  return Object.hasOwn(DRESSES, key) && (DRESSES[key]?.includes(value.toLowerCase()) ?? false);
};
