import { contains, overlaps, type Span } from '#article/span.ts';
import type { EventFinding, OutlookFinding, PositionFinding, StatementFinding } from '#find/finding.ts';
import type { EventEntry, Evidence, FiledReading } from '#merge/record.ts';
import { windowOf } from '#merge/window.ts';
import { sentencesAround } from '../check/ground.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type DraftSegment, type Line, label, lineOf, type Piece, strong, words } from '../document.ts';
import { eventPieces, quoted } from '../line.ts';
import { begun, bracketed, colon, dated, named } from '../pieces.ts';
import { found } from '../standing.ts';
import { WORDS } from '../words.ts';
import { articleAsked } from './article.ts';

/** How much longer than a line's usual quotation the sentence of a point may be. */
const SENTENCE = 1.6;

/** A finding as a point: what it is headed by, and how much it weighs. */
interface Point {
  readonly worth: number;
  readonly head: readonly Piece[];
  readonly evidence: Evidence;
}

/** What one article tells: a bold head, the sentence, and where it stands; the weightiest sentences in the order of the text. */
export const points: Writer = (desk, { limit = 6 }) => {
  const page = articleAsked(desk);
  if (!page) return [];
  const all = [
    ...page.events.map((event) => eventPoint(page, event, desk)),
    ...page.positions.map((position) => positionPoint(page, position, desk)),
    ...page.outlook.map((outlook) => outlookPoint(page, outlook, desk)),
    ...page.statements.map((statement) => statementPoint(page, statement, desk)),
  ]
    .map((point) => inWhole(point, page, desk))
    .filter(({ evidence }) => !isSummary(page, evidence.span));
  const kept: Point[] = [];
  for (const point of all.sort((a, b) => b.worth - a.worth || a.evidence.span.start - b.evidence.span.start)) {
    if (kept.length < limit && !kept.some(({ evidence }) => overlaps(evidence.span, point.evidence.span)))
      kept.push(point);
  }
  kept.sort((a, b) => a.evidence.span.start - b.evidence.span.start);
  return listOf(kept.map((point) => line(point, desk)));
};

/** The point with the whole sentence in which it stands. */
function inWhole(point: Point, page: FiledReading, { story }: Desk): Point {
  const span = sentencesAround(point.evidence, page, story);
  const quote = page.article.text.slice(span.start, span.end);
  return { ...point, evidence: { ...point.evidence, span, quote } };
}

const line = ({ head, evidence }: Point, { naming }: Desk): Line<DraftSegment> =>
  lineOf([...strong(head), colon(naming), quoted(evidence.quote, SENTENCE)], [evidence]);

/** A reader's digest at the head of a page repeats what the page says itself. */
const isSummary = ({ article }: FiledReading, span: Span): boolean =>
  article.paragraphs.some(({ kind, span: all }) => kind === 'summary' && contains(all, span));

function eventPoint(page: FiledReading, event: EventFinding, { naming }: Desk): Point {
  const entry: EventEntry = { ...event, id: '', evidence: [], articles: [], origins: 0, outlets: [] };
  const when = event.date ? [dated(event.date, naming), words(naming.language === 'zh' ? '，' : ', ')] : [];
  const worth = (event.status === 'occurred' ? 6 : 5) + newness(page, event.date) + early(page, event.span);
  return { worth, head: [...when, ...eventPieces(entry, naming, 'parties')], evidence: found(page, 'events', event) };
}

/** What happened in the days before a report is its news; what lies further back is its background. */
function newness({ article }: FiledReading, date: string | null): number {
  const [day, on] = [windowOf(article.published), windowOf(date)];
  if (!day || !on) return 0;
  const ago = day.from - on.to;
  return ago < -31 ? 0 : ago <= 7 ? 3 : ago <= 31 ? 0 : -3;
}

function positionPoint(page: FiledReading, position: PositionFinding, { naming }: Desk): Point {
  const table = WORDS[naming.language];
  const head = [
    ...begun(named([position.party], naming)),
    label(` · ${table.stance[position.stance]} · ${naming.issue(position.issue)}`),
  ];
  return { worth: 5 + early(page, position.span), head, evidence: found(page, 'positions', position) };
}

function outlookPoint(page: FiledReading, outlook: OutlookFinding, { naming }: Desk): Point {
  const kind = label(` · ${WORDS[naming.language].outlook[outlook.kind]}`);
  const when = outlook.when ? bracketed([dated(outlook.when, naming)], naming) : [];
  const worth = (outlook.kind === 'forecast' ? 3 : 5) + early(page, outlook.span);
  return {
    worth,
    head: [...begun(named([outlook.by], naming)), kind, ...when],
    evidence: found(page, 'outlook', outlook),
  };
}

function statementPoint(page: FiledReading, statement: StatementFinding, { naming }: Desk): Point {
  const worth = 2 + (statement.direct ? 1 : 0) + Math.min(2, statement.text.length / 60) + early(page, statement.span);
  return { worth, head: begun(named([statement.speaker], naming)), evidence: found(page, 'statements', statement) };
}

/** What stands early in a report weighs more. */
const early = ({ article }: FiledReading, { start }: Span): number =>
  3 * (1 - start / Math.max(article.text.length, 1));
