import type { Span } from '#article/span.ts';
import { characterTable } from '#language/characters.ts';
import { hanAt } from '#language/fold.ts';
import { inTransliterations, surnameLength } from '#language/zh/surnames.ts';
import type { Mention } from '../mention.ts';
import type { NameCandidate } from '../shared/candidates.ts';
import { zhCues } from './cues.ts';
import { NO_NAME_STARTS } from './name-words.ts';
import { beginsWord, endsTitle, longestTitle, mayEnd, titleBefore, wordAfterName } from './people-bounds.ts';
import { dottedName, untilKnown } from './people-dotted.ts';

/** Longer words that look like names beside a title and are none. */
const NOT_NAMES = /^(?:和|从|时|都|是|向|金融|国际|安理|越来)/u;
/** Characters that end no given name: verbs of saying, adverbs, prepositions, particles. */
const NO_NAME_ENDS = characterTable('说称则将也还又都均并已仍就便从对向被把因是有等的了在与于曾会');

/** Length of a name of two to four characters that begins at `at`, 0 where none does. */
function nativeLength(plain: string, at: number, limit: number): number {
  let han = 0;
  while (han < 5 && at + han < limit && hanAt(plain, at + han)) han += 1;
  const surname = surnameLength(plain.slice(at, at + Math.min(han, 3)));
  if (surname === 0 || NOT_NAMES.test(plain.slice(at, at + 4)) || NO_NAME_STARTS.has(plain.slice(at, at + 2))) return 0;
  const lengths = surname === 2 ? [4, 3] : [3, 2];
  const fitting = lengths.filter((length) => length <= han && mayEnd(plain, at + length, limit));
  const [long, short] = fitting;
  if (long === undefined) return 0;
  // «卓弈说,», «费丹周一»: what looks like a third character belongs to the word that follows.
  const shorter = lengths[1] ?? 2;
  if (long > shorter) {
    if (short !== undefined && NO_NAME_ENDS[plain.charCodeAt(at + long - 1)] === 1) return shorter;
    const next = wordAfterName(plain, at + shorter, limit);
    if (next && next.end > at + long) return shorter;
  }
  return long;
}

/** Length of a foreign name written by sound (华生, 庞培欧) that begins at `at`: two to six characters, 0 where none. */
function foreignLength(plain: string, at: number, limit: number): number {
  let length = 0;
  while (length < 7 && at + length < limit && inTransliterations(plain.charAt(at + length))) length += 1;
  for (; length >= 2; length -= 1) if (mayEnd(plain, at + length, limit)) return length;
  return 0;
}

/**
 * Names of people that nothing known names, with what shows that they are people: a title or body before them
 * (`title`), a dotted foreign name (`dotted`), a Latin spelling in brackets (`bracket`), or the start of a clause
 * followed by a verb of saying (`said`).
 */
export function* newPeople(plain: string, span: Span, mentions: readonly Mention[]): Generator<NameCandidate> {
  const taken = (from: number, to: number): boolean =>
    mentions.some((one) => one.kind !== 'office' && one.span.start < to && from < one.span.end);
  for (let at = span.start; at < span.end; at += 1) {
    if (!hanAt(plain, at) || beginsWord(plain, at, span.end)) continue;
    const dotted = untilKnown(dottedName(plain, at, span), mentions);
    if (dotted) {
      if (
        !taken(dotted.end - 1, dotted.end) ||
        mentions.some((one) => one.kind === 'person' && one.span.end === dotted.end)
      ) {
        yield {
          span: dotted,
          evidence: 'dotted',
          title: titleBefore(plain, dotted.start, span.start, mentions),
          latin: bracketed(plain, dotted.end),
        };
      }
      at = dotted.end - 1;
      continue;
    }
    const latin = (length: number): string | null => bracketed(plain, at + length);
    const title = titleBefore(plain, at, span.start, mentions);
    const lead = title ?? labelBefore(plain, at, span.start);
    const native = (title && lengthToBracket(plain, at)) || nativeLength(plain, at, span.end);
    if (native > 0 && !taken(at, at + native)) {
      const bracket = latin(native);
      const signed = SIGNED.test(plain.slice(at + native, at + native + 6));
      const said = startsClause(plain, at, span.start) && saysNext(plain, at + native);
      if (lead || bracket || said || signed) {
        yield {
          span: { start: at, end: at + native },
          evidence: lead ? 'title' : bracket ? 'bracket' : signed ? 'byline' : 'said',
          title,
          latin: bracket,
        };
        at += native - 1;
        continue;
      }
    }
    if (!title) continue;
    const foreign = foreignLength(plain, at, span.end) || spokenLength(plain, at, title, mentions);
    if (foreign >= 2 && !taken(at, at + foreign)) {
      yield { span: { start: at, end: at + foreign }, evidence: 'title', title, latin: latin(foreign), foreign: true };
      at += foreign - 1;
    }
  }
}

/** Characters that stand in adverbs, times, particles and longer titles, and hardly in a name written by sound. */
const NO_NAME_CHARACTERS = new Set(
  '的了在与和对向从说称为以及到据被等将于同跟或而且但并也还又就则把给让使他她它们这那该本此每各某任曾现前后原自至受经入加出有无没不过去来时着要请再仅只都均已未很更最先早晚今昨明当日月年周天午内外上下中会公开私随即书面口头电话联合共同首次多正式团馆府级处组署局厅院队部室社报一二三四五六七八九十两名位个的是否能可应必须愿想需强紧急直接间接间期长员'.split(
    '',
  ),
);

/** Length of what stands between a title and a reporting word, where nothing in it is a word of another kind (发言人佐敏吞称). */
function spokenLength(plain: string, at: number, title: Span, mentions: readonly Mention[]): number {
  if (mentions.some(({ kind, span }) => kind === 'organisation' && span.end === title.end)) return 0;
  for (let length = 0; length <= 5; length += 1) {
    const next = at + length;
    if (length >= 2 && (saysNext(plain, next) || reports(plain.slice(next, next + 2)))) return length;
    if (!hanAt(plain, next) || NO_NAME_CHARACTERS.has(plain.charAt(next))) return 0;
  }
  return 0;
}

const reports = (word: string): boolean => {
  const frame = /^[说称]/u.test(word) ? 'clause' : zhCues.get(word)?.frame;
  return frame === 'clause' || frame === 'object';
};

/** Length of the two to four characters between a title and a Latin spelling in brackets (国防部长新元植(Won Shin Sik)). */
function lengthToBracket(plain: string, at: number): number {
  // «国防部长新元植»: a body may end where a title goes on (国防部 + 长), and 的 opens no name.
  if (plain.charAt(at) === '的' || endsTitle(plain, at + 1, at - longestTitle)) return 0;
  for (let length = 2; length <= 4; length += 1) {
    if (!hanAt(plain, at + length - 1)) return 0;
    if (bracketed(plain, at + length)) return length;
  }
  return 0;
}

const startsClause = (plain: string, at: number, start: number): boolean =>
  at === start || /[，。；：“”、\s|／/]/u.test(plain.charAt(at - 1));
const saysNext = (plain: string, at: number): boolean =>
  /^(?:说|称|表示|认为|指出|透露|强调|警告|承认|否认|预计|估计|判断|分析|断言|回顾|解释|补充|回应|写道|担心|预测|相信|坦言|直言)/u.test(
    plain.slice(at, at + 2),
  );

/** What follows a name that signs: 简立衡/综合报导. */
const SIGNED = /^\s?[／/]\s?(?:综合|编译|整理|外电|[\p{Script=Han}]{0,3}报[道导]|摄|文|图)/u;

/** 记者/作者/编辑 labels, and «of the body» (研究院的奇善宇). */
const labelBefore = (plain: string, at: number, start: number): boolean =>
  LABEL_ENDS[plain.charCodeAt(at - 1)] === 1 &&
  (/(?:记者|作者|编辑|责编|撰文|采访|编译|文|图|摄影|摄|整理|校对)[\s：／/:]{1,3}$/u.test(
    plain.slice(Math.max(start, at - 6), at),
  ) ||
    /(?:大学|学院|研究院|研究所|学会|论坛|中心|智库|基金会|协会|社|委员会|室|部|院)的$/u.test(
      plain.slice(Math.max(start, at - 5), at),
    ));
/** What the pattern of labels can end with: white space of any kind, a colon, a stroke, 的. */
const LABEL_ENDS = characterTable(
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff：／/:的',
);

/** A Latin name in brackets right after a name: 金明吉(Myong gil Kim). */
export function bracketed(plain: string, at: number): string | null {
  if (!/[（( ]/u.test(plain.charAt(at))) return null;
  const match = /^\s?[（(]([A-Z][A-Za-z.'’-]+(?:[ -][A-Za-z.'’-]+){0,4})[）)]/u.exec(plain.slice(at, at + 48));
  return match?.[1] && /[a-z]/u.test(match[1]) ? match[1] : null;
}

/**
 * Stretches that may be garbled forms of known names though nothing beside them says so: a surname with two characters
 * (金正银), a run of two to five characters used in transliterations (普金, 庞培奥), a name before 政府 (文在国政府).
 * Only a close likeness to a known person makes them names.
 */
export function* looseNames(plain: string, span: Span, mentions: readonly Mention[]): Generator<NameCandidate> {
  const free = (from: number, to: number): boolean =>
    !mentions.some((one) => one.span.start < to && from < one.span.end);
  for (let at = span.start; at < span.end - 1; at += 1) {
    if (!hanAt(plain, at)) continue;
    const surname = surnameLength(plain.slice(at, at + 3));
    if (surname === 1 && at + 3 <= span.end && free(at, at + 3) && mayEnd(plain, at + 3, span.end)) {
      yield { span: { start: at, end: at + 3 }, evidence: 'loose', title: undefined, latin: null };
    }
    if (!inTransliterations(plain.charAt(at)) || inTransliterations(plain.charAt(at - 1))) continue;
    let end = at;
    while (end < span.end && inTransliterations(plain.charAt(end))) end += 1;
    if (end - at >= 2 && end - at <= 5 && free(at, end) && mayEnd(plain, end, span.end)) {
      yield { span: { start: at, end }, evidence: 'loose', title: undefined, latin: null, foreign: true };
    }
  }
}
