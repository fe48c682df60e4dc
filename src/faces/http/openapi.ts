import { z } from 'zod';
import { COMMON } from '#faces/common-fields.ts';
import type { Operation } from '#operations/operation.ts';
import { fieldsOf } from './input-of.ts';

/** Where all operations live; what a caller built on stays there. */
export const BASE = '/api/v1';

/** The path of an operation: `story check` is `/api/v1/story-check`. */
export const pathOf = ({ name }: Operation): string => `${BASE}/${name.replaceAll(' ', '-')}`;

type Json = Readonly<Record<string, unknown>>;

/** The operations as an OpenAPI 3.1 document. */
export function openApi(operations: readonly Operation[], version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version,
      summary: 'The record of a negotiation, every line with the sentence it came from.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths: Object.fromEntries(operations.map((one) => [pathOf(one), pathItem(one)])),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      parameters: Object.fromEntries(
        Object.entries(COMMON).map(([name, schema]) => [
          name,
          { name, in: 'query', required: false, description: schema.description, schema: plain(schema) },
        ]),
      ),
      schemas: { Problem: PROBLEM },
      responses: {
        Problem: {
          description: 'What went wrong, and what to do about it',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

function pathItem(operation: Operation): Json {
  const { name, summary, effect, input, output } = operation;
  const common = Object.keys(COMMON).map((one) => ({ $ref: `#/components/parameters/${one}` }));
  const described = { operationId: name.replaceAll(' ', '-'), summary, responses: responses(output) };
  if (effect === 'write') {
    const content = { 'application/json': { schema: plain(input, 'input') } };
    return { post: { ...described, tags: ['write'], parameters: common, requestBody: { required: true, content } } };
  }
  const parameters = fieldsOf(operation).map(({ name: field, required, schema, type }) => {
    const { description, ...rest } = schema;
    const exploded = type === 'array' ? { style: 'form', explode: true } : {};
    return { name: field, in: 'query', required, description, schema: rest, ...exploded };
  });
  return { get: { ...described, tags: ['read'], parameters: [...parameters, ...common] } };
}

const responses = (output: z.ZodType): Json => ({
  200: {
    description: 'What was asked for',
    headers: { ETag: { schema: { type: 'string' } } },
    content: { 'application/json': { schema: plain(output) }, 'text/plain': { schema: { type: 'string' } } },
  },
  304: { description: 'Unchanged since the answer whose ETag was sent as If-None-Match' },
  default: { $ref: '#/components/responses/Problem' },
});

/** The schema without its dialect, which the document states once. */
function plain(schema: z.ZodType, io: 'input' | 'output' = 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

const PROBLEM: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'cure'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    cure: { type: ['string', 'null'] },
  },
};
