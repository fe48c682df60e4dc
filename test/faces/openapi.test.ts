import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { z } from 'zod';
import { fieldsOf } from '#faces/http/input-of.ts';
import { openApi, pathOf } from '#faces/http/openapi.ts';
import type { Operation } from '#operations/operation.ts';
import { operations } from '#operations/operations.ts';
import { type Ground, sampleGround } from '../operations/inputs.ts';
import { asked, type Served, served } from './served.ts';

let ground: Ground;
let open: Served;
before(async () => {
  ground = await sampleGround();
  copyFileSync(ground.record, join(ground.folder, 'fuzzed.sqlite'));
  open = served(join(ground.folder, 'fuzzed.sqlite'), { local: false });
});
after(async () => {
  await open.stores.close();
  ground.remove();
});

test('the description is valid OpenAPI 3.1 and knows every operation once', async () => {
  const document = openApi(operations, '1.2.3');
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
  const paths = z.record(z.string(), z.unknown()).parse(document['paths']);
  assert.deepEqual(Object.keys(paths).sort(), operations.map(pathOf).sort());
});

test('the validator sees a fault', async () => {
  const document = openApi(operations, '1.2.3');
  const { valid } = await new Validator().validate({ ...structuredClone(document), paths: { '/x': { get: 5 } } });
  assert.equal(valid, false);
});

const RUNS = Number(process.env['CASES'] ?? 12);
const problem = z.object({ status: z.int(), code: z.string(), detail: z.string(), title: z.string() });

for (const operation of operations) {
  test(`${operation.name}: whatever is sent, the answer fits the description and is no fault`, async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(inputs(operation), async (input) => {
        const response = await send(operation, input);
        const body: unknown = await response.json();
        const said = `${JSON.stringify(input)} ${JSON.stringify(body).slice(0, 500)} ${open.logged}`;
        if (response.status === 200) {
          done += 1;
          const parsed = operation.output.safeParse(body);
          assert.ok(parsed.success, `${said} ${parsed.error?.message}`);
        } else {
          assert.ok(response.status >= 400 && response.status < 500, said);
          assert.ok(problem.safeParse(body).success, said);
        }
      }),
      { numRuns: fieldsOf(operation).length === 0 ? 1 : RUNS, seed: 7 },
    );
    const free = operation.effect === 'read' && !fieldsOf(operation).some(({ required }) => required);
    if (free) assert.ok(done > 0, 'nothing that was sent was understood');
  });
}

function send(operation: Operation, input: Readonly<Record<string, unknown>>): Promise<Response> | Response {
  if (operation.effect === 'write') {
    const headers = { 'content-type': 'application/json' };
    return asked(open.app, pathOf(operation), { method: 'POST', body: JSON.stringify(input), headers });
  }
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(input)) for (const one of [value].flat()) query.append(field, `${one}`);
  return asked(open.app, `${pathOf(operation)}?${query}`);
}

/** Inputs that mostly fit the schema of the operation, and sometimes do not. */
function inputs(operation: Operation): fc.Arbitrary<Record<string, unknown>> {
  const fields = fieldsOf(operation).map(({ name, required, schema }) => {
    const value = fc.oneof({ weight: 20, arbitrary: arbitraryOf(schema) }, { weight: 1, arbitrary: fc.jsonValue() });
    return [name, required ? value : fc.option(value, { nil: undefined, freq: 1 })] as const;
  });
  return fc
    .record(Object.fromEntries(fields))
    .map((input) => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)));
}

const WORDS = [
  'PRK',
  'USA',
  'kim-jong-un',
  'sanctions',
  '2019-02-28',
  '2019',
  'zh',
  '制裁',
  'date=2019',
  'zh-01.txt',
  '',
];

const DAYS = ['2018', '2019-02', '2019-02-28', '2030-12-31'];

function arbitraryOf(schema: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const { enum: choices, type, items, pattern } = schema;
  if (typeof pattern === 'string') return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...DAYS) }, fc.string());
  if (Array.isArray(choices)) return fc.constantFrom(...choices);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') return fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer());
  if (type === 'array') {
    const one = arbitraryOf(typeof items === 'object' && items !== null ? { ...items } : {});
    return fc.array(one, { maxLength: 3 });
  }
  return fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 20 }));
}
