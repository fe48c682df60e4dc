import { type Clock, systemClock } from '#fetch/clock.ts';
import { USUAL_SETTINGS, type WebSettings } from '#fetch/settings.ts';
import type { Web } from '#fetch/web.ts';
import type { Context } from '../context.ts';

/** The web as the administrator set it, with the clock that it waits by. */
export interface OpenedWeb {
  readonly web: Web;
  readonly clock: Clock;
  readonly settings: WebSettings;
}

/** Opens a way to the web, hands it on, and closes it whatever happens. */
export async function withWeb<T>(
  { web: settings = USUAL_SETTINGS, clock = systemClock, stop }: Pick<Context, 'web' | 'clock' | 'stop'>,
  use: (opened: OpenedWeb) => Promise<T>,
): Promise<T> {
  const { openWeb } = await import('#fetch/web.ts');
  const web = openWeb({ settings, clock, stop });
  try {
    return await use({ web, clock, settings });
  } finally {
    await web.close();
  }
}
