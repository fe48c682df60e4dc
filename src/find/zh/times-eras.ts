import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import { DAY, MONTH, numberOf, oneOf } from './times-words.ts';

/**
 * First years of eras that are counted by one name only: Qing and Ming reigns, the better known Tang ones, modern
 * Japan, the Juche and Dangun calendars. Months are told by their number.
 */
const ERAS: Readonly<Record<string, number>> = {
  贞观: 627,
  神龙: 705,
  开元: 713,
  天宝: 742,
  洪武: 1368,
  永乐: 1403,
  嘉靖: 1522,
  万历: 1573,
  崇祯: 1628,
  顺治: 1644,
  康熙: 1662,
  雍正: 1723,
  乾隆: 1736,
  嘉庆: 1796,
  道光: 1821,
  咸丰: 1851,
  同治: 1862,
  光绪: 1875,
  宣统: 1909,
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  主体: 1912,
  檀纪: -2332,
};

/** Dates counted from the first year of an era (主体108年, 令和元年五月). */
export const eras: readonly TimeRule[] = [
  timeRule({
    name: 'zh/time/era',
    pattern: new RegExp(
      `(${oneOf(ERAS)})(?:历法?|纪元)? ?(元|\\d{1,4}|[一二三四五六七八九十百零]{1,5}) ?年(?: ?(${MONTH}) ?月(?: ?(${DAY}) ?[日号])?)?`,
      'gu',
    ),
    say: ([, era = '', year = '', month, day]) => ({
      date: {
        year: (ERAS[era] ?? 0) + (year === '元' ? 1 : numberOf(year)) - 1,
        ...(month === undefined ? {} : { month: numberOf(month) }),
        ...(day === undefined ? {} : { day: numberOf(day) }),
      },
    }),
    hits: [
      { text: '报纸注明主体108年9月9日。', gives: ['主体108年9月9日 = 2019-09-09'] },
      { text: '令和元年五月,新天皇即位。', gives: ['令和元年五月 = 2019-05'] },
    ],
    misses: ['主体思想形成多年。', '康熙年间的条约'],
  }),
];
