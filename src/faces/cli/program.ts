import type { Command } from 'commander';
import type { Operation } from '#operations/operation.ts';
import { commandLine } from './commands.ts';
import { mcpCommand } from './mcp.ts';
import { serveCommand } from './serve.ts';
import { watchCommand } from './watch.ts';

/** The whole command line: a command for each operation, the watch, and those that start the other faces. */
export function programOf(
  operations: readonly Operation[],
  version: string,
  run: Parameters<typeof commandLine>[2],
  report: (error: unknown, json: boolean) => void,
): Command {
  const program = commandLine(operations, version, run);
  const others = [watchCommand(report), serveCommand(operations, version, report), mcpCommand(operations, version)];
  for (const command of others) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}
