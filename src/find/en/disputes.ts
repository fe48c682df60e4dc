import type { DisputeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { answerTo } from '../shared/dispute-answers.ts';
import { numbersOf, type Odds, opposedForecasts } from '../shared/dispute-claims.ts';
import { denialOf, replyOf, versionsOf } from '../shared/disputes.ts';
import { cueAct } from './cues.ts';

/** Words that deny another's account, as cue or within what is said; `_` joins a phrase. Own compilation, 2026. */
const DENIALS =
  'denied denies deny denying rebutted rebuts refuted refutes disputed disputes dispute rejected_that rejects_that rejected_the_claim rejected_the_report groundless baseless unfounded untrue not_true false fabricated misleading inaccurate misdescribed misrepresented neither no_such never_said never_promised never_agreed had_not_predicted did_not_predict made_no_such had_not_agreed had_not_promised had_not_asked had_asked_for_some debunked contradicted clarified nothing_of_the_kind nonsense lie lies';
const VERSIONS =
  'told_it_otherwise told_it_differently tell_it_differently different_story another_story different_version different_versions different_account different_accounts conflicting_accounts conflicting_reports contradictory sayings_are_different accounts_differ accounts_differed differed_on differ_on at_odds rejected_that_reading disputed_that dispute_that disputes_that disagree disagrees disagreed two_voices less_sure more_optimistic more_sceptical more_skeptical in_different_words described_it_differently';
const REPLIES = 'replied countered retorted hit_back shot_back fired_back responded rejoined';
const UNLIKELY =
  "unlikely|not likely|isn't likely|isn’t still likely|improbable|unthinkable|difficult to imagine|hard to imagine|no chance|no chances|little chance|few chances|aren’t bright|not bright|remote|no new sign|no sign|no return|no second round|doubtful|would not bet|won't|will not|impossible|slim";
const LIKELY =
  'likely|probable|possible|high likelihood|better than even|bound to|certain to|increased|good chance|will resume|will return|will meet|more likely than not|within weeks|inevitable|eventually|expects';

const phrases = (words: string): readonly string[] => words.split(' ').map((word) => word.replaceAll('_', ' '));
const unlikely = new RegExp(`\\b(?:${UNLIKELY})`, 'u');
const likely = new RegExp(`\\b(?:${LIKELY})`, 'u');
const oddsOf = (text: string): Odds | null => (unlikely.test(text) ? 'unlikely' : likely.test(text) ? 'likely' : null);

/** What is denied stands before: «denied it», «his remarks», «any such wish». */
const ANAPHORIC =
  /\b(?:den(?:y|ied|ies|ying)\s+(?:it|this|that)(?=\s*[.,;]|$|\s+(?:on|in|at|to|the next|a day|an hour|hours|flatly|outright|yesterday|later|as|through|via|by)\b)|(?:any|no|made no)\s+such\b|(?:his|her|its|their|the|that|this|those|these|['’]s)\s+(?:remarks?|words|claims?|statements?|accounts?|reports?|accusations?|comments?|story|allegations?|assertions?))/u;
const PAIR_FOLLOWS =
  /^(?:sayings are different|accounts differ|accounts differed|two voices|conflicting accounts|conflicting reports)$/u;
const AGREES = /\b(?:agreed?|accept(?:s|ed)?|thank(?:s|ed)?|welcomed?|happy to|glad)\b/u;

/** Words that exclude each other when said of one thing. */
const EXCLUSIVE: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:stay|remain|continue|keep|only after|until|in place)\b/u,
    /\b(?:lift|lifted|ease|eased|drop|dropped|end|ended|removed|before|as relations)\b/u,
  ],
  [/\b(?:all|entire|entirety|full|every)\b/u, /\b(?:some|part|partial|not all|only)\b/u],
  [
    /\b(?:productive|progress|good|success|creative|new ideas)\b/u,
    /\b(?:failed|failure|regrettable|collapsed|broke down|gangster|old)\b/u,
  ],
];
const NEGATED = /\b(?:not|no|never|neither|nor|none|nothing|without|refused|failed)\b|n['’]t\b/u;

const opposed = (a: string, b: string): boolean => {
  const [oddsA, oddsB] = [oddsOf(a), oddsOf(b)];
  if (oddsA && oddsB && oddsA !== oddsB) return true;
  if (EXCLUSIVE.some(([one, other]) => (one.test(a) && other.test(b)) || (other.test(a) && one.test(b)))) return true;
  return a.length < 90 && b.length < 90 && NEGATED.test(a) !== NEGATED.test(b);
};

export const disputes: readonly Rule<DisputeFinding>[] = [
  {
    name: 'en/dispute/denied',
    triggers: phrases(DENIALS),
    find: (at) => denialOf(at, 'en/dispute/denied', 2, ANAPHORIC),
    hits: [
      {
        text: 'The New York Times reported that officials were weighing a nuclear freeze. John Bolton denied that officials had discussed a freeze.',
        gives: ['«officials were weighing a nuclear freeze» ≠ «officials had discussed a freeze»'],
      },
    ],
    misses: ['Trump said that sanctions would stay. Kim denied that he was ill.'],
  },
  {
    name: 'en/dispute/versions',
    triggers: phrases(VERSIONS),
    find: (at) => versionsOf(at, 'en/dispute/versions', opposed, PAIR_FOLLOWS),
    hits: [
      {
        text: 'Trump said that sanctions would stay until the weapons were gone. KCNA told it differently. It said that sanctions would be lifted before the weapons were gone.',
        gives: [
          '«sanctions would stay until the weapons were gone» ≠ «sanctions would be lifted before the weapons were gone»',
        ],
      },
    ],
    misses: ['Trump said that sanctions would stay. Kim told it differently. He said that he was tired.'],
  },
  {
    name: 'en/dispute/replied',
    triggers: phrases(REPLIES),
    find: (at) => replyOf(at, 'en/dispute/replied', 1, AGREES),
    hits: [
      {
        text: 'The DPRK Foreign Ministry said the demands were gangster-like. Pompeo replied that if his requests were gangster-like, the world was a gangster.',
        gives: ['«the demands were gangster-like» ≠ «if his requests were gangster-like, the world was a gangster»'],
      },
    ],
    misses: ['Kim said that he was ready. Pompeo replied that sanctions would stay.'],
  },
  {
    name: 'en/dispute/answered',
    triggers: phrases(
      'countered countered_that retorted hit_back shot_back fired_back rejoined denied denies blamed accused rejected',
    ),
    find: (at) => answerTo(at, 'en/dispute/answered', cueAct, /^den/u),
    hits: [
      {
        text: 'Seoul accused the North of firing shells across the border. Pyongyang countered that southern troops had opened fire.',
        gives: ['«firing shells across the border» ≠ «southern troops had opened fire»'],
      },
    ],
    misses: ['Seoul accused the North of firing shells. Moscow countered that the drills were legal.'],
  },
  {
    name: 'en/dispute/forecasts',
    triggers: [
      'likely',
      'unlikely',
      'improbable',
      'possible',
      'likelihood',
      'increased',
      'imagine',
      'chance',
      'chances',
      'sign',
      'bright',
      'impossible',
      'inevitable',
      'expects',
      'eventually',
    ],
    find: (at) => opposedForecasts(at, 'en/dispute/forecasts', 2, oddsOf),
    hits: [
      {
        text: 'Chung Dong-young said a meeting at Panmunjom was likely. Wi Sung-lac said a meeting at Panmunjom was unlikely.',
        gives: ['«a meeting at Panmunjom was likely» ≠ «a meeting at Panmunjom was unlikely»'],
      },
    ],
    misses: ['Chung Dong-young said a meeting was likely. Wi Sung-lac said a treaty was unlikely.'],
  },
  {
    name: 'en/dispute/numbers',
    triggers: [
      'km',
      'kilometres',
      'kilometers',
      'miles',
      'metres',
      'meters',
      'days',
      'day',
      'hours',
      'weeks',
      'months',
      'sets',
      'people',
      'tons',
      'tonnes',
      'percent',
      'per cent',
      '%',
      'missiles',
      'warheads',
    ],
    find: (at) => numbersOf(at, 'en/dispute/numbers', 2),
    hits: [
      {
        text: 'KCNA said that the missile flew 1,000 km. Seoul said that the missile flew 700 km.',
        gives: ['«the missile flew 1,000 km» ≠ «the missile flew 700 km»'],
      },
    ],
    misses: ['KCNA said that the missile flew 1,000 km. Seoul said that the cities are 700 km apart.'],
  },
];
