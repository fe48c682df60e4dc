import { text as allOf } from 'node:stream/consumers';
import { CommanderError } from 'commander';
import type { Context } from '#operations/context.ts';
import type { Operation } from '#operations/operation.ts';
import { operations } from '#operations/operations.ts';
import { Trouble } from '#operations/trouble.ts';
import packageFile from '#package' with { type: 'json' };
import type { Common } from './commands.ts';
import { EXIT, exitOf } from './exit-codes.ts';
import { programOf } from './program.ts';
import { progressOn } from './progress.ts';
import { stopOnSignals } from './stop.ts';
import { webSettings } from './web-settings.ts';

/** Runs one operation as a command: results to standard output, everything else to standard error. */
async function run(operation: Operation, input: Record<string, unknown>, common: Common): Promise<void> {
  const progress = progressOn(process.stderr);
  const quiet = common.quiet || common.json;
  const stop = stopOnSignals();
  try {
    const context: Context = {
      record: common.record,
      story: common.story,
      language: common.language,
      web: webSettings(process.env),
      stop,
      progress: quiet ? () => undefined : progress.step,
      tell: (line) => {
        progress.clear();
        if (!quiet) console.error(line);
      },
    };
    const outcome = await operation.run(await withStandardInput(input), context);
    progress.clear();
    console.log(printed(operation, outcome, common.json));
    process.exitCode = stop.aborted ? EXIT.interrupted : outcome.flawed ? EXIT.flawed : EXIT.ok;
  } catch (error) {
    progress.clear();
    report(error, common.json);
  }
}

function printed(operation: Operation, { data, text }: Awaited<ReturnType<Operation['run']>>, json: boolean): string {
  if (operation.bare === 'always') return JSON.stringify(data, null, 2);
  if (!json) return text();
  return JSON.stringify(operation.bare === 'json' ? data : { ok: true, data, error: null }, null, 2);
}

/** A list given as `-` is read from standard input, one a line. */
async function withStandardInput(input: Record<string, unknown>): Promise<Record<string, unknown>> {
  const entries = Object.entries(input).map(async ([field, value]) => {
    if (!Array.isArray(value) || !value.includes('-')) return [field, value];
    const lines = (await allOf(process.stdin)).split(/\r?\n/u).filter((line) => line !== '');
    return [field, value.flatMap((item) => (item === '-' ? lines : [item]))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

function report(error: unknown, json: boolean): void {
  if (error instanceof Trouble) {
    const { code, message, cure } = error;
    process.exitCode = exitOf(code);
    if (json) console.log(JSON.stringify({ ok: false, data: null, error: { code, message, cure } }, null, 2));
    else console.error(`parley: ${message}\n  ${cure}`);
    return;
  }
  process.exitCode = EXIT.fault;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (json)
    console.log(JSON.stringify({ ok: false, data: null, error: { code: 'fault', message, cure: null } }, null, 2));
  console.error(`parley: a fault of the program itself; please report it with these lines.\n${message}`);
}

/** A reader that closes early (`parley timeline | head`) ends the program quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
});

const program = programOf(operations, packageFile.version, run, report);
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else report(error, false);
}
