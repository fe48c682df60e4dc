import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Trigger } from '../rule.ts';
import type { ExchangeLanguage, Form } from './exchange-words.ts';
import { clauseAt } from './position-spots.ts';

/** The two halves that an exchange word binds: what is given or held back, and what is asked for it. */
export interface Halves {
  readonly held: Span;
  readonly asked: Span;
  /** True where the asked half says of the other side that it must be done. */
  readonly duty?: boolean;
}

const REACH = 160;
const LEAST = 2;
/** A stretch this short before a word is no half of its own. */
const SHORT = 6;

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
    const opening = lastMatch(language.opens, within);
    const main = next(at.sentence, clause);
    // «In return for its frozen funds, Tehran is ready to …»
    if (main && clause.start - at.sentence.span.start < LEAST && within.trim().length < LEAST)
      return {
        held: { start: main.start, end: Math.min(at.sentence.span.end, main.start + REACH) },
        asked: { start: at.span.end, end: clause.end },
      };
    // «……，以换取……»: the first half is the clause before.
    const start = within.trim().length >= LEAST ? clause.start : explained(at, clause, language).start;
    const from = opening ? clause.start + opening.end : start;
    return { held: { start: from, end: at.span.start }, asked: forward(at, at.span.end, language) };
  },
  swap(at, language) {
    const rest = at.draft.lower.slice(at.span.end, at.span.end + REACH);
    const turn = rest.indexOf(' for ');
    const clause = clauseAt(at.sentence, at.span);
    const middle = at.span.end + turn;
    if (turn < LEAST || middle > clause.end) return null;
    return { held: { start: at.span.end, end: middle }, asked: forward(at, middle + 5, language) };
  },
  return: mutual,
  pair: (at, language) => (at.sentence.mentions.length > 0 ? mutual(at, language) : null),
  each(at, language) {
    const clause = clauseAt(at.sentence, at.span);
    const before = { start: clause.start, end: at.span.start };
    // «美国每解除一项制裁»: who does it stands before the word.
    const asked = { start: language.language === 'zh' ? clause.start : at.span.end, end: clause.end };
    const main = next(at.sentence, clause);
    if (before.end - before.start > SHORT * 2 && language.language === 'en') return { held: before, asked };
    // «For every ten freed, Israel has said, it will …»
    const held = main && { start: main.start, end: Math.min(at.sentence.span.end, main.start + REACH) };
    return held && language.inTurn.test(at.draft.lower.slice(held.start, held.end)) ? { held, asked } : null;
  },
  if: conditional,
  unless: conditional,
  only: conditional,
  first(at, language) {
    const clause = clauseAt(at.sentence, at.span);
    const main = next(at.sentence, clause);
    const opened = main && language.onlyThen.test(at.draft.lower.slice(main.start, main.end));
    return opened ? { held: main, asked: clause, duty: true } : null;
  },
  until(at, language) {
    return { held: backward(at, at.span.start), asked: forward(at, at.span.end, language) };
  },
  before(at, language) {
    const clause = clauseAt(at.sentence, at.span);
    const text = (span: Span): string => at.draft.lower.slice(span.start, span.end);
    if (language.language === 'en') {
      const held = backward(at, at.span.start);
      if (text(held).trim().length >= SHORT) return { held, asked: forward(at, at.span.end, language) };
      // «Before a treaty can be signed, Yerevan must …»
      const must = at.sentence.clauses.find((one) => one.start >= clause.end && language.duty.test(text(one)));
      return must ? { held: { start: at.span.end, end: clause.end }, asked: must, duty: true } : null;
    }
    const opening = lastMatch(language.opensBefore, text({ start: clause.start, end: at.span.start }));
    const time = { start: clause.start + (opening?.end ?? 0), end: at.span.start };
    const rest = { start: at.span.end, end: clause.end };
    const main = rest.end - rest.start > 4 ? rest : next(at.sentence, clause);
    if (!main) return null;
    return language.duty.test(text(main)) ? { held: time, asked: main, duty: true } : { held: main, asked: time };
  },
  depends(at, language) {
    return { held: backward(at, at.span.start), asked: forward(at, at.span.end, language) };
  },
  given(at, language) {
    const clause = clauseAt(at.sentence, at.span);
    const before = at.draft.lower.slice(clause.start, at.span.start);
    const opening = lastMatch(language.opens, before);
    if (!opening) return null;
    const asked = { start: clause.start + opening.end, end: at.span.start };
    const rest = { start: at.span.end, end: clause.end };
    const earlier = previous(at.sentence, clause);
    // «同意……，但以……为前提»; else what follows.
    const held = rest.end - rest.start > 4 ? rest : earlier === clause ? next(at.sentence, clause) : earlier;
    return held && { held, asked };
  },
  condition(at, language) {
    const clause = clauseAt(at.sentence, at.span);
    const copula = lastMatch(language.copula, at.draft.lower.slice(clause.start, at.span.start));
    if (!copula) return null;
    const asked = { start: clause.start, end: clause.start + copula.start };
    // «解除制裁是恢复谈判的前提», «an end to sanctions is a precondition for talks»
    const within = { start: clause.start + copula.end, end: at.span.start };
    return { held: language.language === 'zh' ? within : forward(at, at.span.end, language), asked };
  },
};

/** What one side does, told before, and what the other does in turn: in one sentence, or in two. */
function mutual(at: Trigger, language: ExchangeLanguage): Halves | null {
  const { draft, sentence } = at;
  let start = sentence.span.start;
  for (const clause of sentence.clauses) {
    if (clause.start > at.span.start) break;
    const mark = draft.lower.slice(Math.max(sentence.span.start, clause.start - 2), clause.start).trimEnd();
    if (language.language === 'zh' || mark.endsWith(';')) start = clause.start;
  }
  const turn = lastMatch(language.turns, draft.lower.slice(start, at.span.end));
  if (turn) start += turn.end;
  const opens = draft.lower.slice(start, at.span.start).trim() === '';
  const end = sentence.clauses.find(
    (one) => one.start > at.span.end && /[;；]$/u.test(draft.lower.slice(one.start, one.end)),
  );
  const held = {
    start: opens ? at.span.end : start,
    end: Math.min(end?.end ?? sentence.span.end, at.span.end + REACH),
  };
  if (start - sentence.span.start > SHORT) return { held, asked: { start: sentence.span.start, end: start } };
  const earlier = draft.sentences[sentence.index - 1];
  return earlier && earlier.paragraphIndex >= sentence.paragraphIndex - 1 ? { held, asked: earlier.span } : null;
}

/** 如果 B，A; A，除非 B; A if B; If B, A. */
function conditional(at: Trigger, language: ExchangeLanguage): Halves | null {
  const clause = clauseAt(at.sentence, at.span);
  const inside = at.draft.lower.slice(at.span.end, clause.end);
  const turn = inside.search(language.mainWithin);
  const asked = { start: at.span.end, end: turn > 0 ? at.span.end + turn : clause.end };
  const before = { start: clause.start, end: at.span.start };
  const english = language.language === 'en';
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
  if (language.needsMain.test(at.word) && !marked) return null;
  if (language.needsThen.test(at.word)) {
    return later.find((one) => language.onlyThen.test(at.draft.lower.slice(one.start, one.end))) ?? null;
  }
  return marked ?? later[0] ?? null;
}

const previous = (sentence: Sentence, clause: Span): Span =>
  sentence.clauses.findLast((one) => one.end <= clause.start) ?? clause;
const next = (sentence: Sentence, clause: Span): Span | null =>
  sentence.clauses.find((one) => one.start >= clause.end) ?? null;

/** The clause before this one, and those that it only explains. */
function explained(at: Trigger, clause: Span, language: ExchangeLanguage): Span {
  let found = previous(at.sentence, clause);
  while (language.explains.test(at.draft.lower.slice(found.start, found.end))) {
    const earlier = previous(at.sentence, found);
    if (earlier === found) break;
    found = earlier;
  }
  return found;
}

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

/** How far a match may open before its last word (is a). */
const WIDE = 12;

/** Where the pattern last stands in the text, at its widest, looking back no further than a half may reach. */
function lastMatch(pattern: RegExp, text: string): Span | null {
  let found: Span | null = null;
  for (let at = text.length - 1; at >= 0 && at > text.length - REACH; at -= 1) {
    const match = pattern.exec(text.slice(at, at + WIDE));
    const end = at + (match?.[0].length ?? 0);
    if (match?.index === 0 && (!found || end === found.end)) found = { start: at, end };
    if (found && found.start - at > WIDE) break;
  }
  return found;
}
