/** The longest stretch of a page's words that a line quotes; the note has the whole sentence. */
const LONGEST = { han: 60, latin: 140 } as const;

/** The head of a report before its first sentence: who sent it, from where, on which day. */
const DATELINES: readonly RegExp[] = [
  /^[【（(〔［[][^】）)〕］\]\n]{2,30}(?:报道|報導|報道|专电|專電|[电電讯訊]|综合|綜合)[】）)〕］\]]\s*/u,
  /^[^。！？，,“”「」\n]{2,24}?(?:\d{1,2}月)?\d{1,2}日(?:专电|專電|消息|[电電讯訊])(?:\s*[（(][^）)\n]{2,30}[）)])?[\s，,:：]*/u,
  /^(?:\p{Lu}[\p{L}.' ]{2,30},? ?)?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? ?)?(?:\d{4} ?)?\(\p{Lu}[^()\n]{1,40}\) ?[-–—]{1,2} ?/u,
  /^(?:\p{Lu}{5,20}|\p{Lu}{2,12} \p{Lu}{3,12})(?:, \p{Lu}[\p{L}. ]{1,20})?(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)? ?[-–—]{1,2} /u,
];
/** Marks of lists and numbers of pictures before a sentence. */
const BULLET = /^(?:[•·●▪■◆*-]\s*|\d{1,2}\/\d{1,2}\s+)/u;
const LEADING = /^[\s,，。;；:：、.)）”’」』]+/u;
/** A stop behind one capital letter belongs to an abbreviation: «U.S.» */
const TRAILING = /(?:[\s,，。;；:：、]|(?<!\p{Lu})\.)+$/u;

/**
 * A piece of a page's text as a line quotes it: without dateline, bullet and stray marks, cut at a clause's end where
 * it is longer than `share` (1 where absent) of a line's usual length.
 */
export function excerpt(text: string, share = 1): string {
  const plain = text.replace(/\s+/gu, ' ').trim().replace(BULLET, '');
  const body = DATELINES.reduce((rest, dateline) => rest.replace(dateline, ''), plain);
  const tidy = (body === '' ? plain : body).replace(LEADING, '');
  const limit = Math.round((/\p{Script=Han}/u.test(tidy) ? LONGEST.han : LONGEST.latin) * share);
  if (tidy.length <= limit) return paired(tidy.replace(TRAILING, ''));
  const cut = tidy.slice(0, limit);
  const edge = Math.max(...['，', ',', '；', ';', '。'].map((mark) => cut.lastIndexOf(mark)));
  const word = /\p{Script=Han}/u.test(cut) ? limit : cut.lastIndexOf(' ');
  const end = edge > limit / 2 ? edge : word > limit / 2 ? word : limit;
  return `${paired(cut.slice(0, end).replace(TRAILING, ''))}…`;
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
];

/** The text without marks whose partner was cut away, and without a pair that encloses all of it. */
function paired(text: string): string {
  let kept = text;
  for (const [open, close] of PAIRS) {
    const lost = new Set<number>();
    const opened: number[] = [];
    for (let index = 0; index < kept.length; index += 1) {
      const character = kept.charAt(index);
      if (character === open) opened.push(index);
      else if (character === close && opened.pop() === undefined) lost.add(index);
    }
    for (const index of opened) lost.add(index);
    kept = [...kept.split('')].filter((_, index) => !lost.has(index)).join('');
  }
  if ((kept.split('"').length - 1) % 2 === 1) kept = kept.replace(/^"|"$|(?<=\s)"(?=\S)/u, '');
  const enclosed = /^[“「『"]([^“”「」『』"]+)[”」』"]$/u.exec(kept.trim());
  return (enclosed?.[1] ?? kept).trim();
}

/** What is shorter tells a reader nothing: «the pact», 核武. */
const LEAST = { han: 10, words: 5 } as const;

/** True where a wording says enough to stand alone. */
export const tellsEnough = (text: string): boolean =>
  /\p{Script=Han}/u.test(text)
    ? text.replace(/[\s\p{P}]/gu, '').length >= LEAST.han
    : text.trim().split(/\s+/u).length >= LEAST.words;

const EDGE = /[，。；：！？\n]|[,;:!?](?=[\s\p{Script=Han}])|\.(?=\s+\p{Lu})/gu;

/** How much longer than a line's usual quotation a clause may be for the sake of the part in it. */
export const CLAUSE = 1.4;

/**
 * A part of a sentence with the rest of its clause, and with the clause before (or behind) it where that alone says too
 * little; the part itself where it is not in the sentence or the clause is too long for a line.
 */
export function clauseAround(part: string, sentence: string): string {
  const at = sentence.indexOf(part);
  if (at < 0) return part;
  const starts = [0];
  const ends: number[] = [];
  for (const { index } of sentence.matchAll(EDGE)) {
    ends.push(index);
    starts.push(index + 1);
  }
  ends.push(sentence.length);
  const limit = CLAUSE * (/\p{Script=Han}/u.test(sentence) ? LONGEST.han : LONGEST.latin);
  let first = starts.findLastIndex((start) => start <= at);
  let last = ends.findIndex((end) => end >= at + part.length);
  let clause = sentence.slice(starts[first], ends[last]).trim();
  // The head of a long clause is quoted as far as a line goes, where that takes in the part.
  if (clause.length > limit) return clause.indexOf(part) + part.length <= limit || !tellsEnough(part) ? clause : part;
  while (!tellsEnough(clause) && (first > 0 || last < ends.length - 1)) {
    if (first > 0) first -= 1;
    else last += 1;
    clause = sentence.slice(starts[first], ends[last]).trim();
  }
  return clause;
}
