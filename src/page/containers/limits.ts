const MEBIBYTE = 1024 * 1024;

/** What a container may ask of the reader; whatever goes beyond is refused and told, and the rest goes on. */
export interface Limits {
  /** Bytes of a page, as it is read. */
  readonly page: number;
  /** Bytes of a PDF, a Word file or a mail, most of which are pictures. */
  readonly document: number;
  /** Bytes of an archive within an archive that has to be read from its end, and so is held in memory. */
  readonly held: number;
  /** Bytes of a feed, a book or another list that is read as a whole. */
  readonly list: number;
  /** Containers within containers. */
  readonly depth: number;
  readonly members: number;
  /** How many bytes all that is inside one file may come to: so many in any case, and so many for each of its own. */
  readonly expansion: { readonly least: number; readonly ratio: number };
  /** Damaged places after which a file is given up. */
  readonly gaps: number;
}

export const LIMITS: Limits = {
  page: 15 * MEBIBYTE,
  document: 50 * MEBIBYTE,
  held: 128 * MEBIBYTE,
  list: 50 * MEBIBYTE,
  depth: 5,
  members: 250_000,
  expansion: { least: 256 * MEBIBYTE, ratio: 100 },
  gaps: 100,
};

/** Counts what comes out of one file, all depths together. */
export interface Budget {
  /** Notes that so many bytes more came out; throws a ContainerFault once there are too many. */
  readonly take: (bytes: number) => void;
}

/** The budget of a file of that size. */
export function budgetFor(size: number, { expansion }: Limits, name: string): Budget {
  const most = Math.max(expansion.least, size * expansion.ratio);
  let taken = 0;
  return {
    take: (bytes) => {
      taken += bytes;
      if (taken > most) throw expandsTooFar(name, most);
    },
  };
}

/** Expected trouble within a container: it ends the member or the container in hand, and nothing else. */
export class ContainerFault extends Error {
  readonly code: string;
  readonly cure: string;

  constructor(code: string, message: string, cure: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.cure = cure;
  }
}

export const mebibytes = (bytes: number): string => `${Math.ceil((bytes / MEBIBYTE) * 10) / 10} MiB`;

const expandsTooFar = (name: string, most: number): ContainerFault =>
  new ContainerFault(
    'expands-too-far',
    `${name} unpacks to more than ${mebibytes(most)}, far more than its size: what follows in it was not read.`,
    'If it is no trap, unpack it yourself and add the folder.',
  );

export const tooLarge = (name: string, most: number, size?: number): ContainerFault =>
  new ContainerFault(
    'too-large',
    `${name} has ${size === undefined ? 'more than' : `${mebibytes(size)}, above`} the ${mebibytes(most)} that are read.`,
    'Save the article by itself, or split the file into its pages.',
  );

export const damaged = (name: string, why: string, cause?: unknown): ContainerFault =>
  new ContainerFault(
    'damaged',
    `${name} is damaged: ${why}.`,
    'Fetch or save it again, or restore it from a copy.',
    cause,
  );
