import type { Draft, Sentence } from '../draft.ts';
import type { DisputeFinding } from '../finding.ts';
import { type RuleIndex, runRules, type Trigger } from '../rule.ts';
import { type Account, accountsOf, differ, likeness } from './dispute-accounts.ts';

/** How far apart two accounts may stand, in sentences and in paragraphs. */
const REACH = { sentences: 9, paragraphs: 3 } as const;

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
  return {
    span: { start: a.statement.span.start, end: Math.max(a.statement.span.end, b.statement.span.end) },
    rule,
    about: aboutOf(draft, a, b),
    a: a.statement.text,
    b: b.statement.text,
    spanA: a.statement.span,
    spanB: b.statement.span,
  };
}

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

const near = (earlier: Account, sentence: Sentence): boolean =>
  sentence.index - earlier.sentence.index <= REACH.sentences &&
  sentence.paragraphIndex - earlier.sentence.paragraphIndex <= REACH.paragraphs;

const inSentence = (draft: Draft, sentence: Sentence): readonly Account[] =>
  accountsOf(draft).filter((account) => account.sentence.index === sentence.index);

/** The account with the most subjects in common, of at least `least` shared ones; the nearer one of equals. */
function likest(accounts: readonly Account[], to: Account, least: number): Account | null {
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
  const denials = inSentence(draft, sentence).filter(({ statement }) => {
    const cue = statement.span.start - span.end;
    return (statement.span.start <= span.start && span.end <= statement.span.end) || (cue >= 0 && cue < 40);
  });
  const denial = denials.at(-1);
  if (!denial) return [];
  const earlier = accountsOf(draft).filter(
    (account) =>
      account.statement.span.start < denial.statement.span.start && near(account, sentence) && differ(account, denial),
  );
  const named = new Set(
    sentence.mentions
      .filter(
        ({ kind, span: place, pronoun }) =>
          kind !== 'place' &&
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

const PRONOUN = /^(?:[他她它]|he|she|it|his|her|him|its|they|them|their)$/u;
const partyOf = (draft: Draft, speaker: string): string =>
  draft.people.find(({ id }) => id === speaker)?.party ?? speaker;

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
  const accounts = accountsOf(draft);
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
      if (a.statement.span.start >= b.statement.span.start || !differ(a, b)) continue;
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
  const reply = inSentence(draft, sentence).find(
    ({ statement }) => statement.span.start >= span.end && statement.span.start - span.end < 60,
  );
  if (!reply || agrees.test(draft.lower.slice(reply.statement.span.start, reply.statement.span.end))) return [];
  const earlier = accountsOf(draft).filter(
    (account) =>
      account.statement.span.start < span.start &&
      sentence.index - account.sentence.index <= 3 &&
      differ(account, reply),
  );
  const answered = likest(earlier, reply, least);
  return answered ? [disputeOf(draft, answered, reply, rule)] : [];
}

/** How likely a statement calls what it speaks of. */
export type Odds = 'likely' | 'unlikely';

/** Two forecasts of one thing that point opposite ways. */
export function opposedForecasts(
  at: Trigger,
  rule: string,
  least: number,
  oddsOf: (text: string) => Odds | null,
): readonly DisputeFinding[] {
  const { draft, sentence, span } = at;
  const odds = ({ statement }: Account): Odds | null =>
    oddsOf(draft.lower.slice(statement.span.start, statement.span.end));
  return inSentence(draft, sentence)
    .filter(({ statement }) => statement.span.start <= span.start && span.end <= statement.span.end)
    .flatMap((account) => {
      const mine = odds(account);
      if (!mine) return [];
      const earlier = accountsOf(draft).filter((one) => {
        const theirs =
          one.statement.span.start < account.statement.span.start && near(one, sentence) && differ(one, account)
            ? odds(one)
            : null;
        return theirs !== null && theirs !== mine;
      });
      const other = likest(earlier, account, least);
      return other ? [disputeOf(draft, other, account, rule)] : [];
    });
}

const NUMBER =
  /(\d[\d,.]*|[一二两三四五六七八九十百千]+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)\s*(公里|千米|米|天|日|次|枚|人|名|具|套|吨|年|个月|小时|%|per\s?cent|km|kilometres|kilometers|miles|metres|meters|days?|hours?|weeks?|months?|sets?|people|tons?|tonnes|percent|missiles?|warheads?)/gu;

/** A model that is named with its number (Hwasong-17, 火星-17). */
const MODEL = /([\p{L}]{2,})-(\d{1,3})/gu;

/** Accounts side by side of one measure in different numbers («flew 1,000 km», «flew 700 km»). */
export function numbersOf(at: Trigger, rule: string, least: number): readonly DisputeFinding[] {
  const { draft, sentence } = at;
  const measures = (account: Account): ReadonlyMap<string, string> =>
    new Map([
      ...[...account.statement.text.matchAll(MODEL)].map((match) => [match[1] ?? '', match[2] ?? ''] as const),
      ...[...account.statement.text.toLowerCase().matchAll(NUMBER)].map(
        (match) => [(match[2] ?? '').replace(/s$/u, ''), (match[1] ?? '').replace(/,/gu, '')] as const,
      ),
    ]);
  const here = inSentence(draft, sentence);
  return here.flatMap((account) => {
    const mine = measures(account);
    if (mine.size === 0) return [];
    const other = accountsOf(draft).find((one) => {
      if (
        one.statement.span.start >= account.statement.span.start ||
        sentence.index - one.sentence.index > 2 ||
        !differ(one, account)
      )
        return false;
      if (one.sentence.index !== sentence.index && likeness(one, account).shared < least) return false;
      const theirs = measures(one);
      return [...mine].some(([unit, value]) => theirs.has(unit) && theirs.get(unit) !== value);
    });
    return other ? [disputeOf(draft, other, account, rule)] : [];
  });
}
