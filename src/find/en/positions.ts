import type { PositionFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { stanceRules } from '../shared/positions.ts';
import { bargains } from './position-bargains.ts';
import { deeds } from './position-deeds.ts';
import { englishStances, STANCE_ROWS } from './position-words.ts';

const rule = stanceRules('en', englishStances, STANCE_ROWS);

/** English positions, by what the stance word does. */
export const positions: readonly Rule<PositionFinding>[] = [
  ...bargains,
  rule(
    'demands',
    'demand',
    'holds',
    [
      { text: 'North Korea demands that the United States lift sanctions.', gives: ['PRK sanctions demand → USA'] },
      {
        text: "The White House rejected Pyongyang's demand for sanctions relief.",
        gives: ['PRK sanctions demand → –'],
      },
      {
        text: 'Pompeo met Kim Jong Un and called for an end to nuclear tests.',
        gives: ['USA weapons-tests demand → –'],
      },
    ],
    ['The demand had nothing to do with sanctions.', 'Sanctions were eased and called into question.'],
  ),
  rule(
    'ought',
    'demand',
    'ought',
    [{ text: 'Pompeo said that Pyongyang must stop nuclear tests.', gives: ['USA weapons-tests demand → PRK'] }],
    ['Pompeo said that the United States must be patient about sanctions.'],
  ),
  rule(
    'deadline',
    'demand',
    'deadline',
    [
      {
        text: 'Kim Jong Un set a year-end deadline for talks with Washington.',
        gives: ['PRK talks-format demand → USA'],
      },
    ],
    ['No talks took place before the deadline.'],
  ),
  rule(
    'offers',
    'offer',
    'holds',
    [{ text: 'North Korea offered to close the Yongbyon reactor.', gives: ['PRK nuclear-facilities offer → –'] }],
    ['If Washington is willing to ease sanctions, much could change.'],
  ),
  rule(
    'proposes',
    'offer',
    'proposes',
    [
      {
        text: 'South Korea proposed that the United States suspend military exercises.',
        gives: ['KOR military-exercises demand → USA'],
      },
    ],
    ['The proposed talks were never held.'],
  ),
  rule(
    'asks',
    'demand',
    'proposes',
    [{ text: 'North Korea asked Washington to lift sanctions.', gives: ['PRK sanctions demand → USA'] }],
    ['Reporters asked Washington about sanctions.'],
  ),
  rule(
    'hopes',
    'support',
    'hopes',
    [{ text: 'Moon Jae-in hopes that Washington will ease sanctions.', gives: ['KOR sanctions demand → USA'] }],
    ['Few hope for talks.'],
  ),
  rule(
    'values',
    'support',
    'values',
    [
      {
        text: 'Trump said that he had a very good relationship with Kim Jong Un.',
        gives: ['USA relations support → –'],
      },
    ],
    ['The relationship is poor.'],
  ),
  rule(
    'blames',
    'concern',
    'blames',
    [
      {
        text: 'Moon Jae-in said that the missile launch violated UN resolutions.',
        gives: ['KOR weapons-tests concern → –'],
      },
    ],
    ['Nobody violated the armistice.'],
  ),
  rule(
    'recognises',
    'accept',
    'recognises',
    [
      {
        text: 'The United States recognised North Korea as a nuclear power.',
        gives: ['USA nuclear-status accept → PRK'],
      },
    ],
    ['Pompeo acknowledged that sanctions had little effect.'],
  ),
  rule(
    'will',
    'offer',
    'act',
    [{ text: 'Trump said that he would stop the military exercises.', gives: ['USA military-exercises offer → –'] }],
    ['The talks will begin on Friday.'],
  ),
  rule(
    'refuses',
    'refuse',
    'holds',
    [{ text: 'Seoul refused to lift sanctions.', gives: ['KOR sanctions refuse → –'] }],
    ['The refused offer concerned sanctions.'],
  ),
  rule(
    'never',
    'refuse',
    'never',
    [{ text: 'North Korea will never give up its nuclear weapons.', gives: ['PRK nuclear-arsenal refuse → –'] }],
    ['Sanctions will not help.'],
  ),
  rule(
    'keeps',
    'refuse',
    'keeps',
    [{ text: 'The United States will keep sanctions in place.', gives: ['USA sanctions refuse → –'] }],
    ['The two sides keep talking.'],
  ),
  rule(
    'accepts',
    'accept',
    'holds',
    [{ text: 'Washington agreed to suspend the military exercises.', gives: ['USA military-exercises accept → –'] }],
    ['Kim Jong Un accepted an interview about sanctions.'],
  ),
  rule(
    'supports',
    'support',
    'holds',
    [
      {
        text: 'Beijing supports dialogue between the United States and North Korea.',
        gives: ['CHN talks-format support → USA+PRK'],
      },
    ],
    ['Analysts support dialogue.'],
  ),
  rule(
    'concern',
    'concern',
    'holds',
    [
      { text: 'Seoul condemned the missile launch.', gives: ['KOR weapons-tests concern → –'] },
      { text: 'Tokyo voiced deep concern over the missile launch.', gives: ['JPN weapons-tests concern → –'] },
    ],
    ['Critics condemned the missile launch.'],
  ),
  ...deeds,
];
