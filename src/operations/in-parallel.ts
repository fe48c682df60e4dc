/**
 * Works on items as they come, at most so many at a time, and takes the next only when there is room: a stream of any
 * length needs no more memory than that. Asked to stop, or after an error, it takes no more and ends when those in hand
 * have; the first error is thrown then. False where items were left.
 */
export async function inParallel<T>(
  items: AsyncIterable<T> | Iterable<T>,
  most: number,
  stop: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<boolean> {
  const inHand = new Set<Promise<void>>();
  const errors: unknown[] = [];
  let whole = true;
  try {
    for await (const item of items) {
      if (stop.aborted || errors.length > 0) {
        whole = false;
        break;
      }
      const job: Promise<void> = work(item)
        .catch((error: unknown) => void errors.push(error))
        .finally(() => inHand.delete(job));
      inHand.add(job);
      if (inHand.size >= most) await Promise.race(inHand);
    }
  } finally {
    await Promise.all(inHand);
  }
  if (errors.length > 0) throw errors[0];
  return whole;
}
