import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Answers kept in memory, each good as long as the record stays as it was when it was made. */
export interface Remembered {
  /** The answer of that key, made where none is known that still holds. */
  readonly answer: (key: string, make: () => Promise<Response>) => Promise<Response>;
}

interface Answer {
  readonly mark: string;
  readonly body: string;
  readonly type: string;
  readonly etag: string;
}

const MOST_BYTES = 64 * 1024 * 1024;
const LARGEST = 4 * 1024 * 1024;

/** `mark` is another whenever anything was written that answers rest on; null where nothing may be kept. */
export function remembering(mark: () => Promise<string | null>): Remembered {
  const answers = new LRUCache<string, Answer>({
    maxSize: MOST_BYTES,
    maxEntrySize: LARGEST,
    sizeCalculation: ({ body }) => Math.max(1, body.length),
  });
  return {
    answer: async (key, make) => {
      // Looked at before asking: what is written meanwhile makes the mark another.
      const now = await mark();
      const known = answers.get(key);
      if (known && known.mark === now) return responseOf(known);
      const made = await make();
      if (now === null || made.status !== 200) return made;
      const body = await made.text();
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
      const answer = { mark: now, body, type: made.headers.get('content-type') ?? '', etag };
      answers.set(key, answer);
      return responseOf(answer);
    },
  };
}

const responseOf = ({ body, type, etag }: Answer): Response =>
  new Response(body, { headers: { 'content-type': type, etag, vary: 'Accept, Accept-Language' } });
