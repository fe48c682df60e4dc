import type { StatementEntry } from '#merge/record.ts';
import { compareDates, windowOf } from '#merge/window.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type DraftSegment, type Line, strong, words } from '../document.ts';
import { tellsEnough } from '../excerpt.ts';
import { quoted, statementPieces } from '../line.ts';
import { dated } from '../pieces.ts';
import { WORDS } from '../words.ts';

/**
 * Statements, latest first. Where nobody is asked for: those of people with an office in the story, one a speaker;
 * where parties are asked for, as many of each.
 */
export const statements: Writer = (desk, section) => {
  const { record, story, who, naming } = desk;
  const officials = new Set((story?.people ?? []).filter(({ party }) => party !== null).map(({ id }) => id));
  const latest = record.statements
    .filter(
      ({ date, text, speaker, direct }) =>
        windowOf(date) && tellsEnough(text) && (direct || !OBJECT.test(text)) && !speaker.startsWith('anon:'),
    )
    .filter(({ speaker }) => who.length > 0 || officials.size === 0 || officials.has(speaker))
    .sort((a, b) => compareDates(b.date, a.date) || a.id.localeCompare(b.id));
  const limit = section.limit ?? 8;
  if (who.length === 0)
    return listOf(
      firstOfEach(latest, ({ speaker }) => speaker)
        .slice(0, limit)
        .map((one) => line(one, desk)),
    );
  const each = Math.max(1, Math.ceil(limit / who.length));
  const lines = who.flatMap((one) =>
    distinct(
      latest.filter(({ speaker }) => speaker.split('+').some((part) => part === one || naming.partyOf(part) === one)),
    )
      .slice(0, each)
      .map((statement) => line(statement, desk)),
  );
  return listOf(lines);
};

/** What English tells as the object of a verb («urged both leaders not to …») is no sentence without it. */
const OBJECT = /^(?:both|all|his|her|its|their|him|them|us|me|whether|how|why|for|to|on|against|of|with|as|not|in)\s/u;

function line(statement: StatementEntry, { naming, who }: Desk): Line<DraftSegment> {
  const [before, after] = WORDS[naming.language].reported;
  const inPrint = statement.date !== null && statement.evidence.every(({ published }) => published === statement.date);
  const day = statement.date ? [dated(statement.date, naming)] : [];
  const when = day.length > 0 ? [...strong(inPrint ? [words(before), ...day, words(after)] : day), words(' ')] : [];
  const isAlone = who.length === 1 && statement.speaker === who[0];
  const said = isAlone ? [quoted(statement.text)] : statementPieces(statement, naming);
  return [{ pieces: [...when, ...said], evidence: statement.evidence }];
}

/** What one report says in two sentences of the same article is told once. */
const distinct = (those: readonly StatementEntry[]): readonly StatementEntry[] =>
  firstOfEach(those, ({ evidence: [first], id, speaker }) => `${speaker} ${first?.articleId ?? id}`);

function firstOfEach<T>(those: readonly T[], key: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return those.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}
