import { hanAt } from '#language/fold.ts';
import type { Sentence } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Mention } from '../mention.ts';

/** What stands behind the first character of a state's name where that character stands for the state. */
const SIDE = /^(?:方(?![便能可才向式案法针位圆形块程略言])|国(?![会家际务防])|外长|总统|总理|防长|首相|政府)/u;
/** Characters of function words, behind which a new word begins. */
const OPENS = new Set(
  '与和同对向由被让使给据但而说称则时后前即若如及跟就因是将把等为使令求吁促责认此该的了，、'.split(''),
);

/**
 * The sentences with the sides that an article of two or three parties calls by the first character of their names
 * (科索沃 … 科方, 委内瑞拉 … 委国); characters that stand for a state everywhere are known already.
 */
export function withShortSides(
  sentences: readonly Sentence[],
  plain: string,
  knowledge: Knowledge,
): readonly Sentence[] {
  const sides = sidesByFirst(sentences, plain, knowledge);
  if (sides.size === 0) return sentences;
  return sentences.map((sentence) => {
    if (sentence.language !== 'zh') return sentence;
    const added = sidesIn(sentence, plain, sides);
    return added.length === 0
      ? sentence
      : { ...sentence, mentions: [...sentence.mentions, ...added].sort((a, b) => a.span.start - b.span.start) };
  });
}

/** The parties named in full, by the first character of the name; of two with one character the one named more often. */
function sidesByFirst(
  sentences: readonly Sentence[],
  plain: string,
  knowledge: Knowledge,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { mentions } of sentences) {
    for (const { kind, form, id, span } of mentions) {
      if (kind !== 'party' || form !== 'name' || span.end - span.start < 2 || !hanAt(plain, span.start)) continue;
      const first = plain.charAt(span.start);
      const parties = counts.get(first) ?? new Map<string, number>();
      parties.set(id, (parties.get(id) ?? 0) + 1);
      counts.set(first, parties);
    }
  }
  return new Map(
    [...counts].flatMap(([first, parties]) => {
      const [most] = [...parties].sort((a, b) => b[1] - a[1]);
      return most && knowledge.parties.has(most[0]) ? [[first, most[0]] as const] : [];
    }),
  );
}

function sidesIn({ span, mentions }: Sentence, plain: string, sides: ReadonlyMap<string, string>): readonly Mention[] {
  const found: Mention[] = [];
  const names = mentions.filter(({ kind }) => kind !== 'office');
  let next = 0;
  for (let at = span.start; at < span.end - 1; at += 1) {
    const party = sides.get(plain.charAt(at));
    const side = party && SIDE.exec(plain.slice(at + 1, at + 5));
    if (!party || !side) continue;
    if (at > span.start && hanAt(plain, at - 1) && !OPENS.has(plain.charAt(at - 1))) continue;
    const end = at + 1 + (/^[方国]/u.test(side[0]) ? 1 : 0);
    while ((names[next]?.span.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((names[next]?.span.start ?? Number.POSITIVE_INFINITY) < end) continue;
    found.push({
      kind: 'party',
      id: party,
      party,
      form: 'short',
      span: { start: at, end },
      rule: 'zh/name/short-side',
    });
  }
  return found;
}
