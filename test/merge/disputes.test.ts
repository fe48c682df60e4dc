import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { disputesOfEvent } from '#merge/disputes-of-event.ts';
import { disputesOfForecasts, questionOf } from '#merge/disputes-of-forecasts.ts';
import { disputesOfLine } from '#merge/disputes-of-line.ts';
import { judgementOf } from '#merge/judgements.ts';
import { measuresIn } from '#merge/measures.ts';
import type { DisputeEntry } from '#merge/record.ts';
import type { Report } from '#merge/report.ts';
import { eventReport, eventsOf, only, outlookReport, outlooksOf, positionReport, positionsOf } from './invented.ts';

const accounts = (disputes: readonly DisputeEntry[]): readonly string[] =>
  disputes.map(
    (dispute) => `${dispute.about}: ${dispute.accounts.map(({ who, article }) => `${who} ${article}`).join(', ')}`,
  );

describe('disputes of one event', () => {
  const on = '2019-10-05';
  const told = (page: string, evidence: string, given: object = {}) =>
    eventReport({ on, page, outlet: page }, { evidence, ...given });
  const found = (...reports: readonly Report<'events'>[]): readonly DisputeEntry[] =>
    disputesOfEvent(only(eventsOf(...reports)));

  it('set what it came to in one account beside another, with what all share', () => {
    const disputes = found(
      told('p1', 'The talks ended in an agreement.', { outcome: 'agreed' }),
      told('p2', 'The talks were a fiasco, she said.', { heldBy: 'anna-berg' }),
    );
    assert.deepEqual(accounts(disputes), ['outcome: narrator p1, anna-berg p2']);
    const { common, articles } = only(disputes);
    assert.deepEqual(common?.parties, ['PRK', 'USA']);
    assert.deepEqual([common?.kind, common?.date, common?.place], ['working-talks', on, 'Stockholm']);
    assert.deepEqual(articles, ['p1', 'p2']);
  });

  it('are none between narrators, between like verdicts, or where one person weighs both', () => {
    assert.deepEqual(
      found(told('p1', 'They agreed.', { outcome: 'agreed' }), told('p2', 'They parted.', { outcome: 'broke-down' })),
      [],
    );
    assert.deepEqual(
      found(
        told('p1', 'A fiasco, he said.', { heldBy: 'tom-lee' }),
        told('p2', 'A failure, she said.', { heldBy: 'anna-berg' }),
      ),
      [],
    );
    assert.deepEqual(
      found(
        told('p1', 'A success, she said.', { heldBy: 'anna-berg' }),
        told('p2', 'A failure, she said.', { heldBy: 'anna-berg' }),
      ),
      [],
    );
    assert.deepEqual(
      found(
        told('p1', 'They agreed.', { outcome: 'agreed' }),
        told('p2', 'It would be a failure.', { heldBy: 'tom-lee' }),
      ),
      [],
    );
  });

  it('tell that one side denies what another tells', () => {
    const denied = told('p2', 'No such talks took place, it said.', { status: 'denied', heldBy: 'PRK' });
    assert.deepEqual(accounts(found(told('p1', 'They talked.'), denied)), ['occurred: narrator p1, PRK p2']);
    assert.deepEqual(found(told('p1', 'They talked.'), told('p2', 'They may talk.', { status: 'planned' })), []);
  });

  it('set numbers of one unit side by side that no rounding explains', () => {
    assert.deepEqual(accounts(found(told('p1', 'They sat for 8 hours.'), told('p2', 'They sat for 3 hours.'))), [
      'hours: narrator p1, narrator p2',
    ]);
    for (const [a, b] of [
      ['They sat for 8 hours.', 'They sat for 8.5 hours.'],
      ['They sat for 8 hours.', 'They were 30 km apart.'],
      ['They sat for 8 hours.', 'They sat for 3 hours, then for 2 hours.'],
    ] as const) {
      assert.deepEqual(found(told('p1', a), told('p2', b)), [], `${a} ${b}`);
    }
  });

  it('read numbers and verdicts in both scripts', () => {
    assert.deepEqual(measuresIn('导弹飞行约420公里,造成12人死亡'), [
      { unit: 'km', value: 420 },
      { unit: 'dead', value: 12 },
    ]);
    assert.deepEqual(measuresIn('1.5 million tons of grain'), [{ unit: 'tonnes', value: 1.5e6 }]);
    assert.equal(judgementOf('那些模棱两可的成果显然是不够的'), 'poor');
    assert.equal(judgementOf('会谈富有成效'), 'good');
    assert.equal(judgementOf('会谈没有失败'), null);
    assert.equal(judgementOf('双方会谈'), null);
  });
});

describe("disputes of a party's line", () => {
  const own = (page: string, given: Partial<Parameters<typeof positionReport>[1]>, on = '2019-03-01') =>
    positionReport({ on, page }, { summary: 'some sanctions lifted, not all', ...given });
  const other = (page: string, given: Partial<Parameters<typeof positionReport>[1]>, on = '2019-03-01') =>
    positionReport(
      { on, page },
      { summary: 'sanctions lifted entirely', source: 'donald-trump', voice: 'other', ...given },
    );
  const found = (...reports: readonly Report<'positions'>[]): readonly string[] =>
    accounts(disputesOfLine(positionsOf(...reports)).disputes);

  it('set its own measure of a demand beside that of the other side', () => {
    assert.deepEqual(found(own('p1', {}), other('p2', {})), ['sanctions: ri-yong-ho p1, donald-trump p2']);
    assert.deepEqual(found(own('p1', {}), other('p2', { summary: 'a few sanctions lifted, some of them' })), []);
    assert.deepEqual(found(own('p1', {}), other('p2', {}, '2019-06-01')), []);
  });

  it('set what it says it gives beside what others say it refuses, all voices of a side together', () => {
    const gives = { stance: 'offer', summary: 'go on with the talks' } as const;
    const refuses = { stance: 'refuse', summary: 'it is not ready to talk' } as const;
    assert.deepEqual(
      found(own('p1', gives), own('p3', { ...gives, source: 'envoy', summary: 'a new round' }), other('p2', refuses))
        .length,
      1,
    );
    assert.deepEqual(found(own('p1', gives), other('p2', { ...refuses, source: 'narrator', voice: 'reported' })), []);
    assert.deepEqual(found(own('p1', { ...gives, toward: ['USA'] }), other('p2', { ...refuses, toward: ['KOR'] })), []);
  });

  it('set what it supports beside what experts say it fears, not what it offers beside what they say it refuses', () => {
    const said = { source: 'anna-berg', voice: 'reported', summary: 'the summit' } as const;
    const own = (stance: 'support' | 'offer') =>
      positionReport({ on: '2019-03-01', page: 'p1' }, { stance, summary: 'a summit' });
    const expert = (stance: 'concern' | 'refuse') =>
      positionReport({ on: '2019-03-01', page: 'p2' }, { ...said, stance });
    assert.equal(found(own('support'), expert('concern')).length, 1);
    assert.deepEqual(found(own('offer'), expert('refuse')), []);
  });

  it('leave to an article what it sets against each other itself', () => {
    assert.deepEqual(found(own('p1', { disputed: true }), other('p1', { disputed: true })), []);
    assert.equal(
      found(own('p1', { disputed: true }), other('p1', { disputed: true }), other('p2', { source: 'mike-pompeo' }))
        .length,
      1,
    );
  });
});

describe('disputes of forecasts', () => {
  const forecast = (page: string, by: string, what: string, given: Partial<Parameters<typeof outlookReport>[1]> = {}) =>
    outlookReport({ on: '2020-01-02', page }, { by, what, ...given });
  const found = (...reports: readonly Report<'outlook'>[]): readonly string[] =>
    [...Map.groupBy(outlooksOf(...reports), ({ entry }) => questionOf(entry))].flatMap(([question, forecasts]) =>
      question ? accounts(disputesOfForecasts(question, forecasts)) : [],
    );
  const unlikely = { likelihood: 'unlikely' } as const;

  it('set what one thinks likely beside what another thinks unlikely', () => {
    assert.deepEqual(
      found(
        forecast('p1', 'anna-berg', 'a missile test by March'),
        forecast('p2', 'tom-lee', '上半年未必试射导弹', unlikely),
      ),
      ['weapons-tests: anna-berg p1, tom-lee p2'],
    );
  });

  it('are none on other questions, days, people or ranks, nor of one holder with himself', () => {
    const test = forecast('p1', 'anna-berg', 'a missile test by March', { when: '2020-01/2020-03' });
    for (const other of [
      forecast('p2', 'tom-lee', 'a summit', unlikely),
      forecast('p2', 'tom-lee', 'a missile test', { ...unlikely, when: '2021' }),
      forecast('p2', 'anna-berg', 'another missile test', unlikely),
      forecast('p2', 'tom-lee', 'whether a missile test follows', unlikely),
      forecast('p2', 'tom-lee', 'a missile test'),
    ]) {
      assert.deepEqual(found(test, other), [], other.finding.what);
    }
    const talks = forecast('p1', 'anna-berg', 'the working-level talks', { names: ['envoy'] });
    assert.deepEqual(found(talks, forecast('p2', 'tom-lee', 'a summit', unlikely)), []);
    assert.deepEqual(found(talks, forecast('p2', 'tom-lee', 'a meeting', { ...unlikely, names: ['minister'] })), []);
    assert.equal(found(talks, forecast('p2', 'tom-lee', 'a meeting', { ...unlikely, names: ['envoy'] })).length, 1);
  });
});
