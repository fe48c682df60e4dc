import type { Article, LanguageTag, Paragraph } from '#article/article.ts';
import { quoteAt, type Span } from '#article/span.ts';
import type { Findings } from '#find/finding.ts';
import type { Reading } from '#find/reading.ts';
import type { ReadPage } from '#store/pages.ts';

/** Findings of no kind, to be filled in. */
export const NO_FINDINGS: Findings = {
  people: [],
  organisations: [],
  places: [],
  times: [],
  statements: [],
  events: [],
  positions: [],
  exchanges: [],
  outlook: [],
  disputes: [],
};

/** A plain article of that text, each line a paragraph. */
export function articleOf(text: string, about: Partial<Article> = {}): Article {
  const language: LanguageTag = about.language ?? 'zh-Hans';
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    paragraphs.push({ span: { start, end: start + line.length }, kind: 'body', language });
    start += line.length + 1;
  }
  return {
    text,
    title: null,
    outlet: null,
    origin: null,
    authors: [],
    editors: [],
    published: null,
    publishedBy: null,
    language,
    url: null,
    paragraphs,
    removed: [],
    related: [],
    ...about,
  };
}

/** A page whose bytes are its text, read for the story `us-dprk` unless said otherwise. */
export function pageOf(text: string, about: Partial<Article> = {}, page: Partial<ReadPage> = {}): ReadPage {
  return {
    bytes: new TextEncoder().encode(text),
    source: 'page.txt',
    url: null,
    reading: { article: articleOf(text, about), ...NO_FINDINGS },
    story: 'us-dprk',
    rules: 'test-1',
    ...page,
  };
}

const CLAUSES =
  `双方团队在会谈中|就缓和半岛局势|交换了意见|外界普遍认为|这一安排仍有变数|谈判代表随后返回首都|有关部门没有透露细节|相关国家保持沟通|
制裁问题仍是焦点|各方期待早日恢复对话|核设施的检查方式|没有写进声明|观察人士注意到|局势在近期趋于平稳|经济合作的前景|取决于下一轮磋商|
能源援助将分阶段提供|部队的联合演习照常进行|媒体对此反应不一|安全保障的文本|已经起草了三个版本|下一步的时间表尚未确定`.split(
    /[|\n]+/u,
  );
const PEOPLE = [
  ['lin-wei', '林维', 'CHN'],
  ['jeong-min-su', '郑民秀', 'KOR'],
  ['robert-hale', '罗伯特·黑尔', 'USA'],
  ['ri-song-ho', '李成浩', 'PRK'],
] as const;
const PLACES = ['日内瓦', '新加坡', '板门店', '斯德哥尔摩'] as const;
const ISSUES = ['denuclearisation', 'sanctions', 'security-guarantee', 'talks'] as const;

/** Numbers in [0, 1) that depend on the seed alone. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A made-up article of about that many characters, with about that many findings, all different for each seed. */
export function inventedPage(seed: number, characters = 600, findings = 20): ReadPage {
  const random = numbersFrom(seed + 1);
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const day = new Date(Date.UTC(2018, 0, 1) + Math.floor(random() * 2500) * 86_400_000).toISOString().slice(0, 10);
  const spans: Span[] = [];
  const names: { readonly who: (typeof PEOPLE)[number]; readonly span: Span }[] = [];
  let text = `第${seed}轮磋商在${pick(PLACES)}举行\n`;
  while (text.length < characters) {
    const who = pick(PEOPLE);
    const start = text.length;
    text += `${who[1]}${day.slice(5, 7)}月表示，${pick(CLAUSES)}${rareWord(random)}，${pick(CLAUSES)}，${pick(CLAUSES)}。`;
    spans.push({ start, end: text.length });
    names.push({ who, span: { start, end: start + who[1].length } });
    if (random() < 0.3) text += '\n';
  }
  const published = random() < 0.95 ? day : null;
  const article = articleOf(text, { title: `第${seed}轮磋商`, outlet: pick(['晨报', '环球观察']), published });
  return {
    bytes: new TextEncoder().encode(`<html><body><p>${text.replaceAll('\n', '</p><p>')}</p></body></html>`),
    source: `page-${seed}.html`,
    url: `https://news.example/${seed}`,
    reading: readingOf(article, spans, names, findings, pick),
    story: 'us-dprk',
    rules: 'test-1',
  };
}

/** Two characters of a wide range, so that the index meets as many different pairs as in real news. */
const rareWord = (random: () => number): string =>
  String.fromCharCode(0x4e00 + Math.floor(random() ** 2 * 6000), 0x4e00 + Math.floor(random() ** 2 * 6000));

function readingOf(
  article: Article,
  spans: readonly Span[],
  names: readonly { readonly who: (typeof PEOPLE)[number]; readonly span: Span }[],
  count: number,
  pick: <T>(items: readonly T[]) => T,
): Reading {
  const { text, published: date } = article;
  const people = PEOPLE.flatMap((who) => {
    const places = names
      .filter((name) => name.who === who)
      .map(({ span }) => ({ span, text: quoteAt(text, span).quote }));
    const [first] = places;
    if (!first) return [];
    const [id, name, party] = who;
    return [{ span: first.span, rule: 'zh/person/known', id, names: [name], places, role: null, party }];
  });
  const rest = Array.from({ length: Math.max(0, count - people.length) }, () => quoteAt(text, pick(spans)));
  const share = (part: number) => rest.filter((_, index) => index % 4 === part);
  return {
    ...NO_FINDINGS,
    article,
    people,
    times: share(0).map(({ span }) => {
      const start = text.indexOf('月', span.start) - 2;
      const words = quoteAt(text, { start, end: start + 3 });
      return { span: words.span, rule: 'zh/time/month', text: words.quote, value: date?.slice(0, 7) ?? null };
    }),
    statements: share(1).map(({ span, quote }) => ({
      span,
      rule: 'zh/statement/said-before',
      speaker: pick(PEOPLE)[0],
      cue: '表示',
      text: quote,
      direct: false,
      via: null,
      date,
    })),
    events: share(2).map(({ span, quote }) => ({
      span,
      rule: 'zh/event/talks',
      type: 'CONSULT',
      kind: 'working-talks',
      status: 'occurred',
      actors: ['USA', 'PRK'],
      recipients: [],
      people: [],
      date,
      place: null,
      outcome: null,
      evidence: quote,
    })),
    positions: share(3).map(({ span, quote }) => ({
      span,
      rule: 'zh/position/demands',
      party: pick(PEOPLE)[2],
      issue: pick(ISSUES),
      stance: 'demand',
      toward: [],
      summary: quote.slice(0, 12),
      source: 'article',
      date,
      evidence: quote,
    })),
  };
}
