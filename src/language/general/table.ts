/**
 * The rows of a word table: one row a line, columns parted by `|`, forms in a column by `;`. Empty lines and lines that
 * begin with `#` are left out. A missing column is an empty list.
 */
export function rowsOf(table: string): readonly Row[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const columns = line.split('|').map((column) =>
        column
          .split(';')
          .map((form) => form.trim())
          .filter((form) => form !== ''),
      );
      return (index: number) => columns[index] ?? [];
    });
}

/** One row: the forms of its column at an index. */
export type Row = (column: number) => readonly string[];

/** The first form of a column, which every row of the table must have. */
export function firstOf(row: Row, column: number): string {
  const [form] = row(column);
  if (form === undefined) throw new Error(`a word table has an empty column ${column + 1} in the row of "${row(0)}"`);
  return form;
}

/** A value made when it is first asked for, and kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
