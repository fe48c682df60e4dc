import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Report } from '../shared/report.ts';
import { type Content, contentFrom } from './statement-content.ts';
import type { FoundCue } from './statement-cue-scan.ts';
import { holdersIn } from './statement-holders.ts';
import { type Speaker, speakerOf } from './statement-speaker.ts';

/** Reports without a name (有报道称, 另据报道). */
export const REPORTS: Speaker = { ids: ['anon:media reports'], media: true, expert: false, pronoun: false, near: true };
/** Words by which an outlet passes on what another said. */
export const CITES = /(?:援引|引述|引用|转引|引(?!发|起|进|导))/u;

/** The source that opens a sentence: its stretch, and who it is. */
export interface According {
  readonly span: Span;
  /** The outlet or body by which words within the sentence come. */
  readonly via: string | null;
  readonly speaker: Speaker;
  /** The outlet that hands on what the speaker told it («据《X》援引知情人士的话说»). */
  readonly through: string | null;
}

const ACCORDING = /^(?<lead>另外?|又|而|但)?(?:据|根据|按照|依据)/u;
const SOURCE =
  /(?:报道|报导|消息|透露|披露|说法|介绍|称|指|说|分析|评估|估计|统计|数据|通报|获悉|引述)(?:说|称|指|指出)?$/u;

/** «据韩联社报道，…», «据白宫2日消息，…», «根据韩国的军事分析，…»: the source that opens a sentence. */
export function accordingTo(draft: Draft, sentence: Sentence): According | null {
  const first = sentence.clauses[0];
  const { plain } = draft;
  const opening = ACCORDING.exec(plain.slice(sentence.span.start, sentence.span.start + 4));
  if (!first || !opening) return datelined(draft, sentence);
  const start = sentence.span.start + (opening.groups?.['lead']?.length ?? 0);
  const end = start + plain.slice(start, sentence.span.end).indexOf('，');
  if (end <= start || end > first.end + 1) return null;
  return sourceIn(draft, sentence, { start, end });
}

/** «北纬新闻网4月14日讯 据海桥通讯社报道，…»: a source behind a dateline. */
function datelined(draft: Draft, sentence: Sentence): According | null {
  const text = draft.plain.slice(sentence.span.start, sentence.span.start + 60);
  const found = /^[^，。]{2,34}[讯电报](?:\s*（[^）]{1,20}）)?\s*(?=(?:另)?(?:据|根据)[^，]{2,24}，)/u.exec(text);
  if (!found) return null;
  const start = sentence.span.start + found[0].length;
  return sourceIn(draft, sentence, { start, end: start + draft.plain.slice(start, start + 40).indexOf('，') });
}

function sourceIn(draft: Draft, sentence: Sentence, span: Span): According | null {
  if (!SOURCE.test(draft.plain.slice(span.start, span.end))) return null;
  const holders = holdersIn(draft, sentence).filter(
    (holder) => holder.span.start >= span.start && holder.span.end <= span.end,
  );
  const [source] = holders;
  const speaker = source ? speakerOf(draft, sentence, [source], null, false) : null;
  const text = draft.plain.slice(span.start, span.end);
  const cites = CITES.exec(text);
  const cited = cites && holders.find((holder) => holder.span.start >= span.start + cites.index + cites[0].length);
  const told = cited ? speakerOf(draft, sentence, [cited], null, false) : null;
  if (speaker && told && cited !== source) {
    const through = speaker.ids[0] ?? null;
    return { span, via: through, speaker: told, through };
  }
  if (speaker) return { span, via: speaker.ids[0] ?? null, speaker, through: null };
  if (!/报道|报导|消息/u.test(text) || source) return null;
  return { span, via: null, speaker: REPORTS, through: null };
}

/** The statement of the source itself, where nobody within it is said to speak. */
export function accordingReport(
  draft: Draft,
  sentence: Sentence,
  { span, speaker, through }: According,
  inner: readonly Report[],
): Report | null {
  const next = inner.find(({ cue }) => cue.start >= span.end);
  // «据X报道，…；Y否认…»: what stands behind the semicolon is another's.
  const semicolon = draft.plain.slice(span.end, next?.cue.start ?? span.end).lastIndexOf('；');
  if (next && semicolon > 8) {
    const content = contentFrom(draft, sentence, span.end + 1, span.end + semicolon);
    return content && reportOf(sentence, span, speaker, through, content);
  }
  if (next && (next.cue.start - span.end < 60 || next.content.end - next.content.start > 20)) return null;
  const content = contentFrom(draft, sentence, span.end + 1, sentence.span.end);
  if (!content || content.span.end - content.span.start < 8) return null;
  return reportOf(sentence, span, speaker, through, content);
}

const reportOf = (sentence: Sentence, cue: Span, speaker: Speaker, via: string | null, content: Content): Report => ({
  speakers: speaker.ids,
  cue,
  content: content.span,
  direct: content.direct,
  via,
  from: sentence.span.start,
  shape: 'according',
  named: true,
});

/** «X援引Y的话说»: Y speaks, through X. */
export function citedIn(
  draft: Draft,
  sentence: Sentence,
  cue: FoundCue,
  outer: Speaker,
): { readonly speaker: Speaker; readonly via: string | null } | null {
  const text = draft.plain.slice(cue.from, cue.span.start);
  const found = CITES.exec(text);
  if (!found) return null;
  const at = cue.from + found.index + found[0].length;
  const holders = holdersIn(draft, sentence).filter(({ span }) => span.start >= at && span.end <= cue.span.start);
  const [source] = holders;
  const speaker = source ? speakerOf(draft, sentence, [source], null, false) : null;
  return speaker ? { speaker, via: outer.ids[0] ?? null } : null;
}

/** The outlet a speaker talks to: «比根对该报表示», «接受英国广播公司访问时说». */
export function interviewer(draft: Draft, sentence: Sentence, cue: FoundCue): string | null {
  const holder = holdersIn(draft, sentence).find(
    ({ span, bound }) => bound && span.start >= cue.from && span.end <= cue.span.start,
  );
  if (!holder) return null;
  const speaker = speakerOf(draft, sentence, [holder], null, false);
  return speaker?.media === true ? (speaker.ids[0] ?? null) : null;
}
