import { z } from 'zod';
import type { CheckReport } from '#store/check.ts';
import type { Context } from './context.ts';
import { operation } from './operation.ts';
import { withRecord } from './with-record.ts';

const count = z.int().min(0);
const problem = z.object({
  articleId: z.string(),
  source: z.string(),
  kind: z.string(),
  rule: z.string().describe('the rule or entry that claims it'),
  message: z.string(),
});

/** Holds every quote of the record against its page. */
export const check = operation({
  name: 'check',
  summary: 'Hold every quote of the record against its page.',
  examples: ['check', 'check --record north-korea.sqlite --json'],
  places: [],
  input: z.object({}),
  output: z.object({ articles: count, findings: count, quotes: count, problems: z.array(problem) }),
  run: (_input, context) =>
    withRecord(context, async ({ store, key }) => {
      const { checkStory } = await import('#store/check.ts');
      const { problems, ...counts } = await checkStory(store, key);
      const data = { ...counts, problems: [...problems] };
      return { data, text: () => showCheck(data, context.language) };
    }),
  flawed: ({ problems }) => problems.length > 0,
});

const showCheck = ({ articles, findings, quotes, problems }: CheckReport, language: Context['language']): string =>
  [
    language === 'zh'
      ? `${articles} 篇文章，${findings} 条发现，${quotes} 处引文，其中 ${problems.length} 处与原文不符。`
      : `${articles} articles, ${findings} findings, ${quotes} quotes; ${problems.length} do not stand in their page.`,
    ...problems.map(({ source, kind, rule, message }) => `  ${source}  ${kind}  ${rule}  ${message}`),
  ].join('\n');
