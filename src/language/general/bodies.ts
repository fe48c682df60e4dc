import type { Organisation, Party } from '#story/story.ts';
import { firstOf, lazily, rowsOf } from './table.ts';

/** International bodies that act as a party: code | Chinese | English | seats in Chinese | in English | short Chinese forms. */
const ACTING = `
UNO | 联合国 | United Nations; U.N.; UN | | |
EUE | 欧盟; 欧洲联盟; 欧洲联盟（欧盟） | European Union; EU; E.U. | 布鲁塞尔 | Brussels | 欧; 欧方
IAEA | 国际原子能机构; 国际原子能总署; 国际核能总署; 原子能机构 | International Atomic Energy Agency; IAEA | | |
NATO | 北约; 北大西洋公约组织 | NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation | | |
ASEAN | 东盟; 东协; 东南亚国家联盟; 东南亚国家协会; 亚细安 | ASEAN; Asean; Association of Southeast Asian Nations | | |
`;

/** International bodies and meetings, with the code under which those act that decide and bargain as one: id | party | Chinese names, Taiwan wordings folded | English names. */
const BODIES = `
united-nations | UNO | 联合国 | United Nations; U.N.; UN
un-security-council | UNO | 联合国安理会; 联合国安全理事会; 安理会; 安全理事会 | UN Security Council; U.N. Security Council; United Nations Security Council; Security Council; UNSC
un-general-assembly | UNO | 联合国大会; 联大 | UN General Assembly; U.N. General Assembly; United Nations General Assembly; UNGA
un-secretariat | UNO | 联合国秘书处 | UN Secretariat; U.N. Secretariat
un-human-rights-council | UNO | 联合国人权理事会; 人权理事会 | UN Human Rights Council; U.N. Human Rights Council; Human Rights Council
ohchr | UNO | 联合国人权事务高级专员办事处; 联合国人权办公室; 联合国人权办 | OHCHR; UN human rights office; U.N. human rights office
unhcr | UNO | 联合国难民署; 联合国难民事务高级专员公署; 联合国难民总署 | UNHCR; UN refugee agency; U.N. refugee agency
unicef | UNO | 联合国儿童基金会; 联合国儿童基金; 儿基会 | UNICEF; Unicef
unesco | UNO | 联合国教科文组织; 教科文组织 | UNESCO; Unesco
undp | UNO | 联合国开发计划署; 开发计划署 | UNDP; United Nations Development Programme; UN Development Programme
unrwa | UNO | 联合国近东救济工程处; 近东救济工程处; 联合国近东巴勒斯坦难民救济和工程处 | UNRWA
ocha | UNO | 联合国人道主义事务协调厅; 人道协调厅 | OCHA
world-food-programme | UNO | 世界粮食计划署; 联合国世界粮食计划署; 世界粮食署 | World Food Programme; World Food Program; WFP
fao | UNO | 联合国粮农组织; 粮农组织; 联合国粮食及农业组织 | FAO; Food and Agriculture Organization
world-health-organization | UNO | 世界卫生组织; 世卫组织; 世卫 | World Health Organization; World Health Organisation; WHO
ilo | UNO | 国际劳工组织 | ILO; International Labour Organization
international-court-of-justice | UNO | 国际法院 | International Court of Justice; ICJ; World Court
icc | | 国际刑事法院; 国际刑院 | International Criminal Court; ICC
permanent-court-of-arbitration | | 常设仲裁法院; 常设仲裁院 | Permanent Court of Arbitration
iaea | IAEA | 国际原子能机构; 国际原子能总署; 国际核能总署; 原子能机构 | International Atomic Energy Agency; IAEA
ctbto | | 全面禁止核试验条约组织; 禁核试条约组织 | CTBTO; Comprehensive Test Ban Treaty Organization; Comprehensive Nuclear-Test-Ban Treaty Organization
opcw | | 禁止化学武器组织; 禁化武组织 | OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons
nuclear-suppliers-group | | 核供应国集团 | Nuclear Suppliers Group
european-union | EUE | 欧盟; 欧洲联盟 | European Union; EU; E.U.
european-commission | EUE | 欧盟委员会; 欧委会; 欧盟执委会 | European Commission
european-council | EUE | 欧洲理事会; 欧盟理事会; 欧盟高峰会 | European Council; Council of the European Union
european-parliament | EUE | 欧洲议会 | European Parliament
european-external-action-service | EUE | 欧盟对外行动署; 欧盟对外事务部 | European External Action Service; EEAS
european-central-bank | EUE | 欧洲央行; 欧洲中央银行 | European Central Bank; ECB
council-of-europe | COE | 欧洲委员会 | Council of Europe
osce | OSCE | 欧洲安全与合作组织; 欧安组织 | OSCE; Organization for Security and Cooperation in Europe; Organization for Security and Co-operation in Europe
nato | NATO | 北约; 北大西洋公约组织 | NATO; Nato; North Atlantic Treaty Organization
asean | ASEAN | 东盟; 东协; 东南亚国家联盟; 亚细安 | ASEAN; Asean; Association of Southeast Asian Nations
asean-regional-forum | | 东盟地区论坛; 东协区域论坛; 东盟区域论坛 | ASEAN Regional Forum; ARF
east-asia-summit | | 东亚峰会; 东亚高峰会 | East Asia Summit
apec | | 亚太经合组织; 亚太经济合作组织; 亚太经合会; 亚太经济合作会议 | APEC; Apec; Asia-Pacific Economic Cooperation
g7 | G7 | 七国集团; 七大工业国; 七大工业国集团; 七大工业国组织 | G7; G-7; Group of Seven
g8 | G8 | 八国集团; 八大工业国 | G8; G-8; Group of Eight
g20 | G20 | 二十国集团; 20国集团; 二十国集团（G20）; 廿国集团 | G20; G-20; Group of 20; Group of Twenty
g77 | G77 | 七十七国集团; 77国集团 | G77; G-77; Group of 77
brics | BRICS | 金砖国家; 金砖国家组织; 金砖集团; 金砖五国 | BRICS; Brics
shanghai-cooperation-organisation | SCO | 上海合作组织; 上合组织; 上合 | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO
csto | CSTO | 集体安全条约组织; 集安组织; 集安条约组织 | CSTO; Collective Security Treaty Organization
cis | CIS | 独联体; 独立国家联合体 | Commonwealth of Independent States; CIS
eurasian-economic-union | EAEU | 欧亚经济联盟 | Eurasian Economic Union; EAEU
arab-league | ARABLEAGUE | 阿拉伯国家联盟; 阿盟; 阿拉伯联盟 | Arab League; League of Arab States
gulf-cooperation-council | GCC | 海湾合作委员会; 海合会; 海湾阿拉伯国家合作委员会; 波斯湾合作理事会 | Gulf Cooperation Council; GCC
oic | OIC | 伊斯兰合作组织 | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC
african-union-commission | AU | 非洲联盟委员会; 非盟委员会 | African Union Commission; AU Commission
african-union | AU | 非洲联盟; 非盟 | African Union; AU
ecowas | ECOWAS | 西非国家经济共同体; 西共体 | ECOWAS; Economic Community of West African States
au-peace-and-security-council | AU | 非盟和平与安全理事会; 非盟和安会; 非洲联盟和平与安全理事会 | African Union Peace and Security Council; AU Peace and Security Council
sadc | SADC | 南部非洲发展共同体; 南共体 | Southern African Development Community; SADC
east-african-community | EAC | 东非共同体 | East African Community; EAC
eccas | ECCAS | 中部非洲国家经济共同体; 中非国家经济共同体 | Economic Community of Central African States; ECCAS
alliance-of-sahel-states | SAHELALLIANCE | 萨赫勒国家联盟; 萨赫勒联盟; 萨赫尔国家联盟 | Alliance of Sahel States
arab-maghreb-union | AMU | 阿拉伯马格里布联盟; 马格里布联盟 | Arab Maghreb Union
comesa | COMESA | 东部和南部非洲共同市场 | COMESA; Common Market for Eastern and Southern Africa
igad | IGAD | 政府间发展组织; 伊加特 | IGAD; Intergovernmental Authority on Development
opec | OPEC | 石油输出国组织; 欧佩克; 欧佩克组织 | OPEC; Opec; Organization of the Petroleum Exporting Countries
opec-plus | OPECPLUS | 欧佩克+; OPEC+; 欧佩克加 | OPEC+; OPEC Plus
organization-of-american-states | OAS | 美洲国家组织 | Organization of American States; OAS
caricom | CARICOM | 加勒比共同体; 加共体; 加勒比共同体（加共体） | CARICOM; Caricom; Caribbean Community
unasur | UNASUR | 南美洲国家联盟; 南美国家联盟 | UNASUR; Unasur; Union of South American Nations
sica | SICA | 中美洲一体化体系 | SICA; Central American Integration System
lima-group | LIMAGROUP | 利马集团 | Lima Group
pacific-alliance | PACIFICALLIANCE | 太平洋联盟 | Pacific Alliance
celac | CELAC | 拉美和加勒比国家共同体; 拉共体 | CELAC
pacific-islands-forum | PIF | 太平洋岛国论坛; 太平洋岛国论坛（太岛论坛） | Pacific Islands Forum; PIF
saarc | SAARC | 南亚区域合作联盟; 南盟 | SAARC; South Asian Association for Regional Cooperation
bimstec | BIMSTEC | 环孟加拉湾多领域经济技术合作倡议 | BIMSTEC
organization-of-turkic-states | OTS | 突厥国家组织; 突厥语国家组织 | Organization of Turkic States; Organisation of Turkic States
efta | EFTA | 欧洲自由贸易联盟; 欧洲自由贸易协会 | EFTA; European Free Trade Association
visegrad-group | V4 | 维谢格拉德集团 | Visegrad Group; Visegrád Group
commonwealth | | 英联邦; 大英国协 | Commonwealth of Nations
non-aligned-movement | NAM | 不结盟运动 | Non-Aligned Movement
quad | QUAD | 四方安全对话; 四方机制; 四边机制 | the Quad; Quadrilateral Security Dialogue
aukus | | 奥库斯; 美英澳三边安全伙伴关系 | AUKUS; Aukus
five-eyes | | 五眼联盟 | Five Eyes
wto | WTO | 世界贸易组织; 世贸组织; 世贸 | World Trade Organization; World Trade Organisation; WTO
imf | | 国际货币基金组织; 国际货币基金 | International Monetary Fund; IMF
world-bank | | 世界银行; 世行 | World Bank
asian-development-bank | | 亚洲开发银行; 亚行; 亚银 | Asian Development Bank; ADB
aiib | | 亚洲基础设施投资银行; 亚投行 | Asian Infrastructure Investment Bank; AIIB
oecd | | 经济合作与发展组织; 经合组织 | OECD; Organisation for Economic Co-operation and Development
international-energy-agency | | 国际能源署; 国际能源总署 | International Energy Agency
fatf | | 反洗钱金融行动特别工作组; 金融行动特别工作组 | Financial Action Task Force; FATF
bank-for-international-settlements | | 国际清算银行 | Bank for International Settlements
swift | | 环球银行金融电信协会; 环球同业银行金融电讯协会 | SWIFT
red-cross | | 红十字国际委员会; 国际红十字会; 国际红十字委员会; 红十字会 | Red Cross; International Committee of the Red Cross; ICRC
red-crescent | | 红新月会; 国际红新月会 | Red Crescent
ifrc | | 红十字会与红新月会国际联合会 | IFRC; International Federation of Red Cross and Red Crescent Societies
international-olympic-committee | | 国际奥委会; 国际奥林匹克委员会 | International Olympic Committee; IOC
interpol | | 国际刑警组织 | Interpol; INTERPOL
imo | | 国际海事组织 | International Maritime Organization; IMO
icao | | 国际民航组织; 国际民用航空组织 | International Civil Aviation Organization; ICAO
itu | | 国际电信联盟; 国际电联 | International Telecommunication Union; ITU
iom | | 国际移民组织 | International Organization for Migration; IOM
doctors-without-borders | | 无国界医生; 无国界医生组织 | Doctors Without Borders; Médecins Sans Frontières; MSF
amnesty-international | | 国际特赦组织; 大赦国际 | Amnesty International
human-rights-watch | | 人权观察; 人权观察组织 | Human Rights Watch; HRW
`;

/** International bodies that act as a party of their own. */
export const actingBodies: () => readonly Party[] = lazily(() =>
  rowsOf(ACTING).map((row) => ({
    id: firstOf(row, 0),
    names: { zh: row(1), en: row(2) },
    demonyms: { zh: [], en: [] },
    capitals: { zh: row(3), en: row(4) },
    governments: { zh: [], en: [] },
    short: { zh: row(5), en: [] },
    central: false,
  })),
);

/** The first body of each code that has one of its own: it acts as a party under the code and speaks under its id. */
export const sidedBodies: () => readonly Organisation[] = lazily(() => {
  const acting = new Set(actingBodies().map(({ id }) => id));
  const byCode = new Map<string, Organisation>();
  for (const body of internationalBodies()) {
    if (body.party === null || acting.has(body.party)) continue;
    // Of the African Union and its commission, the union is the side.
    const first = byCode.get(body.party);
    if (!first || first.id.startsWith(`${body.id}-`)) byCode.set(body.party, body);
  }
  return [...byCode.values()];
});

/** The same bodies as parties. */
export const sidedParties: () => readonly Party[] = lazily(() =>
  sidedBodies().map(({ party, id, names }) => ({
    id: party ?? id,
    names,
    demonyms: { zh: [], en: [] },
    capitals: { zh: [], en: [] },
    governments: { zh: [], en: [] },
    short: { zh: [], en: [] },
    central: false,
  })),
);

/** International organisations, courts, forums and aid bodies. */
export const internationalBodies: () => readonly Organisation[] = lazily(() =>
  rowsOf(BODIES).map((row) => ({
    id: firstOf(row, 0),
    party: row(1)[0] ?? null,
    kind: 'international',
    names: { zh: row(2), en: row(3) },
  })),
);
