/** A number of 32 bits for a stretch of a text (Fowler–Noll–Vo, with the upper bits mixed into the lower ones). */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 2166136261;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash ^ (hash >>> 15)) >>> 0;
}
