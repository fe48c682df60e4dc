import type { Reading } from '#find/reading.ts';
import type { Gold } from './gold.ts';
import { compatibleDates, lower, overlap, places, sameSet, squeeze } from './overlap.ts';

export const SCORED_KINDS = [
  'names',
  'identity',
  'organisations',
  'times',
  'quotes',
  'statements',
  'events',
  'positions',
  'exchanges',
  'outlook',
  'disputes',
  'metadata',
  'body',
] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** What came of comparing one reading with its gold in one kind; the lists hold what to show a reader. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly hits: number;
  readonly missed: readonly unknown[];
  readonly extra: readonly unknown[];
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of counts; nothing wanted and nothing found counts as right. */
export function rates({ gold, found, hits }: Pick<Score, 'gold' | 'found' | 'hits'>): Rates {
  const precision = found > 0 ? hits / found : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? hits / gold : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Scores of one reading in every kind that its gold has; a page that gave no reading misses all. */
export function score(gold: Gold, reading: Reading | null): ReadonlyMap<ScoredKind, Score> {
  const scores = new Map<ScoredKind, Score>();
  const raw = squeeze(gold.raw);
  for (const kind of SCORED_KINDS) {
    const result = MEASURES[kind](gold, reading ?? NOTHING, raw);
    if (result !== null) scores.set(kind, result);
  }
  return scores;
}

type Read = Pick<
  Reading,
  'people' | 'organisations' | 'times' | 'statements' | 'events' | 'positions' | 'exchanges' | 'outlook' | 'disputes'
> & { readonly article: Pick<Reading['article'], 'text' | 'title' | 'outlet' | 'origin' | 'published'> };

const NOTHING: Read = {
  article: { text: '', title: null, outlet: null, origin: null, published: null },
  people: [],
  organisations: [],
  times: [],
  statements: [],
  events: [],
  positions: [],
  exchanges: [],
  outlook: [],
  disputes: [],
};

/** Least share that two pieces must have in common to be of one finding. */
const ENOUGH = 0.5;
const atLeastHalf = (share: number): number => (share >= ENOUGH ? share : 0);
const contained = (raw: string, a: string, b: string): number => overlap(raw, a, b).contained;

type Measure = (gold: Gold, read: Read, raw: string) => Score | null;

const MEASURES: Readonly<Record<ScoredKind, Measure>> = {
  names: (gold, read) => byForm(forms(gold.people), forms(read.people)),
  identity: (gold, read) => byOwner(owners(gold.people), owners(read.people)),
  organisations: (gold, read) => byForm(forms(gold.organisations, unquoted), forms(read.organisations, unquoted)),
  times: (gold, read, raw) =>
    byPairs(gold.times, read.times, (a, b) =>
      (a.value ?? '') === (b.value ?? '') && contained(raw, a.text, b.text) >= ENOUGH ? 1 : 0,
    ),
  quotes: (gold, read, raw) =>
    byPairs(gold.statements, read.statements, (a, b) => atLeastHalf(overlap(raw, a.text, b.text).jaccard)),
  statements: (gold, read, raw) =>
    byPairs(gold.statements, read.statements, (a, b) =>
      sameSpeaker(a.speaker, b.speaker) ? atLeastHalf(overlap(raw, a.text, b.text).jaccard) : 0,
    ),
  events: (gold, read, raw) => byPairs(gold.events, read.events, (a, b) => sameEvent(a, b, raw)),
  positions: (gold, read, raw) =>
    gold.positions &&
    byPairs(gold.positions, read.positions, (a, b) =>
      a.party === b.party && a.issue === b.issue && a.stance === b.stance
        ? atLeastHalf(contained(raw, a.evidence, b.evidence))
        : 0,
    ),
  exchanges: (gold, read, raw) =>
    byPairs(gold.exchanges, read.exchanges, (a, b) =>
      a.giver === b.giver && a.taker === b.taker ? atLeastHalf(contained(raw, a.evidence, b.evidence)) : 0,
    ),
  outlook: (gold, read, raw) =>
    byPairs(gold.outlook, read.outlook, (a, b) =>
      a.kind === b.kind && compatibleDates(a.when, b.when) ? atLeastHalf(contained(raw, a.evidence, b.evidence)) : 0,
    ),
  disputes: (gold, read, raw) => byPairs(gold.disputes, read.disputes, (a, b) => sameDispute(a, b, raw)),
  metadata: (gold, read) => (gold.meta ? metadata(gold.meta, read.article) : null),
  body,
};

type Named = { readonly id: string; readonly names: readonly string[] };
const unquoted = (form: string): string => form.replace(/[《》“”"]/gu, '');

const forms = (list: readonly Named[], clean = (form: string): string => form): ReadonlySet<string> =>
  new Set(list.flatMap(({ names }) => names.map((name) => clean(lower(name)))));

const owners = (list: readonly Named[]): ReadonlyMap<string, string> =>
  new Map(list.flatMap(({ id, names }) => names.map((name) => [lower(name), id] as const)));

function byForm(gold: ReadonlySet<string>, found: ReadonlySet<string>): Score {
  return {
    gold: gold.size,
    found: found.size,
    hits: gold.intersection(found).size,
    missed: [...gold.difference(found)],
    extra: [...found.difference(gold)],
  };
}

/** Of the forms that both have: how many name the right person. */
function byOwner(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Score {
  const both = [...gold.keys()].filter((form) => found.has(form));
  const wrong = both.filter((form) => gold.get(form) !== found.get(form));
  return {
    gold: both.length,
    found: both.length,
    hits: both.length - wrong.length,
    missed: wrong.map((form) => ({ form, id: gold.get(form) })),
    extra: wrong.map((form) => ({ form, id: found.get(form) })),
  };
}

/** Pairs greedily, best first; each finding counts once. A likeness of 0 makes no pair. */
function byPairs<A, B>(gold: readonly A[], found: readonly B[], likeness: (a: A, b: B) => number): Score {
  const pairs = gold
    .flatMap((a, i) => found.map((b, j) => ({ i, j, like: likeness(a, b) })))
    .filter(({ like }) => like > 0)
    .sort((one, other) => other.like - one.like);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs) {
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
  }
  return {
    gold: gold.length,
    found: found.length,
    hits: usedGold.size,
    missed: gold.filter((_, i) => !usedGold.has(i)),
    extra: found.filter((_, j) => !usedFound.has(j)),
  };
}

const sameSpeaker = (gold: string, found: string): boolean =>
  gold.startsWith('anon:') ? found.startsWith('anon:') : gold === found;

type Event = Gold['events'][number];

/** Same kind, status and at least half of the actors, at a fitting date, told in one place or of one stated day. */
function sameEvent(a: Event, b: Event, raw: string): number {
  if (a.kind !== b.kind || a.status !== b.status || !compatibleDates(a.date, b.date)) return 0;
  const who = sameSet(a.actors, b.actors);
  if (who < ENOUGH) return 0;
  const where = contained(raw, a.evidence, b.evidence);
  return where > 0 || (a.date !== null && a.date === b.date) ? who + where : 0;
}

type Dispute = Gold['disputes'][number];

function sameDispute(a: Dispute, b: Dispute, raw: string): number {
  const straight = Math.min(contained(raw, a.a, b.a), contained(raw, a.b, b.b));
  const crossed = Math.min(contained(raw, a.a, b.b), contained(raw, a.b, b.a));
  return Math.max(straight, crossed) >= ENOUGH ? 1 : 0;
}

const METADATA = ['title', 'outlet', 'origin', 'published'] as const;

function metadata(meta: NonNullable<Gold['meta']>, article: Read['article']): Score {
  const wanted = METADATA.filter((field) => meta[field]);
  const given = METADATA.filter((field) => article[field]);
  const right = wanted.filter((field) => lower(String(meta[field])) === lower(article[field] ?? ''));
  return {
    gold: wanted.length,
    found: given.length,
    hits: right.length,
    missed: wanted.filter((field) => !right.includes(field)).map((field) => ({ field, value: meta[field] })),
    extra: given.filter((field) => !right.includes(field)).map((field) => ({ field, value: article[field] })),
  };
}

/** Counts characters: what is no debris must be kept, and nothing else. A line given twice is kept twice. */
function body(gold: Gold, { article }: Read, raw: string): Score {
  const debris = new Set((gold.debris ?? []).flatMap((line) => places(raw, squeeze(line)).flatMap(charactersOf)));
  const kept = new Set<number>();
  const given = new Map<string, number>();
  for (const line of article.text.split(/\n+/u).map(squeeze)) {
    const before = given.get(line) ?? 0;
    given.set(line, before + 1);
    const at = places(raw, line)[before];
    if (at) for (const character of charactersOf(at)) kept.add(character);
  }
  const wanted = charactersOf([0, raw.length]).filter((at) => !debris.has(at));
  return {
    gold: wanted.length,
    found: kept.size,
    hits: wanted.filter((at) => kept.has(at)).length,
    missed: stretches(raw, new Set(wanted).difference(kept)),
    extra: stretches(raw, kept.intersection(debris)),
  };
}

const charactersOf = ([start, end]: readonly [number, number]): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

/** The characters as the runs of text they make up. */
function stretches(raw: string, characters: ReadonlySet<number>): readonly string[] {
  const runs: string[] = [];
  let last = -2;
  for (const at of [...characters].sort((a, b) => a - b)) {
    const run = at === last + 1 ? (runs.pop() ?? '') : '';
    runs.push(run + raw.charAt(at));
    last = at;
  }
  return runs;
}
