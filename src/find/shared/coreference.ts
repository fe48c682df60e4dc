import { overlaps, type Span } from '#article/span.ts';
import { matchesOf } from '#language/matches.ts';
import type { Person } from '#story/story.ts';
import type { Sentence } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Mention } from '../mention.ts';
import { holdsOffice } from './offices.ts';

const PRONOUNS_EN = /(?<![A-Za-z'])(?:he|she|him|his|her|He|She|His|Her)(?![A-Za-z'])/gu;
const PRONOUNS_ZH = /[他她](?!们|国|人)/gu;

/** The person a sentence is about: its first named person outside quotation marks, else the first of all. */
function topicOf(mentions: readonly Mention[], sentence: Sentence): Mention | undefined {
  const people = mentions.filter((one) => one.kind === 'person');
  return (
    people.find(
      (one) => !sentence.quotations.some((quotation) => quotation.closed && overlaps(quotation.span, one.span)),
    ) ?? people[0]
  );
}

/** A clause that only says when or why, before the main one. */
const SUBORDINATE = /^[“"]?(?:since|after|before|when|while|as|although|though|because|once|until|despite|if|with)\s/iu;

/** «Since his diplomacy with Trump fell apart, Kim has gone on»: the sentence is about whom its main clause names. */
function mainOf(mentions: readonly Mention[], sentence: Sentence, plain: string): readonly Mention[] {
  const text = plain.slice(sentence.span.start, sentence.span.end);
  const comma = sentence.language === 'en' && SUBORDINATE.test(text) ? text.indexOf(', ') : -1;
  if (comma < 0) return mentions;
  const main = mentions.filter(({ span }) => span.start > sentence.span.start + comma);
  return main.some(({ kind }) => kind === 'person') ? main : mentions;
}

/** «… that Kim has invited Trump and that Trump will meet him»: not the one who meets, but the one told of before him. */
function objectOf(pronoun: string, before: readonly Mention[], plain: string, at: number): Mention | undefined {
  const subject = before.at(-1);
  if (pronoun !== 'him' || !subject) return undefined;
  const joined = /\band (?:that )?$/u.test(plain.slice(Math.max(0, subject.span.start - 10), subject.span.start));
  if (!joined || /[,;:]/u.test(plain.slice(subject.span.end, at))) return undefined;
  return before.findLast(({ id }) => id !== subject.id);
}

/** «Chung urged both; the same day Wi said he saw no sign»: right behind a word of saying «he» is who says it. */
function sayerOf(before: readonly Mention[], plain: string, at: number): Mention | undefined {
  const sayer = before.at(-1);
  return sayer && SAYS.test(plain.slice(sayer.span.end, at)) ? sayer : undefined;
}
const SAYS =
  /^ (?:\p{L}+ly )?(?:said|says|added|adds|wrote|argued|argues|thinks|thought|warned|insisted|claimed) (?:that )?$/u;

/**
 * Mentions of pronouns (he, 他) and of offices without a name (the president, 韩国外长), each with the person meant: a
 * pronoun means the person named before it in its sentence, else the topic of the sentence before, at most one
 * paragraph back; an office means the one of the article's people, or of the story's, who held it then.
 */
export function resolveReferences(
  sentences: readonly Sentence[],
  plain: string,
  knowledge: Knowledge,
  on: string | null,
): readonly Sentence[] {
  const cast = new Set(
    sentences.flatMap((sentence) => sentence.mentions.filter((one) => one.kind === 'person').map((one) => one.id)),
  );
  const holding = onceEach();
  let topic: Mention | undefined;
  let topicParagraph = -1;
  return sentences.map((sentence) => {
    const epithets = sentence.mentions.flatMap((office) =>
      office.kind === 'office' ? holderOf(office, sentence, plain, knowledge, cast, on, holding) : [],
    );
    // The office and its party are part of the reference and no longer stand for themselves.
    const apart = sentence.mentions.filter(
      (one) => one.kind === 'person' || !epithets.some((other) => overlaps(other.span, one.span)),
    );
    const named = merge(apart, epithets);
    const pronouns: Mention[] = [];
    const pattern = sentence.language === 'zh' ? PRONOUNS_ZH : PRONOUNS_EN;
    const carried = sentence.paragraphIndex - topicParagraph <= 1 ? topic : undefined;
    for (const match of matchesOf(pattern, plain.slice(sentence.span.start, sentence.span.end))) {
      const start = sentence.span.start + match.index;
      const span = { start, end: start + match[0].length };
      const before = named.filter((one) => one.kind === 'person' && one.span.end <= start);
      const meant =
        objectOf(match[0], before, plain, start) ??
        sayerOf(before, plain, start) ??
        topicOf(before, sentence) ??
        carried;
      if (meant) pronouns.push(reference(span, meant.id, meant.party, sentence.language));
    }
    const mentions = merge(named, pronouns);
    const next = topicOf(mainOf(named, sentence, plain), sentence) ?? pronouns[0];
    if (next && sentence.paragraph.kind !== 'bio') {
      topic = next;
      topicParagraph = sentence.paragraphIndex;
    }
    return { ...sentence, mentions };
  });
}

const reference = (span: Span, id: string, party: string | null, language: 'zh' | 'en'): Mention => ({
  kind: 'person',
  span,
  id,
  party,
  pronoun: true,
  rule: `${language}/name/reference`,
});

const merge = (mentions: readonly Mention[], added: readonly Mention[]): readonly Mention[] =>
  added.length === 0
    ? mentions
    : [...mentions, ...added].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** Who holds an office, worked out once an article. */
type Holding = (key: string, work: () => readonly Person[]) => readonly Person[];

function onceEach(): Holding {
  const known = new Map<string, readonly Person[]>();
  return (key, work) => {
    const found = known.get(key) ?? work();
    known.set(key, found);
    return found;
  };
}

/** The person an office without a name stands for: 韩国总统 (in 2019), the U.S. president; none where a name follows. */
function holderOf(
  office: Mention,
  sentence: Sentence,
  plain: string,
  knowledge: Knowledge,
  cast: ReadonlySet<string>,
  on: string | null,
  holding: Holding,
): readonly Mention[] {
  const beside = sentence.mentions.some(
    (one) =>
      one.kind === 'person' &&
      plain.slice(Math.min(office.span.end, one.span.end), Math.max(office.span.start, one.span.start)).trim().length <=
        1,
  );
  if (beside) return [];
  const owner = ownerOf(office, sentence, plain);
  const title = plain.slice(office.span.start, office.span.end);
  if (!owner) return alone(office, title, sentence, plain, knowledge, cast, on);
  const holders = holding(`${owner.party} ${title}`, () =>
    peopleOf(owner.party, knowledge).filter((person) => holdsOffice(person, title, on)),
  );
  const inCast = holders.filter((person) => cast.has(person.id));
  // «印度代表», «the army's spokesman»: many have borne such a title; only of a leader or minister there is one at a time.
  const meant = inCast.length > 0 || !(office.id === 'head-of-state' || office.id === 'minister') ? inCast : holders;
  const [only, another] = meant;
  if (!only || another) return [];
  return [
    reference(
      { start: Math.min(owner.span.start, office.span.start), end: office.span.end },
      only.id,
      only.party,
      sentence.language,
    ),
  ];
}

/** «the prime minister said», «总统说»: without a state, the only one of the article's people who held the office. */
function alone(
  office: Mention,
  title: string,
  sentence: Sentence,
  plain: string,
  knowledge: Knowledge,
  cast: ReadonlySet<string>,
  on: string | null,
): readonly Mention[] {
  if (office.id !== 'head-of-state' && office.id !== 'minister') return [];
  const lead = plain.slice(Math.max(sentence.span.start, office.span.start - 5), office.span.start);
  const bare =
    sentence.language === 'en'
      ? /(?:^|[\s“"])the $/iu.test(lead) && !/^\s(?:of|for)\s/u.test(plain.slice(office.span.end, office.span.end + 5))
      : /(?:^|[，。；：“])$/u.test(lead);
  if (!bare) return [];
  const holders = [...cast].flatMap((id) => {
    const person = knowledge.people.get(id);
    return person && holdsOffice(person, title, on) ? [person] : [];
  });
  const [only, another] = holders;
  if (!only || another) return [];
  return [reference(office.span, only.id, only.party, sentence.language)];
}

const byParty = new WeakMap<Knowledge, ReadonlyMap<string | null, readonly Person[]>>();

function peopleOf(party: string | null, knowledge: Knowledge): readonly Person[] {
  const known = byParty.get(knowledge) ?? Map.groupBy(knowledge.people.values(), (person) => person.party);
  byParty.set(knowledge, known);
  return known.get(party) ?? [];
}

/** The party mention right before an office (美国总统, the U.S. president) or right after (president of the United States). */
function ownerOf(office: Mention, sentence: Sentence, plain: string): Mention | undefined {
  return sentence.mentions.find((one) => {
    if (one.kind !== 'party') return false;
    const before = plain.slice(one.span.end, office.span.start);
    const after = plain.slice(office.span.end, one.span.start);
    return (
      (one.span.end <= office.span.start && /^(?:['’]s)?\s?$/u.test(before)) ||
      (one.span.start >= office.span.end && /^\s(?:of|for)\s(?:the\s)?$/u.test(after))
    );
  });
}
