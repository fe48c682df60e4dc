import { general } from '#language/general/general.ts';
import type { NegotiationRecord, OrganisationEntry, PersonEntry } from '#merge/record.ts';
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

/** What story and general knowledge call things, in one language. */
interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly parties: ReadonlyMap<string, string>;
  readonly codes: ReadonlySet<string>;
  readonly issues: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

/** The names of the story, then general ones, then those that the pages of the record use. */
export function namingOf(
  record: Pick<NegotiationRecord, 'people' | 'organisations'>,
  story: Story | null,
  language: BriefLanguage,
): Naming {
  const { names, parties, codes, issues, places } = knownOf(story, language);
  const other = language === 'zh' ? 'en' : 'zh';
  const found = new Map<string, string>();
  const belongs = new Map<string, string>();
  const add = (id: string, entry: PersonEntry | OrganisationEntry): void => {
    const form = longest(entry.names[language])[0] ?? longest(entry.names[other])[0];
    if (form && !found.has(id)) found.set(id, form);
    if (entry.party && !belongs.has(id)) belongs.set(id, entry.party);
  };
  for (const entry of record.people) add(entry.person, entry);
  for (const entry of record.organisations) add(entry.organisation, entry);
  const holder = (id: string): string => {
    if (id.startsWith('anon:')) return anonymous(id.slice('anon:'.length), language);
    if (id === 'narrator') return language === 'zh' ? '报道' : 'the report';
    if (id.includes('+')) return list(id.split('+'));
    return names.get(id) ?? found.get(id) ?? spelled(id);
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
    partyOf: (id) => (codes.has(id) ? id : (parties.get(id) ?? belongs.get(id) ?? null)),
  };
}

const knownBefore: Readonly<Record<BriefLanguage, WeakMap<object, Known>>> = { zh: new WeakMap(), en: new WeakMap() };

/** Worked out once for a story: a server names the same things again and again. */
function knownOf(story: Story | null, language: BriefLanguage): Known {
  const before = knownBefore[language].get(story ?? general);
  if (before) return before;
  const known = workedOut(story, language);
  knownBefore[language].set(story ?? general, known);
  return known;
}

function workedOut(story: Story | null, language: BriefLanguage): Known {
  const names = new Map<string, string>();
  const add = (id: string, form: string | undefined): void => {
    if (form && !names.has(id)) names.set(id, form);
  };
  const other = language === 'zh' ? 'en' : 'zh';
  const allParties = [...(story?.parties ?? []), ...general.parties];
  const named = [...(story?.people ?? []), ...(story?.organisations ?? []), ...general.organisations];
  for (const { id, names: both } of allParties) {
    const form = both[language][0] ?? both.en[0] ?? id;
    add(id, language === 'en' && WITH_ARTICLE.test(form) ? `the ${form}` : form);
  }
  const parties = new Map<string, string>();
  for (const { id, names: both, party } of named) {
    add(id, (language === 'zh' ? spoken(both.zh) : both.en)[0] ?? both[other][0]);
    if (party && !parties.has(id)) parties.set(id, party);
  }
  const places = new Map<string, string>();
  const place = (both: Forms): void => {
    for (const form of both.en) places.set(form.toLowerCase(), both[language][0] ?? form);
  };
  for (const { names: both } of [...(story?.places ?? []), ...general.places]) place(both);
  for (const { names: both, capitals } of allParties) {
    place(both);
    place(capitals);
  }
  return {
    names,
    parties,
    codes: new Set(allParties.map(({ id }) => id)),
    issues: new Map((story?.issues ?? []).map(({ id, title }) => [id, title[language]])),
    places,
  };
}

type Forms = Readonly<Record<BriefLanguage, readonly string[]>>;

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
