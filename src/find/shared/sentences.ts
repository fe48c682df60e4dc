import type { Article, Paragraph } from '#article/article.ts';
import { overlaps, type Span, trimSpan } from '#article/span.ts';
import { hanAt } from '#language/fold.ts';
import type { Quotation, Sentence } from '../draft.ts';
import { firstFrom } from './placed.ts';
import { findQuotations } from './quotations.ts';

/** Words before a full stop that do not end a sentence, in lower case without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt sgt adm cmdr rep sen gov pres sec amb rev hon st jr sr inc ltd corp co dept ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vs etc approx est ' +
    'u.s u.n u.k e.u u.s.a d.c n s p.m a.m i.e e.g d.p.r.k p.r.c r.o.k op cit vol ed fig al'
  ).split(' '),
);
/** Words that open a sentence and go on no name: behind «U.S.» they show that a new sentence begins. */
const OPENERS =
  /^\s+(?:The|But|In|He|She|It|They|On|At|A|An|And|That|This|These|Those|Such|If|When|While|As|After|Before|Since|Some|Many|Most|Both|No|Not|Yet|Still|So|Its|His|Her|Their|There|We|You|For|From|To|With|Without|Under|Over|Even|Also|However|Instead|Then|Now|Other|Others|Any|All|Each|Only|Why|What|Who|How|Where)\s/u;
const CLOSING = '”’」』"\'）)】]》';
/**
 * A stretch without a full stop that is longer than this is no sentence: it is cut into several, at a clause's end where
 * one is near, so that what is read clause by clause stays quick on any page.
 */
const LONGEST = 600;
/** How far before its limit such a stretch may be cut. */
const SLACK = 200;
const CLAUSE_END = /[，；：,;:—]/u;
const BLANK = /\s/u;
/** More quotations than this before the end of a sentence do not reach into it. */
const MOST_QUOTATIONS = 300;

/**
 * The sentences of an article's paragraphs in order, with clauses and quotations; mentions are still empty.
 * A sentence never crosses a paragraph; closing marks after its full stop belong to it.
 */
export function splitSentences(article: Article, plain: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  article.paragraphs.forEach((paragraph, paragraphIndex) => {
    const language = languageOf(paragraph, plain);
    const quotations = findQuotations(plain, paragraph.span.start, paragraph.span.end);
    for (const span of sentenceSpans(plain, paragraph.span, language)) {
      sentences.push({
        index: sentences.length,
        span,
        paragraph,
        paragraphIndex,
        language,
        clauses: clauseSpans(plain, span),
        quotations: quotationsIn(quotations, span),
        mentions: [],
        issues: [],
      });
    }
  });
  return sentences;
}

function languageOf(paragraph: Paragraph, plain: string): 'zh' | 'en' {
  if (paragraph.language.startsWith('zh')) return 'zh';
  if (paragraph.language === 'en') return 'en';
  for (let index = paragraph.span.start; index < paragraph.span.end; index += 1) if (hanAt(plain, index)) return 'zh';
  return 'en';
}

/** The quotations that reach into the span, in order; `paragraph` holds those of its paragraph by their beginning. */
function quotationsIn(paragraph: readonly Quotation[], span: Span): readonly Quotation[] {
  const begun = firstFrom(paragraph, span.end);
  const found: Quotation[] = [];
  // One that reaches in from far before is an outer one: those between it and the span need not be looked at.
  for (let index = begun - 1; index >= Math.max(0, begun - MOST_QUOTATIONS); index -= 1) {
    const one = paragraph[index];
    if (one && overlaps(one.span, span)) found.push(one);
  }
  return found.reverse();
}

/** The stretches of a paragraph between full stops, none longer than `LONGEST`. */
function* sentenceSpans(plain: string, paragraph: Span, language: 'zh' | 'en'): Generator<Span> {
  for (const span of stopped(plain, paragraph, language)) {
    let { start } = span;
    while (span.end - start > LONGEST) {
      const end = cutAt(plain, start);
      const piece = trimSpan(plain, { start, end });
      if (piece.end > piece.start) yield piece;
      start = end;
    }
    const rest = trimSpan(plain, { start, end: span.end });
    if (rest.end > rest.start) yield rest;
  }
}

/** Where a stretch that is too long is cut: behind its last clause or word within reach, never inside a character. */
function cutAt(plain: string, start: number): number {
  const limit = start + LONGEST;
  const last = plain.slice(limit - SLACK, limit);
  for (const ends of [CLAUSE_END, BLANK]) {
    for (let index = last.length - 1; index >= 0; index -= 1)
      if (ends.test(last.charAt(index))) return limit - SLACK + index + 1;
  }
  return /[\udc00-\udfff]/.test(plain.charAt(limit)) ? limit - 1 : limit;
}

function* stopped(plain: string, paragraph: Span, language: 'zh' | 'en'): Generator<Span> {
  let from = paragraph.start;
  for (let index = paragraph.start; index < paragraph.end; index += 1) {
    if (!endsSentence(plain, index, paragraph, language)) continue;
    let to = index + 1;
    while (to < paragraph.end && /[。！？?!.…]/u.test(plain.charAt(to))) to += 1;
    while (to < paragraph.end && CLOSING.includes(plain.charAt(to))) to += 1;
    const span = trimSpan(plain, { start: from, end: to });
    if (span.end > span.start) yield span;
    from = to;
    index = to - 1;
  }
  const rest = trimSpan(plain, { start: from, end: paragraph.end });
  if (rest.end > rest.start) yield rest;
}

function endsSentence(plain: string, index: number, paragraph: Span, language: 'zh' | 'en'): boolean {
  const mark = plain.charAt(index);
  if (mark === '。' || mark === '！' || mark === '？') return true;
  if (mark === '.' && language === 'zh' && hanAt(plain, index - 1)) return !hanAt(plain, index + 1);
  if (mark !== '.' && mark !== '?' && mark !== '!') return false;
  let next = index + 1;
  while (next < paragraph.end && CLOSING.includes(plain.charAt(next))) next += 1;
  if (next >= paragraph.end) return true;
  if (!/\s/u.test(plain.charAt(next))) return false;
  const after = /\S/u.exec(plain.slice(next, next + 4))?.[0] ?? '';
  if (/\p{Ll}/u.test(after)) return false;
  return mark !== '.' || !isAbbreviation(plain, index, paragraph.start);
}

function isAbbreviation(plain: string, index: number, start: number): boolean {
  let from = index;
  while (from > start && /[\p{L}.]/u.test(plain.charAt(from - 1)) && index - from < 12) from -= 1;
  const word = plain.slice(from, index);
  if (ABBREVIATIONS.has(word.toLowerCase())) {
    // «in the U.S. Kim said»: a country's initials may end a sentence; only a new capitalised sentence word tells.
    return !(/^[A-Z]\.[A-Z]$/u.test(word) && OPENERS.test(plain.slice(index + 1, index + 14)));
  }
  return /^(?:[A-Z]\.)*[A-Z]$/u.test(word);
}

/** Stretches between commas, semicolons, colons and dashes; a comma inside a number divides nothing. */
function clauseSpans(plain: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let from = sentence.start;
  for (let index = sentence.start; index < sentence.end; index += 1) {
    const mark = plain.charAt(index);
    if (!'，；：,;:—'.includes(mark)) continue;
    if (/\d/u.test(plain.charAt(index - 1)) && /\d/u.test(plain.charAt(index + 1))) continue;
    const span = trimSpan(plain, { start: from, end: index + 1 });
    if (span.end - span.start > 1) clauses.push(span);
    from = index + 1;
  }
  const rest = trimSpan(plain, { start: from, end: sentence.end });
  if (rest.end > rest.start) clauses.push(rest);
  return clauses;
}
