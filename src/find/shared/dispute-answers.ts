import type { Span } from '#article/span.ts';
import type { Draft } from '../draft.ts';
import type { DisputeFinding } from '../finding.ts';
import type { Trigger } from '../rule.ts';
import type { Act } from './cue.ts';
import { type Account, accountsIn, accountsNear, differ } from './dispute-accounts.ts';
import { disputeOf } from './disputes.ts';
import { withId } from './placed.ts';

/** How far behind the answering word the answer may begin, and how far before it the one who answers may be named. */
const NEAR = { content: 24, subject: 40 } as const;
/** How many sentences back the charge may stand. */
const BACK = 2;

/**
 * The answer of one who is charged with something: the account behind the trigger, against the last charge laid before
 * against its speaker; where the answer denies, against whatever another has said its speaker did.
 */
export function answerTo(
  at: Trigger,
  rule: string,
  actOf: (cue: string) => Act | null,
  denies: RegExp,
): readonly DisputeFinding[] {
  const { draft, sentence, span } = at;
  const answer = accountsIn(draft, sentence).find(
    ({ statement }) =>
      statement.span.start >= span.end - 1 && statement.span.start - span.end < NEAR.content && span.end > 0,
  );
  if (!answer) return [];
  const who = partiesOf(draft, answer, span);
  const charges = accountsNear(draft, sentence, BACK, 0).filter(
    (one) =>
      one.statement.span.start < span.start &&
      differ(one, answer) &&
      !partiesOf(draft, one, null).some((party) => who.includes(party)) &&
      (actOf(one.statement.cue ?? '') === 'accuse'
        ? chargedIn(draft, one)
        : denies.test(at.word)
          ? subjectOf(one)
          : []
      ).some((party) => who.includes(party)),
  );
  const charge = charges.at(-1);
  return charge ? [disputeOf(draft, charge, answer, rule)] : [];
}

/** The speaker with the party it stands for; of somebody unnamed, who is named right before the word. */
function partiesOf(draft: Draft, { statement, sentence }: Account, word: Span | null): readonly string[] {
  const ids = statement.speaker.split('+');
  const known = ids.flatMap((id) => [
    id,
    withId(draft.people, id)?.party ?? withId(draft.organisations, id)?.party ?? id,
  ]);
  const subject = word
    ? sentence.mentions.findLast(({ span }) => span.end <= word.start && word.start - span.end < NEAR.subject)
    : undefined;
  return statement.speaker.startsWith('anon:') && subject ? [...known, subject.id, subject.party ?? subject.id] : known;
}

/** Whose deed an account tells: the name it begins with. */
function subjectOf({ statement, sentence }: Account): readonly string[] {
  const first = sentence.mentions.find(({ span }) => span.start === statement.span.start);
  return first && first.form !== 'demonym' ? [first.id, first.party ?? first.id] : [];
}

/** The parties and bodies named in what is charged, from its reporting word on. */
function chargedIn(draft: Draft, { statement, sentence }: Account): readonly string[] {
  const cue = draft.article.text.lastIndexOf(statement.cue ?? '', statement.span.start);
  const from = Math.max(sentence.span.start, cue);
  return sentence.mentions
    .filter(({ kind, span }) => kind !== 'place' && span.start >= from && span.end <= statement.span.end)
    .flatMap(({ id, party }) => [id, party ?? id]);
}
