import type { EventFrame } from '../shared/event-frame.ts';

const UNDONE =
  /\b(?:not|never|no|until|if|unless|demand\w*|urg\w+|ask\w*|call\w*|want\w*|refus\w+|could|might|should|must|may|once|fear\w*|avoid\w*|without|threat\w*)\s+(?:\S+\s+){0,3}$/u;
const DEALING =
  'talks|negotiations?|dialogue|discussions|meetings?|summit|contacts?|ties|relations|truce|ceasefire|hotline|communications?|co-?operation|mediation|participation|membership|involvement|role|process|working group|consultations|diplomacy';
const PACT = 'treaty|treaties|pact|accords?|agreement|convention|protocol|deal|memorandum|arrangement';

/** Steps in English that take several words to tell: suspensions, lapses, seizures, orders to leave, swaps. Own compilation, 2026. */
export const stepFrames: readonly EventFrame[] = [
  {
    name: 'event/break-off-suspended',
    kind: 'break-off',
    words: {
      past: 'suspended froze paused halted interrupted put',
      present: 'suspends freezes',
      base: 'suspend freeze put',
      ing: 'suspending freezing halting putting',
    },
    roles: 'toward',
    after: new RegExp(
      `^(?!\\s+(?:pen|an end|pressure|forward|their|its (?:hand|name)))(?:[^,;]|,\\d){0,40}?\\b(?:${DEALING})\\b|^(?:[^,;]|,\\d){0,60}\\bon (?:hold|ice)\\b`,
      'u',
    ),
    unlessBefore: UNDONE,
    unlessAfter:
      /^(?:[^,;]|,\d){0,30}?\b(?:sanctions|tariffs|drills?|exercises?|tests?|military co-?operation drills|enrichment)\b|^[^,;]{0,60}\b(?:talks|meeting|summit|negotiations) between\b|^\s+(?:down|forward|on the table|pressure)\b/u,
    statuses: ['occurred', 'proposed'],
    hits: [
      { text: 'Tehran is freezing its cooperation with the agency.', gives: ['break-off occurred IRN – –'] },
      { text: 'Jakarta put the talks on hold in June.', gives: ['break-off occurred IDN 2019-06 –'] },
    ],
    misses: ['Tehran has not suspended its cooperation.', 'Two sides put pen to paper on a deal.'],
  },
  {
    name: 'event/sanction-pact-suspended',
    kind: 'sanction',
    words: {
      past: 'suspended froze',
      present: 'suspends freezes',
      base: 'suspend',
      ing: 'suspending freezing',
    },
    roles: 'toward',
    after: new RegExp(`^(?:[^,;]|,\\d){0,40}?\\b(?:${PACT})\\b`, 'u'),
    unlessBefore: UNDONE,
    unlessAfter: new RegExp(`^(?:[^,;]|,\\d){0,40}?\\b(?:${DEALING}|sanctions|tariffs|drills?)\\b`, 'u'),
    statuses: ['occurred'],
    hits: [{ text: 'India suspended a water treaty with Pakistan.', gives: ['sanction occurred IND → PAK – –'] }],
    misses: ['India suspended its participation in the treaty.'],
  },
  {
    name: 'event/break-off-lapsed',
    kind: 'break-off',
    words: { past: 'let allowed', base: 'let', ing: 'letting allowing' },
    roles: 'toward',
    after: new RegExp(
      `^(?:[^,;]|,\\d){0,50}?\\b(?:${PACT}|truce|ceasefire|contract|moratorium)\\b[^,;]{0,20}\\b(?:expire|lapse|run out|die|collapse)\\b`,
      'u',
    ),
    unlessBefore: UNDONE,
    statuses: ['occurred'],
    hits: [{ text: 'The Kremlin let the grain deal expire in June.', gives: ['break-off occurred RUS 2019-06 –'] }],
    misses: ['The Kremlin did not let the deal expire.', 'The Kremlin let the ship pass.'],
  },
  {
    name: 'event/force-seized',
    kind: 'force',
    words: {
      past: 'seized captured boarded impounded intercepted commandeered hijacked occupied annexed overran retook recaptured stormed took_control_of took_over',
      base: 'seize capture',
      ing: 'seizing capturing boarding overrunning occupying',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,50}?\b(?:vessels?|tankers?|trawlers?|ships?|boats?|freighter|crew|sailors|soldiers|villages?|towns?|city|cities|territory|districts?|province|hills?|heights|positions|outposts?|posts?|bases?|airport|dam|island|islands|shoal|reef|power plant|crossing|checkpoints?|hostages?|stronghold)\b/u,
    unlessBefore: UNDONE,
    unlessAfter:
      /^(?:[^,;]|,\d){0,60}\b(?:sanctions|cargo|smuggl\w+|customs|court|the opportunity|the moment|assets|drugs|headlines)\b|^\s+(?:a north korean|the wise honest|the chance)/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'Azerbaijani forces seized two villages in the district on Sunday.',
        gives: ['force occurred AZE 2019-10-06 –'],
      },
    ],
    misses: ['Azerbaijani forces did not seize the village.', 'Washington seized a cargo under its sanctions.'],
  },
  {
    name: 'event/force-incursion',
    kind: 'force',
    words: {
      past: 'crossed_into pushed_into advanced_into advanced_on marched_into moved_into swept_into rolled_into poured_into thrust_into crossed_the_border_into sent_troops_into sent_tanks_into landed_troops_in',
      ing: 'crossing_into pushing_into advancing_into',
    },
    roles: 'object',
    before:
      /\b(?:troops|forces|army|soldiers|fighters|rebels|tanks|columns?|militants|militia|units|military|armou?r)\b[^;]{0,40}$|^[^;]{0,70}$/u,
    around:
      /\b(?:troops|forces|army|soldiers|fighters|rebels|tanks|columns?|militants|militia|units|military|armou?r)\b/u,
    unlessBefore: UNDONE,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: 'Rwandan troops crossed into Uganda in January.', gives: ['force occurred RWA → UGA 2019-01 –'] }],
    misses: ['Rwandan refugees crossed into Uganda.', 'Rwandan troops have not crossed into Uganda.'],
  },
  {
    name: 'event/force-by-arms',
    kind: 'force',
    words: {
      past: 'struck hit killed wounded injured destroyed damaged levelled leveled set_ablaze set_fire_to injured rammed flattened',
      ing: 'killing wounding hitting striking injuring destroying',
    },
    roles: 'object',
    before:
      /\b(?:missiles?|drones?|shells?|rockets?|bombs?|warplanes?|jets|aircraft|artillery|gunmen|air ?strikes?|strikes?|attacks?|raids?|shelling|bombardment|troops|soldiers|warship|coast guard|snipers?|gunboats?|helicopters?|bombers?|barrage|ships?|vessels?|boats?|ballistic|mortars?)\s+(?:\S+\s+){0,3}$/u,
    unlessBefore: UNDONE,
    unlessAfter: /^\s+(?:a deal|an agreement|by|nobody|no one)\b/u,
    statuses: ['occurred'],
    hits: [{ text: 'A Russian drone killed a bus driver in June.', gives: ['force occurred RUS 2019-06 –'] }],
    misses: ['A Russian drone killed nobody.', 'The Russian economy was hit.'],
  },
  {
    name: 'event/exercise-ordered',
    kind: 'exercise',
    words: {
      past: 'ordered sent scrambled flew sailed rushed despatched dispatched raised called_up positioned stationed',
      ing: 'ordering sending scrambling',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,40}?\b(?:troops|soldiers|national guards?|guardsmen|tanks|warships?|destroyers?|frigates?|warplanes|fighter jets|jets|bombers|aircraft carriers?|carrier group|battalions?|brigades?|reservists|gunboats?|coast ?guard (?:ships|vessels)|navy|marines|paratroopers|artillery|air defences)\b[^,;]{0,40}\b(?:to|across|near|along|over|through|towards?|into|off|border|waters|strait|around)\b/u,
    unlessBefore: UNDONE,
    unlessAfter: /^[^,;]{0,50}\b(?:home|back|withdraw\w*|out of|to leave|peacekeeping mission)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: 'China sent 40 warplanes across the median line.', gives: ['exercise occurred CHN – –'] }],
    misses: ['China sent its soldiers home.', 'China did not send warships to the strait.'],
  },
  {
    name: 'event/sanction-expelled',
    kind: 'sanction',
    words: {
      past: 'declared gave told ordered asked expelled barred banned stripped revoked cancelled withdrew',
      ing: 'declaring ordering expelling telling revoking',
    },
    roles: 'toward',
    after:
      /^[^,;]{0,60}\b(?:personae? non gratae?|(?:diplomats?|ambassadors?|envoys?|consuls?|attach[eé]s?|staff|officials?|peacekeepers|troops|mission|a senior \S+) (?:to leave|hours to leave|out of the country|\d+ hours|with immediate)|visas? (?:of|for)|accreditation|most[- ]favou?red|trade (?:status|preferences)|to close (?:its|the) (?:consulate|embassy|mission))\b/u,
    unlessBefore: UNDONE,
    unlessAfter: /^[^,;]{0,40}\b(?:cabinet|his own|her own|their own|its own)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'Ecuador declared the Mexican ambassador persona non grata.',
        gives: ['sanction occurred ECU → MEX – –'],
      },
      { text: 'Mali told France’s ambassador to leave.', gives: ['sanction occurred MLI → FRA – –'] },
    ],
    misses: ['Ecuador declared a holiday.', 'Mali did not tell the ambassador to leave.'],
  },
  {
    name: 'event/concession-restored',
    kind: 'concession',
    words: {
      past: 'restored resumed reinstated restarted removed took struck deleted dropped allowed let permitted readmitted renounced',
      base: 'restore resume reinstate remove allow let permit',
      ing: 'restoring resuming reinstating removing allowing',
    },
    roles: 'toward',
    after:
      /^[^,;]{0,50}?\b(?:visas?|visa services|flights|air links|(?:phone|telephone) lines|banking|electricity|power|gas supplies|(?:gas|oil|water|grain) (?:flows|deliveries|shipments)|trade|imports|exports|purchases|(?:off|from) (?:its|the|a) (?:\S+ ){0,3}(?:blacklist|list)|humanitarian access|access for inspectors|inspectors|inspections|monitors|mail|ferry services|crossings?|prisoner visits|mortgages? of)\b/u,
    unlessBefore: UNDONE,
    unlessAfter: /^[^,;]{0,30}\b(?:talks|negotiations|ties|relations|sanctions|tariffs|attacks?|drills|enrichment)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: 'India has restored visa services for Canadians.', gives: ['concession occurred IND → CAN – –'] },
      { text: 'China will resume purchases of soybeans.', gives: ['concession planned CHN – –'] },
    ],
    misses: ['India refused to restore visa services.', 'China resumed talks on trade.'],
  },
  {
    name: 'event/concession-postponed',
    kind: 'concession',
    words: {
      past: 'put_off held_off held_off_on backed_down_on backed_off watered_down softened scaled_back suspended shelved gave_ground_on walked_back climbed_down_on dropped withdrew',
      base: 'put_off hold_off hold_off_on scale_back shelve drop withdraw',
      ing: 'putting_off holding_off scaling_back shelving dropping',
    },
    roles: 'toward',
    after:
      /^[^,;]{0,50}\b(?:tariffs?|dut(?:y|ies)|levies|levy|sanctions|surcharges?|ban|restrictions|curbs|controls|expulsions?|veto|objections?|demands?|conditions?|claims?|countermeasures|complaint|lawsuit|case)\b/u,
    unlessBefore: UNDONE,
    unlessAfter: /^[^,;]{0,40}\b(?:talks|negotiations)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: 'Trump put off a tariff on Mexican goods by a month.', gives: ['concession occurred USA → MEX – –'] },
    ],
    misses: ['Trump will not put off the tariff.', 'Trump put off the meeting.'],
  },
  {
    name: 'event/disarmament',
    kind: 'dismantlement',
    words: {
      past: 'laid_down surrendered handed_in gave_up handed_over decommissioned turned_in destroyed dissolved disbanded',
      base: 'lay_down surrender hand_in give_up hand_over decommission turn_in dissolve disband disarm',
      ing: 'laying_down surrendering handing_in handing_over',
    },
    roles: 'toward',
    single: true,
    around:
      /^[^,;]{0,30}\b(?:arms|weapons|guns|rifles|explosives|armed wing|enriched uranium|highly enriched|stockpile|heavy weapons|itself)\b|disarm$/u,
    unlessBefore: UNDONE,
    statuses: ['occurred', 'planned'],
    hits: [{ text: 'The PKK will lay down its arms.', gives: ['dismantlement planned PKK – –'] }],
    misses: ['The PKK refused to lay down its arms.', 'The PKK did not surrender its weapons.'],
  },
  {
    name: 'event/accusation-blame',
    speech: true,
    kind: 'accusation',
    words: {
      past: 'laid pinned put placed pointed held cast heaped attributed ascribed shifted',
      present: 'lays pins puts points holds',
      ing: 'laying pinning putting pointing holding',
    },
    roles: 'toward',
    after:
      /^[^,;]{0,60}\b(?:blame (?:on|for|at|squarely)|finger at|responsible for|responsibility for|responsible\b|down to (?:\S+ ){0,3}(?:refusal|intransigence|obstruction|stubbornness|bad faith)|at (?:\S+ ){0,2}door|to (?:\S+ ){0,3}(?:intransigence|obstruction|refusal))/u,
    unlessBefore: /\b(?:not|never|been|was|were)\s+(?:\S+\s+)?$/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: 'Egypt laid the blame on Ethiopia.', gives: ['accusation occurred EGY → ETH – –'] }],
    misses: ['Egypt laid the foundation of the dam.', 'Egypt has not put the blame on Ethiopia.'],
  },
  {
    name: 'event/accusation-said-broke',
    speech: true,
    assertive: true,
    kind: 'accusation',
    words: {
      noun: 'was_to_blame were_to_blame is_to_blame are_to_blame bears_responsibility bore_responsibility was_behind were_behind was_responsible_for is_responsible_for had_violated has_violated had_broken has_broken had_breached has_breached had_reneged_on was_acting_in_bad_faith was_dragging_its_feet clung_to_a was_lying is_lying was_using was_stalling was_violating violated breached broke_its_promise broke_the_truce broke_the_ceasefire had_failed_to_honour was_sabotaging had_sabotaged',
    },
    roles: 'told',
    unlessBefore: /\b(?:not|never|if|whether|denied|deny|denies)\s+(?:\S+\s+){0,3}$/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [
      { text: 'Egypt said that Ethiopia was to blame for the deadlock.', gives: ['accusation occurred EGY → ETH – –'] },
    ],
    misses: ['Ethiopia was to blame.', 'Egypt denied that Ethiopia was to blame.'],
  },
  {
    name: 'event/rejection-no',
    speech: true,
    assertive: true,
    kind: 'rejection',
    words: {
      noun: 'there_would_be_no_ceasefire there_would_be_no_truce there_would_be_no_talks there_will_be_no_talks there_will_be_no_ceasefire there_would_be_no_deal there_will_be_no_deal there_would_be_no_peace there_will_be_no_peace there_would_be_no_negotiations there_will_be_no_negotiations there_would_be_no_return there_can_be_no_return there_can_be_no_talks there_can_be_no_negotiations was_out_of_the_question is_out_of_the_question was_unacceptable is_unacceptable was_not_negotiable is_not_negotiable was_not_on_the_table is_not_on_the_table non-negotiable a_non-starter a_nonstarter not_up_for_negotiation made_no_such_commitment will_vote_no will_vote_against would_vote_no would_vote_against would_join_no will_join_no would_accept_no will_accept_no would_make_no will_make_no does_not_recognise does_not_recognize do_not_recognise did_not_accept does_not_accept did_not_bind_it does_not_bind_it',
    },
    roles: 'toward',
    unlessBefore: /\b(?:if|whether|fear\w*|warned|warns)\s+(?:\S+\s+){0,4}$/u,
    statuses: ['occurred'],
    hits: [
      { text: 'The Kremlin said there would be no ceasefire before the vote.', gives: ['rejection occurred RUS – –'] },
    ],
    misses: ['Experts fear there will be no ceasefire.'],
  },
  {
    name: 'event/concession-pledged',
    kind: 'concession',
    words: {
      base: 'stop halt freeze cap limit dilute convert open restore let_in let_inspectors cut cut_back curb scale_back end give_way give_up leave quit withdraw pull_out grant hand_over recognise recognize provide guarantee refrain_from roll_back reduce ease accept dismantle ship_out allow stop_blocking drop',
    },
    roles: 'toward',
    before:
      /\b(?:is|are|was|were|has|have|had) to\s+(?:[\p{L}-]+\s+(?:and|or|,)\s+)?(?:[\p{L}-]+\s+)?$|\b(?:will|must|would|shall|pledg\w+ to|promis\w+ to|undert\w+ to|agreed to|commit\w* (?:itself |themselves )?to|vowed to|consent\w* to|offered to)\s+(?:[\p{L}-]+\s+(?:and|or)\s+)?(?:[\p{L}-]+\s+)?$/u,
    after:
      /^[^,;]{0,50}?\b(?:enrich\w*|uranium|centrifuges?|stockpile|inspection\w*|inspectors|reactors?|testing|tests?|missile|nuclear|attacks?|strikes?|shelling|advance|operations|fighting|offensive|hostilities|electricity|banking|phone|services|food|medicine|aid|access|passage|self-management|autonomy|self-rule|amnesty|territory|district|province|posts?|positions|villages?|waters|fishing|market|quotas?|tariffs?|subsidies|duties|troops|forces|settlements?|settlement building|blockade|membership|entry into|objections|claims?)\b/u,
    unlessBefore:
      /\b(?:not|never|no|if|unless|demand\w*|urg\w+|ask\w*|want\w*|refus\w+|could|might|may|whether|called on)\s+(?:\S+\s+){0,3}$/u,
    unlessAfter: /^[^,;]{0,40}\b(?:talks|negotiations|war games between)\b|^[^,;]{0,60}\b(?:unless|until)\b/u,
    statuses: ['planned'],
    hits: [
      {
        text: 'Iran is to stop enriching uranium above 5 percent.',
        gives: ['concession planned IRN – –'],
      },
    ],
    misses: ['Iran is not to stop enriching uranium.', 'Washington wants Iran to stop enriching uranium.'],
  },
  {
    name: 'event/truce-in-force',
    kind: 'concession',
    words: {
      past: 'took_hold took_effect came_into_force came_into_effect went_into_effect entered_into_force entered_into_effect began started held',
      base: 'take_hold take_effect come_into_force come_into_effect go_into_effect enter_into_force begin start',
      present: 'takes_effect comes_into_force takes_hold begins starts',
    },
    roles: 'both',
    before:
      /\b(?:truce|ceasefire|cease-fire|armistice|cessation of hostilities|pause in (?:the )?fighting|halt to hostilities|prisoner (?:swap|exchange))\b(?:(?!\s(?:that|which)\s)[^;.]){0,70}$/u,
    unlessBefore: UNDONE,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'A ceasefire between Israel and Lebanon took hold in June.',
        gives: ['concession occurred ISR+LBN 2019-06 –'],
      },
    ],
    misses: ['A ceasefire between Israel and Lebanon has not taken hold.'],
  },
  {
    name: 'event/agreement-concluded',
    speech: true,
    kind: 'agreement',
    words: {
      past: 'finished_haggling settled_on finished_negotiating completed_negotiations completed_talks concluded_negotiations concluded_talks concluded_their wrapped_up_negotiations ended_their reached_agreement came_to_an_understanding came_to_an_arrangement came_to_an_agreement found_common_ground sealed_the_deal struck_a_bargain made_peace announced_the_conclusion joined_hands shook_hands_on',
    },
    roles: 'both',
    unlessBefore: UNDONE,
    unlessAfter: /^[^,;]{0,30}\bwithout\b/u,
    statuses: ['occurred'],
    hits: [{ text: 'Armenia and Azerbaijan have settled on a text.', gives: ['agreement occurred ARM+AZE – –'] }],
    misses: ['Armenia and Azerbaijan have not settled on a text.'],
  },
  {
    name: 'event/agreement-between',
    kind: 'agreement',
    words: {
      noun: 'ceasefire_between cease-fire_between truce_between deal_between accord_between pact_between treaty_between armistice_between agreement_between understanding_between memorandum_between',
    },
    roles: 'both',
    others: true,
    unlessBefore:
      /\b(?:not|never|no|any|possible|potential|proposed|planned|draft|future|lasting|permanent|second|another|fresh|broker\w*|negotiat\w+|seek\w*|sought|want\w*|toward|towards|for|hopes?|hoped|reject\w*|propos\w+|demand\w*|urg\w+|call\w*|reach|agree to|agreed to|chances?|prospects?|push\w*|talks on|work\w* on|would|could|if|without|bring about|secure|mediate|help|discuss\w*|wording of|text of|signing of|conclusion of|details of)\s+(?:[\p{L}-]+\s+){0,3}$/u,
    unlessAfter:
      /^[^.;]{0,80}\b(?:will|is to|are to|is due|takes effect|is possible|is close|could|might|would|remains? elusive|remains? distant|collapsed before)\b/u,
    statuses: ['occurred'],
    hits: [{ text: 'The pact between Israel and Lebanon is fragile.', gives: ['agreement occurred ISR+LBN – –'] }],
    misses: ['Qatar hopes to broker a truce between Israel and Lebanon.'],
  },
  {
    name: 'event/agreement-brokered',
    kind: 'agreement',
    words: {
      past: 'brokered mediated negotiated secured announced helped_broker got helped_bring_about facilitated',
      ing: 'brokering mediating',
    },
    roles: 'both',
    others: true,
    after:
      /^(?:[^,;]|,\d){0,50}?\b(?:truce|ceasefire|cease-fire|deal|accord|agreement|peace|treaty|pact|swap|exchange|settlement)\b[^,;]{0,30}\bbetween\b/u,
    unlessBefore: UNDONE,
    statuses: ['occurred'],
    hits: [{ text: 'Qatar brokered a truce between Israel and Lebanon.', gives: ['agreement occurred ISR+LBN – –'] }],
    misses: ['Qatar has not brokered a truce between Israel and Lebanon.', 'Qatar brokered a truce with Israel.'],
  },
  {
    name: 'event/agreed-by',
    speech: true,
    kind: 'agreement',
    words: { past: 'agreed negotiated reached signed concluded accepted sealed struck endorsed initialled adopted' },
    roles: 'both',
    after: /^[^;]{0,60}\bby\s/u,
    around:
      /\b(?:truce|ceasefire|deal|accord|agreement|swap|exchange|treaty|pact|plan|protocol|text|declaration|understanding|roadmap|framework|settlement|pause)\b/u,
    unlessBefore: UNDONE,
    statuses: ['occurred'],
    hits: [
      {
        text: 'The swap was agreed last month by Israel and Lebanon.',
        gives: ['agreement occurred ISR+LBN 2019-09 –'],
      },
    ],
    misses: ['The swap was not agreed by Israel and Lebanon.'],
  },
];
