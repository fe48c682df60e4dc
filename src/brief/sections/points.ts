import { contains, overlaps, type Span } from '#article/span.ts';
import type { EventFinding, OutlookFinding, PositionFinding, StatementFinding } from '#find/finding.ts';
import type { EventEntry, Evidence, FiledReading } from '#merge/record.ts';
import { windowOf } from '#merge/window.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type DraftSegment, type Line, label, lineOf, type Piece, strong, words } from '../document.ts';
import { eventPieces, quoted } from '../line.ts';
import { begun, bracketed, colon, dated, named } from '../pieces.ts';
import { found, standing } from '../standing.ts';
import { WORDS } from '../words.ts';
import { articleAsked } from './article.ts';

/** How much longer than a line's usual quotation the sentence of a point may be. */
const SENTENCE = 1.6;

interface Point {
  readonly span: Span;
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
  ].filter(({ span }) => !isSummary(page, span));
  const kept: Point[] = [];
  for (const point of [...all].sort((a, b) => b.worth - a.worth || a.span.start - b.span.start)) {
    if (kept.length < limit && !kept.some(({ span }) => overlaps(span, point.span))) kept.push(point);
  }
  return listOf(kept.sort((a, b) => a.span.start - b.span.start).map((point) => line(point, desk)));
};

const line = ({ head, evidence }: Point, { naming }: Desk): Line<DraftSegment> =>
  lineOf([...strong(head), colon(naming), quoted(evidence.quote, SENTENCE)], [evidence]);

/** A reader's digest at the head of a page repeats what the page says itself. */
const isSummary = ({ article }: FiledReading, span: Span): boolean =>
  article.paragraphs.some(({ kind, span: all }) => kind === 'summary' && contains(all, span));

/** The whole sentence where a finding quotes a part of it. */
function sentenceOf({ article }: FiledReading, span: Span): Span {
  const paragraph = article.paragraphs.find(({ span: all }) => contains(all, span))?.span ?? span;
  const before = article.text.slice(paragraph.start, span.start);
  const lead = Math.max(
    ...['。', '！', '？', '. ', '! ', '? ', '.” ', '。”'].map((mark) => {
      const at = before.lastIndexOf(mark);
      return at < 0 ? 0 : at + mark.length;
    }),
  );
  const after = /[。！？]|[.!?](?=[\s”"’)]|$)/u.exec(article.text.slice(span.end - 1, paragraph.end));
  return { start: paragraph.start + lead, end: after ? span.end - 1 + after.index + after[0].length : paragraph.end };
}

function eventPoint(page: FiledReading, event: EventFinding, { naming }: Desk): Point {
  const entry: EventEntry = { ...event, id: '', evidence: [], articles: [], origins: 0 };
  const when = event.date ? [dated(event.date, naming), words(naming.language === 'zh' ? '，' : ', ')] : [];
  const worth = (event.status === 'occurred' ? 6 : 5) + newness(page, event.date) + early(page, event.span);
  return point(
    page,
    event.span,
    worth,
    [...when, ...eventPieces(entry, naming, 'parties')],
    found(page, 'events', event),
  );
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
  return point(page, position.span, 5 + early(page, position.span), head, found(page, 'positions', position));
}

function outlookPoint(page: FiledReading, outlook: OutlookFinding, { naming }: Desk): Point {
  const kind = label(` · ${WORDS[naming.language].outlook[outlook.kind]}`);
  const when = outlook.when ? bracketed([dated(outlook.when, naming)], naming) : [];
  const worth = (outlook.kind === 'forecast' ? 3 : 5) + early(page, outlook.span);
  return point(
    page,
    outlook.span,
    worth,
    [...begun(named([outlook.by], naming)), kind, ...when],
    found(page, 'outlook', outlook),
  );
}

function statementPoint(page: FiledReading, statement: StatementFinding, { naming }: Desk): Point {
  const worth = 2 + (statement.direct ? 1 : 0) + Math.min(2, statement.text.length / 60) + early(page, statement.span);
  const told = standing(page, statement.span, 'statements', statement.rule);
  return point(page, statement.span, worth, begun(named([statement.speaker], naming)), told);
}

function point(page: FiledReading, span: Span, worth: number, head: readonly Piece[], evidence: Evidence): Point {
  const whole = sentenceOf(page, span);
  const quote = page.article.text.slice(whole.start, whole.end);
  return { span: whole, worth, head, evidence: { ...evidence, span: whole, quote } };
}

/** What stands early in a report weighs more. */
const early = ({ article }: FiledReading, { start }: Span): number =>
  3 * (1 - start / Math.max(article.text.length, 1));
