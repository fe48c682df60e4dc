import type { Finding, Findings } from '#find/finding.ts';
import { boundTo, isOf, placeOf } from './binding.ts';
import { type Anchor, anchorsOf, CORRECTED_KINDS, type CorrectedKind, type Correction } from './corrections.ts';
import type { FiledReading } from './record.ts';

/** What people decided about a finding. */
export interface Ruling {
  /** The corrections that speak of it, in order. */
  readonly corrections: readonly string[];
  /** Corrections by which it stands together with others, and the block they are merged in. */
  readonly bonds: readonly string[];
  readonly block: string | null;
}
const NONE: Ruling = { corrections: [], bonds: [], block: null };

interface Ruled {
  readonly ruling: Ruling;
}

/** What people decided about the finding; null where nobody did. */
export const rulingOf = (finding: object): Ruling | null => (isRuled(finding) ? finding.ruling : null);

const isRuled = (finding: object): finding is Ruled => 'ruling' in finding;

type Lists = { -readonly [K in CorrectedKind]: readonly Findings[K][number][] };

/** The reading as people corrected it: `corrections` are those that hold, in the order they were made. */
export function corrected(reading: FiledReading, corrections: readonly Correction[]): FiledReading {
  if (corrections.length === 0) return reading;
  let result = reading;
  for (const correction of corrections) result = withCorrection(result, correction);
  return result;
}

function withCorrection(reading: FiledReading, correction: Correction): FiledReading {
  if (correction.action === 'same-as') return renamed(reading, correction);
  if (correction.action === 'not-same-as') {
    return correction.sources.includes(reading.source) ? renamed(reading, correction) : reading;
  }
  let result = reading;
  for (const anchor of anchorsOf(correction)) {
    if (isOf(anchor, reading)) result = { ...result, ...ruled(result, anchor.kind, anchor, correction) };
  }
  return result;
}

/** The list of the anchor's kind after the correction. */
function ruled<K extends CorrectedKind>(
  reading: FiledReading,
  kind: K,
  anchor: Anchor,
  correction: Correction,
): Partial<Lists> {
  const list: readonly Findings[K][number][] = reading[kind];
  if (correction.action === 'add') {
    const span = placeOf(anchor, reading.article.text);
    if (!span) return {};
    const added = {
      ...correction.fields,
      span,
      rule: 'by hand',
      ...quoting(kind, anchor.quote, span),
    } as Findings[K][number];
    return { [kind]: [...list, withRuling(added, correction)] };
  }
  const bound = boundTo<Findings[K][number] & Finding>(
    anchor,
    list as readonly (Findings[K][number] & Finding)[],
    reading.article.text,
  );
  if (!bound) return {};
  if (correction.action === 'reject') return { [kind]: list.filter((one) => one !== bound) };
  const fields = correction.action === 'edit' ? correction.fields : {};
  return { [kind]: list.map((one) => (one === bound ? withRuling({ ...one, ...fields }, correction) : one)) };
}

/** The fields by which a finding of the kind quotes its article. */
const quoting = (kind: CorrectedKind, quote: string, span: Finding['span']): object =>
  kind === 'statements'
    ? { text: quote }
    : kind === 'people' || kind === 'organisations'
      ? { places: [{ span, text: quote }], names: [quote] }
      : { evidence: quote };

function withRuling<F extends object>(finding: F, correction: Correction): F & Ruled {
  const { corrections, bonds, block } = rulingOf(finding) ?? NONE;
  const ruling: Ruling = {
    corrections: [...corrections, correction.id],
    bonds: correction.action === 'merge' ? [...bonds, correction.id] : bonds,
    block:
      correction.action === 'merge'
        ? correction.block
        : correction.action === 'split'
          ? `split ${correction.id}`
          : block,
  };
  return { ...finding, ruling };
}

/** Fields that hold ids of people and organisations, alone, in a list, or joined by `+`. */
const NAMING_FIELDS = ['speaker', 'via', 'people', 'source', 'proposer', 'by', 'id'] as const;

/** The reading with one id in the place of another, and two findings of one name as one. */
function renamed(
  reading: FiledReading,
  { kind, id, as }: { readonly kind: 'people' | 'organisations'; readonly id: string; readonly as: string },
): FiledReading {
  const swap = (value: unknown): unknown =>
    typeof value === 'string'
      ? value
          .split('+')
          .map((part) => (part === id ? as : part))
          .join('+')
      : Array.isArray(value)
        ? [...new Set(value.map(swap))]
        : value;
  const rename = <F extends object>(finding: F): F => {
    const changed = NAMING_FIELDS.flatMap((field) => {
      const value: unknown = Reflect.get(finding, field);
      const other = value === undefined ? value : swap(value);
      return JSON.stringify(other) === JSON.stringify(value) ? [] : [[field, other] as const];
    });
    return changed.length === 0 ? finding : { ...finding, ...Object.fromEntries(changed) };
  };
  const lists = Object.fromEntries(
    CORRECTED_KINDS.map((one) => {
      const list: readonly object[] = reading[one];
      const own = one === kind || (one !== 'people' && one !== 'organisations');
      return [one, own ? list.map(rename) : list];
    }),
  );
  const result: FiledReading = { ...reading, ...lists };
  return kind === 'people'
    ? { ...result, people: asOne(result.people) }
    : { ...result, organisations: asOne(result.organisations) };
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
  readonly places: readonly unknown[];
}

/** Findings of one id put together; the first keeps its fields. */
function asOne<F extends Named>(findings: readonly F[]): readonly F[] {
  const byId = new Map<string, F>();
  for (const finding of findings) {
    const first = byId.get(finding.id);
    const whole = first && {
      ...first,
      names: [...new Set([...first.names, ...finding.names])],
      places: [...first.places, ...finding.places],
    };
    byId.set(finding.id, whole ?? finding);
  }
  return [...byId.values()];
}
