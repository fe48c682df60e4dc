import { trimSpan } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { ExchangeFinding, PositionFinding, Stance } from '../finding.ts';
import { type Hit, type Rule, type RuleIndex, runRules, type Trigger } from '../rule.ts';
import type { Bargain } from './exchange-bargain.ts';
import { bargainAt } from './exchange-read.ts';
import type { ExchangeLanguage, Form } from './exchange-words.ts';
import { subjectsIn } from './position-holder.ts';
import { positionsOf, type Reading, tells } from './position-read.ts';
import { clauseAt } from './position-spots.ts';
import { voiceAt } from './position-voice.ts';
import type { StanceLanguage } from './position-words.ts';

interface Examples {
  readonly hits: readonly Hit[];
  readonly misses: readonly string[];
}

/** A rule that reads the exchange or condition its words make. */
export function exchangeRule(
  name: string,
  form: Form,
  triggers: readonly string[],
  stance: StanceLanguage,
  language: ExchangeLanguage,
  examples: Examples,
): Rule<ExchangeFinding> {
  return {
    name,
    triggers,
    find(at) {
      if (!tells(at.draft, at.sentence) || ASKED.test(at.draft.plain.slice(at.span.end, at.span.end + 4))) return [];
      const bargain = bargainAt(at, form, stance, language);
      if (bargain?.other == null) return [];
      return [exchangeOf(at.draft, at.sentence, { ...bargain, other: bargain.other }, language, name)];
    },
    ...examples,
  };
}

/** A rule that reads the positions of an exchange: what one side offers or holds back, and demands for it. */
export function bargainRule(
  name: string,
  form: Form,
  triggers: readonly string[],
  stance: StanceLanguage,
  language: ExchangeLanguage,
  examples: Examples,
): Rule<PositionFinding> {
  return {
    name,
    triggers,
    find(at) {
      if (!tells(at.draft, at.sentence)) return [];
      const bargain = bargainAt(at, form, stance, language);
      if (!bargain && (form === 'if' || form === 'unless'))
        return warningAt(at, form, stance, language).map((position) => ({ ...position, rule: name }));
      // What commentators weigh or warn against is nobody's position.
      if (!bargain || bargain.status === 'hypothetical') return [];
      return positionsIn(at.draft, at.sentence, bargain, stance).map((position) => ({ ...position, rule: name }));
    },
    ...examples,
  };
}

/** How near a condition word its subject stands. */
const NEAR = 16;

/** What is demanded by a warning: «if Washington does not lift …», «would trigger snapback unless Iran …», 如果对方继续演习，……. */
function warningAt(at: Trigger, form: Form, stance: StanceLanguage, language: ExchangeLanguage): readonly Reading[] {
  const { draft, sentence, span } = at;
  const voice = voiceAt(draft, span);
  const asked = { start: span.end, end: clauseAt(sentence, span).end };
  const before = sentence.mentions.findLast((one) => one.span.end <= span.start && span.start - one.span.end < 2);
  const head = { start: asked.start, end: Math.min(asked.end, asked.start + NEAR) };
  const [doer] = subjectsIn(draft, sentence, head, stance);
  const other = doer?.parties[0] ?? (language.language === 'zh' ? before?.party : null) ?? null;
  if (voice.parties.length === 0 || other === null || voice.parties.includes(other)) return [];
  const text = draft.lower.slice(doer?.span.end ?? asked.start, asked.end);
  const fails = form === 'unless' || language.failing.test(text);
  if (!fails && !language.persisting.test(text)) return [];
  const held = !fails && stance.harm.test(text) ? 'concern' : 'demand';
  if (!fails && held === 'demand' && !stance.burden.test(text)) return [];
  return positionsOf(draft, sentence, { parties: voice.parties, stance: held, object: asked }, voice, stance);
}

function positionsIn(draft: Draft, sentence: Sentence, bargain: Bargain, stance: StanceLanguage) {
  const of = (parties: string, held: Stance, object: Bargain['held']) =>
    positionsOf(
      draft,
      sentence,
      { parties: parties.split('+'), stance: held, object, clear: true },
      bargain.voice,
      stance,
    );
  // «before denuclearisation is complete» names nobody of whom it would be demanded.
  const unnamed = bargain.form === 'before' && !bargain.named;
  const demand = unnamed ? [] : of(bargain.holder, 'demand', bargain.asked);
  if (bargain.form === 'pair')
    return [
      ...of(bargain.other ?? bargain.holder, 'offer', bargain.asked),
      ...of(bargain.holder, 'offer', bargain.held),
    ];
  if (bargain.form !== 'price' && bargain.form !== 'swap') {
    // «Relief will come only after …»: what is granted only then is refused till then.
    const text = draft.lower.slice(bargain.held.start, bargain.held.end);
    const held = bargain.form !== 'if' && stance.burden.test(text) && stance.relief.test(text);
    return held ? [...demand, ...of(bargain.holder, 'refuse', bargain.held)] : demand;
  }
  const other = bargain.other;
  if (bargain.settled && other)
    return [...of(bargain.holder, 'accept', bargain.held), ...of(other, 'accept', bargain.asked)];
  if (bargain.status === 'agreed')
    return [...of(bargain.holder, 'accept', bargain.held), ...(bargain.named ? demand : [])];
  if (bargain.vain)
    return [
      ...of(bargain.holder, 'offer', bargain.held),
      ...demand,
      ...(bargain.other ? of(bargain.other, 'refuse', bargain.asked) : []),
    ];
  if (bargain.status === 'refused') return of(bargain.holder, 'refuse', bargain.held);
  return [...of(bargain.holder, 'offer', bargain.held), ...demand];
}

/** «its long-held position that sanctions would stay»: the content is what is given. */
const CONTENT = /^.{0,160}\b(?:position|view|line|policy|principle|stance|insistence|warning|statement) that\s+/u;
/** A question asks whether anything would be given. */
const ASKED = /^[”"’]?\s*[?？]/u;

function exchangeOf(
  draft: Draft,
  sentence: Sentence,
  bargain: Bargain & { readonly other: string },
  language: ExchangeLanguage,
  rule: string,
): ExchangeFinding {
  const { text } = draft.article;
  // «Pompeo said that sanctions would stay until …»: who says it is no part of what is given.
  const said = bargain.voice.span?.start ?? sentence.span.start;
  const quote = (half: Bargain['held']): string => {
    const start = half.start < said && said < half.end - 4 ? said : half.start;
    const bound = language.binds.exec(draft.plain.slice(start, half.end).trimStart())?.[0].length ?? 0;
    const span = trimSpan(text, { start, end: half.end });
    return text
      .slice(span.start + bound, span.end)
      .replace(CONTENT, '')
      .replace(/^[\s,，]+|[\s,，;；。.]+$/gu, '')
      .trim();
  };
  const byHolder = bargain.giver === 'holder';
  return {
    giver: byHolder ? bargain.holder : bargain.other,
    give: quote(byHolder ? bargain.held : bargain.asked),
    taker: byHolder ? bargain.other : bargain.holder,
    get: quote(byHolder ? bargain.asked : bargain.held),
    status: bargain.status,
    proposer: bargain.proposer,
    evidence: text.slice(sentence.span.start, sentence.span.end),
    span: sentence.span,
    rule,
  };
}

/** All exchanges of the article, each pair of parties once a sentence. */
export function findExchanges(
  draft: Draft,
  indexOf: (sentence: Sentence) => RuleIndex<ExchangeFinding>,
): readonly ExchangeFinding[] {
  const kept: ExchangeFinding[] = [];
  for (const sentence of draft.sentences) {
    const here: ExchangeFinding[] = [];
    for (const one of runRules(indexOf(sentence), draft, sentence)) {
      if (!here.some((other) => samePair(other, one))) here.push(one);
    }
    kept.push(...here);
  }
  return kept;
}

const samePair = (a: ExchangeFinding, b: ExchangeFinding): boolean =>
  [a.giver, a.taker].sort().join() === [b.giver, b.taker].sort().join();
