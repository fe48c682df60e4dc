import { overlaps } from '#article/span.ts';
import { hanAt } from '#language/fold.ts';
import { bodyIdOf } from '#language/zh/body-names.ts';
import type { OrganisationKind } from '#story/story.ts';
import type { Draft, Sentence } from '../draft.ts';
import { newBodies as newBodiesEn } from '../en/organisations.ts';
import type { OrganisationFinding, PersonFinding, PlaceFinding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Mention } from '../mention.ts';
import { newBodies as newBodiesZh, quotedBodies, titledMedia } from '../zh/organisations.ts';
import type { BodyCandidate } from './bodies.ts';
import { learnCast, withCast } from './cast.ts';
import { resolveReferences } from './coreference.ts';
import { departments } from './departments.ts';
import { kebab } from './identity.ts';
import { organisationFindings, peopleFindings, placeFindings } from './name-findings.ts';
import { withNames } from './names.ts';
import { bySurname } from './namesake.ts';
import { splitSentences } from './sentences.ts';
import { withShortSides } from './short-sides.ts';

export interface Named {
  readonly sentences: readonly Sentence[];
  readonly people: readonly PersonFinding[];
  readonly organisations: readonly OrganisationFinding[];
  readonly places: readonly PlaceFinding[];
}

/**
 * The naming stage: sentences of the article with everything named in them. Known names first, then bodies and people
 * that nothing known names, then surnames alone, and last pronouns and offices that stand for somebody.
 */
export function nameArticle({ article, plain, lower, knowledge }: Draft): Named {
  const bodies = new Map<string, OrganisationKind>();
  const owners = new Map<string, string>();
  const plainly = splitSentences(article, plain).map((sentence) => withNames(sentence, plain, lower, knowledge));
  const known = withShortSides(plainly, plain, knowledge).map((sentence) =>
    withBodies(withDepartments(sentence, plain, lower, knowledge, bodies, owners), plain, bodies),
  );
  const cast = learnCast(article, plain, known, knowledge);
  const named = bySurname(
    known.map((sentence) => ({ ...sentence, mentions: withCast(sentence, plain, cast) })),
    plain,
    knowledge,
    article.published,
  );
  const sentences = resolveReferences(named, plain, knowledge, article.published);
  return {
    sentences,
    people: peopleFindings(sentences, article, plain, knowledge),
    organisations: organisationFindings(sentences, article, knowledge, bodies),
    places: placeFindings(sentences, article),
  };
}

/** The sentence with departments of governments; the state's name right before one becomes part of its mention. */
function withDepartments(
  sentence: Sentence,
  plain: string,
  lower: string,
  knowledge: Knowledge,
  kinds: Map<string, OrganisationKind>,
  owners: Map<string, string>,
): Sentence {
  const found = departments(sentence, plain, lower, knowledge, owners);
  for (const { id } of found)
    if (!kinds.has(id))
      kinds.set(
        id,
        id.endsWith('military') || id.endsWith('navy') || id.endsWith('air-force') ? 'military' : 'government',
      );
  return found.length === 0 ? sentence : { ...sentence, mentions: replacing(sentence.mentions, found) };
}

function* bodiesIn(sentence: Sentence, plain: string): Generator<BodyCandidate> {
  if (sentence.language === 'en') return yield* newBodiesEn(plain, sentence.span, sentence.mentions);
  yield* newBodiesZh(plain, sentence.span, sentence.mentions);
  yield* titledMedia(plain, sentence.span);
  yield* quotedBodies(plain, sentence.span);
}

/** Mentions in order, with new ones in place of those they overlap; offices stay beside them. */
function replacing(mentions: readonly Mention[], added: readonly Mention[]): readonly Mention[] {
  const kept = mentions.filter((one) => one.kind === 'office' || !added.some((body) => overlaps(body.span, one.span)));
  return [...kept, ...added].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The sentence with mentions of bodies that only their shape shows; a party named in front is their party. */
function withBodies(sentence: Sentence, plain: string, kinds: Map<string, OrganisationKind>): Sentence {
  const added: Mention[] = [];
  for (const { span, kind } of bodiesIn(sentence, plain)) {
    const covered = sentence.mentions.filter((one) => overlaps(one.span, span));
    const swallowed = covered.every(
      (one) =>
        span.start <= one.span.start &&
        one.span.end <= span.end &&
        one.kind !== 'person' &&
        one.span.end - one.span.start < span.end - span.start,
    );
    if (!swallowed) continue;
    const state = covered.find((one) => one.kind === 'party' && one.span.start === span.start);
    const core =
      state && (kind === 'think-tank' || kind === 'other') ? { start: state.span.end, end: span.end } : undefined;
    const { start, end } = core ?? span;
    const id = bodyId(plain.slice(start, end));
    kinds.set(id, kind);
    added.push({
      ...(core ? { core } : {}),
      kind: 'organisation',
      id,
      party:
        kind === 'government' || kind === 'military'
          ? (covered.find((one) => one.kind === 'party')?.party ?? null)
          : null,
      span,
      rule: `${sentence.language}/name/body`,
    });
  }
  return added.length === 0 ? sentence : { ...sentence, mentions: replacing(sentence.mentions, added) };
}

const bodyId = (form: string): string => (hanAt(form, 0) ? bodyIdOf(form) : kebab(form));
