import type { Correction } from '#merge/corrections.ts';

/** What a correction does, in one line. */
export function tellingOf(correction: Correction): string {
  switch (correction.action) {
    case 'edit':
    case 'add':
      return `${correction.action} ${Object.entries(correction.fields)
        .map(([field, value]) => `${field}=${Array.isArray(value) ? value.join(',') : (value ?? '')}`)
        .join(' ')}`;
    case 'same-as':
    case 'not-same-as':
      return `${correction.action} ${correction.name} ${correction.as}`;
    case 'comment':
      return `comment “${correction.text}”`;
    case 'undo':
      return `undo ${correction.of}`;
    default:
      return correction.action;
  }
}
