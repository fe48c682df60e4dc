import type { Span } from '#article/span.ts';
import type { ExchangeStatus } from '../finding.ts';
import type { ExchangeLanguage, Form } from './exchange-words.ts';
import type { Voice } from './position-voice.ts';
import type { StanceLanguage } from './position-words.ts';

/** What is given for what, or made to wait for what: two halves, each with who is to do it. */
export interface Bargain {
  readonly form: Form;
  /** The half that is given, or held back till the other. */
  readonly held: Span;
  readonly holder: string;
  /** The half that is asked for it. */
  readonly asked: Span;
  /** Null where the text does not tell. */
  readonly other: string | null;
  /** True where the text names who is to do what is asked. */
  readonly named: boolean;
  /** Whose half is the giver's by the way the two are told. */
  readonly giver: 'holder' | 'other';
  readonly status: ExchangeStatus;
  readonly proposer: string | null;
  readonly voice: Voice;
  /** True where it was tried and the other side did not do its half. */
  readonly vain: boolean;
  /** True where a text that both have concluded says so. */
  readonly settled: boolean;
  /** True where the main clause of a condition is an offer. */
  readonly willing: boolean;
}

/**
 * Who counts as giver. What lifts a burden is given, and talks are not: «no talks until Washington ends its hostile
 * policy» makes Washington the giver, «sanctions stay until the North disarms» too.
 */
export function giverOf(
  form: Form,
  held: string,
  asked: string,
  willing: boolean,
  stance: StanceLanguage,
  language: ExchangeLanguage,
): 'holder' | 'other' {
  if (form === 'price' || form === 'swap' || form === 'return') return 'holder';
  if (stance.burden.test(held)) return 'holder';
  if (form === 'depends' || form === 'given' || form === 'condition') return 'other';
  if (language.onlyTalks.test(held)) return 'other';
  if (willing && form === 'if') return 'holder';
  return stance.burden.test(asked) ? 'other' : 'holder';
}

/** How far the bargain has come, by the words around it. */
export function statusOf(
  form: Form,
  sentence: string,
  held: string,
  voice: Voice,
  willing: boolean,
  language: ExchangeLanguage,
): ExchangeStatus {
  if (form === 'price' || form === 'swap' || form === 'return') {
    if (language.refused.test(held) || language.fails.test(sentence)) return 'refused';
    if ((voice.outside && voice.span !== null) || language.supposed.test(sentence)) return 'hypothetical';
    return language.agreed.test(held) || language.underPact.test(sentence) ? 'agreed' : 'proposed';
  }
  return willing && form === 'if' ? 'proposed' : 'demanded';
}
