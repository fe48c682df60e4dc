import type { Draft, Sentence } from '../draft.ts';
import { type Holder, holdersIn } from './statement-holders.ts';

/** The holder that is the subject of the clause from `from` to the cue, with those joined to it; empty where none is. */
export function subjectIn(draft: Draft, sentence: Sentence, from: number, to: number): readonly Holder[] {
  const holders = holdersIn(draft, sentence).filter(({ span }) => span.start >= from && span.end <= to);
  const first = holders.findIndex((holder) => !holder.bound && !holder.qualifies);
  const head = holders[first];
  if (!head) return [];
  const group = [head];
  for (const next of holders.slice(first + 1)) {
    if (next.joined === 'none') break;
    group.push(next);
  }
  const rest = draft.plain.slice(group.at(-1)?.span.end ?? to, to);
  // «特朗普与金正恩会谈后说»: the other side is company, the first alone speaks.
  if (
    group.length > 1 &&
    !/^(?:宣布|发表|声明|表示|一致)[\p{Script=Han}]{0,4}[，：]?(?:双方|两国|两军|他们|已|将共同)/u.test(
      draft.plain.slice(to, to + 12),
    ) &&
    /(?:会谈|会晤|会见|会面|见面|通话|磋商|谈判|握手|讨论|商讨|电话|举行)[^，]{0,12}(?:时|后|中|期间|上|前)/u.test(rest)
  )
    return [head];
  return group;
}
