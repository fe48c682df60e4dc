import type { DisputeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { answerTo } from '../shared/dispute-answers.ts';
import { numbersOf, type Odds, opposedForecasts } from '../shared/dispute-claims.ts';
import { denialOf, replyOf, versionsOf } from '../shared/disputes.ts';
import { cueAct } from './cues.ts';

/** Words that deny another's account, as cue or within what is said. Own compilation, 2026. */
const DENIALS =
  '否认 矢口否认 断然否认 坚决否认 反驳 驳斥 澄清 辟谣 毫无根据 没有根据 毫无事实根据 子虚乌有 纯属 无稽之谈 不实 与事实不符 并非事实 不是事实 歪曲 捏造 谎言 误导 不准确 没有反映 未反映 从未承诺 并未承诺 没有承诺 从来没有 并未同意 没有同意 没有讨论过 不曾 根本没有 并不存在 不存在 绝无此事 没有提出 没有要求 的不是';
/** Sentences in which the reporter announces another version. */
const VERSIONS =
  '说法有所不同 说法不同 说法不一 说法并不一致 说法各异 各执一词 各说各话 另一个故事 另一种说法 不同的说法 不同版本 两个版本 口径不一 口径不同 看法不一 看法不同 意见不一 意见不同 意见分歧 看法较为 另一种看法 持不同看法 持不同意见 并不认同 不同意 相互矛盾 互相矛盾 大相径庭 截然不同 存在分歧 互相指责 相互指责';
const REPLIES = '回应说 回应称 回应道 反驳说 反驳称 反击说 反击称 回击说 回击称 驳斥说 驳斥称 回敬说';
const UNLIKELY =
  '不太可能 可能性不大 可能性不高 可能性很小 可能性较低 可能性不足 几率不大 机率不高 机率不到 机会不大 机会不足 希望渺茫 不大可能 未必 很难 难以 不会 不可能 难有 不乐观 遥遥无期 落空 不足三成 不到两成 不到三成 言之过早 为时过早';
const LIKELY =
  '有可能 很可能 可能会 大有可能 极可能 有望 有机会 机会较大 机会很大 可能性很大 可能性较大 大概率 势必 必将 必然 一定会 仍会 将会 会在 会进行 会返回 会恢复 会重新 会促使 迟早 乐观 指日可待 不排除';

const unlikely = new RegExp(UNLIKELY.split(' ').join('|'), 'u');
const likely = new RegExp(LIKELY.split(' ').join('|'), 'u');
const oddsOf = (text: string): Odds | null => (unlikely.test(text) ? 'unlikely' : likely.test(text) ? 'likely' : null);

/** What is denied stands before: 这纯属猜测, 这一说法. */
const ANAPHORIC =
  /这(?:纯属|是|并非|不是|完全|一(?:说法|报道|指责|指控|消息))|(?:的|有关|上述|该|此|相关)(?:说法|报道|言论|指责|消息|指控|传闻|报导|表态|声明|指称)/u;
/** Both versions follow these words. */
const PAIR_FOLLOWS =
  /^(?:说法不一|说法并不一致|说法各异|两个版本|口径不一|看法不一|意见不一|各执一词|相互矛盾|互相矛盾)$/u;
const AGREES = /同意|认同|赞成|接受|感谢|欢迎|也认为|乐意/u;

/** Words that exclude each other when said of one thing. */
const EXCLUSIVE: readonly (readonly [RegExp, RegExp])[] = [
  [/继续|维持|保持|有效|不会放松|不会解除|继续有效/u, /解除|放松|取消|缓解|停止|松动/u],
  [/全部|一切|所有|完全/u, /部分|一部分|少数|某些/u],
  [/新(?:的)?(?:想法|方案|倡议|提议|计划|建议)|灵活/u, /旧立场|旧态度|没有改变|空手而来|没有准备/u],
  [/成功|富有成效|积极|顺利|良好|进展/u, /失败|破裂|强盗|遗憾|僵局|倒退/u],
  [/已接受|已经接受|已同意/u, /毫无根据|没有接受|没有同意/u],
];
const NEGATED = /[不没未无非否]/u;

const opposed = (a: string, b: string): boolean => {
  const [oddsA, oddsB] = [oddsOf(a), oddsOf(b)];
  if (oddsA && oddsB && oddsA !== oddsB) return true;
  if (EXCLUSIVE.some(([one, other]) => (one.test(a) && other.test(b)) || (other.test(a) && one.test(b)))) return true;
  return a.length < 40 && b.length < 40 && NEGATED.test(a) !== NEGATED.test(b);
};

export const disputes: readonly Rule<DisputeFinding>[] = [
  {
    name: 'zh/dispute/denied',
    triggers: DENIALS.split(' '),
    find: (at) => denialOf(at, 'zh/dispute/denied', 2, ANAPHORIC),
    hits: [
      {
        text: '《纽约时报》报道说，美国正在准备冻结核活动的方案。博尔顿否认，称他没有讨论过冻结核活动的方案。',
        gives: ['«美国正在准备冻结核活动的方案» ≠ «他没有讨论过冻结核活动的方案»'],
      },
    ],
    misses: ['特朗普说，制裁将继续。金正恩否认他病了。'],
  },
  {
    name: 'zh/dispute/versions',
    triggers: VERSIONS.split(' '),
    find: (at) => versionsOf(at, 'zh/dispute/versions', opposed, PAIR_FOLLOWS),
    hits: [
      {
        text: '特朗普说，制裁将继续有效。朝鲜的说法有所不同。朝中社称，美国可以解除制裁。',
        gives: ['«制裁将继续有效» ≠ «美国可以解除制裁»'],
      },
    ],
    misses: ['双方看法不同。特朗普说，他不着急。'],
  },
  {
    name: 'zh/dispute/replied',
    triggers: REPLIES.split(' '),
    find: (at) => replyOf(at, 'zh/dispute/replied', 1, AGREES),
    hits: [
      {
        text: '朝鲜外务省指责美方提出强盗般的要求。蓬佩奥回应说，如果这些要求像强盗，全世界都是强盗。',
        gives: ['«美方提出强盗般的要求» ≠ «如果这些要求像强盗，全世界都是强盗»'],
      },
    ],
    misses: ['金正恩说，他愿意会晤。特朗普回应说，制裁不会解除。'],
  },
  {
    name: 'zh/dispute/answered',
    triggers:
      '反称 反指 反驳 反驳说 反驳称 反驳道 反击说 反击称 回击说 回击称 则称 则说 则表示 则指责 则反称 却称 却说 却坚称 坚称 否认 指责'.split(
        ' ',
      ),
    find: (at) => answerTo(at, 'zh/dispute/answered', cueAct, /否认/u),
    hits: [
      {
        text: '韩国指责朝鲜违反停战协定。平壤则称，是韩国军队先开的火。',
        gives: ['«朝鲜违反停战协定» ≠ «是韩国军队先开的火»'],
      },
    ],
    misses: ['韩国指责朝鲜违反停战协定。俄罗斯则称，演习完全合法。'],
  },
  {
    name: 'zh/dispute/forecasts',
    triggers: [...UNLIKELY.split(' '), ...LIKELY.split(' ')],
    find: (at) => opposedForecasts(at, 'zh/dispute/forecasts', 2, oddsOf),
    hits: [
      {
        text: '郑东泳说，特朗普与金正恩有可能在板门店会面。魏圣洛则表示，在板门店会面的可能性不高。',
        gives: ['«特朗普与金正恩有可能在板门店会面» ≠ «在板门店会面的可能性不高»'],
      },
    ],
    misses: ['郑东泳说，制裁有可能松动。魏圣洛则表示，板门店会面的可能性不高。'],
  },
  {
    name: 'zh/dispute/numbers',
    triggers: ['公里', '千米', '天', '次', '枚', '人', '名', '具', '套', '吨', '年', '个月', '小时', '%'],
    find: (at) => numbersOf(at, 'zh/dispute/numbers', 2),
    hits: [
      {
        text: '朝中社称，导弹飞行了1000公里。韩国国防部说，导弹只飞行了700公里。',
        gives: ['«导弹飞行了1000公里» ≠ «导弹只飞行了700公里»'],
      },
    ],
    misses: ['朝中社称，导弹飞行了1000公里。韩国国防部说，双方相距700公里。'],
  },
];
