/** People by whom Africa was led and spoken for, and those who led and spoke for the United Nations and other world bodies, 2010–2025; the columns of people-america.ts. */
export const AFRICAN_AND_WORLD_PEOPLE = `
# Sudan, South Sudan
omar-al-bashir | SDN | 奥马尔·巴希尔 | Omar al-Bashir; Omar Al-Bashir; Omar Bashir; al-Bashir | President of Sudan; 苏丹总统; 1989-06-30; 2019-04-11
abdel-fattah-al-burhan | SDN | 阿卜杜勒-法塔赫·布尔汉; 阿卜杜勒·法塔赫·布尔汉; 布尔汉; 布尔罕 | Abdel Fattah al-Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Al-Burhan; Abdel Fattah Burhan; al-Burhan; Burhan | Chairman of the Sovereign Council of Sudan; 苏丹主权委员会主席; 2019-08-21
abdalla-hamdok | SDN | 阿卜杜拉·哈姆杜克; 哈姆杜克; 哈姆多克 | Abdalla Hamdok; Abdallah Hamdok; Hamdok | Prime Minister of Sudan; 苏丹总理; 2019-08-21; 2022-01-02
kamil-idris | SDN | 卡米勒·伊德里斯; 卡米尔·伊德里斯 | Kamil Idris; Kamil El-Tayeb Idris | Prime Minister of Sudan; 苏丹总理; 2025-05-31
mohamed-hamdan-dagalo | RSF | 穆罕默德·哈姆丹·达加洛; 达加洛; 赫梅蒂; 海迈提; 希梅提 | Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo; Hemedti; Hemeti; Dagalo; Daglo | Commander of the Rapid Support Forces; 苏丹快速支援部队领导人; 2013
yasser-abbas | SDN | 亚西尔·阿巴斯 | Yasser Abbas; Yasir Abbas | Irrigation Minister of Sudan; 苏丹灌溉与水资源部长; 2019-09; 2021-10
salva-kiir | SSD | 萨尔瓦·基尔; 基尔·马亚尔迪特 | Salva Kiir; Salva Kiir Mayardit; Kiir | President of South Sudan; 南苏丹总统; 2011-07-09
riek-machar | SSD | 里克·马查尔; 里克·马沙尔; 马查尔 | Riek Machar; Machar | First Vice-President of South Sudan; 南苏丹第一副总统; 2020-02-22
# The Horn
meles-zenawi | ETH | 梅莱斯·泽纳维 | Meles Zenawi; Meles | Prime Minister of Ethiopia; 埃塞俄比亚总理; 1995-08-23; 2012-08-20
hailemariam-desalegn | ETH | 海尔马里亚姆·德萨莱尼; 海尔马里亚姆 | Hailemariam Desalegn; Hailemariam | Prime Minister of Ethiopia; 埃塞俄比亚总理; 2012-09-21; 2018-04-02
abiy-ahmed | ETH | 阿比·艾哈迈德; 阿比·阿迈德; 阿比·艾哈迈德·阿里 | Abiy Ahmed; Abiy Ahmed Ali; Abiy | Prime Minister of Ethiopia; 埃塞俄比亚总理; 2018-04-02
demeke-mekonnen | ETH | 德梅克·梅孔嫩; 德梅克; 梅孔嫩 | Demeke Mekonnen; Demeke | Foreign Minister of Ethiopia; 埃塞俄比亚副总理兼外长; 2020-11; 2024-01
redwan-hussein | ETH | 雷德万·侯赛因; 雷德万 | Redwan Hussein; Redwan Hussien | Chief negotiator of Ethiopia; 埃塞俄比亚总理国家安全顾问; 2022; 2024-02
seleshi-bekele | ETH | 塞莱希·贝克勒; 塞莱希; 贝凯莱; 塞莱希·贝克莱 | Seleshi Bekele; Sileshi Bekele | Water Minister of Ethiopia; 埃塞俄比亚水利灌溉和能源部长; 2016-11; 2021-10
gedion-timothewos | ETH | 格迪翁·蒂莫泰沃斯; 吉迪恩·提摩西沃斯 | Gedion Timothewos; Gedion Timotheos | Foreign Minister of Ethiopia; 埃塞俄比亚外长; 2024-10-18
debretsion-gebremichael | TPLF | 德布雷齐翁·格布雷迈克尔; 德布雷齐翁; 德布雷津 | Debretsion Gebremichael; Debretsion | Leader of the TPLF; 提格雷人民解放阵线领导人; 2017-11
getachew-reda | TPLF | 格塔丘·雷达; 盖塔丘·雷达; 格塔丘 | Getachew Reda; Getachew | Spokesman of the TPLF; 提格雷人民解放阵线发言人; 2018 | Head of the interim administration of Tigray; 提格雷州临时行政机构负责人; 2023-03; 2025-04
isaias-afwerki | ERI | 伊萨亚斯·阿费沃基; 伊萨亚斯; 阿费沃基 | Isaias Afwerki; Isaias Afewerki; Isaias | President of Eritrea; 厄立特里亚总统; 1993-05-24
hassan-sheikh-mohamud | SOM | 哈桑·谢赫·马哈茂德; 哈桑·谢赫·穆罕默德 | Hassan Sheikh Mohamud; Sheikh Mohamud | President of Somalia; 索马里总统; 2022-05-23
muse-bihi-abdi | | 穆塞·比希·阿卜迪 | Muse Bihi Abdi; Muse Bihi | President of Somaliland; 索马里兰领导人; 2017-12-13; 2024-12-12
ismail-omar-guelleh | DJI | 伊斯梅尔·奥马尔·盖莱; 盖莱 | Ismaïl Omar Guelleh; Ismail Omar Guelleh; Guelleh | President of Djibouti; 吉布提总统; 1999-05-08
uhuru-kenyatta | KEN | 乌胡鲁·肯雅塔; 肯雅塔; 肯亚塔 | Uhuru Kenyatta; Kenyatta | President of Kenya; 肯尼亚总统; 2013-04-09; 2022-09-13
william-ruto | KEN | 威廉·鲁托; 鲁托 | William Ruto; Ruto | President of Kenya; 肯尼亚总统; 2022-09-13
musalia-mudavadi | KEN | 穆萨利亚·穆达瓦迪; 穆达瓦迪 | Musalia Mudavadi; Mudavadi | Foreign Minister of Kenya; 肯尼亚外长; 2023-10-04
yoweri-museveni | UGA | 约韦里·穆塞韦尼; 穆塞韦尼; 穆塞维尼 | Yoweri Museveni; Museveni | President of Uganda; 乌干达总统; 1986-01-29
# The Great Lakes
paul-kagame | RWA | 保罗·卡加梅; 卡加梅; 卡加米 | Paul Kagame; Kagame | President of Rwanda; 卢旺达总统; 2000-04-22
olivier-nduhungirehe | RWA | 奥利维耶·恩杜洪吉雷; 恩杜洪吉雷赫; 恩杜洪吉雷; 奥利维尔·恩杜洪吉雷赫 | Olivier Nduhungirehe; Nduhungirehe | Foreign Minister of Rwanda; 卢旺达外长; 2024-06-14
vincent-biruta | RWA | 樊尚·比鲁塔; 文森特·比鲁塔; 比鲁塔 | Vincent Biruta; Biruta | Foreign Minister of Rwanda; 卢旺达外长; 2019-11-04; 2024-06-14
joseph-kabila | COD | 约瑟夫·卡比拉; 卡比拉 | Joseph Kabila; Kabila | President of the Democratic Republic of the Congo; 刚果（金）总统; 2001-01-26; 2019-01-24
felix-tshisekedi | COD | 费利克斯·齐塞克迪; 菲利克斯·齐塞克迪; 齐塞克迪; 齐塞凯迪 | Félix Tshisekedi; Felix Tshisekedi; Tshisekedi | President of the Democratic Republic of the Congo; 刚果（金）总统; 2019-01-24
therese-kayikwamba-wagner | COD | 泰蕾兹·卡伊夸姆巴·瓦格纳; 卡伊夸姆巴·瓦格纳; 特蕾莎·卡伊夸姆巴·瓦格纳 | Thérèse Kayikwamba Wagner; Therese Kayikwamba Wagner; Kayikwamba Wagner | Foreign Minister of the Democratic Republic of the Congo; 刚果（金）外长; 2024-06-12
patrick-muyaya | COD | 帕特里克·穆亚亚; 穆亚亚 | Patrick Muyaya; Muyaya | Government spokesman of the Democratic Republic of the Congo; 刚果（金）政府发言人; 2021-04
corneille-nangaa | M23 | 科尔内耶·南加; 科尔内耶·南加阿 | Corneille Nangaa; Nangaa | Leader of the Congo River Alliance; 刚果河联盟领导人; 2023-12
bertrand-bisimwa | M23 | 贝特朗·比西姆瓦; 比西姆瓦 | Bertrand Bisimwa; Bisimwa | President of M23; “M23运动”主席; 2013-02
lawrence-kanyuka | M23 | 劳伦斯·卡纽卡; 劳伦斯·坎尤卡 | Lawrence Kanyuka; Kanyuka | Spokesman of M23; “M23运动”发言人; 2022
joao-lourenco | AGO | 若昂·洛伦索; 洛伦索 | João Lourenço; Joao Lourenco; Lourenço; Lourenco | President of Angola; 安哥拉总统; 2017-09-26
faure-gnassingbe | TGO | 福雷·纳辛贝; 福雷·埃索齐姆纳·纳辛贝; 纳辛贝 | Faure Gnassingbé; Faure Gnassingbe; Gnassingbé; Gnassingbe | President of Togo; 多哥总统; 2005-05-04; 2025-05-03
samia-suluhu-hassan | TZA | 萨米娅·苏卢胡·哈桑; 萨米娅 | Samia Suluhu Hassan; Samia Suluhu | President of Tanzania; 坦桑尼亚总统; 2021-03-19
# Southern Africa
jacob-zuma | ZAF | 雅各布·祖马; 祖马 | Jacob Zuma; Zuma | President of South Africa; 南非总统; 2009-05-09; 2018-02-14
cyril-ramaphosa | ZAF | 西里尔·拉马福萨; 拉马福萨; 拉玛佛沙; 拉马佛萨 | Cyril Ramaphosa; Ramaphosa | President of South Africa; 南非总统; 2018-02-15
naledi-pandor | ZAF | 纳莱迪·潘多尔; 潘多尔; 娜莱迪·潘多尔 | Naledi Pandor; Pandor | Foreign Minister of South Africa; 南非国际关系与合作部长; 2019-05-30; 2024-06-19
ronald-lamola | ZAF | 罗纳德·拉莫拉; 拉莫拉 | Ronald Lamola; Lamola | Foreign Minister of South Africa; 南非国际关系与合作部长; 2024-07-03
thabo-mbeki | ZAF | 塔博·姆贝基; 姆贝基 | Thabo Mbeki; Mbeki | President of South Africa; 南非总统; 1999-06-14; 2008-09-24
robert-mugabe | ZWE | 罗伯特·穆加贝; 穆加贝; 穆加比 | Robert Mugabe; Mugabe | President of Zimbabwe; 津巴布韦总统; 1987-12-31; 2017-11-21
emmerson-mnangagwa | ZWE | 埃默森·姆南加古瓦; 姆南加古瓦; 姆南加瓦 | Emmerson Mnangagwa; Mnangagwa | President of Zimbabwe; 津巴布韦总统; 2017-11-24
filipe-nyusi | MOZ | 菲利佩·纽西 | Filipe Nyusi; Nyusi | President of Mozambique; 莫桑比克总统; 2015-01-15; 2025-01-15
hakainde-hichilema | ZMB | 哈凯恩德·希奇莱马; 希奇莱马 | Hakainde Hichilema; Hichilema | President of Zambia; 赞比亚总统; 2021-08-24
# West Africa
goodluck-jonathan | NGA | 古德勒克·乔纳森; 古拉克·强纳森 | Goodluck Jonathan | President of Nigeria; 尼日利亚总统; 2010-05-05; 2015-05-29
muhammadu-buhari | NGA | 穆罕默杜·布哈里; 布哈里 | Muhammadu Buhari; Buhari | President of Nigeria; 尼日利亚总统; 2015-05-29; 2023-05-29
bola-tinubu | NGA | 博拉·提努布; 博拉·蒂努布; 提努布; 蒂努布 | Bola Tinubu; Bola Ahmed Tinubu; Tinubu | President of Nigeria; 尼日利亚总统; 2023-05-29
yusuf-tuggar | NGA | 优素福·图加尔; 图加尔 | Yusuf Tuggar; Yusuf Maitama Tuggar; Tuggar | Foreign Minister of Nigeria; 尼日利亚外长; 2023-08-21
olusegun-obasanjo | NGA | 奥卢塞贡·奥巴桑乔; 奥巴桑乔; 欧巴桑荷 | Olusegun Obasanjo; Obasanjo | President of Nigeria; 尼日利亚总统; 1999-05-29; 2007-05-29 | African Union envoy for the Horn of Africa; 非洲联盟非洲之角问题高级代表; 2021-08
macky-sall | SEN | 马基·萨勒; 麦基·萨勒 | Macky Sall | President of Senegal; 塞内加尔总统; 2012-04-02; 2024-04-02
bassirou-diomaye-faye | SEN | 巴西鲁·迪奥马耶·法耶; 迪奥马耶·法耶; 巴西鲁·迪奥马耶 | Bassirou Diomaye Faye; Diomaye Faye | President of Senegal; 塞内加尔总统; 2024-04-02
nana-akufo-addo | GHA | 纳纳·阿库福-阿多; 阿库福-阿多; 阿库福阿多 | Nana Akufo-Addo; Akufo-Addo | President of Ghana; 加纳总统; 2017-01-07; 2025-01-07
john-mahama | GHA | 约翰·马哈马; 马哈马 | John Mahama; John Dramani Mahama; Mahama | President of Ghana; 加纳总统; 2012-07-24; 2017-01-07 | President of Ghana; 加纳总统; 2025-01-07
alassane-ouattara | CIV | 阿拉萨内·瓦塔拉; 阿拉萨纳·瓦塔拉; 瓦塔拉 | Alassane Ouattara; Ouattara | President of Ivory Coast; 科特迪瓦总统; 2010-12-04
ibrahim-boubacar-keita | MLI | 易卜拉欣·布巴卡尔·凯塔 | Ibrahim Boubacar Keïta; Ibrahim Boubacar Keita | President of Mali; 马里总统; 2013-09-04; 2020-08-18
assimi-goita | MLI | 阿西米·戈伊塔; 戈伊塔 | Assimi Goïta; Assimi Goita; Goïta; Goita | Transitional President of Mali; 马里过渡总统; 2021-05-24
abdoulaye-diop | MLI | 阿卜杜拉耶·迪奥普 | Abdoulaye Diop | Foreign Minister of Mali; 马里外长; 2021-06-11
mohamed-bazoum | NER | 穆罕默德·巴祖姆; 巴祖姆; 巴佐姆 | Mohamed Bazoum; Bazoum | President of Niger; 尼日尔总统; 2021-04-02; 2023-07-26
abdourahamane-tchiani | NER | 阿卜杜拉赫曼·奇亚尼; 奇亚尼; 阿卜杜拉哈马内·奇亚尼 | Abdourahamane Tchiani; Abdourahmane Tiani; Abdourahamane Tiani; Tchiani; Tiani | Leader of Niger; 尼日尔领导人; 2023-07-28
ibrahim-traore | BFA | 易卜拉欣·特拉奥雷 | Ibrahim Traoré; Ibrahim Traore; Traoré; Traore | Transitional President of Burkina Faso; 布基纳法索过渡总统; 2022-09-30
idriss-deby | TCD | 伊德里斯·代比 | Idriss Déby; Idriss Deby | President of Chad; 乍得总统; 1990-12-02; 2021-04-20
mahamat-idriss-deby | TCD | 穆罕默德·伊德里斯·代比; 马哈马特·伊德里斯·代比 | Mahamat Idriss Déby; Mahamat Idriss Deby; Mahamat Déby; Mahamat Deby | President of Chad; 乍得总统; 2021-04-20
# African Union and regional bodies
jean-ping | GAB | 让·平 | Jean Ping | Chairman of the African Union Commission; 非洲联盟委员会主席; 2008-04-28; 2012-10-15
nkosazana-dlamini-zuma | ZAF | 恩科萨扎娜·德拉米尼-祖马; 德拉米尼-祖马; 德拉米尼·祖马 | Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma; Dlamini-Zuma | Chairwoman of the African Union Commission; 非洲联盟委员会主席; 2012-10-15; 2017-03-14
moussa-faki-mahamat | TCD | 穆萨·法基·穆罕默德; 穆萨·法基; 法基·穆罕默德 | Moussa Faki Mahamat; Moussa Faki; Faki Mahamat; Faki | Chairman of the African Union Commission; 非洲联盟委员会主席; 2017-03-14; 2025-03-13
mahmoud-ali-youssouf | DJI | 马哈茂德·阿里·优素福 | Mahmoud Ali Youssouf; Mahamoud Ali Youssouf; Ali Youssouf | Chairman of the African Union Commission; 非洲联盟委员会主席; 2025-03-13
workneh-gebeyehu | ETH | 沃尔基内·格贝耶胡; 沃尔基内 | Workneh Gebeyehu; Workneh | Executive secretary of IGAD; 政府间发展组织执行秘书; 2019-11-29
# United Nations
ban-ki-moon | UNO | 潘基文 | Ban Ki-moon; Ban Ki Moon | Secretary-General of the United Nations; 联合国秘书长; 2007-01-01; 2016-12-31
kofi-annan | UNO | 科菲·安南 | Kofi Annan; Annan | Secretary-General of the United Nations; 联合国秘书长; 1997-01-01; 2006-12-31 | UN and Arab League envoy for Syria; 联合国与阿盟叙利亚问题特使; 2012-02-23; 2012-08-31
antonio-guterres | UNO | 安东尼奥·古特雷斯; 安东尼欧·古特瑞斯; 古特雷斯; 古特瑞斯; 古铁雷斯 | António Guterres; Antonio Guterres; Guterres | Secretary-General of the United Nations; 联合国秘书长; 2017-01-01
amina-mohammed | UNO | 阿米娜·穆罕默德 | Amina Mohammed; Amina J. Mohammed | Deputy Secretary-General of the United Nations; 联合国常务副秘书长; 2017-01-01
stephane-dujarric | UNO | 斯特凡纳·迪雅里克; 斯特凡·杜加里克; 迪雅里克; 杜加里克; 杜雅里克 | Stéphane Dujarric; Stephane Dujarric; Dujarric | Spokesman of the UN Secretary-General; 联合国秘书长发言人; 2014-03
farhan-haq | UNO | 法尔汉·哈克 | Farhan Haq | Deputy spokesman of the UN Secretary-General; 联合国秘书长副发言人; 2014
rosemary-dicarlo | UNO | 罗斯玛丽·迪卡洛; 罗丝玛丽·迪卡洛; 迪卡洛 | Rosemary DiCarlo; DiCarlo | UN Under-Secretary-General for Political Affairs; 联合国负责政治和建设和平事务的副秘书长; 2018-05-01
lakhdar-brahimi | UNO | 拉赫达尔·卜拉希米; 卜拉希米; 布拉希米 | Lakhdar Brahimi; Brahimi | UN and Arab League envoy for Syria; 联合国与阿盟叙利亚问题联合特别代表; 2012-08-17; 2014-05-31
staffan-de-mistura | UNO | 斯塔凡·德米斯图拉; 德米斯图拉; 米斯图拉 | Staffan de Mistura; De Mistura; de Mistura | UN special envoy for Syria; 联合国秘书长叙利亚问题特使; 2014-07-10; 2018-12-31 | UN envoy for Western Sahara; 联合国秘书长西撒哈拉问题个人特使; 2021-10
geir-pedersen | UNO | 盖尔·彼得森; 吉尔·彼得森; 裴凯儒; 裴德森 | Geir Pedersen; Geir O. Pedersen; Geir Otto Pedersen; Pedersen | UN special envoy for Syria; 联合国秘书长叙利亚问题特使; 2019-01-07; 2025-09
martin-griffiths | UNO | 马丁·格里菲思; 马丁·格里菲斯; 格里菲思; 格里菲斯; 葛里菲斯 | Martin Griffiths; Griffiths | UN special envoy for Yemen; 联合国秘书长也门问题特使; 2018-02-16; 2021-07 | UN humanitarian chief; 联合国负责人道主义事务的副秘书长; 2021-07; 2024-06
hans-grundberg | UNO | 汉斯·格伦德贝里; 格伦德贝里; 格伦德伯格; 汉斯·格伦伯格; 汉斯·格伦德伯格 | Hans Grundberg; Grundberg | UN special envoy for Yemen; 联合国秘书长也门问题特使; 2021-08-06
jamal-benomar | UNO | 贾迈勒·本·欧迈尔; 本·欧迈尔; 贾马勒·贝诺马尔 | Jamal Benomar; Benomar | UN special envoy for Yemen; 联合国秘书长也门问题特别顾问; 2011-04; 2015-04-15
ismail-ould-cheikh-ahmed | UNO | 伊斯梅尔·乌尔德·谢赫·艾哈迈德; 谢赫·艾哈迈德; 乌尔德·谢赫·艾哈迈德 | Ismail Ould Cheikh Ahmed; Ould Cheikh Ahmed | UN special envoy for Yemen; 联合国秘书长也门问题特使; 2015-04-25; 2018-02
ghassan-salame | UNO | 加桑·萨拉迈; 加桑·萨拉梅 | Ghassan Salamé; Ghassan Salame; Salamé | UN special envoy for Libya; 联合国秘书长利比亚问题特别代表; 2017-06; 2020-03
stephanie-williams | UNO | 斯蒂芬妮·威廉斯; 斯蒂芬妮·威廉姆斯 | Stephanie Williams; Stephanie Turco Williams | UN acting special envoy for Libya; 联合国秘书长利比亚问题代理特别代表; 2020-03; 2021-02
bernardino-leon | UNO | 贝纳迪诺·莱昂; 贝尔纳迪诺·莱昂 | Bernardino León; Bernardino Leon | UN special envoy for Libya; 联合国秘书长利比亚问题特别代表; 2014-08; 2015-11
martin-kobler | UNO | 马丁·科布勒; 科布勒; 马丁·科布莱尔 | Martin Kobler; Kobler | UN special envoy for Libya; 联合国秘书长利比亚问题特别代表; 2015-11; 2017-06
abdoulaye-bathily | UNO | 阿卜杜拉耶·巴蒂利; 巴蒂利; 巴提利 | Abdoulaye Bathily; Bathily | UN special envoy for Libya; 联合国秘书长利比亚问题特别代表; 2022-09; 2024-05
hanna-tetteh | UNO | 汉娜·泰特; 汉娜·特塔 | Hanna Tetteh; Hanna Serwaa Tetteh; Tetteh | UN special envoy for Libya; 联合国秘书长利比亚问题特别代表; 2025-02
volker-perthes | UNO | 福尔克尔·佩特斯; 佩尔特斯; 沃尔克·佩尔特斯 | Volker Perthes; Perthes | UN special envoy for Sudan; 联合国秘书长苏丹问题特别代表; 2021-02; 2023-09-13
tor-wennesland | UNO | 托尔·文内斯兰; 托尔·温内斯兰; 文内斯兰; 温内斯兰 | Tor Wennesland; Wennesland | UN special coordinator for the Middle East peace process; 联合国中东和平进程特别协调员; 2021-01; 2024-12
nickolay-mladenov | UNO | 尼古拉·姆拉德诺夫; 姆拉德诺夫; 姆拉登诺夫 | Nickolay Mladenov; Nikolay Mladenov; Mladenov | UN special coordinator for the Middle East peace process; 联合国中东和平进程特别协调员; 2015-03; 2020-12-31
sigrid-kaag | UNO | 西格丽德·卡格 | Sigrid Kaag; Kaag | UN humanitarian coordinator for Gaza; 联合国加沙问题高级人道主义和重建协调员; 2024-01; 2025
mark-lowcock | UNO | 马克·洛科克; 洛科克; 洛考克 | Mark Lowcock; Lowcock | UN humanitarian chief; 联合国负责人道主义事务的副秘书长; 2017-09; 2021-06
tom-fletcher | UNO | 汤姆·弗莱彻 | Tom Fletcher | UN humanitarian chief; 联合国负责人道主义事务的副秘书长; 2024-11
philippe-lazzarini | UNO | 菲利普·拉扎里尼; 拉扎里尼; 拉札里尼 | Philippe Lazzarini; Lazzarini | Commissioner-General of UNRWA; 联合国近东救济工程处主任专员; 2020-03-18
volker-turk | UNO | 福尔克尔·蒂尔克; 沃尔克·蒂尔克; 蒂尔克 | Volker Türk; Volker Turk; Türk | UN High Commissioner for Human Rights; 联合国人权事务高级专员; 2022-10-17
zeid-raad-al-hussein | UNO | 扎伊德·拉阿德·侯赛因; 扎伊德·侯赛因 | Zeid Ra'ad al-Hussein; Zeid Ra'ad Al Hussein; Zeid Raad al-Hussein; Zeid Ra'ad | UN High Commissioner for Human Rights; 联合国人权事务高级专员; 2014-09-01; 2018-08-31
filippo-grandi | UNO | 菲利波·格兰迪 | Filippo Grandi; Grandi | UN High Commissioner for Refugees; 联合国难民事务高级专员; 2016-01-01
cindy-mccain | UNO | 辛迪·麦凯恩; 辛迪·马侃 | Cindy McCain | Executive director of the World Food Programme; 世界粮食计划署执行干事; 2023-04
tedros-adhanom-ghebreyesus | UNO | 谭德塞; 特德罗斯·阿达诺姆·盖布雷耶苏斯; 特沃德罗斯 | Tedros Adhanom Ghebreyesus; Tedros Adhanom; Tedros | Director-General of the WHO; 世界卫生组织总干事; 2017-07-01
patricia-espinosa | UNO | 帕特里夏·埃斯皮诺萨 | Patricia Espinosa; Espinosa | Executive secretary of UN Climate Change; 联合国气候变化框架公约执行秘书; 2016-07; 2022-07
simon-stiell | UNO | 西蒙·斯蒂尔; 赛门·史迪尔 | Simon Stiell; Stiell | Executive secretary of UN Climate Change; 联合国气候变化框架公约执行秘书; 2022-08
christiana-figueres | UNO | 克里斯蒂安娜·菲格雷斯; 克里斯蒂娜·菲格雷斯; 菲格雷斯 | Christiana Figueres; Figueres | Executive secretary of UN Climate Change; 联合国气候变化框架公约执行秘书; 2010-07; 2016-07
maria-angela-holguin | UNO | 玛丽亚·安赫拉·奥尔金; 奥尔金 | María Ángela Holguín; Maria Angela Holguin; María Angela Holguín; Holguín; Holguin | Foreign Minister of Colombia; 哥伦比亚外长; 2010-08-07; 2018-08-07 | UN envoy for Cyprus; 联合国秘书长塞浦路斯问题个人特使; 2024-01
espen-barth-eide | NOR | 埃斯彭·巴尔特·艾德; 埃斯彭·艾德; 巴尔特·艾德 | Espen Barth Eide; Barth Eide | UN special adviser on Cyprus; 联合国秘书长塞浦路斯问题特别顾问; 2014-08; 2017-08 | Foreign Minister of Norway; 挪威外交大臣; 2023-10-16
christine-schraner-burgener | UNO | 克里斯蒂娜·施拉纳·布尔格纳; 布尔格纳 | Christine Schraner Burgener; Schraner Burgener | UN special envoy on Myanmar; 联合国秘书长缅甸问题特使; 2018-04; 2021-10
noeleen-heyzer | UNO | 诺琳·海泽; 海泽 | Noeleen Heyzer; Heyzer | UN special envoy on Myanmar; 联合国秘书长缅甸问题特使; 2021-10; 2023-06
bintou-keita | UNO | 宾图·凯塔; 宾图·基塔 | Bintou Keita | Head of MONUSCO; 联合国秘书长刚果（金）问题特别代表; 2021-02; 2025-11
jeanine-hennis-plasschaert | UNO | 珍妮娜·亨尼斯-普拉斯哈特; 亨尼斯-普拉斯哈特; 珍妮·亨尼斯-普拉斯哈特 | Jeanine Hennis-Plasschaert; Hennis-Plasschaert | UN special coordinator for Lebanon; 联合国黎巴嫩问题特别协调员; 2024-06
heidi-tagliavini | CHE | 海蒂·塔利亚维尼; 海迪·塔利亚维尼; 塔利亚维尼 | Heidi Tagliavini; Tagliavini | OSCE envoy in the Trilateral Contact Group; 欧安组织乌克兰问题特使; 2014-06; 2015-06
martin-sajdik | AUT | 马丁·萨伊迪克; 萨伊迪克 | Martin Sajdik; Sajdik | OSCE envoy in the Trilateral Contact Group; 欧安组织乌克兰问题特使; 2015-06; 2019-12
# Agencies and world bodies
yukiya-amano | IAEA | 天野之弥 | Yukiya Amano; Amano | Director General of the IAEA; 国际原子能机构总干事; 2009-12-01; 2019-07-18
rafael-grossi | IAEA | 拉斐尔·格罗西; 拉法埃尔·格罗西; 格罗西; 格罗希; 葛罗西; 拉斐尔·马里亚诺·格罗西 | Rafael Grossi; Rafael Mariano Grossi; Rafael M. Grossi; Grossi | Director General of the IAEA; 国际原子能机构总干事; 2019-12-03
mohamed-elbaradei | IAEA | 穆罕默德·巴拉迪; 巴拉迪; 艾巴拉岱; 巴拉岱 | Mohamed ElBaradei; Mohammed ElBaradei; ElBaradei; Elbaradei | Director General of the IAEA; 国际原子能机构总干事; 1997-12-01; 2009-11-30
tero-varjoranta | IAEA | 泰罗·瓦尔约兰塔; 瓦约兰塔 | Tero Varjoranta; Varjoranta | Deputy Director General of the IAEA; 国际原子能机构副总干事; 2013-10; 2018-05
massimo-aparo | IAEA | 马西莫·阿帕罗; 阿帕罗 | Massimo Aparo; Aparo | Deputy Director General of the IAEA; 国际原子能机构副总干事; 2018-05
ngozi-okonjo-iweala | | 恩戈齐·奥孔乔-伊韦阿拉; 恩戈齐·奥孔乔-伊维拉; 奥孔乔-伊韦阿拉; 奥孔乔-伊维拉; 伊维拉; 伊韦阿拉; 恩戈齐 | Ngozi Okonjo-Iweala; Okonjo-Iweala | Director-General of the WTO; 世界贸易组织总干事; 2021-03-01
roberto-azevedo | | 罗伯托·阿泽维多; 阿泽维多; 阿兹维多 | Roberto Azevêdo; Roberto Azevedo; Azevêdo; Azevedo | Director-General of the WTO; 世界贸易组织总干事; 2013-09-01; 2020-08-31
pascal-lamy | | 帕斯卡尔·拉米; 帕斯卡·拉米 | Pascal Lamy | Director-General of the WTO; 世界贸易组织总干事; 2005-09-01; 2013-08-31
kristalina-georgieva | | 克里斯塔利娜·格奥尔基耶娃; 格奥尔基耶娃; 乔治艾娃 | Kristalina Georgieva; Georgieva | Managing director of the IMF; 国际货币基金组织总裁; 2019-10-01
ajay-banga | | 阿贾伊·班加; 彭安杰; 阿杰·班加 | Ajay Banga | President of the World Bank; 世界银行行长; 2023-06-02
jim-yong-kim | | 金墉; 金辰勇 | Jim Yong Kim | President of the World Bank; 世界银行行长; 2012-07-01; 2019-02-01
david-malpass | | 戴维·马尔帕斯; 马尔帕斯; 大卫·马尔帕斯 | David Malpass; Malpass | President of the World Bank; 世界银行行长; 2019-04-09; 2023-06-01
thomas-bach | | 托马斯·巴赫 | Thomas Bach | President of the International Olympic Committee; 国际奥委会主席; 2013-09-10; 2025-06-23
karim-khan | | 卡里姆·汗; 卡里姆·可汗 | Karim Khan; Karim A.A. Khan | Prosecutor of the International Criminal Court; 国际刑事法院检察官; 2021-06-16
peter-maurer | | 彼得·毛雷尔; 彼得·莫雷尔 | Peter Maurer | President of the ICRC; 红十字国际委员会主席; 2012-07-01; 2022-09-30
mirjana-spoljaric-egger | | 米里亚娜·斯波利亚里奇·埃格; 斯波利亚里奇 | Mirjana Spoljaric Egger; Mirjana Spoljaric | President of the ICRC; 红十字国际委员会主席; 2022-10-01
# Companies
meng-wanzhou | CHN | 孟晚舟 | Meng Wanzhou; Wanzhou Meng | Chief financial officer of Huawei; 华为公司首席财务官; 2011
ren-zhengfei | CHN | 任正非 | Ren Zhengfei | Founder of Huawei; 华为公司创始人; 1987
shou-zi-chew | SGP | 周受资 | Shou Zi Chew; Shou Chew | Chief executive of TikTok; TikTok首席执行官; 2021-04
elon-musk | USA | 埃隆·马斯克; 伊隆·马斯克; 马斯克 | Elon Musk; Musk | Chief executive of Tesla and SpaceX; 特斯拉和太空探索技术公司首席执行官; 2008
jensen-huang | USA | 黄仁勋 | Jensen Huang | Chief executive of Nvidia; 英伟达首席执行官; 1993
`;
