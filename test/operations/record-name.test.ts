import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfRecord, placeOfRecord } from '#operations/with-record.ts';

test('an address is told from a path, and shown without its password', () => {
  assert.deepEqual(placeOfRecord('postgresql://host/x'), { postgres: 'postgresql://host/x' });
  assert.deepEqual(placeOfRecord('postgres/x.sqlite'), { sqlite: 'postgres/x.sqlite' });
  assert.equal(nameOfRecord('postgres://ann:s3c:ret@host:5432/x'), 'postgres://ann@host:5432/x');
  assert.equal(nameOfRecord('postgres://ann@host/x'), 'postgres://ann@host/x');
  assert.equal(nameOfRecord('postgres://host:5432/x'), 'postgres://host:5432/x');
  assert.equal(nameOfRecord('a:b@c.sqlite'), 'a:b@c.sqlite');
});
