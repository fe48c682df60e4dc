import type { Draft, Sentence } from '../draft.ts';
import type { Report, Shape } from '../shared/report.ts';
import { type Content, contentIn, governedEnd, quotationEnding } from './statement-content.ts';
import { cuesIn, type FoundCue } from './statement-cue-scan.ts';
import { framed } from './statement-frames.ts';
import { type Holder, holdersIn } from './statement-holders.ts';
import { isPlural } from './statement-nouns.ts';
import { isMedia, type Speaker, speakerOf, subjectEnding } from './statement-speaker.ts';

interface SentenceReports {
  readonly reports: readonly Report[];
  readonly last: Speaker | null;
}

const read = new WeakMap<Sentence, SentenceReports>();
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

interface Turn {
  readonly cue: FoundCue;
  readonly speaker: Speaker;
  /** Where the subject begins, or the verb where the subject is shared. */
  readonly start: number;
  readonly inverted: boolean;
  readonly end: number;
}

function readCues(draft: Draft, sentence: Sentence, before: Speaker | null): SentenceReports {
  const turns: Turn[] = [];
  const reports: Report[] = [];
  for (const cue of cuesIn(draft, sentence)) {
    const turn = turnOf(draft, sentence, cue, turns, before);
    if (!turn) continue;
    turns.push(turn);
    reports.push(...reportsOf(draft, sentence, turn));
  }
  const main = turns.find(({ speaker }) => !speaker.media) ?? turns[0];
  return { reports: [...reports, ...accordingTo(draft, sentence, before)], last: main?.speaker ?? null };
}

function turnOf(
  draft: Draft,
  sentence: Sentence,
  cue: FoundCue,
  turns: readonly Turn[],
  before: Speaker | null,
): Turn | null {
  const last = turns.at(-1)?.speaker ?? before;
  const end = cue.span.end;
  if (cue.shares) {
    const shared =
      turns.findLast(({ cue: earlier }) => earlier.span.end <= cue.head)?.speaker ??
      firstSubject(draft, sentence, cue, before);
    return shared && agrees(cue, shared) ? { cue, speaker: shared, start: cue.head, inverted: false, end } : null;
  }
  const group = subjectOf(draft, sentence, cue);
  if (group.length > 0) {
    const speaker = speakerOf(draft, sentence, group, last);
    const start = group[0]?.span.start ?? cue.head;
    if (
      /\b(?:if|unless|whether|until|once)\s+(?:the\s+)?$/u.test(
        draft.lower.slice(Math.max(sentence.span.start, start - 16), start),
      )
    )
      return null;
    return speaker && agrees(cue, speaker, group, draft) ? { cue, speaker, start, inverted: false, end } : null;
  }
  return invertedTurn(draft, sentence, cue, last) ?? unknownTurn(draft, sentence, cue);
}

const UNKNOWN = /(?:^|[\s“"(])((?:[A-Z][\p{L}’'-]+\s+){0,3}[A-Z][\p{L}’'-]+)$/u;
const NO_NAME =
  /^(?:The|A|An|It|He|She|They|We|I|This|That|These|Those|But|And|So|Yet|In|On|At|As|If|When|There|What|Who|Nobody|No|Asked|Not|One|Some|All|Many|Both|Other|Others|Another|Most|Such|Each|Mr|Mrs|Ms|President|Minister)$/u;

/** A capitalised name right before a verb of speech, of whom nothing else is known («Hamas said that …»). */
function unknownTurn(draft: Draft, sentence: Sentence, cue: FoundCue): Turn | null {
  if (cue.bare || cue.participle || cue.shares || cue.relative || cue.act !== 'say' || !cue.frame.startsWith('that'))
    return null;
  const from = Math.max(sentence.span.start, cue.head - 60);
  const text = draft.plain.slice(from, cue.head).trimEnd();
  const name = UNKNOWN.exec(text)?.[1];
  if (!name || NO_NAME.test(name)) return null;
  const start = from + text.length - name.length;
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return id
    ? {
        cue,
        speaker: { ids: [id], media: false, plural: false, near: true },
        start,
        inverted: false,
        end: cue.span.end,
      }
    : null;
}

/** The bare form (say) needs a plural subject. */
function agrees(cue: FoundCue, speaker: Speaker, group: readonly Holder[] = [], draft?: Draft): boolean {
  if (!cue.bare || /^(?:bet|forecast|not)/u.test(cue.word)) return true;
  const final = group.at(-1);
  const word = final && draft ? draft.lower.slice(final.span.start, final.span.end) : '';
  return speaker.plural || isPlural(word);
}

/** The holders before a verb: right before it, or before an apposition between commas. */
function subjectOf(draft: Draft, sentence: Sentence, cue: FoundCue): readonly Holder[] {
  const { plain } = draft;
  let to = cue.head;
  if (cue.relative) {
    while (/[\s,]/u.test(plain.charAt(to - 1))) to -= 1;
    return subjectEnding(draft, sentence, boundary(draft, sentence, to), to);
  }
  for (let steps = 0; steps < 3; steps += 1) {
    while (/\s/u.test(plain.charAt(to - 1))) to -= 1;
    if (plain.charAt(to - 1) !== ',') return subjectEnding(draft, sentence, boundary(draft, sentence, to), to);
    const open = plain.lastIndexOf(',', to - 2);
    const floor = Math.max(sentence.span.start, to - 160);
    if (open < floor) return [];
    const seg = { start: open + 1, end: to - 1 };
    const inside = subjectEnding(draft, sentence, seg.start, seg.end);
    const name = inside[0]?.tokens.some(({ mention }) => mention?.kind === 'person' && !mention.pronoun);
    const lead = inside[0] ? plain.slice(seg.start, inside[0].span.start).trim() : '';
    if (name && /^(?:[A-Z].*)?$/u.test(lead)) return inside;
    if (
      cuesIn(draft, sentence).some(({ span }) => span.start >= seg.start && span.end <= seg.end) &&
      !/^\s*(?:who|which|whose)\b/u.test(plain.slice(seg.start, seg.end))
    )
      return [];
    to = open;
  }
  return [];
}

const BOUNDARY =
  /[,;:—“”"«»()]|\b(?:that|because|if|when|while|after|before|but|who|which|whom|as|since|although|though|whether|than|where|so|until|unless)\s|\.\s/gu;

/** Where the noun phrase that ends at `to` may begin at the earliest. */
function boundary(draft: Draft, sentence: Sentence, to: number): number {
  const floor = Math.max(sentence.span.start, to - 140);
  const text = draft.lower.slice(floor, to);
  let from = floor;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = floor + match.index + match[0].length;
    const at = floor + match.index;
    const inName = sentence.mentions.some(({ span }) => span.start <= at && at < span.end);
    const bracket = match[0] === '(' || match[0] === ')';
    if (!inName && !bracket) from = end;
  }
  for (const match of text.matchAll(/\band\s/gu)) {
    const at = floor + match.index;
    const joins = holdersIn(draft, sentence).some(
      ({ span, joined }) => joined && span.start >= at && span.start <= at + 10,
    );
    if (at > from && !joins && !sentence.mentions.some(({ span }) => span.start < at && at < span.end))
      from = at + match[0].length;
  }
  return from;
}

/** The subject of the sentence, for a second verb whose first is no reporting verb («flew home and said»). */
function firstSubject(draft: Draft, sentence: Sentence, cue: FoundCue, before: Speaker | null): Speaker | null {
  const holders = holdersIn(draft, sentence).filter(({ span }) => span.end <= cue.head);
  const clause = draft.plain.lastIndexOf(';', cue.head);
  const head = holders.find(({ bound, span }) => !bound && span.start > clause);
  return head ? speakerOf(draft, sentence, [head], before) : null;
}

/** «…,” said Heather Nauert, the spokeswoman». */
function invertedTurn(draft: Draft, sentence: Sentence, cue: FoundCue, last: Speaker | null): Turn | null {
  const { plain } = draft;
  if (!/[,”"’'?!»]\s*$/u.test(plain.slice(Math.max(0, cue.span.start - 3), cue.span.start))) return null;
  if (cue.participle || !(cue.frame === 'that' || cue.frame === 'that np')) return null;
  // «Zelenskiy, who met leaders in Kyiv, urged …»: the comma closes a clause about the subject.
  const lead = plain.slice(Math.max(sentence.span.start, cue.span.start - 160), cue.span.start);
  if (/,\s(?:who|which|whose|an?|the|formerly|now)\s[^,]*,\s*$/u.test(lead)) return null;
  const group: Holder[] = [];
  for (const holder of holdersIn(draft, sentence)) {
    if (holder.span.start < cue.span.end) continue;
    const gap = plain.slice(group.at(-1)?.span.end ?? cue.span.end, holder.span.start);
    if (
      group.length === 0 ? !/^\s+(?:(?:the|an?|one|some|former|[A-Z]?[\p{L}’'-]+)\s+){0,6}$/u.test(gap) : !holder.joined
    )
      break;
    group.push(holder);
  }
  const speaker = group.length > 0 ? speakerOf(draft, sentence, group, last) : null;
  return speaker
    ? { cue, speaker, start: cue.span.start, inverted: true, end: group.at(-1)?.span.end ?? cue.span.end }
    : null;
}

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
  const found = framed(draft, sentence, cue, end, turn.start);
  return found ? [make(found.content, found.shape, found.listener)] : [];
}

/** «…, he said on Thursday; …», «In exchange, he said, …»: the verb ends its clause and a comma stands before its subject. */
function isParenthesis(draft: Draft, sentence: Sentence, { cue, start }: Turn): boolean {
  if (cue.shares || cue.relative || !cue.all.some(({ frame }) => frame.startsWith('that') || frame === 'told'))
    return false;
  const after = draft.plain.charAt(cue.span.end);
  if (start === sentence.span.start && (after === ',' || after === '.') && quotationEnding(draft, sentence, start))
    return true;
  const lead = draft.plain.slice(Math.max(sentence.span.start, start - 24), start);
  if (!/[,”"’?!»]\s*(?:(?:the|an?|one|president|secretary|minister|mr\.?|mrs\.?|ms\.?|dr\.?)\s+)*$/iu.test(lead))
    return false;
  const rest = draft.plain.slice(cue.span.end, Math.min(sentence.span.end, cue.span.end + 100));
  if (/[”"»]\s*$/u.test(draft.plain.slice(Math.max(0, start - 3), start)) && quotationEnding(draft, sentence, start)) {
    return !/^[^,;.]{0,80}\bthat\s/u.test(rest);
  }
  return (
    /^(?:\s*$|\s*[.,;?!”"]|\s+(?:on|in|at|after|during|before|of|to|from|through|aboard|later|afterwards|last|this|yesterday|reporters|journalists|lawmakers|him|her|them|the|a)\b(?!\s+that\b)[^,;.“"]{0,70}(?:[.;]|,\s*(?:“|"|and\s|adding|$)|$))/u.test(
      rest,
    ) && !/^[^,;.]{0,60}\bthat\s/u.test(rest)
  );
}

const SHORT = 28;
const OPENS =
  /^(?:in|on|at|for|to|from|by|with|as|after|before|instead|but|and|yet|still|now|today|however|meanwhile|there|under|even|given|despite|unlike|since|without|during|because)\b/iu;
const FINITE = /\s(?:is|was|are|were|will|would|had|has|have|can|could|should|must|may|might|did|does|do)\b/u;

/** «In exchange», «Given the hostility of the statement»: a phrase that only leads to what is said behind the verb. */
const isOpening = (text: string): boolean =>
  OPENS.test(text) && (text.length < SHORT || (text.length < 90 && !FINITE.test(text)));

/** The words before a verb that ends its clause, and those that go on behind it. */
function aroundOf(
  draft: Draft,
  sentence: Sentence,
  turn: Turn,
  make: (content: Content, shape: Shape) => Report,
): readonly Report[] {
  const { plain } = draft;
  const reports: Report[] = [];
  const quotation = quotationEnding(draft, sentence, turn.start);
  const from = clauseFrom(draft, sentence, turn.start);
  const text = plain.slice(from, turn.start).trim();
  const opening = isOpening(text);
  const whole =
    quotation && (quotation.span.start <= from + 2 || (quotation.inner.end - quotation.inner.start) * 2 > text.length);
  if (quotation && whole) reports.push(make({ span: quotation.inner, direct: true }, 'quote-before'));
  else if (text.length > 5 && !opening) {
    const content = contentIn(draft, sentence, from, turn.start);
    if (content) reports.push(make(content, content.direct ? 'quote-before' : 'clause-before'));
  }
  const rest = behind(draft, sentence, turn, opening);
  if (rest) reports.push(make(rest, 'clause-before'));
  return reports;
}

function clauseFrom(draft: Draft, sentence: Sentence, to: number): number {
  const semicolon = draft.plain.lastIndexOf(';', to);
  const cue = cuesIn(draft, sentence).findLast(({ span }) => span.end <= to - 20);
  const colon = draft.plain.lastIndexOf(': ', to);
  const floor = Math.max(
    sentence.span.start,
    semicolon + 1,
    colon > sentence.span.start && colon < to - 12 ? colon + 1 : 0,
  );
  const relative = /,\s*(?:to|of|in|for|from|with)\s+(?:which|whom),\s*$/u.exec(draft.plain.slice(floor, to));
  return relative
    ? floor + relative.index + 1
    : cue && cue.span.end > floor && /[,;]/u.test(draft.plain.slice(cue.span.end, to))
      ? floor
      : floor;
}

/** What goes on behind «he said»: the second half of a quotation, or the clause that an opening phrase introduced. */
function behind(draft: Draft, sentence: Sentence, turn: Turn, opening: boolean): Content | null {
  const { plain } = draft;
  const end = sentence.span.end;
  const text = plain.slice(turn.end, end);
  const quoted = /^[^“"]{0,80}[,:.]?\s*(?=[“"])/u.exec(text);
  if (quoted) {
    const at = turn.end + quoted[0].length;
    const second = sentence.quotations.find(({ span }) => span.start === at);
    if (second && /[,:.;]\s*(?:and\s*)?$/u.test(quoted[0])) return { span: second.inner, direct: true };
  }
  const pronoun = /^(?:he|she|they)\b/iu.test(plain.slice(turn.start, turn.start + 5));
  if (pronoun && text.startsWith(';') && cuesIn(draft, sentence).every(({ span }) => span.start <= turn.cue.span.end)) {
    return contentIn(draft, sentence, turn.end + 1, end);
  }
  if (opening && text.startsWith(','))
    return contentIn(draft, sentence, turn.end + 1, governedEnd(draft, sentence, turn.cue));
  if (opening && /^\s+on\b[^,]{0,24},/u.test(text))
    return contentIn(draft, sentence, turn.end + text.indexOf(',') + 1, governedEnd(draft, sentence, turn.cue));
  const next = draft.sentences[sentence.index + 1];
  if (
    !next ||
    next.paragraphIndex !== sentence.paragraphIndex ||
    !/[.”"]$/u.test(plain.slice(turn.end, end).trim() || '.')
  )
    return null;
  const going = next.quotations.find(({ span }) => span.start === next.span.start);
  const alone = going && cuesIn(draft, next).length === 0 && going.inner.end - going.inner.start > 12;
  return alone && quotationEnding(draft, sentence, turn.start) ? { span: going.inner, direct: true } : null;
}

/** «According to X, …», «…, according to X.» */
function accordingTo(draft: Draft, sentence: Sentence, before: Speaker | null): readonly Report[] {
  const at = draft.lower.indexOf('according to ', sentence.span.start);
  if (at < 0 || at >= sentence.span.end) return [];
  const cue = { start: at, end: at + 'according to'.length };
  if (sentence.quotations.some(({ inner }) => inner.start < at && at < inner.end)) return [];
  const source = holdersIn(draft, sentence).find(({ span }) => span.start >= cue.end && span.start < cue.end + 60);
  const speaker = source ? speakerOf(draft, sentence, [source], before) : null;
  if (!source || !speaker) return [];
  const rest = draft.plain.slice(source.span.end, sentence.span.end);
  const comma = /^[^,.;]{0,60},/u.exec(rest);
  const opens = draft.plain.slice(sentence.span.start, at).trim() === '' || draft.plain.charAt(at) === 'A';
  const content = opens
    ? comma && contentIn(draft, sentence, source.span.end + comma[0].length, sentence.span.end)
    : contentIn(draft, sentence, Math.max(sentence.span.start, draft.plain.lastIndexOf(';', at) + 1), at);
  if (!content || content.span.end - content.span.start < 15) return [];
  // «According to KCNA, Kim said …»: the outlet is only the way by which Kim’s words come.
  const inner =
    opens &&
    cuesIn(draft, sentence).some(
      ({ span, bare, participle }) =>
        !bare && !participle && span.start > source.span.end && span.start < source.span.end + 60,
    );
  if (inner) return [];
  return [
    {
      speakers: speaker.ids,
      cue,
      content: content.span,
      direct: content.direct,
      via: null,
      from: sentence.span.start,
      shape: 'according',
      named: true,
    },
  ];
}

/** The medium that an addressee names («told broadcaster KBS that»). */
export const listenerIn = (draft: Draft, sentence: Sentence, from: number, to: number): string | null =>
  sentence.mentions.find((mention) => mention.span.start >= from && mention.span.end <= to && isMedia(draft, mention))
    ?.id ?? null;
