import type { OutlookFrame } from '../shared/outlook-frame.ts';

/** Classes of English words that open a forecast; own compilation. */
export const forecasts: readonly OutlookFrame[] = [
  {
    name: 'outlook/expects',
    kind: 'forecast',
    speaks: 'any',
    words:
      'expects expected expect predicted predicts predict predicting forecasts forecast forecasting anticipates anticipate anticipated reckons bets bet guesses guess foresees foresee foresaw doubts doubted doubt speculation speculate fears feared',
    likelihood: 'likely',
    holds: true,
    notAfter: /^ (?:by|of|about the|that the past|for)\b/u,
    notBefore:
      /\b(?:than|than first|than previously|had|few|as|as (?:i|he|she|we|they)|not|no|unless|what|a widely|widely) $/u,
    hits: [{ text: 'He expects more launches this summer.', gives: ['forecast narrator 2019-06/2019-08 likely'] }],
    misses: ['It was better than expected.'],
  },
  {
    name: 'outlook/modal',
    kind: 'forecast',
    speaks: 'outside',
    words: "will would could may might 'll won't will_not would_not will_never is_going_to are_going_to",
    likelihood: 'certain',
    notAfter:
      /^ (?:have|like|rather|not have|not (?:take place|go ahead)|be (?:willing|ready|happy|allowed|permitted|released|freed)|i |you |of |to )|^ well have\b/u,
    notBefore:
      /\b(?:political|good|free|own|his|her|its|their|the|if .*|whether .*|what|which|how|i) $|(?:^|[.…?!“"] ?)(?:but |so |and |then )?$/u,
    hits: [{ text: 'Experts said North Korea may share the technology.', gives: ['forecast anon:experts – possible'] }],
    misses: ['Experts said North Korea may have shared the technology.'],
  },
  {
    name: 'outlook/may',
    kind: 'forecast',
    speaks: 'side',
    words:
      'may might could_happen could_take_place could_come could_be could_begin could_start could_resume could_lead could_collapse could_fail could_follow could_meet could_reach could_end could_trigger could_cause could_yet could_well could_still could_last could_go could_become',
    likelihood: 'possible',
    said: true,
    notAfter:
      /^ (?:have|not have|be able|be compelled|use|violate|amount|constitute|be (?:difficult|hard|necessary|due)|only|no longer|i |you |\d)/u,
    notBefore: /\b(?:if .*|whether .*|what|which|how|who|that|so|as|they|we|i) $/u,
    hits: [{ text: 'Trump said that a third summit could take place.', gives: ['forecast donald-trump – possible'] }],
    misses: ['Trump said that Kim may have lost interest.'],
  },
  {
    name: 'outlook/chance',
    kind: 'forecast',
    speaks: 'any',
    words:
      'unlikely likely likelihood prospects prospect chances improbable probable possibility odds unclear remains_to_be_seen doubtful inevitable certain_to bound_to difficult_to_imagine hard_to_imagine no_sign sees_no see_no saw_no possible',
    likelihood: null,
    notAfter: /^ (?:explanation|cause|reason|culprit|target)/u,
    notBefore:
      /\b(?:discussed the|weighing the|the most|most|where|as \w+ as|earliest|if|best|worst|every|all|only|other|any|rule out a|the|of|a) $(?<!\bthe most unlikely )/u,
    hits: [{ text: 'She thinks a third summit this year unlikely.', gives: ['forecast narrator 2019 unlikely'] }],
    misses: ['The most likely explanation is fatigue.'],
  },
  {
    name: 'outlook/odds',
    kind: 'forecast',
    speaks: 'any',
    words:
      'chance chances odds matter_of_days matter_of_weeks matter_of_time all_but_certain most_unlikely most_likely most_probably very_probably comfortable_lead long_shot toss-up even_money',
    likelihood: null,
    before:
      /(?:almost no|virtually no|hardly any|no|little|slim|small|fair|good|even|better|one|two|three|four|the|a|will|would|was|is|were|looks?|looked|seems?|only|still)(?: \w+)? ?$/u,
    notBefore:
      /\b(?:miss\w*|seiz\w*|tak\w*|gav\w*|giv\w*|lost|las[t]?|second|had|have|has|by) (?:the|a|this|no|another)? ?$/u,
    notAfter: /^ (?:explanation|cause|reason|culprit|target|to (?:talk|speak|explain|meet|prove))/u,
    hits: [
      { text: 'She sees almost no chance of a deal this year.', gives: ['forecast narrator 2019 unlikely'] },
      { text: 'An approval on Friday looked all but certain.', gives: ['forecast narrator 2019-10-11 certain'] },
    ],
    misses: ['They missed the chance of peace.', 'The most likely explanation is fatigue.'],
  },
];
