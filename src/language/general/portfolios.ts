import { withCapitals } from './capitals.ts';
import { firstOf, lazily, rowsOf } from './table.ts';

/** What a ministry and its minister are named after. */
interface Portfolio {
  readonly id: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/**
 * Portfolios of governments beyond those that the tables of offices and ministries spell out: id of the ministry without
 * its last word | Chinese stems, before 部, 部长 and 大臣 | English stems, before «ministry» and «minister». Compiled from
 * the usual names of cabinets.
 */
const PORTFOLIOS = `
commerce | 商务; 商业; 商工; 工商; 贸工; 商贸; 工商贸易 | commerce; commerce and industry
trade | 贸易; 外贸; 对外贸易; 经贸; 国际贸易; 贸易投资; 贸易和投资 | trade; foreign trade; international trade; trade and investment
industry | 工业; 产业; 工业和贸易; 工贸; 产业通商资源; 工业和信息化; 制造业 | industry; industry and trade; trade, industry and energy
economy | 经济; 经济统筹; 经济发展; 经济和财政; 经济财政; 国民经济; 经济事务 | economy; economic affairs; economic development
economy-trade-and-industry | 经济产业; 经产 | economy, trade and industry
finance | 财政; 财务; 财政和经济; 企划财政; 国家财政 | finance
planning | 计划; 规划; 国家计划; 计划与投资; 发展规划 | planning; planning and investment
investment | 投资 | investment
agriculture | 农业; 农业农村; 农林; 农林水产; 农牧; 农业和粮食; 畜牧; 粮食 | agriculture; farm; food and agriculture
fisheries | 渔业; 水产; 海洋水产; 海洋与渔业; 海洋和渔业; 渔业和海洋; 渔业与海洋; 海洋渔业; 渔政 | fisheries; fisheries and oceans; oceans and fisheries; marine affairs and fisheries; fishing; fishery
environment | 环境; 生态环境; 环境保护; 环保; 环境与气候变化; 生态 | environment; ecology
climate | 气候; 气候变化; 气候与环境; 气候与能源; 能源与气候; 气候行动 | climate; climate change; climate and environment; climate and energy; energy and climate
energy | 能源; 动力; 能源和矿业; 能源与资源 | energy; power; energy and resources
petroleum | 石油; 石油和矿产资源; 油气 | petroleum; oil; petroleum and mineral resources
mining | 矿业; 矿产; 矿产资源; 矿山; 矿务 | mines; mining; mineral resources
natural-resources | 自然资源; 资源 | natural resources; resources
water | 水利; 水资源; 水务; 水利和灌溉; 水利和能源 | water; water resources; water and energy
irrigation | 灌溉; 灌溉和水资源; 水资源和灌溉 | irrigation; water resources and irrigation
electricity | 电力 | electricity
transport | 交通; 运输; 交通运输; 国土交通; 交通和通信 | transport; transportation; transport and communications
railways | 铁道; 铁路 | railways; railway
shipping | 海事; 航运; 海运; 港口 | shipping; maritime affairs; ports
aviation | 民航; 航空 | aviation; civil aviation
infrastructure | 基础设施; 建设; 公共工程; 住房; 住房和城乡建设; 城市发展 | infrastructure; public works; housing
communications | 通信; 电信; 邮电; 通讯 | communications; telecommunications; telecom
digital-affairs | 数字; 数字化; 数字事务; 数字转型; 信息技术; 数位发展 | digital affairs; digital; information technology
science | 科技; 科学技术; 科学; 科学与技术; 高等教育 | science; science and technology; research
education | 教育; 文部科学 | education
culture | 文化; 文化和旅游; 文化体育观光 | culture
tourism | 旅游; 观光 | tourism
sports | 体育; 青年和体育 | sports; sport; youth and sports
health | 卫生; 卫生健康; 保健; 公共卫生; 厚生劳动; 保健福祉 | health; public health
labour | 劳工; 劳动; 就业; 人力资源; 人力; 雇佣劳动 | labour; labor; employment; manpower
social-affairs | 社会事务; 社会福利; 社会发展; 社会保障; 福利; 社会团结 | social affairs; social welfare; welfare; social development
women | 妇女; 妇女事务; 性别平等; 女性家族 | women; women's affairs; gender equality
justice | 司法; 法务; 法律; 司法与人权 | justice; law
interior | 内政; 内务; 内政安全; 行政安全; 民政 | interior; internal affairs; home affairs
security | 安全; 国家安全; 公共安全; 公安; 内部安全 | security; public security; national security; state security; internal security
homeland-security | 国土安全 | homeland security
intelligence | 情报; 情报和安全 | intelligence
emergency | 紧急情况; 应急管理; 民防; 灾害管理 | emergency situations; emergencies; emergency
immigration | 移民; 移民和难民; 移民事务; 移徙 | immigration; migration
refugees | 难民; 难民和遣返; 流离失所者 | refugees
reintegration | 重返社会; 重新融合; 被占领土; 临时被占领土重返社会 | reintegration
strategic-affairs | 战略事务; 战略 | strategic affairs; strategy
defence-industry | 国防工业; 军工; 战略工业 | defence industry; defense industry; strategic industries
european-affairs | 欧洲; 欧洲事务; 欧洲一体化; 欧盟事务; 脱欧事务 | europe; european affairs; european integration; brexit
external-affairs | 对外关系; 对外事务 | external relations
development | 发展; 国际发展; 国际合作; 对外合作; 开发合作 | development; international development; international cooperation
religious-affairs | 宗教; 宗教事务; 宗教基金 | religious affairs
local-government | 地方政府; 地方自治; 区域发展; 地区发展; 农村发展 | local government; regional development; rural development
parliamentary-affairs | 议会事务; 国会事务 | parliamentary affairs
veterans | 退伍军人; 退伍军人事务; 老兵事务 | veterans; veterans affairs
peace | 和平; 和平与和解; 民族和解; 和解 | peace; reconciliation; national reconciliation
information | 新闻; 信息; 宣传; 文化和信息; 新闻和广播 | information; information and culture; information and broadcasting
forestry | 林业; 森林; 环境和林业 | forestry; forests
land | 国土; 土地; 土地资源 | land; lands
border | 边境; 边境事务; 边防; 部落和边境事务 | border affairs
supply | 供应; 国内贸易; 供应和国内贸易; 物资 | supply
space | 航天; 太空 | space
`;

const portfolios: () => readonly Portfolio[] = lazily(() =>
  rowsOf(PORTFOLIOS).map((row) => ({ id: firstOf(row, 0), zh: row(1), en: row(2) })),
);

/** Ministries by portfolio: id, Chinese and English names; a state's name stands before them or behind «of». */
export const portfolioMinistries = (): readonly Portfolio[] =>
  portfolios().map(({ id, zh, en }) => ({
    id: `${id}-ministry`,
    zh: zh.flatMap((stem) => [`${stem}部`, ...(stem.length > 2 || JAPANESE.has(stem) ? [`${stem}省`] : [])]),
    en: en.flatMap((stem) => [`${stem} ministry`, `ministry of ${stem}`, `ministry for ${stem}`]),
  }));

/** Titles of ministers and their deputies by portfolio, English ones in lower case and with capitals. */
export const portfolioTitles = (): { readonly zh: readonly string[]; readonly en: readonly string[] } => ({
  zh: portfolios().flatMap(({ zh }) => zh.flatMap((stem) => CHINESE.map((title) => `${stem}${title}`))),
  en: portfolios()
    .flatMap(({ en }) => en.flatMap((stem) => ENGLISH.map((title) => title.replace('*', stem))))
    .flatMap((title) => [title, withCapitals(title)]),
});

/** Short stems of Japanese ministries, which end in 省. */
const JAPANESE = new Set(['环境', '财务', '法务', '经产', '农林']);
const CHINESE = ['部长', '部长官', '部副部长', '部次官', '大臣', '副大臣', '国务大臣', '事务大臣', '相', '部部长'];
const ENGLISH = [
  '* minister',
  'minister of *',
  'minister for *',
  'deputy * minister',
  'vice * minister',
  'junior * minister',
  'state * minister',
  '* secretary',
  'secretary of *',
  'secretary for *',
];
