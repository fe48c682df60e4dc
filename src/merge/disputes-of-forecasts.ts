import { fold, lowerCase } from '#language/fold.ts';
import { disputeOf, isNews, type Told } from './accounts.ts';
import type { DisputeEntry, OutlookEntry } from './record.ts';
import { compareTexts, type Merged } from './report.ts';
import { measureWords } from './scope.ts';
import { windowOf, windowsMeet } from './window.ts';

type MergedOutlook = Merged<'outlook', OutlookEntry>;

/** Questions that forecasts answer, the more particular first. */
const TOPICS: readonly (readonly [string, RegExp])[] = [
  ['weapons-tests', measureWords(['试射', '核试', '试验', '发射'], ['test(?:s|ing)?', 'launch(?:es|ing)?', 'firing'])],
  ['results', measureWords(['成果', '结果', '实质'], ['results?', 'achievements?'])],
  ['agreement', measureWords(['协议', '交易', '文件', '协定'], ['deals?', 'agreements?', 'accords?', 'documents?'])],
  [
    'meeting',
    measureWords(
      ['会晤', '会面', '碰面', '见面', '峰会', '会谈', '谈判', '对话', '特金会', '金特会'],
      ['summits?', 'meet(?:s|ing|ings)?', 'talks', 'dialogue', 'negotiations?', 'diplomacy'],
    ),
  ],
];

/** What forecasts are held against each other by: the question and the month; null for what is none. */
export function questionOf({ kind, what, said, likelihood }: OutlookEntry): string | null {
  if (kind !== 'forecast' || likelihood === null || said === null) return null;
  const topic = topicOf(what);
  return topic && `${topic}|${said.slice(0, 7)}`;
}

/** The question a forecast answers, in its own words; null where it answers none that forecasts share. */
export function topicOf(what: string): string | null {
  const plain = lowerCase(fold(what));
  // «will determine whether to resume talks» answers another question.
  if (plain.search(LEFT_OPEN) >= 0) return null;
  return TOPICS.find(([, words]) => plain.search(words) >= 0)?.[0] ?? null;
}

const LEFT_OPEN = measureWords(['是否', '能否', '会不会'], ['whether']);

/**
 * Where forecasts on one question part: what one holder thinks likely or possible another thinks unlikely. All are of
 * one question and month; those that name other people or other days do not meet.
 */
export function disputesOfForecasts(question: string, forecasts: readonly MergedOutlook[]): readonly DisputeEntry[] {
  const ordered = [...forecasts].sort((a, b) => compareTexts(a.entry.id, b.entry.id));
  const [no, yes] = [ordered.filter(isUnlikely), ordered.filter((one) => !isUnlikely(one))];
  const against = no.filter((one) => yes.some((other) => parts(one, other)));
  const expected = yes.filter((one) => against.some((other) => parts(other, one)));
  const sides = [expected, against].map((side) => side.flatMap(tell));
  if (against.length === 0 || !isNews(sides)) return [];
  const [first] = against;
  const ground = {
    key: `forecast ${question} ${first?.entry.id ?? ''}`,
    about: topicOf(first?.entry.what ?? '') ?? '',
    common: { date: first?.entry.when ?? null },
  };
  return [disputeOf('outlook', ground, sides)];
}

const isUnlikely = ({ entry }: MergedOutlook): boolean => entry.likelihood === 'unlikely';

const tell = ({ entry, reports }: MergedOutlook): readonly Told<'outlook'>[] =>
  reports.map((placed) => ({ who: entry.by, placed }));

function parts(a: MergedOutlook, b: MergedOutlook): boolean {
  if (a.entry.by === b.entry.by) return false;
  const [left, right] = [windowOf(a.entry.when), windowOf(b.entry.when)];
  if (left && right && !windowsMeet(left, right)) return false;
  const [here, there] = [namesIn(a), namesIn(b)];
  if (here.some((name) => there.includes(name))) return true;
  return (here.length === 0 || there.length === 0) && !ranksDiffer(a.entry.what, b.entry.what);
}

const SUMMIT = measureWords(['峰会', '首脑', '领导人', '特金会', '金特会'], ['summits?', 'leaders']);
const TALKS = measureWords(
  ['工作', '会谈', '谈判', '磋商', '对话'],
  ['working[- ]level', 'talks', 'negotiations?', 'rounds?'],
);

/** A summit may be unlikely while talks go on. */
function ranksDiffer(a: string, b: string): boolean {
  const rank = (text: string): 'summit' | 'talks' | null => {
    const plain = lowerCase(fold(text));
    const [summit, talks] = [plain.search(SUMMIT) >= 0, plain.search(TALKS) >= 0];
    return summit === talks ? null : summit ? 'summit' : 'talks';
  };
  const [left, right] = [rank(a), rank(b)];
  return left !== null && right !== null && left !== right;
}

const namesIn = ({ reports }: MergedOutlook): readonly string[] =>
  reports.flatMap(({ report }) => report.finding.names);
