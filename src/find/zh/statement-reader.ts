import type { Draft, Quotation, Sentence } from '../draft.ts';
import { kept } from '../shared/kept.ts';
import type { Report, Shape } from '../shared/report.ts';
import { afterAddressee, type Content, contentEnd, contentFrom, isClause, runsOnTo } from './statement-content.ts';
import { cuesIn, type FoundCue } from './statement-cue-scan.ts';
import { holdersIn } from './statement-holders.ts';
import { contentBefore, isSentence, QUOTED_ACTS, quotationEnding } from './statement-quoted.ts';
import { type According, accordingReport, accordingTo, citedIn, interviewer } from './statement-source.ts';
import type { Speaker } from './statement-speaker.ts';
import { isAttitude, type Turn, turnOf } from './statement-turns.ts';

/** What a sentence reports, and who is speaking when it ends. */
export interface SentenceReports {
  readonly reports: readonly Report[];
  readonly last: Speaker | null;
}

const read = kept<Sentence, SentenceReports>();
const NONE: SentenceReports = { reports: [], last: null };
/** How many sentences a speaker is remembered over. */
const REMEMBERED = 6;

/** The reports of a Chinese sentence, in order of their cues. */
export const reportsIn = (draft: Draft, sentence: Sentence): readonly Report[] => readSentence(draft, sentence).reports;

function readSentence(draft: Draft, sentence: Sentence): SentenceReports {
  const known = read.get(sentence);
  if (known) return known;
  read.set(sentence, NONE);
  const result = carriesStatements(sentence) ? readCues(draft, sentence, speakerBefore(draft, sentence)) : NONE;
  read.set(sentence, result);
  return result;
}

/** Headlines, bylines, credits and boxes about a person carry no statements. */
const carriesStatements = ({ paragraph: { kind } }: Sentence): boolean =>
  kind === 'body' || kind === 'answer' || kind === 'summary' || kind === 'background' || kind === 'caption';

function speakerBefore(draft: Draft, sentence: Sentence): Speaker | null {
  for (let back = 1; back <= REMEMBERED; back += 1) {
    const earlier = draft.sentences[sentence.index - back];
    const last = earlier && read.get(earlier)?.last;
    if (last) return { ...last, near: back === 1 };
  }
  return null;
}

function readCues(draft: Draft, sentence: Sentence, before: Speaker | null): SentenceReports {
  const reports: Report[] = [];
  const turns: Turn[] = [];
  const according = accordingTo(draft, sentence);
  for (const cue of cuesIn(draft, sentence)) {
    if (according && cue.span.start < according.span.end) continue;
    const turn = turnOf(draft, sentence, cue, turns, before);
    if (!turn || isAttitude(draft, sentence, turn, turns)) continue;
    const last = turns.at(-1);
    // «否认，称…»: the first word only announces the second.
    if (
      last &&
      reports.at(-1)?.cue === last.cue.span &&
      /^[，,\s]*[并且]?$/u.test(draft.plain.slice(last.cue.span.end, cue.span.start))
    )
      reports.pop();
    turns.push(turn);
    const handed = according?.speaker.media === true || turns.some((one) => one !== turn && one.speaker.media);
    if (isAct(draft, cue, handed)) continue;
    reports.push(...reportsOf(draft, sentence, turn, according, reports));
  }
  const told = according ? accordingReport(draft, sentence, according, reports) : null;
  const main = turns.find(({ speaker }) => !speaker.media) ?? turns[0];
  return { reports: told ? [told, ...reports] : reports, last: main?.speaker ?? according?.speaker ?? null };
}

const LEAST = { clause: 4, told: 4, loose: 6, object: 4, quote: 2, silent: 99 } as const;

function reportsOf(
  draft: Draft,
  sentence: Sentence,
  turn: Turn,
  according: According | null,
  before: readonly Report[],
): readonly Report[] {
  const { cue, speaker } = turn;
  const cited = citedIn(draft, sentence, cue, speaker);
  const who = cited?.speaker ?? speaker;
  const end = contentEnd(draft, sentence, cue, who);
  const start = cue.frame === 'told' ? afterAddressee(draft, sentence, cue, end) : cue.span.end;
  const content = start === null ? null : (calledBy(sentence, cue) ?? contentFrom(draft, sentence, start, end));
  const length = content ? content.span.end - content.span.start : 0;
  const make = (found: Content, shape: Shape): Report => ({
    speakers: who.ids,
    cue: cue.span,
    content: found.span,
    direct: found.direct,
    via: cited?.via ?? according?.via ?? interviewer(draft, sentence, cue),
    from: turn.named ? cue.from : sentence.span.start,
    shape,
    named: turn.named,
  });
  if (!content) {
    // «“…。”官员告诉路透社。»: behind the word stands only who was told.
    const told =
      cue.frame === 'told' &&
      holdersIn(draft, sentence).some(
        ({ span }) => span.start === cue.span.end && /^[。！？]?$/u.test(draft.plain.slice(span.end, end)),
      );
    if (!told && !/^[\s。！？”’）]*$/u.test(draft.plain.slice(cue.span.end, end))) return [];
    const back = contentBefore(draft, sentence, cue);
    return back ? [make(back, back.direct ? 'quote-before' : 'clause-before')] : [];
  }
  // «“…。”林奕辰说，…»: what is quoted before and what follows.
  const quoted = turn.named && QUOTED_ACTS.has(cue.act) ? quotationEnding(draft, sentence, cue.from) : null;
  const ahead =
    quoted && isSentence(draft, quoted) && !isTaken(draft, sentence, quoted, before)
      ? [make({ span: quoted.inner, direct: true }, 'quote-before')]
      : [];
  if (
    length < LEAST[cue.frame] &&
    !content.direct &&
    !NEWS.test(draft.plain.slice(content.span.start, content.span.end))
  )
    return ahead;
  if (cue.frame === 'quote' && !content.direct && !isCalled(draft, content)) return ahead;
  if (cue.frame === 'object' && !content.direct && !isClause(draft, cue, content)) return ahead;
  const runs =
    end === sentence.span.end && !content.direct && cue.frame === 'clause' && isLastTurn(draft, sentence, cue);
  const to = runs ? runsOnTo(draft, sentence, who) : null;
  const shape = cited ? 'cited' : cue.frame === 'told' ? 'told' : cue.frame === 'object' ? 'object' : 'clause';
  return [...ahead, make(to ? { span: { start: content.span.start, end: to }, direct: false } : content, shape)];
}

/** «斥为“历史性错误”，并…»: what is in quotation marks right behind a word that only calls a thing by a name. */
function calledBy({ quotations }: Sentence, { frame, span }: FoundCue): Content | null {
  const found = frame === 'quote' ? quotations.find((one) => one.span.start === span.end && one.closed) : undefined;
  return found ? { span: found.inner, direct: true } : null;
}

/** What two sides agreed is an act of theirs; words only where an outlet hands them on, or where the terms follow as a clause. */
const isAct = (draft: Draft, cue: FoundCue, told: boolean): boolean =>
  cue.act === 'agree' && !told && !/[，：]/u.test(draft.plain.charAt(cue.span.end));

/** «形容关税“毫无道理”»: a thing, and in quotation marks what it is called. */
const isCalled = (draft: Draft, { span }: Content): boolean =>
  /^[^，。；：“]{1,24}“[^”]{2,}”$/u.test(draft.plain.slice(span.start, span.end));

/** What is confirmed or denied as a whole: «证实有关消息». */
const NEWS = /^(?:有关|相关|这一|上述|该|这些)(?:消息|说法|报道|传闻|情况|指控|指责)$/u;

const isLastTurn = (draft: Draft, sentence: Sentence, cue: FoundCue): boolean =>
  cuesIn(draft, sentence).at(-1) === cue || cue.from === sentence.span.start;

/** A sentence before has given the quotation to its own speaker. */
const isTaken = (draft: Draft, sentence: Sentence, { inner }: Quotation, here: readonly Report[]): boolean =>
  here.some(({ content }) => content.start <= inner.start && inner.end <= content.end) ||
  [1, 2, 3].some((back) => {
    const earlier = draft.sentences[sentence.index - back];
    return (
      earlier !== undefined && (read.get(earlier)?.reports ?? []).some(({ content }) => content.start === inner.start)
    );
  });
