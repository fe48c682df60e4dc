import type { TimeRule } from '../shared/times-expression.ts';
import type { TimeGrammar } from '../shared/times-grammar.ts';
import { counted } from './times-counted.ts';
import { dates } from './times-dates.ts';
import { durations } from './times-durations.ts';
import { eras } from './times-eras.ts';
import { offsets } from './times-offsets.ts';
import { periods } from './times-periods.ts';
import { relative } from './times-relative.ts';

export const times: readonly TimeRule[] = [
  ...dates,
  ...periods,
  ...relative,
  ...offsets,
  ...durations,
  ...counted,
  ...eras,
];

/** How Chinese joins and bounds its time expressions, and how a clause speaks of what is to come. */
export const timeGrammar: TimeGrammar = {
  rules: times,
  joiner: /^ ?(?:至|到|直到|—|－|-|~|～|—|~) ?$/u,
  either: /^或(?:者)?$/u,
  between: { joiner: /^[与和到至]$/u, opener: null, closer: /^之?间/u },
  offset: null,
  counted: () => null,
  opener: /(?:从|自|由)$/u,
  following: [
    { words: /^(?:或|及)[之以]?前/u, bound: 'until', shown: false },
    { words: /^(?:或|及)[之以]?后/u, bound: 'since', shown: false },
    { words: /^(?:之前|以前|前(?![往夕景后沿线程提锋期所总任]))/u, bound: 'before', shown: true },
    { words: /^(?:以来|开始)/u, bound: 'since', shown: false },
    { words: /^起(?!义|初|码|草|诉|因|点|飞)/u, bound: 'since', shown: false, open: 'ahead' },
    { words: /^(?:之后|以后|过后|后(?!来|期|续))/u, bound: 'after', shown: false },
  ],
  preceding: [
    { words: /截至(?:到)?$/u, bound: 'until', shown: false, reached: true },
    { words: /截止(?:到)?$/u, bound: 'until', shown: false },
    {
      words: /(?:最迟|至迟|最晚|不晚于|不迟于)(?:将|应|须|必须|要|会)?[于在到]?$/u,
      bound: 'until',
      shown: false,
      coming: true,
    },
    { words: /(?:自从|自|从)$/u, bound: 'since', shown: false },
  ],
  future:
    /将(?!军|领|士|官|来)|即将|(?<![金习普峰国大议协社员晚宴机集聚工商学理省市委常全开都事联教部])会(?![议谈见晤面商场务长员师同后上期址所”’》，。、；：的])|拟|计划|预定|预计|预料|原定|定于|定在|估计|准备|打算|有望|可望|或于|或在|仍会|可能|争取|力争|希望|要求|截止|推迟|延至|延期|择期|目标|约定|说好|安排/gu,
  telling: /说|称|表示|宣布|报道|指出|透露|警告|强调|告诉|发表|承认|否认|回应|重申|消息|讯|电/gu,
  tellsAhead: /^(?:要求|希望)/u,
  reached: /已(?!经?[定于])|[^不]了|仍未|尚未|还未|未能|没能|没有|仍无|共有|造成/u,
  toldFirst: false,
  reach: 14,
  short: 8,
};
