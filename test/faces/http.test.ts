import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { openApi, pathOf } from '#faces/http/openapi.ts';
import { serve } from '#faces/http/server.ts';
import { operations } from '#operations/operations.ts';
import { contextAt } from '../operations/context.ts';
import { type Ground, named, sampleGround } from '../operations/inputs.ts';
import { asked, type Served, served } from './served.ts';

let ground: Ground;
let open: Served;
before(async () => {
  ground = await sampleGround();
  open = served(ground.record);
});
after(async () => {
  await open.stores.close();
  ground.remove();
});

const problem = z.object({ status: z.int(), code: z.string(), detail: z.string(), cure: z.string().nullable() });
const json = { 'content-type': 'application/json' };

async function problemAt(...call: Parameters<typeof asked>): Promise<z.output<typeof problem>> {
  const response = await asked(...call);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const found = problem.parse(await response.json());
  assert.equal(found.status, response.status);
  return found;
}

test('what a query says wrong is told with its place and what to do', async () => {
  const unknown = await problemAt(open.app, '/api/v1/timeline?partyy=PRK');
  assert.equal(unknown.status, 400);
  assert.match(`${unknown.detail} ${unknown.cure}`, /partyy.*party/u);
  assert.match((await problemAt(open.app, '/api/v1/timeline?limit=many')).detail, /limit/u);
  assert.match((await problemAt(open.app, '/api/v1/search')).detail, /words/u);
  assert.match((await problemAt(open.app, '/api/v1/timeline?lang=fr')).detail, /lang/u);
  assert.equal((await problemAt(open.app, '/api/v1/timeline?story=../../secret')).status, 400);
  assert.equal((await problemAt(open.app, '/api/v1/no-such')).status, 404);
});

test('a body that is no JSON object is refused by name', async () => {
  const post = (body: string, headers: Record<string, string> = json) =>
    problemAt(open.app, '/api/v1/comment', { method: 'POST', body, headers });
  assert.match((await post('{"id":')).detail, /JSON/u);
  assert.match((await post('[]')).detail, /object/u);
  assert.equal((await post('id=1', { 'content-type': 'application/x-www-form-urlencoded' })).status, 415);
});

test('a record that is not there is a problem of its own, until it is', async () => {
  const { app, stores } = served(`${ground.folder}/later.sqlite`);
  assert.equal((await problemAt(app, '/api/v1/timeline')).code, 'missing');
  await named('demo').run({}, contextAt(`${ground.folder}/later.sqlite`));
  assert.equal((await asked(app, '/api/v1/timeline?limit=1')).status, 200);
  await stores.close();
});

test('words for a person come where text is asked for, in the language asked for', async () => {
  const text = async (path: string, headers: Record<string, string>) =>
    (await asked(open.app, path, { headers: { accept: 'text/plain', ...headers } })).text();
  assert.match(await text('/api/v1/timeline?limit=1&lang=zh', {}), /条/u);
  assert.match(await text('/api/v1/timeline?limit=1', { 'accept-language': 'zh-CN,zh;q=0.9' }), /条/u);
  assert.match(await text('/api/v1/timeline?limit=1', {}), /shown/u);
});

test('an answer that has not changed is not sent again', async () => {
  const first = await asked(open.app, '/api/v1/timeline?limit=2');
  const etag = first.headers.get('etag') ?? '';
  assert.notEqual(etag, '');
  const again = await asked(open.app, '/api/v1/timeline?limit=2', { headers: { 'if-none-match': etag } });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  const other = await asked(open.app, '/api/v1/timeline?limit=3', { headers: { 'if-none-match': etag } });
  assert.equal(other.status, 200);
});

test('an answer from memory gives way when the record is written, by this server or another program', async () => {
  const path = join(ground.folder, 'written.sqlite');
  copyFileSync(ground.record, path);
  const { app, stores } = served(path);
  const entries = z.object({ entries: z.array(z.object({ id: z.string() })), total: z.int() });
  const list = async () => entries.parse(await (await asked(app, '/api/v1/timeline?limit=1')).json());
  const first = await list();
  assert.deepEqual(await list(), first);
  const body = JSON.stringify({ ids: [first.entries[0]?.id], author: 'ann' });
  assert.equal((await asked(app, '/api/v1/reject', { method: 'POST', body, headers: json })).status, 200);
  const second = await list();
  assert.equal(second.total, first.total - 1);
  await named('reject').run({ ids: [second.entries[0]?.id], author: 'ben' }, contextAt(path));
  assert.equal((await list()).total, first.total - 2);
  await stores.close();
});

test('answers are compressed where the caller takes it', async () => {
  const response = await asked(open.app, '/api/v1/timeline', { headers: { 'accept-encoding': 'gzip' } });
  assert.equal(response.headers.get('content-encoding'), 'gzip');
});

test('a request addressed to another name, or sent by a page of another site, is refused', async () => {
  const status = async (headers: Record<string, string>) =>
    (await asked(open.app, '/api/v1/people?limit=1', { headers })).status;
  assert.equal(await status({ host: 'localhost:4737' }), 200);
  assert.equal(await status({ host: '[::1]:4737' }), 200);
  assert.equal(await status({ host: 'evil.example' }), 421);
  assert.equal(await status({ host: '127.0.0.1.evil.example' }), 421);
  assert.equal(await status({ host: '' }), 421);
  assert.equal(await status({ origin: 'http://localhost' }), 200);
  assert.equal(await status({ origin: 'http://localhost:9999' }), 403);
  assert.equal(await status({ origin: 'https://evil.example' }), 403);
  assert.equal(await status({ origin: 'null' }), 403);
  assert.equal(await status({ 'sec-fetch-site': 'cross-site' }), 403);
});

test('with a token only those who bear it are answered', async () => {
  const guard = { hosts: ['localhost'], origins: ['https://desk.example'], token: 'a-long-secret' };
  const { app, stores } = served(ground.record, { guard });
  const status = async (headers: Record<string, string>) =>
    (await asked(app, '/api/v1/people?limit=1', { headers })).status;
  assert.equal(await status({}), 401);
  assert.equal(await status({ authorization: 'Bearer wrong' }), 401);
  assert.equal(await status({ authorization: 'Bearer a-long-secret' }), 200);
  assert.equal(await status({ authorization: 'Bearer a-long-secret', origin: 'https://desk.example' }), 200);
  await stores.close();
});

test('a server that only reads changes nothing, and callers from elsewhere name no files', async () => {
  const { app, stores } = served(ground.record, { writes: false, local: false });
  const post = (path: string, body: object) =>
    problemAt(app, path, { method: 'POST', body: JSON.stringify(body), headers: json });
  assert.equal((await post('/api/v1/comment', { id: 'x', text: 'y' })).code, 'read-only-server');
  assert.equal((await problemAt(app, '/api/v1/read?file=/etc/passwd')).code, 'local-only');
  assert.equal((await problemAt(app, '/api/v1/brief?out=x.md')).code, 'local-only');
  await stores.close();
});

test('who asks too often is told when to come again', async () => {
  const { app, stores } = served(ground.record, { rate: { requests: 3, seconds: 60 } });
  const server = await serve(app, '127.0.0.1', 0);
  const statuses: number[] = [];
  let wait: string | null = null;
  for (let count = 0; count < 5; count += 1) {
    const response = await fetch(`http://127.0.0.1:${server.port}/api/v1/people?limit=1`);
    statuses.push(response.status);
    wait = response.headers.get('retry-after') ?? wait;
    await response.arrayBuffer();
  }
  await server.close();
  await stores.close();
  assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
  assert.equal(wait, '60');
});

test('long work tells how far it is where events are asked for', async () => {
  const response = await asked(open.app, '/api/v1/reread', {
    method: 'POST',
    body: '{}',
    headers: { ...json, accept: 'text/event-stream' },
  });
  const text = await response.text();
  assert.match(text, /^event: result$/mu);
  const unknown = await asked(open.app, '/api/v1/explain?id=no-such', { headers: { accept: 'text/event-stream' } });
  assert.match(await unknown.text(), /^event: problem$/mu);
});

test('listeners hear of every change', async () => {
  let state = 'one';
  const { app, stores } = served(ground.record, { watching: { state: async () => state, every: 10 } });
  const server = await serve(app, '127.0.0.1', 0);
  const response = await fetch(`http://127.0.0.1:${server.port}/api/v1/changes`);
  const heard: string[] = [];
  for await (const chunk of response.body ?? []) {
    heard.push(...(new TextDecoder().decode(chunk).match(/(?<=^event: ).+$/gmu) ?? []));
    if (heard.length === 1) state = 'two';
    if (heard.length === 2) break;
  }
  await server.close();
  await stores.close();
  assert.deepEqual(heard, ['state', 'change']);
});

test('the description and its page are served with all they need', async () => {
  const document = await (await asked(open.app, '/api/v1/openapi.json')).json();
  assert.deepEqual(document, openApi(operations, '0'));
  const page = await (await asked(open.app, '/docs')).text();
  const sources = [...page.matchAll(/(?:src|href|spec-url)="([^"]+)"/gu)].map(([, source = '']) => source);
  assert.ok(sources.length >= 2);
  for (const source of sources) assert.equal((await asked(open.app, source)).status, 200, source);
  assert.ok(!/https?:\/\//u.test(page), 'nothing comes from elsewhere');
});

test('every operation has a route', async () => {
  for (const operation of operations) {
    const other = operation.effect === 'read' ? 'DELETE' : 'GET';
    assert.equal((await asked(open.app, pathOf(operation), { method: other })).status, 404, operation.name);
  }
});
