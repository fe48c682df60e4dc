import type { Command } from 'commander';
import type { Operation } from '#operations/operation.ts';
import { commandLine } from './commands.ts';
import { mcpCommand } from './mcp.ts';
import { serveCommand } from './serve.ts';

/** The whole command line: a command for each operation, and those that start the other faces. */
export function programOf(
  operations: readonly Operation[],
  version: string,
  run: Parameters<typeof commandLine>[2],
  report: (error: unknown, json: boolean) => void,
): Command {
  const program = commandLine(operations, version, run);
  for (const command of [serveCommand(operations, version, report), mcpCommand(operations, version)]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}
