/**
 * People by whom the Americas were led and spoken for in negotiations, 2010–2025: id | party | Chinese forms, mainland
 * wording first, then Taiwan's and Hong Kong's | English forms | roles, one a column: title; Chinese title; from; to
 * (`..` for a beginning that is left open). Common public knowledge. A surname stands alone only where few bear it.
 */
export const AMERICAN_PEOPLE = `
# United States: presidents, vice-presidents
barack-obama | USA | 贝拉克·奥巴马; 巴拉克·奥巴马; 奥巴马; 欧巴马 | Barack Obama; Barack H. Obama; Obama | US President; 美国总统; 2009-01-20; 2017-01-20
donald-trump | USA | 唐纳德·特朗普; 唐纳·川普; 特朗普; 川普 | Donald Trump; Donald J. Trump; Trump | US President; 美国总统; 2017-01-20; 2021-01-20 | US President; 美国总统; 2025-01-20
joe-biden | USA | 乔·拜登; 约瑟夫·拜登; 拜登 | Joe Biden; Joseph Biden; Joseph R. Biden; Biden | US Vice-President; 美国副总统; 2009-01-20; 2017-01-20 | US President; 美国总统; 2021-01-20; 2025-01-20
george-w-bush | USA | 乔治·沃克·布什; 小布什 | George W. Bush | US President; 美国总统; 2001-01-20; 2009-01-20
bill-clinton | USA | 比尔·克林顿; 威廉·克林顿 | Bill Clinton | US President; 美国总统; 1993-01-20; 2001-01-20
jimmy-carter | USA | 吉米·卡特 | Jimmy Carter | US President; 美国总统; 1977-01-20; 1981-01-20
mike-pence | USA | 迈克·彭斯; 麦克·彭斯; 彭斯 | Mike Pence; Michael Pence; Pence | US Vice-President; 美国副总统; 2017-01-20; 2021-01-20
kamala-harris | USA | 卡玛拉·哈里斯; 贺锦丽 | Kamala Harris | US Vice-President; 美国副总统; 2021-01-20; 2025-01-20
j-d-vance | USA | 詹姆斯·戴维·万斯; 杰德·万斯; 万斯; 范斯 | JD Vance; J.D. Vance; J. D. Vance; Vance | US Vice-President; 美国副总统; 2025-01-20
# United States: secretaries of state, defence, the treasury, commerce, energy; trade representatives
hillary-clinton | USA | 希拉里·克林顿; 希拉蕊·柯林顿; 希拉里; 希拉蕊 | Hillary Clinton; Hillary Rodham Clinton | US Secretary of State; 美国国务卿; 2009-01-21; 2013-02-01
john-kerry | USA | 约翰·克里; 约翰·凯瑞 | John Kerry; John F. Kerry; Kerry | US Secretary of State; 美国国务卿; 2013-02-01; 2017-01-20 | US Special Presidential Envoy for Climate; 美国总统气候问题特使; 2021-01-20; 2024-03-06
rex-tillerson | USA | 雷克斯·蒂勒森; 蒂勒森; 提勒森 | Rex Tillerson; Rex W. Tillerson; Tillerson | US Secretary of State; 美国国务卿; 2017-02-01; 2018-03-31
mike-pompeo | USA | 迈克·蓬佩奥; 麦克·庞佩奥; 蓬佩奥; 庞佩奥; 庞培欧; 庞皮欧; 庞培奥; 蓬佩欧 | Mike Pompeo; Michael Pompeo; Pompeo | Director of the CIA; 美国中央情报局局长; 2017-01-23; 2018-04-26 | US Secretary of State; 美国国务卿; 2018-04-26; 2021-01-20
antony-blinken | USA | 安东尼·布林肯; 布林肯; 布灵肯 | Antony Blinken; Antony J. Blinken; Anthony Blinken; Tony Blinken; Blinken | US Secretary of State; 美国国务卿; 2021-01-26; 2025-01-20
marco-rubio | USA | 马可·鲁比奥; 马尔科·鲁比奥; 鲁比奥; 卢比奥; 鲁比欧; 卢比欧 | Marco Rubio; Rubio | US Senator; 美国参议员; 2011-01-03; 2025-01-20 | US Secretary of State; 美国国务卿; 2025-01-21
robert-gates | USA | 罗伯特·盖茨 | Robert Gates; Robert M. Gates | US Secretary of Defense; 美国国防部长; 2006-12-18; 2011-07-01
leon-panetta | USA | 莱昂·帕内塔; 利昂·帕内塔; 帕内塔; 潘内达 | Leon Panetta; Panetta | US Secretary of Defense; 美国国防部长; 2011-07-01; 2013-02-26
chuck-hagel | USA | 查克·哈格尔; 哈格尔 | Chuck Hagel; Hagel | US Secretary of Defense; 美国国防部长; 2013-02-27; 2015-02-17
ashton-carter | USA | 阿什顿·卡特; 艾希顿·卡特 | Ashton Carter; Ash Carter | US Secretary of Defense; 美国国防部长; 2015-02-17; 2017-01-20
jim-mattis | USA | 詹姆斯·马蒂斯; 吉姆·马蒂斯; 马蒂斯; 马提斯 | Jim Mattis; James Mattis; Mattis | US Secretary of Defense; 美国国防部长; 2017-01-20; 2019-01-01
mark-esper | USA | 马克·埃斯珀; 埃斯珀; 艾斯培 | Mark Esper; Mark T. Esper; Esper | US Secretary of Defense; 美国国防部长; 2019-07-23; 2020-11-09
lloyd-austin | USA | 劳埃德·奥斯汀; 洛伊德·奥斯汀 | Lloyd Austin; Lloyd J. Austin | US Secretary of Defense; 美国国防部长; 2021-01-22; 2025-01-20
pete-hegseth | USA | 皮特·赫格塞思; 彼得·赫格塞斯; 赫格塞思; 赫格塞斯; 海格塞斯 | Pete Hegseth; Hegseth | US Secretary of Defense; 美国国防部长; 2025-01-25
timothy-geithner | USA | 蒂莫西·盖特纳; 盖特纳; 盖纳 | Timothy Geithner; Tim Geithner; Geithner | US Treasury Secretary; 美国财政部长; 2009-01-26; 2013-01-25
jack-lew | USA | 雅各布·卢 | Jack Lew; Jacob Lew; Jacob J. Lew | US Treasury Secretary; 美国财政部长; 2013-02-28; 2017-01-20 | US ambassador to Israel; 美国驻以色列大使; 2023-11-05; 2025-01-20
steven-mnuchin | USA | 史蒂文·姆努钦; 斯蒂芬·姆努钦; 姆努钦; 努钦; 梅努钦; 米努勤 | Steven Mnuchin; Steve Mnuchin; Mnuchin | US Treasury Secretary; 美国财政部长; 2017-02-13; 2021-01-20
janet-yellen | USA | 珍妮特·耶伦; 耶伦; 叶伦 | Janet Yellen; Janet L. Yellen; Yellen | US Treasury Secretary; 美国财政部长; 2021-01-26; 2025-01-20
scott-bessent | USA | 斯科特·贝森特; 史考特·贝森特; 贝森特; 贝桑特; 贝森 | Scott Bessent; Bessent | US Treasury Secretary; 美国财政部长; 2025-01-28
penny-pritzker | USA | 彭妮·普利兹克; 普利兹克 | Penny Pritzker | US Commerce Secretary; 美国商务部长; 2013-06-26; 2017-01-20
wilbur-ross | USA | 威尔伯·罗斯 | Wilbur Ross | US Commerce Secretary; 美国商务部长; 2017-02-28; 2021-01-20
gina-raimondo | USA | 吉娜·雷蒙多; 雷蒙多 | Gina Raimondo; Raimondo | US Commerce Secretary; 美国商务部长; 2021-03-03; 2025-01-20
howard-lutnick | USA | 霍华德·卢特尼克; 卢特尼克; 鲁特尼克; 卢特尼 | Howard Lutnick; Lutnick | US Commerce Secretary; 美国商务部长; 2025-02-21
michael-froman | USA | 迈克尔·弗罗曼; 弗罗曼; 佛洛曼 | Michael Froman; Mike Froman; Froman | US Trade Representative; 美国贸易代表; 2013-06-21; 2017-01-20
ron-kirk | USA | 罗恩·柯克 | Ron Kirk | US Trade Representative; 美国贸易代表; 2009-03-18; 2013-03-15
robert-lighthizer | USA | 罗伯特·莱特希泽; 莱特希泽; 赖海哲; 莱特海泽 | Robert Lighthizer; Robert E. Lighthizer; Bob Lighthizer; Lighthizer | US Trade Representative; 美国贸易代表; 2017-05-15; 2021-01-20
katherine-tai | USA | 戴琪; 凯瑟琳·戴 | Katherine Tai | US Trade Representative; 美国贸易代表; 2021-03-18; 2025-01-20
jamieson-greer | USA | 贾米森·格里尔; 杰米森·格里尔; 格里尔; 葛里尔 | Jamieson Greer; Greer | US Trade Representative; 美国贸易代表; 2025-02-27
ernest-moniz | USA | 欧内斯特·莫尼兹; 莫尼兹; 莫尼斯 | Ernest Moniz; Moniz | US Energy Secretary; 美国能源部长; 2013-05-21; 2017-01-20
rick-perry | USA | 里克·佩里; 瑞克·裴利 | Rick Perry | US Energy Secretary; 美国能源部长; 2017-03-02; 2019-12-01
chris-wright | USA | 克里斯·赖特; 克里斯·莱特 | Chris Wright | US Energy Secretary; 美国能源部长; 2025-02-03
jennifer-granholm | USA | 珍妮弗·格兰霍姆; 格兰霍姆 | Jennifer Granholm; Granholm | US Energy Secretary; 美国能源部长; 2021-02-25; 2025-01-20
# United States: security advisers, intelligence, chiefs of staff, generals
tom-donilon | USA | 汤姆·多尼隆; 托马斯·多尼隆; 多尼隆 | Tom Donilon; Thomas Donilon; Donilon | US National Security Adviser; 美国总统国家安全事务助理; 2010-10-08; 2013-06-30
susan-rice | USA | 苏珊·赖斯; 苏珊·莱斯 | Susan Rice; Susan E. Rice | US ambassador to the United Nations; 美国常驻联合国代表; 2009-01-26; 2013-06-30 | US National Security Adviser; 美国总统国家安全事务助理; 2013-07-01; 2017-01-20
condoleezza-rice | USA | 康多莉扎·赖斯; 康多丽扎·赖斯 | Condoleezza Rice | US Secretary of State; 美国国务卿; 2005-01-26; 2009-01-20
michael-flynn | USA | 迈克尔·弗林; 麦可·佛林 | Michael Flynn; Mike Flynn | US National Security Adviser; 美国总统国家安全事务助理; 2017-01-20; 2017-02-13
h-r-mcmaster | USA | 赫伯特·麦克马斯特; 麦克马斯特; 麦马斯特 | H.R. McMaster; H. R. McMaster; HR McMaster; Herbert McMaster; McMaster | US National Security Adviser; 美国总统国家安全事务助理; 2017-02-20; 2018-04-09
john-bolton | USA | 约翰·博尔顿; 约翰·波顿; 博尔顿; 波顿 | John Bolton; John R. Bolton; Bolton | US National Security Adviser; 美国总统国家安全事务助理; 2018-04-09; 2019-09-10
robert-obrien | USA | 罗伯特·奥布莱恩; 奥布莱恩; 欧布莱恩 | Robert O'Brien; Robert C. O'Brien | US National Security Adviser; 美国总统国家安全事务助理; 2019-09-18; 2021-01-20
jake-sullivan | USA | 杰克·沙利文; 杰克·苏利文; 沙利文; 苏利文 | Jake Sullivan | US National Security Adviser; 美国总统国家安全事务助理; 2021-01-20; 2025-01-20
michael-waltz | USA | 迈克·沃尔兹; 迈克尔·沃尔兹; 迈克·华尔兹; 沃尔兹 | Mike Waltz; Michael Waltz; Waltz | US National Security Adviser; 美国总统国家安全事务助理; 2025-01-20; 2025-05-01 | US ambassador to the United Nations; 美国常驻联合国代表; 2025-09-19
william-burns | USA | 威廉·伯恩斯; 威廉·柏恩斯 | William Burns; William J. Burns; Bill Burns | US Deputy Secretary of State; 美国常务副国务卿; 2011-07-28; 2014-11-03 | Director of the CIA; 美国中央情报局局长; 2021-03-19; 2025-01-20
john-brennan | USA | 约翰·布伦南; 布伦南 | John Brennan | Director of the CIA; 美国中央情报局局长; 2013-03-08; 2017-01-20
gina-haspel | USA | 吉娜·哈斯佩尔; 哈斯佩尔; 哈斯培 | Gina Haspel; Haspel | Director of the CIA; 美国中央情报局局长; 2018-05-21; 2021-01-20
john-ratcliffe | USA | 约翰·拉特克利夫; 拉特克利夫; 芮克里夫 | John Ratcliffe; Ratcliffe | Director of National Intelligence; 美国国家情报总监; 2020-05-26; 2021-01-20 | Director of the CIA; 美国中央情报局局长; 2025-01-23
tulsi-gabbard | USA | 图尔西·加巴德; 塔尔西·加伯德; 加巴德 | Tulsi Gabbard; Gabbard | Director of National Intelligence; 美国国家情报总监; 2025-02-12
avril-haines | USA | 艾薇儿·海恩斯; 阿芙丽尔·海恩斯 | Avril Haines | Director of National Intelligence; 美国国家情报总监; 2021-01-21; 2025-01-20
mark-milley | USA | 马克·米利; 马克·麦利 | Mark Milley; Milley | Chairman of the US Joint Chiefs of Staff; 美军参谋长联席会议主席; 2019-10-01; 2023-09-30
dan-caine | USA | 丹·凯恩 | Dan Caine | Chairman of the US Joint Chiefs of Staff; 美军参谋长联席会议主席; 2025-04-11
susie-wiles | USA | 苏茜·威尔斯; 苏西·怀尔斯 | Susie Wiles | White House chief of staff; 白宫办公厅主任; 2025-01-20
# United States: envoys, negotiators, deputies
steve-witkoff | USA | 史蒂夫·威特科夫; 史蒂文·威特科夫; 威特科夫; 维特科夫; 魏科夫; 史蒂夫·维特科夫 | Steve Witkoff; Steven Witkoff; Witkoff | US special envoy; 美国总统特使; 2025-01-20
jared-kushner | USA | 贾里德·库什纳; 杰瑞德·库什纳; 库什纳; 库许纳 | Jared Kushner; Kushner | Senior adviser to the US President; 美国总统高级顾问; 2017-01-20; 2021-01-20
keith-kellogg | USA | 基思·凯洛格; 凯斯·凯洛格; 凯洛格 | Keith Kellogg; Kellogg | US special envoy for Ukraine; 美国乌克兰问题特使; 2025-01-20; 2025-12
robert-malley | USA | 罗伯特·马利; 罗伯特·马莱 | Robert Malley; Rob Malley; Malley | US special envoy for Iran; 美国伊朗问题特使; 2021-01; 2023-06
brian-hook | USA | 布赖恩·胡克; 布莱恩·胡克 | Brian Hook | US special representative for Iran; 美国伊朗问题特别代表; 2018-08; 2020-08
elliott-abrams | USA | 埃利奥特·艾布拉姆斯; 艾略特·艾布拉姆斯 | Elliott Abrams | US special representative for Venezuela; 美国委内瑞拉问题特别代表; 2019-01-25; 2021-01-20
wendy-sherman | USA | 温迪·舍曼; 温迪·谢尔曼; 舍曼; 雪曼 | Wendy Sherman; Wendy R. Sherman | US Under Secretary of State; 美国副国务卿; 2011-09; 2015-10 | US Deputy Secretary of State; 美国常务副国务卿; 2021-04-14; 2023-07-28
kurt-campbell | USA | 库尔特·坎贝尔; 柯特·坎贝尔; 坎贝尔 | Kurt Campbell; Kurt M. Campbell | US Deputy Secretary of State; 美国常务副国务卿; 2024-02-12; 2025-01-20
john-sullivan | USA | 约翰·沙利文; 约翰·苏利文 | John Sullivan; John J. Sullivan | US Deputy Secretary of State; 美国常务副国务卿; 2017-05-24; 2019-12-20 | US ambassador to Russia; 美国驻俄罗斯大使; 2020-01; 2022-09
christopher-landau | USA | 克里斯托弗·兰多; 兰道 | Christopher Landau; Landau | US Deputy Secretary of State; 美国常务副国务卿; 2025-03-25
victoria-nuland | USA | 维多利亚·纽兰; 纽兰 | Victoria Nuland; Nuland | US Under Secretary of State; 美国副国务卿; 2021-05-03; 2024-03
stephen-biegun | USA | 斯蒂芬·比根; 史蒂芬·毕根; 比根; 毕根; 彼根 | Stephen Biegun; Stephen E. Biegun; Steve Biegun; Biegun | US Special Representative for North Korea; 美国对朝特别代表; 2018-08-23; 2021-01-20 | US Deputy Secretary of State; 美国常务副国务卿; 2019-12-21; 2021-01-20
glyn-davies | USA | 格林·戴维斯 | Glyn Davies | US Special Representative for North Korea Policy; 美国朝鲜政策特别代表; 2011-10; 2014-11
joseph-yun | USA | 尹汝尚; 约瑟夫·尹 | Joseph Yun; Joseph Y. Yun | US Special Representative for North Korea Policy; 美国朝鲜政策特别代表; 2016-10; 2018-03-02
sung-kim | USA | | Sung Kim; Sung Y. Kim | US Special Representative for North Korea; 美国对朝特别代表; 2021-05-21; 2023-12
zalmay-khalilzad | USA | 扎尔梅·哈利勒扎德; 哈利勒扎德; 卡利札德; 哈里札德 | Zalmay Khalilzad; Khalilzad | US special representative for Afghanistan; 美国阿富汗问题特别代表; 2018-09; 2021-10
kurt-volker | USA | 库尔特·沃尔克 | Kurt Volker | US special representative for Ukraine; 美国乌克兰问题特别代表; 2017-07-07; 2019-09-27
amos-hochstein | USA | 阿莫斯·霍克斯坦; 阿摩司·霍克斯坦; 霍克斯坦; 霍赫施泰因 | Amos Hochstein; Hochstein | Senior adviser to the US President; 美国总统高级顾问; 2022; 2025-01-20
brett-mcgurk | USA | 布雷特·麦格克; 麦格克 | Brett McGurk; McGurk | White House coordinator for the Middle East; 白宫国家安全委员会中东事务协调员; 2021-01-20; 2025-01-20
tim-lenderking | USA | 蒂姆·伦德金; 伦德金; 蒂莫西·伦德金 | Tim Lenderking; Timothy Lenderking; Lenderking | US special envoy for Yemen; 美国也门问题特使; 2021-02-04; 2025-01-20
james-jeffrey | USA | 詹姆斯·杰弗里 | James Jeffrey | US special representative for Syria; 美国叙利亚问题特别代表; 2018-08-17; 2020-11
tom-barrack | USA | 汤姆·巴拉克; 托马斯·巴拉克 | Tom Barrack; Thomas Barrack; Tom Barrack Jr. | US ambassador to Turkey and special envoy for Syria; 美国驻土耳其大使兼叙利亚问题特使; 2025-05
morgan-ortagus | USA | 摩根·奥塔格斯; 奥塔格斯; 欧塔加斯 | Morgan Ortagus; Ortagus | US State Department spokesperson; 美国国务院发言人; 2019-04-03; 2021-01-20 | US deputy special envoy for the Middle East; 美国中东问题副特使; 2025-01; 2025
massad-boulos | USA | 马萨德·布洛斯; 布洛斯; 马萨德·博洛斯; 博洛斯 | Massad Boulos; Boulos | US senior adviser for Africa; 美国总统非洲事务高级顾问; 2025-04-01
tom-perriello | USA | 汤姆·佩列洛; 佩列洛; 佩里洛 | Tom Perriello; Perriello | US special envoy for Sudan; 美国苏丹问题特使; 2024-02-26; 2025-01-20
mike-hammer | USA | 迈克·哈默 | Mike Hammer | US special envoy for the Horn of Africa; 美国非洲之角问题特使; 2022-06; 2025-01-20
jeffrey-feltman | UNO | 杰弗里·费尔特曼; 费尔特曼 | Jeffrey Feltman; Feltman | UN Under-Secretary-General for Political Affairs; 联合国负责政治事务的副秘书长; 2012-07; 2018-03 | US special envoy for the Horn of Africa; 美国非洲之角问题特使; 2021-04-23; 2022-01
george-mitchell | USA | 乔治·米切尔 | George Mitchell | US special envoy for Middle East peace; 美国中东和平特使; 2009-01-22; 2011-05-20
martin-indyk | USA | 马丁·因迪克; 因迪克 | Martin Indyk; Indyk | US special envoy for Israeli-Palestinian negotiations; 美国巴以和谈特使; 2013-07-29; 2014-06-27
jason-greenblatt | USA | 贾森·格林布拉特; 格林布拉特 | Jason Greenblatt; Greenblatt | US special representative for international negotiations; 美国国际谈判特别代表; 2017-01-20; 2019-11-01
adam-boehler | USA | 亚当·伯勒; 亚当·博勒 | Adam Boehler; Boehler | US special envoy for hostage response; 美国人质事务特使; 2025-01
roger-carstens | USA | 罗杰·卡斯滕斯 | Roger Carstens; Carstens | US special envoy for hostage affairs; 美国人质事务特使; 2020-03; 2025-01-20
richard-grenell | USA | 理查德·格雷内尔; 格雷内尔; 格里内尔 | Richard Grenell; Ric Grenell; Grenell | US ambassador to Germany; 美国驻德国大使; 2018-05-08; 2020-06-01 | US envoy for special missions; 美国特别任务特使; 2025-01-20
todd-stern | USA | 托德·斯特恩; 陶德·史登 | Todd Stern | US special envoy for climate change; 美国气候变化问题特使; 2009-01-26; 2016-04-01
john-podesta | USA | 约翰·波德斯塔; 波德斯塔 | John Podesta; Podesta | US climate envoy; 美国气候问题特使; 2024-03-06; 2025-01-20
marshall-billingslea | USA | 马歇尔·比林斯利; 比林斯利; 毕林斯利 | Marshall Billingslea; Billingslea | US special presidential envoy for arms control; 美国总统军控问题特使; 2020-04; 2021-01-20
rose-gottemoeller | USA | 罗丝·戈特莫勒; 戈特莫勒; 罗斯·戈特莫勒 | Rose Gottemoeller; Gottemoeller | US chief negotiator of New START; 美国新削减战略武器条约首席谈判代表; 2009; 2010 | NATO deputy secretary general; 北约副秘书长; 2016-10; 2019-10
bonnie-jenkins | USA | 邦妮·詹金斯 | Bonnie Jenkins | US Under Secretary of State for arms control; 美国负责军控事务的副国务卿; 2021-07; 2025-01-20
daniel-kritenbrink | USA | 丹尼尔·克里滕布林克 | Daniel Kritenbrink; Dan Kritenbrink; Kritenbrink | US Assistant Secretary of State for East Asia; 美国负责东亚事务的助理国务卿; 2021-09-24; 2025-01-20
daniel-russel | USA | 丹尼尔·拉塞尔; 丹尼·罗素 | Daniel Russel; Danny Russel | US Assistant Secretary of State for East Asia; 美国负责东亚事务的助理国务卿; 2013-07; 2017-03
david-stilwell | USA | 戴维·史迪威; 大卫·史迪威 | David Stilwell; Stilwell | US Assistant Secretary of State for East Asia; 美国负责东亚事务的助理国务卿; 2019-06-20; 2021-01-20
donald-lu | USA | 唐纳德·卢 | Donald Lu | US Assistant Secretary of State for South Asia; 美国负责南亚事务的助理国务卿; 2021-09; 2025-01-20
larry-kudlow | USA | 拉里·库德洛; 库德洛; 柯德洛 | Larry Kudlow; Kudlow | Director of the US National Economic Council; 白宫国家经济委员会主任; 2018-04-02; 2021-01-20
kevin-hassett | USA | 凯文·哈西特; 哈西特; 哈塞特 | Kevin Hassett; Hassett | Director of the US National Economic Council; 白宫国家经济委员会主任; 2025-01-20
peter-navarro | USA | 彼得·纳瓦罗; 纳瓦罗 | Peter Navarro; Navarro | White House trade adviser; 白宫贸易顾问; 2017-04; 2021-01-20 | White House trade adviser; 白宫贸易顾问; 2025-01-20
jerome-powell | USA | 杰罗姆·鲍威尔; 杰罗姆·包威尔 | Jerome Powell | Chair of the US Federal Reserve; 美国联邦储备委员会主席; 2018-02-05
terry-branstad | USA | 特里·布兰斯塔德; 布兰斯塔德 | Terry Branstad; Branstad | US ambassador to China; 美国驻华大使; 2017-07-12; 2020-10-04
nicholas-burns | USA | 尼古拉斯·伯恩斯; 尼古拉斯·柏恩斯 | Nicholas Burns; R. Nicholas Burns | US ambassador to China; 美国驻华大使; 2022-03; 2025-01-20
david-perdue | USA | 戴维·珀杜; 庞德伟 | David Perdue | US ambassador to China; 美国驻华大使; 2025-05
gary-locke | USA | 骆家辉 | Gary Locke | US ambassador to China; 美国驻华大使; 2011-08-01; 2014-03-01
michael-mcfaul | USA | 迈克尔·麦克福尔; 麦克福尔 | Michael McFaul; McFaul | US ambassador to Russia; 美国驻俄罗斯大使; 2012-01; 2014-02
lynne-tracy | USA | 琳恩·特雷西; 琳内·特雷西 | Lynne Tracy | US ambassador to Russia; 美国驻俄罗斯大使; 2023-01; 2025
david-friedman | USA | 戴维·弗里德曼; 大卫·弗里德曼 | David Friedman | US ambassador to Israel; 美国驻以色列大使; 2017-05-15; 2021-01-20
mike-huckabee | USA | 迈克·赫卡比; 赫卡比; 哈克比 | Mike Huckabee; Huckabee | US ambassador to Israel; 美国驻以色列大使; 2025-04
samantha-power | USA | 萨曼莎·鲍尔 | Samantha Power | US ambassador to the United Nations; 美国常驻联合国代表; 2013-08-05; 2017-01-20
nikki-haley | USA | 尼基·黑利; 妮基·海莉; 尼基·海利; 黑莉 | Nikki Haley | US ambassador to the United Nations; 美国常驻联合国代表; 2017-01-27; 2018-12-31
kelly-craft | USA | 凯莉·克拉夫特; 凯利·克拉夫特 | Kelly Craft | US ambassador to the United Nations; 美国常驻联合国代表; 2019-09-12; 2021-01-20
linda-thomas-greenfield | USA | 琳达·托马斯-格林菲尔德; 托马斯-格林菲尔德 | Linda Thomas-Greenfield; Thomas-Greenfield | US ambassador to the United Nations; 美国常驻联合国代表; 2021-02-25; 2025-01-20
dorothy-shea | USA | 多萝西·谢伊; 多萝西·谢 | Dorothy Shea | US acting ambassador to the United Nations; 美国常驻联合国代表团临时代办; 2025-01-20; 2025-09
# United States: Congress
nancy-pelosi | USA | 南希·佩洛西; 佩洛西; 裴洛西 | Nancy Pelosi; Pelosi | Speaker of the US House of Representatives; 美国众议院议长; 2019-01-03; 2023-01-03
mike-johnson | USA | 迈克·约翰逊; 麦克·强生 | Mike Johnson | Speaker of the US House of Representatives; 美国众议院议长; 2023-10-25
mitch-mcconnell | USA | 米奇·麦康奈尔; 麦康奈尔; 麦康诺 | Mitch McConnell; McConnell | US Senate majority leader; 美国参议院多数党领袖; 2015-01-03; 2021-01-20
chuck-schumer | USA | 查克·舒默; 舒默 | Chuck Schumer; Schumer | US Senate majority leader; 美国参议院多数党领袖; 2021-01-20; 2025-01-03
lindsey-graham | USA | 林赛·格雷厄姆; 林西·葛瑞姆 | Lindsey Graham | US Senator; 美国参议员; 2003-01-03
# United States: spokespeople
jay-carney | USA | 杰伊·卡尼 | Jay Carney | White House press secretary; 白宫新闻秘书; 2011-02-11; 2014-06-20
josh-earnest | USA | 乔希·欧内斯特; 乔什·厄内斯特 | Josh Earnest | White House press secretary; 白宫新闻秘书; 2014-06-20; 2017-01-20
sean-spicer | USA | 肖恩·斯派塞; 斯派塞; 史派瑟 | Sean Spicer; Spicer | White House press secretary; 白宫新闻秘书; 2017-01-20; 2017-07-21
sarah-sanders | USA | 萨拉·桑德斯; 莎拉·桑德斯; 萨拉·赫卡比·桑德斯 | Sarah Sanders; Sarah Huckabee Sanders | White House press secretary; 白宫新闻秘书; 2017-07-26; 2019-07-01
stephanie-grisham | USA | 斯蒂芬妮·格里沙姆; 格里沙姆 | Stephanie Grisham; Grisham | White House press secretary; 白宫新闻秘书; 2019-07-01; 2020-04-07
kayleigh-mcenany | USA | 凯莉·麦克纳尼; 麦克纳尼; 凯利·麦肯内尼 | Kayleigh McEnany; McEnany | White House press secretary; 白宫新闻秘书; 2020-04-07; 2021-01-20
jen-psaki | USA | 珍·普萨基; 珍妮弗·普萨基; 普萨基; 莎琪 | Jen Psaki; Jennifer Psaki; Psaki | US State Department spokesperson; 美国国务院发言人; 2013-05; 2015-03-31 | White House press secretary; 白宫新闻秘书; 2021-01-20; 2022-05-13
karine-jean-pierre | USA | 卡里娜·让-皮埃尔; 让-皮埃尔; 尚皮耶 | Karine Jean-Pierre; Jean-Pierre | White House press secretary; 白宫新闻秘书; 2022-05-13; 2025-01-20
karoline-leavitt | USA | 卡罗琳·莱维特; 卡洛琳·莱维特; 莱维特; 李威特; 李维特; 卡罗琳·李威特 | Karoline Leavitt; Leavitt | White House press secretary; 白宫新闻秘书; 2025-01-20
john-kirby | USA | 约翰·柯比; 柯比 | John Kirby | US State Department spokesperson; 美国国务院发言人; 2015-05; 2017-01-20 | White House national security spokesman; 白宫国家安全委员会战略沟通协调员; 2022-05-23; 2025-01-20
marie-harf | USA | 玛丽·哈夫 | Marie Harf | US State Department deputy spokesperson; 美国国务院副发言人; 2013-06; 2015-06
mark-toner | USA | 马克·托纳 | Mark Toner | US State Department deputy spokesperson; 美国国务院副发言人; 2010; 2017
heather-nauert | USA | 希瑟·诺尔特; 诺尔特; 诺娥特 | Heather Nauert; Nauert | US State Department spokesperson; 美国国务院发言人; 2017-04-24; 2019-04-03
ned-price | USA | 内德·普赖斯 | Ned Price | US State Department spokesperson; 美国国务院发言人; 2021-01-20; 2023-03
vedant-patel | USA | 韦丹特·帕特尔; 维丹特·帕特尔 | Vedant Patel | US State Department deputy spokesperson; 美国国务院副发言人; 2021; 2025-01-20
matthew-miller | USA | 马修·米勒 | Matthew Miller | US State Department spokesperson; 美国国务院发言人; 2023-04-24; 2025-01-20
tammy-bruce | USA | 塔米·布鲁斯; 泰米·布鲁斯 | Tammy Bruce | US State Department spokesperson; 美国国务院发言人; 2025-01-20; 2025-08
tommy-pigott | USA | 托米·皮戈特; 汤米·皮戈特; 皮戈特 | Tommy Pigott; Thomas Pigott; Pigott | US State Department deputy spokesperson; 美国国务院副发言人; 2025-02
sean-parnell | USA | 肖恩·帕内尔 | Sean Parnell; Parnell | Pentagon spokesman; 五角大楼发言人; 2025-02
pat-ryder | USA | 帕特·莱德; 帕特里克·赖德 | Pat Ryder; Patrick Ryder | Pentagon press secretary; 五角大楼新闻秘书; 2022-08; 2025-01-20
sabrina-singh | USA | 萨布丽娜·辛格; 萨布里娜·辛格 | Sabrina Singh | Pentagon deputy press secretary; 五角大楼副新闻秘书; 2022-04; 2025-01-20
# Canada and Mexico
stephen-harper | CAN | 斯蒂芬·哈珀; 史蒂芬·哈珀 | Stephen Harper | Prime Minister of Canada; 加拿大总理; 2006-02-06; 2015-11-04
justin-trudeau | CAN | 贾斯廷·特鲁多; 贾斯汀·杜鲁道; 特鲁多; 杜鲁道 | Justin Trudeau; Trudeau | Prime Minister of Canada; 加拿大总理; 2015-11-04; 2025-03-14
mark-carney | CAN | 马克·卡尼; 卡尼 | Mark Carney; Carney | Prime Minister of Canada; 加拿大总理; 2025-03-14
chrystia-freeland | CAN | 克里斯蒂娅·弗里兰; 弗里兰; 方慧兰 | Chrystia Freeland; Freeland | Foreign Minister of Canada; 加拿大外长; 2017-01-10; 2019-11-20 | Deputy Prime Minister of Canada; 加拿大副总理; 2019-11-20; 2024-12-16
melanie-joly | CAN | 梅拉妮·乔利; 梅拉尼·若利; 若利; 梅拉妮·若利; 梅兰妮·乔利 | Melanie Joly; Mélanie Joly; Joly | Foreign Minister of Canada; 加拿大外长; 2021-10-26; 2025-05-13
anita-anand | CAN | 阿妮塔·阿南德; 安妮塔·阿南德 | Anita Anand | Foreign Minister of Canada; 加拿大外长; 2025-05-13
dominic-leblanc | CAN | 多米尼克·勒布朗; 勒布朗 | Dominic LeBlanc; LeBlanc | Minister of Canada-US trade; 加拿大对美贸易部长; 2025-05-13
enrique-pena-nieto | MEX | 恩里克·培尼亚·涅托; 培尼亚·涅托; 潘尼亚尼托 | Enrique Peña Nieto; Enrique Pena Nieto; Peña Nieto; Pena Nieto | President of Mexico; 墨西哥总统; 2012-12-01; 2018-11-30
andres-manuel-lopez-obrador | MEX | 安德烈斯·曼努埃尔·洛佩斯·奥夫拉多尔; 洛佩斯·奥夫拉多尔; 罗培兹·欧布拉多; 欧布拉多; 奥夫拉多尔 | Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; López Obrador; Lopez Obrador; AMLO | President of Mexico; 墨西哥总统; 2018-12-01; 2024-09-30
claudia-sheinbaum | MEX | 克劳迪娅·辛鲍姆; 克劳迪娅·欣鲍姆; 辛鲍姆; 欣鲍姆; 薛恩鲍姆; 谢因鲍姆 | Claudia Sheinbaum; Sheinbaum | President of Mexico; 墨西哥总统; 2024-10-01
marcelo-ebrard | MEX | 马塞洛·埃布拉德; 埃布拉德; 马塞洛·埃夫拉德; 埃夫拉德 | Marcelo Ebrard; Ebrard | Foreign Minister of Mexico; 墨西哥外长; 2018-12-01; 2023-06-12 | Economy Minister of Mexico; 墨西哥经济部长; 2024-10-01
juan-ramon-de-la-fuente | MEX | 胡安·拉蒙·德拉富恩特; 德拉富恩特 | Juan Ramón de la Fuente; Juan Ramon de la Fuente | Foreign Minister of Mexico; 墨西哥外长; 2024-10-01
# Latin America
dilma-rousseff | BRA | 迪尔玛·罗塞夫; 罗塞夫; 罗赛芙 | Dilma Rousseff; Rousseff | President of Brazil; 巴西总统; 2011-01-01; 2016-08-31
michel-temer | BRA | 米歇尔·特梅尔; 特梅尔; 泰梅尔 | Michel Temer; Temer | President of Brazil; 巴西总统; 2016-08-31; 2018-12-31
jair-bolsonaro | BRA | 雅伊尔·博索纳罗; 博索纳罗; 波索纳洛; 波索纳罗 | Jair Bolsonaro; Bolsonaro | President of Brazil; 巴西总统; 2019-01-01; 2022-12-31
luiz-inacio-lula-da-silva | BRA | 路易斯·伊纳西奥·卢拉·达席尔瓦; 卢拉·达席尔瓦; 卢拉; 鲁拉 | Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula da Silva; Lula | President of Brazil; 巴西总统; 2003-01-01; 2010-12-31 | President of Brazil; 巴西总统; 2023-01-01
mauro-vieira | BRA | 毛罗·维埃拉 | Mauro Vieira | Foreign Minister of Brazil; 巴西外长; 2023-01-01
celso-amorim | BRA | 塞尔索·阿莫林; 阿莫林 | Celso Amorim; Amorim | Foreign Minister of Brazil; 巴西外长; 2003-01-01; 2010-12-31 | Chief adviser to the President of Brazil; 巴西总统首席顾问; 2023-01-01
geraldo-alckmin | BRA | 热拉尔多·阿尔克明; 阿尔克明 | Geraldo Alckmin; Alckmin | Vice-President of Brazil; 巴西副总统; 2023-01-01
fernando-haddad | BRA | 费尔南多·阿达; 费尔南多·哈达德 | Fernando Haddad | Finance Minister of Brazil; 巴西财政部长; 2023-01-01
hugo-chavez | VEN | 乌戈·查韦斯; 查韦斯; 查维兹 | Hugo Chavez; Hugo Chávez; Chávez; Chavez | President of Venezuela; 委内瑞拉总统; 1999-02-02; 2013-03-05
nicolas-maduro | VEN | 尼古拉斯·马杜罗; 马杜罗; 马杜洛 | Nicolás Maduro; Nicolas Maduro; Maduro | President of Venezuela; 委内瑞拉总统; 2013-04-19
juan-guaido | VEN | 胡安·瓜伊多; 瓜伊多; 瓜依多; 瓜伊铎 | Juan Guaidó; Juan Guaido; Guaidó; Guaido | Opposition leader of Venezuela; 委内瑞拉反对派领导人; 2019-01; 2023-01
delcy-rodriguez | VEN | 德尔西·罗德里格斯; 黛西·罗德里格斯 | Delcy Rodríguez; Delcy Rodriguez | Vice-President of Venezuela; 委内瑞拉副总统; 2018-06-14
jorge-rodriguez | VEN | 豪尔赫·罗德里格斯 | Jorge Rodríguez; Jorge Rodriguez | Speaker of the National Assembly of Venezuela; 委内瑞拉全国代表大会主席; 2021-01-05
jorge-arreaza | VEN | 豪尔赫·阿雷亚萨; 阿雷亚萨 | Jorge Arreaza; Arreaza | Foreign Minister of Venezuela; 委内瑞拉外长; 2017-08-02; 2021-08-19
yvan-gil | VEN | 伊万·希尔 | Yván Gil; Yvan Gil | Foreign Minister of Venezuela; 委内瑞拉外长; 2023-01
maria-corina-machado | VEN | 玛丽亚·科里娜·马查多; 马查多 | María Corina Machado; Maria Corina Machado; Machado | Opposition leader of Venezuela; 委内瑞拉反对派领导人; 2023-10
edmundo-gonzalez | VEN | 埃德蒙多·冈萨雷斯 | Edmundo González; Edmundo Gonzalez; Edmundo González Urrutia; Edmundo Gonzalez Urrutia | Opposition candidate in Venezuela; 委内瑞拉反对派候选人; 2024-03
alvaro-uribe | COL | 阿尔瓦罗·乌里韦; 乌里韦; 乌里贝; 乌里维 | Álvaro Uribe; Alvaro Uribe; Uribe | President of Colombia; 哥伦比亚总统; 2002-08-07; 2010-08-07
juan-manuel-santos | COL | 胡安·曼努埃尔·桑托斯; 桑托斯 | Juan Manuel Santos | President of Colombia; 哥伦比亚总统; 2010-08-07; 2018-08-07
ivan-duque | COL | 伊万·杜克 | Iván Duque; Ivan Duque; Duque | President of Colombia; 哥伦比亚总统; 2018-08-07; 2022-08-07
gustavo-petro | COL | 古斯塔沃·佩特罗; 佩特罗; 裴卓; 裴楚 | Gustavo Petro; Petro | President of Colombia; 哥伦比亚总统; 2022-08-07
humberto-de-la-calle | COL | 温贝托·德拉卡列; 德拉卡列 | Humberto de la Calle; De la Calle | Chief negotiator of Colombia with the FARC; 哥伦比亚政府首席谈判代表; 2012-10; 2016-11
sergio-jaramillo | COL | 塞尔希奥·哈拉米略 | Sergio Jaramillo | High Commissioner for Peace of Colombia; 哥伦比亚和平事务高级专员; 2012; 2017
otty-patino | COL | 奥蒂·帕蒂尼奥 | Otty Patiño; Otty Patino | Chief negotiator of Colombia with the ELN; 哥伦比亚政府首席谈判代表; 2022-11
rodrigo-londono | FARC | 罗德里戈·隆多尼奥; 隆多尼奥; 季莫琴科; 蒂莫琴科 | Rodrigo Londoño; Rodrigo Londono; Timochenko; Londoño | Leader of the FARC; 哥伦比亚革命武装力量最高领导人; 2011-11; 2017-09
ivan-marquez | FARC | 伊万·马尔克斯 | Iván Márquez; Ivan Marquez | Chief negotiator of the FARC; 哥伦比亚革命武装力量首席谈判代表; 2012-10; 2016-11
pablo-beltran | ELN | 巴勃罗·贝尔特兰 | Pablo Beltrán; Pablo Beltran | Chief negotiator of the ELN; 哥伦比亚民族解放军首席谈判代表; 2017-02
fidel-castro | CUB | 菲德尔·卡斯特罗; 斐代尔·卡斯楚 | Fidel Castro | President of Cuba; 古巴国务委员会主席; 1976-12-02; 2008-02-24
raul-castro | CUB | 劳尔·卡斯特罗; 劳尔·卡斯楚 | Raúl Castro; Raul Castro | President of Cuba; 古巴国务委员会主席; 2008-02-24; 2018-04-19
miguel-diaz-canel | CUB | 米格尔·迪亚斯-卡内尔; 迪亚斯-卡内尔; 狄亚士卡奈 | Miguel Díaz-Canel; Miguel Diaz-Canel; Díaz-Canel; Diaz-Canel | President of Cuba; 古巴国家主席; 2018-04-19
bruno-rodriguez | CUB | 布鲁诺·罗德里格斯 | Bruno Rodríguez; Bruno Rodriguez; Bruno Rodríguez Parrilla; Bruno Rodriguez Parrilla | Foreign Minister of Cuba; 古巴外长; 2009-03-02
josefina-vidal | CUB | 何塞菲娜·比达尔 | Josefina Vidal | Chief negotiator of Cuba with the United States; 古巴外交部美国司司长; 2012; 2017
roberta-jacobson | USA | 罗伯塔·雅各布森 | Roberta Jacobson | US Assistant Secretary of State for the Western Hemisphere; 美国负责西半球事务的助理国务卿; 2012-03; 2016-05
cristina-fernandez-de-kirchner | ARG | 克里斯蒂娜·费尔南德斯·德基什内尔; 费尔南德斯·德基什内尔; 克里斯蒂娜·基什内尔 | Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner; Cristina Kirchner | President of Argentina; 阿根廷总统; 2007-12-10; 2015-12-09
mauricio-macri | ARG | 毛里西奥·马克里; 马克里 | Mauricio Macri; Macri | President of Argentina; 阿根廷总统; 2015-12-10; 2019-12-10
alberto-fernandez | ARG | 阿尔韦托·费尔南德斯; 阿尔贝托·费尔南德斯 | Alberto Fernández; Alberto Fernandez | President of Argentina; 阿根廷总统; 2019-12-10; 2023-12-10
javier-milei | ARG | 哈维尔·米莱; 米莱; 米雷伊 | Javier Milei; Milei | President of Argentina; 阿根廷总统; 2023-12-10
gabriel-boric | CHL | 加夫列尔·博里奇; 加布里埃尔·博里奇; 博里奇; 博里克 | Gabriel Boric; Boric | President of Chile; 智利总统; 2022-03-11
sebastian-pinera | CHL | 塞巴斯蒂安·皮涅拉; 皮涅拉 | Sebastián Piñera; Sebastian Pinera; Piñera; Pinera | President of Chile; 智利总统; 2010-03-11; 2014-03-11 | President of Chile; 智利总统; 2018-03-11; 2022-03-11
michelle-bachelet | CHL | 米歇尔·巴切莱特; 巴切莱特; 巴舍莱 | Michelle Bachelet; Bachelet | President of Chile; 智利总统; 2014-03-11; 2018-03-11 | UN High Commissioner for Human Rights; 联合国人权事务高级专员; 2018-09-01; 2022-08-31
evo-morales | BOL | 埃沃·莫拉莱斯 | Evo Morales | President of Bolivia; 玻利维亚总统; 2006-01-22; 2019-11-10
luis-arce | BOL | 路易斯·阿尔塞 | Luis Arce | President of Bolivia; 玻利维亚总统; 2020-11-08; 2025-11-08
rafael-correa | ECU | 拉斐尔·科雷亚; 科雷亚 | Rafael Correa | President of Ecuador; 厄瓜多尔总统; 2007-01-15; 2017-05-24
daniel-noboa | ECU | 丹尼尔·诺沃亚; 诺沃亚; 诺波亚 | Daniel Noboa; Noboa | President of Ecuador; 厄瓜多尔总统; 2023-11-23
daniel-ortega | NIC | 丹尼尔·奥尔特加; 奥尔特加; 奥蒂嘉 | Daniel Ortega; Ortega | President of Nicaragua; 尼加拉瓜总统; 2007-01-10
nayib-bukele | SLV | 纳伊布·布克尔; 纳伊布·布克莱; 布克尔; 布克莱; 布格磊 | Nayib Bukele; Bukele | President of El Salvador; 萨尔瓦多总统; 2019-06-01
jose-raul-mulino | PAN | 何塞·劳尔·穆利诺; 穆利诺; 穆里诺 | José Raúl Mulino; Jose Raul Mulino; Mulino | President of Panama; 巴拿马总统; 2024-07-01
irfaan-ali | GUY | 伊尔凡·阿里 | Irfaan Ali; Mohamed Irfaan Ali | President of Guyana; 圭亚那总统; 2020-08-02
ariel-henry | HTI | 阿里埃尔·亨利 | Ariel Henry | Prime Minister of Haiti; 海地总理; 2021-07-20; 2024-04-24
`;
