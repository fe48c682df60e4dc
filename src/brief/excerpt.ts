/** The longest stretch of a page's words that a line quotes; the note has the whole sentence. */
const LONGEST = { han: 60, latin: 140 } as const;

/** The head of a report before its first sentence: who sent it, from where, on which day. */
const DATELINES: readonly RegExp[] = [
  /^[【（(〔［[][^】）)〕］\]\n]{2,30}(?:报道|報導|報道|专电|專電|[电電讯訊]|综合|綜合)[】）)〕］\]]\s*/u,
  /^[^。！？，,“”「」\n]{2,24}?(?:\d{1,2}月)?\d{1,2}日(?:专电|專電|消息|[电電讯訊])(?:\s*[（(][^）)\n]{2,30}[）)])?[\s，,:：]*/u,
  /^(?:\p{Lu}[\p{L}.' ]{2,30},? ?)?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? ?)?(?:\d{4} ?)?\(\p{Lu}[^()\n]{1,40}\) ?[-–—]{1,2} ?/u,
  /^\p{Lu}[\p{Lu}.' ]{4,30}(?:, \p{Lu}[\p{L}. ]{1,20})?(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)? ?[-–—]{1,2} /u,
];
/** Marks of lists and numbers of pictures before a sentence. */
const BULLET = /^(?:[•·●▪■◆*-]\s*|\d{1,2}\/\d{1,2}\s+)/u;
const LEADING = /^[\s,，。;；:：、.)）”’」』]+/u;
const TRAILING = /[\s,，。;；:：、.]+$/u;

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
  const edge = Math.max(...['，', ',', '；', ';', '。', '. '].map((mark) => cut.lastIndexOf(mark)));
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
