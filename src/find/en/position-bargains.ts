import type { PositionFinding } from '../finding.ts';
import type { Hit, Rule } from '../rule.ts';
import { type Form, formWords } from '../shared/exchange-words.ts';
import { bargainRule } from '../shared/exchanges.ts';
import { englishExchanges, FORM_ROWS } from './exchange-words.ts';
import { englishStances } from './position-words.ts';

const bargain = (what: string, form: Form, hits: readonly Hit[], misses: readonly string[]): Rule<PositionFinding> =>
  bargainRule(`en/position/${what}`, form, formWords(FORM_ROWS, form), englishStances, englishExchanges, {
    hits,
    misses,
  });

/** English positions that an exchange or a condition tells: what one side offers, and what it demands for it. */
export const bargains: readonly Rule<PositionFinding>[] = [
  bargain(
    'price',
    'price',
    [
      {
        text: 'Washington offered to suspend sanctions in return for complete denuclearization by North Korea.',
        gives: ['USA denuclearisation demand → PRK'],
      },
    ],
    ['He received a medal in return for his services.'],
  ),
  bargain(
    'if',
    'if',
    [
      {
        text: 'North Korea would return to talks if the United States dropped its sanctions.',
        gives: ['PRK sanctions demand → USA'],
      },
      {
        text: 'Kim Jong Un warned that he would seek a new path if Washington does not lift sanctions.',
        gives: ['PRK sanctions demand → USA'],
      },
    ],
    ['If the weather holds, the talks will be held outdoors.'],
  ),
  bargain(
    'unless',
    'unless',
    [
      {
        text: 'Pompeo said that sanctions would stay in place unless North Korea abandons its nuclear weapons.',
        gives: ['USA denuclearisation demand → PRK'],
      },
    ],
    ['Unless it rains, talks will go on.'],
  ),
  bargain(
    'only-if',
    'only',
    [
      {
        text: 'Pompeo said that sanctions would be lifted only after North Korea gave up its nuclear weapons.',
        gives: ['USA denuclearisation demand → PRK', 'USA sanctions refuse → –'],
      },
    ],
    ['The talks began only after lunch.'],
  ),
  bargain(
    'until',
    'until',
    [
      {
        text: 'The United States will not lift sanctions until North Korea gives up its nuclear weapons.',
        gives: ['USA denuclearisation demand → PRK'],
      },
    ],
    ['The talks went on until midnight.'],
  ),
  bargain(
    'before',
    'before',
    [
      {
        text: 'The United States will not lift sanctions before North Korea gives up its nuclear weapons.',
        gives: ['USA denuclearisation demand → PRK'],
      },
    ],
    ['They shook hands before the talks.'],
  ),
  bargain(
    'pair',
    'pair',
    [
      {
        text: 'North Korea will halt nuclear tests, while the United States will suspend the drills.',
        gives: ['USA military-exercises offer → –'],
      },
    ],
    ['North Korea demands sanctions relief, while the United States insists on denuclearization.'],
  ),
  bargain(
    'swap',
    'swap',
    [
      {
        text: 'North Korea is ready to trade its Yongbyon reactor for sanctions relief from the United States.',
        gives: ['PRK sanctions demand → USA'],
      },
    ],
    ['Trade talks went on for hours.'],
  ),
  bargain(
    'condition',
    'condition',
    [
      {
        text: 'Pyongyang said that an end to sanctions by the United States is a precondition for talks.',
        gives: ['PRK sanctions demand → USA'],
      },
    ],
    ['Good weather is a condition for the launch.'],
  ),
];
