import type { Evidence } from '#merge/record.ts';
import type { BriefLanguage } from './language.ts';

/** Numbers the sentences a brief rests on, in order of first use; the same sentence keeps its number. */
export class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #cited: Evidence[] = [];

  /** The marks to set behind a line, `[^3][^4]`: at most three, the best told first; empty where nothing is given. */
  mark(evidence: readonly Evidence[]): string {
    return evidence
      .slice(0, 3)
      .map((one) => `[^${this.#numberOf(one)}]`)
      .join('');
  }

  /** The notes at the brief's end: page, outlet, day and the sentence in its own language. */
  notes(language: BriefLanguage): readonly string[] {
    return this.#cited.map((one, index) => {
      const where = [one.outlet, one.published, fileName(one.source)]
        .filter(Boolean)
        .join(language === 'zh' ? ',' : ', ');
      const quote = one.quote.replace(/\s+/gu, ' ').trim();
      return `[^${index + 1}]: ${where}${language === 'zh' ? ':' : ': '}${language === 'zh' ? `「${quote}」` : `“${quote}”`}`;
    });
  }

  #numberOf(one: Evidence): number {
    const key = `${one.articleId}:${one.span.start}-${one.span.end}`;
    const known = this.#numbers.get(key);
    if (known) return known;
    this.#cited.push(one);
    this.#numbers.set(key, this.#cited.length);
    return this.#cited.length;
  }
}

const fileName = (source: string): string => source.split(/[/\\]/u).at(-1) ?? source;
