import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import { timesIn } from '../shared/sentence-times.ts';
import type { FoundCue } from './statement-cue-scan.ts';
import { cuesIn } from './statement-cue-scan.ts';
import { holdersIn } from './statement-holders.ts';
import { replyBefore } from './statement-reply.ts';
import type { Speaker } from './statement-speaker.ts';

/** What is said, and whether it stands in quotation marks. */
export interface Content {
  readonly span: Span;
  readonly direct: boolean;
}

/** What is no statement: a title alone, or a clause that only sets a condition. */
const PHRASE = /^[^，。；]{0,8}《[^》]{1,30}》[。，]?$|(?:的情况下|的前提下|的背景下|之际)[。，]?$/u;
const SKIPPED = /^[了过着到]?[，：,:\s]*/u;
const TRAILING = /[。！？!?，；,;\s…]+$/u;
/** Clauses in which the reporter, not the speaker, draws a conclusion from quoted words. */
const COMMENT = /^[，,；;]?(?:这(?!是|样|种|次|一)|此(?!外)|但(?:没有|未)|引发|引起|显示|表明|意味|不过(?:没有|未))/u;

/** The content from `start` to `end`: the inside of one quotation, or the clause without its last full stop. */
export function contentFrom(draft: Draft, sentence: Sentence, start: number, end: number): Content | null {
  const { plain } = draft;
  const from = start + (SKIPPED.exec(plain.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0);
  const quotation = sentence.quotations.find(({ span }) => span.start === from);
  if (quotation) {
    const rest = plain.slice(quotation.span.end, end);
    const whole =
      !quotation.closed || quotation.span.end >= end || /^[，。；！？,;\s）]*$/u.test(rest) || COMMENT.test(rest);
    if (whole) return quotation.inner.end > quotation.inner.start ? { span: quotation.inner, direct: true } : null;
    if (/^[，。；]/u.test(rest) && /[。！？，]$/u.test(plain.slice(quotation.inner.start, quotation.inner.end)))
      return { span: quotation.inner, direct: true };
  }
  const text = plain.slice(from, end);
  if (PHRASE.test(text)) return null;
  const to = from + text.replace(TRAILING, '').length;
  if (to <= from) return null;
  return { span: { start: from, end: to }, direct: mostlyQuoted(sentence, { start: from, end: to }) };
}

function mostlyQuoted(sentence: Sentence, span: Span): boolean {
  let quoted = 0;
  let reached = span.start;
  for (const { inner } of sentence.quotations) {
    const from = Math.max(inner.start, reached);
    const to = Math.min(inner.end, span.end);
    if (to > from) {
      quoted += to - from;
      reached = to;
    }
  }
  return quoted * 2 > span.end - span.start;
}

/** Openings of a later clause that take up the main speaker again. */
const AGAIN =
  /^(?:但|而|不过|然而)?(?:并且|并|又|还|也|同时|另|另外|此外|且|而且|亦|再次|再|随后|接着|进而)(?:再次|多次|明确|公开|特别|进一步|一再|同时|还|也)*$/u;
const AGAIN_ACTS = new Set([
  'say',
  'deny',
  'warn',
  'accuse',
  'admit',
  'predict',
  'demand',
  'believe',
  'praise',
  'doubt',
  'ask',
  'promise',
]);

/**
 * Where the content of a cue ends in its sentence: before a later cue of the same speaker, or of another one after a
 * semicolon. What an outlet reports runs on over both.
 */
export function contentEnd(draft: Draft, sentence: Sentence, cue: FoundCue, speaker: Speaker): number {
  const { plain } = draft;
  for (const next of cuesIn(draft, sentence)) {
    if (next.span.start <= cue.span.end) continue;
    const clause = plain.slice(next.from, next.span.start);
    const reply = next.frame === 'clause' ? replyBefore(draft, sentence, next.from) : null;
    if (reply && reply.from > cue.span.end + 1) return reply.from - 1;
    const edge = next.from - 1;
    if (edge <= cue.span.end || !'，；,;'.includes(plain.charAt(edge))) continue;
    const subject = holdersIn(draft, sentence).find(
      ({ span, bound, qualifies }) => span.start >= next.from && span.end <= next.span.start && !bound && !qualifies,
    );
    if (!subject) {
      // «…，渔民联合会却痛斥…»: an adverb of contrast has a subject of its own before it, even where nobody knows the name.
      if (/[一-龥]{2}(?:却|则|反而)$/u.test(clause) && next.frame !== 'quote') return edge;
      if (AGAIN.test(clause.trim()) && AGAIN_ACTS.has(next.act) && !innerGoesOn(draft, sentence, cue, next))
        return edge;
      if (/^(?:但|不过|然而)$/u.test(clause) && next.frame === 'clause' && AGAIN_ACTS.has(next.act)) return edge;
      if (clause === '' && cue.frame === 'object' && next.frame === 'object') return edge;
      if (clause === '' && ((next.act === 'say' && next.frame === 'clause') || next.act === 'promise')) return edge;
      if (plain.charAt(edge) === '；' && AGAIN_ACTS.has(next.act) && clause.length < 6) return edge;
      continue;
    }
    if (speaker.media && !(plain.charAt(edge) === '；' && /(?:也|则|同时|却)[^，]{0,4}$/u.test(clause))) continue;
    if (plain.charAt(edge) === '；' && (next.frame !== 'loose' || subject.span.start === next.from)) return edge;
    // «指责A支持B，C否认»: what somebody is blamed for ends where the other answers.
    if (cue.frame === 'object' && (next.act === 'deny' || next.frame === 'clause') && !AGAIN.test(clause)) return edge;
    const self = /^(?:但|不过|而|然而)?[他她]/u.test(clause);
    const turns = next.act === 'say' || /^(?:但|不过|然而)/u.test(clause);
    if (self && turns && next.frame === 'clause' && AGAIN_ACTS.has(next.act)) return edge;
    if (/^而|(?:则|却|反而)[^，]{0,8}$/u.test(clause) && (next.frame === 'clause' || next.frame === 'object'))
      return edge;
    if (next.word === '理由是') return edge;
    // «…，巴黎斥之为“无稽之谈”»
    if (next.frame === 'quote' && subject.span.start === next.from) return edge;
  }
  return turnAway(draft, sentence, cue) ?? sentence.span.end;
}

/** «X说，双方同意停火，并承诺…»: what two sides promise is joined to what they agree, both within what is said. */
const innerGoesOn = (draft: Draft, sentence: Sentence, cue: FoundCue, next: FoundCue): boolean =>
  next.act === 'promise' &&
  cuesIn(draft, sentence).some(
    (one) =>
      (one.act === 'agree' || one.act === 'promise') &&
      one.span.start > cue.span.end &&
      one.span.end < next.span.start &&
      holdersIn(draft, sentence).some(
        ({ span, bound }) => !bound && span.start > cue.span.end && span.end <= one.span.start,
      ),
  );

/** Clauses in which the reporter comments or turns to what came of it. */
const TURNS = /，(?:结果|可惜|但事实上|事实上|但实际上|这[跟与和同](?!时|样))/u;
const HELD = new Set(['hope', 'fear', 'offer', 'doubt']);

/** Where the reporter takes over again, or a hope gives way to what another side wants. */
function turnAway(draft: Draft, sentence: Sentence, cue: FoundCue): number | null {
  const text = draft.plain.slice(cue.span.end, sentence.span.end);
  const found = TURNS.exec(text);
  if (found) return cue.span.end + found.index;
  if (cue.act === 'promise') {
    const semicolon = text.indexOf('；');
    const next = cue.span.end + semicolon + 1;
    if (semicolon > 0 && holdersIn(draft, sentence).some(({ span, bound }) => !bound && span.start === next))
      return next - 1;
  }
  if (!HELD.has(cue.act)) return null;
  const own = holdersIn(draft, sentence)
    .findLast(({ span }) => span.end <= cue.span.start)
    ?.tokens.at(-1)?.mention?.party;
  for (const { span, bound, qualifies, tokens } of holdersIn(draft, sentence)) {
    if (span.start <= cue.span.end || bound || qualifies || !'，；'.includes(draft.plain.charAt(span.start - 1)))
      continue;
    const party = tokens.at(-1)?.mention?.party;
    if (
      party &&
      party !== own &&
      /^(?:坚持|要求|希望|则|却|反对|主张|认为|担心)/u.test(draft.plain.slice(span.end, span.end + 3))
    )
      return span.start - 1;
  }
  return null;
}

/** Openings of a sentence in which the reporter speaks again. */
const NARRATES =
  /^(?:此后|随后|之后|其后|不过|然而|与此同时|同时|另一方面|目前|当天|当日|同日|次日|此前|最终|尽管|虽然|这表明|这意味着|这是|至今|截至|另外|此外|事实上|由此|因此可见|对此|据|根据|但是|双方立即|“|”)/u;
const UNANSWERED =
  /(?:没有|未|尚未|并未|不)(?:予)?(?:回[应答复]|置评|表态|证实|否认|说明|透露|作出|做出|给出|提供|提及|提到)/u;
const VIEWS = /(?:[应将会可能须要是有为使让]|希望|支持|愿|赞赏|欢迎|需要|必须|意味|取决|有助|不利)/u;
const LEAST_SENTENCE = 14;
const ATTITUDES = new Set(['hope', 'praise', 'fear']);

/**
 * The end of a content that runs on over the next sentences of the paragraph: views of an expert, or a statement of a
 * policy, while no other cue, date or turn of the reporter comes. Null where it ends with its sentence.
 */
export function runsOnTo(draft: Draft, sentence: Sentence, speaker: Speaker): number | null {
  let end: number | null = null;
  for (let index = sentence.index + 1; index < draft.sentences.length; index += 1) {
    const next = draft.sentences[index];
    if (!next || next.paragraphIndex !== sentence.paragraphIndex) break;
    const text = draft.plain.slice(next.span.start, next.span.end);
    if (cuesIn(draft, next).some(({ act }) => !ATTITUDES.has(act)) || NARRATES.test(text) || UNANSWERED.test(text))
      break;
    if (text.length < LEAST_SENTENCE || !VIEWS.test(text)) break;
    if (timesIn(draft, next).length > 0 && !speaker.expert) break;
    if (
      !speaker.expert &&
      !/^[^，。]{2,12}不?应该?/u.test(text) &&
      (speaker.media || !/^(?:[^，。]{0,2}方|双方|我们|各方)/u.test(text))
    )
      break;
    end = next.span.end;
  }
  return end;
}

/** Where the content of «告诉记者，…» begins; null where no addressee can be read. */
export function afterAddressee(draft: Draft, sentence: Sentence, cue: FoundCue, end: number): number | null {
  const text = draft.plain.slice(cue.span.end, Math.min(end, cue.span.end + 24));
  const comma = /[，：,:]/u.exec(text);
  if (comma) return cue.span.end + comma.index + 1;
  const named = holdersIn(draft, sentence).find(
    ({ span }) => span.start >= cue.span.end && span.start <= cue.span.end + 4,
  );
  const nouns =
    /^(?:本报|本社|随行|在场|媒体|多名|国会)*(?:记者们?|媒体|议员们?|外界|听众|民众|对方|我们|大家|世界)/u.exec(text);
  if (nouns) return cue.span.end + nouns[0].length;
  return named ? named.span.end : null;
}

/** Words that make what follows a demand or a reproach more than a bare noun. */
const CLAUSE =
  /[，不应要将必须在把对为让使是]|立即|尽快|停止|放弃|恢复|继续|采取|履行|遵守|违反|破坏|没有|取消|解除|实施|执行|开展|推迟|首先|率先|抢先|蓄意|故意|公然|企图|试图|拖延|撕毁|侵犯|干涉|阻挠|阻碍|袭击|攻击|轰炸|开火|挑起|挑衅|制造|造成|导致|拒绝|无视|滥用|操纵|隐瞒|背弃|食言|煽动|纵容|包庇|窃取|偷[窃运]|封锁|扣押|越[境界]|设置|歪曲|捏造|散布|出尔反尔|言而无信/u;
/** True where what is demanded or blamed is more than a name or a noun. */
export const isClause = (draft: Draft, cue: FoundCue, { span }: Content): boolean =>
  cue.act === 'demand' ||
  /[，：]/u.test(draft.plain.charAt(cue.span.end)) ||
  /[^“]“[^”]{2,}”$/u.test(draft.plain.slice(span.start, span.end)) ||
  CLAUSE.test(draft.plain.slice(span.start, span.end)) ||
  /[\p{Script=Han}](?:[了过着到得成出起给]|不|没)[\p{Script=Han}]{2}/u.test(draft.plain.slice(span.start, span.end)) ||
  /^[\p{Script=Han}]{2,8}(?:犯|缺|搞|玩|耍|推卸|断章|违|背|毁|杀|打|抢|占|盗|欺|骗|误|夸大|操控|勾结|资助|庇护|收容|窝藏|支持|干预|插手|挑拨|离间|施压|威胁|恐吓|勒索|讹诈)/u.test(
    draft.plain.slice(span.start, span.end),
  );
