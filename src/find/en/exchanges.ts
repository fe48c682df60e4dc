import type { ExchangeFinding } from '../finding.ts';
import type { Hit, Rule } from '../rule.ts';
import { type Form, formWords } from '../shared/exchange-words.ts';
import { exchangeRule } from '../shared/exchanges.ts';
import { englishExchanges, FORM_ROWS } from './exchange-words.ts';
import { englishStances } from './position-words.ts';

const rule = (what: string, form: Form, hits: readonly Hit[], misses: readonly string[]): Rule<ExchangeFinding> =>
  exchangeRule(`en/exchange/${what}`, form, formWords(FORM_ROWS, form), englishStances, englishExchanges, {
    hits,
    misses,
  });

/** English exchanges and conditions, by the form of the word that binds the halves. */
export const exchanges: readonly Rule<ExchangeFinding>[] = [
  rule(
    'price',
    'price',
    [
      {
        text: 'Washington offered to suspend sanctions in return for complete denuclearization by North Korea.',
        gives: ['USA gives «suspend sanctions», PRK gives «complete denuclearization by North Korea»: proposed'],
      },
    ],
    ['He received a medal in return for his services.'],
  ),
  rule(
    'in-return',
    'return',
    [
      {
        text: 'North Korea asked Washington to lift sanctions. In return, Pyongyang would dismantle its nuclear facilities.',
        gives: [
          'PRK gives «Pyongyang would dismantle its nuclear facilities», USA gives «North Korea asked Washington to lift sanctions»: hypothetical',
        ],
      },
    ],
    ['In return, he was given a medal.'],
  ),
  rule(
    'if',
    'if',
    [
      {
        text: 'North Korea would return to talks if the United States dropped its sanctions.',
        gives: [
          'USA gives «the United States dropped its sanctions», PRK gives «North Korea would return to talks»: proposed',
        ],
      },
    ],
    ['If the weather holds, the talks will be held outdoors.'],
  ),
  rule(
    'unless',
    'unless',
    [
      {
        text: 'Pompeo said that sanctions would stay in place unless North Korea abandons its nuclear weapons.',
        gives: [
          'USA gives «sanctions would stay in place», PRK gives «North Korea abandons its nuclear weapons»: demanded',
        ],
      },
    ],
    ['Unless it rains, talks will go on.'],
  ),
  rule(
    'only-if',
    'only',
    [
      {
        text: 'Pompeo said that sanctions would be lifted only after North Korea gave up its nuclear weapons.',
        gives: ['USA gives «sanctions would be lifted», PRK gives «North Korea gave up its nuclear weapons»: demanded'],
      },
    ],
    ['The talks began only after lunch.'],
  ),
  rule(
    'until',
    'until',
    [
      {
        text: 'The United States will not lift sanctions until North Korea gives up its nuclear weapons.',
        gives: [
          'USA gives «The United States will not lift sanctions», PRK gives «North Korea gives up its nuclear weapons»: demanded',
        ],
      },
    ],
    ['The talks went on until midnight.'],
  ),
  rule(
    'before',
    'before',
    [
      {
        text: 'The United States will not lift sanctions before North Korea gives up its nuclear weapons.',
        gives: [
          'USA gives «The United States will not lift sanctions», PRK gives «North Korea gives up its nuclear weapons»: demanded',
        ],
      },
    ],
    ['They shook hands before the talks.'],
  ),
  rule(
    'depends',
    'depends',
    [
      {
        text: 'Pyongyang said that a halt to nuclear tests depends on sanctions relief by the United States.',
        gives: ['USA gives «sanctions relief by the United States», PRK gives «a halt to nuclear tests»: demanded'],
      },
    ],
    ['The venue depends on the weather.'],
  ),
  rule(
    'swap',
    'swap',
    [
      {
        text: 'North Korea is ready to trade its Yongbyon reactor for sanctions relief from the United States.',
        gives: ['PRK gives «its Yongbyon reactor», USA gives «sanctions relief from the United States»: proposed'],
      },
    ],
    ['The two leaders exchanged letters for years.', 'Trade talks went on for hours.'],
  ),
  rule(
    'pair',
    'pair',
    [
      {
        text: 'North Korea will halt nuclear tests; the United States, for its part, will suspend the drills.',
        gives: [
          'PRK gives «North Korea will halt nuclear tests», USA gives «the United States, for its part, will suspend the drills»: agreed',
        ],
      },
      {
        text: 'North Korea will halt nuclear tests, while the United States will suspend the drills.',
        gives: [
          'PRK gives «North Korea will halt nuclear tests, while», USA gives «the United States will suspend the drills»: agreed',
        ],
      },
    ],
    ['North Korea demands sanctions relief, while the United States insists on denuclearization.'],
  ),
  rule(
    'each',
    'each',
    [
      {
        text: 'For every reactor North Korea closes, the United States will lift one sanction.',
        gives: [
          'PRK gives «reactor North Korea closes», USA gives «the United States will lift one sanction»: demanded',
        ],
      },
    ],
    ['The talks cost a day for every delegate.'],
  ),
  rule(
    'condition',
    'condition',
    [
      {
        text: 'Pyongyang said that an end to sanctions by the United States is a precondition for talks.',
        gives: ['USA gives «an end to sanctions by the United States», PRK gives «talks»: demanded'],
      },
    ],
    ['Good weather is a condition for the launch.'],
  ),
];
