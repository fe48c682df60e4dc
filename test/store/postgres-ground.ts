import pg from 'pg';
import type { Ground } from './contract.ts';

/** Address of the PostgreSQL server to test on, or undefined. */
export const { PARLEY_TEST_POSTGRES: postgresAddress } = process.env;

/** Empty schemas of one database, each as good as a database of its own. */
export function postgresGround(address: string): Ground {
  const made: string[] = [];
  return {
    name: 'PostgreSQL',
    fresh: async () => {
      const schema = `parley_${process.pid}_${made.length}`;
      made.push(schema);
      await run(address, `create schema ${schema}`);
      return { postgres: inSchema(address, schema) };
    },
    end: async () => {
      for (const schema of made) await run(address, `drop schema ${schema} cascade`);
    },
  };
}

function inSchema(address: string, schema: string): string {
  const url = new URL(address);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href.replaceAll('+', '%20');
}

/** Runs one statement on a connection of its own. */
export async function run(address: string, statement: string): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(statement)).rows;
  } finally {
    await client.end();
  }
}
