import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { COMMON } from '#faces/common-fields.ts';
import type { Context } from '#operations/context.ts';
import type { Operation } from '#operations/operation.ts';
import { Trouble } from '#operations/trouble.ts';
import type { McpSetting } from './server.ts';

/** What a model reads costs it: lists are shorter here than elsewhere unless it asks for more. */
const USUAL_LIMIT = 20;

/** The name of an operation's tool: `story check` is `story_check`. */
export const toolName = ({ name }: Operation): string => name.replaceAll(' ', '_');

/** The tool that an operation is; fields that name files of the machine only where callers sit there. */
export function toolOf(operation: Operation, local: boolean): Tool {
  const { summary, effect, input, output, files } = operation;
  const closed = local ? [] : files;
  const schema = z.toJSONSchema(input.extend(commonOf()), { io: 'input' });
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([name]) => !closed.includes(name)),
  );
  const limit = properties['limit'];
  if (typeof limit === 'object') properties['limit'] = { ...limit, default: USUAL_LIMIT };
  return {
    name: toolName(operation),
    title: operation.name,
    description: summary,
    inputSchema: {
      type: 'object',
      properties: asObjects(properties),
      required: (schema.required ?? []).filter((name) => !closed.includes(name)),
    },
    outputSchema: { ...asObject(z.toJSONSchema(output)), type: 'object' },
    annotations: {
      readOnlyHint: effect === 'read',
      destructiveHint: false,
      idempotentHint: effect === 'read',
      openWorldHint: false,
    },
  };
}

/** Runs a tool: its text is what a person would read, its structure the operation's output. */
export async function callTool(
  operations: readonly Operation[],
  name: string,
  given: Readonly<Record<string, unknown>>,
  { base, local, log }: McpSetting,
  stop: AbortSignal,
): Promise<CallToolResult> {
  const operation = operations.find((one) => toolName(one) === name);
  if (!operation) return wrong(`There is no tool ${name}.`, 'List the tools to see what there is.');
  const { lang, story, ...input } = given;
  const common = z.object(COMMON).partial().safeParse({ lang, story });
  if (!common.success) return wrong(z.prettifyError(common.error), 'Mend the argument.');
  const file = local ? undefined : operation.files.find((field) => input[field] !== undefined);
  if (file !== undefined) return wrong(`${file} names a file of the server.`, 'Leave it out.');
  const context: Context = {
    ...base,
    language: common.data.lang ?? base.language,
    story: common.data.story ?? base.story,
    stop,
    progress: () => undefined,
    tell: () => undefined,
  };
  try {
    const { data, text, flawed } = await operation.run({ ...usual(operation), ...input }, context);
    return { content: [{ type: 'text', text: text() }], structuredContent: asObject(data), isError: flawed };
  } catch (error) {
    if (error instanceof Trouble) return wrong(error.message, error.cure);
    log(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    return wrong('A fault of Parley itself.', 'The log of the server has its lines.');
  }
}

const usual = ({ input }: Operation): Record<string, unknown> => ('limit' in input.shape ? { limit: USUAL_LIMIT } : {});

const commonOf = () => ({ lang: COMMON.lang.optional(), story: COMMON.story.optional() });

const wrong = (message: string, cure: string): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: `${message}\n${cure}` }],
});

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const asObjects = (properties: Readonly<Record<string, unknown>>): Record<string, object> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, asObject(value)]));
