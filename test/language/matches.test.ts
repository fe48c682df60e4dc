import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchesOf } from '#language/matches.ts';

test('the matches are those of matchAll', () => {
  const patterns = [/a+/gu, /a*/gu, /(?<=b)/gu, /(?:)/gu, /\p{Lu}\p{L}*/gu, /b|$/gu];
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'C', '朝', '😀'), maxLength: 12 });
  fc.assert(
    fc.property(text, fc.constantFrom(...patterns), (body, pattern) => {
      const found = matchesOf(pattern, body).map((match) => [match.index, match[0]]);
      assert.deepEqual(
        found,
        [...body.matchAll(pattern)].map((match) => [match.index, match[0]]),
      );
    }),
  );
});
