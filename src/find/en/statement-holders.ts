import { overlaps, type Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Mention } from '../mention.ts';
import { kept } from '../shared/kept.ts';
import { isProse } from '../shared/report.ts';
import { timesIn } from '../shared/sentence-times.ts';
import { Trie } from '../shared/trie.ts';
import { enCues } from './cues.ts';
import { NOUNS, type NounKind } from './statement-nouns.ts';

/** A name, pronoun or common noun of someone who can speak. */
export interface Token {
  readonly span: Span;
  readonly mention: Mention | null;
  readonly noun: NounKind | null;
}

/** Names that stand together for one holder (US State Department spokeswoman Morgan Ortagus). */
export interface Holder {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Joined to the holder before it by «and». */
  readonly joined: boolean;
  /** Governed by a preposition or participle before it (beside the ministers, in Seoul). */
  readonly bound: boolean;
}

const nouns = new Trie<NounKind>();
for (const [word, kind] of NOUNS) nouns.add(word, kind);

/** Words between two names of one noun phrase: titles, possessives and «of the». */
const JOINS =
  /^(?:['’]s?)?\s*(?:\([^)]{1,40}\)\s*)?(?:(?:of|for|at|from|in|with|to)\s+(?:the\s+)?)?(?:(?:[A-Z][\p{L}.'’]*|the|new|former|then|top|chief|senior|junior|vice|deputy|first|second|special|acting|foreign|prime|secretary|minister|president|chairman|leader|ministry|spokesman|spokeswoman|spokesperson|envoy|ambassador|representative|state|national|security|adviser|advisor|nuclear|party|official|supreme|general|government|presidential|military|defence|defense|unification|intelligence|news|agency|newspaper|daily|broadcaster|director|professor|analyst|unnamed|leading|one|some|ruling|opposition|state-run|state-controlled|retired|unnamed|several|many|two|three)[\s-]+)*$/u;
const AND =
  /^(?:['’]s?(?:\s+(?:government|army|military|delegation|negotiators|leaders|ministers))?)?\s*(?:,\s*)?(?:and|&)\s+(?:the\s+)?$/u;
/** Words that bind the name behind them, right before it or its article and adjectives. */
const BINDS =
  /\b(?:in|on|at|to|with|from|by|beside|between|against|about|for|of|into|near|under|over|unlike|alongside|toward|towards|via|through|after|before|during|since|than|like|as|despite|meeting|visiting|telling|told|called|leaving|urging|accusing|thanking|without|among|behind|including|inside|outside|around|left|asked|informed|briefed|warned|urged|accused|blamed|criticised|criticized|praised)\s+(?:(?:the|a|an|his|her|its|their|both|some|new|former|then|top|chief|senior)\s+){0,3}(?:[A-Z][\p{L}-]*\s+){0,3}$/u;

const read = kept<Sentence, readonly Holder[]>();

/** Who is named in an English sentence, in order. */
export function holdersIn(draft: Draft, sentence: Sentence): readonly Holder[] {
  const known = read.get(sentence);
  if (known) return known;
  const holders = isProse(sentence) ? chain(draft, sentence, tokensOf(draft, sentence)) : [];
  read.set(sentence, holders);
  return holders;
}

function tokensOf(draft: Draft, sentence: Sentence): readonly Token[] {
  const tokens: Token[] = [];
  for (const mention of sentence.mentions) {
    if (mention.kind === 'weapon' || mention.kind === 'meeting' || mention.kind === 'place') continue;
    if (
      mention.pronoun &&
      /^(?:his|her|him|its|their|them)$/iu.test(draft.plain.slice(mention.span.start, mention.span.end))
    )
      continue;
    tokens.push({ span: mention.span, mention, noun: null });
  }
  const { mentions } = sentence;
  for (const match of nouns.scan(draft.lower, sentence.span.start, sentence.span.end)) {
    const span = { start: match.start, end: match.end };
    if (mentions.some((mention) => mention.kind !== 'office' && overlaps(mention.span, span))) continue;
    if (
      match.value === 'document' &&
      VERB_BEFORE.test(draft.lower.slice(Math.max(sentence.span.start, span.start - 20), span.start))
    )
      continue;
    // «KCNA reports.»: behind the name of a body the word is a verb.
    if (
      enCues.has(draft.lower.slice(span.start, span.end)) &&
      mentions.some(({ kind, span: name }) => kind === 'organisation' && name.end + 1 === span.start) &&
      /^(?:[.,]|\s+(?:that|on|in)\s)/u.test(draft.plain.slice(span.end, span.end + 6))
    )
      continue;
    tokens.push({ span, mention: null, noun: match.value });
  }
  return tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** «observers report»: after a plural or pronoun the word is a verb. */
const VERB_BEFORE = /(?:[^s'’]s|\b(?:they|we|i|you|people|some|many|to))\s+$/u;

function chain(draft: Draft, sentence: Sentence, tokens: readonly Token[]): readonly Holder[] {
  const { plain } = draft;
  const holders: Holder[] = [];
  let open: Token[] = [];
  let joined = false;
  const close = (next: boolean): void => {
    const [first] = open;
    if (first) {
      const span = { start: first.span.start, end: Math.max(...open.map((token) => token.span.end)) };
      const before = holders.at(-1);
      holders.push({
        span,
        tokens: open,
        joined,
        bound: joined && before ? before.bound : isBound(draft, sentence, span),
      });
    }
    open = [];
    joined = next;
  };
  for (const token of tokens) {
    const last = open.at(-1);
    const reached = Math.max(...open.map(({ span }) => span.end));
    if (last && token.span.start >= reached) {
      const gap = plain.slice(reached, token.span.start);
      if (AND.test(gap)) close(true);
      else if (gap.length > 60 || !JOINS.test(gap) || apart(last, token, gap)) close(false);
    }
    open.push(token);
  }
  close(false);
  return holders;
}

const DAY =
  /(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d)\s+(?:the\s+)?$/iu;

/** A preposition governs the name, and no place or day between them («In Manila Pompeo», «On Friday the North»). */
function isBound(draft: Draft, sentence: Sentence, span: Span): boolean {
  if (/^(?:he|she|they|it|we|i)$/u.test(draft.lower.slice(span.start, span.end))) return false;
  const from = Math.max(sentence.span.start, span.start - 60);
  const text = draft.plain.slice(from, span.start);
  const lead = text.charAt(0).toLowerCase() + text.slice(1);
  const found = BINDS.exec(lead);
  if (!found || DAY.test(lead)) return false;
  // «after Netanyahu’s office accused …»: the word joins a clause of its own.
  const verb = /^\s([a-z]+)\s/u.exec(draft.plain.slice(span.end, span.end + 20))?.[1] ?? '';
  const cue = enCues.get(verb);
  const finite = /^(?:had|has|was|were|will|would|could)$/u.test(verb) || (cue && !cue.participle && !cue.bare);
  if (/^(?:after|before|since|as|than)\b/u.test(found[0]) && finite) return false;
  // «one of its officials tells reporters»
  if (
    /^of\b/u.test(found[0]) &&
    /\b(?:one|two|three|four|some|many|most|several|both|all|none|another) $/u.test(lead.slice(0, found.index))
  )
    return false;
  const at = from + found.index;
  const taken = [...sentence.mentions.filter(({ pronoun }) => !pronoun), ...timesIn(draft, sentence)].some(
    (one) => one.span.start > at && one.span.end <= span.start,
  );
  return !taken;
}

/** «In Seoul President Moon»: a place before a title, or a pronoun beside a name, is no part of the phrase. */
const apart = (last: Token, next: Token, gap: string): boolean =>
  last.noun === 'last' ||
  next.noun === 'last' ||
  next.noun === 'joint' ||
  next.mention?.pronoun === true ||
  (last.mention?.form === 'capital' && !/^['’]s/u.test(gap)) ||
  (last.mention?.kind === 'person' &&
    next.mention?.kind === 'person' &&
    !/\b(?:sister|brother|wife|son|daughter|aide)\b/u.test(gap));
