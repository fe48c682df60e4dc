import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { showAdded } from './add.ts';
import { addedSchema, addPages } from './add-pages.ts';
import { digest } from './brief.ts';
import type { Context } from './context.ts';
import { operation } from './operation.ts';
import { nameOfRecord } from './with-record.ts';

/** Written from where the user stands, as pages of one's own would be. */
const samples = (): string => relative(process.cwd(), fileURLToPath(new URL('../../samples', import.meta.url)));

/** The first run: the bundled pages into a record of their own, a brief of it, and what to do next. */
export const demo = operation({
  name: 'demo',
  summary: 'Read the bundled sample pages into a record of their own and print a brief.',
  examples: ['demo', 'demo --lang zh'],
  places: [],
  effect: 'write',
  input: z.object({}),
  output: z.object({ added: addedSchema, brief: z.string() }),
  usualRecord: 'demo.sqlite',
  run: async (_input, context) => {
    context.tell(
      context.language === 'zh'
        ? '正在阅读随附的样例页面（虚构的报道）…'
        : 'Reading the bundled sample pages (invented coverage) …',
    );
    const added = await addPages([samples()], {}, context);
    const brief = added.interrupted ? '' : await digest(context);
    const parts = [brief.trimEnd(), showAdded(added, context.language), next(context)];
    return { data: { added, brief }, text: () => parts.join('\n\n') };
  },
  flawed: ({ added }) => added.reasons.length > 0,
});

function next({ language, record: place }: Context): string {
  const record = nameOfRecord(place);
  const command = (line: string): string => `  npm run -s parley -- ${line}`;
  return (
    language === 'zh'
      ? [
          '接下来可以：',
          command(`timeline --party PRK --record ${record}`),
          command(`search 制裁 --record ${record}`),
          command(`brief --kind positions --lang zh --record ${record}`),
          '或者读自己的页面：',
          command('add 文件夹或文件 && npm run -s parley -- brief --lang zh'),
        ]
      : [
          'Next:',
          command(`timeline --party PRK --record ${record}`),
          command(`search sanctions --record ${record}`),
          command(`brief --kind positions --lang en --record ${record}`),
          'Or read pages of your own:',
          command('add FOLDER-OR-FILES && npm run -s parley -- brief --lang en'),
        ]
  ).join('\n');
}
