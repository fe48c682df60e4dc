import { z } from 'zod';
import type { ExchangeStatus } from '#find/finding.ts';
import { exchangeEntry, exchangeStatus } from './entry-schemas.ts';
import { oneLine } from './entry-text.ts';
import { limit, listing } from './listing.ts';
import { period, touches } from './period.ts';

const STATUS: Readonly<Record<'zh' | 'en', Readonly<Record<ExchangeStatus, string>>>> = {
  zh: { proposed: '提议', demanded: '要求', refused: '拒绝', agreed: '已同意', hypothetical: '假设' },
  en: {
    proposed: 'proposed',
    demanded: 'demanded',
    refused: 'refused',
    agreed: 'agreed',
    hypothetical: 'hypothetical',
  },
};

/** What is offered, demanded or agreed in return for what. */
export const exchanges = listing({
  name: 'exchanges',
  summary: 'List what is offered, demanded or agreed in return for what.',
  examples: ['exchanges', 'exchanges --party PRK --status proposed'],
  input: z.object({
    ...limit,
    ...period,
    party: z.string().optional().describe('who gives or takes, e.g. PRK'),
    status: exchangeStatus.optional().describe('how far it went'),
  }),
  entry: exchangeEntry,
  kind: 'exchanges',
  entries: (record) => record.exchanges,
  narrow: ({ from, to, party, status }) => ({ from, to, party, status }),
  exact: () => true,
  wanted: (exchange, { from, to, party, status }) =>
    touches(exchange.date, { from, to }) &&
    (party === undefined || exchange.giver === party || exchange.taker === party) &&
    (status === undefined || exchange.status === status),
  line: ({ date, giver, give, taker, get, status }, naming) =>
    [
      date ?? '?',
      `${naming.holder(giver)}: ${oneLine(give)}`,
      `↔ ${naming.holder(taker)}: ${oneLine(get)}`,
      STATUS[naming.language][status],
    ].join('  '),
});
