import { z } from 'zod';
import type { Article } from '#article/article.ts';
import { anchorOf } from '#merge/binding.ts';
import { byHand } from '#merge/corrected.ts';
import { CORRECTED_KINDS, type CorrectedKind } from '#merge/corrections.ts';
import { articleNamed } from '#operations/article-named.ts';
import { Trouble } from '#operations/trouble.ts';
import { correction, sets, signed } from './correction.ts';
import { readingsOf } from './entries-of.ts';
import { addable, type Fields, fieldsOf } from './fields.ts';

/** What a finding of each kind cannot do without. */
const REQUIRED: { readonly [K in CorrectedKind]: readonly string[] } = {
  people: ['id'],
  organisations: ['id'],
  events: ['kind', 'actors'],
  statements: ['speaker'],
  positions: ['party', 'issue', 'stance'],
  exchanges: ['giver', 'give', 'taker', 'get'],
  outlook: ['kind', 'by'],
  disputes: ['about', 'a', 'b'],
};

/** What is taken for the other fields where nothing is said. */
const USUAL: { readonly [K in CorrectedKind]: (fields: Fields, quote: string) => Fields } = {
  people: () => ({ role: null, party: null }),
  organisations: () => ({ kind: 'other', party: null }),
  events: () => ({ status: 'occurred', recipients: [], people: [], date: null, place: null, outcome: null }),
  statements: () => ({ cue: null, direct: false, via: null, date: null }),
  positions: ({ party }, quote) => ({ toward: [], summary: quote, source: party, date: null }),
  exchanges: () => ({ status: 'proposed', proposer: null }),
  outlook: (_fields, quote) => ({ what: quote, when: null, likelihood: null }),
  disputes: () => ({}),
};

/** Adds what the rules did not find, with the sentence that says it. */
export const addEntry = correction({
  name: 'add-entry',
  summary: 'Add an entry by hand, with the page and the sentence that say it.',
  examples: [
    'add-entry --kind events --page samples/en-01.txt --quote "They dined in Hanoi." --set kind=summit --set actors=PRK,USA --set date=2019-02-27',
    'add-entry --kind positions --page zh-03.txt --quote "朝方要求先解除制裁" --set party=PRK issue=sanctions stance=demand',
  ],
  places: [],
  input: z.object({
    kind: z.enum(CORRECTED_KINDS).describe('the list it belongs to'),
    page: z.string().min(1).describe('the page that says it: file name, address, title or id'),
    quote: z.string().min(1).describe('the sentence, just as it stands in the clean text of the page'),
    set: sets.default([]).describe('field=value, as often as needed; --help of edit tells how they are written'),
    ...signed,
  }),
  action: async ({ kind, page, quote, set }, opened) => {
    const articleId = articleNamed(page, await opened.store.articles(opened.key));
    const reading = await readingsOf(opened)(articleId);
    const given = fieldsOf(kind, set, addable(kind, opened.story));
    const missing = REQUIRED[kind].filter((field) => !(field in given));
    if (missing.length > 0) {
      throw new Trouble(
        'usage',
        `An entry of ${kind} needs ${missing.join(', ')}.`,
        `Set them: ${missing.map((field) => `--set ${field}=…`).join(' ')}`,
      );
    }
    const start = placeIn(reading.article, quote, reading.source);
    for (const part of kind === 'disputes' ? [given['a'], given['b']] : []) {
      if (!quote.includes(String(part))) {
        throw new Trouble('usage', `The quote does not hold "${part}".`, 'Quote from the first account to the second.');
      }
    }
    const fields = { ...USUAL[kind](given, quote), ...given };
    const finding = byHand(kind, quote, { start, end: start + quote.length }, fields);
    return { action: 'add', on: { ...anchorOf(kind, finding, reading), quote, start }, fields };
  },
});

/** Where the quote stands in the page; trouble where it does not, with the nearest that does. */
function placeIn({ text }: Article, quote: string, source: string): number {
  const start = text.indexOf(quote);
  if (start >= 0) return start;
  const loose = new RegExp(
    quote
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
      .join('\\s+'),
    'iu',
  ).exec(text);
  throw new Trouble(
    'usage',
    `"${quote}" does not stand in ${source}.`,
    loose
      ? `It says: "${loose[0]}"`
      : `Copy the sentence from its clean text: parley read ${source} --json, or parley search`,
  );
}
