import type { EventFrame } from '../shared/event-frame.ts';

const ARRANGEMENT =
  'talks|negotiations?|dialogue|discussions|conference|summit|treaty|accords?|deal|pact|agreement|protocol|convention|truce|ceasefire|process|council|court|alliance|bloc|union|organi[sz]ation|agency|initiative|corridor|regime|grouping|mechanism|panel|commission';

/** Deeds told by a noun with their doer (Mali’s withdrawal from the accord, the release of ten men by Iran). Own compilation, 2026. */
export const actFrames: readonly EventFrame[] = [
  {
    name: 'event/act-sanction',
    kind: 'sanction',
    words: {
      act: 'doubling_of tripling_of raising_of hiking_of increase_in imposition_of introduction_of tightening_of reimposition_of extension_of renewal_of widening_of expulsion_of closure_of closing_of suspension_of freezing_of blacklisting_of seizure_of boycott_of freeze_on ban_on bans_on embargo_on embargo_against blockade_of curbs_on boycott_against',
    },
    roles: 'toward',
    around:
      /\b(?:ban on|bans on|embargo|blockade|curbs on|boycott|blacklisting)\b|^[^,;]{0,40}\b(?:tariffs?|duties|levies|sanctions|restrictions|controls|curbs|quotas|diplomats?|ambassadors?|envoys?|attach[eé]s?|borders?|crossings?|airspace|ports?|flights|trade|imports|exports|visas|aid|supplies|assets|funds|accounts|cargo)\b/u,
    doerBehind:
      /^(?:[’']s)?\s+(?:import |retaliatory |punitive |export )?(?:tariffs?|duties|sanctions|levies|curbs|controls|restrictions)\b/u,
    unlessAfter: /^\s+(?:the )?(?:talks|negotiations|further tests|testing|tests|drills)\b/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'The imposition of tariffs by Brazil on Argentine wheat hurt farmers.',
        gives: ['sanction occurred BRA → ARG – –'],
      },
      { text: 'China’s ban on Lithuanian beef remains in place.', gives: ['sanction occurred CHN → LTU – –'] },
    ],
    misses: ['Brussels fears the imposition of tariffs by Washington.', 'The ban on beef remains in place.'],
  },
  {
    name: 'event/act-break-off',
    kind: 'break-off',
    words: {
      act: 'withdrawal_from exit_from departure_from pullout_from walkout_from suspension_of cancellation_of boycott_of recall_of severing_of termination_of abrogation_of abandonment_of repudiation_of scrapping_of',
    },
    roles: 'toward',
    after: new RegExp(
      `^[^,;]{0,50}?\\b(?:${ARRANGEMENT}|diplomatic relations|ties|ambassador|envoy|negotiators|participation|membership|cooperation|contacts|unesco|opec|ecowas|nato)\\b`,
      'u',
    ),
    unlessAfter: /^[^,;]{0,30}\b(?:sanctions|tariffs|drills|tests|territory|military cooperation drills)\b/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'Mali’s withdrawal from the peace accord in January alarmed Algeria.',
        gives: ['break-off occurred MLI 2019-01 –'],
      },
    ],
    misses: ['Analysts feared Mali’s withdrawal from the accord.', 'Mali’s withdrawal from the north was slow.'],
  },
  {
    name: 'event/act-rejection',
    speech: true,
    kind: 'rejection',
    words: {
      act: 'rejection_of refusal_to refusal_of veto_of dismissal_of rebuff_of rebuff_to veto_on repudiation_of unwillingness_to',
    },
    roles: 'toward',
    doerBehind: /^/u,
    unlessAfter:
      /^\s+(?:comment|say|give details|be named|responsibility|entry|permission|visas?|(?:the )?(?:claims?|reports?|charges?|accusations?|allegations?|notion))\b/u,
    statuses: ['occurred'],
    hits: [
      { text: 'Kenya’s rejection of the plan came as no surprise.', gives: ['rejection occurred KEN – –'] },
      { text: 'Ethiopia’s refusal to sign a deal angered Cairo.', gives: ['rejection occurred ETH – –'] },
    ],
    misses: ['Cairo fears Ethiopia’s rejection of the plan.', 'His refusal to comment surprised nobody.'],
  },
  {
    name: 'event/act-concession',
    kind: 'concession',
    words: {
      act: 'release_of handover_of return_of repatriation_of freeing_of lifting_of easing_of removal_of reopening_of suspension_of halving_of lowering_of withdrawal_of pullback_of pullout_of pardon_of unfreezing_of restoration_of',
    },
    roles: 'toward',
    after:
      /^[^,;]{0,40}?\b(?:prisoners?|hostages?|detainees?|captives?|soldiers|sailors|fishermen|crew|activists?|journalists?|bodies|remains|citizens|nationals|men|women|children|sanctions|tariffs?|duties|restrictions|embargo|ban|blockade|curbs|controls|drills?|exercises|tests?|testing|enrichment|crossings?|border|airspace|troops|forces|army|peacekeepers|artillery|assets|funds|visas?|territory|island|villages?|checkpoints?|artefacts|artifacts|vessel|tanker|ship|water supplies)\b/u,
    doerBehind:
      /^(?:[’']s)?\s+(?:troops|forces|soldiers|peacekeepers|sanctions|tariffs?|duties|restrictions|curbs|controls)\b/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'The release of 20 prisoners by Venezuela on Monday was welcomed.',
        gives: ['concession occurred VEN 2019-10-07 –'],
      },
    ],
    misses: [
      'Washington demands the release of 20 prisoners by Venezuela.',
      'The release of the film by Disney was put off.',
    ],
  },
  {
    name: 'event/act-force',
    kind: 'force',
    words: {
      act: 'capture_of seizure_of killing_of assassination_of incursion_into incursions_into occupation_of annexation_of bombing_of shelling_of bombardment_of invasion_of attack_on attacks_on strike_on strikes_on raid_on raids_on airstrike_on airstrikes_on assault_on offensive_in offensive_against sinking_of ramming_of downing_of storming_of abduction_of strikes_in raids_in attacks_in assault_in',
    },
    roles: 'object',
    unlessAfter: /^[^,;]{0,30}\b(?:assets|funds|rights|democracy|the press|freedom|poverty|tariffs)\b/u,
    unlessBefore: /\b(?:verbal|political|personal|cyber)\s*$/u,
    statuses: ['occurred'],
    hits: [{ text: 'A strike on a convoy by Russia in June killed two.', gives: ['force occurred RUS 2019-06 –'] }],
    misses: ['Tehran fears an attack on its plants by Israel.', 'An attack on a convoy killed two.'],
  },
  {
    name: 'event/act-accusation',
    speech: true,
    kind: 'accusation',
    words: {
      act: 'accusation_that accusations_that allegation_that allegations_that charge_that charges_that condemnation_of criticism_of denunciation_of complaint_that complaints_that accusations_against accusation_against claims_that_it complaint_against',
    },
    roles: 'toward',
    statuses: ['occurred'],
    unlessAfter: /^\s+(?:it\b|him|her|his|self)/u,
    needsReceiver: true,
    receiverOr:
      /^[^,;]{0,40}\b(?:strikes?|attacks?|raids?|tests?|launch(?:es)?|tariffs|sanctions|drills|offensive|war|invasion)\b/u,
    hits: [
      {
        text: 'Algeria’s accusations that Morocco had started the fires were dismissed.',
        gives: ['accusation occurred DZA → MAR – –'],
      },
    ],
    misses: ['Criticism of Morocco has grown.', 'Algeria’s accusations are old.'],
  },
  {
    name: 'event/act-request',
    speech: true,
    kind: 'request',
    words: {
      act: 'demand_that demands_that demand_for demands_for call_for calls_for appeal_for appeals_for request_for requests_for ultimatum_to appeal_to plea_for',
    },
    roles: 'toward',
    statuses: ['occurred'],
    unlessAfter: /^\s+(?:goods|oil|gas|energy|products|labou?r|comment|applications|more time to)\b/u,
    hits: [
      {
        text: 'Moscow’s demand that Ukraine disarm blocked the talks.',
        gives: ['request occurred RUS → UKR – –'],
      },
    ],
    misses: ['China’s demand for oil fell.', 'The demand for oil fell.'],
  },
  {
    name: 'event/act-threat',
    speech: true,
    kind: 'threat',
    words: {
      act: 'threat_to threats_to threat_of threats_of threats_against threat_against warning_that warnings_that vow_to vows_to ultimatum_to',
    },
    roles: 'toward',
    statuses: ['occurred'],
    unlessAfter:
      /^\s+(?:peace|security|stability|the region|global|regional|world|international|its|their|all|press|seek|continue|work|help|end the war|democracy|rain|storms)\b/u,
    hits: [
      {
        text: 'Trump’s threat to raise tariffs on Canada shook markets.',
        gives: ['threat occurred USA → CAN – –'],
      },
    ],
    misses: ['Russia’s threat to peace is great.', 'The threat to Europe is great.'],
  },
  {
    name: 'event/act-visit',
    kind: 'visit',
    words: { act: 'visit trip journey' },
    roles: 'goal',
    doerBehind: /^/u,
    after: /^\s+(?:by|of)\s/u,
    statuses: ['occurred'],
    needsReceiver: true,
    hits: [
      {
        text: 'A visit by Sergei Lavrov to Pyongyang in June raised hopes.',
        gives: ['visit occurred RUS → PRK 2019-06 Pyongyang'],
      },
    ],
    misses: ['A possible visit by Sergei Lavrov to Pyongyang is discussed.'],
  },
];
