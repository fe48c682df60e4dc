import { Command } from 'commander';
import type { Operation } from '#operations/operation.ts';
import { addCommonOptions, commonOf, numberOption, usualRecord } from './commands.ts';
import type { ServeOptions } from './serving.ts';

const USUAL_PORT = 4737;

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
    .option('--mcp-writes', 'offer assistants at /mcp tools that change the record as well')
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
    // Loaded when needed: other commands start faster without it.
    const { serveUntilStopped } = await import('./serving.ts');
    await serveUntilStopped(operations, version, options, common).catch((error: unknown) => report(error, common.json));
  });
}
