import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import { kept } from './kept.ts';
import { Trie } from './trie.ts';

/**
 * What a small word does to the act it stands by.
 * - where a clause begins: `report` (said), `that`, `relative` (who, which), `when` (after, because), `and`, `if`
 * - what became of the act: `not`, `will`, `may`, `would`, `ought`, `want`, `agree`, `cancel`, `deny`, `fail`, `past`, `next`, `begin`
 * - how a name is bound: `in` (at, to a place), `with`, `toward`, `by`, `of`, `about`, `object` (把, 将 before its object)
 */
export type CueKind =
  | 'report'
  | 'that'
  | 'relative'
  | 'when'
  | 'and'
  | 'if'
  | 'not'
  | 'will'
  | 'may'
  | 'would'
  | 'ought'
  | 'want'
  | 'agree'
  | 'cancel'
  | 'deny'
  | 'fail'
  | 'past'
  | 'next'
  | 'in'
  | 'with'
  | 'toward'
  | 'by'
  | 'of'
  | 'about'
  | 'object'
  | 'none';

export interface Cue {
  readonly kind: CueKind;
  readonly span: Span;
}

/** The small words of a language; `none` holds longer words in which a small one is no word of its own (将军, 会谈). */
export type CueWords = Readonly<Record<CueKind, string>>;

/** What only a language that writes spaces between its words and conjunctions between its clauses needs. */
export interface SpacedWords {
  /** Behind the comma that closes a relative clause: an auxiliary or the verb of the main clause. */
  readonly verbNext: RegExp;
  /** A conjunction that opens a circumstance (after he had flown). */
  readonly circumstance: RegExp;
  /** What may stand before the conjunction that opens a sentence (Two days after it signed). */
  readonly opens: RegExp;
  /** From «and» to the second name: titles, and a determiner with what describes the name (and the communist NDFP). */
  readonly joinedRight: RegExp;
  /** A preposition right before a relative pronoun: a subject may follow (under which). */
  readonly beforeRelative: RegExp;
  /** Between a state and the movement that is called by it (Sudan’s paramilitary Rapid Support Forces). */
  readonly owned: RegExp;
  /** Between the last two names of a list, and between those before them. */
  readonly listLast: RegExp;
  readonly listNext: RegExp;
  /** A preposition of place that opens a sentence. */
  readonly townOpens: RegExp;
  /** Prepositions behind those who speak and act for the party that is named next, and those people. */
  readonly from: RegExp;
  readonly delegates: RegExp;
  /** A verb with its particle (turned down), and the pronouns that part them (turned it down). */
  readonly particle: RegExp;
  readonly partedBy: readonly string[];
}

/** What the clause reader knows of a language. */
export interface Grammar {
  readonly language: 'zh' | 'en';
  readonly cues: Trie<CueKind>;
  /** Reporting words that forecast or judge. */
  readonly forecast: RegExp;
  /** What follows a name that only says what an office deals with (中东问题特使, North Korea policy envoy). */
  readonly topic: RegExp;
  /** Text between two names of one party that joins them to one noun group (朝鲜谈判代表金明吉). */
  readonly joins: RegExp;
  /** In a clause: those it names bring others together and are no sides. */
  readonly mediating: RegExp;
  /** Before and behind a word of wanting or planning that is a noun (该国的提议遭拒), where the word alone does not tell. */
  readonly nominal?: { readonly before: RegExp; readonly after: RegExp };
  /** A clause that gives the cause or circumstance of the next one: its subject does not go on. */
  readonly asideClause?: RegExp;
  /**
   * Whether what is said of a verb holds for the next clause: the end of a clause that only tells circumstances
   * (在专家参与下，), the start of one that goes on with the same verb phrase, and a turn to something else (null where
   * no clause runs on without a conjunction).
   */
  readonly goesOn: { readonly circumstance: RegExp; readonly joined: RegExp; readonly turn: RegExp | null };
  readonly spaced?: SpacedWords;
  /** Nouns of office, troops and offices behind a party’s name that still belong to it (Yemen’s government and). */
  readonly heads: RegExp;
  /** What may stand between a preposition and the name it governs. */
  readonly determiners: RegExp;
}

/** Makes the cue table of a language; words of one kind are separated by white space, `_` stands for a space in a phrase. */
export function cueTable(words: CueWords): Trie<CueKind> {
  const trie = new Trie<CueKind>();
  for (const kind of Object.keys(words) as CueKind[]) {
    for (const word of words[kind].split(/\s+/u)) if (word) trie.add(word.replaceAll('_', ' '), kind);
  }
  return trie;
}

/** «将关税提高至50%»: 将 before a noun that a verb of change follows is no future. */
const OBJECT_OF_CHANGE =
  /^(?![于在对向与同从会要把自继再进首逐大全正立分最尽按以很由不提上下降减增列推延扩削加取暂停])[^，。；]{2,20}(?:提高|提升|升至|降至|降到|降低|降为|减至|减半|减少|上调|下调|增加|增至|削减|列入|列为|延长|推迟|改为|移交|交给|视为)/u;
const marksObject = (draft: Draft, start: number, end: number): boolean =>
  draft.plain.slice(start, end) === '将' && OBJECT_OF_CHANGE.test(draft.plain.slice(end, end + 26));

/** Small words that as nouns say nothing of the act beside them. */
const NOMINAL_KINDS: ReadonlySet<CueKind> = new Set(['want', 'agree']);

const isNominal = (draft: Draft, { start, end }: Span, { before, after }: NonNullable<Grammar['nominal']>): boolean =>
  end - start > 1 &&
  (before.test(draft.plain.slice(Math.max(0, start - 3), start)) || after.test(draft.plain.slice(end, end + 3)));

const scanned = kept<Sentence, readonly Cue[]>();

/** The small words of a sentence in order, longest first, none inside a known name. */
export function cuesOf(draft: Draft, sentence: Sentence, grammar: Grammar): readonly Cue[] {
  const known = scanned.get(sentence);
  if (known) return known;
  const cues: Cue[] = [];
  let from = sentence.span.start;
  const scan = (to: number): void => {
    for (const match of grammar.cues.scan(draft.lower, from, to)) {
      if (match.value === 'none') continue;
      if (grammar.nominal && NOMINAL_KINDS.has(match.value) && isNominal(draft, match, grammar.nominal)) continue;
      const kind = match.value === 'will' && marksObject(draft, match.start, match.end) ? 'object' : match.value;
      cues.push({ kind, span: { start: match.start, end: match.end } });
    }
  };
  for (const mention of sentence.mentions) {
    if (mention.span.start < from || mention.pronoun) continue;
    scan(mention.span.start);
    from = mention.span.end;
  }
  scan(sentence.span.end);
  scanned.set(sentence, cues);
  return cues;
}
