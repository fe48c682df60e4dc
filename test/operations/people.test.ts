import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { people } from '#operations/people.ts';
import { type PersonCard, personCard } from '#operations/person-card.ts';
import { correct, type Ground, ground } from './corrections-ground.ts';

let at: Ground;
before(async () => {
  at = await ground();
});
after(() => at.close());

const output = z.looseObject({ total: z.int(), card: personCard.nullable() });
const cardOf = async (name: string, context = at.fresh()): Promise<PersonCard | null> =>
  output.parse((await people.run({ name }, context)).data).card;

test('the card of a person opens by id, by a form in any script, and by what only one has', async () => {
  for (const name of ['donald-trump', '特朗普', 'donald tr']) {
    assert.equal((await cardOf(name))?.person, 'donald-trump', name);
  }
  assert.equal(await cardOf('kim'), null);
  assert.equal(await cardOf('nobody at all'), null);
});

test('the card tells names, offices and meetings with their pages, and that the story file knows the person', async () => {
  const card = await cardOf('kim-jong-un');
  assert.equal(card?.known, 'story');
  assert.ok(card.names.some(({ text }) => text === '金正恩') && card.names.some(({ text }) => text === 'Kim Jong Un'));
  for (const { first, last } of [...card.names, ...card.called]) assert.ok((first.on ?? '') <= (last.on ?? ''));
  assert.ok(card.meetings.total > 0 && card.statements.total > 0);
  assert.ok(card.meetings.latest.every((event) => event.people.includes('kim-jong-un')));
});

test('a guess of the rules becomes what somebody confirmed, and what was set by hand says so', async () => {
  const context = at.fresh();
  const guessed = at.first.people.find(({ person, party }) => party === null && person.includes('-'));
  assert.ok(guessed);
  assert.equal((await cardOf(guessed.person, context))?.known, 'guess');
  await correct('comment', { id: guessed.person, text: 'who?' }, context);
  assert.equal((await cardOf(guessed.person, context))?.known, 'guess');
  await correct('edit', { id: guessed.person, set: ['party=KOR', 'role=adviser'], author: 'ann' }, context);
  const card = await cardOf(guessed.person, context);
  assert.deepEqual([card?.known, card?.party], ['confirmed', 'KOR']);
  assert.deepEqual(
    card?.called.map(({ text, byHand }) => [text, byHand]),
    [['adviser', true]],
  );
  assert.ok(card?.corrections.some(({ author }) => author === 'ann'));
});
