import type { Cell, Row } from './rows.ts';

/** Rows as comma-separated values (RFC 4180) with a byte order mark, so that spreadsheets read Chinese; lists with `; `. */
export async function toCsv(rows: readonly Row[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const columns = Object.keys(rows[0] ?? {});
  // What begins like a formula would be run by a spreadsheet: the text of a page must not.
  return stringify(
    rows.map((row) => columns.map((name) => flat(row[name] ?? null))),
    { header: true, columns, bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}

/** One JSON object a line. */
export const toJsonLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Rows as a Parquet file: whole numbers as INT32, truth values as BOOLEAN, all else as strings, lists with `; `. */
export async function toParquet(rows: readonly Row[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columnData = Object.keys(rows[0] ?? {}).map((name) => {
    const data = rows.map((row) => flat(row[name] ?? null));
    const given = data.find((value) => value !== null);
    const type = typeof given === 'number' ? 'INT32' : typeof given === 'boolean' ? 'BOOLEAN' : 'STRING';
    return { name, data, type, nullable: true } as const;
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'parley' }));
}

const flat = (cell: Cell): string | number | boolean | null =>
  typeof cell === 'object' && cell !== null ? cell.join('; ') : cell;
