import { hanAt } from '#language/fold.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { GarbleReason } from './garble.ts';

/** Marks that no paragraph begins with. */
const NO_OPENING = /^[”’»，。、；：！？,.;:!?)）】]/u;
/** Two full stops or commas side by side; dots of an ellipsis, «?!» and a stop behind an abbreviation are none. */
const SIDE_BY_SIDE = /[，。；：、][，。；：、]|,[,;.]|[;:][,;.]|[。，]{2}/u;
/** Words that may stand twice: had had, that that, long long, bye bye. */
const TWICE = new Set('had that is very so no long many more much bye far again over out on in up ha round'.split(' '));
/** A day of the month by its bare ordinal (on 19th Trump told), as Chinese and Korean put it. */
const BARE_DAY =
  /(?<!\p{L})(?<!the )(?:on|from|of|until|before|after|since|by|time) \d{1,2}(?:st|nd|rd|th)(?! (?:of|century|congress|floor|january|february|march|april|may|june|july|august|september|october|november|december|anniversary|parallel|birthday|president|time|round|session|place|street|avenue|amendment)(?!\p{L}))/iu;
/** Words that English never leaves without an article behind a preposition: at same time, in near future, at end of. */
const BARE_NOUN =
  /(?<!\p{L})(?:[Aa]t|[Ii]n|[Oo]n|of|to|from|with|by|for) (?:same|near (?:end|future|term)|end of|beginning of|middle of)(?!\p{L})/u;

/** What in the words of a sentence shows that they were mangled. */
export function textReasons(draft: Draft, sentence: Sentence): readonly GarbleReason[] {
  const reasons: GarbleReason[] = [];
  const text = draft.plain.slice(sentence.span.start, sentence.span.end);
  if (lostMark(draft, sentence)) reasons.push('lost-mark');
  if (strayMark(sentence, text)) reasons.push('stray-mark');
  // «等。，但»: the second mark has begun a sentence of its own.
  const before = draft.plain.charAt(sentence.span.start - 1);
  if (SIDE_BY_SIDE.test(before + text)) reasons.push('marks-side-by-side');
  if (wordTwice(text, sentence.language)) reasons.push('word-twice');
  if (clauseTwice(draft, sentence)) reasons.push('clause-twice');
  if (sentence.language === 'en' && (BARE_DAY.test(text) || BARE_NOUN.test(text))) reasons.push('bare-noun');
  return reasons;
}

/** A quotation is opened and never closed, and the next paragraph does not go on with it as English print does. */
function lostMark(draft: Draft, { quotations, span, paragraph }: Sentence): boolean {
  const open = quotations.find(({ closed, span: { start } }) => !closed && span.start <= start && start < span.end);
  if (!open) return false;
  const next = draft.plain.slice(paragraph.span.end, paragraph.span.end + 4).trimStart();
  return !(draft.plain.charAt(open.span.start) === next.charAt(0) && '“"'.includes(next.charAt(0)));
}

/** A paragraph that begins with a mark which belongs to the one before it, or a closing mark that nothing opened. */
function strayMark(sentence: Sentence, text: string): boolean {
  const opens = sentence.span.start - sentence.paragraph.span.start < 2;
  if (opens && NO_OPENING.test(text)) return true;
  const at = text.indexOf('”');
  if (at < 0) return false;
  const place = sentence.span.start + at;
  return !sentence.quotations.some(({ span }) => span.start < place && place < span.end);
}

/** A word stands twice in a row: said said, or two or three characters (指出指出) other than by way of counting (一步一步). */
function wordTwice(text: string, language: Sentence['language']): boolean {
  if (language === 'en') {
    const words = text.toLowerCase().split(' ');
    return words.some(
      (word, at) => word.length > 1 && word === words[at + 1] && LETTERS.test(word) && !TWICE.has(word),
    );
  }
  for (let at = 0; at + 4 <= text.length; at += 1) {
    if ((again(text, at, 2) || again(text, at, 3)) && !COUNTING.test(text.charAt(at))) return true;
  }
  return false;
}

const LETTERS = /^\p{L}+$/u;
const COUNTING = /[一二两三几半]/u;

/** So many characters, Chinese and not all the same, stand here twice. */
function again(text: string, at: number, length: number): boolean {
  for (let index = at; index < at + length; index += 1)
    if (text.charCodeAt(index) !== text.charCodeAt(index + length) || !hanAt(text, index)) return false;
  return text.charAt(at) !== text.charAt(at + 1);
}

/** How long neighbouring clauses must be, and what share of the shorter one's pairs of units the other must have too. */
const LEAST = { zh: 9, en: 30 } as const;
const ALIKE = 0.62;

/** Two clauses side by side say one thing in nearly the same words, or the thing and its contrary. */
function clauseTwice({ lower }: Draft, { clauses, language }: Sentence): boolean {
  for (let index = 1; index < clauses.length; index += 1) {
    const [a, b] = [clauses[index - 1], clauses[index]];
    if (!a || !b) continue;
    const [shorter, longer] = a.end - a.start < b.end - b.start ? [a, b] : [b, a];
    const length = shorter.end - shorter.start;
    if (length < LEAST[language] || longer.end - longer.start > 2 * length) continue;
    const theirs = new Set(pairs(lower.slice(longer.start, longer.end), language));
    const ours = pairs(lower.slice(shorter.start, shorter.end), language);
    if (ours.filter((pair) => theirs.has(pair)).length >= ALIKE * ours.length) return true;
  }
  return false;
}

/** The pairs of neighbouring characters of a Chinese clause, of neighbouring words of an English one. */
function pairs(text: string, language: Sentence['language']): readonly string[] {
  const all: string[] = [];
  if (language === 'zh') for (let at = 0; at + 1 < text.length; at += 1) all.push(text.slice(at, at + 2));
  else {
    const words = text.trim().split(' ');
    for (let at = 1; at < words.length; at += 1) all.push(`${words[at - 1]} ${words[at]}`);
  }
  return all;
}

/** Fewer articles among a text's English words than this are too few, where it has enough words to tell. */
const FEW_ARTICLES = 0.025;
const ENOUGH_WORDS = 80;
const ARTICLES = new Set(['the', 'a', 'an', '“the', '"the', '(the', '“a', '"a']);

/** True where the English of an article was put together without «the» and «a». */
export function lacksArticles({ lower, sentences }: Draft): boolean {
  let [words, articles] = [0, 0];
  for (const { span, language, paragraph } of sentences) {
    if (language !== 'en' || paragraph.kind !== 'body') continue;
    const found = lower.slice(span.start, span.end).split(' ');
    words += found.length;
    for (const word of found) if (ARTICLES.has(word)) articles += 1;
  }
  return words >= ENOUGH_WORDS && articles < FEW_ARTICLES * words;
}

/** True where a sentence of some length has no article. */
export function withoutArticle({ lower }: Draft, { span }: Sentence): boolean {
  const words = lower.slice(span.start, span.end).split(' ');
  return words.length >= 7 && !words.some((word) => ARTICLES.has(word));
}
