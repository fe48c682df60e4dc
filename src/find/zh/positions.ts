import type { PositionFinding, Stance } from '../finding.ts';
import type { Hit, Rule } from '../rule.ts';
import { type Form, formWords } from '../shared/exchange-words.ts';
import { bargainRule } from '../shared/exchanges.ts';
import type { Use } from '../shared/position-words.ts';
import { wordsOf } from '../shared/position-words.ts';
import { stanceRule } from '../shared/positions.ts';
import { chineseExchanges, FORM_ROWS } from './exchange-words.ts';
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
  bargain('price', 'price', [], []),
  bargain('if', 'if', [], []),
  bargain('unless', 'unless', [], []),
  bargain('only-if', 'only', [], []),
  bargain('until', 'until', [], []),
  bargain('before', 'before', [], []),
  rule(
    'demands',
    'demand',
    'holds',
    [{ text: '朝鲜要求美国解除制裁。', gives: ['PRK sanctions demand → USA'] }],
    ['专家的要求与制裁无关。'],
  ),
  rule('ought', 'demand', 'ought', [], []),
  rule('deadline', 'demand', 'deadline', [], []),
  rule(
    'offers',
    'offer',
    'holds',
    [{ text: '美国愿意继续与朝鲜谈判。', gives: ['USA talks-format offer → PRK'] }],
    ['如果美国愿意谈判,局势会好转。'],
  ),
  rule('proposes', 'offer', 'proposes', [], []),
  rule('hopes', 'support', 'hopes', [], []),
  rule('values', 'support', 'values', [], []),
  rule('blames', 'concern', 'blames', [], []),
  rule('recognises', 'accept', 'recognises', [], []),
  rule('will', 'offer', 'act', [], []),
  rule(
    'refuses',
    'refuse',
    'holds',
    [{ text: '朝鲜拒绝接受核查。', gives: ['PRK verification refuse → –'] }],
    ['反对派呼吁停火。'],
  ),
  rule('never', 'refuse', 'never', [], []),
  rule('keeps', 'refuse', 'keeps', [], []),
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
    ['专家担心制裁。'],
  ),
];
