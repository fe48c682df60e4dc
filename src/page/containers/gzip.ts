import { constants, createGunzip, gunzipSync } from 'node:zlib';
import type { ContainerReader, Walk } from './contained.ts';
import { damaged } from './limits.ts';
import { type ByteSource, streamSource } from './source.ts';

/** Stands in a stream of unpacked bytes where some are lost. */
export const GAP = Symbol('bytes are lost here');
export type Unpacked = AsyncIterable<Uint8Array | typeof GAP>;

const MAGIC = [0x1f, 0x8b, 0x08] as const;

export const isGzip = (head: Uint8Array): boolean => MAGIC.every((byte, index) => head[index] === byte);

/** The beginning of what the head of a gzip file unpacks to; empty where it is damaged from the start. */
export function unpackedHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 8 * 1024 * 1024 });
  } catch {
    return new Uint8Array();
  }
}

/**
 * Unpacks gzip members one after the other. Where one is damaged, reading goes on at the next, with a GAP between; a
 * file with too many of them is given up with a ContainerFault.
 */
export async function* gunzip(source: ByteSource, { limits, budget }: Walk): Unpacked {
  const input = source.bytes()[Symbol.asyncIterator]();
  let rest: Uint8Array | null = null;
  const next = async (): Promise<Uint8Array | null> => {
    const waiting = rest;
    rest = null;
    return waiting ?? (await input.next()).value ?? null;
  };
  for (let gaps = 0; gaps <= limits.gaps; gaps += 1) {
    const engine = createGunzip({ chunkSize: 128 * 1024 });
    let [before, current]: [number, Uint8Array | null] = [0, null];
    const feed = async (): Promise<void> => {
      for (current = await next(); current !== null && !engine.destroyed; current = await next()) {
        const chunk = current;
        await new Promise<void>((resolve) => engine.write(chunk, () => resolve()));
        if (engine.errored) return;
        before += chunk.length;
      }
      engine.end();
    };
    const fed = feed().catch((error: unknown) => void engine.destroy(asError(error)));
    try {
      for await (const chunk of engine) {
        budget.take(chunk.length);
        yield chunk;
      }
      await fed;
      return;
    } catch (error) {
      if (!isZlibError(error)) throw error;
    } finally {
      engine.destroy();
    }
    await fed;
    yield GAP;
    rest = await nextMember(current, Math.max(0, engine.bytesWritten - before), next);
    if (rest === null) return;
  }
  throw damaged(source.name, `more than ${limits.gaps} places in it do not unpack; what follows was not read`);
}

/** The bytes from the next beginning of a member on, or null where none follows. */
async function nextMember(
  current: Uint8Array | null,
  from: number,
  next: () => Promise<Uint8Array | null>,
): Promise<Uint8Array | null> {
  let [chunk, start] = [current, from];
  while (chunk !== null) {
    const at = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).indexOf(Buffer.from(MAGIC), start);
    if (at >= 0) return chunk.subarray(at);
    [chunk, start] = [await next(), 0];
  }
  return null;
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^Z_|^ERR_(?:TRAILING|BUFFER)/u.test(String(error.code));

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** A single file in gzip: a damaged one is not taken for whole. */
export const readGzip: ContainerReader = async function* (source, walk) {
  const bytes = async function* () {
    for await (const chunk of gunzip(source, walk)) {
      if (chunk === GAP) throw damaged(source.name, 'it does not unpack to its end');
      yield chunk;
    }
  };
  yield* walk.inside(streamSource(source.name, bytes(), source.told, source.file.replace(/\.gz(?:ip)?$/iu, '')));
};
