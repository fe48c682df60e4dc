import { inMonth, monthFrom, onDay, partsOf, stretch, weekdayOf, weekStart } from '../shared/times-calendar.ts';
import { completeDate, impliedWeekday } from '../shared/times-complete.ts';
import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import { baseDay, dayFromFocus, dayFromNow, weekendFrom, weekFrom } from '../shared/times-relative.ts';
import { CLOCK, DAY, DAYS_FROM_NOW, numberOf, oneOf, PART_OF_DAY, WEEKDAYS, WEEKS } from './times-words.ts';

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
      const counted = weekFrom(WEEKS[week] ?? 0, weekday);
      const passing = weekFrom(0, weekday);
      // Who writes of last Thursday on a Sunday means three days ago: his week has just begun, or is as good as over.
      return {
        read: (context) => (week === '上' && weekdayOf(context.now) === 7 && weekday < 7 ? passing : counted)(context),
      };
    },
    hits: [
      { text: '截至周五,双方仍未达成一致。', gives: ['周五 = 2019-10-04'] },
      { text: '他周五又要求对方让步。', gives: ['周五 = 2019-10-04'] },
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
