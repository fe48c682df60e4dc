import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressLine, progressOn } from '#faces/cli/progress.ts';

test('a line holds count, rate and time left', () => {
  assert.equal(progressLine({ done: 50, total: 200, now: 'a.txt' }, 2, false), '50/200  25 pages/s  6 s left  a.txt');
  assert.equal(progressLine({ done: 0, total: 9, now: 'a.txt' }, 0, false), '0/9  0.0 pages/s  a.txt');
  assert.match(progressLine({ done: 6, total: 12, now: '' }, 1, true), /^\[█{12}·{12}\] {2}6\/12/u);
});

test('a terminal gets one line redrawn and kept within its width, a file a line now and then', () => {
  const written: string[] = [];
  let now = 0;
  const sink = { isTTY: true, columns: 60, write: (text: string) => written.push(text) };
  const shown = progressOn(sink, () => now);
  for (let done = 0; done <= 100; done += 1) {
    now += 10;
    shown.step({ done, total: 100, now: '朝鲜美国谈判'.repeat(20) });
  }
  shown.clear();
  assert.ok(written.length > 5 && written.length < 20, `${written.length} redraws`);
  assert.ok(written.every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n') && text.length - 4 < 60));

  const lines: string[] = [];
  const plain = progressOn({ write: (text: string) => lines.push(text) }, () => now);
  for (let done = 0; done <= 100; done += 1) {
    now += 100;
    plain.step({ done, total: 100, now: 'a' });
  }
  plain.clear();
  assert.ok(lines.length >= 2 && lines.length <= 4 && lines.every((line) => line.endsWith('\n')), lines.join(''));
});
