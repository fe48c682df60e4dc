import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import type { Reading } from '#find/reading.ts';
import { Trouble } from '#operations/trouble.ts';
import { withStore } from '#operations/with-record.ts';
import { NO_FINDINGS } from '../store/invented-pages.ts';
import {
  changedPage,
  correct,
  firstOf,
  type Ground,
  ground,
  here,
  NAMES,
  recordOf,
  run,
  statesIn,
  summit,
} from './corrections-ground.ts';

let at: Ground;
before(async () => {
  at = await ground();
});
after(() => at.close());

test('the reports of an entry stand in the order of its sentences', async () => {
  const context = at.fresh();
  await withStore(context, 'read', async (store) => {
    let several = 0;
    for (const kind of ['events', 'statements', 'positions', 'exchanges', 'outlook'] as const) {
      for (const { id, evidence } of at.first[kind]) {
        const reports = await store.reports('us-dprk', kind, id);
        if (reports.length > 1) several += 1;
        assert.deepEqual(
          reports.map(({ report }) => [report.page.articleId, report.finding.span]),
          evidence.map(({ articleId, span }) => [articleId, span]),
        );
      }
    }
    assert.ok(several > 0);
  });
});

test('what a correction speaks of may go: it is listed so, and comes back', async () => {
  const context = at.fresh();
  const { events } = await recordOf(context);
  const { evidence, id } = firstOf(events, here);
  await correct('edit', { id, set: ['place=Geneva'] }, context);
  const articleId = evidence[0]?.articleId ?? '';
  const withEvents = async (keep: boolean): Promise<void> =>
    withStore(context, 'write', async (store) => {
      const filed = await store.reading(articleId);
      assert.ok(filed);
      const { articleId: _id, source: _source, ...reading } = filed;
      if (!keep) kept = reading;
      await store.replaceReading({
        articleId,
        reading: keep ? (kept ?? reading) : { ...reading, events: [] },
        rules: 'x',
      });
    });
  let kept: Reading | null = null;
  await withEvents(false);
  const [gone] = await statesIn(context);
  assert.deepEqual([gone?.state, gone?.lost.length], ['ground gone', 1]);
  assert.ok((await recordOf(context)).events.every(({ place }) => place !== 'Geneva'));
  await withEvents(true);
  assert.deepEqual(
    (await statesIn(context)).map(({ state }) => state),
    ['holds'],
  );
  assert.ok((await recordOf(context)).events.some(({ place }) => place === 'Geneva'));
});

test('a page that is fetched again keeps its corrections beside its old print', async () => {
  const context = at.fresh();
  const { statements } = await recordOf(context);
  await correct('edit', { id: firstOf(statements, here).id, set: ['speaker=anon:a-driver'] }, context);
  await at.addChanged(context, (text) => text.replace('discontented at', 'angry at'));
  const driver = (await recordOf(context)).statements.filter(({ speaker }) => speaker === 'anon:a-driver');
  assert.deepEqual(
    driver.map(({ articles }) => articles.length),
    [2],
    'both prints tell it, as one',
  );
});

test('a correction answers with what the record says then: both halves of what was split', async () => {
  const context = at.fresh();
  const { id, evidence } = summit(at.first);
  const { entries } = await correct('split', { id, sentence: [2] }, context);
  const now = (await recordOf(context)).events.filter((event) => entries.some((one) => one.id === event.id));
  const told = now.flatMap((event) => event.evidence.map(({ quote }) => quote)).sort();
  assert.ok(now.length > 1);
  for (const { quote } of evidence) assert.ok(told.includes(quote), quote);
});

test('what cannot be done says what is wrong and what to do', async () => {
  const context = at.fresh();
  const record = await recordOf(context);
  const event = summit(record).id;
  const wrong: readonly (readonly [string, object, RegExp])[] = [
    ['accept', { ids: ['ev-000000000000'] }, /no entry ev-000000000000/u],
    ['edit', { id: event, set: ['dat=2019'] }, /dat/u],
    ['edit', { id: event, set: ['date=soon'] }, /2019-02-28/u],
    ['edit', { id: event, set: ['status=done'] }, /occurred/u],
    ['edit', { id: event, set: ['actors=USA,NKO'] }, /code/u],
    ['edit', { id: event, set: ['status'] }, /sets nothing/u],
    ['merge', { ids: [event, record.positions[0]?.id] }, /positions/u],
    ['merge', { ids: [event, event] }, /two entries/u],
    ['split', { id: event, sentence: [99] }, /no sentence 99/u],
    ['reject', { ids: [record.shifts[0]?.id] }, /drawn/u],
    ['same-as', { id: 'kim-jong-un', as: 'nobody-at-all' }, /nobody-at-all/u],
    ['add-entry', { kind: 'events', page: changedPage, quote: 'leaving Hanoi', set: [] }, /kind, actors/u],
    [
      'add-entry',
      { kind: 'events', page: changedPage, quote: 'never said', set: ['kind=visit', 'actors=PRK'] },
      /stand/u,
    ],
    ['undo', { of: 'c-9' }, /c-9/u],
    ['import-corrections', { file: join(at.pages, changedPage) }, /JSON/u],
  ];
  for (const [name, input, message] of wrong) {
    await assert.rejects(run(name, input, context), (error) => {
      assert.ok(error instanceof Trouble && error.code === 'usage' && error.cure !== '', `${name}: ${error}`);
      assert.match(error.message, message);
      return true;
    });
  }
  assert.deepEqual(await statesIn(context), []);
  assert.deepEqual(await recordOf(context), record);
});

test('explain tells sentences, joins, origins, copies, corrections, and what nearly joined', async () => {
  const context = at.fresh();
  const { id, evidence, origins, articles } = summit(await recordOf(context));
  await correct('comment', { id, text: 'seen by the desk' }, context);
  const explained = z
    .object({
      sentences: z.array(z.looseObject({ number: z.int(), joined: z.looseObject({}).nullable() })),
      corrections: z.array(z.looseObject({ says: z.string() })),
      origins: z.int(),
      articles: z.array(z.looseObject({ copyOf: z.string().nullable() })),
      near: z.array(z.looseObject({ id: z.string(), apart: z.array(z.string()).min(1) })),
    })
    .parse(await run('explain', { id }, context));
  assert.deepEqual(
    explained.sentences.map(({ number }) => number),
    evidence.map((_, index) => index + 1),
  );
  assert.equal(explained.sentences.filter(({ joined }) => joined === null).length, 1);
  assert.match(explained.corrections[0]?.says ?? '', /seen by the desk/u);
  assert.equal(explained.articles.length, articles.length);
  assert.equal(explained.articles.filter(({ copyOf }) => copyOf === null).length, origins);
  assert.ok(explained.near.length > 0 && explained.near.every((one) => one.id !== id));
});

test('corrections stay when the pages are read again by other rules', async () => {
  const context = at.fresh();
  const { events, statements } = at.first;
  await correct('edit', { id: firstOf(events, here).id, set: ['place=Geneva'] }, context);
  await correct(
    'merge',
    {
      ids: statements
        .filter(here)
        .slice(0, 2)
        .map(({ id }) => id),
    },
    context,
  );
  const corrected = await recordOf(context);
  await withStore(context, 'write', async (store) => {
    for (const { articleId } of await store.articles()) {
      const reading = await store.reading(articleId);
      if (reading)
        await store.replaceReading({
          articleId,
          reading: { article: reading.article, ...NO_FINDINGS },
          rules: 'older',
        });
    }
  });
  assert.deepEqual(
    (await statesIn(context)).map(({ state }) => state),
    ['ground gone', 'ground gone'],
  );
  const { reread } = z.looseObject({ reread: z.int() }).parse(await run('reread', {}, context));
  assert.equal(reread, NAMES.length);
  assert.deepEqual(await recordOf(context), corrected);
});
