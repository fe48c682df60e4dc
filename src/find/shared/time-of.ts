import { contains, type Span } from '#article/span.ts';
import { type Draft, type Sentence, within } from '../draft.ts';
import type { TimeFinding } from '../finding.ts';

/** Openings of a sentence that plainly goes on with what the sentence before it told. */
const GOES_ON = {
  zh: /^(?:“|”|\s)*(?:双方|两人|二人|他们|她们|他|她|会谈|会晤|会后|会上|会见|谈判|会议|当时|随后|随即|其间|期间|此间|之后|其后|并|同时)/u,
  en: /^(?:“|”|"|\s)*(?:he|she|they|it|both|the two|the sides|the talks|the meeting|the summit|afterwards|then|later|also|there)\b/u,
} as const;
/** How many sentences back a narrative date may stand. */
const REACH = 2;

/** Words before what is spoken of: «谈到2月的河内会晤» tells when that was, not when it was spoken of. */
const SPOKEN_OF = {
  zh: /(?:谈到|谈及|提到|提及|说到|讲到|回顾|回忆|关于|对于|针对|有关)[^，。；：\d]{0,6}$/u,
  en: /\b(?:speaking (?:of|about)|asked about|referring to|recalling|recalled|looking back (?:at|on|to)|commenting on|turning to)\s+(?:[\p{L}’'-]+\s+){0,4}$/u,
} as const;

/** True of the time of a thing that the sentence only speaks of. */
export const isSpokenOf = (draft: Draft, sentence: Sentence, { span }: TimeFinding): boolean =>
  SPOKEN_OF[sentence.language].test(draft.lower.slice(Math.max(sentence.span.start, span.start - 50), span.start));

/**
 * The EDTF value of the time that dates the thing at the span: the nearest time in its clause, else in its sentence
 * outside other quotations, else the last time of the sentence before it where this one plainly goes on; else null.
 */
export function timeFor(draft: Draft, sentence: Sentence, span: Span): string | null {
  const times = within(draft.times, sentence.span).filter(
    (time) => time.value !== null && !isSpokenOf(draft, sentence, time),
  );
  const clause = sentence.clauses.find((one) => contains(one, span)) ?? span;
  const near = nearest(within(times, clause), span);
  if (near) return near.value;
  const home = sentence.quotations.find(({ inner }) => contains(inner, span));
  const open = times.filter((time) => sentence.quotations.find(({ inner }) => contains(inner, time.span)) === home);
  const wider = nearest(open, span);
  return wider ? wider.value : inherited(draft, sentence);
}

/** The time before the span that is closest to it, else the closest one after it. */
function nearest(times: readonly TimeFinding[], span: Span): TimeFinding | undefined {
  const before = times.filter((time) => time.span.end <= span.end);
  return before.at(-1) ?? times[0];
}

function inherited(draft: Draft, sentence: Sentence): string | null {
  for (let back = 0; back < REACH; back += 1) {
    const current = draft.sentences[sentence.index - back];
    const earlier = draft.sentences[sentence.index - back - 1];
    if (!current || !earlier || earlier.paragraphIndex !== sentence.paragraphIndex) return null;
    if (!GOES_ON[current.language].test(draft.lower.slice(current.span.start, current.span.start + 40))) return null;
    const told = within(draft.times, earlier.span).filter(
      (time) =>
        time.value !== null &&
        !isSpokenOf(draft, earlier, time) &&
        !earlier.quotations.some(({ inner }) => contains(inner, time.span)),
    );
    const last = told.at(-1);
    if (last) return last.value;
  }
  return null;
}
