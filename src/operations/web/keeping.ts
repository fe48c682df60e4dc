import type { Keep } from '#fetch/kept-page.ts';
import { add, type NewPage, type ReadResult, type read } from '#parley';
import type { Store } from '#store/store.ts';
import { StoreError } from '#store/store-error.ts';

/** Puts pages from the web into the record of a story. A page on which a rule breaks costs itself alone. */
export const keeping =
  (store: Store, { story, rules }: Pick<NewPage, 'story' | 'rules'>, reader: typeof read): Keep =>
  async ({ bytes, source, url, contentType, told, least }) => {
    const type = contentType === null ? {} : { contentType };
    const hints = { name: source, url, ...type, told: { ...told, ...type } };
    let title: string | null = null;
    const measured: typeof read = async (...page) => {
      const result = await reader(...page);
      if (result.ok) title = result.reading.article.title;
      return result.ok && result.reading.article.text.length < least ? teaser(source) : result;
    };
    try {
      const result = await add(store, { bytes, source, hints, story, rules }, measured);
      if (result.state === 'failed') return result;
      if (result.state === 'known') {
        await store.forgetFailure(source);
        return { state: result.again ? 'changed' : 'known', title };
      }
      return { state: result.replaces.length > 0 ? 'changed' : 'added', title };
    } catch (error) {
      if (!(error instanceof Error) || (error instanceof StoreError && error.code !== 'bad-quote')) throw error;
      const message = `Parley broke on ${source} (${error.message}).`;
      return { state: 'failed', error: { code: 'fault', message, cure: 'Please report it with the page.' } };
    }
  };

const teaser = (source: string): ReadResult => ({
  ok: false,
  error: {
    code: 'teaser',
    message: `${source} shows but the beginning of its article.`,
    cure: 'Open it with a subscription, save it and add the file.',
  },
});
