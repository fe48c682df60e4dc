import { type Act, type Cue, type CueRow, cueTable } from '../shared/cue.ts';
import { inflect } from './verb-forms.ts';

/**
 * Where the content of an English cue stands. `that`: a clause behind it, with or without the conjunction. `to`: an
 * infinitive. `np`: a noun phrase (praised the deal). `object`: who is urged and to what (urged both to talk). `told`:
 * the addressee, then the clause. `call`: a thing and what it is called. `charge`: behind «of» or «for» after the
 * one who is blamed. `odds`: what is said to be how likely (put the odds of a deal at one in three). `silent`: only its act is known. Frames of two parts allow either.
 */
export type EnFrame =
  | 'that'
  | 'that np'
  | 'that to'
  | 'to'
  | 'to np'
  | 'np'
  | 'object'
  | 'that object'
  | 'told'
  | 'call'
  | 'charge'
  | 'odds'
  | 'silent';

/** Reporting verbs and phrases of English news, by act and frame, as lemmas; `_` joins the words of a phrase. Own compilation, 2026. */
const ROWS: readonly CueRow<EnFrame>[] = [
  ['say', 'call', 'describe characterise characterize portray depict'],
  [
    'say',
    'that',
    'say state declare assert maintain contend argue claim allege remark comment observe add explain clarify reply respond answer retort tweet write post conclude ' +
      'insist stress emphasise emphasize underline underscore affirm reaffirm reiterate repeat disclose reveal divulge note point_out hit_back fire_back shoot_back counter ' +
      'rejoin make_clear make_it_clear hold testify attest avow proclaim pronounce joke quip muse go_on_to_say be_quoted_as_saying be_cited_as_saying ' +
      'sum_up recount volunteer venture interject chime_in report_back opine reason theorise theorize posit submit whisper shout cry ' +
      'snap scoff sneer laugh smile shrug stipulate specify spell_out elaborate announce report confirm indicate signal hint imply intimate suggest recall show find verify ' +
      'acknowledge_that caution_that relate reckon_that lecture thunder bark bluster rail fume lament grumble complain gripe bemoan rejoice enthuse gush boast brag crow',
  ],
  [
    'say',
    'that np',
    'announce disclose reveal recall mention cite outline express voice convey articulate detail propound present',
  ],
  ['say', 'np', 'speak_of talk_of talk_about speak_about refer_to allude_to touch_on hint_at dwell_on name list'],
  ['say', 'told', 'tell inform notify brief assure remind advise'],
  [
    'say',
    'call',
    'call term dub label brand portray_as characterise_as characterize_as hail_as denounce_as dismiss_as style deem refer_to_as depict_as paint_as slam_as blast_as decry_as',
  ],
  ['deny', 'that np', 'deny rebut refute dispute disavow repudiate contradict gainsay negate dispel debunk discount'],
  [
    'say',
    'that',
    'take_the_position take_the_line take_the_stance make_the_point make_plain make_it_plain make_known let_it_be_known leave_no_doubt send_word give_assurances offer_assurances give_an_assurance give_assurance serve_notice put_on_record',
  ],
  ['say', 'np', 'confirm report'],
  ['deny', 'that', 'object protest counter_that disagree'],
  ['warn', 'that', 'warn caution alert forewarn threaten'],
  ['warn', 'to', 'threaten'],
  ['warn', 'np', 'warn_of warn_against caution_against warn_about alert_to'],
  ['demand', 'that np', 'demand'],
  [
    'demand',
    'that object',
    'urge insist_on call_for call_on press_for appeal_for push_for plead_for plead_with implore beseech exhort order instruct direct command appeal_to press_on clamour_for lobby_for',
  ],
  ['demand', 'np', 'advocate champion require seek'],
  ['promise', 'that to', 'promise pledge vow swear undertake guarantee resolve'],
  ['promise', 'np', 'commit_itself_to commit_themselves_to commit_himself_to commit_herself_to be_committed_to'],
  ['offer', 'that np', 'propose suggest recommend advise moot float put_forward table'],
  ['offer', 'to', 'offer volunteer propose'],
  [
    'admit',
    'that np',
    'admit concede acknowledge confess recognise recognize allow_that own_up_to grant_that accept_that',
  ],
  ['admit', 'np', 'not_rule_out'],
  ['hope', 'that to', 'hope wish'],
  [
    'hope',
    'that',
    'express_hope express_hopes voice_hope voice_hopes express_optimism voice_optimism express_the_hope',
  ],
  ['believe', 'that', 'express_confidence voice_confidence'],
  ['hope', 'np', 'hope_for look_forward_to long_for wish_for aspire_to'],
  ['fear', 'that np', 'fear worry dread'],
  [
    'fear',
    'that',
    'express_fear express_fears voice_fear voice_fears express_concern express_concerns voice_concern voice_concerns express_alarm',
  ],
  ['fear', 'np', 'worry_about fret_about fret_over agonise_over be_worried_about'],
  ['fear', 'that', 'fret be_worried be_concerned be_afraid be_anxious'],
  ['doubt', 'that np', 'doubt question query suspect distrust'],
  ['doubt', 'that', 'be_sceptical be_skeptical wonder be_doubtful be_unsure'],
  [
    'believe',
    'that',
    'believe think consider feel reckon judge hold_that be_rife be_convinced be_confident be_certain be_sure suppose presume assume conclude understand deem_that take_the_view sense gather',
  ],
  ['believe', 'np', 'see regard_as view_as consider'],
  ['believe', 'that', 'see view'],
  [
    'predict',
    'that np',
    'predict forecast foresee anticipate prophesy project envisage envision bet wager estimate calculate surmise speculate guess conjecture extrapolate',
  ],
  ['predict', 'object', 'expect'],
  [
    'predict',
    'odds',
    'put_the_odds put_the_chance put_the_chances put_the_likelihood put_the_probability put_the_risk place_the_odds rate_the_odds rate_the_chance rate_the_chances rate_the_likelihood',
  ],
  ['ask', 'that', 'ask inquire enquire demand_to_know'],
  ['ask', 'object', 'request beg'],
  ['say', 'that', 'be_adamant be_clear be_unequivocal'],
  ['hope', 'that', 'be_hopeful be_optimistic'],
  [
    'doubt',
    'np',
    'cast_doubt_on voice_doubt_about voice_doubts_about raise_doubts_about be_sceptical_of be_skeptical_of',
  ],
  [
    'accuse',
    'charge',
    'accuse blame fault rebuke chide berate scold castigate reproach upbraid indict charge arraign excoriate lambast lambaste',
  ],
  [
    'accuse',
    'np',
    'criticise criticize condemn denounce deplore decry slam blast attack assail censure deride ridicule mock lament protest castigate bemoan complain_of complain_about take_aim_at hit_out_at lash_out_at inveigh_against rail_against',
  ],
  ['accuse', 'that', 'charge'],
  [
    'praise',
    'np',
    'praise commend applaud laud hail welcome salute compliment thank congratulate celebrate extol endorse boast_of brag_of boast_about brag_about',
  ],
  [
    'reject',
    'np',
    'reject rebuff spurn dismiss refuse rule_out oppose turn_down brush_aside brush_off disown pour_cold_water_on balk_at play_down downplay shrug_off wave_away make_light_of',
  ],
  ['reject', 'np', 'object_to take_issue_with protest_against'],
  ['reject', 'silent', 'refuse decline'],
  ['agree', 'that to', 'agree concur consent'],
];

/** What a form of a verb allows: the frames its rows give, in order. */
export interface EnCue extends Cue<EnFrame> {
  /** All the frames of the word with the act each has. */
  readonly all: readonly Cue<EnFrame>[];
  /** The word is an -ing form: its subject is that of the main clause. */
  readonly participle: boolean;
  /** The word is the bare form (say, expect): after a plural subject or an auxiliary only. */
  readonly bare: boolean;
}

function build(): ReadonlyMap<string, EnCue> {
  const forms = new Map<string, EnCue>();
  for (const [act, frame, words] of ROWS) {
    for (const [lemma] of cueTable([[act, frame, words]])) {
      const [verb = '', ...rest] = lemma.split('_');
      inflect(verb).forEach((form, index, all) => {
        const word = [form, ...rest].join(' ');
        const cue = { act, frame };
        const old = forms.get(word);
        const participle = index === all.length - 1;
        forms.set(word, {
          act: old?.act ?? act,
          frame: old?.frame ?? frame,
          all: [...(old?.all ?? []), cue],
          participle: old?.participle ?? participle,
          bare: old?.bare ?? index === 0,
        });
      });
    }
  }
  return forms;
}

/** Every form of every cue in lower case, with its act and frames. */
export const enCues: ReadonlyMap<string, EnCue> = build();

/** The act of a cue as it stands (said, has repeatedly warned of, was quoted as saying): of its longest known ending, else null. */
export function cueAct(cue: string): Act | null {
  const words = cue.toLowerCase().split(/\s+/u);
  for (let from = 0; from < words.length; from += 1) {
    const known = enCues.get(words.slice(from).join(' '));
    if (known) return known.act;
  }
  for (let to = words.length - 1; to > 0; to -= 1) {
    const known = enCues.get(words.slice(0, to).join(' '));
    if (known) return known.act;
  }
  return null;
}
