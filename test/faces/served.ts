import type { Hono } from 'hono';
import { type HttpSetting, httpApp } from '#faces/http/app.ts';
import { LOOPBACK } from '#faces/http/guard.ts';
import { remembering } from '#faces/http/remembered.ts';
import { operations } from '#operations/operations.ts';
import { keptOpen, type Stores } from '#operations/stores.ts';
import { markOf } from '#operations/with-record.ts';

/** An app over a record, as a server on this machine would have it, and what to close after the test. */
export interface Served {
  readonly app: Hono;
  readonly stores: Stores;
  /** Lines that the server wrote into its log. */
  readonly logged: string[];
}

export function served(record: string, more: Partial<HttpSetting> = {}): Served {
  const stores = keptOpen();
  const logged: string[] = [];
  const app = httpApp({
    operations,
    version: '0',
    base: { record, story: null, language: 'en', stores },
    writes: true,
    mcpWrites: true,
    local: true,
    log: (line) => logged.push(line),
    guard: { hosts: LOOPBACK, origins: [], token: null },
    rate: null,
    remembered: remembering(() => markOf({ record, story: null, stores })),
    watching: { state: async () => null, every: 1000 },
    ...more,
  });
  return { app, stores, logged };
}

/** A request to the app as it would come over a connection of this machine. */
export const asked = (app: Hono, path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...init.headers } });
