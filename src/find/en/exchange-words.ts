import type { ExchangeLanguage, FormRow } from '../shared/exchange-words.ts';

/** English words of exchange and condition, in lower case. Own compilation, 2026. */
export const FORM_ROWS: readonly FormRow[] = [
  [
    'price',
    'in_return_for in_exchange_for to_exchange_for as_the_price_of as_a_price_for as_payment_for in_return_to in_trade_for',
  ],
  ['return', 'in_return in_exchange'],
  ['if', 'if as_long_as so_long_as provided provided_that on_condition_that on_the_condition_that if_only once'],
  ['unless', 'unless'],
  ['only', 'only_if only_when only_after only_once only_in_return_for'],
  ['until', 'until till'],
  ['before', 'before'],
  ['depends', 'depends_on depend_on depended_on conditional_on contingent_on depending_on according_to_future'],
];

/** English as the exchange reader reads it. */
export const englishExchanges: ExchangeLanguage = {
  unclear: /\b(?:even|whether|how|what|which)\s*$/u,
  fails: /\b(?:fail\w*|in vain|without success|but got|only to)\b/u,
  good: /\b(?:lift\w*|eas(?:e|es|ed|ing)|relax\w*|remov\w*|waiv\w*|suspend\w*|drop\w*|gives?|gave|giving|abandon\w*|dismantl\w*|clos\w+|shut\w*|destroy\w*|scrap\w*|halt\w*|stop\w*|freez\w*|froze\w*|hand\w*|returns?|returned|releas\w*|freed?|withdr\w+|pull\w*|end|ends|ended|ending|accept\w*|allow\w*|recogni[sz]\w*|provid\w*|guarantee\w*|denuclear\w*|disarm\w*|chang\w+|steps?|keeps?|kept|compl\w+|agree\w*|negotiat\w* in good faith|attitude|commit\w*|pay|pays|paid|ceas\w+)\b/u,
  rewards: /\b(?:giv(?:e|es|en|ing)|gave|reward(?:s|ed|ing)?|grant(?:s|ed|ing)?|offer(?:s|ed|ing)?)\s+(?:the\s+)?$/u,
  opens: /(?!)/u,
  mainOpens: /^[,\s]*(?:then\s+)?/u,
  onlyThen: /(?:)/u,
  withheld:
    /\b(?:not|never|no|refus\w+|rejects?|rejected|rul(?:e|es|ed|ing) out|keeps?|kept|keeping|maintain\w*|remain\w*|stay\w*|cannot|without|unwilling|reluctant|continues?|withhold\w*|hold off|insist\w*)\b|n't/u,
  willing:
    /\b(?:would|will|could|ready|willing|prepared|open|offer\w*|consider\w*|no reason not|may|promis\w+|pledg\w+|return)\b/u,
  refused: /\b(?:not|never|refus\w+|reject\w+|fail\w*|without success|in vain|turned down|but got)\b|n't/u,
  agreed: /\b(?:agree[ds]?|deal|accord|signed|struck)\b/u,
  supposed: /\b(?:could|might|may|should|would|perhaps|probably|predicts?|expects?|caution\w*|suggest\w*|sign)\b/u,
  wanted: /\b(?:want(?:s|ed)?|demand(?:s|ed)?|ask(?:s|ed)? for|seeks?|sought|insist(?:s|ed)? on)\b/u,
  doneTo: /(?:to|against|on|for|towards?|threaten(?:s|ing)?|harm(?:s|ing)?|isolat(?:e|es|ing))\s+(?:the )?$/u,
  binds: /^(?:(?:then|and|but|that|to|so|or|by|with|for)\s+)+/iu,
  ends: /\b(?:but|and that|whereas|although|though|while|would|will)\b|[;:]/u,
  deed: /\b(?:lift\w*|eas(?:e|es|ed|ing)|relax\w*|remov\w*|waiv\w*|suspend\w*|drop\w*|relief|give|gives|gave|giving|abandon\w*|dismantl\w*|clos\w+|shut\w*|destroy\w*|scrap\w*|halt\w*|stop\w*|freez\w*|froze\w*|hand\w*|return\w*|releas\w*|free\w*|withdr\w+|pull\w*|end|ends|ended|ending|accept\w*|allow\w*|recogni[sz]\w*|provid\w*|guarantee\w*|denuclear\w*|disarm\w*|change\w*|steps?|measures?|concession\w*|keep|keeps|kept|compl\w+|agree\w*|stay\w*|buy\w*|pay\w*|negotiat\w*|talks?|cease|truce|resum\w*|attitude|hostages|verif\w+|suspension)\b/u,
};
