import type { FiledReading, NegotiationRecord } from '#merge/record.ts';
import type { Story } from '#story/story.ts';
import { articlesCited, checkLines, type HeldLine } from './check/line-check.ts';
import type { Desk } from './desk.ts';
import type { BriefDocument, Draft } from './document.ts';
import { freshIn } from './fresh.ts';
import { scopeOf, titleOf } from './head.ts';
import type { BriefLanguage } from './language.ts';
import { dayOfMeeting, meetingsAsked } from './meetings.ts';
import { type Naming, namingOf } from './names.ts';
import { numbered } from './notes.ts';
import { pagesWanted } from './pages-wanted.ts';
import { lastWeek, periodOf } from './period.ts';
import { narrowed, type Scope } from './scope.ts';
import { WRITERS } from './sections/sections.ts';
import type { Asked, Section, Template } from './template.ts';
import { WORDS } from './words.ts';

export interface BriefOptions {
  readonly template: Template;
  readonly language: BriefLanguage;
  readonly story: Story | null;
  readonly asked?: Asked;
}

/** A brief before its lines are checked. */
export interface BriefDraft {
  readonly options: BriefOptions;
  readonly title: string;
  readonly scope: string;
  readonly blocks: Draft;
}

/**
 * A brief drafted from the record: its title and the lines of its sections, each with the sentences it rests on.
 * `pages` holds what `pagesWanted` names; what is not there is written without.
 */
export function draftBrief(
  record: NegotiationRecord,
  options: BriefOptions,
  pages: ReadonlyMap<string, FiledReading> = new Map(),
): BriefDraft {
  const { template, language, story } = options;
  const naming = namingOf(record, story, language);
  const asked = completed(record, options);
  const drafted = template.sections.map((section) => {
    const desk = deskOf(section, { record, options, asked, naming, pages });
    const body = WRITERS[section.kind](desk, section);
    const heading: Draft = section.heading ? [{ kind: 'heading', level: 2, text: section.heading[language] }] : [];
    return { desk, blocks: body.length === 0 ? [] : [...heading, ...body] };
  });
  const head = { asked, naming, record, page: pages.get(asked.article ?? '') ?? null };
  return {
    options,
    title: titleOf(options, head),
    scope: scopeOf(
      drafted.map(({ desk }) => desk.record),
      head,
    ),
    blocks: drafted.flatMap(({ blocks }) => blocks),
  };
}

/** The articles whose pages the brief is drafted from, besides the record. */
export const pagesFor = (record: NegotiationRecord, options: BriefOptions): readonly string[] =>
  pagesWanted(record, options.template, completed(record, options));

/** The articles whose sentences the draft's lines are held against. */
export const articlesOf = ({ blocks }: BriefDraft): readonly string[] => articlesCited(blocks);

/** The brief with only those lines that their sentences bear out, and the lines held back. */
export function finishBrief(
  { options, title, scope, blocks }: BriefDraft,
  pages: ReadonlyMap<string, FiledReading>,
): { readonly document: BriefDocument; readonly held: readonly HeldLine[] } {
  const { language, story } = options;
  const { draft, held } = checkLines(blocks, pages, story);
  const words = WORDS[language];
  const document = {
    language,
    title,
    scope: draft.length === 0 ? null : scope,
    ...numbered(draft, pages, story),
    sources: words.sources,
    nothing: words.nothing,
  };
  return { document, held };
}

/** What is asked, with the sides of the meeting where only the meeting is named, and the last week where no week is. */
function completed(record: NegotiationRecord, { template, asked = {} }: BriefOptions): Asked {
  const [meeting] = asked.event === undefined ? [] : meetingsAsked(record, asked);
  const sides = meeting ? [...meeting.actors, ...meeting.recipients] : [];
  const week =
    template.needs.includes('period') && asked.from === undefined && asked.to === undefined ? lastWeek(record) : null;
  return { ...asked, ...week, ...(asked.who === undefined && sides.length > 0 ? { who: sides } : {}) };
}

function deskOf(
  section: Section,
  {
    record,
    options: { story },
    asked,
    naming,
    pages,
  }: {
    readonly record: NegotiationRecord;
    readonly options: BriefOptions;
    readonly asked: Asked;
    readonly naming: Naming;
    readonly pages: ReadonlyMap<string, FiledReading>;
  },
): Desk {
  const period = periodOf(section, asked, record);
  const around = section.period === 'before' || section.period === 'after';
  const who = section.who ?? asked.who ?? [];
  // What is owed is owed by the parties, whoever of their people meet.
  const parties = section.kind === 'outlook' && around ? who.flatMap((one) => naming.partyOf(one) ?? []) : [];
  const scope: Scope = {
    who: [...new Set([...who, ...parties])],
    together: section.together ?? false,
    issues: section.issues ?? (asked.issue === undefined ? [] : [asked.issue]),
    period: section.fresh ? null : period,
    within: around,
    owedOn: section.period === 'before' ? dayOfMeeting(record, asked) : null,
  };
  const about = narrowed(record, scope, story, naming);
  return {
    record: section.fresh ? freshIn(about, period) : about,
    whole: record,
    story,
    naming,
    words: WORDS[naming.language],
    asked,
    who: scope.who,
    period,
    pages,
  };
}
