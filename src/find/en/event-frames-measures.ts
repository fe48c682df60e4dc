import type { EventFrame } from '../shared/event-frame.ts';

const UNDONE =
  /\b(?:not|never|no|until|if|unless|demand\w*|urg\w+|ask\w*|call\w*|want\w*|refus\w+|could|might|should|must|may|before|once|only|fear\w*|avoid\w*|avert\w*|without)\s+(?:\S+\s+){0,4}$/u;
const TRADE = 'tariffs?|duty|duties|levies|levy|surcharges?|export controls?|export curbs|quotas?|customs';

/** Measures between states in English: curbs on trade and movement, their easing, withdrawals and swaps. Own compilation, 2025. */
export const measureFrames: readonly EventFrame[] = [
  {
    name: 'event/sanction-trade',
    kind: 'sanction',
    words: {
      past: 'raised doubled tripled hiked increased slapped levied introduced announced tightened imposed widened placed restored reinstated triggered piled expanded renewed prolonged extended reimposed toughened adopted approved passed endorsed broadened clapped reinstituted levelled decreed',
      present: 'raises imposes tightens slaps renews',
      base: 'raise double impose tighten slap introduce levy restore reimpose renew extend pile increase',
      ing: 'raising imposing tightening doubling restoring reimposing renewing extending introducing',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,46}?\b(?:tariffs?|duties|levies|export (?:controls?|curbs|restrictions|bans?|licen[cs]es|licensing)|import bans?|embargo(?:es)?|trade curbs|sanctions|asset freezes?|travel bans?|blockade|arms ban|visa bans?|countermeasures|anti-dumping|suspension of (?:air links|flights|trade|imports|visas|aid|exports))\b/u,
    unlessBefore: UNDONE,
    unlessAfter:
      /^(?:[^,;]|,\d){0,50}?\b(?:concerns?|questions?|relief|waivers?|exemptions?|suspension of (?:the )?(?:sanctions|tariffs)|pause|reduction|talks)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'Canada imposed tariffs on U.S. steel on October 2.',
        gives: ['sanction occurred CAN → USA 2019-10-02 –'],
      },
      { text: 'China tightened export controls on rare earths.', gives: ['sanction occurred CHN – –'] },
    ],
    misses: ['Canada has not imposed tariffs on U.S. steel.', 'Canada raised concerns about sanctions.'],
  },
  {
    name: 'event/sanction-barred',
    kind: 'sanction',
    words: {
      past: 'banned barred sealed_off choked_off cut_back cut severed halted suspended cut_off closed shut shut_down blocked stopped froze prohibited curbed restricted severed sealed boycotted',
      present: 'bans bars halts suspends closes shuts blocks',
      base: 'ban bar halt suspend cut_off close shut block boycott',
      ing: 'banning barring halting closing shutting blocking cutting_off',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,40}?\b(?:imports?|exports?|purchases|shipments|airspace|borders?|ports?|flights|air links|visas|gas (?:supplies|flows?|deliveries)|oil supplies|power supplies|supplies|all trade|trade|visa-free|crossings?|assets|accounts|(?:military |financial |economic |development )?aid|strait|airlines|ships from|vessels|trawlers|boats|fishing boats|goods|firms|companies|companies from|travellers|citizens of|broadcasters|gas to|oil to|pipeline|power to|electricity)\b/u,
    unlessBefore: UNDONE,
    unlessAfter:
      /^(?:[^,;]|,\d){0,50}?\b(?:sanctions|controls|negotiations|talks|tariffs|drills|exercises|deal|agreement)\b|^\s+(?:at|in|by|for|down by)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'Russia banned imports of Norwegian fish on October 2.',
        gives: ['sanction occurred RUS → NOR 2019-10-02 –'],
      },
    ],
    misses: ['Russia did not ban imports of fish.', 'The market closed at a record high.'],
  },
  {
    name: 'event/sanction-listed',
    kind: 'sanction',
    words: { past: 'added placed put', base: 'add', ing: 'adding placing' },
    roles: 'toward',
    after:
      /^[^;]{0,80}\b(?:(?:entity|sanctions|black|terror(?:ism)?|export control|trade) ?list|blacklist|in abeyance)\b/u,
    unlessBefore: UNDONE,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'Washington added a dozen Chinese firms to its entity list.',
        gives: ['sanction occurred USA → CHN – –'],
      },
    ],
    misses: ['Washington did not add the firms to its entity list.', 'He added that a list exists.'],
  },
  {
    name: 'event/sanction-persons',
    kind: 'sanction',
    words: { past: 'expelled deported ejected', base: 'expel', ing: 'expelling' },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,40}\b(?:diplomats?|ambassadors?|attach[eé]s?|envoys?|consuls?|embassy staff|inspectors?)\b/u,
    unlessBefore: UNDONE,
    statuses: ['occurred', 'planned'],
    hits: [{ text: 'Poland expelled three Russian diplomats.', gives: ['sanction occurred POL → RUS – –'] }],
    misses: ['Poland did not expel Russian diplomats.'],
  },
  {
    name: 'event/break-off-pulled',
    kind: 'break-off',
    words: {
      past: 'pulled took withdrew recalled called_home walked',
      base: 'pull take withdraw recall',
      ing: 'pulling taking withdrawing recalling',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,40}\b(?:out of|from)\b(?:[^,;]|,\d){0,40}\b(?:talks|negotiations|accord|deal|agreement|treaty|pact|protocol|doha|geneva|conference|process)\b|^(?:\s+\S+){0,3}\s+(?:negotiators?|negotiating team|delegation|delegates|ambassador|envoy|mission)\b/u,
    unlessBefore: UNDONE,
    unlessAfter: /^(?:[^,;]|,\d){0,40}\b(?:troops|forces|soldiers|part in)\b|^\s+(?:place|part)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'Israel pulled its negotiators out of the talks on October 3.',
        gives: ['break-off occurred ISR 2019-10-03 –'],
      },
    ],
    misses: ['Israel did not recall its delegation.', 'Israel took part in the talks.'],
  },
  {
    name: 'event/concession-trade',
    kind: 'concession',
    words: {
      past: 'cut lowered reduced halved slashed rolled_back removed scrapped dropped deferred delayed suspended paused lifted eased waived withdrew exempted relaxed trimmed abolished',
      present: 'cuts lowers halves',
      base: 'cut lower reduce halve slash roll_back remove scrap drop defer delay suspend pause lift ease waive exempt hold_off_on refrain_from postpone',
      ing: 'cutting lowering reducing halving slashing rolling_back removing suspending lifting easing',
    },
    roles: 'toward',
    after: new RegExp(
      `^(?:[^,;]|,\\d){0,50}?\\b(?:${TRADE}|sanctions|retaliatory measures|countermeasures|import bans?|visa (?:bans?|rules|requirements)|checks|curfew|state of emergency|emergency measures|emergency rule|martial law|restrictions|bans?|embargo|blockade|siege|any further (?:nuclear|missile)|objections?|its veto)\\b`,
      'u',
    ),
    unlessBefore: UNDONE,
    unlessAfter:
      /^(?:[^,;]|,\d){0,40}?\b(?:talks|negotiations|imports|supplies|exports of)\b|^[^;]{0,60}\bin return\b/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'China cut tariffs on American pork in August.',
        gives: ['concession occurred CHN → USA 2019-08 –'],
      },
      { text: 'Washington will halve the duty on Chinese goods.', gives: ['concession planned USA → CHN – –'] },
    ],
    misses: ['China wants Washington to cut tariffs.', 'China did not cut tariffs.'],
  },
  {
    name: 'event/concession-withdrawal',
    kind: 'concession',
    words: {
      past: 'withdrew withdrew_from pulled_out_of pulled_back pulled_back_from pulled_out retreated_from left vacated evacuated',
      base: 'withdraw withdraw_from pull_out_of pull_back pull_out leave vacate',
      ing: 'withdrawing pulling_out pulling_back',
    },
    roles: 'toward',
    around: /\b(?:troops|forces|soldiers|army|tanks|military|fighters|peacekeepers|warplanes|units|warships)\b/u,
    unlessBefore: UNDONE,
    unlessAfter:
      /^(?:[^,;]|,\d){0,40}\b(?:talks|negotiations|deal|accord|agreement|treaty|pact|summit|race|proposal|bill|statement)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: 'Russian forces withdrew from Kyiv in April.', gives: ['concession occurred RUS 2019-04 Kyiv'] }],
    misses: ['Russian forces did not withdraw.', 'Russia withdrew from the deal.'],
  },
  {
    name: 'event/concession-swap',
    kind: 'concession',
    words: { past: 'exchanged swapped traded', base: 'exchange swap', ing: 'exchanging swapping' },
    roles: 'both',
    after: /^(?:[^,;]|,\d){0,40}\b(?:prisoners?|detainees|captives|hostages|bodies|remains|inmates|spies)\b/u,
    unlessBefore: UNDONE,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: 'Russia and Ukraine exchanged 300 prisoners on October 3.',
        gives: ['concession occurred RUS+UKR 2019-10-03 –'],
      },
    ],
    misses: ['Russia and Ukraine did not exchange prisoners.', 'Russia and Ukraine exchanged fire.'],
  },
  {
    name: 'event/concession-opened',
    kind: 'concession',
    words: {
      past: 'reopened opened unfroze unblocked released allowed',
      base: 'reopen open unfreeze unblock',
      ing: 'reopening unfreezing',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,50}\b(?:crossings?|borders?|corridor|airspace|ports?|road|bridge|checkpoints?|funds|assets|billion|inspectors|convoys?)\b/u,
    unlessBefore: UNDONE,
    unlessAfter: /^\s+(?:fire|talks|negotiations|an? (?:front|office|investigation))\b/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: 'Egypt reopened the border crossing on Monday.', gives: ['concession occurred EGY 2019-10-07 –'] }],
    misses: ['Egypt did not reopen the border crossing.', 'Egypt opened fire.'],
  },
  {
    name: 'event/concession-truce',
    kind: 'concession',
    words: {
      past: 'declared halted suspended ceased stopped ended lifted paused',
      base: 'halt suspend cease stop end pause',
      ing: 'halting suspending',
    },
    roles: 'toward',
    after:
      /^(?:[^,;]|,\d){0,40}\b(?:(?:unilateral |temporary |humanitarian )?(?:truce|ceasefire|cease-fire)|attacks?|strikes|shelling|bombardment|offensive|fighting|hostilities|bombing|siege|military operations?)\b/u,
    unlessBefore: UNDONE,
    unlessAfter: /^(?:[^,;]|,\d){0,40}\b(?:talks|negotiations|would|over)\b/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: 'Russia declared a unilateral ceasefire.', gives: ['concession occurred RUS – –'] }],
    misses: ['Russia did not declare a ceasefire.', 'Kyiv demanded that Russia stop the shelling.'],
  },
];
