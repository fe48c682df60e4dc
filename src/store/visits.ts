import { columnText, sha256 } from './packed.ts';
import type { Connection } from './schema.ts';

/** What is kept of the last time an address was fetched, so that it need not be sent again unchanged. */
export interface Visit {
  /** The normal address. */
  readonly address: string;
  readonly url: string;
  /** ISO time. */
  readonly at: string;
  readonly etag: string | null;
  readonly modified: string | null;
}

export interface KeptVisit extends Visit {
  /** Hash of the bytes that came. */
  readonly pageHash: string;
}

/** The last visit of an address. */
export async function visit(read: Connection, desk: number, address: string): Promise<KeptVisit | null> {
  const row = await read
    .selectFrom('visit')
    .select(['address', 'url', 'at', 'etag', 'modified', 'page_hash as pageHash'])
    .where('desk_id', '=', desk)
    .where('address', '=', address)
    .executeTakeFirst();
  return row ?? null;
}

/** Notes a visit in the place of the one before. */
export async function noteVisit(write: Connection, desk: number, visited: Visit, bytes: Uint8Array): Promise<void> {
  const text = (value: string | null) => (value === null ? null : columnText(value));
  const { address, url, at, etag, modified } = visited;
  const row = { url, at, etag: text(etag), modified: text(modified), page_hash: sha256(bytes) };
  await write
    .insertInto('visit')
    .values({ desk_id: desk, address, ...row })
    .onConflict((conflict) => conflict.columns(['desk_id', 'address']).doUpdateSet(row))
    .execute();
}
