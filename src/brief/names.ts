import { general } from '#language/general/general.ts';
import type { NegotiationRecord } from '#merge/record.ts';
import type { Story } from '#story/story.ts';
import type { BriefLanguage } from './language.ts';

/** What holders, parties, places and issues are called in the brief's language. */
export interface Naming {
  readonly language: BriefLanguage;
  /** A person, organisation, party, joint holder (`A+B`) or `anon:…`. */
  readonly holder: (id: string) => string;
  readonly issue: (id: string) => string;
  /** A place given by its English name. */
  readonly place: (name: string) => string;
  /** Several parties or people in a row: «美国、朝鲜», «the United States and North Korea». */
  readonly list: (ids: readonly string[]) => string;
  /** The party a person or organisation belongs to, a party itself; null where none is known. */
  readonly partyOf: (id: string) => string | null;
}

/** Parties whose English name takes the article in running text. */
const WITH_ARTICLE =
  /^(?:United|European|Netherlands|Philippines|International|Democratic|Czech|Dominican|Maldives|Bahamas)/u;

export function namingOf(
  record: Pick<NegotiationRecord, 'people' | 'organisations'>,
  story: Story | null,
  language: BriefLanguage,
): Naming {
  const names = new Map<string, string>();
  const parties = new Map<string, string>();
  const add = (id: string, forms: readonly string[], others: readonly string[]): void => {
    const form = forms[0] ?? others[0];
    if (form && !names.has(id)) names.set(id, form);
  };
  for (const { id, names: both } of [...(story?.parties ?? []), ...general.parties]) {
    const form = both[language][0] ?? both.en[0] ?? id;
    add(id, [language === 'en' && WITH_ARTICLE.test(form) ? `the ${form}` : form], []);
  }
  const other = language === 'zh' ? 'en' : 'zh';
  for (const { id, names: both } of [
    ...(story?.people ?? []),
    ...(story?.organisations ?? []),
    ...general.organisations,
  ]) {
    add(id, language === 'zh' ? spoken(both.zh) : both.en, both[other]);
  }
  const codes = new Set([...(story?.parties ?? []), ...general.parties].map(({ id }) => id));
  for (const { id, party } of [...(story?.people ?? []), ...(story?.organisations ?? []), ...general.organisations])
    if (party && !parties.has(id)) parties.set(id, party);
  for (const { person, party } of record.people) if (party && !parties.has(person)) parties.set(person, party);
  for (const { organisation, party } of record.organisations)
    if (party && !parties.has(organisation)) parties.set(organisation, party);
  for (const entry of record.people) add(entry.person, longest(entry.names[language]), longest(entry.names[other]));
  for (const entry of record.organisations)
    add(entry.organisation, longest(entry.names[language]), longest(entry.names[other]));
  const issues = new Map((story?.issues ?? []).map(({ id, title }) => [id, title[language]]));
  const places = new Map<string, string>();
  for (const { names: both } of [...(story?.places ?? []), ...general.places]) {
    for (const form of both.en) places.set(form.toLowerCase(), both[language][0] ?? form);
  }
  for (const party of [...(story?.parties ?? []), ...general.parties]) {
    for (const form of party.names.en) places.set(form.toLowerCase(), party.names[language][0] ?? form);
    for (const form of party.capitals.en) places.set(form.toLowerCase(), party.capitals[language][0] ?? form);
  }
  const holder = (id: string): string => {
    if (id.startsWith('anon:')) return anonymous(id.slice('anon:'.length), language);
    if (id === 'narrator') return language === 'zh' ? '报道' : 'the report';
    if (id.includes('+')) return list(id.split('+'));
    return names.get(id) ?? spelled(id);
  };
  const list = (ids: readonly string[]): string => inARow(ids.map(holder), language);
  return {
    language,
    holder,
    issue: (id) => issues.get(id) ?? id.replaceAll('-', ' '),
    place: (name) =>
      name
        .split(', ')
        .map((part) => places.get(part.toLowerCase()) ?? part)
        .join(language === 'zh' ? '、' : ', '),
    list,
    partyOf: (id) => (codes.has(id) ? id : (parties.get(id) ?? null)),
  };
}

/** Names in a row as the language writes them: «美国、朝鲜», «the United States and North Korea». */
export const inARow = (names: readonly string[], language: BriefLanguage): string =>
  language === 'zh' || names.length < 2 ? names.join('、') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The form a Chinese reader expects: 特朗普 rather than 唐纳德·特朗普, where the short form is listed as well. */
function spoken(forms: readonly string[]): readonly string[] {
  const [first = ''] = forms;
  const family = first.split('·').at(-1) ?? '';
  return first.includes('·') && forms.includes(family) ? [family, ...forms] : forms;
}

const longest = (forms: readonly string[]): readonly string[] =>
  [...forms].sort((a, b) => b.length - a.length || a.localeCompare(b));
const anonymous = (who: string, language: BriefLanguage): string =>
  language === 'zh' ? `未具名者（${who}）` : `unnamed (${who})`;
const spelled = (id: string): string =>
  /^[A-Z]+$/u.test(id)
    ? id
    : id
        .split('-')
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join(' ');
