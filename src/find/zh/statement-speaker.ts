import type { Draft, Sentence } from '../draft.ts';
import type { Mention } from '../mention.ts';
import { withId } from '../shared/placed.ts';
import { type Holder, holdersIn, type Token } from './statement-holders.ts';
import { JOINT_DOCUMENT, JOINT_STATEMENT } from './statement-nouns.ts';

/** Who speaks, as statement speakers; `media` where it is an outlet, whose words may hold those of others. */
export interface Speaker {
  readonly ids: readonly string[];
  readonly media: boolean;
  /** An expert, unnamed or of no party: such views run on over sentences. */
  readonly expert: boolean;
  readonly pronoun: boolean;
  /** Spoke in this sentence or the one before it. */
  readonly near: boolean;
}

/** How many sentences back a text, a medium or the two sides may have been named. */
const REACH = 4;

/**
 * The speaker a group of joined holders stands for (`group[0]` and what is joined to it), or null. `last` is who spoke
 * before, for pronouns and texts without an owner.
 */
export function speakerOf(
  draft: Draft,
  sentence: Sentence,
  group: readonly Holder[],
  last: Speaker | null,
  joint: boolean,
): Speaker | null {
  const [head, next] = group;
  // «会议主席、外交官杜拉戈»: an office that names nobody is one more of the person behind it.
  if (head && next && head.tokens.every(({ mention }) => mention?.kind === 'office') && isPerson(next))
    return speakerOf(draft, sentence, group.slice(1), last, joint);
  const all = group.map((holder) => single(draft, sentence, holder, last)).filter((one) => one !== null);
  // «美国首席代表、朝鲜政策特别代表比根»: two offices of one man.
  const person = all.find(({ ids }) => /^[a-z]/u.test(ids[0] ?? ''));
  const party = person && withId(draft.people, person.ids[0] ?? '')?.party;
  const speakers = party ? all.filter(({ ids }) => ids[0] !== party) : all;
  const [first] = speakers;
  if (!first) return null;
  if (speakers.length === 1) return first;
  const ids = apart(speakers.flatMap(({ ids: own }) => own));
  const compound = group.some((holder) => holder.joined === 'compound');
  const together = compound ? [[...ids].sort().reverse().join('+')] : joint ? [ids.join('+')] : ids;
  return { ...first, ids: together };
}

const isPerson = ({ tokens }: Holder): boolean => tokens.some(({ mention }) => mention?.kind === 'person');

/** Each speaker once, also where it stands in a pair: «中美双方» are two sides. */
const apart = (ids: readonly string[]): readonly string[] => {
  const pairs = ids.filter((id) => id.includes('+') && !id.startsWith('anon:'));
  return [...new Set(ids)].filter((id) => pairs.includes(id) || !pairs.some((pair) => pair.split('+').includes(id)));
};

const named = (id: string, media = false, expert = false): Speaker => ({
  ids: [id],
  media,
  expert,
  pronoun: false,
  near: true,
});

function single(draft: Draft, sentence: Sentence, holder: Holder, last: Speaker | null): Speaker | null {
  const { tokens } = holder;
  const final = tokens.at(-1);
  if (!final) return null;
  if (final.mention) return ofMention(draft, sentence, tokens, final.mention, last);
  const owner = tokens.findLast((token) => token.mention && token.mention.kind !== 'office')?.mention;
  switch (final.noun?.kind) {
    case 'document': {
      const unnamed = tokens.findLast(({ noun }) => noun?.kind === 'anon')?.noun;
      if (unnamed) return named(`anon:${owner ? `${unnamed.name}, ${owner.id}` : unnamed.name}`, false, true);
      if (owner) return ofMention(draft, sentence, tokens, owner, last);
      return ofDocument(draft, sentence, final, last);
    }
    case 'outlet':
      if (owner) return ofMention(draft, sentence, tokens, owner, last);
      return mediaBefore(draft, sentence, final.span.start);
    case 'joint':
      return sidesBefore(draft, sentence, final.span.start);
    case 'last':
      // «首相斯塔默的发言人»: somebody who speaks for the person named.
      if (
        owner?.kind === 'person' &&
        !owner.pronoun &&
        /发言人$/u.test(draft.plain.slice(owner.span.end, final.span.end))
      )
        return named(`anon:spokesperson, ${owner.id}`);
      if (owner) return ofMention(draft, sentence, tokens, owner, last);
      if (last?.near || draft.plain.slice(final.span.start, final.span.end).length === 1)
        return last ? { ...last, pronoun: true } : null;
      return named(
        `anon:${/发言人/u.test(draft.plain.slice(final.span.start, final.span.end)) ? 'spokesperson' : 'official'}`,
      );
    case 'anon': {
      // 专家郑继永 is a name with a title; 美国官员 is nobody named.
      const about = owner ? `${final.noun.name}, ${owner.id}` : final.noun.name;
      return named(`anon:${about}`, false, true);
    }
    default:
      return null;
  }
}

function ofMention(
  draft: Draft,
  sentence: Sentence,
  tokens: readonly Token[],
  final: Mention,
  last: Speaker | null,
): Speaker | null {
  const person = tokens.findLast((token) => token.mention?.kind === 'person')?.mention;
  if (person) {
    const pronoun = person.pronoun === true && draft.plain.slice(person.span.start, person.span.end).length <= 1;
    if (pronoun && last?.near && !last.media && last.ids.length === 1 && !namedBefore(draft, sentence, person)) {
      return { ...last, pronoun: true };
    }
    return { ids: [person.id], media: false, expert: person.party === null, pronoun, near: true };
  }
  const body = tokens.findLast((token) => token.mention?.kind === 'organisation')?.mention;
  if (body) return named(body.id, kindOf(draft, body.id) === 'media', kindOf(draft, body.id) === 'think-tank');
  const party = tokens.findLast((token) => token.mention?.kind === 'party')?.mention;
  if (party?.party)
    return isDelegate(draft, tokens) ? named(`anon:delegate, ${party.party}`, false, true) : named(party.party);
  if (party?.parties && party.parties.length > 1) return named(party.parties.join('+'));
  if (final.kind === 'office' && final.party) return named(final.party);
  const pointed = final.kind === 'office' ? officeBefore(draft, sentence, final) : null;
  if (pointed) return pointed;
  // An office whose holder nothing tells is somebody unnamed (新闻发言人).
  return final.kind === 'office' ? named(`anon:${draft.article.text.slice(final.span.start, final.span.end)}`) : null;
}

/** «这位外长»: the person named before with that office. */
function officeBefore(draft: Draft, sentence: Sentence, office: Mention): Speaker | null {
  const { plain } = draft;
  const at = office.span.start;
  if (!/(?:[这那][位名]|该[位名]?)$/u.test(plain.slice(Math.max(0, at - 2), at))) return null;
  const word = plain.slice(at, office.span.end);
  for (const one of before(draft, sentence)) {
    const holder = one.mentions.find(
      ({ kind, pronoun, span }) =>
        kind === 'person' && !pronoun && span.end <= at && plain.slice(one.span.start, span.start).endsWith(word),
    );
    if (holder) return { ...named(holder.id), expert: holder.party === null };
  }
  return null;
}

const DELEGATE = /(?:(?<!首席|首席谈判|特别|全权)代表|(?<!首席)谈判代表|外交官|参赞|谈判人员|军官)$/u;

/** «美方代表», «马尔代夫的谈判代表»: somebody of a party whom nobody names. */
const isDelegate = (draft: Draft, tokens: readonly Token[]): boolean => {
  const final = tokens.at(-1);
  return (
    final?.mention?.kind === 'office' &&
    DELEGATE.test(draft.plain.slice(Math.max(0, final.span.start - 4), final.span.end))
  );
};

/** A person is the subject of an earlier clause of the sentence: the pronoun means that one. */
const namedBefore = (draft: Draft, sentence: Sentence, pronoun: Mention): boolean =>
  holdersIn(draft, sentence).some(
    ({ span, bound, tokens }) =>
      !bound &&
      span.end <= pronoun.span.start &&
      tokens.some(({ mention }) => mention?.kind === 'person' && !mention.pronoun),
  );

const kindOf = (draft: Draft, id: string): string | undefined =>
  withId(draft.organisations, id)?.kind ?? draft.knowledge.organisations.get(id)?.kind;

function* before(draft: Draft, sentence: Sentence): Generator<Sentence> {
  for (let back = 0; back <= REACH; back += 1) {
    const one = draft.sentences[sentence.index - back];
    if (one) yield one;
  }
}

/** A text without an owner speaks for both sides if it is a joint one, else for who spoke last. */
function ofDocument(draft: Draft, sentence: Sentence, token: Token, last: Speaker | null): Speaker | null {
  const word = draft.plain.slice(token.span.start, token.span.end);
  for (const one of before(draft, sentence)) {
    const to = one === sentence ? token.span.end : one.span.end;
    if (/谈话|讲话|演说|演讲|推文|社论/u.test(word)) break;
    // «声明» takes up a joint statement, not any agreement spoken of before.
    const joint = /声明/u.test(word) ? JOINT_STATEMENT : JOINT_DOCUMENT;
    if (!joint.test(draft.plain.slice(one.span.start, to))) continue;
    const sides = sidesBefore(draft, one, to);
    if (sides) return sides;
  }
  return last;
}

/** The medium named last before the place, subheads included. */
export function mediaBefore(draft: Draft, sentence: Sentence, at: number): Speaker {
  for (const one of before(draft, sentence)) {
    const body = one.mentions.findLast(
      ({ kind, id, span }) =>
        kind === 'organisation' &&
        span.end <= at &&
        kindOf(draft, id) === 'media' &&
        // «针对甲报的预测，评论认为»: whom a comment answers does not write it.
        !ANSWERED.test(draft.plain.slice(Math.max(0, span.start - 4), span.start)),
    );
    if (body) return named(body.id, true);
  }
  const home = draft.organisations.find(
    ({ names }) => draft.article.outlet !== null && names.includes(draft.article.outlet),
  );
  return home ? named(home.id, true) : named('anon:editorial', true);
}

const ANSWERED = /(?:针对|关于|对于|有关|不同于|反驳|回应)《?$/u;
const PLACED = /(?:在|于|赴|抵|抵达|访问|飞抵|前往|访)$/u;

/** The two parties named together last before the place: of two people first, else of any two names. */
function sidesBefore(draft: Draft, sentence: Sentence, at: number): Speaker | null {
  const sides = [...before(draft, sentence)];
  const people = sides.map((one) => sidesIn(draft, one, at, true)).find(({ parties }) => parties.length >= 2);
  const found = people ?? sides.map((one) => sidesIn(draft, one, at, false)).find(({ parties }) => parties.length >= 2);
  if (!found) return null;
  const two = found.parties.slice(0, 2);
  return named((found.compound ? [...two].sort().reverse() : two).join('+'));
}

function sidesIn(
  draft: Draft,
  sentence: Sentence,
  at: number,
  people: boolean,
): { readonly parties: readonly string[]; readonly compound: boolean } {
  const parties: string[] = [];
  let compound = false;
  let reached = -1;
  for (const mention of sentence.mentions) {
    if (mention.span.end > at) break;
    if (people ? mention.kind !== 'person' && mention.kind !== 'meeting' : mention.kind === 'place') continue;
    if (PLACED.test(draft.plain.slice(Math.max(0, mention.span.start - 2), mention.span.start))) continue;
    const sides = mention.kind === 'meeting' ? (mention.parties ?? []) : mention.party ? [mention.party] : [];
    if (mention.kind === 'party' && mention.span.start === reached) compound = true;
    if (mention.kind === 'party') reached = mention.span.end;
    for (const party of sides) if (!parties.includes(party)) parties.push(party);
  }
  return { parties, compound };
}
