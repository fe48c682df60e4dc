/** People by whom Asia and the Pacific were led and spoken for, 2010–2025; the columns of people-america.ts. */
export const ASIAN_PEOPLE = `
# China
hu-jintao | CHN | 胡锦涛 | Hu Jintao | President of China; 中国国家主席; 2003-03-15; 2013-03-14
wen-jiabao | CHN | 温家宝 | Wen Jiabao | Premier of China; 中国国务院总理; 2003-03-16; 2013-03-15
xi-jinping | CHN | 习近平 | Xi Jinping | President of China; 中国国家主席; 2013-03-14
li-keqiang | CHN | 李克强 | Li Keqiang | Premier of China; 中国国务院总理; 2013-03-15; 2023-03-11
li-qiang | CHN | | Li Qiang | Premier of China; 中国国务院总理; 2023-03-11
wang-qishan | CHN | 王岐山 | Wang Qishan | Vice-President of China; 中国国家副主席; 2018-03-17; 2023-03-10
han-zheng | CHN | | Han Zheng | Vice-President of China; 中国国家副主席; 2023-03-10
zhao-leji | CHN | 赵乐际 | Zhao Leji | Chairman of the National People's Congress; 中国全国人大常委会委员长; 2023-03-10
li-zhanshu | CHN | 栗战书 | Li Zhanshu | Chairman of the National People's Congress; 中国全国人大常委会委员长; 2018-03-17; 2023-03-10
li-hongzhong | CHN | 李鸿忠 | Li Hongzhong | Vice-chairman of the National People's Congress; 中国全国人大常委会副委员长; 2023-03-10
wang-huning | CHN | 王沪宁 | Wang Huning | Chairman of the CPPCC; 中国全国政协主席; 2023-03-10
cai-qi | CHN | 蔡奇 | Cai Qi | Director of the General Office of the CPC; 中共中央办公厅主任; 2023-03
ding-xuexiang | CHN | 丁薛祥 | Ding Xuexiang | Vice Premier of China; 中国国务院副总理; 2023-03-12
zhang-gaoli | CHN | 张高丽 | Zhang Gaoli | Vice Premier of China; 中国国务院副总理; 2013-03-16; 2018-03-19
wang-yang | CHN | | Wang Yang | Vice Premier of China; 中国国务院副总理; 2013-03-16; 2018-03-19
liu-he | CHN | 刘鹤 | Liu He | Vice Premier of China; 中国国务院副总理; 2018-03-19; 2023-03-12
he-lifeng | CHN | 何立峰 | He Lifeng | Vice Premier of China; 中国国务院副总理; 2023-03-12
sun-chunlan | CHN | 孙春兰 | Sun Chunlan | Vice Premier of China; 中国国务院副总理; 2018-03-19; 2023-03-12
dai-bingguo | CHN | 戴秉国 | Dai Bingguo | State Councilor of China; 中国国务委员; 2008-03; 2013-03
yang-jiechi | CHN | 杨洁篪 | Yang Jiechi | Foreign Minister of China; 中国外交部长; 2007-04-27; 2013-03-16 | Director of the Office of the Central Foreign Affairs Commission; 中共中央外事工作委员会办公室主任; 2013-08; 2023-01-01
wang-yi | CHN | 王毅 | Wang Yi | Foreign Minister of China; 中国外交部长; 2013-03-16; 2022-12-30 | Foreign Minister of China; 中国外交部长; 2023-07-25
qin-gang | CHN | 秦刚 | Qin Gang | Foreign Minister of China; 中国外交部长; 2022-12-30; 2023-07-25
liu-jianchao | CHN | 刘建超 | Liu Jianchao | Head of the International Department of the CPC; 中共中央对外联络部部长; 2022-06; 2025-09
song-tao | CHN | 宋涛 | Song Tao | Head of the International Department of the CPC; 中共中央对外联络部部长; 2015-11; 2022-06
liu-haixing | CHN | 刘海星 | Liu Haixing | Head of the International Department of the CPC; 中共中央对外联络部部长; 2025-09
ma-zhaoxu | CHN | 马朝旭 | Ma Zhaoxu | Vice Foreign Minister of China; 中国外交部副部长; 2019-07
sun-weidong | CHN | 孙卫东 | Sun Weidong | Vice Foreign Minister of China; 中国外交部副部长; 2022-11
deng-li | CHN | 邓励 | Deng Li | Vice Foreign Minister of China; 中国外交部副部长; 2021-11
le-yucheng | CHN | 乐玉成 | Le Yucheng | Vice Foreign Minister of China; 中国外交部副部长; 2018-03; 2022-06
zhang-yesui | CHN | 张业遂 | Zhang Yesui | Vice Foreign Minister of China; 中国外交部副部长; 2013-02; 2018-03
xie-feng | CHN | 谢锋 | Xie Feng | Chinese ambassador to the United States; 中国驻美国大使; 2023-05
cui-tiankai | CHN | 崔天凯 | Cui Tiankai | Chinese ambassador to the United States; 中国驻美国大使; 2013-04; 2021-06
fu-cong | CHN | 傅聪 | Fu Cong | Chinese ambassador to the United Nations; 中国常驻联合国代表; 2024-03
zhang-jun | CHN | | Zhang Jun | Chinese ambassador to the United Nations; 中国常驻联合国代表; 2019-07; 2024-03
geng-shuang | CHN | 耿爽 | Geng Shuang | Foreign Ministry spokesman of China; 中国外交部发言人; 2016-09; 2020-06 | Chinese deputy ambassador to the United Nations; 中国常驻联合国副代表; 2020-07
liu-jieyi | CHN | 刘结一 | Liu Jieyi | Chinese ambassador to the United Nations; 中国常驻联合国代表; 2013-09; 2017-10
wu-dawei | CHN | 武大伟 | Wu Dawei | Chinese special representative for Korean Peninsula affairs; 中国政府朝鲜半岛事务特别代表; 2010-02; 2017-08
kong-xuanyou | CHN | 孔铉佑 | Kong Xuanyou | Chinese special representative for Korean Peninsula affairs; 中国政府朝鲜半岛事务特别代表; 2017-08; 2019-05
liu-xiaoming | CHN | 刘晓明 | Liu Xiaoming | Chinese special representative for Korean Peninsula affairs; 中国政府朝鲜半岛事务特别代表; 2021-04
li-hui | CHN | | Li Hui | Chinese special representative for Eurasian affairs; 中国政府欧亚事务特别代表; 2019-08
zhai-jun | CHN | 翟隽 | Zhai Jun | Chinese special envoy for the Middle East; 中国政府中东问题特使; 2019-09
wang-qun | CHN | 王群 | Wang Qun | Permanent representative of China in Vienna; 中国常驻维也纳代表; 2018; 2023
xie-zhenhua | CHN | 解振华 | Xie Zhenhua | Chinese special envoy for climate change; 中国气候变化事务特使; 2015-04; 2024-01
liu-zhenmin | CHN | 刘振民 | Liu Zhenmin | Vice Foreign Minister of China; 中国外交部副部长; 2013; 2017 | Chinese special envoy for climate change; 中国气候变化事务特使; 2024-01
gao-hucheng | CHN | 高虎城 | Gao Hucheng | Commerce Minister of China; 中国商务部长; 2013-03; 2017-02
zhong-shan | CHN | | Zhong Shan | Commerce Minister of China; 中国商务部长; 2017-02; 2020-12
wang-wentao | CHN | 王文涛 | Wang Wentao | Commerce Minister of China; 中国商务部长; 2020-12-26
wang-shouwen | CHN | 王受文 | Wang Shouwen | Vice Commerce Minister of China; 中国商务部副部长; 2015-01; 2025-04 | China international trade representative; 中国国际贸易谈判代表; 2022-07; 2025-04
li-chenggang | CHN | 李成钢 | Li Chenggang | China international trade representative; 中国国际贸易谈判代表; 2025-04
liao-min | CHN | 廖岷 | Liao Min | Vice Finance Minister of China; 中国财政部副部长; 2018-03
lan-foan | CHN | 蓝佛安 | Lan Fo'an; Lan Foan | Finance Minister of China; 中国财政部长; 2023-10
yi-gang | CHN | 易纲 | Yi Gang | Governor of the People's Bank of China; 中国人民银行行长; 2018-03-19; 2023-07
pan-gongsheng | CHN | 潘功胜 | Pan Gongsheng | Governor of the People's Bank of China; 中国人民银行行长; 2023-07
zhou-xiaochuan | CHN | 周小川 | Zhou Xiaochuan | Governor of the People's Bank of China; 中国人民银行行长; 2002-12; 2018-03-19
wei-fenghe | CHN | 魏凤和 | Wei Fenghe | Defence Minister of China; 中国国防部长; 2018-03-19; 2023-03-12
li-shangfu | CHN | 李尚福 | Li Shangfu | Defence Minister of China; 中国国防部长; 2023-03-12; 2023-10-24
dong-jun | CHN | 董军 | Dong Jun | Defence Minister of China; 中国国防部长; 2023-12-29
zhang-youxia | CHN | 张又侠 | Zhang Youxia | Vice-chairman of the Central Military Commission; 中国中央军委副主席; 2017-10
wu-qian | CHN | 吴谦 | Wu Qian | Defence Ministry spokesman of China; 中国国防部发言人; 2016; 2024
zhang-xiaogang | CHN | 张晓刚 | Zhang Xiaogang | Defence Ministry spokesman of China; 中国国防部发言人; 2023-09
hong-lei | CHN | 洪磊 | Hong Lei | Foreign Ministry spokesman of China; 中国外交部发言人; 2010-10; 2016-08
hua-chunying | CHN | 华春莹 | Hua Chunying | Foreign Ministry spokeswoman of China; 中国外交部发言人; 2012-11
lu-kang | CHN | | Lu Kang | Foreign Ministry spokesman of China; 中国外交部发言人; 2015-06; 2019-08
zhao-lijian | CHN | 赵立坚 | Zhao Lijian | Foreign Ministry spokesman of China; 中国外交部发言人; 2020-02; 2023-01
wang-wenbin | CHN | 汪文斌 | Wang Wenbin | Foreign Ministry spokesman of China; 中国外交部发言人; 2020-07; 2024-05
mao-ning | CHN | 毛宁 | Mao Ning | Foreign Ministry spokeswoman of China; 中国外交部发言人; 2022-09
lin-jian | CHN | 林剑 | Lin Jian | Foreign Ministry spokesman of China; 中国外交部发言人; 2024-03
guo-jiakun | CHN | 郭嘉昆 | Guo Jiakun | Foreign Ministry spokesman of China; 中国外交部发言人; 2025-01
gao-feng | CHN | | Gao Feng | Commerce Ministry spokesman of China; 中国商务部发言人; 2017; 2022
shu-jueting | CHN | 束珏婷 | Shu Jueting | Commerce Ministry spokeswoman of China; 中国商务部发言人; 2021; 2024
he-yadong | CHN | 何亚东 | He Yadong | Commerce Ministry spokesman of China; 中国商务部发言人; 2023-11
he-yongqian | CHN | 何咏前 | He Yongqian | Commerce Ministry spokeswoman of China; 中国商务部发言人; 2024-08
zhu-fenglian | CHN | 朱凤莲 | Zhu Fenglian | Taiwan Affairs Office spokeswoman; 中国国务院台办发言人; 2019-11
chen-binhua | CHN | 陈斌华 | Chen Binhua | Taiwan Affairs Office spokesman; 中国国务院台办发言人; 2022
ma-xiaoguang | CHN | 马晓光 | Ma Xiaoguang | Taiwan Affairs Office spokesman; 中国国务院台办发言人; 2013-12; 2023
zhang-zhijun | CHN | 张志军 | Zhang Zhijun | Director of the Taiwan Affairs Office; 中国国务院台办主任; 2013-03; 2018-03
# Taiwan and Hong Kong
ma-ying-jeou | TWN | 马英九 | Ma Ying-jeou | President of Taiwan; 台湾地区领导人; 2008-05-20; 2016-05-20
tsai-ing-wen | TWN | 蔡英文 | Tsai Ing-wen | President of Taiwan; 台湾地区领导人; 2016-05-20; 2024-05-20
lai-ching-te | TWN | 赖清德 | Lai Ching-te; William Lai | President of Taiwan; 台湾地区领导人; 2024-05-20
joseph-wu | TWN | 吴钊燮 | Joseph Wu | Foreign Minister of Taiwan; 台湾外交部门负责人; 2018-02-26; 2024-05-20
lin-chia-lung | TWN | 林佳龙 | Lin Chia-lung | Foreign Minister of Taiwan; 台湾外交部门负责人; 2024-05-20
cheng-li-chiun | TWN | 郑丽君 | Cheng Li-chiun | Vice Premier of Taiwan; 台湾行政院副院长; 2024-05-20
john-deng | TWN | 邓振中 | John Deng | Chief trade negotiator of Taiwan; 台湾经贸谈判总代表; 2016-05-20
carrie-lam | HKG | 林郑月娥 | Carrie Lam | Chief Executive of Hong Kong; 香港特别行政区行政长官; 2017-07-01; 2022-06-30
john-lee | HKG | 李家超 | John Lee Ka-chiu; John Lee | Chief Executive of Hong Kong; 香港特别行政区行政长官; 2022-07-01
# Korea
kim-jong-un | PRK | 金正恩; 金正银 | Kim Jong Un; Kim Jong-un; Kim Jong-Un; Kim Jongun | General Secretary of the Workers' Party of Korea; 朝鲜劳动党总书记; 2012-04-11 | Chairman of the State Affairs Commission; 朝鲜国务委员会委员长; 2016-06-29
kim-jong-il | PRK | 金正日 | Kim Jong Il; Kim Jong-il; Kim Jong-Il | Leader of North Korea; 朝鲜最高领导人; 1994-07-08; 2011-12-17
kim-yo-jong | PRK | 金与正 | Kim Yo Jong; Kim Yo-jong; Kim Yo-Jong | Vice department director of the Workers' Party of Korea; 朝鲜劳动党中央委员会副部长; 2018
choe-son-hui | PRK | 崔善姬; 崔善熙 | Choe Son Hui; Choe Son-hui; Choe Sun-hui; Choi Son Hui; Choi Son-hui; Choi Sun-hui | Foreign Minister of North Korea; 朝鲜外务相; 2022-06
ri-yong-ho | PRK | 李勇浩; 李容浩 | Ri Yong Ho; Ri Yong-ho; Ri Yong-Ho | Foreign Minister of North Korea; 朝鲜外务相; 2016-05; 2020-01
kim-yong-chol | PRK | 金英哲 | Kim Yong Chol; Kim Yong-chol; Kim Yong-Chol | Vice-chairman of the Workers' Party of Korea; 朝鲜劳动党中央委员会副委员长; 2016; 2020
lee-myung-bak | KOR | 李明博 | Lee Myung-bak; Lee Myung Bak | President of South Korea; 韩国总统; 2008-02-25; 2013-02-25
park-geun-hye | KOR | 朴槿惠 | Park Geun-hye; Park Geun Hye | President of South Korea; 韩国总统; 2013-02-25; 2017-03-10
moon-jae-in | KOR | 文在寅 | Moon Jae-in; Moon Jae In | President of South Korea; 韩国总统; 2017-05-10; 2022-05-10
yoon-suk-yeol | KOR | 尹锡悦; 尹锡烈 | Yoon Suk Yeol; Yoon Suk-yeol; Yoon Seok-youl | President of South Korea; 韩国总统; 2022-05-10; 2025-04-04
lee-jae-myung | KOR | 李在明 | Lee Jae-myung; Lee Jae Myung | President of South Korea; 韩国总统; 2025-06-04
han-duck-soo | KOR | 韩德洙; 韩悳洙 | Han Duck-soo; Han Duck Soo | Prime Minister of South Korea; 韩国总理; 2022-05-21; 2025-05-01
kim-min-seok | KOR | 金民锡 | Kim Min-seok; Kim Min Seok | Prime Minister of South Korea; 韩国总理; 2025-07-04
yun-byung-se | KOR | 尹炳世 | Yun Byung-se; Yun Byung Se | Foreign Minister of South Korea; 韩国外交部长官; 2013-03-11; 2017-06-18
kang-kyung-wha | KOR | 康京和 | Kang Kyung-wha; Kang Kyung Wha | Foreign Minister of South Korea; 韩国外交部长官; 2017-06-18; 2021-02-08
chung-eui-yong | KOR | 郑义溶 | Chung Eui-yong; Chung Eui Yong | National security adviser of South Korea; 韩国国家安保室长; 2017-05-21; 2020-07-03 | Foreign Minister of South Korea; 韩国外交部长官; 2021-02-09; 2022-05-12
park-jin | KOR | 朴振 | Park Jin | Foreign Minister of South Korea; 韩国外交部长官; 2022-05-12; 2024-01-10
cho-tae-yul | KOR | 赵兑烈 | Cho Tae-yul; Cho Tae Yul | Foreign Minister of South Korea; 韩国外交部长官; 2024-01-10; 2025-07
cho-hyun | KOR | 赵显 | Cho Hyun | Foreign Minister of South Korea; 韩国外交部长官; 2025-07-21
wi-sung-lac | KOR | 魏圣洛 | Wi Sung-lac; Wi Sung Lac | National security adviser of South Korea; 韩国国家安保室长; 2025-06-04
suh-hoon | KOR | 徐薰 | Suh Hoon | Director of the National Intelligence Service; 韩国国家情报院院长; 2017-06-01; 2020-07-03 | National security adviser of South Korea; 韩国国家安保室长; 2020-07-03; 2022-05-09
chung-dong-young | KOR | 郑东泳 | Chung Dong-young; Chung Dong Young | Unification Minister of South Korea; 韩国统一部长官; 2004-07-01; 2005-12-30 | Unification Minister of South Korea; 韩国统一部长官; 2025-07-25
kim-yong-beom | KOR | 金容范 | Kim Yong-beom; Kim Yong Beom | Presidential chief of staff for policy of South Korea; 韩国总统室政策室长; 2025-06
koo-yun-cheol | KOR | 具润哲 | Koo Yun-cheol; Koo Yun Cheol | Finance Minister of South Korea; 韩国企划财政部长官; 2025-07
kim-jung-kwan | KOR | | Kim Jung-kwan; Kim Jung Kwan | Trade Minister of South Korea; 韩国产业通商资源部长官; 2025-07
yeo-han-koo | KOR | 吕翰九 | Yeo Han-koo; Yeo Han Koo | Trade negotiator of South Korea; 韩国通商交涉本部长; 2025-06
# Japan
yoshihiko-noda | JPN | 野田佳彦 | Yoshihiko Noda | Prime Minister of Japan; 日本首相; 2011-09-02; 2012-12-26
shinzo-abe | JPN | 安倍晋三; 安倍 | Shinzo Abe; Shinzō Abe; Abe Shinzo | Prime Minister of Japan; 日本首相; 2012-12-26; 2020-09-16
yoshihide-suga | JPN | 菅义伟 | Yoshihide Suga; Suga Yoshihide | Chief Cabinet Secretary of Japan; 日本内阁官房长官; 2012-12-26; 2020-09-16 | Prime Minister of Japan; 日本首相; 2020-09-16; 2021-10-04
fumio-kishida | JPN | 岸田文雄; 岸田 | Fumio Kishida; Kishida Fumio; Kishida | Foreign Minister of Japan; 日本外务大臣; 2012-12-26; 2017-08-03 | Prime Minister of Japan; 日本首相; 2021-10-04; 2024-10-01
shigeru-ishiba | JPN | 石破茂; 石破 | Shigeru Ishiba; Ishiba Shigeru; Ishiba | Prime Minister of Japan; 日本首相; 2024-10-01; 2025-10-21
sanae-takaichi | JPN | 高市早苗 | Sanae Takaichi; Takaichi Sanae; Takaichi | Prime Minister of Japan; 日本首相; 2025-10-21
taro-kono | JPN | 河野太郎 | Taro Kono; Kono Taro | Foreign Minister of Japan; 日本外务大臣; 2017-08-03; 2019-09-11
toshimitsu-motegi | JPN | 茂木敏充 | Toshimitsu Motegi; Motegi | Foreign Minister of Japan; 日本外务大臣; 2019-09-11; 2021-11-04 | Foreign Minister of Japan; 日本外务大臣; 2025-10-21
yoshimasa-hayashi | JPN | 林芳正 | Yoshimasa Hayashi | Foreign Minister of Japan; 日本外务大臣; 2021-11-10; 2023-09-13 | Chief Cabinet Secretary of Japan; 日本内阁官房长官; 2023-12-14; 2025-10-21
yoko-kamikawa | JPN | 上川阳子 | Yoko Kamikawa; Kamikawa | Foreign Minister of Japan; 日本外务大臣; 2023-09-13; 2024-10-01
takeshi-iwaya | JPN | 岩屋毅 | Takeshi Iwaya; Iwaya | Foreign Minister of Japan; 日本外务大臣; 2024-10-01; 2025-10-21
itsunori-onodera | JPN | 小野寺五典 | Itsunori Onodera; Onodera | Defence Minister of Japan; 日本防卫大臣; 2017-08-03; 2018-10-02
hirokazu-matsuno | JPN | 松野博一 | Hirokazu Matsuno; Matsuno | Chief Cabinet Secretary of Japan; 日本内阁官房长官; 2021-10-04; 2023-12-14
ryosei-akazawa | JPN | 赤泽亮正; 赤泽 | Ryosei Akazawa; Akazawa | Chief tariff negotiator of Japan; 日本经济再生担当大臣; 2024-10-01; 2025-10-21
taro-aso | JPN | 麻生太郎 | Taro Aso; Aso Taro | Finance Minister of Japan; 日本财务大臣; 2012-12-26; 2021-10-04
minoru-kihara | JPN | 木原稔 | Minoru Kihara | Defence Minister of Japan; 日本防卫大臣; 2023-09-13; 2024-10-01 | Chief Cabinet Secretary of Japan; 日本内阁官房长官; 2025-10-21
# South Asia
manmohan-singh | IND | 曼莫汉·辛格; 曼莫汉·辛 | Manmohan Singh | Prime Minister of India; 印度总理; 2004-05-22; 2014-05-26
narendra-modi | IND | 纳伦德拉·莫迪; 莫迪 | Narendra Modi; Modi | Prime Minister of India; 印度总理; 2014-05-26
sushma-swaraj | IND | 苏什玛·斯瓦拉杰; 斯瓦拉杰; 斯瓦拉吉 | Sushma Swaraj; Swaraj | External Affairs Minister of India; 印度外长; 2014-05-26; 2019-05-30
subrahmanyam-jaishankar | IND | 苏杰生; 杰尚卡尔; 苏布拉马尼亚姆·贾伊尚卡尔; 贾伊尚卡尔; 贾杉卡 | S. Jaishankar; S Jaishankar; Subrahmanyam Jaishankar; Jaishankar | Foreign Secretary of India; 印度外交秘书; 2015-01-29; 2018-01-28 | External Affairs Minister of India; 印度外长; 2019-05-30
rajnath-singh | IND | 拉杰纳特·辛格; 拉吉纳特·辛格 | Rajnath Singh | Defence Minister of India; 印度国防部长; 2019-05-31
amit-shah | IND | 阿米特·沙阿; 阿米特·沙赫 | Amit Shah | Home Minister of India; 印度内政部长; 2019-05-30
ajit-doval | IND | 阿吉特·多瓦尔; 多瓦尔 | Ajit Doval; Doval | National security adviser of India; 印度国家安全顾问; 2014-05-30
piyush-goyal | IND | 皮尤什·戈亚尔; 皮尤什·高耶尔; 戈亚尔; 高耶尔 | Piyush Goyal; Goyal | Commerce Minister of India; 印度商工部长; 2019-05-31
vikram-misri | IND | 维克拉姆·米斯里; 米斯里; 密斯里 | Vikram Misri; Misri | Foreign Secretary of India; 印度外交秘书; 2024-07-15
vinay-kwatra | IND | 维奈·夸特拉; 夸特拉 | Vinay Kwatra; Vinay Mohan Kwatra; Kwatra | Foreign Secretary of India; 印度外交秘书; 2022-05-01; 2024-07-14 | Indian ambassador to the United States; 印度驻美国大使; 2024-08
randhir-jaiswal | IND | 兰迪尔·贾伊斯瓦尔; 贾伊斯瓦尔; 贾斯瓦尔 | Randhir Jaiswal; Jaiswal | Foreign Ministry spokesman of India; 印度外交部发言人; 2024-01
arindam-bagchi | IND | 阿林达姆·巴格奇; 巴格奇 | Arindam Bagchi; Bagchi | Foreign Ministry spokesman of India; 印度外交部发言人; 2021-03; 2024-01
nirmala-sitharaman | IND | 尼尔马拉·西塔拉曼; 西塔拉曼; 希塔拉曼 | Nirmala Sitharaman; Sitharaman | Finance Minister of India; 印度财政部长; 2019-05-31
nawaz-sharif | PAK | 纳瓦兹·谢里夫 | Nawaz Sharif | Prime Minister of Pakistan; 巴基斯坦总理; 2013-06-05; 2017-07-28
imran-khan | PAK | 伊姆兰·汗; 伊姆兰·汗总理; 伊姆朗·汗 | Imran Khan | Prime Minister of Pakistan; 巴基斯坦总理; 2018-08-18; 2022-04-10
shehbaz-sharif | PAK | 夏巴兹·谢里夫; 沙赫巴兹·谢里夫; 夏巴兹; 沙巴兹·谢里夫 | Shehbaz Sharif; Shahbaz Sharif | Prime Minister of Pakistan; 巴基斯坦总理; 2022-04-11; 2023-08-14 | Prime Minister of Pakistan; 巴基斯坦总理; 2024-03-04
asif-ali-zardari | PAK | 阿西夫·阿里·扎尔达里; 扎尔达里; 札达里 | Asif Ali Zardari; Zardari | President of Pakistan; 巴基斯坦总统; 2008-09-09; 2013-09-09 | President of Pakistan; 巴基斯坦总统; 2024-03-10
ishaq-dar | PAK | 伊沙克·达尔; 伊斯哈格·达尔; 伊斯哈克·达尔 | Ishaq Dar; Mohammad Ishaq Dar; Muhammad Ishaq Dar | Foreign Minister of Pakistan; 巴基斯坦外长; 2024-03-11
bilawal-bhutto-zardari | PAK | 比拉瓦尔·布托·扎尔达里; 比拉瓦尔·布托; 比拉瓦尔 | Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari; Bilawal Bhutto | Foreign Minister of Pakistan; 巴基斯坦外长; 2022-04-27; 2023-08-10
shah-mahmood-qureshi | PAK | 沙阿·迈赫穆德·库雷希; 库雷希; 马哈茂德·库雷希 | Shah Mahmood Qureshi; Shah Mehmood Qureshi; Qureshi | Foreign Minister of Pakistan; 巴基斯坦外长; 2018-08-20; 2022-04-10
khawaja-asif | PAK | 赫瓦贾·阿西夫; 哈瓦贾·阿西夫; 卡瓦贾·阿西夫 | Khawaja Asif; Khawaja Muhammad Asif; Khawaja Mohammad Asif | Defence Minister of Pakistan; 巴基斯坦国防部长; 2022-04-19
asim-munir | PAK | 阿西姆·穆尼尔; 穆尼尔 | Asim Munir; Munir | Chief of army staff of Pakistan; 巴基斯坦陆军参谋长; 2022-11-29
qamar-javed-bajwa | PAK | 卡马尔·贾韦德·巴杰瓦; 巴杰瓦; 卡玛尔·巴杰瓦 | Qamar Javed Bajwa; Bajwa | Chief of army staff of Pakistan; 巴基斯坦陆军参谋长; 2016-11-29; 2022-11-29
shafqat-ali-khan | PAK | 沙夫卡特·阿里·汗 | Shafqat Ali Khan | Foreign Ministry spokesman of Pakistan; 巴基斯坦外交部发言人; 2024-12
mumtaz-zahra-baloch | PAK | 蒙塔兹·扎赫拉·俾路支; 蒙塔兹·俾路支 | Mumtaz Zahra Baloch | Foreign Ministry spokeswoman of Pakistan; 巴基斯坦外交部发言人; 2022-11; 2024-12
hamid-karzai | AFG | 哈米德·卡尔扎伊; 卡尔扎伊; 卡尔札伊 | Hamid Karzai; Karzai | President of Afghanistan; 阿富汗总统; 2001-12-22; 2014-09-29
ashraf-ghani | AFG | 阿什拉夫·加尼; 阿什拉夫·甘尼; 甘尼; 加尼 | Ashraf Ghani; Ghani | President of Afghanistan; 阿富汗总统; 2014-09-29; 2021-08-15
abdullah-abdullah | AFG | 阿卜杜拉·阿卜杜拉 | Abdullah Abdullah | Chairman of the High Council for National Reconciliation of Afghanistan; 阿富汗民族和解高级委员会主席; 2020-05; 2021-08-15
abdul-ghani-baradar | TALIBAN | 阿卜杜勒·加尼·巴拉达尔; 巴拉达尔; 巴拉达 | Abdul Ghani Baradar; Baradar | Chief negotiator of the Taliban; 阿富汗塔利班谈判代表; 2019-01; 2021-08
sher-mohammad-abbas-stanikzai | TALIBAN | 谢尔·穆罕默德·阿巴斯·斯坦尼克扎伊; 斯坦尼克扎伊; 斯塔尼克扎伊 | Sher Mohammad Abbas Stanikzai; Abbas Stanikzai; Stanikzai; Stanekzai | Chief negotiator of the Taliban; 阿富汗塔利班谈判代表; 2012; 2021-08
hibatullah-akhundzada | TALIBAN | 海巴图拉·阿洪扎达; 阿洪扎达; 阿洪札达 | Hibatullah Akhundzada; Haibatullah Akhundzada; Akhundzada | Leader of the Taliban; 阿富汗塔利班最高领导人; 2016-05-25
amir-khan-muttaqi | AFG | 阿米尔·汗·穆塔基; 穆塔基; 穆塔奇 | Amir Khan Muttaqi; Amir Khan Mutaqi; Muttaqi | Foreign Minister of the Taliban government; 阿富汗临时政府代理外长; 2021-09-07
zabihullah-mujahid | TALIBAN | 扎比乌拉·穆贾希德; 穆贾希德; 扎比胡拉·穆贾希德 | Zabihullah Mujahid; Zabiullah Mujahid; Mujahid | Spokesman of the Taliban; 阿富汗塔利班发言人; 2007
suhail-shaheen | TALIBAN | 苏海尔·沙欣; 苏海勒·沙欣 | Suhail Shaheen; Suhail Shahin | Spokesman of the Taliban; 阿富汗塔利班发言人; 2019
sheikh-hasina | BGD | 谢赫·哈西娜; 哈西娜; 谢赫·哈西纳; 哈席娜 | Sheikh Hasina; Hasina | Prime Minister of Bangladesh; 孟加拉国总理; 2009-01-06; 2024-08-05
muhammad-yunus | BGD | 穆罕默德·尤努斯 | Muhammad Yunus; Mohammad Yunus; Yunus | Chief adviser of Bangladesh; 孟加拉国临时政府首席顾问; 2024-08-08
k-p-sharma-oli | NPL | 卡·普·夏尔马·奥利 | K.P. Sharma Oli; KP Sharma Oli; K. P. Sharma Oli; Sharma Oli | Prime Minister of Nepal; 尼泊尔总理; 2018-02-15; 2021-07-13 | Prime Minister of Nepal; 尼泊尔总理; 2024-07-15; 2025-09-09
ranil-wickremesinghe | LKA | 拉尼尔·维克拉马辛哈; 维克拉马辛哈; 维克勒马辛哈 | Ranil Wickremesinghe; Wickremesinghe | President of Sri Lanka; 斯里兰卡总统; 2022-07-21; 2024-09-23
mohamed-muizzu | MDV | 穆罕默德·穆伊祖; 穆伊祖; 穆伊兹 | Mohamed Muizzu; Muizzu | President of the Maldives; 马尔代夫总统; 2023-11-17
# Central Asia and Mongolia
nursultan-nazarbayev | KAZ | 努尔苏丹·纳扎尔巴耶夫; 纳扎尔巴耶夫; 纳札尔巴耶夫 | Nursultan Nazarbayev; Nazarbayev | President of Kazakhstan; 哈萨克斯坦总统; 1991-12-10; 2019-03-20
kassym-jomart-tokayev | KAZ | 卡瑟姆若马尔特·托卡耶夫; 卡西姆-若马尔特·托卡耶夫; 托卡耶夫; 托卡叶夫 | Kassym-Jomart Tokayev; Kassym Jomart Tokayev; Qasym-Jomart Tokayev; Tokayev; Tokaev | President of Kazakhstan; 哈萨克斯坦总统; 2019-03-20
shavkat-mirziyoyev | UZB | 沙夫卡特·米尔济约耶夫; 米尔济约耶夫; 米尔济约夫 | Shavkat Mirziyoyev; Mirziyoyev | President of Uzbekistan; 乌兹别克斯坦总统; 2016-12-14
sadyr-japarov | KGZ | 萨德尔·扎帕罗夫; 扎帕罗夫; 贾帕罗夫 | Sadyr Japarov; Sadyr Zhaparov; Japarov | President of Kyrgyzstan; 吉尔吉斯斯坦总统; 2021-01-28
emomali-rahmon | TJK | 埃莫马利·拉赫蒙; 拉赫蒙; 拉赫莫诺夫 | Emomali Rahmon; Emomalii Rahmon; Rahmon | President of Tajikistan; 塔吉克斯坦总统; 1994-11-16
ukhnaagiin-khurelsukh | MNG | 乌赫那·呼日勒苏赫; 呼日勒苏赫 | Ukhnaagiin Khurelsukh; Ukhnaa Khurelsukh; Khurelsukh | President of Mongolia; 蒙古国总统; 2021-06-25
# South-East Asia
susilo-bambang-yudhoyono | IDN | 苏西洛·班邦·尤多约诺; 苏西洛; 尤多约诺 | Susilo Bambang Yudhoyono; Yudhoyono | President of Indonesia; 印度尼西亚总统; 2004-10-20; 2014-10-20
joko-widodo | IDN | 佐科·维多多; 佐科; 佐科威; 维多多 | Joko Widodo; Jokowi; Widodo | President of Indonesia; 印度尼西亚总统; 2014-10-20; 2024-10-20
prabowo-subianto | IDN | 普拉博沃·苏比延多; 普拉博沃; 普拉伯沃; 帕拉伯沃; 普拉博沃·苏比安托 | Prabowo Subianto; Prabowo | Defence Minister of Indonesia; 印度尼西亚国防部长; 2019-10-23; 2024-10-20 | President of Indonesia; 印度尼西亚总统; 2024-10-20
retno-marsudi | IDN | 蕾特诺·马尔苏迪; 雷特诺·马尔苏迪; 蕾特诺; 雷特诺; 雷特诺·马苏迪 | Retno Marsudi; Retno L.P. Marsudi; Retno LP Marsudi; Retno | Foreign Minister of Indonesia; 印度尼西亚外长; 2014-10-27; 2024-10-20
marty-natalegawa | IDN | 马蒂·纳塔莱加瓦; 马蒂·纳塔勒加瓦; 纳塔莱加瓦 | Marty Natalegawa; Natalegawa | Foreign Minister of Indonesia; 印度尼西亚外长; 2009-10-22; 2014-10-20
sugiono | IDN | 苏吉奥诺; 苏吉约诺 | Sugiono | Foreign Minister of Indonesia; 印度尼西亚外长; 2024-10-21
airlangga-hartarto | IDN | 艾尔朗加·哈尔塔托; 艾朗卡·哈达多; 哈尔塔托; 艾尔朗加 | Airlangga Hartarto; Airlangga | Coordinating Minister for Economic Affairs of Indonesia; 印度尼西亚经济统筹部长; 2019-10-23
benigno-aquino | PHL | 贝尼尼奥·阿基诺; 阿基诺三世; 艾奎诺三世 | Benigno Aquino; Benigno Aquino III; Benigno S. Aquino III | President of the Philippines; 菲律宾总统; 2010-06-30; 2016-06-30
rodrigo-duterte | PHL | 罗德里戈·杜特尔特; 杜特尔特; 杜特蒂; 杜特地 | Rodrigo Duterte; Duterte | President of the Philippines; 菲律宾总统; 2016-06-30; 2022-06-30
ferdinand-marcos-jr | PHL | 费迪南德·马科斯; 小马科斯; 小马可仕; 小费迪南德·马科斯 | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Ferdinand R. Marcos Jr.; Bongbong Marcos; Marcos Jr. | President of the Philippines; 菲律宾总统; 2022-06-30
perfecto-yasay | PHL | 佩费克托·亚赛; 亚赛; 雅赛 | Perfecto Yasay; Perfecto Yasay Jr.; Yasay | Foreign Minister of the Philippines; 菲律宾外长; 2016-06-30; 2017-03-08
albert-del-rosario | PHL | 艾伯特·德尔罗萨里奥; 阿尔韦特·德尔罗萨里奥; 德尔罗萨里奥 | Albert del Rosario; Del Rosario | Foreign Minister of the Philippines; 菲律宾外长; 2011-02-24; 2016-03-07
enrique-manalo | PHL | 恩里克·马纳洛; 马纳洛 | Enrique Manalo; Manalo | Foreign Minister of the Philippines; 菲律宾外长; 2022-07-01; 2025-06-30
maria-theresa-lazaro | PHL | 玛丽亚·特雷莎·拉扎罗; 拉扎罗; 特蕾莎·拉萨罗 | Maria Theresa Lazaro; Theresa Lazaro; Ma. Theresa Lazaro | Foreign Minister of the Philippines; 菲律宾外长; 2025-07-01
gilberto-teodoro | PHL | 吉尔韦托·特奥多罗; 特奥多罗; 吉伯特·特奥多罗 | Gilberto Teodoro; Gilbert Teodoro; Gilberto Teodoro Jr.; Teodoro | Defence Minister of the Philippines; 菲律宾国防部长; 2023-06-05
jay-tarriela | PHL | 杰伊·塔里埃拉; 塔里埃拉; 塔里拉; 塔瑞拉 | Jay Tarriela; Tarriela | Philippine coast guard spokesman; 菲律宾海岸警卫队发言人; 2023
najib-razak | MYS | 纳吉布·拉扎克; 纳吉布; 纳吉·拉萨 | Najib Razak; Najib Tun Razak | Prime Minister of Malaysia; 马来西亚总理; 2009-04-03; 2018-05-10
mahathir-mohamad | MYS | 马哈蒂尔·穆罕默德; 马哈蒂尔; 马哈迪 | Mahathir Mohamad; Mahathir | Prime Minister of Malaysia; 马来西亚总理; 2018-05-10; 2020-03-01
anwar-ibrahim | MYS | 安瓦尔·易卜拉欣; 安华·依布拉欣; 安瓦尔; 安华 | Anwar Ibrahim | Prime Minister of Malaysia; 马来西亚总理; 2022-11-24
mohamad-hasan | MYS | 穆罕默德·哈桑; 莫哈末哈山 | Mohamad Hasan; Mohamad Hassan | Foreign Minister of Malaysia; 马来西亚外长; 2023-12-12
lee-hsien-loong | SGP | 李显龙 | Lee Hsien Loong | Prime Minister of Singapore; 新加坡总理; 2004-08-12; 2024-05-15
lawrence-wong | SGP | 黄循财 | Lawrence Wong | Prime Minister of Singapore; 新加坡总理; 2024-05-15
vivian-balakrishnan | SGP | 维文·巴拉克里什南; 维维安·巴拉克里什南 | Vivian Balakrishnan; Balakrishnan | Foreign Minister of Singapore; 新加坡外长; 2015-10-01
ng-eng-hen | SGP | 黄永宏 | Ng Eng Hen | Defence Minister of Singapore; 新加坡国防部长; 2011-05-21; 2025-05
yingluck-shinawatra | THA | 英拉·西那瓦; 英拉·钦那瓦; 英拉; 盈拉 | Yingluck Shinawatra; Yingluck | Prime Minister of Thailand; 泰国总理; 2011-08-05; 2014-05-07
prayuth-chan-ocha | THA | 巴育·占奥差; 巴育; 帕拉育 | Prayuth Chan-ocha; Prayut Chan-o-cha; Prayuth; Prayut | Prime Minister of Thailand; 泰国总理; 2014-08-24; 2023-08-22
srettha-thavisin | THA | 赛塔·他威信; 赛塔·塔维辛; 赛塔 | Srettha Thavisin; Srettha | Prime Minister of Thailand; 泰国总理; 2023-08-22; 2024-08-14
paetongtarn-shinawatra | THA | 佩通坦·钦那瓦; 佩通坦·西那瓦; 佩通坦; 贝东塔; 佩东丹; 贝东丹 | Paetongtarn Shinawatra; Paetongtarn | Prime Minister of Thailand; 泰国总理; 2024-08-16; 2025-08-29
anutin-charnvirakul | THA | 阿努廷·参威拉军; 阿努廷·查恩维拉恭; 阿努廷; 阿努廷·查恩维拉库尔 | Anutin Charnvirakul; Anutin | Prime Minister of Thailand; 泰国总理; 2025-09-07
phumtham-wechayachai | THA | 普坦·威乍耶猜; 普坦·威乍亚猜; 普坦 | Phumtham Wechayachai; Phumtham | Acting Prime Minister of Thailand; 泰国代理总理; 2025-07-03; 2025-09-07
maris-sangiampongsa | THA | 马里·萨念蓬; 玛里·沙炎蓬萨 | Maris Sangiampongsa | Foreign Minister of Thailand; 泰国外长; 2024-04; 2025-09
hun-sen | KHM | 洪森 | Hun Sen | Prime Minister of Cambodia; 柬埔寨首相; 1998-11-30; 2023-08-22
hun-manet | KHM | 洪玛奈; 洪马内 | Hun Manet | Prime Minister of Cambodia; 柬埔寨首相; 2023-08-22
prak-sokhonn | KHM | 布拉索昆; 布拉索坤 | Prak Sokhonn | Foreign Minister of Cambodia; 柬埔寨外交大臣; 2016-04; 2023-08 | Foreign Minister of Cambodia; 柬埔寨外交大臣; 2024-11
nguyen-phu-trong | VNM | 阮富仲 | Nguyen Phu Trong; Nguyễn Phú Trọng | General Secretary of the Communist Party of Vietnam; 越共中央总书记; 2011-01-19; 2024-07-19
to-lam | VNM | 苏林 | To Lam; Tô Lâm | General Secretary of the Communist Party of Vietnam; 越共中央总书记; 2024-08-03
pham-minh-chinh | VNM | 范明政 | Pham Minh Chinh; Phạm Minh Chính | Prime Minister of Vietnam; 越南总理; 2021-04-05
nguyen-xuan-phuc | VNM | 阮春福 | Nguyen Xuan Phuc; Nguyễn Xuân Phúc | Prime Minister of Vietnam; 越南总理; 2016-04-07; 2021-04-05 | President of Vietnam; 越南国家主席; 2021-04-05; 2023-01-18
pham-binh-minh | VNM | 范平明 | Pham Binh Minh | Foreign Minister of Vietnam; 越南外长; 2011-08-03; 2021-04-08
bui-thanh-son | VNM | 裴青山 | Bui Thanh Son | Foreign Minister of Vietnam; 越南外长; 2021-04-08; 2025-08
le-hoai-trung | VNM | 黎怀忠 | Le Hoai Trung | Foreign Minister of Vietnam; 越南外长; 2025-08-30
pham-thu-hang | VNM | 范秋姮; 范秋恒 | Pham Thu Hang | Foreign Ministry spokeswoman of Vietnam; 越南外交部发言人; 2023
le-thi-thu-hang | VNM | 黎氏秋姮; 黎氏秋恒 | Le Thi Thu Hang | Foreign Ministry spokeswoman of Vietnam; 越南外交部发言人; 2017-03; 2023
thein-sein | MMR | 吴登盛 | Thein Sein | President of Myanmar; 缅甸总统; 2011-03-30; 2016-03-30
aung-san-suu-kyi | MMR | 昂山素季; 翁山苏姬; 昂山素姬 | Aung San Suu Kyi; Suu Kyi | State Counsellor of Myanmar; 缅甸国务资政; 2016-04-06; 2021-02-01
min-aung-hlaing | MMR | 敏昂莱; 敏昂来; 敏昂兰 | Min Aung Hlaing | Commander-in-chief of Myanmar; 缅甸国防军总司令; 2011-03-30
win-myint | MMR | 吴温敏 | Win Myint | President of Myanmar; 缅甸总统; 2018-03-30; 2021-02-01
xanana-gusmao | TLS | 夏纳纳·古斯芒; 夏纳纳; 古斯芒; 古斯毛 | Xanana Gusmão; Xanana Gusmao; Gusmão; Gusmao | Prime Minister of Timor-Leste; 东帝汶总理; 2023-07-01
kao-kim-hourn | ASEAN | 高金洪; 高金宏 | Kao Kim Hourn | Secretary-General of ASEAN; 东盟秘书长; 2023-01
# Australia and the Pacific
julia-gillard | AUS | 朱莉娅·吉拉德; 吉拉德 | Julia Gillard; Gillard | Prime Minister of Australia; 澳大利亚总理; 2010-06-24; 2013-06-27
tony-abbott | AUS | 托尼·阿博特; 东尼·艾伯特 | Tony Abbott | Prime Minister of Australia; 澳大利亚总理; 2013-09-18; 2015-09-15
malcolm-turnbull | AUS | 马尔科姆·特恩布尔; 特恩布尔; 滕博尔; 谭宝; 腾博尔 | Malcolm Turnbull; Turnbull | Prime Minister of Australia; 澳大利亚总理; 2015-09-15; 2018-08-24
scott-morrison | AUS | 斯科特·莫里森 | Scott Morrison | Prime Minister of Australia; 澳大利亚总理; 2018-08-24; 2022-05-23
anthony-albanese | AUS | 安东尼·阿尔巴尼斯; 安东尼·阿尔巴尼西; 阿尔巴尼斯; 艾班尼斯; 阿尔巴尼塞 | Anthony Albanese; Albanese | Prime Minister of Australia; 澳大利亚总理; 2022-05-23
julie-bishop | AUS | 朱莉·毕晓普; 毕晓普; 毕肖普 | Julie Bishop | Foreign Minister of Australia; 澳大利亚外长; 2013-09-18; 2018-08-28 | UN special envoy on Myanmar; 联合国秘书长缅甸问题特使; 2024-04
marise-payne | AUS | 玛丽斯·佩恩; 玛丽斯·潘恩 | Marise Payne | Foreign Minister of Australia; 澳大利亚外长; 2018-08-28; 2022-05-23
penny-wong | AUS | 黄英贤 | Penny Wong | Foreign Minister of Australia; 澳大利亚外长; 2022-05-23
richard-marles | AUS | 理查德·马尔斯; 理查德·马勒斯 | Richard Marles; Marles | Defence Minister of Australia; 澳大利亚国防部长; 2022-06-01
don-farrell | AUS | 唐·法雷尔 | Don Farrell | Trade Minister of Australia; 澳大利亚贸易部长; 2022-06-01
dan-tehan | AUS | 丹·特汉; 丹·蒂汉 | Dan Tehan; Tehan | Trade Minister of Australia; 澳大利亚贸易部长; 2020-12-22; 2022-05-23
kevin-rudd | AUS | 陆克文; 凯文·拉德 | Kevin Rudd | Prime Minister of Australia; 澳大利亚总理; 2007-12-03; 2010-06-24 | Australian ambassador to the United States; 澳大利亚驻美国大使; 2023-03
jacinda-ardern | NZL | 杰辛达·阿德恩; 阿德恩; 阿尔登 | Jacinda Ardern; Ardern | Prime Minister of New Zealand; 新西兰总理; 2017-10-26; 2023-01-25
christopher-luxon | NZL | 克里斯托弗·拉克森; 拉克森; 卢克森; 陆克信 | Christopher Luxon; Luxon | Prime Minister of New Zealand; 新西兰总理; 2023-11-27
winston-peters | NZL | 温斯顿·彼得斯; 温斯顿·皮特斯 | Winston Peters | Foreign Minister of New Zealand; 新西兰外长; 2017-10-26; 2020-11-06 | Foreign Minister of New Zealand; 新西兰外长; 2023-11-27
manasseh-sogavare | SLB | 梅纳西·索加瓦雷; 索加瓦雷; 苏嘉瓦瑞 | Manasseh Sogavare; Sogavare | Prime Minister of the Solomon Islands; 所罗门群岛总理; 2019-04-24; 2024-05-02
taneti-maamau | KIR | 塔内希·马茂; 塔内蒂·马茂; 马茂 | Taneti Maamau; Maamau | President of Kiribati; 基里巴斯总统; 2016-03-11
`;
