import { articlesOf, type BriefDraft, draftBrief, finishBrief } from '#brief/brief.ts';
import type { HeldLine } from '#brief/check/line-check.ts';
import type { BriefDocument, Line, Segment } from '#brief/document.ts';
import { type BriefKind, bundledTemplate } from '#brief/load-template.ts';
import type { Asked, Template } from '#brief/template.ts';
import { merge } from '#merge/merge.ts';
import type { FiledReading, NegotiationRecord } from '#merge/record.ts';
import type { Story } from '#story/story.ts';
import { sampleReadings, sampleStory } from '../find/read-samples.ts';

/** The record of the bundled pages with those pages at hand. */
export interface Samples {
  readonly story: Story;
  readonly record: NegotiationRecord;
  readonly pages: ReadonlyMap<string, FiledReading>;
}

export async function samples(): Promise<Samples> {
  const story = await sampleStory();
  const readings = await sampleReadings();
  return { story, record: merge(readings, story), pages: new Map(readings.map((one) => [one.articleId, one])) };
}

/** A bundled template; throws where it has a fault. */
export async function template(kind: BriefKind): Promise<Template> {
  const loaded = await bundledTemplate(kind);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.value;
}

/** What each kind is asked about in the tests. */
export function askedFor(kind: BriefKind, { record, pages }: Samples): Asked {
  // An article that looks back far enough for a background of several lines.
  const asked = kind === 'background' ? 'en-09.txt' : 'zh-09.txt';
  const article = [...pages.values()].find(({ source }) => source === asked)?.articleId;
  const summit = record.events.find(({ date, status }) => date === '2019-02-28' && status === 'occurred');
  if (kind === 'profile') return { who: ['kim-jong-un'] };
  if (kind === 'issue') return { issue: 'sanctions' };
  if (kind === 'memo') return { event: summit?.id };
  if (kind === 'week') return { from: '2025-10-20', to: '2025-11-05' };
  if (kind === 'topics') return { from: '2019-10-01', to: '2020-01-31' };
  return ['points', 'background', 'related'].includes(kind) ? { article } : {};
}

export interface Written {
  readonly draft: BriefDraft;
  readonly document: BriefDocument;
  readonly held: readonly HeldLine[];
}

export async function write(
  kind: BriefKind,
  language: 'zh' | 'en',
  all: Samples,
  asked = askedFor(kind, all),
): Promise<Written> {
  const draft = draftBrief(
    all.record,
    { template: await template(kind), language, story: all.story, asked },
    all.pages,
  );
  const pages = new Map(
    articlesOf(draft)
      .flatMap((id) => [[id, all.pages.get(id)] as const])
      .filter((pair): pair is [string, FiledReading] => pair[1] !== undefined),
  );
  return { draft, ...finishBrief(draft, pages) };
}

/** Every line that is printed: items, paragraphs, and rows as one line each. */
export const linesOf = ({ blocks }: BriefDocument): readonly Line<Segment>[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading') return [];
    if (block.kind === 'paragraph') return [block.line];
    return block.kind === 'list' ? block.items : block.rows.map((row) => row.flat(2));
  });
