import { type Span, trimSpan } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { ExchangeStatus } from '../finding.ts';
import type { Trigger } from '../rule.ts';
import { halvesOf } from './exchange-halves.ts';
import type { ExchangeLanguage, Form } from './exchange-words.ts';
import { freeMentions, pairBefore, subjectOf, type Voice, voiceAt } from './position-holder.ts';
import { clauseAt } from './position-spots.ts';
import type { StanceLanguage } from './position-words.ts';

/** What is given for what, or made to wait for what: two halves, each with who is to do it. */
export interface Bargain {
  readonly form: Form;
  /** The half that is given, or held back till the other. */
  readonly held: Span;
  readonly holder: string;
  /** The half that is asked for it. */
  readonly asked: Span;
  /** Null where the text does not tell. */
  readonly other: string | null;
  /** Whose half is the giver's by the way the two are told. */
  readonly giver: 'holder' | 'other';
  readonly status: ExchangeStatus;
  readonly proposer: string | null;
  readonly voice: Voice;
  /** True where it was tried and the other side did not do its half. */
  readonly vain: boolean;
  /** True where the main clause of a condition is an offer. */
  readonly willing: boolean;
}

/** The bargain that a word of exchange or condition makes, if two parties stand on its two sides. */
export function bargainAt(at: Trigger, form: Form, stance: StanceLanguage, language: ExchangeLanguage): Bargain | null {
  const { draft, sentence } = at;
  const halves = halvesOf(at, form, language);
  if (!halves) return null;
  const text = (span: Span): string => draft.lower.slice(span.start, span.end);
  const voice = voiceAt(draft, at.span);
  const [held, asked] = [halves.held, halves.asked];
  const unclear = form !== 'return' && form !== 'price' && !deed(draft, sentence, asked, language);
  if (unclear || !deed(draft, sentence, held, language)) return null;
  if (language.unclear.test(text(held)) || (form !== 'price' && language.unclear.test(text(asked)))) return null;
  const withheld = language.withheld.test(text(held));
  if ((form === 'until' || form === 'before' || form === 'unless') && !withheld) return null;
  const willing = language.willing.test(text(held));
  const conditional = form === 'if';
  if (conditional && (!(willing || withheld) || !language.good.test(text(asked)))) return null;
  const sides = sidesOf(draft, sentence, form, held, asked, voice, stance, language);
  if (!sides || (conditional && !sides.named)) return null;
  let { holder, other } = sides;
  let [first, second] = [held, asked];
  const opening = { start: clauseAt(sentence, held).start, end: held.end };
  if (form === 'price' && language.wanted.test(text(opening))) {
    [first, second] = [asked, held];
    if (sides.named && other !== null) [holder, other] = [other, holder];
  }
  const clause = text({ start: clauseAt(sentence, held).start, end: sentence.span.end });
  return {
    form,
    held: trimSpan(draft.article.text, first),
    holder,
    asked: trimSpan(draft.article.text, second),
    other,
    giver: giverOf(form, text(first), text(second), willing && !withheld, stance),
    status: statusOf(form, clause, text(opening), voice, willing && !withheld, language),
    vain: form === 'price' && language.fails.test(text({ start: opening.start, end: asked.end })),
    proposer: voice.outside && voice.span ? null : holder,
    voice,
    willing: willing && !withheld,
  };
}

const deed = (draft: Draft, sentence: Sentence, span: Span, language: ExchangeLanguage): boolean =>
  language.deed.test(draft.lower.slice(span.start, span.end)) ||
  sentence.issues.some((word) => span.start <= word.span.start && word.span.end <= span.end);

interface Sides {
  readonly holder: string;
  readonly other: string | null;
  /** True where the text names who is to do what is asked. */
  readonly named: boolean;
}

/** How far behind its beginning a half may name who does it. */
const HEAD = { zh: 4, en: 14 } as const;

function sidesOf(
  draft: Draft,
  sentence: Sentence,
  form: Form,
  held: Span,
  asked: Span,
  voice: Voice,
  stance: StanceLanguage,
  language: ExchangeLanguage,
): Sides | null {
  const first = (span: Span): string | null => {
    const mention = freeMentions(draft, sentence, span, stance).find((one) => one.party !== null);
    const before = mention ? draft.lower.slice(span.start, mention.span.start) : '';
    if (language.doneTo.test(before)) return null;
    return mention && (form === 'price' || mention.span.start - span.start < HEAD[sentence.language])
      ? mention.party
      : null;
  };
  const text = draft.lower.slice(held.start, held.end);
  const word = anchorOf(text, language);
  const at = { start: held.start + word, end: held.start + word + 1 };
  const subject = subjectOf(draft, sentence, at, clauseAt(sentence, held), voice, stance);
  const actor =
    form === 'return'
      ? null
      : (first(asked) ??
        (form === 'price' ? (anyIn(sentence, asked) ?? rewardedIn(draft, sentence, held, language)) : null));
  let holder = subject.parties[0] ?? (subject.outside ? null : voice.parties[0]) ?? null;
  if (holder === null && form === 'price') holder = first(held);
  const pronoun = sentence.mentions.find(
    (one) => one.pronoun && one.span.start >= asked.start && one.span.start - asked.start < 4,
  );
  if (holder !== null && holder === actor && pronoun?.party === actor) {
    const across = counterpart(draft, sentence, asked, holder);
    return across === null ? null : { holder, other: across, named: true };
  }
  if (holder !== null && holder === actor) holder = voice.parties.find((party) => party !== actor) ?? null;
  const other = actor ?? (holder === null ? null : counterpart(draft, sentence, asked, holder));
  if (holder === null && other !== null && !(form === 'if')) holder = counterpart(draft, sentence, asked, other);
  return holder !== null && holder !== other ? { holder, other, named: actor !== null } : null;
}

/** Who is rewarded or given something in the first half (giving Pyongyang relief). */
const rewardedIn = (draft: Draft, sentence: Sentence, held: Span, language: ExchangeLanguage): string | null =>
  sentence.mentions.find(
    (one) =>
      one.party !== null &&
      held.start <= one.span.start &&
      one.span.end <= held.end &&
      language.rewards.test(draft.lower.slice(Math.max(held.start, one.span.start - 16), one.span.start)),
  )?.party ?? null;

const anyIn = (sentence: Sentence, span: Span): string | null =>
  sentence.mentions.find(
    (mention) =>
      mention.party !== null &&
      mention.kind !== 'place' &&
      mention.kind !== 'weapon' &&
      span.start <= mention.span.start &&
      mention.span.end <= span.end,
  )?.party ?? null;

/** Where the verb phrase of a half begins: its last word of will or refusal, else its first deed. */
function anchorOf(text: string, language: ExchangeLanguage): number {
  let found = -1;
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const match = language.willing.exec(rest) ?? language.withheld.exec(rest);
    if (!match) break;
    found = at + match.index;
    at = found + Math.max(1, match[0].length);
  }
  return found >= 0 ? found : Math.max(0, text.search(language.deed));
}

/** The other side of the two that the text tells of. */
function counterpart(draft: Draft, sentence: Sentence, word: Span, party: string): string | null {
  const here = sentence.mentions.find(
    (mention) =>
      mention.party !== null && mention.party !== party && draft.knowledge.parties.get(mention.party)?.central,
  );
  const pair = pairBefore(draft, sentence, word.end);
  return pair.find((one) => one !== party) ?? here?.party ?? null;
}

/**
 * Who counts as giver. What lifts a burden is given, and talks are not: «no talks until Washington ends its hostile
 * policy» makes Washington the giver, «sanctions stay until the North disarms» too.
 */
function giverOf(
  form: Form,
  held: string,
  asked: string,
  willing: boolean,
  stance: StanceLanguage,
): 'holder' | 'other' {
  if (form === 'price' || form === 'return') return 'holder';
  if (stance.burden.test(held)) return 'holder';
  if (form === 'depends') return 'other';
  const onlyTalks = stance.talking.test(held) && !stance.concession.test(held.replace(stance.talking, ''));
  if (onlyTalks) return 'other';
  if (willing && form === 'if') return 'holder';
  return stance.burden.test(asked) ? 'other' : 'holder';
}

function statusOf(
  form: Form,
  sentence: string,
  held: string,
  voice: Voice,
  willing: boolean,
  language: ExchangeLanguage,
): ExchangeStatus {
  if (form === 'price' || form === 'return') {
    if (language.refused.test(held) || language.fails.test(sentence)) return 'refused';
    if ((voice.outside && voice.span !== null) || language.supposed.test(sentence)) return 'hypothetical';
    return language.agreed.test(held) ? 'agreed' : 'proposed';
  }
  return willing && form === 'if' ? 'proposed' : 'demanded';
}
