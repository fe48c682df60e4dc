/** People by whom Europe, Russia, Ukraine and the Caucasus were led and spoken for, 2010–2025; the columns of people-america.ts. */
export const EUROPEAN_PEOPLE = `
# Russia
vladimir-putin | RUS | 弗拉基米尔·普京; 普京; 普丁; 蒲亭; 弗拉基米尔·普丁; 弗拉迪米尔·普丁 | Vladimir Putin; Putin | Prime Minister of Russia; 俄罗斯总理; 2008-05-08; 2012-05-07 | President of Russia; 俄罗斯总统; 2012-05-07
dmitry-medvedev | RUS | 德米特里·梅德韦杰夫; 梅德韦杰夫; 麦维德夫; 梅德维杰夫 | Dmitry Medvedev; Dmitri Medvedev; Medvedev | President of Russia; 俄罗斯总统; 2008-05-07; 2012-05-07 | Prime Minister of Russia; 俄罗斯总理; 2012-05-08; 2020-01-16 | Deputy chairman of the Security Council of Russia; 俄罗斯联邦安全会议副主席; 2020-01-16
mikhail-mishustin | RUS | 米哈伊尔·米舒斯京; 米舒斯京; 米舒斯廷 | Mikhail Mishustin; Mishustin | Prime Minister of Russia; 俄罗斯总理; 2020-01-16
sergei-lavrov | RUS | 谢尔盖·拉夫罗夫; 拉夫罗夫; 拉夫洛夫 | Sergei Lavrov; Sergey Lavrov; Lavrov | Foreign Minister of Russia; 俄罗斯外长; 2004-03-09
sergei-shoigu | RUS | 谢尔盖·绍伊古; 绍伊古; 萧依古; 肖伊古 | Sergei Shoigu; Sergey Shoigu; Shoigu | Defence Minister of Russia; 俄罗斯国防部长; 2012-11-06; 2024-05-12 | Secretary of the Security Council of Russia; 俄罗斯联邦安全会议秘书; 2024-05-12
andrei-belousov | RUS | 安德烈·别洛乌索夫; 别洛乌索夫; 贝洛乌索夫 | Andrei Belousov; Andrey Belousov; Belousov | Defence Minister of Russia; 俄罗斯国防部长; 2024-05-14
valery-gerasimov | RUS | 瓦列里·格拉西莫夫; 格拉西莫夫; 葛拉西莫夫 | Valery Gerasimov; Gerasimov | Chief of the General Staff of Russia; 俄罗斯武装力量总参谋长; 2012-11-09
alexander-fomin | RUS | 亚历山大·福明; 福明 | Alexander Fomin; Aleksandr Fomin; Fomin | Deputy Defence Minister of Russia; 俄罗斯国防部副部长; 2017-01; 2025
nikolai-patrushev | RUS | 尼古拉·帕特鲁舍夫; 帕特鲁舍夫; 帕楚舍夫 | Nikolai Patrushev; Nikolay Patrushev; Patrushev | Secretary of the Security Council of Russia; 俄罗斯联邦安全会议秘书; 2008-05-12; 2024-05-12
yuri-ushakov | RUS | 尤里·乌沙科夫; 乌沙科夫; 乌夏科夫 | Yuri Ushakov; Yury Ushakov; Ushakov | Foreign policy aide to the President of Russia; 俄罗斯总统外事助理; 2012-05
vladimir-medinsky | RUS | 弗拉基米尔·梅金斯基; 弗拉基米尔·梅津斯基; 梅金斯基; 梅丁斯基; 梅津斯基; 麦丁斯基 | Vladimir Medinsky; Medinsky | Aide to the President of Russia and chief negotiator with Ukraine; 俄罗斯总统助理、俄乌谈判俄方代表团团长; 2020-01-24
kirill-dmitriev | RUS | 基里尔·德米特里耶夫; 德米特里耶夫; 德米崔夫 | Kirill Dmitriev; Dmitriev | Head of the Russian Direct Investment Fund; 俄罗斯直接投资基金总裁; 2011-06 | Special envoy of the President of Russia; 俄罗斯总统特别代表; 2025-02
leonid-slutsky | RUS | 列昂尼德·斯卢茨基; 斯卢茨基; 斯鲁茨基 | Leonid Slutsky; Slutsky | Chairman of the foreign affairs committee of the State Duma; 俄罗斯国家杜马国际事务委员会主席; 2016-10
vladislav-surkov | RUS | 弗拉季斯拉夫·苏尔科夫; 苏尔科夫 | Vladislav Surkov; Surkov | Aide to the President of Russia; 俄罗斯总统助理; 2013-09; 2020-02
dmitry-kozak | RUS | 德米特里·科扎克; 科扎克 | Dmitry Kozak; Kozak | Deputy chief of staff of the Kremlin; 俄罗斯总统办公厅副主任; 2020-01; 2025-09
sergei-ryabkov | RUS | 谢尔盖·里亚布科夫; 里亚布科夫; 里雅布可夫 | Sergei Ryabkov; Sergey Ryabkov; Ryabkov | Deputy Foreign Minister of Russia; 俄罗斯副外长; 2008-08
mikhail-galuzin | RUS | 米哈伊尔·加卢津; 加卢津 | Mikhail Galuzin; Galuzin | Deputy Foreign Minister of Russia; 俄罗斯副外长; 2022-11
mikhail-bogdanov | RUS | 米哈伊尔·博格丹诺夫; 博格丹诺夫 | Mikhail Bogdanov; Bogdanov | Deputy Foreign Minister of Russia; 俄罗斯副外长; 2011-06; 2025-07
alexander-grushko | RUS | 亚历山大·格鲁什科; 格鲁什科 | Alexander Grushko; Grushko | Deputy Foreign Minister of Russia; 俄罗斯副外长; 2018-01
andrei-rudenko | RUS | 安德烈·鲁坚科; 鲁坚科; 鲁登科 | Andrei Rudenko; Andrey Rudenko; Rudenko | Deputy Foreign Minister of Russia; 俄罗斯副外长; 2019-09
igor-morgulov | RUS | 伊戈尔·莫尔古洛夫; 莫尔古洛夫 | Igor Morgulov; Morgulov | Deputy Foreign Minister of Russia; 俄罗斯副外长; 2011-12; 2022-09
mikhail-ulyanov | RUS | 米哈伊尔·乌里扬诺夫; 乌里扬诺夫; 乌利亚诺夫 | Mikhail Ulyanov; Ulyanov | Permanent representative of Russia in Vienna; 俄罗斯常驻维也纳国际组织代表; 2018-01
alexander-lavrentyev | RUS | 亚历山大·拉夫连季耶夫; 拉夫连季耶夫 | Alexander Lavrentyev; Alexander Lavrentiev; Lavrentyev; Lavrentiev | Special envoy of the President of Russia for Syria; 俄罗斯总统叙利亚问题特使; 2015
zamir-kabulov | RUS | 扎米尔·卡布洛夫; 卡布洛夫 | Zamir Kabulov; Kabulov | Special envoy of the President of Russia for Afghanistan; 俄罗斯总统阿富汗问题特使; 2011-03
vitaly-churkin | RUS | 维塔利·丘尔金; 丘尔金; 邱尔金 | Vitaly Churkin; Churkin | Russian ambassador to the United Nations; 俄罗斯常驻联合国代表; 2006-04-08; 2017-02-20
vasily-nebenzya | RUS | 瓦西里·涅边贾; 涅边贾 | Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia; Nebenzya; Nebenzia | Russian ambassador to the United Nations; 俄罗斯常驻联合国代表; 2017-07-27
anatoly-antonov | RUS | 阿纳托利·安东诺夫; 安东诺夫 | Anatoly Antonov; Antonov | Russian ambassador to the United States; 俄罗斯驻美国大使; 2017-08-21; 2024-10
alexander-darchiev | RUS | 亚历山大·达尔奇耶夫; 达尔奇耶夫 | Alexander Darchiev; Darchiev | Russian ambassador to the United States; 俄罗斯驻美国大使; 2025-03
alexander-matsegora | RUS | 亚历山大·马采戈拉; 马采戈拉 | Alexander Matsegora; Matsegora | Russian ambassador to North Korea; 俄罗斯驻朝鲜大使; 2014-12; 2025-12
dmitry-peskov | RUS | 德米特里·佩斯科夫; 佩斯科夫; 培斯科夫; 裴斯柯夫 | Dmitry Peskov; Dmitri Peskov; Peskov | Kremlin spokesman; 克里姆林宫发言人; 2012-05-22
maria-zakharova | RUS | 玛丽亚·扎哈罗娃; 扎哈罗娃; 札哈洛娃; 扎哈洛娃; 札哈罗娃 | Maria Zakharova; Zakharova | Foreign Ministry spokeswoman of Russia; 俄罗斯外交部发言人; 2015-08-10
alexander-lukashevich | RUS | 亚历山大·卢卡舍维奇; 卢卡舍维奇 | Alexander Lukashevich; Lukashevich | Foreign Ministry spokesman of Russia; 俄罗斯外交部发言人; 2011-04; 2015-08
igor-konashenkov | RUS | 伊戈尔·科纳申科夫; 科纳申科夫; 柯纳申科夫 | Igor Konashenkov; Konashenkov | Defence Ministry spokesman of Russia; 俄罗斯国防部发言人; 2011; 2025
vyacheslav-volodin | RUS | 维亚切斯拉夫·沃洛金; 沃洛金; 伏洛丁 | Vyacheslav Volodin; Volodin | Speaker of the State Duma; 俄罗斯国家杜马主席; 2016-10-05
valentina-matviyenko | RUS | 瓦莲京娜·马特维延科; 马特维延科 | Valentina Matviyenko; Valentina Matvienko; Matviyenko; Matvienko | Chair of the Federation Council; 俄罗斯联邦委员会主席; 2011-09-21
konstantin-kosachev | RUS | 康斯坦丁·科萨切夫; 科萨切夫 | Konstantin Kosachev; Kosachev | Deputy speaker of the Federation Council; 俄罗斯联邦委员会副主席; 2020-11
sergei-naryshkin | RUS | 谢尔盖·纳雷什金; 纳雷什金; 纳里希金 | Sergei Naryshkin; Sergey Naryshkin; Naryshkin | Director of the Foreign Intelligence Service; 俄罗斯对外情报局局长; 2016-10-05
igor-kostyukov | RUS | 伊戈尔·科斯秋科夫; 科斯秋科夫 | Igor Kostyukov; Kostyukov | Head of Russian military intelligence; 俄罗斯武装力量总参谋部情报总局局长; 2018-11
grigory-karasin | RUS | 格里戈里·卡拉辛; 卡拉辛 | Grigory Karasin; Karasin | Chairman of the international affairs committee of the Federation Council; 俄罗斯联邦委员会国际事务委员会主席; 2021-09
alexander-novak | RUS | 亚历山大·诺瓦克; 诺瓦克 | Alexander Novak; Novak | Energy Minister of Russia; 俄罗斯能源部长; 2012-05-21; 2020-11-10 | Deputy Prime Minister of Russia; 俄罗斯副总理; 2020-11-10
alexei-miller | RUS | 阿列克谢·米勒; 阿列克谢·米列尔 | Alexei Miller; Alexey Miller | Chief executive of Gazprom; 俄罗斯天然气工业股份公司总裁; 2001-05-30
alexei-likhachev | RUS | 阿列克谢·利哈乔夫; 利哈乔夫 | Alexei Likhachev; Alexey Likhachev; Likhachev | Director general of Rosatom; 俄罗斯国家原子能公司总裁; 2016-10
yevgeny-prigozhin | RUS | 叶夫根尼·普里戈任; 普里戈任; 普里格津; 普里戈津 | Yevgeny Prigozhin; Prigozhin | Head of the Wagner Group; 瓦格纳集团创始人; 2014; 2023-08-23
alexei-navalny | RUS | 阿列克谢·纳瓦利内; 纳瓦利内; 纳瓦尼; 纳瓦尔尼 | Alexei Navalny; Aleksei Navalny; Navalny | Opposition leader of Russia; 俄罗斯反对派领导人; 2011; 2024-02-16
# Ukraine
viktor-yanukovych | UKR | 维克托·亚努科维奇; 亚努科维奇 | Viktor Yanukovych; Viktor Yanukovich; Yanukovych; Yanukovich | President of Ukraine; 乌克兰总统; 2010-02-25; 2014-02-22
oleksandr-turchynov | UKR | 亚历山大·图尔奇诺夫; 奥列克桑德尔·图尔奇诺夫; 图尔奇诺夫 | Oleksandr Turchynov; Turchynov | Acting President of Ukraine; 乌克兰代总统; 2014-02-23; 2014-06-07
petro-poroshenko | UKR | 彼得·波罗申科; 波罗申科; 波洛申科; 彼得罗·波罗申科 | Petro Poroshenko; Poroshenko | President of Ukraine; 乌克兰总统; 2014-06-07; 2019-05-20
volodymyr-zelensky | UKR | 弗拉基米尔·泽连斯基; 沃洛迪米尔·泽连斯基; 泽连斯基; 泽伦斯基; 泽兰斯基; 泽林斯基; 哲连斯基; 沃洛德米尔·泽连斯基 | Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky; Zelensky; Zelenskyy; Zelenskiy | President of Ukraine; 乌克兰总统; 2019-05-20
denys-shmyhal | UKR | 杰尼斯·什米加尔; 丹尼斯·什米加尔; 什米加尔; 什梅加尔 | Denys Shmyhal; Denys Shmygal; Shmyhal; Shmygal | Prime Minister of Ukraine; 乌克兰总理; 2020-03-04; 2025-07-16 | Defence Minister of Ukraine; 乌克兰国防部长; 2025-07-17
yulia-svyrydenko | UKR | 尤利娅·斯维里坚科; 尤莉亚·斯维里登科; 斯维里坚科; 斯维里登科 | Yulia Svyrydenko; Yuliia Svyrydenko; Svyrydenko | First Deputy Prime Minister of Ukraine; 乌克兰第一副总理; 2021-11-04; 2025-07-16 | Prime Minister of Ukraine; 乌克兰总理; 2025-07-17
arseniy-yatsenyuk | UKR | 阿尔谢尼·亚采纽克; 亚采纽克 | Arseniy Yatsenyuk; Arseny Yatseniuk; Yatsenyuk; Yatseniuk | Prime Minister of Ukraine; 乌克兰总理; 2014-02-27; 2016-04-14
pavlo-klimkin | UKR | 帕夫洛·克利姆金; 克利姆金; 克林姆金 | Pavlo Klimkin; Klimkin | Foreign Minister of Ukraine; 乌克兰外长; 2014-06-19; 2019-08-29
vadym-prystaiko | UKR | 瓦季姆·普里斯泰科; 普里斯泰科 | Vadym Prystaiko; Prystaiko | Foreign Minister of Ukraine; 乌克兰外长; 2019-08-29; 2020-03-04
dmytro-kuleba | UKR | 德米特里·库列巴; 德米特罗·库列巴; 库列巴; 库勒巴 | Dmytro Kuleba; Kuleba | Foreign Minister of Ukraine; 乌克兰外长; 2020-03-04; 2024-09-05
andrii-sybiha | UKR | 安德烈·瑟比加; 安德里·瑟比哈; 瑟比加; 西比加; 瑟比哈; 席比哈; 安德里·西比加 | Andrii Sybiha; Andriy Sybiha; Andriy Sybiga; Sybiha; Sybiga | Foreign Minister of Ukraine; 乌克兰外长; 2024-09-05
oleksii-reznikov | UKR | 阿列克谢·列兹尼科夫; 列兹尼科夫; 雷兹尼科夫 | Oleksii Reznikov; Oleksiy Reznikov; Reznikov | Defence Minister of Ukraine; 乌克兰国防部长; 2021-11-04; 2023-09-05
rustem-umerov | UKR | 鲁斯捷姆·乌梅罗夫; 鲁斯特姆·乌梅罗夫; 乌梅罗夫; 吴梅洛夫; 乌默罗夫 | Rustem Umerov; Umerov | Defence Minister of Ukraine; 乌克兰国防部长; 2023-09-06; 2025-07-17 | Secretary of the National Security and Defence Council of Ukraine; 乌克兰国家安全与国防委员会秘书; 2025-07-18
andriy-yermak | UKR | 安德烈·叶尔马克; 安德里·叶尔马克; 叶尔马克; 叶马克 | Andriy Yermak; Andrii Yermak; Yermak | Head of the Ukrainian presidential office; 乌克兰总统办公室主任; 2020-02-11; 2025-11-28
david-arakhamia | UKR | 达维德·阿拉哈米亚; 戴维·阿拉哈米亚; 阿拉哈米亚; 阿拉卡米亚 | David Arakhamia; Davyd Arakhamia; Arakhamia | Leader of the Servant of the People faction; 乌克兰人民公仆党议会党团主席; 2019-08
mykhailo-podolyak | UKR | 米哈伊洛·波多利亚克; 米哈伊尔·波多利亚克; 波多利亚克; 波多利雅克 | Mykhailo Podolyak; Mykhaylo Podolyak; Podolyak | Adviser to the head of the Ukrainian presidential office; 乌克兰总统办公室主任顾问; 2020-04
sergiy-kyslytsya | UKR | 谢尔盖·基斯利察; 基斯利察 | Sergiy Kyslytsya; Serhiy Kyslytsya; Kyslytsya | Ukrainian ambassador to the United Nations; 乌克兰常驻联合国代表; 2020-02; 2024-12 | First Deputy Foreign Minister of Ukraine; 乌克兰第一副外长; 2024-12
valerii-zaluzhnyi | UKR | 瓦列里·扎卢日内; 扎卢日内; 扎鲁兹尼; 札卢兹尼 | Valerii Zaluzhnyi; Valeriy Zaluzhny; Valery Zaluzhny; Zaluzhnyi; Zaluzhny | Commander-in-chief of Ukraine; 乌克兰武装部队总司令; 2021-07-27; 2024-02-08
oleksandr-syrskyi | UKR | 亚历山大·瑟尔斯基; 奥列克桑德尔·瑟尔斯基; 瑟尔斯基; 西尔斯基 | Oleksandr Syrskyi; Oleksandr Syrsky; Syrskyi; Syrsky | Commander-in-chief of Ukraine; 乌克兰武装部队总司令; 2024-02-08
kyrylo-budanov | UKR | 基里洛·布达诺夫; 基里尔·布达诺夫; 布达诺夫 | Kyrylo Budanov; Budanov | Head of Ukrainian military intelligence; 乌克兰国防部情报总局局长; 2020-08-05
oleksii-danilov | UKR | 阿列克谢·达尼洛夫; 达尼洛夫 | Oleksiy Danilov; Oleksii Danilov; Danilov | Secretary of the National Security and Defence Council of Ukraine; 乌克兰国家安全与国防委员会秘书; 2019-10-03; 2024-03-26
heorhii-tykhyi | UKR | 格奥尔基·季希; 赫奥尔希·季希 | Heorhii Tykhyi; Heorhiy Tykhyi; Georgiy Tykhy; Tykhyi; Tykhy | Foreign Ministry spokesman of Ukraine; 乌克兰外交部发言人; 2024-06
oleg-nikolenko | UKR | 奥列格·尼科连科; 尼科连科 | Oleg Nikolenko; Nikolenko | Foreign Ministry spokesman of Ukraine; 乌克兰外交部发言人; 2020-10; 2024-06
leonid-kuchma | UKR | 列昂尼德·库奇马; 库奇马 | Leonid Kuchma; Kuchma | Envoy of Ukraine in the Trilateral Contact Group; 三方联络小组乌克兰代表; 2014-06; 2020-07
yulia-tymoshenko | UKR | 尤利娅·季莫申科; 季莫申科; 提摩申科 | Yulia Tymoshenko; Tymoshenko | Prime Minister of Ukraine; 乌克兰总理; 2007-12-18; 2010-03-04
denis-pushilin | RUS | 杰尼斯·普希林; 丹尼斯·普希林; 普希林 | Denis Pushilin; Pushilin | Head of the Donetsk people's republic; 顿涅茨克领导人; 2018-11
# Belarus, Moldova, the Caucasus
alexander-lukashenko | BLR | 亚历山大·卢卡申科; 卢卡申科; 鲁卡申科; 卢卡申柯 | Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Lukashenko; Lukashenka | President of Belarus; 白俄罗斯总统; 1994-07-20
vladimir-makei | BLR | 弗拉基米尔·马克伊; 马克伊 | Vladimir Makei; Uladzimir Makei; Makei | Foreign Minister of Belarus; 白俄罗斯外长; 2012-08-20; 2022-11-26
maxim-ryzhenkov | BLR | 马克西姆·雷任科夫; 雷任科夫 | Maxim Ryzhenkov; Maksim Ryzhenkov; Ryzhenkov | Foreign Minister of Belarus; 白俄罗斯外长; 2024-06-27
svetlana-tikhanovskaya | BLR | 斯韦特兰娜·季哈诺夫斯卡娅; 季哈诺夫斯卡娅; 齐哈诺斯卡娅 | Svetlana Tikhanovskaya; Sviatlana Tsikhanouskaya; Tikhanovskaya; Tsikhanouskaya | Opposition leader of Belarus; 白俄罗斯反对派领导人; 2020-08
maia-sandu | MDA | 马娅·桑杜; 玛雅·桑杜; 桑杜; 山杜 | Maia Sandu; Sandu | President of Moldova; 摩尔多瓦总统; 2020-12-24
serzh-sargsyan | ARM | 谢尔日·萨尔基相; 萨尔基相; 萨尔席扬 | Serzh Sargsyan; Sargsyan | President of Armenia; 亚美尼亚总统; 2008-04-09; 2018-04-09
nikol-pashinyan | ARM | 尼科尔·帕希尼扬; 帕希尼扬; 帕辛尼扬; 帕什尼扬; 巴什尼杨; 帕西尼安; 巴西尼扬 | Nikol Pashinyan; Pashinyan | Prime Minister of Armenia; 亚美尼亚总理; 2018-05-08
ararat-mirzoyan | ARM | 阿拉拉特·米尔佐扬; 米尔佐扬 | Ararat Mirzoyan; Mirzoyan | Foreign Minister of Armenia; 亚美尼亚外长; 2021-08-19
zohrab-mnatsakanyan | ARM | 佐格拉布·姆纳察卡尼扬; 姆纳察卡尼扬 | Zohrab Mnatsakanyan; Mnatsakanyan | Foreign Minister of Armenia; 亚美尼亚外长; 2018-05-12; 2020-11-18
ilham-aliyev | AZE | 伊利哈姆·阿利耶夫; 伊尔哈姆·阿利耶夫; 阿利耶夫; 阿里耶夫 | Ilham Aliyev; Aliyev | President of Azerbaijan; 阿塞拜疆总统; 2003-10-31
jeyhun-bayramov | AZE | 杰伊洪·拜拉莫夫; 拜拉莫夫; 巴伊拉莫夫 | Jeyhun Bayramov; Bayramov | Foreign Minister of Azerbaijan; 阿塞拜疆外长; 2020-07-16
elmar-mammadyarov | AZE | 埃利马尔·马梅德亚罗夫; 马梅德亚罗夫 | Elmar Mammadyarov; Mammadyarov | Foreign Minister of Azerbaijan; 阿塞拜疆外长; 2004-04-02; 2020-07-16
hikmet-hajiyev | AZE | 希克梅特·哈吉耶夫; 哈吉耶夫 | Hikmet Hajiyev; Hajiyev | Foreign policy adviser to the President of Azerbaijan; 阿塞拜疆总统外交事务助理; 2019-11
mikheil-saakashvili | GEO | 米哈伊尔·萨卡什维利; 萨卡什维利 | Mikheil Saakashvili; Saakashvili | President of Georgia; 格鲁吉亚总统; 2004-01-25; 2013-11-17
irakli-kobakhidze | GEO | 伊拉克利·科巴希泽; 科巴希泽 | Irakli Kobakhidze; Kobakhidze | Prime Minister of Georgia; 格鲁吉亚总理; 2024-02-08
salome-zourabichvili | GEO | 萨洛梅·祖拉比什维利; 祖拉比什维利 | Salome Zourabichvili; Salome Zurabishvili; Zourabichvili; Zurabishvili | President of Georgia; 格鲁吉亚总统; 2018-12-16; 2024-12-29
# European Union
jose-manuel-barroso | EUE | 若泽·曼努埃尔·巴罗佐; 若泽·巴罗佐; 巴罗佐; 巴罗索 | José Manuel Barroso; Jose Manuel Barroso; Barroso | President of the European Commission; 欧盟委员会主席; 2004-11-22; 2014-10-31
jean-claude-juncker | EUE | 让-克洛德·容克; 容克; 荣克; 云克 | Jean-Claude Juncker; Juncker | President of the European Commission; 欧盟委员会主席; 2014-11-01; 2019-11-30
ursula-von-der-leyen | EUE | 乌尔苏拉·冯德莱恩; 冯德莱恩; 范德赖恩 | Ursula von der Leyen; Von der Leyen; von der Leyen | Defence Minister of Germany; 德国国防部长; 2013-12-17; 2019-07-17 | President of the European Commission; 欧盟委员会主席; 2019-12-01
herman-van-rompuy | EUE | 赫尔曼·范龙佩; 范龙佩; 范宏毕 | Herman Van Rompuy; Herman van Rompuy; Van Rompuy; van Rompuy | President of the European Council; 欧洲理事会主席; 2009-12-01; 2014-11-30
donald-tusk | POL | 唐纳德·图斯克; 图斯克 | Donald Tusk; Tusk | President of the European Council; 欧洲理事会主席; 2014-12-01; 2019-11-30 | Prime Minister of Poland; 波兰总理; 2023-12-13
charles-michel | EUE | 夏尔·米歇尔; 查尔斯·米歇尔 | Charles Michel | Prime Minister of Belgium; 比利时首相; 2014-10-11; 2019-10-27 | President of the European Council; 欧洲理事会主席; 2019-12-01; 2024-11-30
antonio-costa | EUE | 安东尼奥·科斯塔 | António Costa; Antonio Costa | Prime Minister of Portugal; 葡萄牙总理; 2015-11-26; 2024-04-02 | President of the European Council; 欧洲理事会主席; 2024-12-01
catherine-ashton | EUE | 凯瑟琳·阿什顿; 阿什顿; 艾希顿 | Catherine Ashton; Ashton | EU High Representative for foreign affairs; 欧盟外交与安全政策高级代表; 2009-12-01; 2014-10-31
federica-mogherini | EUE | 费代丽卡·莫盖里尼; 莫盖里尼; 莫格里尼; 莫格林尼 | Federica Mogherini; Mogherini | EU High Representative for foreign affairs; 欧盟外交与安全政策高级代表; 2014-11-01; 2019-11-30
josep-borrell | EUE | 何塞普·博雷利; 约瑟夫·博雷利; 博雷利; 博雷尔; 波瑞尔; 约瑟夫·博雷尔 | Josep Borrell; Borrell | EU High Representative for foreign affairs; 欧盟外交与安全政策高级代表; 2019-12-01; 2024-11-30
kaja-kallas | EUE | 卡娅·卡拉斯; 卡拉斯 | Kaja Kallas; Kallas | Prime Minister of Estonia; 爱沙尼亚总理; 2021-01-26; 2024-07-23 | EU High Representative for foreign affairs; 欧盟外交与安全政策高级代表; 2024-12-01
enrique-mora | EUE | 恩里克·莫拉 | Enrique Mora | Deputy Secretary-General of the EEAS; 欧盟对外行动署副秘书长; 2021-01; 2025-01
helga-schmid | EUE | 黑尔佳·施密德; 赫尔加·施密特 | Helga Schmid | Secretary-General of the EEAS; 欧盟对外行动署秘书长; 2016-09; 2020-12
peter-stano | EUE | 彼得·斯塔诺; 斯塔诺 | Peter Stano; Stano | EU spokesman for foreign affairs; 欧盟委员会外交事务发言人; 2019-12; 2024-11
anitta-hipper | EUE | 安妮塔·希珀; 阿尼塔·希珀 | Anitta Hipper; Hipper | EU spokeswoman for foreign affairs; 欧盟委员会外交事务发言人; 2024-12
maros-sefcovic | EUE | 马罗什·谢夫乔维奇; 谢夫乔维奇; 塞夫柯维奇; 薛契维奇 | Maroš Šefčovič; Maros Sefcovic; Šefčovič; Sefcovic | EU trade commissioner; 欧盟贸易委员; 2024-12-01
valdis-dombrovskis | EUE | 瓦尔季斯·东布罗夫斯基斯; 东布罗夫斯基斯; 杜布罗夫斯基斯; 杜姆布罗夫斯基斯 | Valdis Dombrovskis; Dombrovskis | EU trade commissioner; 欧盟贸易委员; 2020-10-12; 2024-11-30
cecilia-malmstrom | EUE | 塞西莉亚·马尔姆斯特伦; 马尔姆斯特伦; 马姆斯托姆; 马姆斯壮 | Cecilia Malmström; Cecilia Malmstrom; Malmström; Malmstrom | EU trade commissioner; 欧盟贸易委员; 2014-11-01; 2019-11-30
karel-de-gucht | EUE | 卡雷尔·德古赫特; 德古赫特 | Karel De Gucht; De Gucht | EU trade commissioner; 欧盟贸易委员; 2010-02-09; 2014-10-31
phil-hogan | EUE | 菲尔·霍根 | Phil Hogan | EU trade commissioner; 欧盟贸易委员; 2019-12-01; 2020-08-26
frans-timmermans | EUE | 弗兰斯·蒂默曼斯; 蒂默曼斯; 提默曼斯; 蒂默曼; 提摩曼斯 | Frans Timmermans; Timmermans | Executive vice-president of the European Commission; 欧盟委员会执行副主席; 2019-12-01; 2023-08-22
wopke-hoekstra | EUE | 沃普克·胡克斯特拉; 胡克斯特拉 | Wopke Hoekstra; Hoekstra | EU climate commissioner; 欧盟气候行动委员; 2023-10-06
michel-barnier | EUE | 米歇尔·巴尼耶; 巴尼耶; 巴尼尔 | Michel Barnier; Barnier | EU chief negotiator for Brexit; 欧盟英国脱欧首席谈判代表; 2016-10-01; 2021-03-31 | Prime Minister of France; 法国总理; 2024-09-05; 2024-12-13
guy-verhofstadt | EUE | 居伊·伏思达; 伏思达; 维霍夫斯达 | Guy Verhofstadt; Verhofstadt | Brexit coordinator of the European Parliament; 欧洲议会英国脱欧事务协调员; 2016-09; 2020-01
martin-schulz | EUE | 马丁·舒尔茨; 马丁·舒兹 | Martin Schulz | President of the European Parliament; 欧洲议会议长; 2012-01-17; 2017-01-17
roberta-metsola | EUE | 罗伯塔·梅措拉; 梅措拉; 梅特索拉 | Roberta Metsola; Metsola | President of the European Parliament; 欧洲议会议长; 2022-01-18
mario-draghi | ITA | 马里奥·德拉吉; 德拉吉; 德拉基 | Mario Draghi; Draghi | President of the European Central Bank; 欧洲央行行长; 2011-11-01; 2019-10-31 | Prime Minister of Italy; 意大利总理; 2021-02-13; 2022-10-22
christine-lagarde | FRA | 克里斯蒂娜·拉加德; 拉加德; 拉加尔德 | Christine Lagarde; Lagarde | Managing director of the IMF; 国际货币基金组织总裁; 2011-07-05; 2019-09-12 | President of the European Central Bank; 欧洲央行行长; 2019-11-01
toivo-klaar | EUE | 托伊沃·克拉尔 | Toivo Klaar | EU special representative for the South Caucasus; 欧盟南高加索问题特别代表; 2017-11; 2024
miroslav-lajcak | EUE | 米罗斯拉夫·莱恰克; 莱恰克 | Miroslav Lajčák; Miroslav Lajcak; Lajčák; Lajcak | Foreign Minister of Slovakia; 斯洛伐克外长; 2012-04-04; 2020-03-21 | EU special representative for the Belgrade-Pristina dialogue; 欧盟贝尔格莱德与普里什蒂纳对话特别代表; 2020-04-02; 2025-01
# NATO
anders-fogh-rasmussen | NATO | 安诺斯·福格·拉斯穆森; 拉斯穆森; 安德斯·福格·拉斯穆森 | Anders Fogh Rasmussen; Fogh Rasmussen | NATO Secretary-General; 北约秘书长; 2009-08-01; 2014-09-30
jens-stoltenberg | NATO | 延斯·斯托尔滕贝格; 斯托尔滕贝格; 斯托尔滕伯格; 史托腾伯格; 史托滕伯格 | Jens Stoltenberg; Stoltenberg | NATO Secretary-General; 北约秘书长; 2014-10-01; 2024-10-01
mark-rutte | NATO | 马克·吕特; 马克·鲁特; 吕特 | Mark Rutte; Rutte | Prime Minister of the Netherlands; 荷兰首相; 2010-10-14; 2024-07-02 | NATO Secretary-General; 北约秘书长; 2024-10-01
# United Kingdom
gordon-brown | GBR | 戈登·布朗 | Gordon Brown | Prime Minister of the United Kingdom; 英国首相; 2007-06-27; 2010-05-11
tony-blair | GBR | 托尼·布莱尔; 东尼·布莱尔; 布莱尔 | Tony Blair | Prime Minister of the United Kingdom; 英国首相; 1997-05-02; 2007-06-27 | Envoy of the Middle East Quartet; 中东问题四方机制特使; 2007-06-27; 2015-05-27
david-cameron | GBR | 戴维·卡梅伦; 大卫·卡梅伦; 大卫·卡麦隆; 卡梅伦; 卡麦隆 | David Cameron; Cameron; Lord Cameron | Prime Minister of the United Kingdom; 英国首相; 2010-05-11; 2016-07-13 | Foreign Secretary of the United Kingdom; 英国外交大臣; 2023-11-13; 2024-07-05
theresa-may | GBR | 特雷莎·梅; 特蕾莎·梅; 德蕾莎·梅伊; 特蕾莎·梅伊; 文翠珊 | Theresa May | Prime Minister of the United Kingdom; 英国首相; 2016-07-13; 2019-07-24
boris-johnson | GBR | 鲍里斯·约翰逊; 伯里斯·约翰逊; 鲍里斯·强生; 波里斯·强森 | Boris Johnson | Foreign Secretary of the United Kingdom; 英国外交大臣; 2016-07-13; 2018-07-09 | Prime Minister of the United Kingdom; 英国首相; 2019-07-24; 2022-09-06
liz-truss | GBR | 利兹·特拉斯; 莉兹·特拉斯; 伊丽莎白·特拉斯; 特拉斯; 卓慧思 | Liz Truss; Elizabeth Truss; Truss | Foreign Secretary of the United Kingdom; 英国外交大臣; 2021-09-15; 2022-09-06 | Prime Minister of the United Kingdom; 英国首相; 2022-09-06; 2022-10-25
rishi-sunak | GBR | 里希·苏纳克; 苏纳克; 辛伟诚 | Rishi Sunak; Sunak | Prime Minister of the United Kingdom; 英国首相; 2022-10-25; 2024-07-05
keir-starmer | GBR | 基尔·斯塔默; 斯塔默; 施凯尔; 施纪贤; 史塔默 | Keir Starmer; Starmer | Prime Minister of the United Kingdom; 英国首相; 2024-07-05
william-hague | GBR | 威廉·黑格; 威廉·海格 | William Hague | Foreign Secretary of the United Kingdom; 英国外交大臣; 2010-05-12; 2014-07-14
philip-hammond | GBR | 菲利普·哈蒙德; 哈蒙德 | Philip Hammond | Foreign Secretary of the United Kingdom; 英国外交大臣; 2014-07-15; 2016-07-13
jeremy-hunt | GBR | 杰里米·亨特; 侯俊伟 | Jeremy Hunt | Foreign Secretary of the United Kingdom; 英国外交大臣; 2018-07-09; 2019-07-24
dominic-raab | GBR | 多米尼克·拉布; 蓝韬文 | Dominic Raab; Raab | Foreign Secretary of the United Kingdom; 英国外交大臣; 2019-07-24; 2021-09-15
james-cleverly | GBR | 詹姆斯·克莱弗利; 克莱弗利; 祁湛明 | James Cleverly; Cleverly | Foreign Secretary of the United Kingdom; 英国外交大臣; 2022-09-06; 2023-11-13
david-lammy | GBR | 戴维·拉米; 大卫·拉米; 林德伟 | David Lammy; Lammy | Foreign Secretary of the United Kingdom; 英国外交大臣; 2024-07-05; 2025-09-05
yvette-cooper | GBR | 伊薇特·库珀; 伊维特·库珀; 顾绮慧 | Yvette Cooper | Foreign Secretary of the United Kingdom; 英国外交大臣; 2025-09-05
ben-wallace | GBR | 本·华莱士; 班·华勒斯 | Ben Wallace | Defence Secretary of the United Kingdom; 英国国防大臣; 2019-07-24; 2023-08-31
john-healey | GBR | 约翰·希利 | John Healey | Defence Secretary of the United Kingdom; 英国国防大臣; 2024-07-05
jonathan-powell | GBR | 乔纳森·鲍威尔 | Jonathan Powell | National security adviser of the United Kingdom; 英国首相国家安全顾问; 2024-12
david-frost | GBR | 戴维·弗罗斯特; 大卫·弗罗斯特; 弗罗斯特 | David Frost; Lord Frost | Chief negotiator of the United Kingdom; 英国首席谈判代表; 2019-07-24; 2021-12-18
david-davis | GBR | 戴维·戴维斯; 大卫·戴维斯 | David Davis | Brexit Secretary of the United Kingdom; 英国脱欧事务大臣; 2016-07-13; 2018-07-08
alok-sharma | GBR | 阿洛克·夏尔马; 夏尔马; 夏玛 | Alok Sharma | President of the climate conference in Glasgow; 联合国气候变化格拉斯哥大会主席; 2021-01-08; 2022-11
# France and Germany
nicolas-sarkozy | FRA | 尼古拉·萨科齐; 萨科齐; 萨科吉; 沙柯吉 | Nicolas Sarkozy; Sarkozy | President of France; 法国总统; 2007-05-16; 2012-05-15
francois-hollande | FRA | 弗朗索瓦·奥朗德; 奥朗德; 欧兰德; 奥兰德 | François Hollande; Francois Hollande; Hollande | President of France; 法国总统; 2012-05-15; 2017-05-14
emmanuel-macron | FRA | 埃马纽埃尔·马克龙; 伊曼纽尔·马克宏; 马克龙; 马克宏; 艾曼纽·马克宏 | Emmanuel Macron; Macron | President of France; 法国总统; 2017-05-14
laurent-fabius | FRA | 洛朗·法比尤斯; 法比尤斯; 法毕斯; 法比斯 | Laurent Fabius; Fabius | Foreign Minister of France; 法国外长; 2012-05-16; 2016-02-11
jean-marc-ayrault | FRA | 让-马克·艾罗 | Jean-Marc Ayrault; Ayrault | Foreign Minister of France; 法国外长; 2016-02-11; 2017-05-10
jean-yves-le-drian | FRA | 让-伊夫·勒德里昂; 勒德里昂; 勒德里安 | Jean-Yves Le Drian; Le Drian | Foreign Minister of France; 法国外长; 2017-05-17; 2022-05-20
catherine-colonna | FRA | 卡特琳·科隆纳; 科隆纳; 柯隆纳 | Catherine Colonna; Colonna | Foreign Minister of France; 法国外长; 2022-05-20; 2024-01-11
stephane-sejourne | FRA | 斯特凡纳·塞茹尔内; 塞茹尔内; 塞尔内; 塞瑞内 | Stéphane Séjourné; Stephane Sejourne; Séjourné; Sejourne | Foreign Minister of France; 法国外长; 2024-01-11; 2024-09-21
jean-noel-barrot | FRA | 让-诺埃尔·巴罗; 尚诺艾·巴侯; 让诺埃尔·巴罗 | Jean-Noël Barrot; Jean-Noel Barrot; Barrot | Foreign Minister of France; 法国外长; 2024-09-21
sebastien-lecornu | FRA | 塞巴斯蒂安·勒科尔尼; 勒科尔尼; 勒克努; 勒克尔尼 | Sébastien Lecornu; Sebastien Lecornu; Lecornu | Defence Minister of France; 法国国防部长; 2022-05-20; 2025-09-09 | Prime Minister of France; 法国总理; 2025-09-09
emmanuel-bonne | FRA | 埃马纽埃尔·博纳 | Emmanuel Bonne | Diplomatic adviser to the President of France; 法国总统外事顾问; 2019-05
bruno-le-maire | FRA | 布鲁诺·勒梅尔; 勒梅尔; 勒麦尔 | Bruno Le Maire; Le Maire | Finance Minister of France; 法国经济和财政部长; 2017-05-17; 2024-09-21
angela-merkel | DEU | 安格拉·默克尔; 安吉拉·默克尔; 默克尔; 梅克尔 | Angela Merkel; Merkel | Chancellor of Germany; 德国总理; 2005-11-22; 2021-12-08
olaf-scholz | DEU | 奥拉夫·朔尔茨; 朔尔茨; 萧兹; 肖尔茨 | Olaf Scholz; Scholz | Chancellor of Germany; 德国总理; 2021-12-08; 2025-05-06
friedrich-merz | DEU | 弗里德里希·默茨; 默茨; 梅尔茨 | Friedrich Merz; Merz | Chancellor of Germany; 德国总理; 2025-05-06
guido-westerwelle | DEU | 吉多·韦斯特韦勒; 韦斯特韦勒; 威斯特威勒 | Guido Westerwelle; Westerwelle | Foreign Minister of Germany; 德国外长; 2009-10-28; 2013-12-17
frank-walter-steinmeier | DEU | 弗兰克-瓦尔特·施泰因迈尔; 施泰因迈尔; 史坦迈尔 | Frank-Walter Steinmeier; Steinmeier | Foreign Minister of Germany; 德国外长; 2013-12-17; 2017-01-27 | President of Germany; 德国总统; 2017-03-19
sigmar-gabriel | DEU | 西格马尔·加布里尔 | Sigmar Gabriel | Foreign Minister of Germany; 德国外长; 2017-01-27; 2018-03-14
heiko-maas | DEU | 海科·马斯 | Heiko Maas; Maas | Foreign Minister of Germany; 德国外长; 2018-03-14; 2021-12-08
annalena-baerbock | DEU | 安娜莱娜·贝尔伯克; 贝尔伯克; 贝尔博克; 贝亚伯克 | Annalena Baerbock; Baerbock | Foreign Minister of Germany; 德国外长; 2021-12-08; 2025-05-06 | President of the UN General Assembly; 联合国大会主席; 2025-09-09
johann-wadephul | DEU | 约翰·瓦德富尔; 瓦德富尔; 瓦德普尔 | Johann Wadephul; Wadephul | Foreign Minister of Germany; 德国外长; 2025-05-06
boris-pistorius | DEU | 鲍里斯·皮斯托里乌斯; 皮斯托里乌斯; 皮斯托瑞斯 | Boris Pistorius; Pistorius | Defence Minister of Germany; 德国国防部长; 2023-01-19
wolfgang-schauble | DEU | 沃尔夫冈·朔伊布勒; 朔伊布勒; 萧伯乐 | Wolfgang Schäuble; Wolfgang Schaeuble; Wolfgang Schauble; Schäuble; Schaeuble; Schauble | Finance Minister of Germany; 德国财政部长; 2009-10-28; 2017-10-24
robert-habeck | DEU | 罗伯特·哈贝克; 哈贝克 | Robert Habeck; Habeck | Economy Minister of Germany; 德国经济部长; 2021-12-08; 2025-05-06
steffen-seibert | DEU | 斯特芬·赛贝特; 赛贝特; 塞伯特 | Steffen Seibert; Seibert | German government spokesman; 德国政府发言人; 2010-08-11; 2021-12-08
steffen-hebestreit | DEU | 斯特芬·黑贝施特赖特; 黑贝施特赖特 | Steffen Hebestreit; Hebestreit | German government spokesman; 德国政府发言人; 2021-12-08; 2025-05-06
jens-plotner | DEU | 延斯·普勒特纳; 普勒特纳 | Jens Plötner; Jens Ploetner; Jens Plotner; Plötner; Ploetner | Foreign policy adviser to the Chancellor of Germany; 德国总理外交政策顾问; 2021-12; 2025-05
# Other states of Europe
giorgia-meloni | ITA | 焦尔吉娅·梅洛尼; 乔治亚·梅洛尼; 梅洛尼; 梅罗尼; 乔治娅·梅洛尼 | Giorgia Meloni; Meloni | Prime Minister of Italy; 意大利总理; 2022-10-22
matteo-renzi | ITA | 马泰奥·伦齐; 伦齐 | Matteo Renzi; Renzi | Prime Minister of Italy; 意大利总理; 2014-02-22; 2016-12-12
giuseppe-conte | ITA | 朱塞佩·孔特; 孔特 | Giuseppe Conte | Prime Minister of Italy; 意大利总理; 2018-06-01; 2021-02-13
silvio-berlusconi | ITA | 西尔维奥·贝卢斯科尼; 贝卢斯科尼; 贝鲁斯柯尼 | Silvio Berlusconi; Berlusconi | Prime Minister of Italy; 意大利总理; 2008-05-08; 2011-11-16
antonio-tajani | ITA | 安东尼奥·塔亚尼; 塔亚尼; 塔加尼 | Antonio Tajani; Tajani | Foreign Minister of Italy; 意大利外长; 2022-10-22
paolo-gentiloni | ITA | 保罗·真蒂洛尼; 真蒂洛尼; 简提洛尼 | Paolo Gentiloni; Gentiloni | Foreign Minister of Italy; 意大利外长; 2014-10-31; 2016-12-12 | Prime Minister of Italy; 意大利总理; 2016-12-12; 2018-06-01
pedro-sanchez | ESP | 佩德罗·桑切斯 | Pedro Sánchez; Pedro Sanchez | Prime Minister of Spain; 西班牙首相; 2018-06-02
mariano-rajoy | ESP | 马里亚诺·拉霍伊; 拉霍伊; 拉荷义 | Mariano Rajoy; Rajoy | Prime Minister of Spain; 西班牙首相; 2011-12-21; 2018-06-01
jose-manuel-albares | ESP | 何塞·曼努埃尔·阿尔瓦雷斯; 阿尔瓦雷斯 | José Manuel Albares; Jose Manuel Albares; Albares | Foreign Minister of Spain; 西班牙外交大臣; 2021-07-12
carles-puigdemont | ESP | 卡莱斯·普伊格德蒙特; 普伊格德蒙特; 普吉德蒙; 普伊格蒙特 | Carles Puigdemont; Puigdemont | President of Catalonia; 加泰罗尼亚自治区主席; 2016-01-12; 2017-10-27
andrzej-duda | POL | 安杰伊·杜达; 杜达 | Andrzej Duda; Duda | President of Poland; 波兰总统; 2015-08-06; 2025-08-06
karol-nawrocki | POL | 卡罗尔·纳夫罗茨基; 纳夫罗茨基; 纳洛基 | Karol Nawrocki; Nawrocki | President of Poland; 波兰总统; 2025-08-06
mateusz-morawiecki | POL | 马特乌什·莫拉维茨基; 莫拉维茨基; 莫拉维斯基 | Mateusz Morawiecki; Morawiecki | Prime Minister of Poland; 波兰总理; 2017-12-11; 2023-12-13
radoslaw-sikorski | POL | 拉多斯瓦夫·西科尔斯基; 西科尔斯基; 席科尔斯基 | Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski; Sikorski | Foreign Minister of Poland; 波兰外长; 2007-11-16; 2014-09-22 | Foreign Minister of Poland; 波兰外长; 2023-12-13
viktor-orban | HUN | 欧尔班·维克托; 维克托·欧尔班; 欧尔班; 奥班; 奥尔班 | Viktor Orbán; Viktor Orban; Orbán; Orban | Prime Minister of Hungary; 匈牙利总理; 2010-05-29
peter-szijjarto | HUN | 西雅尔多·彼得; 彼得·西雅尔多; 西雅尔多; 西亚尔托; 西雅尔托 | Péter Szijjártó; Peter Szijjarto; Szijjártó; Szijjarto | Foreign Minister of Hungary; 匈牙利外长; 2014-09-23
robert-fico | SVK | 罗伯特·菲佐; 菲佐; 费科; 费佐; 菲科; 罗伯特·菲乔; 菲乔 | Robert Fico; Fico | Prime Minister of Slovakia; 斯洛伐克总理; 2012-04-04; 2018-03-22 | Prime Minister of Slovakia; 斯洛伐克总理; 2023-10-25
petr-fiala | CZE | 彼得·菲亚拉; 菲亚拉; 费亚拉 | Petr Fiala; Fiala | Prime Minister of the Czech Republic; 捷克总理; 2021-12-17; 2025-12
petr-pavel | CZE | 彼得·帕维尔 | Petr Pavel | President of the Czech Republic; 捷克总统; 2023-03-09
milos-zeman | CZE | 米洛什·泽曼; 泽曼; 齐曼 | Miloš Zeman; Milos Zeman; Zeman | President of the Czech Republic; 捷克总统; 2013-03-08; 2023-03-08
alexis-tsipras | GRC | 亚历克西斯·齐普拉斯; 齐普拉斯 | Alexis Tsipras; Tsipras | Prime Minister of Greece; 希腊总理; 2015-01-26; 2019-07-08
yanis-varoufakis | GRC | 亚尼斯·瓦鲁法基斯; 瓦鲁法基斯; 瓦鲁法克斯 | Yanis Varoufakis; Varoufakis | Finance Minister of Greece; 希腊财政部长; 2015-01-27; 2015-07-06
antonis-samaras | GRC | 安东尼斯·萨马拉斯; 萨马拉斯 | Antonis Samaras; Samaras | Prime Minister of Greece; 希腊总理; 2012-06-20; 2015-01-26
kyriakos-mitsotakis | GRC | 基里亚科斯·米佐塔基斯; 米佐塔基斯; 米佐塔吉斯; 米佐塔契斯 | Kyriakos Mitsotakis; Mitsotakis | Prime Minister of Greece; 希腊总理; 2019-07-08
nikos-christodoulides | CYP | 尼科斯·赫里斯托祖利季斯; 尼科斯·赫里斯托祖利迪斯; 赫里斯托祖利季斯; 赫里斯托祖利迪斯; 克里斯托杜里德斯; 尼科斯·克里斯托杜利季斯; 克里斯托杜利季斯 | Nikos Christodoulides; Christodoulides | Foreign Minister of Cyprus; 塞浦路斯外长; 2018-03-01; 2022-01-11 | President of Cyprus; 塞浦路斯总统; 2023-02-28
nicos-anastasiades | CYP | 尼科斯·阿纳斯塔西亚迪斯; 阿纳斯塔西亚迪斯; 安纳斯塔西亚迪斯 | Nicos Anastasiades; Nikos Anastasiades; Anastasiades | President of Cyprus; 塞浦路斯总统; 2013-02-28; 2023-02-28
mustafa-akinci | | 穆斯塔法·阿肯哲; 阿肯哲; 阿金奇 | Mustafa Akıncı; Mustafa Akinci; Akıncı; Akinci | Turkish Cypriot leader; 塞浦路斯土族领导人; 2015-04-30; 2020-10-23
ersin-tatar | | 埃尔辛·塔塔尔; 艾尔辛·塔塔尔 | Ersin Tatar | Turkish Cypriot leader; 塞浦路斯土族领导人; 2020-10-23; 2025-10-24
tufan-erhurman | | 图凡·埃尔许尔曼; 埃尔许尔曼; 艾许曼 | Tufan Erhürman; Tufan Erhurman; Erhürman; Erhurman | Turkish Cypriot leader; 塞浦路斯土族领导人; 2025-10-24
aleksandar-vucic | SRB | 亚历山大·武契奇; 武契奇; 武奇奇; 佛契奇 | Aleksandar Vučić; Aleksandar Vucic; Vučić; Vucic | Prime Minister of Serbia; 塞尔维亚总理; 2014-04-27; 2017-05-31 | President of Serbia; 塞尔维亚总统; 2017-05-31
ivica-dacic | SRB | 伊维察·达契奇; 达契奇 | Ivica Dačić; Ivica Dacic; Dačić; Dacic | Prime Minister of Serbia; 塞尔维亚总理; 2012-07-27; 2014-04-27 | Foreign Minister of Serbia; 塞尔维亚外长; 2014-04-27; 2020-10-22
albin-kurti | XKX | 阿尔宾·库尔蒂; 库尔蒂; 库尔提 | Albin Kurti; Kurti | Prime Minister of Kosovo; 科索沃总理; 2021-03-22
hashim-thaci | XKX | 哈希姆·萨奇 | Hashim Thaçi; Hashim Thaci; Thaçi; Thaci | Prime Minister of Kosovo; 科索沃总理; 2008-01-09; 2014-12-09 | President of Kosovo; 科索沃总统; 2016-04-07; 2020-11-05
margot-wallstrom | SWE | 玛戈特·瓦尔斯特伦; 瓦尔斯特伦; 沃尔斯特伦; 瓦尔斯特罗姆; 玛戈·瓦尔斯特伦 | Margot Wallström; Margot Wallstrom; Wallström; Wallstrom | Foreign Minister of Sweden; 瑞典外交大臣; 2014-10-03; 2019-09-10
ann-linde | SWE | 安·林德 | Ann Linde | Foreign Minister of Sweden; 瑞典外交大臣; 2019-09-10; 2022-10-18
stefan-lofven | SWE | 斯特凡·勒文; 勒夫文 | Stefan Löfven; Stefan Lofven; Löfven; Lofven | Prime Minister of Sweden; 瑞典首相; 2014-10-03; 2021-11-30
ulf-kristersson | SWE | 乌尔夫·克里斯特松; 克里斯特松; 克里斯特森 | Ulf Kristersson; Kristersson | Prime Minister of Sweden; 瑞典首相; 2022-10-18
sauli-niinisto | FIN | 绍利·尼尼斯托; 尼尼斯托; 尼尼斯特 | Sauli Niinistö; Sauli Niinisto; Niinistö; Niinisto | President of Finland; 芬兰总统; 2012-03-01; 2024-03-01
alexander-stubb | FIN | 亚历山大·斯图布; 斯图布; 史塔布 | Alexander Stubb; Stubb | President of Finland; 芬兰总统; 2024-03-01
sanna-marin | FIN | 桑娜·马林 | Sanna Marin | Prime Minister of Finland; 芬兰总理; 2019-12-10; 2023-06-20
jonas-gahr-store | NOR | 约纳斯·加尔·斯特勒; 斯特勒 | Jonas Gahr Støre; Jonas Gahr Store; Gahr Støre; Støre | Prime Minister of Norway; 挪威首相; 2021-10-14
borge-brende | NOR | 博尔格·布伦德; 布伦德 | Børge Brende; Borge Brende; Brende | Foreign Minister of Norway; 挪威外交大臣; 2013-10-16; 2017-10-20
mette-frederiksen | DNK | 梅特·弗雷泽里克森; 弗雷泽里克森; 弗雷德里克森; 佛瑞德里克森 | Mette Frederiksen; Frederiksen | Prime Minister of Denmark; 丹麦首相; 2019-06-27
lars-lokke-rasmussen | DNK | 拉尔斯·勒克·拉斯穆森; 勒克·拉斯穆森 | Lars Løkke Rasmussen; Lars Lokke Rasmussen; Løkke Rasmussen | Prime Minister of Denmark; 丹麦首相; 2015-06-28; 2019-06-27 | Foreign Minister of Denmark; 丹麦外交大臣; 2022-12-15
jens-frederik-nielsen | DNK | 延斯-弗雷德里克·尼尔森 | Jens-Frederik Nielsen | Prime Minister of Greenland; 格陵兰自治政府总理; 2025-03-28
dick-schoof | NLD | 迪克·斯霍夫; 斯霍夫 | Dick Schoof; Schoof | Prime Minister of the Netherlands; 荷兰首相; 2024-07-02
ignazio-cassis | CHE | 伊尼亚齐奥·卡西斯; 卡西斯 | Ignazio Cassis; Cassis | Foreign Minister of Switzerland; 瑞士外长; 2017-11-01
karin-keller-sutter | CHE | 卡琳·凯勒-祖特尔; 凯勒-祖特尔; 凯勒-苏特 | Karin Keller-Sutter; Keller-Sutter | President of Switzerland; 瑞士联邦主席; 2025-01-01; 2025-12-31
guy-parmelin | CHE | 居伊·帕尔默兰; 帕尔默兰 | Guy Parmelin; Parmelin | Economy Minister of Switzerland; 瑞士经济部长; 2019-01-01
sebastian-kurz | AUT | 塞巴斯蒂安·库尔茨; 库尔茨 | Sebastian Kurz | Chancellor of Austria; 奥地利总理; 2017-12-18; 2021-10-11
gitanas-nauseda | LTU | 吉塔纳斯·瑙塞达; 瑙塞达 | Gitanas Nausėda; Gitanas Nauseda; Nausėda; Nauseda | President of Lithuania; 立陶宛总统; 2019-07-12
gabrielius-landsbergis | LTU | 加布里埃柳斯·兰茨贝尔吉斯; 兰茨贝尔吉斯; 蓝斯柏吉斯 | Gabrielius Landsbergis; Landsbergis | Foreign Minister of Lithuania; 立陶宛外长; 2020-12-11; 2024-12-12
edgars-rinkevics | LVA | 埃德加斯·林克维奇斯; 林克维奇斯; 林克维奇 | Edgars Rinkēvičs; Edgars Rinkevics; Rinkēvičs; Rinkevics | President of Latvia; 拉脱维亚总统; 2023-07-08
simon-harris | IRL | 西蒙·哈里斯 | Simon Harris | Prime Minister of Ireland; 爱尔兰总理; 2024-04-09; 2025-01-23
leo-varadkar | IRL | 利奥·瓦拉德卡; 瓦拉德卡; 瓦拉卡 | Leo Varadkar; Varadkar | Prime Minister of Ireland; 爱尔兰总理; 2017-06-14; 2020-06-27 | Prime Minister of Ireland; 爱尔兰总理; 2022-12-17; 2024-04-09
micheal-martin | IRL | 米歇尔·马丁; 米哈尔·马丁 | Micheál Martin; Micheal Martin | Prime Minister of Ireland; 爱尔兰总理; 2020-06-27; 2022-12-17 | Prime Minister of Ireland; 爱尔兰总理; 2025-01-23
michelle-oneill | GBR | 米歇尔·奥尼尔 | Michelle O'Neill | First Minister of Northern Ireland; 北爱尔兰首席部长; 2024-02-03
pope-francis | VAT | 方济各 | Pope Francis | Pope; 教皇; 2013-03-13; 2025-04-21
pope-leo-xiv | VAT | 利奥十四世; 良十四世 | Pope Leo XIV; Pope Leo; Leo XIV | Pope; 教皇; 2025-05-08
matteo-zuppi | VAT | 马泰奥·祖皮; 祖皮 | Matteo Zuppi; Zuppi | Peace envoy of the Pope; 教皇和平特使; 2023-05
pietro-parolin | VAT | 彼得罗·帕罗林; 帕罗林 | Pietro Parolin; Parolin | Secretary of State of the Vatican; 梵蒂冈国务卿; 2013-10-15
`;
