#!/usr/bin/env node
import { fromRoot, launch } from './launch.mjs';

launch([fromRoot('src', 'faces', 'cli', 'main.ts'), ...process.argv.slice(2)]);
