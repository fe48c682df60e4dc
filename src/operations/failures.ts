import { z } from 'zod';
import type { PageTrouble } from '#page/containers/contained.ts';

const count = z.int().min(0);
export const troubleSchema = z.object({
  source: z.string(),
  code: z.string(),
  message: z.string(),
  cure: z.string(),
});
/** Pages that could not be read for one kind of reason. */
export const reasonSchema = z.object({ code: z.string(), count, examples: z.array(troubleSchema) });
export type Reason = z.output<typeof reasonSchema>;

const EXAMPLES = 3;
const MOST_LISTED = 1000;

/** Counts failures by their kind, and lists the first of them: a run of millions may have any number. */
export class Failures {
  readonly listed: PageTrouble[] = [];
  readonly #reasons = new Map<string, { count: number; readonly examples: PageTrouble[] }>();

  note(trouble: PageTrouble): void {
    if (this.listed.length < MOST_LISTED) this.listed.push(trouble);
    const reason = this.#reasons.get(trouble.code) ?? { count: 0, examples: [] };
    reason.count += 1;
    if (reason.examples.length < EXAMPLES) reason.examples.push(trouble);
    this.#reasons.set(trouble.code, reason);
  }

  /** The kinds, the commonest first. */
  reasons(): Reason[] {
    return [...this.#reasons]
      .map(([code, { count, examples }]) => ({ code, count, examples: [...examples] }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  }
}

/** A few failures one by one, many by their kinds with some of each. */
export function showFailures(
  listed: readonly PageTrouble[],
  reasons: readonly Reason[],
  language: 'zh' | 'en',
): string[] {
  const total = reasons.reduce((sum, reason) => sum + reason.count, 0);
  if (total <= 2 * EXAMPLES) return listed.map(({ message, cure }) => `  ${message} ${cure}`);
  return reasons.flatMap(({ code, count: times, examples }) => [
    `  ${code}: ${times}`,
    ...examples.map(({ message, cure }) => `    ${message} ${cure}`),
    ...(times > examples.length
      ? [language === 'zh' ? `    另有 ${times - examples.length} 个` : `    and ${times - examples.length} more`]
      : []),
  ]);
}
