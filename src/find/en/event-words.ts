import type { EventWords } from '../shared/event-words.ts';

/** Small words around acts in English. Own compilation, 2025. */
export const eventWords: EventWords = {
  goesOn:
    /^\s*(?:(?:on|in|late on|early on)\s+\p{L}+,?\s+|(?:but|also|then|later|the same day|separately|meanwhile),?\s+)*(?:it|they)\s+(?:(?:has|have|had|also|then|later|will|would)\s+)*$/u,
  describes:
    /^(?:[’']s\b|\s+(?:meeting|summit|talks|deadline|anniversary|statement|declaration|agreement|deal|drills?|exercises?|elections?|session|launch|tests?)\b)/u,
  bounded: /\b(?:by|until|till|since|before|after|than|from|through)\s+(?:the end of\s+|late\s+|early\s+)?$/u,
  named:
    /^\s+(?:[\p{L}’'-]+\s+){0,3}(?:accords?|deal|agreement|treaty|pact|statement|declaration|war|protocol|armistice|truce)\b/u,
  dateline: /^[^()]{0,60}\([^()]{2,40}\)\s*[-–—]+/u,
  adjectiveBefore:
    /\b(?:an?|the|its|their|his|her|some|any|no|of|new|more|all|these|those|one|two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)\s+$/u,
  gerundBefore:
    /[:;—]\s*$|\b(?:bill|law|resolution|motion|draft|plan|idea|proposal|that|of|for|from|to|on|without|about|into|before|against|than|like|stop|stopped|avoid)\s+$/u,
  threatBefore: /(?:warn|threaten)\w*(?:\s+that)?$/u,
  passiveBefore: /\b(?:was|were|been|being|is|are|be|got|gets)\s*(?:\p{L}+ly\s+)?$/u,
  agentAfter:
    /^[^,;.]{0,50}\bby\s+(?:(?:the|both|all|its|their|a|an|some|several|armed|masked|government|then|visiting)\s+){0,3}$/u,
  carriedOut:
    /\b(?:voted|opted|chose|chosen|moved|managed|proceeded|went on|was forced|were forced|was obliged|were obliged)\s+(?:[^,;.]{0,40}\s)?to\s+$/u,
  causing:
    /\b(?:prompt|promp?ted|prompts|prompting|led|leading|forced|forces|forcing|drove|driving|compelled|compelling|obliged|obliging|spurred|spurring|caused|causing|pushed|pushing)\s+(?:the\s+)?$/u,
  unreal:
    /\b(?:threat|threats|threaten\w*|fear\w*|risk|demand\w*|call|calls|called|calling|urg\w+|seek\w*|sought|want\w*|prevent\w*|avoid\w*|avert\w*|before|until|unless|without|no|not|possible|potential|planned|proposed|would|could|might|may|should|must|if|bring about|condition\w*|requir\w+|discuss\w*|propos\w+|offer\w*|promis\w+|den(?:y|ied|ies)|hop\w+|wait\w*|expect\w*|consider\w*|about|toward|towards|deadline|verify|monitor\w*|oversee|supervise)\b[^,;.]{0,40}$/u,
  owned: /^(?:[’']s?)?\s+(?:[\p{L}-]+\s+){0,2}$/u,
  at: /\b(?:in|at)\s+$/u,
  seat: /(?:^|[.\n”"]\s*)in\s+$/u,
  firedAt:
    /\b(?:at|against)\s+(?:the\s+)?(?:(?:northern|southern|eastern|western|central|an?|two|three|several)\s+)?$/u,
  leaders: /\b(?:leaders|presidents)\b/u,
  leaderTitle: /\b(?:president|prime minister|chancellor|king|emir)\b/gu,
  meetingName: /\b(?:talks|summit|meeting|conference|negotiations?)\b/u,
};
