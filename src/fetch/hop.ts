import { type Dispatcher, errors } from 'undici';
import { FetchError } from './fetch-error.ts';
import type { WebSettings } from './settings.ts';
import { ACCEPTED_CODINGS, type AtLimit, BodyError, unpacked } from './unpack.ts';

/** One question to one address. */
export interface Ask {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as a form by POST; asked by GET where null. */
  readonly form: string | null;
  readonly atLimit: AtLimit;
  readonly largest: number;
  /** Set when the time for the whole is over. */
  readonly deadline: AbortSignal;
}

/** One answer. The body is empty where none is read: of redirects and refusals. */
export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: Uint8Array;
}

/** Asks once and reads the answer within the limits; follows nothing. Throws a FetchError. */
export async function askOnce(dispatcher: Dispatcher, settings: WebSettings, ask: Ask): Promise<Answer> {
  const { url, headers, deadline } = ask;
  try {
    const response = await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      ...(ask.form === null ? { method: 'GET' } : { method: 'POST', body: ask.form }),
      headers: { 'accept-encoding': ACCEPTED_CODINGS, ...headers },
      headersTimeout: settings.firstByte,
      bodyTimeout: settings.firstByte,
      signal: deadline,
    });
    const { statusCode: status, body } = response;
    const header = (name: string): string | null => {
      const value = response.headers[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    if (status !== 200) {
      // Nothing of it is used; reading it out would let a host hold us.
      body.on('error', () => body.destroy()).destroy();
      return { status, header, body: new Uint8Array() };
    }
    const refused = unwanted(url, header('content-type'), header('content-length'), ask);
    if (refused) {
      body.on('error', () => body.destroy()).destroy();
      throw refused;
    }
    return { status, header, body: await unpacked(body, header('content-encoding') ?? '', ask.largest, ask.atLimit) };
  } catch (error) {
    throw asFetchError(error, url, settings, ask);
  }
}

/** Media types that are seen not to be a page before they are loaded. */
const NO_PAGE = /^\s*(?:image|video|audio|font|model)\//iu;

function unwanted(url: URL, type: string | null, length: string | null, { largest, atLimit }: Ask): FetchError | null {
  if (type !== null && NO_PAGE.test(type)) {
    const message = `${url.href} is no page but ${type.trim().split(';')[0]}.`;
    return new FetchError('not-a-page', url.href, message, 'Give the address of the article itself.');
  }
  return Number(length ?? 0) > largest && atLimit === 'refuse'
    ? tooLarge(url, largest, `has ${mebibytes(Number(length))} MiB`)
    : null;
}

const mebibytes = (bytes: number): string => (Math.ceil((bytes / 2 ** 20) * 10) / 10).toString();

const tooLarge = (url: URL, largest: number, says: string): FetchError =>
  new FetchError(
    'too-large',
    url.href,
    `${url.href} ${says}; at most ${mebibytes(largest)} are taken.`,
    'Save the article alone and add the file.',
  );

/** Errors of sockets and of the HTTP parser, in words. */
function asFetchError(error: unknown, url: URL, settings: WebSettings, ask: Ask): unknown {
  if (error instanceof FetchError) return error;
  const { host, href } = url;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const because = (kind: FetchError['trouble']['code'], says: string, cure: string): FetchError =>
    new FetchError(kind, href, `${href} ${says}.`, cure, { cause: error });
  if (error instanceof BodyError) {
    if (error.reason === 'too-large') return tooLarge(url, ask.largest, 'is larger than its limit when unpacked');
    return because('broken', `cannot be read: ${error.message}`, 'Save the page in a browser and add the file.');
  }
  if (ask.deadline.aborted) return slow(href, `was not there whole after ${settings.whole / 1000} s`, error);
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.ConnectTimeoutError)
    return slow(href, `gave no answer for ${settings.firstByte / 1000} s`, error);
  if (error instanceof errors.BodyTimeoutError || code === 'ETIMEDOUT')
    return slow(href, `stopped in the middle for ${settings.firstByte / 1000} s`, error);
  if (code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EAI_NONAME')
    return because('unknown-host', `cannot be found: no name server knows ${host}`, 'Check the spelling.');
  if (code.startsWith('EAI_'))
    return because('no-connection', `cannot be looked up (${code})`, 'Check the connection to the net.');
  if (/CERT|SIGNATURE|SELF_SIGNED|ALTNAME/u.test(code))
    return because(
      'bad-certificate',
      `has a bad certificate (${code})`,
      'Save the page in a browser and add the file.',
    );
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
    return because('broken', 'sends more header lines than are taken', 'Save the page in a browser and add the file.');
  if (/^(?:HPE_|UND_ERR_)|ERR_SSL|EPROTO/u.test(code) || error instanceof errors.HTTPParserError)
    return because(
      'broken',
      `broke off or gave no proper answer${code === '' ? '' : ` (${code})`}`,
      'Try again later.',
    );
  if (/^E[A-Z]+$/u.test(code))
    return because('no-connection', `cannot be reached (${code})`, 'Check the connection to the net; try again later.');
  return error;
}

const slow = (href: string, says: string, cause: unknown): FetchError =>
  new FetchError('too-slow', href, `${href} ${says}.`, 'Try again later.', { cause });
