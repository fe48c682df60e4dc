import type { Organisation, Party, Person, Place } from '#story/story.ts';
import { actingBodies, internationalBodies, sidedBodies, sidedParties } from './bodies.ts';
import { companies } from './companies.ts';
import { government } from './government.ts';
import { institutes } from './institutes.ts';
import { media } from './media.ts';
import { movementParties, movements } from './movements.ts';
import { type Office, offices } from './offices.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { states } from './states.ts';
import { lazily } from './table.ts';

/** What is known of the world without any story. */
export interface General {
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  /** Those of the organisations that are parties too, by their own names: named, they are meant as the organisation. */
  readonly movements: readonly Organisation[];
  readonly places: readonly Place[];
  readonly offices: readonly Office[];
}

const parties = lazily((): readonly Party[] => [
  ...states(),
  ...actingBodies(),
  ...sidedParties(),
  ...movementParties(),
]);
const organisations = lazily(() =>
  joined([...internationalBodies(), ...movements(), ...government(), ...companies(), ...media(), ...institutes()]),
);

const sides = lazily((): readonly Organisation[] => [...sidedBodies(), ...movements()]);

/** One entry an id: later ones (departments by pattern) lend their names to the first (bodies with names of their own). */
function joined(bodies: readonly Organisation[]): readonly Organisation[] {
  const byId = new Map<string, Organisation>();
  for (const body of bodies) {
    const first = byId.get(body.id);
    const names = {
      zh: [...new Set([...(first?.names.zh ?? []), ...body.names.zh])],
      en: [...new Set([...(first?.names.en ?? []), ...body.names.en])],
    };
    byId.set(body.id, { ...(first ?? body), names });
  }
  return [...byId.values()];
}

/** States, people, international bodies, governments, media, institutes, places and offices; each list is made when first read. */
export const general: General = {
  get parties() {
    return parties();
  },
  get people() {
    return people();
  },
  get organisations() {
    return organisations();
  },
  get movements() {
    return sides();
  },
  get places() {
    return places();
  },
  get offices() {
    return offices();
  },
};
