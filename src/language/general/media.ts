import type { Organisation } from '#story/story.ts';
import { firstOf, lazily, rowsOf } from './table.ts';

/**
 * News agencies, papers, broadcasters and sites: id | Chinese names | English names. Chinese papers stand
 * without 《》; both spellings are derived. A name that is also a common word stands only with its marks or in full.
 */
const MEDIA = `
# Agencies
xinhua | 新华社; 新华网; 新华通讯社 | Xinhua; Xinhua News Agency; New China News Agency
xinhua-international | 新华国际 | Xinhua International
china-news-service | 中新社; 中国新闻社; 中新网; 中国新闻网 | China News Service
yonhap | 韩联社; 韩国联合通讯社; 联合通讯社 | Yonhap; Yonhap News Agency; Yonhap News
newsis | 纽西斯通讯社; 纽西斯; 韩国纽西斯通讯社 | Newsis
news1 | 韩国news1; 韩国新闻1台 | News1
kcna | 朝中社; 朝鲜中央通讯社; 朝鲜中央通信社; 朝中通社 | KCNA; Korean Central News Agency
reuters | 路透社; 路透; 路透通讯社; 路透中文网 | Reuters
afp | 法新社; 法国新闻社 | AFP; Agence France-Presse
ap | 美联社; 美国联合通讯社 | AP; Associated Press; The Associated Press
upi | 合众国际社 | UPI; United Press International
bloomberg | 彭博社; 彭博; 彭博新闻社; 彭博新闻 | Bloomberg; Bloomberg News
kyodo | 共同社; 日本共同社; 共同通讯社; 共同通信社 | Kyodo; Kyodo News
jiji-press | 时事社; 时事通讯社; 时事通信社; 日本时事通讯社 | Jiji Press; Jiji
tass | 塔斯社; 俄塔社; 俄罗斯塔斯社; 俄通社-塔斯社 | TASS; Tass; ITAR-TASS
ria-novosti | 俄新社; 俄罗斯新闻社 | RIA Novosti; RIA
sputnik | 卫星通讯社; 俄罗斯卫星通讯社; 俄罗斯卫星网; 俄卫星通讯社 | Sputnik; Sputnik News
interfax | 国际文传电讯社; 国际文传通讯社; 国际文传社 | Interfax
dpa | 德新社; 德国新闻社; 德通社 | dpa; DPA; Deutsche Presse-Agentur
efe | 埃菲社; 西班牙埃菲社 | EFE
ansa | 安莎社; 安莎通讯社 | ANSA
tt-news-agency | 瑞典通讯社; TT通讯社 | TT news agency; TT News Agency
ntb | 挪威通讯社 | NTB
anadolu | 阿纳多卢通讯社; 阿纳多卢社; 安纳托利亚通讯社; 土耳其阿纳多卢通讯社 | Anadolu; Anadolu Agency
irna | 伊朗伊斯兰共和国通讯社; 伊通社; 伊朗国家通讯社; 伊斯兰共和国通讯社 | IRNA; Islamic Republic News Agency
fars | 法尔斯通讯社; 伊朗法尔斯通讯社 | Fars; Fars News Agency; Fars News
tasnim | 塔斯尼姆通讯社; 伊朗塔斯尼姆通讯社 | Tasnim; Tasnim News Agency
isna | 伊朗学生通讯社; 伊斯兰学生通讯社 | ISNA; Iranian Students' News Agency; Iranian Students News Agency
mehr | 迈赫尔通讯社; 梅赫尔通讯社; 伊朗迈赫尔通讯社 | Mehr; Mehr News Agency
nournews | 努尔新闻 | Nournews; Nour News
pti | 印度报业托拉斯; 印度报业信托 | Press Trust of India; PTI
ani | 亚洲国际新闻社; 亚洲国际通讯社 | ANI
app | 巴联社; 巴基斯坦联合通讯社 | Associated Press of Pakistan
saudi-press-agency | 沙特通讯社; 沙通社 | Saudi Press Agency
qatar-news-agency | 卡塔尔通讯社; 卡塔尔国家通讯社 | Qatar News Agency
wam | 阿联酋通讯社; 阿联酋国家通讯社 | WAM; Emirates News Agency
oman-news-agency | 阿曼通讯社; 阿曼国家通讯社 | Oman News Agency
sana | 叙利亚阿拉伯通讯社; 叙通社 | SANA; Syrian Arab News Agency
mena | 中东通讯社; 埃及中东通讯社 | MENA; Middle East News Agency
wafa | 巴勒斯坦通讯社; 巴通社 | WAFA
ukrinform | 乌克兰国家通讯社; 乌通社 | Ukrinform
belta | 白俄罗斯通讯社; 白通社 | BelTA; Belta
vietnam-news-agency | 越通社; 越南通讯社 | Vietnam News Agency; VNA
bernama | 马新社; 马来西亚国家通讯社 | Bernama
antara | 安塔拉通讯社; 印尼安塔拉通讯社 | Antara
cna-taiwan | 中央社; 台湾中央社; 中央通讯社 | Central News Agency
montsame | 蒙通社; 蒙古通讯社 | Montsame
prensa-latina | 拉美社; 拉丁美洲通讯社 | Prensa Latina
aap | 澳联社; 澳大利亚联合新闻社 | Australian Associated Press
canadian-press | 加拿大通讯社; 加通社 | Canadian Press; The Canadian Press
# China
peoples-daily | 人民日报; 人民网; 人民日报海外版 | People's Daily; the People's Daily
global-times | 环球时报; 环球网 | Global Times; the Global Times; Huanqiu
china-daily | 中国日报; 中国日报网 | China Daily
reference-news | 参考消息; 参考消息网 | Reference News
cctv | 中央电视台; 央视; 央视新闻; 中国中央电视台; 央视网; 央视国际 | CCTV; China Central Television
cgtn | 中国国际电视台; 环球电视网 | CGTN
china-media-group | 中央广播电视总台; 央广网; 中国之声; 中央人民广播电台 | China Media Group
china-radio-international | 中国国际广播电台; 国际在线 | China Radio International
guangming-daily | 光明日报; 光明网 | Guangming Daily
economic-daily | 中国经济日报; 中国经济网 |
pla-daily | 解放军报 | PLA Daily
china-youth-daily | 中国青年报; 中青在线 | China Youth Daily
beijing-youth-daily | 北京青年报 | Beijing Youth Daily
beijing-news | 新京报 | Beijing News; The Beijing News
beijing-daily | 北京日报 | Beijing Daily
the-paper | 澎湃新闻; 澎湃新闻网 | The Paper
jiemian | 界面新闻 | Jiemian
caixin | 财新网; 财新; 财新周刊 | Caixin
yicai | 第一财经; 第一财经日报 | Yicai
21st-century-business-herald | 21世纪经济报道; 二十一世纪经济报道 | 21st Century Business Herald
southern-weekly | 南方周末 | Southern Weekly; Southern Weekend
southern-metropolis-daily | 南方都市报 | Southern Metropolis Daily
liberation-daily | 解放日报; 上观新闻 | Liberation Daily
wen-hui-pao | 文汇报; 文汇网 | Wen Hui Po; Wenhui Daily
xinmin-evening-news | 新民晚报 | Xinmin Evening News
world-affairs-magazine | 世界知识杂志 |
liaowang | 瞭望新闻周刊; 瞭望智库 | Liaowang; Outlook Weekly
lifeweek | 三联生活周刊 | Sanlian Lifeweek
guancha | 观察者网 | Guancha; Guancha.cn
phoenix-tv | 凤凰卫视; 凤凰网; 凤凰网资讯; 凤凰新闻 | Phoenix TV; Phoenix Television; ifeng.com
sina | 新浪网; 新浪新闻; 新浪军事; 新浪 | Sina; Sina News
sohu | 搜狐网; 搜狐新闻; 搜狐 | Sohu
netease | 网易新闻; 网易 | NetEase
tencent-news | 腾讯新闻; 腾讯网; 企鹅号 | Tencent News
toutiao | 今日头条 | Toutiao
china-search | 中国搜索 | China Search
chinadotcom | 中国网; 中国网新闻 | China.org.cn
haiwainet | 海外网 |
takungpao | 大公报; 大公网; 大公文汇网 | Ta Kung Pao
south-china-morning-post | 南华早报 | South China Morning Post; SCMP; the South China Morning Post
ming-pao | 明报; 明报新闻网 | Ming Pao
sing-tao | 星岛日报; 星岛环球网 | Sing Tao; Sing Tao Daily
apple-daily | 苹果日报 | Apple Daily
hk01 | 香港01 | HK01
hong-kong-economic-times | 香港经济日报 | Hong Kong Economic Times
rthk | 香港电台 | RTHK
asia-times | 亚洲时报; 亚洲时报在线 | Asia Times
china-times | 中国时报; 中时新闻网; 中时电子报; 工商时报 | China Times
united-daily-news | 联合报; 联合新闻网 | United Daily News; UDN
liberty-times | 自由时报; 自由时报电子报 | Liberty Times
taipei-times | 台北时报 | Taipei Times
ettoday | ETtoday新闻云; 东森新闻云; 东森新闻 | ETtoday
tvbs | TVBS新闻 | TVBS
storm-media | 风传媒 | Storm Media
newtalk | 新头壳 | Newtalk
up-media | 上报电子报 | Up Media
# Korea
chosun-ilbo | 朝鲜日报; 朝鲜日报网; 朝鲜日报中文网; 韩国朝鲜日报 | Chosun Ilbo; The Chosun Ilbo; Chosunilbo
joongang-ilbo | 中央日报; 韩国中央日报; 中央日报中文网 | JoongAng Ilbo; Joongang Ilbo; Korea JoongAng Daily; JoongAng Daily
dong-a-ilbo | 东亚日报; 韩国东亚日报 | Dong-A Ilbo; Dong-a Ilbo; Donga Ilbo
hankyoreh | 韩民族日报; 韩民族新闻; 韩民族报 | Hankyoreh; The Hankyoreh
kyunghyang-shinmun | 京乡新闻; 京乡日报 | Kyunghyang Shinmun
hankook-ilbo | 韩国日报 | Hankook Ilbo
maeil-business | 每日经济新闻; 韩国每日经济 | Maeil Business Newspaper; Maeil Business
korea-economic-daily | 韩国经济新闻 | Korea Economic Daily
munhwa-ilbo | 文化日报 | Munhwa Ilbo
segye-ilbo | 韩国世界日报 | Segye Ilbo
seoul-shinmun | 首尔新闻 | Seoul Shinmun
korea-herald | 韩国先驱报; 韩国先锋报 | Korea Herald; The Korea Herald
korea-times | 韩国时报 | Korea Times; The Korea Times
kbs | 韩国放送公社; 韩国广播公司; 韩国KBS电视台; KBS电视台 | KBS; Korean Broadcasting System
mbc | 韩国文化广播公司; MBC电视台; 文化放送 | MBC; Munhwa Broadcasting
sbs | SBS电视台; 首尔广播公司 |
ytn | 韩国YTN电视台; YTN电视台 | YTN
jtbc | JTBC电视台; 韩国JTBC电视台 | JTBC
tv-chosun | 朝鲜电视台; TV朝鲜 | TV Chosun
channel-a | 韩国A频道; A频道 | Channel A
arirang | 阿里郎电视台; 韩国阿里郎电视台 | Arirang TV
nk-news | 朝鲜新闻网; NK新闻 | NK News; NKNews; NK Pro
daily-nk | 每日朝鲜 | Daily NK; DailyNK
rodong-sinmun | 劳动新闻; 朝鲜劳动新闻 | Rodong Sinmun; Rodong Shinmun
minju-joson | 民主朝鲜报 | Minju Joson
korean-central-television | 朝鲜中央电视台; 朝央视 | Korean Central Television; KCTV
choson-sinbo | 朝鲜新报 | Choson Sinbo; Chosun Sinbo; Choson Shinbo
# Japan
nhk | 日本广播协会; 日本放送协会; NHK电视台; 日本NHK电视台 | NHK; NHK World
yomiuri-shimbun | 读卖新闻; 日本读卖新闻 | Yomiuri Shimbun; Yomiuri; The Yomiuri Shimbun
asahi-shimbun | 朝日新闻; 日本朝日新闻; 朝日电视台 | Asahi Shimbun; Asahi; The Asahi Shimbun
mainichi-shimbun | 每日新闻; 日本每日新闻 | Mainichi Shimbun; Mainichi
nikkei | 日本经济新闻; 日经新闻; 日经中文网; 日经亚洲评论; 日经亚洲 | Nikkei; Nihon Keizai Shimbun; Nikkei Asia; Nikkei Asian Review
sankei-shimbun | 产经新闻; 日本产经新闻 | Sankei Shimbun; Sankei
japan-times | 日本时报 | Japan Times; The Japan Times
tokyo-shimbun | 东京新闻 | Tokyo Shimbun
tbs-japan | 日本TBS电视台; TBS电视台 |
fuji-television | 富士电视台; 富士新闻网 | Fuji Television; Fuji TV; Fuji News Network
nippon-television | 日本电视台; 日本新闻网 | Nippon Television; NTV
the-diplomat | 外交学者; 外交学人; 外交家杂志 | The Diplomat
# United States
new-york-times | 纽约时报; 纽约时报中文网; 纽时 | New York Times; The New York Times; NYT
washington-post | 华盛顿邮报; 华邮 | Washington Post; The Washington Post
wall-street-journal | 华尔街日报; 华尔街日报中文网 | Wall Street Journal; The Wall Street Journal; WSJ
usa-today | 今日美国; 今日美国报 | USA Today; USA TODAY
los-angeles-times | 洛杉矶时报 | Los Angeles Times; LA Times; L.A. Times
boston-globe | 波士顿环球报 | Boston Globe; The Boston Globe
chicago-tribune | 芝加哥论坛报 | Chicago Tribune
christian-science-monitor | 基督教科学箴言报 | Christian Science Monitor
washington-times | 华盛顿时报 | Washington Times
washington-examiner | 华盛顿观察家报 | Washington Examiner
new-york-post | 纽约邮报 | New York Post
time-magazine | 时代周刊; 时代杂志 | Time magazine; TIME; TIME magazine
newsweek | 新闻周刊; 美国新闻周刊 | Newsweek
the-atlantic | 大西洋月刊; 大西洋杂志 | The Atlantic; Atlantic magazine
the-new-yorker | 纽约客 | The New Yorker; New Yorker
foreign-affairs | 外交事务; 外交事务杂志; 外交杂志 | Foreign Affairs
foreign-policy | 外交政策; 外交政策杂志 | Foreign Policy; Foreign Policy magazine
the-national-interest | 国家利益; 国家利益杂志; 国家利益网站 | The National Interest; National Interest
politico | 政客; 政治报; 政客新闻网; 政治新闻网; 政客网站 | Politico; POLITICO
axios | 阿克西奥斯新闻网; 阿克西奥斯; Axios新闻网 | Axios
vox | 沃克斯新闻网; 沃克斯; Vox新闻网 | Vox; Vox.com
the-hill | 国会山报; 国会山 | The Hill
fortune | 财富杂志; 财富中文网 | Fortune; Fortune magazine; FORTUNE
forbes | 福布斯; 福布斯杂志 | Forbes
business-insider | 商业内幕; 商业内幕网站; 商业内参 | Business Insider
daily-beast | 每日野兽; 每日野兽报 | Daily Beast; The Daily Beast
the-intercept | 拦截者; 拦截网站 | The Intercept
defense-news | 防务新闻; 防务新闻周刊; 防务新闻网站 | Defense News
stars-and-stripes | 星条旗报 | Stars and Stripes
war-on-the-rocks | | War on the Rocks
cnn | 美国有线电视新闻网; 有线电视新闻网; 美国有线新闻网 | CNN; Cable News Network
fox-news | 福克斯新闻; 福克斯新闻频道; 福克斯新闻网; 霍士新闻; 福斯新闻 | Fox News; Fox News Channel; Fox Business
msnbc | 微软全国广播公司 | MSNBC
nbc | 全国广播公司; 美国全国广播公司; 国家广播公司 | NBC; NBC News
abc-news | 美国广播公司; 美国广播公司新闻网 | ABC News; American Broadcasting Company
cbs | 哥伦比亚广播公司; 美国哥伦比亚广播公司 | CBS; CBS News
cnbc | 消费者新闻与商业频道; 美国消费者新闻与商业频道 | CNBC
npr | 全国公共广播电台; 美国国家公共广播电台; 美国全国公共广播电台 | NPR; National Public Radio
pbs | 美国公共电视台; 美国公共广播公司; 公共电视网 | PBS; PBS NewsHour
voice-of-america | 美国之音; 美国之音电台 | Voice of America; VOA
radio-free-asia | 自由亚洲电台 | Radio Free Asia; RFA
radio-free-europe | 自由欧洲电台; 自由欧洲电台/自由电台 | Radio Free Europe; RFE/RL; Radio Free Europe/Radio Liberty; Radio Farda
breitbart | 布赖特巴特新闻网; 布莱巴特新闻 | Breitbart; Breitbart News
newsmax | 新闻极限 | Newsmax
al-monitor | 中东观察网站; Al-Monitor网站 | Al-Monitor
puck | | Puck News
semafor | 信号灯新闻网 | Semafor
the-wire-china | | The Wire China
world-journal | 世界日报; 世界新闻网 | World Journal
duowei | 多维新闻; 多维新闻网; 多维 | Duowei
# Britain and Ireland
the-guardian | 卫报; 英国卫报 | The Guardian; Guardian
the-times | 泰晤士报; 英国泰晤士报; 星期日泰晤士报 | The Times of London; Times of London; Sunday Times
financial-times | 金融时报; 英国金融时报; FT中文网 | Financial Times; The Financial Times
daily-telegraph | 每日电讯报; 英国每日电讯报 | Daily Telegraph; The Daily Telegraph; The Telegraph
the-independent | 独立报; 英国独立报 | The Independent
the-economist | 经济学人; 经济学家周刊 | The Economist; Economist magazine
daily-mail | 每日邮报; 英国每日邮报 | Daily Mail; The Daily Mail; MailOnline
the-sun | 英国太阳报; 太阳报 | The Sun newspaper
daily-express | 每日快报 | Daily Express
new-statesman | 新政治家 | New Statesman
the-spectator | 旁观者杂志 | The Spectator
bbc | 英国广播公司; 英国广播电台; BBC中文网 | BBC; BBC News; British Broadcasting Corporation; BBC Radio
sky-news | 天空新闻; 英国天空新闻台; 天空新闻台; 天空电视台 | Sky News
itv | 英国独立电视台; 独立电视新闻 | ITV News; ITV
channel-4 | 英国第四频道; 第四频道 | Channel 4 News
middle-east-eye | 中东之眼 | Middle East Eye
iran-international | 伊朗国际电视台; 伊朗国际 | Iran International
janes | 简氏防务周刊; 简氏 | Jane's Defence Weekly; Jane's; Janes
amwaj | | Amwaj.media; Amwaj
irish-times | 爱尔兰时报 | Irish Times; The Irish Times
# Continental Europe and Russia
le-monde | 世界报; 法国世界报 | Le Monde
le-figaro | 费加罗报; 法国费加罗报 | Le Figaro
liberation | 解放报; 法国解放报 | Libération
les-echos | 回声报; 法国回声报 | Les Echos; Les Échos
france-24 | 法国24电视台; 法兰西24 | France 24
rfi | 法国国际广播电台; 法广 | RFI; Radio France Internationale
bfm-tv | BFM电视台; 法国BFM电视台 | BFMTV; BFM TV
der-spiegel | 明镜周刊; 明镜; 明镜在线; 德国明镜周刊 | Der Spiegel; Spiegel
die-zeit | 时代周报; 德国时代周报 | Die Zeit
frankfurter-allgemeine | 法兰克福汇报 | Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine; FAZ
sueddeutsche-zeitung | 南德意志报 | Süddeutsche Zeitung; Sueddeutsche Zeitung
die-welt | 德国世界报 | Die Welt
bild | 图片报; 德国图片报 | Bild; Bild newspaper
handelsblatt | 德国商报; 商报 | Handelsblatt
deutsche-welle | 德国之声; 德国之声电台 | Deutsche Welle
ard | 德国电视一台; 德国广播电视联合会 | ARD
zdf | 德国电视二台 | ZDF
neue-zuercher-zeitung | 新苏黎世报; 瑞士新苏黎世报 | Neue Zürcher Zeitung; NZZ
swissinfo | 瑞士资讯 | Swissinfo
el-pais | 国家报; 西班牙国家报 | El País; El Pais
el-mundo | 西班牙世界报 | El Mundo
corriere-della-sera | 晚邮报; 意大利晚邮报 | Corriere della Sera
la-repubblica | 共和国报; 意大利共和国报 | La Repubblica
la-stampa | 新闻报; 意大利新闻报 | La Stampa
dagens-nyheter | 每日新闻报; 瑞典每日新闻报 | Dagens Nyheter
svenska-dagbladet | 瑞典日报 | Svenska Dagbladet
expressen | 瑞典快报 | Expressen
aftonbladet | 瑞典晚报 | Aftonbladet
svt | 瑞典电视台; 瑞典国家电视台 | SVT; Swedish Television
swedish-radio | 瑞典广播电台 | Swedish Radio; Sveriges Radio
nrk | 挪威广播公司 | NRK
yle | 芬兰广播公司 | Yle
euronews | 欧洲新闻台; 欧洲新闻电视台 | Euronews
rt | 今日俄罗斯; 今日俄罗斯电视台 | RT; Russia Today
rossiyskaya-gazeta | 俄罗斯报 | Rossiyskaya Gazeta
izvestia | 消息报; 俄罗斯消息报 | Izvestia
kommersant | 生意人报; 俄罗斯生意人报 | Kommersant
vedomosti | 俄罗斯新闻报 | Vedomosti
komsomolskaya-pravda | 共青团真理报 | Komsomolskaya Pravda
nezavisimaya-gazeta | 俄罗斯独立报 | Nezavisimaya Gazeta
novaya-gazeta | 新报; 俄罗斯新报 | Novaya Gazeta
rossiya-1 | 俄罗斯国家电视台; 俄罗斯一台; 俄罗斯24频道 | Rossiya 1; Rossiya 24
kyiv-independent | 基辅独立报 | Kyiv Independent; The Kyiv Independent
kyiv-post | 基辅邮报 | Kyiv Post
ukrainska-pravda | 乌克兰真理报 | Ukrainska Pravda
# Middle East
al-jazeera | 半岛电视台; 卡塔尔半岛电视台; 半岛新闻网 | Al Jazeera; Al-Jazeera; Aljazeera
al-arabiya | 阿拉伯电视台; 阿拉比亚电视台; 沙特阿拉比亚电视台 | Al Arabiya; Al-Arabiya
asharq-al-awsat | 中东报 | Asharq Al-Awsat; Asharq al-Awsat
arab-news | 阿拉伯新闻 | Arab News
the-national | 阿联酋国民报; 国民报 |
gulf-news | 海湾新闻; 海湾新闻报 | Gulf News
al-ahram | 金字塔报; 埃及金字塔报 | Al-Ahram; Al Ahram
al-mayadeen | 广场电视台; 马亚丁电视台; 迈亚丁电视台 | Al Mayadeen; Al-Mayadeen
al-manar | 灯塔电视台; 马纳尔电视台 | Al-Manar; Al Manar
al-akhbar | 黎巴嫩消息报 | Al-Akhbar
haaretz | 国土报; 以色列国土报 | Haaretz; Ha'aretz
jerusalem-post | 耶路撒冷邮报 | Jerusalem Post; The Jerusalem Post
times-of-israel | 以色列时报 | Times of Israel; The Times of Israel
yedioth-ahronoth | 新消息报; 以色列新消息报 | Yedioth Ahronoth; Yediot Ahronot; Ynet
israel-hayom | 今日以色列报; 今日以色列 | Israel Hayom
channel-12-israel | 以色列第12频道; 以色列12频道 | Israel's Channel 12; Channel 12
channel-13-israel | 以色列第13频道 | Israel's Channel 13; Channel 13
kan | 以色列公共广播公司 | Kan public broadcaster; Israel's Kan
press-tv | 伊朗英语新闻电视台; 伊朗新闻电视台; 英语新闻电视台 | Press TV
irib | 伊朗国家电视台; 伊朗伊斯兰共和国广播电视台; 伊朗国家广播电视台 | IRIB; Iranian state television; Iranian state TV; Iran's state television; Iran's state TV
kayhan | 伊朗世界报; 凯汉报; 宇宙报 | Kayhan
tehran-times | 德黑兰时报 | Tehran Times
jam-e-jam | 杰姆报 | Jam-e Jam
hurriyet | 土耳其自由报; 自由报 | Hurriyet; Hürriyet
daily-sabah | 土耳其每日晨报; 沙巴日报 | Daily Sabah
trt | 土耳其广播电视公司; 土耳其广播电视总台 | TRT; TRT World
# Asia, Pacific, Africa, Americas
straits-times | 海峡时报; 新加坡海峡时报 | Straits Times; The Straits Times
lianhe-zaobao | 联合早报; 新加坡联合早报; 早报网; 联合早报网 | Lianhe Zaobao; Zaobao
channel-newsasia | 亚洲新闻台; 新加坡亚洲新闻台 | Channel NewsAsia
the-star-malaysia | 星报; 马来西亚星报 |
sin-chew-daily | 星洲日报; 星洲网 | Sin Chew Daily
jakarta-post | 雅加达邮报 | Jakarta Post; The Jakarta Post
kompas | 罗盘报 | Kompas
bangkok-post | 曼谷邮报 | Bangkok Post
the-nation-thailand | 泰国民族报 |
philippine-daily-inquirer | 菲律宾每日问询者报; 每日问询者报 | Philippine Daily Inquirer
rappler | 拉普勒新闻网 | Rappler
nhan-dan | 越南人民报 | Nhan Dan
vnexpress | 越南快讯 | VnExpress
tuoi-tre | 越南青年报 | Tuoi Tre
times-of-india | 印度时报 | Times of India; The Times of India
the-hindu | 印度教徒报 | The Hindu
hindustan-times | 印度斯坦时报 | Hindustan Times
indian-express | 印度快报 | Indian Express; The Indian Express
ndtv | 新德里电视台; 印度新德里电视台 | NDTV
dawn | 黎明报; 巴基斯坦黎明报 | Dawn newspaper
geo-news | 巴基斯坦GEO新闻台; 吉奥新闻 | Geo News
express-tribune | 论坛快报; 巴基斯坦论坛快报 | Express Tribune
tolo-news | 黎明新闻; 阿富汗黎明新闻 | TOLOnews; Tolo News
abc-australia | 澳大利亚广播公司; 澳洲广播公司; 澳广 | Australian Broadcasting Corporation
the-australian | 澳大利亚人报; 澳洲人报 | The Australian newspaper
sydney-morning-herald | 悉尼先驱晨报; 雪梨晨锋报 | Sydney Morning Herald; The Sydney Morning Herald
new-zealand-herald | 新西兰先驱报 | New Zealand Herald
globe-and-mail | 环球邮报; 加拿大环球邮报 | Globe and Mail; The Globe and Mail
toronto-star | 多伦多星报 | Toronto Star
cbc | 加拿大广播公司 | CBC; CBC News
ctv | 加拿大电视网 | CTV News
o-globo | 环球报; 巴西环球报 | O Globo
folha | 圣保罗页报 | Folha de S.Paulo; Folha de São Paulo
clarin | 号角报; 阿根廷号角报 | Clarín; Clarin
telesur | 南方电视台; 拉美南方电视台 | TeleSUR; Telesur
granma | 格拉玛报 | Granma
daily-nation | 民族日报; 肯尼亚民族日报 | Daily Nation
mail-and-guardian | 邮政卫报 | Mail & Guardian
punch-nigeria | 笨拙报 | The Punch
addis-standard | 亚的斯标准报 | Addis Standard
sudan-tribune | 苏丹论坛报 | Sudan Tribune
# Networks and platforms
twitter | 推特 | Twitter
facebook | 脸书; 脸谱网 | Facebook
truth-social | 真相社交; 真实社交; 真实社群 | Truth Social
youtube | | YouTube
wechat | 微信; 微信公众号 | WeChat
weibo | 微博; 新浪微博 | Weibo
telegram | | Telegram
`;

/** Platforms are companies, not media. */
const PLATFORMS = new Set(['twitter', 'facebook', 'truth-social', 'youtube', 'wechat', 'weibo', 'telegram']);
/** Chinese names that are common words or parts of other words, and count as media only between 《》 or quotation marks. */
const ONLY_MARKED = new Set(
  '政客 世界报 国家报 解放报 自由报 独立报 消息报 新闻报 新报 商报 回声报 图片报 晚邮报 共和国报 外交事务 外交政策 国家利益 外交学者 多维 拦截者 每日野兽 商业内幕 国会山 政治报 阿拉伯新闻 防务新闻 海湾新闻 今日美国 新闻周刊 新浪 搜狐 网易 简氏 沃克斯 民族日报 环球报 中东报 国民报 星报 文化日报'.split(
    ' ',
  ),
);
/** The news media of the world, papers with and without 《》. */
export const media: () => readonly Organisation[] = lazily(() =>
  rowsOf(MEDIA).map((row) => {
    const id = firstOf(row, 0);
    return {
      id,
      kind: PLATFORMS.has(id) ? 'company' : 'media',
      party: null,
      names: { zh: row(1).flatMap(spellings), en: row(2) },
    };
  }),
);

/** 《卫报》 and, where the bare word is no common one, 卫报. */
const spellings = (name: string): readonly string[] =>
  ONLY_MARKED.has(name) ? [`《${name}》`, `“${name}”`] : [name, `《${name}》`];
