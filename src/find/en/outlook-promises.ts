import type { OutlookFrame } from '../shared/outlook-frame.ts';

/** What a side undertakes to do or to leave undone. */
const UNDERTAKEN =
  /^ (?:(?:also|again|now|then|soon|immediately|fully|never|not|only|still|jointly|together|strictly|faithfully|unilaterally|permanently|completely|at once|for its part|for their part|in return|in exchange|in turn) ){0,2}(?:stop|suspend|pause|reduce|cut|cancel|remove|drop|halt|end|freeze|keep|continue|maintain|work|ensure|implement|carry|carry out|dismantle|destroy|scrap|abandon|give up|close|return|release|hand over|provide|lift|ease|retaliate|respond in kind|honou?r|uphold|abide|comply|defend|protect|support|recover|never|remain|stand|insist|refrain|withdraw|allow|accept|ship|lend|donate|vote (?:no|against|down|for|in favou?r)|make efforts?|make every|buy|purchase|order|halve|slash|lower|trim|roll back|free|let|exchange|swap|pay(?! any| the price| attention| tribute| lip)|repay|hold off|lay down|disarm|shelve|postpone|delay|double|grant|recogni[sz]e|join|sign up|play an?|take (?:all|any|every|necessary)|share|deliver|supply|hand back|pull (?:back|out)|open|disclose|admit|phase out|limit|cap|curb|deploy|invest|contribute|not (?:accept|attack|use|allow|seek|join|build|resume|impose|raise|expand))\b/u;

/** Classes of English words that open a promise; own compilation. */
export const promises: readonly OutlookFrame[] = [
  {
    name: 'outlook/promise',
    kind: 'commitment',
    speaks: 'any',
    words:
      'promised promising pledged vowed vows vow committed commits commit guaranteed undertook undertakes assured assures',
    notBefore:
      /\b(?:not|never|no|broke its|broken|breaking|keep its|kept its|security|without|needs|wants|seeks|seek|demanded) $/u,
    notAfter:
      /^(?: have\b| has\b| suicide|(?: \w+)? crimes?| to (?:the|its|their|his|her|this|that|peace|dialogue|diplomacy)\b| to (?:vote|campaign|fight|run)\b| a crime| an? (?:error|mistake|offence)| murder|ee)/u,
    hits: [{ text: 'Trump promised to stop the war games.', gives: ['commitment USA – –'] }],
    misses: ['He has committed a crime.'],
  },
  {
    name: 'outlook/promise-noun',
    kind: 'commitment',
    speaks: 'any',
    words: 'promise promises pledge pledges commitment commitments guarantee guarantees assurance assurances',
    after: /^ (?:to|that|of|not)\b/u,
    notBefore: /\b(?:no|security|without|needs|wants|seeks|seek|demanded|broke a|broke the|broke its) $/u,
    hits: [{ text: 'Seoul relies on the U.S. promise to protect South Korea.', gives: ['commitment USA – –'] }],
    misses: ['On the larger promise there is less to show.'],
  },
  {
    name: 'outlook/undertaking',
    kind: 'commitment',
    speaks: 'side',
    words: "will would shall will_not would_not never_to not_to won't will_never would_never is_to are_to",
    after: UNDERTAKEN,
    // «would not lay down their arms before …» is a refusal with its price.
    notAfter: /^[^.;]{0,120}\b(?:until|before|unless)\b/u,
    actor: true,
    notBefore:
      /\b(?:political|good|free|own|his|her|its|their|the|if .*|whether .*|what|which|levies|tariffs?|dut(?:y|ies)|rates?|sanctions|measures|war|fighting|texts?|deals?|agreements?|prices?|talks|proposals?|accords?|truce|ceasefire|threat\w* .*|(?:on|against|over) \w+(?: \w+)?) $/u,
    hits: [
      { text: 'Under the deal China will buy more soybeans.', gives: ['commitment CHN – –'] },
      { text: 'Kang Kyung-wha said that South Korea would carry out the sanctions.', gives: ['commitment KOR – –'] },
    ],
    misses: ['Experts say North Korea would continue its tests.'],
  },
  {
    name: 'outlook/text-obliges',
    kind: 'commitment',
    speaks: 'side',
    words:
      'is_to are_to has_to have_to must will shall is_obliged_to are_obliged_to is_required_to are_required_to undertakes_to undertake_to commits_to obliges requires',
    before:
      /\b(?:under|in return|in exchange|in turn|according to|for its part|for their part|the (?:deal|accord|agreement|pact|treaty|text|plan|truce|ceasefire|terms?|package|statement|declaration) (?:says|provides|stipulates|obliges|requires|commits))\b[^.]{0,120}$/u,
    after:
      /^ (?:not |also |then |first |gradually |immediately |jointly )?(?!meet\b|hold\b|visit\b|gather\b|begin talks|resume talks|sign\b|host\b|be (?:held|seen|discussed|signed))[a-z]+\b/u,
    notAfter: /^ (?:be (?:reviewed|renewed|extended|voted)|expire|last|report back|remain to)\b/u,
    notBefore: /\b(?:if|unless|whether|talks|negotiations|summit|meeting|session|which|what)\b[^.,;]{0,24}$/u,
    hits: [
      {
        text: 'Under the accord North Korea is to seal the reactor.',
        gives: ['commitment PRK – –'],
      },
      { text: 'In return the United States is to send fuel oil.', gives: ['commitment USA – –'] },
    ],
    misses: ['Under pressure, the minister left.', 'The talks are to begin in Geneva.'],
  },
  {
    name: 'outlook/agreed',
    kind: 'commitment',
    speaks: 'any',
    words: 'agreed agrees agree',
    after: new RegExp(`^ (?:[^.;,]{0,60} )?to${UNDERTAKEN.source.slice(1)}`, 'u'),
    notAfter:
      /^ [^.;,]{0,60}to (?:continue|keep|ensure|work|make|stop|halt|end|cease|respond|maintain|stay)\b|\b(?:last (?:week|month|year)|ago|in (?:19|20)\d\d)\b/u,
    notBefore: /\b(?:not|never|until|unless|if .*) $/u,
    hits: [{ text: 'Both sides agreed on Monday to slash tariffs.', gives: ['commitment narrator – –'] }],
    misses: [
      'They agreed to slash tariffs last year.',
      'They agreed on Monday that it was late.',
      'They agreed to keep in touch.',
    ],
  },
];
