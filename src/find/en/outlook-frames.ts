import type { OutlookFrame } from '../shared/outlook-frame.ts';

/** Acts that are arranged: meetings, journeys, drills, launches. */
const ARRANGED =
  'redeploy|deploy|block|proceed|go ahead|seek|try|build|expand|increase|meet|meeting|talks?|hold|host|visit|travel|fly|go|return|attend|resume|restart|open|begin|start|send|launch|test|dispatch|receive|welcome|discuss|negotiate|consult|summit|convene|gather|leave|arrive|address|speak|sign|lead|drills?|exercises?|ceremony|congress|conference|session|vote|election|reconsider|review|publish|announce|unveil|take place|come into (?:force|effect)|enter into force|take effect|reconvene|reassemble|meet again|brief|present|table|submit|vote|debate|consider|take up|chair|spell out|set out|hold off|ship|deliver|impose|levy|charge|apply|join|sit|watch|monitor|observe|oversee|travel|tour|kick off|get under way|inspect|chair|inaugurate|dedicate|mark|move|transfer|pay|hand|tackle|take effect|be (?:held|flown|sent|released|announced|published|opened|signed|voted|debated|presented|discussed|convened|inaugurated|submitted|put|dealt|taken|tackled|launched|imposed|raised|introduced|hosted|chaired|followed|unveiled|tabled)';
/** Classes of English words that open a deadline, an invitation or a plan; own compilation. */
export const frames: readonly OutlookFrame[] = [
  {
    name: 'outlook/deadline',
    kind: 'deadline',
    speaks: 'any',
    words: 'deadline deadlines ultimatum time_limit cut-off_date cutoff_date',
    notBefore: /\b(?:no|not (?:mention|set|give|accept)|without)(?: an?| any| the)?(?: \w+)? $/u,
    hits: [{ text: 'Kim set a year-end deadline for Washington.', gives: ['deadline PRK 2019-12-31 –'] }],
    misses: ['There is no deadline for the talks.'],
  },
  {
    name: 'outlook/given-until',
    kind: 'deadline',
    speaks: 'any',
    words: 'gave given gives',
    after: /\buntil\b|^ (?:the )?(?:end|year|\w+ \d)|^ \d+ (?:days|hours|weeks)\b/u,
    timed: true,
    hits: [
      {
        text: 'Kim gave Washington until the end of the year to change its approach.',
        gives: ['deadline PRK 2019-12-31 –'],
      },
    ],
    misses: ['Kim gave Washington a warning.'],
  },
  {
    name: 'outlook/has-until',
    kind: 'deadline',
    speaks: 'any',
    words:
      'has_until have_until had_until is_given_until been_given_until was_given_until were_given_until no_later_than at_the_latest by_no_later_than',
    timed: true,
    hits: [{ text: 'Pyongyang has until Friday to answer, Trump said.', gives: ['deadline USA 2019-10-11 –'] }],
    misses: ['Pyongyang has, until now, kept silent.'],
  },
  {
    name: 'outlook/must-by',
    kind: 'deadline',
    speaks: 'any',
    words:
      'must should demanded demands called_on urged ordered has_to have_to needs_to need_to required requires require obliged obliges asked report_back to_report wants wanted',
    after: /\b(?:by|before|within|no later than)\b/u,
    timed: true,
    notBefore: /\bif .*$/u,
    hits: [
      { text: 'Washington must change its approach by the end of the year.', gives: ['deadline USA 2019-12-31 –'] },
    ],
    misses: ['Washington must change its approach.'],
  },
  {
    name: 'outlook/expires',
    kind: 'deadline',
    speaks: 'any',
    words:
      'expires expire lapses lapse expiring runs_out run_out running_out ends_on end_on due_to_expire set_to_expire will_expire will_lapse will_run_out comes_to_an_end falls_due fall_due',
    timed: true,
    ahead: true,
    hits: [{ text: 'The grain deal expires on 19 November.', gives: ['deadline narrator 2019-11-19 –'] }],
    misses: ['The grain deal expired on 19 September.'],
  },
  {
    name: 'outlook/time-to',
    kind: 'deadline',
    speaks: 'any',
    words: 'has have',
    after: /^ (?:now |only |just )*(?:\d+|[a-z-]+) (?:days|weeks|months|hours) to\b/u,
    hits: [{ text: 'Congress now has 60 days to review the text.', gives: ['deadline USA – –'] }],
    misses: ['They have many ways to meet.'],
  },
  {
    name: 'outlook/if-by-then',
    kind: 'deadline',
    speaks: 'any',
    words: 'by_then within_that_time before_then',
    supposed: true,
    before: /\b(?:if|unless) [^.;]*$/u,
    hits: [{ text: 'If no deal is reached by then, tariffs will rise.', gives: ['deadline narrator – –'] }],
    misses: ['He had left by then.'],
  },
  {
    name: 'outlook/invitation',
    kind: 'invitation',
    speaks: 'any',
    words: 'invited invites invite inviting invitation invitations',
    notBefore:
      /\b(?:not|never|without an|no \w+ were|no \w+ was|declined an|declined the|rejected an|rejected the|turned down an) $/u,
    hits: [
      {
        text: 'Sweden has invited both sides back to Stockholm within two weeks.',
        gives: ['invitation SWE 2019-10-09/2019-10-22 –'],
      },
    ],
    misses: ['They came without an invitation card.'],
  },
  {
    name: 'outlook/opens-on',
    kind: 'plan',
    speaks: 'any',
    words:
      'begins begin starts start opens resumes takes_effect take_effect comes_into_force come_into_force enters_into_force takes_place kicks_off convenes reconvenes meets',
    after: /^(?: \w+){0,4} (?:on|in|next|later|early|this|tomorrow|at the end|by)\b|^ (?:tomorrow|today|next|later)\b/u,
    notAfter: /^ (?:to|with|by) \w+ing\b/u,
    notBefore:
      /\b(?:to|will|would|could|may|might|did|does|not|if|when|before|after|until|once|said|usually|normally|always|every \w+) $/u,
    timed: true,
    ahead: true,
    hits: [{ text: 'A review of the pact begins next July.', gives: ['plan narrator 2020-07 –'] }],
    misses: ['The story begins in 2011.'],
  },
  {
    name: 'outlook/agreed-to-meet',
    kind: 'plan',
    speaks: 'any',
    words: 'agreed agrees agree',
    after:
      /^ (?:[^.;,]{0,60} )?to (?:meet|hold|resume|continue (?:talks|the talks|negotiations|dialogue|\S{0,2}productive)|start|begin|open|restart|reopen|send|visit|return|gather|reconvene)\b/u,
    notBefore: /\b(?:not|never|until|unless|if .*) $/u,
    hits: [{ text: 'The sides agreed in principle to meet again.', gives: ['plan narrator – –'] }],
    misses: ['They agreed to differ.'],
  },
  {
    name: 'outlook/plan-word',
    kind: 'plan',
    speaks: 'any',
    words:
      'plans_to plan_to planned plans planning_to agreed_to_hold agreed_to_meet agreed_to_resume would_resume could_resume set_to scheduled is_to are_to slated preparing_to prepares_to intends_to intend_to intended_to pencilled_in penciled_in arranged_for set_for is_set_for are_set_for booked_for timed_for earmarked_for prepares_for preparing_for gearing_up_for preparing_a is_considering are_considering about_to due_to_meet under_consideration arranged',
    after: /^ (?:to|for|on|in|by|early|late|next|this|a|an|\w+)|^[,.]|^$/u,
    notBefore: /\b(?:not|never|no|nuclear|was|not been|had been|as|than) $/u,
    notAfter:
      /^ to (?:the |a |its |their |his |be (?:seen|expected|found|blamed|feared)|blame|leave for)|^ (?:process|diligence|respect)|^[^.;]{0,80}(?:will not take place|cancel|called off|broke|fell through|put off|postponed)/u,
    hits: [{ text: 'A ceremony is planned for Wednesday.', gives: ['plan narrator 2019-10-09 –'] }],
    misses: ['The delay was due to the weather.'],
  },
  {
    name: 'outlook/was-to',
    kind: 'plan',
    speaks: 'any',
    words:
      'was_due were_due was_to were_to was_set_to were_set_to was_scheduled were_scheduled was_expected were_expected',
    timed: true,
    ahead: true,
    notAfter: /^[^.;]{0,80}(?:cancel|called off|put off|postponed|collapsed)/u,
    hits: [{ text: 'The cabinet was to vote on Wednesday.', gives: ['plan narrator 2019-10-09 –'] }],
    misses: ['They were to meet in June, but did not.'],
  },
  {
    name: 'outlook/aim',
    kind: 'plan',
    speaks: 'any',
    words:
      'aim_of aims_to aim_to aiming_to aimed_to goal_of hopes_to hope_to hoping_to hoped_to wants_to want_to set_a set_the',
    after:
      /^ (?:(?:be done|be finished|wrap up|finalis|finaliz|ratif|launch|sell|deliver|return|begin|start|be ready|finish|conclud|complet|reach|sign|hold|resum|reopen|restart|agree|meet|clos)(?:e|es|ing|ping|ting)?\b|(?:plebiscite|referendum|vote|meeting|date|session|hearing)\b)/u,
    timed: true,
    ahead: true,
    hits: [{ text: 'Seoul hopes to resume the talks by December.', gives: ['plan KOR 2019-12 –'] }],
    misses: ['Seoul hopes to resume the talks.'],
  },
  {
    name: 'outlook/due',
    kind: 'plan',
    speaks: 'any',
    words: 'due expected scheduled planned slated upcoming forthcoming next_round',
    after:
      /^ (?:on|in|for|by|early|late|next|this|at|to (?:meet|hold|begin|start|open|visit|travel|arrive|attend|resume))\b/u,
    notBefore: /\b(?:as|than|not|was|were) $|^\s*$/u,
    timed: true,
    hits: [{ text: 'The party congress is due early next year.', gives: ['plan narrator 2020-01/2020-03 –'] }],
    misses: [
      'The talks failed due to disputes in October.',
      'Kim will settle his line at the ninth party congress, due early next year.',
    ],
  },
  {
    name: 'outlook/plan-will',
    kind: 'plan',
    speaks: 'side',
    words: 'will would shall is_going_to are_going_to',
    after: new RegExp(
      `^ (?:(?:also|again|soon|then|next|instead|now|first|each|both|formally|only|still|jointly|later|together|be) ){0,2}(?:${ARRANGED})\\b`,
      'u',
    ),
    notAfter: /^ (?:go (?:up|down)|not|like|rather|have|be (?:willing|ready|happy|able))\b/u,
    notBefore:
      /\b(?:political|good|free|own|his|her|its|their|the|if .*|whether .*|what|which|levies|tariffs?|dut(?:y|ies)|rates?|sanctions|war|deals?|agreements?|prices?|proposals?) $/u,
    hits: [{ text: 'Seoul and Pyongyang will hold talks on 1 November.', gives: ['plan KOR+PRK 2019-11-01 –'] }],
    misses: ['Kim has the will to meet.'],
  },
];
