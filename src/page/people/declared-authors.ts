import { parseFragment } from 'parse5';
import { ENGLISH_MEDIA } from '../media-words.ts';

const PARTS = /\s*(?:;|\||、|\s&\s|\s+and\s+|\s+und\s+|,\s*(?:and\s+)?)\s*/u;
const SUFFIX = /^(?:jr|sr|ph\.?d|m\.?d|m\.?a|r\.?d|rn|esq|cfp|cpa|mba|facs|faan|ms|bs|do|dds|dvm|lcsw|ii|iii)\.?$/iu;

/** The names in one declared value: a single one as it stands, several in one string parted, papers left out of these. */
export function declaredNames(value: string): string[] {
  const whole = plain(value)
    .replace(/^(?:by|von|par|por|written by)\s+/iu, '')
    .trim();
  if (whole === '' || whole.length > 200 || /^(?:https?:|www\.|@|\/|\{|\[|null$|undefined$|false$)/u.test(whole))
    return [];
  if (whole.includes('@') || /^\w+(?:\.\w+){2,}$/u.test(whole)) return [];
  // "Roe, Jane": the catalogue's order.
  const [, last, given] = /^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.]*){0,2})$/u.exec(whole) ?? [];
  if (last !== undefined && given !== undefined && !SUFFIX.test(given)) return [`${given} ${last}`];
  const parts = whole.split(PARTS).filter((part) => part !== '' && !SUFFIX.test(part));
  if (parts.length < 2) return [whole];
  // "Smith, John" and "Jane Roe, Head of Research" are one name with something behind it.
  const people = parts.filter((part) => /^\S+(?:\s+\S+){1,3}$/u.test(part) && !ENGLISH_MEDIA.test(part));
  return people.length > 0 ? people : [whole];
}

/** Character references that stand in JSON and attributes as text (O&#039;Donnell) are read. */
function plain(value: string): string {
  if (!value.includes('&')) return value.replace(/\s+/gu, ' ').trim();
  const [node] = parseFragment(value).childNodes;
  return (node && 'value' in node ? node.value : value).replace(/\s+/gu, ' ').trim();
}
