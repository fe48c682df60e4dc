import type { Draft, Sentence } from '../draft.ts';
import type { GarbleReason } from './garble.ts';

/** Marks that no paragraph begins with. */
const NO_OPENING = /^[”’»，。、；：！？,.;:!?)）】]/u;
/** Two full stops or commas side by side; dots of an ellipsis, «?!» and a stop behind an abbreviation are none. */
const SIDE_BY_SIDE = /[，。；：、][，。；：、]|,[,;.]|[;:][,;.]|[。，]{2}/u;
/** Words that may stand twice: had had, that that, long long, bye bye. */
const TWICE = new Set('had that is very so no long many more much bye far again over out on in up ha round'.split(' '));
const DOUBLED = /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/giu;
/** A Chinese word of two or three characters at once again (指出指出), other than by way of counting (一步一步). */
const DOUBLED_ZH = /((?![一二两三几半])[一-龥]{2,3})\1/gu;
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

function wordTwice(text: string, language: Sentence['language']): boolean {
  if (language === 'en') {
    return Array.from(text.matchAll(DOUBLED)).some(([, word = '']) => !TWICE.has(word.toLowerCase()));
  }
  return Array.from(text.matchAll(DOUBLED_ZH)).some(([, word = '']) => new Set(word).size > 1);
}

/** How many pairs of units neighbouring clauses must have, and what share of the shorter one's the other must have too. */
const LEAST = { zh: 8, en: 5 } as const;
const ALIKE = 0.62;

/** Two clauses side by side say one thing in nearly the same words, or the thing and its contrary. */
function clauseTwice({ lower }: Draft, { clauses, language }: Sentence): boolean {
  if (clauses.length < 2) return false;
  const all = clauses.map(({ start, end }) => pairs(lower.slice(start, end), language));
  return all.some((ours, index) => {
    const before = all[index - 1];
    if (!before) return false;
    const [shorter, longer] = before.length < ours.length ? [before, ours] : [ours, before];
    if (shorter.length < LEAST[language] || longer.length > 2 * shorter.length) return false;
    const theirs = new Set(longer);
    return shorter.filter((pair) => theirs.has(pair)).length >= ALIKE * shorter.length;
  });
}

/** The pairs of neighbouring characters of a Chinese clause, of neighbouring words of an English one. */
function pairs(text: string, language: Sentence['language']): readonly string[] {
  const units = language === 'zh' ? text : text.split(' ');
  return Array.from({ length: Math.max(0, units.length - 1) }, (_, at) => `${units[at]} ${units[at + 1]}`);
}

/** Fewer articles among a text's English words than this are too few, where it has enough words to tell. */
const FEW_ARTICLES = 0.025;
const ENOUGH_WORDS = 80;

/** True where the English of an article was put together without «the» and «a». */
export function lacksArticles({ lower, sentences }: Draft): boolean {
  let [words, articles] = [0, 0];
  for (const { span, language, paragraph } of sentences) {
    if (language !== 'en' || paragraph.kind !== 'body') continue;
    const text = lower.slice(span.start, span.end);
    words += countOf(text, /[a-z][a-z'’-]*/gu);
    articles += countOf(text, ARTICLES);
  }
  return words >= ENOUGH_WORDS && articles < FEW_ARTICLES * words;
}

const ARTICLES = /(?<!\p{L})(?:the|an?)(?!\p{L})/gu;

/** True where a sentence of some length has no article. */
export const withoutArticle = ({ lower }: Draft, { span }: Sentence): boolean =>
  countOf(lower.slice(span.start, span.end), / /gu) >= 6 && countOf(lower.slice(span.start, span.end), ARTICLES) === 0;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
