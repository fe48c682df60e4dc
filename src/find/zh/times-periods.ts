import { dayOf, inWeek, nthWeekday, type Period, partsOf, stretch } from '../shared/times-calendar.ts';
import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import { lunarFeast } from '../shared/times-feasts.ts';
import { nearestYear, partOfYear, yearEnd } from '../shared/times-relative.ts';
import { DAY, FESTIVALS, LUNAR, MONTH, numberOf, oneOf, WEEKDAY_FESTIVALS, YEAR_PARTS } from './times-words.ts';
import { dated, YEAR_WORD, yearOf } from './times-year.ts';

/** Years and their parts, feasts, weeks of a year, decades. */
export const periods: readonly TimeRule[] = [
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
    name: 'zh/time/fiscal-year',
    pattern: /(?<![\d.-])((?:19|20)\d\d)(?: ?[/／—–-] ?((?:19|20)?\d\d))? ?(?:财政年度|财年|年度|会计年度)/gu,
    say: ([, first = '', last]) => {
      const year = Number(first);
      const end = last === undefined ? year : last.length === 4 ? Number(last) : Number(first.slice(0, 2) + last);
      if (end < year) return null;
      return {
        read: () => (end === year ? partOfYear(year, null) : stretch(partOfYear(year, null), partOfYear(end, null))),
      };
    },
    hits: [
      { text: '国会通过了2020财年预算。', gives: ['2020财年 = 2020'] },
      { text: '援助列入2019/20财政年度。', gives: ['2019/20财政年度 = 2019/2020'] },
    ],
    misses: ['本财年的预算', '电话12020财年'],
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
    pattern:
      /(?:(\d\d|二?十[一二三四五六七八九]?|上个?|本)世纪)?([1-9]0|[二三四五六七八九]十)年代(?:初|末|中期|后期|初期)?/gu,
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
