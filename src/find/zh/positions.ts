import type { PositionFinding, Stance } from '../finding.ts';
import type { Hit, Rule } from '../rule.ts';
import { type Form, formWords } from '../shared/exchange-words.ts';
import { bargainRule } from '../shared/exchanges.ts';
import type { Use } from '../shared/position-words.ts';
import { wordsOf } from '../shared/position-words.ts';
import { stanceRule } from '../shared/positions.ts';
import { chineseExchanges, FORM_ROWS } from './exchange-words.ts';
import { deeds } from './position-deeds.ts';
import { chineseStances, STANCE_ROWS } from './position-words.ts';

const rule = (
  what: string,
  stance: Stance,
  use: Use,
  hits: readonly Hit[],
  misses: readonly string[],
): Rule<PositionFinding> =>
  stanceRule(`zh/position/${what}`, chineseStances, wordsOf(STANCE_ROWS, stance, [use]), { hits, misses });

const bargain = (what: string, form: Form, hits: readonly Hit[], misses: readonly string[]): Rule<PositionFinding> =>
  bargainRule(`zh/position/${what}`, form, formWords(FORM_ROWS, form), chineseStances, chineseExchanges, {
    hits,
    misses,
  });

/** Chinese positions, by what the stance word does. */
export const positions: readonly Rule<PositionFinding>[] = [
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
    [{ text: '蓬佩奥说,在朝鲜弃核之前,制裁不会放松。', gives: ['USA denuclearisation demand → PRK'] }],
    ['在会谈开始之前,两人握手。'],
  ),
  rule(
    'demands',
    'demand',
    'holds',
    [{ text: '朝鲜要求美国解除制裁。', gives: ['PRK sanctions demand → USA'] }],
    ['平壤的要求与制裁无关。'],
  ),
  rule(
    'ought',
    'demand',
    'ought',
    [{ text: '奥特加斯说,平壤必须立即停止核试验。', gives: ['USA weapons-tests demand → PRK'] }],
    ['奥特加斯说,华盛顿必须保持对朝制裁的耐心。'],
  ),
  rule(
    'deadline',
    'demand',
    'deadline',
    [{ text: '金正恩把朝美对话的最后期限定为今年年底。', gives: ['PRK talks-format demand → USA'] }],
    ['双方在最后期限前没有举行谈判。'],
  ),
  rule(
    'offers',
    'offer',
    'holds',
    [{ text: '美国愿意继续与朝鲜谈判。', gives: ['USA talks-format offer → PRK'] }],
    ['如果美国愿意谈判,局势会好转。'],
  ),
  rule(
    'proposes',
    'offer',
    'proposes',
    [{ text: '韩国建议美国暂停联合军演。', gives: ['KOR military-exercises demand → USA'] }],
    ['韩国的建议没有提到军演。'],
  ),
  rule(
    'hopes',
    'support',
    'hopes',
    [{ text: '首尔希望美国放松制裁。', gives: ['KOR sanctions demand → USA'] }],
    ['外界对放松制裁仍抱希望。'],
  ),
  rule(
    'values',
    'support',
    'values',
    [{ text: '特朗普说,他与金正恩的私人关系依然良好。', gives: ['USA relations support → PRK'] }],
    ['双边关系仍然紧张。'],
  ),
  rule(
    'blames',
    'concern',
    'blames',
    [{ text: '金正恩说,美国的联合军演违反了共同声明。', gives: ['PRK military-exercises concern → USA'] }],
    ['朝中社说,军演已经结束。'],
  ),
  rule(
    'recognises',
    'accept',
    'recognises',
    [{ text: '蓬佩奥认可朝鲜是核国家。', gives: ['USA nuclear-status accept → PRK'] }],
    ['蓬佩奥承认,制裁没有奏效。'],
  ),
  rule(
    'will',
    'offer',
    'act',
    [{ text: '特朗普宣布将停止美韩联合军演。', gives: ['USA military-exercises offer → KOR'] }],
    ['朝鲜将迎来冬季。'],
  ),
  rule(
    'refuses',
    'refuse',
    'holds',
    [{ text: '朝鲜拒绝接受核查。', gives: ['PRK verification refuse → –'] }],
    ['反对派呼吁停火。'],
  ),
  rule(
    'never',
    'refuse',
    'never',
    [{ text: '北韩绝不会放弃核武器。', gives: ['PRK nuclear-arsenal refuse → –'] }],
    ['制裁不会很快见效。'],
  ),
  rule(
    'keeps',
    'refuse',
    'keeps',
    [{ text: '特朗普说,对朝制裁将继续有效。', gives: ['USA sanctions refuse → –'] }],
    ['两国保持对话。'],
  ),
  rule(
    'accepts',
    'accept',
    'holds',
    [{ text: '美国同意暂停军演。', gives: ['USA military-exercises accept → –'] }],
    ['金正恩接受采访时谈到制裁。'],
  ),
  rule(
    'supports',
    'support',
    'holds',
    [{ text: '中方支持美朝对话。', gives: ['CHN talks-format support → USA+PRK'] }],
    ['专家支持对话。'],
  ),
  rule(
    'concern',
    'concern',
    'holds',
    [{ text: '韩国对朝鲜试射导弹表示遗憾。', gives: ['KOR weapons-tests concern → PRK'] }],
    ['各方的关切涉及制裁。'],
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
  ...deeds,
];
