import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storeContract } from './contract.ts';
import { postgresAddress, postgresGround } from './postgres-ground.ts';

const { CI } = process.env;
const cure = 'run: node bin/with-postgres.mjs npm test (or set PARLEY_TEST_POSTGRES to the address of a server)';

if (postgresAddress !== undefined) {
  storeContract(postgresGround(postgresAddress));
} else if (CI === 'true') {
  test('store on PostgreSQL', () =>
    assert.fail(`PARLEY_TEST_POSTGRES is not set, so half of the store is untested; ${cure}`));
} else {
  test('store on PostgreSQL', { skip: cure }, () => undefined);
}
