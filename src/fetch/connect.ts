import { isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { AllowList } from './allow-list.ts';
import type { Located, Lookup } from './lookup.ts';
import { notPublic } from './peer.ts';
import { hostOf, privateAddress } from './web-address.ts';

type Connector = ReturnType<typeof buildConnector>;

export interface ConnectOptions {
  readonly allowed: AllowList;
  readonly lookup: Lookup;
  /** Milliseconds until a connection must stand. */
  readonly timeout: number;
  /** How a connection is made once its host is checked; a test puts a faithless one in its place. */
  readonly dial?: (options: Parameters<typeof buildConnector>[0]) => Connector;
}

/**
 * Makes connections to public machines alone: a literal address is checked, every address a name leads to is checked
 * before one is used, and so is the machine that was really reached, which a name server may have changed in between.
 */
export function guardedConnector({ allowed, lookup, timeout, dial = buildConnector }: ConnectOptions): Connector {
  return (options, callback) => {
    const url = urlOf(options);
    const free = allowed(url);
    const guarded: LookupFunction = (host, _options, done) => {
      publicAddresses(url, host, lookup, free).then(
        (found) => done(null, [...found]),
        (error: Error) => done(error, []),
      );
    };
    const host = hostOf(url);
    const literal = !free && isIP(host) !== 0 ? notPublic(host) : null;
    if (literal !== null) {
      callback(privateAddress(url, `${host} is ${literal}`), null);
      return;
    }
    const connect = dial({ timeout, allowH2: false, lookup: guarded, autoSelectFamily: true });
    connect(options, (...[error, socket]) => {
      if (error || !socket) {
        callback(error ?? new Error(`${url.host} gave no connection`), null);
        return;
      }
      const faithless = free ? null : notPublicPeer(socket);
      if (faithless === null) {
        callback(null, socket);
        return;
      }
      socket.destroy();
      callback(privateAddress(url, `the connection led to ${socket.remoteAddress ?? 'nowhere'}, ${faithless}`), null);
    });
  };
}

const urlOf = ({ protocol, hostname, port }: { protocol: string; hostname: string; port: string }): URL =>
  new URL(`${protocol}//${isIP(hostname) === 6 ? `[${hostname}]` : hostname}${port === '' ? '' : `:${port}`}`);

const notPublicPeer = ({ remoteAddress }: Socket): string | null => notPublic(remoteAddress ?? '');

/** The addresses of a name; one private address among them is enough to refuse it. */
export async function publicAddresses(
  url: URL,
  host: string,
  lookup: Lookup,
  free: boolean,
): Promise<readonly Located[]> {
  const found = await lookup(host);
  for (const { address } of free ? [] : found) {
    const why = notPublic(address);
    if (why !== null) throw privateAddress(url, `${host} leads to ${address}, ${why}`);
  }
  return found;
}
