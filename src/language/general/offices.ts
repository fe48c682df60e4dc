import type { Names } from '#story/story.ts';
import { withCapitals } from './capitals.ts';
import { portfolioTitles } from './portfolios.ts';
import { firstOf, lazily, rowsOf } from './table.ts';

/** What an office makes of its holder, or of an unknown name that stands beside it. */
export type OfficeKind =
  | 'head-of-state'
  | 'minister'
  | 'diplomat'
  | 'spokesperson'
  | 'military'
  | 'scholar'
  | 'journalist'
  | 'party-official'
  | 'official';

/** A title in words. `body` is the organisation (or the end of its id, see ministries) that it belongs to, where that follows. */
export interface Office {
  readonly names: Names;
  readonly kind: OfficeKind;
  readonly body?: string;
  /** The state that alone has this office (国务卿: USA). */
  readonly party?: string;
}

/** kind | Chinese titles | English titles in lower case | body | party. */
const OFFICES = `
# Heads of state and government
head-of-state | 总统; 代总统; 代理总统; 前总统; 当选总统; 候任总统; 临时总统 | president; acting president; former president; president-elect; interim president | presidential-office |
head-of-state | 国家主席; 主席 | state president | |
head-of-state | 副总统; 国家副主席; 前副总统 | vice president; vice-president; former vice president | |
head-of-state | 首相; 总理; 国务总理; 内阁总理; 内阁总理大臣; 内阁首相; 国务院总理; 代总理; 看守总理; 前首相; 前总理 | prime minister; premier; former prime minister; caretaker prime minister; acting prime minister | prime-ministers-office |
head-of-state | 副首相; 副总理; 国务院副总理; 常务副总理; 第一副总理 | deputy prime minister; vice premier; first deputy prime minister | |
head-of-state | 最高领导人; 领导人; 国家领导人; 最高领袖; 精神领袖; 前领导人 | leader; supreme leader; paramount leader; former leader; ruler | |
head-of-state | 元首; 国家元首; 政府首脑; 首脑; 行政院长 | head of state; head of government | |
head-of-state | 国王; 女王; 王后; 王储; 王太子; 酋长; 埃米尔; 苏丹陛下; 天皇; 亲王; 公爵; 大公 | king; queen; crown prince; emir; emperor; sultan; prince | |
head-of-state | 联邦总理; 德国总理 | chancellor; federal chancellor; former chancellor | |
head-of-state | 国务委员会委员长; 国务委员长 | state affairs chairman; chairman of the state affairs commission; president of the state affairs commission | dprk-state-affairs-commission | PRK
head-of-state | 教皇; 教宗 | pope; pontiff | |
head-of-state | 行政长官; 特首 | chief executive | |
# Ministers
minister | 国务卿; 代理国务卿; 前国务卿 | secretary of state; acting secretary of state; former secretary of state; secretary-of-state | us-state-department | USA
minister | 副国务卿; 常务副国务卿; 助理国务卿; 副助理国务卿; 首席副助理国务卿 | deputy secretary of state; undersecretary of state; under secretary of state; assistant secretary of state; deputy assistant secretary of state; principal deputy assistant secretary | us-state-department | USA
minister | 外长; 外交部长; 外交部长官; 外交大臣; 外务大臣; 外相; 外务相; 外交长官; 前外长; 前外交部长; 代理外长; 候任外长 | foreign minister; minister of foreign affairs; foreign secretary; minister for foreign affairs; former foreign minister; acting foreign minister; top diplomat; external affairs minister | foreign-ministry |
minister | 副外长; 外交部副部长; 外务省副相; 外务副相; 副外相; 第一副外长; 外务省第一副相; 第一副外相; 外务省第一副外相; 外交部次官; 外交部第一次官; 外交部第二次官; 外务省副部长; 常务副外长; 外务副大臣; 外务省事务次官; 外交次官 | vice foreign minister; deputy foreign minister; first vice foreign minister; first deputy foreign minister; vice minister of foreign affairs; former vice foreign minister; vice-foreign minister | foreign-ministry |
minister | 部长助理; 外长助理; 外交部部长助理 | assistant foreign minister | foreign-ministry |
minister | 防长; 国防部长; 国防部长官; 国防大臣; 防卫大臣; 防卫相; 国防相; 人民武力相; 战争部长; 代理国防部长; 前国防部长; 前防长 | defence minister; defense minister; minister of defence; minister of defense; minister of national defense; secretary of defense; secretary of defence; defense secretary; defence secretary; acting defense secretary; secretary of war; minister of the people's armed forces | defence-ministry |
minister | 国防部副部长; 国防部次官; 国防副大臣; 防卫副大臣; 常务副国防部长 | vice defence minister; vice defense minister; deputy defence minister; deputy defense minister; deputy secretary of defense; undersecretary of defense; assistant secretary of defense | defence-ministry |
minister | 统一部长; 统一部长官 | unification minister; minister of unification | south-korean-unification-ministry | KOR
minister | 统一部次官; 统一部副部长 | vice unification minister | south-korean-unification-ministry | KOR
minister | 财长; 财政部长; 财政大臣; 财务大臣; 财务相; 企划财政部长官; 前财长 | finance minister; minister of finance; treasury secretary; secretary of the treasury; chancellor of the exchequer; treasury minister | finance-ministry |
minister | 财政部副部长; 财政部次官 | deputy finance minister; vice finance minister; deputy treasury secretary; undersecretary of the treasury | finance-ministry |
minister | 商务部长; 贸易部长; 经贸部长; 贸易大臣; 经济产业大臣; 经产大臣; 产业部长; 通商交涉本部长; 国际贸易代表; 贸易代表 | trade minister; commerce minister; commerce secretary; secretary of commerce; minister of commerce; trade representative; minister of trade | trade-ministry |
minister | 商务部副部长; 副贸易代表; 国际贸易谈判代表 | vice commerce minister; deputy trade representative; deputy trade minister | trade-ministry |
minister | 经济部长; 经济大臣; 经济和财政部长 | economy minister; minister of economy; economics minister | economy-ministry |
minister | 内政部长; 内务部长; 内政大臣; 总务大臣 | interior minister; minister of the interior; home secretary; home minister; interior secretary | interior-ministry |
minister | 司法部长; 法务大臣; 法务部长; 法务部长官; 总检察长; 检察总长 | justice minister; minister of justice; attorney general; attorney-general; prosecutor general | justice-ministry |
minister | 能源部长; 石油部长; 能源大臣 | energy minister; energy secretary; oil minister; minister of energy | energy-ministry |
minister | 卫生部长; 教育部长; 农业部长; 环境部长; 交通部长; 劳工部长; 移民部长; 旅游部长; 文化部长; 科技部长; 情报部长; 自然资源部长; 国土安全部长 | health minister; education minister; agriculture minister; environment minister; transport minister; labour minister; labor minister; immigration minister; tourism minister; culture minister; science minister; intelligence minister; natural resources minister; health secretary; agriculture secretary; labor secretary; homeland security secretary; transportation secretary | |
minister | 国务委员; 国务委员兼外长; 国务委员兼外交部长 | state councillor; state councilor | | CHN
minister | 官房长官; 内阁官房长官; 官房副长官 | chief cabinet secretary; deputy chief cabinet secretary | | JPN
minister | 部长; 副部长; 长官; 次官; 大臣; 阁员; 部长级官员; 次长; 第一次长; 第二次长 | minister; vice minister; deputy minister; cabinet minister; minister of state; junior minister; vice-minister | |
# Security and intelligence
official | 总统国家安全事务助理; 国家安全事务助理; 国家安全顾问; 国安顾问; 国家安保室长; 国家安全保障室室长; 安保室长; 国家安保室室长; 国家安全助理; 白宫国家安全顾问; 前国家安全顾问 | national security adviser; national security advisor; security adviser; security advisor; former national security adviser; former national security advisor; deputy national security adviser; deputy national security advisor | |
official | 国家安全事务副助理; 国家安保室第一次长; 国家安保室第二次长; 国家安全副顾问; 副国家安全顾问 | | |
official | 中央情报局局长; 中情局局长; 情报局长; 国家情报总监; 国家情报院院长; 国情院院长; 情报主管; 联邦调查局局长; 前中情局局长 | director of the CIA; CIA director; director of central intelligence; director of national intelligence; spy chief; intelligence chief; head of intelligence; FBI director; director of the national intelligence service | |
official | 安全会议秘书; 国家安全委员会秘书; 最高国家安全委员会秘书; 安全委员会主任 | secretary of the security council; secretary of the supreme national security council | |
official | 国家安全委员会高级主任; 国安会高级主任; 半岛事务主任; 亚洲事务高级主任 | senior director; director for Asian affairs; director for Korea | |
# Diplomats and negotiators
diplomat | 大使; 特命全权大使; 前大使; 巡回大使; 无任所大使; 候任大使; 驻华大使; 驻韩大使; 驻美大使; 驻日大使; 驻俄大使; 驻英大使; 驻朝大使; 驻联合国大使 | ambassador; former ambassador; roving ambassador; ambassador-at-large; ambassador at large; ambassador-designate; roving ambassador at large | embassy |
diplomat | 常驻联合国代表; 驻联合国代表; 常驻代表; 常驻联合国副代表; 副代表; 常驻联合国大使 | permanent representative; ambassador to the United Nations; ambassador to the UN; ambassador to the U.N.; UN ambassador; U.N. ambassador; deputy permanent representative; deputy ambassador; deputy UN ambassador | |
diplomat | 公使; 公使衔参赞; 参赞; 一等秘书; 二等秘书; 三等秘书; 总领事; 领事; 副领事; 武官; 临时代办; 代办 | charge d'affaires; chargé d'affaires; consul general; consul-general; consul; deputy chief of mission; counsellor; counselor; minister counsellor; first secretary; second secretary; attache; attaché; military attache | embassy |
diplomat | 特别代表; 特使; 总统特使; 人权特使; 和平特使; 政府特别代表; 副特别代表; 朝鲜政策特别代表; 对朝政策特别代表; 朝鲜问题特别代表; 朝鲜半岛事务特别代表; 半岛事务特别代表; 气候特使; 特别事务代表; 特派代表; 密使; 伊朗问题特别代表 | special representative; special envoy; envoy; presidential envoy; deputy special representative; human rights envoy; peace envoy; climate envoy; nuclear envoy; top nuclear envoy; special presidential envoy; chief envoy; peace mediator; mediator; former special envoy; former special representative | |
diplomat | 首席代表; 首席谈判代表; 首席谈判官; 谈判代表; 谈判首席代表; 核谈判代表; 首席核谈判代表; 谈判官; 主要谈判代表; 代表团团长; 团长; 谈判团队负责人; 副代表团团长; 六方会谈首席代表; 六方会谈团长; 核问题首席代表; 无核化谈判代表; 代表团成员; 贸易谈判代表; 首席贸易谈判代表 | chief negotiator; negotiator; nuclear negotiator; chief nuclear negotiator; lead negotiator; top negotiator; head of delegation; head of the delegation; delegation head; chief delegate; delegate; chief representative; trade negotiator; deputy negotiator; former nuclear negotiator; former negotiator | |
diplomat | 代表; 高级代表; 外交与安全政策高级代表; 欧盟外交与安全政策高级代表; 高级专员; 特别报告员; 特别协调员; 协调员 | representative; high representative; foreign policy chief; EU foreign policy chief; high commissioner; special rapporteur; special coordinator; coordinator | |
diplomat | 外交官; 高级外交官; 资深外交官; 前外交官 | diplomat; senior diplomat; former diplomat; career diplomat; veteran diplomat | |
diplomat | 秘书长; 联合国秘书长; 副秘书长; 联合国副秘书长; 助理秘书长; 前秘书长 | secretary-general; secretary general; UN chief; U.N. chief; under-secretary-general; undersecretary-general; assistant secretary-general; deputy secretary-general | |
diplomat | 总干事; 副总干事; 执行干事 | director general; director-general; deputy director general; IAEA chief | |
diplomat | 朝鲜半岛和平交涉本部长; 半岛和平交涉本部长; 和平交涉本部长; 朝鲜半岛和平交涉局局长 | special representative for Korean peninsula peace and security affairs | south-korean-foreign-ministry | KOR
# Spokespeople
spokesperson | 发言人; 新闻发言人; 副发言人; 首席发言人; 外交部发言人; 国防部发言人; 国务院发言人; 政府发言人; 代理发言人; 外务省发言人; 前发言人 | spokesman; spokeswoman; spokesperson; deputy spokesman; deputy spokeswoman; deputy spokesperson; chief spokesman; chief spokesperson; government spokesman; government spokesperson; military spokesman | |
spokesperson | 新闻秘书; 白宫新闻秘书; 副新闻秘书; 新闻官; 新闻司司长; 新闻局长; 首席秘书; 沟通首席秘书; 宣传首席秘书; 通讯主任; 战略沟通协调员; 新闻主任 | press secretary; deputy press secretary; press officer; communications director; information officer; director of communications; national security communications adviser | |
# Military
military | 大将; 上将; 中将; 少将; 准将; 将军; 上校; 大校; 中校; 少校; 上尉; 元帅; 次帅; 海军上将; 空军上将; 陆军上将; 五星上将; 四星上将; 预备役少将; 退役将军; 退役上将; 退役中将; 退役少将 | General; lieutenant general; major general; brigadier general; Brigadier; admiral; vice admiral; rear admiral; colonel; lieutenant colonel; Major; Captain; Marshal; vice marshal; retired general; four-star general; field marshal; Gen.; Lt. Gen.; Maj. Gen.; Brig. Gen.; Adm.; Col.; Capt. | |
military | 司令; 司令官; 总司令; 副司令; 驻韩美军司令; 联合国军司令; 参谋长; 总参谋长; 副总参谋长; 参谋总长; 参谋长联席会议主席; 联参议长; 联席会议主席; 联合参谋本部议长; 联合参谋本部次长; 指挥官; 最高司令官; 军方负责人; 舰长; 作战部长; 参联会主席; 国防部军备局长 | commander; commander in chief; commander-in-chief; supreme commander; deputy commander; chief of staff; chief of the general staff; chief of general staff; chairman of the joint chiefs of staff; joint chiefs chairman; army chief; military chief; navy chief; air force chief; quds force commander | |
military | 列兵; 二等兵; 中士; 上士; 中尉; 少尉 | Private; Sergeant; Lieutenant | |
# Parties and parliaments
party-official | 总书记; 中央总书记; 中共中央总书记; 党总书记; 劳动党总书记; 越共中央总书记; 第一书记; 党主席; 党首; 党魁; 党代表; 院内代表; 国会党团领袖 | general secretary; party general secretary; party leader; party chairman; party chief; floor leader; party chair; first secretary of the party | |
party-official | 劳动党副委员长; 副委员长; 党副委员长; 劳动党中央副委员长; 委员长; 常任委员会委员长; 最高人民会议常任委员会委员长; 副委员长兼统战部长; 劳动党中央委员会副部长; 党中央委员会副部长; 第一副部长; 劳动党副部长; 劳动党宣传鼓动部副部长; 统战部长; 统一战线部部长; 国际部长; 组织指导部部长; 祖国和平统一委员会委员长; 中央军委副主席; 中央军事委员会副委员长 | party vice chairman; vice chairman; vice chair; deputy department director; first deputy department director; deputy director of the department; president of the presidium; chairman of the presidium; director of the united front department; vice chairman of the central committee; senior party official; chairman of the standing committee | |
party-official | 政治局常委; 政治局委员; 政治局候补委员; 中央政治局委员; 中央政治局常委; 中央书记处书记; 党书记; 中央委员会书记; 劳动党书记; 中联部部长; 对外联络部部长; 中央外办主任; 中央外事工作委员会办公室主任; 中央委员; 省委书记; 市委书记 | politburo member; member of the politburo; politburo standing committee member; central committee member; party secretary; secretary of the central committee | |
party-official | 参议员; 众议员; 国会议员; 议员; 议长; 国会议长; 众议院议长; 参议院议长; 下院议长; 上院议长; 副议长; 多数党领袖; 少数党领袖; 外交委员会主席; 军事委员会主席; 情报委员会主席; 民主党参议员; 共和党参议员; 前议员; 人大代表; 全国人大常委会委员长; 人大委员长; 外事委员会主席; 国会外交委员会委员长 | senator; congressman; congresswoman; lawmaker; legislator; member of parliament; MP; representative in congress; speaker; house speaker; speaker of the house; deputy speaker; majority leader; minority leader; committee chairman; ranking member; Sen.; Rep.; former senator; assemblyman; parliamentary speaker; opposition leader; parliamentarian | |
party-official | 州长; 市长; 省长; 知事; 总督; 副州长; 州长候选人; 总统候选人; 候选人; 副总统候选人; 反对党领袖; 在野党领袖 | governor; mayor; lieutenant governor; presidential candidate; candidate; presidential nominee; former governor; former mayor | |
# Civil servants
official | 局长; 副局长; 司长; 副司长; 处长; 课长; 科长; 秘书长助理; 本部长; 亚洲大洋洲局局长; 亚洲司司长; 美国局局长; 北美局局长; 北美局代理局长; 北美司司长; 条约局长; 代理局长; 外务省局长; 外务省美国研究所所长; 美国研究所所长; 秘书室长; 总统秘书室长; 企划官; 调整官 | department director; bureau director; bureau chief of the ministry; director-general for Asian affairs; director general for North American affairs; head of department; section chief; deputy director; department head; chief secretary; state secretary; permanent secretary | |
official | 幕僚长; 白宫幕僚长; 代理幕僚长; 办公厅主任; 总统办公厅主任; 首席秘书官; 政策室长 | white house chief of staff; acting chief of staff; deputy chief of staff | |
official | 高级顾问; 顾问; 特别顾问; 总统顾问; 特别助理; 总统特别助理; 助理; 总统助理; 外务省顾问; 首席顾问; 资深顾问; 前顾问; 白宫高级顾问; 统一外交安保特别助理; 外交顾问; 法律顾问; 高级政策顾问 | adviser; advisor; senior adviser; senior advisor; special adviser; special advisor; aide; presidential aide; special assistant; assistant; former adviser; former aide; foreign policy adviser; legal adviser; counsel | |
official | 官员; 高级官员; 高官; 前官员; 政府官员; 前高官; 资深官员; 国务院官员; 政府高级官员; 白宫官员; 国防官员; 匿名官员; 前高级官员; 高层官员 | official; senior official; former official; government official; administration official; senior administration official; defense official; defence official; intelligence official; white house official; state department official; US official; U.S. official; former senior official | |
official | 主任; 副主任; 主任委员; 总裁; 行长; 央行行长; 署长 | commissioner; administrator; central bank governor; central bank chief; fed chair; inspector; weapons inspector; nuclear inspector; former inspector; former IAEA inspector | |
official | 检察官; 检察长; 法官; 大法官; 首席大法官; 律师; 公诉人 | prosecutor; special prosecutor; judge; chief justice; Justice; lawyer; attorney | |
official | 第一夫人 | first lady | |
# Scholars and experts
scholar | 教授; 副教授; 助理教授; 客座教授; 名誉教授; 荣誉教授; 荣休教授; 讲座教授; 特聘教授; 特任教授; 硕座教授; 讲师; 博士生导师; 博导; 前教授 | professor; associate professor; assistant professor; visiting professor; professor emeritus; emeritus professor; adjunct professor; lecturer; senior lecturer; distinguished professor; chair professor; honorary professor; research professor; former professor | |
scholar | 研究员; 高级研究员; 资深研究员; 副研究员; 助理研究员; 首席研究员; 研究委员; 首席研究委员; 研究者; 特约研究员; 客座研究员; 访问学者; 访问研究员; 客座高级研究员; 非常驻高级研究员; 非常驻研究员; 研究学者; 兼职研究员; 责任研究委员; 博士后; 博士 | researcher; senior researcher; research fellow; senior research fellow; fellow; senior fellow; nonresident fellow; nonresident senior fellow; non-resident fellow; visiting fellow; visiting scholar; associate fellow; distinguished fellow; research associate; scholar; senior scholar; scholar-in-residence; principal researcher; postdoctoral fellow | |
scholar | 专家; 问题专家; 朝鲜问题专家; 北韩问题专家; 军事专家; 核专家; 分析人士; 分析师; 分析家; 高级分析师; 资深分析师; 观察家; 评论员; 评论家; 时事评论员; 学者; 国际问题专家; 军控专家; 核不扩散专家; 导弹专家; 经济学家; 首席经济学家; 政治学者; 历史学家; 科学家; 核科学家; 战略家; 核物理学家; 伊朗问题专家; 中东问题专家; 制裁专家 | expert; analyst; senior analyst; specialist; observer; commentator; arms control expert; nuclear expert; missile expert; nonproliferation expert; North Korea expert; Korea expert; economist; chief economist; political scientist; historian; scientist; nuclear scientist; strategist; physicist; former analyst; former CIA analyst; sanctions expert; weapons expert; security analyst; policy analyst; theorist | |
scholar | 所长; 副所长; 研究所所长; 研究中心主任; 中心主任; 研究室主任; 中心副主任; 项目主任; 研究院院长; 研究主任; 韩国项目主任; 室主任; 安保统一中心主任; 朝鲜半岛研究中心主任; 理事长; 院长; 副院长; 系主任; 校长; 副校长; 研究部主任; 室长; 执行主任; 研究所负责人; 研究中心负责人; 会长; 半岛室主任; 中国项目主任; 荣誉主任 | director; executive director; research director; director of research; programme director; program director; director of the center; director of the centre; center director; dean; former dean; provost; chancellor of the university; president of the institute; institute president; founder; co-founder; Chair; head of research; senior associate; former director; director emeritus; managing director; project director; vice president of the institute; head of the institute | |
# Journalists
journalist | 记者; 本报记者; 特派记者; 驻京记者; 特约记者; 摄影记者; 首席记者; 资深记者; 采访记者; 驻华盛顿记者; 特派员; 通讯员; 实习记者; 撰文; 撰稿人; 特约撰稿人; 自由撰稿人; 主笔; 摄影; 摄影师; 图集撰文 | reporter; correspondent; foreign correspondent; journalist; chief correspondent; staff writer; special correspondent; photographer; writer; freelance journalist; contributing writer; bureau chief; senior correspondent; White House correspondent; stringer | |
journalist | 编辑; 主编; 总编辑; 副总编辑; 责任编辑; 责编; 编译; 执行主编; 执行编辑; 新闻编辑; 国际新闻主编; 社长; 翻译; 校对; 审校; 监制; 编审 | editor; editor-in-chief; editor in chief; managing editor; deputy editor; executive editor; foreign editor; news editor; translator; copy editor; diplomatic editor; opinion editor; publisher; assistant editor; responsible editor | |
journalist | 专栏作家; 专栏作者; 专栏撰稿人; 社论作者; 主播; 主持人; 特约评论员; 时评人; 电视主持人; 新闻主播; 制片人; 作家 | columnist; anchor; presenter; moderator; interviewer; author; op-ed writer; editorial writer; opinion columnist; podcast host; blogger | |
`;

/** Ranks and offices, each with what it makes of its holder; English titles stand in lower case and with capitals. */
export const offices: () => readonly Office[] = lazily(() => [
  ...rowsOf(OFFICES).map((row): Office => {
    const [body] = row(3);
    const [party] = row(4);
    return {
      kind: kindOf(firstOf(row, 0)),
      names: { zh: row(1), en: [...new Set(row(2).flatMap((title) => [title, withCapitals(title)]))] },
      ...(body === undefined ? {} : { body }),
      ...(party === undefined ? {} : { party }),
    };
  }),
  { kind: 'minister', names: portfolioTitles() },
]);

const KINDS: readonly OfficeKind[] = [
  'head-of-state',
  'minister',
  'diplomat',
  'spokesperson',
  'military',
  'scholar',
  'journalist',
  'party-official',
  'official',
];

function kindOf(word: string): OfficeKind {
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined) throw new Error(`the table of offices has an unknown kind "${word}"`);
  return kind;
}
