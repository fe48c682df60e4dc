import { hangulOf } from '#language/zh/romanise.ts';
import { surnameLength } from '#language/zh/surnames.ts';
import type { Person } from '#story/story.ts';
import type { Knowledge } from '../knowledge.ts';
import { lastPart, syllable } from './han-sounds.ts';
import type { Identity } from './identity.ts';
import { holdsTitle } from './offices.ts';

/** Sounds that southern speech, machine translation and typing confuse: -n/-ng, zh/z, and o/ou/ao. */
const blurred = (pinyin: string): string =>
  pinyin
    .replace(/ng/gu, 'n')
    .replace(/zh|z|j/gu, 'z')
    .replace(/ch|q/gu, 'c')
    .replace(/sh|x/gu, 's')
    .replace(/[ou]+$/u, 'o')
    .replace(/ao$/u, 'o');

interface Homophone {
  readonly person: Person;
  readonly form: string;
}
interface Homophones {
  readonly han: ReadonlyMap<string, Homophone>;
  readonly korean: ReadonlyMap<string, Homophone>;
}
const homophones = new WeakMap<Knowledge, Homophones>();

/** Known people by the blurred sound of their Chinese forms, and Koreans by surname and Korean reading. */
function homophonesIn(knowledge: Knowledge): Homophones {
  const known = homophones.get(knowledge);
  if (known) return known;
  const [han, korean] = [new Map<string, Homophone>(), new Map<string, Homophone>()];
  for (const person of knowledge.people.values()) {
    for (const form of person.names.zh) {
      const key = blurredForm(lastPart(form));
      if (!han.has(key)) han.set(key, { person, form: lastPart(form) });
      const hangul = person.party === 'PRK' || person.party === 'KOR' ? hangulOf(form) : null;
      if (hangul && !korean.has(hangul)) korean.set(hangul, { person, form });
    }
  }
  const made = { han, korean };
  homophones.set(knowledge, made);
  return made;
}

const blurredForm = (form: string): string =>
  [...form].map((character) => blurred(syllable(character).pinyin)).join(' ');

/** A leader's name with one character garbled before 政府 or 政权 (文在国政府): surname and one more character agree. */
export function governmentOf(form: string, knowledge: Knowledge, on: string | null): Identity | undefined {
  for (const person of knowledge.people.values()) {
    const alike = person.names.zh.some(
      (theirs) =>
        theirs.length === 3 &&
        theirs.charAt(0) === form.charAt(0) &&
        [...theirs].filter((character, index) => character === form.charAt(index)).length === 2,
    );
    if (
      alike &&
      (holdsTitle(person, '总统', on) || holdsTitle(person, '领导人', on) || holdsTitle(person, '首相', on))
    ) {
      return { id: person.id, party: person.party, rule: 'zh/name/government', sure: 0.7 };
    }
  }
  return undefined;
}

/** The known person whose name is written with other characters of the same sound (金正银, 普金); undefined where none is. */
export function nearHomophone(form: string, foreign: boolean, knowledge: Knowledge): Identity | undefined {
  const { han, korean } = homophonesIn(knowledge);
  const found = han.get(blurredForm(form)) ?? (foreign ? undefined : korean.get(hangulOfCached(form)));
  if (!found || found.person.names.zh.includes(form)) return undefined;
  const native = surnameLength(found.form) === 1 && found.form.charAt(0) === form.charAt(0);
  // A native name keeps its surname; a foreign one is written in characters of transliterations.
  if (!foreign && !native) return undefined;
  return { id: found.person.id, party: found.person.party, rule: 'zh/name/homophone', sure: 0.8 };
}

const hangulOfCached = (form: string): string =>
  [...form]
    .map((character, index) => (index === 0 && character === '金' ? '김' : (syllable(character).hangul ?? '?')))
    .join('');
