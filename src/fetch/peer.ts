import ipaddr from 'ipaddr.js';

/** What an address of a machine is where it is not one on the public net, in words; null for a public one. */
export function notPublic(ip: string): string | null {
  const bare = ip.replace(/^\[|\]$/gu, '');
  if (!ipaddr.isValid(bare)) return 'no address of a machine';
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv4) return notPublicV4(parsed);
  if (parsed.zoneId) return 'an address of this network link';
  const carried = carriedIn(parsed);
  if (carried.length > 0) return carried.map(notPublicV4).find((found) => found !== null) ?? null;
  const range = parsed.range();
  if (range !== 'unicast') return RANGES[range] ?? OTHER;
  return parsed.match(GLOBAL) ? null : OTHER;
}

/** The only part of IPv6 that is given out to machines on the public net (IANA, IPv6 Global Unicast). */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/** Addresses in public ranges at which clouds answer their own machines: Azure's wire server. */
const METADATA = new Set(['168.63.129.16']);

const OTHER = 'an address set aside for other uses';

/** Ranges of the IANA special-purpose registries, as ipaddr.js calls them, in words. */
const RANGES: Readonly<Record<string, string>> = {
  unspecified: 'an address of this machine',
  loopback: 'an address of this machine',
  private: 'an address of a private network',
  uniqueLocal: 'an address of a private network',
  deprecatedSiteLocal: 'an address of a private network',
  linkLocal: 'an address of this network link, where clouds keep their keys',
  carrierGradeNat: "an address within a provider's network",
  multicast: 'an address of many machines at once',
  broadcast: 'an address of many machines at once',
  reserved: OTHER,
};

function notPublicV4(ip: ipaddr.IPv4): string | null {
  if (METADATA.has(ip.toString())) return "an address of a cloud's own service";
  const range = ip.range();
  return range === 'unicast' ? null : (RANGES[range] ?? OTHER);
}

/** IPv4 addresses that an IPv6 address leads to by a translator or tunnel. */
function carriedIn(ip: ipaddr.IPv6): readonly ipaddr.IPv4[] {
  const bytes = ip.toByteArray();
  const at = (start: number, flip = 0): ipaddr.IPv4 =>
    new ipaddr.IPv4(bytes.slice(start, start + 4).map((byte) => byte ^ flip));
  switch (ip.range()) {
    // ::ffff:a.b.c.d and, below it, the older ::ffff:0:a.b.c.d (RFC 6145).
    case 'ipv4Mapped':
    case 'rfc6145':
      return [at(12)];
    // 64:ff9b::a.b.c.d (RFC 6052); 64:ff9b:1::/48 is for use within a network (RFC 8215).
    case 'rfc6052':
      return ip.match(NAT64) ? [at(12)] : [PRIVATE];
    // 2002:aabb:ccdd:: (RFC 3056).
    case '6to4':
      return [at(2)];
    // 2001::server::client, the client's bits turned over (RFC 4380).
    case 'teredo':
      return [at(4), at(12, 0xff)];
    default:
      // ::a.b.c.d, long out of use (RFC 4291, 2.5.5.1); :: and ::1 are of ranges of their own.
      return ip.range() === 'unicast' && bytes.slice(0, 12).every((byte) => byte === 0) ? [at(12)] : [];
  }
}

const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
const PRIVATE = ipaddr.IPv4.parse('10.0.0.0');
