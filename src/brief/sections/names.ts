import type { Evidence, PersonEntry } from '#merge/record.ts';
import type { Sighting } from '#merge/sightings.ts';
import { windowOf, windowsMeet } from '#merge/window.ts';
import { dateInWords } from '../dates.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type DraftSegment, type Line, label, strong, words } from '../document.ts';
import { dayOfMeeting, meetingsAsked } from '../meetings.ts';
import { bracketed, dated, joined, named } from '../pieces.ts';
import { found } from '../standing.ts';

const MOST_FORMS = 3;
const MOST_ROLES = 3;

/** Pages so many days before a meeting and after it tell who was in it. */
const AROUND = { before: 60, after: 14 } as const;

/**
 * Who somebody is: the forms of the name in both scripts, as pages write them, and the offices with their days. Of a
 * party its people, the most named first; for a meeting those most named around it.
 */
export const names: Writer = (desk, { limit = 6 }) => {
  const { record, who } = desk;
  const people = record.people.filter(({ evidence }) => evidence.length > 0);
  const weight = weightOf(desk);
  const ranked = people
    .map((person) => ({ person, weight: who.includes(person.person) ? Number.POSITIVE_INFINITY : weight(person) }))
    .filter((one) => one.weight > 0)
    .sort((a, b) => (a.weight === b.weight ? a.person.id.localeCompare(b.person.id) : b.weight - a.weight));
  return listOf(ranked.slice(0, limit).map(({ person }) => personLine(person, desk)));
};

/** How much a person has to do with what is asked. */
function weightOf({ asked, whole }: Desk): (person: PersonEntry) => number {
  const day = windowOf(dayOfMeeting(whole, asked));
  if (!day) return ({ pages }) => pages;
  const met = new Set(meetingsAsked(whole, asked).flatMap(({ people }) => people));
  const around = { from: day.from - AROUND.before, to: day.to + AROUND.after };
  return ({ person, evidence }) => {
    const near = evidence.filter(({ published }) => {
      const on = windowOf(published);
      return on !== null && windowsMeet(on, around);
    });
    return near.length + (met.has(person) ? evidence.length : 0);
  };
}

/** `**Mike Pompeo** 蓬佩奥, also written 彭佩奥; called “国务卿” (13 June 2018 – 9 May 2019)` */
function personLine(person: PersonEntry, desk: Desk): Line<DraftSegment> {
  const { naming, words: table } = desk;
  const zh = naming.language === 'zh';
  const main = naming.holder(person.person);
  const name: DraftSegment = {
    pieces: strong([{ kind: 'name', text: main, id: person.person }]),
    evidence: person.evidence,
    most: 1,
  };
  const written = formsOf(person, main);
  const forms = written.map(
    ({ form, evidence }, index): DraftSegment => ({
      pieces: [
        words(index === 0 ? (zh ? '，' : ', ') : zh ? '、' : ', '),
        ...(index === 0 ? [words(table.alsoWritten)] : []),
        { kind: 'form', text: form },
      ],
      evidence,
      most: 1,
    }),
  );
  const known = officesOf(person, desk);
  const roles = known.length > 0 ? known : calledOf(person, desk);
  const party = naming.partyOf(person.person);
  const side: DraftSegment[] =
    roles.length === 0 && party
      ? [{ pieces: bracketed(named([party], naming), naming), evidence: person.evidence, most: 1 }]
      : [];
  return [name, ...forms, ...roles, ...side];
}

/**
 * Offices with their days, as the story file has them: those into whose time some page of the record falls; for a meeting
 * those held on its day.
 */
function officesOf(person: PersonEntry, { story, naming, asked, whole }: Desk): readonly DraftSegment[] {
  const zh = naming.language === 'zh';
  const meeting = windowOf(dayOfMeeting(whole, asked));
  const roles = story?.people.find(({ id }) => id === person.person)?.roles ?? [];
  return roles.flatMap(({ title, titleZh, from, to }): readonly DraftSegment[] => {
    const held = windowOf(`${from ?? '..'}/${to ?? '..'}`);
    const evidence = person.evidence.filter(({ published }) => {
      const day = windowOf(published);
      return day !== null && (held === null || windowsMeet(day, held));
    });
    if (evidence.length === 0 || (meeting && held && !windowsMeet(meeting, held))) return [];
    const time = from === null && to === null ? '' : dateInWords(`${from ?? '..'}/${to ?? '..'}`, naming.language);
    const office = zh ? (titleZh ?? title) : title;
    const when = time === '' ? '' : zh ? `（${time}）` : ` (${time})`;
    return [{ pieces: [label(`${zh ? '；' : '; '}${office}${when}`)], evidence, most: 1 }];
  });
}

/** What pages call the person, with the days of the first and last page that does; the commonest of them. */
function calledOf({ person, called }: PersonEntry, { pages, naming, words: table }: Desk): readonly DraftSegment[] {
  const zh = naming.language === 'zh';
  const told = (role: string, { articleId }: Sighting): Evidence | null => {
    const page = pages.get(articleId);
    const finding = page?.people.find((one) => one.id === person && one.role === role);
    return page && finding ? found(page, 'people', finding) : null;
  };
  return [...called]
    .sort((a, b) => b.pages - a.pages || a.text.localeCompare(b.text))
    .slice(0, MOST_ROLES)
    .flatMap(({ text, first, last }, index): readonly DraftSegment[] => {
      const evidence = [told(text, first), told(text, last)].filter((one) => one !== null);
      if (evidence.length < 2 || first.on === null || last.on === null) return [];
      const days =
        first.on === last.on ? [[dated(first.on, naming)]] : [[dated(first.on, naming)], [dated(last.on, naming)]];
      return [
        {
          pieces: [
            words(zh ? '；' : '; '),
            ...(index === 0 ? [words(table.calledSo)] : []),
            { kind: 'quote', text },
            ...bracketed(joined(days, zh ? '至' : ' – '), naming),
          ],
          evidence,
          most: 2,
          apart: true,
        },
      ];
    });
}

/** The forms in which pages first name the person, the commonest of each script, without the one that heads the line. */
function formsOf(
  { evidence }: PersonEntry,
  main: string,
): readonly { readonly form: string; readonly evidence: readonly Evidence[] }[] {
  const told = Map.groupBy(evidence, ({ quote }) => quote);
  const all = [...told]
    .filter(([form]) => form.length > 1 && form !== main && !form.includes('\n'))
    .sort((a, b) => b[1].length - a[1].length || b[0].length - a[0].length || a[0].localeCompare(b[0]));
  const ofScript = (han: boolean) => all.filter(([form]) => /\p{Script=Han}/u.test(form) === han).slice(0, MOST_FORMS);
  const own = /\p{Script=Han}/u.test(main);
  return [...ofScript(!own), ...ofScript(own)].map(([form, those]) => ({ form, evidence: those }));
}
