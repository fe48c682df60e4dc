import type { Article } from '#article/article.ts';
import type { Findings } from './finding.ts';

/** An article with all that was found in it. */
export interface Reading extends Findings {
  readonly article: Article;
}
