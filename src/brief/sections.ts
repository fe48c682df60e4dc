import type { Evidence, NegotiationRecord, PositionEntry } from '#merge/record.ts';
import { compareDates, windowOf } from '#merge/window.ts';
import type { Story } from '#story/story.ts';
import type { Citations } from './citations.ts';
import { dateInWords } from './dates.ts';
import { eventLine, excerpt, outlookLine, positionLine, sentenceCase, statementLine } from './line.ts';
import type { Naming } from './names.ts';
import { WORDS } from './words.ts';

/** What a section is written from and with. */
export interface Desk {
  readonly record: NegotiationRecord;
  readonly story: Story | null;
  readonly naming: Naming;
  readonly cite: Citations;
}

/** A list line with its citation; nothing where the line rests on no sentence. */
const cited = (text: string, evidence: readonly Evidence[], cite: Citations): readonly string[] =>
  evidence.length === 0 ? [] : [`- ${text}${cite.mark(evidence)}`];

const isDated = (date: string | null): boolean => windowOf(date) !== null;

/** Every event by date, a heading a year, undated ones last. */
export function chronology({ record, naming, cite }: Desk): readonly string[] {
  const words = WORDS[naming.language];
  const lines: string[] = [];
  let year = '';
  for (const event of record.events) {
    const heading =
      event.date && isDated(event.date) ? event.date.replace(/^\.\.\//u, '').slice(0, 4) : words.titles.undated;
    if (heading !== year)
      lines.push('', `### ${heading}${naming.language === 'zh' && /^\d/u.test(heading) ? '年' : ''}`, '');
    year = heading;
    const when = event.date ? `**${dateInWords(event.date, naming.language)}** ` : '';
    const told = event.articles.length > 1 ? words.origins(event.origins, event.articles.length) : '';
    lines.push(...cited(`${when}${eventLine(event, naming)}${told}`, event.evidence, cite));
  }
  return lines;
}

const cell = (text: string): string => text.replaceAll('|', '¦').replaceAll('\n', ' ');

/** Issues by parties: in each cell the latest position, and the latest of another stance beside it. */
export function positionsTable({ record, story, naming, cite }: Desk): readonly string[] {
  const held = new Map<string, PositionEntry[]>();
  for (const position of record.positions) {
    const key = `${position.issue}|${position.party}`;
    held.set(key, [...(held.get(key) ?? []), position]);
  }
  const counts = new Map<string, number>();
  for (const { party } of record.positions) counts.set(party, (counts.get(party) ?? 0) + 1);
  const central = new Set((story?.parties ?? []).filter((party) => party.central).map(({ id }) => id));
  const parties = [...counts.keys()]
    .filter((party) => central.size === 0 || central.has(party))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b));
  const order = (story?.issues ?? []).map(({ id }) => id);
  const issues = [...new Set(record.positions.map(({ issue }) => issue))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const rows = issues.flatMap((issue) => {
    const cells = parties.map((party) =>
      latestStances(held.get(`${issue}|${party}`) ?? [])
        .map((position) => `${positionLine(position, naming)}${cite.mark(position.evidence)}`)
        .join('<br>'),
    );
    return cells.some(Boolean) ? [`| **${cell(naming.issue(issue))}** | ${cells.map(cell).join(' | ')} |`] : [];
  });
  if (rows.length === 0) return [];
  const head = [WORDS[naming.language].columns.issue, ...parties.map((party) => sentenceCase(naming.holder(party)))];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows];
}

/** The latest position and, where it differs, the latest of one other stance. */
function latestStances(positions: readonly PositionEntry[]): readonly PositionEntry[] {
  const latest = [...positions]
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => compareDates(b.date, a.date) || a.id.localeCompare(b.id));
  const dated = latest.filter(({ date }) => isDated(date));
  const [first] = dated.length > 0 ? dated : latest;
  if (!first) return [];
  const other = dated.find(({ stance }) => stance !== first.stance);
  return other ? [first, other] : [first];
}

/** Deadlines, invitations, plans, commitments and forecasts by their window, with what became of them. */
export function outlookTable({ record, naming, cite }: Desk): readonly string[] {
  const words = WORDS[naming.language];
  const rows = record.outlook
    .filter(({ evidence }) => evidence.length > 0)
    .map((entry) => {
      const when = entry.when ? dateInWords(entry.when, naming.language) : '—';
      const cells = [
        when,
        words.outlook[entry.kind],
        sentenceCase(naming.holder(entry.by)),
        outlookLine(entry, naming),
        words.settlement[entry.outcome],
      ];
      return `| ${cells.map(cell).join(' | ')}${cite.mark(entry.evidence)} |`;
    });
  if (rows.length === 0) return [];
  const { when, kind, who, what, state } = words.columns;
  return [`| ${[when, kind, who, what, state].join(' | ')} |`, '|---|---|---|---|---|', ...rows];
}

export function shiftLines({ record, naming, cite }: Desk, most: number): readonly string[] {
  const words = WORDS[naming.language];
  return record.shifts.slice(-most).flatMap((shift) => {
    const when = shift.to.date ? dateInWords(shift.to.date, naming.language) : '';
    const before = `${words.stance[shift.from.stance]}`;
    const after = `${words.stance[shift.to.stance]}`;
    const text =
      naming.language === 'zh'
        ? `**${naming.holder(shift.party)} · ${naming.issue(shift.issue)}**:由「${before}」转为「${after}」(${words.change[shift.change]},${when})`
        : `**${sentenceCase(naming.holder(shift.party))} · ${naming.issue(shift.issue)}**: from “${before}” to “${after}” (${words.change[shift.change]}, ${when})`;
    return cited(text, shift.evidence, cite);
  });
}

export function disputeLines({ record, naming, cite }: Desk, most: number): readonly string[] {
  return record.disputes.slice(0, most).flatMap((dispute) => {
    const sides = dispute.accounts.map(({ who, says, evidence }) =>
      naming.language === 'zh'
        ? `${naming.holder(who)}:「${excerpt(says, 'zh')}」${cite.mark([evidence])}`
        : `${sentenceCase(naming.holder(who))}: “${excerpt(says, 'en')}”${cite.mark([evidence])}`,
    );
    return sides.length < 2 ? [] : [`- ${sides.join(naming.language === 'zh' ? ' ⇄ ' : ' ⇄ ')}`];
  });
}

export function exchangeLines({ record, naming, cite }: Desk, most: number): readonly string[] {
  return record.exchanges.slice(-most).flatMap((exchange) => {
    const [give, get] = [excerpt(exchange.give, naming.language), excerpt(exchange.get, naming.language)];
    const text =
      naming.language === 'zh'
        ? `${naming.holder(exchange.giver)}:「${give}」 ↔ ${naming.holder(exchange.taker)}:「${get}」`
        : `${sentenceCase(naming.holder(exchange.giver))}: “${give}” ↔ ${naming.holder(exchange.taker)}: “${get}”`;
    return cited(text, exchange.evidence, cite);
  });
}

/** The statements of people with an office in the story, latest first, one a speaker. */
export function latestStatements({ record, story, naming, cite }: Desk, most: number): readonly string[] {
  const officials = new Set((story?.people ?? []).filter(({ party }) => party !== null).map(({ id }) => id));
  const seen = new Set<string>();
  const latest = [...record.statements]
    .filter(({ speaker, date }) => isDated(date) && (officials.size === 0 || officials.has(speaker)))
    .sort((a, b) => compareDates(b.date, a.date) || a.id.localeCompare(b.id));
  return latest
    .filter(({ speaker }) => !seen.has(speaker) && seen.add(speaker))
    .slice(0, most)
    .flatMap((statement) =>
      cited(
        `${statement.date ? `**${dateInWords(statement.date, naming.language)}** ` : ''}${statementLine(statement, naming)}`,
        statement.evidence,
        cite,
      ),
    );
}
