import { hanAt } from '#language/fold.ts';
import { matchesOf } from '#language/matches.ts';
import type { Person } from '#story/story.ts';
import type { Sentence } from '../draft.ts';
import { GIVEN_NAMES, NO_NAME } from '../en/name-words.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Mention } from '../mention.ts';
import { TITLES_AFTER } from '../zh/name-words.ts';
import { surnameOf } from './cast.ts';
import { holdsTitle, inOffice } from './offices.ts';
import { isBoundary } from './trie.ts';

/** Offices whose holder is meant by a bare surname even where others bear it (Kim, Moon, Xi). */
const LEADER = /(?:leader|president|prime minister|premier|chancellor|general secretary|chairman of the state)/iu;
const LESSER =
  /(?:vice|deputy|former|assistant|assembly|committee|speaker|adviser|advisor|council|ambassador|senate|parliament)/iu;

const isLeader = (person: Person | undefined, on: string | null): boolean =>
  person?.roles.some((role) => inOffice(role, on) && LEADER.test(role.title) && !LESSER.test(role.title)) ?? false;

const CAPITALISED = /(?:\p{Lu}['’])?\p{Lu}\p{L}*\p{Ll}/gu;

/**
 * Mentions of known people by surname alone: Latin surnames of people named in full in the article (Choe, Ban), the
 * leader's first, else the one named last; and a surname with a title in Chinese (金委员长).
 */
export function bySurname(
  sentences: readonly Sentence[],
  plain: string,
  knowledge: Knowledge,
  on: string | null,
): readonly Sentence[] {
  const bearers = surnameBearers(sentences, plain, knowledge, on);
  const lastNamed = new Map<string, Mention>();
  const titled = titledPeople(sentences, knowledge);
  return sentences.map((sentence) => {
    const added: Mention[] = [];
    const named = [...sentence.mentions];
    const text = bearers.size > 0 ? plain.slice(sentence.span.start, sentence.span.end) : '';
    for (const match of matchesOf(CAPITALISED, text)) {
      const start = sentence.span.start + match.index;
      const span = { start, end: start + match[0].length };
      if (!isBoundary(plain, span.start) || !isBoundary(plain, span.end)) continue;
      const people = bearers.get(match[0]);
      const inside = named.find((one) => one.span.start <= span.start && span.end <= one.span.end);
      if (inside?.kind === 'person') {
        lastNamed.set(match[0], inside);
        continue;
      }
      if (
        inside ||
        !people ||
        /^[ -]\p{Lu}/u.test(plain.slice(span.end, span.end + 2)) ||
        insideLongerName(plain, span.start, sentence.span.start)
      )
        continue;
      const recent = lastNamed.get(match[0]);
      const meant =
        people.find((one) => isLeader(knowledge.people.get(one.id), on)) ??
        people.find((one) => one.id === recent?.id) ??
        people[0];
      if (meant) added.push({ ...meant, span, rule: 'shared/name/surname' });
    }
    if (sentence.language === 'zh') added.push(...surnameWithTitle(sentence, plain, titled, on));
    if (added.length === 0) return sentence;
    return {
      ...sentence,
      mentions: [...named, ...added].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    };
  });
}

/** True where a capitalised word that is no title, weekday or opener stands right before: the surname ends a longer name. */
function insideLongerName(plain: string, at: number, from: number): boolean {
  const word = /(\p{Lu}[\p{L}.'-]*) $/u.exec(plain.slice(Math.max(from, at - 24), at))?.[1];
  return word !== undefined && !NO_NAME.has(word.toLowerCase().replace(/\.$/u, ''));
}

type Bearer = Pick<Mention, 'kind' | 'id' | 'party'>;

function surnameBearers(
  sentences: readonly Sentence[],
  plain: string,
  knowledge: Knowledge,
  on: string | null,
): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  const add = (surname: string, one: Bearer): void => {
    const list = bearers.get(surname) ?? [];
    if (!list.some((other) => other.id === one.id)) list.push(one);
    bearers.set(surname, list);
  };
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      if (mention.kind !== 'person' || hanAt(plain, mention.span.start)) continue;
      const surname = surnameOf(plain.slice(mention.span.start, mention.span.end));
      if (surname) add(surname, { kind: 'person', id: mention.id, party: mention.party });
    }
  }
  // A leader of a central party, or of a state the article names, needs no full name in it: «Trump and Xi».
  const named = new Set(sentences.flatMap(({ mentions }) => mentions.flatMap(({ party }) => party ?? [])));
  for (const { person, surname, party, known } of leadersIn(knowledge)) {
    if (bearers.has(surname) || !(known || named.has(party)) || !isLeader(person, on)) continue;
    add(surname, { kind: 'person', id: person.id, party });
  }
  return bearers;
}

/** Known people of the article by the first character of their Chinese names. */
function titledPeople(sentences: readonly Sentence[], knowledge: Knowledge): ReadonlyMap<string, readonly Person[]> {
  const cast = new Set<string>();
  for (const { mentions } of sentences) for (const { kind, id } of mentions) if (kind === 'person') cast.add(id);
  const bySurname = new Map<string, Person[]>();
  for (const id of cast) {
    const person = knowledge.people.get(id);
    if (!person) continue;
    const surnames = new Set(person.names.zh.filter((form) => form.length <= 4).map((form) => form.charAt(0)));
    for (const surname of surnames) bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
  }
  return bySurname;
}

interface Leader {
  readonly person: Person;
  readonly surname: string;
  readonly party: string;
  /** The surname is theirs even where their state is not named. */
  readonly known: boolean;
}
const leaders = new WeakMap<Knowledge, readonly Leader[]>();

/** Everybody who ever led a party and whose surname may stand alone. */
function leadersIn(knowledge: Knowledge): readonly Leader[] {
  const listed = leaders.get(knowledge);
  if (listed) return listed;
  const made = [...knowledge.people.values()].flatMap((person): Leader[] => {
    const surname = surnameOf(person.names.en[0] ?? '');
    if (!person.party || !surname || !isLeader(person, null)) return [];
    const known = knowledge.parties.get(person.party)?.central ?? false;
    return known || isOnlyName(surname) ? [{ person, surname, party: person.party, known }] : [];
  });
  leaders.set(knowledge, made);
  return made;
}

/** True where the word is hardly anything but a surname: not May or Kelly. */
const isOnlyName = (surname: string): boolean =>
  !NO_NAME.has(surname.toLowerCase()) && !GIVEN_NAMES.has(surname.toLowerCase());

/** 金委员长, 文总统: a surname and a title, where one person of the article or a leader bears the one and holds the other. */
function surnameWithTitle(
  sentence: Sentence,
  plain: string,
  titled: ReadonlyMap<string, readonly Person[]>,
  on: string | null,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = sentence.span.start; at < sentence.span.end - 2; at += 1) {
    const people = titled.get(plain.charAt(at));
    if (!people) continue;
    const title = TITLES_AFTER.find((word) => plain.startsWith(word, at + 1));
    if (!title || at + 1 + title.length > sentence.span.end) continue;
    if (sentence.mentions.some((one) => one.kind !== 'office' && one.span.start < at + 1 && at < one.span.end))
      continue;
    const [only, another] = people.filter((person) => holdsTitle(person, title, on));
    if (only && !another)
      found.push({
        kind: 'person',
        id: only.id,
        party: only.party,
        span: { start: at, end: at + 1 + title.length },
        rule: 'zh/name/surname-and-title',
      });
  }
  return found;
}
