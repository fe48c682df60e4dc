import type { Person, Role } from '#story/story.ts';
import { states } from './states.ts';
import { firstOf, lazily, rowsOf } from './table.ts';

/**
 * Heads of state and government, foreign ministers and chief negotiators of states that negotiate in the news, and heads
 * of international bodies, from about 2010 to 2025: id | party | Chinese names, mainland wording first, then Taiwan's |
 * English names, the full one first and a surname alone where few others bear it | offices: a code, from, to.
 * Common public knowledge.
 */
const PEOPLE = `
# United States
barack-obama | USA | 巴拉克·奥巴马; 奥巴马; 欧巴马 | Barack Obama; Obama | P 2009-01-20 2017-01-20
donald-trump | USA | 唐纳德·特朗普; 唐纳·川普; 特朗普; 川普 | Donald Trump; Donald J. Trump; Trump | P 2017-01-20 2021-01-20; P 2025-01-20
joe-biden | USA | 乔·拜登; 拜登 | Joe Biden; Joseph Biden; Biden | VP 2009-01-20 2017-01-20; P 2021-01-20 2025-01-20
mike-pence | USA | 迈克·彭斯; 彭斯 | Mike Pence; Pence | VP 2017-01-20 2021-01-20
kamala-harris | USA | 卡玛拉·哈里斯; 贺锦丽 | Kamala Harris | VP 2021-01-20 2025-01-20
jd-vance | USA | 詹姆斯·戴维·万斯; 万斯; 范斯 | JD Vance; J.D. Vance; J. D. Vance; Vance | VP 2025-01-20
john-kerry | USA | 约翰·克里 | John Kerry; Kerry | SS 2013-02-01 2017-01-20
rex-tillerson | USA | 雷克斯·蒂勒森; 蒂勒森; 提勒森 | Rex Tillerson; Tillerson | SS 2017-02-01 2018-03-31
mike-pompeo | USA | 迈克·蓬佩奥; 蓬佩奥; 庞培奥; 庞皮欧 | Mike Pompeo; Pompeo | SS 2018-04-26 2021-01-20
antony-blinken | USA | 安东尼·布林肯; 布林肯 | Antony Blinken; Anthony Blinken; Blinken | SS 2021-01-26 2025-01-20
marco-rubio | USA | 马尔科·鲁比奥; 马可·鲁比奥; 鲁比奥; 卢比奥 | Marco Rubio; Rubio | SS 2025-01-21
john-bolton | USA | 约翰·博尔顿; 约翰·波顿; 博尔顿 | John Bolton; Bolton | NSA 2018-04-09 2019-09-10
jake-sullivan | USA | 杰克·沙利文; 沙利文; 苏利文 | Jake Sullivan | NSA 2021-01-20 2025-01-20
mike-waltz | USA | 迈克·沃尔兹; 迈克·华尔兹 | Mike Waltz; Michael Waltz | NSA 2025-01-20 2025-05-01
james-mattis | USA | 詹姆斯·马蒂斯; 马蒂斯 | James Mattis; Jim Mattis; Mattis | SD 2017-01-20 2019-01-01
lloyd-austin | USA | 劳埃德·奥斯汀 | Lloyd Austin | SD 2021-01-22 2025-01-20
pete-hegseth | USA | 皮特·赫格塞思; 赫格塞思; 海格塞斯 | Pete Hegseth; Hegseth | SD 2025-01-25
robert-lighthizer | USA | 罗伯特·莱特希泽; 莱特希泽; 赖海哲 | Robert Lighthizer; Lighthizer | TR 2017-05-15 2021-01-20
katherine-tai | USA | 戴琪 | Katherine Tai | TR 2021-03-18 2025-01-20
jamieson-greer | USA | 贾米森·格里尔; 格里尔; 葛里尔 | Jamieson Greer; Greer | TR 2025-02-27
steven-mnuchin | USA | 史蒂文·姆努钦; 姆努钦; 努钦; 梅努钦 | Steven Mnuchin; Steve Mnuchin; Mnuchin | TS 2017-02-13 2021-01-20
janet-yellen | USA | 珍妮特·耶伦; 耶伦; 叶伦 | Janet Yellen; Yellen | TS 2021-01-26 2025-01-20
scott-bessent | USA | 斯科特·贝森特; 贝森特; 贝森; 贝桑特 | Scott Bessent; Bessent | TS 2025-01-28
wilbur-ross | USA | 威尔伯·罗斯 | Wilbur Ross | CS 2017-02-28 2021-01-20
gina-raimondo | USA | 吉娜·雷蒙多; 雷蒙多 | Gina Raimondo; Raimondo | CS 2021-03-03 2025-01-20
howard-lutnick | USA | 霍华德·卢特尼克; 卢特尼克; 卢特尼克; 鲁特尼克 | Howard Lutnick; Lutnick | CS 2025-02-21
peter-navarro | USA | 彼得·纳瓦罗; 纳瓦罗 | Peter Navarro; Navarro | White House trade adviser~白宫贸易顾问 2017-01-20 2021-01-20; White House trade adviser~白宫贸易顾问 2025-01-20
larry-kudlow | USA | 拉里·库德洛; 库德洛 | Larry Kudlow; Kudlow | White House economic adviser~白宫经济顾问 2018-04-02 2021-01-20
steve-witkoff | USA | 史蒂夫·威特科夫; 史蒂夫·维特科夫; 威特科夫; 维特科夫 | Steve Witkoff; Steven Witkoff; Witkoff | US special envoy~美国特使 2025-01-20
jared-kushner | USA | 贾里德·库什纳; 库什纳 | Jared Kushner; Kushner | White House adviser~白宫顾问 2017-01-20 2021-01-20
keith-kellogg | USA | 基思·凯洛格; 凯洛格 | Keith Kellogg; Kellogg | US special envoy~美国特使 2025-01-20
robert-malley | USA | 罗伯特·马利; 马利 | Robert Malley; Rob Malley | US special envoy for Iran~美国伊朗问题特使 2021-01-28 2023-06
brian-hook | USA | 布赖恩·胡克 | Brian Hook | US special envoy for Iran~美国伊朗问题特使 2018-08-16 2020-08-06
wendy-sherman | USA | 温迪·谢尔曼; 温迪·舍曼 | Wendy Sherman | Deputy Secretary of State~美国副国务卿 2021-04-13 2023-07-28
tom-barrack | USA | 汤姆·巴拉克; 托马斯·巴拉克 | Tom Barrack; Thomas Barrack | US ambassador to Turkey~美国驻土耳其大使 2025-05
massad-boulos | USA | 马萨德·博洛斯; 马萨德·布洛斯; 博洛斯 | Massad Boulos; Boulos | senior adviser for Africa~美国非洲事务高级顾问 2025-04
william-burns | USA | 威廉·伯恩斯 | William Burns; Bill Burns | CIA director~中央情报局局长 2021-03-19 2025-01-20
karoline-leavitt | USA | 卡罗琳·莱维特; 卡罗琳·李威特; 莱维特; 李威特 | Karoline Leavitt; Leavitt | White House press secretary~白宫新闻秘书 2025-01-20
# China
hu-jintao | CHN | 胡锦涛 | Hu Jintao | CP 2003-03-15 2013-03-14
xi-jinping | CHN | 习近平 | Xi Jinping; Xi | CP 2013-03-14; General Secretary~中共中央总书记 2012-11-15
li-keqiang | CHN | 李克强 | Li Keqiang | PM 2013-03-15 2023-03-11
li-qiang | CHN | 李强 | Li Qiang | PM 2023-03-11
wang-yi | CHN | 王毅 | Wang Yi | FM 2013-03-16 2022-12-30; FM 2023-07-25
qin-gang | CHN | 秦刚 | Qin Gang | FM 2022-12-30 2023-07-25
yang-jiechi | CHN | 杨洁篪 | Yang Jiechi | director of the Central Foreign Affairs Office~中央外事工作委员会办公室主任 2013-08 2022-12
liu-he | CHN | 刘鹤 | Liu He | Vice Premier~国务院副总理 2018-03-19 2023-03-12
he-lifeng | CHN | 何立峰 | He Lifeng | Vice Premier~国务院副总理 2023-03-12
zhong-shan | CHN | 钟山 | Zhong Shan | Minister of Commerce~商务部部长 2017-02-24 2020-12-26
wang-wentao | CHN | 王文涛 | Wang Wentao | Minister of Commerce~商务部部长 2020-12-26
li-chenggang | CHN | 李成钢 | Li Chenggang | trade representative~国际贸易谈判代表 2025-04
wang-shouwen | CHN | 王受文 | Wang Shouwen | trade representative~国际贸易谈判代表 2022-07 2025-04
zhao-lijian | CHN | 赵立坚 | Zhao Lijian | SP 2020-02 2023-01
hua-chunying | CHN | 华春莹 | Hua Chunying | SP 2012-11 2023
mao-ning | CHN | 毛宁 | Mao Ning | SP 2022-09
lin-jian | CHN | 林剑 | Lin Jian | SP 2024-03
guo-jiakun | CHN | 郭嘉昆 | Guo Jiakun | SP 2025-01
wang-wenbin | CHN | 汪文斌 | Wang Wenbin | SP 2020-07 2024-05
geng-shuang | CHN | 耿爽 | Geng Shuang | SP 2016-09 2020-06
lu-kang | CHN | 陆慷 | Lu Kang | SP 2015-06 2019-07
# Japan and the Koreas
shinzo-abe | JPN | 安倍晋三; 安倍 | Shinzo Abe; Abe Shinzo | PM 2012-12-26 2020-09-16
yoshihide-suga | JPN | 菅义伟 | Yoshihide Suga | PM 2020-09-16 2021-10-04
fumio-kishida | JPN | 岸田文雄; 岸田 | Fumio Kishida; Kishida | PM 2021-10-04 2024-10-01
shigeru-ishiba | JPN | 石破茂; 石破 | Shigeru Ishiba; Ishiba | PM 2024-10-01 2025-10-21
sanae-takaichi | JPN | 高市早苗; 高市 | Sanae Takaichi; Takaichi | PM 2025-10-21
taro-kono | JPN | 河野太郎 | Taro Kono | FM 2017-08-03 2019-09-11
toshimitsu-motegi | JPN | 茂木敏充 | Toshimitsu Motegi; Motegi | FM 2019-09-11 2021-11-10; FM 2025-10-21
yoshimasa-hayashi | JPN | 林芳正 | Yoshimasa Hayashi | FM 2021-11-10 2023-09-13
yoko-kamikawa | JPN | 上川阳子 | Yoko Kamikawa | FM 2023-09-13 2024-10-01
takeshi-iwaya | JPN | 岩屋毅 | Takeshi Iwaya | FM 2024-10-01 2025-10-21
ryosei-akazawa | JPN | 赤泽亮正; 赤泽 | Ryosei Akazawa; Akazawa | economic revitalisation minister~经济再生担当大臣 2024-10-01 2025-10-21
kim-jong-un | PRK | 金正恩 | Kim Jong Un; Kim Jong-un | Leader of North Korea~朝鲜最高领导人 2011-12-17
choe-son-hui | PRK | 崔善姬 | Choe Son Hui; Choe Son-hui | FM 2022-06-11
kim-yo-jong | PRK | 金与正 | Kim Yo Jong; Kim Yo-jong |
park-geun-hye | KOR | 朴槿惠 | Park Geun-hye | P 2013-02-25 2017-03-10
moon-jae-in | KOR | 文在寅 | Moon Jae-in | P 2017-05-10 2022-05-09
yoon-suk-yeol | KOR | 尹锡悦; 尹锡烈 | Yoon Suk-yeol; Yoon Suk Yeol | P 2022-05-10 2025-04-04
lee-jae-myung | KOR | 李在明 | Lee Jae-myung; Lee Jae Myung | P 2025-06-04
# Russia, Ukraine and their neighbours
vladimir-putin | RUS | 弗拉基米尔·普京; 弗拉迪米尔·普丁; 普京; 普丁 | Vladimir Putin; Putin | P 2000-05-07 2008-05-07; PM 2008-05-08 2012-05-07; P 2012-05-07
dmitry-medvedev | RUS | 德米特里·梅德韦杰夫; 梅德韦杰夫; 梅德维杰夫; 麦维德夫 | Dmitry Medvedev; Dmitri Medvedev; Medvedev | P 2008-05-07 2012-05-07; PM 2012-05-08 2020-01-16
sergei-lavrov | RUS | 谢尔盖·拉夫罗夫; 拉夫罗夫; 拉夫洛夫 | Sergei Lavrov; Sergey Lavrov; Lavrov | FM 2004-03-09
sergei-shoigu | RUS | 谢尔盖·绍伊古; 绍伊古; 萧依古 | Sergei Shoigu; Sergey Shoigu; Shoigu | DM 2012-11-06 2024-05-12
andrei-belousov | RUS | 安德烈·别洛乌索夫; 别洛乌索夫; 贝洛乌索夫 | Andrei Belousov; Andrey Belousov; Belousov | DM 2024-05-14
dmitry-peskov | RUS | 德米特里·佩斯科夫; 佩斯科夫; 培斯科夫 | Dmitry Peskov; Dmitri Peskov; Peskov | Kremlin spokesman~克里姆林宫发言人 2012-05
maria-zakharova | RUS | 玛丽亚·扎哈罗娃; 扎哈罗娃; 札哈罗娃 | Maria Zakharova; Zakharova | SP 2015-08
yuri-ushakov | RUS | 尤里·乌沙科夫; 乌沙科夫 | Yuri Ushakov; Ushakov | presidential aide~俄罗斯总统助理 2012-05
vladimir-medinsky | RUS | 弗拉基米尔·梅金斯基; 梅金斯基; 梅丁斯基; 麦丁斯基 | Vladimir Medinsky; Medinsky | presidential aide~俄罗斯总统助理 2020-01
kirill-dmitriev | RUS | 基里尔·德米特里耶夫; 德米特里耶夫 | Kirill Dmitriev; Dmitriev | presidential envoy~俄罗斯总统特使 2025-02
sergei-ryabkov | RUS | 谢尔盖·里亚布科夫; 里亚布科夫 | Sergei Ryabkov; Sergey Ryabkov; Ryabkov | DFM 2008-08
alexander-novak | RUS | 亚历山大·诺瓦克; 诺瓦克 | Alexander Novak; Novak | energy minister~俄罗斯能源部长 2012-05 2020-11
alexander-fomin | RUS | 亚历山大·福明; 福明 | Alexander Fomin; Fomin | deputy defence minister~俄罗斯国防部副部长 2017-01
petro-poroshenko | UKR | 彼得罗·波罗申科; 波罗申科; 波洛申科 | Petro Poroshenko; Poroshenko | P 2014-06-07 2019-05-20
volodymyr-zelensky | UKR | 弗拉基米尔·泽连斯基; 沃洛德米尔·泽连斯基; 泽连斯基; 泽伦斯基 | Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Zelensky; Zelenskyy; Zelenskiy | P 2019-05-20
dmytro-kuleba | UKR | 德米特里·库列巴; 德米特罗·库列巴; 库列巴 | Dmytro Kuleba; Kuleba | FM 2020-03-04 2024-09-05
andrii-sybiha | UKR | 安德里·西比加; 西比加; 瑟比哈 | Andrii Sybiha; Andriy Sybiha; Sybiha; Sybiga | FM 2024-09-05
rustem-umerov | UKR | 鲁斯捷姆·乌梅罗夫; 乌梅罗夫 | Rustem Umerov; Umerov | DM 2023-09-06 2025-07-17
andriy-yermak | UKR | 安德烈·叶尔马克; 安德里·叶尔马克; 叶尔马克 | Andriy Yermak; Andrii Yermak; Yermak | head of the presidential office~乌克兰总统办公室主任 2020-02-11 2025-11-28
mykhailo-podolyak | UKR | 米哈伊洛·波多利亚克; 波多利亚克 | Mykhailo Podolyak; Podolyak | adviser to the presidential office~乌克兰总统办公室顾问 2020-04
david-arakhamia | UKR | 戴维·阿拉哈米亚; 阿拉哈米亚; 阿拉卡米亚 | David Arakhamia; Davyd Arakhamia; Arakhamia |
oleksii-reznikov | UKR | 阿列克谢·列兹尼科夫; 列兹尼科夫 | Oleksii Reznikov; Reznikov | DM 2021-11-04 2023-09-05
alexander-lukashenko | BLR | 亚历山大·卢卡申科; 卢卡申科 | Alexander Lukashenko; Aleksandr Lukashenko; Lukashenko | P 1994-07-20
maia-sandu | MDA | 玛雅·桑杜; 马娅·桑杜; 桑杜 | Maia Sandu; Sandu | P 2020-12-24
nikol-pashinyan | ARM | 尼科尔·帕希尼扬; 帕希尼扬; 巴西尼扬 | Nikol Pashinyan; Pashinyan | PM 2018-05-08
ararat-mirzoyan | ARM | 阿拉拉特·米尔佐扬; 米尔佐扬 | Ararat Mirzoyan; Mirzoyan | FM 2021-08-19
ilham-aliyev | AZE | 伊利哈姆·阿利耶夫; 阿利耶夫; 阿里耶夫 | Ilham Aliyev; Aliyev | P 2003-10-31
jeyhun-bayramov | AZE | 杰伊洪·拜拉莫夫; 拜拉莫夫 | Jeyhun Bayramov; Bayramov | FM 2020-07-16
kassym-jomart-tokayev | KAZ | 卡瑟姆若马尔特·托卡耶夫; 托卡耶夫 | Kassym-Jomart Tokayev; Tokayev | P 2019-03-20
# Europe
emmanuel-macron | FRA | 埃马纽埃尔·马克龙; 艾曼纽·马克宏; 马克龙; 马克宏 | Emmanuel Macron; Macron | P 2017-05-14
francois-hollande | FRA | 弗朗索瓦·奥朗德; 奥朗德; 欧兰德 | Francois Hollande; François Hollande; Hollande | P 2012-05-15 2017-05-14
jean-yves-le-drian | FRA | 让-伊夫·勒德里昂; 勒德里昂 | Jean-Yves Le Drian; Le Drian | FM 2017-05-17 2022-05-20
jean-noel-barrot | FRA | 让-诺埃尔·巴罗; 让诺埃尔·巴罗 | Jean-Noel Barrot; Jean-Noël Barrot; Barrot | FM 2024-09-21
angela-merkel | DEU | 安格拉·默克尔; 默克尔; 梅克尔 | Angela Merkel; Merkel | CH 2005-11-22 2021-12-08
olaf-scholz | DEU | 奥拉夫·朔尔茨; 朔尔茨; 肖尔茨; 萧兹 | Olaf Scholz; Scholz | CH 2021-12-08 2025-05-06
friedrich-merz | DEU | 弗里德里希·默茨; 默茨; 梅尔茨 | Friedrich Merz; Merz | CH 2025-05-06
annalena-baerbock | DEU | 安娜莱娜·贝尔伯克; 贝尔伯克; 贝尔博克 | Annalena Baerbock; Baerbock | FM 2021-12-08 2025-05-06
johann-wadephul | DEU | 约翰·瓦德富尔; 瓦德富尔 | Johann Wadephul; Wadephul | FM 2025-05-06
heiko-maas | DEU | 海科·马斯 | Heiko Maas | FM 2018-03-14 2021-12-08
david-cameron | GBR | 戴维·卡梅伦; 卡梅伦 | David Cameron | PM 2010-05-11 2016-07-13; FM 2023-11-13 2024-07-05
theresa-may | GBR | 特雷莎·梅; 特蕾莎·梅伊 | Theresa May | PM 2016-07-13 2019-07-24
boris-johnson | GBR | 鲍里斯·约翰逊; 鲍里斯·强生 | Boris Johnson | FM 2016-07-13 2018-07-09; PM 2019-07-24 2022-09-06
rishi-sunak | GBR | 里希·苏纳克; 苏纳克 | Rishi Sunak; Sunak | PM 2022-10-25 2024-07-05
keir-starmer | GBR | 基尔·斯塔默; 斯塔默; 施凯尔; 施纪贤 | Keir Starmer; Starmer | PM 2024-07-05
david-lammy | GBR | 戴维·拉米; 大卫·拉米; 拉米 | David Lammy; Lammy | FM 2024-07-05 2025-09-05
dominic-raab | GBR | 多米尼克·拉布 | Dominic Raab; Raab | FM 2019-07-24 2021-09-15
david-frost | GBR | 戴维·弗罗斯特; 弗罗斯特 | David Frost; Lord Frost | chief negotiator~英国首席谈判代表 2020-01 2021-12
michel-barnier | EUE | 米歇尔·巴尼耶; 巴尼耶; 巴尼尔 | Michel Barnier; Barnier | chief negotiator~欧盟首席谈判代表 2016-10-01 2021-01-31
giuseppe-conte | ITA | 朱塞佩·孔特; 孔特 | Giuseppe Conte | PM 2018-06-01 2021-02-13
giorgia-meloni | ITA | 焦尔吉娅·梅洛尼; 乔治娅·梅洛尼; 梅洛尼 | Giorgia Meloni; Meloni | PM 2022-10-22
pedro-sanchez | ESP | 佩德罗·桑切斯; 桑切斯 | Pedro Sanchez; Pedro Sánchez | PM 2018-06-02
donald-tusk | POL | 唐纳德·图斯克; 图斯克 | Donald Tusk; Tusk | President of the European Council~欧洲理事会主席 2014-12-01 2019-11-30; PM 2023-12-13
radoslaw-sikorski | POL | 拉多斯瓦夫·西科尔斯基; 西科尔斯基 | Radoslaw Sikorski; Radosław Sikorski; Sikorski | FM 2023-12-13
viktor-orban | HUN | 欧尔班·维克托; 维克托·欧尔班; 欧尔班; 奥班 | Viktor Orban; Viktor Orbán; Orban; Orbán | PM 2010-05-29
peter-szijjarto | HUN | 西雅尔多·彼得; 彼得·西雅尔多; 西雅尔多 | Peter Szijjarto; Péter Szijjártó; Szijjarto; Szijjártó | FM 2014-09-23
robert-fico | SVK | 罗伯特·菲佐; 罗伯特·菲乔; 菲佐; 菲乔 | Robert Fico; Fico | PM 2012-04-04 2018-03-22; PM 2023-10-25
aleksandar-vucic | SRB | 亚历山大·武契奇; 武契奇 | Aleksandar Vucic; Aleksandar Vučić; Vucic; Vučić | P 2017-05-31
albin-kurti | XKX | 阿尔宾·库尔蒂; 库尔蒂 | Albin Kurti; Kurti | PM 2021-03-22
mark-rutte | NLD | 马克·吕特; 吕特 | Mark Rutte; Rutte | PM 2010-10-14 2024-07-02; Secretary General of NATO~北约秘书长 2024-10-01
jens-stoltenberg | NOR | 延斯·斯托尔滕贝格; 斯托尔滕贝格; 史托腾伯格 | Jens Stoltenberg; Stoltenberg | Secretary General of NATO~北约秘书长 2014-10-01 2024-10-01
alexander-stubb | FIN | 亚历山大·斯图布; 斯图布 | Alexander Stubb; Stubb | P 2024-03-01
margot-wallstrom | SWE | 玛戈·瓦尔斯特伦; 瓦尔斯特伦 | Margot Wallstrom; Margot Wallström; Wallström | FM 2014-10-03 2019-09-10
ignazio-cassis | CHE | 伊尼亚齐奥·卡西斯; 卡西斯 | Ignazio Cassis; Cassis | FM 2017-11-01
recep-tayyip-erdogan | TUR | 雷杰普·塔伊普·埃尔多安; 埃尔多安; 艾尔段; 厄多安 | Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan; Erdogan; Erdoğan | PM 2003-03-14 2014-08-28; P 2014-08-28
mevlut-cavusoglu | TUR | 梅夫吕特·恰武什奥卢; 恰武什奥卢; 恰武什奥鲁 | Mevlut Cavusoglu; Mevlüt Çavuşoğlu; Cavusoglu; Çavuşoğlu | FM 2014-08-29 2023-06-03
hakan-fidan | TUR | 哈坎·费丹; 费丹; 费丹 | Hakan Fidan; Fidan | FM 2023-06-03
nikos-christodoulides | CYP | 尼科斯·赫里斯托祖利迪斯; 尼科斯·克里斯托杜利季斯; 赫里斯托祖利迪斯; 克里斯托杜利季斯 | Nikos Christodoulides; Christodoulides | P 2023-02-28
nicos-anastasiades | CYP | 尼科斯·阿纳斯塔西亚迪斯; 阿纳斯塔西亚迪斯 | Nicos Anastasiades; Anastasiades | P 2013-02-28 2023-02-28
ersin-tatar | | 埃尔辛·塔塔尔; 塔塔尔 | Ersin Tatar | Turkish Cypriot leader~土族塞人领导人 2020-10-23 2025-10-24
mustafa-akinci | | 穆斯塔法·阿肯哲; 阿肯哲 | Mustafa Akinci; Mustafa Akıncı; Akinci | Turkish Cypriot leader~土族塞人领导人 2015-04-30 2020-10-23
kyriakos-mitsotakis | GRC | 基里亚科斯·米佐塔基斯; 米佐塔基斯 | Kyriakos Mitsotakis; Mitsotakis | PM 2019-07-08
alexis-tsipras | GRC | 亚历克西斯·齐普拉斯; 齐普拉斯 | Alexis Tsipras; Tsipras | PM 2015-01-26 2019-07-08
# The European Union and other bodies
ursula-von-der-leyen | EUE | 乌尔苏拉·冯德莱恩; 冯德莱恩; 范德赖恩 | Ursula von der Leyen; von der Leyen; Von der Leyen | President of the European Commission~欧盟委员会主席 2019-12-01
jean-claude-juncker | EUE | 让-克洛德·容克; 容克; 荣克 | Jean-Claude Juncker; Juncker | President of the European Commission~欧盟委员会主席 2014-11-01 2019-11-30
charles-michel | EUE | 夏尔·米歇尔; 查尔斯·米歇尔 | Charles Michel | President of the European Council~欧洲理事会主席 2019-12-01 2024-11-30
antonio-costa | EUE | 安东尼奥·科斯塔 | Antonio Costa; António Costa | President of the European Council~欧洲理事会主席 2024-12-01
federica-mogherini | EUE | 费代丽卡·莫盖里尼; 莫盖里尼; 莫格里尼 | Federica Mogherini; Mogherini | HR 2014-11-01 2019-11-30
josep-borrell | EUE | 何塞普·博雷利; 约瑟夫·博雷尔; 博雷利; 博雷尔; 波瑞尔 | Josep Borrell; Borrell | HR 2019-12-01 2024-11-30
kaja-kallas | EUE | 卡娅·卡拉斯; 卡拉斯 | Kaja Kallas; Kallas | HR 2024-12-01
enrique-mora | EUE | 恩里克·莫拉 | Enrique Mora | EU coordinator~欧盟协调员 2020 2025
maros-sefcovic | EUE | 马罗什·谢夫乔维奇; 谢夫乔维奇; 塞夫柯维奇 | Maros Sefcovic; Maroš Šefčovič; Sefcovic; Šefčovič | Vice-President of the European Commission~欧盟委员会副主席 2010-02; trade commissioner~欧盟贸易专员 2024-12-01
frans-timmermans | EUE | 弗兰斯·蒂默曼斯; 蒂默曼斯; 提默曼斯 | Frans Timmermans; Timmermans | Vice-President of the European Commission~欧盟委员会副主席 2014-11-01 2023-08-22
ban-ki-moon | UNO | 潘基文 | Ban Ki-moon | UNSG 2007-01-01 2016-12-31
antonio-guterres | UNO | 安东尼奥·古特雷斯; 古特雷斯; 古特瑞斯 | Antonio Guterres; António Guterres; Guterres | UNSG 2017-01-01
stephane-dujarric | UNO | 斯特凡纳·迪雅里克; 迪雅里克; 杜雅里克 | Stephane Dujarric; Stéphane Dujarric; Dujarric | UN spokesman~联合国秘书长发言人 2014-03
geir-pedersen | UNO | 吉尔·彼得森; 盖尔·彼得森 | Geir Pedersen | UN special envoy for Syria~联合国叙利亚问题特使 2019-01 2025-09
staffan-de-mistura | UNO | 斯塔凡·德米斯图拉; 德米斯图拉 | Staffan de Mistura; de Mistura; De Mistura | UN special envoy for Syria~联合国叙利亚问题特使 2014-07 2018-12
martin-griffiths | UNO | 马丁·格里菲思; 马丁·格里菲斯 | Martin Griffiths | UN special envoy for Yemen~联合国也门问题特使 2018-02 2021-07
hans-grundberg | UNO | 汉斯·格伦德伯格; 格伦德伯格 | Hans Grundberg; Grundberg | UN special envoy for Yemen~联合国也门问题特使 2021-08
yukiya-amano | IAEA | 天野之弥 | Yukiya Amano; Amano | Director General of the IAEA~国际原子能机构总干事 2009-12-01 2019-07-18
rafael-grossi | IAEA | 拉斐尔·格罗西; 拉斐尔·马里亚诺·格罗西; 格罗西 | Rafael Grossi; Rafael Mariano Grossi; Grossi | Director General of the IAEA~国际原子能机构总干事 2019-12-03
ngozi-okonjo-iweala | | 恩戈齐·奥孔乔-伊韦阿拉; 奥孔乔-伊韦阿拉; 伊维拉 | Ngozi Okonjo-Iweala; Okonjo-Iweala | Director-General of the WTO~世界贸易组织总干事; WTO chief~世贸组织总干事 2021-03-01
tedros-adhanom-ghebreyesus | | 谭德塞 | Tedros Adhanom Ghebreyesus; Tedros | Director-General of the WHO~世界卫生组织总干事 2017-07-01
kristalina-georgieva | | 克里斯塔利娜·格奥尔基耶娃; 格奥尔基耶娃 | Kristalina Georgieva; Georgieva | Managing Director of the IMF~国际货币基金组织总裁 2019-10-01
alok-sharma | GBR | 阿洛克·夏尔马 | Alok Sharma | COP26 president~第26次缔约方大会主席 2021-01-08 2022-11
# Middle East
ali-khamenei | IRN | 阿里·哈梅内伊; 哈梅内伊; 哈米尼 | Ali Khamenei; Ayatollah Ali Khamenei; Khamenei | Supreme Leader of Iran~伊朗最高领袖 1989-06-04
hassan-rouhani | IRN | 哈桑·鲁哈尼; 鲁哈尼; 罗哈尼 | Hassan Rouhani; Rouhani | P 2013-08-03 2021-08-03
ebrahim-raisi | IRN | 易卜拉欣·莱希; 莱希; 莱西 | Ebrahim Raisi; Raisi | P 2021-08-03 2024-05-19
masoud-pezeshkian | IRN | 马苏德·佩泽希齐扬; 佩泽希齐扬; 裴泽斯基安 | Masoud Pezeshkian; Pezeshkian | P 2024-07-28
mohammad-javad-zarif | IRN | 穆罕默德·贾瓦德·扎里夫; 扎里夫; 查瑞夫; 札里夫 | Mohammad Javad Zarif; Javad Zarif; Mohammad Zarif; Zarif | FM 2013-08-15 2021-08-25
hossein-amir-abdollahian | IRN | 侯赛因·阿米尔-阿卜杜拉希扬; 阿卜杜拉希扬 | Hossein Amir-Abdollahian; Hossein Amirabdollahian; Amir-Abdollahian; Amirabdollahian | FM 2021-08-25 2024-05-19
abbas-araghchi | IRN | 阿巴斯·阿拉格齐; 阿拉格齐; 阿拉奇 | Abbas Araghchi; Abbas Araqchi; Araghchi; Araqchi | DFM 2013 2021-09; FM 2024-08-21
ali-bagheri-kani | IRN | 阿里·巴盖里; 阿里·巴盖里-卡尼; 巴盖里 | Ali Bagheri Kani; Ali Bagheri; Bagheri Kani | chief nuclear negotiator~伊朗首席核谈判代表 2021-09 2024-08
ali-larijani | IRN | 阿里·拉里贾尼; 拉里贾尼 | Ali Larijani; Larijani | secretary of the Supreme National Security Council~伊朗最高国家安全委员会秘书 2025-08
ali-shamkhani | IRN | 阿里·沙姆哈尼; 沙姆哈尼 | Ali Shamkhani; Shamkhani | secretary of the Supreme National Security Council~伊朗最高国家安全委员会秘书 2013-09 2023-05
esmail-baghaei | IRN | 埃斯梅尔·巴加埃; 巴加埃; 巴盖伊 | Esmail Baghaei; Esmaeil Baghaei; Esmaeil Baqaei; Baghaei; Baqaei | SP 2024-10
nasser-kanaani | IRN | 纳赛尔·卡纳尼; 卡纳尼 | Nasser Kanaani; Kanaani | SP 2022-06 2024-09
saeed-khatibzadeh | IRN | 赛义德·哈提卜扎德; 哈提卜扎德 | Saeed Khatibzadeh; Khatibzadeh | SP 2020-08 2022-06
abbas-mousavi | IRN | 阿巴斯·穆萨维 | Abbas Mousavi; Abbas Mousavi | SP 2019-05 2020-08
mohammad-eslami | IRN | 穆罕默德·伊斯拉米; 伊斯拉米 | Mohammad Eslami; Eslami | head of the Atomic Energy Organization~伊朗原子能组织主席 2021-08-29
benjamin-netanyahu | ISR | 本雅明·内塔尼亚胡; 内塔尼亚胡; 纳坦雅胡; 尼坦雅胡; 内唐亚胡 | Benjamin Netanyahu; Bibi Netanyahu; Netanyahu | PM 2009-03-31 2021-06-13; PM 2022-12-29
naftali-bennett | ISR | 纳夫塔利·贝内特; 贝内特 | Naftali Bennett | PM 2021-06-13 2022-06-30
yair-lapid | ISR | 亚伊尔·拉皮德; 拉皮德 | Yair Lapid; Lapid | PM 2022-07-01 2022-12-29
benny-gantz | ISR | 本尼·甘茨; 甘茨 | Benny Gantz; Gantz | DM 2020-05-17 2022-12-29
yoav-gallant | ISR | 约阿夫·加兰特; 加兰特 | Yoav Gallant; Gallant | DM 2022-12-29 2024-11-08
israel-katz | ISR | 以色列·卡茨; 伊斯雷尔·卡茨; 卡茨 | Israel Katz | FM 2024-01-01 2024-11-08; DM 2024-11-08
gideon-saar | ISR | 吉德翁·萨尔; 吉迪恩·萨尔 | Gideon Saar; Gideon Sa'ar | FM 2024-11-10
ron-dermer | ISR | 罗恩·德尔默; 德尔默; 德默 | Ron Dermer; Dermer | minister of strategic affairs~以色列战略事务部长 2022-12-29 2025-11
isaac-herzog | ISR | 伊萨克·赫尔佐格; 艾萨克·赫尔佐格; 赫尔佐格 | Isaac Herzog; Herzog | P 2021-07-07
itamar-ben-gvir | ISR | 伊塔马尔·本-格维尔; 本-格维尔; 本·格维尔; 本格维尔 | Itamar Ben-Gvir; Itamar Ben Gvir; Ben-Gvir; Ben Gvir | national security minister~以色列国家安全部长 2022-12-29
bezalel-smotrich | ISR | 比撒列·斯莫特里赫; 贝扎莱尔·斯莫特里奇; 斯莫特里赫; 斯莫特里奇 | Bezalel Smotrich; Smotrich | finance minister~以色列财政部长 2022-12-29
mahmoud-abbas | PSE | 马哈茂德·阿巴斯; 马哈茂德·阿布巴斯; 阿巴斯 | Mahmoud Abbas | P 2005-01-15
ismail-haniyeh | HAMAS | 伊斯梅尔·哈尼亚; 哈尼亚; 哈尼雅 | Ismail Haniyeh; Haniyeh | Hamas leader~哈马斯领导人 2017-05-06 2024-07-31
yahya-sinwar | HAMAS | 叶海亚·辛瓦尔; 辛瓦尔; 辛瓦 | Yahya Sinwar; Sinwar | Hamas leader~哈马斯领导人 2024-08-06 2024-10-16
khalil-al-hayya | HAMAS | 哈利勒·哈亚; 哈利勒·海亚 | Khalil al-Hayya; Khalil Al-Hayya; al-Hayya | Hamas chief negotiator~哈马斯首席谈判代表 2024
izzat-al-rishq | HAMAS | 伊扎特·里什克; 伊扎特·利舍克 | Izzat al-Rishq; Izzat Al-Rishq; Ezzat al-Rishq; al-Rishq |
khaled-meshaal | HAMAS | 哈立德·迈沙阿勒; 迈沙阿勒 | Khaled Meshaal; Khaled Mashal; Meshaal |
hassan-nasrallah | LBN | 哈桑·纳斯鲁拉; 纳斯鲁拉 | Hassan Nasrallah; Nasrallah | Hezbollah leader~真主党领导人 1992-02 2024-09-27
nabih-berri | LBN | 纳比·贝里; 纳比赫·贝里 | Nabih Berri; Berri | Speaker of Parliament~黎巴嫩议长 1992-10-20
joseph-aoun | LBN | 约瑟夫·奥恩 | Joseph Aoun | P 2025-01-09
nawaf-salam | LBN | 纳瓦夫·萨拉姆 | Nawaf Salam | PM 2025-02-08
najib-mikati | LBN | 纳吉布·米卡提; 米卡提 | Najib Mikati; Mikati | PM 2021-09-10 2025-02-08
bashar-al-assad | SYR | 巴沙尔·阿萨德; 巴沙尔·阿塞德; 巴沙尔 | Bashar al-Assad; Bashar Assad; Assad | P 2000-07-17 2024-12-08
ahmed-al-sharaa | SYR | 艾哈迈德·沙拉; 艾哈迈德·夏拉 | Ahmed al-Sharaa; Ahmad al-Sharaa; al-Sharaa | P 2025-01-29
tamim-bin-hamad-al-thani | QAT | 塔米姆·本·哈马德·阿勒萨尼; 塔米姆 | Tamim bin Hamad Al Thani; Sheikh Tamim bin Hamad Al Thani; Sheikh Tamim | K 2013-06-25
mohammed-bin-abdulrahman-al-thani | QAT | 穆罕默德·本·阿卜杜勒拉赫曼·阿勒萨尼; 穆罕默德·本·阿卜杜拉赫曼 | Mohammed bin Abdulrahman Al Thani; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman | FM 2016-01-27; PM 2023-03-07
majed-al-ansari | QAT | 马吉德·安萨里; 马杰德·安萨里 | Majed al-Ansari; Majed Al-Ansari; Majed Al Ansari; al-Ansari | SP 2022
mohammed-bin-salman | SAU | 穆罕默德·本·萨勒曼; 萨勒曼王储 | Mohammed bin Salman; Crown Prince Mohammed bin Salman | crown prince~沙特王储 2017-06-21; PM 2022-09-27
faisal-bin-farhan | SAU | 费萨尔·本·法尔汉; 费萨尔·本·法尔汉·阿勒沙特 | Faisal bin Farhan; Prince Faisal bin Farhan; Faisal bin Farhan Al Saud | FM 2019-10-23
adel-al-jubeir | SAU | 阿德尔·朱拜尔; 朱拜尔 | Adel al-Jubeir; al-Jubeir | FM 2015-04-29 2018-12-27
mohammed-bin-zayed | ARE | 穆罕默德·本·扎耶德; 穆罕默德·本·扎耶德·阿勒纳哈扬 | Mohammed bin Zayed; Mohamed bin Zayed; Sheikh Mohamed bin Zayed Al Nahyan | P 2022-05-14
haitham-bin-tariq | OMN | 海赛姆·本·塔里克; 海赛姆 | Haitham bin Tariq; Sultan Haitham | K 2020-01-11
badr-albusaidi | OMN | 巴德尔·布赛迪; 巴德尔·阿尔布赛义迪; 布赛迪; 巴德尔·本·哈马德·布赛迪 | Badr Albusaidi; Badr al-Busaidi; Badr bin Hamad Albusaidi; Albusaidi; al-Busaidi | FM 2020-08-18
abdel-fattah-el-sisi | EGY | 阿卜杜勒-法塔赫·塞西; 阿卜杜勒·法塔赫·塞西; 塞西 | Abdel Fattah el-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah al-Sisi; el-Sisi; al-Sisi; Sisi | P 2014-06-08
sameh-shoukry | EGY | 萨迈赫·舒凯里; 舒凯里; 舒克里 | Sameh Shoukry; Shoukry | FM 2014-06-17 2024-07-03
badr-abdelatty | EGY | 巴德尔·阿卜杜勒阿提; 阿卜杜勒阿提; 阿卜杜拉提 | Badr Abdelatty; Abdelatty | FM 2024-07-03
abdullah-ii | JOR | 阿卜杜拉二世 | King Abdullah II; Abdullah II | K 1999-02-07
ayman-safadi | JOR | 艾曼·萨法迪; 萨法迪 | Ayman Safadi; Safadi | FM 2017-01-15
mohammed-shia-al-sudani | IRQ | 穆罕默德·希亚·苏达尼; 苏达尼 | Mohammed Shia al-Sudani; al-Sudani | PM 2022-10-27
# South and South-East Asia
narendra-modi | IND | 纳伦德拉·莫迪; 莫迪 | Narendra Modi; Modi | PM 2014-05-26
subrahmanyam-jaishankar | IND | 苏杰生; 苏布拉马尼亚姆·贾伊尚卡尔; 贾伊尚卡尔 | Subrahmanyam Jaishankar; S. Jaishankar; Jaishankar | FM 2019-05-30
vikram-misri | IND | 维克拉姆·米斯里 | Vikram Misri; Misri | foreign secretary~印度外交秘书 2024-07-15
piyush-goyal | IND | 皮尤什·戈亚尔; 戈亚尔 | Piyush Goyal; Goyal | commerce minister~印度商工部长 2019-05-31
imran-khan | PAK | 伊姆兰·汗 | Imran Khan | PM 2018-08-18 2022-04-10
shehbaz-sharif | PAK | 夏巴兹·谢里夫; 夏巴兹 | Shehbaz Sharif; Shahbaz Sharif | PM 2024-03-04; PM 2022-04-11 2023-08-14
ishaq-dar | PAK | 伊沙克·达尔; 伊斯哈克·达尔 | Ishaq Dar | FM 2024-03-11
asim-munir | PAK | 阿西姆·穆尼尔; 穆尼尔 | Asim Munir; Munir | army chief~巴基斯坦陆军参谋长 2022-11-29
sheikh-hasina | BGD | 谢赫·哈西娜; 哈西娜 | Sheikh Hasina; Hasina | PM 2009-01-06 2024-08-05
ashraf-ghani | AFG | 阿什拉夫·加尼; 加尼 | Ashraf Ghani; Ghani | P 2014-09-29 2021-08-15
amir-khan-muttaqi | AFG | 阿米尔·汗·穆塔基; 穆塔基 | Amir Khan Muttaqi; Muttaqi | FM 2021-09-07
zalmay-khalilzad | USA | 扎尔梅·哈利勒扎德; 哈利勒扎德; 哈里札德 | Zalmay Khalilzad; Khalilzad | US special envoy for Afghanistan~美国阿富汗问题特使 2018-09 2021-10
rodrigo-duterte | PHL | 罗德里戈·杜特尔特; 杜特尔特; 杜特蒂 | Rodrigo Duterte; Duterte | P 2016-06-30 2022-06-30
ferdinand-marcos-jr | PHL | 费迪南德·马科斯; 小马科斯; 小马可仕 | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Ferdinand Marcos; Bongbong Marcos | P 2022-06-30
joko-widodo | IDN | 佐科·维多多; 佐科 | Joko Widodo; Jokowi; Widodo | P 2014-10-20 2024-10-20
prabowo-subianto | IDN | 普拉博沃·苏比安托; 普拉博沃 | Prabowo Subianto; Prabowo | P 2024-10-20
retno-marsudi | IDN | 蕾特诺·马尔苏迪; 蕾特诺; 雷特诺 | Retno Marsudi; Retno | FM 2014-10-27 2024-10-20
anwar-ibrahim | MYS | 安瓦尔·易卜拉欣; 安华·依布拉欣; 安瓦尔; 安华 | Anwar Ibrahim; Anwar | PM 2022-11-24
mahathir-mohamad | MYS | 马哈蒂尔·穆罕默德; 马哈蒂尔; 马哈迪 | Mahathir Mohamad; Mahathir | PM 2018-05-10 2020-03-01
lee-hsien-loong | SGP | 李显龙 | Lee Hsien Loong | PM 2004-08-12 2024-05-15
lawrence-wong | SGP | 黄循财 | Lawrence Wong | PM 2024-05-15
vivian-balakrishnan | SGP | 维文 | Vivian Balakrishnan; Balakrishnan | FM 2015-10-01
hun-sen | KHM | 洪森 | Hun Sen | PM 1985-01-14 2023-08-22
hun-manet | KHM | 洪玛奈; 洪马内 | Hun Manet | PM 2023-08-22
paetongtarn-shinawatra | THA | 佩通坦·钦那瓦; 佩通坦; 贝东丹 | Paetongtarn Shinawatra; Paetongtarn | PM 2024-08-16 2025-08-29
anutin-charnvirakul | THA | 阿努廷·参威拉军; 阿努廷; 阿努廷·查恩维拉库尔 | Anutin Charnvirakul; Anutin | PM 2025-09-07
nguyen-phu-trong | VNM | 阮富仲 | Nguyen Phu Trong | General Secretary~越共中央总书记 2011-01-19 2024-07-19
to-lam | VNM | 苏林 | To Lam | General Secretary~越共中央总书记 2024-08-03
min-aung-hlaing | MMR | 敏昂莱 | Min Aung Hlaing | commander-in-chief~缅甸国防军总司令 2011-03-30
aung-san-suu-kyi | MMR | 昂山素季; 翁山苏姬 | Aung San Suu Kyi; Suu Kyi | state counsellor~缅甸国务资政 2016-04-06 2021-02-01
scott-morrison | AUS | 斯科特·莫里森; 莫里森 | Scott Morrison | PM 2018-08-24 2022-05-23
anthony-albanese | AUS | 安东尼·阿尔巴尼斯; 阿尔巴尼斯; 艾班尼斯 | Anthony Albanese; Albanese | PM 2022-05-23
penny-wong | AUS | 黄英贤 | Penny Wong | FM 2022-05-23
# The Americas
justin-trudeau | CAN | 贾斯廷·特鲁多; 特鲁多; 杜鲁道 | Justin Trudeau; Trudeau | PM 2015-11-04 2025-03-14
mark-carney | CAN | 马克·卡尼; 卡尼 | Mark Carney; Carney | PM 2025-03-14
chrystia-freeland | CAN | 克里斯蒂娅·弗里兰; 弗里兰; 方慧兰 | Chrystia Freeland; Freeland | FM 2017-01-10 2019-11-20
melanie-joly | CAN | 梅拉妮·若利; 梅兰妮·乔利; 若利 | Melanie Joly; Mélanie Joly; Joly | FM 2021-10-26 2025-05-13
andres-manuel-lopez-obrador | MEX | 安德烈斯·曼努埃尔·洛佩斯·奥夫拉多尔; 洛佩斯·奥夫拉多尔; 奥夫拉多尔 | Andres Manuel Lopez Obrador; Andrés Manuel López Obrador; Lopez Obrador; López Obrador | P 2018-12-01 2024-10-01
claudia-sheinbaum | MEX | 克劳迪娅·辛鲍姆; 辛鲍姆; 谢因鲍姆 | Claudia Sheinbaum; Sheinbaum | P 2024-10-01
luiz-inacio-lula-da-silva | BRA | 卢拉·达席尔瓦; 卢拉; 鲁拉 | Luiz Inacio Lula da Silva; Luiz Inácio Lula da Silva; Lula da Silva; Lula | P 2003-01-01 2011-01-01; P 2023-01-01
jair-bolsonaro | BRA | 雅伊尔·博索纳罗; 博索纳罗; 波索纳洛 | Jair Bolsonaro; Bolsonaro | P 2019-01-01 2023-01-01
javier-milei | ARG | 哈维尔·米莱; 米莱 | Javier Milei; Milei | P 2023-12-10
nicolas-maduro | VEN | 尼古拉斯·马杜罗; 马杜罗; 马杜洛 | Nicolas Maduro; Nicolás Maduro; Maduro | P 2013-04-19
juan-guaido | VEN | 胡安·瓜伊多; 瓜伊多; 瓜伊铎 | Juan Guaido; Juan Guaidó; Guaido; Guaidó |
alvaro-uribe | COL | 阿尔瓦罗·乌里韦; 乌里韦; 乌里维 | Alvaro Uribe; Álvaro Uribe; Uribe | P 2002-08-07 2010-08-07
juan-manuel-santos | COL | 胡安·曼努埃尔·桑托斯 | Juan Manuel Santos | P 2010-08-07 2018-08-07
ivan-duque | COL | 伊万·杜克 | Ivan Duque; Iván Duque; Duque | P 2018-08-07 2022-08-07
gustavo-petro | COL | 古斯塔沃·佩特罗; 佩特罗; 裴卓 | Gustavo Petro; Petro | P 2022-08-07
raul-castro | CUB | 劳尔·卡斯特罗 | Raul Castro; Raúl Castro | CP 2008-02-24 2018-04-19
miguel-diaz-canel | CUB | 米格尔·迪亚斯-卡内尔; 迪亚斯-卡内尔 | Miguel Diaz-Canel; Miguel Díaz-Canel; Diaz-Canel; Díaz-Canel | CP 2018-04-19
gabriel-boric | CHL | 加夫列尔·博里奇; 博里奇 | Gabriel Boric; Boric | P 2022-03-11
# Africa
abiy-ahmed | ETH | 阿比·艾哈迈德; 阿比·艾哈迈德·阿里 | Abiy Ahmed; Abiy | PM 2018-04-02
seleshi-bekele | ETH | 塞莱希·贝克莱; 塞莱希·贝克勒 | Seleshi Bekele | water minister~埃塞俄比亚水利部长 2016-11 2021-10
abdel-fattah-al-burhan | SDN | 阿卜杜勒-法塔赫·布尔汉; 阿卜杜勒·法塔赫·布尔汉; 布尔汉 | Abdel Fattah al-Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Burhan; al-Burhan; Burhan | chairman of the Sovereign Council~苏丹主权委员会主席 2019-08-21
mohamed-hamdan-dagalo | SDN | 穆罕默德·哈姆丹·达加洛; 达加洛; 赫梅蒂 | Mohamed Hamdan Dagalo; Hemedti; Dagalo | commander of the Rapid Support Forces~苏丹快速支援部队指挥官 2013
abdalla-hamdok | SDN | 阿卜杜拉·哈姆杜克; 哈姆杜克 | Abdalla Hamdok; Hamdok | PM 2019-08-21 2022-01-02
salva-kiir | SSD | 萨尔瓦·基尔 | Salva Kiir; Kiir | P 2011-07-09
riek-machar | SSD | 里克·马沙尔; 马沙尔 | Riek Machar; Machar |
felix-tshisekedi | COD | 费利克斯·齐塞克迪; 齐塞克迪 | Felix Tshisekedi; Félix Tshisekedi; Tshisekedi | P 2019-01-24
paul-kagame | RWA | 保罗·卡加梅; 卡加梅 | Paul Kagame; Kagame | P 2000-04-22
olivier-nduhungirehe | RWA | 奥利维尔·恩杜洪吉雷赫; 恩杜洪吉雷赫 | Olivier Nduhungirehe; Nduhungirehe | FM 2024-06
cyril-ramaphosa | ZAF | 西里尔·拉马福萨; 拉马福萨 | Cyril Ramaphosa; Ramaphosa | P 2018-02-15
naledi-pandor | ZAF | 纳莱迪·潘多尔; 潘多尔 | Naledi Pandor; Pandor | FM 2019-05-30 2024-06-19
william-ruto | KEN | 威廉·鲁托; 鲁托 | William Ruto; Ruto | P 2022-09-13
uhuru-kenyatta | KEN | 乌胡鲁·肯雅塔; 肯雅塔 | Uhuru Kenyatta; Kenyatta | P 2013-04-09 2022-09-13
muhammadu-buhari | NGA | 穆罕默杜·布哈里; 布哈里 | Muhammadu Buhari; Buhari | P 2015-05-29 2023-05-29
bola-tinubu | NGA | 博拉·提努布; 提努布 | Bola Tinubu; Tinubu | P 2023-05-29
olusegun-obasanjo | NGA | 奥卢塞贡·奥巴桑乔; 奥巴桑乔 | Olusegun Obasanjo; Obasanjo | P 1999-05-29 2007-05-29
khalifa-haftar | LBY | 哈利法·哈夫塔尔; 哈夫塔尔 | Khalifa Haftar; Haftar |
abdul-hamid-dbeibah | LBY | 阿卜杜勒·哈米德·德贝巴; 德贝巴 | Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Dbeibah | PM 2021-03-15
`;

/** Offices by code: English, Chinese; the state's name is put to both. */
const OFFICES: Readonly<Record<string, readonly [string, string]>> = {
  P: ['President', '总统'],
  VP: ['Vice President', '副总统'],
  CP: ['President', '国家主席'],
  PM: ['Prime Minister', '总理'],
  CH: ['Chancellor', '总理'],
  K: ['Head of State', '元首'],
  FM: ['Foreign Minister', '外交部长'],
  DFM: ['Deputy Foreign Minister', '外交部副部长'],
  DM: ['Defence Minister', '国防部长'],
  SP: ['Foreign Ministry spokesperson', '外交部发言人'],
  SS: ['Secretary of State', '国务卿'],
  SD: ['Secretary of Defense', '国防部长'],
  TS: ['Treasury Secretary', '财政部长'],
  CS: ['Commerce Secretary', '商务部长'],
  TR: ['Trade Representative', '贸易代表'],
  NSA: ['National Security Adviser', '国家安全顾问'],
  HR: ['High Representative for Foreign Affairs', '外交与安全政策高级代表'],
  UNSG: ['Secretary-General', '秘书长'],
};
/** States whose heads of government Chinese calls 首相, and foreign ministers by other names. */
const KINGDOMS = new Set(['GBR', 'JPN', 'ESP', 'NLD', 'NOR', 'SWE', 'DNK', 'BEL', 'MYS', 'KHM', 'QAT', 'SAU']);
const FOREIGN_MINISTERS: Readonly<Record<string, string>> = { GBR: '外交大臣', JPN: '外务大臣', SAU: '外交大臣' };

function officeZh(code: string, zh: string, party: string): string {
  if (code === 'PM' && KINGDOMS.has(party)) return '首相';
  return code === 'FM' ? (FOREIGN_MINISTERS[party] ?? zh) : zh;
}

/** An office in the table: `P 2017-01-20 2021-01-20` or `US special envoy~美国特使 2025-01-20`. */
function roleOf(text: string, party: string, state: readonly [string, string]): Role {
  const [title = '', from = null, to = null] = text.split(/ (?=\d{4})/u);
  const office = OFFICES[title];
  if (office) {
    const [en, zh] = office;
    return { title: `${en} of ${state[0]}`, titleZh: state[1] + officeZh(title, zh, party), from, to };
  }
  const [en = title, zh = null] = title.split('~');
  return { title: en, titleZh: zh, from, to };
}

/** People known everywhere. */
export const people = lazily((): readonly Person[] => {
  const named = new Map(states().map(({ id, names }) => [id, [names.en[0] ?? id, names.zh[0] ?? ''] as const]));
  const bodies: readonly (readonly [string, readonly [string, string]])[] = [
    ['EUE', ['the European Union', '欧盟']],
    ['UNO', ['the United Nations', '联合国']],
  ];
  for (const [id, names] of bodies) named.set(id, names);
  return rowsOf(PEOPLE).map((row) => {
    const party = row(1)[0] ?? null;
    return {
      id: firstOf(row, 0),
      party,
      names: { zh: [...new Set(row(2))], en: [...new Set(row(3))] },
      roles: row(4).map((text) => roleOf(text, party ?? '', named.get(party ?? '') ?? ['', ''])),
    };
  });
});
