import { stands } from '#article/span.ts';
import { FINDING_KINDS, quotesOf } from '#find/finding.ts';
import type { Reading } from '#find/reading.ts';
import { StoreError } from './store-error.ts';

/** Throws a StoreError unless every finding quotes what stands in the article. */
export function demandQuotes(reading: Reading, source: string): void {
  for (const kind of FINDING_KINDS) {
    for (const finding of reading[kind]) {
      const wrong = quotesOf(finding).find((quote) => !stands(reading.article.text, quote));
      if (!wrong) continue;
      throw new StoreError(
        'bad-quote',
        `${source}: the rule ${finding.rule} quotes “${wrong.quote}” at ${wrong.span.start}–${wrong.span.end}, where it does not stand.`,
        'This is a fault of the rule: please report it with the page.',
      );
    }
  }
}
