import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBoundary, Trie } from '#find/shared/trie.ts';

/** The longest form at each place, found by trying every form. */
function tried(forms: readonly string[], text: string, at: number, end: number): number {
  if (!isBoundary(text, at)) return 0;
  const fitting = forms.filter(
    (form) => at + form.length <= end && text.startsWith(form, at) && isBoundary(text, at + form.length),
  );
  return Math.max(0, ...fitting.map((form) => form.length));
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '朝', '美', '会', '谈', '1'), maxLength: 24 });
const forms = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '朝', '美', '会'), minLength: 1, maxLength: 5 }),
  { maxLength: 12 },
);

test('the longest form is found at every place, whole words only', () => {
  fc.assert(
    fc.property(text, forms, fc.nat({ max: 24 }), (body, words, cut) => {
      const trie = new Trie<string>();
      for (const word of words) trie.add(word, word);
      const end = Math.min(cut, body.length);
      const all: string[] = [];
      for (let at = 0; at < end; at += 1) {
        const length = tried(words, body, at, end);
        const match = trie.longestAt(body, at, end);
        assert.equal(match ? match.end - match.start : 0, length);
        if (match) assert.equal(match.value, body.slice(match.start, match.end));
        if (length > 0) all.push(`${at}-${at + length}`);
      }
      assert.deepEqual(
        trie.scanAll(body, 0, end).map((match) => `${match.start}-${match.end}`),
        all,
      );
    }),
  );
});

test('a form added after a question is found, and joined with the one that stood there', () => {
  const trie = new Trie<number>();
  trie.add('朝鲜', 1);
  assert.equal(trie.longestAt('朝鲜半岛', 0)?.value, 1);
  trie.add('朝鲜半岛', 2);
  trie.add('朝鲜', 3, (old, added) => old + added);
  assert.deepEqual(trie.scan('朝鲜半岛和朝鲜'), [
    { start: 0, end: 4, value: 2 },
    { start: 5, end: 7, value: 4 },
  ]);
});
