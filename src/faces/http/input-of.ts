import { z } from 'zod';
import type { Operation } from '#operations/operation.ts';

/** A field of an operation's input, as far as a query needs to know it. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly type: string;
}

/** The fields of an operation's input, in their order. */
export function fieldsOf({ input }: Operation): readonly Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const schema = typeof property === 'object' ? property : {};
    return { name, required: required.includes(name), schema: { ...schema }, type: String(schema.type ?? 'string') };
  });
}

/** The input that a query stands for: lists are repeated parameters; unknown parameters stay, to be refused by name. */
export function inputOfQuery(fields: readonly Field[], query: URLSearchParams): Record<string, unknown> {
  const types = new Map(fields.map(({ name, type }) => [name, type]));
  const input: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const [first = ''] = values;
    const type = types.get(name);
    input[name] = type === 'array' ? values : type === 'string' && values.length > 1 ? values : scalar(type, first);
  }
  return input;
}

/** What is no number or truth value stays text, so that the schema says what is wrong with it. */
function scalar(type: string | undefined, text: string): unknown {
  if (type === 'boolean') return text === 'true' || text === '' ? true : text === 'false' ? false : text;
  if (type !== 'integer' && type !== 'number') return text;
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
