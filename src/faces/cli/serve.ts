import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { httpApp } from '#faces/http/app.ts';
import { LOOPBACK } from '#faces/http/guard.ts';
import { serve } from '#faces/http/server.ts';
import type { Context } from '#operations/context.ts';
import type { Operation } from '#operations/operation.ts';
import { keptOpen } from '#operations/stores.ts';
import { stateOf } from '#operations/with-record.ts';
import { addCommonOptions, type Common, commonOf, numberOption, usualRecord } from './commands.ts';
import { stopOnSignals } from './stop.ts';

interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly readOnly?: true;
  readonly name: readonly string[];
  readonly origin: readonly string[];
  readonly rate: number;
}

const USUAL_PORT = 4737;
const CHANGES_EVERY_MS = 2000;

/** The command that answers over HTTP until it is stopped. */
export function serveCommand(
  operations: readonly Operation[],
  version: string,
  report: (error: unknown, json: boolean) => void,
): Command {
  const command = new Command('serve')
    .description('Answer over HTTP: every operation, its description at /docs, a stream of changes.')
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .addOption(numberOption('--port <n>', 'the port; 0 takes a free one', USUAL_PORT))
    .option('--read-only', 'take no changes')
    .option('--name <host...>', 'further names that requests may be addressed to', [])
    .option('--origin <address...>', 'web apps elsewhere that may call, e.g. https://desk.example', [])
    .addOption(numberOption('--rate <n>', 'requests a minute for one caller; 0 holds nobody back', 6000))
    .addHelpText(
      'after',
      `\nExamples:\n  parley serve\n  parley serve --host 0.0.0.0 --name parley.example --read-only\n
Anywhere but at this machine alone a token is asked for: set PARLEY_TOKEN, or take the one that is printed.`,
    );
  addCommonOptions(command, usualRecord());
  return command.action(async (options: ServeOptions & Record<string, unknown>) => {
    const common = commonOf(options);
    await run(operations, version, options, common).catch((error: unknown) => report(error, common.json));
  });
}

async function run(
  operations: readonly Operation[],
  version: string,
  { host, port, readOnly, name, origin, rate }: ServeOptions,
  { record, story, language, quiet }: Common,
): Promise<void> {
  const local = host === 'localhost' || /^127\.|^::1$/u.test(host);
  const token = process.env['PARLEY_TOKEN'] || (local ? null : randomBytes(24).toString('base64url'));
  const stores = keptOpen();
  const base: Omit<Context, 'progress' | 'tell' | 'stop'> = { record, story, language, stores };
  const say = (line: string): void => {
    if (!quiet) console.error(line);
  };
  const app = httpApp({
    operations,
    version,
    base,
    writes: readOnly !== true,
    local,
    log: (line) => console.error(line),
    guard: { hosts: [...LOOPBACK, ...(local ? [] : [host]), ...name], origins: origin, token },
    rate: rate > 0 ? { requests: rate, seconds: 60 } : null,
    watching: { state: () => stateOf(base), every: CHANGES_EVERY_MS },
  });
  const stop = stopOnSignals('parley: stopping (Ctrl-C again stops at once)');
  const serving = await serve(app, host, port);
  const address = `http://${local ? host : (name[0] ?? host)}:${serving.port}`;
  console.log(`Parley answers at ${address}/docs`);
  if (token !== null && !process.env['PARLEY_TOKEN']) say(`Token: ${token}`);
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve());
  });
  await serving.close();
  await stores.close();
}
