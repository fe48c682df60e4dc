import type { EventKind, EventStatus } from '#find/finding.ts';
import { knowledgeOf } from '#find/knowledge.ts';
import { fold, lowerCase } from '#language/fold.ts';
import type { Story } from '#story/story.ts';
import type { JoinReason } from './record.ts';
import type { Window } from './window.ts';
import { sharedWords, type Wording, wordingOf } from './wording.ts';

/** What tells whether two reports of an act are of one, beside who, when and where. */
export interface Told {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly people: readonly string[];
  readonly evidence: string;
  readonly wording: Wording;
  /** When the article that tells it speaks; null where nothing tells. */
  readonly said: Window | null;
}

/** What is told of an act, ready to be compared; its wording is worked out when it is first looked at, as few are. */
export function toldOf(
  { kind, status, actors, recipients, people, evidence }: Omit<Told, 'wording' | 'said'>,
  said: Window | null,
): Told {
  let wording: Wording | null = null;
  return {
    kind,
    status,
    actors,
    recipients,
    people,
    evidence,
    said,
    get wording() {
      wording ??= wordingOf(evidence);
      return wording;
    },
  };
}

/** Share of the letter pairs of the shorter sentence that a near-copy of it holds. */
const COPIED = 0.8;
/** A shorter sentence, in letter pairs, may be the same by chance. */
const LEAST_PAIRS = 16;

/** True where one sentence was made from the other: «her agency reported» apart, they tell it in the same words. */
export const isNearCopy = (a: Told, b: Told): boolean =>
  Math.min(a.wording.pairs.length, b.wording.pairs.length) >= LEAST_PAIRS &&
  sharedWords(a.wording, b.wording) >= COPIED;

/** Words of a person that are told anew within so many days are most often the same words. */
const SAID_AGAIN = 7;
/** An invitation, its answer, or a pledge on one subject is told anew for so many days. */
const RECALLED = 30;
/** Acts of words by which a person is known: what he is told to have said twice in a week is one saying. */
const SAYINGS: ReadonlySet<EventKind> = new Set(['accusation', 'threat', 'rejection', 'break-off']);

/** The signs by which two reports that name no day tell one act of the same parties; null where nothing ties them. */
export function sameUndated(a: Told, b: Told, story: Story | null): readonly JoinReason[] | null {
  if (a.kind !== b.kind || a.status !== b.status) return null;
  const apart = daysApart(a.said, b.said);
  if (apart === null || !areCompatible(a.recipients, b.recipients)) return null;
  const people = a.people.some((person) => b.people.includes(person));
  if (SAYINGS.has(a.kind)) return people && apart <= SAID_AGAIN ? ['time within', 'same people'] : null;
  if (apart > RECALLED) return null;
  if (a.kind === 'invitation' || isAnswer(a, b)) return ['time within', 'same parties'];
  return isPledge(a.kind) && sameSubject(a.evidence, b.evidence, story) ? ['time within', 'same subject'] : null;
}

/** An agreement told of one side alone is its yes to what it was asked. */
const isAnswer = (a: Told, b: Told): boolean =>
  a.kind === 'agreement' && a.actors.length === 1 && b.actors.length === 1;

/** Acts that are told by what is given up. */
export const isPledge = (kind: EventKind): boolean => kind === 'concession' || kind === 'dismantlement';

/** True where no addressee of one is missing from the other, or one names none. */
export const areCompatible = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.every((one) => b.includes(one)) || b.every((one) => a.includes(one));

/** True where both sentences raise one subject of the story and neither raises one that the other does not. */
export function sameSubject(a: string, b: string, story: Story | null): boolean {
  const [left, right] = [subjectsOf(a, story), subjectsOf(b, story)];
  return left.size > 0 && right.size > 0 && (isWithin(left, right) || isWithin(right, left));
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((one) => b.has(one));

function subjectsOf(text: string, story: Story | null): ReadonlySet<string> {
  const words = knowledgeOf(story).issueWords.scan(lowerCase(fold(text)));
  return new Set(words.flatMap(({ value }) => value.slice(0, 1)));
}

/** How many days lie between two articles; null where one cannot be placed. */
function daysApart(a: Window | null, b: Window | null): number | null {
  if (!a || !b || !Number.isFinite(a.from) || !Number.isFinite(b.from)) return null;
  return Math.abs(a.from - b.from);
}
