import { Command } from 'commander';
import type { Operation } from '#operations/operation.ts';
import { addCommonOptions, commonOf, usualRecord } from './commands.ts';

/** The command that speaks the Model Context Protocol on standard input and output until its input ends. */
export function mcpCommand(operations: readonly Operation[], version: string): Command {
  const command = new Command('mcp')
    .description('Speak the Model Context Protocol on standard input and output, for assistants that use tools.')
    .option('--writes', 'offer tools that change the record as well')
    .addHelpText('after', '\nExamples:\n  parley mcp --record north-korea.sqlite\n  parley mcp --writes');
  addCommonOptions(command, usualRecord());
  return command.action(async (options: Record<string, unknown>) => {
    // Loaded when needed: other commands start faster without it.
    const [{ StdioServerTransport }, { mcpServer }] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/stdio.js'),
      import('#faces/mcp/server.ts'),
    ]);
    const { record, story, language } = commonOf(options);
    const { keptOpen } = await import('#operations/stores.ts');
    const stores = keptOpen();
    const server = mcpServer({
      operations,
      version,
      base: { record, story, language, stores },
      writes: options['writes'] === true,
      local: true,
      log: (line) => console.error(line),
    });
    const transport = new StdioServerTransport();
    const ended = new Promise<void>((resolve) => {
      process.stdin.on('end', resolve);
      server.onclose = resolve;
    });
    await server.connect(transport);
    await ended;
    await server.close();
    await stores.close();
  });
}
