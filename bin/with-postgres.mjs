// Runs a command beside a PostgreSQL of its own: makes a cluster in a temporary folder on a free port of 127.0.0.1, says
// its address in PARLEY_TEST_POSTGRES, and stops and deletes it when the command has ended.
//   node bin/with-postgres.mjs npm test
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const USER = 'postgres';
const [command, ...args] = process.argv.slice(2);
if (command === undefined) fail('Which command? For example: node bin/with-postgres.mjs npm test');

const programs = programFolder();
const folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'));
const data = join(folder, 'data');
let running = false;

try {
  if (isRoot()) succeed('chown', [USER, folder]);
  chmodSync(folder, 0o700);
  // Nothing here outlives the command: what makes PostgreSQL safe from a power failure only costs time.
  postgres('initdb', ['-D', data, '-U', USER, '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-sync']);
  const port = await freePort();
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c fsync=off`;
  running = true;
  postgres('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-o', settings, '-w', '-t', '60', 'start']);
  process.exitCode = await run(`postgres://${USER}@127.0.0.1:${port}/postgres`);
} finally {
  if (running) postgres('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
  rmSync(folder, { recursive: true, force: true });
}

function run(address) {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, PARLEY_TEST_POSTGRES: address } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`with-postgres: cannot run ${command} (${error.message}).\n`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** The folder of the newest server: the one PG_BIN names, where Debian puts them, or on the path. */
function programFolder() {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  const debian = versions.map((version) => join(home, version, 'bin'));
  const places = [process.env.PG_BIN, ...debian, ...(process.env.PATH ?? '').split(delimiter)];
  const found = places.find((place) => place && existsSync(join(place, 'pg_ctl')) && existsSync(join(place, 'initdb')));
  return (
    found ??
    fail(
      'There is no PostgreSQL server. On Debian: apt-get install postgresql. Elsewhere name its programs: PG_BIN=…/bin',
    )
  );
}

/** Runs a program of PostgreSQL, which refuses to run as root, as the user that Debian keeps for it. */
function postgres(program, options) {
  const path = join(programs, program);
  if (isRoot()) succeed('runuser', ['-u', USER, '--', path, ...options]);
  else succeed(path, options);
}

function succeed(program, options) {
  const done = spawnSync(program, options, { encoding: 'utf8', cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.error?.message ?? done.stderr.trim()}`);
}

function isRoot() {
  return process.getuid?.() === 0;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function fail(message) {
  process.stderr.write(`with-postgres: ${message}\n`);
  process.exit(2);
}
