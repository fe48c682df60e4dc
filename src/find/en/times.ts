import type { TimeRule } from '../shared/times-expression.ts';
import type { TimeGrammar } from '../shared/times-grammar.ts';
import { dates } from './times-dates.ts';
import { relative } from './times-relative.ts';

export const times: readonly TimeRule[] = [...dates, ...relative];

/** How English joins and bounds its time expressions, and how a clause speaks of what is to come. */
export const timeGrammar: TimeGrammar = {
  rules: times,
  joiner: /^ ?(?:to|until|till|through|-|—|–) ?(?:the )?$/u,
  either: /^ or (?:in )?$/u,
  opener: /(?:\bfrom|\bbetween) $/u,
  following: [
    { words: /^(?: or later| onwards?)\b/u, bound: 'since', shown: false },
    { words: /^ or earlier\b/u, bound: 'until', shown: false },
  ],
  preceding: [
    { words: /\b(?:before|ahead of|prior to)(?: the)? $/u, bound: 'before', shown: true },
    { words: /\b(?:by|until|till|up to|no later than)(?: the)? $/u, bound: 'until', shown: false },
    { words: /\b(?:since|starting|beginning|as of|from)(?: the)? $/u, bound: 'since', shown: false },
    { words: /\bafter(?: the)? $/u, bound: 'after', shown: false },
  ],
  future:
    /\b(?:will|shall|would|could|may|might|is to|are to|to be|due|plans?|planned|set (?:to|for)|scheduled|expects?|expected|until|ahead of|upcoming|going to|intends?|hopes?|wants?|proposed?|proposes|in time for|postponed|delayed|promised|likely|unlikely|possible|wait|waits|forecasts?|predicts?)\b/gu,
  telling:
    /\b(?:said|says|told|announced|reported|wrote|tweeted|added|warned|met|left|arrived|spoke|called|held|fired|launched|tested|signed|declared|confirmed|denied|agreed|visited|sent|gave|made|published|released|was|were|had)\b/gu,
  toldFirst: true,
  reach: 40,
  short: 28,
};
