import type { Naming } from '#brief/names.ts';
import type { Apart, SharedSign } from '#merge/near.ts';
import type { JoinReason } from '#merge/record.ts';
import type { Context } from './context.ts';
import { chainOf, oneLine } from './entry-text.ts';
import type { Explained } from './explain.ts';

interface Table {
  readonly reasons: Readonly<Record<JoinReason, string>>;
  readonly shared: Readonly<Record<SharedSign, string>>;
  readonly apart: Readonly<Record<Apart, string>>;
  readonly states: Readonly<Record<Explained['corrections'][number]['state'], string>>;
  readonly founds: string;
  readonly joined: string;
  readonly told: (origins: number, pages: number, outlets: number) => string;
  readonly copyOf: string;
  readonly corrections: string;
  readonly near: string;
  readonly same: string;
  readonly but: string;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const TABLES: Readonly<Record<Context['language'], Table>> = {
  en: {
    reasons: {
      'same id': 'same id',
      'same words': 'same words',
      'near words': 'nearly the same words',
      'same time': 'same time',
      'time within': 'one time lies within the other',
      'same place': 'same place',
      'same people': 'same people',
      'same parties': 'same parties',
      'same subject': 'same subject',
      'by hand': 'put together by hand',
    },
    shared: {
      kind: 'kind',
      time: 'time',
      parties: 'parties',
      place: 'place',
      people: 'people',
      words: 'words',
      holder: 'holder',
      name: 'a written form of the name',
    },
    apart: {
      'other days': 'different days',
      'other parties': 'different parties',
      'other status': 'different status',
      'other place': 'places conflict',
      'other people': 'different people',
      'other kind': 'different kind',
      'other holder': 'different holder',
      'other words': 'different words',
      'other measure': 'all of it or a part',
      'other id': 'known by another id',
      'no date': 'one has no date and no place to tell it by',
      'date too wide': 'one date is too wide to tell',
      'looked for elsewhere': 'begins in another month, or another fits as well',
    },
    states: { holds: 'holds', undone: 'undone', 'ground gone': 'ground gone' },
    founds: 'the entry begins with it',
    joined: 'joined by',
    told: (origins, pages, outlets) =>
      [counted(origins, 'origin'), counted(pages, 'page'), ...(outlets > 0 ? [counted(outlets, 'outlet')] : [])].join(
        ', ',
      ),
    copyOf: 'same origin as',
    corrections: 'Corrections',
    near: 'What nearly joined',
    same: 'same',
    but: 'but',
  },
  zh: {
    reasons: {
      'same id': '同一标识',
      'same words': '文字相同',
      'near words': '文字相近',
      'same time': '时间相同',
      'time within': '时间相含',
      'same place': '地点相同',
      'same people': '人物相同',
      'same parties': '各方相同',
      'same subject': '事项相同',
      'by hand': '人工合并',
    },
    shared: {
      kind: '类别',
      time: '时间',
      parties: '各方',
      place: '地点',
      people: '人物',
      words: '文字',
      holder: '说话方',
      name: '名称写法',
    },
    apart: {
      'other days': '日期不同',
      'other parties': '各方不同',
      'other status': '状态不同',
      'other place': '地点不合',
      'other people': '人物不同',
      'other kind': '类别不同',
      'other holder': '说话方不同',
      'other words': '文字不同',
      'other measure': '范围不同（全部或部分）',
      'other id': '标识不同',
      'no date': '一方无日期，也无地点可凭',
      'date too wide': '一方日期过宽',
      'looked for elsewhere': '起于不同月份，或另有同样相合的条目',
    },
    states: { holds: '有效', undone: '已撤销', 'ground gone': '原文或所指已不存在' },
    founds: '条目由此句而立',
    joined: '合并依据：',
    told: (origins, pages, outlets) =>
      `${origins} 个独立来源，${pages} 篇文章${outlets > 0 ? `，${outlets} 家媒体` : ''}`,
    copyOf: '同源于',
    corrections: '更正',
    near: '相近而未合并的条目',
    same: '相同：',
    but: '但',
  },
};

/** An entry explained for a person: its sentences by number, its pages, what people said of it, what nearly joined. */
export function showExplained(explained: Explained, { language, holder }: Naming): string {
  const { id, line, sentences, corrections, origins, outlets, articles, near } = explained;
  const words = TABLES[language];
  const gap = language === 'zh' ? '' : ' ';
  const comma = language === 'zh' ? '、' : ', ';
  const sentence = ({
    number,
    quote,
    source,
    span,
    outlet,
    published,
    rule,
    through,
    joined,
  }: Explained['sentences'][number]) => [
    `${number}. «${oneLine(quote)}»`,
    `   ${[`${source} ${span.start}–${span.end}`, chainOf({ outlet, through }, holder) ?? outlet, published, rule].filter(Boolean).join('  ')}`,
    joined
      ? `   ${words.joined}${gap}${joined.reasons.map((reason) => words.reasons[reason]).join(comma)} (${Math.round(joined.confidence * 100)} %)`
      : `   ${words.founds}`,
  ];
  return [
    `${line}  ${id}`,
    ...sentences.flatMap(sentence),
    words.told(origins, articles.length, outlets.length),
    ...articles.map(({ source, outlet, published, copyOf, through }) =>
      [
        `  ${source}`,
        through.length > 0 ? chainOf({ outlet, through }, holder) : outlet,
        published,
        copyOf && `${words.copyOf}${gap}${copyOf}`,
      ]
        .filter(Boolean)
        .join('  '),
    ),
    ...(corrections.length > 0 ? [words.corrections] : []),
    ...corrections.map((one) =>
      [`  ${one.id}`, one.at.slice(0, 10), one.author, one.says, words.states[one.state], one.reason]
        .filter(Boolean)
        .join('  '),
    ),
    ...(near.length > 0 ? [words.near] : []),
    ...near.flatMap((one) => [
      `  ${one.line.split('\n')[0]}  ${one.id}`,
      `    ${words.same}${gap}${one.shared.map((sign) => words.shared[sign]).join(comma)}${language === 'zh' ? '；' : '; '}${words.but}${gap}${one.apart.map((why) => words.apart[why]).join(comma)}`,
    ]),
  ].join('\n');
}
