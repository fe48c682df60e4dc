import type { Quotation } from '../draft.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '"': '"' };
const SENTENCE_END = /[。！？.?!]/u;
/** How far a straight single quotation mark may reach: it is an apostrophe otherwise. */
const SINGLE_REACH = 160;
/** Marks that are open within each other; of more the outermost is given up. */
const DEEPEST = 12;

const MARKS = new Set(Array.from(`'${Object.entries(PAIRS).flat().join('')}`, (mark) => mark.charCodeAt(0)));

interface Opening {
  readonly mark: string;
  readonly at: number;
}

/**
 * The stretches between quotation marks of one paragraph of folded text, outer ones first. A mark that is never closed
 * reaches to the last sentence end before the next opening mark of its kind, or to the paragraph's end.
 */
export function findQuotations(plain: string, start: number, end: number): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: Opening[] = [];
  const close = (opening: Opening, at: number, closed: boolean): void => {
    found.push({
      span: { start: opening.at, end: closed ? at + 1 : at },
      inner: { start: opening.at + 1, end: at },
      closed,
    });
  };
  for (let index = start; index < end; index += 1) {
    if (!MARKS.has(plain.charCodeAt(index))) continue;
    const mark = plain.charAt(index);
    const top = open.at(-1);
    if (mark === '"') {
      if (top?.mark === '"') close(top, index, true);
      if (top?.mark === '"') open.pop();
      else open.push({ mark, at: index });
    } else if (mark === '“' && top?.mark === '“') {
      close(top, lastSentenceEnd(plain, top.at, index), false);
      open.pop();
      open.push({ mark, at: index });
    } else if (mark in PAIRS && mark !== "'") {
      open.push({ mark, at: index });
      if (open.length > DEEPEST) open.shift();
    } else if (mark === '”' || mark === '’' || mark === '»') {
      const opener = open.findLastIndex((one) => PAIRS[one.mark] === mark);
      if (opener >= 0) {
        const [opening] = open.splice(opener);
        if (opening) close(opening, index, true);
      }
    } else if (mark === "'" && opensSingle(plain, index, start)) {
      const at = closingSingle(plain, index, end);
      if (at > 0) close({ mark, at: index }, at, true);
    }
  }
  for (const opening of open) {
    if (opening.mark === '“' || opening.mark === '"') close(opening, speakerAgain(plain, opening.at, end), false);
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A sentence in which the writer tells of the speaker: what was quoted has ended before it, closing mark or not. */
const TELLS_AGAIN =
  /[。！？](?=(?:他|她|该发言人|该官员)(?:们)?(?:还|又|也|并|同时|随后|另|此外)?(?:补充|强调|表示|指出|说|称))|[.!?](?=\s+(?:He|She|They)\s+(?:also\s+|then\s+|later\s+)?(?:said|added|told|warned|stressed|noted)\s)/u;

function speakerAgain(plain: string, from: number, end: number): number {
  const found = TELLS_AGAIN.exec(plain.slice(from, end));
  return found ? from + found.index + 1 : end;
}

function lastSentenceEnd(plain: string, from: number, to: number): number {
  for (let index = to - 1; index > from; index -= 1) if (SENTENCE_END.test(plain.charAt(index))) return index + 1;
  return to;
}

const opensSingle = (plain: string, index: number, start: number): boolean =>
  (index === start || /[\s(（,]/u.test(plain.charAt(index - 1))) && /[^\s.,]/u.test(plain.charAt(index + 1));

function closingSingle(plain: string, from: number, end: number): number {
  const reach = Math.min(end, from + SINGLE_REACH);
  for (let index = from + 2; index < reach; index += 1) {
    if (plain.charAt(index) !== "'" || /\s/u.test(plain.charAt(index - 1))) continue;
    if (index + 1 >= end || /[\s.,;:?!)]/u.test(plain.charAt(index + 1))) return index;
  }
  return -1;
}
