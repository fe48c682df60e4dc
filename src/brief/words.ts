import type {
  EventKind,
  EventStatus,
  ExchangeStatus,
  Likelihood,
  MeetingOutcome,
  OutlookKind,
  Stance,
} from '#find/finding.ts';
import type { Settlement, ShiftEntry } from '#merge/record.ts';
import type { BriefLanguage } from './language.ts';

/** How an event of a kind is told: {A} who acts, {R} toward whom. Asymmetric kinds without a recipient drop it. */
export interface EventPhrase {
  readonly joint: string;
  readonly toward: string;
}

export interface Words {
  readonly events: { readonly [K in EventKind]: EventPhrase };
  /** The yes of one side to what it was asked. */
  readonly acceptance: EventPhrase;
  /** Between what stays as it is and what must come first. */
  readonly unless: string;
  /** Marks a day on which something was in print that may have been said before. */
  readonly reported: readonly [before: string, after: string];
  readonly status: { readonly [K in EventStatus]: string };
  readonly outcome: { readonly [K in MeetingOutcome]: string };
  readonly stance: { readonly [K in Stance]: string };
  readonly outlook: { readonly [K in OutlookKind]: string };
  readonly likelihood: { readonly [K in Likelihood]: string };
  readonly settlement: { readonly [K in Settlement]: string };
  readonly change: { readonly [K in ShiftEntry['change']]: string };
  readonly exchange: { readonly [K in ExchangeStatus]: string };
  readonly undated: string;
  readonly sources: string;
  readonly columns: Readonly<Record<'issue' | 'when' | 'who' | 'what' | 'kind' | 'state', string>>;
  readonly tags: Readonly<Record<'people' | 'organisations' | 'places' | 'issues', string>>;
  readonly asToldBy: string;
  /** Before the day on which something without a day of its own was said. */
  readonly said: string;
  readonly from: string;
  readonly to: string;
  readonly settledBy: string;
  readonly calledSo: string;
  readonly alsoWritten: string;
  readonly nothing: string;
  readonly origins: (origins: number, pages: number, outlets: number) => string;
  /** How much was told of a subject in a period and in the one before. */
  readonly heat: (now: number, before: number, pages: number) => string;
  readonly together: (pages: number) => string;
  /** How forecasts turned out; `share` is a whole percentage, null where too few are settled. */
  readonly tally: (counts: Tally) => string;
  readonly shared: (events: number) => string;
  readonly copy: string;
  readonly counts: (pages: number, events: number, statements: number) => string;
  readonly span: (from: string, to: string) => string;
}

/** How many forecasts somebody made, and how they turned out. */
export interface Tally {
  readonly made: number;
  readonly right: number;
  readonly settled: number;
  readonly open: number;
  /** Said to be possible, which nothing refutes. */
  readonly undecidable: number;
  readonly share: number | null;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const zh: Words = {
  events: {
    summit: { joint: '{A}首脑会晤', toward: '{A}与{R}首脑会晤' },
    'high-level-talks': { joint: '{A}高级别会谈', toward: '{A}与{R}高级别会谈' },
    'working-talks': { joint: '{A}工作会谈', toward: '{A}与{R}工作会谈' },
    visit: { joint: '{A}出访', toward: '{A}访问{R}' },
    call: { joint: '{A}通话', toward: '{A}与{R}通话' },
    letter: { joint: '{A}致函', toward: '{A}致函{R}' },
    multilateral: { joint: '{A}出席多边会议', toward: '{A}与{R}出席多边会议' },
    invitation: { joint: '{A}发出邀请', toward: '{A}邀请{R}' },
    agreement: { joint: '{A}达成协议', toward: '{A}与{R}达成协议' },
    concession: { joint: '{A}作出让步', toward: '{A}对{R}作出让步' },
    dismantlement: { joint: '{A}拆除设施', toward: '{A}拆除设施' },
    aid: { joint: '{A}提供援助', toward: '{A}向{R}提供援助' },
    cooperation: { joint: '{A}开展合作', toward: '{A}与{R}开展合作' },
    'break-off': { joint: '{A}中断谈判', toward: '{A}中断与{R}的谈判' },
    rejection: { joint: '{A}表示拒绝', toward: '{A}拒绝{R}' },
    accusation: { joint: '{A}提出指责', toward: '{A}指责{R}' },
    threat: { joint: '{A}发出警告', toward: '{A}警告{R}' },
    request: { joint: '{A}提出要求', toward: '{A}要求{R}' },
    sanction: { joint: '{A}实施制裁', toward: '{A}制裁{R}' },
    'weapons-test': { joint: '{A}武器试验', toward: '{A}武器试验' },
    exercise: { joint: '{A}军事演习或部署', toward: '{A}军事演习或部署' },
    'nuclear-build-up': { joint: '{A}扩充核力量', toward: '{A}扩充核力量' },
    force: { joint: '{A}使用武力', toward: '{A}对{R}使用武力' },
  },
  acceptance: { joint: '{A}表示接受', toward: '{A}接受{R}的提议' },
  unless: '，除非',
  reported: ['', '报道'],
  status: { occurred: '', planned: '计划', proposed: '提议', cancelled: '取消', denied: '否认' },
  outcome: { agreed: '达成一致', progress: '取得进展', 'no-agreement': '未达成协议', 'broke-down': '破裂' },
  stance: { demand: '要求', offer: '提出', refuse: '拒绝', accept: '接受', support: '支持', concern: '关切' },
  outlook: { forecast: '预测', deadline: '期限', invitation: '邀请', plan: '计划', commitment: '承诺' },
  likelihood: { certain: '肯定', likely: '很可能', possible: '可能', unlikely: '不太可能' },
  settlement: { open: '未决', fulfilled: '已实现', missed: '落空', superseded: '已被取代' },
  change: {
    'first mention': '首次提及',
    'new demand': '新要求',
    'dropped demand': '放弃要求',
    hardened: '趋硬',
    softened: '趋软',
    changed: '变化',
    contradiction: '说法不一',
  },
  exchange: { proposed: '提议', demanded: '要求', refused: '已拒绝', agreed: '已商定', hypothetical: '设想' },
  undated: '日期不详',
  sources: '出处',
  columns: { issue: '议题', when: '时间', who: '谁', what: '内容', kind: '类别', state: '结果' },
  tags: { people: '人物', organisations: '机构', places: '地点', issues: '议题' },
  asToldBy: '据',
  said: '说于',
  from: '由',
  to: '转为',
  settledBy: '见',
  calledSo: '报道中称',
  alsoWritten: '又作',
  nothing: '记录中没有可写的内容。',
  origins: (origins, pages, outlets) => `（${origins}个来源，${pages}篇${outlets > 0 ? `，${outlets}家媒体` : ''}）`,
  heat: (now, before, pages) => `本期${now}个来源（${pages}篇），上期${before}个`,
  together: (pages) => `同见${pages}篇`,
  tally: ({ made, right, settled, open, undecidable, share }) =>
    [
      `预测${made}项`,
      settled > 0 ? `已有结果${settled}项，应验${right}项${share === null ? '' : `（${share}%）`}` : '尚无结果',
      ...(open > 0 ? [`未决${open}项`] : []),
      ...(undecidable > 0 ? [`仅称可能、不计对错${undecidable}项`] : []),
    ].join('；'),
  shared: (events) => `同述${events}件事`,
  copy: '同一来源的转载',
  counts: (pages, events, statements) => `${pages}篇报道；事件${events}件，表态${statements}条`,
  span: (from, to) => `${from}至${to}`,
};

const en: Words = {
  events: {
    summit: { joint: 'summit of {A}', toward: 'summit of {A} with {R}' },
    'high-level-talks': { joint: 'high-level talks of {A}', toward: 'high-level talks of {A} with {R}' },
    'working-talks': { joint: 'working-level talks of {A}', toward: 'working-level talks of {A} with {R}' },
    visit: { joint: 'visit by {A}', toward: 'visit by {A} to {R}' },
    call: { joint: 'call between {A}', toward: 'call of {A} with {R}' },
    letter: { joint: 'letter from {A}', toward: 'letter from {A} to {R}' },
    multilateral: {
      joint: 'multilateral meeting attended by {A}',
      toward: 'multilateral meeting attended by {A} and {R}',
    },
    invitation: { joint: 'invitation by {A}', toward: 'invitation by {A} to {R}' },
    agreement: { joint: 'agreement by {A}', toward: 'agreement by {A} with {R}' },
    concession: { joint: 'concession by {A}', toward: 'concession by {A} to {R}' },
    dismantlement: { joint: 'dismantlement by {A}', toward: 'dismantlement by {A}' },
    aid: { joint: 'aid from {A}', toward: 'aid from {A} to {R}' },
    cooperation: { joint: 'cooperation of {A}', toward: 'cooperation of {A} with {R}' },
    'break-off': { joint: 'talks broken off by {A}', toward: 'talks with {R} broken off by {A}' },
    rejection: { joint: 'rejection by {A}', toward: 'rejection of {R} by {A}' },
    accusation: { joint: 'accusation by {A}', toward: 'accusation by {A} against {R}' },
    threat: { joint: 'warning by {A}', toward: 'warning by {A} to {R}' },
    request: { joint: 'demand by {A}', toward: 'demand by {A} on {R}' },
    sanction: { joint: 'sanctions by {A}', toward: 'sanctions by {A} on {R}' },
    'weapons-test': { joint: 'weapons test by {A}', toward: 'weapons test by {A}' },
    exercise: { joint: 'military exercise or deployment by {A}', toward: 'military exercise or deployment by {A}' },
    'nuclear-build-up': { joint: 'nuclear build-up by {A}', toward: 'nuclear build-up by {A}' },
    force: { joint: 'use of force by {A}', toward: 'use of force by {A} against {R}' },
  },
  acceptance: { joint: 'acceptance by {A}', toward: 'acceptance by {A} of what {R} proposed' },
  unless: ' unless ',
  reported: ['reported ', ''],
  status: { occurred: '', planned: 'planned', proposed: 'proposed', cancelled: 'cancelled', denied: 'denied' },
  outcome: {
    agreed: 'agreement reached',
    progress: 'progress',
    'no-agreement': 'no agreement',
    'broke-down': 'broke down',
  },
  stance: {
    demand: 'demands',
    offer: 'offers',
    refuse: 'refuses',
    accept: 'accepts',
    support: 'supports',
    concern: 'concern',
  },
  outlook: {
    forecast: 'forecast',
    deadline: 'deadline',
    invitation: 'invitation',
    plan: 'plan',
    commitment: 'commitment',
  },
  likelihood: { certain: 'certain', likely: 'likely', possible: 'possible', unlikely: 'unlikely' },
  settlement: { open: 'open', fulfilled: 'fulfilled', missed: 'missed', superseded: 'superseded' },
  change: {
    'first mention': 'first mention',
    'new demand': 'new demand',
    'dropped demand': 'demand dropped',
    hardened: 'hardened',
    softened: 'softened',
    changed: 'changed',
    contradiction: 'voices differ',
  },
  exchange: {
    proposed: 'proposed',
    demanded: 'demanded',
    refused: 'refused',
    agreed: 'agreed',
    hypothetical: 'hypothetical',
  },
  undated: 'Undated',
  sources: 'Sources',
  columns: { issue: 'Issue', when: 'When', who: 'Who', what: 'What', kind: 'Kind', state: 'Outcome' },
  tags: { people: 'People', organisations: 'Organisations', places: 'Places', issues: 'Issues' },
  asToldBy: 'as told by ',
  said: 'said ',
  from: 'from ',
  to: ' to ',
  settledBy: 'see ',
  calledSo: 'called ',
  alsoWritten: 'also written ',
  nothing: 'The record holds nothing to write of.',
  origins: (origins, pages, outlets) =>
    ` (${[counted(origins, 'origin'), counted(pages, 'page'), ...(outlets > 0 ? [counted(outlets, 'outlet')] : [])].join(', ')})`,
  heat: (now, before, pages) =>
    `${now} ${now === 1 ? 'origin' : 'origins'} (${pages} ${pages === 1 ? 'page' : 'pages'}) against ${before} in the period before`,
  tally: ({ made, right, settled, open, undecidable, share }) =>
    [
      `${made} ${made === 1 ? 'forecast' : 'forecasts'}`,
      settled > 0 ? `right in ${right} of ${settled} settled${share === null ? '' : ` (${share} %)`}` : 'none settled',
      ...(open > 0 ? [`${open} open`] : []),
      ...(undecidable > 0 ? [`${undecidable} called possible only, not counted`] : []),
    ].join('; '),
  together: (pages) => `together on ${pages} ${pages === 1 ? 'page' : 'pages'}`,
  shared: (events) => `${events} ${events === 1 ? 'event' : 'events'} in common`,
  copy: 'a copy of the same origin',
  counts: (pages, events, statements) => `${pages} pages; ${events} events, ${statements} statements`,
  span: (from, to) => `${from} to ${to}`,
};

export const WORDS: Readonly<Record<BriefLanguage, Words>> = { zh, en };
