import { type SqlBool, sql } from 'kysely';
import type { OutlookKind } from '#find/finding.ts';
import type { Kept, OutlookQuery } from '#merge/kept.ts';
import { type OutlookOutline, rivalIn } from '#merge/outline.ts';
import { TELLING_WIDTH } from '#merge/settle.ts';
import { byDate, type Window } from '#merge/window.ts';
import { dayColumn, dayFrom, NO_DAY, windowFrom } from './days.ts';
import { unpackedMerged } from './entry-rows.ts';
import { idOf, keyNumber, numberOfId } from './numbers.ts';
import { EVENT_COLUMNS, eventOutlineFrom, OUTLOOK_COLUMNS, outlookOutlineFrom } from './outlines.ts';
import { entriesIn, type StoryKey, updateEntry } from './record-tables.ts';
import type { Connection } from './schema.ts';
import type { KeptStretches } from './stretches.ts';
import type { ToldReports } from './told.ts';
import { toldWith } from './told-events.ts';

type KeptOutlooks = Pick<
  Kept,
  'occurredIn' | 'toldWith' | 'outlooks' | 'putSettled' | 'outlooksOf' | 'rivals' | 'passedBy'
>;

/** The outlooks of a record, and the events and rivals that may settle them. */
export function keptOutlooks(
  connection: Connection,
  key: StoryKey,
  told: ToldReports,
  stretches: KeptStretches,
): KeptOutlooks {
  const outlines = () => entriesIn(connection, key, 'outlook').select(OUTLOOK_COLUMNS);
  /** Outlooks that end on the day or later. */
  const ending = (day: number) =>
    outlines().where('deeds', 'is not', null).where('to_day', '>=', dayColumn(day)).where('to_day', '<', NO_DAY);

  return {
    toldWith: (outlooks) => toldWith(connection, key, stretches, outlooks),
    async occurredIn(windows) {
      const found = new Map<number, ReturnType<typeof eventOutlineFrom>>();
      for (const { from, to } of joined(windows)) {
        const rows = await entriesIn(connection, key, 'events')
          .select(EVENT_COLUMNS)
          // What settles by its day is narrow, and so begins near the window.
          .where('from_day', '>=', dayColumn(from - TELLING_WIDTH))
          .where('from_day', '<=', dayColumn(to))
          .where('to_day', '>=', dayColumn(from))
          .where('status', '=', 'occurred')
          .where('part_of', 'is', null)
          .where(sql<SqlBool>`to_day - from_day <= ${TELLING_WIDTH}`)
          .execute();
        for (const row of rows) found.set(row.id, eventOutlineFrom(row));
      }
      return [...found.values()].sort(byDate);
    },
    async outlooks({ told: sentences, deeds, closing }: OutlookQuery) {
      const found = new Map<number, OutlookOutline>();
      const take = async (query: ReturnType<typeof outlines>): Promise<void> => {
        for (const row of await query.execute()) found.set(row.id, outlookOutlineFrom(row));
      };
      const ids = await stretches.toldIn('outlook', sentences);
      if (ids.length > 0) await take(outlines().where('id', 'in', ids));
      for (const { deeds: named, window } of deeds) {
        await take(
          ending(window.from)
            .where(sql<SqlBool>`(deeds & ${named}) <> 0`)
            .where((builder) =>
              builder.or([
                builder.and([
                  builder('sort', 'in', ['plan', 'invitation', 'deadline', 'forecast']),
                  builder('from_day', '<=', dayColumn(window.to)),
                ]),
                // A deadline may be met on any day from when it was set.
                builder.and([builder('sort', '=', 'deadline'), builder('said_day', '<=', dayColumn(window.to))]),
              ]),
            ),
        );
      }
      for (const { from, to } of closing) await take(ending(from).where('to_day', '<=', dayColumn(to)));
      return [...found.values()];
    },
    async putSettled(settled) {
      if (settled.size === 0) return;
      const rows = await entriesIn(connection, key, 'outlook')
        .select(['id', 'status', 'drawn'])
        .where('id', 'in', [...settled.keys()].map(numberIn))
        .execute();
      const held = new Map(rows.map((row) => [row.id, row]));
      for (const [id, { outcome, resolvedBy }] of settled) {
        const number = numberIn(id);
        const before = held.get(number);
        if (before?.status === outcome && before.drawn === resolvedBy) continue;
        await updateEntry(connection, key, 'outlook', number, { status: outcome, drawn: resolvedBy });
      }
    },
    async outlooksOf(things) {
      if (things.length === 0) return [];
      const rows = await entriesIn(connection, key, 'outlook')
        .select(['data', 'drawn'])
        .where('line', 'in', things.map(keyNumber))
        .execute();
      return unpackedMerged('outlook', rows, told);
    },
    async rivals(outlooks) {
      const passed = outlooks.flatMap((one) => (one.kind === 'forecast' ? [] : (rivalIn(one) ?? [])));
      if (passed.length === 0) return new Map();
      const rows = await entriesIn(connection, key, 'outlook')
        .select(['id', 'sort', 'line', 'from_day', 'to_day', 'said_day'])
        .where((builder) =>
          builder.or(
            passed.map(({ thing, window, said }) =>
              builder.and([
                builder('line', '=', Number(thing)),
                builder('from_day', '>', dayColumn(window.to)),
                builder('from_day', '<', NO_DAY),
                builder('said_day', '>', dayColumn(said)),
                builder('said_day', '<=', dayColumn(window.to)),
              ]),
            ),
          ),
        )
        .execute();
      const rivals = rows.flatMap(({ id, sort, line, from_day, to_day, said_day }) => {
        const window = windowFrom(from_day, to_day);
        const said = dayFrom(said_day);
        return window && said !== null
          ? [{ id: idOf('outlook', id), kind: sort as OutlookKind, thing: `${line}`, window, said }]
          : [];
      });
      return Map.groupBy(rivals, ({ thing }) => thing);
    },
    async passedBy(rivals) {
      if (rivals.length === 0) return [];
      const rows = await outlines()
        .where((builder) =>
          builder.or(
            rivals.map(({ thing, window, said }) =>
              builder.and([
                builder('line', '=', keyNumber(thing)),
                builder('said_day', '<', dayColumn(said)),
                builder('to_day', '>=', dayColumn(said)),
                builder('to_day', '<', dayColumn(window.from)),
              ]),
            ),
          ),
        )
        .execute();
      return rows.map(outlookOutlineFrom);
    },
  };
}

const numberIn = (id: string): number => numberOfId('outlook', id);

/** The windows with those that touch put together. */
function joined(windows: readonly Window[]): readonly Window[] {
  const whole: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && window.from <= last.to + 1) {
      whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    } else whole.push(window);
  }
  return whole;
}
