import type { Draft, Sentence } from '../draft.ts';
import type { Mention } from '../mention.ts';
import { type Holder, holdersIn, type Token } from './statement-holders.ts';
import { named, type Speaker } from './statement-voice.ts';

/** The description of unnamed people: their words without the article. */
export function describe(draft: Draft, { span }: Holder): string {
  const before =
    /(?:(?:one|some|many|several|most|senior|top|former|other|two|three|unnamed|anonymous|foreign|western)\s+){0,3}$/iu.exec(
      draft.plain.slice(Math.max(0, span.start - 40), span.start),
    )?.[0] ?? '';
  return `${before}${draft.article.text.slice(span.start, span.end)}`
    .replace(/\s+/gu, ' ')
    .replace(/^(?:an?|the)\s/iu, '')
    .toLowerCase();
}

/** The person who heads the phrase: the first that no «of» or «for» hangs from another name. */
export function personOf(draft: Draft, tokens: readonly Token[]): Mention | null {
  for (const [index, { mention, span }] of tokens.entries()) {
    if (mention?.kind !== 'person') continue;
    const before = Math.max(...tokens.slice(0, index).map((token) => token.span.end));
    const gap = index > 0 ? draft.plain.slice(before, span.start) : '';
    if (/\b(?:of|for|to|with)\s/u.test(gap)) continue;
    const next = tokens[index + 1];
    // «Kim’s sister Kim Yo Jong», «Trump’s aide»: the owner does not speak.
    if (/^['’]s?\s/u.test(draft.plain.slice(span.end, span.end + 3)) && next) continue;
    return mention;
  }
  return null;
}

const OF_STATE = /^['’]s?\s+(?:[a-z]+\s+)?(?:government|administration|regime|cabinet|army|military)\s/u;

/** Who speaks where a person heads the phrase: the person, the state whose government it is, or whom a pronoun goes on about. */
export function ofPerson(draft: Draft, sentence: Sentence, person: Mention, last: Speaker | null): Speaker | null {
  const word = draft.lower.slice(person.span.start, person.span.end);
  // «Maduro’s government said»: the state speaks, not its head.
  if (OF_STATE.test(draft.plain.slice(person.span.end, person.span.end + 40)))
    return person.party ? named(person.party) : null;
  if (
    person.pronoun &&
    /^(?:he|she)$/u.test(word) &&
    last?.near &&
    !last.media &&
    !last.plural &&
    !namedBefore(draft, sentence, person) &&
    /^[a-z]/u.test(last.ids[0] ?? '')
  )
    return last;
  return named(person.id);
}

/** Words that may stand before the subject of a sentence. */
const BEFORE_SUBJECT =
  /^(?:(?:on|in|at|after|before|but|and|when|as|while|for|yet|still|meanwhile|later|then)\b[^,]{0,30},?\s*)?(?:(?:the|[a-z.’'-]+)\s+){0,4}$/u;

/** A person is the subject that opens the sentence: the pronoun means that one. */
const namedBefore = (draft: Draft, sentence: Sentence, pronoun: Mention): boolean =>
  holdersIn(draft, sentence).some(
    ({ span, bound, tokens }) =>
      !bound &&
      span.end <= pronoun.span.start &&
      span.start - sentence.span.start < 60 &&
      tokens.some(({ mention }) => mention?.kind === 'person' && !mention.pronoun) &&
      BEFORE_SUBJECT.test(draft.lower.slice(sentence.span.start, span.start)) &&
      !/^[a-z]+ing\b/u.test(draft.lower.slice(sentence.span.start, sentence.span.start + 16)),
  );
