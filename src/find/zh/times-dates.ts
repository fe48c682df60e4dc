import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import { CLOCK, DAY, MONTH, numberOf, PART_OF_DAY } from './times-words.ts';
import { dated, YEAR_WORD } from './times-year.ts';

/** What part of a month is told; the value stays the month. */
const MONTH_PART = '(?:份|初(?![一二三四五六七八九十])|底|末|上旬|中旬|下旬|中(?![国方央东美朝韩俄日间]))?';

const monthAndDay = (month: string | undefined, day: string | undefined) =>
  day === undefined ? { month: numberOf(month ?? '') } : { month: numberOf(month ?? ''), day: numberOf(day) };

/** Dates to the day and months, written out or with parts left out. */
export const dates: readonly TimeRule[] = [
  timeRule({
    name: 'zh/time/date-with-year',
    pattern: new RegExp(
      `${CLOCK}${YEAR_WORD}(?:的| )?(${MONTH}) ?月(?: ?(${DAY}) ?[日号]${PART_OF_DAY}|(十[一二三四五六七八九]|二?十[一二三四五六七八九]|[二三]十)(?![个日号月年])|${MONTH_PART})`,
      'gu',
    ),
    say: (match) => dated(match, monthAndDay(match[4], match[5] ?? match[6])),
    hits: [
      { text: '2019年9月12日,双方发表声明。', gives: ['2019年9月12日 = 2019-09-12'] },
      { text: '去年6月,两国领导人会晤。', gives: ['去年6月 = 2018-06'] },
      { text: '會談將於明年二月十一日舉行。', gives: ['明年二月十一日 = 2020-02-11'] },
      { text: '2018年12月30日会谈破裂,同年6月恢复。', gives: ['2018年12月30日 = 2018-12-30', '同年6月 = 2018-06'] },
    ],
    misses: ['他在朝鲜住了2019天。', '双方谈了两年零六个月。'],
  }),
  timeRule({
    name: 'zh/time/numeric-date',
    pattern:
      /(?<![\d.:/]|(?<!\/\d{1,2})-)([12]\d{3})([-/. ])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d:/]|\.\d|-\d{1,2}(?![\d/]))/gu,
    say: ([, year, , month, day]) => ({ date: { year: Number(year), month: Number(month), day: Number(day) } }),
    hits: [{ text: '望洋新闻 2018/05/27 09:40', gives: ['2018/05/27 = 2018-05-27'] }],
    misses: ['编号2018-05-27-11', '电话 2018-0527'],
  }),
  timeRule({
    name: 'zh/time/numeric-date-day-first',
    pattern:
      /(?<![\d.:/]|(?<![\d]{4})-)(3[01]|[12]\d|0?[1-9])([-/.])(1[0-2]|0?[1-9])\2([12]\d{3})(?![\d:/]|\.\d|-\d{1,2}(?![\d/]))/gu,
    say: ([, day, , month, year]) => ({ date: { year: Number(year), month: Number(month), day: Number(day) } }),
    hits: [{ text: '发布于 13.5.2015', gives: ['13.5.2015 = 2015-05-13'] }],
    misses: ['版本13.5.201'],
  }),
  timeRule({
    name: 'zh/time/month-and-day',
    pattern: new RegExp(
      `(?<![\\d年第·十]|元)${CLOCK}(${MONTH}) ?月(?: ?(${DAY}) ?[日号]${PART_OF_DAY}|(十[一二三四五六七八九]|二?十[一二三四五六七八九]|[二三]十)(?![个日号月年])|(?!球|亮|薪|台|饼|租|息|票|经)${MONTH_PART})`,
      'gu',
    ),
    // A date of the lunar calendar is not the solar one of its numbers.
    say: (match) =>
      /[农阴旧]历$/u.test(match.input.slice(0, match.index))
        ? null
        : { date: monthAndDay(match[1], match[2] ?? match[3]) },
    hits: [
      { text: '协议最迟3月1日生效。', gives: ['3月1日 = 2020-03-01'] },
      { text: '10月5日,会谈破裂。', gives: ['10月5日 = 2019-10-05'] },
      { text: '9月18日至20日,他访问平壤。', gives: ['9月18日至20日 = 2019-09-18/2019-09-20'] },
      { text: '当地时间3月1日凌晨,外相举行记者会。', gives: ['当地时间3月1日凌晨 = 2019-03-01'] },
      { text: '预计会谈将在11月初举行。', gives: ['11月初 = 2019-11'] },
      { text: '预计会谈将在1月或2月举行。', gives: ['1月或2月 = 2020-01/2020-02'] },
    ],
    misses: ['这是《9月平壤共同宣言》的内容。', '停火持续了3个月。'],
  }),
  timeRule({
    name: 'zh/time/day-of-month',
    pattern: new RegExp(
      `(?<!\\d[.,，]|[\\d月第年_-]|为期|历时|连续|持续|长达|每|共|近|这|几|数|十)${CLOCK}(?:(?:([12]\\d|3[01]|0?[1-9])|([二三]?十[一二三四五六七八九])) ?日(?!本|元|均|常|程|夜|益|来|内|间|之久|之内|游|遊|报(?!道)|期)${PART_OF_DAY}|(?<=^|[在于至到和,，。、 ])([12]\\d|3[01]|[1-9])号(?!线|楼|文|决|院|机|令|法|车|房|公)${PART_OF_DAY})`,
      'gu',
    ),
    say: ([, figures, han, number]) => ({ date: { day: numberOf(figures ?? han ?? number ?? '') } }),
    hits: [
      { text: '据白宫2日消息,会谈已经结束。', gives: ['2日 = 2019-10-02'] },
      { text: '崔善姬30日说,会谈没有成果。', gives: ['30日 = 2019-09-30'] },
      { text: '会谈将于12日举行。', gives: ['12日 = 2019-10-12'] },
      { text: '特朗普1日晚启程。', gives: ['1日晚 = 2019-10-01'] },
    ],
    misses: ['代表团将进行为期5日的访问。', '朝鲜试射北极星3号。', '他在3日内答复。'],
  }),
];
