import type { Organisation } from '#story/story.ts';
import { ministries, ministryOf } from './ministries.ts';
import { states } from './states.ts';
import { firstOf, lazily, rowsOf } from './table.ts';

/** States whose departments are named in the news without their full form being rare; the others follow the pattern. */
const MAIN_STATES = new Set(
  'CHN PRK KOR JPN RUS GBR FRA DEU ITA CAN AUS IND PAK IRN IRQ ISR PSE UKR TUR SAU ARE QAT EGY SYR LBN JOR YEM SWE NOR FIN CHE AUT POL NLD VNM SGP MYS IDN PHL THA MMR KHM MNG BRA MEX VEN CUB COL ZAF ETH SDN ARM AZE GEO AFG OMN KWT ESP HUN BLR SRB TWN'.split(
    ' ',
  ),
);
/** Departments that are named often enough to be known of every main state. */
const COMMON = new Set([
  'foreign-ministry',
  'defence-ministry',
  'finance-ministry',
  'trade-ministry',
  'commerce-ministry',
  'interior-ministry',
  'parliament',
  'central-bank',
  'presidential-office',
  'embassy',
  'military',
]);

/** Government bodies with names of their own: id | kind | party | Chinese | English. */
const BODIES = `
# United States
white-house | government | USA | 白宫; 美国白宫 | White House
us-state-department | government | USA | 美国国务院; 美国务院 | State Department; U.S. State Department; US State Department; Department of State; U.S. Department of State; US Department of State
us-defense-department | military | USA | 美国国防部; 五角大楼; 五角大厦; 美国战争部 | Pentagon; Defense Department; U.S. Defense Department; US Defense Department; Department of Defense; US Department of Defense; U.S. Department of Defense; Department of War; Defence Department
us-treasury | government | USA | 美国财政部 | Treasury Department; U.S. Treasury; US Treasury; Department of the Treasury; U.S. Treasury Department; US Treasury Department; Treasury
us-justice-department | government | USA | 美国司法部 | Justice Department; Department of Justice; U.S. Justice Department; US Justice Department
us-commerce-department | government | USA | 美国商务部 | Commerce Department; U.S. Commerce Department; US Commerce Department; Department of Commerce
us-energy-department | government | USA | 美国能源部 | U.S. Department of Energy; US Department of Energy; Energy Department; Department of Energy
us-agriculture-department | government | USA | 美国农业部 | Department of Agriculture; Agriculture Department; USDA
us-interior-department | government | USA | 美国内政部 | Department of the Interior; Interior Department
us-health-department | government | USA | 美国卫生与公众服务部 | Department of Health and Human Services
us-labor-department | government | USA | 美国劳工部 | Labor Department; Department of Labor
us-homeland-security-department | government | USA | 美国国土安全部; 国土安全部 | Department of Homeland Security; Homeland Security Department; DHS
us-trade-representative | government | USA | 美国贸易代表办公室; 美国贸易代表署; 美国贸易代表处 | Office of the U.S. Trade Representative; Office of the US Trade Representative; USTR; U.S. Trade Representative; US Trade Representative
us-national-security-council | government | USA | 白宫国家安全委员会; 美国国家安全委员会; 白宫国安会; 美国国安会 | White House National Security Council; US National Security Council; U.S. National Security Council
us-federal-reserve | government | USA | 美联储; 联邦储备委员会; 美国联准会; 联准会 | Federal Reserve; the Fed; U.S. Federal Reserve; US Federal Reserve
us-congress | government | USA | 美国国会 | U.S. Congress; US Congress; Congress
us-senate | government | USA | 美国参议院; 美国联邦参议院 | U.S. Senate; US Senate; Senate
us-house-of-representatives | government | USA | 美国众议院; 美国联邦众议院 | U.S. House of Representatives; US House of Representatives; House of Representatives
us-supreme-court | government | USA | 美国最高法院; 美国联邦最高法院 | U.S. Supreme Court; US Supreme Court
cia | government | USA | 中央情报局; 美国中央情报局; 中情局; 美国中情局 | CIA; C.I.A.; Central Intelligence Agency
fbi | government | USA | 联邦调查局; 美国联邦调查局 | FBI; F.B.I.; Federal Bureau of Investigation
nsa | government | USA | 美国国家安全局 | National Security Agency
odni | government | USA | 美国国家情报总监办公室 | Office of the Director of National Intelligence; ODNI
defense-intelligence-agency | government | USA | 美国国防情报局; 国防情报局 | Defense Intelligence Agency
ofac | government | USA | 美国财政部海外资产控制办公室; 海外资产控制办公室; 外国资产控制办公室 | Office of Foreign Assets Control; OFAC
us-agency-for-international-development | government | USA | 美国国际开发署 | USAID; U.S. Agency for International Development
nnsa | government | USA | 美国国家核军工管理局; 国家核安全管理局 | National Nuclear Security Administration
us-democratic-party | other | USA | 美国民主党 | Democratic Party; Democrats
us-republican-party | other | USA | 美国共和党 | Republican Party; GOP
us-military | military | USA | 美军; 美国军方; 美国军队 | U.S. military; US military; American military; U.S. forces; US forces
us-joint-chiefs-of-staff | military | USA | 美军参谋长联席会议; 美国参谋长联席会议; 参谋长联席会议; 美国参联会 | U.S. Joint Chiefs of Staff; US Joint Chiefs of Staff
us-army | military | USA | 美国陆军; 美陆军 | U.S. Army; US Army
us-navy | military | USA | 美国海军; 美海军 | U.S. Navy; US Navy
us-air-force | military | USA | 美国空军; 美空军 | U.S. Air Force; US Air Force
us-marine-corps | military | USA | 美国海军陆战队; 美海军陆战队 | U.S. Marine Corps; US Marine Corps; Marine Corps
us-coast-guard | military | USA | 美国海岸警卫队 | U.S. Coast Guard; US Coast Guard
us-central-command | military | USA | 美军中央司令部; 美国中央司令部; 美军中央战区 | U.S. Central Command; US Central Command; CENTCOM; Centcom
indo-pacific-command | military | USA | 美军印太司令部; 印太司令部; 美国印太司令部 | Indo-Pacific Command; U.S. Indo-Pacific Command; US Indo-Pacific Command
us-forces-korea | military | USA | 驻韩美军; 驻韩美军司令部 | U.S. Forces Korea; US Forces Korea; USFK
us-forces-japan | military | USA | 驻日美军; 驻日美军司令部 | U.S. Forces Japan; US Forces Japan
us-strategic-command | military | USA | 美军战略司令部; 美国战略司令部 | U.S. Strategic Command; US Strategic Command
norad | military | USA | 北美防空司令部; 北美空防司令部 | NORAD; North American Aerospace Defense Command
# China and Taiwan
state-council-of-china | government | CHN | 中国国务院; 国务院新闻办公室; 国新办 | China's State Council; Chinese State Council; State Council
china-taiwan-affairs-office | government | CHN | 国台办; 国务院台湾事务办公室; 国务院台办 | Taiwan Affairs Office
national-peoples-congress | government | CHN | 全国人大; 全国人民代表大会; 全国人大常委会; 中国全国人大 | National People's Congress; NPC Standing Committee
cppcc | government | CHN | 全国政协; 中国人民政治协商会议; 中国全国政协 | CPPCC; Chinese People's Political Consultative Conference
communist-party-of-china | other | CHN | 中国共产党; 中共中央 | Communist Party of China; Chinese Communist Party; CCP; CPC Central Committee
politburo-of-the-cpc | government | CHN | 中共中央政治局; 中共中央政治局常委会 | Politburo Standing Committee
international-department-of-the-cpc | government | CHN | 中联部; 中共中央对外联络部; 中央对外联络部 | International Liaison Department; International Department of the Communist Party of China
central-foreign-affairs-commission | government | CHN | 中央外事工作委员会; 中央外办; 中央外事工作委员会办公室 | Central Foreign Affairs Commission; Office of the Central Foreign Affairs Commission
central-military-commission-of-china | military | CHN | 中央军委; 中共中央军委 | China's Central Military Commission
peoples-liberation-army | military | CHN | 中国人民解放军; 解放军; 共军 | People's Liberation Army; PLA; Chinese military
ndrc | government | CHN | 国家发展和改革委员会; 国家发改委; 发改委 | National Development and Reform Commission; NDRC
china-customs | government | CHN | 中国海关总署; 海关总署 | General Administration of Customs
peoples-bank-of-china | government | CHN | 中国人民银行 | People's Bank of China
china-coast-guard | government | CHN | 中国海警; 中国海警局 | China Coast Guard; Chinese coast guard
mainland-affairs-council | government | TWN | 陆委会; 大陆委员会 | Mainland Affairs Council
executive-yuan | government | TWN | 行政院 | Executive Yuan
legislative-yuan | government | TWN | 立法院 | Legislative Yuan
# Japan
japanese-cabinet-office | government | JPN | 日本内阁府; 日本内阁官房; 日本首相官邸 | Japanese Cabinet Office; Japan's Cabinet Office
japanese-self-defence-forces | military | JPN | 日本自卫队; 自卫队; 海上自卫队; 航空自卫队; 陆上自卫队 | Self-Defense Forces; Self-Defence Forces; SDF; Maritime Self-Defense Force
japan-coast-guard | government | JPN | 日本海上保安厅; 海上保安厅 | Japan Coast Guard; Japanese coast guard
japanese-diet | government | JPN | 日本国会; 日本众议院; 日本参议院 | Japanese Diet; Japan's Diet; Japan's parliament
liberal-democratic-party-of-japan | other | JPN | 日本自民党; 自民党; 自由民主党 | Liberal Democratic Party
bank-of-japan | government | JPN | 日本银行; 日本央行 | Bank of Japan
meti | government | JPN | 日本经济产业省; 日本经产省; 经济产业省 | METI; Ministry of Economy, Trade and Industry
# Korea
south-korean-presidential-office | government | KOR | 青瓦台; 韩国总统府; 韩国总统室; 韩国总统办公室; 南韩总统府 | Blue House; Cheong Wa Dae; South Korean presidential office; South Korea's presidential office
south-korean-unification-ministry | government | KOR | 韩国统一部; 南韩统一部 | South Korean Unification Ministry; South Korea's Unification Ministry; Unification Ministry; Ministry of Unification; South Korean unification ministry; South Korea's unification ministry
national-intelligence-service | government | KOR | 韩国国家情报院; 韩国国情院; 国家情报院; 国情院 | National Intelligence Service
south-korean-joint-chiefs-of-staff | military | KOR | 韩国联合参谋本部; 韩国联参; 联合参谋本部; 韩国参谋长联席会议 | South Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff
south-korean-national-assembly | government | KOR | 韩国国会; 南韩国会 | South Korean National Assembly; South Korea's National Assembly; South Korean parliament
workers-party-of-korea | other | PRK | 朝鲜劳动党; 北韩劳动党; 劳动党 | Workers' Party of Korea; Korean Workers' Party
supreme-peoples-assembly | government | PRK | 朝鲜最高人民会议; 最高人民会议 | Supreme People's Assembly
dprk-state-affairs-commission | government | PRK | 朝鲜国务委员会; 国务委员会 | State Affairs Commission
korean-peoples-army | military | PRK | 朝鲜人民军; 北韩人民军 | Korean People's Army; KPA
dprk-foreign-ministry | government | PRK | 朝鲜外务省; 北韩外务省 | DPRK foreign ministry; DPRK Foreign Ministry; North Korean Foreign Ministry; North Korea's Foreign Ministry; North Korea's foreign ministry; North Korean foreign ministry
dprk-defence-ministry | government | PRK | 朝鲜国防省; 北韩国防省; 朝鲜人民武力省 | DPRK Ministry of National Defence; North Korean defence ministry; North Korean Defense Ministry; North Korea's defence ministry; North Korea's defense ministry
# Russia and Ukraine
kremlin | government | RUS | 克里姆林宫; 克宫; 俄罗斯总统府 | Kremlin
state-duma | government | RUS | 俄罗斯国家杜马; 国家杜马; 杜马 | State Duma; Duma
federation-council | government | RUS | 俄罗斯联邦委员会; 联邦委员会; 俄罗斯上院 | Federation Council
security-council-of-russia | government | RUS | 俄罗斯联邦安全会议; 俄联邦安全会议; 俄罗斯安全会议 | Russian Security Council; Security Council of Russia; Russia's Security Council
fsb | government | RUS | 俄罗斯联邦安全局; 俄联邦安全局 | FSB; Federal Security Service
svr | government | RUS | 俄罗斯对外情报局; 俄罗斯联邦对外情报局 | Foreign Intelligence Service
rosatom | company | RUS | 俄罗斯国家原子能公司; 俄罗斯原子能公司; 俄原子能公司 | Rosatom
roscosmos | government | RUS | 俄罗斯航天国家集团; 俄罗斯航天集团; 俄罗斯航天局 | Roscosmos
wagner-group | military | RUS | 瓦格纳集团; 瓦格纳; 华格纳集团 | Wagner Group
verkhovna-rada | government | UKR | 乌克兰最高拉达; 最高拉达; 乌克兰议会 | Verkhovna Rada
ukrainian-presidential-office | government | UKR | 乌克兰总统办公室; 乌克兰总统府 | Ukrainian presidential office; Office of the President of Ukraine
# Middle East
iran-supreme-national-security-council | government | IRN | 伊朗最高国家安全委员会; 最高国家安全委员会 | Supreme National Security Council; SNSC
atomic-energy-organization-of-iran | government | IRN | 伊朗原子能组织; 伊朗原子能机构 | Atomic Energy Organization of Iran; Atomic Energy Organisation of Iran; AEOI
majlis | government | IRN | 伊朗议会; 伊朗伊斯兰议会; 伊朗国会 | Iranian parliament; Iran's parliament; Majlis; Majles
guardian-council | government | IRN | 宪法监护委员会; 伊朗宪法监护委员会 | Guardian Council
irgc | military | IRN | 伊斯兰革命卫队; 伊朗伊斯兰革命卫队; 伊朗革命卫队; 革命卫队 | IRGC; Islamic Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guards Corps
quds-force | military | IRN | 圣城旅; 圣城军 | Quds Force; Qods Force
knesset | government | ISR | 以色列议会; 以色列国会; 克奈塞特 | Knesset
mossad | government | ISR | 摩萨德; 以色列情报和特勤局 | Mossad
shin-bet | government | ISR | 以色列国家安全总局; 辛贝特; 以色列安全局 | Shin Bet
israel-defence-forces | military | ISR | 以色列国防军 | Israel Defense Forces; Israel Defence Forces; IDF; Israeli military; Israeli army
fatah | other | PSE | 法塔赫; 巴勒斯坦民族解放运动 | Fatah
plo | other | PSE | 巴勒斯坦解放组织; 巴解组织 | PLO; Palestine Liberation Organization
islamic-state | other | | 伊斯兰国; “伊斯兰国”; 极端组织“伊斯兰国” | Islamic State; ISIS; ISIL; Daesh
al-qaeda | other | | 基地组织; “基地”组织; 凯达组织; 盖达组织 | al-Qaeda; Al-Qaeda; al-Qaida; Al Qaeda
# Armies and agencies with names of their own
sudanese-armed-forces | military | SDN | 苏丹武装部队; 苏丹武装力量; 苏丹政府军 | Sudanese Armed Forces; SAF
lebanese-armed-forces | military | LBN | 黎巴嫩武装部队; 黎巴嫩政府军 | Lebanese Armed Forces
fardc | military | COD | 刚果（金）武装部队; 刚果（金）政府军 | FARDC; Armed Forces of the Democratic Republic of the Congo
free-syrian-army | military | SYR | 叙利亚自由军; 自由叙利亚军 | Free Syrian Army
syrian-national-army | military | SYR | 叙利亚国民军 | Syrian National Army
ypg | military | SYR | 人民保护部队; 库尔德人民保护部队 | YPG; People's Protection Units
peshmerga | military | IRQ | 库尔德武装“自由斗士”; “自由斗士”武装; 佩什梅加 | Peshmerga
tatmadaw | military | MMR | 缅甸国防军 | Tatmadaw
qassam-brigades | military | HAMAS | 卡桑旅; 卡桑旅队; 伊兹丁·卡桑旅; 卡萨姆旅 | Qassam Brigades; al-Qassam Brigades; Izz ad-Din al-Qassam Brigades
basij | military | IRN | 巴斯基民兵; 巴斯基 | Basij
khatam-al-anbiya | military | IRN | 哈塔姆·安比亚中央司令部; 哈塔姆安比亚中央总部 | Khatam al-Anbiya Central Headquarters
gru | government | RUS | 格鲁乌; 俄罗斯军事情报总局 | GRU
sbu | government | UKR | 乌克兰国家安全局; 乌克兰安全局 | SBU; Security Service of Ukraine
national-security-and-defence-council-of-ukraine | government | UKR | 乌克兰国家安全与国防委员会; 乌克兰国家安全和国防委员会; 乌国安会 | National Security and Defense Council of Ukraine; National Security and Defence Council of Ukraine; National Security and Defense Council
turkish-intelligence-organisation | government | TUR | 土耳其国家情报局; 土耳其国家情报组织 | National Intelligence Organization; MIT intelligence agency
egyptian-general-intelligence | government | EGY | 埃及情报总局; 埃及总情报局 | Egyptian General Intelligence; General Intelligence Service of Egypt; Egypt's General Intelligence
inter-services-intelligence | government | PAK | 三军情报局; 巴基斯坦三军情报局 | Inter-Services Intelligence; ISI
research-and-analysis-wing | government | IND | 印度调查分析局; 研究分析局 | Research and Analysis Wing
coordination-of-government-activities-in-the-territories | government | ISR | 以色列占领区政府活动协调处; 以色列国防部领土政府活动协调办公室 | COGAT
gaza-humanitarian-foundation | other | | 加沙人道主义基金会; 加萨人道主义基金会 | Gaza Humanitarian Foundation; GHF
philippine-coast-guard | government | PHL | 菲律宾海岸警卫队; 菲律宾海警; 菲律宾海巡署 | Philippine Coast Guard; Philippine coast guard
sovereign-council-of-sudan | government | SDN | 苏丹主权委员会; 主权委员会; 苏丹主权委 | Sovereign Council; Sovereignty Council; Transitional Sovereignty Council
presidential-leadership-council | government | YEM | 总统领导委员会; 也门总统领导委员会 | Presidential Leadership Council
customs-tariff-commission | government | CHN | 国务院关税税则委员会; 中国国务院关税税则委员会; 关税税则委员会 | Customs Tariff Commission; Customs Tariff Commission of the State Council
samr | government | CHN | 国家市场监督管理总局; 市场监管总局; 国家市监总局 | State Administration for Market Regulation; SAMR
china-cyberspace-administration | government | CHN | 国家互联网信息办公室; 国家网信办; 网信办 | Cyberspace Administration of China
bureau-of-industry-and-security | government | USA | 美国商务部工业与安全局; 工业与安全局; 美国商务部工业和安全局 | Bureau of Industry and Security
us-customs-and-border-protection | government | USA | 美国海关与边境保护局; 海关与边境保护局; 美国海关和边境保护局 | Customs and Border Protection; U.S. Customs and Border Protection; US Customs and Border Protection
cfius | government | USA | 美国外国投资委员会; 外国投资委员会 | Committee on Foreign Investment in the United States; CFIUS
us-international-trade-commission | government | USA | 美国国际贸易委员会 | U.S. International Trade Commission; US International Trade Commission; International Trade Commission
us-court-of-international-trade | government | USA | 美国国际贸易法院; 国际贸易法院 | U.S. Court of International Trade; US Court of International Trade; Court of International Trade
national-economic-council | government | USA | 白宫国家经济委员会; 美国国家经济委员会 | National Economic Council
federal-communications-commission | government | USA | 美国联邦通信委员会; 联邦通信委员会 | Federal Communications Commission; FCC
supreme-leaders-office | government | IRN | 伊朗最高领袖办公室 | Office of the Supreme Leader
assembly-of-experts | government | IRN | 专家会议; 伊朗专家会议 | Assembly of Experts
# Europe, others
downing-street | government | GBR | 唐宁街; 唐宁街10号; 英国首相府; 英国首相办公室 | Downing Street
british-foreign-ministry | government | GBR | 英国外交部; 英国外交和联邦事务部; 英国外交与发展部 | Foreign Office; British Foreign Office; FCDO; Foreign and Commonwealth Office; Foreign, Commonwealth and Development Office
house-of-commons | government | GBR | 英国下议院; 英国议会下院; 英国国会下议院 | House of Commons
house-of-lords | government | GBR | 英国上议院; 英国议会上院 | House of Lords
mi6 | government | GBR | 军情六处; 英国秘密情报局 | MI6; Secret Intelligence Service
bank-of-england | government | GBR | 英国央行; 英格兰银行; 英伦银行 | Bank of England
elysee | government | FRA | 爱丽舍宫; 法国总统府 | Élysée Palace; Elysee Palace; Élysée; Elysee
bundestag | government | DEU | 德国联邦议院; 联邦议院 | Bundestag
german-foreign-ministry | government | DEU | 德国联邦外交部 | German Foreign Office; German Federal Foreign Office
bundesbank | government | DEU | 德国央行; 德国联邦银行 | Bundesbank
lok-sabha | government | IND | 印度议会人民院; 印度人民院 | Lok Sabha
indian-foreign-ministry | government | IND | 印度外交部 | Ministry of External Affairs; External Affairs Ministry; Indian foreign ministry; India's foreign ministry
`;

/** Government bodies, parties and armed groups of the main states, then the departments that states have by pattern. */
export const government: () => readonly Organisation[] = lazily(() => {
  const own: readonly Organisation[] = rowsOf(BODIES).map((row) => ({
    id: firstOf(row, 0),
    kind: kindOf(firstOf(row, 1)),
    party: row(2)[0] ?? null,
    names: { zh: row(3), en: row(4) },
  }));
  const taken = new Set(own.flatMap(({ names }) => [...names.zh, ...names.en]));
  const byPattern = states()
    .filter(({ id }) => MAIN_STATES.has(id))
    .flatMap((party) =>
      ministries()
        .filter(({ id }) => COMMON.has(id))
        .map((ministry) => ministryOf(party, ministry)),
    );
  return [...own, ...byPattern.flatMap((body) => withoutTaken(body, taken))];
});

/** The body without forms that a body of its own name has already, or nothing where none is left. */
function withoutTaken(body: Organisation, taken: ReadonlySet<string>): readonly Organisation[] {
  const zh = body.names.zh.filter((name) => !taken.has(name));
  const en = body.names.en.filter((name) => !taken.has(name));
  return zh.length + en.length > 0 ? [{ ...body, names: { zh, en } }] : [];
}

function kindOf(word: string): Organisation['kind'] {
  if (word === 'government' || word === 'military' || word === 'company' || word === 'other') return word;
  throw new Error(`the table of government bodies has an unknown kind "${word}"`);
}
