import { userInfo } from 'node:os';
import { z } from 'zod';
import { namingOf } from '#brief/names.ts';
import { type Action, type Anchor, anchorsOf } from '#merge/corrections.ts';
import type { Entry } from '#merge/record.ts';
import { entryId } from '#merge/report.ts';
import type { Context } from '#operations/context.ts';
import { lineOf } from '#operations/entry-line.ts';
import { namesOf } from '#operations/names-of.ts';
import { operation, type TypedOperation } from '#operations/operation.ts';
import { mergingVersion } from '#operations/rules-version.ts';
import { type OpenStory, tellingRenamed, withStore, withStory } from '#operations/with-record.ts';
import { bringUpToDate, type Making } from '#parley';
import { entriesOf, type NamedEntry } from './entries-of.ts';
import { restingOn } from './resting-on.ts';

/** The input fields that every correction has. */
export const signed = {
  author: z.string().min(1).optional().describe('who corrects; your user name where absent'),
  reason: z.string().default('').describe('why, for those who read the log'),
};

/** The input field of corrections that speak of any number of entries. */
export const ids = z.array(z.string().min(1)).min(1).describe('entries, by the ids that lists print');

/** The input field of corrections of names. */
export const nameKind = z
  .enum(['people', 'organisations'])
  .optional()
  .describe('which list is meant; found out by itself where only one has the id');

/** What fields are set to. */
export const sets = z.array(z.string().min(3));

/** What a correction of one sort is made of. */
interface Correcting<I extends z.ZodObject<typeof signed>> {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly places: readonly (keyof I['shape'] & string)[];
  readonly input: I;
  /** What is written into the log; trouble where the record has no ground for it. */
  readonly action: (asked: z.output<I>, opened: OpenStory) => Promise<Action>;
}

const shown = z.object({
  kind: z.string(),
  id: z.string(),
  line: z.string().describe('the entry in words'),
});
const output = z.object({
  correction: z.string().describe('its id in the log, by which it can be undone'),
  action: z.string(),
  entries: z.array(shown).describe('what the record says now of what was corrected'),
  gone: z.array(z.string()).describe('ids of entries that were meant and are there no more'),
});
type Corrected = z.output<typeof output>;

/** An operation that adds one line to the log of corrections and answers with what the record says then. */
export function correction<I extends z.ZodObject<typeof signed>>(
  definition: Correcting<I>,
): TypedOperation<I, typeof output> {
  const { name, summary, examples, places, input, action: actionOf } = definition;
  return operation({
    name,
    summary,
    examples,
    places,
    effect: 'write',
    input,
    output,
    run: async (asked, context) => {
      const data = await withWriting(context, async (opened, making) => {
        const { store, key, story } = opened;
        const action = await actionOf(asked, opened);
        const before = await meant(opened, action);
        const { author = userName(), reason } = asked;
        const at = new Date().toISOString();
        const id = await store.addCorrection(key, { action, author, reason, at }, story);
        await bringUpToDate(store, making);
        const after = await meant(opened, action, before);
        const naming = namingOf(
          await namesOf(
            opened,
            after.map(({ entry }) => entry),
          ),
          story,
          context.language,
        );
        const lines = after.map(({ kind, entry }) => ({
          kind,
          id: entry.id,
          line: lineOf(naming)(kind, entry),
        }));
        const there = new Set(lines.map((line) => line.id));
        const gone = before.map(({ entry }) => entry.id).filter((one) => !there.has(one));
        return { correction: id, action: action.action, entries: lines, gone };
      });
      return { data, text: () => showCorrected(data, context.language) };
    },
  });
}

/** Opens the story for writing, its kept record brought up to the last page. */
export function withWriting<T>(context: Context, use: (opened: OpenStory, making: Making) => Promise<T>): Promise<T> {
  // Opened for reading first: a record that is not there is not made by correcting it.
  return withStory(context, {}, ({ key, story }) =>
    withStore(context, 'write', async (store) => {
      const making: Making = { key, story, version: mergingVersion(story) };
      await bringUpToDate(store, making);
      return use({ store, key, story, unkept: null, tell: tellingRenamed(context) }, making);
    }),
  );
}

/** The entries that rest on what an action speaks of, or on what those that did so before rested on. */
async function meant(
  opened: OpenStory,
  action: Action,
  before: readonly NamedEntry[] = [],
): Promise<readonly NamedEntry[]> {
  if (action.action === 'same-as' || action.action === 'not-same-as') {
    const { kind, name, as } = action;
    const list = await entriesOf(opened, kind, { ids: [entryId(kind, name), entryId(kind, as)] });
    return list.map((entry: Entry) => ({ kind, entry }));
  }
  if (action.action !== 'undo') {
    return restingOn(opened, [...anchorsOf(action).map(asEvidence), ...before.flatMap(({ entry }) => entry.evidence)]);
  }
  const undone = (await opened.store.corrections(opened.key)).find(({ id }) => id === action.of);
  return undone ? meant(opened, undone, before) : [];
}

const asEvidence = ({ articleId, kind, quote, start }: Anchor) => ({
  articleId,
  kind,
  span: { start, end: start + quote.length },
});

const GONE = {
  en: { joined: 'Now part of it: ', gone: 'No longer there: ' },
  zh: { joined: '已并入：', gone: '不再有：' },
} as const;

/** The name the computer knows the user by. */
function userName(): string {
  const { USER, USERNAME } = process.env;
  return USER || USERNAME || userInfo().username;
}

function showCorrected({ correction: id, action, entries, gone }: Corrected, language: Context['language']): string {
  const zh = language === 'zh';
  const joins = action === 'merge' || action === 'same-as';
  return [
    zh ? `${id}（${action}）已记入。` : `${id} (${action}) is kept.`,
    ...entries.map((one) => `  ${one.id}  ${one.line}`),
    ...(gone.length > 0 ? [`  ${GONE[language][joins ? 'joined' : 'gone']}${gone.join(zh ? '、' : ', ')}`] : []),
    zh ? `撤销：parley undo ${id}` : `To undo it: parley undo ${id}`,
  ].join('\n');
}
