import type { EventKind } from '#find/finding.ts';
import { fold, lowerCase } from '#language/fold.ts';
import { measureWords } from './scope.ts';

const MEET = measureWords(
  [
    '会晤',
    '会面',
    '碰面',
    '见面',
    '会见',
    '会谈',
    '谈判',
    '磋商',
    '对话',
    '接触',
    '峰会',
    '首脑会',
    '特金会',
    '金特会',
    '再谈',
    '访问',
    '出访',
    '回访',
    '访[美朝韩中日俄华]',
    '前往',
    '抵达',
    '飞抵',
    '同游',
    '通话',
    '会议',
  ],
  [
    'summits?',
    'meet(?:s|ing|ings)?',
    'met',
    'talks?',
    'sit(?:s|ting)? down',
    'negotiat(?:e|es|ing|ions?)',
    'dialogue',
    'diplomacy',
    'rounds?',
    'contacts?',
    'visits?',
    'visiting',
    'trips?',
    'travel(?:s|ling|ing)?',
    'arriv(?:e|es|ing|al)',
    'handshakes?',
    'calls?',
    'back to',
    'return to',
  ],
);
const SUMMIT = measureWords(['峰会', '首脑', '特金会', '金特会', '领导人会晤'], ['summits?']);
const AGREE = measureWords(
  ['协议', '协定', '协约', '交易', '文件', '签署', '签订', '达成', '宣言', '声明'],
  ['deals?', 'agree(?:s|ment|ments)?', 'accords?', 'sign(?:s|ing|ed)?', 'declarations?', 'treat(?:y|ies)', 'pacts?'],
);
const TEST = measureWords(
  ['试射', '核试', '试验', '发射', '射几', '试爆'],
  ['test(?:s|ing)?', 'launch(?:es|ing)?', 'fir(?:e|es|ing)'],
);
const MEETINGS: ReadonlySet<EventKind> = new Set([
  'summit',
  'high-level-talks',
  'working-talks',
  'visit',
  'call',
  'multilateral',
]);

/** Words by which an outlook speaks of a deed of the kind; kinds that are left out are known by nothing but the sentence. */
const DEEDS: Readonly<Partial<Record<EventKind, RegExp>>> = {
  summit: MEET,
  'high-level-talks': MEET,
  'working-talks': MEET,
  visit: MEET,
  call: MEET,
  multilateral: MEET,
  agreement: AGREE,
  'weapons-test': TEST,
  exercise: measureWords(['军演', '演习', '演练', '部署'], ['drills?', 'exercises?', 'deploy(?:s|ment|ments)?']),
  letter: measureWords(['信', '致函', '口信'], ['letters?', 'messages?']),
  sanction: measureWords(['制裁'], ['sanctions?']),
  dismantlement: measureWords(
    ['拆除', '废弃', '关闭', '销毁', '拆毁'],
    ['dismantl(?:e|es|ing|ement)', 'clos(?:e|es|ing|ure)', 'destroy(?:s|ing)?'],
  ),
  aid: measureWords(['援助', '救援', '粮'], ['aid', 'food', 'assistance', 'relief']),
};

/** Kinds of deed that words name, one bit each: quick to compare, and small to keep. */
export type Deeds = number;

const NAMED: readonly (readonly [EventKind, RegExp])[] = Object.entries(DEEDS) as [EventKind, RegExp][];
const BITS: ReadonlyMap<EventKind, Deeds> = new Map(NAMED.map(([kind], index) => [kind, 2 ** index]));

/** The bit of a kind of event; 0 for one that is known by nothing but the sentence. */
export const deedBit = (kind: EventKind): Deeds => BITS.get(kind) ?? 0;

/** The kinds of deed that the words of an outlook can mean; talks are not meant where they speak of a summit. */
export function deedsIn(what: string): Deeds {
  const plain = lowerCase(fold(what));
  const found = new Map<RegExp, boolean>();
  const says = (words: RegExp): boolean => {
    const known = found.get(words) ?? plain.search(words) >= 0;
    found.set(words, known);
    return known;
  };
  return NAMED.reduce((deeds, [kind, words]) => {
    const meant = says(words) && (!MEETINGS.has(kind) || kind === 'summit' || !says(SUMMIT));
    return meant ? deeds | deedBit(kind) : deeds;
  }, 0);
}

/** True where the words name deeds of the kind; false also where nothing in them tells of which kind they speak. */
export const namesDeed = (deeds: Deeds, kind: EventKind): boolean => (deeds & deedBit(kind)) !== 0;

/** True where the words can mean an event of the kind. */
export const speaksOf = (deeds: Deeds, kind: EventKind): boolean => !BITS.has(kind) || namesDeed(deeds, kind);

/** The first kind of deed that is named, meetings of all ranks as one; null where none is. */
export function firstDeed(deeds: Deeds): string | null {
  const kind = NAMED.find(([one]) => namesDeed(deeds, one))?.[0];
  return kind === 'summit' ? 'meeting' : (kind ?? null);
}
