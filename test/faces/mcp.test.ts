import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { z } from 'zod';
import { serve } from '#faces/http/server.ts';
import { operations } from '#operations/operations.ts';
import { type Ground, sampleGround } from '../operations/inputs.ts';
import { served } from './served.ts';

const main = new URL('../../src/faces/cli/main.ts', import.meta.url).pathname;

let ground: Ground;
before(async () => {
  ground = await sampleGround();
});
after(() => ground.remove());

async function overStdio(args: readonly string[], use: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ name: 'test', version: '0' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', main, 'mcp', '--record', ground.record, ...args],
  });
  await client.connect(transport);
  try {
    await use(client);
  } finally {
    await client.close();
  }
}

const sentence = z.object({
  source: z.string(),
  published: z.string().nullable(),
  span: z.object({ start: z.int(), end: z.int() }),
  quote: z.string().min(1),
});
const list = z.object({ entries: z.array(z.object({ id: z.string(), evidence: z.array(sentence).min(1) })).min(1) });
const words = z.object({ content: z.array(z.object({ type: z.literal('text'), text: z.string() })).min(1) });

test('a session as an assistant has it, in a process of its own', async () => {
  await overStdio([], async (client) => {
    assert.match(client.getInstructions() ?? '', /sentence/u);
    const { tools } = await client.listTools();
    const reading = operations.filter(({ effect }) => effect === 'read');
    assert.equal(tools.length, reading.length, 'tools that change the record are not offered');
    assert.ok(tools.every(({ annotations, outputSchema }) => annotations?.readOnlyHint && outputSchema));

    const timeline = await client.callTool({ name: 'timeline', arguments: { party: 'PRK', from: '2019', limit: 3 } });
    const { entries } = list.parse(timeline.structuredContent);
    assert.equal(entries.length, 3);
    const [first] = entries;
    assert.ok(first);

    const explained = await client.callTool({ name: 'explain', arguments: { id: first.id, lang: 'zh' } });
    const { sentences } = z.object({ sentences: z.array(sentence) }).parse(explained.structuredContent);
    assert.deepEqual(sentences[0]?.quote, first.evidence[0]?.quote);

    const wrong = words.extend({ isError: z.literal(true) });
    const unknown = await client.callTool({ name: 'explain', arguments: { id: 'no-such' } });
    assert.match(wrong.parse(unknown).content[0]?.text ?? '', /no-such/u);
    const refused = await client.callTool({ name: 'comment', arguments: { id: first.id, text: 'x' } });
    assert.match(wrong.parse(refused).content[0]?.text ?? '', /no tool comment/u);

    const { resources } = await client.listResources();
    const page = resources.find(({ uri }) => uri.startsWith('parley://article/'));
    assert.ok(page);
    const text = z.object({ contents: z.array(z.object({ text: z.string() })) });
    const article = text.parse(await client.readResource({ uri: page.uri }));
    assert.match(article.contents[0]?.text ?? '', /Events \(\d+\)/u);
    const digest = text.parse(await client.readResource({ uri: 'parley://brief/digest/zh' }));
    assert.match(digest.contents[0]?.text ?? '', /主要事件/u);
    await assert.rejects(client.readResource({ uri: 'parley://brief/../x' }), /no resource/u);

    const { prompts } = await client.listPrompts();
    assert.ok(prompts.length >= 5);
    const asked = await client.getPrompt({ name: 'what-changed', arguments: { since: '2019-10-01' } });
    assert.match(JSON.stringify(asked.messages), /2019-10-01/u);
    await assert.rejects(client.getPrompt({ name: 'what-changed' }), /since/u);
  });
});

test('with --writes the record can be corrected', async () => {
  await overStdio(['--writes'], async (client) => {
    const { tools } = await client.listTools();
    assert.equal(tools.length, operations.length);
    const timeline = await client.callTool({ name: 'timeline', arguments: { limit: 1 } });
    const [entry] = list.parse(timeline.structuredContent).entries;
    const remark = { id: entry?.id ?? '', text: 'looked at', author: 'ann' };
    const made = await client.callTool({ name: 'comment', arguments: remark });
    assert.match(JSON.stringify(made.structuredContent), /"correction":"c-/u);
  });
});

test('the same over HTTP, for callers of this machine alone', async () => {
  const { app, stores } = served(ground.record, { mcpWrites: false });
  const server = await serve(app, '127.0.0.1', 0);
  const address = new URL(`http://127.0.0.1:${server.port}/mcp`);
  const client = new Client({ name: 'test', version: '0' });
  await client.connect(new StreamableHTTPClientTransport(address));
  assert.ok((await client.listTools()).tools.every(({ annotations }) => annotations?.readOnlyHint));
  const found = await client.callTool({ name: 'search', arguments: { words: ['制裁'], limit: 2 } });
  assert.match(words.parse(found).content[0]?.text ?? '', /制裁/u);
  await client.close();
  const foreign = await fetch(address, { method: 'POST', headers: { origin: 'https://evil.example' }, body: '{}' });
  assert.equal(foreign.status, 403);
  await foreign.arrayBuffer();
  await server.close();
  await stores.close();
});
