import { inMonth, months, nthWeekday, onDay, partsOf, stretch, weekStart } from '../shared/times-calendar.ts';
import { completeDate } from '../shared/times-complete.ts';
import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import { partOfYearCounted } from '../shared/times-parts.ts';
import { coming, past } from '../shared/times-relative.ts';
import { COUNT, MONTH, numberOf, UNITS, WEEKDAYS } from './times-words.ts';
import { YEAR_WORD, yearOf } from './times-year.ts';

const UNIT = '(天|周|星期|礼拜|月|年)';
const STARTS = '(?<=^[“‘（ ]*|[，。；：、在])';

/** Days, weeks and months counted in a year or month, and counted from the present. */
export const counted: readonly TimeRule[] = [
  timeRule({
    name: 'zh/time/counted-part-of-year',
    pattern: new RegExp(
      `${YEAR_WORD} ?的? ?(?:(前|头|最后|最後|后) ?(${COUNT}) ?个?(天|周|星期|月)|第 ?(\\d{1,2}|[一二三四五六七八九十]{1,2}) ?个月)(?![半后前])`,
      'gu',
    ),
    say: (match) => {
      const { 4: edge, 5: count = '', 6: unit = '', 7: month } = match;
      return {
        read: (context) => {
          const year = yearOf(match, context);
          if (year === null) return null;
          if (month !== undefined) return numberOf(month) > 12 ? null : inMonth(year, numberOf(month));
          const last = edge !== '前' && edge !== '头';
          return partOfYearCounted(year, numberOf(count), UNITS[unit] ?? 'day', last);
        },
      };
    },
    hits: [
      { text: '去年最后四个月没有会谈。', gives: ['去年最后四个月 = 2018-09/2018-12'] },
      { text: '会谈定在明年第三个月。', gives: ['明年第三个月 = 2020-03'] },
      { text: '2018年的前10天平静。', gives: ['2018年的前10天 = 2018-01-01/2018-01-10'] },
    ],
    misses: ['去年前两次会谈破裂。'],
  }),
  timeRule({
    name: 'zh/time/weekday-of-month',
    pattern: new RegExp(
      `(?<![\\d十])(${MONTH}) ?月份?的?(?:第([一二三四五])个|(最后)一个)(?:周|星期|礼拜)([一二三四五六日天])`,
      'gu',
    ),
    say: ([, month = '', count, last, day = '']) => ({
      read: (context) => {
        const whole = completeDate({ month: numberOf(month) }, context);
        if (!whole) return null;
        const at = partsOf(whole.from);
        return nthWeekday(at.year, at.month, WEEKDAYS[day] ?? 1, last === undefined ? numberOf(count ?? '') : -1);
      },
    }),
    hits: [{ text: '会谈定在九月的最后一个星期一。', gives: ['九月的最后一个星期一 = 2019-09-30'] }],
    misses: ['九月的最后一次会谈'],
  }),
  timeRule({
    name: 'zh/time/counted-from-now',
    pattern: new RegExp(
      `${STARTS}(?:(前|上) ?(${COUNT}) ?个?${UNIT}|后 ?(${COUNT}) ?个?${UNIT})(?=$|[，。；、]|的|里|中|双方|两国|都|一直|没有)`,
      'gu',
    ),
    say: ([, , back, backUnit, ahead, aheadUnit]) =>
      back === undefined
        ? { read: coming(numberOf(ahead ?? ''), UNITS[aheadUnit ?? ''] ?? 'day') }
        : { read: past(numberOf(back), UNITS[backUnit ?? ''] ?? 'day') },
    hits: [{ text: '前两周,双方没有接触。', gives: ['前两周 = 2019-09-24/2019-10-08'] }],
    misses: ['会谈前一周气氛紧张。', '前两次会谈破裂。'],
  }),
  timeRule({
    name: 'zh/time/half',
    pattern:
      /(?<![个\d一二三四五六七八九十年本今去明])(上个?|下个?|这个?|本)(半年)(?!多|来|后|前|内)|(?<![一二两])(?:(本|这|上|下)周的?)?([上下前后])半周/gu,
    say: ([, which, half, , edge]) => ({
      read: ({ now }) => {
        if (half !== undefined && which !== undefined) {
          const { year, month } = partsOf(now);
          const at = year * 2 + (month > 6 ? 1 : 0) + (which.startsWith('上') ? -1 : which.startsWith('下') ? 1 : 0);
          return months(Math.floor(at / 2), at % 2 === 0 ? 1 : 7, at % 2 === 0 ? 6 : 12);
        }
        const monday = weekStart(now);
        const early = edge === '上' || edge === '前';
        return early ? stretch(onDay(monday), onDay(monday + 2)) : stretch(onDay(monday + 3), onDay(monday + 6));
      },
    }),
    hits: [
      { text: '他下半周不在平壤。', gives: ['下半周 = 2019-10-10/2019-10-13'] },
      { text: '双方上个半年没有会谈。', gives: ['上个半年 = 2019-01/2019-06'] },
    ],
    misses: ['停火持续了一个半周期。', '他去年上半年在场。'],
  }),
  timeRule({
    name: 'zh/time/figures-with-short-year',
    pattern:
      /(?<![\d.:/-]|(?:比分|阵型|成绩|编号|以)(?:是|为)?)(\d{1,2})([-/])(\d{1,2})\2(\d{1,2})(?![\d:/%-]|\.\d|比)/gu,
    say: ([, one = '', , two = '', three = '']) => {
      const full = (year: string): number => Number(year) + (Number(year) < 40 ? 2000 : 1900);
      const yearFirst = one.length === 2 && Number(three) <= 31;
      if (!yearFirst && three.length < 2) return null;
      const [year, day] = yearFirst ? [one, three] : [three, one];
      return { date: { year: full(year), month: Number(two), day: Number(day) } };
    },
    hits: [
      { text: '登记于 19-10-05', gives: ['19-10-05 = 2019-10-05'] },
      { text: '登记于 05/05/89', gives: ['05/05/89 = 1989-05-05'] },
    ],
    misses: ['比分是3-7-10', '编号12-31-2019-4'],
  }),
];
