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
 * to: the party named right before or after it, else the last one named before it in the sentence. Without a party
 * there is no telling whose it is, and none is found.
 */
export function departments(
  sentence: Sentence,
  plain: string,
  lower: string,
  knowledge: Knowledge,
): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of departmentWords().scan(lower, sentence.span.start, sentence.span.end)) {
    const span = { start: match.start, end: match.end };
    if (
      sentence.mentions.some(
        (one) => one.kind === 'organisation' && one.span.start < span.end && span.start < one.span.end,
      )
    )
      continue;
    const owner = ownerOf(span, sentence, plain);
    if (!owner?.party) continue;
    // «国会议员», «military drills»: the word is part of another, or an adjective; a department is a noun.
    const noun = hanAt(plain, span.start)
      ? !/^(?:员|外)/u.test(plain.charAt(span.end))
      : !/^ (?:drills?|exercises?|options?|action|aid|force|forces|presence|capabilities|cooperation|chief|parade|equipment|base|bases|alliance|tensions?|threats?)/u.test(
          plain.slice(span.end, span.end + 14),
        );
    const party = knowledge.parties.get(owner.party);
    if (!noun || !party) continue;
    const joined =
      owner.span.end === span.start || (owner.span.end + 1 === span.start && plain.charAt(owner.span.end) === ' ');
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
    const { id } = ministryOf(party, match.value);
    found.push({
      kind: 'organisation',
      id,
      party: owner.party,
      span: { start, end: span.end },
      rule: 'shared/name/department',
    });
  }
  return found;
}

function ownerOf(span: Span, sentence: Sentence, plain: string): Mention | undefined {
  const parties = sentence.mentions.filter(
    (one) => one.party !== null && (one.kind === 'party' || one.kind === 'person' || one.kind === 'organisation'),
  );
  const after = parties.find(
    (one) => one.kind === 'party' && /^ (?:in|of|at) (?:the )?$/u.test(plain.slice(span.end, one.span.start)),
  );
  const before = parties.filter((one) => one.span.end <= span.start).at(-1);
  return after ?? before;
}
