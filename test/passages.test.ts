import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EVENT_KINDS } from '#find/finding.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Every kind of entry and the fields of it that must be an exact stretch of `raw`. */
const QUOTED: Readonly<Record<string, readonly string[]>> = {
  people: ['names'],
  organisations: ['names'],
  times: ['text'],
  statements: ['text', 'cue'],
  events: ['evidence'],
  positions: ['evidence'],
  exchanges: ['evidence'],
  outlook: ['evidence'],
  disputes: ['a', 'b'],
};

const ALLOWED: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  organisations: { kind: ['government', 'media', 'think-tank', 'military', 'international', 'company', 'other'] },
  events: {
    kind: Object.keys(EVENT_KINDS),
    status: ['occurred', 'planned', 'proposed', 'cancelled', 'denied'],
    outcome: [null, 'agreed', 'progress', 'no-agreement', 'broke-down'],
  },
  positions: { stance: ['demand', 'offer', 'refuse', 'accept', 'support', 'concern'] },
  exchanges: { status: ['proposed', 'demanded', 'refused', 'agreed', 'hypothetical'] },
  outlook: {
    kind: ['forecast', 'deadline', 'invitation', 'plan', 'commitment'],
    likelihood: [null, 'certain', 'likely', 'possible', 'unlikely'],
  },
};

const DATED: Readonly<Record<string, string>> = {
  times: 'value',
  statements: 'date',
  events: 'date',
  positions: 'date',
  outlook: 'when',
};

const passagesOf = (file: string): readonly Fields[] =>
  readFileSync(new URL(`../bench/passages/${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const entriesOf = (passage: Fields, kind: string): readonly Fields[] =>
  Array.isArray(passage[kind]) ? passage[kind] : [];

/** True of an EDTF day, month, year, ISO week or interval of them, whose days and months exist. */
function isEdtf(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const ends = value.split('/');
  if (ends.length > 2 || (ends.length === 2 && ends[0] === '..' && ends[1] === '..')) return false;
  return ends.every((end) => (end === '..' ? ends.length === 2 : isEdtfDate(end)));
}

function isEdtfDate(value: string): boolean {
  const week = /^\d{4}-W(\d{2})$/u.exec(value)?.[1];
  if (week !== undefined) return Number(week) >= 1 && Number(week) <= 53;
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value)) return false;
  const day = `${value}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** What is wrong with one passage, each with its place. */
function faultsOf(passage: Fields): readonly string[] {
  const raw = String(passage['raw']);
  const faults: string[] = isEdtfDate(String(passage['anchor'])) ? [] : ['anchor is no date'];
  for (const [kind, fields] of Object.entries(QUOTED)) {
    if (!Array.isArray(passage[kind]) && !(kind === 'positions' && passage[kind] === null))
      faults.push(`${kind}: no list`);
    for (const [at, entry] of entriesOf(passage, kind).entries()) {
      const place = `${kind}[${at}]`;
      for (const text of fields.flatMap((field) => listOf(entry[field]))) {
        const mayLack = kind === 'statements' && text === null;
        if (!mayLack && (typeof text !== 'string' || text === '' || !raw.includes(text))) {
          faults.push(`${place}: “${text}” does not stand in raw`);
        }
      }
      for (const [field, values] of Object.entries(ALLOWED[kind] ?? {})) {
        if (!values.includes(entry[field])) faults.push(`${place}: ${field} “${entry[field]}”`);
      }
      const date = entry[DATED[kind] ?? ''];
      if (date !== undefined && date !== null && !isEdtf(date)) faults.push(`${place}: “${date}” is no EDTF date`);
      if (kind === 'events' && EVENT_KINDS[entry['kind'] as keyof typeof EVENT_KINDS] !== entry['type']) {
        faults.push(`${place}: type “${entry['type']}” of kind “${entry['kind']}”`);
      }
    }
  }
  return faults;
}

/** Least passages of each file and least entries of each kind in it, under which nothing can be measured. */
const LEAST: Readonly<Record<string, { readonly passages: number; readonly entries: number }>> = {
  zh: { passages: 60, entries: 10 },
  en: { passages: 60, entries: 10 },
  'zh-2': { passages: 32, entries: 3 },
  'en-2': { passages: 32, entries: 3 },
  'zh-3': { passages: 28, entries: 10 },
  'zh-4': { passages: 20, entries: 3 },
  'en-3': { passages: 28, entries: 10 },
  'en-4': { passages: 20, entries: 3 },
};

for (const [file, least] of Object.entries(LEAST)) {
  test(`${file}: passages quote what stands in them, in the codebook's words`, () => {
    const passages = passagesOf(file);
    assert.ok(passages.length >= least.passages, `only ${passages.length} passages`);
    assert.equal(new Set(passages.map(({ id }) => id)).size, passages.length, 'an id stands twice');
    const faults = passages.flatMap((passage) => faultsOf(passage).map((fault) => `${passage['id']} ${fault}`));
    assert.deepEqual(faults, []);
    for (const kind of Object.keys(QUOTED)) {
      const count = passages.reduce((sum, passage) => sum + entriesOf(passage, kind).length, 0);
      assert.ok(count >= least.entries, `only ${count} ${kind}: too few to measure`);
    }
  });
}

test('the check of dates knows a wrong one', () => {
  for (const right of ['2019', '2019-02', '2019-02-28', '2019-W40', '2019-01/2019-02', '2019-10-05/..']) {
    assert.ok(isEdtf(right), right);
  }
  for (const wrong of ['2019-13', '2019-02-30', '2019-W54', '../..', '..', '5 October', '2019-10-5', null]) {
    assert.ok(!isEdtf(wrong), String(wrong));
  }
});
