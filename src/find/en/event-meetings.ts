import type { MeetingWords } from '../shared/event-frame.ts';

/** From a meeting noun to its verb: what belongs to the noun, and an apposition between commas. */
const TO_VERB = '(?:[^,.;]|\\.\\S|,\\d){0,90}?(?:,[^,.;]{3,50},)?(?:[^,.;]|\\.\\S){0,30}?';

/** Meetings in English: verbs, nouns, light verbs, levels and outcomes. Own compilation, 2025. */
export const meetings: MeetingWords = {
  triggers: {
    past: 'met met_with held_talks held_a_meeting held_meetings held_a_summit sat_down_with sat_down conferred huddled held_discussions held_consultations received hosted shook_hands held_talk negotiated dined_with lunched_with reconvened gathered_for huddled_with sat_down_together had_met have_met held_a_round held_a_second_round held_a_third_round held_two_days spoke_face_to_face met_for had_talks resumed_talks resumed_negotiations renewed_negotiations opened_talks began_talks started_talks',
    present: 'reconvene meets meets_with holds_talks hosts receives sits_down_with',
    base: 'reconvene sit_down_together meet_again meet meet_with hold_talks hold_a_summit hold_a_meeting sit_down sit_down_with hold_talk negotiate',
    ing: 'meeting_with holding_talks sitting_down_with',
    act: 'together',
    noun: 'next_round second_round third_round fourth_round fifth_round sixth_round new_round another_round final_round next_session next_meeting summit summits meeting meetings talks negotiations talk negotiation consultations discussions encounter get-together dialogue diplomacy engagement',
  },
  lightBefore:
    /\b(?:held|hold|holds|holding|had|attended|attend|attending|convened|opened|began|begun|started|concluded|ended|resumed|resume|resuming|hosted|host|wrapped up|finished|completed|left|after|conducted|renewed|during|lead|led|leading|leads|propos(?:e|ed|es|ing)|call(?:ed|s)? for|sought|seek|seeks|demand(?:ed|s)?|agreed to|planned|plans?)\s+(?:[\p{L}’'-]+\s+){0,5}$/iu,
  lightAfter: new RegExp(
    `^${TO_VERB}\\b(?:(?:is|are|was|were) (?:due|set|scheduled|pencilled in|planned|expected|slated)|began|begun|begins?|opened|opens?|took place|take place|takes place|be held|was held|were held|being held|ended|ends?|collapsed|collapse|broke down|broken down|broke off|fell apart|resumed|resumes?|restart(?:ed|s)?|reconvened?s?|convened?s?|concluded?s?|failed|fails?|stalled?|lasted|foundered|unravelled|unraveled|yielded|produced|broke up|broken up|went|got under way|under way|underway|kick(?:ed|s)? off|started|starts?|adjourned?|wrapped up|wound up|dragged|continued?s?|entered|hit a|ran (?:for|into)|made (?:progress|headway)|led to|fell through|cut short)\\b`,
    'iu',
  ),
  modifiers:
    /^(?:[’']s?|\s|-|–|[“”"]|first|second|third|fourth|last|latest|previous|earlier|recent|working-level|working|high-level|senior-level|ministerial|nuclear|denuclearisation|denuclearization|summit|peace|trade|ceasefire|direct|indirect|formal|face-to-face|bilateral|trilateral|historic|failed|collapsed|stalled|landmark|the|one-on-one|border|arms|leaders?|february|june|october|[12]\d{3}|follow-up){0,14}$/iu,
  twoSides:
    /\b(?:two (?:sides|leaders|countries|governments|men|presidents|nations|delegations|ministers|teams|parties|generals)|both (?:sides|leaders|countries|governments|men|delegations)|the pair|the sides|each other|they)\b/iu,
  leaders: /\b(?:leaders?|presidents|heads of state|two men|prime ministers)\b/iu,
  summit: /\bsummits?\b/iu,
  highLevel:
    /\b(?:high-level|high level|ministerial|foreign ministers|defen[cs]e ministers|senior-level|foreign minister)\b/iu,
  working:
    /\b(?:working[- ]level|working talks|working group|generals|officers|technical|vice[- ]ministerial|deputy[- ]ministerial)\b/iu,
  below: /\b(?:negotiators?|delegations?|envoys?|diplomats|officials|teams)\b/iu,
  outcomes: [
    [
      /\b(?:broke down|broken down|breakdown|collapsed?|fell apart|broke up|walked out|walked away|cut short|ended abruptly|abruptly ended|unravell?ed|acrimon\w+)\b/iu,
      'broke-down',
    ],
    [
      /\b(?:without (?:a |an |any )?(?:deal|agreement|breakthrough|joint statement|result|accord)|no (?:deal|agreement|breakthrough|progress)|inconclusive\w*|failed to (?:agree|reach|produce)|stalled?|deadlock\w*|stalemate|fruitless|empty-handed|failed)\b/iu,
      'no-agreement',
    ],
    [/\b(?:agreed|signed|reached (?:a |an )?(?:deal|agreement|accord)|issued a joint statement)\b/iu, 'agreed'],
    [
      /\b(?:progress|productive|constructive|fruitful|made headway|positive|went very good|went very well)\b/iu,
      'progress',
    ],
  ],
  pastBefore: /\b(?:last|previous|first|earlier|failed|collapsed|past|initial)\s+(?:\S+\s+){0,2}$/iu,
  afterIt: /\b(?:after|following)\s+(?:[\p{L}\d’'-]+\s+){0,6}$/iu,
  unnamedSide:
    /\b(?:with|and)\s+(?:(?:its|the|their|a|an|some|several|most|main|official|private|foreign|international|armed|local|two|three|four|largest|biggest)\s+){0,3}(?:\p{Ll}+\s+)?(?:creditors?|bondholders?|lenders?|rebels?|rebel groups?|insurgents?|guerrillas?|militants?|opposition|separatists?|militias?|dissidents?|armed groups?|factions?|protesters|strikers|unions|tribes|warlords)\b/u,
  headless:
    /^(?!.*\b(?:party|cabinet|board|committee|parliament\w*|lawmakers|analysts|experts|investors|company|companies|union|unions|opec|council|commissioners|economists|critics|residents|families)\b)(?:[^,;]{0,40},)?\s*(?:(?:but|and|the|their|its|a|an|both|two|three|four|five|all|senior|regional|military|foreign|defen[cs]e|chief|top|trade|peace|ceasefire|nuclear|technical|formal|informal|direct|indirect|proximity|further|more|new|next|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|final|another|follow-up|preliminary|exploratory|days?|hours|weeks|months|of|round|rounds|session|sessions|plenary|working-level|high-level|earlier|separate|such|these|those|marathon|commanders|negotiators|delegations?|envoys|ministers|leaders|officials|teams|delegates|chiefs|generals|officers|diplomats|representatives|presidents|sides|parties|governments|talks?|negotiations?|consultations|discussions|dialogue|meetings?|meet|summit|contacts|sit|sat|down|together|again|reconvened?|gathered|for|encounter|conferred|huddled|will|would|are|were|is|was|due|set|scheduled|expected|to|then|later|also|again|had|have|has|met|held|day|on|in|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:[\s,]+|$))+$/iu,
  remote:
    /\b(?:by video|by (?:tele)?phone|virtually|online|video link|videoconference|over the phone|on the phone)\b/iu,
  mediates:
    /^[^,;]{0,30}\b(?:mediat\w+|brokered|presiding|looking on|as go-between|in the chair|chaired|acted as host|hosted|moderated)\b/u,
  notOwn: /\b(?:accept|reject|welcom|refus|declin|turn|spurn|ignor|dismiss|brush)\w*\b[^.;]*$/u,
  together: /\b(?:brought|bring|brings|bringing|got|get|gathered)\b[^,;.]{0,70}$/u,
  willing: /\b(?:willing|open to|offer(?:s|ed)? to|ready to|desire|prepared to)\b/iu,
  offerOnly: /^(?:diplomacy|engagement|dialogue|talk)$/u,
  goingOn: /\b(?:continue|keep|go on|carry on)\b/iu,
  cancelledAfter:
    /^(?:,\s*(?:which|planned|scheduled|due|set|expected)\b[^,.;]{0,60},)?[^,.;]{0,40}\b(?:(?:was|were|is|been|has been|have been) (?:called off|cancell?ed|postponed|scrapped|shelved|put off|delayed|dropped)|did not take place|will not (?:take place|go ahead|happen)|would not (?:take place|go ahead|happen)|fell through|called off)\b/iu,
  hostsOnly:
    /^(?:host\w*|receiv\w*)\s+(?:\S+\s+){0,4}(?:talks|meetings?|summit|negotiations|rounds?|conference|dialogue|guarantees?|letters?|messages?|reply|response|assurances?|reports?|information|aid|weapons|funds|funding|money|support|invitation|proposal|offer|text|complaint|request|word|calls?)\b/u,
  brokenOff:
    /\b(?:pull\w*\s+(?:\S+\s+){0,3}out of|suspend\w*|halt\w*|break off|broke off|broken off|quit|walked out of|withdr[ae]w from|cancell?ed|cancels?|called off|call off|calls off)\s+(?:\S+\s+){0,3}$/iu,
  notHeld:
    /^[^.;]{0,40}\b(?:never took place|never happened|have not met|has not met|have yet to|has yet to|had yet to|not been held|not met once|have not happened|came to nothing)\b/iu,
  fellThrough:
    /^[^.;]{0,60}\b(?:(?:was|were|been) (?:called off|cancell?ed|postponed|scrapped)|fell through|never happened|never took place|did not (?:happen|materiali[sz]e|take place))\b/iu,
  exchange: /\bin (?:return|exchange)\b/iu,
  noneAround:
    /\bmeeting (?:room|place|point)|talks about (?!talks)|talking points|\bcabinet meeting|party meeting|plenary meeting|plenum|committee meeting|board meeting|town hall|council meeting|security council|\b(?:nato|g7|g-7|g20|g-20|asean|apec|eu|brics|opec|arab league|african union|un|u\.n\.|climate) (?:leaders['’] )?(?:summit|meeting)|no meeting|no talks|without talks|meet (?:the|its|their|his|a|those|any|these|all) (?:demand|deadline|need|requirement|condition|target|goal|standard|expectation|obligation|test|press)/iu,
  plannedAround:
    /^[^,;]{0,110}?\s(?:(?:(?:is|are|was|were) (?:due|set|scheduled|slated|pencilled in|expected|planned) (?:in|on|at|for|next|later|within)|(?:will|would|is|are|was|were)(?: due| set| scheduled| expected| slated| supposed)? (?:to )?(?:be held|be convened|take place|begin|start|resume|restart|reconvene|continue|open|go ahead|kick off))|(?:resumes?|begins?|starts?|opens?|reconvenes?|continues?) (?:on|in|at|next|later|this|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b|^[^,.;]{0,24}\b(?:scheduled|planned|due|set for|will be|to be held|is to|are to|slated|next week|next month)\b|\b(?:planned|upcoming|forthcoming|scheduled|expected|looming|next week['’]s|next month['’]s)\s+(?:\S+\s+){0,3}$/iu,
  proposedAround:
    /^[^,;]{0,110}?\s(?:could|may|might) (?:be held|be convened|take place|begin|start|resume|restart|continue|open|go ahead|happen|follow)\b|^[^,.;]{0,20}\b(?:is possible|was possible|could|might|may)\b|\b(?:possible|potential|proposed|another|next|future|any|more|further|fresh|new|resumption of|return to|prospects? (?:of|for)|chances? (?:of|for)|likelihood of|hopes? (?:of|for)|speculation (?:of|about|on)|idea of|call for|calls for|called for|third|fourth)\s+(?:\S+\s+){0,3}$/iu,
  hits: [
    {
      text: 'Kim Jong Un met Donald Trump in Singapore on June 12.',
      gives: ['summit occurred PRK+USA 2019-06-12 Singapore'],
    },
    {
      text: 'South Korean President Moon Jae-in will meet Trump in New York next month.',
      gives: ['summit planned KOR+USA 2019-11 New York'],
    },
    {
      text: 'Stephen Biegun held talks with Choe Son-hui in Stockholm on Saturday.',
      gives: ['working-talks occurred USA+PRK 2019-10-05 Stockholm'],
    },
  ],
  misses: [
    'Kim did not meet Trump.',
    'If Trump meets Kim, sanctions may be eased.',
    'The North failed to meet its obligations.',
  ],
  nicknameHits: [
    {
      text: 'The Trump-Kim summit in Hanoi ended without a deal.',
      gives: ['summit occurred USA+PRK – Hanoi no-agreement'],
    },
  ],
  nicknameMisses: ['Experts discuss what a Trump-Kim summit means.'],
};
