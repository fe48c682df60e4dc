import { type Span, trimSpan } from '#article/span.ts';
import type { Sentence } from '../draft.ts';
import type { Trigger } from '../rule.ts';
import { type Bargain, statusOf } from './exchange-bargain.ts';
import { allOf, counterpart } from './exchange-sides.ts';
import type { ExchangeLanguage, Form } from './exchange-words.ts';
import { jointParties, subjectOf, subjectsIn } from './position-holder.ts';
import { type Voice, voiceAt } from './position-voice.ts';
import type { StanceLanguage } from './position-words.ts';

/** Two undertakings, or a demand and what is given for it: who does the first, and who the second. */
export function mutualAt(
  at: Trigger,
  form: Form,
  held: Span,
  asked: Span,
  voice: Voice,
  stance: StanceLanguage,
  language: ExchangeLanguage,
): Bargain | null {
  const { draft, sentence } = at;
  const text = (span: Span): string => draft.lower.slice(span.start, span.end);
  const told = draft.sentences.find((one) => one.span.start <= asked.start && asked.end <= one.span.end) ?? sentence;
  const wanted = language.wanted.test(text(asked));
  const given = language.undertakes.test(text(asked));
  if (form === 'pair') {
    if (!given || language.contends.test(text(asked)) || language.contends.test(text(held))) return null;
    if (!language.undertakes.test(text(held)) && !language.good.test(text(held))) return null;
  }
  const doer = (where: Sentence, half: Span): string | null => {
    // «signed an accord under which Pyongyang will …»: who undertakes it, not who stands first.
    const word = language.undertakes.exec(text(half));
    const start = half.start + (word?.index ?? 0);
    const taken =
      word && subjectOf(draft, where, { start, end: start + 1 }, voiceAt(draft, { start, end: start + 1 }), stance);
    if (taken?.span && taken.span.start >= half.start && taken.parties.length > 0) return allOf(taken.parties);
    const subject = subjectsIn(draft, where, half, stance).find((one) => one.parties.length > 0);
    return subject ? allOf(jointParties(draft, where, subject, stance)) : null;
  };
  const one = doer(told, asked);
  // 则 stands right behind its subject.
  const subject = doer(
    sentence,
    language.language === 'zh' && form === 'pair' ? { ...held, end: at.span.start } : held,
  );
  // «In return it is to receive two reactors»: who gets it is not who gives it.
  const gets = form === 'return' && language.receives.test(text(held));
  const named = gets ? null : subject;
  const other = one !== null && one !== named ? one : null;
  const two = named ?? (one === null ? null : counterpart(draft, sentence, held, one));
  const across = other ?? (two === null ? null : counterpart(draft, sentence, held, two));
  if (two === null || across === null || two === across) return null;
  if (form === 'pair' && (named === null || other === null)) return null;
  return {
    form,
    held: trimSpan(draft.article.text, held),
    holder: two,
    asked: trimSpan(draft.article.text, asked),
    other: across,
    named: true,
    giver: form === 'return' && (wanted || one === named) ? 'holder' : 'other',
    status: form === 'pair' ? 'agreed' : statusOf(form, text(held), text(held), voice, false, language),
    vain: false,
    settled: form === 'pair',
    proposer: form === 'pair' || (voice.outside && voice.span) ? null : two,
    voice,
    willing: false,
  };
}
