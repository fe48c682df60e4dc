import { originsOf, sketchOf } from '#merge/origins.ts';
import type { Evidence, FiledReading } from '#merge/record.ts';
import { type Window, windowOf, windowsMeet } from '#merge/window.ts';
import type { Story } from '#story/story.ts';
import { found } from './standing.ts';

export type SubjectKind = 'person' | 'organisation' | 'issue';

/** Somebody or something that pages speak of, with one sentence of each page. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** A subject with how many independent origins tell of it in a period and in the period before; `evidence` is the period's. */
export interface Topic extends Subject {
  readonly now: number;
  readonly before: number;
}

/** All that the pages are about, by id. Outlets report and are no subject. */
export function subjectsOf(pages: Iterable<FiledReading>): readonly Subject[] {
  const subjects = new Map<string, { kind: SubjectKind; id: string; evidence: Evidence[] }>();
  const add = (kind: SubjectKind, id: string, evidence: Evidence): void => {
    const key = `${kind} ${id}`;
    const known = subjects.get(key);
    if (!known) subjects.set(key, { kind, id, evidence: [evidence] });
    else if (known.evidence.at(-1)?.articleId !== evidence.articleId) known.evidence.push(evidence);
  };
  for (const page of [...pages].sort((a, b) => (a.articleId < b.articleId ? -1 : 1))) {
    for (const person of page.people) add('person', person.id, found(page, 'people', person));
    for (const body of page.organisations)
      if (body.kind !== 'media') add('organisation', body.id, found(page, 'organisations', body));
    for (const position of page.positions) add('issue', position.issue, found(page, 'positions', position));
  }
  return [...subjects.values()];
}

/**
 * Hot topics of a period: subjects by how many more independent origins tell of them than in as long a period before,
 * then by how many at all. Copies of one text count once.
 */
export function topicsOf(pages: Iterable<FiledReading>, period: string, story: Story | null): readonly Topic[] {
  const { now, before } = periodsOf(period);
  if (!now || !before) return [];
  const all = [...pages];
  const originOf = originsOf(all.map((page) => sketchOf(page, story)));
  const inside = (evidence: readonly Evidence[], window: Window): readonly Evidence[] =>
    evidence.filter(({ published }) => touches(published, window));
  const origins = (evidence: readonly Evidence[]): number =>
    new Set(evidence.map(({ articleId }) => originOf.get(articleId) ?? articleId)).size;
  return subjectsOf(all)
    .map((subject): Topic => {
      const told = inside(subject.evidence, now);
      return { ...subject, evidence: told, now: origins(told), before: origins(inside(subject.evidence, before)) };
    })
    .filter((topic) => topic.now > 0)
    .sort((a, b) => b.now - b.before - (a.now - a.before) || b.now - a.now || a.id.localeCompare(b.id));
}

/** Subjects that stand on the same pages as the one asked for, the most shared pages first; one sentence for each page. */
export function companionsOf(pages: Iterable<FiledReading>, id: string): readonly Subject[] {
  const all = subjectsOf(pages);
  const own = new Set(
    all.filter((one) => one.id === id).flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId)),
  );
  return all
    .filter((one) => one.id !== id)
    .map((one) => ({ ...one, evidence: one.evidence.filter(({ articleId }) => own.has(articleId)) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.evidence.length - a.evidence.length || a.id.localeCompare(b.id));
}

/** The period as days, and as many days before it; null where it has an open end. */
export function periodsOf(period: string): { readonly now: Window | null; readonly before: Window | null } {
  const now = windowOf(period);
  if (!now || !Number.isFinite(now.from) || !Number.isFinite(now.to)) return { now: null, before: null };
  return { now, before: { from: now.from - (now.to - now.from + 1), to: now.from - 1 } };
}

function touches(date: string | null, window: Window): boolean {
  const days = windowOf(date);
  return days !== null && windowsMeet(days, window);
}
