import type { Evidence, NegotiationRecord } from '#merge/record.ts';
import { windowOf, windowsMeet } from '#merge/window.ts';
import { periodOf } from './period.ts';
import { relatedArticles } from './related.ts';
import type { Asked, Template } from './template.ts';
import { periodsOf } from './topics.ts';

/** More pages than these are not opened for one section. */
const MOST = { related: 12, names: 60, topics: 1_000 } as const;

/** The articles whose pages the sections of a template are written from, besides the record. */
export function pagesWanted(record: NegotiationRecord, template: Template, asked: Asked): readonly string[] {
  const wanted = new Set<string>();
  const { article, who = [], event } = asked;
  for (const section of template.sections) {
    if (article !== undefined && ['points', 'tags', 'background', 'related'].includes(section.kind))
      wanted.add(article);
    if (article !== undefined && section.kind === 'related') {
      for (const one of relatedArticles(record, article).slice(0, MOST.related)) wanted.add(one.articleId);
    }
    if (section.kind === 'names') {
      const there = record.events.find(({ id }) => id === event)?.people ?? [];
      const meant = record.people.filter(
        ({ person, party }) =>
          who.includes(person) || there.includes(person) || (party !== null && who.includes(party)),
      );
      for (const { evidence, called } of meant) {
        const roles = called.flatMap(({ first, last }) => [first, last]).slice(0, MOST.names);
        for (const one of [...spread(evidence), ...roles]) wanted.add(one.articleId);
      }
    }
    if (section.kind === 'topics' || section.kind === 'searches') {
      for (const id of told(record, asked, periodOf(section, asked, record)).slice(0, MOST.topics)) wanted.add(id);
    }
  }
  return [...wanted].sort();
}

/** At most so many, evenly over all. */
function spread(evidence: readonly Evidence[]): readonly Evidence[] {
  const step = Math.max(1, evidence.length / MOST.names);
  return evidence.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Articles of the period and the one before it, and those that tell of the ones asked for. */
function told(record: NegotiationRecord, asked: Asked, period: string | null): readonly string[] {
  const { now, before } = periodsOf(period ?? '');
  const window = now && before ? { from: before.from, to: now.to } : null;
  const found = new Set<string>();
  for (const { evidence } of [...record.events, ...record.statements, ...record.positions, ...record.people])
    for (const { articleId, published } of evidence) {
      const days = windowOf(published);
      if (window && days && windowsMeet(days, window)) found.add(articleId);
    }
  for (const { person, articles } of record.people)
    if (asked.who?.includes(person)) for (const id of articles) found.add(id);
  for (const { issue, articles } of record.positions)
    if (asked.issue === issue) for (const id of articles) found.add(id);
  return [...found].sort();
}
