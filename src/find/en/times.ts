import type { TimeRule } from '../shared/times-expression.ts';
import type { TimeGrammar } from '../shared/times-grammar.ts';
import type { Unit } from '../shared/times-relative.ts';
import { dates } from './times-dates.ts';
import { durations } from './times-durations.ts';
import { festivals } from './times-festivals.ts';
import { numeric } from './times-numeric.ts';
import { offsets } from './times-offsets.ts';
import { periods } from './times-periods.ts';
import { relative } from './times-relative.ts';
import { seasons } from './times-seasons.ts';
import { weeks } from './times-weeks.ts';
import { COUNT, numberOf } from './times-words.ts';
import { years } from './times-years.ts';

export const times: readonly TimeRule[] = [
  ...dates,
  ...numeric,
  ...periods,
  ...festivals,
  ...relative,
  ...seasons,
  ...offsets,
  ...durations,
  ...weeks,
  ...years,
];

/** How English joins and bounds its time expressions, and how a clause speaks of what is to come. */
export const timeGrammar: TimeGrammar = {
  rules: times,
  joiner: /^ ?(?:to|until|till|through|-|—|–) ?(?:the )?$/u,
  either: /^ or (?:in )?$/u,
  between: { joiner: /^ (?:and|through|to) (?:the )?$/u, opener: /\bbetween (?:the )?$/u, closer: null },
  offset: new RegExp(`\\b(${COUNT}) (hour|day|week|month|year|decade)s? (after|before|from|prior to)(?: the)? $`, 'u'),
  counted: ([, count, unit, way]) => {
    const number = numberOf(count ?? '');
    return Number.isNaN(number)
      ? null
      : { count: /before|prior/u.test(way ?? '') ? -number : number, unit: (unit ?? 'day') as Unit };
  },
  opener: /(?:\bfrom|\bbetween)(?: the)? $/u,
  following: [
    { words: /^(?:,? (?:or|and) (?:later|after|greater|since)(?! [\w'])| onwards?\b)/u, bound: 'since', shown: false },
    { words: /^,? at the latest\b/u, bound: 'until', shown: false, coming: true },
    { words: /^,? (?:or|and) (?:earlier|before)(?! [\w'])/u, bound: 'until', shown: false },
  ],
  preceding: [
    {
      words: /\b(?<!on or |day )(?:before|ahead of|prior to|earlier than|sooner than)(?: the)? $/u,
      bound: 'before',
      shown: true,
    },
    {
      words: /\b(?:no later than|not later than|at the latest by|by no later than)(?: the)? $/u,
      bound: 'until',
      shown: false,
      coming: true,
    },
    {
      words:
        /\b(?:by|until|till|up to|before or (?:on|in|at)|as late as|on or (?:before|earlier than)|ending (?:with|on)|earlier than or (?:at|in|on))(?: the)? $/u,
      bound: 'until',
      shown: false,
    },
    { words: /\bsince(?: the)? $/u, bound: 'since', shown: false, open: 'always' },
    { words: /\b(?:from|effective(?: on| from)?)(?: the)? $/u, bound: 'since', shown: false, open: 'ahead' },
    {
      words:
        /\b(?:starting|beginning|as (?:of|early as)|on or after|later than or (?:at|in|on)|after or equal to)(?: on| with| from)?(?: the)? $/u,
      bound: 'since',
      shown: false,
    },
    { words: /\b(?:(?<!day )after|later than|greater than)(?: the)? $/u, bound: 'after', shown: false },
  ],
  future:
    /\b(?:(?:was|were) to|all but certain|odds|(?:(?:is|are|was|were) to|will|would|may|might|could|to) be [a-z]+|will|shall|would|could|may|might|is to|are to|to be|due|plans? (?:to|for)|planned|(?:takes?|goes?|comes?|go|come) (?:in)?(?:to )?(?:effect|force)|expires?|lapses?|runs? out|set (?:to|for)|scheduled|expects?|expected|until|ahead of|upcoming|going to|intends?|hopes?|wants?|proposed?|proposes|in time for|postponed|delayed|promised|likely|likelihood|prospects?|unlikely|possible|wait|waits|forecasts?|predicts?)\b/gu,
  telling:
    /\b(?:said|says|told|announced|reported|wrote|tweeted|added|warned|met|left|arrived|spoke|called|held|fired|launched|tested|signed|declared|replied|repl(?:y|ies)|argued|responded|claimed|insisted|wrote|noted|stressed|urged|accused|hailed|closed|ended|confirmed|denied|agreed|visited|sent|gave|made|published|released|unveiled|reached|struck|clinched|brokered|concluded|adopted|passed|rejected|began|started|opened|won|lost|killed|was|were|had)\b/gu,
  tellsAhead: /(?!)/u,
  reached: /\b(?:had|has|have|was|were|stood|remained|remains?)\b(?! to\b)/u,
  toldFirst: true,
  reach: 40,
  short: 28,
};
