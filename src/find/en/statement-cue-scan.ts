import { contains, overlaps, type Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import { kept } from '../shared/kept.ts';
import { isProse, MOST_CUES } from '../shared/report.ts';
import { timesIn } from '../shared/sentence-times.ts';
import { Trie } from '../shared/trie.ts';
import { type EnCue, enCues } from './cues.ts';
import { isPlural, NOUNS } from './statement-nouns.ts';

/** A reporting verb where it stands, with what stands before it. */
export interface FoundCue extends EnCue {
  readonly span: Span;
  readonly word: string;
  /** Where the verb phrase begins: before auxiliaries, adverbs and times. */
  readonly head: number;
  /** Joined by a conjunction or participle to a verb before it, whose subject it shares. */
  readonly shares: boolean;
  /** Follows «who» or «which». */
  readonly relative: boolean;
}

const words = new Trie<EnCue>();
for (const [word, cue] of enCues) words.add(word, cue);

const ADVERB =
  /(?:^|[\s,])(?:also|then|later|again|once|twice|often|repeatedly|recently|previously|earlier|already|now|still|even|just|only|first|publicly|privately|openly|explicitly|clearly|flatly|bluntly|angrily|quickly|immediately|promptly|soon|since|subsequently|afterwards?|meanwhile|however|reportedly|initially|always|never|ever|long|further|formally|officially|strongly|firmly|largely|widely|generally|thus|therefore|all|both|each|separately|jointly|apparently|famously|simply|merely|rightly|wrongly|too|so|himself|herself|has|have|had|did|does|do|is|was|are|were|been|overnight|today|yesterday|tonight|tersely|sharply|at\s+(?:first|last|once|same\s+time)|for\s+(?:his|her|its|their)\s+part|last\s+(?:week|month|year|night)|this\s+(?:week|month|year|morning|afternoon)|in\s+turn|hours?\s+later|in\s+particular|of\s+course|for\s+example|in\s+response|in\s+public|in\s+private|nevertheless|nonetheless|instead|[a-z]{3,}(?:al|ous|ive|ed|ing|ent|ant|ic|ar|able|ful|less|t|k|n|h|r)ly)$/u;
const CONJUNCTION = /(?:^|[\s,;])(?:and|but|or|yet|while|before|after|when|then)$/u;
const SPAN_LATER =
  /(?:^|\s)(?:an?|one|two|three|four|five|six|several|some|\d+)\s+(?:hours?|days?|weeks?|months?|years?)\s+(?:later|earlier|before|ago)$/u;
/** «Moscow and Pyongyang deny»: two names take the bare verb. */
const JOINT_BEFORE = /[A-Z][\p{L}.-]+ and (?:the )?[A-Z][\p{L}.-]+$/u;
const PLURAL_BEFORE =
  /(?:[^s'’]s|\b(?:they|we|i|you|people|some|many|most|few|others|both|media|men|police|taliban|opposition|who|and|but|or|then|also|now|still|did|does|do))$/u;
const PLACED =
  /\s(?:in|at|from|of|near|around|across|on|with|close to|familiar with|briefed on|involved in)\s[^,;]{1,50}$/u;
/** «Diplomats in Ankara expect»: the plural noun that a place or body follows. */
const pluralBehind = (text: string): boolean => {
  const noun = /[a-z-]+$/u.exec(text.replace(PLACED, ''))?.[0] ?? '';
  return PLACED.test(text) && NOUNS.get(noun) === 'anon' && isPlural(noun);
};
/** «quoted an official as saying», «was quoted by the agency as saying» */
const QUOTED_AS = /\b(?:quot|cit)(?:ed|es|ing)\s[^;]{2,90}\sas$/u;
/** «Exporters, for their part, reckon» */
const ASIDE =
  /,\s(?:for their part|in turn|however|meanwhile|too|by contrast|as well|on the other hand|in particular|of course),$/u;
const RELATIVE = /(?:^|[\s,])(?:who|which|that)$/u;
const MODAL =
  /(?:^|\s)(?:would|will|could|should|may|might|must|can|cannot|shall|to|not|n't|never|without|let's|if|wouldn't|won't|can't|couldn't)$/u;
const NEGATIVE = /(?:\bnot|n't|\bnever|\bno\s+longer|\bwithout|\brefused\s+to|\bdeclined\s+to)\s*$/u;
const BE =
  /(?:^|\s)(?:is|was|are|were|be|been|being|gets?|got)(?:\s+(?:also|widely|often|later|once|reportedly|not|now|still|generally))?$/u;
const OF_ITSELF = /^(?:be|is|was|are|were|been|being)\s/u;

const read = kept<Sentence, readonly FoundCue[]>();

/** The reporting verbs of an English sentence that are used as such, in order. */
export function cuesIn(draft: Draft, sentence: Sentence): readonly FoundCue[] {
  const known = read.get(sentence);
  if (known) return known;
  const found: FoundCue[] = [];
  for (const match of isProse(sentence) ? words.scan(draft.lower, sentence.span.start, sentence.span.end) : []) {
    if (found.length >= MOST_CUES) break;
    if (match.value.all.every(({ frame }) => frame === 'silent')) continue;
    const span = { start: match.start, end: match.end };
    if (sentence.mentions.some((mention) => !mention.pronoun && overlaps(mention.span, span))) continue;
    if (sentence.quotations.some(({ inner, closed }) => closed && contains(inner, span))) continue;
    if (/[A-Z]/u.test(draft.plain.charAt(span.start)) && span.start > sentence.span.start) continue;
    if (draft.lower.charAt(span.start - 1) === '-' || draft.lower.charAt(span.end) === '-') continue;
    const cue = used(draft, sentence, match.value, span);
    if (cue) found.push(cue);
  }
  read.set(sentence, found);
  return found;
}

function used(draft: Draft, sentence: Sentence, cue: EnCue, span: Span): FoundCue | null {
  const { lower } = draft;
  const floor = Math.max(sentence.span.start, span.start - 120);
  const lead = (to: number): string => lower.slice(floor, to).trimEnd();
  if (MODAL.test(lead(span.start)) || NEGATIVE.test(lead(span.start))) return null;
  if (
    /(?:ed|en|wn|id|ught|orn)\b/u.test(lower.slice(span.start, span.end)) &&
    BE.test(lead(span.start)) &&
    !OF_ITSELF.test(lower.slice(span.start, span.end))
  )
    return null;
  const word = lower.slice(span.start, span.end);
  if (
    /^(?:the|a|an|his|her|its|their|our|my|any|no|this|that|such|of)$/u.test(
      /[a-z']+$/u.exec(lead(span.start))?.[0] ?? '',
    )
  )
    return null;
  // «in a social media post late on Thursday»: a noun.
  if (cue.bare && /\b(?:an?|the|his|her|its|their|one)\s(?:[a-z]+\s)?media$/u.test(lead(span.start))) return null;
  if (
    cue.bare &&
    !PLURAL_BEFORE.test(lead(span.start).replace(ASIDE, '')) &&
    !JOINT_BEFORE.test(draft.plain.slice(floor, span.start).trimEnd()) &&
    !pluralBehind(lead(span.start).replace(ASIDE, '')) &&
    !/^(?:bet|forecast|not|put)/u.test(word)
  )
    return null;
  let head = span.start;
  let shares = false;
  let relative = false;
  for (let steps = 0; steps < 6; steps += 1) {
    const text = lead(head);
    const end = floor + text.length;
    const time = timesIn(draft, sentence).find(({ span: at }) => at.end === end && at.start >= floor);
    if (time) {
      head =
        floor +
        lower.slice(floor, time.span.start).replace(/\s*\b(?:on|in|at|since|by|early|late|last|during)\s*$/u, '')
          .length;
      continue;
    }
    const adverb = ADVERB.exec(text) ?? SPAN_LATER.exec(text);
    if (adverb) {
      if (/\b(?:never|not)$/u.test(text)) return null;
      head = floor + adverb.index + (/^[\s,]/u.test(adverb[0]) ? 1 : 0);
      if (adverb[0].startsWith(',')) head -= 1;
      continue;
    }
    break;
  }
  const text = lead(head);
  if (MODAL.test(text) && !/\bto$/u.test(text)) return null;
  const pronoun = RELATIVE.exec(text);
  if (pronoun) {
    relative = true;
    head = floor + pronoun.index;
  } else if (CONJUNCTION.test(text)) {
    shares = true;
  } else if (cue.participle) {
    if (!/[,—]$/u.test(text) && !BE.test(lead(span.start)) && !QUOTED_AS.test(text)) return null;
    shares = /[,—]$/u.test(text);
  }
  return { ...cue, span, word, head, shares, relative };
}
