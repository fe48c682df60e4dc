import { onDay, stretch } from '../shared/times-calendar.ts';
import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import { ago, beforeThat, coming, dayFromFocus, later, past, type Unit, within } from '../shared/times-relative.ts';
import { COUNT, numberOf, UNITS } from './times-words.ts';

const UNIT = '(?:个)?(小时|钟头|天|日|周|星期|礼拜|月|年)';
const unitOf = (word: string | undefined): Unit => UNITS[word ?? ''] ?? 'day';
const counted = (half: string | undefined, count: string | undefined): number =>
  numberOf(count ?? '') + (half === undefined ? 0 : 0.5);
const SOME_HOURS = '(?:[几数]|\\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?:多|半)?小时';

/** «三天前» that opens a sentence goes back from the day just told. */
const OPENS = /^\s*(?:就在|仅仅|早在|而|而就在)?$/u;

/** Times counted from the present or from the time told before (五年前, 两周后, 三天内). */
export const offsets: readonly TimeRule[] = [
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
          coming: false,
        });
        return run && stretch(onDay(focusDay), onDay(run.to));
      },
    }),
    hits: [{ text: '他10月1日到任,此后一周没有会谈。', gives: ['此后一周 = 2019-10-01/2019-10-08'] }],
    misses: ['此后几周没有会谈。'],
  }),
];
