import { overlaps } from '#article/span.ts';
import type { EventOutline, OutlookOutline } from '#merge/outline.ts';
import type { ToldEvent } from '#merge/settle.ts';
import { byDate } from '#merge/window.ts';
import { idOf, numberOfId } from './numbers.ts';
import { EVENT_COLUMNS, eventOutlineFrom } from './outlines.ts';
import { entriesIn, type StoryKey } from './record-tables.ts';
import type { Connection } from './schema.ts';
import { articlesIn, type KeptStretches } from './stretches.ts';

/** A whole event with the articles that tell it. */
interface Whole {
  readonly event: EventOutline;
  readonly articles: ReadonlySet<number>;
}

/** Whole events that the sentences of each of the outlooks tell, in the order of the record. */
export async function toldWith(
  connection: Connection,
  key: StoryKey,
  stretches: KeptStretches,
  outlooks: readonly OutlookOutline[],
): Promise<ReadonlyMap<string, readonly ToldEvent[]>> {
  const ids = outlooks.map(({ id }) => numberOfId('outlook', id));
  const rows = await entriesIn(connection, key, 'outlook').select(['id', 'data']).where('id', 'in', ids).execute();
  const articles = articlesIn(rows);
  const own = Map.groupBy(await stretches.within('outlook', articles), ({ entry_id }) => entry_id);
  const byArticle = Map.groupBy(await stretches.within('events', articles), ({ article_number }) => article_number);
  const met = new Map(
    ids.map((id) => {
      const events = (own.get(id) ?? []).flatMap(({ article_number, span_start: start, span_end: end }) =>
        (byArticle.get(article_number) ?? [])
          .filter((event) => overlaps({ start, end }, { start: event.span_start, end: event.span_end }))
          .map(({ entry_id }) => entry_id),
      );
      return [id, new Set(events)] as const;
    }),
  );
  const whole = await wholeEvents(connection, key, new Set([...met.values()].flatMap((events) => [...events])));
  return new Map(
    [...met].map(([id, events]) => {
      const told = new Set((own.get(id) ?? []).map(({ article_number }) => article_number));
      const wholes = new Set([...events].flatMap((event) => whole.get(event) ?? []));
      const list = [...wholes].map(({ event, articles: all }) => ({
        event,
        elsewhere: [...all].some((article) => !told.has(article)),
      }));
      return [idOf('outlook', id), list.sort((a, b) => byDate(a.event, b.event))];
    }),
  );
}

/** The whole event that each of the events is or is part of. */
async function wholeEvents(
  connection: Connection,
  key: StoryKey,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Whole>> {
  if (wanted.size === 0) return new Map();
  const select = () => entriesIn(connection, key, 'events').select([...EVENT_COLUMNS, 'data']);
  const found = await select()
    .where('id', 'in', [...wanted])
    .execute();
  const homes = [...new Set(found.map(({ id, part_of }) => part_of ?? id))];
  const missing = homes.filter((home) => !wanted.has(home));
  const others = missing.length === 0 ? [] : await select().where('id', 'in', missing).execute();
  const parts = await select().where('part_of', 'in', homes).execute();
  const partsOf = Map.groupBy(parts, ({ part_of }) => part_of);
  const whole = new Map<number, Whole>();
  for (const row of [...found, ...others]) {
    if (row.part_of !== null) continue;
    const own = partsOf.get(row.id) ?? [];
    const one = { event: eventOutlineFrom(row), articles: new Set(articlesIn([row, ...own])) };
    whole.set(row.id, one);
    for (const { id } of own) whole.set(id, one);
  }
  return whole;
}
