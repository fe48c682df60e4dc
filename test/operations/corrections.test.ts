import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import type { Finding } from '#find/finding.ts';
import { CORRECTED_KINDS } from '#merge/corrections.ts';
import type { Context } from '#operations/context.ts';
import { withStore } from '#operations/with-record.ts';
import { CASES } from './corrections-cases.ts';
import { correct, type Ground, ground, recordOf, run, statesIn } from './corrections-ground.ts';

let at: Ground;
before(async () => {
  at = await ground();
});
after(() => at.close());

for (const { name, make, holds } of CASES) {
  test(`${name}: takes hold, is listed, and undone gives the record of before`, async () => {
    const context = at.fresh();
    const before = await recordOf(context);
    assert.throws(() => holds(before, before), 'the case can fail');
    const { correction } = await correct(...make(before), context);
    holds(await recordOf(context), at.first);
    assert.deepEqual(
      (await statesIn(context)).map(({ id, state, lost }) => [id, state, lost.length]),
      [['c-1', 'holds', 0]],
    );
    assert.deepEqual(z.object({ same: z.boolean() }).parse(await run('rebuild', {}, context)), { same: true });
    await correct('undo', { of: correction }, context);
    assert.deepEqual(await recordOf(context), before);
    assert.deepEqual(
      (await statesIn(context)).map(({ state }) => state),
      ['undone', 'holds'],
    );
  });

  test(`${name}: survives other rules`, async () => {
    const context = at.fresh();
    await correct(...make(await recordOf(context)), context);
    await otherRules(context);
    holds(await recordOf(context), at.first);
    assert.deepEqual(
      (await statesIn(context)).map(({ state }) => state),
      ['holds'],
    );
  });

  test(`${name}: survives the page fetched again with changed text`, async () => {
    const context = at.fresh();
    await correct(...make(await recordOf(context)), context);
    // The newer text alone: the log goes with the pages, of which one has changed.
    const newer = at.empty();
    await at.addChanged(newer, (text) => {
      const [title = '', ...rest] = text.replace('some 40 km farther south', 'forty kilometres off').split('\n');
      return [title, '', 'Editors added this paragraph later; nothing of it was in the first print.', ...rest].join(
        '\n',
      );
    });
    await at.moveLog(context, newer);
    holds(await recordOf(newer), at.first);
    assert.deepEqual(
      (await statesIn(newer)).map(({ state }) => state),
      ['holds'],
    );
  });

  test(`${name}: export and import into a fresh record give the same record`, async () => {
    const context = at.fresh();
    await correct(...make(await recordOf(context)), context);
    await correct('undo', { of: 'c-1' }, context);
    await correct('undo', { of: 'c-2' }, context);
    const other = at.fresh();
    const first = z.object({ corrections: z.int(), added: z.int(), known: z.int() });
    assert.deepEqual(first.parse(await at.moveLog(context, other)), { corrections: 3, added: 3, known: 0 });
    assert.deepEqual(await recordOf(other), await recordOf(context));
    holds(await recordOf(other), at.first);
    assert.deepEqual(first.parse(await at.moveLog(context, other)), { corrections: 3, added: 0, known: 3 });
    assert.equal((await statesIn(other)).length, 3);
  });
}

/** Rules by other names that come upon the same in another order, and take a little more of the text for some of it. */
async function otherRules(context: Context): Promise<void> {
  await withStore(context, 'write', async (store) => {
    for (const { articleId } of await store.articles()) {
      const filed = await store.reading(articleId);
      assert.ok(filed);
      const { articleId: _id, source: _source, ...reading } = filed;
      const renamed = Object.fromEntries(
        CORRECTED_KINDS.map((kind) => {
          const list: readonly Finding[] = reading[kind];
          return [kind, list.map((finding, index) => newer(finding, index, reading.article.text)).reverse()];
        }),
      );
      assert.ok(await store.replaceReading({ articleId, reading: { ...reading, ...renamed }, rules: 'newer' }));
    }
  });
}

function newer(finding: Finding, index: number, text: string): Finding {
  const rule = `newer/${finding.rule}`;
  if (!('evidence' in finding) || index % 2 === 1) return { ...finding, rule };
  const { start } = finding.span;
  const end = Math.min(text.length, finding.span.end + 9);
  return { ...finding, rule, span: { start, end }, evidence: text.slice(start, end) };
}
