import type { Context as Call, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { COMMON } from '#faces/common-fields.ts';
import type { Context } from '#operations/context.ts';
import type { Operation } from '#operations/operation.ts';
import { type Field, fieldsOf, inputOfQuery } from './input-of.ts';
import { pathOf } from './openapi.ts';
import { type Problem, problem, problemAnswer, problemOf } from './problem.ts';
import type { Remembered } from './remembered.ts';

/** What the routes need of the server they are in. */
export interface Routing {
  readonly base: Pick<Context, 'record' | 'language' | 'stores'> & { readonly story: string | null };
  /** False where nothing may be changed. */
  readonly writes: boolean;
  /** True where callers sit at this machine, and may name its files. */
  readonly local: boolean;
  readonly log: (line: string) => void;
  readonly remembered: Remembered;
}

/** Adds an operation: reading ones answer GET with their input as the query, writing ones POST with it as JSON. */
export function addRoute(app: Hono, operation: Operation, routing: Routing): void {
  const path = pathOf(operation);
  const fields = fieldsOf(operation);
  const answer = async (call: Call, body: Record<string, unknown>): Promise<Response> => {
    const { common, query } = parted(call);
    const input = { ...body, ...inputOfQuery(fields, query) };
    const refused = refusal(operation, input, fields, routing) ?? wrongCommon(common);
    if (refused) return problemAnswer(refused);
    const context = { ...routing.base, ...contextOf(call, common, routing) };
    const make = (): Promise<Response> => run(operation, input, call, context, routing.log);
    if (!isSteady(operation, input) || accepts(call, 'text/event-stream')) return make();
    const key = JSON.stringify([path, [...query], context.language, context.story, accepts(call, 'text/plain')]);
    return routing.remembered.answer(key, make);
  };
  if (operation.effect === 'read') {
    app.get(path, (call) => answer(call, {}));
    return;
  }
  app.post(path, async (call) => {
    const body = await bodyOf(call);
    return 'status' in body ? problemAnswer(body.status) : answer(call, body.json);
  });
}

/** True where the answer rests on record and story alone. */
const isSteady = ({ effect, files, passing }: Operation, input: Readonly<Record<string, unknown>>): boolean =>
  effect === 'read' && !passing && !files.some((name) => input[name] !== undefined);

async function run(
  operation: Operation,
  input: Record<string, unknown>,
  call: Call,
  base: Pick<Context, 'record' | 'language' | 'story' | 'stores'>,
  log: (line: string) => void,
): Promise<Response> {
  const stop = call.req.raw.signal;
  const silent = { progress: () => undefined, tell: () => undefined };
  const failed = (error: unknown): Problem => {
    const found = problemOf(error);
    if (found.status === 500) log(`${operation.name}: ${error instanceof Error ? error.stack : String(error)}`);
    return found;
  };
  if (accepts(call, 'text/event-stream')) {
    return streamSSE(call, async (stream) => {
      let sent = Promise.resolve();
      const send = (event: string, data: unknown): void => {
        sent = sent.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }));
      };
      const progress = (step: unknown): void => send('progress', step);
      const tell = (line: string): void => send('tell', line);
      try {
        send('result', (await operation.run(input, { ...base, stop, progress, tell })).data);
      } catch (error) {
        send('problem', failed(error));
      }
      await sent;
    });
  }
  try {
    const { data, text } = await operation.run(input, { ...base, ...silent, stop });
    return accepts(call, 'text/plain') ? call.text(text()) : call.json(data);
  } catch (error) {
    return problemAnswer(failed(error));
  }
}

/** True where the caller names the type first among those it takes. */
export const accepts = (call: Call, type: string): boolean =>
  (call.req.header('accept') ?? '').split(/[,;]/u)[0]?.trim() === type;

/** The query in its two parts: what every operation takes, and the operation's own. */
function parted(call: Call): { readonly common: Map<string, string>; readonly query: URLSearchParams } {
  const query = new URL(call.req.url).searchParams;
  const common = new Map<string, string>();
  for (const name of Object.keys(COMMON)) {
    const value = query.get(name);
    if (value !== null) common.set(name, value);
    query.delete(name);
  }
  return { common, query };
}

function wrongCommon(common: ReadonlyMap<string, string>): Problem | null {
  for (const [name, schema] of Object.entries(COMMON)) {
    const checked = schema.optional().safeParse(common.get(name));
    if (!checked.success) return unclear(`${name}: ${checked.error.issues[0]?.message ?? 'is wrong'}`, SEE);
  }
  return null;
}

function contextOf(call: Call, common: ReadonlyMap<string, string>, { base }: Routing) {
  const asked = common.get('lang') ?? (call.req.header('accept-language') ?? '').slice(0, 2);
  return {
    language: asked === 'zh' || asked === 'en' ? asked : base.language,
    story: common.get('story') ?? base.story,
  } as const;
}

/** Why the call is not let through: unknown fields, files of the machine, changes where none are allowed. */
function refusal(
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  { writes, local }: Routing,
): Problem | null {
  if (operation.effect === 'write' && !writes) return READ_ONLY;
  const unknown = Object.keys(input).find((name) => !fields.some((field) => field.name === name));
  if (unknown !== undefined) {
    return unclear(`There is no parameter ${unknown}.`, `Known are: ${fields.map(({ name }) => name).join(', ')}.`);
  }
  const file = local ? undefined : operation.files.find((name) => input[name] !== undefined);
  return file === undefined ? null : { ...CLOSED, detail: `${file} names a file of the server.` };
}

const SEE = 'The document /api/v1/openapi.json tells what each operation takes.';
const unclear = (detail: string, cure: string): Problem =>
  problem(400, 'The request cannot be understood', 'usage', detail, cure);
const READ_ONLY = problem(
  403,
  'Reading only',
  'read-only-server',
  'This server takes no changes.',
  'Start it with --writes where changes are wanted.',
);
const CLOSED = problem(
  403,
  'Not from elsewhere',
  'local-only',
  '',
  'Call it from the machine itself, or send the text.',
);

type Body = { readonly json: Record<string, unknown> } | { readonly status: Problem };

async function bodyOf(call: Call): Promise<Body> {
  const text = await call.req.text();
  if (text === '') return { json: {} };
  if (!/^application\/json\b/iu.test(call.req.header('content-type') ?? '')) {
    return {
      status: { ...unclear('The body is not sent as JSON.', 'Send Content-Type: application/json.'), status: 415 },
    };
  }
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return { json: { ...json } };
    return { status: unclear('The body is no JSON object.', SEE) };
  } catch (error) {
    return { status: unclear(`The body is no JSON (${error instanceof Error ? error.message : error}).`, SEE) };
  }
}
