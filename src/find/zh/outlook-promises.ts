import type { OutlookFrame } from '../shared/outlook-frame.ts';
import { DEED, OBJECT, UNDERTAKEN } from './outlook-words.ts';

/** Classes of Chinese words that open a promise; own compilation. */
export const promises: readonly OutlookFrame[] = [
  {
    name: 'outlook/promise',
    kind: 'commitment',
    speaks: 'any',
    words: '承诺 保证 答应 许诺 允诺 誓言 发誓 立誓 担保 约定 应允 矢言',
    after: /^[^，。；、”’]{3,}/u,
    notAfter: /^(?:金|书的|人|书是|方|函|相|的|是|被|落空|失效|约束|几乎|仍|依然|已|也|并|尚|迟迟)/u,
    notBefore:
      /(?:的|全部|所有|做出|作出|任何|一切|一再|没有|未|未曾|不|拒绝|违背|违反|打破|背弃|收回|兑现|履行|要求|安全|寻求|换取|得到|获得|遵守|希望|单方面|必须|须|应|应当|应该|价格|就[^，。]{0,10})$/u,
    hits: [{ text: '特朗普承诺停止韩美联合军演。', gives: ['commitment USA – –'] }],
    misses: ['朝方要求得到安全保证。'],
  },
  {
    name: 'outlook/agreed-deed',
    kind: 'commitment',
    speaks: 'any',
    words: '同意 商定 议定 约定 谈妥',
    after: /^[^，。；、”’]{3,}/u,
    notAfter:
      /^(?:书|的|了|这|该|其|他|她|此|对方|上述|就|还可|可|即可|[^，。；]{0,12}(?:仍然?|依然|非常|十分|很)[^，。；的]{1,4}$|在[^，。；]{0,8}(?:基础|框架)|有关|关于|考虑|推动|推进|继续(?!停)|保持|加强|尽快|进一步|一道|为)|^[^，。；]{0,20}(?:讨论|商讨|探讨|看法|观点|意见|主张|提议|建议|说法|安排|访问|访|出席|参加|接见|接触|会面|见面|碰面|聚首|派|召集|开会|开启|启动|保密|接受采访)|^[^，。；]{0,16}(?:举行|召开|会谈|会晤|磋商|谈判|对话|恢复(?!通航|供|出口|进口)|联合国|的是)/u,
    notBefore: /(?:不|未|没有|促成|说服|要求|如果|若|是否|能否|经[^，。]{0,6}|[让使劝][^，。]{0,16})$/u,
    hits: [
      { text: '双方同意把部分关税税率减半。', gives: ['commitment narrator – –'] },
      { text: '双方同意各交换1000名战俘。', gives: ['commitment narrator – –'] },
    ],
    misses: ['双方同意尽快举行磋商。', '双方同意他的看法。'],
  },
  {
    name: 'outlook/undertaking',
    kind: 'commitment',
    speaks: 'side',
    words: '将 会 同意 将会 决心',
    after: UNDERTAKEN,
    notAfter: new RegExp(
      `${OBJECT.source}|^继续[^，。]{0,8}(?:合作|沟通|协调|磋商|对话)|^(?:两人|双方|彼此|[他她对该这])[^，。]{0,10}(?:关系|看法|观点|说法|意见)`,
      'u',
    ),
    notBefore: /(?:威胁|警告|扬言)[^。]{0,30}$/u,
    actor: true,
    hits: [{ text: '韩国外交部长康京和说,韩国将认真执行安理会制裁。', gives: ['commitment KOR – –'] }],
    misses: ['分析人士认为,朝鲜将继续试射导弹。', '朝鲜将其拆除。'],
  },
  {
    name: 'outlook/never',
    kind: 'commitment',
    speaks: 'side',
    words: '绝不会 绝不 永不 决不 不会再 将不再 不会 永远不会',
    notAfter: /^(?:是|有|影响|认为|成为|因|很|太|发生|出现|结束|容易|像|[，。、”])/u,
    notBefore: /(?:会|也|又|更|(?:只要|除非)[^。]{2,40}就)$/u,
    actor: true,
    hits: [{ text: '朝鲜外务省发言人说,朝鲜绝不会放弃核武器。', gives: ['commitment PRK – –'] }],
    misses: ['分析人士认为,朝鲜不会放弃核武器。'],
  },
  {
    name: 'outlook/in-turn',
    kind: 'commitment',
    speaks: 'any',
    words: '则 则将',
    after: DEED,
    notAfter:
      /^[^，。；]{0,30}(?:了|已|曾)|^(?:表示|称|说|要求|希望|认为|拒绝|反对|坚持|呼吁|是|为|被|在|未|没|不(?!再))/u,
    actor: true,
    hits: [{ text: '朝方停止核试验，美方则暂停联合军演。', gives: ['commitment USA – –'] }],
    misses: ['朝方要求让步，美方则拒绝了要求。'],
  },
];
