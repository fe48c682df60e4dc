import type { EventType } from '#find/finding.ts';
import type { EventEntry } from '#merge/record.ts';
import type { Row } from './rows.ts';

/**
 * Each PLOVER class with the root code of CAMEO that it took over and its quad class (1 verbal cooperation, 2 material
 * cooperation, 3 verbal conflict, 4 material conflict), after the PLOVER codebook of the Open Event Data Alliance. ACCUSE,
 * REQUEST and ASSAULT hold several roots, and RETREAT a part of one; the root nearest to the class as a whole is given.
 */
const CODES: Readonly<Record<EventType, readonly [cameo: string, quad: number]>> = {
  AGREE: ['03', 1],
  CONSULT: ['04', 1],
  SUPPORT: ['05', 1],
  COOPERATE: ['06', 2],
  AID: ['07', 2],
  CONCEDE: ['08', 1],
  RETREAT: ['08', 2],
  REQUEST: ['10', 3],
  ACCUSE: ['11', 3],
  REJECT: ['12', 3],
  THREATEN: ['13', 3],
  PROTEST: ['14', 4],
  MOBILIZE: ['15', 4],
  SANCTION: ['16', 4],
  COERCE: ['17', 4],
  ASSAULT: ['19', 4],
};

/**
 * Events as event-data models take them: one row for each actor with each recipient, coded by PLOVER and CAMEO. What did
 * not occur (planned, proposed, cancelled, denied) stays in, with its status; what has no date is left out, as such models
 * need one.
 */
export const codedEvents = (events: readonly EventEntry[]): readonly Row[] =>
  events.flatMap((event) => {
    const { id, type, kind, status, actors, recipients, date, place, evidence, origins } = event;
    if (date === null) return [];
    const [cameo, quad] = CODES[type];
    const [founding] = evidence;
    const meets = recipients.length === 0 && actors.length > 1;
    const pairs = meets
      ? actors.flatMap((actor) => actors.filter((other) => other !== actor).map((other) => [actor, other] as const))
      : actors.flatMap((actor) =>
          (recipients.length > 0 ? recipients : [null]).map((other) => [actor, other] as const),
        );
    return pairs.map(([source, target]) => ({
      event_id: id,
      date,
      source: actorCode(source),
      target: target === null ? null : actorCode(target),
      plover_type: type,
      plover_mode: kind,
      cameo_root: cameo,
      quad_class: quad,
      status,
      place,
      origins,
      text: founding?.quote ?? null,
      page: founding?.source ?? null,
      published: founding?.published ?? null,
    }));
  });

/** A state stands for its government: the ISO 3166 code, then the sector. */
const actorCode = (party: string): string => (/^[A-Z]{3}$/u.test(party) ? `${party}GOV` : party);
