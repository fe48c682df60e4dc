import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAll } from '#find/find.ts';
import { articleOf } from './articles.ts';

/** The dates of the events that are read in a text published on 14 June 2018. */
const datesIn = (text: string): readonly (string | null)[] =>
  findAll(articleOf(text, '2018-06-14'), { story: null }).events.map(({ date }) => date);

describe('the day of an act', () => {
  it('lies before the day told where so many days have passed since', () => {
    assert.deepEqual(datesIn('On Thursday, a week after Iran fired two missiles, the council met.'), ['2018-06-07']);
    const dateline =
      'SEOUL, June 14, 2018 (Harbour Wire) - Two days after Turkey and Greece signed an agreement, little is known of it.';
    assert.deepEqual(datesIn(dateline), ['2018-06-12']);
  });
  it('is the day told where the days passed belong to another clause', () => {
    const later = 'On Thursday, a day after the vote, Turkey and Greece signed an agreement.';
    assert.deepEqual(datesIn(later), ['2018-06-14']);
  });
});
