import type { ExchangeFinding } from '../finding.ts';
import type { Hit, Rule } from '../rule.ts';
import { type Form, formWords } from '../shared/exchange-words.ts';
import { exchangeRule } from '../shared/exchanges.ts';
import { chineseExchanges, FORM_ROWS } from './exchange-words.ts';
import { chineseStances } from './position-words.ts';

const rule = (what: string, form: Form, hits: readonly Hit[], misses: readonly string[]): Rule<ExchangeFinding> =>
  exchangeRule(`zh/exchange/${what}`, form, formWords(FORM_ROWS, form), chineseStances, chineseExchanges, {
    hits,
    misses,
  });

/** Chinese exchanges and conditions, by the form of the word that binds the halves. */
export const exchanges: readonly Rule<ExchangeFinding>[] = [
  rule(
    'price',
    'price',
    [
      {
        text: '美国准备暂停制裁,以换取朝鲜关闭核设施。',
        gives: ['USA gives «美国准备暂停制裁», PRK gives «朝鲜关闭核设施»: proposed'],
      },
    ],
    ['朝鲜换了谈判代表。'],
  ),
  rule(
    'in-return',
    'return',
    [
      {
        text: '李勇浩说,朝鲜要求美国解除部分制裁。作为回报,朝鲜将拆除宁边核设施。',
        gives: ['PRK gives «朝鲜将拆除宁边核设施», USA gives «李勇浩说,朝鲜要求美国解除部分制裁»: proposed'],
      },
    ],
    ['作为回报,他得到一枚勋章。'],
  ),
  rule(
    'if',
    'if',
    [
      {
        text: '如果美国解除制裁,朝鲜愿意拆除核设施。',
        gives: ['PRK gives «朝鲜愿意拆除核设施», USA gives «美国解除制裁»: proposed'],
      },
    ],
    ['如果天气转好,会谈将在室外举行。'],
  ),
  rule(
    'unless',
    'unless',
    [
      {
        text: '除非美国放弃敌视政策,否则朝鲜无意再举行谈判。',
        gives: ['USA gives «美国放弃敌视政策», PRK gives «朝鲜无意再举行谈判»: demanded'],
      },
    ],
    ['除周末外,会谈每天举行。'],
  ),
  rule(
    'only-if',
    'only',
    [
      {
        text: '李勇浩说,只有美国解除制裁,朝鲜才会销毁核武器。',
        gives: ['USA gives «美国解除制裁», PRK gives «朝鲜才会销毁核武器»: demanded'],
      },
    ],
    ['只有记者到场。'],
  ),
  rule(
    'until',
    'until',
    [
      {
        text: '美国将维持对朝制裁,直到朝鲜放弃核武器。',
        gives: ['USA gives «美国将维持对朝制裁», PRK gives «朝鲜放弃核武器»: demanded'],
      },
    ],
    ['会谈直到深夜才结束。'],
  ),
  rule(
    'before',
    'before',
    [
      {
        text: '蓬佩奥说,在朝鲜弃核之前,制裁不会放松。',
        gives: ['USA gives «制裁不会放松», PRK gives «朝鲜弃核»: demanded'],
      },
    ],
    ['在会谈开始之前,两人握手。'],
  ),
  rule(
    'depends',
    'depends',
    [
      {
        text: '朝鲜表示,停止核试验的前提是美国解除制裁。',
        gives: ['USA gives «美国解除制裁», PRK gives «停止核试验的»: demanded'],
      },
    ],
    ['会谈的地点取决于天气。'],
  ),
  rule(
    'pair',
    'pair',
    [
      {
        text: '朝鲜同意停止核试验,美国则暂停联合军演。',
        gives: ['PRK gives «朝鲜同意停止核试验», USA gives «美国则暂停联合军演»: agreed'],
      },
    ],
    ['朝鲜要求解除制裁,美国则要求弃核。', '首尔表示欢迎,东京则没有回应。'],
  ),
  rule(
    'each',
    'each',
    [
      {
        text: '金正恩说,美国每解除一项制裁,朝鲜就关闭一处核设施。',
        gives: ['USA gives «美国每解除一项制裁», PRK gives «朝鲜就关闭一处核设施»: demanded'],
      },
    ],
    ['会谈每周举行一次。'],
  ),
  rule(
    'first',
    'first',
    [
      {
        text: '李勇浩说,美国必须先解除制裁,朝鲜才会弃核。',
        gives: ['USA gives «美国必须先解除制裁», PRK gives «朝鲜才会弃核»: demanded'],
      },
    ],
    ['双方必须先休息。'],
  ),
  rule(
    'given',
    'given',
    [
      {
        text: '李勇浩说,朝鲜以美国解除制裁为前提同意关闭核设施。',
        gives: ['USA gives «美国解除制裁», PRK gives «同意关闭核设施»: demanded'],
      },
    ],
    ['会谈以英语为工作语言。'],
  ),
  rule(
    'condition',
    'condition',
    [
      {
        text: '李勇浩说,美国解除制裁是朝鲜弃核的前提。',
        gives: ['USA gives «美国解除制裁», PRK gives «朝鲜弃核»: demanded'],
      },
    ],
    ['良好的天气是发射的前提。'],
  ),
];
