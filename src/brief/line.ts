import type { EventEntry, OutlookEntry, PositionEntry, StatementEntry } from '#merge/record.ts';
import { dateInWords } from './dates.ts';
import { inARow, type Naming } from './names.ts';
import { WORDS } from './words.ts';

/** The longest stretch of a page's words that a line quotes; the note has the whole sentence. */
const EXCERPT = { zh: 60, en: 140 } as const;

/** Kinds whose line says little without the page's own words. */
const NEEDS_WORDS = new Set([
  'concession',
  'dismantlement',
  'aid',
  'cooperation',
  'rejection',
  'accusation',
  'threat',
  'request',
  'sanction',
  'weapons-test',
  'exercise',
  'nuclear-build-up',
  'force',
  'letter',
  'invitation',
  'agreement',
  'break-off',
]);

/** A piece of a page's text cut to a line's length at a clause's end where one is near. */
export function excerpt(text: string, language: 'zh' | 'en'): string {
  const tidy = text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s“”"「」,，。;；:：]+/u, '')
    .trim();
  const limit = /\p{Script=Han}/u.test(tidy) ? EXCERPT.zh : EXCERPT.en;
  if (tidy.length <= limit) return tidy.replace(/[。.,，;；]$/u, '');
  const cut = tidy.slice(0, limit);
  const edge = Math.max(
    cut.lastIndexOf('，'),
    cut.lastIndexOf(','),
    cut.lastIndexOf('；'),
    language === 'en' ? cut.lastIndexOf(' ') : -1,
  );
  return `${edge > limit / 2 ? cut.slice(0, edge) : cut}…`;
}

const quoted = (text: string, { language }: Naming): string =>
  language === 'zh' ? `「${excerpt(text, 'zh')}」` : `“${excerpt(text, 'en')}”`;

/** One event in words, without its date: who did what toward whom, where, with which outcome. */
export function eventLine(event: EventEntry, naming: Naming): string {
  const words = WORDS[naming.language];
  const phrase = words.events[event.kind];
  const everyone = event.kind === 'multilateral';
  const actors = everyone ? [...new Set([...event.actors, ...event.recipients])] : event.actors;
  const recipients = event.recipients.filter((party) => !actors.includes(party));
  const doers = actors.map((party) => naming.through(party, event.people));
  const text = (recipients.length > 0 ? phrase.toward : phrase.joint)
    .replace('{A}', inARow(doers, naming.language))
    .replace('{R}', naming.list(recipients));
  const status = words.status[event.status];
  const details = [
    event.place ? naming.place(event.place) : '',
    event.outcome ? words.outcome[event.outcome] : '',
  ].filter(Boolean);
  const told = event.evidence[0]?.quote ?? '';
  const content =
    NEEDS_WORDS.has(event.kind) && told
      ? naming.language === 'zh'
        ? `:${quoted(told, naming)}`
        : `: ${quoted(told, naming)}`
      : '';
  if (naming.language === 'zh')
    return `${status ? `【${status}】` : ''}${text}${details.length > 0 ? `(${details.join(',')})` : ''}${content}`;
  const sentence = `${status ? `${status}: ` : ''}${text}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${details.length > 0 ? ` (${details.join('; ')})` : ''}${content}`;
}

export function positionLine(position: PositionEntry, naming: Naming): string {
  const words = WORDS[naming.language];
  const when = position.date ? dateInWords(position.date, naming.language) : '';
  const says = quoted(position.summary, naming);
  return naming.language === 'zh'
    ? `${words.stance[position.stance]}:${says}${when ? `(${when})` : ''}`
    : `${words.stance[position.stance]}: ${says}${when ? ` (${when})` : ''}`;
}

export function statementLine(statement: StatementEntry, naming: Naming): string {
  const via = statement.via ? naming.holder(statement.via) : '';
  if (naming.language === 'zh')
    return `${naming.holder(statement.speaker)}${via ? `(据${via})` : ''}:${quoted(statement.text, naming)}`;
  return `${sentenceCase(naming.holder(statement.speaker))}${via ? ` (as told by ${via})` : ''}: ${quoted(statement.text, naming)}`;
}

export function outlookLine(entry: OutlookEntry, naming: Naming): string {
  const words = WORDS[naming.language];
  const likely = entry.likelihood ? words.likelihood[entry.likelihood] : '';
  const says = quoted(entry.what, naming);
  return likely ? (naming.language === 'zh' ? `${says}(${likely})` : `${says} (${likely})`) : says;
}

export const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
