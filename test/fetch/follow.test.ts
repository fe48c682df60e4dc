import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { connect as connectTo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { MockAgent } from 'undici';
import { allowList } from '#fetch/allow-list.ts';
import { guardedConnector } from '#fetch/connect.ts';
import { FetchError, type FetchTrouble } from '#fetch/fetch-error.ts';
import { openTransport, type Question, type Transport } from '#fetch/follow.ts';
import type { Lookup } from '#fetch/lookup.ts';
import { type LocalWeb, localWeb, redirect, settingsFor } from './local-web.ts';

const LARGEST = 100_000;
const zeros = Buffer.alloc(4_000_000);

/** An answer with headers of the test's own. */
const raw = (headers: Record<string, string>, body: Uint8Array | string) => (_: unknown, response: ServerResponse) =>
  response.writeHead(200, headers).end(body);

describe('following an address', () => {
  let web: LocalWeb;
  let other: LocalWeb;
  let transport: Transport;

  before(async () => {
    web = await localWeb();
    other = await localWeb();
    transport = openTransport(settingsFor([web, other], { largest: LARGEST }));
  });
  after(async () => {
    await transport.close();
    await Promise.all([web.stop(), other.stop()]);
  });

  const get = (path: string, more: Partial<Question> = {}) => transport.follow({ address: web.at(path), ...more });
  const trouble = async (path: string, more: Partial<Question> = {}): Promise<FetchTrouble> => {
    const error = await get(path, more).then(
      () => assert.fail(`${path} was answered`),
      (caught: unknown) => caught,
    );
    assert.ok(error instanceof FetchError, String(error));
    const { address, message, cure } = error.trouble;
    assert.ok(address !== '' && message.includes(address.slice(0, 20)) && cure !== '', message);
    return error.trouble;
  };

  test('redirects are followed to their end, which gives its address', async () => {
    web.pages.set('/a', redirect('/b', 301)).set('/b', redirect('c?x=1', 308)).set('/c', 'there');
    const { url, body, moved } = await get('/a');
    assert.equal(url.href, web.at('/c?x=1'));
    assert.equal(Buffer.from(body).toString(), 'there');
    assert.equal(moved, true);
    web.pages.set('/b', redirect('/c', 302));
    assert.equal((await get('/a')).moved, false);
  });

  test('redirects that never end are given up', async () => {
    web.pages.set('/loop', redirect('/loop2')).set('/loop2', redirect('/loop')).set('/self', redirect('/self'));
    assert.equal((await trouble('/loop')).code, 'bad-redirect');
    assert.equal((await trouble('/self')).code, 'bad-redirect');
    web.pages.set('/on', (request, response) => {
      const step = Number(new URL(request.url ?? '', web.origin).searchParams.get('n'));
      response.writeHead(302, { location: `/on?n=${step + 1}` }).end();
    });
    assert.equal((await trouble('/on?n=0')).code, 'bad-redirect');
    assert.ok(web.asked.filter(({ path }) => path.startsWith('/on')).length <= 12);
  });

  test('no redirect leads into a private network or to another scheme', async () => {
    const inward = [
      'http://127.0.0.1:1/',
      'http://2130706433:1/',
      'http://[::1]/',
      'http://169.254.169.254/',
      '//localhost/',
    ];
    for (const to of inward) {
      web.pages.set('/in', redirect(to));
      assert.equal((await trouble('/in')).code, 'private-address', to);
    }
    for (const to of ['file:///etc/passwd', 'ftp://example.org/', 'http://']) {
      web.pages.set('/in', redirect(to));
      assert.equal((await trouble('/in')).code, 'bad-address', to);
    }
  });

  test('what is for one origin alone is not sent to another, and cookies to none', async () => {
    web.pages.set('/secret', (_, response) => {
      response.writeHead(302, { location: other.at('/taker'), 'set-cookie': 'session=1' }).end();
    });
    other.pages.set('/taker', redirect(web.at('/back')));
    web.pages.set('/back', 'home');
    web.asked.length = 0;
    await get('/secret', { secrets: { authorization: 'token' }, headers: { accept: 'text/html' } });
    const [first, ,] = web.asked;
    assert.equal(first?.headers.authorization, 'token');
    assert.equal(other.asked.at(-1)?.headers.authorization, undefined);
    assert.equal(other.asked.at(-1)?.headers.accept, 'text/html');
    for (const { headers } of [...web.asked, ...other.asked]) assert.equal(headers.cookie, undefined);
  });

  test('a name and password in a redirect are left out', async () => {
    web.pages.set('/named', redirect(`http://ana:secret@${other.host}/open`));
    other.pages.set('/open', 'open');
    const { notes, url } = await get('/named');
    assert.equal(url.href, other.at('/open'));
    assert.equal(notes.length, 1);
    assert.equal(other.asked.at(-1)?.headers.authorization, undefined);
  });

  test('what is larger than the limit is refused before it is loaded, or while it is', async () => {
    web.pages.set('/declared', raw({ 'content-length': '200000' }, Buffer.alloc(200_000, 'a')));
    web.pages.set('/endless', (_, response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(64_000, 'a')));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    assert.equal((await trouble('/declared')).code, 'too-large');
    assert.equal((await trouble('/endless')).code, 'too-large');
    assert.equal((await get('/endless', { atLimit: 'cut', largest: 1000 })).body.length, 1000);
  });

  test('a packed answer is unpacked, and a bomb is not', async () => {
    const text = 'the text '.repeat(100);
    const packings = { gzip: gzipSync, 'x-gzip': gzipSync, deflate: deflateSync, br: brotliCompressSync };
    for (const [coding, pack] of Object.entries(packings)) {
      web.pages.set('/packed', raw({ 'content-encoding': coding }, pack(text)));
      assert.equal(Buffer.from((await get('/packed')).body).toString(), text, coding);
      web.pages.set('/bomb', raw({ 'content-encoding': coding }, pack(zeros)));
      assert.equal((await trouble('/bomb')).code, 'too-large', coding);
    }
    web.pages.set('/packed', raw({ 'content-encoding': 'deflate' }, deflateRawSync(text)));
    assert.equal(Buffer.from((await get('/packed')).body).toString(), text);
    web.pages.set('/packed', raw({ 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(text))));
    assert.equal(Buffer.from((await get('/packed')).body).toString(), text);
    web.pages.set('/bomb', raw({ 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(zeros))));
    assert.equal((await trouble('/bomb')).code, 'too-large');
    web.pages.set('/bomb', raw({ 'content-encoding': 'gzip, gzip, gzip, gzip' }, gzipSync('a')));
    assert.equal((await trouble('/bomb')).code, 'broken');
    web.pages.set('/odd', raw({ 'content-encoding': 'lzma' }, 'a'));
    assert.equal((await trouble('/odd')).code, 'broken');
    web.pages.set('/false', raw({ 'content-encoding': 'gzip' }, 'this is no gzip at all'));
    assert.equal((await trouble('/false')).code, 'broken');
  });

  test('an answer shorter than it says is broken; what stands after its length is not read', async () => {
    web.pages.set('/short', (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('only this');
      setImmediate(() => response.destroy());
    });
    assert.equal((await trouble('/short')).code, 'broken');
    web.pages.set('/long', (_, response) => {
      response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfour and more');
    });
    assert.equal(Buffer.from((await get('/long')).body).toString(), 'four');
    web.pages.set('/chunks', (_, response) => {
      response.socket?.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffff\r\nshort');
    });
    assert.equal((await trouble('/chunks')).code, 'broken');
    web.pages.set('/nothing', (_, response) => response.destroy());
    assert.equal((await trouble('/nothing')).code, 'broken');
    web.pages.set('/noise', (_, response) => response.socket?.end('\0\0\0 no http at all\r\n\r\n'));
    assert.equal((await trouble('/noise')).code, 'broken');
  });

  test('who answers slowly, or drop by drop, is not waited for', async () => {
    web.pages.set('/silent', () => undefined);
    web.pages.set('/drops', (_, response) => {
      response.writeHead(200);
      const drop = setInterval(() => (response.destroyed ? clearInterval(drop) : response.write('.')), 100);
    });
    const [silent, drops] = await Promise.all([trouble('/silent'), trouble('/drops')]);
    assert.deepEqual([silent.code, drops.code], ['too-slow', 'too-slow']);
    assert.equal(silent.passing, true);
  });

  test('more header lines than anyone needs are refused', async () => {
    web.pages.set('/heads', (_, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\n${`x-header: ${'a'.repeat(1000)}\r\n`.repeat(100)}\r\n`);
    });
    assert.equal((await trouble('/heads')).code, 'broken');
  });

  test('pictures and films are seen by their type and not loaded', async () => {
    web.pages.set('/film', raw({ 'content-type': 'video/mp4' }, 'a'));
    assert.equal((await trouble('/film')).code, 'not-a-page');
  });

  test('a host that is not there is told with its cure', async () => {
    const settings = settingsFor([{ host: '127.0.0.1:1' }]);
    const gone = openTransport(settings);
    await assert.rejects(gone.follow({ address: 'http://127.0.0.1:1/' }), (error: unknown) => {
      assert.ok(error instanceof FetchError);
      return error.trouble.code === 'no-connection' && error.trouble.passing;
    });
    await gone.close();
  });
});

test('https is never given up for http', async () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  const site = agent.get('https://news.example.org');
  site.intercept({ path: '/a' }).reply(301, '', { headers: { location: 'http://news.example.org/a' } });
  site.intercept({ path: '/b' }).reply(301, '', { headers: { location: 'https://news.example.org/c' } });
  site.intercept({ path: '/c' }).reply(200, 'there');
  const transport = openTransport(settingsFor([]), agent);
  await assert.rejects(transport.follow({ address: 'https://news.example.org/a' }), (error: unknown) => {
    return error instanceof FetchError && error.trouble.code === 'downgraded';
  });
  assert.equal((await transport.follow({ address: 'https://news.example.org/b' })).status, 200);
  await agent.close();
});

test('a public page does not lead to a private host, even one that is allowed', async () => {
  const web = await localWeb({ '/page': 'inside' });
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent
    .get('http://news.example.org')
    .intercept({ path: '/' })
    .reply(302, '', { headers: { location: web.at('/page') } });
  const outside = openTransport(settingsFor([web]), agent);
  const refused = (error: unknown): boolean => error instanceof FetchError && error.trouble.code === 'private-address';
  await assert.rejects(outside.follow({ address: 'http://news.example.org/' }), refused);
  await agent.close();
  const inside = openTransport(settingsFor([web]));
  await assert.rejects(inside.follow({ address: web.at('/page'), foundOn: 'http://news.example.org/' }), refused);
  assert.equal((await inside.follow({ address: web.at('/page'), foundOn: web.at('/feed') })).status, 200);
  await inside.close();
  await web.stop();
});

describe('a connection', () => {
  const url = { protocol: 'http:', hostname: 'news.example.org', port: '80' };
  const connected = (lookup: Lookup, dial?: Parameters<typeof guardedConnector>[0]['dial']) =>
    new Promise<string>((resolve) => {
      const connect = guardedConnector({ allowed: allowList([]), lookup, timeout: 500, ...(dial ? { dial } : {}) });
      connect(url, (...[error, socket]) => {
        socket?.destroy();
        resolve(error instanceof FetchError ? error.trouble.code : error ? error.name : 'connected');
      });
    });

  test('is refused where any address of the name is private', async () => {
    for (const address of ['127.0.0.1', '10.0.0.1', '::ffff:169.254.169.254', 'fd00::1']) {
      const family = address.includes(':') ? 6 : 4;
      assert.equal(await connected(async () => [{ address, family }]), 'private-address');
      const mixed = [
        { address: '93.184.216.34', family: 4 },
        { address, family },
      ];
      assert.equal(await connected(async () => mixed), 'private-address');
    }
  });

  test('is given up where the machine reached is another than the one looked up', async () => {
    const web = await localWeb();
    let asked = 0;
    const faithless = () => (_options: unknown, done: (error: null, socket: ReturnType<typeof connectTo>) => void) => {
      const socket = connectTo(Number(new URL(web.origin).port), '127.0.0.1', () => done(null, socket));
    };
    const lookup: Lookup = async () => {
      asked += 1;
      return [{ address: '93.184.216.34', family: 4 }];
    };
    assert.equal(await connected(lookup, faithless as never), 'private-address');
    assert.equal(web.asked.length, 0);
    assert.equal(asked, 0);
    await web.stop();
  });

  test('is made to the address that was checked: a name is looked up once', async () => {
    const answers = [['93.184.216.34'], ['127.0.0.1']];
    let asked = 0;
    const rebinding: Lookup = async () => {
      const [address = ''] = answers[asked] ?? [];
      asked += 1;
      return [{ address, family: 4 }];
    };
    assert.notEqual(await connected(rebinding), 'private-address');
    assert.equal(asked, 1);
    assert.equal(await connected(rebinding), 'private-address');
  });
});
