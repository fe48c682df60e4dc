import { fold, lowerCase } from '#language/fold.ts';
import { measureWords } from './scope.ts';

/** Words that call a meeting or an agreement a success. */
const GOOD = measureWords(
  [
    '成功',
    '历史性',
    '里程碑',
    '突破性',
    '重大(?:进展|成果|突破)',
    '积极(?:进展|成果)',
    '丰硕',
    '富有成效',
    '圆满',
    '取得(?:了)?(?:实质性?|显著)?进展',
  ],
  [
    'success(?:ful|fully)?',
    'historic',
    'milestone',
    'breakthrough',
    'productive',
    'fruitful',
    'triumph',
    'great (?:progress|meeting|deal)',
    'major (?:progress|achievement)',
  ],
);
/** Words that call it a failure or too little. */
const POOR = measureWords(
  [
    '失败',
    '不够',
    '不足以?',
    '模棱两可',
    '含糊',
    '空洞',
    '落空',
    '毫无(?:成果|结果|进展|意义)',
    '没有(?:任何)?(?:实质性?)?(?:成果|结果|进展)',
    '一无所获',
    '徒劳',
    '闹剧',
    '浪费',
    '令人失望',
    '行不通',
  ],
  [
    'fail(?:ed|ure|s)?',
    'not enough',
    'insufficient',
    'vague',
    'ambiguous',
    'empty',
    'hollow',
    'disappoint(?:ing|ment)',
    'fiasco',
    'farce',
    'fruitless',
    'no (?:real |tangible |concrete )?(?:results?|progress|substance)',
    'waste of time',
    'photo[- ]op(?:portunity)?',
  ],
);
/** A word before that turns the judgement round or leaves it open. */
const OPEN =
  /(?:不|没有|未|无法|能否|是否|如果|若|(?<![a-z])(?:not|no|never|if|whether|would|could|cannot|without)) ?(?:[a-z]+ ){0,2}$/u;

/** How a sentence judges what it tells of; null where it does not, or both ways. */
export function judgementOf(text: string): 'good' | 'poor' | null {
  const plain = lowerCase(fold(text));
  const [good, poor] = [GOOD, POOR].map((words) =>
    [...plain.matchAll(words)].some(({ index }) => !OPEN.test(plain.slice(Math.max(0, index - 28), index))),
  );
  return good === poor ? null : good ? 'good' : 'poor';
}
