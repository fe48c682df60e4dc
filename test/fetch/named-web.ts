import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { USUAL_SETTINGS, type WebSettings } from '#fetch/settings.ts';

/** How a site answers; what it does not know is not there. */
export type Site = (path: string, request: IncomingMessage, response: ServerResponse) => unknown;

/** A web of sites by their names, which only the settings' proxy reaches: addresses are the same in every run. */
export interface NamedWeb {
  readonly settings: WebSettings;
  /** `host/path` of everything that was asked for. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

/** Every name is looked up to a public address; the proxy leads all of them to one server on loopback. */
export async function namedWeb(sites: Readonly<Record<string, Site>>): Promise<NamedWeb> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    asked.push(`${host}${path}`);
    sites[host]?.(path, request, response);
    if (!response.headersSent && !response.writableEnded) response.writeHead(404).end();
  });
  server.on('connect', (_request, socket, head) => {
    const { port } = server.address() as AddressInfo;
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length > 0) through.write(head);
      through.pipe(socket).pipe(through);
    });
    for (const end of [socket, through]) end.on('error', () => end.destroy());
    through.on('close', () => socket.destroy());
    socket.on('close', () => through.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      ...USUAL_SETTINGS,
      proxy: `http://127.0.0.1:${port}`,
      lookup: async () => [{ address: '93.184.216.34', family: 4 }],
      firstByte: 5_000,
      seed: 'test',
    },
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page with that head and body. */
export const html = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
