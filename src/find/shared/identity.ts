import { hanAt } from '#language/fold.ts';
import { soundLikeness } from '#language/sound.ts';
import { backTransliteration } from '#language/zh/back-transliteration.ts';
import { chineseSpelling, koreanSpelling } from '#language/zh/romanise.ts';
import { mayBeKorean, surnameLength } from '#language/zh/surnames.ts';
import type { Person } from '#story/story.ts';
import type { Knowledge } from '../knowledge.ts';
import { pinyinOf } from './han-sounds.ts';
import { likenessTo, orderFree } from './name-likeness.ts';
import { candidates, type Unknown } from './name-sounds.ts';
import { holdsTitle } from './offices.ts';

/** Who somebody is, how that was decided and how sure it is (0 to 1). */
export interface Identity {
  readonly id: string;
  readonly party: string | null;
  readonly rule: string;
  readonly sure: number;
}

/** Likeness that a name must have to be taken for a known person's, by what else agrees. */
const ENOUGH = { holdsTitle: 0.55, titleAlone: 0.8, sameParty: 0.8, alone: 0.88, outsider: 0.97 } as const;

const joined = new WeakMap<Knowledge, Map<string, Identity | undefined>>();
const MOST_KEPT = 5_000;

/**
 * The known person whose name sounds like the unknown one and whose office or party agrees, else undefined. Names met
 * before are looked up: the same newcomers stand in many articles.
 */
export function knownPerson(unknown: Unknown, knowledge: Knowledge): Identity | undefined {
  const met = joined.get(knowledge) ?? new Map<string, Identity | undefined>();
  joined.set(knowledge, met);
  const { form, latin, foreign, title, party, outsider, on } = unknown;
  const key = [form, latin, foreign, title, party, outsider, on].join('|');
  if (met.has(key)) return met.get(key);
  const found = likeliestPerson(unknown, knowledge);
  if (met.size < MOST_KEPT) met.set(key, found);
  return found;
}

function likeliestPerson(unknown: Unknown, knowledge: Knowledge): Identity | undefined {
  let best:
    | { readonly person: Person; readonly score: number; readonly rule: string; readonly likeness: number }
    | undefined;
  // Two characters written by sound are like too many names for a party to be enough.
  const short = unknown.foreign && unknown.form.length <= 2;
  for (const sounds of candidates(unknown, knowledge)) {
    const { person } = sounds;
    const office = unknown.title !== '' && !unknown.outsider && holdsTitle(person, unknown.title, unknown.on);
    const sameParty = unknown.party !== null && unknown.party === person.party;
    const least = unknown.outsider
      ? ENOUGH.outsider
      : office
        ? sameParty
          ? ENOUGH.holdsTitle
          : ENOUGH.titleAlone
        : sameParty && !short
          ? ENOUGH.sameParty
          : ENOUGH.alone;
    const likeness = likenessTo(unknown, sounds, least);
    if (likeness < least) continue;
    const score = likeness + (office ? 0.15 : 0);
    if (!best || score > best.score)
      best = { person, score, likeness, rule: office ? 'shared/name/sound-and-office' : 'shared/name/sound' };
  }
  return best && { id: best.person.id, party: best.person.party, rule: best.rule, sure: Math.min(1, best.likeness) };
}

/** The id of somebody nothing known names: the spelling a newspaper would use, kebab-case. */
export function newId(unknown: Unknown, korean: boolean, north: boolean): string {
  const { form, latin } = unknown;
  if (!hanAt(form, 0)) return kebab(latin ?? form);
  const surname = surnameLength(form);
  const native = surname > 0 && form.length <= 4 && !form.includes('·') && !unknown.foreign;
  const spelled = !native
    ? null
    : korean && mayBeKorean(form)
      ? koreanSpelling(form, north)
      : chineseSpelling(form, surname);
  if (!latin) return spelled ?? kebab(backTransliteration(form) ?? pinyinParts(form));
  // A garbled bracket turns the parts round (陶一恒(Yi Heng Tao)); the characters then tell the right order.
  const parts = latin.split(/[\s-]+/u);
  const readings =
    form.length <= 4 ? [chineseSpelling(form, 1), koreanSpelling(form, north)] : [turnedWestern(form, parts)];
  const [best] = readings
    .flatMap((reading) => (reading ? [{ reading, likeness: orderFree(parts, reading.split('-')) }] : []))
    .sort((a, b) => b.likeness - a.likeness);
  const turned = best && best.likeness >= 0.8 && soundLikeness(latin, best.reading) < best.likeness - 0.1;
  return turned ? best.reading : kebab(latin);
}

/** A bracket with the family name first (埃林·瓦斯奎兹(Vasquez Erin)), turned where the characters show the other order. */
function turnedWestern(form: string, parts: readonly string[]): string | null {
  const [given = '', family] = form.split(/[·.]/u);
  const [first = '', second, more] = parts;
  if (!family || !second || more) return null;
  const stands = soundLikeness(pinyinOf(given), first) + soundLikeness(pinyinOf(family), second);
  const turns = soundLikeness(pinyinOf(given), second) + soundLikeness(pinyinOf(family), first);
  return turns > stands ? kebab(`${second} ${first}`) : null;
}

const pinyinParts = (form: string): string => form.split(/[·.]/u).map(pinyinOf).join(' ');

/** Lower case, no accents, words joined by hyphens. */
export const kebab = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
