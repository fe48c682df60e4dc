import { randomBytes } from 'node:crypto';
import { httpApp } from '#faces/http/app.ts';
import { LOOPBACK } from '#faces/http/guard.ts';
import { remembering } from '#faces/http/remembered.ts';
import { serve } from '#faces/http/server.ts';
import type { Context } from '#operations/context.ts';
import type { Operation } from '#operations/operation.ts';
import { keptOpen } from '#operations/stores.ts';
import { markOf } from '#operations/with-record.ts';
import type { Common } from './commands.ts';
import { stopOnSignals } from './stop.ts';
import { webSettings } from './web-settings.ts';

/** What the options of `serve` were set to. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly readOnly?: true;
  readonly mcpWrites?: true;
  readonly name: readonly string[];
  readonly origin: readonly string[];
  readonly rate: number;
}

const CHANGES_EVERY_MS = 2000;

/** Answers over HTTP until a signal stops it; trouble where the address cannot be had. */
export async function serveUntilStopped(
  operations: readonly Operation[],
  version: string,
  { host, port, readOnly, mcpWrites, name, origin, rate }: ServeOptions,
  { record, story, language, quiet }: Common,
): Promise<void> {
  const local = host === 'localhost' || /^127\.|^::1$/u.test(host);
  const token = process.env['PARLEY_TOKEN'] || (local ? null : randomBytes(24).toString('base64url'));
  const stores = keptOpen();
  const base: Omit<Context, 'progress' | 'tell' | 'stop'> = {
    record,
    story,
    language,
    stores,
    web: webSettings(process.env),
  };
  const say = (line: string): void => {
    if (!quiet) console.error(line);
  };
  const app = httpApp({
    operations,
    version,
    base,
    writes: readOnly !== true,
    mcpWrites: mcpWrites === true,
    local,
    log: (line) => console.error(line),
    guard: { hosts: [...LOOPBACK, ...(local ? [] : [host]), ...name], origins: origin, token },
    rate: rate > 0 ? { requests: rate, seconds: 60 } : null,
    remembered: remembering(() => markOf(base)),
    watching: { state: () => markOf(base), every: CHANGES_EVERY_MS },
  });
  const stop = stopOnSignals('parley: stopping (Ctrl-C again stops at once)');
  const serving = await serve(app, host, port);
  const address = `http://${local ? host : (name[0] ?? host)}:${serving.port}`;
  console.log(`Parley answers at ${address}/docs`);
  if (token !== null && !process.env['PARLEY_TOKEN']) say(`Token: ${token}`);
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve());
  });
  await serving.close();
  await stores.close();
}
