import type { Asked, Need, Template } from '#brief/template.ts';
import type { NegotiationRecord } from '#merge/record.ts';
import type { Story } from '#story/story.ts';
import { articleNamed, unknown } from './article-named.ts';
import { formerEntry } from './correct/former-entry.ts';
import { Trouble } from './trouble.ts';
import type { OpenRecord, OpenStory } from './with-record.ts';

/** What a brief is asked to be about, as it is typed: names as well as ids. */
export interface AskedWords {
  readonly who?: readonly string[] | undefined;
  readonly issue?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly since?: string | undefined;
  readonly event?: string | undefined;
  readonly day?: string | undefined;
  readonly article?: string | undefined;
}

const MISSING: { readonly [K in Need]: readonly [what: string, cure: string] } = {
  who: ['whom it is about', 'Name a party or a person: --who PRK, --who kim-jong-un'],
  issue: ['which issue it is about', 'Name an issue of the story: --issue sanctions'],
  article: ['which page it is about', 'Name a page of the record: --article samples/zh-01.txt'],
  meeting: [
    'which meeting it is about',
    'Name an event (--event, see: parley timeline --json), or a day and the sides: --day 2019-10-05 --who USA PRK',
  ],
  period: ['', ''],
  since: ['from which day on', 'Name it: --since 2019-10-01'],
};

/** What is asked, by ids; trouble of the code `usage` where something is missing or not known. */
export async function askedOf(
  words: AskedWords,
  { needs, id }: Template,
  { record, story, store, key, opened }: OpenRecord,
): Promise<Asked> {
  const { issue, from, to, since, event, day, article } = words;
  const known = await story();
  const asked: Asked = {
    from: from ?? since,
    to,
    day,
    ...(words.who ? { who: words.who.map((one) => holderOf(one, record, known)) } : {}),
    ...(issue === undefined ? {} : { issue: issueOf(issue, record, known) }),
    ...(event === undefined ? {} : { event: await eventOf(event, record, opened) }),
    ...(article === undefined ? {} : { article: articleNamed(article, await store.articles(key)) }),
  };
  for (const need of needs) {
    const [what, cure] = MISSING[need];
    if (!isGiven(need, asked)) throw new Trouble('usage', `A brief of the kind ${id} must know ${what}.`, cure);
  }
  return asked;
}

function isGiven(need: Need, { who, issue, article, event, day, from }: Asked): boolean {
  switch (need) {
    case 'who':
      return who !== undefined && who.length > 0;
    case 'issue':
      return issue !== undefined;
    case 'article':
      return article !== undefined;
    case 'meeting':
      return event !== undefined || (day !== undefined && who !== undefined && who.length > 0);
    case 'since':
      return from !== undefined;
    case 'period':
      return true;
  }
}

/** The party, person or body of that id, or the one of that name. */
function holderOf(word: string, record: NegotiationRecord, story: Story | null): string {
  const all = [
    ...(story?.parties ?? []).map(({ id, names }) => ({ id, names })),
    ...(story?.people ?? []).map(({ id, names }) => ({ id, names })),
    ...record.people.map(({ person, names }) => ({ id: person, names })),
    ...record.organisations.map(({ organisation, names }) => ({ id: organisation, names })),
  ];
  const lower = word.toLowerCase();
  const found =
    all.find(({ id }) => id.toLowerCase() === lower) ??
    all.find(({ names }) => [...names.zh, ...names.en].some((form) => form.toLowerCase() === lower));
  const parties = new Set(record.positions.map(({ party }) => party));
  if (found) return found.id;
  if (parties.has(word.toUpperCase())) return word.toUpperCase();
  return unknown(
    'party or person',
    word,
    all.map(({ id }) => id),
  );
}

function issueOf(word: string, record: NegotiationRecord, story: Story | null): string {
  const lower = word.toLowerCase();
  const found = (story?.issues ?? []).find(
    ({ id, title }) => id === lower || title.zh === word || title.en.toLowerCase() === lower,
  );
  const told = record.positions.find(({ issue }) => issue === lower)?.issue;
  return (
    found?.id ??
    told ??
    unknown(
      'issue',
      word,
      (story?.issues ?? []).map(({ id }) => id),
    )
  );
}

async function eventOf(id: string, { events }: NegotiationRecord, opened: OpenStory): Promise<string> {
  if (events.some((event) => event.id === id)) return id;
  const now = await formerEntry(opened, 'events', id);
  if (now) {
    opened.tell(id, now.entry.id);
    return now.entry.id;
  }
  throw new Trouble('usage', `The record has no event ${id}.`, 'parley timeline --json lists the ids.');
}
