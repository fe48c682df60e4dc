import { fold, lowerCase } from '#language/fold.ts';

/** How much of a thing is asked or given: all of it or a part, to be ended or only made lighter. */
export interface Scope {
  readonly reach: 'whole' | 'part' | null;
  readonly degree: 'ended' | 'lighter' | null;
}

/** A pattern of Chinese and English words; in English whole words, in lower case. */
export const measureWords = (zh: readonly string[], en: readonly string[]): RegExp =>
  new RegExp(`${zh.join('|')}|(?<![a-z])(?:${en.join('|')})(?![a-z])`, 'gu');

const WHOLE = measureWords(
  ['全部', '全面', '所有', '一切', '彻底', '完全', '一揽子', '悉数'],
  [
    'all',
    'entire(?:ly|ty)?',
    'every',
    'full(?:y)?',
    'complete(?:ly)?',
    'total(?:ly)?',
    'whole',
    'comprehensive(?:ly)?',
  ],
);
const PART = measureWords(
  ['部分', '局部', '一些', '若干', '某些', '有限', '少数', '逐步', '分阶段', '[一二两三四五六七八九十\\d]+项'],
  [
    'some',
    'part(?:s|ly|ial|ially)?',
    'limited',
    'certain',
    'several',
    'phased',
    'gradual(?:ly)?',
    'step[- ]by[- ]step',
  ],
);
const ENDED = measureWords(
  ['解除', '取消', '撤销', '废除', '废弃', '拆除', '销毁', '终止', '停止', '结束', '放弃'],
  [
    'lift(?:s|ed|ing)?',
    'remov(?:e|es|ed|al|ing)',
    'end(?:s|ed|ing)?',
    'scrap(?:s|ped|ping)?',
    'abolish(?:es|ed|ing)?',
    'cancel(?:s|led|ling|ed|ing)?',
    'revok(?:e|es|ed|ing)',
    'dismantl(?:e|es|ed|ing|ement)',
    'destroy(?:s|ed|ing)?',
    'abandon(?:s|ed|ing)?',
    'g(?:ive|ives|ave|iving|iven) up',
    'halt(?:s|ed|ing)?',
    'stop(?:s|ped|ping)?',
  ],
);
const LIGHTER = measureWords(
  ['减轻', '放松', '放宽', '缓解', '缓和', '松动', '松绑', '减少', '削减', '缩减', '暂停', '冻结', '推迟'],
  [
    'eas(?:e|es|ed|ing)',
    'relax(?:es|ed|ing|ation)?',
    'loosen(?:s|ed|ing)?',
    'relief',
    'reduc(?:e|es|ed|ing|tion|tions)',
    'soften(?:s|ed|ing)?',
    'scal(?:e|es|ed|ing) (?:back|down)',
    'suspend(?:s|ed|ing)?',
    'suspension',
    'paus(?:e|es|ed|ing)',
    'fr(?:eeze|eezes|oze|ozen|eezing)',
    'postpon(?:e|es|ed|ing|ement)',
  ],
);
/** A word right before that turns the measure round: «not all», «而非全部». */
const NEGATED = /(?:不是|并非|而非|不必|(?<![a-z])(?:not|rather than|instead of)) ?$/u;

/** The measure of what a clause asks or gives, where its words tell one and only one. */
export function scopeOf(text: string): Scope {
  const plain = lowerCase(fold(text));
  const [whole, part] = [says(plain, WHOLE), says(plain, PART) || says(plain, WHOLE, true)];
  const [ended, lighter] = [says(plain, ENDED), says(plain, LIGHTER)];
  return {
    reach: whole === part ? null : whole ? 'whole' : 'part',
    degree: ended === lighter ? null : ended ? 'ended' : 'lighter',
  };
}

const says = (text: string, words: RegExp, negated = false): boolean =>
  [...text.matchAll(words)].some(({ index }) => NEGATED.test(text.slice(Math.max(0, index - 12), index)) === negated);

/** True where two clauses measure the same thing differently. */
export const scopesDiffer = (a: Scope, b: Scope): boolean =>
  (a.reach !== null && b.reach !== null && a.reach !== b.reach) ||
  (a.degree !== null && b.degree !== null && a.degree !== b.degree);
