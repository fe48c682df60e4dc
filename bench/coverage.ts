import type { Article } from '#article/article.ts';
import type { Span } from '#article/span.ts';
import { EVENT_KINDS, type EventKind, type Findings, type Stance } from '#find/finding.ts';
import type { ReadPage } from '#store/pages.ts';
import { articleOf, numbersFrom } from '../test/store/invented-pages.ts';

/** Days from the first to the last article. */
const DAYS = 3000;
const FIRST = Date.UTC(2017, 0, 1);
/** What happens in the invented world, so that several articles tell each. */
const EVENTS = 5000;
const COPIES = 0.1;
const PARTIES = ['USA', 'PRK', 'KOR', 'CHN', 'JPN', 'RUS'] as const;
const PLACES = [
  'Hanoi',
  'Singapore',
  'Stockholm',
  'Panmunjom',
  'Pyongyang',
  'Seoul',
  'Beijing',
  'Geneva',
  'New York',
] as const;
const ISSUES = [
  'denuclearisation',
  'sanctions',
  'security-guarantee',
  'talks-format',
  'military-exercises',
  'peace',
  'aid',
  'abductees',
];
const STANCES: readonly Stance[] = ['demand', 'offer', 'refuse', 'accept', 'support', 'concern'];
const KINDS = Object.keys(EVENT_KINDS) as EventKind[];
const PEOPLE = 600;
const ORGANISATIONS = 250;
const OUTLETS = 80;
const WORDS =
  `the side again talks envoy round issue step nuclear site sanction relief offer plan joint drill letter visit leader
  minister office pledge freeze inspection deadline summit accord draft clause border aid fuel trade bank coal textile missile test
  launch warning reply note remark press briefing delegation adviser council assembly vote resolution`.split(/\s+/u);
const ZH = Array.from(
  '会谈代表团双方制裁核设施检查声明协议步骤保证安全演习领导人外长磋商时间表期限承诺建议要求拒绝接受关切记者报道消息人士',
);

interface Happening {
  readonly day: number;
  readonly kind: EventKind;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly people: readonly string[];
  readonly place: string | null;
}

/**
 * Invented coverage of a negotiation of eight years: 5,000 events happen; each article, in Chinese or English, tells some
 * of the weeks around its day, well or vaguely dated, each in words of its own, with statements, positions and outlooks
 * of some hundreds of people whose share of the news falls off as in real news. One article in ten is the text of another of the same day
 * with a few words changed. The findings are those of the samples in number: about 75 an article.
 */
export class Coverage {
  readonly #random = numbersFrom(7);
  readonly #happenings: readonly Happening[];
  readonly #articles: number;
  #last: ReadPage | null = null;
  #count = 0;

  constructor(articles: number) {
    this.#articles = articles;
    this.#happenings = Array.from({ length: EVENTS }, () => this.#happening()).sort((a, b) => a.day - b.day);
  }

  /** The next article in order of publication. */
  next(): ReadPage {
    const index = this.#count;
    this.#count += 1;
    const day = Math.floor((index / this.#articles) * DAYS);
    const copied = this.#last;
    const page = copied && this.#random() < COPIES ? this.#copyOf(copied, index, day) : this.#article(index, day);
    this.#last = page;
    return page;
  }

  #happening(): Happening {
    const actors = this.#some(PARTIES, 1 + Math.floor(this.#random() * 2));
    return {
      day: Math.floor(this.#random() * DAYS),
      kind: this.#pick(KINDS),
      actors: [...actors].sort(),
      recipients: this.#random() < 0.3 ? this.#some(PARTIES, 1) : [],
      people: this.#random() < 0.5 ? [this.#person(), this.#person()] : [],
      place: this.#random() < 0.5 ? this.#pick(PLACES) : null,
    };
  }

  #article(index: number, day: number): ReadPage {
    const chinese = this.#random() < 0.5;
    const draft = new Draft(this.#random, chinese);
    const published = dateOf(day);
    const near = this.#around(day);
    for (let told = 0; told < 7; told += 1) {
      const event = this.#pick(near);
      const { kind, actors, recipients, people, place } = event;
      const future = event.day > day;
      const date =
        this.#random() < 0.7 ? dateOf(event.day) : this.#random() < 0.6 ? dateOf(event.day).slice(0, 7) : null;
      const { span, quote: evidence } = draft.sentence(12);
      const status = future ? 'planned' : 'occurred';
      draft.findings.events.push({
        span,
        rule: 'bench/event',
        type: EVENT_KINDS[kind],
        kind,
        status,
        actors,
        recipients,
        people,
        date,
        place,
        outcome: null,
        evidence,
      });
      if (future)
        draft.findings.outlook.push({
          span,
          rule: 'bench/outlook',
          kind: 'plan',
          by: actors[0] ?? 'USA',
          what: evidence,
          when: date,
          likelihood: null,
          evidence,
        });
    }
    for (let told = 0; told < 15; told += 1) {
      const { span, quote: text } = draft.sentence(14);
      draft.findings.statements.push({
        span,
        rule: 'bench/statement',
        speaker: this.#person(),
        cue: 'said',
        text,
        direct: this.#random() < 0.5,
        via: null,
        date: this.#random() < 0.4 ? published : null,
      });
      if (told % 2 === 0) {
        const party = this.#pick(PARTIES);
        const issue = this.#pick(ISSUES);
        draft.findings.positions.push({
          span,
          rule: 'bench/position',
          party,
          issue,
          stance: this.#stance(party, issue, day),
          toward: [],
          summary: text.slice(0, 40),
          source: party,
          date: null,
          evidence: text,
        });
      }
      if (told % 3 === 0) {
        const kind = this.#pick(['forecast', 'deadline', 'commitment', 'invitation'] as const);
        const when = this.#random() < 0.5 ? dateOf(day + Math.floor(this.#random() * 90)) : null;
        draft.findings.outlook.push({
          span,
          rule: 'bench/outlook',
          kind,
          by: this.#pick(PARTIES),
          what: text,
          when,
          likelihood: null,
          evidence: text,
        });
      }
    }
    const { span, quote: evidence } = draft.sentence(16);
    draft.findings.exchanges.push({
      span,
      rule: 'bench/exchange',
      giver: 'USA',
      give: evidence.slice(0, 30),
      taker: 'PRK',
      get: evidence.slice(30, 60),
      status: 'proposed',
      proposer: null,
      evidence,
    });
    if (this.#random() < 0.6) draft.dispute();
    for (const id of new Set(Array.from({ length: 14 }, () => this.#person()))) draft.name('people', id);
    for (const id of new Set(Array.from({ length: 10 }, () => `org-${this.#rank(ORGANISATIONS)}`)))
      draft.name('organisations', id);
    return draft.page(index, published, `Outlet ${this.#rank(OUTLETS)}`);
  }

  /** The text of another article with a few words changed in its title, and every finding with it. */
  #copyOf({ reading, story, rules }: ReadPage, index: number, day: number): ReadPage {
    const { article, ...findings } = reading;
    const copied: Article = {
      ...article,
      outlet: `Outlet ${this.#rank(OUTLETS)}`,
      title: `Copy ${index}`,
      published: dateOf(day),
    };
    return {
      bytes: new TextEncoder().encode(`${index}\n${article.text}`),
      source: `${index}.html`,
      url: null,
      reading: { article: copied, ...findings },
      story,
      rules,
    };
  }

  /** Events of the weeks around a day, and a few of long before. */
  #around(day: number): readonly Happening[] {
    const at = this.#happenings.findIndex((event) => event.day >= day - 20);
    const near = this.#happenings.slice(Math.max(0, at), at + 50);
    return [...near, ...Array.from({ length: 4 }, () => this.#pick(this.#happenings))];
  }

  /** A party keeps its stance on an issue for some months; one report in ten has another. */
  #stance(party: string, issue: string, day: number): Stance {
    if (this.#random() < 0.1) return this.#pick(STANCES);
    const turn = Math.floor((day + party.charCodeAt(0) * 31 + issue.length * 17) / 240);
    return STANCES[(turn * 7 + party.charCodeAt(1) + issue.charCodeAt(0)) % STANCES.length] ?? 'demand';
  }

  #person = (): string => `person-${this.#rank(PEOPLE)}`;
  /** A rank whose chance falls off as one over the rank. */
  #rank = (most: number): number => Math.floor(most ** this.#random()) - 1;
  #pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.#random() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
  #some = <T>(items: readonly T[], count: number): T[] => [
    ...new Set(Array.from({ length: count }, () => this.#pick(items))),
  ];
}

type Filled = { -readonly [K in keyof Findings]: Findings[K][number][] };

/** An article being written. */
class Draft {
  readonly findings: Filled = {
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
  #text = '';
  readonly #random: () => number;
  readonly #chinese: boolean;

  constructor(random: () => number, chinese: boolean) {
    this.#random = random;
    this.#chinese = chinese;
  }

  /** Writes a sentence of about so many words and says where it stands. */
  sentence(words: number): { readonly span: Span; readonly quote: string } {
    const from = this.#chinese ? ZH : WORDS;
    const count = this.#chinese ? words * 4 : words;
    const picked = Array.from({ length: count }, () => from[Math.floor(this.#random() * from.length)]);
    const quote = this.#chinese ? `${picked.join('')}。` : `${picked.join(' ')}.`;
    return this.#write(quote);
  }

  name(kind: 'people' | 'organisations', id: string): void {
    const { span, quote: text } = this.#write(`${id.replace('-', ' ')},`);
    const named = { span, rule: 'bench/name', id, names: [text], places: [{ span, text }], party: 'USA' };
    if (kind === 'people') this.findings.people.push({ ...named, role: this.#random() < 0.3 ? 'envoy' : null });
    else this.findings.organisations.push({ ...named, kind: 'media' });
  }

  dispute(): void {
    const [a, b] = [this.sentence(10), this.sentence(10)];
    const span = { start: a.span.start, end: b.span.end };
    this.findings.disputes.push({
      span,
      rule: 'bench/dispute',
      about: a.quote,
      a: a.quote,
      b: b.quote,
      spanA: a.span,
      spanB: b.span,
    });
  }

  page(index: number, published: string, outlet: string): ReadPage {
    const article = articleOf(this.#text, {
      title: `Article ${index}`,
      outlet,
      published,
      language: this.#chinese ? 'zh-Hans' : 'en',
    });
    const bytes = new TextEncoder().encode(
      `<html><body><p>${this.#text.replaceAll('\n', '</p><p>')}</p></body></html>`,
    );
    return {
      bytes,
      source: `${index}.html`,
      url: `https://news.example/${index}`,
      reading: { article, ...this.findings },
      story: 'us-dprk',
      rules: 'bench',
    };
  }

  #write(quote: string): { readonly span: Span; readonly quote: string } {
    const start = this.#text.length;
    this.#text += `${quote}\n`;
    return { span: { start, end: start + quote.length }, quote };
  }
}

const dateOf = (day: number): string => new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10);
