import type { Evidence } from '#merge/record.ts';
import type { Desk, Writer } from '../desk.ts';
import { type Block, type DraftSegment, label, lineOf, type Piece, strong, words } from '../document.ts';
import { namingOf } from '../names.ts';
import { colon } from '../pieces.ts';
import { found } from '../standing.ts';
import { articleAsked } from './article.ts';

const MOST = 8;

/** What an article is about, in both languages: its people, organisations, places and issues, the most named first. */
export const tags: Writer = (desk, { limit = MOST }) => {
  const page = articleAsked(desk);
  if (!page) return [];
  const { story, whole, naming, words: table } = desk;
  const other = namingOf(whole, story, naming.language === 'zh' ? 'en' : 'zh');
  const both = (id: string): string => pair(naming.holder(id), other.holder(id));
  const byPlaces = <T extends { readonly places: readonly unknown[]; readonly id: string }>(
    all: readonly T[],
  ): readonly T[] =>
    [...all].sort((a, b) => b.places.length - a.places.length || a.id.localeCompare(b.id)).slice(0, limit);
  const issues = [...Map.groupBy(page.positions, ({ issue }) => issue)].sort(
    (a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]),
  );
  return [
    paragraph(
      table.tags.people,
      byPlaces(page.people).map((one) => ({
        piece: { kind: 'name', text: both(one.id), id: one.id },
        evidence: found(page, 'people', one),
      })),
      desk,
    ),
    paragraph(
      table.tags.organisations,
      byPlaces(page.organisations).map((one) => ({
        piece: { kind: 'name', text: both(one.id), id: one.id },
        evidence: found(page, 'organisations', one),
      })),
      desk,
    ),
    paragraph(
      table.tags.places,
      byPlaces(page.places).map((one) => ({
        piece: {
          kind: 'place',
          text: pair(placeName(one.id, one.names, desk), placeName(one.id, one.names, desk, other.language)),
          place: placeName(one.id, one.names, desk, 'en'),
        },
        evidence: found(page, 'places', one),
      })),
      desk,
    ),
    paragraph(
      table.tags.issues,
      issues.slice(0, limit).flatMap(([issue, [first]]) =>
        first
          ? [
              {
                piece: label(pair(naming.issue(issue), other.issue(issue))),
                evidence: found(page, 'positions', first),
              },
            ]
          : [],
      ),
      desk,
    ),
  ].flat();
};

interface Tag {
  readonly piece: Piece;
  readonly evidence: Evidence;
}

function paragraph(title: string, all: readonly Tag[], { naming }: Desk): readonly Block<DraftSegment>[] {
  const [first] = all;
  if (!first) return [];
  const pieces = all.flatMap(({ piece }, index): readonly Piece[] =>
    index === 0 ? [piece] : [words(naming.language === 'zh' ? '、' : '; '), piece],
  );
  const evidence = all.map((tag) => tag.evidence);
  return [
    {
      kind: 'paragraph',
      line: lineOf([...strong([label(title)]), colon(naming), ...pieces], evidence, evidence.length),
    },
  ];
}

const pair = (own: string, other: string): string => (own === other ? own : `${own} ${other}`);

/** What the story calls the place in the language, else the page's own form. */
function placeName(id: string, forms: readonly string[], { story, naming }: Desk, language = naming.language): string {
  const known = story?.places.find((place) => place.id === id)?.names;
  return known?.[language][0] ?? (language === naming.language ? (forms[0] ?? id) : (known?.en[0] ?? forms[0] ?? id));
}
