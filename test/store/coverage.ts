import fc from 'fast-check';
import { EVENT_KINDS, type EventKind, type Findings } from '#find/finding.ts';
import type { ReadPage } from '#store/pages.ts';
import { articleOf, NO_FINDINGS } from './invented-pages.ts';

/** One thing told in an invented article; `kind` says of what sort. */
type Told =
  | {
      readonly kind: 'event';
      readonly what: EventKind;
      readonly status: 'occurred' | 'planned' | 'cancelled';
      readonly actors: readonly string[];
      readonly people: readonly string[];
      readonly date: string | null;
      readonly place: string | null;
    }
  | { readonly kind: 'statement'; readonly speaker: string; readonly words: string; readonly date: string | null }
  | {
      readonly kind: 'position';
      readonly party: string;
      readonly issue: string;
      readonly stance: 'demand' | 'refuse' | 'offer';
    }
  | {
      readonly kind: 'outlook';
      readonly sort: 'plan' | 'deadline' | 'forecast';
      readonly by: string;
      readonly when: string | null;
    }
  | { readonly kind: 'person'; readonly id: string; readonly form: string; readonly party: string | null };

/** Few values of each sort, so that findings of different articles often meet. */
const dates = fc.constantFrom('2018-12-30', '2018-12-31', '2019-01-01', '2019-01-20', '2019-01', '2019', null);
const parties = fc.constantFrom('USA', 'PRK', 'KOR');
const places = fc.constantFrom('Hanoi', 'Vietnam', 'Singapore', null);
const people = fc.constantFrom('kim-jong-un', 'donald-trump', 'moon-jae-in');
const words = fc.constantFrom(
  'the talks went well today',
  'the talks went very well today',
  'nothing will change',
  '会谈很顺利',
);

const told: fc.Arbitrary<Told> = fc.oneof(
  fc.record({
    kind: fc.constant('event' as const),
    what: fc.constantFrom<EventKind>('summit', 'working-talks', 'visit', 'threat'),
    status: fc.constantFrom('occurred' as const, 'planned' as const, 'cancelled' as const),
    actors: fc.uniqueArray(parties, { minLength: 1, maxLength: 2 }),
    people: fc.uniqueArray(people, { maxLength: 2 }),
    date: dates,
    place: places,
  }),
  fc.record({ kind: fc.constant('statement' as const), speaker: people, words, date: dates }),
  fc.record({
    kind: fc.constant('position' as const),
    party: parties,
    issue: fc.constantFrom('sanctions', 'talks'),
    stance: fc.constantFrom('demand' as const, 'refuse' as const, 'offer' as const),
  }),
  fc.record({
    kind: fc.constant('outlook' as const),
    sort: fc.constantFrom('plan' as const, 'deadline' as const, 'forecast' as const),
    by: parties,
    when: dates,
  }),
  fc.record({
    kind: fc.constant('person' as const),
    id: people,
    form: fc.constantFrom('Kim', '金正恩', 'Trump'),
    party: fc.option(parties),
  }),
);

/** Whether an article is its own, or the wire's text as printed, translated or rewritten. */
const copies = fc.constantFrom(
  'own' as const,
  'own' as const,
  'printed' as const,
  'translated' as const,
  'spun' as const,
);

/** Which outlet prints it, and which it has its account from. */
const outlets = fc.constantFrom(null, 'Yonhap', '韩联社', 'NHK', 'The Lantern');
const sources = fc.constantFrom(null, null, 'Yonhap', 'NHK', 'KCNA');

const article = fc.record({
  published: dates,
  copy: copies,
  outlet: outlets,
  from: sources,
  told: fc.array(told, { maxLength: 6 }),
});

/** Invented coverage of one negotiation: a few articles that tell much the same, some of them copies of one text in its words or in others. */
export const coverage: fc.Arbitrary<readonly ReadPage[]> = fc
  .array(article, { minLength: 1, maxLength: 5 })
  .map((articles) => articles.map((one, index) => pageOf(index, one)));

/** One wire story three times, long enough that articles that hold it are seen to be of one origin. */
const numbers = Array.from({ length: 12 }, (_, index) => [1000 + index * 791, 300 + index * 37] as const);
const WIRE = {
  printed: numbers.map(([tonnes, men]) => `The agency counted ${tonnes} tonnes of grain for ${men} men.`).join(' '),
  spun: [...numbers]
    .reverse()
    .map(([tonnes, men]) => `No fewer than ${men} people share ${tonnes} tonnes, it is reported.`)
    .join(' '),
  translated: numbers.map(([tonnes, men]) => `该社统计，${men}人分得${tonnes}吨粮食。`).join(''),
} as const;

function pageOf(
  index: number,
  { published, copy, outlet, from, told: things }: typeof article extends fc.Arbitrary<infer A> ? A : never,
): ReadPage {
  const findings: { -readonly [K in keyof Findings]: Findings[K][number][] } = {
    ...NO_FINDINGS,
    people: [],
    organisations: [],
    statements: [],
    events: [],
    positions: [],
    outlook: [],
  } as never;
  let text = `Article ${index}.\n${copy !== 'own' ? WIRE[copy] : `own ${index} ${'x'.repeat(index)}`}`;
  for (const [place, thing] of things.entries()) {
    const sentence = sentenceOf(thing, place);
    const head = from === null ? '' : `According to ${from}, `;
    const start = text.length + 1 + head.length;
    const span = { start, end: start + sentence.length };
    if (from !== null) addOutlet(findings, from, start - 2 - from.length);
    text = `${text}\n${head}${sentence}`;
    add(findings, thing, { span, rule: `test/${thing.kind}` }, sentence);
  }
  return {
    bytes: new TextEncoder().encode(text),
    source: `${index}.txt`,
    url: null,
    reading: { article: articleOf(text, { published, outlet, language: 'en' }), ...findings },
    story: 'us-dprk',
    rules: 'test-1',
  };
}

/** One more place where the outlet is named. */
function addOutlet(
  findings: { -readonly [K in keyof Findings]: Findings[K][number][] },
  name: string,
  start: number,
): void {
  const place = { span: { start, end: start + name.length }, text: name };
  const known = findings.organisations.findIndex(({ names }) => names.includes(name));
  const before = findings.organisations[known];
  const found = {
    span: before?.span ?? place.span,
    rule: 'test/organisations',
    id: name.toLowerCase(),
    names: [name],
    places: [...(before?.places ?? []), place],
    kind: 'media' as const,
    party: null,
  };
  if (before) findings.organisations[known] = found;
  else findings.organisations.push(found);
}

const sentenceOf = (thing: Told, place: number): string =>
  thing.kind === 'statement'
    ? thing.words
    : thing.kind === 'person'
      ? thing.form
      : `Sentence ${place % 3} tells a ${thing.kind}.`;

function add(
  findings: { -readonly [K in keyof Findings]: Findings[K][number][] },
  thing: Told,
  found: { readonly span: { start: number; end: number }; readonly rule: string },
  evidence: string,
): void {
  switch (thing.kind) {
    case 'event': {
      const { what, status, actors, people: met, date, place } = thing;
      const type = EVENT_KINDS[what];
      findings.events.push({
        ...found,
        type,
        kind: what,
        status,
        actors,
        recipients: [],
        people: met,
        date,
        place,
        outcome: null,
        evidence,
      });
      break;
    }
    case 'statement':
      findings.statements.push({
        ...found,
        speaker: thing.speaker,
        cue: null,
        text: evidence,
        direct: true,
        via: null,
        date: thing.date,
      });
      break;
    case 'position': {
      const { party, issue, stance } = thing;
      findings.positions.push({
        ...found,
        party,
        issue,
        stance,
        toward: [],
        summary: evidence,
        source: party,
        date: null,
        evidence,
      });
      break;
    }
    case 'outlook':
      findings.outlook.push({
        ...found,
        kind: thing.sort,
        by: thing.by,
        what: evidence,
        when: thing.when,
        likelihood: null,
        evidence,
      });
      break;
    case 'person': {
      if (findings.people.some(({ id }) => id === thing.id)) return;
      const places_ = [{ span: found.span, text: evidence }];
      findings.people.push({
        ...found,
        id: thing.id,
        names: [thing.form],
        places: places_,
        role: thing.form.length % 2 === 0 ? 'envoy' : null,
        party: thing.party,
      });
    }
  }
}
