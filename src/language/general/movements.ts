import type { Organisation, Party } from '#story/story.ts';
import { firstOf, lazily, type Row, rowsOf } from './table.ts';

/**
 * Armed movements and other sides that are no state and negotiate as one: party | id as an organisation | kind | Chinese
 * names, mainland wording first | English names | English adjectives | Chinese names of its people. Common public knowledge, 2010–2025.
 */
const MOVEMENTS = `
# The Middle East and North Africa
HAMAS | hamas | other | 哈马斯; 哈玛斯; 巴勒斯坦伊斯兰抵抗运动; 巴勒斯坦伊斯兰抵抗运动（哈马斯） | Hamas
PIJ | islamic-jihad | other | 伊斯兰圣战组织; 巴勒斯坦伊斯兰圣战组织; 杰哈德; 伊斯兰圣战组织（杰哈德） | Islamic Jihad; Palestinian Islamic Jihad
HEZBOLLAH | hezbollah | other | 真主党; 黎巴嫩真主党 | Hezbollah; Hizbullah; Hizbollah
HOUTHI | houthis | other | 胡塞武装; 也门胡塞武装; 胡塞组织; 胡希组织; 青年运动; 胡塞叛军; 胡塞运动; 胡希叛军; 胡塞; 胡塞方面; 安萨尔安拉; 真主虔信者 | Houthis; Houthi movement; Houthi rebels; Ansar Allah; Ansarullah | Houthi Ansarallah | Houthi
STC | southern-transitional-council | other | 南方过渡委员会; 也门南方过渡委员会 | Southern Transitional Council
SDF | syrian-democratic-forces | military | 叙利亚民主军; 叙利亚民主力量 | Syrian Democratic Forces
HTS | hayat-tahrir-al-sham | other | 沙姆解放组织; 解放沙姆组织; 征服阵线 | Hayat Tahrir al-Sham; HTS
PKK | pkk | other | 库尔德工人党; 库德工人党 | PKK; Kurdistan Workers' Party
KATAIBHEZBOLLAH | kataib-hezbollah | other | 真主党旅; 伊拉克真主党旅 | Kataib Hezbollah; Kata'ib Hezbollah
KRG | kurdistan-regional-government | government | 库尔德自治区政府; 库尔德地区政府; 伊拉克库尔德自治区政府; 伊拉克库尔德地区政府; 库区政府; 库德自治区政府 | Kurdistan Regional Government; KRG; Kurdish Regional Government; Kurdistan region's government
PMF | popular-mobilisation-forces | military | 人民动员组织; 伊拉克人民动员组织; 人民动员力量 | Popular Mobilization Forces; Popular Mobilisation Forces
PFLP | pflp | other | 解放巴勒斯坦人民阵线 | Popular Front for the Liberation of Palestine; PFLP
SYRIANOPPOSITION | syrian-negotiation-commission | other | 叙利亚谈判委员会; 叙利亚高级谈判委员会; 叙反对派高级谈判委员会; 叙利亚反对派; 叙反对派 | Syrian Negotiation Commission; Syrian Negotiations Commission; High Negotiations Committee; Syrian opposition
SNA | syrian-national-army | military | 叙利亚国民军 | Syrian National Army
YPG | ypg | military | 人民保护部队; 叙利亚库尔德“人民保护部队” | YPG; People's Protection Units
PJAK | pjak | other | 自由生活党; 库尔德自由生活党 | PJAK; Kurdistan Free Life Party
KDP | kurdistan-democratic-party | other | 库尔德民主党; 库尔德斯坦民主党 | Kurdistan Democratic Party; KDP
PUK | patriotic-union-of-kurdistan | other | 库尔德爱国联盟; 库尔德斯坦爱国联盟; 库爱盟 | Patriotic Union of Kurdistan; PUK
ISLAMICSTATE | islamic-state | other | 伊斯兰国; 极端组织“伊斯兰国”; 极端组织伊斯兰国 | Islamic State; Islamic State group; ISIS; ISIL
ALQAEDA | al-qaeda | other | 基地组织; 盖达组织; 凯达组织 | al-Qaeda; al-Qaida; Al-Qaeda; Al Qaeda
FDLR | fdlr | military | 解放卢旺达民主力量; 卢民主力量 | FDLR; Democratic Forces for the Liberation of Rwanda
LNA | libyan-national-army | military | 利比亚国民军; 国民军 | Libyan National Army
POLISARIO | polisario-front | other | 波利萨里奥阵线; 西撒人阵; 波利萨里奥人民解放阵线 | Polisario Front; Polisario
# Africa south of the Sahara
RSF | rapid-support-forces | military | 快速支援部队; 苏丹快速支援部队; 快速支援部队（RSF） | Rapid Support Forces; RSF
SPLMN | splm-north | other | 苏丹人民解放运动（北方局）; 苏人解北方局 | Sudan People's Liberation Movement-North; SPLM-N
SPLMIO | splm-in-opposition | other | 苏丹人民解放运动（反对派）; 苏人解反对派 | SPLM-IO; Sudan People's Liberation Movement-in-Opposition
SLM | sudan-liberation-movement | other | 苏丹解放运动; 苏丹解放军 | Sudan Liberation Movement; Sudan Liberation Army; SLM
JEM | justice-and-equality-movement | other | 正义与平等运动; 公正与平等运动; 公正和平等运动 | Justice and Equality Movement; JEM
SRF | sudan-revolutionary-front | other | 苏丹革命阵线 | Sudan Revolutionary Front
NAS | national-salvation-front | other | 南苏丹救国阵线 | National Salvation Front of South Sudan; South Sudan's National Salvation Front
TPLF | tplf | other | 提格雷人民解放阵线; 提人阵; “提人阵”; 提格雷人民解放阵线（提人阵） | TPLF; Tigray People's Liberation Front
OLA | oromo-liberation-army | military | 奥罗莫解放军 | Oromo Liberation Army
ONLF | ogaden-national-liberation-front | other | 欧加登民族解放阵线; 欧甘登民族解放阵线 | Ogaden National Liberation Front; ONLF
FANO | fano | other | 法诺民兵; 法诺武装; 阿姆哈拉法诺 | Fano militia; Fano militias
SOMALILAND | somaliland | government | 索马里兰 | Somaliland
ALSHABAAB | al-shabaab | other | 索马里青年党; 索马里“青年党”; “青年党” | al-Shabaab; Al-Shabaab; Al Shabaab; al-Shabab
M23 | m23 | other | M23运动; “M23运动”; M23叛军; “3·23运动”; “三月二十三日运动”; 三二三运动 | M23; March 23 Movement; M23 rebels
M23 | congo-river-alliance | other | 刚果河联盟 | Congo River Alliance; Alliance Fleuve Congo
ADF | allied-democratic-forces | other | 民主同盟军; 乌干达反政府武装“民主同盟军” | Allied Democratic Forces
BOKOHARAM | boko-haram | other | 博科圣地; “博科圣地” | Boko Haram
CODECO | codeco | other | 刚果发展合作组织; 刚果发展合作社 | CODECO; Cooperative for the Development of the Congo
WAZALENDO | wazalendo | military | 瓦扎伦多; 瓦扎伦多民兵 | Wazalendo
REDTABARA | red-tabara | other | 布隆迪法治国家抵抗组织 | RED-Tabara; RED Tabara
LRA | lords-resistance-army | military | 圣灵抵抗军; 上帝抵抗军 | Lord's Resistance Army; LRA
CPC | coalition-of-patriots-for-change | other | 爱国者变革联盟; 中非爱国者变革联盟 | Coalition of Patriots for Change
RENAMO | renamo | other | 莫桑比克全国抵抗运动; 抵运; “抵运” | Renamo; RENAMO; Mozambican National Resistance
UNITA | unita | other | 争取安哥拉彻底独立全国联盟; 安盟 | UNITA
MFDC | mfdc | other | 卡萨芒斯民主力量运动; 卡萨芒斯民主运动 | MFDC; Movement of Democratic Forces of Casamance
JNIM | jnim | other | 支持伊斯兰与穆斯林组织; 支持伊斯兰教和穆斯林组织 | JNIM; Jama'at Nusrat al-Islam wal-Muslimin
CMA | coordination-of-azawad-movements | other | 阿扎瓦德运动协调会; 阿扎瓦德运动协调组织 | Coordination of Azawad Movements
FLA | azawad-liberation-front | other | 阿扎瓦德解放阵线 | Azawad Liberation Front
CHADIANFACT | front-for-change-and-concord-in-chad | other | 乍得变革与和谐阵线; 变革与和谐阵线 | Front for Change and Concord in Chad
# Asia
TALIBAN | taliban | other | 塔利班; 神学士; 阿富汗塔利班; 塔利班组织 | Taliban; Afghan Taliban
TTP | pakistani-taliban | other | 巴基斯坦塔利班; 巴塔组织; 巴基斯坦塔利班运动 | Tehreek-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan; Pakistani Taliban; TTP
BLA | balochistan-liberation-army | other | 俾路支解放军 | Balochistan Liberation Army; Baloch Liberation Army
NUG | national-unity-government-of-myanmar | other | 缅甸民族团结政府 | National Unity Government of Myanmar; Myanmar's National Unity Government
KNU | karen-national-union | other | 克伦民族联盟; 克伦民族联合会 | Karen National Union
KIA | kachin-independence-army | military | 克钦独立军 | Kachin Independence Army
ARAKANARMY | arakan-army | military | 若开军; 阿拉干军 | Arakan Army
MNDAA | mndaa | military | 缅甸民族民主同盟军; 果敢同盟军; 民族民主同盟军; 果敢民族民主同盟军 | MNDAA; Myanmar National Democratic Alliance Army
TNLA | tnla | military | 德昂民族解放军; 德昂军; 崩龙民族解放军 | TNLA; Ta'ang National Liberation Army
UWSA | united-wa-state-army | military | 佤邦联合军 | United Wa State Army
TBA | three-brotherhood-alliance | other | 三兄弟联盟; 兄弟联盟; 北方三兄弟联盟 | Three Brotherhood Alliance; Brotherhood Alliance
SSPP | shan-state-progress-party | other | 掸邦进步党; 掸邦北部军 | Shan State Progress Party; SSPP
RCSS | restoration-council-of-shan-state | other | 掸邦复兴委员会; 掸邦恢复委员会 | Restoration Council of Shan State; RCSS
KNPP | karenni-national-progressive-party | other | 克伦尼民族进步党; 克耶民族进步党 | Karenni National Progressive Party; KNPP
CNF | chin-national-front | other | 钦民族阵线; 钦族民族阵线 | Chin National Front
PDFMYANMAR | peoples-defence-force | military | 人民防卫军; 缅甸人民防卫军 | Myanmar's People's Defence Force; Myanmar's People's Defense Force; Myanmar's People's Defence Forces
ARSA | arakan-rohingya-salvation-army | military | 若开罗兴亚救世军; 罗兴亚救世军 | Arakan Rohingya Salvation Army; ARSA
MNLF | moro-national-liberation-front | other | 摩洛民族解放阵线; 摩民解 | Moro National Liberation Front; MNLF
ABUSAYYAF | abu-sayyaf | other | 阿布沙耶夫; 阿布沙耶夫组织; 阿布沙耶夫武装 | Abu Sayyaf
GAM | free-aceh-movement | other | 自由亚齐运动 | Free Aceh Movement
TPNPB | west-papua-national-liberation-army | military | 西巴布亚民族解放军; 自由巴布亚运动; 自由巴布亚组织 | West Papua National Liberation Army; TPNPB; Free Papua Movement
BRN | barisan-revolusi-nasional | other | 马来民族革命阵线; 国民革命阵线; 民族革命阵线 | Barisan Revolusi Nasional
LTTE | ltte | other | 泰米尔猛虎组织; 猛虎组织; 泰米尔伊拉姆猛虎解放组织 | LTTE; Tamil Tigers; Liberation Tigers of Tamil Eelam
NEPALMAOISTS | communist-party-of-nepal-maoist | other | 尼泊尔共产党（毛主义）; 尼共（毛）; 尼泊尔毛派 | Communist Party of Nepal (Maoist); Nepal's Maoists
NSCN | nscn-im | other | 那加兰民族社会主义委员会; 那加民族社会主义委员会 | NSCN-IM; National Socialist Council of Nagaland; National Socialist Council of Nagalim
ULFA | ulfa | other | 阿萨姆联合解放阵线 | ULFA; United Liberation Front of Asom; United Liberation Front of Assam
BOUGAINVILLE | autonomous-bougainville-government | government | 布干维尔自治政府; 布干维尔自治区政府 | Autonomous Bougainville Government; Bougainville government
MILF | moro-islamic-liberation-front | other | 摩洛伊斯兰解放阵线; 摩伊解 | Moro Islamic Liberation Front; MILF
NPA | new-peoples-army | military | 新人民军; 菲律宾新人民军 | New People's Army
NDF | national-democratic-front-of-the-philippines | other | 菲律宾全国民主阵线; 菲律宾民族民主阵线; 菲律宾民主阵线; 民族民主阵线; 全国民主阵线 | National Democratic Front of the Philippines; NDFP; National Democratic Front
# Europe and Latin America
DPR | donetsk-peoples-republic | other | 顿涅茨克人民共和国; “顿涅茨克人民共和国” | Donetsk People's Republic
LPR | luhansk-peoples-republic | other | 卢甘斯克人民共和国; “卢甘斯克人民共和国” | Luhansk People's Republic; Lugansk People's Republic
ETA | eta | other | 巴斯克分离组织埃塔; 埃塔组织; “埃塔” | ETA; Basque Homeland and Freedom
IRA | ira | other | 爱尔兰共和军 | Irish Republican Army; Provisional IRA
KLA | kosovo-liberation-army | military | 科索沃解放军; 科解 | Kosovo Liberation Army; KLA
TRNC | turkish-republic-of-northern-cyprus | government | 北塞浦路斯土耳其共和国; “北塞浦路斯土耳其共和国”; 北塞浦路斯; 土族塞人; 土耳其族塞人; 土族塞浦路斯; 北赛普勒斯; 土裔赛人 | Turkish Republic of Northern Cyprus; TRNC; northern Cyprus; Northern Cyprus | Turkish Cypriot; Turkish Cypriots | 土族
ABKHAZIA | abkhazia | government | 阿布哈兹; 阿布哈兹共和国 | Abkhazia; Republic of Abkhazia | Abkhaz; Abkhazian
SOUTHOSSETIA | south-ossetia | government | 南奥塞梯; 南奥塞梯共和国 | South Ossetia | South Ossetian; South Ossetians
TRANSNISTRIA | transnistria | government | 德涅斯特河沿岸; 德涅斯特河左岸; 德左; 德左地区 | Transnistria; Transdniestria | Transnistrian; Transdniestrian
ARTSAKH | republic-of-artsakh | government | 阿尔察赫; 阿尔察赫共和国; 纳卡当局; 纳戈尔诺-卡拉巴赫共和国 | Republic of Artsakh; Artsakh; Nagorno-Karabakh Republic
REPUBLIKASRPSKA | republika-srpska | government | 塞族共和国; 波黑塞族共和国 | Republika Srpska; Bosnian Serb Republic | Bosnian Serb; Bosnian Serbs
WAGNER | wagner-group | military | 瓦格纳集团; 瓦格纳; 瓦格纳组织; 华格纳集团 | Wagner Group; Wagner group
FARC | farc | other | 哥伦比亚革命武装力量; 哥伦比亚革命武装部队; 哥武; 哥伦比亚革命武装力量（哥武） | FARC; Farc; Revolutionary Armed Forces of Colombia
ELN | eln | other | 民族解放军; 哥伦比亚民族解放军; 哥伦比亚“民族解放军” | ELN; National Liberation Army
EMC | estado-mayor-central | other | 哥武中央总参谋部; “中央总参谋部”; 哥武“中央总参谋部” | Estado Mayor Central; Central General Staff; FARC dissidents
SEGUNDAMARQUETALIA | segunda-marquetalia | other | 第二马克塔利亚; 第二马克塔里亚 | Segunda Marquetalia; Second Marquetalia
CLANDELGOLFO | clan-del-golfo | other | 海湾集团; 海湾帮; 哥伦比亚盖坦主义军 | Clan del Golfo; Gulf Clan; Gaitanist Army of Colombia
EPL | epl | other | 哥伦比亚人民解放军 | Popular Liberation Army of Colombia
FMLN | fmln | other | 法拉本多·马蒂民族解放阵线; 马蒂阵线 | FMLN; Farabundo Martí National Liberation Front
URNG | urng | other | 危地马拉全国革命联盟; 危地马拉民族革命联盟 | URNG; Guatemalan National Revolutionary Unity
EZLN | ezln | other | 萨帕塔民族解放军 | EZLN; Zapatista Army of National Liberation | Zapatista; Zapatistas
SHININGPATH | shining-path | other | 光辉道路 | Shining Path
VIVANSANM | viv-ansanm | other | 共同生活联盟 | Viv Ansanm
MERCOSUR | mercosur | international | 南方共同市场; 南共市 | Mercosur; Southern Common Market; Mercosul
PUD | unitary-platform | other | 民主团结平台; 委内瑞拉民主团结平台; 团结平台; 团结民主平台; 委内瑞拉反对派; 委反对派 | Unitary Platform; Democratic Unitary Platform; Venezuelan opposition; Venezuela's opposition
`;

/** Movements as parties of their own: they act under this id. */
export const movementParties: () => readonly Party[] = lazily(() => {
  const parties = new Map<string, Party>();
  for (const row of rowsOf(MOVEMENTS)) {
    const party = partyOf(row);
    if (!parties.has(party.id)) parties.set(party.id, party);
  }
  return [...parties.values()];
});

/** The same movements as organisations: they speak under this id. */
export const movements: () => readonly Organisation[] = lazily(() =>
  rowsOf(MOVEMENTS).map((row) => ({
    id: firstOf(row, 1),
    kind: KINDS.get(row(2)[0] ?? '') ?? 'other',
    party: firstOf(row, 0),
    names: namesOf(row),
  })),
);

const KINDS: ReadonlyMap<string, Organisation['kind']> = new Map(
  (['military', 'government', 'international'] as const).map((kind) => [kind, kind]),
);

/** Papers put the Chinese name of a movement between marks as often as not. */
const namesOf = (row: Row): Party['names'] => ({
  zh: row(3).flatMap((name) => (/[“（]/u.test(name) ? [name] : [name, `“${name}”`])),
  en: row(4),
});

const partyOf = (row: Row): Party => ({
  id: firstOf(row, 0),
  names: namesOf(row),
  demonyms: { zh: row(6), en: row(5) },
  capitals: { zh: [], en: [] },
  governments: { zh: [], en: [] },
  short: { zh: [], en: [] },
  central: false,
});
