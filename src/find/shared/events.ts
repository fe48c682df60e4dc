import { overlaps } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { EventFinding } from '../finding.ts';
import { type Rule, type RuleIndex, runRules } from '../rule.ts';
import { readDeed } from './event-deed.ts';
import { type EventCandidate, type EventLanguage, formsOf } from './event-frame.ts';
import { readMeeting, readNickname } from './event-meeting.ts';
import { mergeEvents } from './event-merge.ts';
import { meetingOfSigners, readText } from './event-text.ts';

/** Paragraphs that tell events; titles and bylines do not, and a summary only repeats. */
const READ = new Set(['body', 'answer', 'caption', 'background', 'subhead']);

/** A longer sentence is no sentence of a newspaper; reading it would cost the square of its length. */
const LONGEST = 3000;

/** The rules of a language: one for each frame, one for meetings, one for their nicknames. */
export function eventRules(language: EventLanguage): readonly Rule<EventFinding>[] {
  const prefix = language.grammar.language;
  const meetingForms = formsOf(language.meetings.triggers, language.grammar);
  const meeting = `${prefix}/event/meeting`;
  const nickname = `${prefix}/event/meeting-nickname`;
  const text = `${prefix}/event/agreement-named`;
  const { hits, misses, nicknameHits, nicknameMisses } = language.meetings;
  return [
    {
      name: meeting,
      triggers: [...meetingForms.keys()],
      find: (at) => listed(readMeeting(at, meetingForms.get(at.word) ?? 'noun', meeting, language)),
      hits,
      misses,
    },
    {
      name: nickname,
      triggers: 'every-sentence',
      find: ({ draft, sentence }) =>
        sentence.mentions
          .filter((mention) => mention.kind === 'meeting')
          .flatMap((mention) => listed(readNickname(draft, sentence, mention, nickname, language))),
      hits: nicknameHits,
      misses: nicknameMisses,
    },
    {
      name: text,
      triggers: language.texts.triggers.split(/\s+/u).map((word) => word.replaceAll('_', ' ')),
      find: (at) => listed(readText(at, text, language)),
      hits: language.texts.hits,
      misses: language.texts.misses,
    },
    ...language.frames.map((frame) => {
      const forms = formsOf(frame.words, language.grammar);
      const name = `${prefix}/${frame.name}`;
      return {
        name,
        triggers: [...forms.keys()],
        find: (at) => {
          const event = readDeed(at, frame, forms.get(at.word) ?? 'plain', name, language);
          return event ? [event, ...listed(meetingOfSigners(at.draft, event, language.words))] : [];
        },
        hits: frame.hits,
        misses: frame.misses,
      } satisfies Rule<EventFinding>;
    }),
  ];
}

const listed = <T>(one: T | null): readonly T[] => (one === null ? [] : [one]);

/** All events of the article, each once with its best sentence, in the order of the text. */
export function findEvents(
  draft: Draft,
  indexOf: (sentence: Sentence) => RuleIndex<EventFinding>,
): readonly EventFinding[] {
  const found: EventCandidate[] = [];
  for (const sentence of draft.sentences) {
    if (!READ.has(sentence.paragraph.kind) || sentence.span.end - sentence.span.start > LONGEST) continue;
    if (/[?？]["”’]?\s*$/u.test(draft.plain.slice(sentence.span.end - 3, sentence.span.end))) continue;
    for (const event of runRules(indexOf(sentence), draft, sentence)) {
      if (!isCandidate(event)) continue;
      found.push(event);
    }
  }
  return mergeEvents(levelled(found.filter((event) => !isTwin(event, found))));
}

/** «It would dismantle all facilities»: what is taken down is given up too, and told once. */
const isTwin = ({ kind, trigger }: EventCandidate, found: readonly EventCandidate[]): boolean =>
  kind === 'concession' && found.some((one) => one.kind === 'dismantlement' && overlaps(one.trigger, trigger));

const MEETINGS = new Set<string>(['summit', 'high-level-talks', 'working-talks']);

/** «They are to meet again»: where nothing tells the level, it is that of the meeting told last of the same sides. */
function levelled(found: readonly EventCandidate[]): readonly EventCandidate[] {
  const lasts = new Map<string, EventCandidate>();
  return found.map((event) => {
    if (!MEETINGS.has(event.kind)) return event;
    const sides = [...event.actors].sort().join('+');
    const last = lasts.get(sides);
    const elsewhere =
      event.placeId !== null && last !== undefined && last.placeId !== null && last.placeId !== event.placeId;
    if (event.levelUnknown && last && !elsewhere && event.strength === 2)
      return { ...event, kind: last.kind, type: last.type };
    if (!event.levelUnknown && event.strength === 2) lasts.set(sides, event);
    return event;
  });
}

const isCandidate = (event: EventFinding): event is EventCandidate => 'strength' in event;
