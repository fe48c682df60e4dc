import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { BLOCK_KINDS } from '#merge/kinds.ts';
import type { Entry, NegotiationRecord } from '#merge/record.ts';
import type { Context } from '#operations/context.ts';
import { entryNamed } from '#operations/correct/entry-named.ts';
import { Trouble } from '#operations/trouble.ts';
import { withStory } from '#operations/with-record.ts';
import { contextAt } from './context.ts';
import { correct, type Ground, ground, recordOf, run } from './corrections-ground.ts';

let at: Ground;
before(async () => {
  at = await ground();
});
after(() => at.close());

/** The entries that are merged from findings, those drawn from other entries left out. */
const founded = (record: NegotiationRecord): readonly Entry[] =>
  BLOCK_KINDS.flatMap((kind) => record[kind].filter(({ evidence }) => evidence.some((one) => one.kind === kind)));

/** Each id with the one under which it is found now, where that is another. */
const movedTo = (ids: readonly string[], context: Context): Promise<ReadonlyMap<string, string>> =>
  withStory(context, {}, async (opened) => {
    const moved = new Map<string, string>();
    for (const id of ids) {
      const { entry } = await entryNamed(opened, id);
      if (entry.id !== id) moved.set(id, entry.id);
    }
    return moved;
  });

const placesOf = ({ evidence }: Entry): readonly string[] =>
  evidence.map(({ articleId, span }) => `${articleId} ${span.start}`);

test('an edited entry keeps its id', async () => {
  const context = at.fresh();
  const [event, statement] = [at.first.events[0], at.first.statements[0]];
  assert.ok(event && statement);
  await correct('edit', { id: event.id, set: ['date=2017-01-01', 'place=Oslo'] }, context);
  await correct('edit', { id: statement.id, set: ['speaker=PRK'] }, context);
  const record = await recordOf(context);
  assert.equal(record.events.find(({ id }) => id === event.id)?.place, 'Oslo');
  assert.equal(record.statements.find(({ id }) => id === statement.id)?.speaker, 'PRK');
});

test('ids of entries that were merged lead to the one they were merged into, and say so', async () => {
  const told: string[] = [];
  const context = { ...at.fresh(), tell: (line: string) => told.push(line) };
  const [one, other] = at.first.statements;
  assert.ok(one && other);
  await correct('merge', { ids: [one.id, other.id] }, context);
  const moved = await movedTo([one.id, other.id], context);
  assert.equal(moved.size, 1);
  const [[was, now] = []] = moved;
  assert.deepEqual(told, [`${was} is now ${now}.`]);
  const explained = z
    .looseObject({ id: z.string(), was: z.string() })
    .parse(await run('explain', { id: was }, context));
  assert.deepEqual([explained.id, explained.was], [now, was]);
});

test('the id of an entry that was rejected tells who rejected it', async () => {
  const context = at.fresh();
  const [event] = at.first.events;
  assert.ok(event);
  await correct('reject', { ids: [event.id], author: 'ann', reason: 'a film' }, context);
  await assert.rejects(movedTo([event.id], context), (error) => {
    assert.ok(error instanceof Trouble);
    assert.match(error.message, /c-1 \(ann, .*\): a film/u);
    assert.match(error.cure, /undo c-1/u);
    return true;
  });
});

test('a name is followed through same-as, by its id and that of its entry', async () => {
  const context = at.fresh();
  const [one, other] = at.first.people;
  assert.ok(one && other);
  await correct('same-as', { id: one.person, as: other.person }, context);
  assert.deepEqual([...(await movedTo([one.id, one.person], context)).values()], [other.id, other.id]);
});

test('ids shown while pages came in, the newest first, all lead to what they showed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-ids-'));
  try {
    const context = contextAt(join(folder, 'record.sqlite'));
    const samples = new URL('../../samples', import.meta.url).pathname;
    const shown = new Map<string, Entry>();
    for (const name of ['en-12', 'en-10', 'zh-10', 'zh-09', 'zh-08', 'en-06', 'zh-06', 'zh-05', 'en-02', 'zh-01']) {
      await run('add', { places: [join(samples, `${name}.txt`)] }, context);
      for (const entry of founded(await recordOf(context))) if (!shown.has(entry.id)) shown.set(entry.id, entry);
    }
    const now = new Map(founded(await recordOf(context)).map((entry) => [entry.id, entry]));
    const moved = await movedTo([...shown.keys()], context);
    assert.ok(moved.size > 3, `only ${moved.size} ids went out of use`);
    for (const [was, id] of moved) {
      const entry = now.get(id);
      assert.ok(entry && placesOf(shown.get(was) ?? entry).some((place) => placesOf(entry).includes(place)), was);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('an id that no entry ever had is trouble', async () => {
  await assert.rejects(movedTo(['ev-000000000000'], at.fresh()), Trouble);
});
