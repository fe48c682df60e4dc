import type { PositionFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { stanceRules } from '../shared/positions.ts';
import { chineseStances, STANCE_ROWS } from './position-words.ts';

const rule = stanceRules('zh', chineseStances, STANCE_ROWS);

/** Chinese positions that show in what is done, concluded or ruled out, or are told in a noun. */
export const deeds: readonly Rule<PositionFinding>[] = [
  rule(
    'leaves',
    'refuse',
    'leaves',
    [
      { text: '特朗普取消了与金正恩的会晤。', gives: ['USA talks-format refuse → PRK'] },
      { text: '朝鲜宣布退出六方会谈。', gives: ['PRK talks-format refuse → –'] },
    ],
    ['美国取消了联合军演。', '蓬佩奥中止了休假。'],
  ),
  rule(
    'stays',
    'support',
    'stays',
    [{ text: '韩国政府将继续遵守九一九军事协议。', gives: ['KOR inter-korean support → –'] }],
    ['蓬佩奥留在平壤过夜。'],
  ),
  rule(
    'burdens',
    'refuse',
    'burdens',
    [{ text: '美国恢复了对朝制裁。', gives: ['USA sanctions refuse → –'] }],
    ['双方恢复了联系。', '制裁恢复以来形势恶化。'],
  ),
  rule(
    'invokes',
    'demand',
    'invokes',
    [{ text: '韩国政府启动了核查程序。', gives: ['KOR verification demand → –'] }],
    ['韩国政府启动了谈判。'],
  ),
  rule(
    'concludes',
    'accept',
    'agrees',
    [
      {
        text: '朝韩就离散家属团聚达成一致。',
        gives: ['PRK inter-korean accept → –', 'KOR inter-korean accept → –'],
      },
    ],
    ['双方没有就制裁达成一致。'],
  ),
  rule(
    'rules-out',
    'refuse',
    'bars',
    [{ text: '崔善姬说,核武器不容谈判。', gives: ['PRK nuclear-arsenal refuse → –'] }],
    ['专家说,核武器是一条红线。'],
  ),
  rule(
    'laid',
    'demand',
    'laid',
    [{ text: '朝鲜外务省说，应由美国先解除制裁。', gives: ['PRK sanctions demand → USA'] }],
    ['朝鲜外务省说，应由双方商定会谈地点。'],
  ),
  rule(
    'requires',
    'demand',
    'requires',
    [{ text: '朝鲜把解除制裁作为重返谈判的条件。', gives: ['PRK sanctions demand → –'] }],
    ['天气是发射的条件。'],
  ),
];
