import type { Names, Party } from '#story/story.ts';
import { firstOf, lazily, type Row, rowsOf } from './table.ts';

/**
 * States and territories: ISO 3166-1 alpha-3 code | Chinese names, mainland wording first, then Taiwan's and Hong Kong's
 * in Simplified characters | English names | adjectives and peoples | capital in Chinese | capital in English | short
 * Chinese forms. Common public knowledge, as of 2025. 海地 and 多哥 stand only in their long forms: the two characters
 * alone are mostly parts of other words (沿海地区).
 */
const STATES = `
USA | 美国; 美利坚合众国 | United States; United States of America; U.S.; US; USA; U.S.A.; America | American; Americans | 华盛顿; 华府 | Washington | 美; 美方
CHN | 中国; 中华人民共和国; 中国大陆; 中共 | China; People's Republic of China; PRC | Chinese | 北京 | Beijing; Peking | 中; 中方
PRK | 朝鲜; 北韩; 北朝鲜; 朝鲜民主主义人民共和国 | North Korea; N. Korea; DPRK; Democratic People's Republic of Korea | North Korean; North Koreans | 平壤 | Pyongyang | 朝; 朝方
KOR | 韩国; 南韩; 南朝鲜; 大韩民国 | South Korea; S. Korea; Republic of Korea; ROK | South Korean; South Koreans | 首尔; 汉城 | Seoul | 韩; 韩方
JPN | 日本; 日本国 | Japan | Japanese | 东京 | Tokyo | 日; 日方
RUS | 俄罗斯; 俄国; 俄罗斯联邦 | Russia; Russian Federation | Russian; Russians | 莫斯科 | Moscow | 俄; 俄方
GBR | 英国; 大不列颠; 联合王国 | United Kingdom; Britain; Great Britain; UK; U.K. | British; Briton; Britons | 伦敦 | London | 英; 英方
FRA | 法国; 法兰西 | France | French; Frenchman | 巴黎 | Paris | 法
DEU | 德国; 德意志; 德意志联邦共和国 | Germany; Federal Republic of Germany | German; Germans | 柏林 | Berlin | 德
ITA | 意大利; 义大利 | Italy | Italian; Italians | 罗马 | Rome | 意
CAN | 加拿大 | Canada | Canadian; Canadians | 渥太华 | Ottawa | 加
AUS | 澳大利亚; 澳洲 | Australia | Australian; Australians | 堪培拉; 坎培拉 | Canberra | 澳; 澳方
NZL | 新西兰; 纽西兰 | New Zealand | New Zealander; New Zealanders | 惠灵顿; 威灵顿 | Wellington |
IND | 印度; 印度共和国 | India | Indian; Indians | 新德里 | New Delhi; Delhi | 印; 印方
PAK | 巴基斯坦 | Pakistan | Pakistani; Pakistanis | 伊斯兰堡; 伊斯兰马巴德 | Islamabad | 巴; 巴方
IRN | 伊朗; 伊朗伊斯兰共和国 | Iran; Islamic Republic of Iran | Iranian; Iranians | 德黑兰 | Tehran; Teheran | 伊; 伊方
IRQ | 伊拉克 | Iraq | Iraqi; Iraqis | 巴格达 | Baghdad |
ISR | 以色列 | Israel | Israeli; Israelis | 耶路撒冷; 特拉维夫; 台拉维夫 | Jerusalem; Tel Aviv | 以
PSE | 巴勒斯坦; 巴勒斯坦国 | Palestine; State of Palestine; Palestinian Authority | Palestinian; Palestinians | 拉姆安拉; 拉马拉 | Ramallah |
UKR | 乌克兰 | Ukraine | Ukrainian; Ukrainians | 基辅 | Kyiv; Kiev | 乌; 乌方
BLR | 白俄罗斯 | Belarus; Byelorussia | Belarusian; Belarusians; Belarussian | 明斯克 | Minsk |
MDA | 摩尔多瓦; 摩尔多瓦共和国 | Moldova | Moldovan; Moldovans | 基希讷乌; 奇西瑙 | Chisinau; Chișinău |
POL | 波兰 | Poland | Polish; Pole; Poles | 华沙 | Warsaw | 波
CZE | 捷克; 捷克共和国 | Czech Republic; Czechia | Czech; Czechs | 布拉格 | Prague | 捷
SVK | 斯洛伐克 | Slovakia | Slovak; Slovaks | 布拉迪斯拉发; 布拉提斯拉瓦 | Bratislava |
HUN | 匈牙利 | Hungary | Hungarian; Hungarians | 布达佩斯 | Budapest | 匈
ROU | 罗马尼亚 | Romania | Romanian; Romanians | 布加勒斯特 | Bucharest |
BGR | 保加利亚 | Bulgaria | Bulgarian; Bulgarians | 索非亚; 索菲亚 | Sofia |
SRB | 塞尔维亚 | Serbia | Serbian; Serb; Serbs | 贝尔格莱德; 贝尔格勒 | Belgrade | 塞
HRV | 克罗地亚; 克罗埃西亚 | Croatia | Croatian; Croat; Croats | 萨格勒布; 札格瑞布 | Zagreb |
SVN | 斯洛文尼亚; 斯洛维尼亚 | Slovenia | Slovenian; Slovene; Slovenes | 卢布尔雅那 | Ljubljana |
BIH | 波黑; 波斯尼亚和黑塞哥维那; 波斯尼亚; 波士尼亚; 波士尼亚与赫塞哥维纳 | Bosnia; Bosnia and Herzegovina; Bosnia-Herzegovina | Bosnian; Bosnians | 萨拉热窝; 塞拉耶佛 | Sarajevo |
MNE | 黑山; 蒙特内哥罗 | Montenegro | Montenegrin; Montenegrins | 波德戈里察 | Podgorica |
XKX | 科索沃 | Kosovo | Kosovar; Kosovars; Kosovan | 普里什蒂纳; 普里斯提纳 | Pristina; Prishtina |
MKD | 北马其顿; 马其顿 | North Macedonia; Macedonia | Macedonian; Macedonians | 斯科普里 | Skopje |
ALB | 阿尔巴尼亚 | Albania | Albanian; Albanians | 地拉那 | Tirana |
GRC | 希腊 | Greece | Greek; Greeks | 雅典 | Athens | 希
CYP | 塞浦路斯; 赛普勒斯; 希族塞人; 希腊族塞人; 希族塞浦路斯 | Cyprus | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots | 尼科西亚 | Nicosia |
TUR | 土耳其; 土耳其共和国 | Turkey; Türkiye; Turkiye | Turkish; Turk; Turks | 安卡拉 | Ankara | 土
ESP | 西班牙 | Spain | Spanish; Spaniard; Spaniards | 马德里 | Madrid |
PRT | 葡萄牙 | Portugal | Portuguese | 里斯本 | Lisbon | 葡
NLD | 荷兰 | Netherlands; Holland | Dutch | 海牙; 阿姆斯特丹 | The Hague; Amsterdam | 荷
BEL | 比利时 | Belgium | Belgian; Belgians | |
LUX | 卢森堡 | Luxembourg | Luxembourger; Luxembourgish | |
CHE | 瑞士 | Switzerland | Swiss | 伯尔尼; 伯恩 | Bern; Berne | 瑞士方面
AUT | 奥地利 | Austria | Austrian; Austrians | 维也纳 | Vienna | 
SWE | 瑞典 | Sweden | Swedish; Swede; Swedes | 斯德哥尔摩 | Stockholm | 瑞典方面
NOR | 挪威 | Norway | Norwegian; Norwegians | 奥斯陆 | Oslo | 挪
DNK | 丹麦 | Denmark | Danish; Dane; Danes | 哥本哈根 | Copenhagen |
FIN | 芬兰 | Finland | Finnish; Finn; Finns | 赫尔辛基 | Helsinki | 芬
ISL | 冰岛 | Iceland | Icelandic; Icelander; Icelanders | 雷克雅未克; 雷克雅维克 | Reykjavik; Reykjavík |
IRL | 爱尔兰 | Ireland | Irish; Irishman | 都柏林 | Dublin |
EST | 爱沙尼亚 | Estonia | Estonian; Estonians | 塔林 | Tallinn |
LVA | 拉脱维亚 | Latvia | Latvian; Latvians | 里加 | Riga |
LTU | 立陶宛 | Lithuania | Lithuanian; Lithuanians | 维尔纽斯; 维尔纽 | Vilnius |
MLT | 马耳他; 马尔他 | Malta | Maltese | 瓦莱塔; 瓦勒他 | Valletta |
MCO | 摩纳哥 | Monaco | Monegasque | |
LIE | 列支敦士登; 列支敦斯登 | Liechtenstein | Liechtensteiner | 瓦杜兹 | Vaduz |
AND | 安道尔 | Andorra | Andorran; Andorrans | |
SMR | 圣马力诺; 圣马利诺 | San Marino | Sammarinese | |
VAT | 梵蒂冈; 教廷; 罗马教廷 | Vatican; Holy See | | |
GEO | 格鲁吉亚; 乔治亚 | Georgia | Georgian; Georgians | 第比利斯; 提比里斯 | Tbilisi |
ARM | 亚美尼亚 | Armenia | Armenian; Armenians | 埃里温; 叶里温 | Yerevan |
AZE | 阿塞拜疆; 亚塞拜然 | Azerbaijan | Azerbaijani; Azerbaijanis; Azeri; Azeris | 巴库 | Baku |
KAZ | 哈萨克斯坦; 哈萨克 | Kazakhstan | Kazakh; Kazakhs; Kazakhstani | 阿斯塔纳; 努尔苏丹 | Astana; Nur-Sultan |
UZB | 乌兹别克斯坦; 乌兹别克 | Uzbekistan | Uzbek; Uzbeks | 塔什干 | Tashkent |
TKM | 土库曼斯坦; 土库曼 | Turkmenistan | Turkmen | 阿什哈巴德 | Ashgabat |
KGZ | 吉尔吉斯斯坦; 吉尔吉斯 | Kyrgyzstan; Kirghizia | Kyrgyz | 比什凯克; 比斯凯克 | Bishkek |
TJK | 塔吉克斯坦; 塔吉克 | Tajikistan | Tajik; Tajiks | 杜尚别; 杜尚贝 | Dushanbe |
AFG | 阿富汗 | Afghanistan | Afghan; Afghans | 喀布尔 | Kabul |
MNG | 蒙古; 蒙古国 | Mongolia | Mongolian; Mongolians | 乌兰巴托 | Ulaanbaatar; Ulan Bator | 蒙; 蒙方
VNM | 越南; 越南社会主义共和国 | Vietnam; Viet Nam | Vietnamese | 河内 | Hanoi | 越; 越方
LAO | 老挝; 寮国 | Laos | Lao; Laotian; Laotians | 万象; 永珍 | Vientiane |
KHM | 柬埔寨; 高棉 | Cambodia | Cambodian; Cambodians | 金边 | Phnom Penh | 柬; 柬方
THA | 泰国 | Thailand | Thai; Thais | 曼谷 | Bangkok | 泰; 泰方
MMR | 缅甸 | Myanmar; Burma | Burmese; Myanmarese | 内比都; 奈比多 | Naypyidaw; Nay Pyi Taw | 缅; 缅方
MYS | 马来西亚; 大马 | Malaysia | Malaysian; Malaysians | 吉隆坡 | Kuala Lumpur | 
SGP | 新加坡; 星加坡; 狮城 | Singapore | Singaporean; Singaporeans | | | 
IDN | 印度尼西亚; 印尼 | Indonesia | Indonesian; Indonesians | 雅加达 | Jakarta | 印尼方面
PHL | 菲律宾 | Philippines; the Philippines | Philippine; Filipino; Filipinos | 马尼拉 | Manila | 菲; 菲方
BRN | 文莱; 汶莱 | Brunei | Bruneian; Bruneians | 斯里巴加湾市 | Bandar Seri Begawan |
TLS | 东帝汶 | East Timor; Timor-Leste | East Timorese; Timorese | 帝力 | Dili |
TWN | 台湾; 中华民国 | Taiwan; Republic of China | Taiwanese | 台北 | Taipei | 
HKG | 香港 | Hong Kong | Hong Konger; Hong Kongers | | |
MAC | 澳门 | Macau; Macao | Macanese | | |
LKA | 斯里兰卡 | Sri Lanka | Sri Lankan; Sri Lankans | 科伦坡; 可伦坡 | Colombo |
BGD | 孟加拉国; 孟加拉 | Bangladesh | Bangladeshi; Bangladeshis | 达卡 | Dhaka |
NPL | 尼泊尔 | Nepal | Nepali; Nepalese | 加德满都 | Kathmandu |
BTN | 不丹 | Bhutan | Bhutanese | 廷布 | Thimphu |
MDV | 马尔代夫; 马尔地夫 | Maldives | Maldivian; Maldivians | 马累 | Malé |
SAU | 沙特阿拉伯; 沙特; 沙乌地阿拉伯; 沙乌地; 沙地阿拉伯 | Saudi Arabia | Saudi; Saudis; Saudi Arabian | 利雅得; 利雅德; 利雅德市 | Riyadh | 沙
ARE | 阿联酋; 阿拉伯联合酋长国; 阿拉伯联合大公国; 阿联 | United Arab Emirates; UAE; U.A.E. | Emirati; Emiratis | 阿布扎比; 阿布达比 | Abu Dhabi |
QAT | 卡塔尔; 卡达 | Qatar | Qatari; Qataris | 多哈; 杜哈 | Doha | 
KWT | 科威特 | Kuwait | Kuwaiti; Kuwaitis | 科威特城 | Kuwait City |
BHR | 巴林 | Bahrain | Bahraini; Bahrainis | 麦纳麦 | Manama |
OMN | 阿曼 | Oman | Omani; Omanis | 马斯喀特; 马斯开特 | Muscat |
YEM | 也门; 叶门 | Yemen | Yemeni; Yemenis | 萨那; 沙那 | Sanaa; Sana'a |
SYR | 叙利亚 | Syria | Syrian; Syrians | 大马士革 | Damascus | 叙; 叙方
LBN | 黎巴嫩 | Lebanon | Lebanese | 贝鲁特 | Beirut | 黎
JOR | 约旦 | Jordan | Jordanian; Jordanians | 安曼 | Amman |
EGY | 埃及 | Egypt | Egyptian; Egyptians | 开罗 | Cairo | 埃
LBY | 利比亚 | Libya | Libyan; Libyans | 的黎波里 | Tripoli |
TUN | 突尼斯; 突尼西亚 | Tunisia | Tunisian; Tunisians | 突尼斯市 | Tunis |
DZA | 阿尔及利亚 | Algeria | Algerian; Algerians | 阿尔及尔 | Algiers |
MAR | 摩洛哥 | Morocco | Moroccan; Moroccans | 拉巴特 | Rabat |
SDN | 苏丹 | Sudan | Sudanese | 喀土穆; 喀土木 | Khartoum |
SSD | 南苏丹 | South Sudan | South Sudanese | 朱巴 | Juba |
ETH | 埃塞俄比亚; 衣索比亚; 埃塞 | Ethiopia | Ethiopian; Ethiopians | 亚的斯亚贝巴; 阿迪斯阿贝巴 | Addis Ababa |
ERI | 厄立特里亚; 厄利垂亚 | Eritrea | Eritrean; Eritreans | 阿斯马拉 | Asmara |
DJI | 吉布提; 吉布地 | Djibouti | Djiboutian; Djiboutians | | |
SOM | 索马里; 索马利亚 | Somalia | Somali; Somalis | 摩加迪沙; 摩加迪休 | Mogadishu |
KEN | 肯尼亚; 肯亚 | Kenya | Kenyan; Kenyans | 内罗毕; 奈洛比 | Nairobi |
UGA | 乌干达 | Uganda | Ugandan; Ugandans | 坎帕拉 | Kampala |
TZA | 坦桑尼亚; 坦尚尼亚 | Tanzania | Tanzanian; Tanzanians | 多多马; 杜笃马 | Dodoma |
RWA | 卢旺达; 卢安达 | Rwanda | Rwandan; Rwandans | 基加利 | Kigali |
BDI | 布隆迪; 蒲隆地 | Burundi | Burundian; Burundians | 布琼布拉 | Bujumbura; Gitega |
COD | 刚果民主共和国; 刚果（金）; 民主刚果 | Democratic Republic of the Congo; Democratic Republic of Congo; DRC; DR Congo; Congo | Congolese | 金沙萨 | Kinshasa |
COG | 刚果共和国; 刚果（布） | Republic of the Congo; Congo-Brazzaville; Congo Republic | | 布拉柴维尔 | Brazzaville |
CAF | 中非共和国 | Central African Republic | Central African | 班吉 | Bangui |
TCD | 乍得; 查德 | Chad | Chadian; Chadians | 恩贾梅纳 | N'Djamena |
CMR | 喀麦隆 | Cameroon | Cameroonian; Cameroonians | 雅温得; 雅恩德 | Yaoundé; Yaounde |
NGA | 尼日利亚; 奈及利亚 | Nigeria | Nigerian; Nigerians | 阿布贾; 阿布札 | Abuja |
NER | 尼日尔 | Niger | Nigerien; Nigeriens | 尼亚美 | Niamey |
MLI | 马里; 马里共和国; 马利共和国 | Mali | Malian; Malians | 巴马科 | Bamako |
BFA | 布基纳法索; 布吉纳法索 | Burkina Faso | Burkinabe; Burkinabè | 瓦加杜古 | Ouagadougou |
SEN | 塞内加尔 | Senegal | Senegalese | 达喀尔 | Dakar |
GMB | 冈比亚; 甘比亚 | Gambia; The Gambia | Gambian; Gambians | 班珠尔 | Banjul |
GIN | 几内亚 | Guinea | Guinean; Guineans | 科纳克里 | Conakry |
GNB | 几内亚比绍; 几内亚比索 | Guinea-Bissau | | 比绍 | Bissau |
SLE | 塞拉利昂; 狮子山 | Sierra Leone | Sierra Leonean; Sierra Leoneans | 弗里敦 | Freetown |
LBR | 利比里亚; 赖比瑞亚 | Liberia | Liberian; Liberians | 蒙罗维亚 | Monrovia |
CIV | 科特迪瓦; 象牙海岸 | Ivory Coast; Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivorians | 亚穆苏克罗 | Yamoussoukro |
GHA | 加纳; 迦纳 | Ghana | Ghanaian; Ghanaians | 阿克拉 | Accra |
TGO | 多哥共和国 | Togo | Togolese | 洛美 | Lomé; Lome |
BEN | 贝宁; 贝南 | Benin | Beninese | 波多诺伏 | Porto-Novo |
GNQ | 赤道几内亚 | Equatorial Guinea | Equatoguinean | 马拉博 | Malabo |
GAB | 加蓬; 加彭 | Gabon | Gabonese | 利伯维尔 | Libreville |
AGO | 安哥拉 | Angola | Angolan; Angolans | 罗安达; 鲁安达 | Luanda |
ZMB | 赞比亚; 尚比亚 | Zambia | Zambian; Zambians | 卢萨卡 | Lusaka |
ZWE | 津巴布韦; 辛巴威 | Zimbabwe | Zimbabwean; Zimbabweans | 哈拉雷 | Harare |
MWI | 马拉维; 马拉威 | Malawi | Malawian; Malawians | 利隆圭 | Lilongwe |
MOZ | 莫桑比克; 莫三比克 | Mozambique | Mozambican; Mozambicans | 马普托 | Maputo |
ZAF | 南非 | South Africa | South African; South Africans | 比勒陀利亚; 普利托利亚 | Pretoria |
NAM | 纳米比亚 | Namibia | Namibian; Namibians | 温得和克 | Windhoek |
BWA | 博茨瓦纳; 波札那 | Botswana | Motswana; Batswana | 哈博罗内 | Gaborone |
SWZ | 斯威士兰; 史瓦帝尼 | Eswatini; Swaziland | Swazi | 姆巴巴内 | Mbabane |
LSO | 莱索托; 赖索托 | Lesotho | Basotho | 马塞卢 | Maseru |
MDG | 马达加斯加 | Madagascar | Malagasy | 塔那那利佛 | Antananarivo |
MUS | 毛里求斯; 模里西斯 | Mauritius | Mauritian; Mauritians | 路易港 | Port Louis |
MRT | 毛里塔尼亚; 茅利塔尼亚 | Mauritania | Mauritanian; Mauritanians | 努瓦克肖特 | Nouakchott |
SYC | 塞舌尔; 塞席尔 | Seychelles | Seychellois | 维多利亚市 | |
COM | 科摩罗; 葛摩 | Comoros | Comorian; Comorians | 莫罗尼 | Moroni |
CPV | 佛得角; 维德角 | Cape Verde; Cabo Verde | Cape Verdean | 普拉亚 | Praia |
STP | 圣多美和普林西比; 圣多美普林西比 | São Tomé and Príncipe; Sao Tome and Principe | Santomean | | |
MEX | 墨西哥 | Mexico | Mexican; Mexicans | 墨西哥城 | Mexico City | 墨
GTM | 危地马拉; 瓜地马拉 | Guatemala | Guatemalan; Guatemalans | 危地马拉城 | Guatemala City |
BLZ | 伯利兹; 贝里斯 | Belize | Belizean; Belizeans | 贝尔莫潘 | Belmopan |
HND | 洪都拉斯; 宏都拉斯 | Honduras | Honduran; Hondurans | 特古西加尔巴 | Tegucigalpa |
SLV | 萨尔瓦多 | El Salvador | Salvadoran; Salvadorans | | San Salvador |
NIC | 尼加拉瓜 | Nicaragua | Nicaraguan; Nicaraguans | 马那瓜 | Managua |
CRI | 哥斯达黎加; 哥斯大黎加 | Costa Rica | Costa Rican; Costa Ricans | 圣何塞 | San José |
PAN | 巴拿马 | Panama | Panamanian; Panamanians | 巴拿马城 | Panama City |
CUB | 古巴 | Cuba | Cuban; Cubans | 哈瓦那 | Havana | 古
DOM | 多米尼加共和国; 多明尼加 | Dominican Republic | Dominican; Dominicans | 圣多明各 | Santo Domingo |
HTI | 海地共和国 | Haiti | Haitian; Haitians | 太子港 | Port-au-Prince |
JAM | 牙买加 | Jamaica | Jamaican; Jamaicans | 金斯敦 | Kingston |
BHS | 巴哈马 | Bahamas | Bahamian; Bahamians | 拿骚 | Nassau |
BRB | 巴巴多斯; 巴贝多 | Barbados | Barbadian; Barbadians | 布里奇敦 | Bridgetown |
TTO | 特立尼达和多巴哥; 千里达 | Trinidad and Tobago; Trinidad | Trinidadian; Trinidadians | 西班牙港 | Port of Spain |
GRD | 格林纳达; 格瑞那达 | Grenada | Grenadian; Grenadians | | |
LCA | 圣卢西亚; 圣露西亚 | Saint Lucia; St. Lucia | Saint Lucian | 卡斯特里 | Castries |
VCT | 圣文森特和格林纳丁斯; 圣文森 | Saint Vincent and the Grenadines; St. Vincent and the Grenadines | Vincentian | | Kingstown |
KNA | 圣基茨和尼维斯; 圣克里斯多福 | Saint Kitts and Nevis; St. Kitts and Nevis | Kittitian | | Basseterre |
ATG | 安提瓜和巴布达; 安地卡及巴布达 | Antigua and Barbuda | Antiguan | | |
DMA | 多米尼克; 多米尼克国 | Dominica | | | Roseau |
COL | 哥伦比亚 | Colombia | Colombian; Colombians | 波哥大 | Bogota; Bogotá |
VEN | 委内瑞拉 | Venezuela | Venezuelan; Venezuelans | 加拉加斯; 卡拉卡斯 | Caracas | 委
GUY | 圭亚那; 盖亚那 | Guyana | Guyanese | 乔治敦 | Georgetown |
SUR | 苏里南; 苏利南 | Suriname | Surinamese | 帕拉马里博 | Paramaribo |
ECU | 厄瓜多尔; 厄瓜多 | Ecuador | Ecuadorian; Ecuadorians | 基多 | Quito |
PER | 秘鲁 | Peru | Peruvian; Peruvians | 利马 | Lima |
BOL | 玻利维亚 | Bolivia | Bolivian; Bolivians | 拉巴斯 | La Paz |
BRA | 巴西 | Brazil | Brazilian; Brazilians | 巴西利亚 | Brasilia; Brasília |
PRY | 巴拉圭 | Paraguay | Paraguayan; Paraguayans | 亚松森 | Asunción; Asuncion |
URY | 乌拉圭 | Uruguay | Uruguayan; Uruguayans | 蒙得维的亚; 蒙特维多 | Montevideo |
ARG | 阿根廷 | Argentina | Argentine; Argentinian; Argentines | 布宜诺斯艾利斯 | Buenos Aires |
CHL | 智利 | Chile | Chilean; Chileans | 圣地亚哥 | Santiago |
PNG | 巴布亚新几内亚; 巴布亚纽几内亚; 巴新 | Papua New Guinea | Papua New Guinean; Papua New Guineans | 莫尔兹比港; 莫士比港 | Port Moresby |
FJI | 斐济 | Fiji | Fijian; Fijians | 苏瓦 | Suva |
SLB | 所罗门群岛; 索罗门群岛 | Solomon Islands | Solomon Islander; Solomon Islanders | 霍尼亚拉 | Honiara |
VUT | 瓦努阿图; 万那杜 | Vanuatu | Ni-Vanuatu | 维拉港 | Port Vila |
WSM | 萨摩亚 | Samoa | Samoan; Samoans | 阿皮亚 | Apia |
TON | 汤加; 东加王国 | Tonga | Tongan; Tongans | 努库阿洛法 | Nuku'alofa |
TUV | 图瓦卢; 吐瓦鲁 | Tuvalu | Tuvaluan; Tuvaluans | 富纳富提 | Funafuti |
NRU | 瑙鲁; 诺鲁 | Nauru | Nauruan; Nauruans | | |
KIR | 基里巴斯; 吉里巴斯 | Kiribati | I-Kiribati | 塔拉瓦 | Tarawa |
PLW | 帕劳; 帛琉 | Palau | Palauan; Palauans | | |
FSM | 密克罗尼西亚; 密克罗尼西亚联邦 | Micronesia; Federated States of Micronesia | Micronesian; Micronesians | 帕利基尔 | Palikir |
MHL | 马绍尔群岛 | Marshall Islands | Marshallese | 马朱罗 | Majuro |
`;

/** The states and territories of the world, each with its names, capital and government in both scripts. */
export const states: () => readonly Party[] = lazily(() => rowsOf(STATES).map(stateOf));

function stateOf(row: Row): Party {
  const [zh, en, demonyms] = [row(1), row(2), row(3)];
  const adjective = demonyms[0];
  const names: Names = { zh, en };
  return {
    id: firstOf(row, 0),
    names,
    demonyms: { zh: zh.slice(0, 2).map((name) => `${name}人`), en: demonyms },
    capitals: { zh: row(4), en: row(5) },
    governments: {
      zh: zh.slice(0, 2).flatMap((name) => [`${name}政府`, `${name}当局`]),
      en: adjective
        ? ['government', 'authorities', 'administration', 'side'].map((word) => `${adjective} ${word}`)
        : [],
    },
    short: { zh: row(6), en: [] },
    central: false,
  };
}
