import type { Draft, Sentence } from '../draft.ts';
import { kept } from '../shared/kept.ts';
import type { Report, Shape } from '../shared/report.ts';
import { aroundOf, isParenthesis } from './statement-around.ts';
import { type Content, governedEnd } from './statement-content.ts';
import { cuesIn } from './statement-cue-scan.ts';
import { framed } from './statement-frames.ts';
import { headOfRelative } from './statement-objects.ts';
import { passiveReports } from './statement-passive.ts';
import { accordingTo } from './statement-source.ts';
import { type Turn, turnOf } from './statement-turns.ts';
import type { Speaker } from './statement-voice.ts';

interface SentenceReports {
  readonly reports: readonly Report[];
  readonly last: Speaker | null;
}

const read = kept<Sentence, SentenceReports>();
const NONE: SentenceReports = { reports: [], last: null };
const REMEMBERED = 6;

/** The reports of an English sentence, in order of their cues. */
export function reportsIn(draft: Draft, sentence: Sentence): readonly Report[] {
  const known = read.get(sentence);
  if (known) return known.reports;
  const { kind } = sentence.paragraph;
  const carries =
    kind === 'body' || kind === 'answer' || kind === 'summary' || kind === 'background' || kind === 'caption';
  const result = carries ? readCues(draft, sentence, speakerBefore(draft, sentence)) : NONE;
  read.set(sentence, result);
  return result.reports;
}

function speakerBefore(draft: Draft, sentence: Sentence): Speaker | null {
  for (let back = 1; back <= REMEMBERED; back += 1) {
    const earlier = draft.sentences[sentence.index - back];
    const last = earlier && read.get(earlier)?.last;
    if (last) return { ...last, near: back === 1 };
  }
  return null;
}

function readCues(draft: Draft, sentence: Sentence, before: Speaker | null): SentenceReports {
  const according = accordingTo(draft, sentence, before);
  const told = according.some(({ media }) => media);
  const turns: Turn[] = [];
  const reports: Report[] = [];
  for (const cue of cuesIn(draft, sentence)) {
    const turn = turnOf(draft, sentence, cue, turns, before);
    if (!turn) continue;
    turns.push(turn);
    if (isAct(draft, turn, told || turns.some((one) => one !== turn && one.speaker.media))) continue;
    reports.push(...reportsOf(draft, sentence, turn));
  }
  const main = turns.find(({ speaker }) => !speaker.media) ?? turns[0];
  reports.push(...passiveReports(draft, sentence));
  return { reports: [...reports, ...according.map(({ report }) => report)], last: main?.speaker ?? null };
}

/** «answered that paper would not do: “We need inspectors.”»: the words retold, and those quoted behind the colon. */
function inParts(draft: Draft, { quotations }: Sentence, content: Content): readonly Content[] {
  const { start, end } = content.span;
  const quoted = quotations.find(
    ({ span, inner }) =>
      span.start > start + 8 &&
      span.end >= end &&
      inner.end - inner.start > 8 &&
      /:\s$/u.test(draft.plain.slice(start, span.start)),
  );
  if (!quoted) return [content];
  const retold = draft.plain.slice(start, quoted.span.start).replace(/:\s$/u, '');
  return [
    { span: { start, end: start + retold.length }, direct: false },
    { span: quoted.inner, direct: true },
  ];
}

/** «agreed to meet»: what sides agree is an act of theirs; words only where an outlet tells them. */
const isAct = (draft: Draft, { cue }: Turn, told: boolean): boolean =>
  cue.act === 'agree' && !told && !/^\s+that\s/u.test(draft.plain.slice(cue.span.end, cue.span.end + 6));

function reportsOf(draft: Draft, sentence: Sentence, turn: Turn): readonly Report[] {
  const { cue, speaker } = turn;
  const make = (content: Content, shape: Shape, via: string | null = null): Report => ({
    speakers: speaker.ids,
    cue: cue.span,
    content: content.span,
    direct: content.direct,
    via,
    from: turn.start,
    shape,
    named: !cue.shares,
  });
  if (turn.inverted || isParenthesis(draft, sentence, turn)) return aroundOf(draft, sentence, turn, make);
  const end = governedEnd(draft, sentence, cue);
  const head = headOfRelative(draft, sentence, turn);
  if (head) return head === 'none' ? [] : [make(head, 'object')];
  const found = framed(draft, sentence, cue, end);
  if (!found) return [];
  return inParts(draft, sentence, found.content).map((content) => make(content, found.shape, found.listener));
}
