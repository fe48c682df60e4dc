import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '#merge/report.ts';
import { scopeOf } from '#merge/scope.ts';
import { shiftsOf } from '#merge/shifts.ts';
import { linesOf, positionReport } from './invented.ts';

/** What changed along a line, in order, first mentions left out. */
const changes = (...reports: readonly Report<'positions'>[]): readonly string[] =>
  shiftsOf(linesOf(...reports))
    .filter(({ from }) => from)
    .map(({ change, from, to }) => `${change} ${from?.date} ${to.date}`);

describe('shifts of one party on one issue', () => {
  it('name what hardens, softens, is asked anew and is asked no more', () => {
    const cases = [
      ['offer', 'refuse', 'hardened'],
      ['refuse', 'accept', 'softened'],
      ['accept', 'demand', 'new demand'],
      ['concern', 'demand', 'new demand'],
      ['demand', 'accept', 'dropped demand'],
      ['demand', 'offer', 'softened'],
      ['demand', 'refuse', 'hardened'],
    ] as const;
    for (const [before, after, change] of cases) {
      const found = changes(
        positionReport({ on: '2020-01-05' }, { stance: before, summary: 'the inspectors' }),
        positionReport({ on: '2020-06-05' }, { stance: after, summary: 'the inspectors' }),
      );
      assert.deepEqual(found, [`${change} 2020-01-05 2020-06-05`], `${before} → ${after}`);
    }
  });

  it('are none where the stance stays, or a party only worries', () => {
    for (const [before, after] of [
      ['offer', 'support'],
      ['refuse', 'refuse'],
      ['demand', 'demand'],
      ['offer', 'concern'],
      ['concern', 'offer'],
    ] as const) {
      const found = changes(
        positionReport({ on: '2020-01-05' }, { stance: before, summary: 'the inspectors' }),
        positionReport({ on: '2020-06-05' }, { stance: after, summary: 'the inspectors' }),
      );
      assert.deepEqual(found, [], `${before} → ${after}`);
    }
  });

  it('do not take the condition of an offer for a demand that the next offer drops', () => {
    const asked = (rule: string) => positionReport({ on: '2020-01-05' }, { summary: 'keep to the terms', rule });
    const offer = positionReport({ on: '2020-06-05' }, { stance: 'offer', summary: 'a meeting' });
    assert.deepEqual(changes(asked('en/position/if'), offer), []);
    assert.equal(changes(asked('en/position/demands'), offer).length, 1);
  });

  it('call a demand changed that asks more or less than before', () => {
    const demand = (on: string, summary: string) => positionReport({ on }, { summary });
    assert.deepEqual(changes(demand('2020-01-05', 'ease the sanctions'), demand('2020-06-05', 'lift the sanctions')), [
      'changed 2020-01-05 2020-06-05',
    ]);
    assert.deepEqual(changes(demand('2020-01-05', '解除全部制裁'), demand('2020-06-05', '解除部分制裁')), [
      'changed 2020-01-05 2020-06-05',
    ]);
    assert.deepEqual(changes(demand('2020-01-05', 'lift the sanctions'), demand('2020-06-05', 'remove sanctions')), []);
  });

  it('tell when the party itself is first heard on the issue, not when others speak of it', () => {
    const line = linesOf(
      positionReport({ on: '2020-01-05' }, { summary: 'lift the sanctions', source: 'narrator', voice: 'reported' }),
      positionReport({ on: '2020-06-05', page: 'p2' }, { summary: 'lift the sanctions' }),
    );
    assert.deepEqual(shiftsOf(line), []);
    const [first] = shiftsOf(line.slice(1));
    assert.equal(first?.change, 'first mention');
    assert.equal(first.from, null);
  });

  it('leave out what another party says of it, and what is dated too widely', () => {
    const offer = positionReport({ on: '2020-01-05' }, { stance: 'offer', summary: 'close the site' });
    const refusal = { stance: 'refuse', summary: 'close the site' } as const;
    assert.deepEqual(
      changes(offer, positionReport({ on: '2020-06-05' }, { ...refusal, voice: 'other', source: 'USA' })),
      [],
    );
    assert.deepEqual(changes(offer, positionReport({ on: '2021-06-05' }, { ...refusal, date: '2020' })), []);
    assert.equal(changes(offer, positionReport({ on: '2020-06-05' }, refusal)).length, 1);
  });

  it('hold against a single report, and give way to two', () => {
    const own = positionReport({ on: '2020-01-05' }, { stance: 'offer', summary: 'close the site' });
    const told = (page: string) =>
      positionReport(
        { on: '2020-06-05', page },
        { stance: 'refuse', summary: 'close the site', voice: 'reported', source: 'narrator' },
      );
    assert.deepEqual(changes(own, told('p2')), []);
    assert.deepEqual(changes(own, told('p2'), told('p3')), ['hardened 2020-01-05 2020-06-05']);
  });

  it('stay where a stage tells both, or where another side is meant', () => {
    const refusal = positionReport({ on: '2020-01-05' }, { stance: 'refuse', summary: 'talks', toward: ['USA'] });
    const offer = (toward: readonly string[]) =>
      positionReport({ on: '2020-06-05' }, { stance: 'offer', summary: 'talks', toward });
    const again = positionReport({ on: '2020-06-07' }, { stance: 'refuse', summary: 'talks on arms', toward: ['USA'] });
    assert.equal(changes(refusal, offer(['USA'])).length, 1);
    assert.deepEqual(changes(refusal, offer(['KOR'])), []);
    assert.deepEqual(changes(refusal, offer(['USA']), again), []);
  });

  it('find two voices of one party that contradict each other on one thing within days', () => {
    const voice = (source: string, stance: 'offer' | 'refuse', summary: string, on = '2020-01-05') =>
      positionReport({ on }, { source, stance, summary });
    const found = (...reports: readonly Report<'positions'>[]) =>
      shiftsOf(linesOf(...reports)).filter(({ change }) => change === 'contradiction').length;
    assert.equal(
      found(
        voice('minister', 'offer', 'freeze the programme'),
        voice('adviser', 'refuse', 'a freeze of the programme'),
      ),
      1,
    );
    assert.equal(
      found(
        voice('minister', 'offer', 'freeze the programme'),
        voice('minister', 'refuse', 'a freeze of the programme'),
      ),
      0,
    );
    assert.equal(
      found(voice('minister', 'offer', 'freeze the programme'), voice('adviser', 'refuse', 'aid shipments of food')),
      0,
    );
    assert.equal(
      found(
        voice('minister', 'offer', 'freeze the programme'),
        voice('adviser', 'refuse', 'a freeze of the programme', '2020-03-05'),
      ),
      0,
    );
  });

  it('do not depend on the order of the line', () => {
    const line = linesOf(
      positionReport({ on: '2020-01-05' }, { stance: 'offer', summary: 'close the site' }),
      positionReport({ on: '2020-01-05', page: 'p2' }, { stance: 'demand', summary: 'lift all sanctions' }),
      positionReport({ on: '2020-04-05', page: 'p3' }, { stance: 'refuse', summary: 'close the site' }),
      positionReport({ on: '2020-08-05', page: 'p4' }, { stance: 'accept', summary: 'close the site' }),
    );
    assert.deepEqual(shiftsOf(line.toReversed()), shiftsOf(line));
    assert.equal(shiftsOf(line).length, 3);
  });
});

describe('the day a position was held', () => {
  const dateOf = (on: string, given: Partial<Parameters<typeof positionReport>[1]>): string | null | undefined =>
    linesOf(positionReport({ on }, { summary: 'change course', ...given }))[0]?.date;

  it('is its own, unless that lies ahead or is a period in which nothing is offered', () => {
    assert.equal(dateOf('2019-05-10', { date: '2019-04-12' }), '2019-04-12');
    assert.equal(dateOf('2019-05-10', { date: '2019-12-31' }), '2019-05-10');
    assert.equal(dateOf('2019-10-08', { stance: 'offer', date: '2018-10/2019-10' }), '2019-10-08');
    assert.equal(dateOf('2019-10-08', { stance: 'offer', date: '2018' }), '2018');
  });
});

describe('the measure of what is asked', () => {
  it('is told by words of the whole, a part, an end and an easing', () => {
    assert.deepEqual(scopeOf('解除全部制裁'), { reach: 'whole', degree: 'ended' });
    assert.deepEqual(scopeOf('放松一些制裁'), { reach: 'part', degree: 'lighter' });
    assert.deepEqual(scopeOf('some sanctions to be lifted, not all'), { reach: 'part', degree: 'ended' });
    assert.deepEqual(scopeOf('relief from sanctions'), { reach: null, degree: 'lighter' });
    assert.deepEqual(scopeOf('the small wall'), { reach: null, degree: null });
    assert.deepEqual(scopeOf('撤销(而非暂停)'), { reach: null, degree: 'ended' });
  });
});
