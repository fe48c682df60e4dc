import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { Trouble } from '#operations/trouble.ts';

/** A server that answers. */
export interface Serving {
  readonly port: number;
  /** Ends open streams and waits for what is being answered. */
  readonly close: () => Promise<void>;
}

/** Serves the app; trouble of the code `usage` where the address cannot be had. Port 0 takes any free one. */
export async function serve(app: Hono, host: string, port: number): Promise<Serving> {
  const server = createServer(getRequestListener(app.fetch));
  server.headersTimeout = 20_000;
  server.requestTimeout = 120_000;
  await listening(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // Streams of changes never end by themselves.
        setTimeout(() => server.closeAllConnections(), 500).unref();
      }),
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const [says, cure] = REASONS[error.code ?? ''] ?? [
        error.message,
        'Choose another address with --host and --port.',
      ];
      reject(new Trouble('usage', `${host}:${port} ${says}.`, cure, error));
    });
    server.listen(port, host, resolve);
  });
}

const REASONS: Readonly<Record<string, readonly [says: string, cure: string]>> = {
  EADDRINUSE: ['is taken by another program', 'Stop that program, or choose another port with --port.'],
  EACCES: ['may not be used by this user', 'Choose a port above 1023 with --port.'],
  EADDRNOTAVAIL: ['is no address of this machine', 'Choose another with --host.'],
  ENOTFOUND: ['is not known', 'Write the address as a number, or mend the name.'],
};
