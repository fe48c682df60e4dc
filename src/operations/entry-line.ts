import { eventLine } from '#brief/line.ts';
import type { Naming } from '#brief/names.ts';
import { WORDS, type Words } from '#brief/words.ts';
import type { ExchangeStatus } from '#find/finding.ts';
import type { Entry, NegotiationRecord } from '#merge/record.ts';
import type { EntryKind } from '#store/entry-rows.ts';
import type { OrganisationKind } from '#story/story.ts';
import { oneLine } from './entry-text.ts';

const STATUS: Readonly<Record<'zh' | 'en', Readonly<Record<ExchangeStatus, string>>>> = {
  zh: { proposed: '提议', demanded: '要求', refused: '拒绝', agreed: '已同意', hypothetical: '假设' },
  en: {
    proposed: 'proposed',
    demanded: 'demanded',
    refused: 'refused',
    agreed: 'agreed',
    hypothetical: 'hypothetical',
  },
};

const BODIES: Readonly<Record<'zh' | 'en', Readonly<Record<OrganisationKind, string>>>> = {
  zh: {
    government: '政府机构',
    media: '媒体',
    'think-tank': '智库',
    military: '军队',
    international: '国际组织',
    company: '企业',
    other: '其他机构',
  },
  en: {
    government: 'government',
    media: 'media',
    'think-tank': 'think tank',
    military: 'military',
    international: 'international',
    company: 'company',
    other: 'other',
  },
};

const colon = ({ language }: Naming): string => (language === 'zh' ? '：' : ': ');
const bracketed = (text: string, { language }: Naming): string => (language === 'zh' ? `（${text}）` : ` (${text})`);

/** An entry of each kind in one line, without its evidence, in the reader's names and words. */
export const LINES: {
  readonly [K in EntryKind]: (entry: NegotiationRecord[K][number], naming: Naming, words: Words) => string;
} = {
  events: (event, naming) => `${event.date ?? '?'}  ${eventLine(event, naming)}`,
  positions: ({ date, party, issue, stance: stood, toward, summary }, naming, words) =>
    [
      date ?? '?',
      naming.holder(party),
      naming.issue(issue),
      words.stance[stood],
      ...(toward.length > 0 ? [`→ ${naming.list(toward)}`] : []),
      oneLine(summary),
    ].join('  '),
  outlook: ({ when, kind, by, what, likelihood, outcome }, naming, words) =>
    [
      when ?? '?',
      words.outlook[kind],
      naming.holder(by),
      ...(likelihood ? [words.likelihood[likelihood]] : []),
      words.settlement[outcome],
      oneLine(what),
    ].join('  '),
  statements: ({ date, speaker, via, text }, naming) =>
    `${date ?? '?'}  ${naming.holder(speaker)}${via ? bracketed(naming.holder(via), naming) : ''}${colon(naming)}${oneLine(text)}`,
  shifts: ({ party, issue, from, to, change: named }, naming, words) =>
    [
      to.date ?? '?',
      naming.holder(party),
      naming.issue(issue),
      `${from ? `${words.stance[from.stance]} (${from.date ?? '?'}) → ` : ''}${words.stance[to.stance]}`,
      words.change[named],
    ].join('  '),
  people: ({ person, names, roles, party }, naming) =>
    [person, [...names.zh, ...names.en].join(' | '), roles.join('; '), ...(party ? [naming.holder(party)] : [])]
      .filter(Boolean)
      .join('  '),
  disputes: ({ about, accounts }, naming) =>
    [
      oneLine(about),
      ...accounts.map(({ who, says }) => `  ${naming.holder(who)}${colon(naming)}${oneLine(says)}`),
    ].join('\n'),
  exchanges: ({ date, giver, give, taker, get, status }, naming) =>
    [
      date ?? '?',
      `${naming.holder(giver)}${colon(naming)}${oneLine(give)}`,
      `↔ ${naming.holder(taker)}${colon(naming)}${oneLine(get)}`,
      STATUS[naming.language][status],
    ].join('  '),
  organisations: ({ organisation, names, kind, party }, naming) =>
    [
      organisation,
      [...names.zh, ...names.en].join(' | '),
      BODIES[naming.language][kind],
      ...(party ? [naming.holder(party)] : []),
    ].join('  '),
};

/** Writes an entry of any kind in one line. */
export type LineWriter = (kind: EntryKind, entry: Entry) => string;

/** Lines in the names of a reader. */
export const lineOf =
  (naming: Naming): LineWriter =>
  (kind, entry) => {
    const line: (one: never, naming: Naming, words: Words) => string = LINES[kind];
    return line(entry as never, naming, WORDS[naming.language]);
  };
