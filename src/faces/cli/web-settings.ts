import { allowList } from '#fetch/allow-list.ts';
import { USUAL_SETTINGS, type WebSettings } from '#fetch/settings.ts';
import { Trouble } from '#operations/trouble.ts';

const MEBIBYTE = 1024 * 1024;

/** How each variable of the administrator is read into the settings; a RangeError says what is wrong with it. */
const VARIABLES: Readonly<Record<string, (value: string) => Partial<WebSettings>>> = {
  PARLEY_CONTACT: (contact) => ({ contact }),
  PARLEY_ALLOW_HOSTS: (value) => {
    const allow = value.split(/[\s,]+/u).filter((entry) => entry !== '');
    allowList(allow);
    return { allow };
  },
  PARLEY_PROXY: (value) => {
    const url = URL.parse(value);
    if (!url || !/^https?:$/u.test(url.protocol)) throw new RangeError(`"${value}" is no address of a proxy`);
    return { proxy: url.href };
  },
  PARLEY_FETCH_MIB: (value) => ({ largest: numberIn(value, 1, 1000) * MEBIBYTE }),
  PARLEY_FETCH_SECONDS: (value) => {
    const whole = numberIn(value, 1, 600) * 1000;
    return { whole, firstByte: Math.min(whole, USUAL_SETTINGS.firstByte) };
  },
  PARLEY_FETCH_PAUSE: (value) => ({ pause: numberIn(value, 0, 3600) * 1000 }),
  PARLEY_READER: (reader) => ({ reader }),
};

/**
 * What the administrator has set for fetching, in variables of Parley's own: HTTP_PROXY and its like, which other programs
 * set, are not heeded. Throws trouble that names the variable.
 */
export function webSettings(environment: Readonly<Record<string, string | undefined>>): WebSettings {
  let settings = USUAL_SETTINGS;
  for (const [name, read] of Object.entries(VARIABLES)) {
    const value = environment[name]?.trim();
    if (!value) continue;
    try {
      settings = { ...settings, ...read(value) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new Trouble('usage', `${name}: ${error.message}.`, 'See docs/adding-from-the-web.md.', error);
    }
  }
  return settings;
}

function numberIn(value: string, least: number, most: number): number {
  const number = Number(value);
  if (!(number >= least && number <= most)) throw new RangeError(`"${value}" is no number from ${least} to ${most}`);
  return number;
}
