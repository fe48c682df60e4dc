// Pages in the encodings of East Asia, declared and not: how many are decoded right. node bench/encodings.ts
// The texts are the Chinese samples of the project and invented lines in Japanese and Korean, encoded here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '#page/decode.ts';

/** Encodes with the tables that the platform decodes with, or gives null where a character has no place in them. */
function encoderOf(encoding: string): (text: string) => Uint8Array | null {
  const bytes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const learn = (...code: number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(code));
      if ([...text].length === 1 && !bytes.has(text)) bytes.set(text, code);
    } catch (error) {
      // Most pairs stand for nothing.
      if (!(error instanceof TypeError)) throw error;
    }
  };
  for (let one = 0; one < 0x100; one += 1) learn(one);
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail);
  return (text) => {
    const out: number[] = [];
    for (const character of text) {
      const code = bytes.get(character);
      if (!code) return null;
      out.push(...code);
    }
    return Uint8Array.from(out);
  };
}

function utf16(text: string, big: boolean): Uint8Array {
  const little = Buffer.from(text, 'utf16le');
  return big ? little.swap16() : little;
}

const samples = join(import.meta.dirname, '..', 'samples');
const chinese = readdirSync(samples)
  .filter((file) => file.startsWith('zh-'))
  .map((file) => readFileSync(join(samples, file), 'utf8').replace(/\r/gu, ''));
const JAPANESE = [
  '日米韓の三カ国は十二日、東京で高官協議を開き、北朝鮮の核問題をめぐる対応を話し合った。協議の後、双方は声明を出さなかった。',
  '外務省の報道官は記者会見で、次の会談の日程はまだ決まっていないと述べた。関係者によると、月内の再開は難しいという。',
];
const KOREAN = [
  '한국과 미국은 십이일 서울에서 고위급 협의를 열고 북한 핵 문제에 대한 대응을 논의했다. 협의 뒤 양측은 성명을 내지 않았다.',
  '외교부 대변인은 기자회견에서 다음 회담의 날짜는 아직 정해지지 않았다고 말했다. 관계자는 이달 안에 다시 열기는 어렵다고 했다.',
];

const page = (text: string, label: string | null, late = false): string =>
  `<html><head>${late ? `<!--${' '.repeat(3000)}-->` : ''}${label === null ? '' : `<meta charset="${label}">`}<title>${text.slice(0, 12)}</title></head><body><p>${text.replace(/\n+/gu, '</p><p>')}</p></body></html>`;

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['gbk', chinese, ['gb18030']],
  ['gb18030', chinese, ['gb18030']],
  ['big5', chinese, ['big5']],
  ['shift_jis', JAPANESE, ['shift_jis']],
  ['euc-kr', KOREAN, ['euc-kr']],
];

interface Tally {
  right: number;
  all: number;
}
const rows = new Map<string, Tally>();
function count(name: string, bytes: Uint8Array, text: string): void {
  const row = rows.get(name) ?? { right: 0, all: 0 };
  const decoded = decode(bytes);
  row.all += 1;
  if (decoded.ok && decoded.text.replace(/^\ufeff/u, '') === text) row.right += 1;
  rows.set(name, row);
}

for (const [encoding, texts] of CASES) {
  const encode = encoderOf(encoding);
  for (const text of texts) {
    const variants: readonly (readonly [string, string])[] = [
      ['declared early', page(text, encoding)],
      ['declared after 3 kB', page(text, encoding, true)],
      ['undeclared', page(text, null)],
      ['meta says utf-8', page(text, 'utf-8')],
      ['fragment of 300 characters', text.slice(0, 300)],
    ];
    for (const [name, whole] of variants) {
      const bytes = encode(whole);
      if (bytes) count(`${encoding}, ${name}`, bytes, whole);
    }
  }
}
for (const text of [...chinese, ...JAPANESE, ...KOREAN]) {
  count('utf-8, undeclared', Buffer.from(page(text, null)), page(text, null));
  count('utf-8, declared late', Buffer.from(page(text, 'utf-8', true)), page(text, 'utf-8', true));
  count('utf-8, meta says gb2312', Buffer.from(page(text, 'gb2312')), page(text, 'gb2312'));
  for (const big of [false, true]) {
    const name = big ? 'utf-16be' : 'utf-16le';
    count(`${name}, no mark, page`, utf16(page(text, null), big), page(text, null));
    count(`${name}, no mark, text alone`, utf16(text, big), text);
  }
}
for (const [name, { right, all }] of rows) console.log(`${name.padEnd(40)} ${right} of ${all}`);
process.exitCode = [...rows.values()].some(({ right, all }) => right < all) ? 1 : 0;
