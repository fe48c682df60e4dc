import { isCopy, sketchOf } from '#merge/origins.ts';
import type { Entry, FiledReading, NegotiationRecord } from '#merge/record.ts';
import type { Story } from '#story/story.ts';

/** Another article with what it shares with the one asked for. */
export interface Related {
  readonly articleId: string;
  /** Ids of the events both tell. */
  readonly events: readonly string[];
  readonly people: readonly string[];
  readonly issues: readonly string[];
  /** Of one origin: near-copies, translations or rewritings of one text. */
  readonly copy: boolean;
  readonly score: number;
}

/** An event binds two articles more than a name that half the record holds. */
const WEIGHT = { event: 3, person: 1, issue: 0.5 } as const;

/**
 * Articles that tell the same events, name the same people and speak of the same issues, the nearest first. What is
 * rare in the record counts more. `pages` tells copies where both texts are at hand.
 */
export function relatedArticles(
  record: NegotiationRecord,
  articleId: string,
  pages: ReadonlyMap<string, FiledReading> = new Map(),
  story: Story | null = null,
): readonly Related[] {
  const total = new Set([...record.events, ...record.people, ...record.positions].flatMap(({ articles }) => articles))
    .size;
  const found = new Map<string, { events: Set<string>; people: Set<string>; issues: Set<string>; score: number }>();
  const share = (entry: Entry, what: 'events' | 'people' | 'issues', id: string, weight: number): void => {
    if (!entry.articles.includes(articleId)) return;
    const rarity = Math.log(1 + total / entry.articles.length);
    for (const other of entry.articles) {
      if (other === articleId) continue;
      const one = found.get(other) ?? { events: new Set(), people: new Set(), issues: new Set(), score: 0 };
      if (!one[what].has(id)) one.score += weight * rarity;
      one[what].add(id);
      found.set(other, one);
    }
  };
  for (const event of record.events) share(event, 'events', event.id, WEIGHT.event);
  for (const person of record.people) share(person, 'people', person.person, WEIGHT.person);
  for (const [issue, articles] of issueArticles(record)) {
    share({ id: issue, evidence: [], articles, origins: articles.length, outlets: [] }, 'issues', issue, WEIGHT.issue);
  }
  const page = pages.get(articleId);
  const own = page && sketchOf(page, story);
  const copies = (id: string): boolean => {
    const other = pages.get(id);
    return own !== undefined && other !== undefined && isCopy(own, sketchOf(other, story));
  };
  return [...found]
    .map(([other, { events, people, issues, score }]) => ({
      articleId: other,
      events: [...events],
      people: [...people],
      issues: [...issues],
      copy: copies(other),
      score,
    }))
    .sort((a, b) => b.score - a.score || a.articleId.localeCompare(b.articleId));
}

/** The articles that hold a position on each issue. */
function issueArticles({ positions }: NegotiationRecord): ReadonlyMap<string, readonly string[]> {
  const articles = new Map<string, Set<string>>();
  for (const { issue, articles: those } of positions) {
    articles.set(issue, (articles.get(issue) ?? new Set<string>()).union(new Set(those)));
  }
  return new Map([...articles].map(([issue, those]) => [issue, [...those].sort()]));
}
