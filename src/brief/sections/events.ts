import type { EventEntry, Evidence } from '#merge/record.ts';
import { compareDates, windowOf } from '#merge/window.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type Block, type DraftSegment, type Line, type Piece, strong, words } from '../document.ts';
import type { BriefLanguage } from '../language.ts';
import { eventPieces, toldBy } from '../line.ts';
import { MEETINGS } from '../meetings.ts';
import { dated } from '../pieces.ts';
import type { Section } from '../template.ts';

/** Events, the most told of them or all, in order of time. */
export const events: Writer = (desk, section) => {
  const found = chosen(desk.record.events, section);
  const order = section.order ?? 'date';
  const kept =
    order === 'date'
      ? [...found]
      : found
          .filter(({ date }) => windowOf(date))
          .sort(order === 'most-told' ? byTelling : (a, b) => compareDates(b.date, a.date) || a.id.localeCompare(b.id));
  const lines = kept.slice(0, section.limit ?? kept.length);
  if (order !== 'newest') lines.sort((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id));
  return listOf(lines.map((event) => eventLine(event, desk)));
};

/** Meetings of those asked for, the latest ones. */
export const contacts: Writer = (desk, section) =>
  events(desk, {
    ...section,
    events: section.events ?? MEETINGS,
    status: section.status ?? ['occurred'],
    order: section.order ?? 'newest',
  });

/** Every event by date, a heading a year, undated ones last. */
export const chronology: Writer = (desk, section) => {
  const { naming, words: table } = desk;
  const years = new Map<string, EventEntry[]>();
  for (const event of chosen(desk.record.events, section)) {
    const isDated = event.date !== null && windowOf(event.date) !== null;
    const year = isDated && event.date ? event.date.replace(/^\.\.\//u, '').slice(0, 4) : '';
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].flatMap(([year, those]): readonly Block<DraftSegment>[] => {
    const list = listOf(those.map((event) => eventLine(event, desk)));
    const text = year === '' ? table.undated : naming.language === 'zh' ? `${year}年` : year;
    return list.length > 0 ? [{ kind: 'heading', level: 3, text }, ...list] : [];
  });
};

/** Events of the kinds and standings the section asks for, with evidence. */
function chosen(all: readonly EventEntry[], { events: kinds, status }: Section): readonly EventEntry[] {
  return all.filter(
    (event) =>
      event.evidence.length > 0 &&
      (kinds === undefined || kinds.includes(event.kind)) &&
      (status === undefined || status.includes(event.status)),
  );
}

const byTelling = (a: EventEntry, b: EventEntry): number =>
  b.origins - a.origins ||
  b.evidence.length - a.evidence.length ||
  compareDates(b.date, a.date) ||
  a.id.localeCompare(b.id);

/** `**12 June 2018** Summit of … (Singapore)`, its people where the sentences name them, else its parties. */
export function eventLine(told: EventEntry, { naming }: Desk): Line<DraftSegment> {
  const event = { ...told, evidence: readable(told.evidence, naming.language) };
  const when: readonly Piece[] = event.date ? [...strong([dated(event.date, naming)]), words(' ')] : [];
  const by = (who: 'people' | 'parties'): readonly Piece[] => [
    ...when,
    ...eventPieces(event, naming, who),
    ...toldBy(event, naming),
  ];
  return [{ pieces: by('people'), otherwise: by('parties'), evidence: event.evidence }];
}

/** How many sentences of an event a line cites. */
const CITED = 3;

/** The sentences with one in the reader's language in front, where one of those that are cited is. */
function readable(evidence: readonly Evidence[], language: BriefLanguage): readonly Evidence[] {
  const at = evidence.slice(0, CITED).findIndex(({ quote }) => /\p{Script=Han}/u.test(quote) === (language === 'zh'));
  const one = evidence[at];
  return one && at > 0 ? [one, ...evidence.filter((other) => other !== one)] : evidence;
}
