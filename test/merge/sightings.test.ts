import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seenIn, seenTogether } from '#merge/sightings.ts';

const page = (articleId: string, on: string | null) => ({
  articleId,
  source: `${articleId}.txt`,
  outlet: null,
  published: on,
  said: on,
});
const at = { start: 0, end: 3 };

test('a form is seen from the first day to the last, in so many pages', () => {
  const [seen] = ['2019-02-01', '2018-06-12', null, '2020-01-02'].reduce(
    (all, on, index) => seenTogether(all, [seenIn(page(`p${index}`, on), 'envoy', at)]),
    seenTogether([], []),
  );
  assert.deepEqual([seen?.first.on, seen?.last.on, seen?.pages], ['2018-06-12', '2020-01-02', 4]);
});

test('what people set stands apart from what was read', () => {
  const both = seenTogether([seenIn(page('p1', null), 'envoy', at)], [seenIn(page('p2', null), 'envoy', at, true)]);
  assert.deepEqual(
    both.map(({ byHand, pages }) => [byHand, pages]),
    [
      [true, 1],
      [false, 1],
    ],
  );
});

test('sets put together in any order are the same', () => {
  const sighting = fc.tuple(
    fc.constantFrom('envoy', 'minister'),
    fc.constantFrom('2019-02-01', '2019-02', '2018-03-19/..', null),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(sighting, { maxLength: 8 }), fc.nat(), (list, cut) => {
      const sets = list.map(([text, on, hand], index) => [seenIn(page(`p${index}`, on), text, at, hand)]);
      const all = (some: typeof sets) => some.reduce(seenTogether, []);
      const middle = cut % (sets.length + 1);
      assert.deepEqual(seenTogether(all(sets.slice(middle)), all(sets.slice(0, middle))), all(sets));
    }),
  );
});
