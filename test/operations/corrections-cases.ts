import assert from 'node:assert/strict';
import type { NegotiationRecord } from '#merge/record.ts';
import { changedPage, firstOf, here, summit } from './corrections-ground.ts';

/** One correction of each sort, each with what must hold in the record once it is made. */
export interface Case {
  readonly name: string;
  readonly make: (record: NegotiationRecord) => readonly [operation: string, input: object];
  /** `first` is the record before anything was corrected. */
  readonly holds: (record: NegotiationRecord, first: NegotiationRecord) => void;
}

export const CASES: readonly Case[] = [
  {
    name: 'accept',
    make: (record) => ['accept', { ids: [summit(record).id] }],
    holds: (record) => assert.ok(summit(record).evidence.every(({ corrections }) => corrections?.length === 1)),
  },
  {
    name: 'reject',
    make: ({ positions }) => ['reject', { ids: [firstOf(positions, here).id], reason: 'nobody says so' }],
    holds: (record, first) => {
      const { summary } = firstOf(first.positions, here);
      assert.ok(!record.positions.some((one) => one.summary === summary));
    },
  },
  {
    name: 'edit of an event',
    make: ({ events }) => ['edit', { id: firstOf(events, here).id, set: ['place=Geneva', 'date=2019-04-02'] }],
    holds: ({ events }) => assert.ok(events.some(({ place, date }) => place === 'Geneva' && date === '2019-04-02')),
  },
  {
    name: 'edit of a statement',
    make: ({ statements }) => ['edit', { id: firstOf(statements, here).id, set: ['speaker=anon:a-driver'] }],
    holds: ({ statements }) => assert.ok(statements.some(({ speaker }) => speaker === 'anon:a-driver')),
  },
  {
    name: 'edit of a position',
    make: ({ positions }) => ['edit', { id: firstOf(positions, here).id, set: ['stance=concern', 'date=2031-05-06'] }],
    holds: ({ positions }) =>
      assert.ok(positions.some(({ stance, date }) => stance === 'concern' && date === '2031-05-06')),
  },
  {
    name: 'edit of an outlook',
    make: ({ outlook }) => ['edit', { id: firstOf(outlook, here).id, set: ['when=2031', 'kind=deadline'] }],
    holds: ({ outlook }) => assert.ok(outlook.some(({ kind, when }) => kind === 'deadline' && when === '2031')),
  },
  {
    name: 'edit of an exchange',
    make: ({ exchanges }) => [
      'edit',
      { id: firstOf(exchanges, () => true).id, set: ['status=refused', 'give=a bell'] },
    ],
    holds: ({ exchanges }) =>
      assert.ok(exchanges.some(({ give, status }) => give === 'a bell' && status === 'refused')),
  },
  {
    name: 'edit of a dispute',
    make: ({ disputes }) => [
      'edit',
      { id: firstOf(disputes, ({ common }) => common === null).id, set: ['about=bells'] },
    ],
    holds: ({ disputes }) => assert.ok(disputes.some(({ about }) => about === 'bells')),
  },
  {
    name: 'edit of a person',
    make: () => ['edit', { id: 'kim-jong-un', set: ['party=CHN'] }],
    holds: ({ people }) => assert.equal(firstOf(people, ({ person }) => person === 'kim-jong-un').party, 'CHN'),
  },
  {
    name: 'merge',
    make: ({ statements }) => [
      'merge',
      {
        ids: statements
          .filter(here)
          .slice(0, 2)
          .map(({ id }) => id),
      },
    ],
    holds: ({ statements }) => {
      const joined = statements.filter(({ evidence }) => evidence.some((one) => one.joined?.reasons[0] === 'by hand'));
      assert.equal(joined.length, 1);
    },
  },
  {
    name: 'split',
    make: (record) => ['split', { id: summit(record).id, sentence: [2] }],
    holds: (record) =>
      assert.equal(record.events.filter(({ evidence }) => evidence.some((one) => one.apart)).length, 1),
  },
  {
    name: 'same-as',
    make: () => ['same-as', { id: 'mike-pompeo', as: 'kim-jong-un' }],
    holds: ({ people, statements }) => {
      assert.ok(!people.some(({ person }) => person === 'mike-pompeo'));
      assert.ok(!statements.some(({ speaker }) => speaker === 'mike-pompeo'));
    },
  },
  {
    name: 'not-same-as',
    make: ({ people }) => [
      'not-same-as',
      {
        id: firstOf(people, ({ evidence }) => evidence.some(({ source }) => source.endsWith(changedPage))).person,
        as: 'a-namesake',
        page: [changedPage],
      },
    ],
    holds: ({ people }) => assert.ok(people.some(({ person }) => person === 'a-namesake')),
  },
  {
    name: 'add-entry',
    make: () => [
      'add-entry',
      {
        kind: 'events',
        page: changedPage,
        quote: 'leaving Hanoi without a deal',
        set: ['kind=visit', 'actors=PRK', 'date=2019-03-02'],
      },
    ],
    holds: ({ events }) => {
      const added = firstOf(events, ({ evidence }) => evidence.some(({ rule }) => rule === 'by hand'));
      assert.deepEqual([added.kind, added.actors, added.date], ['visit', ['PRK'], '2019-03-02']);
    },
  },
  {
    name: 'comment',
    make: ({ outlook }) => ['comment', { id: firstOf(outlook, here).id, text: 'asked the author' }],
    holds: ({ outlook }) => assert.ok(outlook.some(({ evidence }) => evidence.some((one) => one.corrections))),
  },
];
