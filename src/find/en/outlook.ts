import type { OutlookFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { outlookRules } from '../shared/outlook.ts';
import { clauseWords } from './clause-words.ts';
import { forecasts } from './outlook-forecasts.ts';
import { frames } from './outlook-frames.ts';
import { promises } from './outlook-promises.ts';

/** English outlook, by the class of word that opens it. */
export const outlook: readonly Rule<OutlookFinding>[] = outlookRules({
  grammar: clauseWords,
  frames: [...frames, ...promises, ...forecasts],
  likelihoods: [
    [
      'unlikely',
      /\b(?:unlikely|improbable|one in (?:three|four|five|six|ten)|(?:almost|hardly) (?:no|any) chance|one chance in|long shot|not likely|isn't (?:still )?likely|aren't bright|not bright|dim|doubts?|doubted|doubtful|difficult to imagine|hard to imagine|no (?:sign|chances?|prospects?|return|second)|virtually no|little (?:chance|hope)|slim|remote)\b/u,
    ],
    [
      'likely',
      /\b(?:likely|probabl[ey]|better than even|comfortable lead|expects?|expected|high likelihood|good chance|bright|predict\w*|guess)\b/u,
    ],
    ['possible', /\b(?:possib\w+|may|might|could|perhaps|chances?|prospects?|eventually|speculation|fears?)\b/u],
    ['certain', /\b(?:certain\w*|inevitabl\w+|bound to|all but certain|matter of|definitely|surely|will)\b/u],
  ],
  supposes: /\b(?:if|unless|whether)\b/u,
  evidence: 'sentence',
  partOfWord: null,
});
