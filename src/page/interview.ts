import type { Block } from './block.ts';
import { foldForCues, sizeOf } from './line.ts';
import { CHINESE_MEDIA } from './media-words.ts';

/** Types the paragraphs of an interview and gives each answer its speaker; leaves all other articles as they are. */
export function typeInterview(blocks: readonly Block[], title: number): void {
  const kept = blocks.filter((block, index) => block.reason === null && (block.kind === null || index === title));
  const labels = new Map<Block, string>();
  for (const block of kept) {
    const label = labelOf(block.line.text);
    if (label !== null) labels.set(block, label);
  }
  if (!isInterview(kept, labels)) return;
  const askers = askersOf(labels);
  const speakers = new Set([...labels.values()].filter((name) => !askers.has(name) && !isAnswerMark(name)));
  let speaker: string | null = null;
  let answering = false;
  for (let index = 0; index < kept.length; index += 1) {
    const block = kept[index];
    if (!block || block.kind === 'title') continue;
    const label = labels.get(block) ?? null;
    if (label !== null && askers.has(label)) {
      block.kind = 'question';
      answering = false;
      // In a talk with one guest the unlabelled paragraphs after a question are still the guest's only if marked.
      speaker = null;
    } else if (label !== null) {
      block.kind = 'answer';
      speaker = isAnswerMark(label) ? onlyOne(speakers) : label;
      answering = true;
      block.speaker = speaker;
    } else if (speakers.has(block.line.text)) {
      block.kind = 'bio';
      const next = kept[index + 1];
      if (next && !next.line.gap && !labels.has(next)) {
        next.kind = 'bio';
        index += 1;
      }
    } else if (isQuestion(block) && answersNext(kept, index, labels, askers)) {
      block.kind = 'question';
      answering = false;
      speaker = null;
    } else if (answering && block.credit === null && (block.line.closed || block.line.size >= 40)) {
      block.kind = 'answer';
      block.speaker = speaker;
    }
  }
}

const ASKER =
  /^(?:问|q|记者|主持人|采访者|提问|编辑|小编|本报|本刊|本网|host|interviewer|moderator|question|reporter)$/iu;
const ANSWER = /^(?:答|a|回答|answer|受访者|专家|嘉宾|guest)$/iu;
/** Words that stand before a colon without being the name of anybody who speaks. */
const NO_SPEAKER =
  /^(?:来源|作者|编辑|记者|责编|标签|声明|注|注释|备注|附|编者按|导读|导语|摘要|要点|背景|链接|相关|时间|地点|人物|主题|题图|图|图片|资料图|视频|原标题|结论|结果|原因|其一|其二|其三|第一|第二|第三|首先|其次|例如|比如|另外|此外|另|据悉|总结|note|notes|source|sources|photo|photos|image|editor|editors|update|correction|background|summary|conclusion|related|tags|topics|published|date|where|when|what|why|who|how|read more|first|second|third|finally|example|warning|key points?)$/iu;
const CHINESE_LABEL =
  /^((?:[\u4e00-\u9fff]{1,4}(?:[·•‧・.．][\u4e00-\u9fffA-Za-z]{1,8}){0,3}|[\u4e00-\u9fff]{5,8}))\s*(?:[（(][^（()）]{1,40}[）)])?\s*[：:]\s*(?=\S)/u;
const ENGLISH_LABEL =
  /^((?:(?:Mr|Ms|Mrs|Dr|Prof|Amb|Gen|Sen)\.?\s+)?[\p{Lu}][\p{L}'’.]*(?:[- ](?:[a-z]{1,3} )?[\p{L}][\p{L}'’.]*){0,4})\s*(?:[（(][^（()）]{1,40}[）)])?\s*[：:]\s+(?=\S)/u;

/** The name before the colon at the head of a paragraph, as it stands there without what follows in brackets. */
function labelOf(text: string): string | null {
  const head = text.slice(0, 90);
  const name = (CHINESE_LABEL.exec(head) ?? ENGLISH_LABEL.exec(head))?.[1]?.trim();
  if (name === undefined || (NO_SPEAKER.test(foldForCues(name)) && !ASKER.test(foldForCues(name)))) return null;
  return sizeOf(name) <= 12 ? name : null;
}

function isInterview(kept: readonly Block[], labels: ReadonlyMap<Block, string>): boolean {
  const counts = new Map<string, number>();
  for (const name of labels.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const marks = [...counts]
    .filter(([name]) => isAsker(name) || isAnswerMark(name))
    .reduce((sum, [, count]) => sum + count, 0);
  if (labels.size >= 2 && marks >= 2) return true;
  const questions = kept.filter(
    (block, index) => !labels.has(block) && isQuestion(block) && nextLabelled(kept, index, labels),
  ).length;
  if (labels.size >= 2 && questions >= 2) return true;
  if (labels.size >= 2 && questions >= 1 && marks >= 1) return true;
  const repeated = [...counts.values()].filter((count) => count >= 2).length;
  return repeated >= 2 && labels.size >= 4 && [...labels.keys()].some(({ line }) => endsAsking(line.text));
}

const isAsker = (name: string): boolean => ASKER.test(foldForCues(name));
const isAnswerMark = (name: string): boolean => ANSWER.test(foldForCues(name));
const endsAsking = (text: string): boolean => /[?？]["”’」』）)]?$/u.test(text);

/** Who asks: the marks of interviewers, papers (新京报：), and the one whose turns are questions. */
function askersOf(labels: ReadonlyMap<Block, string>): ReadonlySet<string> {
  const askers = new Set<string>();
  const turns = new Map<string, { all: number; asked: number }>();
  for (const [block, name] of labels) {
    const turn = turns.get(name) ?? { all: 0, asked: 0 };
    turn.all += 1;
    if (endsAsking(block.line.text)) turn.asked += 1;
    turns.set(name, turn);
  }
  for (const [name, { all, asked }] of turns) {
    if (isAsker(name) || (CHINESE_MEDIA.test(foldForCues(name)) && asked > 0) || (all >= 2 && asked / all >= 0.6))
      askers.add(name);
  }
  return askers.size < turns.size ? askers : new Set();
}

const isQuestion = ({ line }: Block): boolean => endsAsking(line.text) && line.size <= 90;

/** The next paragraph that is not a box about a person begins with a label. */
function nextLabelled(kept: readonly Block[], index: number, labels: ReadonlyMap<Block, string>): boolean {
  for (let next = index + 1; next < kept.length && next <= index + 2; next += 1) {
    const block = kept[next];
    if (block && labels.has(block)) return true;
    if (block && (block.line.size > 30 || isQuestion(block))) return false;
  }
  return false;
}

function answersNext(
  kept: readonly Block[],
  index: number,
  labels: ReadonlyMap<Block, string>,
  askers: ReadonlySet<string>,
): boolean {
  const next = kept[index + 1];
  const label = next ? labels.get(next) : undefined;
  return label !== undefined && !askers.has(label);
}

const onlyOne = (names: ReadonlySet<string>): string | null => (names.size === 1 ? ([...names][0] ?? null) : null);
