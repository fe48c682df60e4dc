import { z } from 'zod';
import { corrected } from '#merge/corrected.ts';
import { holding } from '#merge/corrections.ts';
import { articleNamed } from '#operations/article-named.ts';
import { Trouble } from '#operations/trouble.ts';
import { correction, nameKind, signed } from './correction.ts';
import { nameMeant } from './name-meant.ts';

/** Says that in some pages a name means another. */
export const notSameAs = correction({
  name: 'not-same-as',
  summary: 'Say that in some pages a name means another person or organisation.',
  examples: ['not-same-as kim-jong-un kim-jong-nam --page samples/zh-03.txt'],
  places: ['id', 'as'],
  input: z.object({
    id: z.string().min(1).describe('the id under which the record has the name now'),
    as: z
      .string()
      .regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'write an id like kim-jong-nam')
      .describe('the id of whom the pages mean; it may be new'),
    page: z.array(z.string().min(1)).min(1).describe('the pages: file name, address, title or id'),
    kind: nameKind,
    ...signed,
  }),
  action: async ({ id, as, page, kind: asked }, opened) => {
    const { kind, name } = await nameMeant(opened, id, asked);
    const lines = await opened.store.articles(opened.key);
    const articles = page.map((word) => articleNamed(word, lines));
    const { store, key } = opened;
    const held = holding(await store.corrections(key));
    for (const articleId of articles) {
      const reading = await store.reading(articleId);
      if (reading && !corrected(reading, held)[kind].some((one) => one.id === name)) {
        throw new Trouble(
          'usage',
          `${reading.source} does not name ${id}.`,
          `See which pages do: parley explain ${id}`,
        );
      }
    }
    // By address and content too: the page may be fetched again, or go into another record under another name.
    const sources = lines
      .filter(({ articleId }) => articles.includes(articleId))
      .flatMap(({ articleId, source, url }) => [source, articleId, ...(url === null ? [] : [url])]);
    return { action: 'not-same-as', kind, name, as, sources: [...new Set(sources)] };
  },
});
