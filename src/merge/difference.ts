import { ENTRY_KINDS, type Entry, type Evidence, type NegotiationRecord } from './record.ts';

/** How an entry of one record differs from what another record holds of the same thing. */
export interface Difference<E extends Entry = Entry> {
  readonly kind: keyof NegotiationRecord;
  readonly change: 'new' | 'changed' | 'gone';
  readonly before: E | null;
  readonly after: E | null;
  /** The fields that changed, in the order of the entry. */
  readonly fields: readonly string[];
  /**
   * Why it changed: the sentences that only one of the two records rests it on, else those of what settled it. None
   * where an outlook is settled by silence.
   */
  readonly because: readonly Evidence[];
}

/** Fields that tell how an entry is kept or how often it is told, not what it says. */
const TOLD: ReadonlySet<string> = new Set(['id', 'evidence', 'articles', 'origins', 'outlets', 'pages']);

/**
 * What differs between two records of one story, kind by kind in the order of the later record, what is gone last.
 * Entries are the same thing where they have the same id, else where they rest on a sentence in common.
 */
export function differences(before: NegotiationRecord, after: NegotiationRecord): readonly Difference[] {
  const settling = new Map([...after.events, ...after.outlook].map((entry) => [entry.id, entry.evidence]));
  return ENTRY_KINDS.flatMap((kind) =>
    differencesOf(kind, before[kind], after[kind]).map((one) => {
      const by = one.after && 'resolvedBy' in one.after ? `${one.after.resolvedBy}` : '';
      return one.because.length > 0 ? one : { ...one, because: settling.get(by) ?? [] };
    }),
  );
}

function differencesOf(
  kind: keyof NegotiationRecord,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Difference[] {
  const byId = new Map(before.map((entry) => [entry.id, entry]));
  const bySentence = new Map(before.flatMap((entry) => entry.evidence.map((one) => [sentenceOf(one), entry] as const)));
  const met = new Set<Entry>();
  const found = after.flatMap((entry): readonly Difference[] => {
    const shared = entry.evidence.map((one) => bySentence.get(sentenceOf(one))).find((old) => old && !met.has(old));
    const old = byId.get(entry.id) ?? shared;
    if (!old || met.has(old)) {
      return [{ kind, change: 'new', before: null, after: entry, fields: [], because: entry.evidence }];
    }
    met.add(old);
    const fields = changedFields(old, entry);
    if (fields.length === 0) return [];
    return [{ kind, change: 'changed', before: old, after: entry, fields, because: onlyIn(old, entry) }];
  });
  const gone = before
    .filter((entry) => !met.has(entry))
    .map(
      (entry): Difference => ({
        kind,
        change: 'gone',
        before: entry,
        after: null,
        fields: [],
        because: entry.evidence,
      }),
    );
  return [...found, ...gone];
}

const sentenceOf = ({ articleId, span }: Evidence): string => `${articleId} ${span.start}-${span.end}`;

const changedFields = (before: Entry, after: Entry): readonly string[] =>
  Object.keys(after).filter(
    (field) =>
      !TOLD.has(field) && JSON.stringify(Reflect.get(before, field)) !== JSON.stringify(Reflect.get(after, field)),
  );

/** Sentences of the later entry that the earlier does not rest on; where there is none, those it no longer rests on. */
function onlyIn(before: Entry, after: Entry): readonly Evidence[] {
  const [old, now] = [new Set(before.evidence.map(sentenceOf)), new Set(after.evidence.map(sentenceOf))];
  const come = after.evidence.filter((one) => !old.has(sentenceOf(one)));
  return come.length > 0 ? come : before.evidence.filter((one) => !now.has(sentenceOf(one)));
}
