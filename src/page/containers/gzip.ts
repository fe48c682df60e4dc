import { constants, createGunzip, gunzipSync } from 'node:zlib';
import type { ContainerReader, Walk } from './contained.ts';
import { damaged } from './limits.ts';
import { type ByteSource, streamSource } from './source.ts';

/** Stands in a stream of unpacked bytes where some are lost. */
export const GAP = Symbol('bytes are lost here');
export type Unpacked = AsyncIterable<Uint8Array | typeof GAP>;

const MAGIC = [0x1f, 0x8b, 0x08] as const;

export const isGzip = (head: Uint8Array): boolean => MAGIC.every((byte, index) => head[index] === byte);

/** The beginning of what the first member in the head of a gzip file unpacks to; empty where that is damaged. */
export function unpackedHead(head: Uint8Array): Uint8Array {
  const second = indexOfMember(head, 1);
  try {
    return gunzipSync(second < 0 ? head : head.subarray(0, second), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: MOST_OF_HEAD,
    });
  } catch {
    return new Uint8Array();
  }
}

const MOST_OF_HEAD = 8 * 1024 * 1024;

/** Fed in small pieces, an engine can give no more at a time than a thousand times as much. */
const PIECE = 32 * 1024;
/** A checksum that fails is seen behind the member, where the next begins. */
const TRAILER = 8;

/**
 * Unpacks gzip members one after the other. Where one is damaged, reading goes on at the next, with a GAP between; a
 * file with too many of them is given up with a ContainerFault.
 */
export async function* gunzip(source: ByteSource, { limits, budget }: Walk): Unpacked {
  const input = pieces(source.bytes());
  let rest: Uint8Array | null = null;
  const next = async (): Promise<Uint8Array | null> => {
    const piece = rest ?? (await input.next()).value ?? null;
    rest = null;
    return piece;
  };
  for (let gaps = 0; gaps <= limits.gaps; ) {
    const engine = engineOf();
    let [piece, before]: [Uint8Array | null, number] = [null, 0];
    try {
      do {
        before += piece?.length ?? 0;
        piece = await next();
        for (const chunk of await engine.unpack(piece)) {
          budget.take(chunk.length);
          yield chunk;
        }
      } while (piece !== null && !engine.ended());
    } finally {
      engine.close();
    }
    if (engine.failed()) {
      gaps += 1;
      yield GAP;
    }
    if (piece === null) return;
    rest = await nextMember(piece, Math.max(1, engine.taken() - before - TRAILER), next);
    if (rest === null) return;
  }
  throw damaged(source.name, `more than ${limits.gaps} places in it do not unpack; what follows was not read`);
}

/** Cut where a member may begin: what an engine made of the bytes it fails on is lost, also of the member before. */
async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const member = indexOfMember(chunk, at + 1);
      const end = Math.min(at + PIECE, member < 0 ? chunk.length : member);
      yield chunk.subarray(at, end);
      at = end;
    }
  }
}

const indexOfMember = (bytes: Uint8Array, from: number): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(Buffer.from(MAGIC), from);

/** An unpacking engine that hands over what it has after each piece. */
function engineOf() {
  const stream = createGunzip({ chunkSize: 128 * 1024 });
  let out: Uint8Array[] = [];
  let [failed, ended] = [false, false];
  let wake = (): void => undefined;
  stream.on('data', (chunk: Uint8Array) => out.push(chunk));
  stream.once('error', () => {
    failed = true;
    wake();
  });
  stream.once('end', () => {
    ended = true;
    wake();
  });
  return {
    /** What comes of the piece, or of the end of all. */
    unpack: async (piece: Uint8Array | null): Promise<readonly Uint8Array[]> => {
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (piece === null) stream.end();
        else stream.write(piece, () => resolve());
      });
      const given = out;
      out = [];
      return given;
    },
    failed: () => failed,
    /** True where it takes no more: it failed, or something that is no member follows. */
    ended: () => failed || ended,
    /** Bytes taken so far. */
    taken: () => stream.bytesWritten,
    close: () => stream.destroy(),
  };
}

/** The bytes from the next beginning of a member on, or null where none follows. */
async function nextMember(
  current: Uint8Array | null,
  from: number,
  next: () => Promise<Uint8Array | null>,
): Promise<Uint8Array | null> {
  let [chunk, start] = [current, from];
  while (chunk !== null) {
    const at = indexOfMember(chunk, start);
    if (at >= 0) return chunk.subarray(at);
    [chunk, start] = [await next(), 0];
  }
  return null;
}

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
