import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { USUAL_SETTINGS, type WebSettings } from '#fetch/settings.ts';

type Page = string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => unknown);

/** A web on loopback: pages by path, which a test may change while it runs, and what was asked for. */
export interface LocalWeb {
  readonly host: string;
  readonly origin: string;
  readonly pages: Map<string, Page>;
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  readonly at: (path: string) => string;
  readonly stop: () => Promise<void>;
}

export async function localWeb(pages: Readonly<Record<string, Page>> = {}): Promise<LocalWeb> {
  const known = new Map(Object.entries(pages));
  const asked: LocalWeb['asked'] = [];
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers });
    const page = known.get(path) ?? known.get(path.split('?')[0] ?? '');
    if (typeof page === 'function') page(request, response);
    else if (page === undefined) response.writeHead(404).end('nothing here');
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    host,
    origin: `http://${host}`,
    pages: known,
    asked,
    at: (path) => `http://${host}${path}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Settings by which a test reaches its own web, in a hurry. */
export const settingsFor = (webs: readonly Pick<LocalWeb, 'host'>[], more: Partial<WebSettings> = {}): WebSettings => ({
  ...USUAL_SETTINGS,
  allow: webs.map(({ host }) => host),
  firstByte: 500,
  whole: 1_000,
  pause: 0,
  ...more,
});

/** An answer of that status without a body. */
export const answer =
  (status: number, headers: Readonly<Record<string, string>> = {}): Page =>
  (_request, response) =>
    response.writeHead(status, headers).end();

/** An answer that leads elsewhere. */
export const redirect = (to: string, status = 302): Page => answer(status, { location: to });
