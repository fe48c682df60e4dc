import { contains, type Span, trimSpan } from '#article/span.ts';
import { type Draft, type Sentence, within } from '../draft.ts';
import type { Likelihood, OutlookFinding } from '../finding.ts';
import type { Trigger } from '../rule.ts';
import { type Clause, readClause } from './clause.ts';
import { partiesOf } from './event-sides.ts';
import type { OutlookFrame, OutlookLanguage } from './outlook-frame.ts';
import { beginningIn } from './placed.ts';
import { type Voice, voiceAt } from './position-voice.ts';

/** Paragraphs that tell an outlook; a headline only announces one. */
const READ = new Set(['body', 'answer', 'caption', 'background']);
/** A clause shorter than this is shown with the one before it. */
const SHORT = 9;
/** A sentence longer than this is shown by its clause. */
const LONG = 320;

/** The outlook that a trigger word opens in its clause, or nothing. */
export function readOutlook(
  at: Trigger,
  frame: OutlookFrame,
  rule: string,
  language: OutlookLanguage,
): readonly OutlookFinding[] {
  const { draft, sentence, span } = at;
  if (!READ.has(sentence.paragraph.kind)) return [];
  const home = homeOf(draft, sentence, span, frame, language);
  const before = draft.lower.slice(home.start, span.start);
  const after = draft.lower.slice(span.end, home.end);
  if (frame.after && !frame.after.test(after)) return [];
  if (frame.notAfter?.test(after)) return [];
  if (frame.before && !frame.before.test(before)) return [];
  if (frame.notBefore?.test(before)) return [];
  if ((!frame.supposed && language.supposes.test(before)) || language.partOfWord?.test(before + at.word)) return [];
  const voice = speakerOf(draft, sentence, span, frame);
  if (frame.speaks === 'outside' && !isOutside(at, voice)) return [];
  if (frame.speaks === 'side' && isOutside(at, voice)) return [];
  if (frame.said && voice.source === 'narrator') return [];
  const clause = readClause(draft, sentence, span, language.grammar);
  const parties = partiesOf(clause.subjects);
  if (frame.actor && parties.length === 0 && voice.parties.length === 0) return [];
  const owner = frame.kind === 'commitment' ? ownerOf(draft, sentence, span) : null;
  const when = whenOf(draft, { start: afterReport(draft, home, clause), end: home.end }, span, frame);
  if (frame.timed && when === null) return [];
  if (frame.ahead && when !== null && draft.anchor !== null && end(when) < draft.anchor.slice(0, end(when).length))
    return [];
  const shown = evidenceOf(draft, sentence, home, language);
  const text = (one: Span): string => draft.article.text.slice(one.start, one.end);
  return [
    {
      rule,
      span: shown,
      kind: frame.kind,
      by:
        expertOf(draft, frame, voice, clause) ??
        holderOf(
          frame,
          voice,
          owner ?? [...(parties.length > 0 ? parties : setters(frame, clause)), ...company(frame, clause)],
        ),
      what: text(trimSpan(draft.plain, whatOf(home, span, frame))),
      when,
      likelihood: frame.kind === 'forecast' ? likelihoodOf(frame, `${before}${at.word}${after}`, language) : null,
      evidence: text(shown),
    },
  ];
}

/** Unnamed speakers who speak for a side all the same. */
const OFFICIAL = /^anon:.*(?:spokes|official|minist|government|delegat|diplomat|envoy|negotiator|aide)/u;

/** A paper tells what is planned as the narrator does. */
const isPaper = ({ organisations }: Draft, { source }: Voice): boolean =>
  /^anon:.*(?:media|report|press|paper)/u.test(source) ||
  organisations.some(({ id, kind }) => id === source && kind === 'media');

/** Words that only say what is to come; others judge how likely it is. */
const PLAIN_FUTURE = /^(?:将|会|将会|will|would|is going to|are going to|'ll)$/u;

const isOutside = ({ draft, sentence, word }: Trigger, voice: Voice): boolean =>
  !OFFICIAL.test(voice.source) &&
  !(PLAIN_FUTURE.test(word) && isPaper(draft, voice)) &&
  ((voice.outside && voice.source !== 'narrator') ||
    (sentence.paragraph.kind === 'answer' && voice.parties.length === 0));

/** Ends of a clause that only sets the scene for the next one (在专家参与下，应某人之邀，). */
const SETS_SCENE = /(?:下|时|之际|期间|后|之邀|邀请)[，,]$/u;

/** The clause of the word, with the next one where it only opens it: 他预计，……; 将在专家参与下，……. */
function homeOf(draft: Draft, sentence: Sentence, span: Span, frame: OutlookFrame, language: OutlookLanguage): Span {
  const index = sentence.clauses.findIndex((one) => contains(one, span));
  const home = sentence.clauses[index];
  const next = sentence.clauses[index + 1];
  if (!home || !next || language.evidence === 'sentence') return home ?? sentence.span;
  const opens = frame.holds && home.end - span.end <= 1;
  const sets = SETS_SCENE.test(draft.plain.slice(home.start, home.end));
  if (opens) return { start: next.start, end: next.end };
  return sets ? { start: home.start, end: next.end } : home;
}

/** Who says it: the speaker of the statement the word stands in or opens, else the narrator. */
function speakerOf(draft: Draft, sentence: Sentence, span: Span, frame: OutlookFrame): Voice {
  if (frame.holds) {
    const opened = beginningIn(draft.statements, span.end, span.end + 24).find(
      (one) => one.span.end <= sentence.span.end + 1,
    );
    if (opened) return voiceAt(draft, { start: opened.span.start, end: opened.span.end });
  }
  return voiceAt(draft, span);
}

/** «瓦斯奎茲則不排除臨時會面», «Haim sees no return to talks»: an expert who is the subject forecasts, not the narrator. */
function expertOf(draft: Draft, frame: OutlookFrame, voice: Voice, { subjects, inherited }: Clause): string | null {
  if (frame.kind !== 'forecast' || voice.source !== 'narrator' || inherited) return null;
  const [only, another] = [...new Set(subjects.flatMap(({ people }) => people))];
  const expert = only !== undefined && !another && draft.people.some(({ id, party }) => id === only && party === null);
  return expert ? only : null;
}

function holderOf(frame: OutlookFrame, voice: Voice, parties: readonly string[]): string {
  if (frame.kind === 'forecast') return voice.source;
  const sides = frame.kind === 'deadline' && voice.parties.length > 0 ? voice.parties : parties;
  if (sides.length > 0) return [...new Set(sides)].join('+');
  return voice.parties.length > 0 ? voice.parties.join('+') : voice.source;
}

/** Whose promise a noun names: the name right before it (the U.S. promise, 美国的承诺). */
function ownerOf(draft: Draft, sentence: Sentence, span: Span): readonly string[] | null {
  const before = sentence.mentions.findLast((mention) => mention.span.end <= span.start && mention.party !== null);
  if (!before?.party) return null;
  return /^(?:['’]s|的)? ?$/u.test(draft.plain.slice(before.span.end, span.start)) ? [before.party] : null;
}

/** «The time limit was set by Kim»: whose a deadline is stands behind the passive. */
const setters = (frame: OutlookFrame, { agents }: Clause): readonly string[] =>
  frame.kind === 'deadline' ? partiesOf(agents) : [];

/** With whom a side plans to act: 特朗普与金正恩将会晤 is a plan of both. */
const company = (frame: OutlookFrame, { together, trigger }: Clause): readonly string[] =>
  frame.kind === 'plan' ? partiesOf(together.filter(({ span }) => span.end <= trigger.start)) : [];

/** The content in the text's words: from the word on where it is a holder's verb or a promise, else the clause. */
const whatOf = (home: Span, span: Span, frame: OutlookFrame): Span =>
  (frame.holds || frame.kind === 'commitment') && home.end - span.end > 3
    ? { start: Math.max(home.start, span.end), end: home.end }
    : home;

const likelihoodOf = (frame: OutlookFrame, clause: string, { likelihoods }: OutlookLanguage): Likelihood | null =>
  likelihoods.find(([, words]) => words.test(clause))?.[0] ?? frame.likelihood ?? null;

/** The time of what is to come: in the clause, after the word where the word is a promise or a holder's verb. */
function whenOf(draft: Draft, home: Span, span: Span, frame: OutlookFrame): string | null {
  const promised = frame.holds || frame.kind === 'commitment' || frame.kind === 'invitation';
  const times = within(draft.times, home).filter(
    ({ span: time, value }) => value !== null && (!promised || time.start >= span.end),
  );
  const made = frame.kind === 'commitment';
  const ahead = times.filter(
    ({ value }) => isAhead(value ?? '', draft.anchor) && !(made && isToday(value ?? '', draft.anchor)),
  );
  const later = ahead.filter(({ span: time }) => time.start >= span.end);
  const found = later[0] ?? ahead.at(-1) ?? (promised && !made ? times[0] : undefined);
  if (found || frame.kind !== 'deadline') return found?.value ?? null;
  // A deadline is the latest time told with it: «set in April for the end of the year».
  const days = times.map(({ value }) => value ?? '').filter((value) => /-\d\d-\d\d$/u.test(value));
  const ends = days.sort((a, b) => (end(a) < end(b) ? -1 : 1));
  return ends.at(-1) ?? null;
}

/** «said on Thursday that it would reconsider»: the days up to the word of saying, and right behind it, are its own. */
function afterReport(draft: Draft, home: Span, { reportedFrom, trigger }: Clause): number {
  if (reportedFrom <= home.start || reportedFrom >= trigger.start) return home.start;
  const that = /^[^,;]{0,30}?\bthat\b/u.exec(draft.lower.slice(reportedFrom, trigger.start));
  return reportedFrom + (that?.[0].length ?? 0);
}

/** The time ends in the month of the anchor or later. */
const isAhead = (value: string, anchor: string | null): boolean =>
  anchor === null || end(value).slice(0, 7) >= anchor.slice(0, Math.min(7, end(value).length));

/** A single day up to the anchor's tells when the promise was made (pledged on Sunday to … by 2035). */
const isToday = (value: string, anchor: string | null): boolean =>
  anchor !== null && value.length === anchor.length && value <= anchor;

/** The last day of a value, as far as it is told; an open interval has none. */
const end = (value: string): string => {
  const last = value.split('/').at(-1) ?? '';
  return last === '..' ? '9999' : last;
};

function evidenceOf(draft: Draft, sentence: Sentence, home: Span, language: OutlookLanguage): Span {
  const whole = trimSpan(draft.plain, sentence.span);
  if (language.evidence === 'sentence' && whole.end - whole.start <= LONG) return whole;
  let shown = home;
  if (home.end - home.start < SHORT) {
    const index = sentence.clauses.indexOf(home);
    const previous = sentence.clauses[index - 1];
    if (previous) shown = { start: previous.start, end: home.end };
  }
  return trimEnd(draft.plain, shown);
}

const trimEnd = (plain: string, span: Span): Span => {
  let { end } = trimSpan(plain, span);
  while (end > span.start && '，；：,;:'.includes(plain.charAt(end - 1))) end -= 1;
  return { start: trimSpan(plain, span).start, end };
};
