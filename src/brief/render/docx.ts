import {
  Bookmark,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Block,
  type BriefDocument,
  fileName,
  type Line,
  type Note,
  type Piece,
  printed,
  type Segment,
} from '../document.ts';

const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' } as const;
const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The brief as a Word file (.docx): headings, lists and tables of its own kinds, notes at the end that marks lead to. */
export async function toDocx(brief: BriefDocument): Promise<Uint8Array> {
  const { language, title, scope, blocks, sources, notes, nothing } = brief;
  const body =
    blocks.length === 0
      ? [new Paragraph(clean(nothing))]
      : [
          ...(scope === null
            ? []
            : [new Paragraph({ children: [new TextRun({ text: clean(scope), italics: true })] })]),
          ...blocks.flatMap(blockOf),
          new Paragraph({ text: sources, heading: HeadingLevel.HEADING_2 }),
          ...notes.map((note) => noteOf(note, language)),
        ];
  const file = new Document({
    title,
    creator: 'Parley',
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: 21,
            language: language === 'zh' ? { value: 'zh-CN', eastAsia: 'zh-CN' } : { value: 'en-GB', eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: { after: 80, line: 300 } },
        },
      },
    },
    sections: [{ children: [new Paragraph({ text: clean(title), heading: HeadingLevel.HEADING_1 }), ...body] }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function blockOf(block: Block<Segment>): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: clean(block.text), heading: LEVELS[block.level] })];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.line) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(item) }));
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({
              tableHeader: true,
              children: block.head.map((cell) => cellOf([[new TextRun({ text: clean(cell), bold: true })]])),
            }),
            ...block.rows.map(
              (row) => new TableRow({ cantSplit: true, children: row.map((cell) => cellOf(cell.map(runsOf))) }),
            ),
          ],
        }),
      ];
  }
}

const cellOf = (lines: readonly ParagraphChild[][]): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: (lines.length > 0 ? lines : [[]]).map((children) => new Paragraph({ children })),
  });

const runsOf = (line: Line<Segment>): ParagraphChild[] =>
  line.flatMap(({ pieces, notes }) => [...pieces.map(runOf), ...notes.map(markOf)]);

const runOf = (piece: Piece): TextRun => new TextRun({ text: clean(printed(piece)), bold: piece.strong ?? false });

/** A number above the line that leads to its note; notes that several lines share keep one number. */
const markOf = (number: number): InternalHyperlink =>
  new InternalHyperlink({ anchor: `n${number}`, children: [new TextRun({ text: `[${number}]`, superScript: true })] });

function noteOf({ number, evidence, sentence, url }: Note, language: BriefDocument['language']): Paragraph {
  const zh = language === 'zh';
  const where = [evidence.outlet, evidence.published, fileName(evidence.source)]
    .filter((part) => part !== null)
    .join(zh ? '，' : ', ');
  const place = new TextRun(clean(where));
  const quote = printed({ kind: 'quote', text: sentence });
  return new Paragraph({
    children: [
      new Bookmark({ id: `n${number}`, children: [new TextRun(`[${number}] `)] }),
      url === null ? place : new ExternalHyperlink({ link: url, children: [place] }),
      new TextRun(clean(`${zh ? '：' : ': '}${quote}`)),
    ],
  });
}

/** Text without the characters that XML cannot hold; Word refuses a file with one. */
const clean = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (/\s/u.test(character) ? ' ' : ''));
