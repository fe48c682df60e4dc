#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fromRoot, launch } from './launch.mjs';

// `npm run` moves into the project's folder; paths are meant from where the user stands.
const { npm_lifecycle_event: script, INIT_CWD: stands } = process.env;
if (stands && (script === 'parley' || script === 'start')) process.chdir(stands);

// An installed package holds JavaScript: Node runs no TypeScript below node_modules.
const built = fromRoot('dist', 'faces', 'cli', 'main.js');
launch([existsSync(built) ? built : fromRoot('src', 'faces', 'cli', 'main.ts'), ...process.argv.slice(2)]);
