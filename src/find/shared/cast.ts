import type { Article } from '#article/article.ts';
import { overlaps, type Span } from '#article/span.ts';
import { fold, hanAt } from '#language/fold.ts';
import { bodyIdOf } from '#language/zh/body-names.ts';
import { isTransliteration } from '#language/zh/surnames.ts';
import type { Sentence } from '../draft.ts';
import { EAST_ASIAN_SURNAMES } from '../en/name-words.ts';
import { newPeople as newPeopleEn } from '../en/people.ts';
import type { Knowledge, Known } from '../knowledge.ts';
import type { Mention } from '../mention.ts';
import { bracketed, looseNames, newPeople as newPeopleZh } from '../zh/people.ts';
import type { NameCandidate } from './candidates.ts';
import { governmentOf, nearHomophone } from './homophones.ts';
import { type Identity, kebab, knownPerson, newId } from './identity.ts';
import { Trie } from './trie.ts';

/** Name forms this article teaches: newcomers, garbled forms, Latin spellings in brackets, surnames alone. */
export interface Cast {
  readonly forms: Trie<readonly Known[]>;
  /** The rule by which each form was learned. */
  readonly rules: ReadonlyMap<string, string>;
}

const OUTSIDER =
  /(?:教授|讲师|研究员|学者|专家|分析师|分析人士|评论员|专栏|作家|作者|记者|编辑|摄影|编译|撰文|采访|所长|博士|律师|professor|scholar|analyst|expert|fellow|columnist|reporter|editor|author|researcher|critic|lecturer|dean)/iu;
const KOREAN_SETTING = /(?:韩国|南韩|首尔|汉城|釜山|大田|平壤)(?!问题|研究|半岛)/u;

/**
 * Everybody the article names that is not known by that form, from candidates of both languages, bylines and interview
 * labels. Each newcomer is joined to a known person by sound and office where that is sure enough, and otherwise gets
 * the id a newspaper's spelling would give.
 */
export function learnCast(article: Article, plain: string, sentences: readonly Sentence[], knowledge: Knowledge): Cast {
  const forms = new Trie<readonly Known[]>();
  const rules = new Map<string, string>();
  const learn = (form: string, id: string, party: string | null, rule: string): void => {
    if (rules.has(form)) return;
    rules.set(form, rule);
    forms.add(form, [{ kind: 'person', id, party }]);
  };
  for (const sentence of sentences) {
    const candidates = sentence.language === 'zh' ? newPeopleZh : newPeopleEn;
    for (const candidate of candidates(plain, sentence.span, sentence.mentions)) {
      const form = plain.slice(candidate.span.start, candidate.span.end);
      if (!rules.has(form) || candidate.latin) meet(candidate, sentence, article, plain, knowledge, learn);
    }
  }
  for (const sentence of sentences) {
    if (sentence.language === 'zh') meetLoosely(sentence, article, plain, knowledge, rules, learn);
    for (const mention of sentence.mentions) {
      const latin =
        mention.kind === 'person' && hanAt(plain, mention.span.start) ? bracketed(plain, mention.span.end) : null;
      if (latin) learn(latin, mention.id, mention.party, 'shared/name/bracket');
    }
  }
  for (const outlet of [article.outlet, article.origin]) masthead(outlet, knowledge, forms, rules);
  for (const name of [
    ...article.authors,
    ...article.editors,
    ...article.paragraphs.flatMap(({ speaker }) => (speaker ? [speaker] : [])),
  ]) {
    byline(name, plain, article, knowledge, learn);
  }
  return { forms, rules };
}

/** Joins garbled forms that stand without a title to the known person whose name they almost are. */
function meetLoosely(
  sentence: Sentence,
  article: Article,
  plain: string,
  knowledge: Knowledge,
  known: ReadonlyMap<string, string>,
  learn: Learn,
): void {
  for (const { span, foreign } of looseNames(plain, sentence.span, sentence.mentions)) {
    const form = plain.slice(span.start, span.end);
    const government = form.length === 3 && /^政[府权]/u.test(plain.slice(span.end, span.end + 2));
    const identity = known.has(form)
      ? undefined
      : (nearHomophone(form, foreign ?? false, knowledge) ??
        (government ? governmentOf(form, knowledge, article.published) : undefined));
    if (identity) learn(form, identity.id, identity.party, identity.rule);
  }
}

/** The page's own outlet and the agency it took the text from are organisations, known or not. */
function masthead(outlet: string | null, knowledge: Knowledge, forms: Cast['forms'], rules: Map<string, string>): void {
  const form = outlet ? fold(outlet) : '';
  const match = knowledge.names.longestAt(form, 0);
  if (form.length < 2 || rules.has(form) || match?.end === form.length) return;
  rules.set(form, 'shared/name/masthead');
  const id = hanAt(form, 0) ? bodyIdOf(form) : kebab(form);
  forms.add(form, [{ kind: 'organisation', id, party: null }]);
}

/** Parties whose people bear Chinese, Korean, Vietnamese or Japanese names in characters. */
const NEAR_PARTIES = new Set(['CHN', 'TWN', 'HKG', 'MAC', 'PRK', 'KOR', 'JPN', 'SGP', 'MYS', 'VNM']);
const farParty = (party: string | null): boolean => party !== null && !NEAR_PARTIES.has(party);

type Learn = (form: string, id: string, party: string | null, rule: string) => void;

function meet(
  candidate: NameCandidate,
  sentence: Sentence,
  article: Article,
  plain: string,
  knowledge: Knowledge,
  learn: Learn,
): void {
  const form = plain.slice(candidate.span.start, candidate.span.end);
  const title = candidate.title ? plain.slice(candidate.title.start, candidate.title.end) : '';
  const before = plain.slice(Math.max(sentence.span.start, candidate.span.start - 24), candidate.span.start);
  const after = plain.slice(candidate.span.end, candidate.span.end + 40);
  const outsider = OUTSIDER.test(title) || OUTSIDER.test(before.slice(-8)) || (!hanAt(form, 0) && OUTSIDER.test(after));
  const party = outsider ? null : partyBeside(candidate.span, sentence, plain);
  const language = sentence.language;
  const rule = `${language}/name/${candidate.evidence}`;
  const unknown = {
    form,
    latin: candidate.latin,
    foreign: candidate.foreign ?? (farParty(party) && isTransliteration(form)),
    title,
    party,
    outsider,
    on: article.published,
  };
  const bracketed = candidate.latin ? exact(candidate.latin, knowledge) : undefined;
  const joined = bracketed ?? knownPerson(unknown, knowledge);
  if (!joined && candidate.foreign && form.length < 3) return;
  const korean = party === 'KOR' || party === 'PRK' || KOREAN_SETTING.test(before);
  const identity: Identity = joined ?? { id: newId(unknown, korean, party === 'PRK'), party, rule, sure: 0.6 };
  learn(form, identity.id, identity.party, joined ? identity.rule : rule);
  if (candidate.latin) learn(candidate.latin, identity.id, identity.party, 'shared/name/bracket');
  learnSurname(form, identity, knowledge, learn);
}

/** A person whose known form is exactly this Latin spelling. */
function exact(latin: string, knowledge: Knowledge): Identity | undefined {
  const match = knowledge.names.longestAt(latin, 0);
  const known = match?.end === latin.length ? match.value.find((one) => one.kind === 'person') : undefined;
  return known && { id: known.id, party: known.party, rule: 'shared/name/bracket', sure: 1 };
}

/** The family name by which a newcomer with a dotted name is called afterwards (霍尔德); Latin surnames are read later. */
function learnSurname(form: string, { id, party }: Identity, knowledge: Knowledge, learn: Learn): void {
  const part = form.split(/[·.]/u).at(-1) ?? '';
  if (hanAt(form, 0) && part !== form && part.length >= 2 && !exact(part, knowledge))
    learn(part, id, party, 'shared/name/surname');
  // «Majed al-Ansari» is called al-Ansari, «Staffan de Mistura» de Mistura, at a sentence's start De Mistura.
  const tail =
    / ((?:(?:al|el|de|del|della|da|dos|di|du|la|le|van|von|der|den|ter|ten|zu)[ -])+\p{Lu}[\p{L}'’-]+)$/u.exec(
      form,
    )?.[1];
  if (!tail) return;
  learn(tail, id, party, 'shared/name/surname');
  learn(tail.charAt(0).toUpperCase() + tail.slice(1), id, party, 'shared/name/surname');
}

/** The surname in a Latin name of several words, null for a single word. */
export function surnameOf(form: string): string | null {
  const parts = form.split(' ');
  const [first = '', second = ''] = parts;
  if (parts.length < 2) return null;
  const eastern =
    EAST_ASIAN_SURNAMES.has(first.toLowerCase()) &&
    (parts.length === 3 ||
      /^\p{L}+-\p{Ll}/u.test(second) ||
      (parts.length === 2 &&
        EAST_ASIAN_SURNAMES.has(first.toLowerCase()) &&
        !EAST_ASIAN_SURNAMES.has(second.toLowerCase())));
  return eastern ? first : (parts.at(-1) ?? null);
}

/** The party whose office or body stands right before the name. */
function partyBeside(span: Span, sentence: Sentence, plain: string): string | null {
  // «美国朝鲜问题特别代表», «United States North Korea special representative»: the first of the run owns the office.
  const owner = sentence.mentions.find(
    (one) =>
      one.span.end <= span.start &&
      one.party !== null &&
      one.kind !== 'person' &&
      span.start - one.span.end <= 40 &&
      !/^(?:政策|问题|事务|核问题)/u.test(plain.slice(one.span.end, one.span.end + 4)) &&
      !BREAKS_OFFICE.test(plain.slice(one.span.end, span.start)),
  );
  return owner?.party ?? null;
}

/** Marks and words that part an office's owner from its holder. */
const BREAKS_OFFICE =
  /[，。；、,;:：]|(?:与|和|同|向|对|在|于)(?!朝|韩|美|华|外)|\s(?:with|and|to|in|met|told|at|by|from)\s/u;

function byline(name: string, plain: string, article: Article, knowledge: Knowledge, learn: Learn): void {
  const match = /^([^(（]+?)\s*[(（]([^)）]+)[)）]$/u.exec(name);
  const form = (match?.[1] ?? name).trim();
  const latin = match?.[2]?.trim() ?? null;
  if (form.length < 2 || form.length > 40 || !plain.includes(form)) return;
  if (exact(form, knowledge)) return;
  const foreign = form.includes('·');
  const unknown = { form, latin, foreign, title: '', party: null, outsider: true, on: article.published };
  const id =
    latin && !hanAt(latin, 0)
      ? (exact(latin, knowledge)?.id ?? newId(unknown, false, false))
      : hanAt(form, 0)
        ? newId(unknown, false, false)
        : kebab(form);
  const language = hanAt(form, 0) ? 'zh' : 'en';
  learn(form, id, null, `${language}/name/byline`);
  if (latin) learn(latin, id, null, 'shared/name/bracket');
  learnSurname(form, { id, party: null, rule: '', sure: 1 }, knowledge, learn);
}

/** Mentions with those of learned forms added where nothing stands yet, in order. */
export function withCast(sentence: Sentence, plain: string, cast: Cast): readonly Mention[] {
  const added: Mention[] = [];
  for (const match of cast.forms.scan(plain, sentence.span.start, sentence.span.end)) {
    const known = match.value[0];
    const span = { start: match.start, end: match.end };
    const inside = sentence.mentions.filter((one) => overlaps(one.span, span));
    const covers = inside.every(
      (one) =>
        one.kind === 'office' || (one.kind === 'person' && span.start <= one.span.start && one.span.end <= span.end),
    );
    if (!known || !covers) continue;
    added.push({ ...known, span, rule: cast.rules.get(plain.slice(match.start, match.end)) ?? 'shared/name/learned' });
  }
  const kept = sentence.mentions.filter(
    (one) => one.kind === 'office' || !added.some((other) => overlaps(other.span, one.span)),
  );
  return [...kept, ...added].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
