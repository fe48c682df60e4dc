import type { Store } from '#store/store.ts';

/**
 * A question on a record, answered once and then from memory until anything is written into the record. The key tells
 * apart what else the answer depends on. Pays where a record is kept open.
 */
export function whileUnchanged<A extends readonly unknown[], T>(
  ask: (store: Store, ...rest: A) => Promise<T>,
  keyOf: (...rest: A) => string,
): (store: Store, ...rest: A) => Promise<T> {
  const answers = new WeakMap<Store, Map<string, { readonly mark: string; readonly answer: T }>>();
  return async (store, ...rest) => {
    const known = answers.get(store) ?? new Map();
    answers.set(store, known);
    // Looked at before asking: what is written meanwhile makes the mark another.
    const mark = await store.mark();
    const before = known.get(keyOf(...rest));
    if (before?.mark === mark) return before.answer;
    const answer = await ask(store, ...rest);
    known.set(keyOf(...rest), { mark, answer });
    return answer;
  };
}
