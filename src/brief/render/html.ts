import {
  type Block,
  type BriefDocument,
  fileName,
  type Line,
  type Note,
  type Piece,
  printed,
  type Segment,
} from '../document.ts';
import { STYLE } from './html-style.ts';

const LANGUAGE = { zh: 'zh-Hans', en: 'en' } as const;

/** The brief as one HTML page that needs nothing else: no script, no file, no network. */
export function toHtml(document: BriefDocument): string {
  const { language, title, scope, blocks, sources, notes, nothing } = document;
  const page = new HtmlPage(document);
  const body =
    blocks.length === 0
      ? [`<p>${escaped(nothing)}</p>`]
      : [
          ...(scope === null ? [] : [`<p class="scope">${escaped(scope)}</p>`]),
          ...blocks.map((block) => page.block(block)),
          `<section aria-labelledby="sources"><h2 id="sources">${escaped(sources)}</h2>`,
          `<ol class="notes">`,
          ...notes.map((note) => page.note(note)),
          '</ol></section>',
        ];
  return [
    '<!doctype html>',
    `<html lang="${LANGUAGE[language]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body><main>',
    `<h1>${escaped(title)}</h1>`,
    ...body,
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}

class HtmlPage {
  readonly #language: BriefDocument['language'];
  readonly #used = new Map<number, number>();

  constructor({ language }: BriefDocument) {
    this.#language = language;
  }

  block(block: Block<Segment>): string {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
      case 'paragraph':
        return `<p>${this.#line(block.line)}</p>`;
      case 'list':
        return `<ul>\n${block.items.map((item) => `<li>${this.#line(item)}</li>`).join('\n')}\n</ul>`;
      case 'table': {
        const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
        const rows = block.rows.map((row) => {
          const cells = row.map((cell, index) => {
            const lines = cell.map((line) => this.#line(line)).filter((line) => line !== '');
            const inner = lines.length < 2 ? lines.join('') : lines.map((line) => `<p>${line}</p>`).join('');
            return `<td data-head="${escaped(block.head[index] ?? '')}">${inner}</td>`;
          });
          return `<tr>${cells.join('')}</tr>`;
        });
        return `<div class="table"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
      }
    }
  }

  /** The note: where it stands, the sentence in its own language, and a way back to each place that cites it. */
  note({ number, evidence, sentence, url }: Note): string {
    const zh = this.#language === 'zh';
    const where = [evidence.outlet, evidence.published, fileName(evidence.source)].filter((part) => part !== null);
    const places = Array.from({ length: this.#used.get(number) ?? 0 }, (_, index) => index + 1);
    const back = places.map(
      (place) => `<a href="#r${number}-${place}" aria-label="${zh ? '返回正文' : 'back to the text'}">↩</a>`,
    );
    const place = escaped(where.join(zh ? '，' : ', '));
    const linked =
      url === null ? place : `<a href="${escaped(addressOf(url, sentence))}" rel="noreferrer">${place}</a>`;
    return `<li id="n${number}" value="${number}"><cite class="where">${linked}</cite> ${back.join(' ')}<blockquote${this.#languageOf(sentence)}>${escaped(printed({ kind: 'quote', text: sentence }))}</blockquote></li>`;
  }

  #line(line: Line<Segment>): string {
    return line.map(({ pieces, notes }) => `${this.#pieces(pieces)}${this.#marks(notes)}`).join('');
  }

  #marks(notes: readonly number[]): string {
    if (notes.length === 0) return '';
    const links = notes.map((number) => {
      const place = (this.#used.get(number) ?? 0) + 1;
      this.#used.set(number, place);
      return `<a id="r${number}-${place}" href="#n${number}">${number}</a>`;
    });
    return `<sup>${links.join(' ')}</sup>`;
  }

  #pieces(pieces: readonly Piece[]): string {
    let html = '';
    let isStrong = false;
    for (const piece of pieces) {
      if ((piece.strong ?? false) !== isStrong) html += isStrong ? '</strong>' : '<strong>';
      isStrong = piece.strong ?? false;
      html += this.#piece(piece);
    }
    return isStrong ? `${html}</strong>` : html;
  }

  #piece(piece: Piece): string {
    const text = escaped(printed(piece));
    if (piece.kind === 'date')
      return `<time${isDay(piece.value) ? ` datetime="${escaped(piece.value)}"` : ''}>${text}</time>`;
    if (piece.kind !== 'quote' && piece.kind !== 'form') return text;
    const language = this.#languageOf(piece.text);
    return language === '' ? text : `<span${language}>${text}</span>`;
  }

  /** ` lang="…"` where the text is not in the brief's language. */
  #languageOf(text: string): string {
    const written = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    return written === this.#language ? '' : ` lang="${written}"`;
  }
}

const isDay = (value: string): boolean => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value);

const FRAGMENT_LENGTH = 120;

/** The address of the page at the sentence: a text fragment, which browsers that know it scroll to and mark. */
function addressOf(url: string, quote: string): string {
  const fragment = encodeURIComponent(quote.slice(0, FRAGMENT_LENGTH)).replaceAll('-', '%2D');
  return `${url.split('#')[0] ?? url}#:~:text=${fragment}`;
}

/** Text in which no letter is read as markup, in elements and in quoted attributes alike. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
