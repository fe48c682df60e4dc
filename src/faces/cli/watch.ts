import { Command } from 'commander';
import type { Context } from '#operations/context.ts';
import { addCommonOptions, commonOf, usualRecord } from './commands.ts';
import { EXIT } from './exit-codes.ts';
import { stopOnSignals } from './stop.ts';
import { webSettings } from './web-settings.ts';

/** The command that follows the feeds until it is stopped. */
export function watchCommand(report: (error: unknown, json: boolean) => void): Command {
  const command = new Command('watch')
    .description('Follow the feeds, each as often as it changes, until Ctrl-C; one line for whatever happens.')
    .option('--once', 'ask the feeds whose time has come, and end')
    .addHelpText('after', '\nExamples:\n  parley watch\n  parley watch --once --record north-korea.sqlite');
  addCommonOptions(command, usualRecord());
  return command.action(async (options: Record<string, unknown>) => {
    const { json, record, story, language } = commonOf(options);
    try {
      // Loaded when needed: other commands start faster without it.
      const { watchFeeds } = await import('#operations/web/watching.ts');
      const context: Context = {
        record,
        story,
        language,
        web: webSettings(process.env),
        stop: stopOnSignals(),
        progress: () => undefined,
        // The log is what the command gives.
        tell: (line) => (json ? console.error(line) : console.log(line)),
      };
      const data = await watchFeeds({ once: options['once'] === true }, context);
      if (json) console.log(JSON.stringify({ ok: true, data, error: null }, null, 2));
      process.exitCode = EXIT.ok;
    } catch (error) {
      report(error, json);
    }
  });
}
