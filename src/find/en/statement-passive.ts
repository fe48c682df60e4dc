import type { Draft, Sentence } from '../draft.ts';
import type { Report } from '../shared/report.ts';
import { type Content, contentIn } from './statement-content.ts';
import { holdersIn } from './statement-holders.ts';
import { appositionOf } from './statement-source.ts';
import { speakerOf } from './statement-speaker.ts';

/** Participles by which what somebody said stands before the verb, or behind «to» (was announced by, are expected by … to). */
export const PASSIVES: readonly string[] = (
  'announced proposed declared confirmed disclosed revealed demanded rejected condemned criticised criticized denounced dismissed welcomed hailed praised floated ' +
  'promised pledged offered suggested predicted acknowledged denied questioned disputed requested unveiled outlined expected urged asked told warned feared called'
).split(' ');

const PASSIVE = new RegExp(
  `\\b(?:is|are|was|were|been|being|be)\\s(?:(?:also|later|first|again|publicly|widely|promptly|swiftly|immediately|quickly|now|still)\\s)?(${PASSIVES.join('|')})\\s(?:on\\s[A-Z][a-z]+day\\s|in\\s[A-Z][a-z]+\\s)?by\\s`,
  'u',
);
const SUBJECT =
  /(?:^|[,;:—]\s|\bthat\s|\bafter\s|\bbefore\s|\bwhile\s|\bbut\s|\bhours\s)([^,;:—]{6,140}?)\s(?:(?:had|has|have|will|would|may|might)\s)?$/u;

/** «A moratorium was announced by the North», «Berri is expected by envoys to call a session»: who acts behind «by» speaks. */
export function passiveReports(draft: Draft, sentence: Sentence): readonly Report[] {
  const { start, end } = sentence.span;
  const found = PASSIVE.exec(draft.plain.slice(start, end));
  const word = found?.[1];
  if (!found || !word) return [];
  const at = start + found.index;
  if (sentence.quotations.some(({ inner }) => inner.start < at && at < inner.end)) return [];
  const agentFrom = at + found[0].length;
  const agent = holdersIn(draft, sentence).find(({ span }) => span.start >= agentFrom && span.start - agentFrom < 24);
  const named = agent && appositionOf(draft, sentence, agent);
  const speaker = agent ? speakerOf(draft, sentence, [named ?? agent], null) : null;
  if (!agent || !speaker) return [];
  const content = asked(draft, sentence, agent.span.end) ?? (TOLD.has(word) ? null : subject(draft, sentence, at));
  if (!content) return [];
  const cue = at + found[0].indexOf(word);
  return [
    {
      speakers: speaker.ids,
      cue: { start: cue, end: cue + word.length },
      content: content.span,
      direct: content.direct,
      via: null,
      from: start,
      shape: 'passive',
      named: true,
    },
  ];
}

/** Verbs whose subject is the one spoken to or of. */
const TOLD: ReadonlySet<string> = new Set([
  'expected',
  'urged',
  'asked',
  'told',
  'warned',
  'called',
  'criticised',
  'criticized',
]);

/** What somebody is expected or urged to do, behind the speaker. */
function asked(draft: Draft, sentence: Sentence, from: number): Content | null {
  const to = /^\s(?:not\s)?to\s[a-z]/u.exec(draft.plain.slice(from, from + 12));
  return to && contentIn(draft, sentence, from, sentence.span.end);
}

function subject(draft: Draft, sentence: Sentence, at: number): Content | null {
  const lead = draft.plain.slice(Math.max(sentence.span.start, at - 180), at);
  const text = SUBJECT.exec(lead)?.[1];
  if (!text) return null;
  const end = at - (lead.length - (lead.lastIndexOf(text) + text.length));
  return contentIn(draft, sentence, end - text.length, end);
}
