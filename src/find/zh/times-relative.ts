import { inMonth, monthFrom, onDay, partsOf, stretch, weekdayOf, weekStart } from '../shared/times-calendar.ts';
import { completeDate, impliedWeekday } from '../shared/times-complete.ts';
import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import {
  ago,
  baseDay,
  beforeThat,
  coming,
  dayFromFocus,
  dayFromNow,
  later,
  past,
  type Unit,
  weekendFrom,
  weekFrom,
  within,
} from '../shared/times-relative.ts';
import {
  CLOCK,
  COUNT,
  DAY,
  DAYS_FROM_NOW,
  numberOf,
  oneOf,
  PART_OF_DAY,
  UNITS,
  WEEKDAYS,
  WEEKS,
} from './times-words.ts';

const UNIT = '(?:个)?(小时|钟头|天|日|周|星期|礼拜|月|年)';
const unitOf = (word: string | undefined): Unit => UNITS[word ?? ''] ?? 'day';
const counted = (half: string | undefined, count: string | undefined): number =>
  numberOf(count ?? '') + (half === undefined ? 0 : 0.5);
const SOME_HOURS = '(?:[几数]|\\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?:多|半)?小时';

/** «三天前» that opens a sentence goes back from the day just told. */
const OPENS = /^\s*(?:就在|仅仅|早在|而|而就在)?$/u;

export const relative: readonly TimeRule[] = [
  timeRule({
    name: 'zh/time/day-from-today',
    pattern: new RegExp(
      `(?:(${oneOf(DAYS_FROM_NOW, 2)})(?!头条)${PART_OF_DAY}(?:（(?:\\d{1,2}月)?\\d{1,2}日）)?|([昨今明])（\\d{1,2}）日${PART_OF_DAY}|(?<![至如迄而当古现])([昨今])(?=[在于与和同向赴抵访晤致称说宣表发证签举召开警透会]))`,
      'gu',
    ),
    say: ([, word, bracketed, bare]) => ({ read: dayFromNow(DAYS_FROM_NOW[word ?? bracketed ?? bare ?? ''] ?? 0) }),
    hits: [
      { text: '南韓總統昨(7)日說,會談將繼續。', gives: ['昨(7)日 = 2019-10-07'] },
      { text: '烏俄代表昨在土耳其談判。', gives: ['昨 = 2019-10-07'] },
      { text: '特朗普昨天在推特上回应。', gives: ['昨天 = 2019-10-07'] },
      { text: '他定于明晚启程。', gives: ['明晚 = 2019-10-09'] },
    ],
    misses: ['据今日头条报道', '他说明了立场。'],
  }),
  timeRule({
    name: 'zh/time/weekday',
    pattern: new RegExp(
      `(?<![一二两三四五六七八九十\\d每])(上上|上|本|这|下下|下)?(?:一?个)?(?:周|星期|礼拜)([一二三四五六日天])(?!本|角|年|次|国|边|方|大国)${PART_OF_DAY}`,
      'gu',
    ),
    say: ([, week, day]) => {
      const weekday = WEEKDAYS[day ?? ''] ?? 1;
      if (week === undefined) return { read: (context) => impliedWeekday(weekday, context) };
      return { read: weekFrom(WEEKS[week] ?? 0, weekday) };
    },
    hits: [
      { text: '他上周四在白宫会见文在寅。', gives: ['上周四 = 2019-10-03'] },
      { text: '美方周三宣布新的制裁。', gives: ['周三 = 2019-10-02'] },
      { text: '双方将于周五举行会谈。', gives: ['周五 = 2019-10-11'] },
      { text: '下週三舉行會議。', gives: ['下週三 = 2019-10-16'] },
    ],
    misses: ['两国建交三周年', '他上周日本之行很成功。', '双方每周五次通话。'],
  }),
  timeRule({
    name: 'zh/time/weekend',
    pattern: /(?<![上下本这个每一])周末(?![愉快版刊档])/gu,
    say: () => ({ read: (context) => weekendFrom(!context.future() && weekdayOf(context.now) < 6 ? -1 : 0)(context) }),
    hits: [
      { text: '双方将于周末举行视频会议。', gives: ['周末 = 2019-10-12/2019-10-13'] },
      { text: '他周末在平壤会见了代表团。', gives: ['周末 = 2019-10-05/2019-10-06'] },
    ],
    misses: ['他在周末版上写道。', '他每周末打球。'],
  }),
  timeRule({
    name: 'zh/time/week',
    pattern: /(上上|上|本|这|下下|下)(?:一?个)?(?:周|星期|礼拜)(末)?(?![一二三四五六日天年边密围])/gu,
    say: ([, week = '', end]) => ({
      read: end === undefined ? weekFrom(WEEKS[week] ?? 0) : weekendFrom(WEEKS[week] ?? 0),
    }),
    hits: [
      { text: '他下周赴纽约。', gives: ['下周 = 2019-W42'] },
      { text: '上周末双方通了电话。', gives: ['上周末 = 2019-10-05/2019-10-06'] },
    ],
    misses: ['他在上周边国家访问。'],
  }),
  timeRule({
    name: 'zh/time/month-from-now',
    pattern: new RegExp(
      `${CLOCK}(上上个?月|上个?月|本月|这个?月|下个?月|当月|同月|次月)(?:(${DAY})[日号]${PART_OF_DAY}|初|上旬|中旬|下旬|底|末|内)?`,
      'gu',
    ),
    say: ([, word = '', day]) => ({
      read: (context) => {
        const told = /[当同次]/u.test(word);
        if (told && !context.focus) return null;
        const from =
          told && context.focus ? context.focus.from : word.startsWith('下') ? baseDay(context) : context.now;
        const step = word.startsWith('上上') ? -2 : word.startsWith('上') ? -1 : /[下次]/u.test(word) ? 1 : 0;
        const month = monthFrom(from, step);
        return day === undefined ? month : completeDate({ ...partsOf(month.from), day: numberOf(day) }, context);
      },
    }),
    hits: [
      { text: '朝方上月24日炸毁了试验场。', gives: ['上月24日 = 2019-09-24'] },
      { text: '两人将于本月27日至28日会晤。', gives: ['本月27日至28日 = 2019-10-27/2019-10-28'] },
      { text: '他本月中旬在国会说。', gives: ['本月中旬 = 2019-10'] },
    ],
    misses: ['他花了三个月时间。'],
  }),
  timeRule({
    name: 'zh/time/part-of-this-month',
    pattern: /(?<![\d一二三四五六七八九十年本上下当同])月(?:底|初|末)(?!牌)|(?<![\d月])上半月|下半月/gu,
    say: ([word]) => ({
      read: ({ now }) => {
        const { year, month } = partsOf(now);
        const whole = inMonth(year, month);
        if (word === '上半月') return stretch(onDay(whole.from), onDay(whole.from + 14));
        return word === '下半月' ? stretch(onDay(whole.from + 15), onDay(whole.to)) : whole;
      },
    }),
    hits: [{ text: '会谈可能月底举行。', gives: ['月底 = 2019-10'] }],
    misses: ['9月底举行会谈。'],
  }),
  timeRule({
    name: 'zh/time/ago',
    pattern: new RegExp(`(?<![\\d第前十百千万.])(${COUNT})${UNIT}(?:以|之)?前(?![往夕景线后锋])`, 'gu'),
    say: ({ input, index, 0: whole, 1: count, 2: unit }) => {
      // 3日前 is «before the 3rd» as often as «three days ago», 3月前 always the month.
      if (unit === '日' || (unit === '月' && !whole.includes('个月'))) return null;
      const number = numberOf(count ?? '');
      if (!(number > 0 && number < 100)) return null;
      if (OPENS.test(input.slice(0, index))) return { aside: true, read: beforeThat(number, unitOf(unit)) };
      return { read: ago(number, unitOf(unit)) };
    },
    hits: [
      { text: '10月5日会谈破裂。就在一天前，双方还在谈。', gives: ['一天前 = 2019-10-04'] },
      { text: '五年前,两国签署协议。', gives: ['五年前 = 2014'] },
      { text: '他三天前抵达。', gives: ['三天前 = 2019-10-05'] },
    ],
    misses: ['他8小时前发布了消息。', '2015年前的情况'],
  }),
  timeRule({
    name: 'zh/time/later',
    pattern: new RegExp(`(?<![\\d第十百千万.]|这|那)(${COUNT})${UNIT}(?:以|之)?(?:后|過後|过后)(?!来)`, 'gu'),
    say: ([whole, count, unit]) => {
      if (unit === '日' || unit === '小时' || unit === '钟头') return null;
      if (unit === '月' && !whole.includes('个')) return null;
      const number = numberOf(count ?? '');
      return number > 0 && number < 100 ? { read: later(number, unitOf(unit)) } : null;
    },
    hits: [
      { text: '2018年6月12日两人会晤。一天后,制裁恢复。', gives: ['一天后 = 2018-06-13'] },
      { text: '他将在两年后参选。', gives: ['两年后 = 2021'] },
    ],
    misses: ['2015年后的情况', '3月后再谈。'],
  }),
  timeRule({
    name: 'zh/time/hours-later',
    pattern: new RegExp(`(?:仅仅|仅|短短)?${SOME_HOURS}(?:(?:以|之)?后|(?<=^\\s*(?:就在)?${SOME_HOURS})前)`, 'gu'),
    say: () => ({ read: dayFromFocus(0) }),
    hits: [{ text: '会谈10月5日开始。几小时后,朝方宣布破裂。', gives: ['几小时后 = 2019-10-05'] }],
    misses: ['几小时的会谈'],
  }),
  timeRule({
    name: 'zh/time/within',
    pattern: new RegExp(
      `(未来|今后|接下来|此后|之后)?(?:的)?(?:(?:${COUNT})(?:至|到))?(?<![\\d第月日年.])(${COUNT})(个半)?${UNIT}(?:(?:之|以)?内(?![部阁政容地战外贾])|里(?!程))`,
      'gu',
    ),
    say: ([whole, , count, half, unit]) => {
      if (unit === '日' && !whole.endsWith('内')) return null;
      if (unit === '月' && !whole.includes('个')) return null;
      const number = counted(half, count);
      return number > 0 ? { read: within(number, unitOf(unit)) } : null;
    },
    hits: [
      { text: '瑞典邀请双方两周内再次会晤。', gives: ['两周内 = 2019-10-09/2019-10-22'] },
      { text: '双方未来两到三周内启动磋商。', gives: ['未来两到三周内 = 2019-10-09/2019-10-29'] },
    ],
    misses: ['国内局势紧张。', '一周内部会议'],
  }),
  timeRule({
    name: 'zh/time/coming',
    pattern: new RegExp(`(?:未来|今后|接下来)(?:的)?(?<!\\d)(${COUNT})${UNIT}(?!内|里|后|多)`, 'gu'),
    say: ([, count, unit]) => ({ read: coming(numberOf(count ?? ''), unitOf(unit)) }),
    hits: [{ text: '未来两天将有会谈。', gives: ['未来两天 = 2019-10-09/2019-10-10'] }],
    misses: ['未来几天将有会谈。'],
  }),
  timeRule({
    name: 'zh/time/past',
    pattern: new RegExp(
      `(?:(?:在)?(?:过去|近|最近)(?:的)? ?(${COUNT}) ?(?:个)?(周|星期|月|年|天)(?:来|里|中|间)?(?!多|前|后|内)|连续(${COUNT})(?:个)?(月|周|年)|(?<![\\d第十百千.])(${COUNT})个多?(月)(?:以)?来)`,
      'gu',
    ),
    say: ([, recent, recentUnit, running, runningUnit, since, sinceUnit]) => {
      const number = numberOf(recent ?? running ?? since ?? '');
      return number > 0 && number < 100 ? { read: past(number, unitOf(recentUnit ?? runningUnit ?? sinceUnit)) } : null;
    },
    hits: [
      { text: '美方过去一年坚持这一立场。', gives: ['过去一年 = 2018-10/2019-10'] },
      { text: '这是5个月来首次试射。', gives: ['5个月来 = 2019-05/2019-10'] },
    ],
    misses: ['几十年来双方一直对立。', '过去几年没有会谈。'],
  }),
  timeRule({
    name: 'zh/time/narrative-day',
    pattern: new RegExp(
      `(?:(当天|当日|同日|同一天|当晚|当夜|同天|那天)${PART_OF_DAY}|(次日|翌日|第二天|隔天|隔日|转天|后一天)${PART_OF_DAY}|((?:此前|之前)?[前头]一[天日]))`,
      'gu',
    ),
    say: ([, same, next]) => ({ read: dayFromFocus(same ? 0 : next ? 1 : -1) }),
    hits: [
      { text: '10月5日会谈破裂。次日,朝方发表声明。', gives: ['次日 = 2019-10-06'] },
      { text: '7月6日他抵达平壤,当天下午举行会谈。', gives: ['当天下午 = 2019-07-06'] },
    ],
    misses: ['当天的会谈没有结果。'],
  }),
  timeRule({
    name: 'zh/time/then-for',
    pattern: new RegExp(`(?:此后|其后|之后|随后)(?:的)?(?<!\\d)(${COUNT})(?:个)?(天|周|月|年)(?!内|后|里|前)`, 'gu'),
    say: ([, count, unit]) => ({
      read: ({ focusDay }) => {
        if (focusDay === null) return null;
        const number = numberOf(count ?? '');
        const whole = unit === '月' ? within(number, 'month') : within(number, unitOf(unit));
        const run = whole({
          anchor: focusDay,
          now: focusDay,
          focus: null,
          focusDay: null,
          distance: 'far',
          future: () => false,
        });
        return run && stretch(onDay(focusDay), onDay(run.to));
      },
    }),
    hits: [{ text: '他10月1日到任,此后一周没有会谈。', gives: ['此后一周 = 2019-10-01/2019-10-08'] }],
    misses: ['此后几周没有会谈。'],
  }),
  timeRule({
    name: 'zh/time/week-of-month',
    pattern: /(?<!\d)(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月的?第([一二三四五])周/gu,
    say: ([, month, week]) => ({
      read: (context) => {
        const whole = completeDate({ month: numberOf(month ?? '') }, context);
        if (!whole) return null;
        const first = weekStart(whole.from + 6);
        const monday = first + 7 * (numberOf(week ?? '') - 1);
        return stretch(onDay(monday), onDay(monday + 6));
      },
    }),
    hits: [{ text: '会谈定在9月第二周。', gives: ['9月第二周 = 2019-09-09/2019-09-15'] }],
    misses: ['第二周的会谈'],
  }),
];
