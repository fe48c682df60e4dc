import { type Draft, within } from '../draft.ts';
import { EVENT_KINDS } from '../finding.ts';
import type { Trigger } from '../rule.ts';
import { readClause } from './clause.ts';
import { evidenceSpan } from './event-evidence.ts';
import type { EventCandidate, EventLanguage } from './event-frame.ts';
import { placeOf } from './event-place.ts';
import { partiesOf, salientParties } from './event-sides.ts';
import type { EventWords } from './event-words.ts';
import { nounGroups } from './noun-groups.ts';
import { rankOf } from './rank.ts';

/**
 * An agreement that the text only names (落实新加坡联合声明, under the Singapore joint statement): its sides are the parties
 * named with it, or, where it is called by a town of a third country, the article's main pair.
 */
export function readText(at: Trigger, rule: string, language: EventLanguage): EventCandidate | null {
  const { draft, sentence, span } = at;
  const { texts, grammar } = language;
  if (texts.unlessBefore.test(draft.lower.slice(Math.max(sentence.span.start, span.start - 40), span.start)))
    return null;
  const groups = nounGroups(draft, sentence, grammar);
  const last = groups.findLast((group) => group.span.end <= span.start);
  if (!last || !texts.modifiers.test(draft.lower.slice(last.span.end, span.start))) return null;
  const joined = groups.filter((group) => group.head === last.head && group.span.end <= span.start);
  const named = partiesOf(joined);
  const mention = last.mentions.at(-1);
  const town =
    mention && (mention.kind === 'place' || mention.form === 'capital' || !salientParties(draft).includes(mention.id));
  const place = town && mention ? placeOf(draft, mention) : null;
  const pair = salientParties(draft);
  const neutral = place && mention && pair.length === 2 && mention.party && !pair.includes(mention.party);
  const actors = named.length >= 2 ? named : neutral ? pair : [];
  if (actors.length < 2) return null;
  const clause = readClause(draft, sentence, span, grammar);
  const evidence = evidenceSpan(draft, sentence, clause);
  const near = within(draft.times, { start: Math.max(sentence.span.start, last.span.start - 14), end: span.end });
  const date = near.at(-1)?.value ?? null;
  return {
    kind: 'agreement',
    type: EVENT_KINDS.agreement,
    status: 'occurred',
    actors,
    recipients: [],
    people: [],
    date: date && draft.anchor && date <= draft.anchor && nearTime(date) ? date : null,
    place: named.length >= 2 ? null : (place?.name ?? null),
    placeId: named.length >= 2 ? null : (place?.id ?? null),
    outcome: null,
    evidence: draft.article.text.slice(evidence.start, evidence.end),
    span: evidence,
    rule,
    strength: 1,
    trigger: span,
  };
}

const nearTime = (date: string): boolean => !date.includes('/');

/** Leaders of two parties who sign a text together at a place have met there. */
export function meetingOfSigners(draft: Draft, event: EventCandidate, words: EventWords): EventCandidate | null {
  if (event.kind !== 'agreement' || event.status !== 'occurred' || !event.place) return null;
  if (leadersAmong(draft, event, words) < 2) return null;
  return { ...event, kind: 'summit', type: EVENT_KINDS.summit, outcome: 'agreed', strength: 1 };
}

/** How many leaders of states sign: by the people known, or by their titles in front of the verb. */
function leadersAmong(draft: Draft, event: EventCandidate, words: EventWords): number {
  const known = event.people.filter((id) => rankOf(draft, id, event.date?.split('/')[0] ?? null) === 'leader').length;
  if (known >= 2 || event.kind !== 'agreement') return known;
  const before = draft.lower.slice(event.span.start, event.trigger.start);
  if (words.leaders.test(before)) return event.actors.length;
  return before.match(words.leaderTitle)?.length ?? 0;
}
