import type { FiledReading, NegotiationRecord } from '#merge/record.ts';
import { compareDates, windowOf } from '#merge/window.ts';
import type { Story } from '#story/story.ts';
import { dateInWords } from './dates.ts';
import { fileName } from './document.ts';
import { dayOfMeeting } from './meetings.ts';
import type { Naming } from './names.ts';
import type { Asked, Need, Template } from './template.ts';
import { WORDS } from './words.ts';

/** What the head of a brief is written from. */
interface Head {
  readonly asked: Asked;
  readonly naming: Naming;
  readonly record: NegotiationRecord;
  /** The page that is asked about. */
  readonly page: FiledReading | null;
}

/** `Nuclear diplomacy between …: Profile (North Korea)` */
export function titleOf(
  { template, story }: { readonly template: Template; readonly story: Story | null },
  head: Head,
): string {
  const { language } = head.naming;
  const zh = language === 'zh';
  const about = template.needs.map((need) => ABOUT[need](head)).filter((part) => part !== '');
  const tail = about.join(zh ? '，' : ', ');
  const title = template.title[language];
  const subject = tail === '' ? title : zh ? `${title}（${tail}）` : `${title} (${tail})`;
  return story ? `${story.title[language]}${zh ? '：' : ': '}${subject}` : subject;
}

/** What a title says of each thing that is asked. */
const ABOUT: { readonly [K in Need]: (head: Head) => string } = {
  who: ({ asked, naming }) => naming.list(asked.who ?? []),
  issue: ({ asked, naming }) => (asked.issue ? naming.issue(asked.issue) : ''),
  article: ({ page }) => page?.article.title ?? fileName(page?.source ?? ''),
  since: ({ asked, naming }) => (asked.from ? dateInWords(`${asked.from}/..`, naming.language) : ''),
  period: ({ asked, naming }) =>
    asked.from === undefined && asked.to === undefined
      ? ''
      : dateInWords(`${asked.from ?? '..'}/${asked.to ?? '..'}`, naming.language),
  meeting: ({ asked, naming, record }) => {
    const day = dayOfMeeting(record, asked);
    const parts = [naming.list(asked.who ?? []), day === null ? '' : dateInWords(day, naming.language)];
    return parts.filter((part) => part !== '').join(naming.language === 'zh' ? '，' : ', ');
  },
};

/** The page asked about; else how many pages, events and statements the sections were written from, and over which time. */
export function scopeOf(records: readonly NegotiationRecord[], { naming: { language }, page }: Head): string {
  const zh = language === 'zh';
  if (page) {
    const { outlet, published } = page.article;
    const parts = [outlet, published === null ? null : dateInWords(published, language), fileName(page.source)];
    return parts.filter((part) => part !== null).join(zh ? '，' : ', ');
  }
  const events = new Map(records.flatMap((record) => record.events.map((event) => [event.id, event])));
  const statements = new Set(records.flatMap((record) => record.statements.map(({ id }) => id)));
  const pages = new Set(
    records.flatMap((record) =>
      [...record.events, ...record.statements, ...record.positions].flatMap(({ articles }) => articles),
    ),
  );
  const words = WORDS[language];
  const dates = [...events.values()]
    .flatMap(({ date }) => (date !== null && windowOf(date) ? [date] : []))
    .sort(compareDates);
  const [first, last] = [dates[0], dates.at(-1)];
  const counts = words.counts(pages.size, events.size, statements.size);
  if (!first || !last) return counts;
  return `${counts}${zh ? '；' : '; '}${words.span(dateInWords(first, language), dateInWords(last, language))}`;
}
