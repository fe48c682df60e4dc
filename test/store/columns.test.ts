import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromColumns, toColumns } from '#store/columns.ts';

const TEXT = '朝方要求美方解除制裁，美方拒绝。North Korea demands relief, the US refuses.';

test('strings that stand in the text are kept as places, repeated ones as numbers', () => {
  const findings = [
    { span: { start: 0, end: 10 }, party: 'PRK', quote: TEXT.slice(0, 10), what: '解除制裁', toward: ['USA'] },
    { span: { start: 11, end: 15 }, party: 'USA', quote: TEXT.slice(11, 15), what: '别的', toward: ['PRK', 'KOR'] },
    { span: { start: 16, end: 41 }, party: 'PRK', quote: TEXT.slice(16, 41), what: 'demands', toward: [] },
  ];
  assert.deepEqual(toColumns(findings, TEXT), [
    3,
    {
      span: ['spans', [0, 11, 5], [10, 4, 25]],
      party: ['texts', ['PRK', 'USA', 1]],
      quote: ['texts', [0, 0, 0]],
      what: ['texts', [[6, 4], '别的', [12, 7]]],
      toward: ['words', [1, 2, 0], ['USA', 'PRK', 'KOR']],
    },
  ]);
});

const span = fc
  .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const quoted = span.map(({ start, end }) => TEXT.slice(start, end));
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  quoted,
  fc.constantFrom('', 'PRK', '\ud800'),
  fc.constant(null),
);
const value = fc.oneof(word, span, fc.array(word, { maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }));
const object = fc
  .tuple(fc.dictionary(fc.constantFrom('span', 'text', 'names', 'kind', 'x'), value), span, fc.boolean())
  .map(([fields, own, first]) => (first ? { span: own, ...fields } : { ...fields, span: own }));
const list = fc.array(
  fc.oneof(
    object,
    object.map((inner) => ({ places: [inner, inner], inner })),
  ),
  { maxLength: 8 },
);

test('any list of objects comes back as it was, its keys in their order', () => {
  fc.assert(
    fc.property(list, (objects) => {
      const kept: Parameters<typeof fromColumns>[0] = JSON.parse(JSON.stringify(toColumns(objects, TEXT)));
      assert.equal(JSON.stringify(fromColumns(kept, TEXT)), JSON.stringify(objects));
    }),
    { numRuns: 2000 },
  );
});
