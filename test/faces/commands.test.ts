import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandLine } from '#faces/cli/commands.ts';
import { operations } from '#operations/operations.ts';

/** The words of a line as a shell gives them on; double quotes hold words together. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');

for (const operation of operations) {
  test(`${operation.name}: its examples are understood`, async () => {
    for (const example of operation.examples) {
      const [line = ''] = example.split(' > ');
      const called: unknown[] = [];
      const program = commandLine(operations, '0', async (chosen, input) => {
        called.push(chosen.name);
        const checked = operation.input.safeParse(input);
        assert.ok(checked.success, `${example}: ${checked.error?.message}`);
      });
      await program.parseAsync(['node', 'parley', ...wordsOf(line)]);
      assert.deepEqual(called, [operation.name], example);
    }
  });
}

test('options become input fields, places come in order, and what all commands share stays apart', async () => {
  let seen: unknown;
  const program = commandLine(operations, '0', async (operation, input, common) => {
    seen = { name: operation.name, input, common };
  });
  const line = 'search 制裁 解除 --order best --limit 5 --without 瑞典 --lang zh --json --record x.sqlite';
  await program.parseAsync(['node', 'parley', ...wordsOf(line)]);
  assert.deepEqual(seen, {
    name: 'search',
    input: { words: ['制裁', '解除'], without: ['瑞典'], order: 'best', limit: 5, offset: 0 },
    common: { json: true, quiet: false, record: 'x.sqlite', story: null, language: 'zh' },
  });
});
