import { type Contained, type FieldMap, page, trouble, type Walk } from './contained.ts';
import { formatOf, HEAD } from './formats.ts';
import { budgetFor, ContainerFault, LIMITS, type Limits } from './limits.ts';
import { type ByteSource, peek, whole } from './source.ts';

export interface OpenOptions {
  /** Bytes of the outermost file: what it may unpack to depends on it. */
  readonly size: number;
  readonly limits?: Limits;
  /** Which fields of JSON objects hold what; guessed by their names where absent. */
  readonly fields?: FieldMap;
  /** Names of the pages asked for, or of archives for all that is in them; all where absent. */
  readonly only?: ReadonlySet<string>;
  /** Told how many bytes of an archive are behind that is not read from its beginning to its end. */
  readonly passed?: (bytes: number) => void;
}

/**
 * The pages in a file of any format, in its order, one in memory at a time; a file of text or HTML is one page itself.
 * What cannot be read is told and the rest goes on; nothing is written anywhere. Throws only errors of the file system.
 */
export async function* openSource(source: ByteSource, options: OpenOptions): AsyncGenerator<Contained> {
  const { size, limits = LIMITS, fields = {}, only = null, passed = () => undefined } = options;
  const budget = budgetFor(size, limits, source.name);
  const isAsked = (name: string): boolean => only === null || outer(name).some((one) => only.has(one));
  const holders = new Set([...(only ?? [])].flatMap(outer));
  const wants = (name: string): boolean => isAsked(name) || holders.has(name);
  const walkAt = (depth: number): Walk => ({
    limits,
    fields,
    budget,
    wants,
    passed: depth === 0 ? passed : () => undefined,
    inside: (member) => guarded(member, depth + 1),
  });

  async function* guarded(member: ByteSource, depth: number): AsyncGenerator<Contained> {
    try {
      yield* opened(member, depth);
    } catch (error) {
      if (!(error instanceof ContainerFault) || (error.code === 'expands-too-far' && depth > 0)) throw error;
      yield trouble(member.name, error);
    }
  }

  async function* opened(given: ByteSource, depth: number): AsyncGenerator<Contained> {
    const { head, source: member } = await peek(given, HEAD);
    const format = formatOf(head, member.file);
    if (format === null || format.reader === null) {
      if (!isAsked(member.name)) return;
      const bytes = await whole(member, format === null ? limits.page : limits.document);
      yield page(member.name, bytes, member.told);
      return;
    }
    if (depth > limits.depth) throw tooDeep(member.name, limits.depth);
    const read = await format.reader();
    for await (const contained of read(member, walkAt(depth))) {
      if (contained.kind !== 'page' || isAsked(contained.page.name)) yield contained;
    }
  }

  yield* guarded(source, 0);
}

/** The name, and those of all that it stands in. */
const outer = (name: string): readonly string[] => [
  name,
  ...[...name.matchAll(/!/gu)].map(({ index }) => name.slice(0, index)),
];

const tooDeep = (name: string, depth: number): ContainerFault =>
  new ContainerFault(
    'too-deep',
    `${name} is an archive more than ${depth} archives deep.`,
    'If it is no trap, unpack the outer archives and add the folder.',
  );
