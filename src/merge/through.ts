import type { Span } from '#article/span.ts';
import { splitSentences } from '#find/shared/sentences.ts';
import {
  CITED_BY_NEXT,
  CITES_NEXT,
  ENDS_THERE,
  FROM_OUTLET,
  GOES_ON,
  OUTLET_SAYS,
  SIDE_BY_SIDE,
  SPEAKS_OF,
  SPOKEN,
  TO_OUTLET,
} from '#language/attribution-words.ts';
import { fold, lowerCase } from '#language/fold.ts';
import { outletIdOf } from './outlets.ts';
import type { FiledReading } from './record.ts';

/** Outlets through which an account came, the nearest first: the last is the one that has it at first hand. */
export type Chain = readonly string[];

/** A stretch that the article has from other outlets. */
interface Handed {
  readonly span: Span;
  readonly chain: Chain;
}

/** How far around a name words of attribution are looked for. */
const REACH = 64;

/** What a chain is asked for: where it stands, and who says it or hands it on where it is a statement. */
interface Standing {
  readonly span: Span;
  readonly speaker?: string;
  readonly via?: string | null;
}

/**
 * The chain by which the article has what stands in a stretch; empty where it tells it itself. An article that was taken
 * from an agency (来源：新华社, a dateline's) has all of it through that agency.
 */
export function throughOf(reading: FiledReading, { span, speaker, via }: Standing): Chain {
  const { own, origin, handed, media } = tracedIn(reading);
  const outlet = media.get(via ?? '') ?? media.get(speaker ?? '');
  const chain = mostOf(handed, span)?.chain ?? (outlet ? [outlet] : []);
  const whole = origin === null || chain[0] === origin ? chain : [origin, ...chain];
  // What comes back to the outlet itself is its own.
  return own !== null && whole.includes(own) ? [] : whole;
}

interface Traced {
  readonly own: string | null;
  readonly origin: string | null;
  readonly handed: readonly Handed[];
  /** Ids of outlets by those of the organisations they were found as. */
  readonly media: ReadonlyMap<string, string>;
}
const traced = new WeakMap<FiledReading, Traced>();

function tracedIn(reading: FiledReading): Traced {
  const known = traced.get(reading);
  if (known) return known;
  const { outlet, origin } = reading.article;
  const own = outlet === null ? null : outletIdOf(outlet);
  const from = origin === null ? null : outletIdOf(origin);
  const found = {
    own,
    origin: from !== null && own !== null && isHouse(from, own) ? null : from,
    handed: handedIn(reading, own),
    media: mediaIn(reading),
  };
  traced.set(reading, found);
  return found;
}

const mediaIn = ({ organisations }: FiledReading): ReadonlyMap<string, string> =>
  new Map(
    organisations
      .filter(({ kind }) => kind === 'media')
      .flatMap(({ id, names: [name] }) => (name === undefined ? [] : [[id, outletIdOf(name)] as const])),
  );

/** True where two names are of one house: 《蓝鸢网》 prints «蓝鸢网综合», Xinhua's site what Xinhua's desk sends. */
const isHouse = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

/** The stretch that covers most of the span, if more than half of it. */
function mostOf(handed: readonly Handed[], { start, end }: Span): Handed | undefined {
  const covered = ({ span }: Handed): number => Math.min(end, span.end) - Math.max(start, span.start);
  const best = handed.reduce<Handed | undefined>(
    (most, one) => (most && covered(most) >= covered(one) ? most : one),
    undefined,
  );
  return best && 2 * covered(best) > end - start ? best : undefined;
}

/** An outlet that a sentence has its account from. */
interface Cited {
  readonly id: string;
  readonly span: Span;
  /** Where what it tells begins: at its name, or with the sentence. */
  readonly from: number;
}

function handedIn(reading: FiledReading, own: string | null): readonly Handed[] {
  const outlets = reading.organisations
    .filter(({ kind }) => kind === 'media')
    .flatMap(({ places }) => places.map(({ span, text }) => ({ span, id: outletIdOf(text) })))
    .filter(({ id }) => id !== own)
    .sort((a, b) => a.span.start - b.span.start);
  if (outlets.length === 0) return [];
  const folded = fold(reading.article.text);
  const plain = lowerCase(folded);
  const handed: Handed[] = [];
  let next = 0;
  let last: { readonly chain: Chain; readonly paragraph: number } | undefined;
  for (const { span, paragraphIndex } of splitSentences(reading.article, folded)) {
    const here: Cited[] = [];
    for (; (outlets[next]?.span.start ?? span.end) < span.end; next += 1) {
      const outlet = outlets[next];
      const from = outlet && outlet.span.start >= span.start ? citedFrom(plain, outlet.span, span) : null;
      if (outlet && from !== null) here.push({ ...outlet, from });
    }
    const chains = chainsIn(plain, here, span);
    const goesOn: boolean = chains.length === 0 && GOES_ON.test(plain.slice(span.start, span.start + REACH));
    if (goesOn && last && paragraphIndex - last.paragraph <= 1) handed.push({ span, chain: last.chain });
    handed.push(...chains);
    const chain: Chain | undefined = chains.at(-1)?.chain ?? (goesOn ? last?.chain : undefined);
    if (chain) last = { chain, paragraph: paragraphIndex };
  }
  return handed;
}

/** Where in the sentence the account begins that it has from the outlet; null where the outlet is only spoken of. */
function citedFrom(plain: string, outlet: Span, sentence: Span): number | null {
  const before = plain.slice(Math.max(sentence.start, outlet.start - REACH), outlet.start);
  if (SPEAKS_OF.test(before)) return null;
  const after = plain.slice(outlet.end, Math.min(sentence.end, outlet.end + REACH));
  if (FROM_OUTLET.test(before)) return sentence.start;
  if (TO_OUTLET.test(before) && (/[a-z] ["“]?$/u.test(before) || SPOKEN.test(after))) return sentence.start;
  const says = OUTLET_SAYS.exec(after);
  if (!says) return null;
  const rest = plain.slice(outlet.end + says[0].length, sentence.end);
  return ENDS_THERE.test(rest) ? sentence.start : outlet.start;
}

/** The outlets of a sentence as chains, each with the part of the sentence it hands on. */
function chainsIn(plain: string, cited: readonly Cited[], sentence: Span): readonly Handed[] {
  const found: { chain: string[]; from: number; sure: boolean }[] = [];
  for (const [index, one] of cited.entries()) {
    const between = plain.slice(cited[index - 1]?.span.end ?? one.span.start, one.span.start);
    const last = found.at(-1);
    if (!last) found.push({ chain: [one.id], from: one.from, sure: true });
    else if (SIDE_BY_SIDE.test(between)) last.sure = false;
    else if (CITED_BY_NEXT.test(between)) last.chain.unshift(one.id);
    else if (CITES_NEXT.test(between)) last.chain.push(one.id);
    else found.push({ chain: [one.id], from: one.span.start, sure: true });
  }
  return found.flatMap(({ chain, from, sure }, index) => {
    const span = { start: from, end: found[index + 1]?.from ?? sentence.end };
    // What two outlets tell side by side rests on both, not on one.
    return sure ? [{ span, chain: chain.filter((id, place) => chain.indexOf(id) === place) }] : [];
  });
}
