import type { Span } from '#article/span.ts';
import { matchesOf } from '#language/matches.ts';
import type { OrganisationKind } from '#story/story.ts';
import type { Mention } from '../mention.ts';
import type { BodyCandidate } from '../shared/bodies.ts';
import { NO_NAME } from './name-words.ts';

const HEADS: readonly (readonly [OrganisationKind, string])[] = [
  [
    'think-tank',
    'Institute Institution Centre Center Forum Foundation Society Think-Tank Programme Program Initiative Project Council Office',
  ],
  [
    'other',
    'University College School Academy Party Association Union Federation League Alliance Bank Fund Organization Organisation Church',
  ],
  ['company', 'Corporation Company Corp Inc Ltd Group Holdings'],
  [
    'media',
    'Times Post Daily Herald Tribune Review News Journal Wire Dispatch Courier Gazette Telegraph Chronicle Ilbo Sinmun Shimbun Press Broadcasting Television Radio Net Today Weekly Magazine',
  ],
  [
    'government',
    'Ministry Department Agency Commission Committee Parliament Congress Senate Assembly Court Bureau Administration Service Embassy Mission Secretariat Authority Treasury Cabinet',
  ],
  ['military', 'Army Navy Force Forces Command Corps Guard Guards Staff'],
];
const kinds = new Map<string, OrganisationKind>();
for (const [kind, words] of HEADS) for (const word of words.split(' ')) kinds.set(word, kind);

/** Ships and aeroplanes named after services. */
const NO_BODY = /^(?:Air Force One|Air Force Two|Marine One|Party Congress|Security Council Resolution)/u;

const WORD = /(?:\p{Lu}[\p{L}&'’.-]*|of|for|and|the|on|in|de)(?= |[^\p{L}]|$)/gu;
const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'de']);
const OPENERS = new Set([
  'The',
  'A',
  'An',
  'In',
  'At',
  'On',
  'By',
  'For',
  'From',
  'But',
  'And',
  'As',
  'To',
  'Of',
  'With',
  'When',
  'While',
  'After',
  'Before',
  'Since',
  'Its',
  'His',
  'Their',
  'Our',
  'This',
  'That',
  'Both',
]);

/** Names of bodies: runs of capitalised words that hold a head noun (Institute, University …), with `of`/`for` parts behind it. */
export function* newBodies(plain: string, span: Span, mentions: readonly Mention[]): Generator<BodyCandidate> {
  const words = wordsOf(plain, span);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const kind = word && kinds.get(word.text);
    if (!word || !kind) continue;
    let from = index;
    while (
      from > 0 &&
      joined(plain, words[from - 1], words[from]) &&
      isNamePart(words[from - 1]?.text) &&
      !isPerson(words[from - 1]?.span, mentions)
    )
      from -= 1;
    while (from < index && (OPENERS.has(words[from]?.text ?? '') || SMALL.has(words[from]?.text ?? ''))) from += 1;
    // «US Justice Department» is named Justice Department; the state before it is a party of its own.
    while (kind === 'government' && from < index - 1 && isState(words[from]?.span, mentions)) from += 1;
    const to = tail(plain, words, index);
    const first = words[from];
    const last = words[to];
    if (!first || !last || (from === index && to === index)) continue;
    if (NO_BODY.test(plain.slice(first.span.start, last.span.end + 5))) continue;
    yield { span: { start: first.span.start, end: last.span.end }, kind };
    index = to;
  }
}

interface Word {
  readonly text: string;
  readonly span: Span;
}

function wordsOf(plain: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(WORD, plain.slice(span.start, span.end))) {
    const text = match[0].replace(/(?:['’]s)?[.'’-]*$/u, '');
    const start = span.start + match.index;
    if (text) words.push({ text, span: { start, end: start + text.length } });
  }
  return words;
}

/** Words of one name: a blank parts them, or the ending of an owner in the plural (Fishermen's Federation). */
const joined = (plain: string, left: Word | undefined, right: Word | undefined): boolean => {
  if (left === undefined || right === undefined) return false;
  const gap = plain.slice(left.span.end, right.span.start);
  return gap === ' ' || (/^(?:['’]s|['’]) $/u.test(gap) && OWNERS.test(left.text));
};
const OWNERS = /(?:men|people|children|[^s'’]ers)$/u;
const isNamePart = (text: string | undefined): boolean =>
  text !== undefined && !OPENERS.has(text) && (/^\p{Lu}/u.test(text) || text === 'of' || text === 'for');
const isPerson = (span: Span | undefined, mentions: readonly Mention[]): boolean =>
  span !== undefined &&
  mentions.some((one) => one.kind === 'person' && one.span.start <= span.start && span.end <= one.span.end);

const isState = (span: Span | undefined, mentions: readonly Mention[]): boolean =>
  span !== undefined &&
  mentions.some((one) => one.kind === 'party' && one.span.start <= span.start && span.end <= one.span.end);

/** Words behind the head that still belong to the name: «of Public Policy», «for Arms Control», a further head noun. */
function tail(plain: string, words: readonly Word[], head: number): number {
  let to = head;
  for (let index = head + 1; index < words.length && joined(plain, words[index - 1], words[index]); index += 1) {
    const text = words[index]?.text ?? '';
    if (SMALL.has(text)) continue;
    if (NO_NAME.has(text.toLowerCase())) break;
    const between = words.slice(to + 1, index).map((word) => word.text);
    if (between.length > 0 && !['of', 'for', 'of the', 'for the', 'and', 'on', 'in'].includes(between.join(' '))) break;
    if (between.join(' ') === 'and' && to === head) break;
    if (between.join(' ') === 'in') break;
    to = index;
  }
  return to;
}
