import { overlaps, type Span } from '#article/span.ts';
import { hanAt } from '#language/fold.ts';
import { matchesOf } from '#language/matches.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { StatementFinding } from '../finding.ts';
import { kept } from './kept.ts';

/** A statement with the sentence it begins in and the words that tell its subject. */
export interface Account {
  readonly statement: StatementFinding;
  readonly sentence: Sentence;
  /** Pairs of characters or stems, without the names of parties and people. */
  readonly topic: ReadonlySet<string>;
}

/** Characters and stems too common to show a subject. */
const COMMON_ZH = new Set(
  '的了是在和与及将会可能不没有也都就还但而要对为从到由于这那其个一他她它们之以于被把使让并则且已曾更很再最今年月日时后前中上下双方说称示为',
);
const COMMON_EN = new Set(
  'that this with from have been were will would could should about after before their there which when more than they them into over only other some such very also both first year years month week days between against under until while what where being does said says told because even if not the and for was but had has his her its one two any all out who are you our'.split(
    ' ',
  ),
);

const told = kept<readonly StatementFinding[], ReadonlyMap<number, readonly Account[]>>();

/**
 * The accounts of the sentences from `back` before this one to `forward` behind it, in order; answers of an interview,
 * which hold many things, are left out.
 */
export function accountsNear(draft: Draft, sentence: Sentence, back: number, forward: number): readonly Account[] {
  let map = told.get(draft.statements);
  if (!map) {
    map = accountsBySentence(draft);
    told.set(draft.statements, map);
  }
  const found: Account[] = [];
  for (let index = sentence.index - back; index <= sentence.index + forward; index += 1)
    found.push(...(map.get(index) ?? []));
  return found;
}

/** The accounts that begin in the sentence. */
export const accountsIn = (draft: Draft, sentence: Sentence): readonly Account[] => accountsNear(draft, sentence, 0, 0);

function accountsBySentence(draft: Draft): ReadonlyMap<number, readonly Account[]> {
  const map = new Map<number, Account[]>();
  let index = 0;
  for (const statement of [...draft.statements].sort((a, b) => a.span.start - b.span.start)) {
    while ((draft.sentences[index]?.span.end ?? Number.POSITIVE_INFINITY) <= statement.span.start) index += 1;
    const sentence = draft.sentences[index];
    if (!sentence || statement.cue === null) continue;
    map.set(index, [
      ...(map.get(index) ?? []),
      { statement, sentence, topic: topicOf(draft, sentence, statement.span) },
    ]);
  }
  return map;
}

const TOPIC_WORD = /[a-z]{3,}(?:-[a-z0-9]+)*|\d[\d,.]*/gu;

function topicOf(draft: Draft, sentence: Sentence, span: Span): ReadonlySet<string> {
  const names = sentence.mentions.filter(
    ({ kind, span: at }) => (kind === 'party' || kind === 'person') && overlaps(at, span),
  );
  const inName = (from: number, to: number): boolean => names.some(({ span: at }) => at.start < to && from < at.end);
  const topic = new Set<string>();
  if (sentence.language === 'zh') {
    for (let at = span.start; at + 1 < span.end; at += 1) {
      const pair = draft.plain.slice(at, at + 2);
      if (!hanAt(draft.plain, at) || !hanAt(draft.plain, at + 1) || inName(at, at + 2)) continue;
      if (!COMMON_ZH.has(pair.charAt(0)) && !COMMON_ZH.has(pair.charAt(1))) topic.add(pair);
    }
  }
  for (const match of matchesOf(TOPIC_WORD, draft.lower.slice(span.start, span.end))) {
    const word = match[0];
    const at = span.start + match.index;
    if (!COMMON_EN.has(word) && !inName(at, at + word.length))
      topic.add(/\d/u.test(word) ? word.replace(/[,.]+$/u, '') : stem(word));
  }
  return topic;
}

const stem = (word: string): string =>
  word.replace(/(?:isation|ization|ations?|ments?|ing|ed|es|s|ly|al)$/u, '').slice(0, 7);

/** How many subjects two accounts share, and that as a share of the shorter one. */
export function likeness(a: Account, b: Account): { readonly shared: number; readonly share: number } {
  let shared = 0;
  const [small, large] = a.topic.size < b.topic.size ? [a.topic, b.topic] : [b.topic, a.topic];
  for (const word of small) if (large.has(word)) shared += 1;
  return { shared, share: small.size > 0 ? shared / small.size : 0 };
}

/** Told by different holders, or by one as another tells it; none within the other. */
export function differ(a: Account, b: Account): boolean {
  if (overlaps(a.statement.span, b.statement.span)) return false;
  if (a.statement.speaker !== b.statement.speaker) return !sharesHolder(a.statement.speaker, b.statement.speaker);
  return b.statement.via !== null && b.statement.via !== a.statement.via && b.statement.via !== a.statement.speaker;
}

const sharesHolder = (a: string, b: string): boolean =>
  !a.startsWith('anon:') && a.split('+').some((id) => b.split('+').includes(id));
