import type { Article } from '#article/article.ts';
import { fold, lowerCase } from '#language/fold.ts';
import type { Story } from '#story/story.ts';
import type { Draft } from './draft.ts';
import { rules as en } from './en/rules.ts';
import { timeGrammar as enTimes } from './en/times.ts';
import type { Findings } from './finding.ts';
import { knowledgeOf } from './knowledge.ts';
import type { Reading } from './reading.ts';
import { indexRules, type RuleIndex, type RuleKind, type Rules, TriggerWords } from './rule.ts';
import { inferAnchor } from './shared/anchor.ts';
import { findDisputes } from './shared/disputes.ts';
import { doubtGarbled } from './shared/doubt.ts';
import { findEvents } from './shared/events.ts';
import { findExchanges } from './shared/exchanges.ts';
import { landmarksOf } from './shared/landmarks.ts';
import { nameArticle } from './shared/name-stage.ts';
import { findOutlook } from './shared/outlook.ts';
import { findPositions } from './shared/positions.ts';
import { findStatements } from './shared/statements.ts';
import { distinctTimes, findTimes } from './shared/times.ts';
import { rules as zh } from './zh/rules.ts';
import { timeGrammar as zhTimes } from './zh/times.ts';

/** What is read with: the story whose names are known, or null for general knowledge alone. */
export interface FindOptions {
  readonly story: Story | null;
}

type Indexed = { readonly [K in RuleKind]: RuleIndex<Findings[K][number]> };
function indexAll(rules: Rules): Indexed {
  const words = new TriggerWords();
  return {
    times: indexRules(rules.times, words),
    statements: indexRules(rules.statements, words),
    events: indexRules(rules.events, words),
    positions: indexRules(rules.positions, words),
    exchanges: indexRules(rules.exchanges, words),
    outlook: indexRules(rules.outlook, words),
    disputes: indexRules(rules.disputes, words),
  };
}
const indexed: Readonly<Record<'zh' | 'en', Indexed>> = { zh: indexAll(zh), en: indexAll(en) };

/** One step of reading: what it adds to the draft. */
export interface Stage {
  readonly name: string;
  readonly run: (draft: Draft) => Partial<Draft>;
}

/** The stages of finding, in order: each sees what the earlier ones found. */
export const STAGES: readonly Stage[] = [
  { name: 'names', run: nameArticle },
  { name: 'times', run: (draft) => ({ times: findTimes(draft, { zh: zhTimes, en: enTimes }) }) },
  {
    name: 'statements',
    run: (draft) => ({ statements: findStatements(draft, ({ language }) => indexed[language].statements) }),
  },
  { name: 'events', run: (draft) => ({ events: findEvents(draft, ({ language }) => indexed[language].events) }) },
  {
    name: 'positions',
    run: (draft) => ({ positions: findPositions(draft, ({ language }) => indexed[language].positions) }),
  },
  {
    name: 'exchanges',
    run: (draft) => ({ exchanges: findExchanges(draft, ({ language }) => indexed[language].exchanges) }),
  },
  { name: 'outlook', run: (draft) => ({ outlook: findOutlook(draft, ({ language }) => indexed[language].outlook) }) },
  {
    name: 'disputes',
    run: (draft) => ({ disputes: findDisputes(draft, ({ language }) => indexed[language].disputes) }),
  },
  { name: 'doubts', run: doubtGarbled },
];

/**
 * All that is found in an article. Pure: no clock, network or randomness, and the same article gives the same
 * reading. Every quoted stretch stands in the article's text at its span.
 */
export function findAll(article: Article, options: FindOptions): Reading {
  let draft = draftOf(article, options);
  for (const stage of STAGES) draft = { ...draft, ...stage.run(draft) };
  return readingOf(draft);
}

/** The article before anything is found in it. */
export function draftOf(article: Article, { story }: FindOptions): Draft {
  const plain = fold(article.text);
  const lower = lowerCase(plain);
  return {
    article,
    story,
    knowledge: knowledgeOf(story),
    plain,
    lower,
    anchor: article.published ?? inferAnchor(plain, lower, landmarksOf(story)),
    sentences: [],
    people: [],
    organisations: [],
    places: [],
    times: [],
    statements: [],
    events: [],
    positions: [],
    exchanges: [],
    outlook: [],
    disputes: [],
  };
}

/** The findings of a draft as a reading: every expression of time once, however often the text repeats it. */
export function readingOf(draft: Draft): Reading {
  const { article, people, organisations, places, times, statements, events, positions, exchanges, outlook, disputes } =
    draft;
  return {
    article,
    people,
    organisations,
    places,
    times: distinctTimes(times),
    statements,
    events,
    positions,
    exchanges,
    outlook,
    disputes,
  };
}
