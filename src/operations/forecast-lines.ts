import type { Naming } from '#brief/names.ts';
import { WORDS } from '#brief/words.ts';
import { evidenceLines, oneLine } from './entry-text.ts';
import { endLines, type SettledOutlook } from './settling.ts';

/** A forecast with its sentences and what became of it: when it was made, for when, how likely it seemed. */
export function forecastLines(one: SettledOutlook, naming: Naming): readonly string[] {
  const words = WORDS[naming.language];
  const said = [
    one.when === null ? (one.said ?? '?') : `${one.said ?? '?'} → ${one.when}`,
    ...(one.likelihood ? [words.likelihood[one.likelihood]] : []),
    words.settlement[one.outcome],
    oneLine(one.what),
  ].join('  ');
  return [said, ...evidenceLines(one, said, naming, 2), ...endLines(one, naming)];
}
