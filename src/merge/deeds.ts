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

/** True where the words of an outlook can mean an event of the kind. */
export function speaksOf(what: string, kind: EventKind): boolean {
  const words = DEEDS[kind];
  if (!words) return true;
  const plain = lowerCase(fold(what));
  if (plain.search(words) < 0) return false;
  return !MEETINGS.has(kind) || kind === 'summit' || plain.search(SUMMIT) < 0;
}

/** True where the words name deeds of the kind; false also where nothing in them tells of which kind they speak. */
export const namesDeed = (what: string, kind: EventKind): boolean => kind in DEEDS && speaksOf(what, kind);

/** The first kind of deed that the words name, meetings of all ranks as one; null where they name none. */
export function deedOf(what: string): string | null {
  const plain = lowerCase(fold(what));
  const kind = Object.entries(DEEDS).find(([, words]) => plain.search(words) >= 0)?.[0];
  return kind === 'summit' ? 'meeting' : (kind ?? null);
}
