import type { Draft, Sentence } from '../draft.ts';
import type { Report } from '../shared/report.ts';
import { contentIn } from './statement-content.ts';
import { cuesIn } from './statement-cue-scan.ts';
import { type Holder, holdersIn } from './statement-holders.ts';
import { speakerOf } from './statement-speaker.ts';
import type { Speaker } from './statement-voice.ts';

/** What a source that is only named says, and whether it is a medium. */
export interface According {
  readonly report: Report;
  readonly media: boolean;
}

/** «according to the Union's coordinator, Enrique Mora»: the person named behind the role. */
export const appositionOf = (draft: Draft, sentence: Sentence, source: Holder): Holder | undefined =>
  holdersIn(draft, sentence).find(
    ({ span, tokens }) =>
      draft.plain.slice(source.span.end, span.start) === ', ' &&
      tokens.some(({ mention }) => mention?.kind === 'person' && !mention.pronoun) &&
      !source.tokens.some(({ mention }) => mention?.kind === 'person') &&
      source.tokens.some(({ mention, noun }) => mention?.kind === 'office' || noun === 'anon') &&
      /^(?:[.,;:)”"]|$)/u.test(draft.plain.slice(span.end, span.end + 1)),
  );

/** «According to X, …», «…, according to X.» */
export function accordingTo(draft: Draft, sentence: Sentence, before: Speaker | null): readonly According[] {
  const { start, end } = sentence.span;
  const at = start + draft.lower.slice(start, end).indexOf('according to ');
  if (at < start) return [];
  const cue = { start: at, end: at + 'according to'.length };
  if (sentence.quotations.some(({ inner }) => inner.start < at && at < inner.end)) return [];
  const source = holdersIn(draft, sentence).find(({ span }) => span.start >= cue.end && span.start < cue.end + 60);
  const named = source && appositionOf(draft, sentence, source);
  const speaker = source ? speakerOf(draft, sentence, [named ?? source], before) : null;
  if (!source || !speaker) return [];
  const rest = draft.plain.slice(source.span.end, sentence.span.end);
  const comma = /^[^,.;]{0,60},/u.exec(rest);
  const opens = draft.plain.slice(sentence.span.start, at).trim() === '' || draft.plain.charAt(at) === 'A';
  const content = opens
    ? comma && contentIn(draft, sentence, source.span.end + comma[0].length, sentence.span.end)
    : contentIn(draft, sentence, start + draft.plain.slice(start, at).lastIndexOf(';') + 1, at);
  if (!content || content.span.end - content.span.start < 15) return [];
  // «According to KCNA, Kim said …»: the outlet is only the way by which Kim’s words come.
  const inner =
    opens &&
    speaker.media &&
    cuesIn(draft, sentence).some(
      ({ span, bare, participle }) =>
        !bare && !participle && span.start > source.span.end && span.start < source.span.end + 60,
    );
  if (inner) return [];
  return [
    {
      report: {
        speakers: speaker.ids,
        cue,
        content: content.span,
        direct: content.direct,
        via: null,
        from: sentence.span.start,
        shape: 'according',
        named: true,
      },
      media: speaker.media,
    },
  ];
}
