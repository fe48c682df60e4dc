import type { Draft, Sentence } from '../draft.ts';
import { CUE_ADVERBS } from './cues.ts';
import { contentEnd } from './statement-content.ts';
import { clauseStart, type FoundCue } from './statement-cue-scan.ts';
import { type Holder, holdersIn } from './statement-holders.ts';
import { replyBefore } from './statement-reply.ts';
import { CITES, REPORTS } from './statement-source.ts';
import { mediaBefore, type Speaker, speakerOf } from './statement-speaker.ts';
import { subjectIn } from './statement-subject.ts';

/** A reporting word with its subject. */
export interface Turn {
  readonly cue: FoundCue;
  readonly speaker: Speaker;
  readonly named: boolean;
}

const ATTITUDES = new Set(['hope', 'fear', 'doubt']);

/**
 * Attitudes that an expert or a digest ascribes are its own reading; so are the demands and reproaches told of a third
 * party within what somebody says.
 */
export const isAttitude = (draft: Draft, sentence: Sentence, { cue, named }: Turn, turns: readonly Turn[]): boolean => {
  const { kind } = sentence.paragraph;
  return kind === 'answer' || kind === 'summary'
    ? ATTITUDES.has(cue.act) || (cue.act === 'believe' && !cue.word.endsWith('认为'))
    : cue.frame === 'object' &&
        named &&
        turns.some(
          ({ cue: outer, speaker }) =>
            outer.frame !== 'object' &&
            outer.act !== 'demand' &&
            contentEnd(draft, sentence, outer, speaker) > cue.span.start,
        );
};

const ANALYSTS: Speaker = { ids: ['anon:analysts'], media: false, expert: true, pronoun: false, near: true };
const OUTLET_SAYS = /^(?:报道|报导|社论|社评|评论|文章)(?:还|又|同时|也|并)?(?:说|称|指|指出|认为|强调|写道)$/u;
/** Words that open a sentence of a speaker who goes on. */
const GOES_ON = new RegExp(
  `^(?:“|”)?(?:但|而|不过)?(?:${CUE_ADVERBS.join('|')}|此外|接着|最后|且|再|于是|因而){0,5}$`,
  'u',
);

/** Who the subject of a reporting word is, or null where none can be read. `turns` are those of the words before it. */
export function turnOf(
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
  const joint = togetherBy(plain.slice(cue.from, cue.span.start), cue);
  const rumour = /^(?:报道|报导|消息|分析|评论|观点|意见)/u.test(cue.word) && plain.charAt(cue.span.start - 1) === '有';
  const analysis = cue.from === sentence.span.start && cue.frame === 'clause';
  if (analysis && /^(?:但|不过|另)?有?分析(?:普遍|也|还|则)?$/u.test(plain.slice(cue.from, cue.span.start)))
    return { cue, speaker: ANALYSTS, named: true };
  if (rumour) return { cue, speaker: REPORTS, named: true };
  const group = subjectIn(draft, sentence, cue.from, cue.span.start);
  if (cue.frame === 'loose' && group.length > 0 && tooFar(draft, group, cue)) return null;
  const own = group.length > 0 ? speakerOf(draft, sentence, group, last, joint) : null;
  if (own) return allowed(cue, own, draft, sentence) ? { cue, speaker: own, named: true } : null;
  if (group.length > 0) return null;
  if (cue.frame === 'loose' && cue.act !== 'say' && cue.act !== 'promise') {
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
    const reply = cue.frame === 'clause' && GOES_ON.test(clause) ? replyBefore(draft, sentence, cue.from) : null;
    if (reply && reply.from > previous.cue.span.end) {
      const replier = speakerOf(draft, sentence, reply.group, last, joint);
      if (replier) return { cue, speaker: replier, named: false };
    }
    const again =
      clause === ''
        ? (cue.act === 'say' && cue.frame === 'clause') ||
          cue.act === 'promise' ||
          (cue.frame === 'object' && previous.cue.frame === 'object')
        : GOES_ON.test(clause) && !/^(?:这|此|那|其|[一-龥]{5})/u.test(clause);
    const weak =
      cue.act === 'hope' ||
      cue.act === 'offer' ||
      cue.act === 'fear' ||
      (cue.frame === 'loose' && cue.act !== 'promise' && !(cue.act === 'say' && clause !== ''));
    // A semicolon closes what stood before it: behind it the first who speaks there goes on.
    const semicolon = sentence.span.start + plain.slice(sentence.span.start, cue.from).lastIndexOf('；');
    const main = turns.find((one) => !one.speaker.media && one.cue.span.start > semicolon) ?? previous;
    return again && !weak ? { cue, speaker: main.speaker, named: false } : null;
  }
  // «报道说，…»: the text of the outlet named last.
  if (cue.from === sentence.span.start && OUTLET_SAYS.test(plain.slice(cue.from, cue.span.end))) {
    return { cue, speaker: mediaBefore(draft, sentence, cue.span.start), named: true };
  }
  const inherited = earlierSubject(draft, sentence, cue, last, joint);
  if (inherited) return { cue, speaker: inherited, named: false };
  if (cue.from > sentence.span.start || !before) return null;
  const lead = plain.slice(sentence.span.start, cue.span.start);
  return GOES_ON.test(lead) && cue.frame !== 'loose' ? { cue, speaker: before, named: false } : null;
}

/** What several say they say together; what several believe or demand each of them does, and so where 都 parts them. */
const togetherBy = (lead: string, cue: FoundCue): boolean =>
  cue.act === 'agree' ||
  /一致|共同|联合/u.test(lead + cue.word) ||
  (cue.act === 'say' && !/[都均]|分别|各自|先后/u.test(lead));

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
