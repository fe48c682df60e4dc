// Makes the package that others install: `npm run pack` leaves it as a .tgz where it is called, or in the folder named.
// TypeScript is taken out here, because Node runs none of it below node_modules.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromRoot } from './launch.mjs';

const FOLDER = fromRoot('.cache', 'package');
const CARRIED = ['bin/parley.mjs', 'bin/launch.mjs', 'stories', 'briefs', 'samples', 'docs', 'README.md', 'LICENSE'];
const target = resolve(process.env['INIT_CWD'] ?? '.', process.argv[2] ?? '.');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
run(process.execPath, [fromRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', fromRoot('tsconfig.package.json')]);
for (const path of CARRIED)
  if (existsSync(fromRoot(path))) cpSync(fromRoot(path), join(FOLDER, path), { recursive: true });
writeFileSync(join(FOLDER, 'package.json'), `${JSON.stringify(published(), null, 2)}\n`);
run('npm', ['pack', FOLDER, '--pack-destination', target, '--ignore-scripts', '--silent']);

/** What the package says of itself: its code is in dist/, and the names of the rooms lead there. */
function published() {
  const {
    scripts: _scripts,
    devDependencies: _development,
    imports,
    ...kept
  } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  const rooms = Object.entries(imports).map(([name, path]) => {
    if (name.endsWith('/*')) return [`${name}.ts`, `${path.replace('./src/', './dist/')}.js`];
    return [name, path.replace('./src/', './dist/').replace(/\.ts$/u, '.js')];
  });
  return {
    ...kept,
    exports: { '.': { types: './dist/faces/library/index.d.ts', default: './dist/faces/library/index.js' } },
    imports: Object.fromEntries(rooms),
  };
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status === 0) return;
  process.stderr.write(
    `parley: ${command} failed${error ? ` (${error.message})` : ''}. Is everything installed (npm ci)?\n`,
  );
  process.exit(1);
}
