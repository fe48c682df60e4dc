import type { Organisation, Party } from '#story/story.ts';
import { firstOf, lazily, type Row, rowsOf } from './table.ts';

/**
 * Armed movements and other sides that are no state and negotiate as one: party | id as an organisation | kind | Chinese
 * names, mainland wording first | English names | English adjectives. Common public knowledge, 2010–2025.
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
FDLR | fdlr | military | 解放卢旺达民主力量; 卢民主力量 | FDLR; Democratic Forces for the Liberation of Rwanda
LNA | libyan-national-army | military | 利比亚国民军; 国民军 | Libyan National Army
POLISARIO | polisario-front | other | 波利萨里奥阵线; 西撒人阵; 波利萨里奥人民解放阵线 | Polisario Front; Polisario
# Africa south of the Sahara
RSF | rapid-support-forces | military | 快速支援部队; 苏丹快速支援部队; 快速支援部队（RSF） | Rapid Support Forces; RSF
SPLMN | splm-north | other | 苏丹人民解放运动（北方局）; 苏人解北方局 | Sudan People's Liberation Movement-North; SPLM-N
SPLMIO | splm-in-opposition | other | 苏丹人民解放运动（反对派）; 苏人解反对派 | SPLM-IO; Sudan People's Liberation Movement-in-Opposition
TPLF | tplf | other | 提格雷人民解放阵线; 提人阵; “提人阵”; 提格雷人民解放阵线（提人阵） | TPLF; Tigray People's Liberation Front
OLA | oromo-liberation-army | military | 奥罗莫解放军 | Oromo Liberation Army
ALSHABAAB | al-shabaab | other | 索马里青年党; 索马里“青年党”; “青年党” | al-Shabaab; Al-Shabaab; Al Shabaab; al-Shabab
M23 | m23 | other | M23运动; “M23运动”; M23叛军; “3·23运动”; “三月二十三日运动”; 三二三运动 | M23; March 23 Movement; M23 rebels
M23 | congo-river-alliance | other | 刚果河联盟 | Congo River Alliance; Alliance Fleuve Congo
ADF | allied-democratic-forces | other | 民主同盟军; 乌干达反政府武装“民主同盟军” | Allied Democratic Forces
BOKOHARAM | boko-haram | other | 博科圣地; “博科圣地” | Boko Haram
# Asia
TALIBAN | taliban | other | 塔利班; 神学士; 阿富汗塔利班; 塔利班组织 | Taliban; Afghan Taliban
TTP | pakistani-taliban | other | 巴基斯坦塔利班; 巴塔组织; 巴基斯坦塔利班运动 | Tehreek-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan; Pakistani Taliban; TTP
BLA | balochistan-liberation-army | other | 俾路支解放军 | Balochistan Liberation Army; Baloch Liberation Army
NUG | national-unity-government-of-myanmar | other | 缅甸民族团结政府 | National Unity Government of Myanmar; Myanmar's National Unity Government
KNU | karen-national-union | other | 克伦民族联盟; 克伦民族联合会 | Karen National Union
KIA | kachin-independence-army | military | 克钦独立军 | Kachin Independence Army
ARAKANARMY | arakan-army | military | 若开军; 阿拉干军 | Arakan Army
MNDAA | mndaa | military | 缅甸民族民主同盟军; 果敢同盟军; 民族民主同盟军 | MNDAA; Myanmar National Democratic Alliance Army
TNLA | tnla | military | 德昂民族解放军 | TNLA; Ta'ang National Liberation Army
UWSA | united-wa-state-army | military | 佤邦联合军 | United Wa State Army
MILF | moro-islamic-liberation-front | other | 摩洛伊斯兰解放阵线; 摩伊解 | Moro Islamic Liberation Front; MILF
NPA | new-peoples-army | military | 新人民军; 菲律宾新人民军 | New People's Army
NDFP | national-democratic-front-of-the-philippines | other | 菲律宾全国民主阵线; 菲律宾民族民主阵线 | National Democratic Front of the Philippines; NDFP
# Europe and Latin America
DPR | donetsk-peoples-republic | other | 顿涅茨克人民共和国; “顿涅茨克人民共和国” | Donetsk People's Republic
LPR | luhansk-peoples-republic | other | 卢甘斯克人民共和国; “卢甘斯克人民共和国” | Luhansk People's Republic; Lugansk People's Republic
ETA | eta | other | 巴斯克分离组织埃塔; 埃塔组织; “埃塔” | ETA; Basque Homeland and Freedom
IRA | ira | other | 爱尔兰共和军 | Irish Republican Army; Provisional IRA
FARC | farc | other | 哥伦比亚革命武装力量; 哥伦比亚革命武装部队; 哥武; 哥伦比亚革命武装力量（哥武） | FARC; Farc; Revolutionary Armed Forces of Colombia
ELN | eln | other | 民族解放军; 哥伦比亚民族解放军; 哥伦比亚“民族解放军” | ELN; National Liberation Army
MERCOSUR | mercosur | international | 南方共同市场; 南共市 | Mercosur; Southern Common Market; Mercosul
UNITARYPLATFORM | unitary-platform | other | 民主团结平台; 委内瑞拉民主团结平台; 团结平台 | Unitary Platform; Democratic Unitary Platform
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
    names: { zh: row(3), en: row(4) },
  })),
);

const KINDS: ReadonlyMap<string, Organisation['kind']> = new Map(
  (['military', 'government', 'international'] as const).map((kind) => [kind, kind]),
);

const partyOf = (row: Row): Party => ({
  id: firstOf(row, 0),
  names: { zh: row(3), en: row(4) },
  demonyms: { zh: [], en: row(5) },
  capitals: { zh: [], en: [] },
  governments: { zh: [], en: [] },
  short: { zh: [], en: [] },
  central: false,
});
