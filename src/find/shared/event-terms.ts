import type { Draft, Sentence } from '../draft.ts';
import type { Clause, Standing } from './clause.ts';
import type { EventLanguage } from './event-frame.ts';

/** What sides give each other by a deal. */
export const GIVEN: ReadonlySet<string> = new Set(['concession', 'dismantlement', 'aid']);

/** «根据协议，哈马斯释放人质», «亚美尼亚须于12月1日前交还»: a term of a deal is told as a duty or plainly, and is still to be done. */
export function isTerm(
  draft: Draft,
  sentence: Sentence,
  clause: Clause,
  standing: Standing,
  { words }: EventLanguage,
): boolean {
  const ought =
    standing === 'none' &&
    clause.cuesBefore.some(({ kind }) => kind === 'ought') &&
    clause.cuesBefore.every(({ kind }) => kind !== 'not' && kind !== 'if' && kind !== 'fail');
  if (standing !== 'occurred' && !ought) return false;
  if (clause.cuesBefore.some(({ kind }) => kind === 'past')) return false;
  if (draft.plain.slice(clause.trigger.start, clause.trigger.end + 2).includes('了')) return false;
  return words.terms.test(draft.plain.slice(sentence.span.start, clause.trigger.start));
}

/** «攻占戈马»: a place right behind the verb is what force was used on. */
export const takesPlace = ({ after: [first], trigger }: Clause): boolean =>
  first !== undefined &&
  first.span.start - trigger.end <= 1 &&
  first.mentions.some(({ kind, form }) => kind === 'place' || form === 'capital');
