import { groupedMerging } from './clusters.ts';
import { foundedId } from './founded.ts';
import type { Join, StatementEntry } from './record.ts';
import { entryOf, type Group, type Report } from './report.ts';
import { type Window, windowOf } from './window.ts';
import { joinByWords, type Wording, wordingOf } from './wording.ts';

/** The day something was said, as far as the article tells: its own date, else the day it was published. */
const saidAt = ({ page, finding }: Report<'statements'>): string | null => finding.date ?? page.published;

/** `2019-02-1` and `2019-02-2` for the halves of a month; a day less than fully told is its own. */
const halfMonthOf = (date: string | null): string =>
  date === null ? '' : `${date.slice(0, 7)}${date.length === 10 ? (date.slice(8) < '16' ? '-1' : '-2') : ''}`;

/** Reports of one utterance lie at most so many days apart. */
const DAYS_APART = 3;

/** One entry an utterance: the same holder with the same or nearly the same words at one time, however often printed. */
export const statements = groupedMerging<'statements', View>({
  block: (report) => `${report.finding.speaker}|${halfMonthOf(saidAt(report))}`,
  view: viewOf,
  fit: sameUtterance,
  entry: entryFrom,
});

function entryFrom(placed: Group<'statements'>): StatementEntry {
  const [first] = placed;
  const { speaker, text, direct, via } = first.report.finding;
  const dates = placed.map(({ report }) => report.finding.date).filter((date) => date !== null);
  return {
    ...entryOf(foundedId('statements', placed), 'statements', placed),
    speaker,
    text,
    direct,
    via,
    date: dates[0] ?? first.report.page.published,
  };
}

interface View {
  readonly articleId: string;
  readonly window: Window | null;
  readonly wording: Wording;
}
function viewOf(report: Report<'statements'>): View {
  return {
    articleId: report.page.articleId,
    window: windowOf(saidAt(report)),
    wording: wordingOf(report.finding.text),
  };
}

function sameUtterance(a: View, b: View): Join | null {
  const join = joinByWords(a.wording, b.wording);
  if (!join || join.confidence === 1) return join;
  const [left, right] = [a.window, b.window];
  if (!left || !right || a.articleId === b.articleId) return null;
  return left.from - right.to <= DAYS_APART && right.from - left.to <= DAYS_APART
    ? { ...join, reasons: [...join.reasons, 'same time'] }
    : null;
}
