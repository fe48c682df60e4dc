import { gatherings } from '#language/general/gatherings.ts';
import { general } from '#language/general/general.ts';
import type { Names, Story } from '#story/story.ts';

/** Days that pages recall by a place and leave the year out of. */
export interface LandmarkWords {
  /** Names of the place, one of which stands beside the date. */
  readonly places: readonly string[];
  /** Names of the body that met there, one of which stands anywhere in the page; empty where the place tells enough. */
  readonly bodies: readonly string[];
  readonly from: string;
  readonly to: string;
}

const known = new WeakMap<object, readonly LandmarkWords[]>();
const noStory = {};

/** The landmarks of the story and the summits that everybody knows. */
export function landmarksOf(story: Story | null): readonly LandmarkWords[] {
  const key = story ?? noStory;
  const made = known.get(key) ?? [...ofStory(story), ...ofTheWorld(story)];
  known.set(key, made);
  return made;
}

const formsOf = ({ zh, en }: Names): readonly string[] => [...zh, ...en];

const ofStory = (story: Story | null): readonly LandmarkWords[] =>
  (story?.landmarks ?? []).map(({ place, from, to }) => ({
    places: (story?.places ?? []).filter(({ id }) => id === place).flatMap(({ names }) => formsOf(names)),
    bodies: [],
    from,
    to,
  }));

const ofTheWorld = (story: Story | null): readonly LandmarkWords[] =>
  gatherings().map(({ body, host, date }) => {
    const [from = date, to = from] = date.split('/');
    const states = general.parties.filter(({ id }) => id === host);
    const towns = [...(story?.places ?? []), ...general.places].filter(({ party }) => party === host);
    return {
      places: [
        ...states.flatMap(({ names, capitals }) => [...formsOf(names), ...formsOf(capitals)]),
        ...towns.flatMap(({ names }) => formsOf(names)),
      ],
      bodies: general.organisations.filter(({ id }) => id === body).flatMap(({ names }) => formsOf(names)),
      from,
      to,
    };
  });
