import { knowledgeOf } from '#find/knowledge.ts';
import { fold, lowerCase } from '#language/fold.ts';
import { general } from '#language/general/general.ts';
import { windowOf } from '#merge/window.ts';
import { bare } from '#merge/wording.ts';
import type { Place, Story } from '#story/story.ts';
import type { Piece } from '../document.ts';
import type { Ground } from './ground.ts';
import { numbersIn } from './numbers.ts';

/** Something a line says that a cited sentence must bear out; `shown` is what is printed. */
export interface Claim {
  readonly what: 'name' | 'place' | 'date' | 'number' | 'wording';
  readonly shown: string;
  readonly isBorneOutBy: (ground: Ground) => boolean;
}

/** What the pieces claim. Names and dates can only be held against pages at hand; numbers and wordings always. */
export function claimsOf(pieces: readonly Piece[], story: Story | null): readonly Claim[] {
  return pieces.flatMap((piece) => claimsOfPiece(piece, story));
}

function claimsOfPiece(piece: Piece, story: Story | null): readonly Claim[] {
  const shown = piece.text;
  switch (piece.kind) {
    case 'label':
      return [];
    case 'name':
      return piece.id.startsWith('anon:') ? [] : [nameClaim(piece.id, shown, story)];
    case 'place':
      return piece.place.split(', ').map((place) => placeClaim(place, shown, story));
    case 'date':
      return [dateClaim(piece.value, shown)];
    case 'form':
    case 'quote': {
      const wording = bare(shown);
      return [{ what: 'wording', shown, isBorneOutBy: (ground) => ground.bare.includes(wording) }];
    }
    case 'words':
      return [...numberClaims(shown), ...namesWithin(shown, story)];
  }
}

function nameClaim(id: string, shown: string, story: Story | null): Claim {
  const ids = [id, ...partyOfName(id, story)];
  return { what: 'name', shown, isBorneOutBy: ({ names, whole }) => !whole || ids.some((one) => names.has(one)) };
}

/** The party that a body is under the same name: the United Nations are UNO. */
function partyOfName(id: string, story: Story | null): readonly string[] {
  const { organisations, parties } = knowledgeOf(story);
  const body = organisations.get(id);
  const party = body?.party ? parties.get(body.party) : undefined;
  return body && party && body.names.en.some((form) => party.names.en.includes(form)) ? [party.id] : [];
}

const numberClaims = (text: string): readonly Claim[] =>
  [...numbersIn(fold(text), true)].map((value) => ({
    what: 'number',
    shown: String(value),
    isBorneOutBy: ({ numbers }) => numbers.has(value),
  }));

/** Known names that stand in words of ours without being marked as such. */
const namesWithin = (text: string, story: Story | null): readonly Claim[] =>
  [...knowledgeOf(story).names.scan(fold(text))].flatMap(({ start, end, value }) => {
    const [first] = value;
    if (!first || !['party', 'person', 'organisation'].includes(first.kind)) return [];
    return [
      {
        what: 'name' as const,
        shown: text.slice(start, end),
        isBorneOutBy: ({ names, whole }: Ground) => !whole || value.some(({ id }) => names.has(id)),
      },
    ];
  });

/** A printed date must hold a day that the finding, its sentence or its page gives: no finer, and no other. */
function dateClaim(value: string, shown: string): Claim {
  const printed = windowOf(value);
  return {
    what: 'date',
    shown,
    isBorneOutBy: ({ dates, whole }) =>
      !whole || printed === null || dates.some(({ from, to }) => from >= printed.from && to <= printed.to),
  };
}

function placeClaim(place: string, shown: string, story: Story | null): Claim {
  const forms = placeForms(place, story);
  return {
    what: 'place',
    shown,
    isBorneOutBy: ({ text, whole }) => !whole || forms.some((form) => lowerCase(text).includes(form)),
  };
}

/** All forms of a place that is known by its English name: its own, or those of a state and its capital. */
function placeForms(place: string, story: Story | null): readonly string[] {
  const name = place.toLowerCase();
  const places: readonly Pick<Place, 'names'>[] = [...(story?.places ?? []), ...general.places];
  const states = [...(story?.parties ?? []), ...general.parties];
  const known = [
    ...places.map(({ names }) => names),
    ...states.map(({ names, demonyms, short }) => ({
      zh: [...names.zh, ...short.zh],
      en: [...names.en, ...demonyms.en],
    })),
    ...states.map(({ capitals }) => capitals),
  ].filter(({ en }) => en.some((form) => form.toLowerCase() === name));
  return [name, ...known.flatMap(({ zh, en }) => [...zh, ...en].map((form) => lowerCase(fold(form))))];
}
