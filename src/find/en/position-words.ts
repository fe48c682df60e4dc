import { type StanceLanguage, type StanceRow, stanceWords } from '../shared/position-words.ts';

/** English words of stance, in lower case, by stance and use. Own compilation, 2026. */
export const STANCE_ROWS: readonly StanceRow[] = [
  [
    'demand',
    'holds',
    'demand demands demanded demanding insist_on insists_on insisted_on insist_that insists_that insisted_that insists insisted insist ' +
      'want wants wanted call_for calls_for called_for calling_for call_on calls_on called_on calling_on call_upon calls_upon called_upon ' +
      'urge urges urged urging press_for presses_for pressed_for pressing_for push_for pushes_for pushed_for pushing_for ask_for asks_for asked_for ' +
      'asking_for had_asked_for seek seeks sought seeking require requires required request requests requested call_to_lift ' +
      'needs_the needed_the appeal_for appeals_for appealed_for appealed_to appeals_to pressure pressured pressuring insistence_on ask_that asked_that ' +
      'stick_to sticks_to stuck_to hold_out_for holds_out_for held_out_for want_to_see wants_to_see wanted_to_see hoped_for hopes_for expect_to_see',
  ],
  ['demand', 'proposes', 'ask asks asked asking tell told press presses pressed persuade persuaded'],
  [
    'demand',
    'ought',
    'must should has_to have_to ought_to needs_to had_better must_not should_not should_be must_be has_no_right_to',
  ],
  [
    'demand',
    'deadline',
    'deadline time_limit end-of-year_deadline year-end_deadline until_the_end_of cut-off_date ultimatum',
  ],
  [
    'offer',
    'holds',
    'offer offers offered offering willing willing_to was_willing_to is_willing_to ready_to ready_for prepared_to prepared_for open_to pledge pledges pledged ' +
      'pledging promise promises promised promising  ' +
      'commits_itself_to commit_itself_to committed_itself_to committed_himself_to commit_to commits_to committed_to vow_to vows_to vowed_to ' +
      'volunteered_to undertake_to undertakes_to undertook_to undertake undertook invite invites invited inviting has_invited agree_to_consider no_reason_not_to saw_no_reason_not_to ' +
      'happy_to glad_to would_like_to desire_to no_objection_to offer_to offers_to offered_to keen_to prepared_to_accept had_offered_to is_offering',
  ],
  ['offer', 'proposes', 'propose proposes proposed proposing suggest suggests suggested suggested_that'],
  ['offer', 'act', "announced announces announced_that will would could will_be is_to are_to 'll"],
  [
    'refuse',
    'holds',
    'refuse refuses refused refusing reject rejects rejected rejecting rule_out rules_out ruled_out ruling_out oppose opposes opposed opposing ' +
      'is_opposed_to are_opposed_to was_opposed_to veto vetoes vetoed vetoing decline declines declined declining dismiss dismisses dismissed ' +
      'spurn spurns spurned resist resists resisted resisting unwilling_to not_willing_to no_intention_of no_intention_to has_no_intention_of ' +
      'turn_down turns_down turned_down rebuff rebuffs rebuffed block blocks blocked deny denies denied balk_at balks_at balked_at will_not_accept ' +
      'would_not_accept does_not_accept did_not_accept cannot_accept not_ready_to not_prepared_to reluctant_to boycott boycotts boycotted stopped_short_of',
  ],
  [
    'refuse',
    'never',
    "will_not won't would_not wouldn't will_never would_never cannot can't could_not no_longer no_reason_to never_again refused_to_be is_not_going_to not_going_to",
  ],
  [
    'refuse',
    'keeps',
    'keep keeps kept maintain maintains maintained stay stays stayed remain remains remained stay_in_place remain_in_place remains_in_place stays_in_place in_force retain retains retained',
  ],
  [
    'accept',
    'holds',
    'accept accepts accepted accepting agree agrees agreed agreeing agree_to agrees_to agreed_to agreed_on agreed_that consent_to consents_to consented_to ' +
      'endorse endorses endorsed approve approves approved acquiesced_in acquiesces_in ratify ratifies ratified assent_to allow allows allowed permit permits permitted',
  ],
  [
    'accept',
    'recognises',
    'recognise recognises recognised recognize recognizes recognized acknowledge acknowledges acknowledged',
  ],
  [
    'support',
    'values',
    'good_relationship very_good_relationship great_relationship excellent_relationship good_relations good_ties good_rapport good_memories good_personal_memories ' +
      'great_friend good_friend good_friends vital_to essential_to crucial_to',
  ],
  ['support', 'hopes', 'hope hopes hoped hope_that hopes_that hoped_that hoping_that expect expects expected'],
  [
    'support',
    'holds',
    'support supports supported supporting welcome welcomes welcomed welcoming back backs backed backing favour favours favoured favor favors favored ' +
      'praise praises praised hail hails hailed applaud applauds applauded appreciate appreciates appreciated advocate advocates advocated ' +
      'champion champions championed look_forward_to looks_forward_to looked_forward_to looking_forward_to encourage encourages encouraged ' +
      'does_not_oppose did_not_oppose does_not_rule_out did_not_rule_out has_not_ruled_out not_ruled_out in_favour_of in_favor_of carry_out carries_out carried_out enforce enforces enforced implement implements implemented uphold upholds upheld ' +
      'anxious_to eager_to expects_to hopeful_about hopeful_that optimistic_about congratulates congratulated commend commends commended',
  ],
  [
    'concern',
    'blames',
    'violate violates violated violating in_violation_of a_violation_of breach breaches breached broke_a_promise broke_the broke_its undermine undermines undermined ' +
      'threaten_the threatens_the threatened_the provocative is_unacceptable are_unacceptable was_unacceptable unhelpful not_help_the not_help counterproductive',
  ],
  [
    'concern',
    'holds',
    'fear fears feared fearing worry worries worried is_worried_about are_worried_about worried_about worried_that concerned_about concerned_that ' +
      'expressed_concern voiced_concern object_to objects_to objected_to complain complains complained complain_of complains_of complained_of complain_about ' +
      'complains_about complained_about complain_that complains_that complained_that condemn condemns condemned condemning denounce denounces denounced ' +
      'criticise criticises criticised criticize criticizes criticized question questions questioned doubt doubts doubted protest protests protested ' +
      'deplore deplores deplored regret regrets regretted disappointed_by disappointed_with frustrated_by unhappy_with unhappy_about alarmed_by angered_by ' +
      'dissatisfied_with wary_of sceptical_of skeptical_of sceptical_about skeptical_about accuse accuses accused blame blames blamed not_happy nobody_happy',
  ],
  [
    'demand',
    'none',
    'in_question back_to back_in back_at back_from back_and supported_by backed_by welcome_to question_whether no_question must-have will_to of_will free_will good_will ' +
      'signed_copy commit_suicide offer_of called_it call_it interview approved_list common_denominator hopeful_sign at_will his_will her_will their_will its_will',
  ],
];

/** English as the stance reader reads it. */
export const englishStances: StanceLanguage = {
  language: 'en',
  words: stanceWords(STANCE_ROWS),
  negation:
    /(?:\bnot|n't|\bnever|\bno longer|\bwithout|\bcannot|\bhardly|\bnor|\bneither)(?:\s+(?:be|been|yet|even|to|have|publicly|ever|really))?\s+$/u,
  nominalBefore:
    /(?:(?:^|[\s"“(])(?:the|an?|this|that|these|those|its|his|her|their|our|my|your|any|no|some|such|of|in|with|for|by|on)|['’]s|s['’])\s+(?:[a-z-]+(?:ed|ful|al|ic|like|an|er|ing|ish|ive|ous|ary|new|own|key|old|main|same|tough|latest|last|first|joint)\s+)?$/u,
  verbalAfter: /^(?!)/u,
  nominalAfter: /^(?:\s+of\b|-)/u,
  joins: /[,;:—]|\b(?:and|but|while|although|though|yet|whereas|or)\b/u,
  recognition: /\b(?:state|power|status|sovereignty|government|independence|reality|nation)\b/u,
  speculates: /\b(?:may|might|could|should|ought|possibly|perhaps|likely|probably|seek to|appears? to)\b/u,
  willingness: /\b(?:willing|ready|prepared|open|happy|glad|keen|like)\b/u,
  vague:
    /\b(?:plans?|proposals?|steps?|measures?|conditions?|invit\w+|deadline|letters?|venue|agenda|ideas|approach|envoy|negotiators?|delegation|by the end of the year)\b/u,
  happens: /^\s*(?:help|be\b|have\b|come|happen|mean|matter|cause|work|benefit|hurt|last|reappear)/u,
  goingOn: /^\s*(?:to |on )?(?:continue|continuing|keep|maintain)/u,
  guesses: /\b(?:predicts?|predicted|expects?|guess|imagine|reckons?|speculat\w+)\b/u,
  proposal: /\b(?:invit\w+|propos\w+|offer\w*)\b/u,
  leads: /^\s*(?:that|to see|for|on|upon)?\s*(?:the|both|all|its|his|president|chairman|mr\.?)?\s*$/u,
  bidden: /^\s+(?:(?!that\b)[^\s,;:]+\s+){1,6}to\s/u,
  clings: /^(?:insist\w*_?|stick|sticks|stuck|hold)/u,
  nothing: /^\s*(?:neither|no|nothing|none)\b/u,
  farNegation: /\b(?:not|never|yet to|no|neither|whether|how)\b|n't/u,
  attitude: /(?!)/u,
  shows: /(?!)/u,
  adverb: /(?!)/u,
  sets: /\b(?:gave|give|gives|given|set|sets|setting|imposed|laid down|until)\b/u,
  unable: /^(?:cannot|can't|could not)$/u,
  bound:
    /\b(?:bound|comply|abide|honou?r|implement|cooperate|compromise|respond|change|join|attend|bow|yield|support|recogni[sz]e|return|give in)\b/u,
  giveUp:
    /^(?:give|gives|gave|given|giving|abandon\w*|relinquish\w*|surrender\w*|renounc\w*|scrap\w*|eliminat\w*|forgo|trade away|part with|lay down)\b/u,
  reason: /(?!)/u,
  stops:
    /\b(?:if|unless|until|before|in return for|in exchange for|in return|in exchange|as long as|so long as|provided|because|although|though|but|while|and that|and said|and added|and warned|which|who|whose|after|when|once|since|despite|rather than|instead of|only)\b/u,
  goesOn: /^\s*(?:and|or|including|such as|not|notably|with|as well as|starting with)\b/u,
  prepositionBefore:
    /(?:^|[\s"“(])(?:of|to|with|from|on|for|in|by|at|against|about|between|over|into|toward|towards|under|near|around|after|before|than|as|like|upon|alongside|beside|behind|despite|without|told|tells|asked|urged|giv(?:e|es|en|ing)|gave|reward(?:s|ed|ing)?|grant(?:s|ed|ing)?|if|unless|until|visiting|visited)\s+(?:the\s+|president\s+|a\s+)?$/u,
  they: /^[“"\s]*(?:(?:but|and|yet)\s+)?(?:they|the (?:three|trio|four|allies)|all three)\b/u,
  oblique: /^(?:him|her|them|his|their|its)$/u,
  dated: /deadline|talks|negotiat|dialogue|approach|attitude|year/u,
  coordinates: /^\s*(?:,|and|&|, and)\s*(?:the\s+)?$/u,
  bothSides:
    /\b(?:the two (?:sides|leaders|countries|men|governments|koreas|nations|parties)|both (?:sides|countries|leaders|governments|parties|men)|the sides|the two)\b/u,
  firstPerson: /\b(?:we|i|our|us|my)\b/u,
  concession:
    /\b(?:dismantl\w*|destroy\w*|scrap\w*|clos(?:e|ing)|shut\w*|freez\w*|halt\w*|stop\w*|suspend\w*|end|ending|lift\w*|eas(?:e|ing)|relax\w*|remov\w*|waiv\w*|allow\w*|give up|giving up|abandon\w*|hand over|return|releas\w*|free|withdraw\w*|pull out|provid\w*|guarantee\w*|accept\w*|cap|limit|reduc\w*|cut|open(?! to\b)|invite\w*|recogni\w*|declar\w*|drop\w*|cease fire|buy|adjust|admit|refrain\w*)\b/u,
  relief:
    /\b(?:lift\w*|eas(?:e|ed|es|ing)|relax\w*|remov\w*|waiv\w*|drop\w*|suspend\w*|relief|reliev\w*|loosen\w*|end|ended|ending|scrap\w*|cut|cutting|free\w*|take off|adjust\w*|halt\w*|stop\w*)\b/u,
  burden:
    /\b(?:sanctions?|tariffs?|duties|embargo\w*|blockade|restrictions?|export controls?|pressure|bans?|hostil\w+|threats?|obstacles?|drills?|exercises?)\b/u,
  idle: /\b(?:interview|questions|applause|award|blame|responsibility)\b/u,
  harm: /\b(?:test\w*|launch\w*|attack\w*|invad\w*|impos\w*|deploy\w*|drills?|exercises?|fir(?:e|ing)|provo\w+|seek regime change)\b/u,
  talking: /\b(?:talks?|talking|negotiat\w*|dialogues?|meet\w*|summits?|sit down|table)\b/u,
  halting: /^(?:halt|stop|suspend|end|cancel|cut)/u,
  weakFuture: /^(?:would|could|'ll)$/u,
  supposes: /\b(?:if|unless|whether|in case|were to|not (?:think|believe|see|expect)|doubts? that|no sign)\b/u,
  modifies: /^ $/u,
  objectBefore: /(?!)/u,
};
