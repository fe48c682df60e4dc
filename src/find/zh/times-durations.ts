import { lasted, term, yearsUpTo } from '../shared/times-durations.ts';
import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import { COUNT, numberOf, UNITS } from './times-words.ts';

const TERMS = '为期|有效期|期限|限期|试用期|过渡期|窗口期|缓冲期|宽限期|推迟|展期|延期|暂停|暂缓|中止';

/** Lengths of time that a day told before fixes: a term from it on, days up to it, years up to now. */
export const durations: readonly TimeRule[] = [
  timeRule({
    name: 'zh/time/term',
    pattern: new RegExp(
      `(?<=(?:${TERMS})(?:为|是|了)? ?)(?:至少|最多|约|大约|整整)?(${COUNT}) ?个?(天|日|周|星期|礼拜|月|年)(?![内后前底初末半多中])`,
      'gu',
    ),
    say: ([whole, count, unit]) =>
      unit === '月' && !whole.includes('个') ? null : { read: term(numberOf(count ?? ''), UNITS[unit ?? ''] ?? 'day') },
    hits: [
      { text: '三国9月28日启动机制,为期30天。', gives: ['30天 = 2019-09-28/2019-10-28'] },
      { text: '双方10月5日同意把加税推迟一年。', gives: ['一年 = 2019-10-05/2020-10-05'] },
      { text: '停火19日生效,为期六周。', gives: ['六周 = 2019-09-19/2019-10-30'] },
      { text: '协议10月1日签署,有效期五年。', gives: ['五年 = 2019-10/2024-10'] },
    ],
    misses: ['停火三年前破裂,为期不远。', '会谈推迟三天后举行。', '期限一月底到期。'],
  }),
  timeRule({
    name: 'zh/time/lasted',
    pattern: new RegExp(`(?<=历时|谈了|会谈了|磋商了|进行了|持续了)(${COUNT})天(?![后前内半多])`, 'gu'),
    say: ([, count]) => ({ read: lasted(numberOf(count ?? '')) }),
    hits: [{ text: '会谈10月3日结束,历时两天。', gives: ['两天 = 2019-10-02/2019-10-03'] }],
    misses: ['会谈历时两个小时。', '会谈历时三天半。'],
  }),
  timeRule({
    name: 'zh/time/years-up-to-now',
    pattern: new RegExp(`(?<![\\d第十百千万.几数])(${COUNT})年(?:以)?来(?=首|的?第一|最|头一|未|从未|没有)`, 'gu'),
    say: ([, count]) => ({ read: yearsUpTo(numberOf(count ?? '')) }),
    hits: [{ text: '双方举行三年来首次直接谈判。', gives: ['三年来 = 2016-10/2019-10'] }],
    misses: ['几十年来双方一直对立。', '近三年来关系恶化。'],
  }),
];
