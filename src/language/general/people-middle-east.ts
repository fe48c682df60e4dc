/** People by whom the Middle East and North Africa were led and spoken for, 2010–2025; the columns of people-america.ts. */
export const MIDDLE_EASTERN_PEOPLE = `
# Iran
ali-khamenei | IRN | 阿里·哈梅内伊; 哈梅内伊; 哈米尼; 哈梅尼 | Ali Khamenei; Sayyid Ali Khamenei; Khamenei | Supreme Leader of Iran; 伊朗最高领袖; 1989-06-04
mahmoud-ahmadinejad | IRN | 马哈茂德·艾哈迈迪-内贾德; 艾哈迈迪-内贾德; 艾哈迈迪内贾德; 内贾德; 艾马丹加; 阿赫玛迪内贾德 | Mahmoud Ahmadinejad; Ahmadinejad | President of Iran; 伊朗总统; 2005-08-03; 2013-08-03
hassan-rouhani | IRN | 哈桑·鲁哈尼; 鲁哈尼; 罗哈尼 | Hassan Rouhani; Hassan Rohani; Hassan Ruhani; Rouhani; Rohani | President of Iran; 伊朗总统; 2013-08-03; 2021-08-03
ebrahim-raisi | IRN | 易卜拉欣·莱希; 莱希; 易卜拉欣·莱西 | Ebrahim Raisi; Ibrahim Raisi; Raisi | President of Iran; 伊朗总统; 2021-08-03; 2024-05-19
masoud-pezeshkian | IRN | 马苏德·佩泽希齐扬; 马苏德·佩泽什基安; 佩泽希齐扬; 佩泽什基安; 裴泽斯基安; 佩泽希基安; 裴泽什基安; 培泽斯基安 | Masoud Pezeshkian; Massoud Pezeshkian; Pezeshkian | President of Iran; 伊朗总统; 2024-07-28
mohammad-mokhber | IRN | 穆罕默德·穆赫贝尔; 穆赫贝尔; 莫赫贝尔 | Mohammad Mokhber; Mokhber | Acting President of Iran; 伊朗代总统; 2024-05-20; 2024-07-28
ali-akbar-salehi | IRN | 阿里·阿克巴尔·萨利希; 萨利希; 萨雷希 | Ali Akbar Salehi; Ali-Akbar Salehi; Salehi | Foreign Minister of Iran; 伊朗外长; 2011-01-30; 2013-08-15 | Head of the Atomic Energy Organization of Iran; 伊朗原子能组织主席; 2013-08; 2021-08
mohammad-javad-zarif | IRN | 穆罕默德·贾瓦德·扎里夫; 贾瓦德·扎里夫; 扎里夫; 查瑞夫; 札里夫 | Mohammad Javad Zarif; Javad Zarif; Mohammad Zarif; Zarif | Foreign Minister of Iran; 伊朗外长; 2013-08-15; 2021-08-25 | Vice-President of Iran for strategic affairs; 伊朗负责战略事务的副总统; 2024-08; 2025-03
hossein-amir-abdollahian | IRN | 侯赛因·阿米尔-阿卜杜拉希扬; 阿米尔-阿卜杜拉希扬; 阿卜杜拉希扬; 阿布杜拉希安; 阿米尔阿布杜拉希扬 | Hossein Amir-Abdollahian; Hossein Amirabdollahian; Hossein Amir Abdollahian; Amir-Abdollahian; Amirabdollahian | Foreign Minister of Iran; 伊朗外长; 2021-08-25; 2024-05-19
abbas-araghchi | IRN | 阿巴斯·阿拉格齐; 阿巴斯·阿拉奇; 阿拉格齐; 阿拉奇; 阿拉格奇; 阿拉格希 | Abbas Araghchi; Seyed Abbas Araghchi; Abbas Araqchi; Abbas Aragchi; Araghchi; Araqchi | Deputy Foreign Minister of Iran; 伊朗副外长; 2013; 2021-09 | Foreign Minister of Iran; 伊朗外长; 2024-08-21
ali-bagheri-kani | IRN | 阿里·巴盖里-卡尼; 阿里·巴盖里·卡尼; 巴盖里-卡尼; 阿里·巴盖里; 巴盖里 | Ali Bagheri Kani; Ali Bagheri-Kani; Ali Bagheri; Ali Baqeri Kani; Bagheri Kani; Bagheri-Kani | Chief nuclear negotiator of Iran; 伊朗首席核谈判代表; 2021-09; 2024-08
majid-takht-ravanchi | IRN | 马吉德·塔赫特-拉万希; 马吉德·塔赫特·拉万希; 塔赫特-拉万希; 拉万希; 拉万奇 | Majid Takht-Ravanchi; Majid Takht Ravanchi; Majid Ravanchi; Takht-Ravanchi; Takht Ravanchi | Deputy Foreign Minister of Iran; 伊朗副外长; 2024
kazem-gharibabadi | IRN | 卡泽姆·加里布阿巴迪; 加里布阿巴迪; 加里巴巴迪 | Kazem Gharibabadi; Gharibabadi | Deputy Foreign Minister of Iran; 伊朗副外长; 2024
mohammad-eslami | IRN | 穆罕默德·埃斯拉米; 埃斯拉米; 伊斯拉米; 穆罕默德·伊斯拉米 | Mohammad Eslami; Eslami | Head of the Atomic Energy Organization of Iran; 伊朗原子能组织主席; 2021-08-29
behrouz-kamalvandi | IRN | 贝赫鲁兹·卡迈勒万迪; 卡迈勒万迪; 卡马尔万迪 | Behrouz Kamalvandi; Kamalvandi | Spokesman of the Atomic Energy Organization of Iran; 伊朗原子能组织发言人
saeed-jalili | IRN | 赛义德·贾利利; 贾利利; 贾里里 | Saeed Jalili; Jalili | Chief nuclear negotiator of Iran; 伊朗首席核谈判代表; 2007-10; 2013-09
ali-larijani | IRN | 阿里·拉里贾尼; 拉里贾尼; 拉瑞贾尼 | Ali Larijani; Larijani | Speaker of the Iranian parliament; 伊朗议会议长; 2008-05; 2020-05 | Secretary of the Supreme National Security Council; 伊朗最高国家安全委员会秘书; 2025-08
ali-shamkhani | IRN | 阿里·沙姆哈尼; 沙姆哈尼; 沙姆卡尼 | Ali Shamkhani; Shamkhani | Secretary of the Supreme National Security Council; 伊朗最高国家安全委员会秘书; 2013-09; 2023-05
ali-akbar-velayati | IRN | 阿里·阿克巴尔·韦拉亚提; 阿克巴尔·韦拉亚提; 韦拉亚提; 维拉亚提 | Ali Akbar Velayati; Ali-Akbar Velayati; Velayati | Adviser to the Supreme Leader of Iran; 伊朗最高领袖顾问; 1997
kamal-kharrazi | IRN | 卡迈勒·哈拉齐; 哈拉齐 | Kamal Kharrazi; Kharrazi | Head of the Strategic Council on Foreign Relations of Iran; 伊朗对外关系战略委员会主席; 2006
mohammad-bagher-ghalibaf | IRN | 穆罕默德-巴吉尔·卡利巴夫; 穆罕默德·巴盖尔·加利巴夫; 卡利巴夫; 加利巴夫 | Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; Mohammad Baqer Ghalibaf; Mohammad-Bagher Ghalibaf; Ghalibaf; Qalibaf | Speaker of the Iranian parliament; 伊朗议会议长; 2020-05-28
qasem-soleimani | IRN | 卡西姆·苏莱曼尼; 卡西姆·苏莱马尼; 苏莱曼尼; 苏莱马尼; 苏雷曼尼; 苏雷马尼 | Qasem Soleimani; Qassem Soleimani; Qassim Soleimani; Qassim Suleimani; Soleimani; Suleimani | Commander of the Quds Force; 伊朗伊斯兰革命卫队圣城旅指挥官; 1998; 2020-01-03
esmail-qaani | IRN | 伊斯梅尔·卡尼; 伊斯玛仪·卡尼 | Esmail Qaani; Esmail Ghaani; Qaani | Commander of the Quds Force; 伊朗伊斯兰革命卫队圣城旅指挥官; 2020-01-03
hossein-salami | IRN | 侯赛因·萨拉米 | Hossein Salami | Commander of the IRGC; 伊朗伊斯兰革命卫队总司令; 2019-04-21; 2025-06-13
mohammad-bagheri | IRN | 穆罕默德·巴盖里; 穆罕默德·巴格里 | Mohammad Bagheri; Mohammad Hossein Bagheri; Mohammad Baqeri | Chief of staff of Iran's armed forces; 伊朗武装部队总参谋长; 2016-06-28; 2025-06-13
mohsen-fakhrizadeh | IRN | 穆赫辛·法赫里扎德; 法赫里扎德; 法克里萨德 | Mohsen Fakhrizadeh; Fakhrizadeh | Nuclear scientist; 伊朗核科学家; ..; 2020-11-27
esmaeil-baghaei | IRN | 伊斯梅尔·巴加埃; 伊斯梅尔·巴加伊; 巴加埃; 巴盖伊; 巴加伊; 巴盖埃; 埃斯梅尔·巴加埃 | Esmaeil Baghaei; Esmail Baghaei; Esmail Baqaei; Esmaeil Baqaei; Baghaei; Baqaei | Foreign Ministry spokesman of Iran; 伊朗外交部发言人; 2024-10
nasser-kanaani | IRN | 纳赛尔·卡纳尼; 卡纳尼; 卡纳安尼 | Nasser Kanaani; Naser Kanaani; Nasser Kanani; Kanaani | Foreign Ministry spokesman of Iran; 伊朗外交部发言人; 2022-06; 2024-10
saeed-khatibzadeh | IRN | 赛义德·哈提卜扎德; 哈提卜扎德; 哈蒂布扎德 | Saeed Khatibzadeh; Khatibzadeh | Foreign Ministry spokesman of Iran; 伊朗外交部发言人; 2020-08; 2022-06
abbas-mousavi | IRN | 阿巴斯·穆萨维 | Abbas Mousavi | Foreign Ministry spokesman of Iran; 伊朗外交部发言人; 2019-04; 2020-08
bahram-ghasemi | IRN | 巴赫拉姆·卡西米; 巴赫拉姆·加塞米 | Bahram Ghasemi; Bahram Qasemi | Foreign Ministry spokesman of Iran; 伊朗外交部发言人; 2016-06; 2019-04
marzieh-afkham | IRN | 马尔齐耶·阿夫哈姆; 阿夫哈姆 | Marzieh Afkham; Afkham | Foreign Ministry spokeswoman of Iran; 伊朗外交部发言人; 2013-09; 2015-11
amir-saeid-iravani | IRN | 阿米尔·赛义德·伊拉瓦尼; 伊拉瓦尼 | Amir Saeid Iravani; Amir-Saeid Iravani; Iravani | Iranian ambassador to the United Nations; 伊朗常驻联合国代表; 2022-09
fatemeh-mohajerani | IRN | 法蒂玛·莫哈杰拉尼; 莫哈杰拉尼 | Fatemeh Mohajerani; Mohajerani | Iranian government spokeswoman; 伊朗政府发言人; 2024-08
# Israel
benjamin-netanyahu | ISR | 本雅明·内塔尼亚胡; 班杰明·尼坦雅胡; 内塔尼亚胡; 纳坦雅胡; 尼坦雅胡; 内坦亚胡; 内唐亚胡 | Benjamin Netanyahu; Binyamin Netanyahu; Netanyahu; Bibi Netanyahu | Prime Minister of Israel; 以色列总理; 2009-03-31; 2021-06-13 | Prime Minister of Israel; 以色列总理; 2022-12-29
naftali-bennett | ISR | 纳夫塔利·贝内特; 贝内特; 班奈特 | Naftali Bennett | Prime Minister of Israel; 以色列总理; 2021-06-13; 2022-06-30
yair-lapid | ISR | 亚伊尔·拉皮德; 拉皮德; 拉皮得 | Yair Lapid; Lapid | Prime Minister of Israel; 以色列总理; 2022-07-01; 2022-12-29
shimon-peres | ISR | 西蒙·佩雷斯; 希蒙·裴瑞斯; 佩雷斯; 裴瑞斯 | Shimon Peres | President of Israel; 以色列总统; 2007-07-15; 2014-07-24
isaac-herzog | ISR | 伊萨克·赫尔佐格; 艾萨克·赫尔佐格; 赫尔佐格; 赫佐格; 赫尔佐克 | Isaac Herzog; Herzog | President of Israel; 以色列总统; 2021-07-07
ehud-barak | ISR | 埃胡德·巴拉克; 艾胡德·巴拉克 | Ehud Barak | Defence Minister of Israel; 以色列国防部长; 2007-06-18; 2013-03-18
tzipi-livni | ISR | 齐皮·利夫尼; 利夫尼; 李维尼 | Tzipi Livni; Livni | Chief negotiator of Israel with the Palestinians; 以色列巴以谈判首席代表; 2013-03-18; 2014-12
avigdor-lieberman | ISR | 阿维格多·利伯曼; 利伯曼; 李伯曼 | Avigdor Lieberman; Avigdor Liberman | Foreign Minister of Israel; 以色列外长; 2009-03-31; 2015-05-06 | Defence Minister of Israel; 以色列国防部长; 2016-05-30; 2018-11-18
benny-gantz | ISR | 本尼·甘茨; 班尼·甘茨; 甘茨; 甘兹 | Benny Gantz; Gantz | Defence Minister of Israel; 以色列国防部长; 2020-05-17; 2022-12-29
yoav-gallant | ISR | 约阿夫·加兰特; 加兰特; 葛朗特; 加朗特 | Yoav Gallant; Gallant | Defence Minister of Israel; 以色列国防部长; 2022-12-29; 2024-11-05
israel-katz | ISR | 伊斯雷尔·卡茨; 以色列·卡茨; 以色列·卡兹; 卡茨 | Israel Katz; Yisrael Katz | Foreign Minister of Israel; 以色列外长; 2024-01-01; 2024-11-08 | Defence Minister of Israel; 以色列国防部长; 2024-11-08
gideon-saar | ISR | 吉德翁·萨尔; 基甸·萨尔; 吉迪恩·萨尔 | Gideon Sa'ar; Gideon Saar; Sa'ar | Foreign Minister of Israel; 以色列外长; 2024-11-08
eli-cohen | ISR | 埃利·科恩; 伊莱·科恩; 伊莱·柯恩 | Eli Cohen | Foreign Minister of Israel; 以色列外长; 2022-12-29; 2023-12-31
gabi-ashkenazi | ISR | 加比·阿什肯纳齐; 阿什肯纳齐 | Gabi Ashkenazi; Ashkenazi | Foreign Minister of Israel; 以色列外长; 2020-05-17; 2021-06-13
ron-dermer | ISR | 罗恩·德默; 罗恩·德尔默; 德尔默 | Ron Dermer; Dermer | Israeli ambassador to the United States; 以色列驻美国大使; 2013-10; 2021-01 | Strategic Affairs Minister of Israel; 以色列战略事务部长; 2022-12-29; 2025-11
bezalel-smotrich | ISR | 贝扎莱尔·斯莫特里赫; 贝札雷尔·史莫崔赫; 斯莫特里赫; 史莫崔赫; 斯莫特里奇; 比撒列·斯莫特里赫; 贝扎莱尔·斯莫特里奇 | Bezalel Smotrich; Smotrich | Finance Minister of Israel; 以色列财政部长; 2022-12-29
itamar-ben-gvir | ISR | 伊塔马尔·本-格维尔; 伊塔马尔·本格维尔; 本-格维尔; 本格维尔; 本·格维尔; 班吉维尔 | Itamar Ben-Gvir; Itamar Ben Gvir; Ben-Gvir; Ben Gvir | National Security Minister of Israel; 以色列国家安全部长; 2022-12-29
herzi-halevi | ISR | 赫尔齐·哈莱维; 哈莱维; 哈勒维 | Herzi Halevi; Halevi | Chief of staff of the Israel Defence Forces; 以色列国防军总参谋长; 2023-01-16; 2025-03-05
eyal-zamir | ISR | 埃亚勒·扎米尔; 埃亚尔·扎米尔; 扎米尔; 札米尔 | Eyal Zamir; Zamir | Chief of staff of the Israel Defence Forces; 以色列国防军总参谋长; 2025-03-05
david-barnea | ISR | 戴维·巴尔内亚; 大卫·巴尔内亚; 巴尔内亚 | David Barnea; Barnea | Director of Mossad; 以色列摩萨德局长; 2021-06-01
yossi-cohen | ISR | 约西·科恩; 尤西·科恩 | Yossi Cohen | Director of Mossad; 以色列摩萨德局长; 2016-01; 2021-06-01
ronen-bar | ISR | 罗嫩·巴尔; 罗南·巴尔 | Ronen Bar | Director of Shin Bet; 以色列国家安全总局局长; 2021-10; 2025-06
tzachi-hanegbi | ISR | 察希·哈内格比; 哈内格比 | Tzachi Hanegbi; Hanegbi | National security adviser of Israel; 以色列国家安全委员会主席; 2023-01; 2025-10
danny-danon | ISR | 丹尼·达农; 达农 | Danny Danon; Danon | Israeli ambassador to the United Nations; 以色列常驻联合国代表; 2024-08
gilad-erdan | ISR | 吉拉德·埃尔丹; 埃尔丹; 艾尔丹 | Gilad Erdan; Erdan | Israeli ambassador to the United Nations; 以色列常驻联合国代表; 2020-07; 2024-08
daniel-hagari | ISR | 丹尼尔·哈加里; 哈加里; 哈格里 | Daniel Hagari; Hagari | Spokesman of the Israel Defence Forces; 以色列国防军发言人; 2023-04; 2025-03
avichay-adraee | ISR | 阿维查伊·阿德拉伊; 阿维凯·阿德拉伊; 阿德拉伊 | Avichay Adraee; Adraee | Arabic spokesman of the Israel Defence Forces; 以色列国防军阿拉伯语发言人; 2005
oren-marmorstein | ISR | 奥伦·马莫斯坦; 马莫斯坦 | Oren Marmorstein; Marmorstein | Foreign Ministry spokesman of Israel; 以色列外交部发言人; 2024
# Palestine and the movements
mahmoud-abbas | PSE | 马哈茂德·阿巴斯; 穆罕默德·阿巴斯; 阿巴斯 | Mahmoud Abbas; Abbas | President of Palestine; 巴勒斯坦总统; 2005-01-15
mohammad-shtayyeh | PSE | 穆罕默德·阿什提耶; 阿什提耶; 什塔耶; 阿什提亚 | Mohammad Shtayyeh; Shtayyeh | Prime Minister of Palestine; 巴勒斯坦总理; 2019-04-13; 2024-03-31
mohammad-mustafa | PSE | 穆罕默德·穆斯塔法 | Mohammad Mustafa | Prime Minister of Palestine; 巴勒斯坦总理; 2024-03-31
rami-hamdallah | PSE | 拉米·哈姆达拉; 哈姆达拉 | Rami Hamdallah; Hamdallah | Prime Minister of Palestine; 巴勒斯坦总理; 2013-06-06; 2019-04-13
riyad-al-maliki | PSE | 里亚德·马立基; 里亚德·马利基 | Riyad al-Maliki; Riad al-Malki; Riyad Maliki; Riad Malki | Foreign Minister of Palestine; 巴勒斯坦外长; 2007-06; 2024-03-31
saeb-erekat | PSE | 赛义卜·埃雷卡特; 埃雷卡特; 艾雷卡 | Saeb Erekat; Saeb Erakat; Erekat; Erakat | Chief negotiator of Palestine; 巴勒斯坦首席谈判代表; 1995; 2020-11-10
hussein-al-sheikh | PSE | 侯赛因·谢赫; 侯赛因·阿尔谢赫 | Hussein al-Sheikh; Hussein al Sheikh | Vice-President of Palestine; 巴勒斯坦副总统; 2025-04-26
riyad-mansour | PSE | 里亚德·曼苏尔; 利雅得·曼苏尔 | Riyad Mansour | Palestinian ambassador to the United Nations; 巴勒斯坦常驻联合国观察员; 2005
nabil-abu-rudeineh | PSE | 纳比勒·阿布·鲁代纳; 阿布·鲁代纳; 鲁代纳 | Nabil Abu Rudeineh; Nabil Abu Rdeneh; Abu Rudeineh | Spokesman of the President of Palestine; 巴勒斯坦总统府发言人; 2005
ismail-haniyeh | HAMAS | 伊斯梅尔·哈尼亚; 伊斯迈尔·哈尼亚; 哈尼亚; 哈尼耶; 哈尼雅 | Ismail Haniyeh; Ismail Haniya; Haniyeh; Haniya | Leader of Hamas; 哈马斯政治局领导人; 2017-05-06; 2024-07-31
yahya-sinwar | HAMAS | 叶海亚·辛瓦尔; 雅西亚·辛瓦; 辛瓦尔; 辛华; 辛瓦 | Yahya Sinwar; Yehya Sinwar; Sinwar | Leader of Hamas in Gaza; 哈马斯加沙地带领导人; 2017-02-13; 2024-10-16
khaled-meshaal | HAMAS | 哈立德·迈沙阿勒; 迈沙阿勒; 哈立德·马沙尔 | Khaled Meshaal; Khaled Mashal; Khaled Meshal; Khaled Mashaal; Meshaal; Mashal; Meshal | Leader of Hamas; 哈马斯政治局领导人; 1996; 2017-05-06
khalil-al-hayya | HAMAS | 哈利勒·哈亚; 哈利勒·海亚; 卡里尔·哈亚; 哈利勒·哈耶 | Khalil al-Hayya; Khalil Al-Hayya; Khalil Hayya; al-Hayya | Chief negotiator of Hamas; 哈马斯首席谈判代表; 2024
mousa-abu-marzouk | HAMAS | 穆萨·阿布·马尔祖克; 阿布·马尔祖克; 马尔祖克; 穆萨·阿布·马祖克 | Mousa Abu Marzouk; Moussa Abu Marzouk; Mousa Abu Marzook; Abu Marzouk | Senior official of Hamas; 哈马斯高级官员; 1997
osama-hamdan | HAMAS | 乌萨马·哈姆丹; 奥萨马·哈姆丹 | Osama Hamdan | Senior official of Hamas; 哈马斯高级官员; 2010
izzat-al-rishq | HAMAS | 伊扎特·里什克; 里什克; 伊扎特·里舍克; 伊札特·里什克; 伊扎特·利舍克 | Izzat al-Rishq; Izzat Al-Rishq; Izzat al-Risheq; Izzat El-Reshiq; al-Rishq; Ezzat al-Rishq | Member of the political bureau of Hamas; 哈马斯政治局委员; 1995
sami-abu-zuhri | HAMAS | 萨米·阿布·祖赫里; 阿布·祖赫里; 祖赫里 | Sami Abu Zuhri; Abu Zuhri | Spokesman of Hamas; 哈马斯发言人; 2006
basem-naim | HAMAS | 巴塞姆·纳伊姆; 巴西姆·纳伊姆 | Basem Naim; Bassem Naim | Senior official of Hamas; 哈马斯高级官员; 2006
taher-al-nunu | HAMAS | 塔希尔·努努; 塔赫尔·努努 | Taher al-Nunu; Taher al-Nono; Taher Nunu; Taher al-Nounou | Media adviser of Hamas; 哈马斯媒体顾问; 2007
hazem-qassem | HAMAS | 哈齐姆·卡西姆; 哈赛姆·卡西姆; 哈泽姆·卡西姆 | Hazem Qassem; Hazem Qasem | Spokesman of Hamas; 哈马斯发言人; 2016
mohammed-deif | HAMAS | 穆罕默德·戴夫; 穆罕默德·德伊夫 | Mohammed Deif; Deif | Commander of the Qassam Brigades; 哈马斯卡桑旅领导人; 2002; 2024-07-13
ziyad-al-nakhalah | PIJ | 齐亚德·纳哈拉; 齐亚德·纳卡拉 | Ziyad al-Nakhalah; Ziad al-Nakhala; Ziad Nakhaleh | Leader of Islamic Jihad; 巴勒斯坦伊斯兰圣战组织领导人; 2018-09
hassan-nasrallah | HEZBOLLAH | 哈桑·纳斯鲁拉; 赛义德·哈桑·纳斯鲁拉; 纳斯鲁拉; 纳斯拉勒; 纳斯拉拉 | Hassan Nasrallah; Nasrallah | Secretary-General of Hezbollah; 黎巴嫩真主党总书记; 1992-02; 2024-09-27
naim-qassem | HEZBOLLAH | 纳伊姆·卡西姆; 纳伊姆·卡塞姆; 奈姆·卡西姆 | Naim Qassem; Naim Kassem; Naim Qasim | Secretary-General of Hezbollah; 黎巴嫩真主党总书记; 2024-10-29
# Lebanon, Syria, Iraq, Jordan
michel-aoun | LBN | 米歇尔·奥恩 | Michel Aoun | President of Lebanon; 黎巴嫩总统; 2016-10-31; 2022-10-30
joseph-aoun | LBN | 约瑟夫·奥恩 | Joseph Aoun | President of Lebanon; 黎巴嫩总统; 2025-01-09
nawaf-salam | LBN | 纳瓦夫·萨拉姆 | Nawaf Salam | Prime Minister of Lebanon; 黎巴嫩总理; 2025-02-08
najib-mikati | LBN | 纳吉布·米卡提; 米卡提; 纳吉卜·米卡提 | Najib Mikati; Mikati | Prime Minister of Lebanon; 黎巴嫩总理; 2021-09-10; 2025-02-08
saad-hariri | LBN | 萨阿德·哈里里; 哈里里 | Saad Hariri; Saad al-Hariri; Hariri | Prime Minister of Lebanon; 黎巴嫩总理; 2016-12-18; 2020-01-21
nabih-berri | LBN | 纳比·贝里; 纳比赫·贝里 | Nabih Berri; Berri | Speaker of the Lebanese parliament; 黎巴嫩议会议长; 1992-10-20
bashar-al-assad | SYR | 巴沙尔·阿萨德; 巴沙尔; 阿萨德; 阿塞德; 巴沙尔·阿塞德 | Bashar al-Assad; Bashar Al-Assad; Bashar Assad; Assad; al-Assad | President of Syria; 叙利亚总统; 2000-07-17; 2024-12-08
ahmed-al-sharaa | SYR | 艾哈迈德·沙拉; 朱拉尼; 艾哈迈德·夏拉; 阿布·穆罕默德·朱拉尼; 乔拉尼 | Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed Al-Sharaa; al-Sharaa; Sharaa; Abu Mohammed al-Golani; Abu Mohammed al-Jolani; al-Golani; al-Jolani | President of Syria; 叙利亚总统; 2025-01-29
asaad-al-shaibani | SYR | 阿萨德·希巴尼; 希巴尼; 阿萨德·谢巴尼; 谢巴尼 | Asaad al-Shaibani; Asaad Al-Shaibani; Asaad al-Shibani; al-Shaibani; al-Shibani | Foreign Minister of Syria; 叙利亚外长; 2024-12-21
murhaf-abu-qasra | SYR | 穆尔哈夫·阿布·卡斯拉; 阿布·卡斯拉 | Murhaf Abu Qasra; Abu Qasra | Defence Minister of Syria; 叙利亚国防部长; 2024-12-21
walid-muallem | SYR | 瓦利德·穆阿利姆; 穆阿利姆; 穆阿勒姆 | Walid al-Moallem; Walid Muallem; Walid al-Muallem; Moallem; Muallem | Foreign Minister of Syria; 叙利亚外长; 2006-02; 2020-11-16
faisal-mekdad | SYR | 费萨尔·梅克达德; 梅克达德; 米格达德 | Faisal Mekdad; Faisal Mikdad; Mekdad | Foreign Minister of Syria; 叙利亚外长; 2020-11-22; 2024-09
bashar-jaafari | SYR | 巴沙尔·贾法里; 贾法里 | Bashar Jaafari; Bashar al-Jaafari; Jaafari; Ja'afari | Chief negotiator of Syria; 叙利亚政府谈判代表团团长; 2014-01; 2020-11
mazloum-abdi | SYR | 马兹卢姆·阿布迪; 马兹卢姆·科巴尼; 阿卜迪 | Mazloum Abdi; Mazlum Abdi; Mazloum Kobani | Commander of the Syrian Democratic Forces; 叙利亚民主军总司令; 2015
nouri-al-maliki | IRQ | 努里·马利基; 努里·马立基; 马利基 | Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; al-Maliki | Prime Minister of Iraq; 伊拉克总理; 2006-05-20; 2014-09-08
haider-al-abadi | IRQ | 海德尔·阿巴迪; 阿巴迪 | Haider al-Abadi; Haidar al-Abadi; Haider Abadi; al-Abadi | Prime Minister of Iraq; 伊拉克总理; 2014-09-08; 2018-10-25
adil-abdul-mahdi | IRQ | 阿迪勒·阿卜杜勒-迈赫迪; 阿卜杜勒-迈赫迪 | Adil Abdul-Mahdi; Adel Abdul Mahdi; Adil Abdul Mahdi; Abdul-Mahdi; Abdul Mahdi | Prime Minister of Iraq; 伊拉克总理; 2018-10-25; 2020-05-07
mustafa-al-kadhimi | IRQ | 穆斯塔法·卡迪米; 卡迪米 | Mustafa al-Kadhimi; Mustafa Al-Kadhimi; Mustafa Kadhimi; al-Kadhimi; Kadhimi | Prime Minister of Iraq; 伊拉克总理; 2020-05-07; 2022-10-27
mohammed-shia-al-sudani | IRQ | 穆罕默德·希亚·苏达尼; 穆罕默德·苏达尼; 苏达尼; 苏丹尼 | Mohammed Shia al-Sudani; Mohammed Shia' al-Sudani; Mohammed al-Sudani; Mohammed Shia Al-Sudani; al-Sudani | Prime Minister of Iraq; 伊拉克总理; 2022-10-27
fuad-hussein | IRQ | 福阿德·侯赛因 | Fuad Hussein | Foreign Minister of Iraq; 伊拉克外长; 2020-06-06
masoud-barzani | IRQ | 马苏德·巴尔扎尼; 马苏德·巴扎尼 | Masoud Barzani; Massoud Barzani; Masud Barzani | President of the Kurdistan region of Iraq; 伊拉克库尔德自治区主席; 2005-06-14; 2017-11-01
nechirvan-barzani | IRQ | 内奇尔万·巴尔扎尼; 尼济尔万·巴尔扎尼 | Nechirvan Barzani | President of the Kurdistan region of Iraq; 伊拉克库尔德自治区主席; 2019-06-10
abdullah-ii | JOR | 阿卜杜拉二世; 阿布杜拉二世 | Abdullah II; King Abdullah II | King of Jordan; 约旦国王; 1999-02-07
ayman-safadi | JOR | 艾曼·萨法迪; 萨法迪; 沙法迪 | Ayman Safadi; Ayman al-Safadi; Safadi | Foreign Minister of Jordan; 约旦外交大臣; 2017-01-15
nasser-judeh | JOR | 纳赛尔·朱达 | Nasser Judeh; Judeh | Foreign Minister of Jordan; 约旦外交大臣; 2009-02; 2017-01-15
# The Gulf
king-salman | SAU | 萨勒曼·本·阿卜杜勒-阿齐兹 | King Salman; Salman bin Abdulaziz; King Salman bin Abdulaziz | King of Saudi Arabia; 沙特国王; 2015-01-23
mohammed-bin-salman | SAU | 穆罕默德·本·萨勒曼; 穆罕默德·宾·萨尔曼; 本·萨勒曼; 小萨勒曼 | Mohammed bin Salman; Mohammad bin Salman; Mohamed bin Salman; Muhammad bin Salman; bin Salman; MBS | Crown Prince of Saudi Arabia; 沙特王储; 2017-06-21
saud-al-faisal | SAU | 沙特·费萨尔 | Saud al-Faisal | Foreign Minister of Saudi Arabia; 沙特外交大臣; 1975-10; 2015-04-29
adel-al-jubeir | SAU | 阿德尔·朱拜尔; 阿德勒·朱拜尔; 朱拜尔; 朱贝尔 | Adel al-Jubeir; Adel Al-Jubeir; Adel Jubeir; al-Jubeir; Jubeir | Foreign Minister of Saudi Arabia; 沙特外交大臣; 2015-04-29; 2018-12-27
faisal-bin-farhan | SAU | 费萨尔·本·法尔汗; 费萨尔·宾·法尔汉; 费萨尔·本·法尔汉; 费萨尔·本·法尔汉·阿勒沙特 | Faisal bin Farhan; Prince Faisal bin Farhan; Faisal bin Farhan Al Saud; Faisal bin Farhan Al-Saud | Foreign Minister of Saudi Arabia; 沙特外交大臣; 2019-10-23
khalid-bin-salman | SAU | 哈立德·本·萨勒曼; 哈立德·宾·萨尔曼 | Khalid bin Salman; Prince Khalid bin Salman | Defence Minister of Saudi Arabia; 沙特国防大臣; 2022-09-27
musaid-al-aiban | SAU | 穆萨伊德·艾班; 艾班; 穆萨德·本·穆罕默德·艾班 | Musaid al-Aiban; Musaed al-Aiban; Musaad bin Mohammed Al Aiban; Musaad al-Aiban | National security adviser of Saudi Arabia; 沙特国家安全顾问; 2017
abdulaziz-bin-salman | SAU | 阿卜杜勒-阿齐兹·本·萨勒曼; 阿卜杜勒阿齐兹·本·萨勒曼 | Abdulaziz bin Salman; Prince Abdulaziz bin Salman | Energy Minister of Saudi Arabia; 沙特能源大臣; 2019-09-08
mohammed-bin-zayed | ARE | 穆罕默德·本·扎耶德; 穆罕默德·宾·扎耶德; 穆罕默德·本·扎耶德·阿勒纳哈扬 | Mohamed bin Zayed; Mohammed bin Zayed; Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed Al Nahyan; MBZ | President of the United Arab Emirates; 阿联酋总统; 2022-05-14
abdullah-bin-zayed | ARE | 阿卜杜拉·本·扎耶德; 阿布杜拉·宾·扎耶德; 阿卜杜拉·本·扎耶德·阿勒纳哈扬 | Abdullah bin Zayed; Abdullah bin Zayed Al Nahyan; Sheikh Abdullah bin Zayed | Foreign Minister of the United Arab Emirates; 阿联酋外长; 2006-02
anwar-gargash | ARE | 安瓦尔·加尔加什; 加尔加什; 卡尔卡什 | Anwar Gargash; Gargash | Diplomatic adviser to the President of the United Arab Emirates; 阿联酋总统外交顾问; 2021-02
sultan-al-jaber | ARE | 苏尔坦·贾比尔; 苏尔坦·贾贝尔 | Sultan al-Jaber; Sultan Al Jaber; Sultan Ahmed Al Jaber; Al Jaber; al-Jaber | President of the climate conference in Dubai; 联合国气候变化迪拜大会主席; 2023-01; 2024-11
tamim-bin-hamad | QAT | 塔米姆·本·哈马德; 塔米姆; 塔米姆·本·哈马德·阿勒萨尼 | Tamim bin Hamad; Tamim bin Hamad Al Thani; Tamim bin Hamad al-Thani; Sheikh Tamim; Sheikh Tamim bin Hamad Al Thani | Emir of Qatar; 卡塔尔埃米尔; 2013-06-25
mohammed-bin-abdulrahman | QAT | 穆罕默德·本·阿卜杜勒拉赫曼; 穆罕默德·本·阿卜杜勒拉赫曼·阿勒萨尼; 穆罕默德·宾·阿布都拉曼; 穆罕默德·本·阿卜杜拉赫曼 | Mohammed bin Abdulrahman; Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman Al-Thani; Sheikh Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdul Rahman Al Thani | Foreign Minister of Qatar; 卡塔尔外交大臣; 2016-01-27 | Prime Minister of Qatar; 卡塔尔首相; 2023-03-07
majed-al-ansari | QAT | 马吉德·安萨里; 马杰德·安萨里; 安萨里; 马吉德·安莎里 | Majed al-Ansari; Majed Al-Ansari; Majed Al Ansari; Majid al-Ansari; al-Ansari; Al-Ansari | Foreign Ministry spokesman of Qatar; 卡塔尔外交部发言人; 2021-12
mohammed-al-khulaifi | QAT | 穆罕默德·胡莱菲; 胡莱菲; 穆罕默德·阿勒胡莱菲 | Mohammed al-Khulaifi; Mohammed Al-Khulaifi; Mohammed bin Abdulaziz Al-Khulaifi; al-Khulaifi; Al-Khulaifi | Minister of state at the Foreign Ministry of Qatar; 卡塔尔外交部国务大臣; 2023-01
qaboos-bin-said | OMN | 卡布斯·本·赛义德; 卡布斯 | Qaboos bin Said; Sultan Qaboos; Qaboos | Sultan of Oman; 阿曼苏丹; 1970-07-23; 2020-01-10
haitham-bin-tariq | OMN | 海赛姆·本·塔里克; 海赛姆 | Haitham bin Tariq; Haitham bin Tariq Al Said; Sultan Haitham | Sultan of Oman; 阿曼苏丹; 2020-01-11
yusuf-bin-alawi | OMN | 优素福·本·阿拉维; 尤素夫·本·阿拉维; 本·阿拉维 | Yusuf bin Alawi; Yousuf bin Alawi | Foreign Minister of Oman; 阿曼外交事务主管大臣; 1997; 2020-08-18
badr-albusaidi | OMN | 巴德尔·布赛义迪; 巴德尔·阿尔布赛迪; 布赛义迪; 布赛迪; 阿布赛迪; 巴德尔·布赛迪; 巴德尔·阿尔布赛义迪; 巴德尔·本·哈马德·布赛迪 | Badr Albusaidi; Badr al-Busaidi; Badr Al-Busaidi; Badr Al Busaidi; Badr bin Hamad Al Busaidi; Badr bin Hamad al-Busaidi; Albusaidi; al-Busaidi; Badr bin Hamad Albusaidi | Foreign Minister of Oman; 阿曼外交大臣; 2020-08-18
mishal-al-ahmad | KWT | 米沙勒·艾哈迈德 | Mishal al-Ahmad; Meshal Al-Ahmad; Mishal Al-Ahmad Al-Jaber Al-Sabah | Emir of Kuwait; 科威特埃米尔; 2023-12-16
jasem-albudaiwi | KWT | 贾西姆·布达维; 布达维; 贾西姆·穆罕默德·布达维 | Jasem Albudaiwi; Jasem Mohamed Albudaiwi; Albudaiwi | Secretary-General of the Gulf Cooperation Council; 海合会秘书长; 2023-02
# Yemen
ali-abdullah-saleh | YEM | 阿里·阿卜杜拉·萨利赫 | Ali Abdullah Saleh; Saleh | President of Yemen; 也门总统; 1990-05-22; 2012-02-27
abdrabbuh-mansur-hadi | YEM | 阿卜杜拉布·曼苏尔·哈迪; 阿卜杜-拉布·曼苏尔·哈迪 | Abdrabbuh Mansur Hadi; Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi; Abdu Rabbu Mansour Hadi; Mansour Hadi | President of Yemen; 也门总统; 2012-02-27; 2022-04-07
rashad-al-alimi | YEM | 拉沙德·阿里米; 阿里米 | Rashad al-Alimi; Rashad Al-Alimi; al-Alimi | Chairman of the Presidential Leadership Council of Yemen; 也门总统领导委员会主席; 2022-04-07
abdul-malik-al-houthi | HOUTHI | 阿卜杜勒-马利克·胡塞; 阿卜杜勒·马利克·胡塞; 阿卜杜勒马利克·胡塞 | Abdul-Malik al-Houthi; Abdul Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malek al-Houthi | Leader of the Houthis; 也门胡塞武装领导人; 2004
mohammed-abdulsalam | HOUTHI | 穆罕默德·阿卜杜勒-萨拉姆; 穆罕默德·阿卜杜勒萨拉姆; 阿卜杜勒-萨拉姆; 阿卜杜勒萨拉姆 | Mohammed Abdulsalam; Mohammed Abdul-Salam; Mohammed Abdul Salam; Mohammed Abdelsalam; Abdulsalam | Chief negotiator of the Houthis; 也门胡塞武装首席谈判代表; 2015
yahya-saree | HOUTHI | 叶海亚·萨雷亚; 叶海亚·萨里; 叶海亚·萨雷; 萨雷亚 | Yahya Saree; Yahya Sarea; Yahya Sare'e; Saree | Military spokesman of the Houthis; 也门胡塞武装发言人; 2018
mahdi-al-mashat | HOUTHI | 马赫迪·马沙特; 迈赫迪·马沙特; 马沙特 | Mahdi al-Mashat; Mahdi Al-Mashat; al-Mashat | Head of the Supreme Political Council of the Houthis; 也门胡塞武装最高政治委员会主席; 2018-04
# Turkey
recep-tayyip-erdogan | TUR | 雷杰普·塔伊普·埃尔多安; 塔伊普·埃尔多安; 埃尔多安; 艾尔多安; 厄多安; 艾多根; 艾尔段 | Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan; Tayyip Erdoğan; Erdoğan; Erdogan | Prime Minister of Turkey; 土耳其总理; 2003-03-14; 2014-08-28 | President of Turkey; 土耳其总统; 2014-08-28
abdullah-gul | TUR | 阿卜杜拉·居尔; 阿布杜拉·居尔 | Abdullah Gül; Abdullah Gul | President of Turkey; 土耳其总统; 2007-08-28; 2014-08-28
ahmet-davutoglu | TUR | 艾哈迈德·达武特奥卢; 达武特奥卢; 达乌特奥卢; 戴夫特奥卢 | Ahmet Davutoğlu; Ahmet Davutoglu; Davutoğlu; Davutoglu | Foreign Minister of Turkey; 土耳其外长; 2009-05-01; 2014-08-28 | Prime Minister of Turkey; 土耳其总理; 2014-08-28; 2016-05-24
mevlut-cavusoglu | TUR | 梅夫吕特·恰武什奥卢; 恰武什奥卢; 查武什奥卢; 卡夫索格鲁; 恰夫什奥卢; 乔伍什奥卢; 恰武什奥鲁 | Mevlüt Çavuşoğlu; Mevlut Cavusoglu; Çavuşoğlu; Cavusoglu | Foreign Minister of Turkey; 土耳其外长; 2014-08-29; 2023-06-03
hakan-fidan | TUR | 哈坎·费丹; 费丹; 哈坎·菲丹; 菲丹 | Hakan Fidan; Fidan | Head of Turkish intelligence; 土耳其国家情报局局长; 2010-05; 2023-06-03 | Foreign Minister of Turkey; 土耳其外长; 2023-06-03
ibrahim-kalin | TUR | 易卜拉欣·卡林; 易卜拉欣·卡伦; 卡林 | İbrahim Kalın; Ibrahim Kalin; Kalın; Kalin | Spokesman of the President of Turkey; 土耳其总统府发言人; 2014-12; 2023-06 | Head of Turkish intelligence; 土耳其国家情报局局长; 2023-06-05
hulusi-akar | TUR | 胡卢西·阿卡尔 | Hulusi Akar; Akar | Defence Minister of Turkey; 土耳其国防部长; 2018-07-10; 2023-06-03
yasar-guler | TUR | 亚沙尔·居莱尔; 居莱尔 | Yaşar Güler; Yasar Guler; Güler | Defence Minister of Turkey; 土耳其国防部长; 2023-06-04
abdullah-ocalan | PKK | 阿卜杜拉·厄贾兰; 厄贾兰; 奥贾兰; 欧贾兰; 奥加兰 | Abdullah Öcalan; Abdullah Ocalan; Öcalan; Ocalan | Founder of the PKK; 库尔德工人党创始人; 1978
# Egypt, Libya, the Maghreb
hosni-mubarak | EGY | 胡斯尼·穆巴拉克; 穆巴拉克 | Hosni Mubarak; Mubarak | President of Egypt; 埃及总统; 1981-10-14; 2011-02-11
mohamed-morsi | EGY | 穆罕默德·穆尔西; 穆尔西; 穆希 | Mohamed Morsi; Mohammed Morsi; Mohamed Mursi; Mohammed Mursi; Morsi; Mursi | President of Egypt; 埃及总统; 2012-06-30; 2013-07-03
abdel-fattah-el-sisi | EGY | 阿卜杜勒-法塔赫·塞西; 阿卜杜勒·法塔赫·塞西; 塞西; 席西; 塞希 | Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah El-Sisi; Abdel Fattah Al-Sisi; Abdel-Fattah el-Sisi; el-Sisi; al-Sisi; el-Sissi; El-Sisi; Sisi | President of Egypt; 埃及总统; 2014-06-08
sameh-shoukry | EGY | 萨迈赫·舒凯里; 萨米赫·舒克里; 舒凯里; 舒克里; 萨梅·舒克里 | Sameh Shoukry; Sameh Shoukri; Shoukry; Shoukri | Foreign Minister of Egypt; 埃及外长; 2014-06-17; 2024-07-03
badr-abdelatty | EGY | 巴德尔·阿卜杜勒-阿提; 巴德尔·阿卜杜拉蒂; 阿卜杜勒-阿提; 阿卜杜拉提; 巴德尔·阿卜杜勒阿提; 阿卜杜勒阿提 | Badr Abdelatty; Badr Abdel-Aty; Badr Abdel Aty; Abdelatty | Foreign Minister of Egypt; 埃及外长; 2024-07-03
abbas-kamel | EGY | 阿巴斯·卡迈勒; 阿巴斯·卡梅尔; 阿巴斯·卡米勒 | Abbas Kamel | Head of Egyptian intelligence; 埃及情报总局局长; 2018-06; 2024-10
hassan-rashad | EGY | 哈桑·拉沙德 | Hassan Rashad; Hassan Mahmoud Rashad | Head of Egyptian intelligence; 埃及情报总局局长; 2024-10-16
nabil-fahmy | EGY | 纳比勒·法赫米; 纳比尔·法赫米 | Nabil Fahmy | Foreign Minister of Egypt; 埃及外长; 2013-07-16; 2014-06-17
mohamed-abdel-aty | EGY | 穆罕默德·阿卜杜勒-阿提; 穆罕默德·阿布德尔·阿提 | Mohamed Abdel Aty; Mohamed Abdel-Aty; Mohammed Abdel Aty | Water Minister of Egypt; 埃及水资源和灌溉部长; 2016-03; 2022-08
ahmed-aboul-gheit | EGY | 艾哈迈德·阿布·盖特; 阿布·盖特; 阿布盖特 | Ahmed Aboul Gheit; Ahmed Abul Gheit; Aboul Gheit; Abul Gheit | Secretary-General of the Arab League; 阿拉伯国家联盟秘书长; 2016-07-01
nabil-elaraby | EGY | 纳比勒·阿拉比; 纳比勒·埃尔阿拉比 | Nabil Elaraby; Nabil al-Arabi; Nabil el-Araby | Secretary-General of the Arab League; 阿拉伯国家联盟秘书长; 2011-07-01; 2016-06-30
muammar-gaddafi | LBY | 穆阿迈尔·卡扎菲; 卡扎菲; 格达费; 卡达菲 | Muammar Gaddafi; Muammar Qaddafi; Moammar Gadhafi; Muammar Gadhafi; Gaddafi; Qaddafi; Gadhafi | Leader of Libya; 利比亚领导人; 1969-09-01; 2011-10-20
khalifa-haftar | LBY | 哈利法·哈夫塔尔; 哈夫塔尔; 哈夫特; 哈夫达 | Khalifa Haftar; Khalifa Hifter; Haftar; Hifter | Commander of the Libyan National Army; 利比亚国民军总司令; 2015-03-02
fayez-al-sarraj | LBY | 法耶兹·萨拉杰; 萨拉杰; 萨拉吉; 法耶兹·萨拉吉 | Fayez al-Sarraj; Fayez Serraj; Fayez al-Serraj; al-Sarraj; Sarraj; Serraj | Prime Minister of Libya; 利比亚民族团结政府总理; 2016-03-30; 2021-03-15
abdul-hamid-dbeibah | LBY | 阿卜杜勒-哈米德·德贝巴; 阿卜杜勒·哈米德·德贝巴; 德贝巴 | Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdul Hamid Dbeibeh; Abdul Hamid al-Dbeibah; Abdulhamid al-Dbeibah; Dbeibah; Dbeibeh | Prime Minister of Libya; 利比亚民族统一政府总理; 2021-03-15
aguila-saleh | LBY | 阿基拉·萨利赫; 阿吉拉·萨利赫 | Aguila Saleh; Agila Saleh | Speaker of the House of Representatives of Libya; 利比亚国民代表大会主席; 2014-08-05
mohammed-vi | MAR | 穆罕默德六世 | Mohammed VI; King Mohammed VI | King of Morocco; 摩洛哥国王; 1999-07-23
nasser-bourita | MAR | 纳赛尔·布里达; 布里达 | Nasser Bourita; Bourita | Foreign Minister of Morocco; 摩洛哥外交大臣; 2017-04-05
abdelmadjid-tebboune | DZA | 阿卜杜勒-马吉德·特本; 特本; 特布恩 | Abdelmadjid Tebboune; Tebboune | President of Algeria; 阿尔及利亚总统; 2019-12-19
abdelaziz-bouteflika | DZA | 阿卜杜勒-阿齐兹·布特弗利卡; 布特弗利卡; 包特夫里卡 | Abdelaziz Bouteflika; Bouteflika | President of Algeria; 阿尔及利亚总统; 1999-04-27; 2019-04-02
ramtane-lamamra | DZA | 拉姆丹·拉马拉; 拉姆坦·拉马姆拉 | Ramtane Lamamra; Lamamra | Foreign Minister of Algeria; 阿尔及利亚外长; 2021-07-07; 2023-03-16 | UN envoy for Sudan; 联合国秘书长苏丹问题个人特使; 2023-11
kais-saied | TUN | 凯斯·赛义德 | Kais Saied; Kaïs Saïed; Kais Saïed | President of Tunisia; 突尼斯总统; 2019-10-23
`;
