import type { Organisation } from '#story/story.ts';
import { firstOf, lazily, rowsOf } from './table.ts';

/** Think-tanks and foundations: id | Chinese names | English names. */
const THINK_TANKS = `
# United States
brookings-institution | 布鲁金斯学会; 布鲁金斯研究所 | Brookings Institution; Brookings
carnegie-endowment | 卡内基国际和平基金会; 卡内基国际和平研究院; 卡内基基金会 | Carnegie Endowment for International Peace; Carnegie Endowment
carnegie-tsinghua-center | 清华—卡内基全球政策中心; 清华-卡内基全球政策中心; 卡内基-清华全球政策中心; 卡内基—清华全球政策中心 | Carnegie-Tsinghua Center; Carnegie-Tsinghua Center for Global Policy
carnegie-asia-program | 卡内基亚洲项目 | Carnegie Asia Program
carnegie-moscow-center | 卡内基莫斯科中心; 莫斯科卡内基中心 | Carnegie Moscow Center
csis | 战略与国际研究中心; 美国战略与国际研究中心; 战略暨国际研究中心; 国际战略研究中心 | Center for Strategic and International Studies; CSIS
council-on-foreign-relations | 外交关系委员会; 美国外交关系委员会; 外交关系协会; 美国外交关系协会 | Council on Foreign Relations; CFR
rand | 兰德公司; 兰德智库; 美国兰德公司 | RAND; RAND Corporation; Rand Corporation
heritage-foundation | 传统基金会; 美国传统基金会 | Heritage Foundation
american-enterprise-institute | 美国企业研究所; 美国企业公共政策研究所 | American Enterprise Institute; AEI
cato-institute | 卡托研究所; 加图研究所 | Cato Institute
hudson-institute | 哈德逊研究所; 哈德森研究所; 赫德森研究所 | Hudson Institute
hoover-institution | 胡佛研究所; 胡佛战争、革命与和平研究所 | Hoover Institution
atlantic-council | 大西洋理事会; 美国大西洋理事会 | Atlantic Council
wilson-center | 威尔逊中心; 伍德罗·威尔逊国际学者中心; 威尔逊国际学者中心 | Wilson Center; Woodrow Wilson Center; Woodrow Wilson International Center for Scholars
stimson-center | 史汀生中心; 史汀森中心; 斯廷森中心 | Stimson Center
38-north | 北纬38度; 北纬38度网站; “北纬38度”网站; 38北; 38度线以北 | 38 North
us-institute-of-peace | 美国和平研究所 | United States Institute of Peace; U.S. Institute of Peace; US Institute of Peace
arms-control-association | 军备控制协会; 美国军控协会; 军控协会 | Arms Control Association
nuclear-threat-initiative | 核威胁倡议组织; 核威胁倡议协会; 减少核威胁倡议 | Nuclear Threat Initiative
federation-of-american-scientists | 美国科学家联合会; 美国科学家联盟 | Federation of American Scientists
union-of-concerned-scientists | 忧思科学家联盟; 关切科学家联盟 | Union of Concerned Scientists
institute-for-science-and-international-security | 科学与国际安全研究所; 美国科学与国际安全研究所 | Institute for Science and International Security
middlebury-institute | 明德国际研究院; 明德国际研究所; 蒙特雷国际研究学院; 明德大学蒙特雷国际研究学院 | Middlebury Institute of International Studies; Middlebury Institute
james-martin-center | 詹姆斯·马丁防扩散研究中心; 詹姆斯·马丁不扩散研究中心 | James Martin Center for Nonproliferation Studies
center-for-a-new-american-security | 新美国安全中心 | Center for a New American Security; CNAS
new-america | 新美国基金会 | New America Foundation
center-for-american-progress | 美国进步中心 | Center for American Progress
center-for-the-national-interest | 国家利益中心; 美国国家利益中心 | Center for the National Interest
center-for-naval-analyses | 海军分析中心; 美国海军分析中心 | Center for Naval Analyses
foundation-for-defense-of-democracies | 保卫民主基金会; 捍卫民主基金会 | Foundation for Defense of Democracies; FDD
quincy-institute | 昆西研究所; 昆西治国方略研究所 | Quincy Institute; Quincy Institute for Responsible Statecraft
washington-institute | 华盛顿近东政策研究所 | Washington Institute for Near East Policy; Washington Institute
middle-east-institute | 中东研究所 | Middle East Institute
belfer-center | 贝尔弗中心; 贝尔弗科学与国际事务中心; 哈佛大学贝尔弗科学与国际事务中心 | Belfer Center; Belfer Center for Science and International Affairs
asia-society | 亚洲协会; 亚洲协会政策研究所 | Asia Society; Asia Society Policy Institute
national-committee-on-north-korea | 美国朝鲜委员会; 全美朝鲜委员会 | National Committee on North Korea
korea-economic-institute | 韩国经济研究所; 美国韩国经济研究所 | Korea Economic Institute; Korea Economic Institute of America
korea-society | 韩国协会; 科里亚协会 | Korea Society
us-korea-institute | 美韩研究所 | US-Korea Institute; U.S.-Korea Institute
peterson-institute | 彼得森国际经济研究所; 彼得森研究所 | Peterson Institute for International Economics; Peterson Institute; PIIE
eurasia-group | 欧亚集团 | Eurasia Group
stratfor | 战略预测公司; 斯特拉福 | Stratfor
institute-for-the-study-of-war | 战争研究所; 美国战争研究所; 美国智库战争研究所 | Institute for the Study of War; ISW
national-bureau-of-asian-research | 国家亚洲研究局; 全美亚洲研究所 | National Bureau of Asian Research
east-west-center | 东西方中心 | East-West Center
pacific-forum | 太平洋论坛 | Pacific Forum

pew-research-center | 皮尤研究中心 | Pew Research Center
gallup | 盖洛普; 盖洛普公司; 韩国盖洛普 | Gallup; Gallup Korea
beyond-parallel | | Beyond Parallel
carter-center | 卡特中心 | Carter Center
national-defense-university | 美国国防大学 | National Defense University
# International and Europe
international-crisis-group | 国际危机组织; 国际危机研究组织 | International Crisis Group; Crisis Group
sipri | 斯德哥尔摩国际和平研究所; 斯德哥尔摩和平研究所 | SIPRI; Stockholm International Peace Research Institute
iiss | 国际战略研究所; 英国国际战略研究所; 伦敦国际战略研究所 | International Institute for Strategic Studies; IISS
chatham-house | 查塔姆研究所; 查塔姆社; 皇家国际事务研究所; 英国皇家国际事务研究所; 漆咸楼 | Chatham House; Royal Institute of International Affairs
rusi | 英国皇家联合军种研究所; 皇家联合军种研究所; 皇家三军研究所; 英国皇家三军联合研究所 | Royal United Services Institute; RUSI
ecfr | 欧洲对外关系委员会; 欧洲外交关系委员会 | European Council on Foreign Relations; ECFR
bruegel | 布吕格尔研究所 | Bruegel
european-leadership-network | 欧洲领导力网络 | European Leadership Network
ifri | 法国国际关系研究所 | IFRI; French Institute of International Relations
frs | 法国战略研究基金会 | Foundation for Strategic Research; Fondation pour la recherche stratégique
iris-france | 法国国际与战略关系研究所 |
swp | 德国国际与安全事务研究所; 德国国际政治与安全研究所; 德国科学与政治基金会 | German Institute for International and Security Affairs; SWP; Stiftung Wissenschaft und Politik
dgap | 德国外交政策协会; 德国对外关系委员会 | German Council on Foreign Relations; DGAP
german-marshall-fund | 德国马歇尔基金会; 美国德国马歇尔基金会 | German Marshall Fund
merics | 墨卡托中国研究中心; 墨卡托中国研究所 | MERICS; Mercator Institute for China Studies
konrad-adenauer-foundation | 阿登纳基金会; 康拉德·阿登纳基金会 | Konrad Adenauer Foundation
isdp | 瑞典安全与发展政策研究所; 安全与发展政策研究所 | Institute for Security and Development Policy
swedish-institute-of-international-affairs | 瑞典国际事务研究所 | Swedish Institute of International Affairs
prio | 奥斯陆和平研究所 | Peace Research Institute Oslo; PRIO
clingendael | 荷兰国际关系研究所; 克林根达尔研究所 | Clingendael; Clingendael Institute
gcsp | 日内瓦安全政策中心 | Geneva Centre for Security Policy
centre-for-humanitarian-dialogue | 人道主义对话中心; 人道对话中心 | Centre for Humanitarian Dialogue
vertic | 核查研究、培训与信息中心 | VERTIC
open-nuclear-network | 开放核网络 | Open Nuclear Network
ican | 国际废除核武器运动; 国际废核运动 | ICAN; International Campaign to Abolish Nuclear Weapons
bulletin-of-the-atomic-scientists | 原子科学家公报; 《原子科学家公报》; 原子科学家公报杂志 | Bulletin of the Atomic Scientists
# China
cass | 中国社会科学院; 中国社科院 | Chinese Academy of Social Sciences; CASS
cass-niis | 中国社科院亚太与全球战略研究院; 中国社会科学院亚太与全球战略研究院; 社科院亚太与全球战略研究院 | National Institute of International Strategy
ciis | 中国国际问题研究院; 中国国际问题研究所 | China Institute of International Studies; CIIS
cicir | 中国现代国际关系研究院; 现代国际关系研究院 | China Institutes of Contemporary International Relations; CICIR
siis | 上海国际问题研究院; 上海国际问题研究所 | Shanghai Institutes for International Studies; SIIS
shanghai-academy-of-social-sciences | 上海社会科学院; 上海社科院 | Shanghai Academy of Social Sciences
liaoning-academy-of-social-sciences | 辽宁社会科学院; 辽宁社科院; 辽宁省社会科学院; 辽宁省社科院 | Liaoning Academy of Social Sciences
jilin-academy-of-social-sciences | 吉林省社会科学院; 吉林省社科院; 吉林社科院 | Jilin Academy of Social Sciences
heilongjiang-academy-of-social-sciences | 黑龙江省社会科学院; 黑龙江省社科院 | Heilongjiang Academy of Social Sciences
charhar-institute | 察哈尔学会 | Charhar Institute
pangoal-institution | 盘古智库 | Pangoal Institution
ccg | 全球化智库; 中国与全球化智库 | Center for China and Globalization
chongyang-institute | 中国人民大学重阳金融研究院; 人大重阳金融研究院; 重阳金融研究院 | Chongyang Institute for Financial Studies
grandview-institution | 国观智库 | Grandview Institution
academy-of-military-sciences | 军事科学院; 中国军事科学院; 中国人民解放军军事科学院 | Academy of Military Sciences; Academy of Military Science
pla-national-defence-university | 中国人民解放军国防大学; 解放军国防大学; 国防大学 | PLA National Defense University
central-party-school | 中央党校; 中共中央党校 | Central Party School
institute-for-american-studies-cass | 中国社会科学院美国研究所; 中国社科院美国研究所; 社科院美国研究所 |
fudan-center-for-korean-studies | 复旦大学朝鲜韩国研究中心; 复旦大学朝韩研究中心; 复旦朝鲜韩国研究中心 | Center for Korean Studies at Fudan University; Fudan University's Center for Korean Studies
tsinghua-ciss | 清华大学战略与安全研究中心 | Center for International Security and Strategy
# Korea, Japan, Taiwan
asan-institute | 峨山政策研究院; 韩国峨山政策研究院 | Asan Institute for Policy Studies; Asan Institute
sejong-institute | 世宗研究所; 韩国世宗研究所 | Sejong Institute
korea-institute-for-national-unification | 韩国统一研究院; 统一研究院 | Korea Institute for National Unification; KINU
institute-for-national-security-strategy | 韩国国家安保战略研究院; 国家安保战略研究院; 国家安全战略研究院; 国家安保战略研究所 | Institute for National Security Strategy
korea-institute-for-defense-analyses | 韩国国防研究院 | Korea Institute for Defense Analyses; KIDA
korea-defense-security-forum | 韩国国防安保论坛 | Korea Defense and Security Forum
korea-national-diplomatic-academy | 韩国国立外交院; 国立外交院 | Korea National Diplomatic Academy
korea-development-institute | 韩国开发研究院; 韩国发展研究院 | Korea Development Institute
kiep | 韩国对外经济政策研究院; 对外经济政策研究院 | Korea Institute for International Economic Policy; KIEP
institute-for-far-eastern-studies | 庆南大学远东问题研究所; 庆南大学极东问题研究所; 极东问题研究所 | Institute for Far Eastern Studies
korea-institute-for-military-affairs | 韩国军事问题研究院 | Korea Institute for Military Affairs
realmeter | 韩国民调机构realmeter | Realmeter
jiia | 日本国际问题研究所 | Japan Institute of International Affairs; JIIA
nids | 日本防卫研究所; 防卫研究所 | National Institute for Defense Studies; NIDS
sasakawa-peace-foundation | 笹川和平财团; 笹川和平基金会 | Sasakawa Peace Foundation
ide-jetro | 亚洲经济研究所; 日本亚洲经济研究所 | Institute of Developing Economies
indsr | 国防安全研究院; 台湾国防安全研究院 | Institute for National Defense and Security Research
# Russia
imemo | 俄罗斯世界经济与国际关系研究所; 世界经济与国际关系研究所 | IMEMO; Institute of World Economy and International Relations
russian-academy-of-sciences | 俄罗斯科学院; 俄科学院 | Russian Academy of Sciences
institute-of-far-eastern-studies-ras | 俄罗斯科学院远东研究所; 俄科学院远东研究所; 俄罗斯科学院中国与现代亚洲研究所 | Institute of Far Eastern Studies; Institute of China and Contemporary Asia
russian-international-affairs-council | 俄罗斯国际事务委员会; 俄罗斯国际事务理事会 | Russian International Affairs Council
valdai-club | 瓦尔代国际辩论俱乐部; 瓦尔代俱乐部 | Valdai Discussion Club; Valdai Club
pir-center | 俄罗斯政策研究中心 | PIR Center
# Asia and Middle East
lowy-institute | 洛伊研究所; 罗伊国际政策研究所; 洛伊国际政策研究所; 罗伊研究所 | Lowy Institute
aspi | 澳大利亚战略政策研究所; 澳洲战略政策研究所 | Australian Strategic Policy Institute; ASPI
rsis | 拉惹勒南国际研究院; 新加坡南洋理工大学拉惹勒南国际研究院; 南洋理工大学拉惹勒南国际关系学院 | S. Rajaratnam School of International Studies; RSIS
iseas | 尤索夫伊萨东南亚研究院; 尤索夫·伊萨克研究所; 新加坡东南亚研究所 | ISEAS-Yusof Ishak Institute; ISEAS
observer-research-foundation | 观察家研究基金会; 印度观察家研究基金会 | Observer Research Foundation
idsa | 印度国防研究分析所; 印度国防研究与分析研究所 | Institute for Defence Studies and Analyses
inss-israel | 以色列国家安全研究所; 特拉维夫大学国家安全研究所 | Institute for National Security Studies
begin-sadat-center | 贝京-萨达特战略研究中心; 贝京萨达特战略研究中心 | Begin-Sadat Center for Strategic Studies
ipis | 伊朗政治与国际研究所; 伊朗外交部政治与国际研究所 | Institute for Political and International Studies
gulf-research-center | 海湾研究中心 | Gulf Research Center
al-ahram-center | 金字塔政治与战略研究中心; 金字塔战略研究中心 | Al-Ahram Center for Political and Strategic Studies
emirates-policy-center | 阿联酋政策中心 | Emirates Policy Center
bourse-and-bazaar | | Bourse & Bazaar Foundation; Bourse and Bazaar Foundation
`;

/** Universities and their schools: id | Chinese names | English names. */
const UNIVERSITIES = `
stanford-university | 斯坦福大学; 史丹佛大学; 史丹福大学 | Stanford University; Stanford
harvard-university | 哈佛大学; 哈佛大学肯尼迪学院; 哈佛大学肯尼迪政府学院 | Harvard University; Harvard; Harvard Kennedy School; Kennedy School
yale-university | 耶鲁大学 | Yale University; Yale
princeton-university | 普林斯顿大学 | Princeton University; Princeton
columbia-university | 哥伦比亚大学; 美国哥伦比亚大学 | Columbia University
georgetown-university | 乔治敦大学; 乔治城大学 | Georgetown University
george-washington-university | 乔治·华盛顿大学; 乔治华盛顿大学 | George Washington University
johns-hopkins-university | 约翰斯·霍普金斯大学; 约翰霍普金斯大学; 约翰·霍普金斯大学 | Johns Hopkins University; Johns Hopkins SAIS; School of Advanced International Studies
mit | 麻省理工学院; 麻省理工 | Massachusetts Institute of Technology; MIT
tufts-university | 塔夫茨大学; 塔夫茨大学弗莱彻学院 | Tufts University; Fletcher School
american-university | 美利坚大学 | American University
university-of-chicago | 芝加哥大学 | University of Chicago
university-of-california | 加州大学; 加利福尼亚大学; 加州大学伯克利分校; 加州大学圣迭戈分校; 加州大学洛杉矶分校 | University of California; UC Berkeley; UC San Diego; UCLA
university-of-southern-california | 南加州大学 | University of Southern California
university-of-michigan | 密歇根大学 | University of Michigan
cornell-university | 康奈尔大学 | Cornell University; Cornell
university-of-pennsylvania | 宾夕法尼亚大学; 宾州大学 | University of Pennsylvania
new-york-university | 纽约大学 | New York University; NYU
boston-university | 波士顿大学 | Boston University
boston-college | 波士顿学院 | Boston College
duke-university | 杜克大学 | Duke University
northwestern-university | 美国西北大学 | Northwestern University
university-of-virginia | 弗吉尼亚大学 | University of Virginia
university-of-maryland | 马里兰大学 | University of Maryland
texas-am-university | 得克萨斯农工大学; 德州农工大学 | Texas A&M University
university-of-texas | 得克萨斯大学; 德州大学 | University of Texas
university-of-hawaii | 夏威夷大学 | University of Hawaii
troy-university | 特洛伊大学 | Troy University
west-point | 西点军校; 美国西点军校 | West Point; U.S. Military Academy
us-naval-war-college | 美国海军战争学院; 美国海军军事学院 | Naval War College; U.S. Naval War College
us-army-war-college | 美国陆军战争学院 | Army War College; U.S. Army War College
naval-postgraduate-school | 美国海军研究生院 | Naval Postgraduate School
oxford-university | 牛津大学 | Oxford University; University of Oxford
cambridge-university | 剑桥大学 | Cambridge University; University of Cambridge
london-school-of-economics | 伦敦政治经济学院; 伦敦政经学院 | London School of Economics; LSE
kings-college-london | 伦敦国王学院; 伦敦大学国王学院 | King's College London
soas | 伦敦大学亚非学院; 亚非学院 | SOAS; School of Oriental and African Studies; SOAS University of London
university-college-london | 伦敦大学学院 | University College London
university-of-leeds | 利兹大学 | University of Leeds
university-of-central-lancashire | 中央兰开夏大学 | University of Central Lancashire
st-andrews | 圣安德鲁斯大学 | University of St Andrews
sciences-po | 巴黎政治学院; 巴黎政治大学 | Sciences Po
sorbonne | 索邦大学; 巴黎索邦大学 | Sorbonne; Sorbonne University
free-university-of-berlin | 柏林自由大学 | Free University of Berlin; Freie Universität Berlin
humboldt-university | 柏林洪堡大学; 洪堡大学 | Humboldt University
leiden-university | 莱顿大学 | Leiden University
uppsala-university | 乌普萨拉大学 | Uppsala University
stockholm-university | 斯德哥尔摩大学 | Stockholm University
swedish-defence-university | 瑞典国防大学 | Swedish Defence University
university-of-vienna | 维也纳大学 | University of Vienna
central-european-university | 中欧大学 | Central European University
hse-university | 俄罗斯高等经济大学; 俄罗斯国立高等经济大学; 高等经济学院 | Higher School of Economics; HSE University
mgimo | 莫斯科国际关系学院; 莫斯科国立国际关系学院 | MGIMO; Moscow State Institute of International Relations
moscow-state-university | 莫斯科大学; 莫斯科国立大学 | Moscow State University
far-eastern-federal-university | 远东联邦大学; 俄罗斯远东联邦大学 | Far Eastern Federal University
peking-university | 北京大学; 北大国际关系学院 | Peking University; Beijing University
tsinghua-university | 清华大学 | Tsinghua University
renmin-university | 中国人民大学; 人民大学 | Renmin University; Renmin University of China
fudan-university | 复旦大学 | Fudan University
jilin-university | 吉林大学 | Jilin University
yanbian-university | 延边大学 | Yanbian University
shanghai-jiao-tong-university | 上海交通大学 | Shanghai Jiao Tong University
tongji-university | 同济大学 | Tongji University
nanjing-university | 南京大学 | Nanjing University
zhejiang-university | 浙江大学 | Zhejiang University
wuhan-university | 武汉大学 | Wuhan University
nankai-university | 南开大学 | Nankai University
shandong-university | 山东大学 | Shandong University
sun-yat-sen-university | 中山大学 | Sun Yat-sen University
jinan-university | 暨南大学 | Jinan University
china-foreign-affairs-university | 外交学院; 中国外交学院 | China Foreign Affairs University
university-of-international-relations | 国际关系学院; 北京国际关系学院 | University of International Relations
beijing-foreign-studies-university | 北京外国语大学; 北外 | Beijing Foreign Studies University
shanghai-international-studies-university | 上海外国语大学 | Shanghai International Studies University
beijing-language-and-culture-university | 北京语言大学 | Beijing Language and Culture University
lanzhou-university | 兰州大学 | Lanzhou University
northwest-university-china | 西北大学中东研究所 |
yunnan-university | 云南大学 | Yunnan University
dalian-university-of-foreign-languages | 大连外国语大学 | Dalian University of Foreign Languages
university-of-hong-kong | 香港大学 | University of Hong Kong
chinese-university-of-hong-kong | 香港中文大学 | Chinese University of Hong Kong
hong-kong-baptist-university | 香港浸会大学 | Hong Kong Baptist University
city-university-of-hong-kong | 香港城市大学 | City University of Hong Kong
lingnan-university | 岭南大学 | Lingnan University
national-taiwan-university | 台湾大学; 国立台湾大学 | National Taiwan University
national-chengchi-university | 政治大学; 国立政治大学 | National Chengchi University
tamkang-university | 淡江大学 | Tamkang University
chinese-culture-university | 中国文化大学 | Chinese Culture University
seoul-national-university | 首尔大学; 国立首尔大学; 韩国首尔大学 | Seoul National University
korea-university | 高丽大学; 韩国高丽大学 | Korea University
yonsei-university | 延世大学; 韩国延世大学 | Yonsei University
ewha-womans-university | 梨花女子大学; 梨花女大; 韩国梨花女子大学 | Ewha Womans University; Ewha University
sungkyunkwan-university | 成均馆大学 | Sungkyunkwan University
hanyang-university | 汉阳大学 | Hanyang University
sogang-university | 西江大学 | Sogang University
kyung-hee-university | 庆熙大学 | Kyung Hee University
dongguk-university | 东国大学 | Dongguk University
kookmin-university | 国民大学; 韩国国民大学 | Kookmin University
konkuk-university | 建国大学 | Konkuk University
chung-ang-university | 韩国中央大学 | Chung-Ang University
soongsil-university | 崇实大学 | Soongsil University
inha-university | 仁荷大学 | Inha University
ajou-university | 韩国亚洲大学 | Ajou University
myongji-university | 明知大学 | Myongji University
handong-global-university | 韩东大学 | Handong Global University; Handong University
hankuk-university-of-foreign-studies | 韩国外国语大学 | Hankuk University of Foreign Studies
pusan-national-university | 釜山大学 | Pusan National University
kaist | 韩国科学技术院 | KAIST
korea-military-academy | 韩国陆军士官学校 | Korea Military Academy
university-of-north-korean-studies | 北韩大学院大学; 韩国北韩大学院大学 | University of North Korean Studies
kim-il-sung-university | 金日成综合大学 | Kim Il Sung University
university-of-tokyo | 东京大学 | University of Tokyo; Tokyo University
kyoto-university | 京都大学 | Kyoto University
waseda-university | 早稻田大学 | Waseda University
keio-university | 庆应义塾大学; 庆应大学 | Keio University
hitotsubashi-university | 一桥大学 | Hitotsubashi University
doshisha-university | 同志社大学 | Doshisha University
takushoku-university | 拓殖大学 | Takushoku University
temple-university-japan | 天普大学; 天普大学日本校区 | Temple University Japan; Temple University
national-university-of-singapore | 新加坡国立大学; 李光耀公共政策学院 | National University of Singapore; Lee Kuan Yew School of Public Policy
nanyang-technological-university | 南洋理工大学 | Nanyang Technological University
australian-national-university | 澳大利亚国立大学; 澳洲国立大学 | Australian National University; ANU
university-of-sydney | 悉尼大学; 雪梨大学 | University of Sydney
griffith-university | 格里菲斯大学 | Griffith University
jawaharlal-nehru-university | 尼赫鲁大学; 贾瓦哈拉尔·尼赫鲁大学 | Jawaharlal Nehru University; JNU
university-of-tehran | 德黑兰大学 | University of Tehran; Tehran University
sharif-university | 谢里夫理工大学 | Sharif University of Technology; Sharif University
tel-aviv-university | 特拉维夫大学 | Tel Aviv University
hebrew-university | 希伯来大学; 耶路撒冷希伯来大学 | Hebrew University; Hebrew University of Jerusalem
bar-ilan-university | 巴伊兰大学 | Bar-Ilan University
american-university-of-beirut | 贝鲁特美国大学 | American University of Beirut
qatar-university | 卡塔尔大学 | Qatar University
king-saud-university | 沙特国王大学 | King Saud University
cairo-university | 开罗大学 | Cairo University
mcgill-university | 麦吉尔大学 | McGill University
university-of-toronto | 多伦多大学 | University of Toronto
university-of-british-columbia | 英属哥伦比亚大学; 不列颠哥伦比亚大学 | University of British Columbia
university-of-ottawa | 渥太华大学 | University of Ottawa
`;

/** Think-tanks, then universities, of all continents. */
export const institutes: () => readonly Organisation[] = lazily(() => [
  ...bodiesOf(THINK_TANKS, 'think-tank'),
  ...bodiesOf(UNIVERSITIES, 'other'),
]);

const bodiesOf = (table: string, kind: Organisation['kind']): readonly Organisation[] =>
  rowsOf(table).map((row) => ({
    id: firstOf(row, 0),
    kind,
    party: null,
    names: { zh: row(1), en: row(2) },
  }));
