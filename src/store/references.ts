import { JOIN_REASONS, type Join } from '#merge/record.ts';

/** A report by its article's number and its place among the reports of its kind there, with why it stands in its entry. */
export interface Reference {
  readonly article: number;
  readonly slot: number;
  readonly joined: Join | null;
}

/** Confidence is kept in hundredths. */
const HUNDRED = 100;

/** References in few bytes: each article as the step from the one before. */
export function packReferences(references: readonly Reference[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const { article, slot, joined } of references) {
    pushSigned(bytes, article - last);
    push(bytes, slot);
    last = article;
    push(bytes, joined ? joined.reasons.length + 1 : 0);
    if (!joined) continue;
    for (const reason of joined.reasons) push(bytes, JOIN_REASONS.indexOf(reason));
    push(bytes, Math.round(HUNDRED * joined.confidence));
  }
  return Uint8Array.from(bytes);
}

/** The references that `packReferences` was given. */
export function referencesFrom(bytes: Uint8Array): readonly Reference[] {
  const read = reader(bytes);
  const references: Reference[] = [];
  let article = 0;
  while (!read.done()) {
    article += read.signed();
    const slot = read.number();
    const reasons = read.number() - 1;
    references.push({ article, slot, joined: reasons < 0 ? null : joinFrom(read, reasons) });
  }
  return references;
}

function joinFrom(read: ReturnType<typeof reader>, count: number): Join {
  const reasons = Array.from({ length: count }, () => JOIN_REASONS[read.number()]).filter(
    (reason) => reason !== undefined,
  );
  return { reasons, confidence: read.number() / HUNDRED };
}

const SEVEN_BITS = 128;

/** Seven bits a byte, the lowest first; article numbers are longer than the 32 bits that shifts can do. */
function push(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= SEVEN_BITS) {
    bytes.push((rest % SEVEN_BITS) + SEVEN_BITS);
    rest = Math.floor(rest / SEVEN_BITS);
  }
  bytes.push(rest);
}

const pushSigned = (bytes: number[], value: number): void => push(bytes, value < 0 ? -2 * value - 1 : 2 * value);

function reader(bytes: Uint8Array) {
  let at = 0;
  const number = (): number => {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte % SEVEN_BITS) * factor;
      if (byte < SEVEN_BITS) return value;
      factor *= SEVEN_BITS;
    }
  };
  const signed = (): number => {
    const value = number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  return { number, signed, done: () => at >= bytes.length };
}
