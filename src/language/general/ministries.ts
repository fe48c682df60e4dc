import type { Organisation, Party } from '#story/story.ts';
import { withCapitals } from './capitals.ts';
import { portfolioMinistries } from './portfolios.ts';
import { firstOf, lazily, rowsOf } from './table.ts';

/** A department that most governments have; with the name of a state it makes an organisation. */
export interface Ministry {
  /** End of the organisation's id: `foreign-ministry` in `swedish-foreign-ministry`. */
  readonly id: string;
  readonly kind: 'government' | 'military';
  /** What follows the state's Chinese name (外交部) or its English adjective (foreign ministry). */
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** id | kind | Chinese names | English names after an adjective or a possessive (capitals are derived). */
const MINISTRIES = `
foreign-ministry | government | 外交部; 外务省; 外务部; 外事部 | foreign ministry; ministry of foreign affairs; external affairs ministry; ministry of external affairs; foreign affairs ministry
defence-ministry | government | 国防部; 防卫省; 国防省; 人民武力省 | defence ministry; defense ministry; ministry of defence; ministry of defense
finance-ministry | government | 财政部; 财务省 | finance ministry; ministry of finance
economy-ministry | government | 经济部 | economy ministry; ministry of economy; economics ministry
trade-ministry | government | 贸易部 | trade ministry; ministry of trade
commerce-ministry | government | 商务部 | commerce ministry; ministry of commerce
interior-ministry | government | 内政部; 内务部 | interior ministry; ministry of interior
justice-ministry | government | 司法部; 法务部; 法务省 | justice ministry; ministry of justice
energy-ministry | government | 能源部 | energy ministry; ministry of energy
oil-ministry | government | 石油部 | oil ministry; ministry of oil; petroleum ministry; ministry of petroleum
intelligence-ministry | government | 情报部; 情报机构; 情报部门 | intelligence ministry; ministry of intelligence; intelligence agency; intelligence service
health-ministry | government | 卫生部 | health ministry; ministry of health
agriculture-ministry | government | 农业部 | agriculture ministry; ministry of agriculture
environment-ministry | government | 环境部; 生态环境部 | environment ministry; ministry of environment; ministry of the environment
transport-ministry | government | 交通部; 运输部 | transport ministry; ministry of transport; transportation ministry
education-ministry | government | 教育部 | education ministry; ministry of education
labour-ministry | government | 劳工部; 劳动部 | labour ministry; labor ministry; ministry of labour; ministry of labor
information-ministry | government | 新闻部; 信息部 | information ministry; ministry of information
industry-ministry | government | 工业部; 产业部 | industry ministry; ministry of industry
water-ministry | government | 水利部; 水资源部 | water ministry; ministry of water
irrigation-ministry | government | 灌溉部 | irrigation ministry; ministry of irrigation
coast-guard | military | 海岸警卫队; 海警 | coast guard
parliament | government | 议会; 国会 | parliament
central-bank | government | 央行; 中央银行 | central bank
supreme-court | government | 最高法院 | supreme court
presidential-office | government | 总统府; 总统办公室 | presidential office; presidency
prime-ministers-office | government | 总理府; 总理办公室; 首相府; 首相官邸; 首相办公室 | prime minister's office
cabinet | government | 内阁 | cabinet
embassy | government | 大使馆; 使馆 | embassy
military | military | 军方; 军队 | military; armed forces; army
navy | military | 海军 | navy
air-force | military | 空军 | air force
police | government | 警方 | police
senate | government | 参议院 | senate
house-of-representatives | government | 众议院 | house of representatives
national-security-council | government | 国家安全委员会; 国家安全会议; 国安会; 国家安全保障会议 | national security council
customs | government | 海关; 海关总署; 海关总局; 海关署 | customs service; customs authority
general-staff | military | 总参谋部; 参谋本部; 总参 | general staff
border-guard | government | 边防部队; 边防卫队; 边防局; 边境警卫队; 国家边防局 | border guard; border guards; border service
prosecutors-office | government | 检方; 总检察院; 检察院; 总检察署; 检察机关; 总检察长办公室 | prosecutor's office; prosecutor general's office
civil-aviation-authority | government | 民航局; 民航总局 | civil aviation authority
space-agency | government | 航天局; 航天署 | space agency
statistics-office | government | 统计局; 统计署 | statistics office; statistics bureau
constitutional-court | government | 宪法法院 | constitutional court
national-security-service | government | 国家安全局; 安全局 | national security service; security service
`;

/** Departments by pattern, in the order in which a name should be tried. */
export const ministries: () => readonly Ministry[] = lazily(() => {
  const spelled = rowsOf(MINISTRIES).map(
    (row): Ministry => ({
      id: firstOf(row, 0),
      kind: row(1)[0] === 'military' ? 'military' : 'government',
      zh: row(2),
      en: row(3),
    }),
  );
  const taken = new Set(spelled.flatMap(({ zh, en }) => [...zh, ...en]));
  const free = (name: string): boolean => !taken.has(name);
  return [
    ...spelled,
    ...portfolioMinistries().map(
      ({ id, zh, en }): Ministry => ({ id, kind: 'government', zh: zh.filter(free), en: en.filter(free) }),
    ),
  ];
});

/** Beginnings of ids that are not the state's first adjective. */
const PREFIXES: Readonly<Record<string, string>> = { USA: 'us', PRK: 'dprk', ARE: 'emirati', GBR: 'british' };
/** Ids that a state's department has in place of the pattern's. */
const OWN_IDS: Readonly<Record<string, string>> = {
  'us-foreign-ministry': 'us-state-department',
  'us-defence-ministry': 'us-defense-department',
  'us-finance-ministry': 'us-treasury',
  'us-commerce-ministry': 'us-commerce-department',
  'us-interior-ministry': 'us-interior-department',
  'us-justice-ministry': 'us-justice-department',
  'us-energy-ministry': 'us-energy-department',
  'us-agriculture-ministry': 'us-agriculture-department',
  'us-health-ministry': 'us-health-department',
  'us-parliament': 'us-congress',
  'us-presidential-office': 'white-house',
  'us-homeland-security-ministry': 'us-homeland-security-department',
  'us-labour-ministry': 'us-labor-department',
  'us-transport-ministry': 'us-transportation-department',
  'us-education-ministry': 'us-education-department',
  'us-central-bank': 'us-federal-reserve',
  'south-korean-parliament': 'south-korean-national-assembly',
  'dprk-parliament': 'supreme-peoples-assembly',
  'russian-presidential-office': 'kremlin',
  'israeli-parliament': 'knesset',
  'iranian-parliament': 'majlis',
};

/** The beginning of a state's organisation ids: its first English adjective in kebab-case (`swedish`, `us`, `dprk`). */
export function idPrefix(party: Party): string {
  const adjective = PREFIXES[party.id] ?? party.demonyms.en[0] ?? party.names.en[0] ?? party.id;
  return adjective
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The organisation that a state's department is: 瑞典 + 外交部 → `swedish-foreign-ministry`. */
export function ministryOf(party: Party, ministry: Ministry): Organisation {
  const id = `${idPrefix(party)}-${ministry.id}`;
  return {
    id: OWN_IDS[id] ?? id,
    party: party.id,
    kind: ministry.kind,
    names: {
      zh: party.names.zh.slice(0, 2).flatMap((state) => ministry.zh.map((name) => state + name)),
      en: ministry.en.flatMap((name) => englishNames(party, name)),
    },
  };
}

/** Swedish foreign ministry, Swedish Foreign Ministry, Sweden's foreign ministry, Foreign Ministry of Sweden. */
function englishNames(party: Party, name: string): readonly string[] {
  const capital = withCapitals(name);
  const [state = party.id] = party.names.en;
  const adjective = party.demonyms.en[0];
  const possessive = state.endsWith('s') ? `${state}'` : `${state}'s`;
  const before = adjective ? [adjective, possessive] : [possessive];
  // «Swedish ministry of foreign affairs» is rare in small letters, «Swedish foreign ministry» is not.
  const spellings = name.includes(' of ') ? [capital] : [capital, name];
  return [...before.flatMap((word) => spellings.map((one) => `${word} ${one}`)), `${capital} of ${state}`];
}
