import type { Draft, Sentence } from '../draft.ts';
import { clauseStart } from './statement-cue-scan.ts';
import { type Holder, holdersIn } from './statement-holders.ts';

const REPLIES =
  /^[^，。；“”的]{0,8}(?:拒绝|回绝|反驳|驳斥|驳回|否认|回应|反击|回击|还击|不满|反对|不同意|不以为然|抗议|发表声明|发声明|发文)，$/u;

/** The clause right before `from` in which another side answers with a verb alone («…，乌方断然拒绝，称…»), or null. */
export function replyBefore(
  draft: Draft,
  sentence: Sentence,
  from: number,
): { readonly from: number; readonly group: readonly Holder[] } | null {
  if (draft.plain.charAt(from - 1) !== '，') return null;
  const start = clauseStart(draft.plain, sentence, from - 1);
  const holder = holdersIn(draft, sentence).find(
    ({ span, bound, qualifies }) => span.start === start && span.end < from && !bound && !qualifies,
  );
  return holder && REPLIES.test(draft.plain.slice(holder.span.end, from)) ? { from: start, group: [holder] } : null;
}
