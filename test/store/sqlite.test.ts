import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-store-'));
let count = 0;

storeContract({
  name: 'SQLite',
  fresh: async () => {
    count += 1;
    return { sqlite: join(folder, `${count}.sqlite`) };
  },
  end: async () => rmSync(folder, { recursive: true }),
});
