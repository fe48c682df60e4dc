import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { DisputeFinding } from '../finding.ts';
import { type RuleIndex, runRules, type Trigger } from '../rule.ts';
import { type Account, accountsIn, accountsNear, differ, likeness } from './dispute-accounts.ts';
import { withId } from './placed.ts';

/** How far apart two accounts may stand, in sentences and in paragraphs. */
export const REACH = { sentences: 9, paragraphs: 3 } as const;

/** The disputes of an article in order, each pair of accounts once. */
export function findDisputes(
  draft: Draft,
  rulesFor: (sentence: Sentence) => RuleIndex<DisputeFinding>,
): readonly DisputeFinding[] {
  const found = draft.sentences.flatMap((sentence) => runRules(rulesFor(sentence), draft, sentence));
  const seen = new Set<string>();
  return found
    .filter(({ spanA, spanB }) => {
      const key = `${spanA.start}-${spanB.start}`;
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .sort((a, b) => a.span.start - b.span.start || a.spanB.start - b.spanB.start);
}

/** The dispute of two accounts, the earlier one first. */
export function disputeOf(draft: Draft, one: Account, other: Account, rule: string): DisputeFinding {
  const [a, b] = one.statement.span.start <= other.statement.span.start ? [one, other] : [other, one];
  const [left, right] = [whole(draft, a), whole(draft, b)];
  return {
    span: { start: a.statement.span.start, end: Math.max(a.statement.span.end, b.statement.span.end) },
    rule,
    about: aboutOf(draft, a, b),
    a: draft.article.text.slice(left.start, left.end),
    b: draft.article.text.slice(right.start, right.end),
    spanA: left,
    spanB: right,
  };
}

/** What is denied by a pronoun alone says nothing without its verb: «Moscow and Pyongyang deny it». */
function whole(draft: Draft, { statement: { span }, sentence }: Account): Span {
  if (!BARE.test(draft.lower.slice(span.start, span.end))) return span;
  const lead = draft.plain.slice(sentence.span.start, span.start);
  const edge = Math.max(lead.lastIndexOf('; '), lead.lastIndexOf(': '));
  return { start: sentence.span.start + (edge < 0 ? 0 : edge + 2), end: span.end };
}
const BARE = /^(?:it|this|that|them)(?:$|[ .,;:](?!is |was |has |had |will |would |does |did |may |could |can ))/u;

/** What both speak of: the issue words they share, else words they share. */
function aboutOf(draft: Draft, a: Account, b: Account): string {
  const issues = (account: Account): readonly string[] =>
    account.sentence.issues
      .filter(({ span }) => span.start >= account.statement.span.start && span.end <= account.statement.span.end)
      .map(({ issue }) => issue);
  const shared = issues(a).find((issue) => issues(b).includes(issue));
  if (shared) return draft.knowledge.issues.get(shared)?.id ?? shared;
  return (
    [...a.topic]
      .filter((word) => b.topic.has(word))
      .slice(0, 3)
      .join(' ') || `${a.statement.speaker} / ${b.statement.speaker}`
  );
}

/** The account stands close enough before the sentence to be answered by it. */
export const near = (earlier: Account, sentence: Sentence): boolean =>
  sentence.index - earlier.sentence.index <= REACH.sentences &&
  sentence.paragraphIndex - earlier.sentence.paragraphIndex <= REACH.paragraphs;

/** The account with the most subjects in common, of at least `least` shared ones; the nearer one of equals. */
export function likest(accounts: readonly Account[], to: Account, least: number): Account | null {
  let best: Account | null = null;
  let score = 0;
  for (const account of accounts) {
    const { shared, share } = likeness(account, to);
    const value = shared >= least ? shared + share : 0;
    if (value > 0 && value >= score) {
      best = account;
      score = value;
    }
  }
  return best;
}

/**
 * A denial: the statement that holds the trigger, against the earlier account it denies: that of the one it names, else
 * the one most alike.
 */
export function denialOf(at: Trigger, rule: string, least: number, anaphoric: RegExp): readonly DisputeFinding[] {
  const { draft, sentence, span } = at;
  const denials = accountsIn(draft, sentence).filter(({ statement }) => {
    const cue = statement.span.start - span.end;
    return (statement.span.start <= span.start && span.end <= statement.span.end) || (cue >= 0 && cue < 40);
  });
  const denial = denials.at(-1);
  if (!denial) return [];
  const earlier = accountsNear(draft, sentence, REACH.sentences, 0).filter(
    (account) =>
      account.statement.span.start < denial.statement.span.start && near(account, sentence) && differ(account, denial),
  );
  const named = new Set(
    sentence.mentions
      .filter(
        ({ kind, id, span: place, pronoun }) =>
          kind !== 'place' &&
          !(kind === 'organisation' && CHANNELS.has(draft.knowledge.organisations.get(id)?.kind ?? '')) &&
          !(pronoun && PRONOUN.test(draft.lower.slice(place.start, place.end))) &&
          place.start >= denial.statement.span.start &&
          place.end <= denial.statement.span.end,
      )
      .flatMap(({ id, party }) => [id, party ?? id]),
  );
  const ofNamed = earlier.filter(
    ({ statement, sentence: home }) =>
      (named.has(statement.speaker) || named.has(partyOf(draft, statement.speaker))) &&
      statement.speaker !== denial.statement.speaker &&
      sentence.index - home.index <= 5,
  );
  const lead = draft.lower.slice(Math.max(sentence.span.start, span.start - 20), denial.statement.span.end);
  const last = anaphoric.test(lead)
    ? earlier.findLast(({ sentence: home }) => sentence.index - home.index <= 2)
    : undefined;
  const denied =
    (ofNamed.length > 0
      ? (likest(ofNamed, denial, 1) ?? (anaphoric.test(lead) ? ofNamed[0] : undefined))
      : undefined) ??
    last ??
    likest(
      earlier.filter(({ sentence: home }) => sentence.index - home.index <= 2),
      denial,
      least,
    ) ??
    likest(earlier, denial, least + 1);
  return denied ? [disputeOf(draft, denied, denial, rule)] : [];
}

/** «denied it on Twitter»: through what somebody speaks is not whom he contradicts. */
const CHANNELS: ReadonlySet<string> = new Set(['media', 'company']);
const PRONOUN = /^(?:[他她它]|he|she|it|his|her|him|its|they|them|their)$/u;
const partyOf = (draft: Draft, speaker: string): string => withId(draft.people, speaker)?.party ?? speaker;

/** True where two contents point opposite ways: one negates, or they hold words that exclude each other. */
export type Opposed = (a: string, b: string) => boolean;

/**
 * A sentence that announces another version: the pair of opposed accounts most alike, one before it and one behind it, or
 * both behind it. Where the words announce that two accounts follow (`pairFollows`), the next two are the pair.
 */
export function versionsOf(
  at: Trigger,
  rule: string,
  opposed: Opposed,
  pairFollows: RegExp,
): readonly DisputeFinding[] {
  const { draft, sentence, span } = at;
  if (sentence.quotations.some(({ inner }) => inner.start <= span.start && span.end <= inner.end)) return [];
  const accounts = accountsNear(draft, sentence, 6, 3);
  if (accounts.some(({ statement }) => statement.span.start < span.start && span.end <= statement.span.end)) return [];
  const within = (account: Account, reach: number): boolean =>
    Math.abs(account.sentence.index - sentence.index) <= reach;
  const before = accounts.filter((account) => account.statement.span.start < span.start && within(account, 6));
  const after = accounts.filter((account) => account.statement.span.start >= span.end && within(account, 3));
  if (pairFollows.test(at.word)) {
    const first = after.find((account) => within(account, 1));
    const second =
      first &&
      after.find(
        (account) =>
          account !== first && account.statement.via === null && within(account, 2) && differ(first, account),
      );
    if (first && second) return [disputeOf(draft, first, second, rule)];
  }
  const pair = pairOf(draft, before, after, opposed) ?? pairOf(draft, after, after, opposed);
  return pair ? [disputeOf(draft, pair[0], pair[1], rule)] : [];
}

/** A party and one who speaks for it tell one version. */
function isOneSide(draft: Draft, a: Account, b: Account): boolean {
  const [left, right] = [a.statement.speaker, b.statement.speaker];
  const parties = [partyOf(draft, left), partyOf(draft, right)];
  return left !== right && parties[0] === parties[1] && parties.some((party) => party === left || party === right);
}

function pairOf(
  draft: Draft,
  before: readonly Account[],
  after: readonly Account[],
  opposed: Opposed,
): readonly [Account, Account] | null {
  const textOf = ({ statement: { span } }: Account): string => draft.lower.slice(span.start, span.end);
  let best: readonly [Account, Account] | null = null;
  let score = 0;
  for (const a of before) {
    for (const b of after) {
      if (a.statement.span.start >= b.statement.span.start || !differ(a, b) || isOneSide(draft, a, b)) continue;
      const { shared, share } = likeness(a, b);
      const value = Math.min(shared, 3) + share - 0.1 * (b.sentence.index - a.sentence.index);
      if (shared < 1 || value <= score || !opposed(textOf(a), textOf(b))) continue;
      best = [a, b];
      score = value;
    }
  }
  return best;
}

/** An answer to somebody in the words of the one who is answered: the accounts share what is disputed. */
export function replyOf(at: Trigger, rule: string, least: number, agrees: RegExp): readonly DisputeFinding[] {
  const { draft, sentence, span } = at;
  const reply = accountsIn(draft, sentence).find(
    ({ statement }) => statement.span.start >= span.end && statement.span.start - span.end < 60,
  );
  if (!reply || agrees.test(draft.lower.slice(reply.statement.span.start, reply.statement.span.end))) return [];
  const earlier = accountsNear(draft, sentence, REACH.sentences, 0).filter(
    (account) =>
      account.statement.span.start < span.start &&
      sentence.index - account.sentence.index <= 3 &&
      differ(account, reply),
  );
  const answered = likest(earlier, reply, least);
  return answered ? [disputeOf(draft, answered, reply, rule)] : [];
}
