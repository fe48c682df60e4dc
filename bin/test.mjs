// The whole test command: `npm test`, or `npm test -- test/store` for the tests of some folders or files.
// Types, style and unused code are tests like any other (test/checks.test.ts).
import { statSync } from 'node:fs';
import { fromRoot, launch } from './launch.mjs';

const asked = process.argv.slice(2);
const options = asked.filter((argument) => argument.startsWith('-'));
const places = asked.filter((argument) => !argument.startsWith('-'));
const patterns = places.map((place) =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() ? `${place}/**/*.test.ts` : place,
);

process.chdir(fromRoot());
launch(['--test', '--test-concurrency=2', ...options, ...(patterns.length > 0 ? patterns : ['test/**/*.test.ts'])]);
