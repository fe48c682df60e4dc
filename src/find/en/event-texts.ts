import type { TextWords } from '../shared/event-frame.ts';

/** Agreements that are only named, in English. */
export const texts: TextWords = {
  triggers:
    'joint_statement joint_declaration declaration accord agreed_framework armistice nuclear_deal nuclear_agreement military_agreement ceasefire_agreement peace_treaty communique',
  modifiers: /^(?:[’']s?|\s|summit|joint|military|nuclear|leaders|\d|-|–|september|june|april){0,6}$/u,
  unlessBefore:
    /\b(?:sign\w*|issu\w+|reach\w*|conclud\w+|adopt\w*|negotiat\w+|seek\w*|want\w*|no|without|an?|new|possible|any|towards?)\s+(?:\S+\s+){0,3}$/u,
  hits: [{ text: 'Pompeo spoke of the U.S.-North Korea joint statement.', gives: ['agreement occurred USA+PRK – –'] }],
  misses: ['There was no U.S.-North Korea joint statement.', 'The joint statement is short.'],
};
