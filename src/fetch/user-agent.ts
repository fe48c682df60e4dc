import packageFile from '#package' with { type: 'json' };

/** The name by which robots.txt speaks of Parley. */
export const PRODUCT = 'Parley';

/** What Parley calls itself: name, version, and how to reach whoever runs it. */
export const userAgent = (contact: string | null): string =>
  `${PRODUCT}/${packageFile.version} (${contact === null ? 'news reader' : `news reader; ${plain(contact)}`})`;

/** A header takes no line breaks and no letters beyond Latin. */
const plain = (text: string): string => text.replace(/[^\x20-\x7e]+/gu, '?');
