import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAll } from '#find/find.ts';
import type {
  DisputeFinding,
  EventFinding,
  ExchangeFinding,
  OrganisationFinding,
  OutlookFinding,
  PersonFinding,
  PositionFinding,
  StatementFinding,
  TimeFinding,
} from '#find/finding.ts';
import type { Reading } from '#find/reading.ts';
import { readPage } from '#page/page.ts';
import { loadStory } from '#story/load.ts';
import type { Story } from '#story/story.ts';

/** What a careful reader noted in one article. `positions` is null where no story names the issues. */
export interface Gold {
  readonly id: string;
  readonly anchor: string;
  /** The story its page is read with, or null. */
  readonly story: string | null;
  readonly raw: string;
  /** Absent where the text is a passage without a page around it. */
  readonly meta?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly debris?: readonly string[];
  readonly people: readonly Pick<PersonFinding, 'id' | 'names'>[];
  readonly organisations: readonly Pick<OrganisationFinding, 'id' | 'names'>[];
  readonly times: readonly Pick<TimeFinding, 'text' | 'value'>[];
  readonly statements: readonly Pick<StatementFinding, 'speaker' | 'text'>[];
  readonly events: readonly Pick<EventFinding, 'kind' | 'status' | 'actors' | 'date' | 'evidence'>[];
  readonly positions: readonly Pick<PositionFinding, 'party' | 'issue' | 'stance' | 'evidence'>[] | null;
  readonly exchanges: readonly Pick<ExchangeFinding, 'giver' | 'taker' | 'evidence'>[];
  readonly outlook: readonly Pick<OutlookFinding, 'kind' | 'when' | 'evidence'>[];
  readonly disputes: readonly Pick<DisputeFinding, 'a' | 'b'>[];
}

/** Gold readings of one origin. `readings` is null where the set is not at hand; `place` says where it was looked for. */
export interface GoldSet {
  readonly name: string;
  readonly place: string;
  readonly readings: readonly Gold[] | null;
}

const ROOT = join(import.meta.dirname, '..');
/** Codes of one side that differ from set to set: its readers did not settle on one. */
const SAME_SIDE: ReadonlyMap<string, string> = new Map([
  ['HOUTHIS', 'HOUTHI'],
  ['UNITARYPLATFORM', 'PUD'],
]);

const parsed = (json: string): Gold =>
  JSON.parse(json, (_key, value: unknown) => (typeof value === 'string' ? (SAME_SIDE.get(value) ?? value) : value));

/** Story of the gold readings that name none themselves. */
const SEED_STORY = 'us-dprk';

/** The sets in the order they are printed: the project's passages, then the gold readings beside the project. */
export const goldSets = (): readonly GoldSet[] => [
  passages('passages-zh', 'zh'),
  passages('passages-en', 'en'),
  passages('fresh-zh', 'zh-3'),
  passages('fresh-en', 'en-3'),
  folder('seeds', '../shared/gold'),
  folder('samples', '../shared/gold/samples'),
];

/** The sets for measuring only: their totals tell how well unseen texts are read, so long as nobody looks at their misses. */
export const heldSets = (): readonly GoldSet[] => [
  passages('held-zh', 'zh-2'),
  passages('held-en', 'en-2'),
  passages('held2-zh', 'zh-4'),
  passages('held2-en', 'en-4'),
];

function passages(name: string, file: string): GoldSet {
  const place = `bench/passages/${file}.jsonl`;
  const path = join(ROOT, place);
  if (!existsSync(path)) return { name, place, readings: null };
  const lines = readFileSync(path, 'utf8').split('\n');
  return {
    name,
    place,
    readings: lines.filter((line) => line !== '').map(parsed),
  };
}

function folder(name: string, place: string): GoldSet {
  const path = join(ROOT, place);
  if (!existsSync(path)) return { name, place, readings: null };
  const readings = readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(path, file), 'utf8')))
    .filter(({ raw }) => typeof raw === 'string')
    .map((gold) => ({ story: SEED_STORY, ...gold }));
  return { name, place, readings };
}

const stories = new Map<string, Story>();

/** The story of that name; one that cannot be loaded stops the bench, as its figures would mean nothing. */
async function storyOf(name: string): Promise<Story> {
  const known = stories.get(name);
  if (known) return known;
  const loaded = await loadStory(name);
  if (!loaded.ok) throw new Error(`story ${name}: ${loaded.problems.map(({ message }) => message).join('; ')}`);
  stories.set(name, loaded.story);
  return loaded.story;
}

/** The text read as a page of the day it was published; null where the page is refused. */
export async function readGold({ id, raw, anchor, story }: Gold): Promise<Reading | null> {
  const page = readPage(Buffer.from(raw), { name: id, published: anchor });
  return page.ok ? findAll(page.article, { story: story === null ? null : await storyOf(story) }) : null;
}
