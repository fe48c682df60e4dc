import type { EventFrame } from '../shared/event-frame.ts';
import { forceFrames } from './event-frames-force.ts';
import { measureFrames } from './event-frames-measures.ts';
import { stanceFrames } from './event-frames-stance.ts';
import { termFrames } from './event-frames-terms.ts';
import { wordFrames } from './event-frames-words.ts';

const OPEN = ['occurred', 'planned', 'proposed', 'cancelled', 'denied'] as const;
const WEAPON = /导弹|飞弹|火箭|卫星|核弹|氢弹|核武|武器|弹道|潜射|巡航|炮弹|飞行器|发动机|核试/u;
const TALKS =
  /会谈|谈判|对话|磋商|协商|商谈|协议|协定|条约|公约|议定书|倡议|进程|接触|沟通|联络|通话|热线|外交关系|关系|往来|会晤|合作|参加|参与|出席|履行|执行|履约|承诺|成员资格/u;
const SITE =
  /核试验场|试验场|发射场|设施|反应堆|核武|弹头|武器|坑道|隧道|哨所|基地|工厂|发射台|离心机|浓缩铀|宁边|办公室|导弹/u;

/** Acts in Chinese by class. Own compilation, 2025: verbs of the news agencies' diplomatic prose. */
export const frames: readonly EventFrame[] = [
  ...measureFrames,
  ...wordFrames,
  ...forceFrames,
  ...termFrames,
  ...stanceFrames,
  {
    name: 'event/weapons-test',
    kind: 'weapons-test',
    words: {
      plain:
        '试射 试射了 发射 发射了 测试 测试了 试爆 试爆了 引爆 引爆了 进行核试验 进行了核试验 实施核试验 进行核试 进行了核试 实施了核试验',
    },
    roles: 'toward',
    around: WEAPON,
    unlessBefore: /(?:暂停|停止|冻结|停试|恢复|禁止|中止|不再|没有|未)[^，。；]{0,6}$/u,
    unlessAfter: /^(?:场|台|架|的所有|器|井|车|管|能力|技术|活动|基地|中心|计划|中止|承诺|不能|肯定|会|将|被)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '朝鲜10月2日试射了潜射弹道导弹。', gives: ['weapons-test occurred PRK 2019-10-02 –'] }],
    misses: ['朝鲜没有试射导弹。', '美国要求朝鲜停止试射导弹。', '朝鲜拆除了导弹发射场。'],
  },
  {
    name: 'event/nuclear-test',
    kind: 'weapons-test',
    words: { plain: '核试验 核试 核试爆 导弹试验 发射试验 火箭试验 武器试验 核爆试验 试射试验 飞行试验 发动机试验' },
    roles: 'toward',
    before: /(?:进行|实施|举行|开展|完成)(?:了|过)?[^，。；]{0,10}$/u,
    unlessBefore: /(?:暂停|停止|冻结|恢复|禁止|中止|不再|没有|未|可能|希望|若|如果)[^，。；]{0,10}$/u,
    unlessAfter: /^(?:场|台|中止|基地|的承诺)/u,
    statuses: ['occurred'],
    hits: [{ text: '朝鲜2017年9月进行了第六次核试验。', gives: ['weapons-test occurred PRK 2017-09 –'] }],
    misses: ['中国不希望看到核试验。', '朝鲜没有进行第七次核试验。'],
  },
  {
    name: 'event/agreement-signed',
    kind: 'agreement',
    words: {
      plain:
        '签署 签署了 签订 签订了 签下 签定 签 签了 签过 签妥 缔结 缔结了 订立 草签 草签了 换文 发表 发表了 达成 达成了 敲定 敲定了 谈妥 谈定 议定 共同通过 一致通过 协商一致通过',
    },
    roles: 'both',
    after:
      /^[^，。；]{0,24}(?:声明|联合新闻公报|宣言|协议|协定|条约|公报|备忘录|文件|议定书|路线图|公约|共识|一致|合同|安排|谅解|框架|方案|准则|宪章|文本|妥协|合约|停火|停战|休战|换俘|和约|“[^”，。；]{2,16}(?:框架|计划|路线图|方案|协议|宣言|准则)”|细节|条款)/u,
    unlessBefore: /(?:没有|未|未能|难以|尚未|力争|避免|有望)[^，。；]{0,4}$/u,
    unlessAfter: /^[^，。；]{0,6}(?:谈话|讲话|文章|演讲|社论|评论|看法)/u,
    statuses: OPEN,
    hits: [
      {
        text: '特朗普与金正恩6月12日在新加坡签署联合声明。',
        gives: [
          'agreement occurred USA+PRK 2019-06-12 Singapore',
          'summit occurred USA+PRK 2019-06-12 Singapore agreed',
        ],
      },
    ],
    misses: ['双方没有签署任何文件。', '金正恩发表讲话。'],
  },
  {
    name: 'event/agreement-reached',
    speech: true,
    kind: 'agreement',
    words: { plain: '同意 商定 约定 一致同意 达成一致 说好 谈妥' },
    roles: 'both',
    unlessAfter: /^(?:继续|保持|这[一种个]|该|他|她|上述)/u,
    unlessBefore: /(?:不|未|没有|是否|若|如果|能否)[^，。；]{0,3}$/u,
    statuses: ['occurred'],
    hits: [{ text: '特朗普与金正恩6月30日同意重启磋商。', gives: ['agreement occurred USA+PRK 2019-06-30 –'] }],
    misses: ['朝鲜不同意重启磋商。', '专家同意这种看法。'],
  },
  {
    name: 'event/acceptance',
    speech: true,
    kind: 'agreement',
    words: { plain: '接受 接受了 已接受 已经接受 欣然接受 愉快地接受了 答应 应允 已答应' },
    roles: 'toward',
    inSentence: /邀请|之邀|提议|建议|请求|访问|已经|美方已/u,
    unlessBefore: /(?:不|未|没有|拒绝|难以|愿意|可以|能够|可能|会|宣布|无法|不会|若|如果)[^，。；]{0,3}$/u,
    unlessAfter:
      /^[^，。；]{0,4}(?:采访|专访|核查|记者|检查|提问|条件|治疗|制裁)|^[^，。；]{0,20}(?:采访|专访|访问时)/u,
    statuses: ['occurred'],
    hits: [{ text: '特朗普接受了金正恩的邀请。', gives: ['agreement occurred USA → PRK – –'] }],
    misses: ['朝鲜没有接受邀请。', '金正恩接受采访。'],
  },
  {
    name: 'event/invitation',
    speech: true,
    kind: 'invitation',
    words: { plain: '邀请 邀请了 之邀 发出邀请 发出了邀请 邀' },
    roles: 'object',
    after: /^[^，。；]{0,30}(?:访|到|赴|见|会|参加|出席|前往|来|去|重返|做客)/u,
    unlessBefore: /(?:接受|拒绝|应|受|没有|未|不|该|的|回应|对|婉拒|本网|申)[^，。；]{0,6}$/u,
    unlessAfter: /^(?:求|示|愿|教|问|关注|联系|专家|学者|记者|读者|点击|三位|几位|你|您|战|来的|注意|大家|全)/u,
    statuses: ['occurred', 'planned', 'proposed'],
    hits: [{ text: '金正恩邀请特朗普访问平壤。', gives: ['invitation occurred PRK → USA – Pyongyang'] }],
    misses: ['金正恩没有邀请特朗普访问平壤。', '本网邀请三位学者谈谈看法。'],
  },
  {
    name: 'event/invitation-accepted',
    speech: true,
    kind: 'invitation',
    words: { plain: '接受 接受了 已接受 已经接受 欣然接受 愉快地接受了 答应 应允 已答应' },
    roles: 'reverse',
    after: /^[^，。；]{1,14}(?:邀请|之邀)/u,
    unlessBefore: /(?:若|如果)[^，。；]{0,8}$/u,
    statuses: ['occurred'],
    hits: [{ text: '美方已接受瑞典的邀请。', gives: ['invitation occurred SWE → USA – –'] }],
    misses: ['美方没有接受瑞典的邀请。'],
  },
  {
    name: 'event/invitation-by',
    speech: true,
    kind: 'invitation',
    words: { plain: '之邀 的邀请 邀请' },
    roles: 'inviter',
    before: /应[^，。；]{1,14}$/u,
    statuses: ['occurred', 'planned'],
    status: 'occurred',
    hits: [{ text: '金正恩应习近平邀请访问中国。', gives: ['invitation occurred CHN → PRK – China'] }],
    misses: ['金正恩没有应习近平邀请访问中国。'],
  },
  {
    name: 'event/invitation-issued',
    speech: true,
    kind: 'invitation',
    words: { plain: '发出 发出了 发了' },
    roles: 'toward',
    after: /^[^，。；]{0,16}(?:邀请|之约)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '比根向崔善姬发出尽快见面的邀请。', gives: ['invitation occurred USA → PRK – –'] }],
    misses: ['比根没有向崔善姬发出邀请。', '朝鲜发出警告。'],
  },
  {
    name: 'event/accusation',
    speech: true,
    kind: 'accusation',
    words: {
      plain:
        '指责 谴责 批评 抨击 斥责 痛批 怒斥 炮轰 痛斥 谴责了 批评了 指责了 强烈谴责 猛批 狠批 责备 责怪 怪罪 归咎于 归因于 归咎 控诉 声讨 指控 抗议 怒批 抱怨',
    },
    roles: 'object',
    unlessBefore:
      /(?:受到|遭到|遭|被|的|引发|招致|互相|相互|面对|回应|反驳|外界|饱受|不再|停止|避免|来自)[^，。；]{0,3}$/u,
    unlessAfter: /^(?:声|者|意见|家|人士|和|的)/u,
    needsReceiver: true,
    receiverOr:
      /^(?:了)?对方|^(?:了)?(?:这次|此次|该|这一|最新|这是)?(?:发射|试射|核试|军演|演习|袭击|空袭|决定|条约|协议|制裁|声明|行径|挑衅|决议|部署|入侵)/u,
    statuses: ['occurred'],
    hits: [{ text: '朝鲜外务省指责美方提出强盗般的要求。', gives: ['accusation occurred PRK → USA – –'] }],
    misses: ['美国受到盟友批评。', '朝鲜没有指责美国。'],
  },
  {
    name: 'event/blame',
    speech: true,
    kind: 'accusation',
    words: { plain: '责任在 责任全在 责任在于 责任完全在 归责于 怪' },
    roles: 'goal',
    unlessAfter: /^(?:不|异|物|罪)/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: '金明吉说，谈判破裂的责任在美国。', gives: ['accusation occurred PRK → USA – –'] }],
    misses: ['韩国表示责任在各方。'],
  },
  {
    name: 'event/threat',
    speech: true,
    kind: 'threat',
    words: {
      plain: '警告 警告说 警告称 扬言 威胁说 威胁称 恫吓 恐吓 警告美国 威胁美国 放话 发出警告 发出威胁 撂下狠话',
    },
    roles: 'toward',
    unlessBefore: /(?:受到|遭到|遭|被|的|无视|不顾|回应|多次被|引发|核|军事|安全|公开)[^，。；]{0,2}$/u,
    unlessAfter:
      /^(?:性|和|的|者|标|意味)|^(?![^。]{0,40}(?:如果|若|将|会采取))[^。；]{0,24}(?:可能|恐怕|危机|风险|灾难)/u,
    statuses: ['occurred'],
    hits: [{ text: '朝鲜外务省警告说，如果美国继续制裁，朝鲜将走新的道路。', gives: ['threat occurred PRK – –'] }],
    misses: ['朝鲜的核武器威胁地区安全。', '专家警告说，局势可能恶化。'],
  },
  {
    name: 'event/retaliation',
    speech: true,
    assertive: true,
    kind: 'threat',
    words: { plain: '报复 反击 回击 还击 严惩 付出代价 付出惨重代价 强烈报复 采取反制 采取反制措施 采取强硬措施' },
    roles: 'toward',
    before: /(?:将|会|必将|必|誓言|誓要|势必|将要)[^，。；]{0,12}$/u,
    unlessBefore: /(?:担心|担忧|可能|是否|会否|恐|不会|不)[^，。；]{0,10}$/u,
    unlessAfter: /^(?:性|关税)/u,
    statuses: ['occurred'],
    hits: [{ text: '韩国国防部长表示，如果朝鲜挑衅，韩国将立即报复。', gives: ['threat occurred KOR – –'] }],
    misses: ['韩国不会报复。', '专家担心朝鲜会报复。'],
  },
  {
    name: 'event/request',
    speech: true,
    kind: 'request',
    words: { plain: '要求 催促 要求了 恳请 责令 勒令 请求 督促 限期 责成' },
    roles: 'object',
    unlessBefore:
      /(?:的|坚持|一再|符合|按照|应|根据|满足|这些|这一|其|该|提出|任何|所|不|经济|降低|反对|拒绝|两国)[^，。；]{0,2}$/u,
    unlessAfter:
      /^[^，。；]{0,18}的(?:决议|草案|提案|声明|信|呼声|文件|议案)|^(?:是|也|和|与|，|。|超出|过高|的|得到|被)/u,
    needsReceiver: true,
    receiverOr:
      /^[，,](?:说|称)|^(?:各方|各国|双方|对方|有关|国际社会|所有|立即|停止|尽快|在[^，。；]{1,12}(?:停火|克制)|实现|实施|全面|恢复|给予|提供|作出|得到|保证|保留|延长|推迟|修改|重新|取消|解除|[\d一二三四五六七八九十两]+(?:天|年|个月|小时))/u,
    statuses: ['occurred'],
    hits: [{ text: '金正恩要求美国放弃现在的算法。', gives: ['request occurred PRK → USA – –'] }],
    misses: ['朝鲜的要求过高。', '按照美国的要求，会谈推迟。'],
  },
  {
    name: 'event/appeal',
    speech: true,
    kind: 'request',
    words: { plain: '敦促 呼吁 促请 喊话 吁请 公开喊话 呼吁说 呼吁称 催请 力促' },
    roles: 'object',
    unlessBefore: /(?:的|反对|拒绝|没有|不|未|多次被|响应|回应|无视)[^，。；]{0,2}$/u,
    unlessAfter: /^[^，。；]{0,18}的(?:决议|草案|提案|声明|信|呼声|文件|议案)|^(?:是|也|和|与|。|得到|被|的)/u,
    needsReceiver: true,
    receiverOr:
      /^[，,](?:说|称)|^(?:了)?(?:各方|各国|双方|有关|国际社会|立即|停止|尽快|在[^，。；]{1,12}(?:停火|克制)|冲突|所有|全部|全面|通过|保持|恢复|继续|实现|冷静|交战|当事|成员|对话|尊重|解除|彻底|联合国|重启|切实)/u,
    statuses: ['occurred'],
    hits: [
      { text: '法国敦促伊朗重返谈判。', gives: ['request occurred FRA → IRN – –'] },
      { text: '联合国秘书长呼吁双方保持克制。', gives: ['request occurred UNO – –'] },
    ],
    misses: ['专家呼吁伊朗重返谈判。', '法国没有敦促伊朗重返谈判。'],
  },
  {
    name: 'event/rejection',
    speech: true,
    kind: 'rejection',
    words: {
      plain: '拒绝 拒绝了 否决 否决了 回绝 回绝了 驳回 婉拒 断然拒绝 一口回绝 严词拒绝 拒收 不理',
    },
    roles: 'toward',
    unlessBefore: /(?:如果|若|不会|没有|可能|能|不能|无法)[^，。；]{0,4}$|(?:被|遭|遭到)$/u,
    unlessAfter: /^[^，。；]{0,3}(?:透露|评论|置评|具名|回答|证实|公开姓名)|^的/u,
    statuses: ['occurred'],
    hits: [
      { text: '中国和俄罗斯5月26日否决了美国的制裁决议。', gives: ['rejection occurred CHN+RUS → USA 2019-05-26 –'] },
    ],
    misses: ['官员拒绝透露细节。', '如果朝鲜拒绝提议，会谈将推迟。'],
  },
  {
    name: 'event/concession-drills',
    kind: 'concession',
    words: { plain: '暂停 停止 叫停 中止 取消 推迟 冻结 终止 停' },
    roles: 'toward',
    after:
      /^[^，。；]{0,22}(?:军演|演习|军事训练|试射|核试|导弹试验|核活动|核计划|战争游戏|铀浓缩|广播|喊话|关税|制裁)/u,
    unlessBefore:
      /(?:要求|呼吁|敦促|希望|主张|建议|宣布不|没有|不|是否|承诺暂|对|反对|应|必须|需|若|如果|换取|自从?)[^，。；]{0,8}$/u,
    unlessAfter: /^[^，。；]{0,22}(?:换|承诺|的承诺|的话)|^[^，。；]{0,26}(?:方案|提案|设想|构想|可能)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '10月1日，韩美宣布暂停联合空中演习。', gives: ['concession occurred KOR+USA 2019-10-01 –'] }],
    misses: ['朝鲜要求美国停止军演。', '美国没有停止军演。'],
  },
  {
    name: 'event/concession-handover',
    kind: 'concession',
    words: {
      plain: '获释 返还 解除 放松 放宽 豁免 减轻 松绑',
    },
    roles: 'toward',
    after:
      /^[^，。；]{0,16}(?:遗骸|骸骨|遗骨|遗体|尸体|人质|船员|渔民|公民|被扣押|被拘押|被关押|战俘|囚犯|美国人|日本人|韩国人|制裁|禁令|限制|资产|资金)/u,
    unlessBefore:
      /(?:要求|呼吁|敦促|希望|主张|不|没有|是否|换取|以(?!色列|军|方|总)|应|必须|需|若|如果|讨论|谋求|寻求|立即|反对|考虑|全部|部分|支持|推动|愿意|可以|要|先|来|同意|提出|提议|不会|拒绝)[^，。；]{0,8}$|换取[^，。；]{0,24}$/u,
    unlessAfter: /^的|^[^，。；]{0,16}(?:之前|的要求|的条件|问题|为条件|来换|换取)/u,
    statuses: ['occurred', 'planned', 'proposed'],
    hits: [{ text: '7月27日，美国解除了对朝鲜的部分制裁。', gives: ['concession occurred USA → PRK 2019-07-27 –'] }],
    misses: ['朝鲜要求解除制裁。', '美国不会解除制裁。'],
  },
  {
    name: 'event/dismantlement',
    kind: 'dismantlement',
    words: {
      plain: '放下 上缴 上缴了 拆除 拆除了 废弃 废弃了 炸毁 炸毁了 销毁 销毁了 拆毁 爆破 关闭 关闭了 封存 填埋 拆解 拆',
    },
    roles: 'toward',
    after: new RegExp(`^[^，。；]{0,16}(?:${SITE.source})`, 'u'),
    unlessBefore:
      /(?:要求|呼吁|敦促|主张|不|没有|是否|换取|以(?!色列|军|方|总)|必须|需|若|如果|讨论|可能|应|要|声称|尚未|同意|承诺|提出|提议|计划|已不可逆地|说成|把|鼓励)[^，。；]{0,8}$/u,
    unlessAfter: /^[^，。；]{0,16}(?:换取|换|问题|的可能|交换)/u,
    statuses: ['occurred', 'planned', 'proposed'],
    hits: [{ text: '朝鲜5月24日炸毁了丰溪里核试验场的坑道。', gives: ['dismantlement occurred PRK 2019-05-24 –'] }],
    misses: ['美国要求朝鲜拆除宁边核设施。', '朝鲜没有拆除核设施。'],
  },
  {
    name: 'event/break-off',
    kind: 'break-off',
    words: {
      plain:
        '中断 中断了 退出 退出了 暂停 暂停了 终止 终止了 取消 取消了 停止 停止了 撕毁 撕毁了 废除 废除了 废止 切断 切断了 断绝 断绝了 叫停 叫停了 单方面取消 中止 中止了 冻结 冻结了 撤销 撤销了 抵制 抵制了 不再参加 不再参与 不再履行 不再受',
    },
    roles: 'toward',
    after: new RegExp(`^[^，。；]{0,14}(?:${TALKS.source})`, 'u'),
    unlessBefore: /(?:要求|呼吁|希望|主张|不|没有|是否|若|如果|可能|被|反对|从未|不会)[^，。；]{0,4}$|的$/u,
    unlessAfter:
      /^[的”」》只是]|^[^，。；]{0,8}(?:天|个?多?月|多?年|周)的|^[^，。；]{0,4}之处|^[^，。；]{0,8}(?:属|是正常)|^[^，。；]{0,16}(?:制裁|军演|演习|试射|核试)/u,
    statuses: ['occurred', 'proposed', 'planned'],
    hits: [{ text: '朝鲜5月16日取消了与韩国的会谈。', gives: ['break-off occurred PRK → KOR 2019-05-16 –'] }],
    misses: ['朝鲜没有取消会谈。', '美国停止军演。'],
  },
  {
    name: 'event/visit',
    kind: 'visit',
    words: {
      plain:
        '访问 访问了 出访 抵达 飞抵 到访 造访 赴 前往 飞往 飞赴 抵 访 回访 走访 启程访问 启程前往 正式访问 国事访问 到达 踏上 访美 访朝 访韩 访华 访日 访俄 访中 访欧 访越',
    },
    roles: 'goal',
    unlessBefore:
      /(?:接受|的|专访|学者|拒绝|互|记者|暗|曾任|离|采|运|走|拜|查|来)[^，。；]{0,1}$|(?:邀请|(?<!应)邀|请|欢迎|接受)[^，。；]{0,14}$/u,
    unlessAfter:
      /^(?:学者|团|者|量|期间|问|谈|客|员|民|汤|前|时|后|将|会|对|是|有|能|可|之)|^[^，。；]{0,10}(?:之前|以前|前夕|途中|的专机|的飞机|的航班|的列车|的前一天)/u,
    needsReceiver: true,
    statuses: OPEN,
    hits: [
      { text: '10月7日，蓬佩奥访问平壤。', gives: ['visit occurred USA → PRK 2019-10-07 Pyongyang'] },
      { text: '金正恩将于下月访问首尔。', gives: ['visit planned PRK → KOR 2019-11 Seoul'] },
    ],
    misses: ['记者访问了韩国专家。', '金正恩没有访问首尔。'],
  },
  {
    name: 'event/visit-called-off',
    kind: 'visit',
    words: { plain: '叫停 叫停了 取消 取消了 推迟 推迟了 延后 延期' },
    roles: 'toward',
    after: /^[^，。；]{0,10}(?:此行|访问|出访|之行|访朝|访美|访韩|访华|访日|访俄|行程)/u,
    unlessBefore: /(?:没有|不|未|若|如果|可能|要求|是否)[^，。；]{0,6}$/u,
    status: 'cancelled',
    hits: [{ text: '特朗普叫停了此行。', gives: ['visit cancelled USA – –'] }],
    misses: ['特朗普没有取消访问。'],
  },
  {
    name: 'event/visit-paid',
    kind: 'visit',
    words: { plain: '国事访问 正式访问 工作访问 友好访问 正式友好访问 正式国事访问 短暂访问' },
    roles: 'toward',
    around: /对[^，。；]{2,12}(?:进行|展开|开始|作)[^，。；]{0,8}$/u,
    unlessBefore: /(?:没有|不|若|如果|可能|希望|邀请|拒绝|结束)[^，。；]{0,16}$/u,
    unlessAfter: /^(?:的|时|前|期间|之前)/u,
    needsReceiver: true,
    statuses: OPEN,
    hits: [{ text: '文在寅10月2日对俄罗斯进行国事访问。', gives: ['visit occurred KOR → RUS 2019-10-02 Russia'] }],
    misses: ['文在寅没有对俄罗斯进行国事访问。'],
  },
  {
    name: 'event/call',
    kind: 'call',
    words: {
      plain:
        '通电话 通话 通了电话 通过电话 电话里 在电话里 在电话中 电话中 在通话中 电话会晤 视频会见 视频连线 致电 电话会谈 通电 视频会晤 视频会谈 视频通话 电话交谈 热线通话 通了话',
    },
    roles: 'both',
    statuses: OPEN,
    hits: [{ text: '文在寅10月1日与特朗普通电话。', gives: ['call occurred KOR+USA 2019-10-01 –'] }],
    misses: ['文在寅没有与特朗普通电话。'],
  },
  {
    name: 'event/letter',
    kind: 'letter',
    words: { plain: '致信 致函 亲笔信 写信 去信 来信 贺电 复信 回信 信函 转达口信 带话 转告 口信 致电祝贺 致电慰问' },
    roles: 'toward',
    unlessBefore: /(?:没有|未|不|拒收|拒绝|若|如果)[^，。；]{0,6}$/u,
    needsReceiver: true,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '金正恩致信特朗普。', gives: ['letter occurred PRK → USA – –'] }],
    misses: ['金正恩没有致信特朗普。'],
  },
  {
    name: 'event/message',
    speech: true,
    assertive: true,
    kind: 'letter',
    words: { plain: '转告 带话 捎话 转达口信 转交亲笔信 转交信函 转达' },
    roles: 'toward',
    before: /(?:请|托|委托|让|通过|向|替)[^，。；]{0,12}$/u,
    unlessAfter: /^(?:了)?(?:立场|看法|意见|问候|关切)/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: '特朗普请文在寅转告金正恩。', gives: ['letter occurred USA → PRK – –'] }],
    misses: ['特朗普没有托人带话。'],
  },
  {
    name: 'event/multilateral',
    kind: 'multilateral',
    words: {
      plain:
        '二十国集团 G20 g20 apec 亚太经合组织 亚太经合会 联合国大会 联大 东盟峰会 东亚峰会 慕尼黑安全会议 上合组织峰会 金砖峰会 核安全峰会 七国集团 g7 六方会谈 东盟地区论坛',
    },
    roles: 'toward',
    before: /(?:出席|参加|与会|出席了|参加了|亮相|主持)[^，。；]{0,8}$/u,
    unlessBefore: /(?:不|没有|未)[^，。；]{0,4}$/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '特朗普6月29日在大阪出席二十国集团峰会。', gives: ['multilateral occurred USA 2019-06-29 Osaka'] }],
    misses: ['二十国集团是一个国际组织。'],
  },
  {
    name: 'event/sanction',
    kind: 'sanction',
    words: {
      plain: '制裁 制裁了 冻结资产 通过决议 通过制裁决议 禁运 封锁',
    },
    roles: 'object',
    around: /实施|施加|宣布|通过|列入|名单|新一轮|加大|新的|单独|扣押|制裁了|延长|加征|决议|财政部/u,
    unlessBefore:
      /(?:解除|放松|取消|缓解|豁免|放宽|减轻|停止|暂停|撤销|维持|继续|坚持|执行|松动|换取|不|没有|可能|不会|反对|要求|对.{0,6}的|的|结束|遵守|违反|避免|若|如果)[^，。；]{0,5}$/u,
    unlessAfter: /^[^，。；]{0,2}(?:解除|松动|缓解|放松|问题|措施将|应|会|将|仍|继续|的)/u,
    statuses: ['occurred', 'planned'],
    hits: [
      {
        text: '美国财政部1月12日宣布制裁多名朝鲜官员。',
        gives: ['sanction occurred USA → PRK 2019-01-12 –'],
      },
    ],
    misses: ['朝鲜要求解除制裁。', '制裁将继续有效。'],
  },
  {
    name: 'event/sanction-imposed',
    kind: 'sanction',
    words: {
      plain:
        '追加制裁 实施制裁 施加制裁 延长制裁 扩大制裁 列入制裁名单 列入黑名单 加征关税 实施禁运 追加了制裁 实施了制裁',
    },
    roles: 'toward',
    unlessBefore:
      /(?:威胁|扬言|暂停|停止|取消|推迟|豁免|解除|中止|要求|呼吁|希望|可能|若|如果|不|没有|反对|敦促|讨论|考虑|避免)[^，。；]{0,8}$/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '美国又对朝鲜追加制裁。', gives: ['sanction occurred USA → PRK – –'] }],
    misses: ['美国没有追加制裁。', '韩国要求追加制裁。'],
  },
  {
    name: 'event/sanction-adopted',
    kind: 'sanction',
    words: { plain: '通过 批准 出台 推出 公布 通过了 批准了 出台了 推出了 公布了 祭出' },
    roles: 'toward',
    after: /^[^，。；]{0,16}(?:制裁|禁运|加征关税)/u,
    unlessBefore: /(?:要求|呼吁|希望|可能|若|如果|不|没有|反对|敦促|讨论|考虑|避免)[^，。；]{0,8}$/u,
    unlessAfter: /^[^，。；]{0,16}(?:解除|放松|缓解|取消|暂停|豁免)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '欧盟通过对朝鲜的新一轮制裁。', gives: ['sanction occurred EUE → PRK – –'] }],
    misses: ['欧盟没有通过对朝鲜的制裁。', '安理会通过解除制裁的决议。'],
  },
  {
    name: 'event/exercise',
    kind: 'exercise',
    words: {
      plain: '军演 军事演习 联合军演 联合演习 演习 演训 部署 部署了 停靠 联合训练 海上演习 空中演习 操演 驶入 派遣',
    },
    roles: 'toward',
    around: /举行|进行|展开|启动|开始|重启|实施|恢复|部署|停靠|航母|核潜艇|轰炸机|战机|驶入|派遣|军舰|装备/u,
    unlessBefore:
      /(?:停止|暂停|叫停|取消|推迟|停办|反对|要求|不|没有|中止|冻结|终止|延后|抗议|指责|若|如果|原定|仍旧|一直)[^，。；]{0,12}$|(?:停止|暂停|叫停|取消|推迟|延后|中止|终止)[^，。；]{0,24}的[^，。；]{0,12}$|(?:对|仍)[^，。；]{0,3}$|遣$/u,
    unlessAfter: /^[^，。；]{0,4}(?:推迟|取消|暂停|停止|感到|问题|将|花费)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '韩美8月11日举行联合军演。', gives: ['exercise occurred KOR+USA 2019-08-11 –'] }],
    misses: ['朝鲜要求停止联合军演。', '特朗普宣布暂停军演。'],
  },
  {
    name: 'event/nuclear-build-up',
    kind: 'nuclear-build-up',
    words: { plain: '扩充 扩大 增加 扩建 生产 加速 加快 加强 提升 重启 强化 提高 增产 量产 浓缩' },
    roles: 'toward',
    after:
      /^[^，。；]{0,14}(?:核库存|核武库|核弹头|核武器|核材料|裂变材料|核力量|浓缩铀|铀浓缩|核反应堆|导弹库|核能力|离心机|核原料|核设施|核开发|核计划|丰度)/u,
    unlessBefore: /(?:停止|要求|不|没有|可能|若|如果|防止|避免|冻结|暂停|允许|禁止)[^，。；]{0,8}$/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '朝鲜仍在扩充其核库存。', gives: ['nuclear-build-up occurred PRK – –'] }],
    misses: ['朝鲜停止生产核材料。'],
  },
  {
    name: 'event/aid',
    kind: 'aid',
    words: {
      plain: '援助 提供援助 提供粮食 人道援助 粮援 援助了 捐赠 捐助 提供人道主义援助 提供了人道主义援助 运送 赠送',
    },
    roles: 'toward',
    around: /提供|向|对|给|万吨|万美元|粮食|药品|物资/u,
    unlessBefore: /(?:拒绝|不|没有|停止|要求|若|如果|换取|削减)[^，。；]{0,8}$/u,
    needsReceiver: true,
    statuses: ['occurred', 'planned', 'proposed'],
    hits: [{ text: '韩国6月19日向朝鲜提供粮食五万吨。', gives: ['aid occurred KOR → PRK 2019-06-19 –'] }],
    misses: ['韩国没有向朝鲜提供粮食。'],
  },
  {
    name: 'event/cooperation',
    kind: 'cooperation',
    words: {
      plain: '合作 加强合作 深化合作 开展合作 联手 结盟 建立联络办公室 动工 动土 开工 建交 复交 恢复外交关系 互设 互动',
    },
    roles: 'both',
    around: /加强|深化|开展|启动|动工|动土|开工|年底|月|恢复|建立|联手|建交|复交|结盟|互设|频繁|扩大/u,
    unlessBefore:
      /(?:希望|应|愿|不|没有|若|如果|呼吁|要求|需|可能|推动|承担|暂停|中止|终止|停止|中断|取消)[^，。；]{0,14}$/u,
    unlessAfter: /^(?:伙伴|项目|才|的角色|机制|对象|区|空间)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '朝鲜与俄罗斯今年加强了军事合作。', gives: ['cooperation occurred PRK+RUS 2019 –'] }],
    misses: ['朝鲜没有与俄罗斯合作。', '伊朗6月暂停与俄罗斯合作。'],
  },
  {
    name: 'event/force',
    kind: 'force',
    words: {
      plain:
        '炮轰 夺回 收复 攻下 攻陷 开枪打死 狂轰 袭击 空袭 炮击 轰炸 入侵 击沉 击落 攻击 打死 炸死 开火 打击 进攻 突袭',
    },
    roles: 'object',
    unlessBefore:
      /(?:可能|若|如果|不|没有|避免|防止|的|准备|能力|遭|被|受到|网络|威胁|言论|核|先发制人|有能力|进行|谴责|批评|指责)[^，。；]{0,6}$/u,
    unlessAfter: /^(?:美国本土|能力|的|目标|者|力|性|手段|计划|犯罪|腐败|走私|毒品)/u,
    needsReceiver: true,
    receiverOr:
      /^(?:了)?[^，。；的]{0,12}(?:省|市|镇|村|州|县|岛|城|港|走廊|地区|哨所|基地|机场|大楼|府|道路|公路|桥|营地|难民营|设施|车队|医院|学校|平民|阵地|据点|[\d一二三四五六七八九十两数多余]+(?:名|人|艘|架|枚|辆)|目标|油轮|货轮|商船|军舰|炼油厂|电站)/u,
    statuses: ['occurred'],
    hits: [{ text: '以色列6月13日空袭伊朗。', gives: ['force occurred ISR → IRN 2019-06-13 –'] }],
    misses: ['朝鲜没有攻击韩国。', '朝鲜有能力攻击美国。'],
  },
];
