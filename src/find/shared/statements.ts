import { contains, type Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { StatementFinding } from '../finding.ts';
import { type RuleIndex, runRules } from '../rule.ts';

/**
 * The statements of an article in order: what the rules give, each once, with the speaker of the statement around it
 * as `via` of a statement within another.
 */
export function findStatements(
  draft: Draft,
  rulesFor: (sentence: Sentence) => RuleIndex<StatementFinding>,
): readonly StatementFinding[] {
  const found = draft.sentences.flatMap((sentence) => [
    ...answerOf(draft, sentence),
    ...runRules(rulesFor(sentence), draft, sentence),
  ]);
  const kept: StatementFinding[] = [];
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  // Statements come sorted by their beginning, so that only the open ones can hold the next.
  let open: StatementFinding[] = [];
  for (const statement of ordered) {
    open = open.filter((one) => one.span.end > statement.span.start);
    const around = open.filter((one) => contains(one.span, statement.span));
    if (around.some((one) => one.speaker === statement.speaker && isSame(one, statement))) continue;
    if (open.some((one) => one.speaker === statement.speaker && share(one.span, statement.span) > 0.6)) continue;
    if (around.some((one) => one.cue !== null) && statement.rule === 'zh/statement/object' && !statement.direct)
      continue;
    const outer = around.findLast((one) => one.speaker !== statement.speaker);
    kept.push(outer && statement.via === null ? { ...statement, via: outer.speaker } : statement);
    open.push(statement);
  }
  return kept;
}

/** One speaker's words within the same speaker's words are one statement, but for a quotation within an answer. */
const isSame = (outer: StatementFinding, inner: StatementFinding): boolean => outer.cue !== null || !inner.direct;

const share = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  Math.max(1, Math.min(a.end - a.start, b.end - b.start));

/** True where the sentence is the first of its paragraph. */
export const opensParagraph = (draft: Draft, sentence: Sentence): boolean =>
  draft.sentences[sentence.index - 1]?.paragraphIndex !== sentence.paragraphIndex;

/** The answer of an interview that a paragraph holds: all of it but the name before the colon, said by the expert. */
function answerOf(draft: Draft, sentence: Sentence): readonly StatementFinding[] {
  const { paragraph } = sentence;
  if (paragraph.kind !== 'answer' || !opensParagraph(draft, sentence)) return [];
  const id = speakerId(draft, paragraph.speaker);
  if (!id) return [];
  const start = afterLabel(draft, sentence);
  const text = draft.article.text.slice(start, paragraph.span.end);
  if (!text.trim()) return [];
  const span = { start, end: paragraph.span.end };
  return [
    { span, rule: 'shared/statement/answer', speaker: id, cue: null, text, direct: false, via: null, date: null },
  ];
}

function speakerId(draft: Draft, name: string | undefined): string | null {
  if (!name) return null;
  const person =
    draft.people.find(({ names }) => names.includes(name)) ??
    draft.people.find(({ names }) => names.some((one) => one.includes(name) || name.includes(one)));
  if (person) return person.id;
  for (const sentence of draft.sentences) {
    const found = sentence.mentions.find(
      ({ kind, span }) => kind === 'person' && draft.article.text.slice(span.start, span.end) === name,
    );
    if (found) return found.id;
  }
  return null;
}

const LABEL_REACH = 60;

/** Where an answer begins behind its label («韩磊（Paul Haenle）：»). */
function afterLabel(draft: Draft, sentence: Sentence): number {
  const { start, end } = sentence.paragraph.span;
  const name = sentence.paragraph.speaker ?? '';
  const lead = draft.plain.slice(start, Math.min(end, start + LABEL_REACH));
  const colon = /^[^。！？.!?：:]{0,50}[：:]\s*/u.exec(lead);
  const named =
    colon &&
    (sentence.mentions.some(({ kind, span }) => kind === 'person' && span.start === start) ||
      draft.article.text.slice(start, start + LABEL_REACH).startsWith(name));
  return colon && named ? start + colon[0].length : start;
}
