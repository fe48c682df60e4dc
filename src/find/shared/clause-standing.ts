import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Cue, CueKind, Grammar } from './clause-cues.ts';
import type { NounGroup } from './noun-groups.ts';

/**
 * What became of an act, by the small words of its clause: `occurred` where nothing speaks against it, `none` where it
 * is negated, only supposed (if), or only called for by duty (should, 必须).
 */
export type Standing = 'occurred' | 'planned' | 'proposed' | 'cancelled' | 'denied' | 'none';

/** Small words that keep an act from being done yet. */
export const MODALS: ReadonlySet<CueKind> = new Set(['will', 'want', 'may', 'agree', 'ought']);

/** «朝鲜将在专家参与下，永久废弃…»: what is said of the subject holds for the later clause that has no subject of its own. */
export function modalsBetween(
  draft: Draft,
  cues: readonly Cue[],
  subjects: readonly NounGroup[],
  span: Span,
  { goesOn }: Grammar,
): readonly Cue[] {
  const subject = subjects.at(-1);
  if (!subject || subject.span.end > span.start) return [];
  const from = cues.findLast((cue) => cue.kind === 'report' && cue.span.end <= span.start)?.span.end ?? 0;
  const adverbial = goesOn.circumstance.test(draft.plain.slice(subject.span.end, span.start));
  const joined = goesOn.joined.test(draft.plain.slice(span.start, span.start + 4));
  // «伊朗同意停止浓缩，不再扩建反应堆»: what is agreed to runs on, unless a turn or a later day stands there.
  const runsOn = goesOn.turn !== null && !goesOn.turn.test(draft.plain.slice(span.start, span.start + 3));
  return cues.filter(
    (cue) =>
      (adverbial
        ? MODALS.has(cue.kind)
        : (joined && (cue.kind === 'will' || cue.kind === 'agree')) || (runsOn && cue.kind === 'agree')) &&
      cue.span.start >= Math.max(from, subject.span.end) &&
      cue.span.end <= span.start,
  );
}

/** True where somebody who is no party forecasts or judges: an expert, an interview answer. */
export function forecastOf(
  draft: Draft,
  sentence: Sentence,
  report: Cue | undefined,
  groups: readonly NounGroup[],
  grammar: Grammar,
): boolean {
  if (sentence.paragraph.kind === 'answer') return true;
  if (!report || !grammar.forecast.test(draft.lower.slice(report.span.start, report.span.end))) return false;
  // «会谈预计下周举行»: without a speaker or a comma it is the verb of the plan.
  const pause = /^\s*[，：,:“]/u.test(draft.plain.slice(report.span.end, report.span.end + 2));
  const speaker = groups.findLast((group) => group.span.end <= report.span.start && group.case === 'bare');
  if (grammar.language === 'zh' && !pause && (!speaker || report.span.start - speaker.span.end > 2)) return false;
  return !speaker || speaker.people.length === 0 || speaker.parties.length === 0;
}

/** What became of the act by the small words before its trigger. */
export function standingOf(
  all: readonly Cue[],
  before: readonly Cue[],
  sentence: Sentence,
  trigger: Span,
  span: Span,
  promised: boolean,
): Standing {
  const has = (kind: CueKind): boolean => before.some((cue) => cue.kind === kind);
  const supposed = all.some(
    (cue) => cue.kind === 'if' && cue.span.end <= trigger.start && cue.span.start >= sentence.span.start,
  );
  const asked = all.some(
    (cue) => cue.kind === 'if' && cue.span.start >= span.start - 1 && cue.span.end <= trigger.start,
  );
  if (asked || (supposed && !has('past'))) return 'none';
  // «denied that it is enriching uranium», 否认向俄罗斯提供武器
  const denied = all.some(
    (cue) =>
      cue.kind === 'deny' &&
      cue.span.end <= trigger.start &&
      span.start - cue.span.end < 8 &&
      cue.span.end <= span.start,
  );
  if (denied || has('deny')) return 'denied';
  if (has('fail') || has('not')) return 'none';
  if (has('ought')) return 'none';
  if (has('cancel')) return 'cancelled';
  if (has('want')) return 'proposed';
  // «Trump said that he would stop the drills»: the future of a report.
  if (has('will') || has('agree') || (has('would') && promised)) return 'planned';
  if (has('may') || has('would')) return 'proposed';
  return 'occurred';
}
