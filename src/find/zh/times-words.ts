/** Words of Chinese dates; own compilation, Simplified forms (text is folded before matching). */

/** Chinese figures. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The number written in Arabic or Chinese figures (12, 十二, 二十一, 二零一九, 两千零四); NaN where it is none. */
export function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(text)) return Number([...text].map((one) => DIGITS[one]).join(''));
  let total = 0;
  let current = 0;
  for (const one of text) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[one];
    if (scale) {
      total += (current || 1) * scale;
      current = 0;
    } else {
      const digit = DIGITS[one];
      if (digit === undefined) return Number.NaN;
      current = digit;
    }
  }
  return total + current;
}

/** The words of a table as alternatives of a pattern, longest first; only those of at least so many characters. */
export const oneOf = (table: Readonly<Record<string, unknown>>, least = 1): string =>
  Object.keys(table)
    .filter((word) => word.length >= least)
    .sort((a, b) => b.length - a.length)
    .join('|');

const HAN_DIGIT = '[零〇一二三四五六七八九]';
export const YEAR = `(?<!\\d)[12]\\d{3}(?!\\d)|[一二]${HAN_DIGIT}{3}|[一二两]千(?:零?[一二三四五六七八九十]{1,3})?`;
export const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]';
export const DAY = '[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
export const COUNT = '[1-9]\\d{0,2}|[一二两三四五六七八九十]{1,3}';

/** Whose clock is meant; part of the expression as it is shown. */
export const CLOCK =
  '(?:(?:当地|本地|北京|美国|美东|欧洲|华盛顿|首尔|平壤|东京|莫斯科|河内|新加坡|日内瓦|维也纳|德黑兰|格林尼治|格林威治|台北|香港)(?:当地)?时间 ?)?';

/** The part of the day after a date; part of the expression as it is shown. */
export const PART_OF_DAY =
  '(?:凌晨|清晨|早晨|早上|早间|一早|上午|中午|正午|午后|午间|下午|傍晚|晚间|晚上|深夜|夜间|夜里|午夜|晚(?![会宴些报于])|夜(?![间里以]))?';

/** Years told from the present or from the narrative: how many years on. */
export const YEARS_FROM_NOW: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  今年: 0,
  本年: 0,
  本年度: 0,
  明年: 1,
  来年: 1,
  后年: 2,
};
export const YEARS_FROM_FOCUS: Readonly<Record<string, number>> = { 同年: 0, 当年: 0, 次年: 1, 翌年: 1 };

/** Parts of a year, as first and last month. */
export const YEAR_PARTS: Readonly<Record<string, readonly [number, number] | 'end'>> = {
  年底: 'end',
  年末: 'end',
  年终: 'end',
  岁末: 'end',
  底: 'end',
  末: 'end',
  年初: [1, 3],
  初: [1, 3],
  年中: [5, 8],
  上半年: [1, 6],
  前半年: [1, 6],
  下半年: [7, 12],
  后半年: [7, 12],
  春天: [3, 5],
  春季: [3, 5],
  春: [3, 5],
  夏天: [6, 8],
  夏季: [6, 8],
  夏: [6, 8],
  秋天: [9, 11],
  秋季: [9, 11],
  秋: [9, 11],
  冬天: [12, 2],
  冬季: [12, 2],
  冬: [12, 2],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  首季: [1, 3],
};

export const DAYS_FROM_NOW: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  昨晨: -1,
  昨: -1,
  今天: 0,
  今日: 0,
  今晨: 0,
  今早: 0,
  今晚: 0,
  今夜: 0,
  今: 0,
  明天: 1,
  明日: 1,
  明晨: 1,
  明早: 1,
  明晚: 1,
  明: 1,
  后天: 2,
  大后天: 3,
};

export const WEEKDAYS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };
export const WEEKS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 };
export const UNITS: Readonly<Record<string, 'hour' | 'day' | 'week' | 'month' | 'year'>> = {
  小时: 'hour',
  钟头: 'hour',
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  年: 'year',
};

/** Festivals on a fixed date of the solar year. */
export const FESTIVALS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  情人节: [2, 14],
  妇女节: [3, 8],
  植树节: [3, 12],
  愚人节: [4, 1],
  清明节: [4, 4],
  清明: [4, 4],
  太阳节: [4, 15],
  五一: [5, 1],
  劳动节: [5, 1],
  青年节: [5, 4],
  儿童节: [6, 1],
  建军节: [8, 1],
  光复节: [8, 15],
  教师节: [9, 10],
  国庆节: [10, 1],
  双十节: [10, 10],
  万圣节: [10, 31],
  双十一: [11, 11],
  光棍节: [11, 11],
  平安夜: [12, 24],
  圣诞节: [12, 25],
  圣诞: [12, 25],
  跨年夜: [12, 31],
};

/** Festivals on the so-many-eth weekday of a month. */
export const WEEKDAY_FESTIVALS: Readonly<Record<string, readonly [month: number, weekday: number, count: number]>> = {
  母亲节: [5, 7, 2],
  父亲节: [6, 7, 3],
  感恩节: [11, 4, 4],
};

/** Festivals of the lunar year: which table of dates, and how many days after it. */
export const LUNAR: Readonly<Record<string, readonly [table: string, shift: number]>> = {
  春节: ['spring', 0],
  大年初一: ['spring', 0],
  除夕: ['spring', -1],
  大年三十: ['spring', -1],
  元宵节: ['spring', 14],
  端午节: ['dragon', 0],
  端午: ['dragon', 0],
  中秋节: ['autumn', 0],
  中秋: ['autumn', 0],
  斋月: ['ramadan', 0],
};
