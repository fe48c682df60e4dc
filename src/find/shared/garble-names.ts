import { hanAt } from '#language/fold.ts';
import { surnameLength } from '#language/zh/surnames.ts';
import type { Draft } from '../draft.ts';
import type { Mention } from '../mention.ts';
import type { GarbleReason } from './garble.ts';

/** Rules that join a name to somebody none of whose spellings it is. */
const BY_SOUND = /\/(?:sound|sound-and-office|homophone|government)$/u;

const letters = (form: string): string =>
  form
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '');

/** What the names of an article show, by the place where each stands. */
export function nameReasons(draft: Draft): (mention: Mention) => GarbleReason | null {
  const forms = new Map<string, Set<string>>();
  const bySound = new Set<string>();
  const named = (mention: Mention): boolean => mention.kind === 'person' && !mention.pronoun;
  const shown = ({ span }: Mention): string => draft.plain.slice(span.start, span.end);
  for (const { mentions } of draft.sentences) {
    for (const mention of mentions) {
      const key = named(mention) ? shapeOf(mention, shown(mention)) : null;
      if (!key) continue;
      const known = forms.get(key) ?? new Set();
      forms.set(key, known.add(spellingOf(shown(mention))));
      if (BY_SOUND.test(mention.rule)) bySound.add(key);
    }
  }
  return (mention) => {
    if (!named(mention)) return null;
    const form = shown(mention);
    const key = shapeOf(mention, form);
    const usual = draft.knowledge.people.get(mention.id)?.names;
    if (form === usual?.zh[0] || form === usual?.en[0]) return null;
    const native = hanAt(form, 0) && surnameLength(form) > 0;
    if (key && (forms.get(key)?.size ?? 0) > 1 && (native || bySound.has(key))) return 'name-of-many-spellings';
    if (BY_SOUND.test(mention.rule)) return 'name-by-sound';
    return isTurned(draft, mention, form) ? 'name-turned' : null;
  };
}

/** Who is meant, in which script and in how many parts: what two spellings of one name have in common. */
function shapeOf({ id }: Mention, form: string): string | null {
  if (hanAt(form, 0)) return form.length === 3 || form.length === 4 ? `${id} han ${form.length}` : null;
  const parts = form.split(' ').length;
  return `${id} ${parts}`;
}

const spellingOf = (form: string): string => (hanAt(form, 0) ? form : letters(form));

/** A spelling in brackets whose parts stand in an order that nobody writes (Yong Ho Ri, Hui Choe Son). */
function isTurned({ plain, knowledge }: Draft, { id, span }: Mention, form: string): boolean {
  if (!/[(（]/u.test(plain.charAt(span.start - 1)) || hanAt(form, 0)) return false;
  const parts = form.split(/[ -]/u).map(letters);
  if (parts.length < 2) return false;
  const usual = new Set([id, ...(knowledge.people.get(id)?.names.en ?? [])].map(letters));
  const whole = parts.join('');
  if (usual.has(whole)) return false;
  return parts.some((_, from) => usual.has([...parts.slice(from), ...parts.slice(0, from)].join('')));
}
