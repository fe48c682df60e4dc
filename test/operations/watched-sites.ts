import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '#fetch/clock.ts';
import { html, type Site } from '../fetch/named-web.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;

/** Sentences by which no two invented pages are alike. */
const SENTENCES = `The delegation left for Geneva with a revised draft of the agreement.
Inspectors are to visit the harbour before the end of the month, the ministry said.
The two sides disagree on the order in which sanctions would be lifted.
A spokesman said the offer stands until the talks resume in spring.
Officials close to the talks described the mood as businesslike and calm.
The envoy met the foreign minister for two hours and left without a statement.
Technical teams will compare their lists of sites at a second meeting.
Neither capital has confirmed the date that newspapers gave on Monday.
The guarantee would cover fuel deliveries through the coming winter.
Observers count this as the third round since the declaration was signed.`.split('\n');

/** An article of three paragraphs, the same for the same number. */
const article = (number: number): string =>
  [0, 1, 2]
    .map((part) => {
      const first = SENTENCES[(number * 3 + part) % SENTENCES.length];
      const second = SENTENCES[(number * 7 + part * 2 + 1) % SENTENCES.length];
      return `<p>${first} This is point ${part + 1} of report number ${number}. ${second}</p>`;
    })
    .join('\n');

const page = (response: ServerResponse, title: string, body: string, day: number): unknown => {
  const published = `<meta property="article:published_time" content="${new Date(day).toISOString()}">`;
  return response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(html(title, `<article><h1>${title}</h1>${body}</article>`, published));
};

/** Sends a feed, or that it has not changed. */
function sendFeed(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  text: string | Uint8Array,
): unknown {
  const etag = `"${Buffer.from(text).toString('base64').length}-${Buffer.from(text).subarray(-60).toString('hex')}"`;
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
  return response.writeHead(200, { 'content-type': type, etag }).end(text);
}

const rss = (title: string, items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`;

/** Sites with feeds of all kinds and faults, as they are at the time of the clock; `start` is when the watch begins. */
export function watchedSites(clock: Clock, start: number): Readonly<Record<string, Site>> {
  const age = (): number => clock.now() - start;
  /** How many were published by now, one in each stretch of time, the first before the start. */
  const count = (every: number, most: number): number => Math.min(most, 1 + Math.floor(age() / every));
  const times = (every: number, most: number): readonly number[] =>
    Array.from({ length: count(every, most) }, (_, index) => start - HOUR + index * every);

  return {
    /** Teasers every twelve hours for three days; one page is changed on the second day, and the feed says so. */
    'harbour.example': (path, request, response) => {
      const changed = age() > 2 * DAY;
      if (path === '/feed') {
        const items = times(DAY / 2, 6)
          .map((time, index) => {
            const late = changed && index === 1 ? ' (corrected)' : '';
            return `<item><title>Harbour report ${index}${late}</title><link>http://harbour.example/${index}?utm_source=rss</link>
              <guid>${index}</guid><pubDate>${new Date(time).toUTCString()}</pubDate><description>Read more …</description></item>`;
          })
          .reverse();
        return sendFeed(request, response, 'application/rss+xml', rss('Harbour News', items.join('')));
      }
      const index = Number(/^\/(\d+)\?/u.exec(path)?.[1] ?? Number.NaN);
      if (Number.isNaN(index)) return null;
      const correction = changed && index === 1 ? '<p>An earlier version gave another date for the visit.</p>' : '';
      return page(response, `Harbour report ${index}`, article(index) + correction, start);
    },
    /** Whole texts in Atom; their pages are gone. */
    'gone.example': (path, request, response) => {
      if (path !== '/atom.xml') return null;
      const entries = times(2 * DAY, 2).map(
        (time, index) => `<entry><id>urn:${index}</id><title>Gone report ${index}</title><link href="/page/${index}"/>
          <updated>${new Date(time).toISOString()}</updated>
          <content type="html">${article(20 + index).replaceAll('<', '&lt;')}</content></entry>`,
      );
      const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gone Pages</title>${entries.join('')}</feed>`;
      return sendFeed(request, response, 'application/atom+xml', text);
    },
    /** Asks to be left alone on the first day, and is down on the fourth. */
    'busy.example': (path, request, response) => {
      if (age() < DAY / 4) return response.writeHead(503, { 'retry-after': String(8 * 3600) }).end();
      if (age() > 3 * DAY && age() < 4 * DAY) return response.writeHead(500).end();
      if (path === '/rss') {
        const item = '<item><title>Busy report</title><link>http://busy.example/1</link></item>';
        return sendFeed(request, response, 'text/xml', rss('Busy Bulletin', item));
      }
      return path === '/1' ? page(response, 'Busy report', article(31), start) : null;
    },
    /** Moves for good on the fifth day. */
    'old.example': (path, request, response) => {
      if (path !== '/rss') return null;
      if (age() > 4 * DAY) return response.writeHead(301, { location: 'http://new.example/feed.json' }).end();
      return sendFeed(request, response, 'text/xml', rss('Moving Times', ''));
    },
    'new.example': (path, request, response) => {
      if (path === '/1') return page(response, 'Moved report', article(41), start);
      if (path !== '/feed.json') return null;
      const items = [{ id: '1', url: 'http://new.example/1', title: 'Moved report', content_text: 'Read more …' }];
      const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Moving Times', items };
      return sendFeed(request, response, 'application/feed+json', JSON.stringify(feed));
    },
    /** Asks programs to leave its pages alone; leads one reader into a private network. */
    'closed.example': (path, request, response) => {
      if (path === '/robots.txt') return response.writeHead(200).end('User-agent: *\nDisallow: /pages/');
      if (path !== '/rss') return null;
      const items = `<item><title>Closed report</title><link>http://closed.example/pages/1</link></item>
        <item><title>Inward report</title><link>http://169.254.169.254/latest/meta-data</link></item>`;
      return sendFeed(request, response, 'text/xml', rss('Closed Gazette', items));
    },
    /** Chinese, in an encoding of old, and cut short. */
    'guangbo.example': (path, request, response) => {
      if (path === '/1')
        return page(
          response,
          '磋商再度举行',
          '<p>朝美双方周六在斯德哥尔摩举行工作级磋商，会后朝方代表表示谈判破裂。</p><p>美方则称双方进行了良好的讨论，并愿意在两周后再次会面。</p>',
          start,
        );
      if (path !== '/rss') return null;
      const encoded = [0xb9, 0xe3, 0xb2, 0xa5];
      const text = Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="GB2312"?><rss version="2.0"><channel><title>'),
        Buffer.from(encoded),
        Buffer.from('</title><item><title>A & B</title><link>http://guangbo.example/1</link></item><item><titl'),
      ]);
      return sendFeed(request, response, 'text/xml', text);
    },
    /** An endless answer in the place of a feed. */
    'endless.example': (path, _request, response) => {
      if (path !== '/rss') return null;
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': String(10 ** 9) });
      return response.write('<rss>');
    },
  };
}
