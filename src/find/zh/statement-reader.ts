import type { Draft, Quotation, Sentence } from '../draft.ts';
import type { Report, Shape } from '../shared/report.ts';
import { CUE_ADVERBS } from './cues.ts';
import { afterAddressee, type Content, contentEnd, contentFrom, isClause, runsOnTo } from './statement-content.ts';
import { clauseStart, cuesIn, type FoundCue } from './statement-cue-scan.ts';
import { type Holder, holdersIn } from './statement-holders.ts';
import { contentBefore, isSentence, QUOTED_ACTS, quotationEnding } from './statement-quoted.ts';
import {
  type According,
  accordingReport,
  accordingTo,
  CITES,
  citedIn,
  interviewer,
  REPORTS,
} from './statement-source.ts';
import { type Speaker, speakerOf, subjectIn } from './statement-speaker.ts';

/** What a sentence reports, and who is speaking when it ends. */
export interface SentenceReports {
  readonly reports: readonly Report[];
  readonly last: Speaker | null;
}

const read = new WeakMap<Sentence, SentenceReports>();
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

interface Turn {
  readonly cue: FoundCue;
  readonly speaker: Speaker;
  readonly named: boolean;
}

function readCues(draft: Draft, sentence: Sentence, before: Speaker | null): SentenceReports {
  const reports: Report[] = [];
  const turns: Turn[] = [];
  const according = accordingTo(draft, sentence);
  for (const cue of cuesIn(draft, sentence)) {
    if (according && cue.span.start < according.span.end) continue;
    const turn = turnOf(draft, sentence, cue, turns, before);
    if (!turn || isAttitude(sentence, turn, turns)) continue;
    const last = turns.at(-1);
    // «否认，称…»: the first word only announces the second.
    if (
      last &&
      reports.at(-1)?.cue === last.cue.span &&
      /^[，,\s]*[并且]?$/u.test(draft.plain.slice(last.cue.span.end, cue.span.start))
    )
      reports.pop();
    turns.push(turn);
    reports.push(...reportsOf(draft, sentence, turn, according, reports));
  }
  const told = according ? accordingReport(draft, sentence, according, reports) : null;
  const main = turns.find(({ speaker }) => !speaker.media) ?? turns[0];
  return { reports: told ? [told, ...reports] : reports, last: main?.speaker ?? null };
}

const ATTITUDES = new Set(['hope', 'fear', 'doubt']);

/**
 * Attitudes that an expert or a digest ascribes are its own reading; so are the demands and reproaches told of a third
 * party within what somebody says.
 */
const isAttitude = ({ paragraph: { kind } }: Sentence, { cue, named }: Turn, turns: readonly Turn[]): boolean =>
  kind === 'answer' || kind === 'summary'
    ? ATTITUDES.has(cue.act) || (cue.act === 'believe' && !cue.word.endsWith('认为'))
    : cue.frame === 'object' && named && turns.some(({ cue: outer }) => outer.frame !== 'object');

/** Words that open a sentence of a speaker who goes on. */
const GOES_ON = new RegExp(
  `^(?:“|”)?(?:但|而|不过)?(?:${CUE_ADVERBS.join('|')}|此外|接着|最后|且|再|于是|因而){0,5}$`,
  'u',
);

function turnOf(
  draft: Draft,
  sentence: Sentence,
  cue: FoundCue,
  turns: readonly Turn[],
  before: Speaker | null,
): Turn | null {
  const { plain } = draft;
  // «我们认为» stands in a quotation whose closing mark is lost.
  if (/我们?$/u.test(plain.slice(cue.from, cue.span.start))) return null;
  const last = turns.at(-1)?.speaker ?? before;
  const joint = cue.act === 'agree' || /一致|共同|联合/u.test(plain.slice(cue.from, cue.span.end));
  const rumour = /^(?:报道|报导|消息|分析|评论|观点|意见)/u.test(cue.word) && plain.charAt(cue.span.start - 1) === '有';
  if (rumour) return { cue, speaker: REPORTS, named: true };
  const group = subjectIn(draft, sentence, cue.from, cue.span.start);
  if (cue.frame === 'loose' && group.length > 0 && tooFar(draft, group, cue)) return null;
  const own = group.length > 0 ? speakerOf(draft, sentence, group, last, joint) : null;
  if (own) return allowed(cue, own, draft, sentence) ? { cue, speaker: own, named: true } : null;
  if (group.length > 0) return null;
  if (cue.frame === 'loose' && cue.act !== 'say') {
    if (turns.length > 0) return null;
  }
  const held = holdersIn(draft, sentence).some(
    ({ span, qualifies }) => qualifies && span.start >= cue.from && span.end <= cue.span.start,
  );
  if (held) return null;
  const sameClause = turns.at(-1)?.cue;
  if (sameClause && cue.from === sameClause.span.end && /^[一-龥]*$/u.test(plain.slice(cue.from, cue.span.start)))
    return null;
  const previous = turns.findLast(({ cue: earlier }) => earlier.span.end <= cue.from);
  if (previous) {
    const clause = plain.slice(cue.from, cue.span.start).trim();
    const again =
      clause === ''
        ? (cue.act === 'say' && cue.frame === 'clause') || cue.act === 'promise'
        : GOES_ON.test(clause) && !/^(?:这|此|那|其|[一-龥]{5})/u.test(clause);
    const weak =
      cue.act === 'hope' ||
      cue.act === 'offer' ||
      cue.act === 'fear' ||
      (cue.frame === 'loose' && cue.act !== 'promise' && !(cue.act === 'say' && clause !== ''));
    const main = turns.find(({ speaker }) => !speaker.media) ?? previous;
    return again && !weak ? { cue, speaker: main.speaker, named: false } : null;
  }
  const inherited = earlierSubject(draft, sentence, cue, last, joint);
  if (inherited) return { cue, speaker: inherited, named: false };
  if (cue.from > sentence.span.start || !before) return null;
  const lead = plain.slice(sentence.span.start, cue.span.start);
  return GOES_ON.test(lead) && cue.frame !== 'loose' ? { cue, speaker: before, named: false } : null;
}

/** A noun with its qualifiers stands between the subject and a word that is as often a noun (特朗普政府坚持的…提议). */
function tooFar(draft: Draft, group: readonly Holder[], cue: FoundCue): boolean {
  const gap = draft.plain.slice(group.at(-1)?.span.end ?? cue.span.start, cue.span.start);
  if (cue.act === 'offer') return !CLOSE.test(gap);
  return /的[^，]{0,12}$/u.test(gap.replace(/时$/u, '')) && !CITES.test(gap);
}

/** What may stand between a subject and its verb: adverbs, days, an addressee, an occasion. */
const CLOSE =
  /^(?:[也还又并已曾则再]|再次|同时|公开|正式|明确|进一步|当天|（[^）]*）|[^，]{0,5}[月日]|在[^，]{1,16}[上中时]|向[^，]{1,8}){0,4}$/u;

/** The subject of an earlier clause of the sentence, for «…发表谈话，指责…». */
function earlierSubject(
  draft: Draft,
  sentence: Sentence,
  cue: FoundCue,
  last: Speaker | null,
  joint: boolean,
): Speaker | null {
  let to = cue.from;
  while (to > sentence.span.start) {
    const from = clauseStart(draft.plain, sentence, to - 1);
    const group = subjectIn(draft, sentence, from, to);
    if (group.length > 0) {
      const text = draft.plain.slice(from, to);
      if (/^(?:如果|若|由于|因为|随着|虽然|尽管|当|除非|只要)/u.test(text)) return null;
      return speakerOf(draft, sentence, group, last, joint);
    }
    to = from;
    if (draft.plain.charAt(from - 1) === '；') return null;
  }
  return null;
}

/** A word that is as often no cue needs a speaker who acts for a side. */
function allowed(cue: FoundCue, speaker: Speaker, draft: Draft, sentence: Sentence): boolean {
  if (cue.act !== 'agree') return true;
  const joined = speaker.ids.length > 1 || speaker.ids[0]?.includes('+') === true;
  return joined || /^[，：]/u.test(draft.plain.slice(cue.span.end, Math.min(cue.span.end + 1, sentence.span.end)));
}

const LEAST = { clause: 4, told: 4, loose: 6, object: 6, quote: 2, silent: 99 } as const;

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
  const content = start === null ? null : contentFrom(draft, sentence, start, end);
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
    if (!/^[\s。！？”’）]*$/u.test(draft.plain.slice(cue.span.end, end))) return [];
    const back = contentBefore(draft, sentence, cue);
    return back ? [make(back, back.direct ? 'quote-before' : 'clause-before')] : [];
  }
  // «“…。”林奕辰说，…»: what is quoted before and what follows.
  const quoted = turn.named && QUOTED_ACTS.has(cue.act) ? quotationEnding(draft, sentence, cue.from) : null;
  const ahead =
    quoted && isSentence(draft, quoted) && !isTaken(draft, sentence, quoted, before)
      ? [make({ span: quoted.inner, direct: true }, 'quote-before')]
      : [];
  if (length < LEAST[cue.frame] && !content.direct) return ahead;
  if (cue.frame === 'quote' && !content.direct) return ahead;
  if (cue.frame === 'object' && !content.direct && !isClause(draft, cue, content)) return ahead;
  const runs =
    end === sentence.span.end && !content.direct && cue.frame === 'clause' && isLastTurn(draft, sentence, cue);
  const to = runs ? runsOnTo(draft, sentence, who) : null;
  const shape = cited ? 'cited' : cue.frame === 'told' ? 'told' : cue.frame === 'object' ? 'object' : 'clause';
  return [...ahead, make(to ? { span: { start: content.span.start, end: to }, direct: false } : content, shape)];
}

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
