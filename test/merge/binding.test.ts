import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf } from '#merge/binding.ts';

const LINE = 'The talks went very well today.';

/** The anchor of the quote at the place, with as much around it as anchors keep. */
const anchorAt = (text: string, start: number) => ({
  quote: LINE,
  start,
  before: text.slice(Math.max(0, start - 32), start),
  after: text.slice(start + LINE.length, start + LINE.length + 32),
});

test('a sentence that a page says three times in a row is found at each of its places when the page grows in front', () => {
  const text = `An article.\n${LINE}\n${LINE}\n${LINE}`;
  const starts = [...text.matchAll(/The talks/gu)].map(({ index }) => index);
  const front = 'A line that a later version of the page has.\n';
  assert.deepEqual(
    starts.map((start) => placeOf(anchorAt(text, start), front + text)?.start),
    starts.map((start) => start + front.length),
  );
});

test('text that is gone has no place', () => {
  assert.equal(placeOf(anchorAt(LINE, 0), 'Nothing of it.'), null);
});
