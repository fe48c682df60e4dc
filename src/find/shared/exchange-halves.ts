import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Trigger } from '../rule.ts';
import type { ExchangeLanguage, Form } from './exchange-words.ts';
import { clauseAt } from './position-spots.ts';

/** The two halves that an exchange word binds: what is given or held back, and what is asked for it. */
export interface Halves {
  readonly held: Span;
  readonly asked: Span;
}

const REACH = 160;
const LEAST = 2;

/** The halves around a word, or null where the sentence has no room for two. */
export function halvesOf(at: Trigger, form: Form, language: ExchangeLanguage): Halves | null {
  const halves = HALVES[form](at, language);
  const fits = ({ start, end }: Span): boolean => end - start >= LEAST;
  return halves && fits(halves.held) && fits(halves.asked) ? halves : null;
}

type Cut = (at: Trigger, language: ExchangeLanguage) => Halves | null;

const HALVES: Readonly<Record<Form, Cut>> = {
  price(at, language) {
    const clause = clauseAt(at.sentence, at.span);
    const within = at.draft.lower.slice(clause.start, at.span.start);
    const opening = lastOf(language.opens, within);
    // «……，以换取……»: the first half is the clause before.
    const start = within.trim().length >= LEAST ? clause.start : previous(at.sentence, clause).start;
    const from = opening >= 0 ? clause.start + opening + (/^通过/u.test(within.slice(opening)) ? 2 : 1) : start;
    return { held: { start: from, end: at.span.start }, asked: forward(at, at.span.end, language) };
  },
  return(at, language) {
    const before = at.span.start - at.sentence.span.start;
    const earlier = at.draft.sentences[at.sentence.index - 1];
    const asked =
      before > 6
        ? { start: at.sentence.span.start, end: at.span.start }
        : earlier && earlier.paragraphIndex >= at.sentence.paragraphIndex - 1
          ? earlier.span
          : null;
    const whole = { start: at.span.end, end: Math.min(at.sentence.span.end, at.span.end + REACH) };
    return asked && { held: before > 6 ? forward(at, at.span.end, language) : whole, asked };
  },
  if: conditional,
  unless: conditional,
  only: conditional,
  until(at, language) {
    return { held: backward(at, at.span.start), asked: forward(at, at.span.end, language) };
  },
  before(at, language) {
    if (at.sentence.language === 'en')
      return { held: backward(at, at.span.start), asked: forward(at, at.span.end, language) };
    const clause = clauseAt(at.sentence, at.span);
    const within = at.draft.lower.slice(clause.start, at.span.start);
    const opening = lastOf(/在/u, within);
    const rest = { start: at.span.end, end: clause.end };
    const held = rest.end - rest.start > 4 ? rest : next(at.sentence, clause);
    return held && { held, asked: { start: clause.start + opening + 1, end: at.span.start } };
  },
  depends(at, language) {
    return { held: backward(at, at.span.start), asked: forward(at, at.span.end, language) };
  },
};

/** 如果 B，A; A，除非 B; A if B; If B, A. */
function conditional(at: Trigger, language: ExchangeLanguage): Halves | null {
  const clause = clauseAt(at.sentence, at.span);
  const inside = at.draft.lower.slice(at.span.end, clause.end);
  const turn = at.sentence.language === 'zh' ? inside.search(/否则|不然|(?:就|才|便)(?:能|会|可|愿)/u) : -1;
  const asked = { start: at.span.end, end: turn > 0 ? at.span.end + turn : clause.end };
  const before = { start: clause.start, end: at.span.start };
  const english = at.sentence.language === 'en';
  const head = at.draft.lower.slice(before.start, before.end).trim();
  // English: the main clause stands before the word, unless the condition opens the sentence or content.
  if (english && head.length > 12) return { held: backward(at, at.span.start), asked: cut(at.draft, asked, language) };
  const main = turn > 0 ? { start: asked.end, end: clause.end } : afterCondition(at, clause, language);
  if (main) return { held: main, asked };
  const earlier = previous(at.sentence, clause);
  return earlier.end > earlier.start && earlier !== clause
    ? { held: earlier, asked: cut(at.draft, asked, language) }
    : null;
}

/** The clause after the condition; for 如果 B，C，A the last one, as B may run over commas. */
function afterCondition(at: Trigger, clause: Span, language: ExchangeLanguage): Span | null {
  const later = at.sentence.clauses.filter((one) => one.start >= clause.end && one.start < clause.end + REACH);
  const marked = later.find((one) => language.mainOpens.test(at.draft.lower.slice(one.start, one.start + 3)));
  if (at.word === '除非' && !marked) return null;
  if (at.sentence.language === 'zh' && (at.word === '只有' || at.word === '唯有')) {
    return later.find((one) => language.onlyThen.test(at.draft.lower.slice(one.start, one.end))) ?? null;
  }
  return marked ?? later[0] ?? null;
}

const previous = (sentence: Sentence, clause: Span): Span =>
  sentence.clauses.findLast((one) => one.end <= clause.start) ?? clause;
const next = (sentence: Sentence, clause: Span): Span | null =>
  sentence.clauses.find((one) => one.start >= clause.end) ?? null;

/** From a place to the end of the clause, and on over clauses that have no end word. */
function forward(at: Trigger, from: number, language: ExchangeLanguage): Span {
  const clause = clauseAt(at.sentence, { start: from, end: from + 1 });
  let end = clause.end;
  if (end - from < 4) end = next(at.sentence, clause)?.end ?? end;
  return cut(at.draft, { start: from, end: Math.min(end, from + REACH) }, language);
}

function backward(at: Trigger, to: number): Span {
  const clause = clauseAt(at.sentence, at.span);
  const short = at.draft.lower.slice(clause.start, to).trim().length < 4;
  const start = short ? previous(at.sentence, clause).start : clause.start;
  return { start: Math.max(start, to - REACH), end: to };
}

function cut(draft: Draft, span: Span, language: ExchangeLanguage): Span {
  const found = language.ends.exec(draft.lower.slice(span.start, span.end));
  return found && found.index > 2 ? { start: span.start, end: span.start + found.index } : span;
}

function lastOf(pattern: RegExp, text: string): number {
  for (let at = text.length - 1; at >= 0 && at > text.length - REACH; at -= 1)
    if (pattern.test(text.slice(at, at + 3))) return at;
  return -1;
}
