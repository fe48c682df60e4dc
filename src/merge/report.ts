import { createHash } from 'node:crypto';
import { type Findings, quotesOf } from '#find/finding.ts';
import type { Story } from '#story/story.ts';
import { type HeldDispute, type HeldEvent, type HeldOutlook, heldDispute, heldEvent, heldOutlook } from './holders.ts';
import { outletIdOf } from './outlets.ts';
import type { Entry, Evidence, FiledReading, Join } from './record.ts';
import { rulingOf } from './ruling.ts';
import { saidOn } from './said.ts';
import { type Chain, throughOf } from './through.ts';
import { type HeldPosition, heldPosition } from './voice.ts';
import { compareDates } from './window.ts';

/** What merging needs to know of the article a finding was made in. */
export interface ReportedIn {
  readonly articleId: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** The day it speaks on: published, else what the text shows of it, which may be an open interval. */
  readonly said: string | null;
}

/** The outlets an article has a finding through; absent where it tells it at first hand. */
interface HandedOn {
  readonly through?: Chain;
}

/** The kinds of finding that become entries of the record, and what is known of each. */
export interface Reported {
  readonly people: Findings['people'][number];
  readonly organisations: Findings['organisations'][number];
  readonly events: HeldEvent & HandedOn;
  readonly statements: Findings['statements'][number] & HandedOn;
  readonly positions: HeldPosition & HandedOn;
  readonly exchanges: Findings['exchanges'][number] & HandedOn;
  readonly outlook: HeldOutlook & HandedOn;
  readonly disputes: HeldDispute & HandedOn;
}
export type ReportedKind = keyof Reported;

/** A finding with the article it was made in. */
export interface Report<K extends ReportedKind = ReportedKind> {
  readonly page: ReportedIn;
  readonly finding: Reported[K];
}

/** A report in its entry, with why it stands there; null for the one that founds the entry. */
export interface Placed<K extends ReportedKind = ReportedKind> {
  readonly report: Report<K>;
  readonly joined: Join | null;
}

/** Reports of one thing, the one that is told first in front. */
export type Group<K extends ReportedKind = ReportedKind> = readonly [Placed<K>, ...Placed<K>[]];

/** An entry with the reports it was made of, in the order of its evidence: from them it can be made again. */
export interface Merged<K extends ReportedKind, E extends Entry> {
  readonly entry: E;
  readonly reports: readonly Placed<K>[];
}

/** The article of a reading as its reports carry it. */
export function reportedIn(reading: FiledReading, story: Story | null): ReportedIn {
  const { articleId, source, article } = reading;
  return { articleId, source, outlet: article.outlet, published: article.published, said: saidOn(reading, story) };
}

/** The findings of one kind as reports. */
export function reportsOf<K extends ReportedKind>(
  reading: FiledReading,
  kind: K,
  story: Story | null,
): readonly Report<K>[] {
  const page = reportedIn(reading, story);
  // That somebody is named is no account of anything.
  const traced = kind !== 'people' && kind !== 'organisations';
  return FINDERS[kind](reading).map((finding) => {
    const through = traced ? throughOf(reading, finding) : [];
    return { page, finding: through.length > 0 ? { ...finding, through } : finding };
  });
}

const FINDERS: { readonly [K in ReportedKind]: (reading: FiledReading) => readonly Reported[K][] } = {
  people: ({ people }) => people,
  organisations: ({ organisations }) => organisations,
  events: (reading) => reading.events.map((finding) => heldEvent(finding, reading)),
  statements: ({ statements }) => statements,
  positions: (reading) => reading.positions.map((finding) => heldPosition(finding, reading)),
  exchanges: ({ exchanges }) => exchanges,
  outlook: (reading) => reading.outlook.map((finding) => heldOutlook(finding, reading)),
  disputes: (reading) => reading.disputes.map((finding) => heldDispute(finding, reading)),
};

/** The sentence a report rests on. */
export function evidenceOf(kind: ReportedKind, { report: { page, finding }, joined }: Placed): Evidence {
  const [first] = quotesOf(finding);
  if (!first) throw new Error(`${finding.rule}: a finding always quotes its article`);
  const { articleId, source, outlet, published } = page;
  const ruling = rulingOf(finding);
  return {
    articleId,
    source,
    outlet,
    published,
    kind,
    rule: finding.rule,
    ...first,
    ...('through' in finding && finding.through && { through: finding.through }),
    joined,
    ...(ruling && { corrections: ruling.corrections, ...(ruling.apart ? { apart: true as const } : {}) }),
  };
}

/** Order of reports: by article, then place in it; a total order but for findings of one stretch, which the rest decides. */
export const byPlace = (a: Report, b: Report): number =>
  compareTexts(a.page.articleId, b.page.articleId) ||
  a.finding.span.start - b.finding.span.start ||
  a.finding.span.end - b.finding.span.end ||
  compareTexts(JSON.stringify(a.finding), JSON.stringify(b.finding));

/** Order in which a reader learns of things: by the day the article was published (undated last), then by place. */
export const byPublication = (a: Report, b: Report): number =>
  compareDates(a.page.published, b.page.published) || byPlace(a, b);

/** Order by code unit, the same on every machine. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A short id derived from what the entry is about: the same content gives the same id in every record. */
export function entryId(kind: string, key: string): string {
  const digest = createHash('sha256').update(`${kind}\n${key}`).digest('hex');
  return `${kind.slice(0, 2)}-${digest.slice(0, 12)}`;
}

/** The articles and sentences of an entry; each article counts as an origin until those that hang together are known. */
export const restingOn = (articles: readonly string[], evidence: readonly Evidence[]): Omit<Entry, 'id'> => ({
  evidence,
  articles,
  origins: articles.length,
  outlets: [...new Set(evidence.flatMap(({ outlet }) => outlet ?? []).map(outletIdOf))].sort(compareTexts),
});

/** What every entry carries, from its reports in the order they are to be shown; copies are not yet counted as one. */
export function entryOf(id: string, kind: ReportedKind, reports: readonly Placed[]): Entry {
  const articles = [...new Set(reports.map(({ report: { page } }) => page.articleId))].sort(compareTexts);
  return {
    id,
    ...restingOn(
      articles,
      reports.map((placed) => evidenceOf(kind, placed)),
    ),
  };
}
