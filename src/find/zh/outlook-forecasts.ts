import type { OutlookFrame } from '../shared/outlook-frame.ts';
import { EFFECT, NO_WILL, OBJECT } from './outlook-words.ts';

/** Classes of Chinese words that open a forecast; own compilation. */
export const forecasts: readonly OutlookFrame[] = [
  {
    name: 'outlook/expects',
    kind: 'forecast',
    speaks: 'any',
    words: '预计 预测 预料 预言 预期 料将 估计 推测 断言 猜测 看好 料想 预判 研判 预估',
    likelihood: 'likely',
    holds: true,
    notAfter: /^(?:的|到的|中|之外|外|值|性|有误|错误|落空|模型|较|过|很|[。；、”])/u,
    notBefore: /(?:无法|难以|不作|不做|拒绝|没有|超出|低于|高于|符合|不如|据|的|属|这一|作出|做出|此)$/u,
    hits: [
      {
        text: '文在寅预计,工作级别的接触将在两个月内恢复。',
        gives: ['forecast moon-jae-in 2019-10-09/2019-12-08 likely'],
      },
    ],
    misses: ['结果超出预期的水平。', '这纯属猜测。'],
  },
  {
    name: 'outlook/modal',
    kind: 'forecast',
    speaks: 'outside',
    words:
      '将 会 可能 或许 也许 或将 或会 恐 恐怕 恐将 必将 势必 必然 将会 很可能 极可能 更可能 很有可能 有可能 有望 可望 大概率 多半 不会 不太可能 不大可能 不可能 很难 难以 未必 难有 将很难 将难以 注定 一定会 肯定会 迟早',
    likelihood: 'certain',
    notAfter: new RegExp(
      `${NO_WILL.source}|${OBJECT.source}|^性|^至|^却|^是(?!否)|^[^，。]{0,24}了|^(?:理解|想象|置信|忍受|相信)|^[^，。]{1,16}的(?:措施|行动|做法|举动|方案|条件)`,
      'u',
    ),
    notBefore: /(?:才$|似乎|没有人|确保|防止|避免|以免|希望|要求|是否|我|能不能|会不|将不|让)[^，。]{0,6}$/u,
    hits: [{ text: '专家认为,朝鲜可能再次试射导弹。', gives: ['forecast anon:experts – possible'] }],
    misses: ['专家认为,这次峰会很成功。', '专家说,这很可能是误会。'],
  },
  {
    name: 'outlook/may',
    kind: 'forecast',
    speaks: 'side',
    words: '可能 有可能 很可能 或许 也许 恐怕 很难 难以 将很难 将会很难 不太可能 不大可能 将难以 未必',
    likelihood: 'possible',
    said: true,
    notAfter: /^(?:性|是(?!否)|的|有关|[，。、”]|[^，。]{0,24}了|理解|想象|置信|忍受|相信)/u,
    notBefore: /(?:才|尽|只要|不|任何|一切|是否|确保|防止|避免|以免|希望)[^，。]{0,3}$/u,
    hits: [{ text: '特朗普说,第三次会晤有可能举行。', gives: ['forecast donald-trump – possible'] }],
    misses: ['朝方尽可能拖延。', '特朗普说,这可能是误会。'],
  },
  {
    name: 'outlook/effect',
    kind: 'forecast',
    speaks: 'side',
    words: '将 会 将会 必将 势必',
    likelihood: 'certain',
    said: true,
    after: EFFECT,
    notBefore: /(?:确保|防止|避免|以免|是否)[^，。]{0,6}$/u,
    hits: [{ text: '文在寅表示,金正恩访韩将为朝美对话发挥积极作用。', gives: ['forecast moon-jae-in – certain'] }],
    misses: ['金正恩将为美国代表团举行晚宴。'],
  },
  {
    name: 'outlook/chance',
    kind: 'forecast',
    speaks: 'any',
    words:
      '不排除 有望 可望 难料 拭目以待 尚不清楚 仍不清楚 有待观察 尚难预料 存疑 表示怀疑 大概率 很可能 不太可能 不大可能 未必',
    likelihood: null,
    notAfter: /^(?:是(?!否)|有关)/u,
    hits: [{ text: '文在寅表示,不排除金正恩年内访韩的可能性。', gives: ['forecast moon-jae-in 2019 possible'] }],
    misses: ['双方讨论了半岛局势。', '这很可能是误会。'],
  },
  {
    name: 'outlook/chances',
    kind: 'forecast',
    speaks: 'any',
    words: '可能性 前景 机率 概率 几率 机会 胜算',
    likelihood: null,
    after:
      /^(?:都|并|也|仍|依然|似乎|目前|正|更|会|将|约|大约|只|只有|仅|仅有)?(?:有?一半|一半一半|五五|有?[一二三四五六七八九]成|不足|不到|不(?!明飞)|很|较|极|更|渺茫|堪忧|黯淡|光明|未卜|难料|有限|微乎|大|高|低|小|增|降|接近|超过|上升|下降|存在|看好|乐观|悲观|一半)/u,
    notBefore: /(?:经济|发展|就业)$/u,
    hits: [{ text: '他说,今年举行会晤的可能性不大。', gives: ['forecast narrator 2019 unlikely'] }],
    misses: ['双方讨论了合作前景。', '文在寅希望提高获胜的机率。'],
  },
  {
    name: 'outlook/no-sign',
    kind: 'forecast',
    speaks: 'any',
    words: '迹象 眉目',
    likelihood: 'unlikely',
    before: /(?:没有|毫无|看不到|未见|尚无)[^，。]{0,24}$/u,
    hits: [{ text: '目前没有举行第四次会晤的迹象。', gives: ['forecast narrator – unlikely'] }],
    misses: ['双方关系有升温的迹象。'],
  },
];
