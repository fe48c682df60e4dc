import type { EventFrame } from '../shared/event-frame.ts';

/** Acts of words in English: protests, refusals of terms, threats of steps, letters and calls. Own compilation, 2025. */
export const wordFrames: readonly EventFrame[] = [
  {
    name: 'event/protest-lodged',
    speech: true,
    kind: 'accusation',
    words: {
      past: 'lodged filed complained_to protested_to summoned delivered_a_protest protested',
      ing: 'lodging summoning',
    },
    roles: 'toward',
    around:
      /\b(?:protest|complaint|complained|protested|demarche|ambassador|charg[eé] d|envoy|consul|top diplomat|representations)\b/u,
    unlessBefore: /\b(?:not|never|no|been|was|were|is|be|who)\s+(?:\S+\s+)?$/u,
    statuses: ['occurred'],
    hits: [{ text: 'Beijing lodged a protest with Tokyo.', gives: ['accusation occurred CHN → JPN – –'] }],
    misses: ['Beijing has not lodged a protest.', 'The Chinese ambassador was summoned.'],
  },
  {
    name: 'event/accusation-described',
    speech: true,
    kind: 'accusation',
    words: {
      past: 'described labelled labeled denounced_as dismissed_as branded characterised characterized decried',
      present: 'describes brands labels',
    },
    roles: 'toward',
    after:
      /^[^;]{0,60}\b(?:an act of (?:war|aggression|terror\w*)|illegal|unlawful|unacceptable|provocati\w+|aggression|a violation|piracy|blackmail|a mistake|betrayal|hypocri\w+|reckless|baseless|unjustified|irresponsible|genocide|war crimes?|bullying|coercion|terrorism|barbaric|outrageous|shameful|absurd|senseless)\b/u,
    unlessBefore: /\b(?:not|never|been|was|were|is|be)\s+(?:\S+\s+)?$/u,
    statuses: ['occurred'],
    hits: [{ text: 'Pakistan described the decision as an act of war.', gives: ['accusation occurred PAK – –'] }],
    misses: ['Pakistan described the talks as useful.'],
  },
  {
    name: 'event/rejection-will-not',
    speech: true,
    kind: 'rejection',
    words: {
      noun: "will_not will_never would_not would_never won't wouldn't has_no_intention_of had_no_intention_of have_no_intention_of no_intention_of no_intention_to cannot will_no_longer",
    },
    roles: 'toward',
    after:
      /^\s+(?:ever\s+|again\s+|agree to\s+)?(?:accept|accepting|recogni[sz]e|recogni[sz]ing|cede|ceding|negotiate|negotiating|bow|bowing|yield|give in|give up|giving up|surrender|surrendering|abandon|abandoning|compromise|compromising|talk|talks|sign|signing|allow|allowing|agree|agreeing|tolerate|return to|returning to|concede|make concessions|back down|hand over|withdraw|withdrawing|discuss|discussing|enter|join|attend|meet|sit down|be (?:bullied|bound|drawn))\b/u,
    unlessBefore: /\b(?:if|whether|that|which|who|unless|it|feared?|fears|suspects?|worr\w+)\s+(?:\S+\s+)?$/u,
    statuses: ['occurred'],
    hits: [{ text: 'China will not accept the ruling.', gives: ['rejection occurred CHN – –'] }],
    misses: ['China will accept the ruling.', 'Analysts think that the pact will not last.'],
  },
  {
    name: 'event/rejection-objected',
    speech: true,
    kind: 'rejection',
    words: {
      past: 'objected objected_to balked_at blocked said_no_to voted_against resisted scoffed_at rebuffed_an repudiated ruled_out',
      present: 'objects_to says_no_to',
      ing: 'objecting_to blocking',
    },
    roles: 'toward',
    after:
      /^\s*[.,;]|\b(?:resolution|plan|proposal|draft|offer|deal|idea|bid|call|request|demand|text|clause|wording|statement|treaty|accord|motion|talks|mediation|compromise|membership|consensus|extension|terms|ceasefire|truce|pause)/u,
    unlessBefore: /\b(?:not|never|been|was|were|is|be|if)\s*$/u,
    unlessAfter: /^(?:[^,;]|,\d){0,30}\b(?:road|roads|street|bridge|border|crossing|aid|entrance|imports|exports)\b/u,
    statuses: ['occurred'],
    hits: [{ text: 'Russia blocked a draft resolution on Iran.', gives: ['rejection occurred RUS → IRN – –'] }],
    misses: ['Russia has not objected to the draft.', 'Protesters blocked the road.'],
  },
  {
    name: 'event/threat-vowed',
    speech: true,
    kind: 'threat',
    words: {
      past: 'vowed threatened pledged swore issued_an_ultimatum gave',
      present: 'vows threatens',
      ing: 'vowing threatening',
    },
    roles: 'toward',
    after:
      /^\s+(?:an?\s+)?(?:to\s+)?(?:retaliat\w+|respond|punish|crush|destroy|strike|hit|attack|annihilate|avenge|revenge|block|cut off|close|take|impose|pull out|withdraw|quit|leave|walk|boycott|suspend|expel|a (?:crushing|harsh|strong|painful|firm) (?:response|reply)|harsh|all-out|retaliation|countermeasures|resume|abandon|ultimatum|pile|raise|double)|\bultimatum\b/u,
    unlessBefore: /\b(?:not|never|been|was|were|is|be|feel|felt)\s*$/u,
    unlessAfter: /^[^;]{0,40}\b(?:part in|steps to help|reforms?|corruption|crime|place|measures to protect)\b/u,
    statuses: ['occurred'],
    hits: [{ text: 'Iran vowed to avenge its scientist.', gives: ['threat occurred IRN – –'] }],
    misses: ['Iran vowed to cooperate.', 'Iran has not threatened to quit the treaty.'],
  },
  {
    name: 'event/threat-measures',
    speech: true,
    assertive: true,
    kind: 'threat',
    words: {
      base: 'boycott blockade take_countermeasures take_retaliatory_measures respond_in_kind answer_in_kind',
      noun: 'would_be_regarded_as_an_act_of_war would_be_an_act_of_war reserves_the_right_to reserved_the_right_to be_met_with_a',
    },
    roles: 'toward',
    unlessBefore: /\b(?:could|might|may|fear\w*|whether|not|never|if|urg\w+|call\w*)\s+(?:\S+\s+){0,4}$/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'Egypt said it would take countermeasures against Ethiopia.',
        gives: ['threat occurred EGY → ETH – –'],
      },
    ],
    misses: ['Experts fear that Egypt might respond in kind.'],
  },
  {
    name: 'event/request-asked',
    speech: true,
    kind: 'request',
    words: {
      past: 'asked requested sought',
    },
    roles: 'object',
    after:
      /^\s+(?:(?:[^,;]|,\d){0,50}\b(?:to|for|that|clarification|extension|help|meeting|guarantees?|ceasefire|assurances?|explanation|inquiry|mediation)\b)/u,
    unlessBefore: /\b(?:not|never|been|was|were|is|when|be|if|who|he|they|it|we|you|there|what)\s*$/u,
    unlessAfter: /^\s*(?:about|by|whether|if|ahead|reporters|how|why|what|him|her|them)\b|^\s+(?:comment|be|have)\b/u,
    needsReceiver: true,
    receiverOr: /^\s+(?:for|an?|urgent|its|their|more|clarification|guarantees|assurances)\b/u,
    statuses: ['occurred'],
    hits: [
      { text: 'Qatar asked Israel to allow more aid.', gives: ['request occurred QAT → ISR – –'] },
      { text: 'Egypt asked for a binding agreement.', gives: ['request occurred EGY – –'] },
    ],
    misses: ['Asked about sanctions, Trump smiled.', 'Egypt was asked for an explanation.'],
  },
  {
    name: 'event/request-must',
    speech: true,
    assertive: true,
    kind: 'request',
    words: { noun: 'must has_to have_to should needs_to' },
    roles: 'told',
    unlessAfter: /^\s+(?:be (?:seen|noted|said)|have been|now decide)\b/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: 'Russia said that Iran must return the helicopter.', gives: ['request occurred RUS → IRN – –'] }],
    misses: ['Iran must return the helicopter.', 'Russia said that it must return the helicopter.'],
  },
  {
    name: 'event/accusation-told',
    speech: true,
    kind: 'accusation',
    words: {
      past: 'retorted countered alleged charged complained claimed',
      present: 'alleges retorts complains claims',
      ing: 'alleging complaining claiming',
    },
    roles: 'object',
    after:
      /^(?:\s+\S+){0,4}\s+(?:that\s+)?[^;]{0,80}\b(?:had|has|have|was|were|is|are)\s+(?:\S+\s+){0,2}(?:broken|violated|breached|turned off|cut|attacked|fired|shelled|killed|rammed|seized|blocked|crossed|entered|provoked|sabotaged|stolen|armed|supplied|supported|funded|committed|ignored|failed|reneged|refused|started|staged|carried|used|violating|breaking|dragging|using|arming|holding|behind|responsible|come too close|to blame|lying|cheating)\b/u,
    unlessBefore: /\b(?:not|never|been|was|were|is|be|he|it|they)\s*$/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: 'Kyiv alleged that Russia had broken the truce.', gives: ['accusation occurred UKR → RUS – –'] }],
    misses: ['Kyiv alleged nothing.', 'Kyiv claimed that Russia had won the vote.'],
  },
  {
    name: 'event/threat-unless',
    speech: true,
    assertive: true,
    kind: 'threat',
    words: { noun: 'unless' },
    roles: 'toward',
    before:
      /\b(?:said|says|warned|warns|announced|declared|told)\b[^;]{0,50}\b(?:will|would)\s+(?!not|never|be|meet|return|talk)[^;]{0,60}$/u,
    unlessBefore: /\b(?:not|never|no|nothing)\b[^;]{0,60}$/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'Iran said it would withdraw from the treaty unless sanctions were lifted.',
        gives: ['threat occurred IRN – –'],
      },
    ],
    misses: ['Iran said it would not withdraw unless it was attacked.', 'Talks fail unless both sides yield.'],
  },
  {
    name: 'event/letter-received',
    kind: 'letter',
    words: { past: 'received got read replied_to answered', present: 'receives' },
    roles: 'reverse',
    after:
      /^(?:[^,;]|,\d){0,40}\b(?:letter|message|note|reply|memorandum|written response)\b(?:[^,;]|,\d){0,10}\bfrom\b/u,
    unlessBefore: /\b(?:not|never|no|if)\s+(?:\S+\s+)?$/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [
      {
        text: 'Iran received a letter from the United States in August.',
        gives: ['letter occurred USA → IRN 2019-08 –'],
      },
    ],
    misses: ['Iran has not received a letter from the United States.'],
  },
  {
    name: 'event/letter-carried',
    kind: 'letter',
    words: {
      past: 'conveyed delivered handed sent submitted passed relayed presented',
      present: 'conveys delivers',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,60}\b(?:messages?|letters?|memorandum|reply|written response|comments on|diplomatic note|verbal note)\b/u,
    unlessBefore: /\b(?:not|never|no|if|was|were|been)\s+(?:\S+\s+)?$/u,
    statuses: ['occurred'],
    needsReceiver: true,
    hits: [{ text: 'Oman conveyed a message to Iran.', gives: ['letter occurred OMN → IRN – –'] }],
    misses: ['Oman has not delivered a message to Iran.'],
  },
  {
    name: 'event/call-by-phone',
    kind: 'call',
    words: { past: 'spoke talked spoke_with spoke_to discussed conferred', base: 'speak talk', ing: 'speaking' },
    roles: 'both',
    after:
      /^[^;]{0,50}\b(?:by (?:tele)?phone|by video|on the (?:tele)?phone|over the phone|in a (?:tele)?phone call|video link|phone conversation)\b/u,
    unlessBefore: /\b(?:not|never|no|if)\s+(?:\S+\s+)?$/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'Moon Jae-in talked with Trump by phone on October 1.',
        gives: ['call occurred KOR+USA 2019-10-01 –'],
      },
    ],
    misses: ['Moon did not speak to Trump by phone.'],
  },
  {
    name: 'event/visit-due',
    kind: 'visit',
    words: { noun: 'due_in expected_in due_to_arrive_in' },
    roles: 'goal',
    before: /\b(?:is|are|was|were|be)\s+$/u,
    unlessBefore: /\b(?:talks|meeting|summit|round|elections?|decision|report|ruling|results?)\b[^;]{0,20}$/u,
    needsReceiver: true,
    needsPerson: true,
    status: 'planned',
    hits: [{ text: 'Mike Pompeo is due in Seoul on October 9.', gives: ['visit planned USA → KOR 2019-10-09 Seoul'] }],
    misses: ['A decision is due in Seoul on October 9.'],
  },
];
