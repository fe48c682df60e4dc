import { namesOfPage } from '#merge/binding.ts';
import { corrected } from '#merge/corrected.ts';
import { type Anchor, anchorsOf, type Correction, holding, undoneBy } from '#merge/corrections.ts';
import { normalAddress } from '#page/address.ts';
import type { Store } from '#store/store.ts';

/** A correction with what became of it. */
export interface Stated {
  readonly correction: Correction;
  /** `ground gone`: nothing of what it speaks of is found any more; it waits for a page or rule that tells it again. */
  readonly state: 'holds' | 'undone' | 'ground gone';
  readonly undoneBy: string | null;
  /** What it speaks of and is not found. */
  readonly lost: readonly Anchor[];
}

/** What became of each correction of the log. Only pages that corrections speak of are opened. */
export async function statesOf(store: Store, key: string): Promise<readonly Stated[]> {
  const log = await store.corrections(key);
  const held = holding(log);
  const [found, named] = await groundOf(store, key, held);
  const undone = undoneBy(log);
  return log.map((correction): Stated => {
    const by = undone.get(correction.id) ?? null;
    if (by !== null) return { correction, state: 'undone', undoneBy: by, lost: [] };
    const anchors = anchorsOf(correction);
    const lost = anchors.filter((anchor) => !found.has(anchor));
    const gone =
      (anchors.length > 0 && lost.length === anchors.length) ||
      (correction.action === 'not-same-as' && !named.has(correction.id));
    return { correction, state: gone ? 'ground gone' : 'holds', undoneBy: null, lost };
  });
}

/** The anchors that find what they mean, and the ids of corrections of names that find the name. */
async function groundOf(
  store: Store,
  key: string,
  held: readonly Correction[],
): Promise<readonly [ReadonlySet<Anchor>, ReadonlySet<string>]> {
  const anchors = held.flatMap(anchorsOf);
  const pages = new Set([
    ...anchors.flatMap(namesOfPage),
    ...held.flatMap((one) =>
      one.action === 'not-same-as' ? one.sources.flatMap((name) => [name, normalAddress(name)]) : [],
    ),
  ]);
  const found = new Set<Anchor>();
  const named = new Set<string>();
  for (const line of await store.articles(key)) {
    if (!namesOfPage(line).some((one) => pages.has(one))) continue;
    const reading = await store.reading(line.articleId);
    if (!reading) continue;
    corrected(reading, held, ({ id }, anchor) => (anchor ? found.add(anchor) : named.add(id)));
  }
  return [found, named];
}
