import { firstOf, lazily, rowsOf } from './table.ts';

/** A meeting of many states: the body that met, the state that was host, and the days (EDTF). */
export interface Gathering {
  readonly body: string;
  readonly host: string;
  readonly date: string;
}

/** body | host | days. Summits of the G20, of APEC and of the G7, 2014–2025, from the calendars of their presidencies. */
const GATHERINGS = `
g20 | AUS | 2014-11-15/2014-11-16
g20 | TUR | 2015-11-15/2015-11-16
g20 | CHN | 2016-09-04/2016-09-05
g20 | DEU | 2017-07-07/2017-07-08
g20 | ARG | 2018-11-30/2018-12-01
g20 | JPN | 2019-06-28/2019-06-29
g20 | SAU | 2020-11-21/2020-11-22
g20 | ITA | 2021-10-30/2021-10-31
g20 | IDN | 2022-11-15/2022-11-16
g20 | IND | 2023-09-09/2023-09-10
g20 | BRA | 2024-11-18/2024-11-19
g20 | ZAF | 2025-11-22/2025-11-23
apec | CHN | 2014-11-10/2014-11-11
apec | PHL | 2015-11-18/2015-11-19
apec | PER | 2016-11-19/2016-11-20
apec | VNM | 2017-11-10/2017-11-11
apec | PNG | 2018-11-17/2018-11-18
apec | THA | 2022-11-18/2022-11-19
apec | USA | 2023-11-15/2023-11-17
apec | PER | 2024-11-15/2024-11-16
apec | KOR | 2025-10-31/2025-11-01
g7 | DEU | 2015-06-07/2015-06-08
g7 | JPN | 2016-05-26/2016-05-27
g7 | ITA | 2017-05-26/2017-05-27
g7 | CAN | 2018-06-08/2018-06-09
g7 | FRA | 2019-08-24/2019-08-26
g7 | GBR | 2021-06-11/2021-06-13
g7 | DEU | 2022-06-26/2022-06-28
g7 | JPN | 2023-05-19/2023-05-21
g7 | ITA | 2024-06-13/2024-06-15
g7 | CAN | 2025-06-15/2025-06-17
`;

/** Summits whose host and days together tell the year of a page that leaves it out. */
export const gatherings = lazily((): readonly Gathering[] =>
  rowsOf(GATHERINGS).map((row) => ({ body: firstOf(row, 0), host: firstOf(row, 1), date: firstOf(row, 2) })),
);
