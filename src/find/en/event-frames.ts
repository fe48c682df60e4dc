import type { EventFrame } from '../shared/event-frame.ts';
import { actFrames } from './event-frames-acts.ts';
import { backgroundFrames } from './event-frames-background.ts';
import { forceFrames } from './event-frames-force.ts';
import { measureFrames } from './event-frames-measures.ts';
import { stepFrames } from './event-frames-steps.ts';
import { wordFrames } from './event-frames-words.ts';

const OPEN = ['occurred', 'planned', 'proposed', 'cancelled', 'denied'] as const;
const WEAPON =
  /\b(?:missiles?|rockets?|icbms?|slbms?|satellites?|warheads?|projectiles?|nuclear (?:device|bomb|weapon|test)s?|hydrogen bomb|artillery|engine|glide vehicle|torpedo|hwasong|pukguksong|drones?|guided weapon|test)/u;
const TALKS =
  /\b(?:talks|negotiations?|dialogue|discussions|meeting|summit|contacts?|ties|relations|agreement|pact|accord|deal|treaty|truce|ceasefire|hotline|communications?|cooperation|diplomacy|mediation)\b/u;
const SITE =
  /\b(?:test site|site|facilit(?:y|ies)|reactors?|tunnels?|launch|stand|plants?|weapons?|warheads?|arsenal|missiles?|guard posts?|centrifuges?|stockpiles?|complex|base|bases|office|yongbyon|nyongbyon)\b/u;

/** Acts in English by class. Own compilation, 2025: verbs of the news agencies' diplomatic prose. */
export const frames: readonly EventFrame[] = [
  ...measureFrames,
  ...wordFrames,
  ...forceFrames,
  ...actFrames,
  ...backgroundFrames,
  ...stepFrames,
  {
    name: 'event/weapons-test',
    kind: 'weapons-test',
    words: {
      past: 'fired launched test-fired tested detonated lobbed shot test-launched test-flew blasted_off conducted carried_out',
      present: 'fires launches test-fires tests',
      base: 'fire launch test-fire test detonate conduct',
      ing: 'firing launching test-firing testing',
    },
    roles: 'toward',
    after: new RegExp(`^(?:[^,;]|,\\d){0,66}?${WEAPON.source}`, 'u'),
    unlessBefore:
      /\b(?:ceas|halt|stop|suspend|end|refrain|moratorium|freeze|ban|never|without|from|nuclear|missile|trial)\w*\s+(?:\S+\s+)?$/u,
    unlessAfter:
      /^\s*(?:site|stand|range|pad|centre|center|vehicle|facility|ban|moratorium)\b|^(?:[^,;]|,\d){0,30}\b(?:investigation|review|survey|attack|strike|interview|campaign|inspection)/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'North Korea fired two short-range missiles on October 2.',
        gives: ['weapons-test occurred PRK 2019-10-02 –'],
      },
    ],
    misses: [
      'North Korea did not fire missiles.',
      'The United States fired its envoy.',
      'North Korea agreed to stop testing missiles.',
    ],
  },
  {
    name: 'event/weapons-test-noun',
    kind: 'weapons-test',
    words: {
      noun: 'missile_test nuclear_test missile_launch test_of launch_of test-firing_of missile_tests rocket_launch missile_launches satellite_launch icbm_launch hypersonic_tests nuclear_tests',
    },
    roles: 'toward',
    before:
      /\b(?:conducted|carried out|staged|after|first|second|third|latest|announced|performed|another|two more|its)\b[^;]{0,40}$/u,
    unlessBefore:
      /\b(?:halt\w*|stop\w*|suspend\w*|end|ended|bans?|moratorium|no|freeze\w*|condemn\w*|if|resum\w+|promis\w+)\s+[^;]{0,30}$/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'The North announced its second missile launch in a week.',
        gives: ['weapons-test occurred PRK – –'],
      },
    ],
    misses: ['Pyongyang promised to halt nuclear tests.'],
  },
  {
    name: 'event/agreement-signed',
    kind: 'agreement',
    words: {
      past: 'signed initialled initialed concluded reached struck inked adopted issued clinched ratified sealed announced finalised finalized approved extended prolonged renewed hammered_out thrashed_out worked_out agreed_on cemented entered_into came_to put_pen_to_paper put_their_names_to affixed_their_signatures_to hashed_out',
      present: 'signs signs_off reach strike conclude extend seal',
      base: 'sign conclude reach strike extend renew finalise finalize clinch seal',
      ing: 'signing concluding reaching striking sealing extending',
    },
    roles: 'both',
    after:
      /^(?:[^,;]|,\d){0,50}?\b(?:agreements?|statement|declaration|accords?|deals?|pacts?|treat(?:y|ies)|memorand\w+|communiqu[eé]|truce|ceasefire|protocol|document|text|convention|roadmap|consensus|understanding|compromise|settlement|arrangement|framework|commitment|charter|blueprint|timetable)\b/u,
    unlessBefore: /\b(?:without|not|never|to be|yet to|failed to|before)\s+(?:\S+\s+)?$/u,
    unlessAfter:
      /^\s*(?:a )?(?:statement|its own)\b(?! (?:with|together))|^(?:(?!\b(?:deal|agreement|accord|pact|truce|treaty)\b)[^,;]){0,40}\b(?:sanctions|tariffs|embargo)\b/u,
    statuses: OPEN,
    hits: [
      {
        text: 'Trump and Kim Jong Un signed a joint statement in Singapore on June 12.',
        gives: [
          'agreement occurred USA+PRK 2019-06-12 Singapore',
          'summit occurred USA+PRK 2019-06-12 Singapore agreed',
        ],
      },
    ],
    misses: ['Trump and Kim did not sign an agreement.', 'The bank signed a cheque.'],
  },
  {
    name: 'event/agreement-reached',
    speech: true,
    kind: 'agreement',
    words: {
      past: 'agreed agreed_to agreed_on agreed_that have_agreed had_agreed settled patched_up buried_the_hatchet came_to_terms ended_their',
      present: 'agree agrees',
    },
    roles: 'both',
    unlessAfter: /^\s+(?:to )?(?:continue|keep|with|remain|stay)\b/u,
    unlessBefore: /\b(?:not|never|an|as|if|once|already|the|yet|what was|was|were)\s*$/u,
    statuses: ['occurred'],
    hits: [
      { text: 'North and South Korea agreed on October 2 to reopen a hotline.', gives: [] },
      { text: 'Trump and Kim agreed to hold talks.', gives: ['agreement occurred USA+PRK – –'] },
    ],
    misses: ['Trump and Kim have not agreed on anything.', 'Experts agreed that the talks failed.'],
  },
  {
    name: 'event/acceptance',
    speech: true,
    kind: 'agreement',
    words: { past: 'accepted accepted_at_once', present: 'accepts' },
    roles: 'toward',
    inSentence:
      /\b(?:invit\w+|offer|proposal|request|at once|meet|plan|terms|ceasefire|deal|mediation|formula|demands?|truce)\b/u,
    unlessBefore: /\b(?:not|never|widely|been|if|generally)\s*$/u,
    unlessAfter: /^\s*(?:by|wisdom)\b/u,
    statuses: ['occurred'],
    hits: [{ text: 'Trump accepted an invitation to Pyongyang.', gives: ['agreement occurred USA → PRK – –'] }],
    misses: ['Trump has not accepted the invitation.'],
  },
  {
    name: 'event/invitation',
    speech: true,
    kind: 'invitation',
    words: {
      past: 'invited has_invited extended_an_invitation issued_an_invitation',
      present: 'invites',
      base: 'invite',
      noun: 'invitation',
    },
    roles: 'object',
    unlessBefore: /\b(?:not|never|no|were|if|accept\w*|reject\w*|refus\w*|declin\w*)\s+(?:\S+\s+)?$/u,
    unlessAfter: /^\s*(?:criticism|reporters|journalists|comparisons|foreign reporters)\b/u,
    needsReceiver: true,
    receiverOr:
      /^\s+(?:both|all|the (?:two|three|four|five|six)?\s?(?:sides|parties|delegations|leaders|presidents|ministers|negotiators|teams))\b/u,
    statuses: ['occurred', 'planned', 'proposed'],
    hits: [{ text: 'Kim Jong Un invited Trump to Pyongyang.', gives: ['invitation occurred PRK → USA – –'] }],
    misses: ['Kim has not invited Trump.', 'No inspectors were invited.'],
  },
  {
    name: 'event/invitation-issued',
    speech: true,
    kind: 'invitation',
    words: { past: 'issued extended sent made offered' },
    roles: 'toward',
    after: /^(?:[^,;]|,\d){0,40}\binvitation\b/u,
    statuses: ['occurred'],
    hits: [{ text: 'Trump issued an unusual invitation to Kim.', gives: ['invitation occurred USA → PRK – –'] }],
    misses: ['Trump has not issued an invitation.'],
  },
  {
    name: 'event/invitation-accepted',
    speech: true,
    kind: 'invitation',
    words: { past: 'accepted', present: 'accepts' },
    roles: 'reverse',
    after: /^(?:[^,;]|,\d){0,40}\binvitation\b/u,
    unlessBefore: /\b(?:not|never|been|if)\s*$/u,
    statuses: ['occurred'],
    hits: [{ text: 'Washington accepted a Swedish invitation.', gives: ['invitation occurred SWE → USA – –'] }],
    misses: ['Washington has not accepted the Swedish invitation.'],
  },
  {
    name: 'event/accusation',
    speech: true,
    kind: 'accusation',
    words: {
      past: 'accused blamed condemned criticised criticized denounced slammed blasted lambasted lashed_out_at decried deplored castigated chided berated assailed rebuked faulted censured complained_about protested railed_against hit_out_at ridiculed mocked scolded charged_that branded vilified sued indicted',
      present: 'accuses blames condemns criticises criticizes denounces slams blasts decries faults',
      ing: 'accusing blaming condemning criticising criticizing denouncing slamming faulting',
    },
    roles: 'object',
    unlessBefore: /\b(?:not|never|widely|to)\s*$/u,
    unlessAfter: /^\s*of being\b|^\s+(?:each other|one another)\b/u,
    needsReceiver: true,
    receiverOr:
      /^\s+(?:the|this|that|its|their|his|such|these|those|what)?\s*(?:[\p{L}-]+\s+){0,3}(?:launch\w*|tests?|pact|deal|attacks?|strikes?|decision|moves?|drills?|exercises?|sanctions|statement|invasion|killings?|raids?|provocations?|actions?|policy|policies|treaty|plan|violations?|seizure|detention|deployment|resolution|tariffs?|duties|curbs|restrictions|ruling|incursion|offensive|bombing|bombardment|massacre|claims?|blockade|expulsion|proposal|measures?|remarks|comments|demands?|crackdown|abduction|levies|ban|bans|stance|refusal|approach|list|settlement)\b|^\s+(?:it|this|that|them|what|both|each|him|her)\b/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'The North Korean foreign ministry accused Washington of bad faith.',
        gives: ['accusation occurred PRK → USA – –'],
      },
    ],
    misses: ['Seoul did not blame Washington.', 'Washington was criticised.'],
  },
  {
    name: 'event/called-names',
    speech: true,
    kind: 'accusation',
    words: { past: 'called', present: 'calls' },
    roles: 'object',
    after:
      /^[^;]{0,60}\b(?:regrettable|unacceptable|hostile|gangster\S*|provocati\w+|liars?|dictator\w*|hypocrit\w+|shameful|illegal|reckless|irresponsible|absurd|toxins?|dummy|thugs?|rogue|madm[ae]n|evil|cowards?|fools?|foolish|idiots?|dotard|criminals?|terrorists?|aggressors?|warmongers?|puppets?|traitors?|racists?|imbeciles?|deranged|lunatics?|bullies|bully|bullying|nonsense|cheats?|murderers?|tyrants?|human scum|outrageous|deplorable|insults?|insulting|dishonest|two-faced|unreasonable)\b/u,
    unlessAfter:
      /^\s*(?:on|for|off|upon|out|in|him|the (?:talks|meeting|summit|result))\b|^[^;]{0,60}[“"](?:a )?(?:very |really )?(?:smart|good|great|nice|honou?rable|productive|wonderful|excellent|special|friend)/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [
      { text: 'Choe Son-hui called Mike Pence a "political dummy".', gives: ['accusation occurred PRK → USA – –'] },
    ],
    misses: ['Trump called on Kim to talk.', 'Trump called Kim "a smart guy".'],
  },
  {
    name: 'event/threat',
    speech: true,
    kind: 'threat',
    words: {
      past: 'issued_an_ultimatum_to threatened warned vowed_to_retaliate vowed_retaliation threatened_to warned_of warned_that vowed_to_respond vowed_revenge',
      present: 'threatens warns threatens_to vows_to_retaliate warns_of warns_that',
      ing: 'threatening_to warning_of warning_that',
    },
    roles: 'toward',
    unlessBefore: /\b(?:not|never|feel|felt)\s*$/u,
    unlessAfter: /^\s*(?:by|species|with (?:sanctions|prison))\b|^[^;]{0,20}\bagainst (?:complacency|optimism|expect)/u,
    statuses: ['occurred'],
    hits: [{ text: 'North Korea threatened to cancel the summit.', gives: ['threat occurred PRK – –'] }],
    misses: ['The North has not threatened anyone.', 'Experts warned that talks could fail.'],
  },
  {
    name: 'event/retaliation',
    speech: true,
    assertive: true,
    kind: 'threat',
    words: {
      base: 'retaliate hit_back strike_back respond_forcefully respond_firmly respond_decisively pay_a_price face_consequences face_retaliation',
    },
    roles: 'toward',
    before: /\b(?:will|would|shall|vow\w*|'ll|promis\w+|pledg\w+)\b[^;]{0,30}$/u,
    unlessBefore: /\b(?:could|might|may|fear\w*|whether|not|never)\s+(?:\S+\s+){0,4}$/u,
    statuses: ['occurred'],
    hits: [{ text: 'South Korea said it would retaliate if the North attacked.', gives: ['threat occurred KOR – –'] }],
    misses: ['Analysts fear the North might retaliate.'],
  },
  {
    name: 'event/request',
    speech: true,
    kind: 'request',
    words: {
      past: 'urged called_on appealed_to demanded pressed implored pleaded_to besought begged beseeched summoned_for pushed prodded nudged exhorted called_for pleaded_with called_upon offered_to_meet appealed_for pressed_for pushed_for lobbied renewed_its_call reiterated_its_demand reiterated_its_call',
      present: 'urges calls_on demands appeals_to presses offers_to_meet calls_for',
      ing: 'urging calling_on demanding pressing',
    },
    roles: 'object',
    unlessBefore:
      /\b(?:not|never|when|if|hard|their|its|his|her|the|these|those|of|to|our|my|such|all|any|same|other|key|main)\s*$/u,
    unlessAfter:
      /^\s*(?:about|by|whether|if|ahead|reporters|how|why|what|(?:him|her|them|me|us)\b|(?:for )?(?:comment|details))\b/u,
    needsReceiver: true,
    receiverOr:
      /^\s+(?:(?:for|on)\s+)?(?:(?:all|both|everyone|everybody|parties|concerned|that|restraint|calm|allies|partners|mediators|lawmakers|governments|countries|nations|others?|leaders|donors|members|immediate|urgent|urgently|unconditional|early|free|fresh|new|direct|more|greater|further|an?|the)\b)/u,
    statuses: ['occurred'],
    hits: [
      { text: 'Kim Jong Un urged the United States to drop sanctions.', gives: ['request occurred PRK → USA – –'] },
    ],
    misses: ['Asked about sanctions, Trump smiled.', 'Seoul did not urge Washington to act.'],
  },
  {
    name: 'event/rejection',
    speech: true,
    kind: 'rejection',
    words: {
      past: 'rejected refused refused_to vetoed turned_down spurned rebuffed dismissed ruled_out declined declined_to snubbed brushed_off brushed_aside opposed ignored scorned rejected_as shrugged_off threw_out threw_cold_water_on poured_cold_water_on waved_away swatted_away shot_down knocked_back shut_the_door_on closed_the_door_on slammed_the_door_on balked baulked discounted disavowed refused_point-blank batted_away',
      base: 'reject refuse oppose',
      present: 'rejects refuses refuses_to vetoes turns_down dismisses rules_out veto opposes',
      ing: 'rejecting refusing turning_down dismissing ruling_out declining vetoing opposing',
      noun: 'veto',
    },
    roles: 'toward',
    unlessBefore: /\b(?:not|never|if)\s*$/u,
    unlessAfter:
      /^(?:[^,;]|,\d){0,20}\b(?:reading|claims?|reports?|notion|suggestions?|allegations?|accusations?|charges|interpretation|criticism|rumou?rs)\b|^\s*(?:(?:to )?(?:comment|give|say|be (?:named|identified)|elaborate|disclose|discuss|confirm|answer|respond|provide|specify|reveal|share|speculate|predict|speak|resign)|by|comment)\b/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'Russia and China vetoed tougher UN sanctions on May 26.',
        gives: ['rejection occurred RUS+CHN → UNO 2019-05-26 –'],
      },
    ],
    misses: ['The ministry declined to comment.', 'Seoul did not reject the offer.'],
  },
  {
    name: 'event/concession-drills',
    kind: 'concession',
    words: {
      past: 'suspended halted cancelled canceled froze paused scaled_back called_off postponed stopped scrapped ended lifted eased relaxed waived loosened',
      present: 'suspends halts freezes pauses lifts eases',
      base: 'suspend halt stop freeze pause cancel end lift ease relax waive',
      ing: 'suspending halting freezing',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,50}?\b(?:drills?|exercises?|manoeuvres|maneuvers|war games|tests?|testing|launches|sanctions|enrichment|tariffs|embargo|blockade|ban|restrictions|loudspeaker|production|nuclear program(?:me)?)\b/u,
    unlessBefore:
      /\b(?:not|never|no|until|if|unless|demand\w*|urg\w+|ask\w*|call\w*|want\w*|refus\w+|could|might|should|must|may|to get|before|once|only|after)\s+(?:\S+\s+){0,4}$/u,
    unlessAfter: /^(?:[^,;]|,\d){0,50}?\b(?:in return|in exchange)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'The United States and South Korea suspended their joint drill in October.',
        gives: ['concession occurred USA+KOR 2019-10 –'],
      },
    ],
    misses: ['North Korea demanded that Washington halt drills.', 'The United States has not lifted sanctions.'],
  },
  {
    name: 'event/concession-handover',
    kind: 'concession',
    words: {
      past: 'handed_over returned released freed repatriated turned_over gave_back extradited pardoned sent_home sent_back withdrew pulled_back pulled_out let_out let_go pulled handed_back gave_up ceded vacated',
      present: 'hands_over releases frees returns repatriates withdraws',
      base: 'hand_over release free return repatriate withdraw let_out let_go pull_back pull_out hand_back give_up cede vacate',
      ing: 'releasing freeing handing_over',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,50}?\b(?:remains|bodies|prisoners?|hostages?|detainees?|captives?|americans?|citizens|nationals|soldiers|cases|students?|pilot|crew|sailors|troops|forces|inmates|territory|women|children|villages?|districts?|land|islands?|convicts?|captured|abducted|kidnapped|crewmen|fishermen|missionar\w+|activists?|ship|vessel|tanker|peacekeepers|garrison)\b/u,
    unlessBefore:
      /\b(?:not|never|no|until|if|unless|demand\w*|urg\w+|ask\w*|call\w*|want\w*|refus\w+|could|might|should|must|may|before|once|only)\s+(?:\S+\s+){0,4}$/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'North Korea handed over 55 cases of remains on July 27.',
        gives: ['concession occurred PRK 2019-07-27 –'],
      },
      {
        text: 'Four Americans held in Iran were released on Monday.',
        gives: ['concession occurred IRN → USA 2019-10-07 –'],
      },
    ],
    misses: ['North Korea refused to hand over the remains.', 'The newspaper released a report.'],
  },
  {
    name: 'event/dismantlement',
    kind: 'dismantlement',
    words: {
      past: 'dismantled destroyed blew_up demolished closed shut_down decommissioned razed took_down disabled scrapped tore_down blown_up',
      present: 'dismantles destroys demolishes shuts_down blows_up',
      base: 'dismantle destroy demolish shut_down take_down close blow_up',
      ing: 'dismantling destroying demolishing taking_apart taking_down',
    },
    roles: 'toward',
    after: new RegExp(`^(?:[^,;]|,\\d){0,50}?${SITE.source}`, 'u'),
    unlessBefore:
      /\b(?:not|never|no|until|if|unless|demand\w*|urg\w+|ask\w*|call\w*|want\w*|refus\w+|could|might|should|must|may|before|once|only|offer\w*|propos\w+)\s+(?:\S+\s+){0,4}$/u,
    statuses: ['occurred', 'planned', 'proposed'],
    hits: [
      {
        text: 'North Korea blew up tunnels at its test site on May 24.',
        gives: ['dismantlement occurred PRK 2019-05-24 –'],
      },
    ],
    misses: ['Washington wants North Korea to dismantle the site.', 'North Korea has not destroyed its weapons.'],
  },
  {
    name: 'event/break-off',
    kind: 'break-off',
    words: {
      past: 'broke_off cancelled canceled called_off walked_out_of quit abandoned withdrew_from pulled_out_of severed cut_off scrapped halted terminated tore_up walked_away_from exited recalled_its cut scuttled shelved ditched discontinued adjourned aborted',
      present: 'breaks_off cancels calls_off quits severs withdraws_from pulls_out_of',
      base: 'break_off cancel call_off quit withdraw_from pull_out_of leave sever abandon cut_off scrap terminate exit stop',
      ing: 'breaking_off cancelling canceling walking_out_of quitting abandoning withdrawing_from pulling_out_of severing cutting_off scrapping halting terminating exiting calling_off leaving walking_away_from',
    },
    roles: 'toward',
    after: new RegExp(
      `^(?:[^,;]|,\\d){0,40}?(?:${TALKS.source}|ambassador|diplomats|its embassy|participation|membership|co-?operat(?:ion|ing) with|working with|its (?:role|part) in|the process|bloc|alliance|council|court|union|unesco|opec|ecowas|nato|mercosur|csto|world health|paris agreement|convention)`,
      'u',
    ),
    unlessBefore:
      /\b(?:not|never|no|until|if|unless|demand\w*|urg\w+|would|could|might|should|must|may|since)\s+(?:\S+\s+){0,2}$/u,
    unlessAfter:
      /^(?:[^,;]|,\d){0,40}?\b(?:sanctions|drills?|exercises?|tests?)\b|^\s+(?:on|in|at|for|a message|him|her|them to|more|us)\b|^[^,;]{0,60}\b(?:talks|meeting|summit|negotiations) between\b/u,
    statuses: ['occurred', 'proposed'],
    hits: [
      {
        text: 'North Korea cancelled talks with Seoul on May 16.',
        gives: ['break-off occurred PRK → KOR 2019-05-16 –'],
      },
    ],
    misses: ['North Korea has not broken off talks.', 'The talks ended.'],
  },
  {
    name: 'event/diplomacy-collapsed',
    kind: 'break-off',
    words: { past: 'fell_apart collapsed broke_down foundered unravelled unraveled' },
    roles: 'both',
    before: /\b(?:diplomacy|process|dialogue|rapprochement|detente|d[ée]tente|engagement|relations|ties)\b[^;]{0,30}$/u,
    statuses: ['occurred'],
    hits: [
      { text: 'Diplomacy between Kim and Trump collapsed in 2018.', gives: ['break-off occurred PRK+USA 2018 –'] },
    ],
    misses: ['Diplomacy has not collapsed.'],
  },
  {
    name: 'event/visit',
    kind: 'visit',
    words: {
      past: 'visited travelled_to traveled_to flew_to went_to arrived_in toured landed_in came_to paid_a_visit_to made_a_trip_to set_foot_in flew_into visits_to crossed_into flies_home_from flew_home_from left_for returned_from arrived_on arrived_at',
      present: 'visits travels_to flies_to arrives_in goes_to lands_in',
      base: 'visit travel_to fly_to go_to come_to tour',
      ing: 'visiting travelling_to traveling_to arriving_in flying_to',
      noun: 'visit_to trip_to visits_to',
    },
    roles: 'goal',
    unlessBefore:
      /\b(?:not|never|no|without|if|before)\s+(?:\S+\s+)?$|\bwhen\b[^;,]{0,50}\b(?:comes|goes|arrives|returns|travels|heads)\b[^;,]{0,30}\bafter\s+$/u,
    unlessAfter:
      /^\s*(?:the (?:site|factory|plant|hospital|school|museum|bar|polls|table|end|point)|war|court|congress|bed|press|by)\b/u,
    needsReceiver: true,
    statuses: OPEN,
    hits: [
      { text: 'Mike Pompeo visited Pyongyang on October 7.', gives: ['visit occurred USA → PRK 2019-10-07 Pyongyang'] },
      { text: 'Putin will visit North Korea next month.', gives: ['visit planned RUS → PRK 2019-11 North Korea'] },
    ],
    misses: [
      'Kim has not visited Seoul.',
      'If Trump visits Pyongyang, Kim will smile.',
      'They may meet when Trump comes to Seoul after visiting Japan.',
    ],
  },
  {
    name: 'event/stay',
    kind: 'visit',
    words: {
      past: 'spent was_in stayed_in left departed set_off headed flew_home_from had_flown_to',
      present: 'leaves departs heads',
    },
    roles: 'goal',
    after: /^[^;]{0,40}\b(?:in|for|to)\b|^\s+(?!the\b)[a-z]/u,
    unlessBefore: /\b(?:not|never|no|if|before|who|which|meeting|summit|talks)\s+(?:\S+\s+)?$/u,
    unlessAfter:
      /^\s*(?:out|behind|office|the (?:room|talks|summit|meeting|table|door)|without|a (?:charge|talks|process|dispute|meeting)|talks|charge|favou?r|line|touch|years?|months?|hours?)\b/u,
    needsReceiver: true,
    needsPerson: true,
    statuses: ['occurred'],
    hits: [{ text: 'Stephen Biegun was in Seoul on Thursday.', gives: ['visit occurred USA → KOR 2019-10-03 Seoul'] }],
    misses: ['Kim left without a deal.', 'The talks were in Seoul.'],
  },
  {
    name: 'event/call',
    kind: 'call',
    words: {
      past: 'telephoned phoned spoke_by_phone spoke_by_telephone talked_by_phone rang called_by_phone spoke_on_the_phone held_a_phone_call held_a_video_call held_a_call held_phone_talks spoke_by_video talked_on_the_phone talked_by_telephone discussed_by_phone called_up',
      noun: 'phone_call telephone_call phone_conversation video_call telephone_conversation videoconference video_conference',
    },
    roles: 'both',
    statuses: ['occurred', 'planned'],
    hits: [
      { text: 'Moon Jae-in spoke by phone with Trump on October 1.', gives: ['call occurred KOR+USA 2019-10-01 –'] },
    ],
    misses: ['Moon did not speak by phone with Trump.'],
  },
  {
    name: 'event/letter',
    kind: 'letter',
    words: { past: 'wrote_to sent_a_letter_to sent_a_message_to', noun: 'letter letters personal_letter message' },
    roles: 'toward',
    around: /\b(?:sent|wrote|writes|received|delivered|handed|from|to|showed|released|exchanged|by|in a)\b/u,
    unlessBefore:
      /\b(?:not|never|no|refused to take|refus\w+|such a|open|capital|clear|strong|send|sending)\s+(?:\S+\s+)?$/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: 'Kim Jong Un sent a letter to Trump in August.', gives: ['letter occurred PRK → USA 2019-08 –'] }],
    misses: ['Kim sent no letter.'],
  },
  {
    name: 'event/multilateral',
    kind: 'multilateral',
    words: {
      noun: 'g20 g-20 apec g7 g-7 asean general_assembly asia-pacific_economic_cooperation munich_security_conference nuclear_security_summit six-party_talks east_asia_summit group_of_20',
    },
    roles: 'toward',
    before: /\b(?:attend\w*|host\w*|address\w*|join\w*|participat\w*|speech|spoke|speaking|chair\w*)\b[^;]{0,40}$/u,
    unlessBefore: /\b(?:not|never|no)\s+(?:\S+\s+)?$/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'Trump attended the G20 summit in Osaka on June 28.',
        gives: ['multilateral occurred USA 2019-06-28 Osaka'],
      },
    ],
    misses: ['The G20 is an international body.'],
  },
  {
    name: 'event/sanction',
    kind: 'sanction',
    words: {
      past: 'imposed sanctioned blacklisted seized slapped designated tightened widened expanded extended levied reimposed froze_the_assets embargoed expelled stepped_up_sanctions announced_sanctions announced_new_sanctions',
      present: 'sanctions imposes blacklists slaps',
      base: 'impose reimpose tighten',
      ing: 'imposing tightening',
    },
    roles: 'object',
    around:
      /\b(?:sanctions?|embargo\w*|blockade|ban|tariffs?|assets?|cargo|ship|tanker|blacklist\w*|companies|individuals|entities|officials|banks?|firms|people|north koreans?|restrictions|for|diplomats?|envoys?|ambassadors?|attach[eé]s?)\b/u,
    unlessBefore:
      /\b(?:not|never|no|if|unless|lift\w*|eas\w+|the|u\.s\.|us|un|u\.n\.|international|of|over|on|tougher|from|relax\w*|and|new|its|economic|maintain|keep|end)\s*$/u,
    needsReceiver: true,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'The U.S. Treasury blacklisted two North Korean banks on January 12.',
        gives: ['sanction occurred USA → PRK 2019-01-12 –'],
      },
    ],
    misses: ['North Korea wants sanctions lifted.', 'Washington did not impose sanctions on the North.'],
  },
  {
    name: 'event/exercise',
    kind: 'exercise',
    words: {
      past: 'deployed staged conducted held mobilised mobilized massed began_a_joint kicked_off resumed sent dispatched',
      present: 'deploys stages holds conducts',
      base: 'deploy stage hold conduct',
      ing: 'deploying massing staging',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,50}?\b(?:military (?:drills?|exercises?)|joint (?:drills?|exercises?)|exercises?|drills?|war games|manoeuvres|maneuvers|troops|warships?|bombers?|aircraft carrier|carrier|fighter jets|submarine|air defen[cs]e|forces)\b/u,
    unlessBefore: /\b(?:not|never|no|stop\w*|halt\w*|suspend\w*|if|would|could|should|may|might)\s+(?:\S+\s+){0,2}$/u,
    unlessAfter: /^(?:[^,;]|,\d){0,50}?\b(?:aid|relief|home)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'The United States and South Korea held a joint exercise in August.',
        gives: ['exercise occurred USA+KOR 2019-08 –'],
      },
    ],
    misses: ['Washington did not stage drills.'],
  },
  {
    name: 'event/nuclear-build-up',
    kind: 'nuclear-build-up',
    words: {
      past: 'expanded enlarged increased accelerated stepped_up boosted produced enriched built_up restarted resumed reactivated',
      present: 'expands produces',
      ing: 'expanding producing enriching building_up increasing accelerating enlarging',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,50}?\b(?:arsenal|fissile|plutonium|uranium|nuclear (?:weapons?|warheads?|program(?:me)?|stockpile|forces?|material)|warheads|enrichment|reactor|centrifuges|stockpile)\b/u,
    unlessBefore: /\b(?:not|never|no|stop\w*|halt\w*|if|without|quit|from|would|could)\s+(?:\S+\s+){0,2}$/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: 'North Korea has expanded its nuclear arsenal.', gives: ['nuclear-build-up occurred PRK – –'] }],
    misses: ['North Korea stopped producing plutonium.'],
  },
  {
    name: 'event/aid',
    kind: 'aid',
    words: {
      past: 'continued_to_send continued_to_provide continued_to_supply donated provided sent delivered gave shipped supplied airlifted handed_over evacuated granted pledged',
      present: 'donates provides delivers ships gives',
      base: 'provide donate deliver send ship give',
      ing: 'providing delivering donating shipping',
      noun: 'food_aid humanitarian_aid',
    },
    roles: 'toward',
    after:
      /\b(?:aid|relief|food|rice|medicines?|medical|humanitarian|grain|fertili[sz]er|vaccines?|loan|grant|assistance|supplies|million dollars|goods|wounded|asylum|arms|weapons|ammunition|shelter|military intelligence)\b/u,
    unlessBefore: /\b(?:not|never|no|stop\w*|halt\w*|if|without|refus\w+|cut\w*|end\w*)\s+(?:\S+\s+){0,2}$/u,
    unlessAfter:
      /^(?:[^,;]|,\d){0,20}\b(?:letter|message|envoy|troops|delegation|evidence|statement|details|shells|missiles|team)\b/u,
    needsReceiver: true,
    statuses: ['occurred', 'planned', 'proposed'],
    hits: [
      {
        text: 'South Korea sent 50,000 tons of rice to North Korea in June.',
        gives: ['aid occurred KOR → PRK 2019-06 –'],
      },
    ],
    misses: ['South Korea did not send food to the North.'],
  },
  {
    name: 'event/cooperation',
    kind: 'cooperation',
    words: {
      past: 'strengthened tightened deepened aligned_with cooperated upgraded established restored normalised normalized shared expanded_cooperation allied joined_forces reopened',
      present: 'strengthens deepens cooperates',
      ing: 'aligning_with tightening deepening strengthening cooperating sharing',
    },
    roles: 'both',
    around:
      /\b(?:ties|relations|cooperation|partnership|alliance|aligning|aligned|joined|cooperat\w+|intelligence|evidence|expertise|relationship|embassy)\b/u,
    unlessBefore: /\b(?:not|never|no|if|without|would|could|should)\s+(?:\S+\s+){0,2}$/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: 'North Korea strengthened its ties with Russia.', gives: ['cooperation occurred PRK+RUS – –'] }],
    misses: ['North Korea has not strengthened its ties with Russia.'],
  },
  {
    name: 'event/force',
    kind: 'force',
    words: {
      past: 'attacked bombed shelled invaded bombarded killed assassinated struck raided sank torpedoed opened_fire_on opened_fire_at fired_on fired_at captured stormed ambushed shot_down shot_dead wounded hit pounded rammed pummelled pummeled blasted overran seized_control_of clashed_with fought intercepted boarded blew_up strafed besieged targeted kidnapped abducted tortured beat_up opened_fire gunned_down massacred',
      present: 'attacks invades bombards kills',
      noun: 'invasion_of airstrike_on airstrikes_on air_strike_on air_strikes_on air_raid_on air_raids_on attack_on attacks_on strike_on strikes_on shelling_of bombing_of bombardment_of raid_on raids_on offensive_in offensive_against',
    },
    roles: 'object',
    unlessBefore:
      /\b(?:not|never|no|if|without|would|could|should|to|will|may|verbally|deal|truce|ceasefire|accord|pact|agreement|bargain|compromise|tone|note|hard)\s+(?:\S+\s+)?$/u,
    unlessAfter:
      /^\s*(?:a|an|the|by)\s+(?:deal|agreement|accord|compromise|tone|balance|bargain)|^\s*(?:by|in the korean war)\b/u,
    needsReceiver: true,
    receiverOr:
      /^[^;]{0,50}\b(?:people|civilians|soldiers|troops|militants|rebels|fighters|protesters|demonstrators|villagers|guerrillas|policemen|sailors|fishermen|hospital|school|convoy|targets|positions|camps?|leaders|commanders|members|villages|\d+)\b/u,
    statuses: ['occurred'],
    hits: [{ text: 'Russia invaded Ukraine in February 2018.', gives: ['force occurred RUS → UKR 2018-02 –'] }],
    misses: ['North Korea did not attack the South.'],
  },
];
