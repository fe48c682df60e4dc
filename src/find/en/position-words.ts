import { type StanceLanguage, type StanceRow, stanceWords } from '../shared/position-words.ts';
import { clauseWords } from './clause-words.ts';
import { pairs, verbs } from './verb-forms.ts';

/** Verbs of showing an attitude with the attitude shown (voiced deep concern). */
const SHOWN = ['express', 'expresses', 'expressed', 'expressing', 'voice', 'voices', 'voiced', 'voicing']
  .flatMap((verb) =>
    ['', 'its_', 'their_', 'grave_', 'deep_', 'serious_', 'strong_'].map((degree) => `${verb}_${degree}`),
  )
  .flatMap((shown) =>
    ['concern', 'concerns', 'regret', 'disappointment', 'alarm', 'dismay'].map((what) => shown + what),
  )
  .flatMap((shown) => [shown, `${shown}_at`, `${shown}_over`, `${shown}_about`])
  .join(' ');

/** English words of stance, in lower case, by stance and use. Own compilation, 2026. */
export const STANCE_ROWS: readonly StanceRow[] = [
  [
    'demand',
    'holds',
    'demand demands demanded demanding insist_on insists_on insisted_on insist_that insists_that insisted_that insists insisted insist insisting insisting_on insisting_that ' +
      'want wants wanted call_for calls_for called_for calling_for call_on calls_on called_on calling_on call_upon calls_upon called_upon ' +
      'urge urges urged urging press_for presses_for pressed_for pressing_for push_for pushes_for pushed_for pushing_for ask_for asks_for asked_for asked_only_for called_only_for called_again_for called_repeatedly_for called_jointly_for ' +
      'asking_for had_asked_for seek seeks sought seeking require requires required request requests requested call_to_lift ' +
      'needs_the needed_the appeal_for appeals_for appealed_for appealed_to appeals_to pressure pressured pressuring ask_that asked_that ' +
      'stick_to sticks_to stuck_to hold_out_for holds_out_for held_out_for want_to_see wants_to_see wanted_to_see hoped_for hopes_for expect_to_see ' +
      verbs(
        'demand insist_on insist_upon insist_that call_for call_on call_upon urge press_for push_for ask_for ask_that seek require request appeal_for appeal_to plead_for plead_with ' +
          'lobby_for argue_for clamour_for clamor_for campaign_for hold_out_for stick_to want_to_see be_looking_for be_after be_demanding be_calling_for be_asking_for be_seeking',
      ) +
      ' would_like_to_see would_want_to_see are_looking_for were_looking_for are_after were_after are_demanding are_seeking are_calling_for',
  ],
  [
    'demand',
    'proposes',
    'ask asks asked asking tell told press presses pressed persuade persuaded ' +
      verbs(
        'press implore exhort beseech entreat beg order instruct command challenge prod pressure warn compel oblige invite bid',
      ),
  ],
  [
    'demand',
    'ought',
    'must should has_to have_to ought_to needs_to had_better must_not should_not should_be must_be has_no_right_to had_to had_to_be need_to need_to_be needed_to_be needs_to_be',
  ],
  [
    'demand',
    'deadline',
    'deadline time_limit end-of-year_deadline year-end_deadline until_the_end_of cut-off_date ultimatum',
  ],
  [
    'offer',
    'holds',
    'in_principle_ready stands_ready_to stand_ready_to stood_ready_to offer offers offered offering willing willing_to was_willing_to is_willing_to ready_to ready_for prepared_to prepared_for open_to pledge pledges pledged ' +
      'pledging promise promises promised promising  ' +
      'commits_itself_to commit_itself_to committed_itself_to committed_himself_to commit_to commits_to committed_to vow_to vows_to vowed_to ' +
      'volunteered_to undertake_to undertakes_to undertook_to undertake undertook invite invites invited inviting has_invited agree_to_consider no_reason_not_to saw_no_reason_not_to ' +
      'would_love_to would_be_happy_to would_be_glad_to would_be_willing_to would_be_ready_to would_be_prepared_to would_be_open_to happy_to glad_to would_like_to desire_to no_objection_to offer_to offers_to offered_to keen_to prepared_to_accept had_offered_to is_offering ' +
      verbs('offer pledge promise vow_to commit_to volunteer_to undertake_to hold_out float dangle') +
      ' amenable_to inclined_to disposed_to has_nothing_against had_nothing_against have_nothing_against',
  ],
  ['offer', 'proposes', 'propose proposes proposed proposing suggest suggests suggested suggested_that'],
  ['offer', 'act', "announced announces announced_that will would could will_be is_to are_to 'll"],
  [
    'refuse',
    'holds',
    'is_against are_against was_against were_against firmly_against strongly_against resolutely_against categorically_against come_out_against comes_out_against came_out_against has_no_need_for had_no_need_for sees_no_need_for saw_no_need_for sees_no_point_in saw_no_point_in no_desire_to no_wish_to turned_the_offer_down turned_it_down turned_them_down turned_the_proposal_down turned_the_demand_down turned_the_idea_down flatly_reject flatly_rejects flatly_rejected refuse refuses refused refusing reject rejects rejected rejecting rule_out rules_out ruled_out ruling_out oppose opposes opposed opposing ' +
      'is_opposed_to are_opposed_to was_opposed_to veto vetoes vetoed vetoing decline declines declined declining dismiss dismisses dismissed ' +
      'spurn spurns spurned resist resists resisted resisting unwilling_to not_willing_to no_intention_of no_intention_to has_no_intention_of ' +
      'turn_down turns_down turned_down rebuff rebuffs rebuffed block blocks blocked deny denies denied balk_at balks_at balked_at will_not_accept ' +
      'would_not_accept does_not_accept did_not_accept cannot_accept not_ready_to not_prepared_to reluctant_to boycott boycotts boycotted stand_firm stands_firm stood_firm ' +
      verbs(
        'refuse reject oppose veto decline dismiss spurn resist turn_down rebuff block deny balk_at baulk_at boycott shoot_down brush_off brush_aside wave_off wave_aside wave_away scoff_at snub shun stonewall ' +
          'forbid prohibit bar preclude rule_out foreclose forswear object_to stand_firm_against hold_firm_against fight_off shut_the_door_on close_the_door_on close_the_door_to slam_the_door_on say_no_to defy rebut repudiate shrug_off stand_firm_on hold_firm_on',
      ) +
      ' has_forbidden have_forbidden had_forbidden loath_to disinclined_to in_no_mood_to no_plans_to no_plan_to no_appetite_for unwilling_to not_considering not_contemplating not_entertaining not_weighing will_not_entertain would_not_entertain will_not_budge_on would_not_budge_on refused_to_budge_on shoot_down shot_down brush_off brushed_off brush_aside brushed_aside dig_in_on in_no_hurry_to no_hurry_to no_rush_to in_no_rush_to not_in_a_hurry_to unwilling no_interest_in has_no_interest_in lost_interest_in no_longer_interested_in not_interested_in will_not_compromise no_intention_to_compromise keep_ignoring keeps_ignoring kept_ignoring ignore ignores ignored ignoring snub snubs snubbed snubbing shun shuns shunned shunning',
  ],
  [
    'refuse',
    'never',
    "will_not won't would_not wouldn't will_never would_never cannot can't could_not no_longer no_reason_to never_again refused_to_be is_not_going_to not_going_to " +
      pairs(
        "will would can could shall 'll",
        'not never no_longer not_ever never_ever under_no_circumstances not_under_any_circumstances',
      ) +
      ' are_not_going_to were_not_going_to not_about_to will_neither would_neither',
  ],
  [
    'refuse',
    'keeps',
    'go_ahead goes_ahead went_ahead going_ahead go_forward proceed proceeds proceeded as_planned as_scheduled keep keeps kept maintain maintains maintained stay stays stayed remain remains remained stay_in_place stay_in_force stays_in_force stayed_in_force stay_in_effect remain_in_force remains_in_force remained_in_force remain_in_effect remains_in_effect remained_in_effect remain_in_place remains_in_place stays_in_place in_force retain retains retained',
  ],
  [
    'accept',
    'holds',
    'accept accepts accepted accepting agree agrees agreed agreeing agree_to agrees_to agreed_to agreed_on agreed_that consent_to consents_to consented_to ' +
      'endorse endorses endorsed approve approves approved acquiesced_in acquiesces_in ratify ratifies ratified assent_to allow allows allowed permit permits permitted ' +
      verbs(
        'accept agree agree_to agree_on agree_that consent_to endorse approve acquiesce_in ratify assent_to accede_to sign_up_to sign_off_on go_along_with say_yes_to',
      ) +
      ' prepared_to_live_with could_accept can_accept would_accept could_live_with can_live_with',
  ],
  [
    'accept',
    'recognises',
    'recognise recognises recognised recognize recognizes recognized acknowledge acknowledges acknowledged ' +
      verbs('recognise recognize respect acknowledge'),
  ],
  [
    'support',
    'values',
    'step_in_the_right_direction positive_step important_step welcome_step constructive_step historic_step step_forward good_relationship very_good_relationship great_relationship excellent_relationship good_relations good_ties good_rapport good_memories good_personal_memories ' +
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
      'anxious_to eager_to expects_to hopeful_about hopeful_that optimistic_about congratulates congratulated commend commends commended ' +
      verbs(
        'support welcome back favour favor praise hail applaud appreciate advocate champion laud encourage stand_behind side_with throw_its_weight_behind look_forward_to',
      ) +
      ' voiced_support_for voiced_its_support_for expressed_support_for expresses_support_for is_in_favour_of are_in_favour_of is_in_favor_of',
  ],
  [
    'concern',
    'blames',
    'not_constructive unconstructive irresponsible unreasonable unjustified unacceptable unlawful illegal historic_mistake grave_mistake serious_mistake terrible_deal bad_deal outrageous excessive disgraceful shameful nonsensical ridiculous disastrous hypocritical deplorable preposterous absurd blackmail extortion bullying provocation unfair one-sided discriminatory step_backwards step_backward regrettable insincere not_serious grave_challenge serious_challenge grave_threat serious_threat direct_threat grave_danger an_insult a_sham a_farce a_charade rehearsal_for act_of_war act_of_aggression hostile_act acts_of_hostility an_affront senseless reckless dangerous_escalation baseless unrealistic no_longer_be_tolerated not_be_tolerated sinister in_bad_faith violate violates violated violating in_violation_of a_violation_of breach breaches breached broke_a_promise broke_the broke_its undermine undermines undermined ' +
      'threaten_the threatens_the threatened_the provocative is_unacceptable are_unacceptable was_unacceptable unhelpful not_help_the not_help counterproductive',
  ],
  [
    'refuse',
    'leaves',
    'withdraw_from withdraws_from withdrew_from withdrawing_from pull_out_of pulls_out_of pulled_out_of pulling_out_of quit quits quitting leave leaves left leaving exit exits exited abandon abandons abandoned ' +
      'abandoning tear_up tears_up tore_up tearing_up rip_up ripped_up walk_out_of walks_out_of walked_out_of walking_out_of walk_away_from walks_away_from walked_away_from walking_away_from ' +
      'call_off calls_off called_off calling_off cancel cancels cancelled canceled cancelling canceling suspend suspends suspended suspending break_off breaks_off broke_off breaking_off ' +
      'scrap scraps scrapped scrapping repudiate repudiates repudiated renege_on reneges_on reneged_on reneging_on renounce renounces renounced halt halts halted halting freeze freezes froze ' +
      'stop_complying_with stopped_complying_with no_longer_bound_by storm_out_of stormed_out_of pulled',
  ],
  [
    'support',
    'stays',
    'stay_in stays_in stayed_in staying_in remain_in remains_in remained_in remaining_in stay_within stick_with sticks_with stuck_with remain_committed_to remains_committed_to remained_committed_to ' +
      'stay_committed_to is_committed_to are_committed_to was_committed_to were_committed_to abide_by abides_by abided_by comply_with complies_with complied_with honour honours honoured honor honors honored ' +
      'preserve preserves preserved preserving salvage salvages salvaged salvaging return_to_compliance returned_to_compliance resume_compliance remain_party_to remains_party_to rejoin rejoins rejoined stand_by stands_by stood_by',
  ],
  [
    'refuse',
    'burdens',
    'impose imposes imposed imposing reimpose reimposes reimposed reimposing re-impose re-imposed restore restores restored restoring reinstate reinstates reinstated reinstating extend extends extended extending ' +
      'renew renews renewed renewing tighten tightens tightened tightening expand expands expanded expanding widen widens widened ramp_up ramps_up ramped_up slap slaps slapped slapping levy levies levied raise raises raised ' +
      'raising double doubles doubled introduce introduces introduced introducing step_up steps_up stepped_up snap_back',
  ],
  [
    'demand',
    'invokes',
    'trigger triggers triggered triggering invoke invokes invoked invoking activate activates activated activating initiate initiates initiated initiating set_in_motion',
  ],
  ['accept', 'agrees', 'reached struck sealed clinched hammered_out came_to have_reached had_reached has_reached'],
  [
    'demand',
    'orders',
    'lift ease stop end drop free release let give open withdraw dismantle disarm abolish scrap cease pull_back pull_out hand_over hand_back give_back come_back stop_the leave_us get_out call_off lay_down pay sign',
  ],
  [
    'demand',
    'laid',
    'up_to it_is_for it_was_for incumbent_on incumbent_upon falls_to fell_to rests_with time_for high_time_for in_the_hands_of the_onus_is_on the_burden_is_on the_responsibility_of',
  ],
  [
    'demand',
    'requires',
    'the_price_of the_price_for a_price_for a_must condition_for precondition_for prerequisite_for prerequisite_of condition_of the_key_to the_first_step_to the_only_way_to indispensable_for indispensable_to',
  ],
  [
    'refuse',
    'bars',
    'non-negotiable not_negotiable not_up_for_negotiation not_up_for_discussion not_up_for_debate not_on_the_table off_the_table not_open_to_negotiation not_open_to_discussion not_for_sale out_of_the_question a_non-starter ' +
      'no_room_for_compromise no_room_for_negotiation no_compromise_on no_compromise_over no_concessions_on no_concession_on red_line red_lines a_red_line its_red_lines will_be_no would_be_no will_be_absolutely_no would_be_absolutely_no there_can_be_no there_could_be_no never_be_negotiated cannot_be_negotiated ' +
      'not_a_bargaining_chip no_question_of no_talks_with no_negotiations_with no_dialogue_with not_subject_to_negotiation no_prospect_of ' +
      'get_no gets_no receive_no receives_no be_given_no be_offered_no offer_no offers_no offered_no grant_no granted_no make_no_concessions made_no_concessions make_no_concession see_no_relief win_no',
  ],
  ['demand', 'noun', 'insistence_on insistence_that insistence_upon'],
  [
    'demand',
    'holds',
    verbs('accept settle_for agree_to be_satisfied_with consent_to')
      .split(' ')
      .flatMap((verb) => ['', 'would_', 'will_'].map((will) => will + verb))
      .flatMap((verb) =>
        ['nothing_short_of', 'nothing_less_than', 'nothing_but', 'only'].map((least) => `${verb}_${least}`),
      )
      .join(' '),
  ],
  [
    'refuse',
    'holds',
    verbs(
      'argue_against speak_against speak_out_against come_out_against lobby_against campaign_against fight_against push_back_against dig_in_against hit_out_against set_its_face_against recoil_from shrink_from shy_from shy_away_from',
    ) +
      ' would_not_hear_of will_not_hear_of refused_to_hear_of would_not_countenance will_not_countenance ' +
      verbs('stand_by defend assert reserve claim uphold insist_on')
        .split(' ')
        .flatMap((verb) =>
          ['its', 'their', "his_country's", "her_country's", "iran's", 'the'].map(
            (whose) => `${verb}_${whose}_right_to`,
          ),
        )
        .join(' '),
  ],
  ['refuse', 'noun', 'refusal_to rejection_of opposition_to unwillingness_to reluctance_to objections_to objection_to'],
  ['support', 'noun', 'will_to intention_to determination_to resolve_to eagerness_to interest_in'],
  ['offer', 'noun', 'readiness_to willingness_to readiness_for openness_to offer_of offers_of'],
  ['support', 'noun', 'support_for backing_for desire_for hope_for hopes_for commitment_to adherence_to'],
  [
    'concern',
    'holds',
    'fear fears feared fearing worry worries worried is_worried_about are_worried_about worried_about worried_that concerned_about concerned_that ' +
      'object_to objects_to objected_to complain complains complained complain_of complains_of complained_of complain_about ' +
      'complains_about complained_about complain_that complains_that complained_that condemn condemns condemned condemning deploring protesting complaining_that complaining_of accusing criticising criticizing blaming decry decries decried decrying slam slams slammed slamming blast blasts blasted lambast lambasted lambasts assail assails assailed rebuke rebukes rebuked denounce denounces denounced denouncing ' +
      'criticise criticises criticised criticize criticizes criticized question questions questioned doubt doubts doubted protest protests protested ' +
      '' +
      SHOWN +
      ' deplore deplores deplored regret regrets regretted disappointed_by disappointed_with frustrated_by unhappy_with unhappy_about alarmed_by angered_by ' +
      'dissatisfied_with wary_of sceptical_of skeptical_of sceptical_about skeptical_about accuse accuses accused blame blames blamed not_happy nobody_happy ' +
      verbs(
        'condemn criticise criticize denounce decry deplore lament bemoan slam blast lambast assail rebuke censure castigate chide excoriate chastise ridicule deride mock protest protest_against question accuse blame ' +
          'warn_against warn_of caution_against fear regret complain_about complain_of complain_that rail_against take_issue_with be_concerned_about be_worried_about be_alarmed_by be_troubled_by be_disappointed_with be_disappointed_by be_dismayed_by be_dismayed_at be_angered_by be_outraged_by be_upset_about',
      ) +
      ' raised_concerns_about raised_concern_about raised_concerns_over raised_concern_over raises_concerns_about are_concerned_about are_alarmed_by were_concerned_about were_alarmed_by remains_concerned_about remain_concerned_about',
  ],
  [
    'demand',
    'none',
    'in_question back_to back_in back_into back_at back_on back_under back_home back_with back_together back_by back_after back_up back_within back_from back_and supported_by backed_by welcome_to question_whether no_question must-have will_to of_will free_will good_will ' +
      'hand_back hands_back handed_back give_back gives_back gave_back roll_back rolls_back rolled_back pull_back pulls_back pulled_back cut_back scale_back scaled_back hold_back held_back come_back comes_back came_back go_back went_back send_back sent_back bring_back brings_back brought_back take_back took_back turn_back turned_back push_back pushes_back pushed_back step_back fall_back fell_back win_back won_back bounce_back hit_back hits_back fire_back look_back set_back way_back far_back signed_copy commit_suicide offer_of called_it call_it interview approved_list common_denominator hopeful_sign at_will his_will her_will their_will its_will',
  ],
];

/** English as the stance reader reads it. */
export const englishStances: StanceLanguage = {
  language: 'en',
  grammar: clauseWords,
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
    /\b(?:plans?|proposals?|deals?|agreements?|steps?|measures?|conditions?|limits|caps|bombed|attacked|invit\w+|deadline|letters?|venue|agenda|ideas|approach|extension|framework|roadmap|road map|timetable|initiative|envoy|negotiators?|delegation|by the end of the year)\b/u,
  begs: /^\s*(?:be )?(?:beg|begging|plead|pleading|grovel|chase|chasing|run after|clamou?r)\b/u,
  happens: /^\s*(?:help|be\b|have\b|come|happen|mean|matter|cause|work|benefit|hurt|last|reappear)/u,
  goingOn: /^\s*(?:to |on )?(?:continue|continuing|keep |keep$|keeping|maintain|stay in touch|go on)/u,
  guesses: /\b(?:predicts?|predicted|expects?|guess|imagine|reckons?|speculat\w+)\b/u,
  proposal: /\b(?:invit\w+|propos\w+|offer\w*)\b/u,
  leads:
    /^\s*[,:]?\s*(?:that is,?|namely,?|i\.e\.,?)?\s*(?:that|to see|for|on|upon)?\s*(?:the|both|all|its|his|president|chairman|mr\.?)?\s*$/u,
  bidden: /^\s+(?:(?!that\b)[^\s,;:]+\s+){1,6}to\s/u,
  ownDoing:
    /^(?:\s+on)?\s+(?:(?:its|their|his|her|the|our)\s+(?:\w+\s+)?right\b|keeping|retaining|continuing|maintaining|enriching|developing|possessing|holding|pressing ahead|going ahead|staging|producing|preserving|keeps?\b)/u,
  pointsBack:
    /^\s*(?:[.,;:!?"”’]|$|(?:it|this|them|that|both)\s*(?:[.,;!?"”’]|$|\bas\b)|(?:the|this|that|these|those|his|her|its|their|all|any|such)\s+(?:\w+\s+)?(?:demands?|offers?|proposals?|conditions?|terms?|calls?|ideas?|requests?|invitations?|suggestions?|moves?|plans?|decisions?|steps?|texts?|drafts?|resolutions?|votes?|initiatives?)\b|what\s+(?:he|she|it|they)\b)/u,
  silent: /^\s*(?:[.,;:!?"”’]|$)/u,
  denies: /^den(?:y|ie)/u,
  doneTo: /(?!)/u,
  doneBy: /^\s+(?:\w+ly\s+)?by\s+(?:the\s+|both\s+|president\s+)?$/u,
  judging:
    /constructive|responsible|reasonable|justified|acceptable|lawful|illegal|mistake|deal$|absurd|blackmail|extortion|bullying|provocation|unfair|one-sided|discriminatory|step|regrettable|insincere|serious|senseless|reckless|escalation|challenge|threat$|danger|insult|sham$|farce|charade|rehearsal|act of|aggression|affront|baseless|unrealistic|sinister|outrageous|excessive|disgraceful|shameful|nonsensical|ridiculous|disastrous|hypocritical|deplorable|preposterous/u,
  predicate:
    /(?:\bcall(?:s|ed|ing)?\s+(?:[\w’'-]+\s+){1,5}|\b(?:is|are|was|were|be|been|being|as|call(?:s|ed|ing)?|deem(?:s|ed)?|dubbed|labelled|labeled|very|so|totally|completely|simply|deeply|remains?|was a|is a|as a|as an|been a|a)\s+|["“‘]\s*(?:an?\s+|the\s+)?)$/u,
  predicateEnd: /(?:)/u,
  unreached: /\b(?:not|never|no|yet to|if|unless|until|before|once|when|could|might|may|would|whether)\b|n't/u,
  governs: /^(?!.*\b(?:without|after|at|over|before|because|when|until|to|and|but|saying)\b)[^,;]*$/u,
  pact: /\b(?:deal|accord|agreement|agreements|treaty|pact|protocol|convention|contract|memorandum|talks?|negotiations?|dialogue|meetings?|summit|consultations|understanding|consensus|compromise|truce|ceasefire|arrangement|framework|resolution|declaration|visit|trip|cooperation|moratorium|compliance|limits|commitments|obligations|JCPOA|jcpoa|terms|plan of action)\b/u,
  otherDeed:
    /\b(?:announce|discuss|consider|decide|debate|review|examine|continue|seek|press|push|demand|urge|call|ask|impose|reimpose|restore|trigger|help|depend|see|need|mean|lead|undermine|whether|how|because|if|when|after|before|unless|until|without|not|vote|study|weigh|prepare|oppose|resist|refuse)\b/u,
  owns: /^['’]s?\s*(?:own\s+|long-?standing\s+|repeated\s+|earlier\s+|latest\s+|central\s+|key\s+|main\s+|initial\s+|continued\s+|firm\s+|absolute\s+)?$/u,
  ownedBy: /^\s+for\s+(?:the\s+)?$/u,
  possessed: /(?:['’]s|s['’]|\b(?:its|their|his|her|our))\s+(?:[a-z-]+\s+)?$/u,
  dropped:
    /\b(?:dropped|withdrew|withdrawn|abandoned|gave up|given up|softened|retracted|shelved|waived)\b[^,;]{0,24}$/u,
  complement: /\s(?:that|for|to|on|of|over|about)\b/u,
  clings: /^(?:insist\w*_?|stick|sticks|stuck|hold)/u,
  nothing: /^\s*(?:neither|no|nothing|none)\b/u,
  farNegation: /\b(?:not|never|yet to|no|neither|whether|how)\b|n't/u,
  attitude: /(?!)/u,
  shows: /(?!)/u,
  adverb: /(?!)/u,
  sets: /\b(?:gave|give|gives|given|set|sets|setting|imposed|laid down|until)\b/u,
  unable: /^(?:cannot|can't|could not)$/u,
  bound:
    /\b(?:reopen|bound|comply|abide|honou?r|implement|cooperate|compromise|respond|change|join|attend|bow|yield|support|recogni[sz]e|return|give in)\b/u,
  giveUp:
    /^(?:give|gives|gave|given|giving|abandon\w*|relinquish\w*|surrender\w*|renounc\w*|scrap\w*|eliminat\w*|forgo|trade away|part with|lay down)\b/u,
  reason: /(?!)/u,
  stops:
    /\b(?:as an? (?:starting point|condition|precondition|prelude|first step|provocation|rehearsal|threat|pretext|violation|breach|form of blackmail)|if|unless|until|before|in return for|in exchange for|in return|in exchange|as long as|so long as|provided|because|although|though|but|while|and that|and said|and added|and warned|and understood|and acknowledged|and noted|and insisted|and denied|and called|and told|and expressed|and voiced|and reiterated|and urged|and demanded|and rejected|and pledged|and promised|and condemned|and offered|and refused|and wants?|which|who|whose|after|when|once|since|despite|rather than|instead of|only)\b/u,
  others: /(?!)/u,
  tellsAnew: /(?!)/u,
  grants:
    /\b(?:understood|understands|accept(?:s|ed)?|acknowledge[sd]?|conceded?s?|grant(?:s|ed)?|agreed?s?|recogni[sz]e[sd]?)\b/u,
  procedure: /\b(?:process|procedure|mechanism|snapback|snap-back|clause|arbitration|proceedings)\b/u,
  meant:
    /(?<!\b(?:moved|voted|decided|determined|resolved|pledged|promised|plans|vowed|agreed|set|about|going) )\bto\s+$/u,
  notYet: /^[^,;]{0,20}\b(?:before|until)\b/u,
  shut: /\b(?:shut|closed|frozen|suspended|blocked|sealed|on hold)\b/u,
  limit: /red line/u,
  goesOn: /^\s*(?:to (?!be\b)|and|or|including|such as|not|notably|with|as well as|starting with)\b/u,
  carriesOn:
    /\b(?:and|but|yet)\s+(?:(?:also|again|then|instead|has|have|had|was|were|is|are|repeatedly|flatly|strongly|firmly|publicly)\s+){0,2}$/u,
  otherSubject:
    /^[“"\s]*(?:(?:the|a|an|this|that|these|those|its|his|their|some|many|most|few|several|both)\s+(?:(?!two\b|sides\b|north\b|south\b|former\b|ruling\b)[\p{Ll}-]+\s+){0,3}(?:resolution|draft|text|statement|proposal|plan|letter|bill|report|agreement|deal|accord|treaty|document|motion|law|move|step|visit|test|launch|talks|meeting|summit|decision|measures?)|(?:critics|analysts|experts|observers|opponents|supporters|sceptics|skeptics|lawmakers|hardliners|hawks|doves|diplomats|protesters|activists|others|nobody|no one|everyone|many|few|some)\b)/u,
  verbFollows: /\s(?:is|are|was|were|has|have|had|will|would|did|does|drew|left|remains?|remained)\b/u,
  receives:
    /^\s*(?:get|receive|obtain|be (?:given|granted|provided|supplied|paid|allowed to (?:buy|sell|export|import))|regain|win)\b/u,
  onlyIf: /\bonly\s+(?:if|when|after|once|on condition|in return|in exchange|be|[a-z]+)?\b/u,
  opensOrder: /^[“"‘'\s]*(?:(?:please|first|just|now|so|then|but|and)[,\s]+)?$/u,
  toAct: /^(?:\s+\w+)?\s+(?:to|for)\s/u,
  predicateBefore:
    /\b(?:is|are|was|were|be|been|remains?|remained|as|make|makes|made)\s+(?:(?:now|also|still|therefore|clearly)\s+)?(?:an?\s+|the\s+)?$/u,
  goesOnDoing:
    /^\s*(?:on\s+)?(?:enriching|developing|testing|launching|building|producing|expanding|stockpiling|arming|deploying|occupying|shelling|bombing|conducting|staging|holding drills)\b/u,
  intent: /^(?:will|intention|determination|resolve)/u,
  dealing:
    /^\s*(?:to\s+)?(?:[a-z]+ly\s+)?(?:meet|see|talk|speak|sit down|sit|engage|deal|come back|go back|return|reconvene|prolong|come to the table)\b(?! (?:that|whether|how|it|no\b))(?:\s+(?:with|to|again|him|her|them|at|back|the|in|face|down|anyone|anywhere|president|chairman|kim|trump|any)\b|\s*[.,;"”])/u,
  talks: 'talks',
  wants: /\b(?:demands?|ultimatum|preconditions?)\b/u,
  absent: /\b(?:no|not|never|without|hardly)\s+(?:an?\s+)?$/u,
  attaches: /\b(?:under|like|unlike|than|as|via|through|behind|beside|of|if|including|except)\s+(?:the\s+|a\s+)?$/u,
  causes:
    /\b(?:persuad\w+|convinc\w+|get|gets|got|getting|help(?:s|ed|ing)?|let|lets|letting|mak(?:e|es|ing)|made)\s+(?:the\s+)?$/u,
  thing: /^[“"\s]*(?:it|this|that)\b/u,
  tail: /^\s+(?:(?:of|into|at|on|over|about|during)\s+)(?:[^\s,;]+\s+){0,2}$/u,
  they: /^[“"\s]*(?:(?:but|and|yet)\s+)?(?:they|the (?:three|trio|four|allies)|all three)\b/u,
  dated: /deadline|talks|negotiat|dialogue|approach|attitude|year/u,
  bothSides:
    /\b(?:the two (?:sides|leaders|countries|men|governments|koreas|nations|parties)|both (?:sides|countries|leaders|governments|parties|men)|the sides|the two)\b/u,
  firstPerson: /\b(?:we|i|our|us|my)\b/u,
  concession:
    /\b(?:dismantl\w*|destroy\w*|scrap\w*|clos(?:e|ing)|shut\w*|freez\w*|halt\w*|stop\w*|suspend\w*|end|ending|lift\w*|eas(?:e|ing)|relax\w*|remov\w*|waiv\w*|allow\w*|give up|giving up|abandon\w*|hand over|return|releas\w*|free|withdraw\w*|pull out|provid\w*|suppl(?:y|ies|ied|ying)|deliver\w*|ship\w*|financ(?:e|es|ed|ing)|guarantee\w*|accept\w*|cap|limit|reduc\w*|cut|open(?! to\b)|invite\w*|recogni\w*|declar\w*|drop\w*|cease fire|buy|adjust|admit|refrain\w*|moratorium|suspension|freeze|closure|dismantlement|release|withdrawal|dilut\w*|ship(?:s|ped|ping)? (?:out|abroad)|convert|open\w* (?:its|their|\w+) \w+ to)\b/u,
  relief:
    /\b(?:lift\w*|eas(?:e|ed|es|ing)|relax\w*|remov\w*|waiv\w*|drop\w*|suspend\w*|relief|reliev\w*|loosen\w*|end|ended|ending|scrap\w*|cut|cutting|free\w*|take off|adjust\w*|halt\w*|stop\w*)\b/u,
  burden:
    /\b(?:sanctions?|tariffs?|duties|embargo\w*|blockade|restrictions?|export controls?|pressure|bans?|hostil\w+|threats?|obstacles?|drills?|exercises?)\b/u,
  idle: /\b(?:interview|questions|applause|award|blame|responsibility)\b/u,
  harm: /\b(?:test\w*|launch\w*|attack\w*|invad\w*|impos\w*|deploy\w*|drills?|exercises?|fir(?:e|ing)|provo\w+|seek regime change)\b/u,
  talking: /\b(?:talks?|talking|negotiat\w*|dialogues?|meet\w*|summits?|sit down|table)\b/u,
  topicAfter: /^\s+(?:about|on|over|regarding|concerning|around|that (?:include|cover|touch on))\s[^,;:]{0,40}$/u,
  topicBefore: /(?!)/u,
  denied:
    /^\s*(?:ever |be (?:allowed|permitted) to (?:ever )?)?(?:have|possess|acquire|obtain|get|build|develop|keep|retain|enrich|rebuild|produce|pursue|go nuclear|resume|continue|reconstitute)\b/u,
  lets: /^\s*(?:allow|permit|let|tolerate|stand by|stand idly by|countenance)\b/u,
  let: /^\s*(?:be|get) (?:allowed|permitted|granted|given|let|admitted)\b/u,
  standpoint: /^[“"\s]*(?:for|to)\s+(?:the\s+)?$/u,
  standpointEnd: /^,/u,
  unharmed: /no (?:intention|plans?|desire|wish)|not (?:planning|seeking)/u,
  passive: /\b(?:is|are|was|were|be|been|being)\s+(?:(?:also|again|now|once more|\w+ly)\s+)?$/u,
  concluded:
    /\b(?:sign(?:s|ed|ing)?|initialled|put (?:its|their) names? to|brokered|clinched|accepted|agreed (?:to|on)|seal(?:s|ed)?|struck|reach(?:es|ed)?|conclud(?:es|ed)|issued|adopted|announced|unveiled|hammered out|under|in|according to)\s+(?:(?:on|late|early|last|in|a|an|the|this|that|its|their|new|joint|framework|interim|landmark|historic|six-month|nuclear|peace|draft|final|preliminary|provisional|\w+day)\s+){0,5}(?:accord|agreement|deal|pact|treaty|statement|declaration|arrangement|package|memorandum|communique|communiqué|truce|ceasefire)\b/u,
  taken: /^accept/u,
  halting: /^(?:halt|stop|suspend|end|cancel|cut)/u,
  weakFuture: /^(?:would|could|'ll)$/u,
  supposes: /\b(?:if|unless|whether|in case|were to|not (?:think|believe|see|expect)|doubts? that|no sign)\b/u,
  modifies: /^ $/u,
  objectBefore: /(?!)/u,
  pointsBefore: /(?!)/u,
  precondition:
    /\b(?:is|was|as|are|were)\s+(?:an?|the)\s+(?:\w+\s+)?(?:precondition|prerequisite|condition|starting point)\b/u,
};
