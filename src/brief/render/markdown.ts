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

/** The brief as Markdown with footnotes (CommonMark with tables and notes as most tools read them). */
export function toMarkdown({ language, title, scope, blocks, sources, notes, nothing }: BriefDocument): string {
  const head = `# ${escaped(title)}`;
  if (blocks.length === 0) return `${head}\n\n${nothing}\n`;
  const body = blocks.flatMap((block, index) => [
    ...(index > 0 || scope === null ? [''] : []),
    ...linesOf(block, index > 0 ? (blocks[index - 1]?.kind ?? null) : null),
  ]);
  const lines = [head, '', ...(scope === null ? [] : [`*${escaped(scope)}*`, '']), ...body];
  return `${[...lines, '', `## ${sources}`, '', ...notes.map((note) => noteLine(note, language))].join('\n')}\n`;
}

function linesOf(block: Block<Segment>, _above: Block<Segment>['kind'] | null): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escaped(block.text)}`];
    case 'paragraph':
      return [lineText(block.line)];
    case 'list':
      return block.items.map((item) => `- ${lineText(item)}`);
    case 'table':
      return [
        `| ${block.head.map((cell) => escaped(cell)).join(' | ')} |`,
        `|${block.head.map(() => '---').join('|')}|`,
        ...block.rows.map((row) => `| ${row.map((cell) => cell.map(lineText).join('<br>')).join(' | ')} |`),
      ];
  }
}

const lineText = (line: Line<Segment>): string =>
  line.map(({ pieces, notes }) => `${piecesText(pieces)}${notes.map((number) => `[^${number}]`).join('')}`).join('');

/** The pieces with their marks; strong ones side by side stand in one pair of marks. */
function piecesText(pieces: readonly Piece[]): string {
  let text = '';
  let isStrong = false;
  for (const piece of pieces) {
    if ((piece.strong ?? false) !== isStrong) text += '**';
    isStrong = piece.strong ?? false;
    text += escaped(printed(piece));
  }
  return isStrong ? `${text}**` : text;
}

function noteLine({ number, evidence, sentence, url }: Note, language: BriefDocument['language']): string {
  const zh = language === 'zh';
  const where = [evidence.outlet, evidence.published, fileName(evidence.source)]
    .filter((part) => part !== null)
    .map(escaped)
    .join(zh ? '，' : ', ');
  const quote = escaped(printed({ kind: 'quote', text: sentence }));
  return `[^${number}]: ${where}${zh ? '：' : ': '}${quote}${url === null ? '' : ` <${url.replace(/[<>\s]/gu, encodeURIComponent)}>`}`;
}

/** Text whose letters stand for themselves: nothing in it is read as Markdown or HTML, or ends a table's cell. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]|~]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');
