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
  readonly other: string;
  /** Whose half is the giver's by the way the two are told. */
  readonly giver: 'holder' | 'other';
  readonly status: ExchangeStatus;
  readonly proposer: string | null;
  readonly voice: Voice;
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
  if (form !== 'return' && (!deed(draft, sentence, asked, language) || !deed(draft, sentence, held, language))) return null;
  const withheld = language.withheld.test(text(held));
  if ((form === 'until' || form === 'before' || form === 'unless') && !withheld) return null;
  const willing = language.willing.test(text(held));
  if (form === 'if' && !(willing || withheld)) return null;
  const sides = sidesOf(draft, sentence, at.span, held, asked, voice, stance);
  if (!sides) return null;
  let [holder, other] = sides;
  let [first, second] = [held, asked];
  if (form === 'price' && language.wanted.test(text({ start: clauseAt(sentence, held).start, end: held.end }))) {
    [first, second] = [asked, held];
    if (freeMentions(draft, sentence, asked, stance).length > 0) [holder, other] = [other, holder];
  }
  const clause = text({ start: clauseAt(sentence, held).start, end: sentence.span.end });
  return {
    form,
    held: trimSpan(draft.article.text, first),
    holder,
    asked: trimSpan(draft.article.text, second),
    other,
    giver: giverOf(form, text(first), text(second), willing && !withheld, stance),
    status: statusOf(form, clause, text(held), voice, willing && !withheld, language),
    proposer: voice.outside && voice.span ? null : holder,
    voice,
    willing: willing && !withheld,
  };
}

const deed = (draft: Draft, sentence: Sentence, span: Span, language: ExchangeLanguage): boolean =>
  language.deed.test(draft.lower.slice(span.start, span.end)) ||
  sentence.issues.some((word) => span.start <= word.span.start && word.span.end <= span.end);

function sidesOf(
  draft: Draft,
  sentence: Sentence,
  word: Span,
  held: Span,
  asked: Span,
  voice: Voice,
  stance: StanceLanguage,
): readonly [string, string] | null {
  const own = freeMentions(draft, sentence, held, stance).find((mention) => mention.party)?.party ?? null;
  const clause = clauseAt(sentence, held);
  const subject = subjectOf(draft, sentence, { start: held.start, end: held.start + 1 }, clause, voice, stance).parties[0];
  const named = (span: Span, not: string | null): string | null =>
    freeMentions(draft, sentence, span, stance).find((mention) => mention.party && mention.party !== not)?.party ??
    sentence.mentions.find(
      (mention) =>
        mention.party !== null &&
        mention.party !== not &&
        mention.kind !== 'place' &&
        span.start <= mention.span.start &&
        mention.span.end <= span.end,
    )?.party ??
    null;
  const actor = freeMentions(draft, sentence, asked, stance).find((mention) => mention.party)?.party ?? null;
  let holder = own ?? subject ?? voice.parties[0] ?? null;
  // «If Washington lifts sanctions, they will …», said by the one who would do it.
  if (holder !== null && holder === actor && own === null) holder = voice.parties.find((party) => party !== actor) ?? null;
  const other = named(asked, holder) ?? (holder === null ? null : counterpart(draft, sentence, word, holder));
  if (holder === null && other !== null) holder = counterpart(draft, sentence, word, other);
  return holder !== null && other !== null && holder !== other ? [holder, other] : null;
}

/** The other side of the two that the text tells of. */
function counterpart(draft: Draft, sentence: Sentence, word: Span, party: string): string | null {
  const here = sentence.mentions.find(
    (mention) => mention.party !== null && mention.party !== party && draft.knowledge.parties.get(mention.party)?.central,
  );
  const pair = pairBefore(draft, sentence, word.end);
  return pair.find((one) => one !== party) ?? here?.party ?? null;
}

/**
 * Who counts as giver. What lifts a burden is given, and talks are not: «no talks until Washington ends its hostile
 * policy» makes Washington the giver, «sanctions stay until the North disarms» too.
 */
function giverOf(form: Form, held: string, asked: string, willing: boolean, stance: StanceLanguage): 'holder' | 'other' {
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
    if (language.refused.test(held)) return 'refused';
    if ((voice.outside && voice.span !== null) || language.supposed.test(sentence)) return 'hypothetical';
    return language.agreed.test(held) ? 'agreed' : 'proposed';
  }
  return willing && form === 'if' ? 'proposed' : 'demanded';
}
