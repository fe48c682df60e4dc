import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clauseWords as en } from '#find/en/clause-words.ts';
import { findAll } from '#find/find.ts';
import { knowledgeOf } from '#find/knowledge.ts';
import { readClause } from '#find/shared/clause.ts';
import { withNames } from '#find/shared/names.ts';
import { splitSentences } from '#find/shared/sentences.ts';
import { clauseWords as zh } from '#find/zh/clause-words.ts';
import { fold, lowerCase } from '#language/fold.ts';
import { articleOf } from './articles.ts';

const knowledge = knowledgeOf(null);

/** The clause around the first place of a word, in one line: standing, who acts, on whom. */
function read(text: string, word: string): string {
  const article = articleOf(text);
  const { people, organisations, places } = findAll(article, { story: null });
  const plain = fold(text);
  const lower = lowerCase(plain);
  const sentences = splitSentences(article, plain).map((sentence) => withNames(sentence, plain, lower, knowledge));
  const empty = { times: [], statements: [], events: [], positions: [], exchanges: [], outlook: [], disputes: [] };
  const found = { people, organisations, places, ...empty };
  const draft = { article, story: null, knowledge, plain, lower, anchor: '2019-10-08', sentences, ...found };
  const start = lower.indexOf(word);
  const sentence = sentences.find(({ span }) => span.start <= start && start < span.end);
  assert.ok(sentence, `«${word}» stands in no sentence of «${text}»`);
  const grammar = sentence.language === 'zh' ? zh : en;
  const clause = readClause(draft, sentence, { start, end: start + word.length }, grammar);
  const names = (groups: typeof clause.subjects): string => groups.flatMap(({ parties }) => parties).join('+') || '–';
  return `${clause.carried} ${names(clause.subjects)} → ${names(clause.objects)} with ${names(clause.together)}`;
}

describe('the clause around an act', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['美国与伊朗在阿曼举行会谈。', '会谈', 'occurred USA → – with IRN'],
    ['日本要求俄罗斯撤军。', '要求', 'occurred JPN → RUS with –'],
    ['法国将与德国签署协议。', '签署', 'planned FRA → – with DEU'],
    ['法国没有与德国签署协议。', '签署', 'none FRA → – with DEU'],
    ['如果法国与德国签署协议，市场会上涨。', '签署', 'none FRA → – with DEU'],
    ['伊朗将在俄罗斯专家参与下，拆除设施。', '拆除', 'planned IRN → – with –'],
    ['Japan urged Russia to withdraw.', 'urged', 'occurred JPN → RUS with –'],
    ['France will meet Germany.', 'meet', 'planned FRA → DEU with –'],
    ['France did not sign a deal with Germany.', 'sign', 'none FRA → – with DEU'],
    ['Iran denied that it was enriching uranium.', 'enriching', 'denied IRN → – with –'],
    ['Japan cancelled talks with Russia and threatened China.', 'threatened', 'occurred JPN → CHN with –'],
    ['If Iran leaves, France may reject the deal.', 'reject', 'none FRA → – with –'],
  ];
  for (const [text, word, expected] of cases) {
    it(`reads ${word} in ${text}`, () => assert.equal(read(text, word), expected));
  }
});
