import type { Person, Role } from '#story/story.ts';
import { AFRICAN_AND_WORLD_PEOPLE } from './people-africa.ts';
import { AMERICAN_PEOPLE } from './people-america.ts';
import { ASIAN_PEOPLE } from './people-asia.ts';
import { EUROPEAN_PEOPLE } from './people-europe.ts';
import { MIDDLE_EASTERN_PEOPLE } from './people-middle-east.ts';
import { NEGOTIATORS } from './people-negotiators.ts';
import { firstOf, lazily, type Row, rowsOf } from './table.ts';

const TABLES = [
  AMERICAN_PEOPLE,
  EUROPEAN_PEOPLE,
  MIDDLE_EASTERN_PEOPLE,
  ASIAN_PEOPLE,
  AFRICAN_AND_WORLD_PEOPLE,
  NEGOTIATORS,
];
/** The column of the first role; the others follow it. */
const ROLES = 4;

/** People by whom states, movements and world bodies were led and spoken for in negotiations, mostly 2010–2025. */
export const people: () => readonly Person[] = lazily(() => TABLES.flatMap(rowsOf).map(personOf));

function personOf(row: Row): Person {
  const roles: Role[] = [];
  for (let column = ROLES; row(column).length > 0; column += 1) roles.push(roleOf(row(column)));
  return { id: firstOf(row, 0), party: row(1)[0] ?? null, names: { zh: row(2), en: row(3) }, roles };
}

function roleOf([title = '', titleZh = '', from = '..', to]: readonly string[]): Role {
  return { title, titleZh, from: from === '..' ? null : from, to: to ?? null };
}
