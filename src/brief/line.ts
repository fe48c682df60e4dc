import type { EventEntry, ExchangeEntry, OutlookEntry, PositionEntry, StatementEntry } from '#merge/record.ts';
import { label, type Piece, textOf, words } from './document.ts';
import { CLAUSE, clauseAround, excerpt, tellsEnough } from './excerpt.ts';
import type { Naming } from './names.ts';
import { begun, bracketed, colon, dated, joined, named, placed } from './pieces.ts';
import { WORDS } from './words.ts';

/** Kinds whose line says little without the page's own words. */
const NEEDS_WORDS = new Set<EventEntry['kind']>([
  'concession',
  'dismantlement',
  'aid',
  'cooperation',
  'rejection',
  'accusation',
  'threat',
  'request',
  'sanction',
  'weapons-test',
  'exercise',
  'nuclear-build-up',
  'force',
  'letter',
  'invitation',
  'agreement',
  'break-off',
]);
/** Kinds told of all who take part alike. */
const OF_MANY = new Set<EventEntry['kind']>(['multilateral']);
/** An exchange quotes two pages' wordings in one line. */
const HALF = 0.65;

export const quoted = (text: string, share = 1): Piece => ({ kind: 'quote', text: excerpt(text, share) });

/**
 * One event in words, without its date: who did what toward whom, where, with which outcome. `by` chooses between the
 * people who took part, where there are few, and the parties they act for.
 */
export function eventPieces(event: EventEntry, naming: Naming, by: 'people' | 'parties'): readonly Piece[] {
  const table = WORDS[naming.language];
  const everyone = OF_MANY.has(event.kind);
  const actors = everyone ? [...new Set([...event.actors, ...event.recipients])] : event.actors;
  const recipients = event.recipients.filter((party) => !actors.includes(party));
  const doers = by === 'people' ? actors.flatMap((party) => throughPeople(party, event.people, naming)) : actors;
  const accepts = actors.length === 1 && event.evidence[0]?.rule.endsWith('/acceptance') === true;
  const phrase = accepts ? table.acceptance : table.events[event.kind];
  const told = (recipients.length > 0 ? phrase.toward : phrase.joint).split(/(\{[AR]\})/u).flatMap((part) => {
    if (part === '{A}') return named(doers, naming);
    if (part === '{R}') return named(recipients, naming);
    return part === '' ? [] : [words(part)];
  });
  const status = table.status[event.status];
  const details = joined(
    [
      event.place && !isPlaceOf(event.place, recipients, naming) ? [placed(event.place, naming)] : [],
      event.outcome ? [words(table.outcome[event.outcome])] : [],
    ],
    naming.language === 'zh' ? '，' : '; ',
  );
  const page = event.evidence[0]?.quote ?? '';
  const content = NEEDS_WORDS.has(event.kind) && page ? [colon(naming), quoted(page)] : [];
  const head =
    naming.language === 'zh'
      ? [...(status ? [words(`【${status}】`)] : []), ...told]
      : begun([...(status ? [words(`${status}: `)] : []), ...told]);
  return [...head, ...bracketed(details, naming), ...content];
}

/** Those of the people who act for the party, or the party where there are none or too many to name. */
function throughPeople(party: string, people: readonly string[], naming: Naming): readonly string[] {
  const own = people.filter((person) => naming.partyOf(person) === party);
  return own.length > 0 && own.length <= 3 ? own : [party];
}

/** «Visit to China (China)» says one thing twice. */
const isPlaceOf = (place: string, parties: readonly string[], naming: Naming): boolean =>
  parties.some((party) => naming.holder(party).replace(/^the /u, '') === naming.place(place));

export function positionPieces(position: PositionEntry, naming: Naming): readonly Piece[] {
  const when = position.date ? bracketed([dated(position.date, naming)], naming) : [];
  const stance = label(WORDS[naming.language].stance[position.stance]);
  return [stance, colon(naming), positionWords(position), ...when];
}

/** The page's words for a position: its clause where the finding holds only a part of it. */
export const positionWords = ({ summary, evidence: [first] }: PositionEntry): Piece =>
  first ? quoted(clauseAround(summary, first.quote), CLAUSE) : quoted(summary);

export function statementPieces(statement: StatementEntry, naming: Naming): readonly Piece[] {
  const table = WORDS[naming.language];
  const via = statement.via && statement.via !== statement.speaker ? statement.via : null;
  const through = via ? bracketed([words(table.asToldBy), ...named([via], naming)], naming) : [];
  return [...begun(named([statement.speaker], naming)), ...through, colon(naming), quoted(statement.text)];
}

export function outlookPieces(entry: OutlookEntry, naming: Naming): readonly Piece[] {
  const likely = entry.likelihood ? [label(WORDS[naming.language].likelihood[entry.likelihood])] : [];
  const [first] = entry.evidence;
  const what = first && !tellsEnough(entry.what) ? clauseAround(entry.what, first.quote) : entry.what;
  return [quoted(what), ...bracketed(likely, naming)];
}

/** The word behind which a condition stands that must come true first. */
const CONDITION = /\b(?:unless|until|before)\b|除非|直到|在(?=[^，。]{2,40}之前)/iu;
/** How far behind that word its half of the bargain may begin. */
const BEHIND = 16;

/** True where a half of the bargain is what the other waits for: «sanctions would stay unless the North disarms». */
function isCondition(half: string, { evidence: [first] }: ExchangeEntry): boolean {
  const found = CONDITION.exec(first?.quote ?? '');
  if (!first || !found) return false;
  const gap = first.quote.indexOf(half) - (found.index + found[0].length);
  return gap >= 0 && gap < BEHIND;
}

export function exchangePieces(exchange: ExchangeEntry, naming: Naming): readonly Piece[] {
  const table = WORDS[naming.language];
  const half = (holder: string, text: string): readonly Piece[] => [
    ...named([holder], naming),
    colon(naming),
    quoted(text, HALF),
  ];
  const [give, get] = [half(exchange.giver, exchange.give), half(exchange.taker, exchange.get)];
  const waits = isCondition(exchange.get, exchange);
  const [first, second] = isCondition(exchange.give, exchange) ? [get, give] : [give, get];
  return [
    ...begun(first),
    words(waits || first === get ? table.unless : ' ↔ '),
    ...second,
    ...bracketed([label(table.exchange[exchange.status])], naming),
  ];
}

/** How many independent origins, pages and outlets tell it, where there is more than one page. */
export const toldBy = ({ articles, origins, outlets }: EventEntry, naming: Naming): readonly Piece[] =>
  articles.length > 1 ? [label(WORDS[naming.language].origins(origins, articles.length, outlets.length))] : [];

/** One event in words, without its date. */
export const eventLine = (event: EventEntry, naming: Naming): string => textOf(eventPieces(event, naming, 'people'));
