import type { NegotiationRecord } from '#merge/record.ts';
import { compareDates, windowOf, windowsMeet } from '#merge/window.ts';
import type { Story } from '#story/story.ts';
import { Citations } from './citations.ts';
import { dateInWords } from './dates.ts';
import type { BriefLanguage } from './language.ts';
import { eventLine } from './line.ts';
import { namingOf } from './names.ts';
import {
  chronology,
  type Desk,
  disputeLines,
  exchangeLines,
  latestStatements,
  outlookTable,
  positionsTable,
  shiftLines,
} from './sections.ts';
import { WORDS } from './words.ts';

export type BriefKind = 'digest' | 'chronology' | 'positions' | 'outlook';

export interface BriefOptions {
  readonly language: BriefLanguage;
  readonly kind: BriefKind;
  readonly story: Story | null;
  /** EDTF dates: only entries whose date can lie between them are written. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * A brief of the record as Markdown, each line with notes that give page and sentence. Entries without evidence are
 * left out; a record without entries gives one line that says so.
 */
export function writeBrief(record: NegotiationRecord, options: BriefOptions): string {
  const { language, kind, story } = options;
  const chosen = between(record, options);
  const words = WORDS[language];
  const desk: Desk = { record: chosen, story, naming: namingOf(record, story, language), cite: new Citations() };
  const body = BODIES[kind](desk);
  const title = `# ${story ? `${story.title[language]}${language === 'zh' ? ':' : ': '}` : ''}${words.titles[kind]}`;
  if (body.length === 0) return `${title}\n\n${words.nothing}\n`;
  const notes = desk.cite.notes(language);
  return `${[title, '', ...scope(desk), ...body, '', `## ${words.titles.sources}`, '', ...notes].join('\n')}\n`;
}

const BODIES: { readonly [K in BriefKind]: (desk: Desk) => readonly string[] } = {
  chronology,
  positions: positionsTable,
  outlook: outlookTable,
  digest,
};

/** The page count and period a brief covers. */
function scope({ record, naming }: Desk): readonly string[] {
  const pages = new Set(
    [...record.events, ...record.statements, ...record.positions].flatMap(({ articles }) => articles),
  ).size;
  const dated = record.events
    .filter(({ date }) => windowOf(date))
    .map(({ date }) => date as string)
    .sort(compareDates);
  const [first, last] = [dated[0], dated.at(-1)];
  const period =
    first && last
      ? WORDS[naming.language].span(dateInWords(first, naming.language), dateInWords(last, naming.language))
      : '';
  if (naming.language === 'zh')
    return [
      `*${pages}篇报道;事件${record.events.length}件,表态${record.statements.length}条${period ? `;${period}` : ''}*`,
      '',
    ];
  return [
    `*${pages} pages; ${record.events.length} events, ${record.statements.length} statements${period ? `; ${period}` : ''}*`,
    '',
  ];
}

/** One page: the events most told, shifts, what is offered for what, differing accounts, what is due, latest statements. */
function digest(desk: Desk): readonly string[] {
  const { record, naming, cite } = desk;
  const words = WORDS[naming.language];
  const main = [...record.events]
    .filter(({ evidence, date }) => evidence.length > 0 && windowOf(date))
    .sort(
      (a, b) =>
        b.origins - a.origins ||
        b.evidence.length - a.evidence.length ||
        compareDates(b.date, a.date) ||
        a.id.localeCompare(b.id),
    )
    .slice(0, 12)
    .sort((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id))
    .map(
      (event) =>
        `- **${dateInWords(event.date ?? '', naming.language)}** ${eventLine(event, naming)}${words.origins(event.origins, event.articles.length)}${cite.mark(event.evidence)}`,
    );
  const due = outlookTable({
    ...desk,
    record: {
      ...record,
      outlook: record.outlook.filter(({ when, kind }) => when !== null && kind !== 'forecast').slice(-8),
    },
  });
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.titles.events, main],
    [words.titles.shifts, shiftLines(desk, 6)],
    [words.titles.exchanges, exchangeLines(desk, 5)],
    [words.titles.disputes, disputeLines(desk, 5)],
    [words.titles.due, due],
    [words.titles.statements, latestStatements(desk, 8)],
  ];
  return sections.flatMap(([title, lines]) => (lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : []));
}

/** The record with only those dated entries that can lie in the period asked for. */
function between(record: NegotiationRecord, { from, to }: BriefOptions): NegotiationRecord {
  if (!from && !to) return record;
  const asked = windowOf(`${from ?? '..'}/${to ?? '..'}`);
  const inside = (date: string | null): boolean => {
    const window = windowOf(date);
    return asked === null || (window !== null && windowsMeet(window, asked));
  };
  return {
    ...record,
    events: record.events.filter(({ date }) => inside(date)),
    statements: record.statements.filter(({ date }) => inside(date)),
    positions: record.positions.filter(({ date }) => inside(date)),
    exchanges: record.exchanges.filter(({ date }) => inside(date)),
    outlook: record.outlook.filter(({ when, said }) => inside(when ?? said)),
    shifts: record.shifts.filter(({ to: after }) => inside(after.date)),
    disputes: record.disputes.filter(({ evidence }) => evidence.some(({ published }) => inside(published))),
  };
}
