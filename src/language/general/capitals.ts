const SMALL = new Set(['of', 'the', 'to', 'for', 'at', 'in', 'and']);

/** `secretary of state` → `Secretary of State`. */
export const withCapitals = (title: string): string =>
  title
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
