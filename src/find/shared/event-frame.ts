import type { Span } from '#article/span.ts';
import type { EventFinding, EventKind, MeetingOutcome } from '../finding.ts';
import type { Hit } from '../rule.ts';
import type { Grammar, SpacedWords } from './clause-cues.ts';
import type { EventWords } from './event-words.ts';

/**
 * Who does it to whom.
 * - `both`: all sides of the clause act together
 * - `object`: the subject acts, the direct object or the group after 对, to, against receives
 * - `toward`: the subject acts, a receiver is taken where one stands
 * - `goal`: the subject goes to the party whose name or capital is the goal
 * - `reverse`: the direct object acts and the subject receives (accept an invitation of)
 * - `told`: who reports the clause acts and its subject receives (said that Iran must)
 * - `inviter`: the group right before the trigger acts and the subject receives (应文在寅之邀)
 */
export type Roles = 'held' | 'both' | 'object' | 'toward' | 'goal' | 'reverse' | 'told' | 'inviter';

/**
 * English verb forms tell time by themselves; Chinese words are `plain`, nouns `noun`. An `act` is a noun that tells a
 * deed only with its doer (Mali’s withdrawal from, the release of ten men by Iran).
 */
export type Form = 'past' | 'present' | 'base' | 'ing' | 'noun' | 'plain' | 'act';

/** One class of acts in one language: the words that report it and how its clause is read. */
export interface EventFrame {
  /** Name of the rule without the language: `event/weapons-test`. */
  readonly name: string;
  readonly kind: EventKind;
  /** Trigger words by form, separated by white space; `_` stands for a space in a phrase. */
  readonly words: Partial<Readonly<Record<Form, string>>>;
  readonly roles: Roles;
  /** Must stand in the clause after the trigger (its object), within reach. */
  readonly after?: RegExp;
  /** Must stand in the clause before the trigger. */
  readonly before?: RegExp;
  /** Either side will do. */
  readonly around?: RegExp;
  /** Speaks against the act: tested on the text right before the trigger and right after it. */
  readonly unlessBefore?: RegExp;
  readonly unlessAfter?: RegExp;
  /** The words themselves tell what became of the act (叫停此行). */
  readonly status?: EventFinding['status'];
  /** The act is done in saying it, whatever auxiliary stands there, unless it is negated (请他转告, will retaliate if). */
  readonly assertive?: boolean;
  /** Must stand somewhere in the sentence. */
  readonly inSentence?: RegExp;
  /** An act of words: a time after the trigger belongs to what is said, and it cannot lie ahead. */
  readonly speech?: boolean;
  /** The receiver must be a party other than the actor's. */
  readonly needsReceiver?: boolean;
  /** … or this stands after the trigger: an act of the other side (condemned the launch). */
  readonly receiverOr?: RegExp;
  /** Behind the name that an `act` governs: the name is that of the doer (the doubling of American tariffs, the visit of the emir). */
  readonly doerBehind?: RegExp;
  /** Its sides are only those named with the object (brokered a truce between A and B), never the subject. */
  readonly others?: boolean;
  /** A text known by its day or place alone: its sides are those the sentence names, or both sides told of last. */
  readonly ofBoth?: boolean;
  /** Told in passing: the time beside it is that of another act (a truce on Monday, ending days of fighting). */
  readonly undated?: boolean;
  /** One party alone does it: with two or more it is an act of another class. */
  readonly single?: boolean;
  /** The subject must be a person (was in Seoul). */
  readonly needsPerson?: boolean;
  /** Kinds that may be planned, proposed, cancelled or denied; others are read only where they occurred. */
  readonly statuses?: readonly EventFinding['status'][];
  readonly hits: readonly Hit[];
  readonly misses: readonly string[];
}

/** What the meeting reader knows of a language. */
export interface MeetingWords {
  readonly triggers: Partial<Readonly<Record<Form, string>>>;
  /** A light verb that makes a meeting noun an act, before it or after it. */
  readonly lightBefore: RegExp;
  readonly lightAfter: RegExp;
  /** What may stand between the parties or the place and the meeting noun they belong to. */
  readonly modifiers: RegExp;
  /** «The two sides» and the like. */
  readonly twoSides: RegExp;
  readonly leaders: RegExp;
  readonly summit: RegExp;
  /** A word that is used of leaders, and of others too. */
  readonly anyLevel?: RegExp;
  readonly highLevel: RegExp;
  readonly working: RegExp;
  /** Who meets below the ministers, where no person's office is known. */
  readonly below: RegExp;
  readonly outcomes: readonly (readonly [RegExp, MeetingOutcome])[];
  /** After a meeting noun: it was called off, put off, did not come about. */
  readonly cancelledAfter: RegExp;
  /** A verb of hosting or receiving with what it takes: who only hosts talks of others, or receives a thing, does not meet. */
  readonly hostsOnly: RegExp;
  /** A word of joining and a side that has no name of its own (与反对派代表): the other side alone is known. */
  readonly unnamedSide?: RegExp;
  /** Before a meeting noun whose sides were told before (the next round of). */
  readonly headless?: RegExp;
  /** Right before and behind a word that could be a verb: here it is a noun. */
  readonly nounBefore?: RegExp;
  readonly nounAfter?: RegExp;
  /** Beside the word: they meet by telephone or video. */
  readonly remote?: RegExp;
  /** Behind the name of a minister who only brings others together. */
  readonly mediates?: RegExp;
  /** Right before the noun: a verb of breaking off, which another frame reads. */
  readonly brokenOff: RegExp;
  /** Anywhere after the noun: it was agreed or hoped for but has not been held. */
  readonly notHeld: RegExp;
  /** After a visit, in the same or the next clause: it did not come about. */
  readonly fellThrough: RegExp;
  /** Words of exchange: what is promised for something is an offer. */
  readonly exchange: RegExp;
  /** Words before the noun that put it in the past (上次, their last). */
  readonly pastBefore: RegExp;
  /** Right before a meeting noun: what is told came after it (after two days of talks). */
  readonly afterIt: RegExp;
  /** Before the word of readiness: it is another’s, which the subject answers (accepted Brazil’s offer to). */
  readonly notOwn?: RegExp;
  /** Before a trigger of the form `act`: somebody brings the sides together. */
  readonly together?: RegExp;
  /** The subject’s own readiness to meet. */
  readonly willing: RegExp;
  /** Words that are read only where talks are offered (restore diplomacy with). */
  readonly offerOnly: RegExp;
  /** … to go on meeting, which is no new offer. */
  readonly goingOn: RegExp;
  readonly noneAround: RegExp;
  readonly plannedAround: RegExp;
  readonly proposedAround: RegExp;
  readonly hits: readonly Hit[];
  readonly misses: readonly string[];
  readonly nicknameHits: readonly Hit[];
  readonly nicknameMisses: readonly string[];
}

/** Texts that are only named: the Singapore joint statement, 《板门店宣言》. */
export interface TextWords {
  readonly triggers: string;
  /** What may stand between the place, parties or date and the noun. */
  readonly modifiers: RegExp;
  /** Words before it that make it an act of its own (signed) or none at all. */
  readonly unlessBefore: RegExp;
  readonly hits: readonly Hit[];
  readonly misses: readonly string[];
}

export interface EventLanguage {
  readonly grammar: Grammar;
  readonly meetings: MeetingWords;
  readonly frames: readonly EventFrame[];
  readonly texts: TextWords;
  readonly words: EventWords;
}

/** An event with what merging needs to know of how it was read. */
export interface EventCandidate extends EventFinding {
  /** 2: told as an act; 1: only named (the Singapore summit). */
  readonly strength: 1 | 2;
  /** Nothing says at what level they meet. */
  readonly levelUnknown?: boolean;
  readonly placeId: string | null;
  readonly trigger: Span;
}

/** The words of a frame, each with its form. */
export function formsOf(
  words: Partial<Readonly<Record<Form, string>>>,
  { spaced }: Grammar,
): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const [form, list] of Object.entries(words)) {
    for (const word of list.split(/\s+/u)) {
      // «cut» is a past form and a base: past forms take auxiliaries too.
      if (!word) continue;
      const phrase = word.replaceAll('_', ' ');
      for (const one of [phrase, ...parted(phrase, spaced)]) if (!forms.has(one)) forms.set(one, form as Form);
    }
  }
  return forms;
}

/** «turned it down», «called them off»: a verb whose particle a pronoun parts from it. */
function parted(phrase: string, spaced: SpacedWords | undefined): readonly string[] {
  const match = spaced?.particle.exec(phrase);
  return match && spaced ? spaced.partedBy.map((object) => `${match[1]} ${object} ${match[2]}`) : [];
}
