import type { NameKind } from '#merge/names.ts';
import { entryId } from '#merge/report.ts';
import { Trouble } from '#operations/trouble.ts';
import type { OpenStory } from '#operations/with-record.ts';
import { entriesOf } from './entries-of.ts';
import { entryNamed } from './entry-named.ts';

const NAME_KINDS: readonly NameKind[] = ['people', 'organisations'];

/** A person or organisation of the record, by the id that sentences carry. */
export interface KnownName {
  readonly kind: NameKind;
  readonly name: string;
}

/**
 * The person or organisation that is meant by a name id, or by the id of its entry; of the kind asked for, else of the
 * first that has it. Trouble where the record has none such.
 */
export async function nameMeant(opened: OpenStory, id: string, asked: NameKind | undefined): Promise<KnownName> {
  if (/^(?:pe|or)-[0-9a-f]{12}$/u.test(id)) {
    const { kind, entry } = await entryNamed(opened, id);
    const name: unknown = Reflect.get(entry, kind === 'people' ? 'person' : 'organisation');
    if (typeof name === 'string' && (kind === 'people' || kind === 'organisations')) return { kind, name };
  }
  for (const kind of asked ? [asked] : NAME_KINDS) {
    const [entry] = await entriesOf(opened, kind, { ids: [entryId(kind, id)] });
    if (entry) return { kind, name: id };
  }
  throw new Trouble(
    'usage',
    `The record has no ${id} among the ${asked ?? 'people or organisations'}.`,
    `Look for it: parley people --name ${id}`,
  );
}
