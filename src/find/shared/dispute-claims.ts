import { matchesOf } from '#language/matches.ts';
import type { DisputeFinding } from '../finding.ts';
import type { Trigger } from '../rule.ts';
import { type Account, accountsIn, accountsNear, differ, likeness } from './dispute-accounts.ts';
import { disputeOf, likest, near, REACH } from './disputes.ts';
import { kept } from './kept.ts';

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
  return accountsIn(draft, sentence)
    .filter(({ statement }) => statement.span.start <= span.start && span.end <= statement.span.end)
    .flatMap((account) => {
      const mine = odds(account);
      if (!mine) return [];
      const earlier = accountsNear(draft, sentence, REACH.sentences, 0).filter((one) => {
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
const MODEL = /(\p{L}{2,24})-(\d{1,3})/gu;

const measured = kept<Account, ReadonlyMap<string, string>>();

/** The numbers that an account gives, by what they measure. */
function measures(account: Account): ReadonlyMap<string, string> {
  const known = measured.get(account);
  if (known) return known;
  const { text } = account.statement;
  const made = new Map([
    ...(text.includes('-') ? matchesOf(MODEL, text) : []).map((match) => [match[1] ?? '', match[2] ?? ''] as const),
    ...matchesOf(NUMBER, text.toLowerCase()).map(
      (match) => [(match[2] ?? '').replace(/s$/u, ''), (match[1] ?? '').replace(/,/gu, '')] as const,
    ),
  ]);
  measured.set(account, made);
  return made;
}

/** Accounts side by side of one measure in different numbers («flew 1,000 km», «flew 700 km»). */
export function numbersOf(at: Trigger, rule: string, least: number): readonly DisputeFinding[] {
  const { draft, sentence } = at;
  const here = accountsIn(draft, sentence);
  return here.flatMap((account) => {
    const mine = measures(account);
    if (mine.size === 0) return [];
    const other = accountsNear(draft, sentence, 2, 0).find((one) => {
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
