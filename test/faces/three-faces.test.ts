import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { commandLine } from '#faces/cli/commands.ts';
import { pathOf } from '#faces/http/openapi.ts';
import { mcpServer } from '#faces/mcp/server.ts';
import { toolName } from '#faces/mcp/tools.ts';
import type { Operation } from '#operations/operation.ts';
import { operations } from '#operations/operations.ts';
import { contextAt } from '../operations/context.ts';
import { type Ground, inputOf, recordFor, sampleGround } from '../operations/inputs.ts';
import { asked, served } from './served.ts';

type Input = Readonly<Record<string, unknown>>;

let ground: Ground;
before(async () => {
  ground = await sampleGround();
});
after(() => ground.remove());

for (const operation of operations) {
  test(`${operation.name}: command line, HTTP and MCP give the same`, async () => {
    const answers = [];
    for (const [face, ask] of Object.entries({ byCommand, byHttp, byMcp })) {
      const record = recordFor(operation, ground, `${operation.name}-${face}`);
      const input = { ...(await inputOf(operation.name, contextAt(record))), ...limited(operation) };
      const answer = JSON.stringify(await ask(operation, input, record));
      answers.push(answer.replaceAll(record, 'RECORD').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'TIME'));
    }
    assert.notEqual(answers[0], '{}');
    assert.equal(answers[1], answers[0], 'HTTP');
    assert.equal(answers[2], answers[0], 'MCP');
  });
}

/** Assistants get shorter lists where they ask for no length. */
const limited = ({ input }: Operation): Input => ('limit' in input.shape ? { limit: 30 } : {});

async function byCommand(operation: Operation, input: Input, record: string): Promise<unknown> {
  let answer: unknown;
  const program = commandLine(operations, '0', async (chosen, given, common) => {
    assert.equal(chosen, operation);
    answer = (await chosen.run(given, contextAt(common.record))).data;
  });
  await program.parseAsync(['node', 'parley', ...wordsOf(operation, input), '--record', record]);
  return answer;
}

/** The input as it would be typed. */
function wordsOf({ name, places }: Operation, input: Input): readonly string[] {
  const placed = places.flatMap((place) => [input[place] ?? []].flat().map(String));
  const options = Object.entries(input)
    .filter(([field, value]) => !places.includes(field) && value !== false)
    .flatMap(([field, value]) => {
      const flag = `--${field.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
      return value === true ? [flag] : [flag, ...[value].flat().map(String)];
    });
  return [...name.split(' '), ...placed, ...options];
}

async function byHttp(operation: Operation, input: Input, record: string): Promise<unknown> {
  const { app, stores, logged } = served(record);
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(input))
    for (const one of [value].flat()) query.append(field, String(one));
  const response =
    operation.effect === 'read'
      ? await asked(app, `${pathOf(operation)}?${query}`)
      : await asked(app, pathOf(operation), {
          method: 'POST',
          body: JSON.stringify(input),
          headers: { 'content-type': 'application/json' },
        });
  const text = await response.text();
  await stores.close();
  assert.equal(response.status, 200, `${text} ${logged}`);
  return JSON.parse(text);
}

async function byMcp(operation: Operation, input: Input, record: string): Promise<unknown> {
  const base = { record, story: null, language: 'en' } as const;
  const server = mcpServer({ operations, version: '0', base, writes: true, local: true, log: assert.fail });
  const client = new Client({ name: 'test', version: '0' });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  // The list comes first: the client then holds every answer against the tool's output schema.
  await client.listTools();
  const { structuredContent, content } = await client.callTool({ name: toolName(operation), arguments: { ...input } });
  await client.close();
  assert.ok(structuredContent, JSON.stringify(content));
  return structuredContent;
}
