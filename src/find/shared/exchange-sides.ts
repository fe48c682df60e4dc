import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { ExchangeLanguage, Form } from './exchange-words.ts';
import { type Holder, jointParties, subjectOf, subjectsIn } from './position-holder.ts';
import { leads, pairBefore, partiesOf } from './position-pair.ts';
import type { Voice } from './position-voice.ts';
import type { StanceLanguage } from './position-words.ts';

/** Who stands on the two sides of a bargain. */
export interface Sides {
  /** Party codes, joined by + where several act as one. */
  readonly holder: string;
  readonly other: string | null;
  /** True where the text names who is to do what is asked. */
  readonly named: boolean;
}

/** How far behind its beginning a half may name who does it. */
const HEAD = { zh: 4, en: 14 } as const;
/** The code of those who act as one. */
export const allOf = (parties: readonly string[]): string | null => (parties.length > 0 ? parties.join('+') : null);

/** Who gives or holds back the first half, and who is asked for the second; null where the text tells of one side only. */
export function sidesOf(
  draft: Draft,
  sentence: Sentence,
  form: Form,
  held: Span,
  asked: Span,
  voice: Voice,
  stance: StanceLanguage,
  language: ExchangeLanguage,
): Sides | null {
  const priced = form === 'price' || form === 'swap';
  const first = (span: Span): string | null => {
    const free = subjectsIn(draft, sentence, span, stance);
    const group = free.find((one) => one.parties.length > 0);
    if (!group || language.doneTo.test(draft.lower.slice(span.start, group.span.start))) return null;
    if (language.owned.test(draft.lower.slice(group.span.end, group.span.end + 24))) return null;
    const near = priced || group.span.start - span.start < HEAD[sentence.language];
    return near ? allOf(jointParties(draft, sentence, group, stance)) : null;
  };
  const subject = subjectIn(draft, sentence, held, voice, stance, language);
  const actor =
    (priced ? rewardedIn(draft, sentence, held, language) : null) ??
    first(asked) ??
    agentIn(draft, sentence, asked, language) ??
    (priced ? anyIn(draft, sentence, asked, language) : null) ??
    (form === 'each' ? allOf(subjectIn(draft, sentence, asked, voice, stance, language).parties) : null);
  let holder = subject.parties[0] ?? (subject.outside ? null : allOf(voice.parties));
  if (subject.parties.length > 1 && !subject.both) holder = allOf(subject.parties);
  if (holder === null && priced) holder = first(held);
  const pronoun = sentence.mentions.find(
    (one) => one.pronoun && one.span.start >= asked.start && one.span.start - asked.start < 4,
  );
  if (holder !== null && holder === actor && (pronoun?.party === actor || form === 'each')) {
    const across = counterpart(draft, sentence, asked, holder);
    if (across === null) return null;
    return form === 'each' ? { holder: across, other: holder, named: true } : { holder, other: across, named: true };
  }
  if (holder !== null && holder === actor) holder = voice.parties.find((party) => party !== actor) ?? null;
  const across = language.across.test(draft.lower.slice(asked.start, asked.end));
  // «help the North's economy if it gave up its weapons»: the other one named in what is held.
  const near = across ? lastIn(sentence, held, holder) : null;
  const other = actor ?? near ?? (holder === null ? null : counterpart(draft, sentence, asked, holder));
  if (holder === null && other !== null && form !== 'if') holder = counterpart(draft, sentence, asked, other);
  return holder !== null && holder !== other ? { holder, other, named: actor !== null || across } : null;
}

/** Who does what a half tells in a noun (an end to sanctions by the United States). */
const agentIn = (draft: Draft, sentence: Sentence, span: Span, language: ExchangeLanguage): string | null =>
  sentence.mentions.find(
    (one) =>
      one.party !== null &&
      span.start < one.span.start &&
      one.span.end <= span.end &&
      language.doneBy.test(draft.lower.slice(Math.max(span.start, one.span.start - 8), one.span.start)),
  )?.party ?? null;

const lastIn = (sentence: Sentence, span: Span, holder: string | null): string | null =>
  sentence.mentions.findLast(
    (one) => one.party !== null && one.party !== holder && span.start <= one.span.start && one.span.end <= span.end,
  )?.party ?? null;

/** Who does what a half tells. */
function subjectIn(
  draft: Draft,
  sentence: Sentence,
  half: Span,
  voice: Voice,
  stance: StanceLanguage,
  language: ExchangeLanguage,
): Holder {
  const word = anchorOf(draft.lower.slice(half.start, half.end), language);
  const at = { start: half.start + word, end: half.start + word + 1 };
  return subjectOf(draft, sentence, at, voice, stance);
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

/** Who is named in the half, except where only the owner of captives or goods is (Palestinian prisoners). */
function anyIn(draft: Draft, sentence: Sentence, span: Span, language: ExchangeLanguage): string | null {
  const parties = sentence.mentions
    .filter(
      ({ kind, span: { start, end } }) =>
        kind !== 'place' &&
        kind !== 'weapon' &&
        span.start <= start &&
        end <= span.end &&
        !language.owned.test(draft.lower.slice(end, end + 24)),
    )
    .map(partiesOf)
    .find((found) => found.length > 0);
  return parties ? allOf(parties) : null;
}

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
export function counterpart(draft: Draft, sentence: Sentence, word: Span, party: string): string | null {
  const here = sentence.mentions.find(
    (mention) => mention.party !== null && mention.party !== party && leads(draft, mention.party),
  );
  const pair = pairBefore(draft, sentence, word.end);
  return pair.find((one) => one !== party) ?? here?.party ?? null;
}
