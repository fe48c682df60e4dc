/** The languages a brief can be written in. */
export type BriefLanguage = 'zh' | 'en';
