import type { EventWords } from '../shared/event-words.ts';
import { numberOf } from './times-words.ts';

/** What may stand between «by» and the doer’s name. */
const DETERMINERS =
  '(?:(?:the|both|all|its|their|a|an|some|several|armed|masked|troops|forces|fighters|lawmakers|officials|negotiators|leaders|from|of|in|neighbouring|neighboring|then|visiting|outgoing|incoming|former|new)\\s+){0,4}';
/** Adverbs and times between a participle and «by». */
const MEANWHILE =
  '(?:\\s+(?:[a-z]+ly|on|in|at|last|late|early|earlier|this|two|three|four|five|several|a|an|the|week|weeks|month|months|year|years|day|days|hours|before|ago|yesterday|today|jointly|unilaterally|repeatedly|again|twice|once|separately|\\d{1,4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|overnight|morning|night)){0,5}';

/** Small words around acts in English. Own compilation, 2025. */
export const eventWords: EventWords = {
  goesOn:
    /^\s*(?:(?:on|in|late on|early on)\s+\p{L}+,?\s+|(?:but|also|then|later|the same day|separately|meanwhile),?\s+)*(?:it|they)\s+(?:(?:has|have|had|also|then|later|will|would)\s+)*$/u,
  describes:
    /^(?:[’']s\b|\s+(?:meeting|summit|talks|deadline|anniversary|statement|declaration|agreement|deal|drills?|exercises?|elections?|session|launch|tests?)\b)/u,
  daysBefore: (time) => {
    const [, count = '', unit] = /^(\S+) (day|week)s? after$/u.exec(time) ?? [];
    return unit === undefined ? null : numberOf(count) * (unit === 'week' ? 7 : 1);
  },
  bounded: /\b(?:by|until|till|since|before|after|than|from|through)\s+(?:the end of\s+|late\s+|early\s+)?$/u,
  otherVerb:
    /\s(?:(?!agreed|scheduled|planned)\p{L}+ed|struck|held|sent|taken|begun|signed|fought|shut|given|made|drawn|cut|frozen|broken)\s+(?:in|on|at|last|late|early|earlier|this)?\s*$/u,
  named:
    /^\s+(?:[\p{L}’'-]+\s+){0,3}(?:accords?|deal|agreement|treaty|pact|statement|declaration|war|protocol|armistice|truce)\b/u,
  dateline:
    /^[^()]{0,60}\([^()]{2,40}\)\s*[-–—]+|^[A-Z][A-Z .'’-]{2,30}(?:,\s[A-Z][\p{L}. ]{2,20})?(?:,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?\s[-–—]+\s/u,
  adjectiveBefore:
    /\b(?:an?|the|its|their|his|her|some|any|no|of|new|more|all|these|those|one|two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)\s+$/u,
  pluralBefore:
    /\b(?:of|the|for|in|on|by|with|from|new|more|its|their|his|her|these|those|any|no|against|after|over|to|fresh|further|air|drone|missile|rocket|some|all|most|recent|repeated|deadly|trade|peace|two|three|four|five|several|and|other|such)\s+$/u,
  gerundAdopted:
    /\b(?:adopt|pass|approv|issu|back)(?:ed|es|ing)\s+(?:an?|the|two|its)\s+(?:\S+\s+){0,3}(?:resolution|motion|statement|declaration|bill|law|communiqu[eé]|text|decree)\s+$/u,
  gerundBefore:
    /[:;—]\s*$|\b(?:bill|law|resolution|motion|draft|plan|idea|proposal|that|of|for|from|to|on|without|about|into|before|against|than|like|stop|stopped|avoid)\s+$/u,
  threatBefore: /(?:warn|threaten)\w*(?:\s+that)?$/u,
  performs: /\b(?:is|are)\s+(?:[\p{L}“”-]+\s+){0,3}[“]?$/u,
  performer: /^[^,;.]{0,40}[,”"]{1,2}\s*(?:(?:says|said|declared|announced|wrote|decreed)\s+)?(?:the\s+)?$/u,
  performed: /^(?:\s+\p{L}+){0,3}?\s+(?:says|said|declared|announced|wrote|decreed|proclaimed)\b/u,
  textDoes:
    /\b(?:agreements?|deals?|accords?|pacts?|treat(?:y|ies)|truces?|resolutions?|laws?|bills?|plans?|proposals?|texts?|drafts?|arrangements?|packages?),?\s+(?:that|which)\s+(?:(?!\p{Lu})\p{L}+\s+){0,5}$/u,
  holder:
    /\b(?:held|jailed|detained|imprisoned|captive|hostage|kept|seized|captured|abducted|kidnapped|locked up|behind bars)\s+(?:captive\s+|hostage\s+)?(?:in|by)\s+(?:the\s+)?$/u,
  passiveBefore:
    /\s(?:was|were|been|being|is|are|be|got|gets)\s+[“"]?(?:(?:\p{L}+ly|hereby|also|later|then|again|soon|once|twice|first|since|now)\s+){0,2}$/u,
  asking: /(?!)/u,
  terms:
    /\b(?:[Uu]nder|[Aa]ccording to) (?:it|the (?:\S+ ){0,2}(?:deal|accord|agreement|plan|pact|text|terms|truce|package|understanding|arrangement|treaty|ceasefire|roadmap|protocol)|this|its terms|that)\b|\b[Ii]n (?:return|exchange)\b|\bfor (?:its|their) part\b|\bin turn\b|^(?!.*\b(?:said|says|told|demand\w*|insist\w*|warn\w*|urg\w+|argu\w+|add\w*)\b).*\b(?:must|has to|have to)\b/u,
  byMark: /(?!)/u,
  passiveMark: /(?!)/u,
  doerToVerb: /(?!)/u,
  pronounObject: /^\s+(?:it|them|both|these|those)\b/u,
  parted: /\s(?:it|them|both)\s/u,
  noObject:
    /^\s*(?:$|[.,;:—)”"]|(?:in|on|at|last|this|within|earlier|early|late|yesterday|today|by|as|out of hand|outright|flatly|immediately|two|three|a|an|\d+|after|before|when|during|because)\s)/u,
  relativeBefore: /\b(?:which|that)\s+(?:[\p{L}’'.-]+\s+){1,5}$/u,
  verbGroup:
    /^(?:(?:will|would|may|might|could|can|cannot|should|must|shall|not|never|has|have|had|to|is|was|are|were|be|been|being|also|later|then|soon|expected|due|set|likely|about|going|supposed|\p{L}+ly|\p{L}+n['’]t)\s+)+$/u,
  agentAfter: new RegExp(`^(?:\\s+(?!(?:for|over|of|about)\\s)[^\\s,;]+){0,6}\\s+by\\s+${DETERMINERS}$`, 'u'),
  participleAfter: new RegExp(`^${MEANWHILE}\\s+by\\s`, 'u'),
  saidBefore:
    /\b(?:charges?|claims?|accusations?|allegations?|proposals?|offers?|plans?|drafts?|demands?|calls?|ideas?|suggestions?|moves?|decisions?|steps?|ultimatums?|requests?|terms|texts?),?\s+(?:\p{L}+ly\s+)?$/u,
  seatAfter: /^\s+(?:\p{L}+ly\s+)?in\s+$/u,
  participleAgent: new RegExp(`^${MEANWHILE}\\s+by\\s+${DETERMINERS}$`, 'u'),
  doerAfter: new RegExp(`^[^,;]{0,60}\\sby\\s+${DETERMINERS}$`, 'u'),
  ofAfter: new RegExp(`^\\s+(?:(?:of|by)\\s+)?${DETERMINERS}$`, 'u'),
  decided: /^(?:[’']s?)?\s+(?:[\p{L}-]+\s+){0,3}(?:decision|move|vote|order|decree)\s+(?:[^,;.]{0,30}\s)?to\s+$/u,
  toVerb: /^[^,;.]{0,40}\sto\s+$/u,
  anyBefore: /\b(?:any|no|every|if|whatever|possible|future|would-be)\b[^,;]{0,30}$/u,
  carriedOut:
    /\b(?:voted(?!\s+(?:against|down))|opted|chose|chosen|managed|proceeded|went on|(?:was|were|been) (?:forced|obliged|compelled)|(?:approved|passed|adopted|backed|endorsed) (?:an?|the) (?:\S+\s+){0,3}(?:bill|law|resolution|motion|measure|decree|legislation))\s+(?:[^,;.]{0,40}\s)?to\s+$/u,
  causing:
    /\b(?:prompted|prompts|prompting|led|leading|forced|forces|forcing|drove|driving|compelled|compelling|obliged|obliging|spurred|spurring|caused|causing|pushed|pushing)\s+(?:the\s+)?$/u,
  unreal:
    /\b(?:threat|threats|threaten\w*|fear\w*|risk|demand\w*|call|calls|called|calling|urg\w+|seek\w*|sought|want\w*|prevent\w*|avoid\w*|avert\w*|before|until|unless|without|no|not|possible|potential|planned|proposed|would|could|might|may|should|must|if|bring about|condition\w*|requir\w+|discuss\w*|propos\w+|offer\w*|promis\w+|den(?:y|ied|ies)|hop\w+|wait\w*|expect\w*|consider\w*|about|toward|towards|deadline|verify|monitor\w*|oversee|supervise)\b[^,;.]{0,40}$/u,
  owned: /^(?:[’']s?)?\s+(?:[\p{L}-]+\s+){0,2}$/u,
  ownedAct:
    /^(?:[’']s?\s+(?:[\p{L}\d-]+\s+){0,3}|,?\s+whose\s+(?:[\p{L}-]+\s+){0,2}|\s+(?:(?:full-scale|large-scale|military|unilateral|sudden|recent|latest|partial|flat|public|blanket|ground|air|naval|drone|missile|cross-border|deadly|fresh|renewed|immediate|joint|repeated|surprise|pre-emptive|retaliatory|government|army|rebel|ministry)\s+){0,2})$/u,
  at: /\b(?:in|at)\s+$/u,
  seat: /(?:^|[.\n”"]\s*)in\s+$/u,
  firedAt:
    /\b(?:at|against)\s+(?:the\s+)?(?:(?:northern|southern|eastern|western|central|an?|two|three|several)\s+)?$/u,
  leaders: /\b(?:leaders|presidents)\b/u,
  leaderTitle: /\b(?:president|prime minister|chancellor|king|emir)\b/gu,
  meetingName: /\b(?:talks|summit|meeting|conference|negotiations?)\b/u,
};
