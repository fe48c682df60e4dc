import type { PositionFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { stanceRules } from '../shared/positions.ts';
import { englishStances, STANCE_ROWS } from './position-words.ts';

const rule = stanceRules('en', englishStances, STANCE_ROWS);

/** English positions that show in what is done, concluded or ruled out, or are told in a noun. */
export const deeds: readonly Rule<PositionFinding>[] = [
  rule(
    'leaves',
    'refuse',
    'leaves',
    [
      { text: 'Trump called off the summit with Kim Jong Un.', gives: ['USA talks-format refuse → –'] },
      { text: 'North Korea withdrew from the six-party talks.', gives: ['PRK talks-format refuse → –'] },
    ],
    ['Washington suspended the drills.', 'Pompeo left Pyongyang.'],
  ),
  rule(
    'stays',
    'support',
    'stays',
    [
      {
        text: 'Seoul will abide by the agreement on military exercises.',
        gives: ['KOR military-exercises support → –'],
      },
    ],
    ['Pompeo stayed in Pyongyang overnight.'],
  ),
  rule(
    'burdens',
    'refuse',
    'burdens',
    [{ text: 'Washington reimposed sanctions on North Korea.', gives: ['USA sanctions refuse → PRK'] }],
    ['The ministry restored the telephone line.'],
  ),
  rule(
    'invokes',
    'demand',
    'invokes',
    [{ text: 'Seoul triggered the verification mechanism.', gives: ['KOR verification demand → –'] }],
    ['Seoul triggered a crisis over sanctions.'],
  ),
  rule(
    'concludes',
    'accept',
    'agrees',
    [
      {
        text: 'North Korea and the United States reached an agreement on inspections.',
        gives: ['PRK verification accept → –', 'USA verification accept → –'],
      },
    ],
    ['The two sides reached the hotel at noon.'],
  ),
  rule(
    'orders',
    'demand',
    'orders',
    [{ text: '“Lift the sanctions,” Kim Jong Un told Washington.', gives: ['PRK sanctions demand → –'] }],
    ['Lift the sanctions and trade will follow.', 'Pompeo said that he would lift the sanctions.'],
  ),
  rule(
    'laid',
    'demand',
    'laid',
    [
      {
        text: 'Choe Son Hui said that it was up to Washington to lift sanctions.',
        gives: ['PRK sanctions demand → USA'],
      },
    ],
    ['Choe Son Hui said that up to nine sanctions had been lifted.'],
  ),
  rule(
    'requires',
    'demand',
    'requires',
    [
      {
        text: 'Denuclearization is the price of sanctions relief, Pompeo said.',
        gives: ['USA denuclearisation demand → –'],
      },
    ],
    ['Sanctions pushed up the price of rice, Pompeo said.'],
  ),
  rule(
    'rules-out',
    'refuse',
    'bars',
    [
      {
        text: 'Choe Son Hui said that its nuclear weapons were not up for negotiation.',
        gives: ['PRK nuclear-arsenal refuse → –'],
      },
    ],
    ['Analysts say that nuclear weapons are a red line.'],
  ),
  rule(
    'demand-noun',
    'demand',
    'noun',
    [
      {
        text: "Pompeo criticised Pyongyang's insistence on sanctions relief.",
        gives: ['PRK sanctions demand → –'],
      },
    ],
    ['Insistence on punctuality is a virtue.'],
  ),
  rule(
    'refusal-noun',
    'refuse',
    'noun',
    [{ text: "Pompeo criticised Pyongyang's refusal to allow inspections.", gives: ['PRK verification refuse → –'] }],
    ['Refusal to board was frequent.'],
  ),
  rule(
    'offer-noun',
    'offer',
    'noun',
    [
      {
        text: 'Kim Jong Un repeated his readiness to close the Yongbyon reactor.',
        gives: ['PRK nuclear-facilities offer → –'],
      },
    ],
    ['Readiness to help is a virtue.'],
  ),
  rule(
    'support-noun',
    'support',
    'noun',
    [{ text: 'Wang Yi reaffirmed his support for dialogue.', gives: ['CHN talks-format support → –'] }],
    ['Support for the party fell.'],
  ),
];
