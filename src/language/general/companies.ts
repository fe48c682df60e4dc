import type { Organisation } from '#story/story.ts';
import { firstOf, lazily, rowsOf } from './table.ts';

/** Companies that negotiations and sanctions turn on: id | state | Chinese names, mainland wording first | English names. */
const COMPANIES = `
# Oil, gas, power
gazprom | RUS | 俄罗斯天然气工业股份公司; 俄气公司; 俄气; 俄罗斯天然气工业公司; 俄罗斯天然气公司 | Gazprom
rosneft | RUS | 俄罗斯石油公司; 俄油公司 | Rosneft
lukoil | RUS | 卢克石油公司; 卢克石油; 卢克公司 | Lukoil; LUKOIL
novatek | RUS | 诺瓦泰克公司; 诺瓦泰克 | Novatek
transneft | RUS | 俄罗斯石油管道运输公司 | Transneft
naftogaz | UKR | 乌克兰石油天然气公司; 乌克兰国家石油天然气公司; 乌油气公司 | Naftogaz
ukrenergo | UKR | 乌克兰国家电力公司 | Ukrenergo
energoatom | UKR | 乌克兰国家核电公司; 乌克兰国家核能公司 | Energoatom
nord-stream-ag | CHE | 北溪公司; 北溪天然气管道公司 | Nord Stream AG
national-iranian-oil-company | IRN | 伊朗国家石油公司 | National Iranian Oil Company; NIOC
saudi-aramco | SAU | 沙特阿美; 沙特阿美公司; 沙特阿拉伯国家石油公司; 沙乌地阿美 | Saudi Aramco; Aramco
adnoc | ARE | 阿布扎比国家石油公司 | ADNOC; Abu Dhabi National Oil Company
qatarenergy | QAT | 卡塔尔能源公司; 卡塔尔能源 | QatarEnergy; Qatar Petroleum
pdvsa | VEN | 委内瑞拉国家石油公司; 委国家石油公司 | PDVSA; Petróleos de Venezuela
pemex | MEX | 墨西哥国家石油公司 | Pemex
petrobras | BRA | 巴西国家石油公司; 巴西石油公司 | Petrobras
exxonmobil | USA | 埃克森美孚; 埃克森美孚公司; 艾克森美孚 | ExxonMobil; Exxon Mobil; Exxon
chevron | USA | 雪佛龙; 雪佛龙公司; 雪佛兰石油 | Chevron
conocophillips | USA | 康菲石油; 康菲石油公司 | ConocoPhillips
shell | GBR | 壳牌公司; 壳牌; 荷兰皇家壳牌; 壳牌石油公司 | Royal Dutch Shell; Shell plc
bp | GBR | 英国石油公司; 英国石油 | BP; British Petroleum
totalenergies | FRA | 道达尔; 道达尔能源; 道达尔公司 | TotalEnergies
eni | ITA | 埃尼集团; 埃尼公司 | Eni
equinor | NOR | 挪威国家石油公司 | Equinor; Statoil
cnpc | CHN | 中国石油天然气集团; 中石油; 中国石油天然气集团有限公司 | CNPC; China National Petroleum Corporation; PetroChina
sinopec | CHN | 中国石油化工集团; 中石化; 中国石化 | Sinopec
cnooc | CHN | 中国海洋石油集团; 中海油 | CNOOC
westinghouse | USA | 西屋公司; 西屋电气; 西屋电气公司 | Westinghouse
kepco | KOR | 韩国电力公社; 韩国电力公司; 韩电 | KEPCO; Korea Electric Power Corporation
khnp | KOR | 韩国水力原子力; 韩国水电与核电公司; 韩水原 | KHNP; Korea Hydro & Nuclear Power
# Chips, telecoms, platforms
huawei | CHN | 华为; 华为公司; 华为技术有限公司 | Huawei; Huawei Technologies
zte | CHN | 中兴通讯; 中兴通讯公司; 中兴公司 | ZTE
smic | CHN | 中芯国际; 中芯国际集成电路 | SMIC; Semiconductor Manufacturing International Corporation
ymtc | CHN | 长江存储; 长江存储科技 | YMTC; Yangtze Memory Technologies
bytedance | CHN | 字节跳动; 字节跳动公司; 字节跳动集团 | ByteDance; Bytedance
tiktok | CHN | TikTok; 抖音海外版 | TikTok
tencent | CHN | 腾讯; 腾讯公司; 腾讯控股 | Tencent
alibaba | CHN | 阿里巴巴; 阿里巴巴集团 | Alibaba
deepseek | CHN | 深度求索; DeepSeek | DeepSeek
hikvision | CHN | 海康威视 | Hikvision
dji | CHN | 大疆创新; 大疆公司 | DJI
nexperia | NLD | 安世半导体 | Nexperia
wingtech | CHN | 闻泰科技 | Wingtech
asml | NLD | 阿斯麦; 阿斯麦公司; 艾司摩尔 | ASML
tsmc | TWN | 台积电; 台湾积体电路制造; 台积电公司 | TSMC; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co.
foxconn | TWN | 富士康; 鸿海集团 | Foxconn; Hon Hai
samsung | KOR | 三星电子; 三星集团 | Samsung Electronics; Samsung
sk-hynix | KOR | SK海力士; 海力士 | SK Hynix; SK hynix
nvidia | USA | 英伟达; 辉达; 英伟达公司 | Nvidia; NVIDIA
intel | USA | 英特尔; 英特尔公司 | Intel Corporation; Intel Corp.
amd | USA | 超威半导体; 超微半导体 | AMD; Advanced Micro Devices
qualcomm | USA | 高通公司 | Qualcomm
micron | USA | 美光科技; 美光公司 | Micron Technology
apple | USA | 苹果公司 | Apple Inc.
microsoft | USA | 微软; 微软公司 | Microsoft
google | USA | 谷歌; 谷歌公司 | Google
amazon | USA | 亚马逊公司 | Amazon.com
meta | USA | 元宇宙平台公司; Meta公司 | Meta Platforms
oracle | USA | 甲骨文公司 | Oracle Corporation
twitter | USA | 推特; 推特公司 | Twitter
truth-social | USA | 真实社交; “真实社交”; “真相社交”; 真相社交 | Truth Social
telegram | | 电报平台 | Telegram
spacex | USA | 太空探索技术公司; 美国太空探索技术公司 | SpaceX
starlink | USA | 星链公司 | Starlink
# Aircraft, arms, cars, ships, steel
boeing | USA | 波音公司; 波音 | Boeing
airbus | FRA | 空中客车公司; 空中客车; 空中巴士; 空客公司; 空客 | Airbus
comac | CHN | 中国商飞; 中国商用飞机有限责任公司 | COMAC
lockheed-martin | USA | 洛克希德·马丁公司; 洛克希德·马丁; 洛克希德-马丁公司; 洛马公司 | Lockheed Martin
raytheon | USA | 雷神公司; 雷神技术公司 | Raytheon
northrop-grumman | USA | 诺斯罗普·格鲁曼公司; 诺斯罗普·格鲁曼 | Northrop Grumman
rheinmetall | DEU | 莱茵金属; 莱茵金属公司 | Rheinmetall
rosoboronexport | RUS | 俄罗斯国防出口公司 | Rosoboronexport
rostec | RUS | 俄罗斯国家技术集团 | Rostec
general-motors | USA | 通用汽车; 通用汽车公司 | General Motors
ford-motor | USA | 福特汽车; 福特汽车公司 | Ford Motor; Ford Motor Company
tesla | USA | 特斯拉; 特斯拉公司 | Tesla
volkswagen | DEU | 大众汽车; 大众汽车集团; 福斯汽车 | Volkswagen
bmw | DEU | 宝马; 宝马集团 | BMW
toyota | JPN | 丰田汽车; 丰田汽车公司 | Toyota; Toyota Motor
honda | JPN | 本田汽车; 本田技研 | Honda Motor
nissan | JPN | 日产汽车 | Nissan
nippon-steel | JPN | 日本制铁; 日本制铁公司; 新日铁 | Nippon Steel
us-steel | USA | 美国钢铁公司 | U.S. Steel; US Steel
softbank | JPN | 软银集团; 软银 | SoftBank
hyundai-motor | KOR | 现代汽车; 现代汽车集团 | Hyundai Motor; Hyundai Motor Group
posco | KOR | 浦项制铁; 浦项集团 | POSCO
hanwha | KOR | 韩华集团; 韩华海洋 | Hanwha; Hanwha Ocean
byd | CHN | 比亚迪; 比亚迪公司 | BYD
catl | CHN | 宁德时代 | CATL
cosco | CHN | 中远海运; 中远海运集团 | COSCO; Cosco Shipping
ck-hutchison | HKG | 长和; 长江和记; 长江和记实业; 长和集团 | CK Hutchison; CK Hutchison Holdings
maersk | DNK | 马士基; 马士基集团; 马士基航运公司 | Maersk
mahan-air | IRN | 马汉航空; 马汉航空公司 | Mahan Air
siemens | DEU | 西门子; 西门子公司 | Siemens
# Banks
sberbank | RUS | 俄罗斯联邦储蓄银行; 俄罗斯储蓄银行; 俄储银行 | Sberbank
vtb | RUS | 俄罗斯外贸银行 | VTB; VTB Bank
gazprombank | RUS | 俄罗斯天然气工业银行 | Gazprombank
rosselkhozbank | RUS | 俄罗斯农业银行 | Rosselkhozbank; Russian Agricultural Bank
euroclear | BEL | 欧洲清算银行; 欧清银行 | Euroclear
halkbank | TUR | 土耳其人民银行; 哈尔克银行 | Halkbank
goldman-sachs | USA | 高盛集团; 高盛 | Goldman Sachs
jpmorgan | USA | 摩根大通; 摩根大通集团 | JPMorgan; JPMorgan Chase; JP Morgan
morgan-stanley | USA | 摩根士丹利 | Morgan Stanley
citigroup | USA | 花旗集团; 花旗银行 | Citigroup; Citi
blackrock | USA | 贝莱德; 贝莱德集团 | BlackRock
hsbc | GBR | 汇丰银行; 汇丰控股 | HSBC
standard-chartered | GBR | 渣打银行 | Standard Chartered
bank-of-china | CHN | 中国银行 | Bank of China
rdif | RUS | 俄罗斯直接投资基金 | Russian Direct Investment Fund; RDIF
`;

/** Companies and banks known by name. */
export const companies: () => readonly Organisation[] = lazily(() =>
  rowsOf(COMPANIES).map((row) => ({
    id: firstOf(row, 0),
    kind: 'company',
    party: row(1)[0] ?? null,
    names: { zh: row(2), en: row(3) },
  })),
);
