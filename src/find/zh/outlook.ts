import type { OutlookFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { outlookRules } from '../shared/outlook.ts';
import { clauseWords } from './clause-words.ts';
import { forecasts } from './outlook-forecasts.ts';
import { frames } from './outlook-frames.ts';
import { promises } from './outlook-promises.ts';

/** Chinese outlook, by the class of word that opens it. */
export const outlook: readonly Rule<OutlookFinding>[] = outlookRules({
  grammar: clauseWords,
  frames: [...frames, ...promises, ...forecasts],
  likelihoods: [
    [
      'unlikely',
      /不太可能|不大可能|不可能|很难|难以|未必|难有|可能性(?:不大|很小|极小|较低|不高|较小|很低|低)|(?:机会|概率|几率|机率)(?:都)?(?:不大|渺茫|不足|很小|很低|不高|不到|微乎其微|不足)|[一二三]成|(?:没有|看不到|毫无)[^，。]{0,16}(?:迹象|可能)|怀疑|无望|落空|都不会/u,
    ],
    [
      'likely',
      /很可能|极可能|更可能|很有可能|大概率|有望|可望|多半|(?:可能性|概率|几率|机率|机会)(?:很大|较大|很高|较高|大增)/u,
    ],
    ['possible', /可能|或许|也许|或将|或会|恐|不排除|一半|五五|能否/u],
    ['certain', /肯定|必将|势必|必然|一定|断言|注定/u],
  ],
  supposes: /(?:如果|假如|倘若|假使|一旦|若是?|要是|除非)/u,
  evidence: 'clause',
  partOfWord:
    /(?:[金习普峰国大议协社员晚宴机集聚工商学理省市委常全开都董年再特文]会|[大上中少名老干主小女门]将|麻将)$/u,
});
