import type { StatementFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { findingsOf, type Shape } from '../shared/report.ts';
import { enCues } from './cues.ts';
import { PASSIVES } from './statement-passive.ts';
import { reportsIn } from './statement-reader.ts';

const words = (fits: (frame: string) => boolean): readonly string[] =>
  [...enCues].filter(([, cue]) => cue.all.some(({ frame }) => fits(frame))).map(([word]) => word);
const reporting = words((frame) => frame.startsWith('that') || frame.startsWith('to'));

const ofShape = (
  shape: Shape,
  triggers: readonly string[],
  hits: Rule<StatementFinding>['hits'],
  misses: readonly string[],
): Rule<StatementFinding> => {
  const name = `en/statement/${shape}`;
  return { name, triggers, find: (at) => findingsOf(at, reportsIn(at.draft, at.sentence), shape, name), hits, misses };
};

export const statements: readonly Rule<StatementFinding>[] = [
  ofShape(
    'clause',
    reporting,
    [
      { text: 'Trump said that sanctions would stay.', gives: ['donald-trump: sanctions would stay'] },
      {
        text: 'Itsunori Onodera, Japan’s defence minister, said on Wednesday that the drills were vital.',
        gives: ['itsunori-onodera: the drills were vital'],
      },
      { text: 'Kim promised to destroy a missile test site.', gives: ['kim-jong-un: to destroy a missile test site'] },
      {
        text: 'Diplomats in Seoul say talks will resume.',
        gives: ['anon:diplomats in seoul: talks will resume'],
      },
      {
        text: 'Trump and his South Korean counterpart, Moon Jae-in, said they were ready to talk.',
        gives: ['donald-trump+moon-jae-in: they were ready to talk'],
      },
      {
        text: 'Pompeo cut his trip short on Friday, saying the North was not ready.',
        gives: ['mike-pompeo: the North was not ready'],
      },
      {
        text: 'The union’s chief negotiator, Brendan Walsh, said a deal was close.',
        gives: ['brendan-walsh: a deal was close'],
      },
      { text: 'Analysts say a quick deal is unlikely.', gives: ['anon:analysts: a quick deal is unlikely'] },
    ],
    [
      'Trump would say that sanctions stay.',
      'The statement was released by Trump.',
      'Kim did not say that the talks failed.',
      'Trump and Kim agreed to meet again.',
      'Moscow recalled its ambassador from Seoul.',
    ],
  ),
  ofShape(
    'quote-before',
    words((frame) => frame.startsWith('that') || frame === 'told'),
    [
      {
        text: '“Nobody is happy about it,” Trump told reporters on Thursday.',
        gives: ['donald-trump: Nobody is happy about it,'],
      },
      {
        text: '“They will meet,” said Choe Son Hui, the vice foreign minister.',
        gives: ['choe-son-hui: They will meet,'],
      },
    ],
    ['The “war games” went on, and Trump left.'],
  ),
  ofShape(
    'clause-before',
    words((frame) => frame.startsWith('that') || frame === 'told'),
    [
      { text: 'The missile flew 1,000 km, KCNA says.', gives: ['kcna: The missile flew 1,000 km'] },
      {
        text: 'Neither side, Pompeo stressed, wants a war.',
        gives: ['mike-pompeo: Neither side, Pompeo stressed, wants a war'],
      },
      {
        text: 'Before a treaty is signed, Trump says, Pyongyang must disarm.',
        gives: ['donald-trump: Pyongyang must disarm'],
      },
      {
        text: 'It is unlikely, analysts said, that talks resume this year.',
        gives: ['anon:analysts: It is unlikely, analysts said, that talks resume this year'],
      },
    ],
    ['The missile flew, and KCNA was silent.'],
  ),
  ofShape(
    'told',
    words((frame) => frame === 'told'),
    [
      {
        text: 'Trump told reporters at the White House that the two sides were talking.',
        gives: ['donald-trump: the two sides were talking'],
      },
    ],
    ['Trump told a long story.'],
  ),
  ofShape(
    'called',
    words((frame) => frame === 'call'),
    [
      { text: 'Pompeo called the talks productive.', gives: ['mike-pompeo: the talks productive'] },
      {
        text: 'Putin called it a “breakthrough document” in Pyongyang.',
        gives: ['vladimir-putin: breakthrough document'],
      },
      {
        text: 'Trump called the North’s reply “not serious”.',
        gives: ['donald-trump: the North’s reply “not serious”'],
      },
    ],
    ['Trump called off the meeting.'],
  ),
  ofShape(
    'object',
    words((frame) => /np|object|charge|odds/u.test(frame)),
    [
      {
        text: 'Moon urged both leaders not to miss the chance.',
        gives: ['moon-jae-in: both leaders not to miss the chance'],
      },
      {
        text: 'Bolton puts the odds of a third summit this year at one in ten.',
        gives: ['john-bolton: a third summit this year at one in ten'],
      },
      { text: 'Moscow blamed American forces.', gives: ['RUS: American forces'] },
      {
        text: 'Seoul has not seen the deal that Trump announced on Friday.',
        gives: ['donald-trump: the deal'],
      },
      { text: 'The North accused Washington of a hostile policy.', gives: ['PRK: a hostile policy'] },
    ],
    ['Trump thanked Kim.', 'Kim rejected the ruling.'],
  ),
  ofShape(
    'passive',
    PASSIVES,
    [
      {
        text: 'A freeze on missile tests was announced by North Korea on Friday.',
        gives: ['PRK: A freeze on missile tests'],
      },
      {
        text: 'Moon is expected by Western diplomats to visit Pyongyang in May.',
        gives: ['anon:western diplomats: to visit Pyongyang in May'],
      },
    ],
    ['A freeze on missile tests was announced on Friday.', 'The treaty was signed by Trump.'],
  ),
  ofShape(
    'according',
    ['according to'],
    [
      {
        text: 'According to KCNA, the missile landed in the sea east of Japan.',
        gives: ['kcna: the missile landed in the sea east of Japan'],
      },
    ],
    ['The sum was paid according to plan.'],
  ),
];
