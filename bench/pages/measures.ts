/** Precision and recall of one page, by some unit of text. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

export const f1 = ({ precision, recall }: Overlap): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

/** The words of a text as the English sets count them. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Single characters without white space, as Chinese is counted. */
export const charactersOf = (text: string): string[] => [...text.replace(/\s+/gu, '')];

/** Runs of so many units; a shorter text is one run. */
export function runsOf(units: readonly string[], length: number): string[] {
  if (units.length === 0) return [];
  if (units.length <= length) return [units.join(' ')];
  return units.slice(0, units.length - length + 1).map((_, at) => units.slice(at, at + length).join(' '));
}

function countsOf(units: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

/** How two bags of units agree; two empty ones agree wholly. */
export function overlapOf(found: readonly string[], right: readonly string[]): Overlap {
  if (found.length === 0 && right.length === 0) return { precision: 1, recall: 1 };
  if (found.length === 0 || right.length === 0) return { precision: 0, recall: 0 };
  const counts = countsOf(right);
  let shared = 0;
  for (const [unit, count] of countsOf(found)) shared += Math.min(count, counts.get(unit) ?? 0);
  return { precision: shared / found.length, recall: shared / right.length };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** article-extraction-benchmark averages precision and recall over the pages and takes F1 of the averages. */
export const meanOverlap = (pages: readonly Overlap[]): Overlap => ({
  precision: mean(pages.map(({ precision }) => precision)),
  recall: mean(pages.map(({ recall }) => recall)),
});

/** Half the distance that 95 of 100 resamplings of the pages stay within, from a fixed sequence. */
export function spreadOf(pages: readonly Overlap[], figure: (pages: readonly Overlap[]) => number): number {
  if (pages.length === 0) return 0;
  let seed = 20241125;
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const figures = Array.from({ length: 200 }, () =>
    figure(pages.map((page) => pages[Math.floor(next() * pages.length)] ?? page)),
  );
  const middle = mean(figures);
  return Math.sqrt(mean(figures.map((value) => (value - middle) ** 2)));
}

/** Dates are asked as a table of right and wrong answers and silences. */
export interface DateTally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly silent: number;
}

export function dateFigures({ right, wrong, missed, silent }: DateTally) {
  const all = right + wrong + missed + silent;
  return {
    accuracy: (right + silent) / Math.max(1, all),
    precision: right / Math.max(1, right + wrong),
    f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
  };
}
