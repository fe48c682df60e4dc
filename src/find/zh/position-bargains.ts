import type { PositionFinding } from '../finding.ts';
import type { Hit, Rule } from '../rule.ts';
import { type Form, formWords } from '../shared/exchange-words.ts';
import { bargainRule } from '../shared/exchanges.ts';
import { chineseExchanges, FORM_ROWS } from './exchange-words.ts';
import { chineseStances } from './position-words.ts';

const bargain = (what: string, form: Form, hits: readonly Hit[], misses: readonly string[]): Rule<PositionFinding> =>
  bargainRule(`zh/position/${what}`, form, formWords(FORM_ROWS, form), chineseStances, chineseExchanges, {
    hits,
    misses,
  });

/** Chinese positions that an exchange or a condition tells: what one side offers, and what it demands for it. */
export const bargains: readonly Rule<PositionFinding>[] = [
  bargain(
    'price',
    'price',
    [{ text: '美国准备暂停制裁,以换取朝鲜关闭核设施。', gives: ['USA nuclear-facilities demand → PRK'] }],
    ['朝鲜换了谈判代表。'],
  ),
  bargain(
    'if',
    'if',
    [
      { text: '如果美国解除制裁,朝鲜愿意拆除核设施。', gives: ['PRK sanctions demand → USA'] },
      { text: '金正恩说,如果美国不解除制裁,朝鲜将寻找新的道路。', gives: ['PRK sanctions demand → USA'] },
    ],
    ['如果天气转好,会谈将在室外举行。'],
  ),
  bargain(
    'unless',
    'unless',
    [{ text: '除非美国放弃敌视政策,否则朝鲜无意再举行谈判。', gives: ['PRK relations demand → USA'] }],
    ['除周末外,会谈每天举行。'],
  ),
  bargain(
    'only-if',
    'only',
    [{ text: '李勇浩说,只有美国解除制裁,朝鲜才会销毁核武器。', gives: ['PRK sanctions demand → USA'] }],
    ['只有记者到场。'],
  ),
  bargain(
    'until',
    'until',
    [{ text: '美国将维持对朝制裁,直到朝鲜放弃核武器。', gives: ['USA denuclearisation demand → PRK'] }],
    ['会谈直到深夜才结束。'],
  ),
  bargain(
    'before',
    'before',
    [
      {
        text: '蓬佩奥说,在朝鲜弃核之前,制裁不会放松。',
        gives: ['USA denuclearisation demand → PRK', 'USA sanctions refuse → –'],
      },
    ],
    ['在会谈开始之前,两人握手。'],
  ),
  bargain(
    'pair',
    'pair',
    [
      {
        text: '朝鲜将停止核试验,美国则暂停联合军演。',
        gives: ['USA military-exercises offer → –'],
      },
    ],
    ['朝鲜要求解除制裁,美国则要求弃核。'],
  ),
  bargain(
    'first',
    'first',
    [{ text: '李勇浩说,美国必须先解除制裁,朝鲜才会弃核。', gives: ['PRK sanctions demand → USA'] }],
    ['双方必须先休息。'],
  ),
  bargain(
    'given',
    'given',
    [{ text: '李勇浩说,朝鲜以美国解除制裁为前提同意关闭核设施。', gives: ['PRK sanctions demand → USA'] }],
    ['会谈以英语为工作语言。'],
  ),
  bargain(
    'condition',
    'condition',
    [{ text: '李勇浩说,美国解除制裁是朝鲜弃核的前提。', gives: ['PRK sanctions demand → USA'] }],
    ['良好的天气是发射的前提。'],
  ),
];
