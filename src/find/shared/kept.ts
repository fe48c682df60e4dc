/** What was worked out once for an object, kept with that object. */
export interface Kept<K extends object, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => void;
}

/** A constructor that gives back the object it is called with: a class that extends it puts its fields on that object. */
function given(object: object): object {
  return object;
}
const Given = given as unknown as new (object: object) => object;

/**
 * All that was worked out for an object, one value for each place. One field for them all, and not one for each, keeps
 * the objects of one kind alike: engines read fields of objects that differ in shape far more slowly.
 */
class Notes extends Given {
  #values: unknown[] = [];
  static of(key: object): unknown[] | undefined {
    return #values in key ? key.#values : undefined;
  }
  static on(key: object): unknown[] {
    if (!(#values in key)) new Notes(key);
    return #values in key ? key.#values : [];
  }
}

let places = 0;

/**
 * A place on objects for one thing worked out for them. It serves as a WeakMap does, but the values are a private field
 * of their object and go with it: a WeakMap holds the values of thousands of articles until a full collection.
 */
export function kept<K extends object, V>(): Kept<K, V> {
  const place = places;
  places += 1;
  return {
    get: (key) => Notes.of(key)?.[place] as V | undefined,
    set: (key, value) => {
      Notes.on(key)[place] = value;
    },
  };
}
