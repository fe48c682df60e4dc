import { stands } from '#article/span.ts';
import { FINDING_KINDS, type Finding, type FindingKind, quotesOf } from '#find/finding.ts';
import type { Reading } from '#find/reading.ts';
import { columnText } from './packed.ts';
import { StoreError } from './store-error.ts';

/** What is written beside the findings so that they can be asked for by kind, date and subject. */
export type FindingKey = readonly [kind: FindingKind, date: string, place: number, who: string];

/** The keys of all findings of a reading. */
export const keysOf = (reading: Reading): FindingKey[] =>
  FINDING_KINDS.flatMap((kind) =>
    reading[kind].map(
      (finding: Finding, place): FindingKey => [kind, dateOf(finding, reading), place, columnText(whoOf(finding))],
    ),
  );

/** Its own date where the kind has one (empty if unknown), else that of the article. */
function dateOf(finding: Finding, { article }: Reading): string {
  if ('date' in finding) return finding.date ?? '';
  if ('when' in finding) return finding.when ?? '';
  if ('value' in finding) return finding.value ?? '';
  return article.published ?? '';
}

function whoOf(finding: Finding): string {
  if ('id' in finding) return finding.id;
  if ('speaker' in finding) return finding.speaker;
  if ('actors' in finding) return finding.actors.join('+');
  if ('party' in finding) return finding.party;
  if ('giver' in finding) return finding.giver;
  return 'by' in finding ? finding.by : '';
}

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
