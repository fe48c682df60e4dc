import type { Span } from '#article/span.ts';
import { matchesOf } from '#language/matches.ts';
import type { Mention } from '../mention.ts';
import type { NameCandidate } from '../shared/candidates.ts';
import { enCues } from './cues.ts';
import { BODY_WORDS, EAST_ASIAN_SURNAMES, GIVEN_NAMES, NO_NAME } from './name-words.ts';

interface Word {
  readonly text: string;
  readonly span: Span;
}

/** Verbs beside those of reporting whose subject is a person or a body. */
const ACTS = new Set(
  'met meets visited flew arrived discussed pointed declined refused led leads signed headed joined resigned travelled traveled chaired attended'.split(
    ' ',
  ),
);
const VERB_NEXT =
  /^,?\s+(?:(?:also|later|then|has|had|once|himself|herself|again|earlier) )?(?<verb>[a-z]+)(?![a-z’'-])/u;

/** A verb of reporting or of going about business follows («Sidi Omar, dismissed …», «Maria Lindqvist said»). */
function actsNext(after: string): boolean {
  const verb = VERB_NEXT.exec(after)?.groups?.['verb'] ?? '';
  const cue = enCues.get(verb);
  return ACTS.has(verb) || (cue !== undefined && !cue.bare && !cue.participle);
}

const SAID_BEFORE =
  /(?:said|says|asked|asks|added|wrote|writes|noted|argued|warned|according to|quoted|by|with|when)\s+$/u;
const ROLE_NEXT =
  /^,?\s+(?:an?|the|one of|its|his|her|their|our|who|then|now|formerly|former|senior|deputy|vice|chief|head|director|professor|president|chairman|chair|author|dean|fellow|analyst|expert|researcher|scholar|columnist|editor|minister|spokes(?:man|woman|person)|research director|of|at|from|in)\s/u;
const ROLE_BEFORE =
  /(?:president|minister|secretary|spokes(?:man|woman|person)|representative|envoy|ambassador|chairman|chairwoman|chief|director|general|admiral|colonel|professor|scholar|researcher|analyst|expert|fellow|columnist|reporter|editor|adviser|advisor|negotiator|diplomat|leader|senator|governor|chancellor|official|secretary-general|commander|counterpart|founder|author|colleague|critic|lawmaker|Mr|Mrs|Ms|Dr|Prof)\.?\s+$/iu;

/** What follows names of operations, ships and laws, not of people. */
const NO_PERSON_NEXT =
  /^\s+(?:air |joint |military |naval )?(?:drills?|exercises?|missiles?|rockets?|operations?|satellites?|ships?|submarines?|laws?|acts?|wars?|hotel|islands?|airport|base|street|bridge|agreement|treaty|doctrine|plan)(?![a-z])/u;

/** Small words inside names: Majed al-Ansari, Mohammed bin Salman, Ursula von der Leyen, Staffan de Mistura. */
const PARTICLES =
  /^ (?:(?:al|el|bin|ibn|bint|ben|abu|de|del|della|da|das|do|dos|di|du|la|le|van|von|der|den|ter|ten|zu|zur) ){1,3}$/u;
const WORD = /(?:(?<!\p{L})(?:al|el|an|ar|as|ash|at|az|ad|ed|ul)-)?\p{Lu}[\p{L}'’-]*\.?/u;
const WORDS = new RegExp(WORD, 'gu');
/** Last words of names of places. */
const PLACE_WORDS = new Set(
  'shoal shoals reef reefs atoll bank sea strait straits bay gulf river lake mount mountain mountains valley dam canal port pass crossing corridor island islands peninsula coast desert plateau province county district city town village street avenue square road bridge airport station tower palace hotel stadium camp'.split(
    ' ',
  ),
);

/** Words that begin with a capital, as runs that only blanks or small words of names join. */
function* runs(plain: string, span: Span): Generator<readonly Word[]> {
  let run: Word[] = [];
  for (const match of matchesOf(WORDS, plain.slice(span.start, span.end))) {
    const text = trimWord(match[0]);
    const start = span.start + match.index;
    const previous = run.at(-1);
    if (previous && !joins(plain.slice(previous.span.end, start))) {
      yield run;
      run = [];
    }
    run.push({ text, span: { start, end: start + text.length } });
  }
  if (run.length > 0) yield run;
}

const joins = (between: string): boolean => between === ' ' || (between.length < 14 && PARTICLES.test(between));

/** The word without a possessive ending, a closing mark or a full stop that is no initial's. */
function trimWord(word: string): string {
  const bare = word.replace(/(?:['’]s|['’-])$/u, '');
  return /^\p{Lu}\.$/u.test(bare) ? bare : bare.replace(/(?:['’]s)?\.$/u, '');
}

const isNameWord = (text: string): boolean =>
  !NO_NAME.has(text.toLowerCase()) && !/^\p{Lu}{4,}$/u.test(text) && /\p{Ll}|\.$/u.test(text);

/**
 * Names of people that nothing known names: runs of capitalised words with a role, a reporting verb or a body beside
 * them, or shaped like a Korean, Chinese or given-name-first name.
 */
export function* newPeople(plain: string, span: Span, mentions: readonly Mention[]): Generator<NameCandidate> {
  for (const run of runs(plain, span)) {
    const words = withoutKnown(run, mentions);
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last || words.length > 5 || words.some((word) => BODY_WORDS.has(word.text.toLowerCase()))) continue;
    if (PLACE_WORDS.has(last.text.toLowerCase())) continue;
    if (words.some((word) => !isNameWord(word.text))) continue;
    const whole = { start: first.span.start, end: last.span.end };
    if (/^\s+(?:of|for|and)\s+\p{Lu}/u.test(plain.slice(whole.end, whole.end + 8)) && words.length < 2) continue;
    const before = plain.slice(Math.max(span.start, whole.start - 40), whole.start);
    const after = plain.slice(whole.end, Math.min(span.end, whole.end + 40));
    const office = mentions.find(
      (one) =>
        one.kind === 'office' && one.span.end <= whole.start && plain.slice(one.span.end, whole.start).trim() === '',
    );
    const title = office?.span ?? (ROLE_BEFORE.test(before) ? { start: whole.start - 1, end: whole.start } : undefined);
    const evidence = evidenceFor(words, title !== undefined, before, after);
    if (evidence) yield { span: whole, evidence, title: office?.span, latin: bracketed(after) };
  }
}

function evidenceFor(
  words: readonly Word[],
  title: boolean,
  before: string,
  after: string,
): NameCandidate['evidence'] | undefined {
  if (NO_PERSON_NEXT.test(after)) return undefined;
  // «Chairman Kim»: a bare East Asian surname belongs to somebody named in full; the surname stage finds whom.
  if (words.length < 2 && EAST_ASIAN_SURNAMES.has((words[0]?.text ?? '').toLowerCase())) return undefined;
  if (title) return 'title';
  if (words.length < 2) return undefined;
  const [first = '', second = ''] = words.map((word) => word.text.toLowerCase());
  if (actsNext(after) || (SAID_BEFORE.test(before) && ROLE_NEXT.test(after))) return 'said';
  if (GIVEN_NAMES.has(first) || (EAST_ASIAN_SURNAMES.has(first) && /^[a-z]+-[a-z]+$/u.test(second))) return 'shape';
  if (EAST_ASIAN_SURNAMES.has(first) && words.length === 3) return 'shape';
  if (SAID_BEFORE.test(before) || /^,\s+(?:an?|the|former|formerly|senior|director|professor|who|of)\s/u.test(after))
    return 'said';
  if (/(?:Photo|Photograph|Photographs|Picture|Pictures|Photos)(?: by)?:?\s$/u.test(before)) return 'byline';
  if (/^\s+(?:of|at) the\s/u.test(after) || bracketed(after)) return 'said';
  return undefined;
}

/** «Ivanka Trump», «Ahmed bin Saleh»: a surname known by itself stands behind another given name than its bearer's. */
function insideLongerName(run: readonly Word[], index: number, { span }: Mention): boolean {
  const [before, word] = [run[index - 1], run[index]];
  const alone = word?.span.start === span.start && word.span.end === span.end;
  return alone && before !== undefined && before.span.end <= span.start && GIVEN_NAMES.has(before.text.toLowerCase());
}

/** The run without words that a known mention covers or that cannot begin a name. */
function withoutKnown(run: readonly Word[], mentions: readonly Mention[]): readonly Word[] {
  const known = (word: Word, index: number): boolean =>
    mentions.some(
      (one) =>
        one.span.start < word.span.end &&
        word.span.start < one.span.end &&
        !(one.kind === 'person' && insideLongerName(run, index, one)),
    );
  let words = run;
  const lastKnown = words.findLastIndex(known);
  if (lastKnown >= 0) words = words.slice(lastKnown + 1);
  let from = 0;
  while (from < words.length - 1 && NO_NAME.has((words[from]?.text ?? '').toLowerCase())) from += 1;
  return words.slice(from);
}

/** A Latin name in brackets right after: Jin Yingzhe (Kim Yong-chol). */
function bracketed(after: string): string | null {
  return /^\s?\(([A-Z][A-Za-z'’-]+(?:[ -][A-Za-z'’-]+){1,3})\)/u.exec(after)?.[1] ?? null;
}
