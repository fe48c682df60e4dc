import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { LIMITS } from '#page/containers/limits.ts';
import { openPage } from '#page/containers/open-page.ts';
import { pageOfPdf } from '#page/containers/pdf.ts';
import { readText } from '#page/page.ts';
import { assemble, makePdf, type PdfText, stream } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';
import { articleOf, names, pagesOf } from './pages-of.ts';

const codeOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const result = await openPage(bytes, { name });
  return result.ok ? 'ok' : result.error.code;
};
const paragraphsOf = async (pdf: Uint8Array): Promise<readonly string[]> =>
  [...(await pageOfPdf(pdf, 'a.pdf', LIMITS)).matchAll(/<(?:p|h1|h2)>(.*?)<\//gsu)].map(([, text = '']) => text);

const BODY = [
  'GENEVA, Oct 7, 2019 (Harbour Wire) - The two delegations met in Geneva on Monday for the first',
  'time in a year, and officials on both sides said that some pro-',
  'gress had been made on inspections.',
];
const lines = (texts: readonly string[], from = 700): PdfText[] =>
  texts.map((text, index) => ({ text, y: from - 14 * index }));

test('a PDF: the largest line is the title, lines are joined to paragraphs, words parted at a line end are made whole', async () => {
  const pdf = makePdf([
    [
      { text: 'Talks resume in Geneva', y: 760, size: 20 },
      ...lines(BODY),
      ...lines(['Neither side said when they would meet again, and no date was set for the next round.'], 640),
    ],
  ]);
  assert.deepEqual(await paragraphsOf(pdf), [
    'Talks resume in Geneva',
    `${BODY[0]} time in a year, and officials on both sides said that some progress had been made on inspections.`,
    'Neither side said when they would meet again, and no date was set for the next round.',
  ]);
  const article = await articleOf((await pagesOf('a.pdf', pdf)).pages[0]);
  assert.deepEqual(
    [article.title, article.published, article.publishedBy],
    ['Talks resume in Geneva', '2019-10-07', 'dateline'],
  );
});

test('running heads and page numbers go, and a paragraph goes on overleaf', async () => {
  const page = (number: number): PdfText[] => [
    { text: 'Quarterly of Negotiation, vol. 7', y: 810, size: 9 },
    ...lines([
      `The committee of part ${number} met and heard what both of the sides had to say about the`,
      'matter, and it was decided that the talks would',
    ]),
    { text: `- ${number} -`, x: 290, y: 40, size: 9 },
  ];
  const text = await paragraphsOf(makePdf([page(1), page(2), page(3)]));
  assert.equal(text.length, 1);
  assert.match(text[0] ?? '', /talks would The committee of part 2/u);
  assert.ok(!/Quarterly|- \d -/u.test(text.join()));
});

test('Chinese whose font is not in the file is read by the tables of codes; no spaces come between lines', async () => {
  const article = readFileSync(join(import.meta.dirname, '../../../samples/zh-01.txt'), 'utf8');
  const [sentence = ''] = /[^\n]{80,}/u.exec(article) ?? [];
  const pieces = sentence.match(/.{1,38}/gu) ?? [];
  const pdf = makePdf([[{ text: '会谈将于下周恢复', y: 760, size: 22 }, ...lines(pieces)]], { chinese: true });
  assert.deepEqual(await paragraphsOf(pdf), ['会谈将于下周恢复', sentence.trim()]);
});

test('a PDF without text, locked, damaged, or a bomb says so', async () => {
  assert.equal(await codeOf('scan.pdf', makePdf([[], []])), 'no-text-layer');
  const encrypt =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <1111111111111111111111111111111111111111111111111111111111111111> /P -4 >> /ID [<00> <00>] ';
  assert.equal(
    await codeOf(
      'locked.pdf',
      assemble(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'], encrypt),
    ),
    'encrypted',
  );
  assert.equal(await codeOf('broken.pdf', Buffer.from('%PDF-1.7\nrubbish')), 'damaged');
  const bomb = assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    stream(Buffer.alloc(300 * 1024 * 1024)),
  ]);
  assert.equal(await codeOf('bomb.pdf', bomb), 'too-large');
});

test('radicals and ligatures that fonts give in the place of characters become those', async () => {
  const { plainCharacters } = await import('#page/containers/radicals.ts');
  assert.equal(plainCharacters('⽂在寅⻄海⻓谈 e\ufb03cient'), '文在寅西海长谈 efficient');
});

test('a Word file: headings, paragraphs and tables; one that is damaged or a bomb says so', async () => {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Talks resume in Geneva', heading: HeadingLevel.HEADING_1 }),
          ...BODY.slice(0, 1).map((text) => new Paragraph(`${text} time in a year, officials on both sides said.`)),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  const taken = await pagesOf('a.docx', bytes);
  assert.deepEqual(names(taken), ['a.docx']);
  const article = await articleOf(taken.pages[0]);
  assert.deepEqual([article.title, article.published], ['Talks resume in Geneva', '2019-10-07']);
  assert.equal(await codeOf('b.docx', makeZip([{ name: 'word/document.xml', data: '<rubbish' }])), 'damaged');
  const bomb = makeZip([{ name: 'word/document.xml', data: Buffer.alloc(140 * 1024 * 1024) }]);
  assert.equal(await codeOf('bomb.docx', bomb), 'expands-too-far');
});

test('entities that a Word file defines itself are not expanded', async () => {
  const xml = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&c; text</w:t></w:r></w:p></w:body></w:document>`;
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const bytes = makeZip([
    { name: 'word/document.xml', data: xml },
    { name: '_rels/.rels', data: rels },
  ]);
  const result = await openPage(bytes, { name: 'x.docx' });
  assert.ok(!result.ok || result.article.text.length < 2000);
});

test('pages saved by SingleFile and by browsers keep their address, and when they were saved', async () => {
  const body = `<body><h1>Talks resume</h1><p>${BODY.join(' ')}</p></body></html>`;
  const single = `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://a.example/world/talks \n saved date: Mon Oct 07 2019 10:00:00 GMT+0200 (CEST)\n-->${body}`;
  const result = await openPage(Buffer.from(single), { name: 's.html' });
  assert.ok(result.ok);
  assert.equal(result.article.url, 'https://a.example/world/talks');
  const saved = await openPage(
    Buffer.from(`<!-- saved from url=(0029)https://a.example/world/talks -->\n<html>${body}`),
    { name: 's.html' },
  );
  assert.ok(saved.ok && saved.article.url === 'https://a.example/world/talks');
});

test('what a container tells fills gaps and never replaces what the page says', async () => {
  const told = { outlet: 'The Reader', title: 'Told', published: '2019-11-01', url: 'https://a.example/x' };
  const own = await openPage(Buffer.from(`Talks resume in Geneva\n\n${BODY.join(' ')}\n`), { told });
  assert.ok(own.ok);
  assert.deepEqual(
    [own.article.title, own.article.published, own.article.url],
    ['Talks resume in Geneva', '2019-10-07', told.url],
  );
  const bare = await openPage(
    Buffer.from('The talks went on for a week and ended without a result, as both sides had expected.\n'),
    { told },
  );
  assert.ok(bare.ok);
  assert.deepEqual(
    [bare.article.outlet, bare.article.published, bare.article.publishedBy],
    ['The Reader', '2019-11-01', 'container'],
  );
  assert.deepEqual(bare.article.told, told);
  assert.equal(readText('Talks resume\n\nShort text.\n').told, undefined);
});
