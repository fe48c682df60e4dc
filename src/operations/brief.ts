import { z } from 'zod';
import { BRIEF_KINDS, bundledTemplate, loadTemplate } from '#brief/load-template.ts';
import type { Template } from '#brief/template.ts';
import { type WrittenBrief, write } from '#parley';
import { type AskedWords, askedOf } from './brief-asked.ts';
import { FORMATS, formatOf, keepFile, rendered } from './brief-file.ts';
import type { Context } from './context.ts';
import { type Moment, moment } from './moment.ts';
import { operation } from './operation.ts';
import { day, period } from './period.ts';
import { problemLine } from './story-for.ts';
import { Trouble } from './trouble.ts';
import { withRecord } from './with-record.ts';

const kind = z.enum(BRIEF_KINDS);
const format = z.enum(FORMATS);
const held = z.object({
  line: z.string(),
  because: z.array(z.object({ what: z.enum(['name', 'place', 'date', 'number', 'wording']), shown: z.string() })),
});

/** Words made from the record: every line with the page and sentence it rests on, and held against it. */
export const brief = operation({
  name: 'brief',
  summary: 'Write a brief from the record, in Chinese or English, every line with its source.',
  examples: [
    'brief --lang zh',
    'brief --since 2019-10-01',
    'brief --kind profile --who kim-jong-un --out kim.docx',
    'brief --kind issue --issue sanctions --lang zh',
    'brief --kind memo --day 2019-10-05 --who USA PRK --out memo.html',
    'brief --kind week --from 2019-10-01 --to 2019-10-07',
    'brief --kind points --article samples/zh-01.txt',
    'brief --template my-brief.yaml',
  ],
  places: [],
  files: ['template', 'out'],
  input: z.object({
    kind: kind.default('digest').describe('what kind of brief'),
    template: z
      .string()
      .min(1)
      .optional()
      .describe('a template of your own (see docs/brief-templates.md) in place of a kind'),
    who: z.array(z.string().min(1)).min(1).optional().describe('parties or people it is about, by id or name'),
    issue: z.string().min(1).optional().describe('the issue it is about, by id or title'),
    article: z.string().min(1).optional().describe('the page it is about: file name, address, title or id'),
    event: z.string().min(1).optional().describe('the meeting a memo is about, by the id of its event'),
    day: day.optional().describe('the day of the meeting a memo is about'),
    since: day.optional().describe('only what is dated from this day on'),
    ...period,
    ...moment,
    format: format.optional().describe('Markdown unless the ending of --out tells otherwise'),
    out: z.string().min(1).optional().describe('the file to write: .md, .html or .docx'),
  }),
  output: z.object({
    kind: z.string().describe('the kind, or the id of the template'),
    language: z.enum(['zh', 'en']),
    format,
    file: z.string().nullable(),
    content: z.string().describe('the brief; a .docx in Base64'),
    lines: z.int().min(0).describe('how many lines are printed, each with its source'),
    held: z.array(held).describe('lines held back, and what in them no cited sentence bears out'),
  }),
  run: async (asked, context) => {
    const wanted = formatOf(asked.format, asked.out);
    const template = await templateOf(asked);
    const written = await withHeldTold(briefOf(template, asked, context), context);
    const content = await rendered(written.document, wanted);
    if (asked.out !== undefined) keepFile(asked.out, content);
    const data = {
      kind: template.id,
      language: context.language,
      format: wanted,
      file: asked.out ?? null,
      content: typeof content === 'string' ? content : Buffer.from(content).toString('base64'),
      lines: linesOf(written),
      held: written.held.map(({ line, because }) => ({ line, because: [...because] })),
    };
    return { data, text: () => shown(data, content) };
  },
});

/** The digest of the record as Markdown. */
export async function digest(context: Context): Promise<string> {
  const template = await templateOf({ kind: 'digest' });
  const { document } = await withHeldTold(briefOf(template, {}, context), context);
  return String(await rendered(document, 'markdown'));
}

const briefOf = (template: Template, words: AskedWords & Moment, context: Context): Promise<WrittenBrief> =>
  withRecord(
    context,
    async (opened) => {
      const asked = await askedOf(words, template, opened);
      const { store, record, story } = opened;
      return write(store, record, { template, asked, language: context.language, story: await story() });
    },
    words,
  );

/** The bundled template of the kind, or the user's own; trouble names the line of a fault. */
async function templateOf(asked: {
  readonly kind: z.output<typeof kind>;
  readonly template?: string | undefined;
}): Promise<Template> {
  const loaded = asked.template === undefined ? await bundledTemplate(asked.kind) : await loadTemplate(asked.template);
  if (loaded.ok) return loaded.value;
  const [first] = loaded.problems;
  throw new Trouble('usage', loaded.problems.map(problemLine).join('\n'), first?.cure ?? 'Mend the template.');
}

/** Says how many lines were held back, so that nobody takes silence for absence. */
async function withHeldTold(writing: Promise<WrittenBrief>, { language, tell }: Context): Promise<WrittenBrief> {
  const written = await writing;
  const count = written.held.length;
  if (count > 0) {
    tell(
      language === 'zh'
        ? `有 ${count} 行未印出：所引句子不能证实其中的人名、日期、数字或引文（--json 可列出）。`
        : `${count} ${count === 1 ? 'line was' : 'lines were'} held back: the cited sentences do not bear out a name, date, number or wording in them (--json lists them).`,
    );
  }
  return written;
}

const linesOf = ({ document }: WrittenBrief): number =>
  document.blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'list'
        ? block.items.length
        : block.kind === 'table'
          ? block.rows.length
          : block.kind === 'paragraph'
            ? 1
            : 0),
    0,
  );

function shown(
  { file, lines, language }: { readonly file: string | null; readonly lines: number; readonly language: 'zh' | 'en' },
  content: string | Uint8Array,
): string {
  if (file !== null) return language === 'zh' ? `${file}：${lines} 行` : `${file}: ${lines} lines`;
  if (typeof content === 'string') return content.trimEnd();
  return language === 'zh' ? 'Word 文件请用 --out 文件名.docx 保存。' : 'A Word file is kept with --out FILE.docx.';
}
