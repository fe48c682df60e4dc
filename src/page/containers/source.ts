import { createReadStream } from 'node:fs';
import type { Told } from '#article/article.ts';
import { tooLarge } from './limits.ts';

/** Bytes on their way: a file, a member of an archive, or what is held in memory. */
export interface ByteSource {
  /** What it is called in messages: a path, or path and inner path parted by `!`. */
  readonly name: string;
  /** The file name by which its format is recognised. */
  readonly file: string;
  /** What its container says of it. */
  readonly told: Told;
  /** The bytes in order. A member of an archive can be asked only once. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** The file, where it can be read at any place. */
  readonly path: string | null;
}

const CHUNK = 256 * 1024;

/** A file on disk; `read` is told how many bytes were read. */
export const fileSource = (path: string, read: (bytes: number) => void = () => undefined): ByteSource => ({
  name: path,
  file: path,
  told: {},
  path,
  bytes: async function* () {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      read(chunk.length);
      yield chunk;
    }
  },
});

/** Bytes held in memory. */
export const bytesSource = (name: string, bytes: Uint8Array, told: Told = {}, file = name): ByteSource => ({
  name,
  file,
  told,
  path: null,
  bytes: async function* () {
    for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
  },
});

/** A member that comes as a stream. */
export const streamSource = (
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  told: Told = {},
  file = name,
): ByteSource => ({ name, file, told, path: null, bytes: () => bytes });

/** The first bytes of a source, and the source with those still in front. */
export async function peek(
  source: ByteSource,
  length: number,
): Promise<{ readonly head: Uint8Array; readonly source: ByteSource }> {
  const stream = source.bytes()[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let [size, done] = [0, false];
  while (size < length && !done) {
    const next = await stream.next();
    if (next.done) done = true;
    else {
      chunks.push(next.value);
      size += next.value.length;
    }
  }
  const head = joined(chunks);
  if (source.path !== null) {
    await stream.return?.();
    return { head: head.subarray(0, length), source };
  }
  const bytes = async function* () {
    if (head.length > 0) yield head;
    if (!done) yield* { [Symbol.asyncIterator]: () => stream };
  };
  return { head: head.subarray(0, length), source: { ...source, bytes } };
}

/** All bytes of a source; a ContainerFault where they are more than the limit. */
export async function whole(source: ByteSource, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.bytes()) {
    size += chunk.length;
    if (size > limit) throw tooLarge(source.name, limit);
    chunks.push(chunk);
  }
  return joined(chunks);
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
