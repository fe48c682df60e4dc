import type { Evidence } from '#merge/record.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type DraftSegment, type Line, label, lineOf, type Piece, strong, words } from '../document.ts';
import { bracketed, colon, dated, joined, named } from '../pieces.ts';
import { relatedArticles } from '../related.ts';
import { standing } from '../standing.ts';
import { companionsOf, type Subject, topicsOf } from '../topics.ts';
import { articleAsked } from './article.ts';

const MOST_NAMES = 4;

/** Articles that tell the same events and name the same people, each with what is shared. */
export const related: Writer = (desk, { limit = 6 }) => {
  const page = articleAsked(desk);
  if (!page) return [];
  return listOf(
    relatedArticles(desk.whole, page.articleId, desk.pages, desk.story)
      .slice(0, limit)
      .map((one) => relatedLine(one, desk)),
  );
};

function relatedLine(
  { articleId, events, people, issues, copy }: ReturnType<typeof relatedArticles>[number],
  desk: Desk,
): Line<DraftSegment> {
  const { whole, naming, pages, words: table } = desk;
  const zh = naming.language === 'zh';
  const page = pages.get(articleId);
  if (!page) return [];
  const { article } = page;
  const [title] = article.paragraphs.filter(({ kind }) => kind === 'title');
  const head: readonly Piece[] = [
    ...strong([{ kind: 'quote', text: article.title ?? page.source }]),
    ...bracketed(
      joined(
        [article.outlet ? [label(article.outlet)] : [], article.published ? [dated(article.published, naming)] : []],
        zh ? '，' : ', ',
      ),
      naming,
    ),
    colon(naming),
  ];
  const shared = people.slice(0, MOST_NAMES);
  const both: readonly Piece[] = joined(
    [
      copy ? [label(table.copy)] : [],
      events.length > 0 ? [label(table.shared(events.length))] : [],
      shared.length > 0 ? named(shared, naming) : [],
      issues.length > 0
        ? [
            label(
              issues
                .slice(0, MOST_NAMES)
                .map(naming.issue)
                .join(zh ? '、' : ', '),
            ),
          ]
        : [],
    ],
    zh ? '；' : '; ',
  );
  const there = ({ evidence }: { readonly evidence: readonly Evidence[] }): readonly Evidence[] =>
    evidence.filter((one) => one.articleId === articleId).slice(0, 1);
  const evidence = [
    ...(title ? [standing(page, title.span, 'people', 'title')] : []),
    ...whole.people.filter(({ person }) => shared.includes(person)).flatMap(there),
    ...whole.events.filter(({ id }) => events.includes(id)).flatMap(there),
    ...whole.positions.filter(({ issue }) => issues.includes(issue)).flatMap(there),
  ];
  return lineOf([...head, ...both], evidence, 2 + MOST_NAMES);
}

/** What is told of by more independent origins than in the period before, with the numbers. */
export const topics: Writer = (desk, { limit = 8 }) => {
  const { period, pages, naming, story, words: table } = desk;
  if (period === null) return [];
  return listOf(
    topicsOf(pages.values(), period, story)
      .slice(0, limit)
      .map((topic) =>
        lineOf(
          [
            ...strong([subjectPiece(topic, desk)]),
            colon(naming),
            label(table.heat(topic.now, topic.before, topic.evidence.length)),
          ],
          topic.evidence,
        ),
      ),
  );
};

/** What else stands on the pages of those asked for, or of the period's hottest topics: what to search for next. */
export const searches: Writer = (desk, { limit = 6 }) => {
  const { who, asked, period, pages, naming, story, words: table } = desk;
  const zh = naming.language === 'zh';
  const start = asked.issue
    ? [asked.issue]
    : who.length > 0
      ? who
      : topicsOf(pages.values(), period ?? '', story)
          .slice(0, 3)
          .map(({ id }) => id);
  return listOf(
    start.flatMap((id): readonly Line<DraftSegment>[] => {
      const found = companionsOf(pages.values(), id).slice(0, limit);
      if (found.length === 0) return [];
      const segments = found.map(
        (one, index): DraftSegment => ({
          pieces: [
            words(index > 0 ? (zh ? '；' : '; ') : ''),
            subjectPiece(one, desk),
            ...bracketed([label(table.together(one.evidence.length))], naming),
          ],
          evidence: one.evidence,
          most: 1,
        }),
      );
      const title = label(naming.issue(id) === id.replaceAll('-', ' ') ? naming.holder(id) : naming.issue(id));
      const [first, ...rest] = segments;
      return first ? [[{ ...first, pieces: [...strong([title]), colon(naming), ...first.pieces] }, ...rest]] : [];
    }),
  );
};

function subjectPiece({ kind, id }: Subject, { naming }: Desk): Piece {
  return kind === 'issue' ? label(naming.issue(id)) : { kind: 'name', text: naming.holder(id), id };
}
