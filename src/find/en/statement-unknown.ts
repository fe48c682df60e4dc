import type { Draft, Sentence } from '../draft.ts';
import type { FoundCue } from './statement-cue-scan.ts';
import { holdersIn } from './statement-holders.ts';
import type { Turn } from './statement-turns.ts';
import type { Speaker } from './statement-voice.ts';

const UNKNOWN = /(?:^|[\s“"(])((?:[A-Z][\p{L}’'-]+\s+){0,3}[A-Z][\p{L}’'-]+)$/u;
const NO_NAME =
  /^(?:The|A|An|It|He|She|They|We|I|This|That|These|Those|But|And|So|Yet|In|On|At|As|If|When|There|What|Who|Nobody|No|Asked|Not|One|Some|All|Many|Both|Other|Others|Another|Most|Such|Each|Mr|Mrs|Ms|President|Minister)$/u;

/** Titles before a name, with the words that qualify them. */
const TITLES =
  /^(?:.*\s)?(?:Minister|Secretary|President|Chancellor|Premier|General|Admiral|Colonel|Senator|Ambassador|Governor|Commissioner|Mr|Mrs|Ms|Dr|Sir|Sheikh)\.?\s(?=[A-Z])/u;

const idOf = (name: string): string =>
  name
    .replace(TITLES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** A capitalised name right before a verb of speech, of whom nothing else is known («Hamas said that …»). */
export function unknownTurn(draft: Draft, sentence: Sentence, cue: FoundCue): Turn | null {
  if (cue.bare || cue.participle || cue.shares || cue.relative || cue.act !== 'say' || !cue.frame.startsWith('that'))
    return null;
  const from = Math.max(sentence.span.start, cue.head - 60);
  const text = draft.plain.slice(from, cue.head).trimEnd();
  // «Paraguay's Pena»: the owner is no part of the name.
  const name = UNKNOWN.exec(text)?.[1]?.replace(/^.*['’]s\s/u, '');
  if (!name || NO_NAME.test(name)) return null;
  const start = from + text.length - name.length;
  const id = idOf(name);
  return id
    ? {
        cue,
        speaker: { ids: [id], media: false, plural: false, near: true },
        start,
        inverted: false,
        end: cue.span.end,
      }
    : null;
}

const BETWEEN_COMMAS = /[\p{L}],\s((?:[A-Z][\p{L}’'-]+\s){1,3}[A-Z][\p{L}’'-]+),\s*$/u;

/** «The union’s negotiator, Brendan Walsh, said»: a name between commas of whom nothing else is known, behind a role. */
export function unknownBetweenCommas(draft: Draft, sentence: Sentence, cue: FoundCue): Turn | null {
  if (cue.bare || cue.participle || cue.shares || cue.relative) return null;
  const from = Math.max(sentence.span.start, cue.head - 80);
  const text = draft.plain.slice(from, cue.head);
  const found = BETWEEN_COMMAS.exec(text);
  const name = found?.[1];
  if (!found || !name) return null;
  const start = from + found.index + found[0].indexOf(name);
  const end = start + name.length;
  if (sentence.mentions.some(({ span }) => span.start < end && start < span.end)) return null;
  const role = holdersIn(draft, sentence).find(({ span, bound }) => !bound && span.end === from + found.index + 1);
  const final = role?.tokens.at(-1);
  if (!role || !(final?.noun === 'anon' || final?.mention?.kind === 'office')) return null;
  const speaker: Speaker = { ids: [idOf(name)], media: false, plural: false, near: true };
  return { cue, speaker, start: role.span.start, inverted: false, end: cue.span.end };
}
