import type { ExchangeLanguage, FormRow } from '../shared/exchange-words.ts';

/** English words of exchange and condition, in lower case. Own compilation, 2026. */
export const FORM_ROWS: readonly FormRow[] = [
  [
    'price',
    'in_return_for in_exchange_for to_exchange_for as_the_price_of as_a_price_for as_payment_for in_return_to in_trade_for as_a_quid_pro_quo_for in_compensation_for',
  ],
  [
    'swap',
    'swap swaps swapped swapping trade trades traded trading barter barters bartered bartering exchange exchanges exchanged exchanging',
  ],
  ['return', 'in_return in_exchange as_a_quid_pro_quo as_compensation'],
  ['pair', 'for_its_part for_their_part for_his_part for_her_part in_turn while whereas'],
  ['each', 'for_every for_each'],
  [
    'if',
    'if as_long_as so_long_as provided provided_that providing_that on_condition_that on_the_condition_that on_condition on_the_understanding_that if_only once',
  ],
  ['unless', 'unless unless_and_until'],
  ['only', 'only_if only_when only_after only_once only_in_return_for'],
  ['until', 'until till pending'],
  ['before', 'before'],
  [
    'depends',
    'depends_on depend_on depended_on conditional_on conditional_upon conditioned_on conditioned_upon contingent_on contingent_upon depending_on hinges_on hinged_on hinge_on according_to_future tied_to linked_to',
  ],
  [
    'condition',
    'precondition_for preconditions_for prerequisite_for prerequisites_for condition_for conditions_for precondition_of condition_of prerequisite_to',
  ],
];

/** English as the exchange reader reads it. */
export const englishExchanges: ExchangeLanguage = {
  language: 'en',
  unclear: /\b(?:even|whether|how|what|which)\s*$/u,
  fails: /\b(?:fail\w*|in vain|without success|but got|only to)\b/u,
  good: /\b(?:lift\w*|eas(?:e|es|ed|ing)|relax\w*|remov\w*|waiv\w*|suspend\w*|drop\w*|gives?|gave|giving|abandon\w*|dismantl\w*|clos\w+|shut\w*|destroy\w*|scrap\w*|halt\w*|stop\w*|freez\w*|froze\w*|hand\w*|returns?|returned|releas\w*|freed?|withdr\w+|pull\w*|end|ends|ended|ending|accept\w*|allow\w*|recogni[sz]\w*|provid\w*|guarantee\w*|denuclear\w*|disarm\w*|chang\w+|steps?|keeps?|kept|compl\w+|agree\w*|negotiat\w* in good faith|attitude|commit\w*|resum\w*|lets?|permit\w*|ratif\w+|sign\w*|cooperat\w*|extend\w*|honou?r\w*|implement\w*|open(?:s|ed|ing)?|buys?|bought|import\w*|cut|cuts|cutting|reduc\w*|lower\w*|limit\w*|disband\w*|disclos\w*|declar\w*|pay|pays|paid|ceas\w+)\b/u,
  receives:
    /\b(?:will|would|is to|are to|shall|to|may)\s+(?:\w+ly\s+)?(?:get|receive|obtain|be (?:given|granted|paid|supplied|provided)|regain|win)\b|\b(?:gets|got|receives?|received|obtains?|obtained)\b/u,
  rewards: /\b(?:giv(?:e|es|en|ing)|gave|reward(?:s|ed|ing)?|grant(?:s|ed|ing)?|offer(?:s|ed|ing)?)\s+(?:the\s+)?$/u,
  opens: /(?!)/u,
  opensBefore: /(?!)/u,
  explains: /(?!)/u,
  mainOpens: /^[,\s]*(?:then\s+)?/u,
  mainWithin: /(?!)/u,
  needsMain: /(?!)/u,
  needsThen: /(?!)/u,
  onlyThen: /(?:)/u,
  withheld:
    /\b(?:not|never|no|refus\w+|rejects?|rejected|rul(?:e|es|ed|ing) out|keeps?|kept|keeping|maintain\w*|remain\w*|stay\w*|cannot|without|unwilling|reluctant|continues?|withh\w+|hold off|insist\w*|rul\w+ out|hold out)\b|n't/u,
  willing:
    /\b(?:would|will|could|ready|willing|prepared|open|offer\w*|consider\w*|no reason not|may|promis\w+|pledg\w+|return|agreed|offer)\b/u,
  suspended: /\b(?:abeyance|on hold|frozen|froze|suspend\w*|block\w*|boycott\w*|delay\w*|closed|shut|barred)\b/u,
  harmed: /\b(?:destroyed|defeated|eliminated|toppled|crushed|wiped out|dismantled as a force)\b/u,
  onlyTalks:
    /^(?!.*\b(?:lift\w*|eas(?:e|ing)|remov\w*|dismantl\w*|destroy\w*|clos(?:e|ing)|halt\w*|stop\w*|freez\w*|suspend\w*|abandon\w*|withdr\w+|releas\w*|give up|cease|hand over|sign|limit|cap|cut|allow|end|buy|provid\w*)\b).*\b(?:talk\w*|negotiat\w*|dialogue|meet\w*|summit|sit down|table)\b|\b(?:refus\w+|reject\w*|no|not (?:agree to|accept|sign)|rul\w+ out) (?:any |a |an |the )?(?:\w+ )?(?:ceasefire|cease-fire|truce|deal|agreement|treaty)\b/u,
  failing: /\b(?:not|fails? to|failed to|refus(?:es|ed)|never|cannot|without)\b|n't\b/u,
  persisting: /\b(?:continu(?:es|ed)|keeps?|kept|persist(?:s|ed)|insist(?:s|ed)|goes on|went on|again)\b/u,
  across: /^[\s,“"]*(?:it|they|the other side|the latter)\b(?! (?:gets?|got|receiv|obtain))/u,
  refused:
    /\b(?:not|never|rul(?:e|es|ed|ing) out|refus\w+|reject\w+|fail\w*|without success|in vain|turned down|but got)\b|n't/u,
  agreed: /\b(?:agree[ds]?|deal|accord|signed|struck)\b/u,
  underPact:
    /\b(?:under|according to|in) (?:the|this|that|an|a)(?: \w+){0,2} (?:deal|accord|agreement|treaty|pact|truce)\b|\b(?:deal|accord|agreement|treaty|pact)\b.{0,30}\bthat (?:curbs|limits|caps|ends|lifts|requires|obliges|provides)\b/u,
  supposed: /\b(?:could|might|may|should|would|perhaps|probably|predicts?|expects?|caution\w*|suggest\w*|sign)\b/u,
  wanted: /\b(?:want(?:s|ed)?|demand(?:s|ed)?|ask(?:s|ed)? for|seeks?|sought|insist(?:s|ed)? on)\b/u,
  undertakes:
    /\b(?:will|would|shall|is to|are to|was to|were to|agree[sd]?(?: to)?|accept(?:s|ed)?|pledge[sd]?|promise[sd]?|commit(?:s|ted)?|undertake[sn]?|undertook|vow(?:s|ed)?|ready to|willing to|prepared to|may|can|must|lifted|released|freed|suspended|halted)\b|'ll\b/u,
  duty: /\b(?:must|has to|have to|needs to|need to|ought to|should)\b/u,
  contends:
    /\b(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|want(?:s|ed)?|oppos(?:e|es|ed|ing)|den(?:y|ies|ied)|accus(?:e|es|ed|ing)|warn(?:s|ed|ing)?|argu(?:e|es|ed|ing)|believ(?:e|es|ed)|condemn(?:s|ed)?|criticis(?:e|es|ed)|criticiz(?:e|es|ed)|urg(?:e|es|ed|ing)|not|never|no longer|would like|hop(?:e|es|ed)|think|thinks|thought|may|might|could)\b|n't/u,
  copula: /(?:\b(?:is|are|was|were|remains?|as)\s+)?\b(?:a|an|the|its|their|one)\s+(?:key|main|sole|only|first)?\s*$/u,
  inTurn: /\b(?:will|would|is to|are to|shall|must|pledged to|agreed to|promised to)\b|'ll\b/u,
  doneBy: /\bby\s+(?:the\s+)?$/u,
  turns: /(?:;|, and|, but|, while|, whereas|\bwhile|\bwhereas|\band(?= in (?:return|exchange|turn)))(?=\s|$)/u,
  owned:
    /^(?:['’]s)?\s+(?:\w+\s+)?(?:prisoners?|detainees?|hostages?|captives?|inmates|troops held|soldiers held|goods|products|exports|soybeans|beef|gas|oil|minerals|rare earths|vessels|ships|boats|fishing)/u,
  doneTo:
    /(?:to|against|on|for|towards?|threaten(?:s|ing)?|target(?:s|ing)?|aimed at|harm(?:s|ing)?|isolat(?:e|es|ing))\s+(?:the )?$/u,
  binds: /^(?:(?:then|and|but|that|to|so|or|by|with|for)\s+)+/iu,
  ends: /\b(?:but|and that|whereas|although|though|while|would|will)\b|[;:]/u,
  deed: /\b(?:lift\w*|eas(?:e|es|ed|ing)|relax\w*|remov\w*|waiv\w*|suspend\w*|drop\w*|relief|give|gives|gave|giving|abandon\w*|dismantl\w*|clos\w+|shut\w*|destroy\w*|scrap\w*|halt\w*|stop\w*|freez\w*|froze\w*|hand\w*|return\w*|releas\w*|free\w*|withdr\w+|pull\w*|end|ends|ended|ending|accept\w*|allow\w*|recogni[sz]\w*|provid\w*|guarantee\w*|denuclear\w*|disarm\w*|change\w*|steps?|measures?|concession\w*|keep|keeps|kept|compl\w+|agree\w*|stay\w*|buy\w*|pay\w*|negotiat\w*|talks?|cease|truce|resum\w*|attitude|hostages|prisoners|captives|detainees|verif\w+|suspension|deal|agreement|treaty|accord|cede\w*|ceding|neutral\w*|amend\w*|cooperat\w*|sign\w*|ratif\w*|import\w*|halv\w+|reduc\w*|cut\w*|lower\w*|extend\w*|limit\w*|open\w*|purchas\w*|disband\w*|access|let|lets|amnesty|recognition|ceasefire|withdrawal|lay down|laid down|take|takes)\b/u,
};
