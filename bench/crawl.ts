import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { escapeHtml } from '#page/containers/item-page.ts';
import { chance, names, varied } from './varied.ts';

const folder = new URL('../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly outlet: string;
  readonly author: string;
  readonly day: string;
  readonly address: string;
}

const list = (items: readonly string[]): string =>
  items.map((item) => `<li><a href="/${item.length}">${item}</a></li>`).join('');
const body = ({ paragraphs }: Article, tag: string): string =>
  paragraphs.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('\n');
const MENU = ['Home', 'World', 'Asia', 'Business', 'Opinion', 'Sport', '首页', '国际', '评论', '视频', '登录', '注册'];
const RELATED = [
  'Envoys to meet again next week',
  'What the sanctions forbid',
  '六方会谈大事记',
  '专家：谈判窗口正在关闭',
  'Photos: the summit in pictures',
];
const STYLE = `<style>${'.a{color:#123;margin:0 auto}'.repeat(80)}</style><script>${'var a=function(b){return b+1};'.repeat(120)}</script>`;

/** Shapes of news pages: a portal with linked data, an old one of tables, a blog, a soup of blocks, a plain one. */
const SHAPES: readonly ((article: Article) => string)[] = [
  (one) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(one.title)} | ${one.outlet}</title>${STYLE}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: one.title, datePublished: `${one.day}T08:00:00Z`, author: { name: one.author }, publisher: { name: one.outlet } }).replaceAll('<', '\\u003c')}</script></head><body><header><nav><ul>${list(MENU)}</ul></nav></header><main><article><h1>${escapeHtml(one.title)}</h1><p class="by">By ${one.author}</p>${body(one, 'p')}</article><aside><h3>Related</h3><ul>${list(RELATED)}</ul></aside></main><footer>© ${one.outlet}. All rights reserved.</footer></body></html>`,
  (one) =>
    `<html><head><title>${escapeHtml(one.title)}</title>${STYLE}</head><body><table width=960><tr><td colspan=2>${MENU.map((item) => `<a href=#>${item}</a>`).join(' | ')}</td></tr><tr><td width=700><b>${escapeHtml(one.title)}</b><br>${one.day} 来源：${one.outlet}<br>${one.paragraphs.map((text) => `　　${escapeHtml(text)}<br><br>`).join('\n')}</td><td valign=top>${RELATED.map((item) => `<a href=#>${item}</a><br>`).join('')}</td></tr></table></body></html>`,
  (one) =>
    `<!doctype html><html><head><meta property="og:title" content="${escapeHtml(one.title)}"><meta property="og:site_name" content="${one.outlet}"><meta property="article:published_time" content="${one.day}"><meta name="author" content="${one.author}">${STYLE}</head><body><div id="page"><div class="post"><h2 class="entry-title">${escapeHtml(one.title)}</h2><div class="entry-content">${body(one, 'p')}</div><div class="comments"><h3>Comments</h3>${'<div class="comment"><p>I do not believe a word of it.</p></div>'.repeat(12)}</div></div></div></body></html>`,
  (one) =>
    `<!doctype html><html><body>${STYLE}<div class="wrap"><div class="top">${list(MENU)}</div><div class="c1"><div class="c2"><h1>${escapeHtml(one.title)}</h1><div class="info"><span>${one.day}</span><span>${one.outlet}</span></div>${body(one, 'div')}</div></div><div class="hot"><ul>${list([...RELATED, ...RELATED, ...RELATED])}</ul></div></div></body></html>`,
  (one) =>
    `<html><head><title>${escapeHtml(one.title)}</title></head><body><h1>${escapeHtml(one.title)}</h1><p>${one.outlet}, ${one.day}</p>${body(one, 'p')}</body></html>`,
];

/** The pages of an invented crawl, one for each number, all different. */
export function crawlPage(number: number): { readonly url: string; readonly html: string } {
  const below = chance(number * 7919 + 1);
  const { latin } = names(below);
  const [first = '', ...rest] = varied(samples[number % samples.length] ?? '', below)
    .split(/\n+/u)
    .filter((line) => line.trim() !== '');
  const outlet = `${latin()} ${['Herald', 'Post', 'Courier', 'Observer'][below(4)]}`;
  const day = `20${18 + below(8)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
  const url = `https://www.${outlet.split(' ', 1)[0]?.toLowerCase()}.example/${day.replaceAll('-', '/')}/${number}.html`;
  const article = { title: first.trim(), paragraphs: rest, outlet, author: `${latin()} ${latin()}`, day, address: url };
  return { url, html: (SHAPES[number % SHAPES.length] ?? SHAPES[0])?.(article) ?? '' };
}

/** Writes a crawl of so many pages as a web archive, with the pictures and failures that one has among them. */
export async function writeCrawl(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  const put = async (
    type: string,
    url: string,
    status: string,
    contentType: string,
    content: string,
  ): Promise<void> => {
    const block = Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${contentType}\r\n\r\n${content}`);
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
    if (!file.write(gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]))))
      await once(file, 'drain');
  };
  for (let number = 0; number < count; number += 1) {
    const { url, html } = crawlPage(number);
    await put('response', url, '200 OK', 'text/html; charset=utf-8', html);
    if (number % 3 === 0) await put('response', `${url}.jpg`, '200 OK', 'image/jpeg', 'x'.repeat(20_000));
    if (number % 20 === 0) await put('response', `${url}x`, '404 Not Found', 'text/html', '<h1>Not found</h1>');
  }
  file.end();
  await once(file, 'finish');
}
