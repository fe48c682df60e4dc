import { kebab } from '#find/shared/identity.ts';
import { fold, hanAt, lowerCase } from '#language/fold.ts';
import { general } from '#language/general/general.ts';
import { bodyIdOf } from '#language/zh/body-names.ts';

let media: ReadonlyMap<string, string> | undefined;
/** Names met before: the same outlets are asked for over and over. Emptied when it has grown large. */
const ids = new Map<string, string>();
const MOST_MET = 10_000;

/**
 * The id of an outlet by any of its names, the same as that of an organisation found by it (`Yonhap News Agency` and
 * 韩联社 are `yonhap`); one that nobody knows gets the id its name spells.
 */
export function outletIdOf(name: string): string {
  const met = ids.get(name);
  if (met !== undefined) return met;
  media ??= new Map(
    general.organisations
      .filter(({ kind }) => kind === 'media')
      .flatMap(({ id, names }) => [...names.zh, ...names.en].map((form): [string, string] => [plainOf(form), id])),
  );
  const plain = plainOf(name);
  const id = media.get(plain) ?? media.get(plain.replace(/^the /u, '')) ?? spelled(plain);
  if (ids.size >= MOST_MET) ids.clear();
  ids.set(name, id);
  return id;
}

const plainOf = (name: string): string =>
  lowerCase(fold(name))
    .replace(/[《》“”"]/gu, '')
    .trim();
const spelled = (plain: string): string => (hanAt(plain, 0) ? bodyIdOf(plain) : kebab(plain)) || plain;
