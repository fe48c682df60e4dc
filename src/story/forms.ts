const MOST_FORMS = 5000;

/**
 * The plain forms that a pattern stands for: `(a|b)c` gives `ac` and `bc`; an empty alternative leaves the bracket out.
 * Null where brackets do not close or the pattern stands for more than 5000 forms.
 */
export function expandForms(pattern: string): readonly string[] | null {
  const plain = new Set<string>();
  const open = new Set([pattern]);
  for (const form of open) {
    if (open.size > MOST_FORMS) return null;
    const [bracket, inside] = /\(([^()]*)\)/u.exec(form) ?? [];
    if (bracket !== undefined && inside !== undefined) {
      for (const choice of inside.split('|')) open.add(form.replace(bracket, () => choice));
    } else if (/[()|]/u.test(form)) return null;
    else plain.add(tidy(form));
  }
  return [...plain];
}

/** One space between words, none at the ends, straight apostrophes inside words: as folded text is matched. */
const tidy = (form: string): string =>
  form
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, "'");

/** The known word nearest to a mistyped one, or null where none is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | null {
  const near = known
    .map((candidate) => ({ candidate, distance: editDistance(word.slice(0, 40).toLowerCase(), candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return near[0]?.candidate ?? null;
}

/** Edits (insert, delete, replace, swap of neighbours) between two short words. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next: number[] = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const at = (list: readonly number[], index: number): number => list[index] ?? Number.POSITIVE_INFINITY;
      const same = a[line - 1] === b[column - 1];
      let best = Math.min(at(row, column) + 1, at(next, column - 1) + 1, at(row, column - 1) + (same ? 0 : 1));
      if (a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1]) {
        best = Math.min(best, at(before, column - 2) + 1);
      }
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
