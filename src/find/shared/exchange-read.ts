import { type Span, trimSpan } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Trigger } from '../rule.ts';
import { type Bargain, giverOf, statusOf } from './exchange-bargain.ts';
import { halvesOf } from './exchange-halves.ts';
import { mutualAt } from './exchange-mutual.ts';
import { sidesOf } from './exchange-sides.ts';
import type { ExchangeLanguage, Form } from './exchange-words.ts';
import { clauseAt } from './position-spots.ts';
import { voiceAt } from './position-voice.ts';
import type { StanceLanguage } from './position-words.ts';

/** A stretch this short is no half. */
const LEAST = 4;

/** The bargain that a word of exchange or condition makes, if two parties stand on its two sides. */
export function bargainAt(at: Trigger, form: Form, stance: StanceLanguage, language: ExchangeLanguage): Bargain | null {
  const { draft, sentence } = at;
  const halves = halvesOf(at, form, language);
  if (!halves) return null;
  const text = (span: Span): string => draft.lower.slice(span.start, span.end);
  const voice = voiceAt(draft, at.span);
  const { held } = halves;
  const said = voice.span?.start ?? 0;
  // «Tehran said that …»: who says it does nothing of it.
  const asked =
    halves.asked.start < said && said < halves.asked.end - LEAST ? { ...halves.asked, start: said } : halves.asked;
  const priced = form === 'return' || form === 'price' || form === 'swap';
  if (!priced && form !== 'pair' && !deed(draft, sentence, asked, language)) return null;
  if (!deed(draft, sentence, held, language)) return null;
  if (language.unclear.test(text(held)) || (!priced && language.unclear.test(text(asked)))) return null;
  const withheld = language.withheld.test(text(held));
  const waits = form === 'until' || form === 'before' || form === 'unless';
  if (waits && !withheld && !halves.duty && !language.suspended.test(text(held))) return null;
  if (!priced && language.harmed.test(text(asked))) return null;
  const willing = language.willing.test(text(held));
  const conditional = form === 'if';
  if (conditional && (!(willing || withheld) || !language.good.test(text(asked)))) return null;
  if (form === 'pair' || form === 'return') return mutualAt(at, form, held, asked, voice, stance, language);
  const sides = sidesOf(draft, sentence, form, held, asked, voice, stance, language);
  if (!sides || (conditional && (!sides.named || sides.other?.includes('+')))) return null;
  const { holder, other } = sides;
  const opening = { start: clauseAt(sentence, held).start, end: held.end };
  // «要求解除制裁，换取……»: the one who wants the first half gives the second.
  const wanted = form === 'price' && language.wanted.test(text(opening));
  const [first, second] = wanted ? [asked, held] : [held, asked];
  const clause = text({ start: clauseAt(sentence, held).start, end: sentence.span.end });
  return {
    form,
    held: trimSpan(draft.article.text, first),
    holder,
    asked: trimSpan(draft.article.text, second),
    other,
    named: sides.named,
    giver:
      wanted || halves.duty || form === 'each'
        ? 'other'
        : giverOf(form, text(first), text(second), willing && !withheld, stance, language),
    status: statusOf(form, clause, text(opening), voice, willing && !withheld, language),
    vain: form === 'price' && language.fails.test(text({ start: opening.start, end: asked.end })),
    settled: language.underPact.test(text(sentence.span)),
    proposer: voice.outside && voice.span ? null : holder,
    voice,
    willing: willing && !withheld,
  };
}

const deed = (draft: Draft, sentence: Sentence, span: Span, language: ExchangeLanguage): boolean =>
  language.deed.test(draft.lower.slice(span.start, span.end)) ||
  language.good.test(draft.lower.slice(span.start, span.end)) ||
  sentence.issues.some((word) => span.start <= word.span.start && word.span.end <= span.end);
