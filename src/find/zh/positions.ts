import type { PositionFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { stanceRules } from '../shared/positions.ts';
import { bargains } from './position-bargains.ts';
import { deeds } from './position-deeds.ts';
import { chineseStances, STANCE_ROWS } from './position-words.ts';

const rule = stanceRules('zh', chineseStances, STANCE_ROWS);

/** Chinese positions, by what the stance word does. */
export const positions: readonly Rule<PositionFinding>[] = [
  ...bargains,
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
    [
      { text: '蓬佩奥认可朝鲜是核国家。', gives: ['USA nuclear-status accept → PRK'] },
      { text: '金正恩说，承认朝鲜的核国家地位是对话的前提。', gives: ['PRK nuclear-status demand → –'] },
    ],
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
    [
      { text: '朝鲜拒绝接受核查。', gives: ['PRK verification refuse → –'] },
      { text: '中俄两国否决了制裁决议。', gives: ['CHN sanctions refuse → –', 'RUS sanctions refuse → –'] },
    ],
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
  ...deeds,
];
