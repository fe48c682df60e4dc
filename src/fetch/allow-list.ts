import ipaddr from 'ipaddr.js';
import { hostOf } from './web-address.ts';

/** True where the administrator lets the host of an address be reached though it is not on the public net. */
export type AllowList = (address: URL) => boolean;

/**
 * The allow-list of entries `host`, `host:port`, `10.1.2.3`, `10.0.0.0/8`, `[fd00::1]:8080`. What is allowed is what stands in
 * the address: a foreign name that leads to an allowed machine is not.
 */
export function allowList(entries: readonly string[]): AllowList {
  const rules = entries
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(ruleOf);
  return (address) => rules.some((rule) => rule(address));
}

function ruleOf(entry: string): AllowList {
  if (ipaddr.isValidCIDR(entry)) {
    const [network, bits] = ipaddr.parseCIDR(entry);
    return (address) => {
      const host = hostOf(address);
      if (!ipaddr.isValid(host)) return false;
      const ip = ipaddr.parse(host);
      return ip.kind() === network.kind() && ip.match(network, bits);
    };
  }
  const bare = ipaddr.IPv6.isValid(entry) ? `[${entry}]` : entry;
  const url = URL.parse(`http://${bare}`);
  if (!url) throw new RangeError(`"${entry}" is no host, host:port or network`);
  // A port of 80 does not show in an address of http.
  const port = /:(\d+)$/u.exec(bare)?.[1] ?? null;
  return (address) => hostOf(address) === hostOf(url) && (port === null || port === portOf(address));
}

/** The port of an address, also where it is the usual one. */
const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');
