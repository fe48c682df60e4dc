import type { Article } from '#article/article.ts';
import type { OrganisationKind } from '#story/story.ts';
import type { Sentence } from '../draft.ts';
import type { NamePlace, OrganisationFinding, PersonFinding, PlaceFinding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Mention } from '../mention.ts';
import { firstFrom } from './placed.ts';

interface Gathered {
  readonly mention: Mention;
  readonly places: NamePlace[];
}

/** Mentions of one kind by id, each with its places in order. */
function gather(
  sentences: readonly Sentence[],
  article: Article,
  wanted: (mention: Mention) => boolean,
): readonly Gathered[] {
  const byId = new Map<string, Gathered>();
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      if (!wanted(mention)) continue;
      const places = [mention.span, ...(mention.core ? [mention.core] : [])].map((span) => ({
        span,
        text: article.text.slice(span.start, span.end),
      }));
      const one = byId.get(mention.id);
      if (one) one.places.push(...places);
      else byId.set(mention.id, { mention, places });
    }
  }
  return [...byId.values()];
}

const formsOf = (places: readonly NamePlace[]): readonly string[] => [...new Set(places.map(({ text }) => text))];

/** The people of an article, each with every form and place; the role is the title beside the name, else the story's. */
export function peopleFindings(
  sentences: readonly Sentence[],
  article: Article,
  plain: string,
  knowledge: Knowledge,
): readonly PersonFinding[] {
  return gather(sentences, article, ({ kind, pronoun }) => kind === 'person' && !pronoun).map(
    ({ mention, places }) => ({
      id: mention.id,
      names: formsOf(places),
      places,
      role:
        roleBeside(places, sentences, article, plain) ?? knowledge.people.get(mention.id)?.roles.at(-1)?.title ?? null,
      party: mention.party,
      span: mention.span,
      rule: mention.rule,
    }),
  );
}

/** The office right before or after one of the names, with the party or body before it, in the article's words. */
function roleBeside(
  places: readonly NamePlace[],
  sentences: readonly Sentence[],
  article: Article,
  plain: string,
): string | null {
  for (const { span } of places) {
    const home = sentences[firstFrom(sentences, span.start + 1) - 1];
    const sentence = home && span.end <= home.span.end ? home : undefined;
    const office = sentence?.mentions.find(
      ({ kind, span: at }) =>
        kind === 'office' && at.end <= span.start && plain.slice(at.end, span.start).trim() === '',
    );
    if (!office) continue;
    const owner = sentence?.mentions.find(
      ({ kind, span: at }) =>
        (kind === 'party' || kind === 'organisation') &&
        at.end <= office.span.start &&
        /^(?:['’]s)?\s?$/u.test(plain.slice(at.end, office.span.start)),
    );
    return article.text.slice(owner?.span.start ?? office.span.start, office.span.end);
  }
  return null;
}

export function organisationFindings(
  sentences: readonly Sentence[],
  article: Article,
  knowledge: Knowledge,
  newKinds: ReadonlyMap<string, OrganisationKind>,
): readonly OrganisationFinding[] {
  return gather(
    sentences.map((sentence) => ({ ...sentence, mentions: sentence.mentions.map(asBody) })),
    article,
    ({ kind }) => kind === 'organisation',
  ).map(({ mention, places }) => {
    const kind = knowledge.organisations.get(mention.id)?.kind ?? newKinds.get(mention.id) ?? 'other';
    const titled = kind === 'media' ? places.map((place) => withTitleMarks(place, article)) : places;
    return {
      id: mention.id,
      names: formsOf(titled),
      places: titled,
      kind,
      party: mention.party,
      span: titled[0]?.span ?? mention.span,
      rule: mention.rule,
    };
  });
}

/** International bodies that act as parties and are listed as organisations too. */
const ACTING_BODIES: Readonly<Record<string, string>> = {
  UNO: 'united-nations',
  EUE: 'european-union',
  IAEA: 'iaea',
  NATO: 'nato',
  ASEAN: 'asean',
};

function asBody(mention: Mention): Mention {
  const id = mention.kind === 'party' ? ACTING_BODIES[mention.id] : undefined;
  return id && mention.form === 'name' ? { ...mention, kind: 'organisation', id } : mention;
}

/** A paper's name with its title marks: 《纽约时报》. */
function withTitleMarks(place: NamePlace, { text }: Article): NamePlace {
  const { start, end } = place.span;
  if (text.charAt(start - 1) !== '《' || text.charAt(end) !== '》') return place;
  const span = { start: start - 1, end: end + 1 };
  return { span, text: text.slice(span.start, span.end) };
}

export function placeFindings(sentences: readonly Sentence[], article: Article): readonly PlaceFinding[] {
  return gather(sentences, article, ({ kind }) => kind === 'place').map(({ mention, places }) => ({
    id: mention.id,
    names: formsOf(places),
    places,
    party: mention.party,
    span: mention.span,
    rule: mention.rule,
  }));
}
