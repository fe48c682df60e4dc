import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Cue, CueKind, Grammar } from './clause-cues.ts';
import type { NounGroup } from './noun-groups.ts';

const ENGLISH_BOUNDS: ReadonlySet<CueKind> = new Set(['report', 'that', 'relative', 'when', 'if']);

/** A word or mark at which one clause ends and the next begins. */
export interface Bound extends Span {
  readonly relative: boolean;
  /** A conjunction without a comma: it begins a clause to its right but does not end what stands to its left. */
  readonly loose?: boolean;
  /** Where the relative clause began that ends here: what stood before it goes on. */
  readonly resumes?: number;
}

/** Where a relative clause between commas ends (Petro, who flew to Havana, set a date); null where no comma closes it. */
function relativeEnd(draft: Draft, sentence: Sentence, cue: Cue, grammar: Grammar): number | null {
  if (!/,\s*$/u.test(draft.plain.slice(Math.max(0, cue.span.start - 3), cue.span.start))) return null;
  const rest = draft.plain.slice(cue.span.end, Math.min(sentence.span.end, cue.span.end + RELATIVE_REACH));
  for (const { index } of rest.matchAll(/,\s/gu)) {
    // A comma before «and», a participle or a name in a row goes on with the clause; before an auxiliary or a verb it ends.
    if (grammar.spaced?.verbNext.test(rest.slice(index + 1, index + 40))) return cue.span.end + index;
  }
  return null;
}

/** Where an inserted «, he said,» begins that a verb of what stood before follows; null where the cue closes none. */
function insertion(draft: Draft, sentence: Sentence, cue: Cue, grammar: Grammar): number | null {
  if (!grammar.spaced?.verbNext.test(draft.plain.slice(cue.span.end + 1, cue.span.end + 40))) return null;
  if (draft.plain.charAt(cue.span.end) !== ',') return null;
  const from = Math.max(sentence.span.start, cue.span.start - INSERTED);
  const comma = draft.plain.slice(from, cue.span.start).lastIndexOf(', ');
  return comma < 0 ? null : from + comma;
}

/** How far before its word an insertion may begin. */
const INSERTED = 60;

/** How long a relative clause between commas may be. */
const RELATIVE_REACH = 140;

/** Where the clauses of a sentence begin and end, in order: commas in Chinese; conjunctions and reporting words in English. */
export function boundsOf(
  draft: Draft,
  sentence: Sentence,
  cues: readonly Cue[],
  groups: readonly NounGroup[],
  trigger: Span,
  grammar: Grammar,
): readonly Bound[] {
  const bounds: Bound[] = [];
  if (grammar.language === 'zh') {
    for (const clause of sentence.clauses) {
      if (clause.start > sentence.span.start) bounds.push({ start: clause.start, end: clause.start, relative: false });
    }
    for (const cue of cues) {
      if (cue.kind === 'report' || cue.kind === 'that') bounds.push({ ...cue.span, relative: false });
    }
  } else {
    for (const cue of cues) {
      if (ENGLISH_BOUNDS.has(cue.kind)) bounds.push({ ...cue.span, relative: cue.kind === 'relative' });
      if (
        cue.kind === 'relative' ||
        (cue.kind === 'when' && grammar.spaced?.circumstance.test(draft.plain.slice(cue.span.start, cue.span.end + 2)))
      ) {
        const end = relativeEnd(draft, sentence, cue, grammar);
        if (end !== null) bounds.push({ start: end, end: end + 1, relative: false, resumes: cue.span.start });
      }
      const inserted = cue.kind === 'report' ? insertion(draft, sentence, cue, grammar) : null;
      if (inserted !== null)
        bounds.push({ start: cue.span.end, end: cue.span.end + 1, relative: false, resumes: inserted });
      const opens = grammar.spaced?.opens.test(draft.plain.slice(sentence.span.start, cue.span.start));
      if (opens && (cue.kind === 'when' || cue.kind === 'if')) {
        // «If Iran leaves, France may reject»: the comma ends what the conjunction began.
        const comma = draft.plain.indexOf(',', cue.span.end);
        if (comma > 0 && comma < sentence.span.end) bounds.push({ start: comma, end: comma + 1, relative: false });
      }
      if (cue.kind === 'and' && !joinsNames(draft, cue, groups, trigger, grammar)) {
        const loose = !/[,;]\s*$/u.test(draft.plain.slice(cue.span.start - 3, cue.span.start));
        bounds.push({ ...cue.span, relative: false, loose });
      }
    }
    for (let at = sentence.span.start; at < sentence.span.end; at += 1) {
      if (';:—'.includes(draft.plain.charAt(at)) && !/\d/u.test(draft.plain.charAt(at + 1))) {
        bounds.push({ start: at, end: at + 1, relative: false });
      }
    }
  }
  return bounds.sort((a, b) => a.start - b.start);
}

/** True where «and» joins two names, or two words of a list within one noun group. */
function joinsNames(draft: Draft, cue: Cue, groups: readonly NounGroup[], trigger: Span, grammar: Grammar): boolean {
  if (/^\s+\d/u.test(draft.plain.slice(cue.span.end, cue.span.end + 3))) return true;
  const next = groups.find((group) => group.span.start >= cue.span.end);
  const last = groups.findLast((group) => group.span.end <= cue.span.start);
  if (!next || !last || (next.span.start > trigger.start && cue.span.end <= trigger.start)) return false;
  const left = draft.plain.slice(last.span.end, cue.span.start);
  // «for Russia and Belarus, and Putin received her»: a comma before «and» begins a clause, unless it closes a list.
  const before = groups[groups.indexOf(last) - 1];
  const listed = before && /^\s*,\s*$/u.test(draft.plain.slice(before.span.end, last.span.start));
  if (left.includes(',') && !listed) return false;
  const right = draft.plain.slice(cue.span.end, next.span.start);
  return (
    next.head !== groups.indexOf(next) ||
    ((/^[\s,]*$/u.test(left) || grammar.heads.test(draft.lower.slice(last.span.end, cue.span.start))) &&
      grammar.spaced?.joinedRight.test(right) === true)
  );
}
