import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearOf } from '#merge/near.ts';
import type { EventEntry, StatementEntry } from '#merge/record.ts';

const entry = { evidence: [], articles: [], origins: 1, outlets: [] };
const talks = (id: string, more: Partial<EventEntry> = {}): EventEntry => ({
  ...entry,
  id,
  kind: 'working-talks',
  type: 'CONSULT',
  status: 'occurred',
  actors: ['PRK', 'USA'],
  recipients: [],
  people: ['kim-myong-gil'],
  date: '2019-10-05',
  place: 'Stockholm',
  outcome: null,
  ...more,
});

test('an event that nearly was another tells why it is not', () => {
  const why = (more: Partial<EventEntry>) =>
    nearOf('events', talks('a'), [talks('a'), talks('b', more)], null)[0]?.apart;
  assert.deepEqual(why({ date: '2019-10-12' }), ['other days']);
  assert.deepEqual(why({ place: 'Seoul' }), ['other place']);
  assert.deepEqual(why({ actors: ['IRN', 'CHN', 'RUS'] }), ['other parties']);
  assert.deepEqual(why({ date: '2019-09/2019-12' }), ['date too wide']);
  assert.deepEqual(why({ date: '2019-09-30/2019-10-05' }), ['looked for elsewhere']);
  assert.equal(why({ date: '2020-10-05' }), undefined, 'a year later is not near');
  assert.equal(
    why({ kind: 'exercise', people: [], place: null }),
    undefined,
    'another thing of the same day is not near',
  );
});

test('words that nearly were the same tell why they are not', () => {
  const said = (id: string, speaker: string, text: string, date: string): StatementEntry => ({
    ...entry,
    id,
    speaker,
    text,
    date,
    direct: true,
    via: null,
  });
  const one = said('a', 'mike-pompeo', 'The sanctions stay until the work is done', '2019-02-20');
  const why = (other: StatementEntry) => nearOf('statements', one, [other], null).map(({ apart }) => apart);
  assert.deepEqual(why(said('b', 'donald-trump', 'The sanctions stay until the work is done', '2019-02-20')), [
    ['other holder'],
  ]);
  assert.deepEqual(why(said('b', 'mike-pompeo', 'The sanctions stay until the work is done', '2019-03-09')), [
    ['other days'],
  ]);
  assert.deepEqual(why(said('b', 'mike-pompeo', 'Nobody asked for a map', '2019-02-20')), []);
});
