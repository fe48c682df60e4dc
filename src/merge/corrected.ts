import type { Finding, Findings } from '#find/finding.ts';
import { boundTo, isOf, isSameAddress, placeOf, whatOf } from './binding.ts';
import { type Anchor, anchorsOf, CORRECTED_KINDS, type CorrectedKind, type Correction } from './corrections.ts';
import type { FiledReading } from './record.ts';
import { type Ruled, type Ruling, rulingOf } from './ruling.ts';

/** Called for each correction that finds its ground in a reading: what it speaks of, null where that is a name. */
export type OnGround = (correction: Correction, anchor: Anchor | null) => void;

/** The reading as people corrected it: `corrections` are those that hold, in the order they were made. */
export function corrected(
  reading: FiledReading,
  corrections: readonly Correction[],
  onGround: OnGround = () => undefined,
): FiledReading {
  let result = reading;
  for (const correction of corrections) result = withCorrection(result, correction, onGround);
  return result;
}

function withCorrection(reading: FiledReading, correction: Correction, onGround: OnGround): FiledReading {
  if (correction.action === 'same-as' || correction.action === 'not-same-as') {
    if (correction.action === 'not-same-as' && !isFrom(correction.sources, reading)) return reading;
    const result = renamed(reading, correction);
    if (result !== reading) onGround(correction, null);
    return result;
  }
  let result = reading;
  for (const anchor of anchorsOf(correction)) {
    if (!isOf(anchor, reading)) continue;
    const list = ruled(result, anchor.kind, anchor, correction);
    if (!list) continue;
    onGround(correction, anchor);
    result = { ...result, [anchor.kind]: list };
  }
  return result;
}

const isFrom = (sources: readonly string[], { source, articleId, article }: FiledReading): boolean =>
  [source, articleId].some((one) => sources.includes(one)) || sources.some((one) => isSameAddress(one, article.url));

/** The list of the anchor's kind after the correction; null where the anchor finds no ground. */
function ruled<K extends CorrectedKind>(
  reading: FiledReading,
  kind: K,
  anchor: Anchor,
  correction: Correction,
): readonly object[] | null {
  const list: readonly (Findings[K][number] & Finding)[] = reading[kind] as readonly (Findings[K][number] & Finding)[];
  const { text } = reading.article;
  if (correction.action === 'add') {
    const span = placeOf(anchor, text);
    return span && withAdded(list, byHand(kind, anchor.quote, span, correction.fields), correction);
  }
  const bound = boundTo(anchor, list, text);
  if (!bound) return null;
  if (correction.action === 'reject') return list.filter((one) => one !== bound);
  const fields = correction.action === 'edit' ? correction.fields : {};
  return list.map((one) => (one === bound ? withRuling(one, fields, correction) : one));
}

/** A finding that a person made. */
export const byHand = (
  kind: CorrectedKind,
  quote: string,
  span: Finding['span'],
  fields: Readonly<Record<string, unknown>>,
): Finding => ({ ...fields, span, rule: 'by hand', ...quoting(kind, quote, span, fields) }) as Finding;

/** The fields by which a finding of the kind quotes its article. */
function quoting(
  kind: CorrectedKind,
  quote: string,
  span: Finding['span'],
  fields: Readonly<Record<string, unknown>>,
): object {
  if (kind === 'statements') return { text: quote };
  if (kind === 'people' || kind === 'organisations') return { places: [{ span, text: quote }], names: [quote] };
  if (kind !== 'disputes') return { evidence: quote };
  const [a, b] = [String(fields['a']), String(fields['b'])];
  const [first, last] = [quote.indexOf(a), quote.lastIndexOf(b)];
  const at = (start: number, part: string): Finding['span'] => ({
    start: span.start + start,
    end: span.start + start + part.length,
  });
  return { a, b, spanA: at(first, a), spanB: at(last, b) };
}

function withAdded(list: readonly Finding[], added: Finding, correction: Correction): readonly object[] {
  const all = [...list, withRuling(added, {}, correction)];
  const named = all.flatMap((one): readonly Named[] => (isNamed(one) ? [one] : []));
  return named.length === all.length ? asOne(named) : all;
}

function withRuling<F extends Finding>(
  finding: F,
  fields: Readonly<Record<string, unknown>>,
  correction: Correction,
): F & Ruled {
  const before = rulingOf(finding) ?? noneOf(finding);
  const ruling: Ruling = {
    ...before,
    corrections: [...before.corrections, correction.id],
    edited: [...new Set([...before.edited, ...Object.keys(fields)])],
    before: { ...heldIn(finding, Object.keys(fields)), ...before.before },
    ...(correction.action === 'merge'
      ? { bonds: [...before.bonds, correction.id], block: correction.block, apart: false }
      : correction.action === 'split'
        ? { block: `split ${correction.id}`, apart: true }
        : {}),
  };
  return { ...finding, ...fields, ruling };
}

/** What the finding holds in the fields. */
const heldIn = (finding: Finding, fields: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(finding).filter(([field]) => fields.includes(field)));

const noneOf = (finding: Finding): Ruling => ({
  corrections: [],
  bonds: [],
  block: null,
  apart: false,
  edited: [],
  before: {},
  read: whatOf(finding),
});

/** Fields that hold ids of people and organisations, alone, in a list, or joined by `+`. */
const NAMING_FIELDS = ['speaker', 'via', 'people', 'source', 'proposer', 'by', 'id'] as const;

type Renaming = Extract<Correction, { readonly action: 'same-as' | 'not-same-as' }>;

/** The reading with one id in the place of another, and two findings of one name as one; itself where none has the id. */
function renamed(reading: FiledReading, correction: Renaming): FiledReading {
  const { kind, name, as } = correction;
  const swap = (value: unknown): unknown =>
    typeof value === 'string'
      ? value
          .split('+')
          .map((part) => (part === name ? as : part))
          .join('+')
      : Array.isArray(value)
        ? [...new Set(value.map(swap))]
        : value;
  let found = false;
  const rename = <F extends Finding>(finding: F): F => {
    const changed = NAMING_FIELDS.flatMap((field) => {
      const value: unknown = Reflect.get(finding, field);
      const other = value === undefined ? value : swap(value);
      return JSON.stringify(other) === JSON.stringify(value) ? [] : [[field, other] as const];
    });
    if (changed.length === 0) return finding;
    found = true;
    const ruling = rulingOf(finding) ?? noneOf(finding);
    const corrections = [...ruling.corrections, correction.id];
    const before = {
      ...heldIn(
        finding,
        changed.map(([field]) => field),
      ),
      ...ruling.before,
    };
    return { ...finding, ...Object.fromEntries(changed), ruling: { ...ruling, corrections, before } };
  };
  const lists = Object.fromEntries(
    CORRECTED_KINDS.map((one) => {
      const list: readonly Finding[] = reading[one];
      const own = one === kind || (one !== 'people' && one !== 'organisations');
      return [one, own ? list.map(rename) : list];
    }),
  );
  if (!found) return reading;
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

const isNamed = (finding: object): finding is Named => 'id' in finding && 'names' in finding;

/** Findings of one id put together; the first keeps its fields. */
function asOne<F extends Named>(findings: readonly F[]): readonly F[] {
  const byId = new Map<string, F>();
  for (const finding of findings) {
    const first = byId.get(finding.id);
    const rulings = [first, finding].flatMap((one) => (one && rulingOf(one)) ?? []);
    const [ruling] = rulings;
    const whole = first && {
      ...first,
      names: [...new Set([...first.names, ...finding.names])],
      places: [...first.places, ...finding.places],
      ...(ruling && {
        ruling: { ...ruling, corrections: [...new Set(rulings.flatMap(({ corrections }) => corrections))] },
      }),
    };
    byId.set(finding.id, whole ?? finding);
  }
  return [...byId.values()];
}
