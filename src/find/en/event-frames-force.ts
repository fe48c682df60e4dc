import type { EventFrame } from '../shared/event-frame.ts';

const UNDONE = /\b(?:not|never|no|if|without|would|could|should|might|may|accus\w+|plann?\w*)\s+(?:\S+\s+){0,2}$/u;

/** Use of force and moves of arms in English. Own compilation, 2025. */
export const forceFrames: readonly EventFrame[] = [
  {
    name: 'event/force-launched',
    kind: 'force',
    words: {
      past: 'launched carried_out conducted began mounted unleashed staged opened started resumed fired rained renewed executed',
      present: 'launches carries_out',
      ing: 'launching carrying_out unleashing',
    },
    roles: 'object',
    after:
      /^(?:[^,;]|,\d){0,50}?\b(?:offensives?|counter-?offensive|attacks?|(?:air|drone|missile|retaliatory|pre-emptive)?[ -]?strikes?|airstrikes?|raids?|assaults?|invasion|bombardment|shelling|incursions?|water cannons?|drones|rockets|shells|bombs|bullets|missiles at|artillery|mortars?|tear gas|ground operation|military operation)\b/u,
    unlessBefore: UNDONE,
    unlessAfter:
      /^(?:[^,;]|,\d){0,50}?\b(?:tests?|drills?|exercises?|space|satellite|hunger strike|strike action|investigation)\b/u,
    needsReceiver: true,
    receiverOr:
      /\b(?:killing|wounding|killed|against|across|into)\b|(?:offensive|attacks?|strikes?|raids?|assaults?|bombardment|operation)\s+(?:on|in|at)\b|\bat (?:targets|positions|demonstrators|protesters|a boat|boats)/u,
    statuses: ['occurred'],
    hits: [
      {
        text: 'Israel carried out air strikes on Lebanon on October 2.',
        gives: ['force occurred ISR → LBN 2019-10-02 –'],
      },
    ],
    misses: ['Israel did not launch an attack on Lebanon.', 'North Korea launched a satellite.'],
  },
  {
    name: 'event/exercise-begun',
    kind: 'exercise',
    words: {
      past: 'began started opened launched carried_out concluded deployed stationed moved redeployed dispatched strengthened massed sent mobilised mobilized amassed reinforced oversaw',
      base: 'deploy redeploy resume begin station',
      ing: 'deploying stationing massing',
    },
    roles: 'toward',
    around:
      /\b(?:military (?:drills?|exercises?)|(?:naval|live-fire|joint|war|air|strike) (?:drills?|exercises?|games)|drills|war games|troops|peacekeepers|nuclear weapons|missile (?:batteries|systems|launchers)|warships?|tanks|reinforcements|bombers?|fighter jets|aircraft carrier|reservists|its forces|garrison)\b/u,
    unlessBefore: UNDONE,
    unlessAfter:
      /^(?:[^,;]|,\d){0,50}?\b(?:home|aid|talks|withdraw\w*|pulling|envoys?|negotiators?|delegation|ties|relations|sanctions)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: 'China began military drills on October 2.', gives: ['exercise occurred CHN 2019-10-02 –'] },
      { text: 'Russian peacekeepers were deployed in October.', gives: ['exercise occurred RUS 2019-10 –'] },
    ],
    misses: ['China did not begin military drills.', 'China began talks.'],
  },
  {
    name: 'event/exercise-alert',
    kind: 'exercise',
    words: { noun: 'on_alert on_high_alert on_full_alert on_heightened_alert on_combat_alert on_a_war_footing' },
    roles: 'toward',
    before: /\b(?:troops|forces|army|military|air force|navy|soldiers|units)\b[^;]{0,40}$/u,
    unlessBefore: UNDONE,
    statuses: ['occurred', 'planned'],
    hits: [{ text: 'South Korea put its troops on high alert.', gives: ['exercise occurred KOR – –'] }],
    misses: ['South Korea is on alert for storms.'],
  },
  {
    name: 'event/nuclear-equipment',
    kind: 'nuclear-build-up',
    words: {
      past: 'installed began_enriching started_enriching resumed_enriching enriched activated fed restarted',
      ing: 'installing enriching activating',
    },
    roles: 'toward',
    after: /^(?:[^,;]|,\d){0,50}?\b(?:centrifuges?|uranium|cascades?|reactor|percent|per cent|enrichment)\b/u,
    unlessBefore: /\b(?:not|never|no|stop\w*|halt\w*|if|without|quit|from|would|could|of)\s+(?:\S+\s+){0,2}$/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: 'Iran installed new centrifuges.', gives: ['nuclear-build-up occurred IRN – –'] }],
    misses: ['Iran has not installed new centrifuges.'],
  },
];
