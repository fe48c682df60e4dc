import type { EventFrame } from '../shared/event-frame.ts';

const SPANS = ['hours', 'days', 'weeks', 'months', 'years', 'decades'];
const FIGHTS =
  'war fighting clashes conflict hostilities shelling bombardment combat bloodshed violence warfare cross-border_fire artillery_duels artillery_fire air_strikes airstrikes exchanges_of_fire skirmishes border_clashes heavy_fighting open_war civil_war';

/** What an article tells in passing of what went before, in English. Own compilation, 2026. */
export const backgroundFrames: readonly EventFrame[] = [
  {
    name: 'event/force-background',
    assertive: true,
    undated: true,
    kind: 'force',
    words: {
      noun: `${SPANS.flatMap((span) => FIGHTS.split(' ').map((fight) => `${span}_of_${fight}`)).join(' ')} hostilities_that_have hostilities_that_had fighting_that_has fighting_that_had war_that_has war_that_had clashes_that_have clashes_that_had conflict_that_has conflict_that_had fighting_between war_between clashes_between hostilities_between conflict_between fire_between`,
    },
    roles: 'both',
    unlessBefore:
      /\b(?:if|unless|avoid|avert|prevent|risk of|threat of|fear of|fears of|possible|potential|another|new|future|renewed|fresh|further|trade|price|tariff|star|no|warn\w*(?: \w+){0,3}|could|would|may|might)\s+(?:\S+\s+){0,2}$/u,
    unlessAfter: /^\s+(?:of words|over (?:tariffs|trade)|crimes)\b/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'Thailand and Cambodia agreed to a truce on Monday, ending five days of fighting.',
        gives: ['force occurred THA+KHM – –'],
      },
      { text: 'Months of fighting between Sudan and Chad have ended.', gives: ['force occurred SDN+TCD – –'] },
    ],
    misses: [
      'Thailand and Cambodia want to avoid years of war.',
      'Thailand faces years of war.',
      'Months of talks between Sudan and Chad have ended.',
    ],
  },
  {
    name: 'event/agreement-reached-at',
    kind: 'agreement',
    words: { past: 'reached signed struck concluded sealed brokered negotiated clinched hammered_out agreed' },
    roles: 'both',
    ofBoth: true,
    before:
      /\bthe (?:[\p{Ll}-]+ ){0,2}(?:deal|accord|agreement|pact|truce|ceasefire|understanding|arrangement|framework|protocol|settlement),?\s+$/u,
    after: /^\s+(?:(?:on|in|at|last|this|two|three|a|earlier|late|early)\s+)(?:[\p{L}\d]+)/u,
    unlessAfter: /^[^,;.]{0,40}\sby\s|^\s+(?:in principle|on (?:the|a|how|all))\b/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'Under the deal, reached in Geneva last month, China and the United States are to cut tariffs.',
        gives: ['agreement occurred CHN+USA 2019-09 Geneva'],
      },
    ],
    misses: ['Under the deal, China is to cut tariffs.', 'A deal reached in Geneva may help China.'],
  },
  {
    name: 'event/request-insisted',
    speech: true,
    kind: 'request',
    words: {
      past: 'insisted insisted_that insisted_on made_it_a_condition made_it_a_precondition made_it_a_condition_that made_it_a_precondition_that set_as_a_condition',
      present: 'insists insists_that insists_on makes_it_a_condition makes_it_a_precondition',
      ing: 'insisting insisting_that insisting_on making_it_a_condition',
    },
    roles: 'toward',
    after:
      /^\s+(?:that\s+)?(?:[^,;]|,\d){0,70}\b(?:must|had to|has to|have to|should|needed to|needs to|ought to|first|be \w+(?:ed|en|n|t))\b|^\s+(?:the|an?|full|complete|written|binding|guarantees|assurances|security|international|its withdrawal|their)\b/u,
    unlessBefore: /\b(?:not|never|no longer|if|long)\s*$/u,
    unlessAfter:
      /^\s+(?:that\s+)?(?:it|he|she|they|we|i|there|this|the (?:talks|deal|programme|program|tests?|drills))\s+(?:was|were|is|are|had (?:not|no|never|nothing|always|been)|has|have|would|will|could|can|did|does)\b|^\s+on (?:[a-z]+ing|[A-Z])/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'Rwanda insisted that Congo had to end its support for the rebels first.',
        gives: ['request occurred RWA → COD – –'],
      },
      { text: 'Iran insists on guarantees.', gives: ['request occurred IRN – –'] },
    ],
    misses: [
      'Iran insisted that it was not building a bomb.',
      'Iran insisted on Monday.',
      'Experts insist on caution.',
    ],
  },
  {
    name: 'event/request-wants',
    speech: true,
    kind: 'request',
    words: { past: 'wanted wanted_that', present: 'wants hopes', base: 'want' },
    roles: 'object',
    after: /^\s+(?:that\s+)?(?:[\p{L}’'.-]+\s+){1,6}?(?:to|will|would)\s+(?!be\b|have\b)\p{Ll}+/u,
    unlessBefore:
      /\b(?:not|never|no longer|who|what|if|neither|clearly|obviously|probably|apparently|really|surely)\s*$/u,
    unlessAfter: /^\s+(?:to|it|there|this|talks|peace|him|her|them|us)\b/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: 'Egypt wants Ethiopia to sign a binding deal.', gives: ['request occurred EGY → ETH – –'] }],
    misses: [
      'Egypt wants to sign a deal.',
      'Egypt does not want Ethiopia to fill the dam.',
      'Experts want Ethiopia to sign.',
    ],
  },
  {
    name: 'event/threat-cautioned',
    speech: true,
    kind: 'threat',
    words: { past: 'cautioned cautioned_that', present: 'cautions', ing: 'cautioning cautioning_that' },
    roles: 'toward',
    after:
      /^\s+(?:that\s+)?[^;]{0,60}\b(?:would|will)\s+(?:lapse|end|be void|be null|be met|respond|retaliate|react|collapse|be cancelled|have consequences|face|pay)\b|^\s+(?:\S+\s+){0,2}against\b/u,
    unlessBefore: /\b(?:not|never)\s*$/u,
    statuses: ['occurred'],
    hits: [
      { text: 'Iran cautioned that the deal would lapse if it was attacked.', gives: ['threat occurred IRN – –'] },
    ],
    misses: ['Iran cautioned that patience was needed.'],
  },
  {
    name: 'event/resolution-adopted',
    kind: 'agreement',
    words: { past: 'adopted passed approved endorsed backed voted_for voted_to', present: 'adopts passes approves' },
    roles: 'toward',
    before:
      /\b(?:security council|general assembly|council|assembly|league|board of governors|governing board|union|members)\b[^,;]{0,40}$/u,
    after:
      /^(?:[^,;]|,\d){0,60}\b(?:resolution|mandate|mission|plan|roadmap|text|declaration|statement|extend|renew|prolong|extension|truce|ceasefire)\b/u,
    unlessBefore: /\b(?:not|never|was|were|been|be|had|if)\s*$/u,
    unlessAfter: /^(?:[^,;]|,\d){0,60}\b(?:sanctions?|tariffs?|embargo|dut(?:y|ies)|condemn\w*)\b/u,
    single: true,
    statuses: ['occurred'],
    hits: [
      {
        text: 'The UN Security Council on Friday adopted a resolution on Western Sahara.',
        gives: ['agreement occurred UNO 2019-10-04 –'],
      },
    ],
    misses: ['The cabinet adopted a resolution.', 'The UN Security Council adopted sanctions against Iran.'],
  },
];
