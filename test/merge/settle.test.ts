import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forecasters, shareRight } from '#merge/forecasters.ts';
import { overdueBy } from '#merge/overdue.ts';
import type { OutlookEntry } from '#merge/record.ts';
import type { Report } from '#merge/report.ts';
import { rivalOf } from '#merge/rivals.ts';
import { settlementOf } from '#merge/settle.ts';
import { windowOf } from '#merge/window.ts';
import type { Story } from '#story/story.ts';
import { sampleStory } from '../find/read-samples.ts';
import { eventReport, eventsOf, only, outlookReport, outlooksOf } from './invented.ts';

interface Later {
  readonly events?: readonly Report<'events'>[];
  readonly rivals?: readonly Report<'outlook'>[];
  /** The days on which its articles speak, in rising order. */
  readonly reaches?: string | readonly string[];
  readonly story?: Story | null;
}

/** What became of an outlook in a record of these events that reaches to a day. */
function outcome(
  report: Report<'outlook'>,
  { events = [], rivals = [], reaches = '2021-06-01', story = null }: Later,
): string {
  const entries = eventsOf(...events).map(({ entry }) => entry);
  const alike = outlooksOf(...rivals).flatMap(({ entry }) => rivalOf(entry) ?? []);
  const days = [reaches].flat().flatMap((day) => windowOf(day)?.from ?? []);
  return settlementOf(only(outlooksOf(report)), entries, alike, story, days).outcome;
}

const plan = (given: Partial<Parameters<typeof outlookReport>[1]> = {}) =>
  outlookReport(
    { on: '2020-01-02', page: 'p1' },
    { kind: 'plan', by: 'PRK', what: 'a summit in March', when: '2020-03', likelihood: null, ...given },
  );
const event = (date: string, given: object = {}) =>
  eventReport({ on: date, page: 'p2' }, { kind: 'summit', evidence: `met on ${date}`, ...given });

describe('outcomes', () => {
  it('are fulfilled by a deed of that kind between those parties in the window', () => {
    assert.equal(outcome(plan(), { events: [event('2020-03-10')] }), 'fulfilled');
    assert.equal(outcome(plan(), { events: [event('2020-05-10')] }), 'open');
    assert.equal(outcome(plan(), { events: [event('2020-03-10', { kind: 'working-talks' })] }), 'open');
    assert.equal(outcome(plan(), { events: [event('2020-03-10', { kind: 'weapons-test' })] }), 'open');
    assert.equal(outcome(plan(), { events: [event('2020-03-10', { actors: ['JPN', 'USA'] })] }), 'open');
    assert.equal(outcome(plan(), { events: [event('2020-03-10', { status: 'planned' })] }), 'open');
  });

  it('are told by an event of those that the sentence names, where it is known who took part', async () => {
    const story = await sampleStory();
    const named = { ...plan(), finding: { ...plan().finding, names: ['mike-pompeo'] } };
    const by = (people: readonly string[]) => outcome(named, { events: [event('2020-03-10', { people })], story });
    assert.equal(by(['kim-jong-un', 'mike-pompeo']), 'fulfilled');
    assert.equal(by(['kim-jong-un']), 'fulfilled');
    assert.equal(by(['kim-jong-un', 'john-bolton']), 'open');
  });

  it('of a deadline are missed by silence, however long after the record speaks again', () => {
    const deadline = plan({ kind: 'deadline', what: '期限是今年年底', when: '2020-12-31' });
    assert.equal(outcome(deadline, { reaches: '2025-01-01' }), 'missed');
    assert.equal(outcome(deadline, { reaches: '2020-12-20' }), 'open');
    assert.equal(outcome(deadline, { events: [event('2020-12-10', { kind: 'agreement' })] }), 'missed');
    const signed = plan({ kind: 'deadline', what: 'sign an agreement by the year’s end', when: '2020-12-31' });
    assert.equal(outcome(signed, { events: [event('2020-12-10', { kind: 'agreement' })] }), 'fulfilled');
  });

  it('of an invitation are missed only where the record goes on soon after', () => {
    const invitation = plan({ kind: 'invitation', what: 'meet again in March' });
    const own = eventReport({ on: '2020-01-02', page: 'p1' }, { status: 'planned', date: '2020-03', evidence: 'meet' });
    const about = { ...own, finding: { ...own.finding, span: invitation.finding.span } };
    const goesOn = ['2020-04-20', '2021-02-01'];
    assert.equal(outcome(invitation, { events: [about], reaches: goesOn }), 'missed');
    assert.equal(outcome(invitation, { events: [about], reaches: '2021-02-01' }), 'open', 'a long gap');
    assert.equal(outcome(invitation, { events: [], reaches: goesOn }), 'open', 'whose event is not known');
    assert.equal(outcome(plan(), { events: [about], reaches: goesOn }), 'open');
  });

  it('of a forecast turn on what it thinks likely', () => {
    const forecast = (likelihood: 'likely' | 'unlikely') =>
      plan({ kind: 'forecast', by: 'anna-berg', what: 'a weapons test in March', likelihood });
    const test = event('2020-03-10', { kind: 'weapons-test', actors: ['PRK'] });
    assert.equal(outcome(forecast('likely'), { events: [test] }), 'open', 'whose test is not said');
    const held = (likelihood: 'likely' | 'unlikely') => ({
      ...forecast(likelihood),
      finding: { ...forecast(likelihood).finding, by: 'PRK' },
    });
    assert.equal(outcome(held('likely'), { events: [test] }), 'fulfilled');
    assert.equal(outcome(held('unlikely'), { events: [test] }), 'missed');
  });

  it('are superseded by a later time set for the same thing before the first has passed', () => {
    const later = (on: string, when: string, by = 'PRK') =>
      outlookReport({ on, page: 'p3' }, { kind: 'plan', by, what: 'a summit in June', when, likelihood: null });
    assert.equal(outcome(plan(), { rivals: [later('2020-02-20', '2020-06')] }), 'superseded');
    assert.equal(outcome(plan(), { rivals: [later('2020-05-20', '2020-06')] }), 'open');
    assert.equal(outcome(plan(), { rivals: [later('2020-02-20', '2020-03-20')] }), 'open');
  });
});

describe('the tally of forecasters', () => {
  const entry = only(outlooksOf(outlookReport({ on: '2020-01-02' }, { what: 'relief' }))).entry;
  let made = 0;
  const of = (by: string, outcome: OutlookEntry['outcome'], given: Partial<OutlookEntry> = {}): OutlookEntry => {
    made += 1;
    return { ...entry, id: `ou-${made}`, kind: 'forecast', likelihood: 'likely', by, outcome, ...given };
  };
  const counts = (...outlook: readonly OutlookEntry[]) =>
    forecasters(outlook).map(({ who, forecasts, right, wrong, undecidable, open }) => [
      'by' in who ? who.by : who.outlet,
      { made: forecasts.length, right, wrong, undecidable, open },
    ]);

  it('counts right, wrong and open forecasts of each holder, the most tried first', () => {
    assert.deepEqual(
      counts(
        of('anna-berg', 'open'),
        of('tom-lee', 'fulfilled'),
        of('tom-lee', 'missed'),
        of('anna-berg', 'fulfilled'),
        of('tom-lee', 'missed', { kind: 'plan' }),
      ),
      [
        ['tom-lee', { made: 2, right: 1, wrong: 1, undecidable: 0, open: 0 }],
        ['anna-berg', { made: 2, right: 1, wrong: 0, undecidable: 0, open: 1 }],
      ],
    );
  });

  it('counts a joint forecast for each, and what a page expects in its own voice for its outlet', () => {
    const evidence = entry.evidence.map((one) => ({ ...one, outlet: 'Tern Post' }));
    assert.deepEqual(
      counts(of('anna-berg+tom-lee', 'missed'), of('narrator', 'open', { evidence })).map(([who]) => who),
      ['anna-berg', 'tom-lee', 'Tern Post'],
    );
    const unnamed = entry.evidence.map((one) => ({ ...one, outlet: null }));
    assert.deepEqual(counts(of('narrator', 'fulfilled', { evidence: unnamed })), []);
  });

  it('holds nobody to what was called possible, whatever came', () => {
    assert.deepEqual(counts(of('anna-berg', 'missed', { likelihood: 'possible' })), [
      ['anna-berg', { made: 1, right: 0, wrong: 0, undecidable: 1, open: 0 }],
    ]);
  });

  it('counts a forecast once that is told twice, and keeps both sentences', () => {
    const told = { what: 'a third summit this year', when: '2020', likelihood: 'unlikely' } as const;
    const again = [
      of('anna-berg', 'open', told),
      of('anna-berg', 'open', { ...told, what: 'that they meet a third time' }),
    ];
    const [tally] = forecasters(again);
    assert.equal(tally?.forecasts.length, 1);
    assert.equal(tally?.forecasts[0]?.evidence.length, 2);
    assert.equal(forecasters([...again, of('anna-berg', 'open', { ...told, when: '2021' })])[0]?.forecasts.length, 2);
  });

  it('gives no share below five settled', () => {
    assert.equal(shareRight({ right: 2, wrong: 2 }), null);
    assert.equal(shareRight({ right: 3, wrong: 2 }), 0.6);
  });
});

describe('what is overdue', () => {
  const { entry } = only(outlooksOf(plan()));
  const on = (day: string): number => windowOf(day)?.from ?? 0;
  it('is past its window with nothing that shows what became of it', () => {
    assert.equal(overdueBy(entry, on('2020-04-10')), 10);
    assert.equal(overdueBy(entry, on('2020-03-31')), null, 'its last day');
    assert.equal(overdueBy({ ...entry, when: '2020-03/..' }, on('2021-01-01')), null);
    assert.equal(overdueBy({ ...entry, when: null }, on('2021-01-01')), null);
  });
  it('is also what counts as missed by silence alone', () => {
    assert.equal(overdueBy({ ...entry, outcome: 'missed' }, on('2020-04-10')), 10);
    assert.equal(overdueBy({ ...entry, outcome: 'missed', resolvedBy: 'ev-1' }, on('2020-04-10')), null);
    assert.equal(overdueBy({ ...entry, outcome: 'fulfilled' }, on('2020-04-10')), null);
    assert.equal(overdueBy({ ...entry, outcome: 'superseded', resolvedBy: 'ou-1' }, on('2020-04-10')), null);
  });
});
