import type { Draft, Sentence } from '../draft.ts';
import type { EnFrame } from './cues.ts';
import { type Content, contentIn } from './statement-content.ts';
import type { FoundCue } from './statement-cue-scan.ts';
import { ADJUNCT, cutPhrase, phrase } from './statement-phrase.ts';

const ANAPHORIC = /^(?:that|this|it|him|her|them|these|those|so|such|me|us|you)\b/u;

/** «called it a “breakthrough document”», «called the talks productive». */
export function called(draft: Draft, sentence: Sentence, cue: FoundCue, end: number): Content | null {
  const from = cue.span.end;
  const text = draft.plain.slice(from, end);
  // «what he described as a plan»
  const as = /^\s+as\s/u.exec(text);
  if (
    as &&
    /\bwhat\s+(?:[^\s,;]+\s+){1,4}$/u.test(
      draft.plain.slice(Math.max(sentence.span.start, cue.span.start - 60), cue.span.start),
    )
  )
    return contentIn(draft, sentence, from + as[0].length, cutPhrase(draft, from, end));
  if (/^(?:describ|characteri|portray|depict)/u.test(cue.word) && !/^[^,;]{2,80}\sas\s/u.test(text)) return null;
  const quotation = sentence.quotations.find(
    ({ span, inner }) =>
      span.start >= from &&
      span.start - from < 90 &&
      span.end <= end + 1 &&
      // «called Iran’s reply “not constructive”» names the thing as well; «called him a “rocket man”» only the word.
      ((inner.end - inner.start) * 2 >= span.end - from - 1 ||
        /\b(?:an?|the)\s+$/u.test(draft.plain.slice(from, span.start))),
  );
  if (quotation && !/[,;:]\s*$/u.test(draft.plain.slice(from, quotation.span.start)))
    return { span: quotation.inner, direct: true };
  if (
    /^\s+(?:off|for|on|in|up|back|out|upon|to|at|attention|a\s+(?:vote|halt|press|news|strike|session|referendum)|an?\s+(?:meeting|summit|election|emergency|end)(?=\s+(?:with|of|for|on|to|in|between)|\s*[.,]))\b/u.test(
      text,
    )
  )
    return null;
  if (/^\s*[,.;]/u.test(text)) return null;
  const content = contentIn(draft, sentence, from, cutPhrase(draft, from, end));
  if (!content) return null;
  const words = draft.plain.slice(content.span.start, content.span.end).split(/\s+/u);
  return words.length >= (/^(?:it|them|him|her|this|that)$/u.test(words[0] ?? '') ? 2 : 3) ? content : null;
}

/** «accused Kyiv of sabotage»: what somebody is blamed for, or who is blamed. */
export function charged(draft: Draft, sentence: Sentence, cue: FoundCue, end: number): Content | null {
  const text = draft.plain.slice(cue.span.end, end);
  const found = /\s(?:of|for|with)\s/u.exec(text);
  // «blamed the army», «blamed rebels for the raid»: who is blamed is what is said.
  if (cue.word.startsWith('blam') && !ADJUNCT.test(text) && !/^\s*[,.;]/u.test(text))
    return contentIn(draft, sentence, cue.span.end, cutPhrase(draft, cue.span.end, end));
  if (!found || found.index > 80) return null;
  return contentIn(
    draft,
    sentence,
    cue.span.end + found.index + found[0].length,
    cutPhrase(draft, cue.span.end + found.index, end),
  );
}

/** «put the odds of a deal at one in three» */
export function oddsContent(draft: Draft, sentence: Sentence, cue: FoundCue, end: number): Content | null {
  const lead = /^\s+(?:of|that|for)\s/u.exec(draft.plain.slice(cue.span.end, end));
  return lead && contentIn(draft, sentence, cue.span.end + lead[0].length, end);
}

const AS_SUCH =
  /^\s+as\s+(?:an?\s+)?(?:[“"][^“”"]{2,40}[”"]|[a-z-]+(?:\s[a-z-]+)?)\s+(?=(?:the|an?|any|his|her|its|their|reports|claims|suggestions|allegations|calls)\s)/u;

/** «welcomed the deal», «urged both to talk»: the thing or the demand behind the verb. */
export function object(draft: Draft, sentence: Sentence, cue: FoundCue, frame: EnFrame, end: number): Content | null {
  const from = cue.span.end;
  const text = draft.plain.slice(from, end);
  if (frame === 'that object' && /^\s+that\s/u.test(text)) return contentIn(draft, sentence, from + 5, end);
  if (/^\s*[,.;:?!)]/u.test(text) || text.trim() === '') return null;
  // «rejected as irresponsible the suggestion that …»
  const as = frame === 'np' ? AS_SUCH.exec(text) : null;
  if (as) return phrase(draft, sentence, from + as[0].length, cutPhrase(draft, from + as[0].length, end));
  if (frame === 'np' && ADJUNCT.test(text)) return null;
  const cut = frame === 'np' ? cutPhrase(draft, from, end) : end;
  // «hailed “progress” after talks»
  const quotation = sentence.quotations.find(({ span }) => span.start === from + 1 && span.end <= cut);
  if (
    quotation &&
    frame === 'np' &&
    /^\s+(?:after|during|before|as|when|following|at|in)\s/u.test(draft.plain.slice(quotation.span.end, end))
  )
    return { span: quotation.inner, direct: true };
  // «denounced it as a mistake»: what it is called is what is said.
  if (frame === 'np' && /^\s+(?:it|them|him|her|this|that)\s+as\s/u.test(text))
    return contentIn(draft, sentence, from, cut);
  if (ANAPHORIC.test(text.trim()) && text.trim().split(/\s+/u).length < 8 && frame === 'np') return null;
  const content = frame === 'np' ? phrase(draft, sentence, from, cut) : contentIn(draft, sentence, from, cut);
  if (!content) return null;
  const words = draft.plain.slice(content.span.start, content.span.end).split(/\s+/u);
  if (frame === 'np' && words.length < (cue.act === 'reject' || cue.act === 'praise' ? 3 : 2)) return null;
  const bare = sentence.mentions.some(({ span }) => span.start === content.span.start && span.end >= content.span.end);
  return bare ? null : content;
}

const RELATIVE_HEAD =
  /(?:^|\s)((?:an?|the|his|her|its|their)\s(?:[^\s,;.]+\s){0,3}[^\s,;.]+(?:\.\d+[^\s,;]*(?:\s[a-z]+)?)?)\s(?:that|which)\s(?:the\s)?$/u;

/**
 * «a deal that Trump announced on Friday»: what is announced stands before the clause. `none` where a verb has only a
 * time or place behind it and nothing fit before it; null where its words stand behind it.
 */
export function headOfRelative(
  draft: Draft,
  sentence: Sentence,
  { cue, start }: { readonly cue: FoundCue; readonly start: number },
): Content | 'none' | null {
  if (
    !/^(?:\s+(?:late|early|on|in|at|last|earlier|this)\b[^,;“"]{0,40})?\s*[.,;]/u.test(
      draft.plain.slice(cue.span.end, sentence.span.end),
    )
  )
    return null;
  const from = Math.max(sentence.span.start, start - 70);
  const lead = draft.plain.slice(from, start);
  const found = RELATIVE_HEAD.exec(lead);
  if (!found) return null;
  const at = from + found.index + found[0].indexOf(found[1] ?? '');
  const nominal = /announc|propos|promis|pledg|offer|demand|vow|outlin|float/u.test(cue.word);
  return nominal ? (contentIn(draft, sentence, at, at + (found[1] ?? '').length) ?? 'none') : 'none';
}
