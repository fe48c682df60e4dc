import { openStore, type Store, type StorePlace } from '#store/store.ts';

export type StoreMode = 'read' | 'write';

/** Records that stay open between operations. */
export interface Stores {
  /** The record, opened with the first call. */
  readonly open: (place: StorePlace, mode: StoreMode) => Promise<Store>;
  readonly close: () => Promise<void>;
}

/** Keeps every record open from its first use to the close of all: for servers, which answer many calls. */
export function keptOpen(): Stores {
  const open = new Map<string, Promise<Store>>();
  return {
    open: (place, mode) => {
      const key = JSON.stringify([place, mode]);
      const known = open.get(key);
      if (known) return known;
      const opening = openStore(place, { readOnly: mode === 'read' });
      open.set(key, opening);
      // A record that cannot be opened now may be there at the next call.
      opening.catch(() => open.delete(key));
      return opening;
    },
    close: async () => {
      const opened = await Promise.allSettled(open.values());
      open.clear();
      // Readers go first: the last connection that may write takes the log into the file.
      for (const one of opened.toReversed()) if (one.status === 'fulfilled') await one.value.close();
    },
  };
}
