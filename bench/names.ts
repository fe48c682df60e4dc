// How well names are joined across scripts: npm run bench:names
// Korean names in Chinese characters against English spellings, and transliterations of foreign names against true,
// random and near names, beside the figures to beat.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#language/fold.ts';
import { koreanLikeness } from '#language/zh/korean.ts';
import { transliterationLikeness } from '#language/zh/transliteration.ts';

/** The likeness from which two names count as one, in either bench. */
const SAME = 0.7;
const FOLDER = '../shared/gold/public';

let measured = 0;
measure('names-ko', koreanNames);
measure('translit-zh-en', transliterations);
if (measured === 0) {
  console.error('names: nothing was measured');
  process.exit(1);
}

type Line = Readonly<Record<string, unknown>>;

function measure(name: string, bench: (lines: readonly Line[]) => void): void {
  const place = `${FOLDER}/${name}.jsonl`;
  const path = join(import.meta.dirname, '..', place);
  if (!existsSync(path)) {
    console.log(`${name}: not found (${place}); not measured`);
    return;
  }
  const lines: readonly Line[] = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  bench(lines);
  measured += lines.length;
}

function koreanNames(lines: readonly Line[]): void {
  const names = lines.map(({ zh, en }) => ({
    han: fold(String(zh)),
    spellings: Array.isArray(en) ? en.map(String) : [],
  }));
  const likeness = names.map(({ han }) =>
    names.map(({ spellings }) => Math.max(...spellings.map((spelling) => koreanLikeness(han, spelling)))),
  );
  const first = likeness.filter((row, index) => row.every((one, other) => other === index || one < (row[index] ?? 0)));
  const accepted = (same: boolean): number =>
    likeness.flatMap((row, index) => row.filter((one, other) => (other === index) === same && one >= SAME)).length;
  console.log(`names-ko: ${names.length} Korean names, every spelling against every other`);
  console.log(`  right spelling first  ${first.length}/${names.length}   to beat 50/50 (by pinyin alone 24)`);
  console.log(
    `  F1 of pairs           ${percent(f1(accepted(true), accepted(false), names.length))}    to beat 98.0 (by pinyin alone 34.6)`,
  );
}

function transliterations(lines: readonly Line[]): void {
  const accepted = (field: string): number =>
    lines.filter((line) => {
      const han = line[field];
      return typeof han === 'string' && transliterationLikeness(fold(han), String(line['en'])) >= SAME;
    }).length;
  const right = accepted('zhHans');
  const random = f1(right, accepted('negRandom'), lines.length);
  const near = f1(right, accepted('negHard'), lines.length);
  console.log(`translit-zh-en: ${lines.length} foreign names in Chinese, one random and one near name each`);
  console.log(`  F1 against random     ${percent(random)}    to beat 96.7`);
  console.log(`  F1 against near       ${percent(near)}    to beat 93.8`);
}

function f1(right: number, wrong: number, gold: number): number {
  return (2 * right) / (right + wrong + gold);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
