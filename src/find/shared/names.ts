import type { Span } from '#article/span.ts';
import { surnameLength } from '#language/zh/surnames.ts';
import type { Sentence } from '../draft.ts';
import type { Knowledge, Known } from '../knowledge.ts';
import type { IssueWord, Mention } from '../mention.ts';
import type { TrieMatch } from './trie.ts';

/** Words that may follow a run of one-character party names (朝美会谈, 韩美联合军演) or stand before one (对朝, 访韩). */
const AFTER_PAIR =
  /^(?:两国|双方|双边|[三四五六七八九十]国|[三四五六七八九十]方|关系|领导人|首脑|元首|高官|高级别|工作|会谈|会晤|会面|会议|峰会|对话|谈判|磋商|接触|联合|总统|总理|外交|国防|财长|防务|经贸|军队|谈判|代表团|停火|和平|冲突|边防|防长|渔业|天然气|气候|同盟|联盟|军演|军事|无核化|核|外长|防长|间|之间|互动|贸易|协议|协定|声明|共同|战争|战略|合作|边界|边境|停战|沟通|二次|第|官员|代表)/u;
/** Verbs, adverbs and dates before which a run of one-character names is a subject; 北美, 南美 are continents there. */
const ACTING_PAIR =
  /^(?:签署|签订|举行|宣布|同意|决定|发表|达成|重启|恢复|商定|均|都|也|两军|关于|在|于|就|再次|首次|将|已|(?:去|今|明|本|上|下|昨|当)[年月周日天]|[12]?\d{1,3}[年月日])/u;
const CONTINENTS = new Set(['北美', '南美']);
/** What a single one-character name stands before (俄军, 乌总统, 伊外长); 中 and 南 are words of direction there. */
const AFTER_ONE =
  /^(?:军(?![事演火工备费购售援力团])|总统(?!制)|总理(?!衙)|外长|防长|财长|外交部|国防部|外交官|谈判代表|代表团|特使|驻[\p{Script=Han}]{1,6}大使)/u;
const NO_ONE = new Set(['中', '南', '北']);

/**
 * Mentions of what is known, longest form first: story and general names, and one-character party names inside
 * compounds. Forms that several share are left to the first; later stages tell them apart.
 */
export function knownMentions(plain: string, span: Span, knowledge: Knowledge): readonly Mention[] {
  const found: Mention[] = [];
  let index = span.start;
  while (index < span.end) {
    const match = longestKnown(plain, index, span.end, knowledge);
    const known = match?.value[0];
    if (
      match &&
      known?.kind === 'person' &&
      /^会(?:[议谈晤]|[”’，。、；：]|$)/u.test(plain.slice(match.end, match.end + 2)) &&
      !'与和同跟、及向'.includes(plain.charAt(match.start - 1) || ' ')
    ) {
      // «金大中会议», «金大中会»: a garbled meeting nickname, not the late president.
      index = match.end;
      continue;
    }
    if (match && known) {
      found.push(...knownAt(known, { start: match.start, end: match.end }, plain, knowledge));
      index = match.end;
      continue;
    }
    const run = abbreviationRun(plain, index, span.end, knowledge);
    for (let at = index; at < run; at += 1) {
      const party = knowledge.abbreviations.get(plain.charAt(at));
      if (party) {
        found.push({
          kind: 'party',
          id: party,
          party,
          form: 'short',
          span: { start: at, end: at + 1 },
          rule: 'zh/name/party-compound',
        });
      }
    }
    index = Math.max(run, index + 1);
  }
  return found;
}

/** The longest known form here; «The South» gives way to «South Korean», which begins inside it and reaches further. */
function longestKnown(
  plain: string,
  index: number,
  end: number,
  knowledge: Knowledge,
): TrieMatch<readonly Known[]> | undefined {
  const match = knowledge.names.longestAt(plain, index, end);
  if (!match || !/^[Tt]he /u.test(plain.slice(index, index + 4))) return match;
  const inner = knowledge.names.longestAt(plain, index + 4, end);
  return inner && inner.end > match.end ? inner : match;
}

/**
 * The mention of a known form. «South Korea's defence ministry» is its state and the ministry apart; «U.S. Treasury» is
 * named Treasury.
 */
function knownAt(known: Known, span: Span, plain: string, knowledge: Knowledge): readonly Mention[] {
  const rule = 'shared/name/known';
  const whole = { ...known, span, rule };
  if (known.kind === 'office') return officeOf(whole, plain, knowledge);
  if (known.kind !== 'organisation') return [whole];
  const text = plain.slice(span.start, span.end);
  const article = /^the /u.exec(text)?.[0].length ?? 0;
  const owner = knowledge.names.longestAt(plain, span.start, span.end - 1);
  const party = owner?.value.find((one) => one.kind === 'party');
  if (!owner || !party) return [{ ...whole, span: { start: span.start + article, end: span.end } }];
  const joint = /^(?:'s|s')? ?/u.exec(plain.slice(owner.end, span.end))?.[0] ?? '';
  const core = { start: owner.end + joint.length, end: span.end };
  const alone = knowledge.names.longestAt(plain, core.start, span.end);
  const named = alone?.end === span.end && alone.value.some((one) => one.id === known.id);
  const state = { ...party, span: { start: owner.start, end: owner.end }, rule };
  if (joint.startsWith("'") || joint.startsWith('s')) return [state, { ...known, span: core, rule }];
  const english = joint === ' ' && knowledge.organisations.get(known.id)?.kind === 'government';
  if (named && english) return [state, { ...known, span: core, rule }];
  return [whole];
}

/** «德国总理»: the state and the office apart. */
function officeOf(whole: Mention, plain: string, knowledge: Knowledge): readonly Mention[] {
  const { span, rule } = whole;
  const owner = knowledge.names.longestAt(plain, span.start, span.end - 1);
  const party = owner?.value.find((one) => one.kind === 'party');
  if (!owner || !party) return [whole];
  const gap = /^\s*/u.exec(plain.slice(owner.end, span.end))?.[0].length ?? 0;
  return [
    { ...party, span: { start: owner.start, end: owner.end }, rule },
    { ...whole, span: { start: owner.end + gap, end: span.end } },
  ];
}

/** The end of a run of one-character party names that a compound word follows, else `start`. */
function abbreviationRun(plain: string, start: number, end: number, knowledge: Knowledge): number {
  let to = start;
  while (
    to < end &&
    to - start < 5 &&
    (knowledge.abbreviations.has(plain.charAt(to)) || (plain.charAt(to) === '、' && to > start))
  )
    to += 1;
  // «发言人刘德军»: a character of a name.
  if (
    to - start === 1 &&
    surnameLength(plain.slice(start - 1, start)) > 0 &&
    /[人长官员席相臣使表理统]/u.test(plain.charAt(start - 2))
  )
    return start;
  if (to - start === 1 && !NO_ONE.has(plain.charAt(start)) && AFTER_ONE.test(plain.slice(to, to + 12))) return to;
  if (to - start < 2) return start;
  const after = plain.slice(to, to + 6);
  if (AFTER_PAIR.test(after)) return to;
  if (!CONTINENTS.has(plain.slice(start, to)) && ACTING_PAIR.test(after)) return to;
  return start;
}

/** Words that raise an issue of the story, the longest at each place; a word inside a longer one does not count. */
export function issueWords(lower: string, span: Span, knowledge: Knowledge): readonly IssueWord[] {
  const found: IssueWord[] = [];
  let reached = 0;
  for (const match of knowledge.issueWords.scanAll(lower, span.start, span.end)) {
    if (match.end <= reached) continue;
    reached = match.end;
    for (const issue of match.value) found.push({ span: { start: match.start, end: match.end }, issue });
  }
  return found;
}

/** The sentence with its mentions and issue words. */
export function withNames(sentence: Sentence, plain: string, lower: string, knowledge: Knowledge): Sentence {
  return {
    ...sentence,
    mentions: knownMentions(plain, sentence.span, knowledge),
    issues: issueWords(lower, sentence.span, knowledge),
  };
}
