import { z } from 'zod';
import type { Context } from './context.ts';
import { asTrouble, Trouble } from './trouble.ts';

/** What an operation is made of. Input fields carry their descriptions; faces are made from the schemas. */
export interface Definition<I extends z.ZodObject, O extends z.ZodType> {
  /** Words as typed: `add`, `story check`. */
  readonly name: string;
  readonly summary: string;
  /** What follows `parley`, as a person would type it. */
  readonly examples: readonly string[];
  /** Input fields that a command line takes by place, in order. */
  readonly places: readonly (keyof I['shape'] & string)[];
  readonly input: I;
  readonly output: O;
  readonly run: (input: z.output<I>, context: Context) => Promise<Answer<z.output<O>>>;
  /** True where the work was done and not all of it is well (a page that could not be read). */
  readonly flawed?: (output: z.output<O>) => boolean;
  /** As JSON the output stands alone, without `{ok, data, error}`: `always`, or with `json` when JSON is asked for. */
  readonly bare?: 'always' | 'json';
  /** The record it works on where none is named; the face's usual one where absent. */
  readonly usualRecord?: string;
  /** Whether it changes the record; `read` where absent. */
  readonly effect?: 'read' | 'write';
  /** True where the answer rests on more than record, story and input: on the machine as it is now. */
  readonly passing?: boolean;
  /** Input fields that name files of the machine it runs on: closed to callers from elsewhere. */
  readonly files?: readonly (keyof I['shape'] & string)[];
}

/** What an operation gives: the output, and the same in words for a person. */
export interface Answer<T> {
  readonly data: T;
  readonly text: () => string;
}

/** What came of one call. */
export interface Outcome<T = unknown> extends Answer<T> {
  readonly flawed: boolean;
}

/** An operation as a face sees it: input comes in unchecked and is checked against the schema. */
export interface Operation {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly places: readonly string[];
  readonly input: z.ZodObject;
  readonly output: z.ZodType;
  readonly bare: 'always' | 'json' | 'never';
  readonly usualRecord: string | null;
  readonly effect: 'read' | 'write';
  readonly files: readonly string[];
  readonly passing: boolean;
  readonly run: (input: unknown, context: Context) => Promise<Outcome>;
}

/** An operation for callers that know which it is: input and output have their types. */
export interface TypedOperation<I extends z.ZodObject, O extends z.ZodType> extends Operation {
  readonly input: I;
  readonly output: O;
  readonly run: (input: unknown, context: Context) => Promise<Outcome<z.output<O>>>;
}

/** Makes an operation from its definition; a wrong input becomes trouble of the code `usage`. */
export function operation<I extends z.ZodObject, O extends z.ZodType>(
  definition: Definition<I, O>,
): TypedOperation<I, O> {
  const { name, summary, examples, places, input, output, bare = 'never', usualRecord = null } = definition;
  const { effect = 'read', files = [], passing = false } = definition;
  return {
    name,
    summary,
    examples,
    places,
    input,
    output,
    bare,
    usualRecord,
    effect,
    files,
    passing,
    run: async (given, context) => {
      const checked = input.safeParse(given);
      if (!checked.success) throw new Trouble('usage', z.prettifyError(checked.error), `See: parley ${name} --help`);
      const { data, text } = await definition.run(checked.data, context).catch((error: unknown) => {
        throw asTrouble(error);
      });
      return { data, text, flawed: definition.flawed?.(data) ?? false };
    },
  };
}
