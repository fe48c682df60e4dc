import { cueTable, type Grammar } from '../shared/clause-cues.ts';

/** The small words of English news prose that say how real an act is and how a name is bound. Own compilation, 2025. */
export const clauseWords: Grammar = {
  language: 'en',
  cues: cueTable({
    report: `reiterated reiterates said says saying say told tells telling announced announces announcing reported reports reportedly stated states added adds
      according_to claimed claims claiming argued argues believes believed thinks thought expects noted notes confirmed confirms
      disclosed revealed reveals acknowledged admitted predicted predicts wrote writes tweeted replied suggested suggests speculated estimated
      insisted insists declared declares asserted explained guessed feared fears doubted doubts signalled signaled warns_that stressed emphasized emphasised
      recalled complained hinted quoted_as`,
    that: 'that how why what',
    relative: 'who which whose whom',
    when: `when while after before since because as_soon_as as until till although though whereas so following during once unless_and_until
      ahead_of prior_to amid despite`,
    and: 'and but or then nor',
    if: 'if unless whether provided in_case as_long_as assuming even_if only_if were_to should_the should_it what_if in_the_event',
    not: `not n't never no didn't did_not doesn't does_not don't do_not hasn't haven't hadn't wasn't weren't won't will_not wouldn't would_not
      can't cannot couldn't could_not isn't aren't without neither nor none no_longer rather_than instead_of far_from nobody nothing hardly unlikely unable
      avoid avoided avoiding prevent prevented absence_of lack_of no_sign no_plan no_plans no_intention needn't shouldn't`,
    fail: `threatened_to threatens_to threaten_to threatening_to failed_to fails_to fail_to refused_to refuses_to refuse_to refusing_to declined_to declines_to decline_to rejected rejects
      stopped_short_of fell_short_of unwilling reluctant refusal_to failure_to missed`,
    will: `will 'll shall is_to are_to was_to were_to plans_to plan_to planned_to planning_to plans planned is_set_to are_set_to set_to is_due_to are_due_to due_to_meet due_to_hold due_to_visit due_to_travel due_to_begin scheduled
      is_scheduled_to are_scheduled_to is_expected_to are_expected_to expected_to intends_to intend_to intended_to is_going_to are_going_to going_to
      about_to upcoming forthcoming prepares_to preparing_to prepared_to preparations ready_to is_heading_to next_week next_month next_year slated
      arranging arranged_for on_track poised later_this_week later_this_month later_this_year coming_weeks coming_months coming_days tomorrow heads_to`,
    would: 'would',
    may: `may might could can possible possibly perhaps probably likely prospect prospects chance chances speculation rumours rumors
      considering considers consider considered weighing mulling eventually hope hopes possibility likelihood potential potentially imagine open_to hypothetical`,
    ought: 'should must ought_to need_to needs_to needed_to has_to have_to had_to better_to',
    want: `wants_to want_to wanted_to hopes_to hope_to hoped_to seeks_to seek_to sought_to seeking_to seeking seeks sought proposes_to proposed_to proposes proposed proposing propose proposal proposals
      offers_to offered_to offer_to offering_to offers offered offer asks asked ask urges urged urge urging calls_for called_for call_for calling_for calls_on called_on demands demanded
      demanding demand willing willing_to is_willing_to wishes_to desire_to desire eager_to keen_to tries_to tried_to try_to trying_to attempts_to attempted_to efforts_to effort_to in_order_to
      would_like_to wanting_to pushing_for pushes_for pushed_for lobbying appeals appealed request requested invites invited invite inviting invitation would_be_willing aims_to aimed_to
      wants wanted to_get recommend recommended recommends advocates advocated plea get_back_to bring_back`,
    agree: `agreed_to agrees_to agree_to agreeing_to promised_to promises_to promise_to promised pledged_to pledges_to pledge_to pledged vowed_to vows_to vow_to vowed committed_to commits_to
      decided_to decides_to accepted_an agreed agrees`,
    cancel: `called_off calls_off cancelled canceled cancels cancelling canceling cancellation postponed postpones postponing postponement scrapped scraps dropped shelved put_off put_on_hold
      aborted delayed calling_off`,
    deny: 'denied denies deny denying dismissed_reports',
    past: 'had has have was were did been ago last',
    next: 'next another second third fourth again new fresh',
    in: 'in at near outside inside from to_visit visited visits visiting visit toured tours reached leaving left leaves arrived_in arrived_at arrives_in flew_to flies_to fly_to travelled_to traveled_to travels_to went_to goes_to go_to going_to_visit came_to comes_to trip_to trips_to visit_to visits_to returned_to return_to beyond around across over into within onto',
    with: 'with between alongside among together_with joined_by met meets',
    toward: 'to against at toward towards on upon for',
    by: 'by',
    of: 'of',
    about: 'about regarding concerning over_the',
    object: '',
    none: `due_to no_doubt at_least at_last at_all at_first of_course as_well as_well_as such_as as_if as_part_of not_only as_president as_leader as_secretary in_return in_exchange in_fact in_particular in_addition in_response in_order secretary_of_state
      ministry_of ministers_of minister_of may_2 next_to to_date so_far so_called so-called as_many_as as_much_as as_far_as as_of has_been_to second_in_command on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday
      in_january in_february in_march in_april in_may in_june in_july in_august in_september in_october in_november in_december of_january of_february of_march of_april of_may of_june of_july of_august of_september of_october of_november of_december
      by_may by_june by_march by_april in_2017 in_2018 in_2019 in_2020 at_the_same_time at_a_time at_any_time for_the_first_time for_the_second_time second_time third_time for_example for_instance for_years for_months for_weeks
      no._1 state_department states_and united_states says_it_is may_be`,
  }),
  topic:
    /^\s+(?:policy|affairs|issues?|peace)\s+(?:envoy|representative|adviser|advisor|coordinator|chief|director|expert)/u,
  forecast: /predict|expect|think|thought|believe|estimat|speculat|guess|doubt|argu|suggest/u,
  joins:
    /^(?!\s*,\s*$)(?:[’']s?\s+)?(?:[\s,]*(?:\(?[A-Z][\p{L}.’'-]*\)?|\d+(?:st|nd|rd|th)?|and|of|the|for|its|former|then|top|chief|lead|senior|vice|deputy|first|leader|dictator|ruler|strongman|negotiator|envoy|president|minister|premier|spokesman|spokeswoman|spokesperson|diplomat|ambassador|official|officials|foreign|defence|defense|nuclear|national|security|adviser|advisor|special|representative|secretary|state|news|agency|party|supreme|prime|general|chairman|counterpart|government|administration|ministry|regime|sister)){0,6}[\s,]*$/u,
  mediating:
    /\b(?:mediat\w+|broker(?:s|ed|ing)?|hosts?|hosted|hosting|guarantors?|facilitat\w+|go-betweens?|co-chair\w*)\b/u,
  goesOn: { circumstance: /(?!)/u, joined: /^\s*(?:[a-z]+\s+)?[a-z]+/u, turn: null },
  spaced: {
    verbNext:
      /^\s+(?:(?:also|then|later|earlier|has|have|had|is|are|was|were|will|would|may|could|said|says|told|did|does)\s|(?:on\s+\p{Lu}\p{Ll}+\s+)?\p{Ll}+(?:ed|s)\s|(?:set|met|put|cut|held|took|gave|made|went|came|left|sent|shut|hit|struck|broke|withdrew|spoke|flew|won|began|urged|called)\s)/u,
    circumstance: /^(?:after|before|following|during) \p{Ll}/u,
    opens:
      /^[\s“"]*(?:(?:Just|Only|Soon|Shortly|Immediately|Even|Long|Not long|Barely|Right|Ever|An?|One|Two|Three|Four|Five|Six|Several|Some|\d+)\s+(?:few\s+|couple of\s+)?(?:(?:hours?|days?|weeks?|months?|years?|minutes?|decades?)\s+)?)?$/u,
    joinedRight:
      /^\s*(?:(?:the|its|his|an?)\s+(?:(?!next|same|day|week|month|year|following|rest|first|last|result|war|talks|deal|two|three)[\p{Ll}-]+\s+){0,3})?(?:[A-Z][\p{L}’'-]*\s+|the\s+|its\s+|his\s+){0,4}$/u,
    beforeRelative: /\s(?:under|in|by|with|through|for|at|from|after)\s+$/u,
    owned:
      /^(?:[’']s?)?\s+(?:(?!(?:and|or|with|on|in|at|to|of|from|by|for|against|has|have|had|is|was|were|said|says|that|which)\s)[\p{Ll}-]+\s+){0,3}$/u,
    listLast: /^(?:[’']s?)?,?\s+and\s+(?:the\s+)?$/u,
    listNext: /^\s*,\s*(?:the\s+)?$/u,
    townOpens: /^\s*(?:in|at)\s+$/u,
    from: /^(?:of|from)$/u,
    delegates:
      /(?:(?:the|both|all|top|senior|chief|foreign|defen[cs]e|finance|trade|prime|deputy|vice)\s+){0,3}(?:negotiators|delegations?|envoys|officials|diplomats|representatives|leaders?|presidents?|ministers?|governments?|troops|forces|soldiers|teams|experts|king|emir|chancellor|parliament)\s+$/u,
    particle: /^([a-z]+) (off|down|back|over|out|up|aside|on hold)$/u,
    partedBy: ['it', 'them', 'both'],
  },
  heads:
    /^(?:[’']s?)?\s*(?:(?:internationally recognised|internationally recognized|military|foreign|prime|defen[cs]e|finance|trade|chief|top|senior|government|rebel|ruling|peace|ceasefire|transitional)?\s*(?:government|army|military|forces|troops|rebels|fighters|militants|guerrillas|negotiators?|delegations?|officials|ministers?|presidents?|leaders?|leadership|authorities|administration|regime|junta|envoys?|diplomats|side|generals|commanders|officers|teams?|representatives|militia|movement|group|insurgents|separatists)?)\s*$/u,
  determiners:
    /^\s*(?:(?:the|a|an|his|her|its|their|both|former|visiting|new|senior|top|then|fellow|any|of|two|three|all|other|neighbouring|neighboring|leaders?|officials?|diplomats?|negotiators?|ministers?|counterparts?|representatives?|envoys?|foreign|prime|defen[cs]e|vice|deputy|chief|nuclear|president|chairman|leader|secretary|king|queen|crown|prince|governments?|side|sides|north|south|east|west|northern|southern|eastern|western|central|downtown)\s+){0,5}(?:the\s+)?$/u,
};
