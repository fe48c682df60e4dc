/**
 * People by whom particular negotiations were led, joined and spoken for since about 1990, beyond the leaders and foreign
 * ministers of the other tables: envoys, trade and fisheries ministers, chief negotiators, mediators, movements' leaders,
 * opposition leaders, heads of lending missions; the columns are those of the other tables. Common public knowledge.
 */
export const NEGOTIATORS = `
# Korea and nuclear arms, 1990–2017
hans-blix | | 汉斯·布利克斯; 布利克斯 | Hans Blix; Blix | Director General of the IAEA; 国际原子能机构总干事; 1981-12; 1997-12
robert-gallucci | USA | 罗伯特·加卢奇; 加卢奇 | Robert Gallucci; Gallucci | US chief negotiator; 美国巡回大使; 1992; 1996
christopher-hill | USA | 克里斯托弗·希尔 | Christopher Hill | US Assistant Secretary of State; 美国助理国务卿; 2005-04; 2009-04
stephen-bosworth | USA | 斯蒂芬·博斯沃思; 博斯沃思 | Stephen Bosworth; Bosworth | US special representative for North Korea policy; 美国朝鲜政策特别代表; 2009; 2011
william-perry | USA | 威廉·佩里 | William Perry | US Secretary of Defense; 美国国防部长; 1994-02; 1997-01
warren-christopher | USA | 沃伦·克里斯托弗 | Warren Christopher | US Secretary of State; 美国国务卿; 1993-01; 1997-01
madeleine-albright | USA | 马德琳·奥尔布赖特; 奥尔布赖特; 欧布莱特 | Madeleine Albright; Albright | US Secretary of State; 美国国务卿; 1997-01; 2001-01
colin-powell | USA | 科林·鲍威尔 | Colin Powell | US Secretary of State; 美国国务卿; 2001-01; 2005-01
donald-rumsfeld | USA | 唐纳德·拉姆斯菲尔德; 拉姆斯菲尔德; 伦斯斐 | Donald Rumsfeld; Rumsfeld | US Secretary of Defense; 美国国防部长; 2001-01; 2006-12
james-kelly | USA | 詹姆斯·凯利 | James Kelly | US Assistant Secretary of State; 美国助理国务卿; 2001-05; 2005-01
kang-sok-ju | PRK | 姜锡柱 | Kang Sok Ju; Kang Sok-ju | First Vice Foreign Minister of North Korea; 朝鲜外务省第一副相; 1986; 2010
kim-kye-gwan | PRK | 金桂冠 | Kim Kye Gwan; Kim Kye-gwan | Vice Foreign Minister of North Korea; 朝鲜外务省副相; 1995; 2019
lim-sung-nam | KOR | 林圣男 | Lim Sung-nam | South Korea's chief nuclear envoy; 韩国朝鲜半岛和平交涉本部长; 2011-09; 2013-04
kim-dae-jung | KOR | 金大中 | Kim Dae-jung | President of South Korea; 韩国总统; 1998-02-25; 2003-02-25
roh-moo-hyun | KOR | 卢武铉 | Roh Moo-hyun | President of South Korea; 韩国总统; 2003-02-25; 2008-02-25
kim-young-sam | KOR | 金泳三 | Kim Young-sam | President of South Korea; 韩国总统; 1993-02-25; 1998-02-25
michael-mccaul | USA | 迈克尔·麦考尔; 麦考尔; 麦考 | Michael McCaul; McCaul | Chairman of the House Foreign Affairs Committee; 美国众议院外交委员会主席; 2023-01; 2025-01
bob-menendez | USA | 鲍勃·梅嫩德斯; 梅嫩德斯 | Bob Menendez; Menendez | Chairman of the Senate Foreign Relations Committee; 美国参议院外交关系委员会主席; 2021; 2023
bob-corker | USA | 鲍勃·科克 | Bob Corker; Corker | Chairman of the Senate Foreign Relations Committee; 美国参议院外交关系委员会主席; 2015; 2019
tom-cotton | USA | 汤姆·科顿; 科顿 | Tom Cotton | US senator; 美国参议员; 2015
ted-cruz | USA | 特德·克鲁兹; 克鲁兹 | Ted Cruz | US senator; 美国参议员; 2013
ronald-reagan | USA | 罗纳德·里根; 里根; 列根; 雷根 | Ronald Reagan; Reagan | President of the United States; 美国总统; 1981-01-20; 1989-01-20
# Iran's talks
jack-straw | GBR | 杰克·斯特劳; 斯特劳 | Jack Straw | British Foreign Secretary; 英国外交大臣; 2001-06; 2006-05
joschka-fischer | DEU | 约施卡·菲舍尔; 菲舍尔 | Joschka Fischer | German Foreign Minister; 德国外长; 1998-10; 2005-11
javier-solana | EUE | 哈维尔·索拉纳; 索拉纳 | Javier Solana; Solana | EU foreign policy chief; 欧盟外交与安全政策高级代表; 1999-10; 2009-12
stephan-klement | EUE | 斯特凡·克莱门特 | Stephan Klement | EU ambassador in Vienna; 欧盟驻维也纳代表; 2018
philippe-errera | FRA | 菲利普·埃雷拉; 埃雷拉 | Philippe Errera; Errera | Political director of France; 法国外交部政治总司长; 2019
# Trade
francois-bayrou | FRA | 弗朗索瓦·贝鲁; 贝鲁 | François Bayrou; Francois Bayrou; Bayrou | Prime Minister of France; 法国总理; 2024-12-13; 2025-09-09
eric-lombard | FRA | 埃里克·隆巴尔; 隆巴尔 | Éric Lombard; Eric Lombard | Finance Minister of France; 法国经济和财政部长; 2024-12; 2025-10
laurent-saint-martin | FRA | 洛朗·圣马丁; 圣马丁 | Laurent Saint-Martin; Saint-Martin | Trade Minister of France; 法国外贸部长; 2024-12; 2025-10
lars-klingbeil | DEU | 拉尔斯·克林拜尔; 克林拜尔 | Lars Klingbeil; Klingbeil | Finance Minister of Germany; 德国财政部长; 2025-05-06
katherina-reiche | DEU | 卡特琳娜·赖歇; 赖歇 | Katherina Reiche; Reiche | Economy Minister of Germany; 德国经济部长; 2025-05-06
olof-gill | EUE | 奥洛夫·吉尔 | Olof Gill | Trade spokesman of the European Commission; 欧盟委员会贸易发言人; 2023
bjorn-seibert | EUE | 比约恩·赛伯特 | Björn Seibert; Bjoern Seibert | Chief of staff to the President of the European Commission; 欧盟委员会主席幕僚长; 2019
sabine-weyand | EUE | 扎比内·魏安德; 魏安德 | Sabine Weyand; Weyand | EU director-general for trade; 欧盟委员会贸易总司长; 2019
leopoldo-rubinacci | EUE | 莱奥波尔多·鲁比纳奇 | Leopoldo Rubinacci; Rubinacci | EU deputy director-general for trade; 欧盟委员会贸易副总司长; 2022
christophe-hansen | EUE | 克里斯托夫·汉森 | Christophe Hansen | EU commissioner for agriculture; 欧盟农业专员; 2024-12
costas-kadis | EUE | 科斯塔斯·卡迪斯; 卡迪斯 | Costas Kadis; Kadis | EU commissioner for fisheries; 欧盟渔业专员; 2024-12
virginijus-sinkevicius | EUE | 维尔吉尼尤斯·辛克维丘斯; 辛克维丘斯 | Virginijus Sinkevičius; Virginijus Sinkevicius; Sinkevicius | EU commissioner for fisheries; 欧盟渔业专员; 2019-12; 2024-07
kemi-badenoch | GBR | 凯米·巴德诺克; 巴德诺克 | Kemi Badenoch; Badenoch | British business and trade secretary; 英国商业和贸易大臣; 2022-09; 2024-07
jonathan-reynolds | GBR | 乔纳森·雷诺兹 | Jonathan Reynolds | British business and trade secretary; 英国商业和贸易大臣; 2024-07; 2025-09
liam-fox | GBR | 利亚姆·福克斯; 福克斯 | Liam Fox | British trade secretary; 英国国际贸易大臣; 2016-07; 2019-07
anne-marie-trevelyan | GBR | 安妮-玛丽·特里维廉; 特里维廉 | Anne-Marie Trevelyan; Trevelyan | British trade secretary; 英国国际贸易大臣; 2021-09; 2022-09
nick-thomas-symonds | GBR | 尼克·托马斯-西蒙兹; 托马斯-西蒙兹 | Nick Thomas-Symonds; Thomas-Symonds | British minister for EU relations; 英国欧盟关系大臣; 2024-07
rachel-reeves | GBR | 蕾切尔·里夫斯; 里夫斯 | Rachel Reeves; Reeves | British Chancellor of the Exchequer; 英国财政大臣; 2024-07
george-eustice | GBR | 乔治·尤斯蒂斯; 尤斯蒂斯 | George Eustice; Eustice | British environment secretary; 英国环境大臣; 2020-02; 2022-09
annick-girardin | FRA | 安妮克·吉拉尔丹; 吉拉尔丹; 吉拉尔丁; 吉拉尔登 | Annick Girardin; Girardin | Sea Minister of France; 法国海洋部长; 2020-07; 2022-05
clement-beaune | FRA | 克莱芒·博讷; 博讷; 博恩 | Clément Beaune; Clement Beaune; Beaune | European affairs minister of France; 法国欧洲事务部长; 2020-07; 2022-07
agnes-pannier-runacher | FRA | 阿涅丝·帕尼耶-吕纳谢; 帕尼耶-吕纳谢 | Agnès Pannier-Runacher; Agnes Pannier-Runacher; Pannier-Runacher | Ecology Minister of France; 法国生态转型部长; 2024-09; 2025-10
jeffrey-donaldson | | 杰弗里·唐纳森; 唐纳森 | Jeffrey Donaldson; Donaldson | Leader of the Democratic Unionist Party; 民主统一党领袖; 2021-06; 2024-03
chris-heaton-harris | GBR | 克里斯·希顿-哈里斯; 希顿-哈里斯 | Chris Heaton-Harris; Heaton-Harris | British Northern Ireland secretary; 英国北爱尔兰事务大臣; 2022-09; 2024-07
dominic-cummings | GBR | 多米尼克·卡明斯; 卡明斯 | Dominic Cummings | Adviser to the British prime minister; 英国首相顾问; 2019-07; 2020-11
simon-coveney | IRL | 西蒙·科文尼; 科文尼 | Simon Coveney; Coveney | Foreign Minister of Ireland; 爱尔兰外长; 2017-06; 2022-12
king-charles-iii | GBR | 查尔斯三世; 国王查尔斯三世 | King Charles III; Charles III; King Charles | King of the United Kingdom; 英国国王; 2022-09-08
mary-ng | CAN | 伍凤仪 | Mary Ng | Trade Minister of Canada; 加拿大国际贸易部长; 2019-11; 2025-03
doug-ford | CAN | 道格·福特 | Doug Ford | Premier of Ontario; 加拿大安大略省省长; 2018-06
danielle-smith | CAN | 丹妮尔·史密斯 | Danielle Smith | Premier of Alberta; 加拿大艾伯塔省省长; 2022-10
heath-macdonald | CAN | 希思·麦克唐纳 | Heath MacDonald | Agriculture Minister of Canada; 加拿大农业部长; 2025-05
pierre-poilievre | CAN | 皮埃尔·波利耶夫; 波利耶夫; 博励治 | Pierre Poilievre; Poilievre | Leader of the Conservatives of Canada; 加拿大保守党领袖; 2022-09
luis-rosendo-gutierrez | MEX | 路易斯·罗森多·古铁雷斯 | Luis Rosendo Gutiérrez; Luis Rosendo Gutierrez | Deputy Economy Minister of Mexico; 墨西哥经济部副部长; 2024-10
ildefonso-guajardo | MEX | 伊尔德丰索·瓜哈尔多; 瓜哈尔多 | Ildefonso Guajardo; Guajardo | Economy Minister of Mexico; 墨西哥经济部长; 2012-12; 2018-11
santiago-pena | PRY | 圣地亚哥·培尼亚; 培尼亚 | Santiago Peña; Santiago Pena; Peña | President of Paraguay; 巴拉圭总统; 2023-08-15
yamandu-orsi | URY | 亚曼杜·奥尔西; 奥尔西 | Yamandú Orsi; Yamandu Orsi; Orsi | President of Uruguay; 乌拉圭总统; 2025-03-01
luis-lacalle-pou | URY | 路易斯·拉卡列·波乌; 拉卡列 | Luis Lacalle Pou; Lacalle Pou | President of Uruguay; 乌拉圭总统; 2020-03-01; 2025-03-01
simonetta-sommaruga | CHE | 西莫内塔·索马鲁加; 索马鲁加 | Simonetta Sommaruga; Sommaruga | President of Switzerland; 瑞士联邦主席; 2020; 2020-12-31
helene-budliger-artieda | CHE | 埃莱娜·布德利格·阿蒂达 | Helene Budliger Artieda; Budliger Artieda | State Secretary for Economic Affairs of Switzerland; 瑞士国家经济事务秘书处主任; 2022-08
viola-amherd | CHE | 维奥拉·阿姆赫德; 阿姆赫德 | Viola Amherd; Amherd | President of Switzerland; 瑞士联邦主席; 2024; 2024-12-31
ahn-duk-geun | KOR | 安德根 | Ahn Duk-geun | Industry Minister of South Korea; 韩国产业通商资源部长官; 2024-01; 2025-06
cheong-in-kyo | KOR | 郑仁教 | Cheong In-kyo | Trade Minister of South Korea; 韩国通商交涉本部长; 2024-01; 2025-06
choi-sang-mok | KOR | 崔相穆 | Choi Sang-mok | Finance Minister of South Korea; 韩国企划财政部长官; 2023-12; 2025-05
kim-hyun-chong | KOR | 金铉宗 | Kim Hyun-chong | Trade Minister of South Korea; 韩国通商交涉本部长; 2017-08; 2019-02
katsunobu-kato | JPN | 加藤胜信 | Katsunobu Kato | Finance Minister of Japan; 日本财务大臣; 2024-10; 2025-10
yoji-muto | JPN | 武藤容治 | Yoji Muto | Economy, trade and industry minister of Japan; 日本经济产业大臣; 2024-10; 2025-10
shinjiro-koizumi | JPN | 小泉进次郎 | Shinjiro Koizumi | Agriculture Minister of Japan; 日本农林水产大臣; 2025-05; 2025-10
akira-amari | JPN | 甘利明 | Akira Amari; Amari | Economy Minister of Japan; 日本经济再生大臣; 2012-12; 2016-01
hiroshige-seko | JPN | 世耕弘成 | Hiroshige Seko; Seko | Trade Minister of Japan; 日本经济产业大臣; 2016-08; 2019-09
junichiro-koizumi | JPN | 小泉纯一郎 | Junichiro Koizumi | Prime Minister of Japan; 日本首相; 2001-04; 2006-09
sunil-barthwal | IND | 苏尼尔·巴斯瓦尔; 巴斯瓦尔 | Sunil Barthwal; Barthwal | Commerce Secretary of India; 印度商务秘书; 2022-09; 2025-09
rajesh-agrawal | IND | 拉杰什·阿格拉瓦尔; 阿格拉瓦尔 | Rajesh Agrawal; Agrawal | Commerce Secretary of India; 印度商务秘书; 2025-10
brendan-lynch | USA | 布伦丹·林奇 | Brendan Lynch | Assistant US Trade Representative; 美国助理贸易代表; 2023
sergio-gor | USA | 塞尔吉奥·戈尔 | Sergio Gor | US ambassador to India; 美国驻印度大使; 2025-11
mickey-kantor | USA | 米基·坎特; 坎特 | Mickey Kantor; Kantor | US Trade Representative; 美国贸易代表; 1993; 1996
charlene-barshefsky | USA | 查伦·巴尔舍夫斯基; 巴尔舍夫斯基; 白茜芙 | Charlene Barshefsky; Barshefsky | US Trade Representative; 美国贸易代表; 1996; 2001
robert-zoellick | USA | 罗伯特·佐利克; 佐利克 | Robert Zoellick; Zoellick | US Trade Representative; 美国贸易代表; 2001; 2005
wu-yi | CHN | 吴仪 | Wu Yi | Vice Premier of China; 中国国务院副总理; 2003; 2008
zhu-rongji | CHN | 朱镕基 | Zhu Rongji | Premier of China; 中国国务院总理; 1998-03; 2003-03
long-yongtu | CHN | 龙永图 | Long Yongtu | China's chief WTO negotiator; 中国入世首席谈判代表; 1997; 2003
jiang-zemin | CHN | 江泽民 | Jiang Zemin | President of China; 中国国家主席; 1993-03; 2003-03
ling-ji | CHN | 凌激 | Ling Ji | Vice Commerce Minister of China; 中国商务部副部长; 2023
li-yongjie | CHN | 李咏箑 | Li Yongjie | China's deputy international trade representative; 中国国际贸易谈判副代表; 2025
jiang-bin | CHN | 蒋斌 | Jiang Bin | Defence Ministry spokesman of China; 中国国防部发言人; 2024
nguyen-hong-dien | VNM | 阮鸿延 | Nguyen Hong Dien | Industry and trade minister of Vietnam; 越南工贸部长; 2021-04
tengku-zafrul-aziz | MYS | 东姑扎夫鲁; 扎夫鲁 | Tengku Zafrul Aziz; Zafrul Aziz; Tengku Zafrul | Trade Minister of Malaysia; 马来西亚投资、贸易及工业部长; 2022-12; 2025-12
pichai-chunhavajira | THA | 披猜·春哈瓦吉拉; 披猜 | Pichai Chunhavajira; Pichai | Finance Minister of Thailand; 泰国财政部长; 2024-05; 2025-09
sun-chanthol | KHM | 孙占托 | Sun Chanthol | Deputy Prime Minister of Cambodia; 柬埔寨副首相; 2023-08
ali-al-sabry | LKA | 阿里·萨布里; 萨布里 | Ali Sabry; Sabry | Foreign Minister of Sri Lanka; 斯里兰卡外长; 2022-07; 2024-09
# Debts
peter-breuer | | 彼得·布罗伊尔; 布罗伊尔; 布鲁尔 | Peter Breuer; Breuer | IMF mission chief for Sri Lanka; 国际货币基金组织斯里兰卡代表团团长; 2022; 2024
sajith-premadasa | LKA | 萨吉特·普雷马达萨; 普雷马达萨 | Sajith Premadasa; Premadasa | Opposition leader of Sri Lanka; 斯里兰卡反对党领袖; 2020
anura-kumara-dissanayake | LKA | 阿努拉·库马拉·迪萨纳亚克; 迪萨纳亚克 | Anura Kumara Dissanayake; Dissanayake | President of Sri Lanka; 斯里兰卡总统; 2024-09-23
shehan-semasinghe | LKA | 谢汗·塞马辛哈 | Shehan Semasinghe; Semasinghe | State Finance Minister of Sri Lanka; 斯里兰卡财政国务部长; 2022-09; 2024-09
situmbeko-musokotwane | ZMB | 西通贝科·穆索科特瓦内; 穆索科特瓦内 | Situmbeko Musokotwane; Musokotwane | Finance Minister of Zambia; 赞比亚财政部长; 2021-08
ken-ofori-atta | GHA | 肯·奥福里-阿塔; 奥福里-阿塔 | Ken Ofori-Atta; Ofori-Atta | Finance Minister of Ghana; 加纳财政部长; 2017-01; 2024-02
martin-guzman | ARG | 马丁·古斯曼; 古斯曼 | Martín Guzmán; Martin Guzman; Guzmán | Economy Minister of Argentina; 阿根廷经济部长; 2019-12; 2022-07
sergio-massa | ARG | 塞尔希奥·马萨 | Sergio Massa; Massa | Economy Minister of Argentina; 阿根廷经济部长; 2022-08; 2023-12
luis-caputo | ARG | 路易斯·卡普托; 卡普托 | Luis Caputo; Caputo | Economy Minister of Argentina; 阿根廷经济部长; 2023-12
euclid-tsakalotos | GRC | 欧几里得·察卡洛托斯; 察卡洛托斯 | Euclid Tsakalotos; Tsakalotos | Finance Minister of Greece; 希腊财政部长; 2015-07; 2019-07
jeroen-dijsselbloem | NLD | 耶罗恩·戴塞尔布卢姆; 戴塞尔布卢姆 | Jeroen Dijsselbloem; Dijsselbloem | President of the Eurogroup; 欧元集团主席; 2013-01; 2018-01
muhammad-aurangzeb | PAK | 穆罕默德·奥朗则布; 奥朗则布 | Muhammad Aurangzeb; Aurangzeb | Finance Minister of Pakistan; 巴基斯坦财政部长; 2024-03
# Kosovo, Serbia, Bosnia, Macedonia
besnik-bislimi | XKX | 贝斯尼克·比斯利米; 比斯利米 | Besnik Bislimi; Bislimi | Chief negotiator of Kosovo; 科索沃首席谈判代表; 2021
petar-petkovic | SRB | 佩塔尔·佩特科维奇; 佩特科维奇 | Petar Petković; Petar Petkovic; Petkovic | Chief negotiator of Serbia; 塞尔维亚首席谈判代表; 2020
marko-djuric | SRB | 马尔科·久里奇; 久里奇 | Marko Djuric; Marko Đurić; Djuric | Foreign Minister of Serbia; 塞尔维亚外长; 2024-05
ana-brnabic | SRB | 安娜·布尔纳比奇; 布尔纳比奇 | Ana Brnabić; Ana Brnabic; Brnabic | Prime Minister of Serbia; 塞尔维亚总理; 2017-06; 2024-03
vjosa-osmani | XKX | 维约萨·奥斯马尼; 奥斯马尼 | Vjosa Osmani; Osmani | President of Kosovo; 科索沃总统; 2021-04
avdullah-hoti | XKX | 阿夫杜拉·霍蒂 | Avdullah Hoti; Hoti | Prime Minister of Kosovo; 科索沃总理; 2020-06; 2021-03
ramush-haradinaj | XKX | 拉穆什·哈拉迪纳伊; 哈拉迪纳伊 | Ramush Haradinaj; Haradinaj | Prime Minister of Kosovo; 科索沃总理; 2017-09; 2020-02
peter-sorensen | EUE | 彼得·索伦森; 索伦森 | Peter Sorensen; Peter Sørensen | EU special representative for the Belgrade–Pristina dialogue; 欧盟贝尔格莱德与普里什蒂纳对话特别代表; 2025-02
gabriel-escobar | USA | 加布里埃尔·埃斯科瓦尔; 埃斯科瓦尔; 埃斯科巴 | Gabriel Escobar; Escobar | US Deputy Assistant Secretary of State; 美国副助理国务卿; 2021; 2024
jeff-hovenier | USA | 杰弗里·霍韦尼尔 | Jeff Hovenier; Jeffrey Hovenier; Hovenier | US ambassador to Kosovo; 美国驻科索沃大使; 2022; 2024
milorad-dodik | BIH | 米洛拉德·多迪克; 多迪克 | Milorad Dodik; Dodik | President of Republika Srpska; 波黑塞族共和国总统; 2010
zoran-zaev | MKD | 佐兰·扎埃夫; 扎埃夫 | Zoran Zaev; Zaev | Prime Minister of North Macedonia; 马其顿总理; 2017-05; 2022-01
nikola-dimitrov | MKD | 尼古拉·迪米特罗夫; 迪米特罗夫 | Nikola Dimitrov; Dimitrov | Foreign Minister of North Macedonia; 马其顿外长; 2017-06; 2020-08
nikos-kotzias | GRC | 尼科斯·科恰斯; 科恰斯; 科齐阿斯 | Nikos Kotzias; Kotzias | Foreign Minister of Greece; 希腊外长; 2015-01; 2018-10
matthew-nimetz | | 马修·尼米兹; 尼米兹 | Matthew Nimetz; Nimetz | UN mediator; 联合国特使; 1999; 2019
george-gerapetritis | GRC | 乔治·耶拉派特里蒂斯; 耶拉派特里蒂斯; 耶拉佩特里蒂斯; 格拉佩特里蒂斯 | George Gerapetritis; Giorgos Gerapetritis; Gerapetritis | Foreign Minister of Greece; 希腊外长; 2023-06
nikos-dendias | GRC | 尼科斯·登迪亚斯; 登迪亚斯; 邓迪亚斯 | Nikos Dendias; Dendias | Foreign Minister of Greece; 希腊外长; 2019-07; 2023-06
constantinos-kombos | CYP | 康斯坦丁诺斯·孔博斯; 孔博斯 | Constantinos Kombos; Kombos | Foreign Minister of Cyprus; 塞浦路斯外长; 2023-03
slobodan-milosevic | SRB | 斯洛博丹·米洛舍维奇; 米洛舍维奇 | Slobodan Milošević; Slobodan Milosevic; Milosevic | President of Serbia; 塞尔维亚总统; 1989; 1997
franjo-tudjman | HRV | 弗拉尼奥·图季曼; 图季曼 | Franjo Tudjman; Franjo Tuđman; Tudjman | President of Croatia; 克罗地亚总统; 1990; 1999-12
alija-izetbegovic | BIH | 阿利雅·伊泽特贝戈维奇; 伊泽特贝戈维奇 | Alija Izetbegović; Alija Izetbegovic; Izetbegovic | President of Bosnia; 波黑总统; 1990; 2000
richard-holbrooke | USA | 理查德·霍尔布鲁克; 霍尔布鲁克 | Richard Holbrooke; Holbrooke | US envoy; 美国特使; 1994; 2010-12
martti-ahtisaari | | 马尔蒂·阿赫蒂萨里; 阿赫蒂萨里 | Martti Ahtisaari; Ahtisaari | UN special envoy; 联合国特使; 2005; 2008
# The Middle East before 2010
yasser-arafat | PSE | 亚西尔·阿拉法特; 阿拉法特 | Yasser Arafat; Yasir Arafat; Arafat | President of the Palestinian Authority; 巴勒斯坦领导人; 1994; 2004-11
yitzhak-rabin | ISR | 伊扎克·拉宾; 拉宾 | Yitzhak Rabin; Rabin | Prime Minister of Israel; 以色列总理; 1992-07; 1995-11
ariel-sharon | ISR | 阿里埃勒·沙龙 | Ariel Sharon | Prime Minister of Israel; 以色列总理; 2001-03; 2006-04
ehud-olmert | ISR | 埃胡德·奥尔默特; 奥尔默特 | Ehud Olmert; Olmert | Prime Minister of Israel; 以色列总理; 2006-04; 2009-03
dennis-ross | USA | 丹尼斯·罗斯 | Dennis Ross | US Middle East envoy; 美国中东特使; 1993; 2001
king-hussein | JOR | 侯赛因国王 | King Hussein | King of Jordan; 约旦国王; 1952; 1999-02
nir-barkat | ISR | 尼尔·巴尔卡特 | Nir Barkat; Barkat | Economy Minister of Israel; 以色列经济部长; 2022-12
gal-hirsch | ISR | 加尔·希尔什; 希尔什 | Gal Hirsch; Hirsch | Israel's hostage coordinator; 以色列人质事务协调员; 2023-10
nitzan-alon | ISR | 尼灿·阿隆 | Nitzan Alon | Israeli negotiator; 以色列谈判代表; 2023-10
ghazi-hamad | HAMAS | 加齐·哈马德 | Ghazi Hamad | Senior Hamas official; 哈马斯高级官员; 2006
zaher-jabarin | HAMAS | 扎希尔·贾巴林; 贾巴林 | Zaher Jabarin; Jabarin | Senior Hamas official; 哈马斯高级官员; 2017
mahmoud-mardawi | HAMAS | 马哈茂德·马尔达维; 马尔达维 | Mahmoud Mardawi; Mardawi | Senior Hamas official; 哈马斯高级官员; 2017
husam-badran | HAMAS | 侯萨姆·巴德兰; 巴德兰 | Husam Badran; Hossam Badran; Badran | Senior Hamas official; 哈马斯高级官员; 2017
# Yemen, Libya, Syria, Iraq, the Kurds
ahmed-awad-bin-mubarak | YEM | 艾哈迈德·阿瓦德·本·穆巴拉克; 本·穆巴拉克; 本-穆巴拉克 | Ahmed Awad bin Mubarak; Ahmed bin Mubarak; bin Mubarak | Foreign Minister of Yemen; 也门外长; 2020-12; 2024-02 | Prime Minister of Yemen; 也门总理; 2024-02; 2025-05
khaled-al-yamani | YEM | 哈立德·亚玛尼; 哈立德·叶马尼; 亚玛尼 | Khaled al-Yamani; Khaled al-Yemany; al-Yamani | Foreign Minister of Yemen; 也门外长; 2018-05; 2019-06
shaya-al-zindani | YEM | 沙亚·津达尼; 津达尼 | Shaya al-Zindani; Shaya Mohsen al-Zindani; al-Zindani | Foreign Minister of Yemen; 也门外长; 2024-03
moammar-al-eryani | YEM | 穆阿迈尔·埃尔亚尼; 埃尔亚尼 | Moammar al-Eryani; Muammar al-Eryani; al-Eryani | Information Minister of Yemen; 也门新闻部长; 2016
yahya-kazman | YEM | 叶海亚·卡兹曼 | Yahya Kazman; Kazman | Yemen's chief prisoner negotiator; 也门战俘交换谈判代表; 2022
abdulqader-al-murtada | HOUTHI | 阿卜杜勒·卡德尔·穆尔塔达; 穆尔塔达 | Abdulqader al-Murtada; Abdul Qader al-Murtada; al-Murtada | Head of the Houthi prisoners committee; 胡塞武装战俘事务委员会主席; 2016
nasruddin-amer | HOUTHI | 纳斯鲁丁·阿梅尔 | Nasruddin Amer; Nasr al-Din Amer | Houthi media official; 胡塞武装新闻官员; 2021
hisham-sharaf | HOUTHI | 希沙姆·谢拉夫 | Hisham Sharaf | Houthi foreign minister; 胡塞政府外长; 2016; 2024
masrour-barzani | KRG | 马斯鲁尔·巴尔扎尼; 马斯鲁尔·巴扎尼 | Masrour Barzani | Prime Minister of the Kurdistan Region; 伊拉克库尔德自治区总理; 2019-07
qubad-talabani | KRG | 库巴德·塔拉巴尼; 塔拉巴尼 | Qubad Talabani; Talabani | Deputy Prime Minister of the Kurdistan Region; 伊拉克库尔德自治区副总理; 2014
hayan-abdul-ghani | IRQ | 哈扬·阿卜杜勒-加尼; 阿卜杜勒-加尼 | Hayan Abdul-Ghani; Hayan Abdel-Ghani; Hayyan Abdul Ghani | Oil Minister of Iraq; 伊拉克石油部长; 2022-10
ihsan-abdul-jabbar | IRQ | 伊赫桑·阿卜杜勒-贾巴尔; 伊赫桑·阿卜杜勒·贾巴尔 | Ihsan Abdul Jabbar; Ihsan Abdul-Jabbar | Oil Minister of Iraq; 伊拉克石油部长; 2020-06; 2022-10
kamal-mohammad-salih | KRG | 卡马尔·穆罕默德 | Kamal Mohammad Salih; Kamal Mohammad | Acting natural resources minister of the Kurdistan Region; 伊拉克库尔德自治区代理自然资源部长; 2022
duran-kalkan | PKK | 杜兰·卡尔坎 | Duran Kalkan; Kalkan | PKK commander; 库尔德工人党领导人; 1990
cemil-bayik | PKK | 杰米勒·巴耶克; 巴耶克 | Cemil Bayik; Cemil Bayık; Bayik | Co-chair of the KCK; 库尔德社区联盟领导人; 2013
omer-celik | TUR | 厄梅尔·切利克; 切利克 | Ömer Çelik; Omer Celik; Celik | Spokesman of Turkey's AK Party; 土耳其正义与发展党发言人; 2018
devlet-bahceli | TUR | 德夫莱特·巴赫切利; 巴赫切利 | Devlet Bahçeli; Devlet Bahceli; Bahceli | Leader of the Nationalist Movement Party; 土耳其民族行动党主席; 1997
alparslan-bayraktar | TUR | 阿尔帕斯兰·巴伊拉克塔尔; 巴伊拉克塔尔 | Alparslan Bayraktar; Bayraktar | Energy Minister of Turkey; 土耳其能源部长; 2023-06
# The Sahara, Ethiopia, Sudan, Congo
brahim-ghali | POLISARIO | 卜拉欣·加利; 布拉希姆·加利 | Brahim Ghali; Ghali | Leader of the Polisario Front; 波利萨里奥阵线总书记; 2016-07
mohamed-abdelaziz | POLISARIO | 穆罕默德·阿卜杜勒阿齐兹 | Mohamed Abdelaziz | Leader of the Polisario Front; 波利萨里奥阵线总书记; 1976; 2016-05
sidi-omar | POLISARIO | 西迪·奥马尔; 西迪·穆罕默德·奥马尔 | Sidi Omar; Sidi Mohamed Omar | Polisario's representative at the United Nations; 波利萨里奥阵线驻联合国代表; 2018
mohamed-yeslem-beissat | POLISARIO | 穆罕默德·叶斯莱姆·贝萨特 | Mohamed Yeslem Beissat; Beissat | Polisario's foreign minister; 波利萨里奥阵线外事负责人; 2023
omar-hilale | MAR | 奥马尔·希拉勒; 希拉勒 | Omar Hilale; Hilale | Morocco's ambassador to the UN; 摩洛哥常驻联合国代表; 2014
horst-kohler | | 霍斯特·克勒 | Horst Köhler; Horst Koehler; Köhler; Koehler | UN envoy for Western Sahara; 联合国西撒哈拉问题特使; 2017-08; 2019-05
christopher-ross | | 克里斯托弗·罗斯 | Christopher Ross | UN envoy for Western Sahara; 联合国西撒哈拉问题特使; 2009; 2017
ahmed-attaf | DZA | 艾哈迈德·阿塔夫; 阿塔夫 | Ahmed Attaf; Attaf | Foreign Minister of Algeria; 阿尔及利亚外长; 2023-03
sabri-boukadoum | DZA | 萨布里·布卡杜姆; 布卡杜姆 | Sabri Boukadoum; Boukadoum | Foreign Minister of Algeria; 阿尔及利亚外长; 2019-04; 2021-07
tadesse-worede | TPLF | 塔德塞·沃雷德; 塔德塞 | Tadesse Worede; Tadesse Werede; Tadesse | Commander of the Tigray forces; 提格雷部队总司令; 2020
tsadkan-gebretensae | TPLF | 察德坎·格布雷滕赛; 察德坎 | Tsadkan Gebretensae; Tsadkan | Tigrayan general; 提格雷谈判代表; 2020
birhanu-jula | ETH | 比尔哈努·朱拉; 贝尔哈努·朱拉 | Birhanu Jula; Berhanu Jula | Chief of staff of Ethiopia; 埃塞俄比亚国防军总参谋长; 2020-11
billene-seyoum | ETH | 比莱内·塞尤姆 | Billene Seyoum | Spokeswoman of the Prime Minister of Ethiopia; 埃塞俄比亚总理发言人; 2018
taye-atske-selassie | ETH | 塔耶·阿茨克·塞拉西 | Taye Atske Selassie | President of Ethiopia; 埃塞俄比亚总统; 2024-10
habtamu-itefa | ETH | 哈布塔穆·伊特法; 哈布塔穆 | Habtamu Itefa; Habtamu | Water and energy minister of Ethiopia; 埃塞俄比亚水利和能源部长; 2021-10
hani-sewilam | EGY | 哈尼·苏韦利姆; 苏韦利姆; 哈尼·斯维拉姆; 斯维拉姆 | Hani Sewilam; Hani Sweilam; Sewilam | Irrigation Minister of Egypt; 埃及水利和灌溉部长; 2022-08
shams-al-din-kabbashi | SDN | 沙姆斯·丁·卡巴希; 卡巴希 | Shams al-Din Kabbashi; Shams El-Din Kabashi; Kabbashi | Deputy commander of the Sudanese army; 苏丹武装部队副总司令; 2019
ali-youssef | SDN | | Ali Youssef; Ali Youssef al-Sharif | Foreign Minister of Sudan; 苏丹外长; 2024-11; 2025-04
malik-agar | SDN | 马利克·阿加尔; 阿加尔 | Malik Agar; Agar | Deputy chairman of Sudan's Sovereignty Council; 苏丹主权委员会副主席; 2023-05
al-basha-tibiq | RSF | 巴沙·提比克 | Al-Basha Tibiq; Elbasha Tibeig | RSF adviser; 快速支援部队顾问; 2023
ezzat-yousif | RSF | 优素福·伊扎特; 优素福·埃扎特 | Youssef Ezzat; Yousif Ezzat; Yousif Izzat | RSF adviser; 快速支援部队政治顾问; 2023; 2024
benjamin-mbonimpa | M23 | 本杰明·姆博尼姆帕; 姆博尼姆帕 | Benjamin Mbonimpa; Mbonimpa | M23 negotiator; M23运动谈判代表; 2025
sultani-makenga | M23 | 苏丹尼·马肯加; 马肯加 | Sultani Makenga; Makenga | Commander of the M23; M23运动军事领导人; 2012
willy-ngoma | M23 | 威利·恩戈马; 恩戈马 | Willy Ngoma; Ngoma | Military spokesman of the M23; M23运动军事发言人; 2021
sumbu-sita-mambu | COD | 松布·西塔·曼布 | Sumbu Sita Mambu | Envoy of the President of Congo; 刚果（金）总统特使; 2025
judith-suminwa | COD | 朱迪斯·苏明瓦; 苏明瓦; 图卢卡 | Judith Suminwa; Judith Suminwa Tuluka; Suminwa | Prime Minister of Congo; 刚果（金）总理; 2024-06
yolande-makolo | RWA | 约兰德·马科洛; 马科洛 | Yolande Makolo; Makolo | Government spokeswoman of Rwanda; 卢旺达政府发言人; 2021
evariste-ndayishimiye | BDI | 埃瓦里斯特·恩达伊施米耶; 恩达伊施米耶 | Évariste Ndayishimiye; Evariste Ndayishimiye; Ndayishimiye | President of Burundi; 布隆迪总统; 2020-06
john-garang | | 约翰·加朗; 加朗 | John Garang; Garang | Leader of the SPLM; 苏丹人民解放运动领导人; 1983; 2005-07
ahmed-moallim-fiqi | SOM | 艾哈迈德·莫阿利姆·菲基; 菲基 | Ahmed Moallim Fiqi; Fiqi | Foreign Minister of Somalia; 索马里外长; 2024-04
# South America
vera-grabe | COL | 贝拉·格拉贝; 格拉贝 | Vera Grabe; Grabe | Colombia's chief negotiator; 哥伦比亚政府首席谈判代表; 2023-11
ivan-cepeda | COL | 伊万·塞佩达; 塞佩达 | Iván Cepeda; Ivan Cepeda; Cepeda | Senator of Colombia; 哥伦比亚参议员; 2014
paloma-valencia | COL | 帕洛玛·瓦伦西亚 | Paloma Valencia | Senator of Colombia; 哥伦比亚参议员; 2014
antonio-garcia | ELN | 安东尼奥·加西亚 | Antonio García; Antonio Garcia | Commander of the ELN; 哥伦比亚民族解放军最高指挥官; 2021-06
israel-ramirez-pineda | ELN | 伊斯拉埃尔·拉米雷斯 | Israel Ramírez Pineda | ELN negotiator; 民族解放军首席谈判代表; 2017
danilo-rueda | COL | 达尼洛·鲁埃达; 鲁埃达 | Danilo Rueda; Rueda | High Commissioner for Peace of Colombia; 哥伦比亚和平事务高级专员; 2022-08; 2023-11
alvaro-leyva | COL | 阿尔瓦罗·莱瓦 | Álvaro Leyva; Alvaro Leyva; Leyva | Foreign Minister of Colombia; 哥伦比亚外长; 2022-08; 2024-05
luis-gilberto-murillo | COL | 路易斯·希尔韦托·穆里略; 穆里略 | Luis Gilberto Murillo; Murillo | Foreign Minister of Colombia; 哥伦比亚外长; 2024-05; 2025-01
laura-sarabia | COL | 劳拉·萨拉维亚; 萨拉维亚 | Laura Sarabia; Sarabia | Foreign Minister of Colombia; 哥伦比亚外长; 2025-01; 2025-07
gerardo-blyde | | 赫拉尔多·布莱德; 布莱德 | Gerardo Blyde; Blyde | Chief negotiator of Venezuela's opposition; 委内瑞拉反对派首席谈判代表; 2021-08
freddy-guevara | | 弗雷迪·格瓦拉 | Freddy Guevara | Venezuelan opposition negotiator; 委内瑞拉反对派谈判代表; 2021
dag-nylander | NOR | 达格·尼兰德; 尼兰德 | Dag Nylander; Nylander | Norway's mediator; 挪威调解代表; 2012
diosdado-cabello | VEN | 迪奥斯达多·卡韦略; 卡韦略; 卡贝略 | Diosdado Cabello; Cabello | Interior Minister of Venezuela; 委内瑞拉内政部长; 2024-08
vladimir-padrino-lopez | VEN | 弗拉迪米尔·帕德里诺; 帕德里诺 | Vladimir Padrino López; Vladimir Padrino; Padrino | Defence Minister of Venezuela; 委内瑞拉国防部长; 2014-10
hugh-todd | GUY | 休·托德 | Hugh Todd | Foreign Minister of Guyana; 圭亚那外长; 2020-08
# South and South-East Asia
winthai-suvaree | THA | 温泰·素瓦里; 温泰 | Winthai Suvaree; Winthai | Thai army spokesman; 泰国陆军发言人; 2014
surasant-kongsiri | THA | 素拉讪 | Surasant Kongsiri; Surasant | Thai defence ministry spokesman; 泰国国防部发言人; 2025
nikorndej-balankura | THA | 尼功德 | Nikorndej Balankura; Nikorndej | Thai foreign ministry spokesman; 泰国外交部发言人; 2024
sihasak-phuangketkeow | THA | 西哈萨 | Sihasak Phuangketkeow; Sihasak | Foreign Minister of Thailand; 泰国外长; 2025-09
nattaphon-narkphanit | THA | 纳塔蓬·纳帕尼; 纳塔蓬 | Nattaphon Narkphanit; Natthaphon Nakpanich; Natthaphon | Defence Minister of Thailand; 泰国国防部长; 2025-09
tea-seiha | KHM | 狄西哈 | Tea Seiha | Defence Minister of Cambodia; 柬埔寨国防大臣; 2023-08
maly-socheata | KHM | 马莉·索吉达; 马莉索吉达; 玛莉·索吉达 | Maly Socheata; Socheata | Spokeswoman of the Cambodian defence ministry; 柬埔寨国防部发言人; 2023
chum-sounry | KHM | 春顺里 | Chum Sounry | Spokesman of the Cambodian foreign ministry; 柬埔寨外交部发言人; 2018
zaw-min-tun | MMR | 佐敏吞; 佐敏通; 昭敏吞 | Zaw Min Tun | Spokesman of Myanmar's military; 缅甸军方发言人; 2019
wunna-maung-lwin | MMR | 吴温纳貌伦; 温纳貌伦 | Wunna Maung Lwin | Foreign Minister of Myanmar; 缅甸外长; 2021-02; 2023-02
than-swe | MMR | 吴丹穗; 丹穗 | Than Swe | Foreign Minister of Myanmar; 缅甸外长; 2023-08
deng-xijun | CHN | 邓锡军 | Deng Xijun | China's special envoy for Asian affairs; 中国外交部亚洲事务特使; 2022
attaullah-tarar | PAK | 阿塔乌拉·塔拉尔; 塔拉尔 | Attaullah Tarar; Ataullah Tarar; Tarar | Information Minister of Pakistan; 巴基斯坦新闻部长; 2024-03
ahmed-sharif-chaudhry | PAK | 艾哈迈德·谢里夫·乔杜里; 乔杜里 | Ahmed Sharif Chaudhry; Chaudhry | Pakistani military spokesman; 巴基斯坦三军新闻局局长; 2022-11
tahir-andrabi | PAK | 塔希尔·安德拉比; 安德拉比 | Tahir Andrabi; Tahir Hussain Andrabi; Andrabi | Pakistani foreign ministry spokesman; 巴基斯坦外交部发言人; 2025-10
amna-baloch | PAK | 阿姆娜·俾路支 | Amna Baloch | Foreign Secretary of Pakistan; 巴基斯坦外交秘书; 2024-09
mohammad-yaqoob | TALIBAN | 穆罕默德·雅各布; 毛拉雅各布 | Mohammad Yaqoob; Mullah Yaqoob; Mohammad Yaqub; Mullah Yaqub; Mullah Mohammad Yaqoob | Taliban defence minister; 阿富汗塔利班国防部长; 2021-09
sirajuddin-haqqani | TALIBAN | 西拉杰丁·哈卡尼; 哈卡尼 | Sirajuddin Haqqani | Taliban interior minister; 阿富汗塔利班内政部长; 2021-09
abdul-qahar-balkhi | TALIBAN | 阿卜杜勒·卡哈尔·巴尔希; 巴尔希 | Abdul Qahar Balkhi; Balkhi | Taliban foreign ministry spokesman; 阿富汗塔利班外交部发言人; 2021
hamdullah-fitrat | TALIBAN | 哈姆杜拉·菲特拉特; 菲特拉特 | Hamdullah Fitrat; Fitrat | Taliban deputy spokesman; 阿富汗塔利班副发言人; 2023
vikram-doraiswami | IND | 维克拉姆·多赖斯瓦米 | Vikram Doraiswami; Doraiswami | Indian High Commissioner in London; 印度驻英国高级专员; 2022
touhid-hossain | BGD | 图希德·侯赛因 | Touhid Hossain | Foreign adviser of Bangladesh; 孟加拉国外交事务顾问; 2024-08
# The Caucasus and Central Asia
levon-ter-petrosyan | ARM | 列翁·捷尔-彼得罗相; 捷尔-彼得罗相 | Levon Ter-Petrosyan; Levon Ter-Petrossian; Ter-Petrosyan | President of Armenia; 亚美尼亚总统; 1991; 1998-02
heydar-aliyev | AZE | 盖达尔·阿利耶夫 | Heydar Aliyev | President of Azerbaijan; 阿塞拜疆总统; 1993; 2003-10
robert-kocharyan | ARM | 罗伯特·科恰良; 科恰良 | Robert Kocharyan; Kocharyan | President of Armenia; 亚美尼亚总统; 1998; 2008
edward-nalbandian | ARM | 爱德华·纳尔班江; 纳尔班江 | Edward Nalbandian; Nalbandian | Foreign Minister of Armenia; 亚美尼亚外长; 2008-04; 2018-05
armen-grigoryan | ARM | 阿尔门·格里戈良; 格里戈良 | Armen Grigoryan; Grigoryan | Secretary of Armenia's Security Council; 亚美尼亚安全会议秘书; 2018-05
ruben-rubinyan | ARM | 鲁边·鲁比尼扬; 鲁比尼扬 | Ruben Rubinyan; Rubinyan | Armenian special envoy; 亚美尼亚特别代表; 2021-12
shahin-mustafayev | AZE | 沙欣·穆斯塔法耶夫; 穆斯塔法耶夫 | Shahin Mustafayev; Mustafayev | Deputy Prime Minister of Azerbaijan; 阿塞拜疆副总理; 2019-10
mher-grigoryan | ARM | 姆盖尔·格里戈良 | Mher Grigoryan | Deputy Prime Minister of Armenia; 亚美尼亚副总理; 2019
kamchybek-tashiev | KGZ | 卡姆奇别克·塔希耶夫; 塔希耶夫 | Kamchybek Tashiev; Tashiev | Head of Kyrgyzstan's security service; 吉尔吉斯斯坦国家安全委员会主席; 2020-10
saimumin-yatimov | TJK | 赛穆明·亚季莫夫; 亚季莫夫 | Saimumin Yatimov; Yatimov | Head of Tajikistan's security service; 塔吉克斯坦国家安全委员会主席; 2010
# Climate, oceans, health
mukhtar-babayev | AZE | 穆赫塔尔·巴巴耶夫; 巴巴耶夫 | Mukhtar Babayev; Babayev | President of COP29; 第29届联合国气候变化大会主席; 2024; 2025
yalchin-rafiyev | AZE | 亚尔钦·拉菲耶夫; 拉菲耶夫 | Yalchin Rafiyev; Rafiyev | Chief negotiator of COP29; 第29届联合国气候变化大会首席谈判代表; 2024; 2025
andre-correa-do-lago | BRA | 安德烈·科雷亚·多拉戈; 科雷亚·多拉戈; 多拉戈 | André Corrêa do Lago; Andre Correa do Lago; Corrêa do Lago; Correa do Lago | President of COP30; 第30届联合国气候变化大会主席; 2025
ana-toni | BRA | 安娜·托尼 | Ana Toni | Chief executive of COP30; 第30届联合国气候变化大会首席执行官; 2025
marina-silva | BRA | 玛丽娜·席尔瓦 | Marina Silva | Environment Minister of Brazil; 巴西环境部长; 2023-01
chandni-raina | IND | 钱德妮·拉伊娜; 拉伊娜; 昌德尼·赖纳 | Chandni Raina; Raina | Indian delegate at COP29; 印度代表; 2024
bhupender-yadav | IND | 布潘德·亚达夫; 亚达夫 | Bhupender Yadav; Yadav | Environment Minister of India; 印度环境部长; 2021-07
susana-muhamad | COL | 苏珊娜·穆罕默德 | Susana Muhamad; Muhamad | Environment Minister of Colombia; 哥伦比亚环境部长; 2022-08; 2025-03
tina-stege | MHL | 蒂娜·斯特格; 斯特格 | Tina Stege; Stege | Climate envoy of the Marshall Islands; 马绍尔群岛气候特使; 2018
cedric-schuster | WSM | 塞德里克·舒斯特; 舒斯特 | Cedric Schuster; Toeolesulusulu Cedric Schuster | Chair of the Alliance of Small Island States; 小岛屿国家联盟主席; 2023
ali-mohamed | KEN | 阿里·穆罕默德 | Ali Mohamed | Kenya's climate envoy; 肯尼亚气候特使; 2023
ralph-regenvanu | VUT | 拉尔夫·雷根瓦努; 雷根瓦努 | Ralph Regenvanu; Regenvanu | Climate Minister of Vanuatu; 瓦努阿图气候变化部长; 2022-11
surangel-whipps | PLW | 萨兰格尔·惠普斯; 惠普斯 | Surangel Whipps; Surangel Whipps Jr; Whipps | President of Palau; 帕劳总统; 2021-01
ed-miliband | GBR | 埃德·米利班德; 米利班德 | Ed Miliband; Miliband | British energy secretary; 英国能源大臣; 2024-07
jennifer-morgan | DEU | 珍妮弗·摩根 | Jennifer Morgan | Germany's climate envoy; 德国气候特使; 2022-03; 2025-05
luis-vayas-valdivieso | ECU | 路易斯·巴亚斯; 巴亚斯 | Luis Vayas Valdivieso; Vayas Valdivieso; Vayas | Chair of the plastics treaty talks; 塑料公约政府间谈判委员会主席; 2024; 2025-10
inger-andersen | | 英厄·安诺生; 安诺生; 英格·安德森 | Inger Andersen | Executive director of UNEP; 联合国环境规划署执行主任; 2019-06
rena-lee | SGP | 李惠蓝 | Rena Lee | President of the high seas treaty conference; 公海条约谈判会议主席; 2018
leticia-carvalho | BRA | 莱蒂西娅·卡瓦略; 卡瓦略 | Leticia Carvalho; Letícia Carvalho | Secretary-General of the International Seabed Authority; 国际海底管理局秘书长; 2025-01
michael-lodge | | 迈克尔·洛奇 | Michael Lodge; Lodge | Secretary-General of the International Seabed Authority; 国际海底管理局秘书长; 2017-01; 2024-12
arsenio-dominguez | PAN | 阿塞尼奥·多明格斯; 多明格斯 | Arsenio Dominguez; Arsenio Domínguez | Secretary-General of the IMO; 国际海事组织秘书长; 2024-01
anne-claire-amprou | FRA | 安妮-克莱尔·安普鲁 | Anne-Claire Amprou; Amprou | Co-chair of the pandemic treaty talks; 大流行协定谈判机构共同主席; 2024
precious-matsoso | ZAF | 普雷舍斯·马措索; 马措索 | Precious Matsoso; Matsoso | Co-chair of the pandemic treaty talks; 大流行协定谈判机构共同主席; 2022
santiago-wills | COL | 圣地亚哥·威尔斯 | Santiago Wills | Chair of the WTO fisheries talks; 世贸组织渔业补贴谈判主席; 2019; 2023
einar-gunnarsson | ISL | 埃纳尔·贡纳尔松; 贡纳尔松 | Einar Gunnarsson; Gunnarsson | Chair of the WTO fisheries talks; 世贸组织渔业补贴谈判主席; 2023
marianne-sivertsen-naess | NOR | 玛丽安娜·西韦特森·内斯; 西韦特森·内斯 | Marianne Sivertsen Naess; Marianne Sivertsen Næss; Sivertsen Naess | Fisheries Minister of Norway; 挪威渔业大臣; 2024-04
bjornar-skjaeran | NOR | 比约纳尔·谢兰 | Bjørnar Skjæran; Bjornar Skjaeran; Skjaeran | Fisheries Minister of Norway; 挪威渔业大臣; 2021-10; 2023-10
svandis-svavarsdottir | ISL | 斯万迪斯·斯瓦瓦尔斯多蒂尔 | Svandís Svavarsdóttir; Svandis Svavarsdottir; Svavarsdottir | Fisheries Minister of Iceland; 冰岛渔业部长; 2021-11; 2024-04
# Ukraine, the Black Sea, gas
mykola-azarov | UKR | 尼古拉·阿扎罗夫; 阿扎罗夫 | Mykola Azarov; Azarov | Prime Minister of Ukraine; 乌克兰总理; 2010-03; 2014-01
yuriy-vitrenko | UKR | 尤里·维特连科; 维特连科 | Yuriy Vitrenko; Yuri Vitrenko; Vitrenko | Head of Naftogaz; 乌克兰国家石油天然气公司总裁; 2021; 2022
andriy-kobolyev | UKR | 安德烈·科博列夫; 科博列夫 | Andriy Kobolyev; Kobolyev; Kobolev | Head of Naftogaz; 乌克兰国家石油天然气公司总裁; 2014; 2021
yuriy-prodan | UKR | 尤里·普罗丹; 普罗丹 | Yuriy Prodan; Yuri Prodan; Prodan | Energy Minister of Ukraine; 乌克兰能源部长; 2014-02; 2014-12
gunther-oettinger | EUE | 京特·厄廷格; 厄廷格 | Günther Oettinger; Guenther Oettinger; Oettinger | EU energy commissioner; 欧盟能源专员; 2010-02; 2014-11
dan-jorgensen | EUE | 丹·约恩森; 约恩森; 约根森 | Dan Jørgensen; Dan Jorgensen; Jorgensen | EU energy commissioner; 欧盟能源专员; 2024-12
oleksandr-kubrakov | UKR | 亚历山大·库布拉科夫; 库布拉科夫 | Oleksandr Kubrakov; Kubrakov | Infrastructure Minister of Ukraine; 乌克兰基础设施部长; 2021-05; 2024-05
rebeca-grynspan | | 蕾韦卡·格林斯潘; 丽贝卡·格林斯潘 | Rebeca Grynspan; Grynspan | Secretary-General of UNCTAD; 联合国贸易和发展会议秘书长; 2021-09
dmytro-lubinets | UKR | 德米特里·卢比涅茨; 卢比涅茨 | Dmytro Lubinets; Lubinets | Human rights commissioner of Ukraine; 乌克兰人权专员; 2022-07
tatiana-moskalkova | RUS | 塔季扬娜·莫斯卡利科娃; 莫斯卡利科娃 | Tatiana Moskalkova; Tatyana Moskalkova; Moskalkova | Human rights commissioner of Russia; 俄罗斯人权专员; 2016-04
dorin-recean | MDA | 多林·雷切安; 雷切安 | Dorin Recean; Recean | Prime Minister of Moldova; 摩尔多瓦总理; 2023-02; 2025-10
vadim-krasnoselsky | | 瓦季姆·克拉斯诺谢利斯基; 克拉斯诺谢利斯基 | Vadim Krasnoselsky; Krasnoselsky | Leader of Transnistria; 德涅斯特河沿岸领导人; 2016-12
boris-yeltsin | RUS | 鲍里斯·叶利钦; 叶利钦 | Boris Yeltsin; Yeltsin | President of Russia; 俄罗斯总统; 1991-07; 1999-12
# Northern Ireland, Spain, Scotland, the Philippines
gerry-adams | IRL | 格里·亚当斯 | Gerry Adams | President of Sinn Féin; 新芬党主席; 1983; 2018-02
martin-mcguinness | | 马丁·麦吉尼斯; 麦吉尼斯 | Martin McGuinness; McGuinness | Sinn Féin's chief negotiator; 新芬党首席谈判代表; 1997; 2017
david-trimble | GBR | 戴维·特林布尔; 特林布尔 | David Trimble; Trimble | Leader of the Ulster Unionists; 北爱尔兰统一党领袖; 1995; 2005
john-hume | GBR | 约翰·休姆; 休姆 | John Hume; Hume | Leader of the SDLP; 社会民主工党领袖; 1979; 2001
bertie-ahern | IRL | 伯蒂·埃亨 | Bertie Ahern; Ahern | Prime Minister of Ireland; 爱尔兰总理; 1997; 2008
murad-ebrahim | MILF | 穆拉德·易卜拉欣 | Murad Ebrahim; Al Haj Murad Ebrahim | Chairman of the MILF; 摩洛伊斯兰解放阵线主席; 2003
jose-maria-sison | NDF | 何塞·马里亚·西松 | Jose Maria Sison; Sison | Founder of the Communist Party of the Philippines; 菲律宾共产党创始人; 1968; 2022-12
luis-jalandoni | NDF | 路易斯·哈兰多尼 | Luis Jalandoni; Jalandoni | NDFP negotiator; 菲律宾全国民主阵线谈判代表; 1989; 2016
silvestre-bello | PHL | 西尔韦斯特雷·贝略 | Silvestre Bello | Philippine peace negotiator; 菲律宾政府谈判代表; 2016; 2022
`;
