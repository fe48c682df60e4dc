import { existsSync, globSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { loadStory, storyNames } from '#story/load.ts';
import type { Context } from './context.ts';
import { operation } from './operation.ts';
import { problemLine } from './story-for.ts';
import { asTrouble, Trouble } from './trouble.ts';
import { nameOfRecord, placeOfRecord, withStore } from './with-record.ts';

const finding = z.object({
  about: z.string(),
  state: z.enum(['good', 'note', 'bad']),
  says: z.string(),
  cure: z.string().nullable(),
});
type Finding = z.output<typeof finding>;

/** Looks at all that Parley stands on and says what is wrong with it and how to mend it. */
export const doctor = operation({
  name: 'doctor',
  summary: 'Look at what Parley stands on (Node, databases, stories, record, disk) and say what is wrong.',
  examples: ['doctor', 'doctor --record postgres://localhost/parley'],
  places: [],
  passing: true,
  input: z.object({}),
  output: z.object({ findings: z.array(finding) }),
  run: async (_input, context) => {
    const findings = [node(), sqlite(), ...(await stories()), ...(await record(context)), disk(context), samples()];
    return { data: { findings }, text: () => findings.map(shown).join('\n') };
  },
  flawed: ({ findings }) => findings.some(({ state }) => state === 'bad'),
});

const MARKS: Readonly<Record<Finding['state'], string>> = { good: '✓', note: '–', bad: '✗' };
const shown = ({ about, state, says, cure }: Finding): string =>
  `${MARKS[state]} ${about}: ${says}${cure ? `\n    ${cure}` : ''}`;

const good = (about: string, says: string): Finding => ({ about, state: 'good', says, cure: null });
const note = (about: string, says: string, cure: string): Finding => ({ about, state: 'note', says, cure });
const bad = (about: string, says: string, cure: string): Finding => ({ about, state: 'bad', says, cure });

const NEEDED_MAJOR = 24;

function node(): Finding {
  const { node: version } = process.versions;
  if (Number.parseInt(version, 10) >= NEEDED_MAJOR) return good('Node', version);
  return bad(
    'Node',
    `${version}, and ${NEEDED_MAJOR} is needed`,
    'Start Parley with npm run parley, which brings its own Node.',
  );
}

/** Full-text search needs a table kind that SQLite has from 3.43 on. */
function sqlite(): Finding {
  const database = new DatabaseSync(':memory:');
  try {
    const { version } = database.prepare('SELECT sqlite_version() AS version').get() ?? {};
    database.exec("CREATE VIRTUAL TABLE t USING fts5(words, content='', contentless_delete=1)");
    return good('SQLite', `${version} with full-text search`);
  } catch (error) {
    return bad(
      'SQLite',
      `no full-text search (${error instanceof Error ? error.message : error})`,
      'Use the Node that npm run parley brings.',
    );
  } finally {
    database.close();
  }
}

async function stories(): Promise<readonly Finding[]> {
  const names = await storyNames();
  if (names.length === 0) return [bad('Stories', 'none', 'Restore the folder stories/ from the repository.')];
  return Promise.all(
    names.map(async (name) => {
      const loaded = await loadStory(name);
      if (loaded.ok)
        return good(`Story ${name}`, `${loaded.story.people.length} people, ${loaded.story.issues.length} issues`);
      const [first] = loaded.problems;
      return bad(
        `Story ${name}`,
        first ? problemLine(first) : 'cannot be read',
        first?.cure ?? 'See: parley story check',
      );
    }),
  );
}

async function record(context: Context): Promise<readonly Finding[]> {
  const about = 'postgres' in placeOfRecord(context.record) ? 'PostgreSQL' : 'Record';
  try {
    return await withStore(context, 'read', async (store) => {
      const { version, place, stories: held, pages, failures } = await store.summary();
      const counts = held.map(({ story, articles }) => `${articles} articles of ${story}`).join(', ');
      const found = good(about, `${place}, version ${version}, ${pages} pages${counts ? `, ${counts}` : ''}`);
      if (failures === 0) return [found];
      return [found, note('Unread pages', `${failures} could not be read`, 'Mend them and add them again.')];
    });
  } catch (error) {
    const trouble = asTrouble(error);
    if (!(trouble instanceof Trouble)) throw error;
    const nothingYet = trouble.code === 'missing' && about === 'Record';
    return [
      nothingYet
        ? note(about, `none yet at ${nameOfRecord(context.record)}`, trouble.cure)
        : bad(about, trouble.message, trouble.cure),
    ];
  }
}

const NEEDED_BYTES = 200_000_000;

function disk({ record: place }: Context): Finding {
  const folder = 'sqlite' in placeOfRecord(place) ? existing(dirname(resolve(place))) : process.cwd();
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const says = `${(free / 1e9).toFixed(1)} GB free at ${folder}`;
  return free > NEEDED_BYTES
    ? good('Disk', says)
    : bad('Disk', says, 'Free some space, or keep the record on another disk.');
}

const existing = (folder: string): string => (existsSync(folder) ? folder : existing(dirname(folder)));

function samples(): Finding {
  const count = globSync('*.txt', { cwd: fileURLToPath(new URL('../../samples', import.meta.url)) }).length;
  if (count > 0) return good('Samples', `${count} pages`);
  return bad('Samples', 'none', 'Restore the folder samples/ from the repository.');
}
