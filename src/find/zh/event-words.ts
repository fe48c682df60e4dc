import type { EventWords } from '../shared/event-words.ts';

const NOTHING = /(?!)/u;

/** Small words around acts in Chinese. Own compilation, 2025. */
export const eventWords: EventWords = {
  goesOn: /^(?:该国|该组织|该集团|它|他们|同时|此外|随后|同日|当天)[^，。；]{0,10}$/u,
  describes: /^(?:的|那样|那般|一样|以来|之前|以前|前(?!往|夕|后)|起|以后)/u,
  bounded: /(?:自|自从|截至|直到|至|早于|相比|比)$/u,
  named: NOTHING,
  dateline: /^[^（）。]{0,60}\([^()]{2,40}\)\s*[-–—]+|^[^。，]{0,30}?\d日(?:电|讯|消息)(?:（[^）]{0,20}）)?/u,
  adjectiveBefore: NOTHING,
  gerundBefore: NOTHING,
  gerundAdopted: NOTHING,
  threatBefore: /(?:威胁|警告|扬言|恫吓)[^，。；]{0,2}$/u,
  passiveBefore: /(?:被|遭|遭到|受到)\s*$/u,
  verbGroup: NOTHING,
  agentAfter: NOTHING,
  participleAfter: NOTHING,
  participleAgent: NOTHING,
  doerAfter: NOTHING,
  ofAfter: NOTHING,
  decided: NOTHING,
  toVerb: NOTHING,
  anyBefore: NOTHING,
  carriedOut: NOTHING,
  causing: NOTHING,
  unreal: NOTHING,
  owned: NOTHING,
  ownedAct: NOTHING,
  at: /[在于]$/u,
  seat: NOTHING,
  firedAt: NOTHING,
  leaders: /领导人|首脑|元首/u,
  leaderTitle: /总统|总理|首相|国家主席|国王/gu,
  meetingName: /会(?:议|谈|晤)?$|谈判|峰会|磋商/u,
};
