import type { Span } from '#article/span.ts';
import { hanAt } from '#language/fold.ts';
import { type Ministry, ministries, ministryOf } from '#language/general/ministries.ts';
import type { Sentence } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Mention } from '../mention.ts';
import { Trie } from './trie.ts';

let words: Trie<Ministry> | undefined;

/** Department words of both languages, English ones in lower case. */
function departmentWords(): Trie<Ministry> {
  if (words) return words;
  const made = new Trie<Ministry>();
  for (const ministry of ministries()) {
    for (const word of [...ministry.zh, ...ministry.en]) made.add(word.toLowerCase(), ministry);
  }
  words = made;
  return made;
}

/**
 * Departments named by a general word (外交部, foreign ministry, parliament), each joined to the government it belongs
 * to: the party named right before or after it, else the last one named before it in the sentence, else that of the one
 * who speaks for it (外交部发言人毛宁), else the one it belonged to when the article named it last, else China's, where a
 * text in simplified characters names one of the ministries that its press leaves without a state. `named` holds the
 * owner of each department the article has named, and is brought up to date.
 */
export function departments(
  sentence: Sentence,
  plain: string,
  lower: string,
  knowledge: Knowledge,
  named: Map<string, string>,
): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of departmentWords().scan(lower, sentence.span.start, sentence.span.end)) {
    const span = { start: match.start, end: match.end };
    const known = sentence.mentions.find(
      (one) => one.kind === 'organisation' && one.span.start < span.end && span.start < one.span.end,
    );
    if (known?.party) named.set(match.value.id, known.party);
    if (known) continue;
    const owner = ownerOf(span, sentence, plain);
    const state = owner?.party ?? named.get(match.value.id) ?? homeOf(span, sentence, plain);
    if (!state) continue;
    // «国会议员», «military drills»: the word is part of another, or an adjective; a department is a noun.
    const noun = hanAt(plain, span.start)
      ? !/^(?:员|外|队|门|分|署|落|件|位)/u.test(plain.charAt(span.end))
      : !/^ (?:drills?|exercises?|options?|action|aid|force|forces|presence|capabilities|cooperation|chief|parade|equipment|base|bases|alliance|tensions?|threats?)/u.test(
          plain.slice(span.end, span.end + 14),
        );
    const party = knowledge.parties.get(state);
    if (!noun || !party) continue;
    const joined =
      owner !== undefined &&
      (owner.span.end === span.start || (owner.span.end + 1 === span.start && plain.charAt(owner.span.end) === ' '));
    // General words (military, cabinet, embassy) name a body only beside their state; so does 外交部 inside 外交部长.
    if (
      !joined &&
      !/(?:ministry|department|parliament|[部省院]|国会|议会)$/u.test(
        lower.slice(span.start, span.end).replace(/^ministry of .*/u, 'ministry'),
      )
    )
      continue;
    if (!joined && plain.charAt(span.end) === '长' && plain.charAt(span.end + 1) !== '官') continue;
    const start = joined ? owner.span.start : span.start;
    named.set(match.value.id, state);
    const { id } = ministryOf(party, match.value);
    found.push({
      kind: 'organisation',
      id,
      party: state,
      span: { start, end: span.end },
      rule: 'shared/name/department',
    });
  }
  found.push(...troops(sentence, plain, knowledge));
  return found;
}

/** «以军», «缅军»: a state's one-character name and its forces. */
function troops(sentence: Sentence, plain: string, knowledge: Knowledge): readonly Mention[] {
  const military = ministries().find(({ id }) => id === 'military');
  return sentence.mentions.flatMap(({ kind, form, party: id, span }) => {
    const party = kind === 'party' && form === 'short' && id ? knowledge.parties.get(id) : undefined;
    if (
      !military ||
      !party ||
      span.end - span.start > 1 ||
      plain.charAt(span.end) !== '军' ||
      plain.charAt(span.end + 1) === '方'
    )
      return [];
    return [
      {
        kind: 'organisation' as const,
        id: ministryOf(party, military).id,
        party: party.id,
        span: { start: span.start, end: span.end + 1 },
        rule: 'zh/name/troops',
      },
    ];
  });
}

function ownerOf(span: Span, sentence: Sentence, plain: string): Mention | undefined {
  const parties = sentence.mentions.filter(
    (one) => one.party !== null && (one.kind === 'party' || one.kind === 'person' || one.kind === 'organisation'),
  );
  const after = parties.find(
    (one) => one.kind === 'party' && /^ (?:in|of|at) (?:the )?$/u.test(plain.slice(span.end, one.span.start)),
  );
  const before = parties.filter((one) => one.span.end <= span.start).at(-1);
  return after ?? before ?? spokesman(span, sentence, plain);
}

/** «外交部发言人毛宁», «foreign ministry spokeswoman Mao Ning»: the department is that of the one who speaks for it. */
const spokesman = (span: Span, sentence: Sentence, plain: string): Mention | undefined =>
  sentence.mentions.find(
    (one) =>
      one.kind === 'person' &&
      one.party !== null &&
      one.span.start >= span.end &&
      /^(?: ?(?:spokes(?:man|woman|person)|official|chief|head|deputy|director)){1,2} $|^[\p{Script=Han}]{0,3}(?:发言人|负责人|部长|司长|局长|官员|主任)?$/u.test(
        plain.slice(span.end, one.span.start),
      ),
  );

/** Ministries that the Chinese press names without their state. */
const AT_HOME = /^(?:外交部|商务部|国防部|财政部|国务院|公安部|国家安全部|农业农村部|生态环境部|科技部|海关总署)$/u;
/** What shows that the text speaks of China as its own. */
const OWN_SIDE = /中方|我国|我方|中国/u;

function homeOf({ start, end }: Span, { span, language }: Sentence, plain: string): string | undefined {
  if (language !== 'zh' || !AT_HOME.test(plain.slice(start, end))) return undefined;
  return OWN_SIDE.test(plain.slice(end, span.end)) || plain.slice(end, end + 3) === '发言人' ? 'CHN' : undefined;
}
