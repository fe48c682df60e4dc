import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import type { Outcome } from '#operations/operation.ts';
import { operations } from '#operations/operations.ts';
import { keptOpen } from '#operations/stores.ts';
import { Trouble } from '#operations/trouble.ts';
import { markOf } from '#operations/with-record.ts';
import { contextAt } from './context.ts';
import { type Ground, inputOf, named, recordFor, sampleGround, samples } from './inputs.ts';

let ground: Ground;

const call = (name: string, input: object, more: Parameters<typeof contextAt>[1] = {}): Promise<Outcome> =>
  named(name).run(input, contextAt(ground.record, more));
const dataOf = async (name: string, input: object): Promise<Record<string, unknown>> =>
  z.record(z.string(), z.unknown()).parse((await call(name, input)).data);

before(async () => {
  ground = await sampleGround();
});
after(() => ground.remove());

for (const operation of operations) {
  test(`${operation.name}: what it gives fits its schema and can be shown`, async () => {
    const place = recordFor(operation, ground);
    for (const language of ['zh', 'en'] as const) {
      const context = contextAt(place, { language });
      const outcome = await operation.run(await inputOf(operation.name, context), context);
      const parsed = operation.output.safeParse(outcome.data);
      assert.ok(parsed.success, parsed.error && z.prettifyError(parsed.error));
      assert.deepEqual(parsed.data, outcome.data, 'the schema names every field');
      assert.notEqual(outcome.text().trim(), '');
    }
  });
  test(`${operation.name}: has a summary, examples that call it, and words for every field`, () => {
    assert.ok(operation.summary.endsWith('.'));
    assert.ok(operation.examples.length > 0);
    for (const example of operation.examples) assert.ok(example.startsWith(operation.name), example);
    for (const [field, schema] of Object.entries(operation.input.shape)) {
      assert.ok(z.globalRegistry.get(schema)?.description, `${field} has no description`);
    }
  });
}

for (const operation of operations.filter(({ effect }) => effect === 'read')) {
  test(`${operation.name}: reads without writing`, async () => {
    const place = recordFor(operation, ground, `${operation.name}-unwritten`);
    // The first question may bring the record up to date; what is prepared for the input may write as well.
    const input = await inputOf(operation.name, contextAt(place));
    await named('timeline').run({ limit: 1 }, contextAt(place));
    const stores = keptOpen();
    const before = await markOf({ record: place, story: null, stores });
    await operation.run(input, contextAt(place));
    assert.equal(await markOf({ record: place, story: null, stores }), before);
    await stores.close();
  });
}

test('names are unlike each other', () => {
  assert.equal(new Set(operations.map(({ name }) => name)).size, operations.length);
});

test('adding twice changes nothing', async () => {
  const before = (await call('export', {})).data;
  const again = await dataOf('add', { places: [samples] });
  assert.equal(again['added'], 0);
  assert.equal(again['known'], again['pages']);
  assert.deepEqual((await call('export', {})).data, before);
});

test('every quote of the samples stands in its page, and there are some', async () => {
  const { articles, quotes, problems } = await dataOf('check', {});
  assert.equal(articles, 24);
  assert.ok(typeof quotes === 'number' && quotes > 500, `${quotes} quotes`);
  assert.deepEqual(problems, []);
});

test('a record is asked for as it was on a day', async () => {
  const days = z.object({
    entries: z.array(z.object({ evidence: z.array(z.object({ published: z.string().nullable() })) })),
  });
  const then = days.parse((await call('timeline', { asOf: '2019-02-20', limit: 1000 })).data).entries;
  const now = days.parse((await call('timeline', { limit: 1000 })).data).entries;
  assert.ok(then.length > 0 && then.length < now.length);
  const published = then.flatMap(({ evidence }) => evidence.flatMap((one) => one.published ?? []));
  assert.ok(published.every((day) => day <= '2019-02-20'));
  assert.deepEqual((await dataOf('timeline', { known: '2019-02-20' }))['total'], 0, 'no page was added then');
});

test('what changed between two days is told with the sentences that changed it', async () => {
  const { changes } = await dataOf('diff', { from: '2019-02-20', to: '2019-03-15', limit: 1000 });
  const list = z.array(
    z.object({
      kind: z.string(),
      change: z.string(),
      because: z.array(z.object({ published: z.string().nullable() })),
    }),
  );
  const found = list.parse(changes);
  assert.ok(found.some(({ change }) => change === 'new'));
  const unexplained = found.filter(({ because }) => because.length === 0);
  assert.ok(unexplained.every(({ kind, change }) => kind === 'outlook' && change === 'changed'));
  const same = await dataOf('diff', { from: '2019-03-15', to: '2019-03-15' });
  assert.equal(same['total'], 0);
});

test('lists are narrowed by what is asked', async () => {
  const entries = z.array(z.record(z.string(), z.unknown()));
  const list = async (name: string, input: object) => entries.parse((await dataOf(name, input))['entries']);
  const all = await list('timeline', { limit: 10_000 });
  const some = await list('timeline', { party: 'PRK', from: '2019', to: '2019', limit: 10_000 });
  assert.ok(some.length > 0 && some.length < all.length, `${some.length} of ${all.length}`);
  for (const { date, actors, recipients } of some) {
    assert.match(String(date), /2019/u);
    assert.ok([actors, recipients].flat().includes('PRK'));
  }
  assert.ok((await list('people', { name: '金正恩' })).some(({ person }) => person === 'kim-jong-un'));
  assert.equal((await list('statements', { limit: 3 })).length, 3);
  assert.ok((await list('positions', { stance: 'demand' })).every(({ stance }) => stance === 'demand'));
});

test('a wrong input is trouble of usage, a missing record trouble of its own', async () => {
  const trouble = (code: string) => (error: unknown) =>
    error instanceof Trouble && error.code === code && error.cure !== '';
  await assert.rejects(call('timeline', { from: 'yesterday' }), trouble('usage'));
  await assert.rejects(call('timeline', { limit: 0 }), trouble('usage'));
  await assert.rejects(call('add', { places: [] }), trouble('usage'));
  await assert.rejects(named('timeline').run({}, contextAt(join(ground.folder, 'none.sqlite'))), trouble('missing'));
  await assert.rejects(call('read', { file: join(samples, 'zh-01.txt') }, { story: 'us-dprc' }), trouble('story'));
});

test('asked to stop, add finishes the pages in hand and goes on from there the next time', async () => {
  const place = join(ground.folder, 'stopped.sqlite');
  const stop = new AbortController();
  const context = contextAt(place, { stop: stop.signal, progress: ({ done }) => done >= 5 && stop.abort() });
  const first = z.looseObject({ added: z.int(), interrupted: z.boolean() });
  const { added, interrupted } = first.parse((await named('add').run({ places: [samples] }, context)).data);
  // Several pages are in hand at once where they are read in threads.
  assert.ok(interrupted && added >= 5 && added < 20, `${added} added`);
  const second = first.parse((await named('add').run({ places: [samples] }, contextAt(place))).data);
  assert.deepEqual([second.added, second.interrupted], [24 - added, false]);
});

test('a story file with a fault is told line by line', async () => {
  const file = join(ground.folder, 'typo.yaml');
  writeFileSync(file, 'id: typo\ntitel: x\n');
  const outcome = await call('story check', { file });
  assert.equal(outcome.flawed, true);
  assert.match(outcome.text(), /typo\.yaml:2:\d+: .*titel/u);
});
