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
 * A place on objects for one thing worked out for them. It serves as a WeakMap does, but a value is a private field of
 * its object and goes with it: a WeakMap holds the values of thousands of articles until a full collection.
 */
export function kept<K extends object, V>(): Kept<K, V> {
  class Place extends Given {
    #value: V;
    constructor(key: object, value: V) {
      super(key);
      this.#value = value;
    }
    static read(key: object): V | undefined {
      return #value in key ? key.#value : undefined;
    }
    static write(key: object, value: V): void {
      if (#value in key) key.#value = value;
      else new Place(key, value);
    }
  }
  return { get: (key) => Place.read(key), set: (key, value) => Place.write(key, value) };
}
