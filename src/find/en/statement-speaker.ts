import type { Draft, Sentence } from '../draft.ts';
import type { Mention } from '../mention.ts';
import { withId } from '../shared/placed.ts';
import { type Holder, holdersIn, type Token } from './statement-holders.ts';
import { JOINT_DOCUMENT } from './statement-nouns.ts';
import { describe, ofPerson, personOf } from './statement-person.ts';
import { isMedia, named, ofMention, type Speaker, speaksAs } from './statement-voice.ts';

const REACH = 4;

/** The speaker a group of joined holders stands for, or null; `last` is who spoke before, for pronouns. */
export function speakerOf(
  draft: Draft,
  sentence: Sentence,
  group: readonly Holder[],
  last: Speaker | null,
): Speaker | null {
  const speakers = group.map((holder) => single(draft, sentence, holder, last)).filter((one) => one !== null);
  const [first] = speakers;
  if (!first || speakers.length === 1) return first ?? null;
  return { ...first, ids: [[...new Set(speakers.flatMap(({ ids }) => ids))].join('+')], plural: true };
}

function single(draft: Draft, sentence: Sentence, holder: Holder, last: Speaker | null): Speaker | null {
  const { tokens } = holder;
  const person = personOf(draft, tokens);
  if (person) return ofPerson(draft, sentence, person, last);
  const noun = tokens.findLast((token) => token.noun !== null);
  const owner = ownerIn(tokens);
  const word = noun ? draft.lower.slice(noun.span.start, noun.span.end) : '';
  switch (noun?.noun) {
    case 'last':
      return word === 'it' ? ofIt(draft, sentence, noun.span.start, last) : word === 'i' || word === 'we' ? null : last;
    case 'joint':
      // «the leaders of Britain, France and Germany»
      if (owner && owner.span.start > noun.span.end) return ofMention(draft, owner);
      if (word === 'they') return last?.plural && last.near ? last : pluralBefore(draft, sentence, noun.span.start);
      return sidesBefore(draft, sentence, noun.span.start);
    case 'document':
      return owner ? ofMention(draft, owner) : ofDocument(draft, sentence, noun, last);
    case 'outlet':
      return owner ? ofMention(draft, owner) : bodyBefore(draft, sentence, noun.span.start, word !== 'agency');
    case 'anon':
      if (/spokes(?:man|woman|person)|rebels|militants|fighters|guerrillas|insurgents/u.test(word) && owner)
        return ofMention(draft, owner);
      if (
        /spokes(?:man|woman|person)/u.test(word) &&
        /\bits $/iu.test(draft.plain.slice(Math.max(0, noun.span.start - 4), noun.span.start))
      ) {
        const body = ofIt(draft, sentence, noun.span.start, last);
        if (body) return body;
      }
      return named(
        `anon:${describe(draft, holder)}`,
        /media|reports|newspapers/u.test(word),
        /(?:s|people|some|others|many|most|few|several|media)$/u.test(word),
      );
    default:
      break;
  }
  const body = tokens.find((token) => token.mention?.kind === 'organisation')?.mention;
  if (body) return ofMention(draft, body);
  const party = tokens.find((token) => token.mention?.kind === 'party')?.mention;
  if (party) return ofMention(draft, party);
  const office = tokens.find((token) => token.mention?.kind === 'office')?.mention;
  if (office?.party) return named(office.party);
  return null;
}

function* before(draft: Draft, sentence: Sentence): Generator<Sentence> {
  for (let back = 0; back <= REACH; back += 1) {
    const one = draft.sentences[sentence.index - back];
    if (one) yield one;
  }
}

function ofDocument(draft: Draft, sentence: Sentence, token: Token, last: Speaker | null): Speaker | null {
  for (const one of before(draft, sentence)) {
    const to = one === sentence ? token.span.end : one.span.end;
    if (JOINT_DOCUMENT.test(draft.plain.slice(one.span.start, to))) return sidesBefore(draft, one, to) ?? last;
  }
  return last;
}

const AGENCY = /agency|service|bureau|iaea|office|administration|authority/u;

/** The organisation named last before the place; a medium only, where asked for. */
function bodyBefore(draft: Draft, sentence: Sentence, at: number, medium: boolean): Speaker | null {
  for (const one of before(draft, sentence)) {
    const body = one.mentions.findLast(
      (mention) =>
        mention.span.end <= at &&
        mention.kind === 'organisation' &&
        (isMedia(draft, mention) || (!medium && AGENCY.test(mention.id))),
    );
    if (body) return ofMention(draft, body);
  }
  return null;
}

/** «It» is never a person: the body or party that is the subject before it, else that of the last speaker. */
function ofIt(draft: Draft, sentence: Sentence, at: number, last: Speaker | null): Speaker | null {
  for (const holder of holdersIn(draft, sentence)) {
    if (holder.bound || holder.span.end > at) continue;
    const body = holder.tokens.findLast(
      ({ mention }) => mention?.kind === 'organisation' || mention?.kind === 'party',
    )?.mention;
    if (body && !holder.tokens.some(({ mention }) => mention?.kind === 'person')) return ofMention(draft, body);
  }
  const id = last?.ids[0];
  if (!last || !id) return null;
  const person = withId(draft.people, id);
  return person ? (person.party ? named(person.party) : null) : last;
}

/** Those of whom «they» speaks: several who act together earlier in the sentence or in the one before, or unnamed people in the plural. */
function pluralBefore(draft: Draft, sentence: Sentence, at: number): Speaker | null {
  const here = severalIn(draft, sentence, at);
  if (here) return here;
  const earlier = draft.sentences[sentence.index - 1];
  if (!earlier || earlier.paragraphIndex !== sentence.paragraphIndex) return null;
  const several = severalIn(draft, earlier, earlier.span.end);
  if (several) return several;
  const holder = holdersIn(draft, earlier).findLast(({ tokens }) => {
    const noun = tokens.at(-1);
    return noun?.noun === 'anon' && draft.lower.slice(noun.span.start, noun.span.end).endsWith('s');
  });
  return holder ? single(draft, earlier, holder, null) : null;
}

/** «Egypt and Qatar …», «Britain, France and Germany …» where they are the subject before the place. */
function severalIn(draft: Draft, sentence: Sentence, at: number): Speaker | null {
  const holders = holdersIn(draft, sentence).filter(({ span }) => span.end <= at);
  const index = holders.findIndex(({ bound }) => !bound);
  const head = holders[index];
  if (!head) return null;
  const group = [head];
  for (const next of holders.slice(index + 1)) {
    if (!next.joined) break;
    group.push(next);
  }
  // A pronoun names nobody anew: to follow it back would cross the whole article.
  if (group.some(({ tokens }) => tokens.some(({ noun }) => noun === 'joint' || noun === 'last'))) return null;
  const speaker = speakerOf(draft, sentence, group, null);
  return speaker?.ids[0]?.includes('+') ? { ...speaker, plural: true } : null;
}

/** Whose text or spokesman it is: a person, else a body, else a party. */
const ownerIn = (tokens: readonly Token[]): Mention | null =>
  tokens.findLast(({ mention }) => mention?.kind === 'person')?.mention ??
  tokens.findLast(({ mention }) => mention?.kind === 'organisation')?.mention ??
  tokens.findLast(({ mention }) => mention?.kind === 'party')?.mention ??
  null;

/** The two parties named together last before the place. */
function sidesBefore(draft: Draft, sentence: Sentence, at: number): Speaker | null {
  for (const one of before(draft, sentence)) {
    const parties: string[] = [];
    for (const mention of one.mentions) {
      if (mention.span.end > at) break;
      const sides =
        mention.kind === 'meeting'
          ? (mention.parties ?? [])
          : mention.party && mention.kind !== 'place'
            ? [mention.kind === 'organisation' ? speaksAs(mention) : mention.party]
            : [];
      for (const party of sides) if (!parties.includes(party)) parties.push(party);
    }
    if (parties.length >= 2) return named(parties.slice(0, 2).join('+'), false, true);
  }
  return null;
}
