import { type ChangeObject, diffLines, diffWords } from 'diff';

/** A stretch of two texts: in both, or only in the earlier or later one. */
export interface TextPart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Texts that differ in more places than this are compared line by line. */
const MOST_EDITS = 2_000;

/** How one text became another, word by word in any script. */
export function textChanges(before: string, after: string): readonly TextPart[] {
  const intlSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const parts =
    diffWords(before, after, { intlSegmenter, maxEditLength: MOST_EDITS }) ??
    diffLines(before, after, { maxEditLength: MOST_EDITS }) ??
    whole(before, after);
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text: value }));
}

const whole = (before: string, after: string): readonly Pick<ChangeObject<string>, 'added' | 'removed' | 'value'>[] => [
  { added: false, removed: true, value: before },
  { added: true, removed: false, value: after },
];

const AROUND = 30;

/** The places that changed, each with some words around: `… met on [-Saturday-]{+Sunday+} in …`. */
export function changedPlaces(parts: readonly TextPart[]): readonly string[] {
  const places: string[] = [];
  let open = '';
  for (const [index, { kind, text }] of parts.entries()) {
    const shown = text.replace(/\s+/gu, ' ');
    if (kind !== 'same') {
      const lead = open === '' && index > 0 ? tail(parts[index - 1]?.text ?? '') : '';
      open += `${lead}${kind === 'gone' ? `[-${shown}-]` : `{+${shown}+}`}`;
    } else if (open !== '') {
      // Changes that stand close together are one place.
      const last = index === parts.length - 1;
      if (!last && shown.length <= 2 * AROUND) open += shown;
      else {
        places.push(open + head(shown));
        open = '';
      }
    }
  }
  return open === '' ? places : [...places, open];
}

const tail = (text: string): string => {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length > AROUND ? `… ${flat.slice(-AROUND)}` : flat;
};
const head = (flat: string): string => (flat.length > AROUND ? `${flat.slice(0, AROUND)} …` : flat);
