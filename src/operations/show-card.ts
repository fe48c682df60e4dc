import { dateInWords } from '#brief/dates.ts';
import type { Naming } from '#brief/names.ts';
import { capital } from '#brief/pieces.ts';
import { WORDS } from '#brief/words.ts';
import { LINES } from './entry-line.ts';
import { evidenceLines } from './entry-text.ts';
import { forecastLines } from './forecast-lines.ts';
import type { PersonCard } from './person-card.ts';

type Seen = PersonCard['called'][number];

const HEADS = {
  en: {
    known: {
      story: 'listed in the story file',
      confirmed: 'confirmed by a person',
      guess: "the rules' guess; nobody has confirmed it",
    },
    names: 'Names',
    unseen: 'In the story file, on no page',
    offices: 'Offices (story file)',
    called: 'Called, and between which days',
    hand: 'set by a person',
    read: 'only read',
    corrections: 'Corrections',
    meetings: 'Meetings',
    statements: 'Statements',
    pages: (pages: number) => `${pages} ${pages === 1 ? 'page' : 'pages'}`,
    latest: (shown: number, total: number) => (shown < total ? `: the latest ${shown} of ${total}` : `: ${total}`),
  },
  zh: {
    known: { story: '见于关注文件', confirmed: '已经人工确认', guess: '规则推断，尚无人确认' },
    names: '姓名写法',
    unseen: '关注文件所列、尚无文章使用的写法',
    offices: '职务（关注文件）',
    called: '文章中的称谓及起讫',
    hand: '人工设定',
    read: '仅见于文章',
    corrections: '更正',
    meetings: '会晤',
    statements: '表态',
    pages: (pages: number) => `${pages}篇`,
    latest: (shown: number, total: number) => (shown < total ? `：共${total}，列最近${shown}` : `：${total}`),
  },
} as const;

/** A person's card for a reader: who it is and by whose word, then what the record has of it, each with its place. */
export function showCard(card: PersonCard, naming: Naming): string {
  const { language } = naming;
  const [heads, words] = [HEADS[language], WORDS[language]];
  const { person, party, known, pages, names, unseen, offices, called, corrections, meetings, statements } = card;
  const office = ({ title, from, to }: PersonCard['offices'][number]): string =>
    from === null && to === null ? title : `${title}  ${dateInWords(`${from ?? '..'}/${to ?? '..'}`, language)}`;
  const section = (head: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? [head, ...lines.map((line) => `  ${line}`)] : [];
  const form = (one: PersonCard['names'][number]): string =>
    seenLine(one, heads, one.known === 'pages' && known === 'story' ? heads.read : null);
  const { latest, ...tally } = card.forecasts;
  return [
    [naming.holder(person), person, ...(party ? [naming.holder(party)] : []), heads.pages(pages), card.id].join('  '),
    `  ${heads.known[known]}`,
    ...section(heads.names, names.map(form)),
    ...section(heads.unseen, unseen.length > 0 ? [unseen.join(' | ')] : []),
    ...section(heads.offices, offices.map(office)),
    ...section(
      heads.called,
      called.map((one) => seenLine(one, heads, one.byHand ? heads.hand : null)),
    ),
    ...section(
      heads.corrections,
      corrections.map(({ id, at, author, says, reason }) =>
        [id, at.slice(0, 10), author, says, reason].filter(Boolean).join('  '),
      ),
    ),
    ...section(
      `${heads.meetings}${heads.latest(meetings.latest.length, meetings.total)}`,
      meetings.latest.flatMap((event) => withEvidence(LINES.events(event, naming, words), event, naming)),
    ),
    ...section(
      `${heads.statements}${heads.latest(statements.latest.length, statements.total)}`,
      statements.latest.flatMap((one) => withEvidence(LINES.statements(one, naming, words), one, naming)),
    ),
    ...section(
      capital(words.tally({ ...tally, share: tally.share === null ? null : Math.round(tally.share * 100) })),
      latest.flatMap((one) => forecastLines(one, naming)),
    ),
  ].join('\n');
}

const withEvidence = (line: string, entry: Parameters<typeof evidenceLines>[0], naming: Naming): readonly string[] => [
  line,
  ...evidenceLines(entry, line, naming),
];

/** `Secretary of State  2018-06-13 – 2019-03-01  5 pages  samples/en-01.txt 120–141 … samples/zh-03.txt 12–15` */
function seenLine({ text, first, last, pages }: Seen, heads: (typeof HEADS)['en' | 'zh'], note: string | null): string {
  const [from, to] = [first.on ?? '?', last.on ?? '?'];
  const places = [first, last].map(({ source, span }) => `${source} ${span.start}–${span.end}`);
  return [
    text,
    from === to ? from : `${from} – ${to}`,
    heads.pages(pages),
    [...new Set(places)].join(' … '),
    ...(note ? [`(${note})`] : []),
  ].join('  ');
}
