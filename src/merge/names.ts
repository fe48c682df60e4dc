import type { Span } from '#article/span.ts';
import type { OrganisationEntry, PersonEntry } from './record.ts';
import { byPublication, compareTexts, entryId, evidenceOf, type Report, type ReportedIn, restingOn } from './report.ts';
import { rulingOf } from './ruling.ts';
import { type Seen, seenIn, seenTogether } from './sightings.ts';
import { compareDates } from './window.ts';

export type NameKind = 'people' | 'organisations';

/** Sentences and articles kept of a name that stands everywhere: the first ones; the rest are counted. */
const MOST_SENTENCES = 20;
const MOST_ARTICLES = 200;

/**
 * All that is known of one person or organisation from any number of articles. Two of one id put together are again
 * one, in any order, so that a new article is added to what is there.
 */
export interface Known<K extends NameKind = NameKind> {
  readonly kind: K;
  readonly id: string;
  /** Forms of the name, and offices it is given. */
  readonly written: readonly Seen[];
  readonly called: readonly Seen[];
  /** How many articles give each party, and each kind of organisation. */
  readonly parties: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  /** The party that a person set, and the ids of the corrections that speak of it. */
  readonly partiesByHand: Readonly<Record<string, number>>;
  readonly corrections: readonly string[];
  readonly reports: readonly Report<K>[];
  readonly articles: readonly string[];
  readonly pages: number;
}

/** All of a name but its sentences and articles, with the last of those where as many are kept as there may be. */
export interface KnownHead<K extends NameKind = NameKind> extends Omit<Known<K>, 'reports' | 'articles'> {
  readonly lastReport: Pick<ReportedIn, 'published' | 'articleId'> | null;
  readonly lastArticle: string | null;
}

export function headOf<K extends NameKind>({ reports, articles, ...head }: Known<K>): KnownHead<K> {
  const last = reports[MOST_SENTENCES - 1]?.page;
  return {
    ...head,
    lastReport: last ? { published: last.published, articleId: last.articleId } : null,
    lastArticle: articles[MOST_ARTICLES - 1] ?? null,
  };
}

/**
 * The head of a name after another article, where that gives none of the sentences and articles that are kept, as most
 * articles do of a name that stands everywhere; null where it gives one.
 */
export function grown<K extends NameKind>(head: KnownHead<K>, own: Known<K>): KnownHead<K> | null {
  const [first] = own.reports;
  const { lastReport, lastArticle } = head;
  if (!first || !lastReport || lastArticle === null) return null;
  const order =
    compareDates(lastReport.published, first.page.published) ||
    compareTexts(lastReport.articleId, first.page.articleId);
  if (order >= 0 || own.articles.some((article) => article <= lastArticle)) return null;
  const { reports, articles, ...rest } = together({ ...head, reports: [], articles: [] }, own);
  return { ...head, ...rest };
}

/** What one article tells of a name. */
export function knownFrom<K extends NameKind>(kind: K, { page, finding }: Report<K>): Known<K> {
  // The first place is enough to show that it stands there.
  const report = { page, finding: { ...finding, places: finding.places.slice(0, 1) } };
  const ruling = rulingOf(finding);
  const place = (form: string): Span =>
    (finding.places.find(({ text }) => text === form) ?? finding.places[0] ?? finding).span;
  const role = 'role' in finding ? finding.role : null;
  const byHand = (field: string): boolean => finding.rule === 'by hand' || (ruling?.edited.includes(field) ?? false);
  const party = finding.party ? { [finding.party]: 1 } : {};
  return {
    kind,
    id: finding.id,
    written: seenTogether(
      [...new Set(finding.names)].map((form) => seenIn(page, form, place(form))),
      [],
    ),
    called: role ? [seenIn(page, role, (finding.places[0] ?? finding).span, byHand('role'))] : [],
    parties: party,
    partiesByHand: byHand('party') ? party : {},
    corrections: ruling?.corrections ?? [],
    kinds: 'kind' in finding ? { [finding.kind]: 1 } : {},
    reports: [report],
    articles: [page.articleId],
    pages: 1,
  };
}

/** What two sets of different articles tell of one name. */
export function together<K extends NameKind>(a: Known<K>, b: Known<K>): Known<K> {
  return {
    kind: a.kind,
    id: a.id,
    written: seenTogether(a.written, b.written),
    called: seenTogether(a.called, b.called),
    parties: sum(a.parties, b.parties),
    partiesByHand: sum(a.partiesByHand, b.partiesByHand),
    corrections: union(a.corrections, b.corrections),
    kinds: sum(a.kinds, b.kinds),
    reports: [...a.reports, ...b.reports].sort(byPublication).slice(0, MOST_SENTENCES),
    articles: union(a.articles, b.articles).slice(0, MOST_ARTICLES),
    pages: a.pages + b.pages,
  };
}

/** The entry of a person as the record shows it. */
export function personEntry(known: Known<'people'>): PersonEntry {
  const { id, called } = known;
  const roles = [...new Set(called.map(({ text }) => text))];
  return { ...named(known), person: id, roles, called, party: partyOf(known) };
}

/** The entry of an organisation as the record shows it. */
export function organisationEntry(known: Known<'organisations'>): OrganisationEntry {
  const kind = known.reports.find(({ finding }) => finding.kind === commonest(known.kinds))?.finding.kind;
  return { ...named(known), organisation: known.id, kind: kind ?? 'other', party: partyOf(known) };
}

/** What a person set goes before what most pages give. */
const partyOf = ({ parties, partiesByHand }: Known): string | null => commonest(partiesByHand) ?? commonest(parties);

function named<K extends NameKind>({ kind, id, written, corrections, reports, articles, pages }: Known<K>) {
  const forms = written.map(({ text }) => text);
  return {
    id: entryId(kind, id),
    ...restingOn(
      articles,
      reports.map((report, index) =>
        evidenceOf(kind, { report, joined: index === 0 ? null : { reasons: ['same id'], confidence: 1 } }),
      ),
    ),
    pages,
    written,
    corrections,
    names: { zh: forms.filter(isHan), en: forms.filter((form) => !isHan(form)) },
  };
}

const isHan = (form: string): boolean => /\p{Script=Han}/u.test(form);

const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].sort(compareTexts);

function sum(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const keys = union(Object.keys(a), Object.keys(b));
  return Object.fromEntries(keys.map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]));
}

/** The value most articles give, ties by order; null where none gives one. */
const commonest = (counts: Readonly<Record<string, number>>): string | null =>
  Object.entries(counts).sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))[0]?.[0] ?? null;
