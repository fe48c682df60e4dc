import { DOMParser } from 'linkedom';
import { parse } from 'parse5';
import { render } from '../tree.ts';

/** The text of a piece of HTML as a reader sees it, lines parted by line breaks. */
export function visibleText(html: string): string {
  const { lines } = render(parse(html, { scriptingEnabled: false }), () => undefined);
  return lines.map(({ text }) => text).join('\n');
}

/** XML mended as far as it can be: what is open is closed, entities that it defines itself are taken off. */
export function wellFormed(xml: string): string {
  return xmlDocument(xml).toString();
}

/** The document of an XML text, never refusing; entities that it defines itself stay unread. */
export function xmlDocument(xml: string): ReturnType<DOMParser['parseFromString']> {
  return new DOMParser().parseFromString(withoutDoctype(xml), 'text/xml');
}

/** A document type may hold entities that grow without end or name files: it goes, with all it holds. */
function withoutDoctype(xml: string): string {
  const start = xml.search(/<!doctype/iu);
  if (start < 0) return xml;
  const close = xml.indexOf('>', start);
  const inner = xml.indexOf('[', start);
  if (inner < 0 || (close >= 0 && inner > close))
    return xml.slice(0, start) + xml.slice(close < 0 ? xml.length : close + 1);
  const end = /\]\s{0,100}>/gu;
  end.lastIndex = inner;
  const match = end.exec(xml);
  return match === null ? xml.slice(0, start) : xml.slice(0, start) + xml.slice(match.index + match[0].length);
}
