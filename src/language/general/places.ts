import type { Place } from '#story/story.ts';
import { firstOf, lazily, rowsOf } from './table.ts';

/** Places that news of negotiations names beside the capitals: id | state | kind | Chinese names | English names. */
const PLACES = `
# Seats of talks and of bodies
geneva | CHE | city | 日内瓦 | Geneva
lausanne | CHE | city | 洛桑 | Lausanne
montreux | CHE | city | 蒙特勒 | Montreux
davos | CHE | city | 达沃斯 | Davos
zurich | CHE | city | 苏黎世 | Zurich; Zürich
new-york | USA | city | 纽约 | New York; New York City
the-hague | NLD | city | 海牙 | The Hague
munich | DEU | city | 慕尼黑 | Munich
frankfurt | DEU | city | 法兰克福 | Frankfurt
istanbul | TUR | city | 伊斯坦布尔; 伊斯坦堡 | Istanbul
antalya | TUR | city | 安塔利亚 | Antalya
doha | QAT | city | 多哈; 杜哈 | Doha
muscat | OMN | city | 马斯喀特; 马斯开特 | Muscat
jeddah | SAU | city | 吉达 | Jeddah
dubai | ARE | city | 迪拜; 杜拜 | Dubai
abu-dhabi | ARE | city | 阿布扎比; 阿布达比 | Abu Dhabi
sharm-el-sheikh | EGY | city | 沙姆沙伊赫; 夏姆锡克 | Sharm el-Sheikh; Sharm el Sheikh; Sharm El Sheikh
tel-aviv | ISR | city | 特拉维夫; 台拉维夫 | Tel Aviv
haifa | ISR | city | 海法 | Haifa
gaza | PSE | region | 加沙; 加沙地带; 加萨; 加萨走廊; 加沙城 | Gaza; Gaza Strip; Gaza City
rafah | PSE | city | 拉法; 拉法口岸 | Rafah
west-bank | PSE | region | 约旦河西岸; 西岸地区 | West Bank
east-jerusalem | PSE | region | 东耶路撒冷 | East Jerusalem
golan-heights | SYR | region | 戈兰高地 | Golan Heights
aleppo | SYR | city | 阿勒颇 | Aleppo
idlib | SYR | city | 伊德利卜 | Idlib
basra | IRQ | city | 巴士拉 | Basra
erbil | IRQ | city | 埃尔比勒; 艾比尔 | Erbil; Irbil
aden | YEM | city | 亚丁 | Aden
hodeidah | YEM | city | 荷台达 | Hodeidah; Hudaydah
strait-of-hormuz | | sea | 霍尔木兹海峡; 荷姆兹海峡; 荷莫兹海峡 | Strait of Hormuz; Hormuz
persian-gulf | | sea | 波斯湾; 海湾地区 | Persian Gulf; Arabian Gulf
gulf-of-oman | | sea | 阿曼湾 | Gulf of Oman
red-sea | | sea | 红海 | Red Sea
bab-el-mandeb | | sea | 曼德海峡 | Bab el-Mandeb; Bab al-Mandab
suez-canal | EGY | sea | 苏伊士运河 | Suez Canal
black-sea | | sea | 黑海 | Black Sea
sea-of-azov | | sea | 亚速海 | Sea of Azov
mediterranean | | sea | 地中海 | Mediterranean; Mediterranean Sea
caspian-sea | | sea | 里海 | Caspian Sea
baltic-sea | | sea | 波罗的海 | Baltic Sea
south-china-sea | | sea | 南海; 南中国海 | South China Sea
east-china-sea | | sea | 东海; 东中国海 | East China Sea
taiwan-strait | | sea | 台湾海峡; 台海 | Taiwan Strait
yellow-sea | | sea | 黄海 | Yellow Sea
sea-of-japan | | sea | 日本海 | Sea of Japan; East Sea
indian-ocean | | sea | 印度洋 | Indian Ocean
pacific | | sea | 太平洋 | Pacific Ocean; the Pacific
atlantic | | sea | 大西洋 | Atlantic Ocean
arctic | | sea | 北极; 北冰洋 | Arctic; Arctic Ocean
panama-canal | PAN | sea | 巴拿马运河 | Panama Canal
# Ukraine and Russia
crimea | UKR | region | 克里米亚; 克里米亚半岛; 克里木 | Crimea
donbas | UKR | region | 顿巴斯; 顿巴斯地区 | Donbas; Donbass
donetsk | UKR | region | 顿涅茨克 | Donetsk
luhansk | UKR | region | 卢甘斯克; 卢汉斯克 | Luhansk; Lugansk
kherson | UKR | region | 赫尔松 | Kherson
zaporizhzhia | UKR | region | 扎波罗热; 札波罗热; 扎波罗热核电站 | Zaporizhzhia; Zaporizhia
odesa | UKR | city | 敖德萨; 奥德萨 | Odesa; Odessa
kharkiv | UKR | city | 哈尔科夫; 哈尔基夫 | Kharkiv; Kharkov
mariupol | UKR | city | 马里乌波尔; 马立波 | Mariupol
lviv | UKR | city | 利沃夫; 利维夫 | Lviv
bakhmut | UKR | city | 巴赫穆特 | Bakhmut
kursk | RUS | region | 库尔斯克 | Kursk
belgorod | RUS | region | 别尔哥罗德 | Belgorod
st-petersburg | RUS | city | 圣彼得堡 | St. Petersburg; St Petersburg; Saint Petersburg
sochi | RUS | city | 索契 | Sochi
vladivostok | RUS | city | 符拉迪沃斯托克; 海参崴 | Vladivostok
nagorno-karabakh | AZE | region | 纳戈尔诺-卡拉巴赫; 纳卡地区; 纳卡 | Nagorno-Karabakh; Karabakh
transnistria | MDA | region | 德涅斯特河左岸; 德左 | Transnistria
kosovo | XKX | region | 科索沃 | Kosovo
# Asia
shanghai | CHN | city | 上海 | Shanghai
tianjin | CHN | city | 天津 | Tianjin
shenyang | CHN | city | 沈阳 | Shenyang
dandong | CHN | city | 丹东 | Dandong
dalian | CHN | city | 大连 | Dalian
qingdao | CHN | city | 青岛 | Qingdao
hangzhou | CHN | city | 杭州 | Hangzhou
guangzhou | CHN | city | 广州 | Guangzhou
shenzhen | CHN | city | 深圳 | Shenzhen
wuhan | CHN | city | 武汉 | Wuhan
xiamen | CHN | city | 厦门 | Xiamen
xian | CHN | city | 西安 | Xi'an; Xian
chengdu | CHN | city | 成都 | Chengdu
hainan | CHN | region | 海南; 海南岛 | Hainan
sanya | CHN | city | 三亚 | Sanya
boao | CHN | city | 博鳌 | Boao
xinjiang | CHN | region | 新疆 | Xinjiang
tibet | CHN | region | 西藏 | Tibet
inner-mongolia | CHN | region | 内蒙古 | Inner Mongolia
korean-peninsula | | region | 朝鲜半岛; 韩半岛 | Korean Peninsula; Korean peninsula
panmunjom | | border | 板门店 | Panmunjom
busan | KOR | city | 釜山 | Busan
incheon | KOR | city | 仁川 | Incheon
gyeongju | KOR | city | 庆州 | Gyeongju
jeju | KOR | region | 济州岛; 济州 | Jeju
osaka | JPN | city | 大阪 | Osaka
hiroshima | JPN | city | 广岛 | Hiroshima
nagasaki | JPN | city | 长崎 | Nagasaki
okinawa | JPN | region | 冲绳 | Okinawa
hokkaido | JPN | region | 北海道 | Hokkaido
kashmir | | region | 克什米尔; 喀什米尔 | Kashmir
mumbai | IND | city | 孟买 | Mumbai
karachi | PAK | city | 卡拉奇 | Karachi
lahore | PAK | city | 拉合尔 | Lahore
kandahar | AFG | city | 坎大哈 | Kandahar
bali | IDN | region | 巴厘岛; 峇里岛 | Bali
ho-chi-minh-city | VNM | city | 胡志明市 | Ho Chi Minh City
da-nang | VNM | city | 岘港 | Da Nang; Danang
pattaya | THA | city | 芭堤雅; 帕塔亚 | Pattaya
# Europe, Americas, Africa, Oceania
lisbon | PRT | city | 里斯本 | Lisbon
barcelona | ESP | city | 巴塞罗那; 巴塞隆纳 | Barcelona
milan | ITA | city | 米兰 | Milan
strasbourg | FRA | city | 斯特拉斯堡 | Strasbourg
nice | FRA | city | 法国尼斯 |
biarritz | FRA | city | 比亚里茨 | Biarritz
evian | FRA | city | 埃维昂 | Evian
normandy | FRA | region | 诺曼底 | Normandy
cornwall | GBR | region | 康沃尔 | Cornwall
edinburgh | GBR | city | 爱丁堡 | Edinburgh
glasgow | GBR | city | 格拉斯哥 | Glasgow
northern-ireland | GBR | region | 北爱尔兰 | Northern Ireland
belfast | GBR | city | 贝尔法斯特 | Belfast
greenland | DNK | region | 格陵兰; 格陵兰岛 | Greenland
balkans | | region | 巴尔干; 巴尔干地区 | Balkans
alaska | USA | region | 阿拉斯加 | Alaska
anchorage | USA | city | 安克雷奇; 安克拉治 | Anchorage
hawaii | USA | region | 夏威夷 | Hawaii
guam | USA | region | 关岛 | Guam
florida | USA | region | 佛罗里达; 佛罗里达州; 佛州 | Florida
california | USA | region | 加利福尼亚; 加利福尼亚州; 加州 | California
texas | USA | region | 得克萨斯; 得克萨斯州; 得州; 德州 | Texas
san-francisco | USA | city | 旧金山; 三藩市 | San Francisco
los-angeles | USA | city | 洛杉矶 | Los Angeles
chicago | USA | city | 芝加哥 | Chicago
boston | USA | city | 波士顿 | Boston
camp-david | USA | building | 戴维营; 大卫营 | Camp David
mar-a-lago | USA | building | 海湖庄园; 马阿拉歌庄园 | Mar-a-Lago
pearl-harbor | USA | facility | 珍珠港 | Pearl Harbor
guantanamo | CUB | facility | 关塔那摩; 关达纳摩 | Guantanamo; Guantánamo; Guantanamo Bay
vancouver | CAN | city | 温哥华 | Vancouver
toronto | CAN | city | 多伦多 | Toronto
montreal | CAN | city | 蒙特利尔 | Montreal
quebec | CAN | region | 魁北克 | Quebec
cancun | MEX | city | 坎昆 | Cancun; Cancún
rio-de-janeiro | BRA | city | 里约热内卢; 里约 | Rio de Janeiro
darfur | SDN | region | 达尔富尔; 达佛 | Darfur
port-sudan | SDN | city | 苏丹港 | Port Sudan
tigray | ETH | region | 提格雷; 提格雷州; 提格瑞 | Tigray
benghazi | LBY | city | 班加西 | Benghazi
western-sahara | | region | 西撒哈拉 | Western Sahara
johannesburg | ZAF | city | 约翰内斯堡; 约翰尼斯堡 | Johannesburg
cape-town | ZAF | city | 开普敦 | Cape Town
sydney | AUS | city | 悉尼; 雪梨 | Sydney
melbourne | AUS | city | 墨尔本 | Melbourne
# Regions of the world
middle-east | | region | 中东; 中东地区 | Middle East; Mideast
northeast-asia | | region | 东北亚; 东北亚地区 | Northeast Asia; North-East Asia
southeast-asia | | region | 东南亚 | Southeast Asia; South-East Asia
central-asia | | region | 中亚 | Central Asia
south-asia | | region | 南亚 | South Asia
asia-pacific | | region | 亚太; 亚太地区 | Asia-Pacific; Asia Pacific
indo-pacific | | region | 印太; 印太地区 | Indo-Pacific
europe | | region | 欧洲 | Europe
africa | | region | 非洲 | Africa
north-america | | region | 北美; 北美地区; 北美洲 | North America
latin-america | | region | 拉美; 拉丁美洲 | Latin America
horn-of-africa | | region | 非洲之角 | Horn of Africa
sahel | | region | 萨赫勒; 萨赫勒地区 | Sahel
`;

/** Cities, seas and regions of the world that are no capital, and seats of talks. */
export const places: () => readonly Place[] = lazily(() =>
  rowsOf(PLACES).map((row) => ({
    id: firstOf(row, 0),
    party: row(1)[0] ?? null,
    kind: kindOf(firstOf(row, 2)),
    names: { zh: row(3), en: row(4) },
  })),
);

const KINDS: readonly Place['kind'][] = ['city', 'region', 'building', 'facility', 'sea', 'border', 'other'];

function kindOf(word: string): Place['kind'] {
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined) throw new Error(`the table of places has an unknown kind "${word}"`);
  return kind;
}
