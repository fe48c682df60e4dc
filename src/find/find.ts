import type { Article } from '#article/article.ts';
import { fold, lowerCase } from '#language/fold.ts';
import type { Story } from '#story/story.ts';
import type { Draft } from './draft.ts';
import { rules as en } from './en/rules.ts';
import { timeGrammar as enTimes } from './en/times.ts';
import type { Finding, Findings } from './finding.ts';
import { knowledgeOf } from './knowledge.ts';
import type { Reading } from './reading.ts';
import { indexRules, type RuleIndex, type RuleKind, type Rules, runRules } from './rule.ts';
import { findEvents } from './shared/events.ts';
import { findExchanges } from './shared/exchanges.ts';
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
const indexAll = (rules: Rules): Indexed => ({
  times: indexRules(rules.times),
  statements: indexRules(rules.statements),
  events: indexRules(rules.events),
  positions: indexRules(rules.positions),
  exchanges: indexRules(rules.exchanges),
  outlook: indexRules(rules.outlook),
  disputes: indexRules(rules.disputes),
});
const indexed: Readonly<Record<'zh' | 'en', Indexed>> = { zh: indexAll(zh), en: indexAll(en) };

/**
 * All that is found in an article. Pure: no clock, network or randomness, and the same article gives the same
 * reading. Every quoted stretch stands in the article's text at its span.
 */
export function findAll(article: Article, options: FindOptions): Reading {
  const plain = fold(article.text);
  const lower = lowerCase(plain);
  const knowledge = knowledgeOf(options.story);
  const { sentences, people, organisations, places } = nameArticle(article, plain, lower, knowledge);
  const draft: Draft = {
    article,
    story: options.story,
    knowledge,
    plain,
    lower,
    anchor: article.published,
    sentences,
    people,
    organisations,
    places,
    times: [],
    statements: [],
    events: [],
    positions: [],
    exchanges: [],
    outlook: [],
  };
  const times = findTimes(draft, { zh: zhTimes, en: enTimes });
  const statements = findStatements({ ...draft, times }, ({ language }) => indexed[language].statements);
  const events = findEvents({ ...draft, times, statements }, ({ language }) => indexed[language].events);
  const positions = findPositions(
    { ...draft, times, statements, events },
    ({ language }) => indexed[language].positions,
  );
  const exchanges = findExchanges(
    { ...draft, times, statements, events, positions },
    ({ language }) => indexed[language].exchanges,
  );
  const outlook = findOutlook(
    { ...draft, times, statements, events, positions, exchanges },
    ({ language }) => indexed[language].outlook,
  );
  const disputes = run({ ...draft, times, statements, events, positions, exchanges, outlook }, 'disputes');
  const shown = { times: distinctTimes(times), statements, events, positions, exchanges, outlook, disputes };
  return { article, people, organisations, places, ...shown };
}

function run<K extends RuleKind>(draft: Draft, kind: K): readonly Findings[K][number][] {
  return draft.sentences.flatMap((sentence) => {
    const index: RuleIndex<Findings[K][number] & Finding> = indexed[sentence.language][kind];
    return runRules(index, draft, sentence);
  });
}
