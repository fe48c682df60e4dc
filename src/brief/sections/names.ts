import type { Evidence, PersonEntry } from '#merge/record.ts';
import { compareDates } from '#merge/window.ts';
import { type Desk, listOf, type Writer } from '../desk.ts';
import { type DraftSegment, type Line, label, type Piece, strong, words } from '../document.ts';
import { bracketed, dated, joined } from '../pieces.ts';

const MOST_FORMS = 3;
const MOST_ROLES = 3;

/**
 * Who somebody is: the forms of the name in both scripts and the offices, as pages write them, with the days of the
 * first and last page that says so. Of a party: its people, the most named first.
 */
export const names: Writer = (desk, { limit = 6 }) => {
  const { record, who, asked } = desk;
  const meeting = desk.whole.events.find(({ id }) => id === asked.event);
  const people = record.people
    .filter(
      ({ evidence, person }) => evidence.length > 0 && (who.includes(person) || namesTold(meeting?.people, person)),
    )
    .concat(record.people.filter(({ evidence, person }) => evidence.length > 0 && !who.includes(person)))
    .filter((entry, index, all) => all.findIndex(({ id }) => id === entry.id) === index)
    .sort((a, b) => rank(b, desk) - rank(a, desk) || b.origins - a.origins || a.id.localeCompare(b.id));
  return listOf(people.slice(0, limit).map((person) => personLine(person, desk)));
};

const namesTold = (people: readonly string[] | undefined, person: string): boolean => people?.includes(person) ?? false;

/** Those asked for by name come first, then those who took part in the meeting asked for, then the rest. */
function rank({ person }: PersonEntry, { who, asked, whole }: Desk): number {
  if (who.includes(person)) return 2;
  return whole.events.some(({ id, people }) => id === asked.event && people.includes(person)) ? 1 : 0;
}

/** `**Mike Pompeo** (蓬佩奥; also written 彭佩奥): called 国务卿 (13 June 2018 – 9 May 2019)` */
function personLine(person: PersonEntry, desk: Desk): Line<DraftSegment> {
  const { naming, words: table } = desk;
  const zh = naming.language === 'zh';
  const main = naming.holder(person.person);
  const other = formsOf(zh ? person.names.en : person.names.zh);
  const own = formsOf(zh ? person.names.zh : person.names.en).filter((form) => form !== main);
  const evidence = telling(person.evidence, person.articles.length);
  const forms = joined(
    [
      other.slice(0, 1).map((form): Piece => written(form)),
      [...own.slice(0, MOST_FORMS), ...other.slice(1, MOST_FORMS)].flatMap((form, index): readonly Piece[] => [
        words(index === 0 ? table.alsoWritten : zh ? '、' : ', '),
        written(form),
      ]),
    ],
    zh ? '；' : '; ',
  );
  const name: DraftSegment = {
    pieces: [...strong([{ kind: 'name', text: main, id: person.person }]), ...bracketed(forms, naming)],
    evidence,
    most: 2 * MOST_FORMS,
  };
  const roles = rolesOf(person, desk).map(
    ({ role, first, last, evidence: told }): DraftSegment => ({
      pieces: [
        words(zh ? '；' : '; '),
        words(table.calledSo),
        { kind: 'quote', text: role },
        ...bracketed(
          joined(
            first === last ? [[dated(first, naming)]] : [[dated(first, naming)], [dated(last, naming)]],
            zh ? '至' : ' – ',
          ),
          naming,
        ),
      ],
      evidence: told,
      most: 2,
      apart: true,
    }),
  );
  const party = naming.partyOf(person.person);
  const side: DraftSegment[] =
    roles.length === 0 && party
      ? [{ pieces: [label(zh ? `（${naming.holder(party)}）` : ` (${naming.holder(party)})`)], evidence }]
      : [];
  return [name, ...roles, ...side];
}

/** A form of the name as pages write it. */
const written = (form: string): Piece => ({ kind: 'form', text: form });

interface Held {
  readonly role: string;
  readonly first: string;
  readonly last: string;
  readonly evidence: readonly Evidence[];
}

/** The offices that pages give, in order of their first day; the commonest of them. */
function rolesOf(person: PersonEntry, { pages }: Desk): readonly Held[] {
  const told = new Map<string, { readonly on: string; readonly evidence: Evidence }[]>();
  for (const evidence of person.evidence) {
    const page = pages.get(evidence.articleId);
    const finding = page?.people.find(({ id, span }) => id === person.person && span.start === evidence.span.start);
    const on = evidence.published;
    if (!finding?.role || on === null) continue;
    told.set(finding.role, [...(told.get(finding.role) ?? []), { on, evidence }]);
  }
  return [...told]
    .sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]))
    .slice(0, MOST_ROLES)
    .flatMap(([role, times]) => {
      const sorted = [...times].sort((a, b) => compareDates(a.on, b.on));
      const [first, last] = [sorted[0], sorted.at(-1)];
      if (!first || !last) return [];
      return [{ role, first: first.on, last: last.on, evidence: [first.evidence, last.evidence] }];
    })
    .sort((a, b) => compareDates(a.first, b.first));
}

/** The longest forms first: they tell most. */
const formsOf = (forms: readonly string[]): readonly string[] =>
  [...forms].filter((form) => form.length > 1).sort((a, b) => b.length - a.length || a.localeCompare(b));

/** Sentences spread over all that name the person, so that forms of several pages are among them. */
function telling(evidence: readonly Evidence[], most: number): readonly Evidence[] {
  return evidence.slice(0, Math.max(most, 1));
}
