import type { Span } from '#article/span.ts';
import type { Draft } from '../draft.ts';
import { kept } from './kept.ts';
import { around, withId } from './placed.ts';
import { acts } from './position-pair.ts';

/** Who is speaking at a place of the text. */
export interface Voice {
  /** Speaker of the enclosing statement, outlet of 据…报道, or `narrator`. */
  readonly source: string;
  /** Parties the speaker stands for. */
  readonly parties: readonly string[];
  /** True for a speaker without a party: an expert, a paper, analysts. */
  readonly outside: boolean;
  /** The content in which the place stands. */
  readonly span: Span | null;
}

/** Who speaks at the span: the innermost statement around it, else the narrator. */
export function voiceAt(draft: Draft, span: Span): Voice {
  let best: Draft['statements'][number] | undefined;
  for (const statement of around(draft.statements, span.start)) {
    if (!best || length(statement.span) < length(best.span)) best = statement;
  }
  if (!best) return { source: 'narrator', parties: [], outside: false, span: null };
  const named = best.speaker.split('+').flatMap((id) => knownParty(draft, id) ?? []);
  const parties = named.length > 0 ? named : officialOf(draft, best);
  return { source: best.speaker, parties, outside: parties.length === 0, span: best.span };
}

const length = ({ start, end }: Span): number => end - start;

const spoken = kept<Draft['sentences'], Map<string, string | null>>();

function knownParty(draft: Draft, id: string): string | null {
  const known = spoken.get(draft.sentences) ?? new Map<string, string | null>();
  spoken.set(draft.sentences, known);
  const found = known.has(id) ? (known.get(id) ?? null) : partyOf(draft, id);
  known.set(id, found);
  return found;
}

function partyOf(draft: Draft, id: string): string | null {
  if (id.startsWith('anon:')) return officialsOf(draft, id);
  const { knowledge } = draft;
  if (knowledge.parties.has(id)) return id;
  const found = withId(draft.people, id)?.party ?? withId(draft.organisations, id)?.party;
  return found ?? knowledge.people.get(id)?.party ?? knowledge.organisations.get(id)?.party ?? mentioned(draft, id);
}

const acting = kept<Draft['sentences'], ReadonlyMap<string, string>>();

/** The party that the first mention of the id stands for, null where none does. */
function mentioned({ sentences }: Draft, id: string): string | null {
  const known = acting.get(sentences);
  if (known) return known.get(id) ?? null;
  const made = new Map<string, string>();
  for (const { mentions } of sentences) {
    for (const mention of mentions)
      if (mention.party !== null && !made.has(mention.id)) made.set(mention.id, mention.party);
  }
  acting.set(sentences, made);
  return made.get(id) ?? null;
}

/** An unnamed official speaks for the party that his description names (anon:white house official). */
function officialsOf(draft: Draft, id: string): string | null {
  const text = id.slice(5).toLowerCase();
  for (const { mentions } of draft.sentences) {
    for (const { span, party } of mentions) {
      if (party !== null && text.includes(draft.lower.slice(span.start, span.end))) return party;
    }
  }
  return null;
}

/** Whose unnamed official speaks, where only a pronoun tells: «Iran is ready to …, its atomic chief said». */
function officialOf(draft: Draft, { speaker, span }: Draft['statements'][number]): readonly string[] {
  if (!OFFICIAL.test(speaker)) return [];
  const sentence = draft.sentences.find((one) => one.span.start <= span.start && span.start < one.span.end);
  const word = speaker.slice(speaker.lastIndexOf(' ') + 1).replace('anon:', '');
  if (!sentence) return [];
  const said = draft.lower.indexOf(word, span.end);
  if (said < 0 || said > sentence.span.end) return [];
  if (!OWN.test(draft.lower.slice(Math.max(span.end, said - REACH), said))) return [];
  const owner = sentence.mentions.find((one) => acts(one) && one.party !== null && one.span.end <= said);
  return owner?.party ? [owner.party] : [];
}

const OFFICIAL =
  /^anon:.*(?:chief|minister|official|spokes|envoy|negotiator|ambassador|diplomat|president|premier|leader|general|commander)/u;
const OWN = /(?:^|[\s,“"”])(?:its|their|his|her)\s[^,;:]*$/u;
/** How far before an office its owner stands. */
const REACH = 40;
