import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { parley } from './run-parley.ts';

const samples = new URL('../../samples', import.meta.url).pathname;
const sample = join(samples, 'zh-01.txt');
let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-cli-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

test('read --json prints the bare reading and nothing else', async () => {
  const { code, out, err } = await parley(['read', sample, '--json', '--published', '2018-06-13']);
  assert.deepEqual([code, err], [0, '']);
  const reading = JSON.parse(out);
  const kinds = ['people', 'organisations', 'places', 'times', 'statements', 'events', 'positions', 'exchanges'];
  assert.deepEqual(Object.keys(reading), ['article', ...kinds, 'outlook', 'disputes']);
  assert.equal(reading.article.published, '2018-06-13');
  for (const { text, span } of reading.times) assert.equal(reading.article.text.slice(span.start, span.end), text);
  assert.ok(reading.people.length > 0 && reading.times.length > 0);
});

test('read shows findings to a person, with rules and removed lines where asked', async () => {
  const plain = await parley(['read', sample]);
  assert.match(plain.out, /^People \(\d+\)$/mu);
  assert.doesNotMatch(plain.out, /zh\/\w+\/\w+/u);
  const explained = await parley(['read', sample, '--explain', '--removed', '--lang', 'zh']);
  assert.match(explained.out, /^ {6}zh\/[\w-]+\/[\w-]+ {2}\d+–\d+$/mu);
  assert.match(explained.out, /⟦.+⟧/u);
  assert.match(explained.out, /^移出正文的行$/mu);
});

test('a command line that cannot be understood ends with 2 and says how to go on', async () => {
  const wrong = [['reed', sample], ['read'], ['timeline', '--from', 'today']];
  for (const args of wrong) {
    const { code, out, err } = await parley(args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, /--help/u);
  }
});

test('pages that cannot be read are told with their cure and do not stop the others', async () => {
  const pages = at('bad');
  mkdirSync(pages);
  writeFileSync(join(pages, 'empty.txt'), '');
  writeFileSync(join(pages, 'large.txt'), '');
  truncateSync(join(pages, 'large.txt'), 50_000_000);
  writeFileSync(
    join(pages, 'binary.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8, 0, 1, 2, 0, 0]),
  );
  writeFileSync(join(pages, 'good.txt'), readFileSync(sample));
  const { code, out } = await parley(['add', pages, at('gone.txt'), '--json', '--record', at('bad.sqlite')]);
  const { ok, data, error } = JSON.parse(out);
  assert.deepEqual([code, ok, error, data.added], [1, true, null, 1]);
  const failed: { source: string; message: string; cure: string }[] = data.failed;
  assert.deepEqual(failed.map(({ source }) => source.slice(folder.length + 1)).sort(), [
    'bad/binary.txt',
    'bad/empty.txt',
    'bad/large.txt',
    'gone.txt',
  ]);
  assert.ok(
    failed.every(({ message, cure }) => message.endsWith('.') && cure.endsWith('.')),
    JSON.stringify(failed),
  );
  const read = await parley(['read', join(pages, 'binary.txt')]);
  assert.equal(read.code, 1);
  assert.equal(read.err.split('\n').length, 3, read.err);
});

test('trouble with the record ends with 3, as JSON where that was asked for', async () => {
  const missing = await parley(['timeline', '--record', at('none.sqlite')]);
  assert.equal(missing.code, 3);
  assert.match(missing.err, /none\.sqlite/u);

  writeFileSync(at('text.sqlite'), 'This is no database, whatever its name says.'.repeat(100));
  const foreign = await parley(['add', sample, '--json', '--record', at('text.sqlite')]);
  assert.equal(foreign.code, 3);
  const { ok, data, error } = JSON.parse(foreign.out);
  assert.deepEqual([ok, data, error.code], [false, null, 'damaged']);
  assert.ok(error.cure.length > 10);

  const below = await parley(['add', sample, '--record', join(sample, 'below.sqlite')]);
  assert.equal(below.code, 3);
});

test('a record of a newer version is left alone', async () => {
  const record = at('newer.sqlite');
  assert.equal((await parley(['add', sample, '--record', record, '--quiet'])).code, 0);
  const database = new DatabaseSync(record);
  database.exec("INSERT INTO schema_version (version, name, applied) VALUES (999, 'later', '2030-01-01')");
  database.close();
  const { code, err } = await parley(['add', samples, '--record', record]);
  assert.equal(code, 3);
  assert.match(err, /newer/iu);
});

test('Ctrl-C finishes the page in hand, ends with 130, and the next run goes on', async () => {
  const pages = at('many');
  mkdirSync(pages);
  const texts = readdirSync(samples).map((file) => readFileSync(join(samples, file), 'utf8'));
  for (let page = 0; page < 40; page += 1) {
    writeFileSync(join(pages, `${page}.txt`), `${texts[page % texts.length]}\n\n${page}`);
  }
  const add = ['add', pages, '--each', '--record', at('many.sqlite')];
  let seen = '';
  const first = await parley(add, {
    started: (child) =>
      child.stderr?.on('data', (chunk) => {
        if (!seen.includes('added')) setTimeout(() => child.kill('SIGINT'), 50);
        seen += chunk;
      }),
  });
  assert.equal(first.code, 130);
  const told = first.err.split('\n').filter((line) => line.startsWith('added ')).length;
  assert.match(first.out, new RegExp(`${told} added`, 'u'));
  assert.ok(told > 0 && told < 40, `${told} added before the signal`);
  const second = await parley([...add, '--json']);
  const { data } = JSON.parse(second.out);
  assert.deepEqual([second.code, data.known, data.added], [0, told, 40 - told]);
  assert.equal(second.err, '');
});

test('paths come from standard input, and the record from the environment', async () => {
  const env = { PARLEY_RECORD: at('listed.sqlite') };
  const added = await parley(['add', '-', '--json'], { input: `${sample}\n${join(samples, 'en-01.txt')}\n`, env });
  assert.equal(JSON.parse(added.out).data.added, 2);
  const found = await parley(['search', '制裁', '--json'], { env });
  assert.equal(JSON.parse(found.out).data.hits.length, 1);
  const exported = JSON.parse((await parley(['export', '--format', 'record'], { env })).out);
  assert.deepEqual(Object.keys(exported), ['people', 'events', 'outlook', 'position_shifts', 'disputes']);
  assert.ok(exported.people.some(({ seen_in: seen }: { seen_in: string[] }) => seen.includes('zh-01')));
});

test('--help tells of every command and of the exit codes', async () => {
  const { code, out } = await parley(['--help']);
  assert.equal(code, 0);
  for (const name of ['read', 'add', 'brief', 'timeline', 'export', 'check', 'story', 'doctor']) {
    assert.match(out, new RegExp(`^ {2}${name}\\b`, 'mu'));
  }
  assert.match(out, /130 interrupted/u);
});
