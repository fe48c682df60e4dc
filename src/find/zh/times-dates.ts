import { dayOf, inWeek, nthWeekday, type Period, partsOf, stretch } from '../shared/times-calendar.ts';
import { completeDate } from '../shared/times-complete.ts';
import { type ReadTime, type TimeContext, type TimeRule, timeRule } from '../shared/times-expression.ts';
import { lunarFeast } from '../shared/times-feasts.ts';
import { nearestYear, partOfYear, yearEnd } from '../shared/times-relative.ts';
import {
  CLOCK,
  DAY,
  FESTIVALS,
  LUNAR,
  MONTH,
  numberOf,
  oneOf,
  PART_OF_DAY,
  WEEKDAY_FESTIVALS,
  YEAR,
  YEAR_PARTS,
  YEARS_FROM_FOCUS,
  YEARS_FROM_NOW,
} from './times-words.ts';

const YEAR_WORD =
  `(?:(${YEAR}|(?<![\\d零〇一二三四五六七八九])(?:[0零]\\d?[一二三四五六七八九]?(?= ?年)|[12]\\d(?= ?年 ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月))) ?年|` +
  `(${oneOf(YEARS_FROM_NOW)})|(${oneOf(YEARS_FROM_FOCUS)}))`;
/** What part of a month is told; the value stays the month. */
const MONTH_PART = '(?:份|初(?![一二三四五六七八九十])|底|末|上旬|中旬|下旬|中(?![国方央东美朝韩俄日间]))?';

/** The year that is meant, from the first three groups of a match on `YEAR_WORD`. */
function yearOf([, written, fromNow, fromFocus]: RegExpExecArray, { now, focus }: TimeContext): number | null {
  if (written !== undefined) {
    const year = numberOf(written);
    return year < 100 ? 2000 + year : year;
  }
  if (fromNow !== undefined) return partsOf(now).year + (YEARS_FROM_NOW[fromNow] ?? 0);
  return focus ? partsOf(focus.from).year + (YEARS_FROM_FOCUS[fromFocus ?? ''] ?? 0) : null;
}

const inYearOf =
  (match: RegExpExecArray, date: { readonly month?: number; readonly day?: number }): ReadTime =>
  (context) => {
    const year = yearOf(match, context);
    return year === null ? null : completeDate({ year, ...date }, context);
  };

/** A year written out is data, so that a stretch can share it; one told from the present is read there. */
function dated(match: RegExpExecArray, date: { readonly month?: number; readonly day?: number }) {
  const written = match[1];
  if (written === undefined) return { read: inYearOf(match, date) };
  const year = numberOf(written);
  return { date: { year: year < 100 ? 2000 + year : year, ...date } };
}

const monthAndDay = (month: string | undefined, day: string | undefined) =>
  day === undefined ? { month: numberOf(month ?? '') } : { month: numberOf(month ?? ''), day: numberOf(day) };

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
      /(?<![\d.:/-])([12]\d{3})([-/. ])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d:/]|\.\d|-\d{1,2}(?![\d/]))/gu,
    say: ([, year, , month, day]) => ({ date: { year: Number(year), month: Number(month), day: Number(day) } }),
    hits: [{ text: '望洋新闻 2018/05/27 09:40', gives: ['2018/05/27 = 2018-05-27'] }],
    misses: ['编号2018-05-27-11', '电话 2018-0527'],
  }),
  timeRule({
    name: 'zh/time/numeric-date-day-first',
    pattern:
      /(?<![\d.:/-])(3[01]|[12]\d|0?[1-9])([-/.])(1[0-2]|0?[1-9])\2([12]\d{3})(?![\d:/]|\.\d|-\d{1,2}(?![\d/]))/gu,
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
      `(?<!\\d[.,，]|[\\d月第年_-]|为期|历时|连续|持续|长达|每|共|近|这|几|数|十)${CLOCK}(?:(?:([12]\\d|3[01]|0?[1-9])|([二三]?十[一二三四五六七八九])) ?日(?!本|元|均|常|程|夜|益|来|内|间|之久|之内|游|遊|报|期)${PART_OF_DAY}|(?<=^|[在于至到和,，。、 ])([12]\\d|3[01]|[1-9])号(?!线|楼|文|决|院|机|令|法|车|房|公)${PART_OF_DAY})`,
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
  timeRule({
    name: 'zh/time/year',
    pattern: new RegExp(
      `${YEAR_WORD}(?! ?[12]?\\d ?月)(?:[的之]?(?:第)?(${oneOf(YEAR_PARTS)})(?!步|期|衷|旬)|之内|以内|内|年内)?(?!代|来|度|轻|前年)`,
      'gu',
    ),
    say: (match) => {
      const part = YEAR_PARTS[match[4] ?? ''] ?? null;
      if (part === null) return dated(match, {});
      return {
        point: part === 'end',
        read: (context) => {
          const year = yearOf(match, context);
          return year === null ? null : partOfYear(year, part);
        },
      };
    },
    hits: [
      { text: '期限是今年年底。', gives: ['今年年底 = 2019-12-31'] },
      { text: '预计明年初举行会谈。', gives: ['明年初 = 2020-01/2020-03'] },
      { text: '会谈去年秋天中断。', gives: ['去年秋天 = 2018-09/2018-11'] },
      { text: '2016年至2017年通过的决议', gives: ['2016年至2017年 = 2016/2017'] },
      { text: '他希望今年之内举行会谈。', gives: ['今年之内 = 2019'] },
    ],
    misses: ['制裁持续了70年。', '他当年没有回答。'],
  }),
  timeRule({
    name: 'zh/time/years',
    pattern: /(?<![\d.-])((?:1[89]|20)\d\d) ?(?:-|—|~|到|至) ?((?:1[89]|20)\d\d)(?: ?年|(?![\d年.-]))/gu,
    say: ([, first, last]) => ({
      read: () => stretch(partOfYear(Number(first), null), partOfYear(Number(last), null)),
    }),
    hits: [{ text: '1995-1997年的会谈没有结果。', gives: ['1995-1997年 = 1995/1997'] }],
    misses: ['电话是1995-19978。'],
  }),
  timeRule({
    name: 'zh/time/republic-year',
    pattern: new RegExp(
      `民国 ?(\\d{1,3}|[一二三四五六七八九十百零]{1,5}) ?年(?: ?(${MONTH}) ?月(?: ?(${DAY}) ?[日号])?)?`,
      'gu',
    ),
    say: ([, year, month, day]) => ({
      date: {
        year: 1911 + numberOf(year ?? ''),
        ...(month === undefined ? {} : { month: numberOf(month) }),
        ...(day === undefined ? {} : { day: numberOf(day) }),
      },
    }),
    hits: [{ text: '民國108年9月20日,外交部發表聲明。', gives: ['民國108年9月20日 = 2019-09-20'] }],
    misses: ['民国时期的条约'],
  }),
  timeRule({
    name: 'zh/time/part-of-this-year',
    pattern:
      /(?<![\d年今去明前后一二两三四五六七八九十])(年底|年末|岁末|年终(?!奖)|年内|年初|上半年|下半年|第?[一二三四]季度)/gu,
    say: ([, word = '']) => {
      const part = YEAR_PARTS[word.replace('第', '')] ?? null;
      if (part === 'end') return { point: true, read: yearEnd };
      return { read: ({ now }) => partOfYear(partsOf(now).year, part) };
    },
    hits: [
      { text: '他要求美方在年底前作出决定。', gives: ['年底前 = 2019-12-31'] },
      { text: '朝方上半年不会参加会谈。', gives: ['上半年 = 2019-01/2019-06'] },
      { text: '两人年内很难会面。', gives: ['年内 = 2019'] },
    ],
    misses: ['三年内不再谈判。'],
  }),
  timeRule({
    name: 'zh/time/festival',
    pattern: new RegExp(`(?:${YEAR_WORD} ?的?)?(?<![\\d九])(${oneOf(FESTIVALS)})(?!村|奖|广场|路)节?`, 'gu'),
    say: (match) => {
      const [month, day] = FESTIVALS[match[4] ?? ''] ?? [0, 0];
      const said = match[1] ?? match[2] ?? match[3];
      if (said !== undefined) return dated(match, { month, day });
      // A speech named for the festival (元旦献词) is no date.
      const after = match.input.slice(match.index + match[0].length);
      return /^(?:献词|贺词|讲话|致辞|贺卡)/u.test(after) ? null : { date: { month, day } };
    },
    hits: [
      { text: '金正恩今年元旦讲话说愿意会面。', gives: ['今年元旦 = 2019-01-01'] },
      { text: '朝鲜可能在圣诞节前试射导弹。', gives: ['圣诞节前 = 2019-10-08/2019-12-25'] },
    ],
    misses: ['他发表了元旦献词。'],
  }),
  timeRule({
    name: 'zh/time/movable-festival',
    pattern: new RegExp(
      `(?:${YEAR_WORD} ?的?)?(${oneOf(LUNAR)}|${oneOf(WEEKDAY_FESTIVALS)})(?!献词|贺词|联欢|晚会|外交)`,
      'gu',
    ),
    say: (match) => {
      const name = match[4] ?? '';
      const of = (year: number): Period | null => {
        const [festival = '', shift = 0] = LUNAR[name] ?? [];
        const feast = lunarFeast(festival, year, shift);
        if (feast) return feast;
        const nth = WEEKDAY_FESTIVALS[name];
        return nth ? nthWeekday(year, ...nth) : null;
      };
      const said = match[1] ?? match[2] ?? match[3];
      if (said === undefined) return { read: nearestYear(of) };
      return {
        read: (context) => {
          const year = yearOf(match, context);
          return year === null ? null : of(year);
        },
      };
    },
    hits: [{ text: '双方在今年春节前后会谈,中秋又会面。', gives: ['今年春节 = 2019-02-05', '中秋 = 2019-09-13'] }],
    misses: ['他参加了春节联欢晚会。'],
  }),
  timeRule({
    name: 'zh/time/week-of-year',
    pattern: new RegExp(`${YEAR_WORD}的?第([一二三四五六七八九十\\d]{1,3})周`, 'gu'),
    say: (match) => ({
      read: (context) => {
        const year = yearOf(match, context);
        const fourth = year === null ? null : dayOf(year, 1, 4);
        return fourth === null ? null : inWeek(fourth + 7 * (numberOf(match[4] ?? '') - 1));
      },
    }),
    hits: [{ text: '会谈定在2021年的第二周。', gives: ['2021年的第二周 = 2021-W02'] }],
    misses: ['会谈进入第二周。'],
  }),
  timeRule({
    name: 'zh/time/decade',
    pattern: /(?:(\d\d|[一二]?十[一二]?|上个?|本)世纪)?([1-9]0|[二三四五六七八九]十)年代(?:初|末|中期|后期|初期)?/gu,
    say: ([, century, decade]) => {
      const tens = numberOf(decade ?? '');
      return {
        read: (context) => {
          const now = Math.floor(partsOf(context.now).year / 100);
          const hundreds =
            century === undefined
              ? tens > 20
                ? now - 1
                : now
              : century.startsWith('上')
                ? now - 1
                : century === '本'
                  ? now
                  : numberOf(century) - 1;
          const first = hundreds * 100 + tens;
          return {
            ...partOfYear(first, null),
            value: `${first}/${first + 9}`,
            to: partOfYear(first + 9, null).to,
            grain: 'stretch',
          };
        },
      };
    },
    hits: [{ text: '上世纪90年代,双方签署了框架协议。', gives: ['上世纪90年代 = 1990/1999'] }],
    misses: ['90年前的协议'],
  }),
];
