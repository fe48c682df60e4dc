import type { Span } from '#article/span.ts';
import { FINDING_KINDS, type Finding, type FindingKind } from '#find/finding.ts';
import { lineOf } from '#find/line.ts';
import type { Context } from './context.ts';
import type { ReadingShape } from './reading-schema.ts';

const TITLES: Readonly<Record<'zh' | 'en', Readonly<Record<FindingKind, string>>>> = {
  en: {
    people: 'People',
    organisations: 'Organisations',
    places: 'Places',
    times: 'Times',
    statements: 'Statements',
    events: 'Events',
    positions: 'Positions',
    exchanges: 'Exchanges',
    outlook: 'Outlook',
    disputes: 'Disputes',
  },
  zh: {
    people: '人物',
    organisations: '机构',
    places: '地点',
    times: '时间',
    statements: '言论',
    events: '事件',
    positions: '立场',
    exchanges: '交换条件',
    outlook: '前瞻',
    disputes: '分歧说法',
  },
};

/**
 * A reading for a person: what the page says of itself, then one line a finding. With `explain` each line is followed
 * by its rule, its place and the passage it stands in; with removed lines present they close the listing.
 */
export function showReading(reading: ReadingShape, language: Context['language'], explain: boolean): string {
  const { article } = reading;
  const source = [article.outlet, article.origin, article.authors.join(', '), article.editors.join(', ')];
  const head = [
    article.title ?? (language === 'zh' ? '(无标题)' : '(no title)'),
    source.filter(Boolean).join(' · '),
    `${article.published ?? '?'} (${article.publishedBy ?? '–'}) · ${article.language} · ${article.text.length}`,
  ];
  const lists = FINDING_KINDS.flatMap((kind) => {
    const findings: readonly Finding[] = reading[kind];
    if (findings.length === 0) return [];
    const lines = linesOf(reading, kind).flatMap((line, index) => {
      const finding = findings[index];
      return explain && finding ? [line, ...saw(article.text, finding)] : [line];
    });
    return [`\n${TITLES[language][kind]} (${findings.length})`, ...lines];
  });
  const removed = (article.removed ?? []).map(({ line, reason, text }) => `  ${line}  ${reason}  ${text}`);
  const removedTitle = language === 'zh' ? '移出正文的行' : 'Lines taken out';
  return [...head.filter(Boolean), ...lists, ...(removed.length > 0 ? [`\n${removedTitle}`, ...removed] : [])].join(
    '\n',
  );
}

function linesOf<K extends FindingKind>(reading: ReadingShape, kind: K): readonly string[] {
  return reading[kind].map((finding) => `  ${lineOf(kind, finding)}${doubt(finding)}`);
}

/** «[50 %]» behind a line whose sentence looks mangled. */
const doubt = ({ confidence }: Finding): string =>
  confidence === undefined ? '' : `  [${Math.round(confidence * 100)} %]`;

/** The rule, the place, and the paragraph's text around the span with the span marked. */
function saw(text: string, { rule, span }: Finding): readonly string[] {
  return [`      ${rule}  ${span.start}–${span.end}`, `      ${passage(text, span)}`];
}

const AROUND = 30;

function passage(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND), start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND));
  return `${before}⟦${text.slice(start, end)}⟧${after}`;
}
