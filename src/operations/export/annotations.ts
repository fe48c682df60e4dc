import type { Entry } from '#merge/record.ts';

/** The text of the article, by which an annotation quotes what stands before and after. */
export type TextOf = (articleId: string) => string | undefined;

const AROUND = 32;

/**
 * Entries as a page of W3C Web Annotations: one for each sentence, that names the page, the words with what stands around
 * them, and their place in its clean text.
 */
export function annotationsOf(
  lines: ReadonlyMap<string, string>,
  entries: readonly Entry[],
  addressOf: (articleId: string) => string | null,
  textOf: TextOf,
): object {
  const items = entries.flatMap((entry) =>
    entry.evidence.map(({ articleId, span: { start, end }, quote, rule }, index) => {
      const text = textOf(articleId) ?? '';
      return {
        id: `urn:parley:${entry.id}:${index + 1}`,
        type: 'Annotation',
        motivation: 'describing',
        generator: { type: 'Software', name: 'Parley', rule },
        body: { type: 'TextualBody', value: lines.get(entry.id) ?? entry.id, format: 'text/plain' },
        target: {
          source: addressOf(articleId) ?? `urn:parley:article:${articleId}`,
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: quote,
              prefix: text.slice(Math.max(0, start - AROUND), start),
              suffix: text.slice(end, end + AROUND),
            },
            { type: 'TextPositionSelector', start, end },
          ],
        },
      };
    }),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:parley:annotations',
    type: 'AnnotationPage',
    items,
  };
}
