import { pinyinSyllables } from './romanise.ts';

/** Last words of Chinese names of bodies, in English, several to a line; the longest that fits counts. */
const HEADS = `
日报 daily; 晚报 evening-post; 早报 morning-post; 晨报 morning-post; 时报 times; 论坛报 tribune; 邮报 post; 先驱报 herald; 商报 business-news;
周刊 weekly; 周报 weekly; 月刊 monthly; 杂志 magazine; 新闻网 news; 新闻社 news-agency; 通讯社 news-agency; 通信社 news-agency; 新闻 news;
电视台 television; 广播公司 broadcasting-corporation; 电台 radio; 广播电台 radio; 财讯 finance; 财经 finance; 评论 review; 快报 express; 导报 herald;
大学 university; 学院 college; 研究院 institute; 研究所 institute; 研究中心 research-center; 研究会 research-society; 研究室 research-office; 中心 center;
智库 think-tank; 论坛 forum; 基金会 foundation; 协会 association; 学会 society; 委员会 committee; 联合会 federation; 总会 federation; 同盟会 league;
商会 chamber-of-commerce; 总商会 chamber-of-commerce; 工会 union; 总工会 federation-of-trade-unions; 公司 company; 集团 group; 银行 bank; 联盟 alliance; 同盟 alliance;
理事会 council; 评议会 council; 实验室 laboratory; 党 party; 阵线 front; 运动 movement; 组织 organisation; 项目 programme; 计划 programme; 观察站 observatory
`;

/** Words before the last one, in English. */
const WORDS = `
国际问题 international-studies; 国际关系 international-relations; 国际事务 international-affairs; 国际 international; 国家安全 national-security; 国家 national;
国防 defence; 战略 strategic; 战略研究 strategic-studies; 和平 peace; 安全 security; 政策 policy; 公共政策 public-policy; 外交 foreign-affairs; 军控 arms-control; 裁军 disarmament;
核不扩散 non-proliferation; 经济 economic; 金融 finance; 贸易 trade; 渔业 fisheries; 渔民 fishermens; 农民 farmers; 农业 agriculture; 工业 industry; 工人 workers; 能源 energy; 石油 oil;
天然气 gas; 气候 climate; 环境 environment; 海洋 ocean; 水资源 water; 政治 political; 民主 democratic; 人民 peoples; 自由 liberal; 社会 social; 社会民主 social-democratic; 共和 republican;
联合 united; 统一 unity; 中央 central; 公共 public; 全球 global; 世界 world; 亚太 asia-pacific; 东北亚 northeast-asia; 东亚 east-asia; 东南亚 southeast-asia; 中东 middle-east; 欧洲 european;
非洲 african; 阿拉伯 arab; 亚洲 asian; 美洲 american; 朝鲜半岛 korean-peninsula; 危机 crisis; 冲突 conflict; 民族 national; 解放 liberation; 伊斯兰 islamic; 保守 conservative; 工党 labour;
红十字 red-cross; 人权 human-rights; 难民 refugee; 妇女 womens; 青年 youth; 学生 students; 企业 business; 出口商 exporters; 进口商 importers; 制造商 manufacturers; 汽车 automobile; 钢铁 steel;
纺织 textile; 航运 shipping; 船东 shipowners; 科学 science; 技术 technology; 教育 education; 法律 law; 历史 history; 研究 research; 分析 analysis; 咨询 consulting; 发展 development; 合作 cooperation
`;

const tableOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(';')
      .map((entry) => entry.trim().split(' '))
      .map(([han = '', english = '']) => [han, english]),
  );
const heads = tableOf(HEADS);
const words = tableOf(WORDS);
const longest = Math.max(...[...heads.keys(), ...words.keys()].map((word) => word.length));

/**
 * The id of a body known by its Chinese name alone: what is proper to it in pinyin, the words that bodies' names share
 * in English (汉滨日报 → `hanbin-daily`, 海桥国际问题研究所 → `haiqiao-institute-of-international-studies`).
 */
export function bodyIdOf(name: string): string {
  const form = name.replace(/[《》“”（）()·—\s]/gu, '');
  const [head, atHead] = endingWith(heads, form, form.length);
  const parts: string[] = [];
  let at = atHead;
  for (let found = head ? endingWith(words, form, at) : null; found?.[0]; found = endingWith(words, form, at)) {
    parts.unshift(found[0]);
    at = found[1];
  }
  const syllables = pinyinSyllables(form.slice(0, at));
  // «半岛观察»: of a name without a known last word the last two characters are a word of their own.
  const tail = head || parts.length > 0 || syllables.length < 4 ? [] : [syllables.slice(-2).join('')];
  const proper = [syllables.slice(0, syllables.length - 2 * tail.length).join(''), ...tail].join('-');
  const studies = parts.at(-1)?.endsWith('studies') && head === 'institute' ? parts.pop() : undefined;
  return [proper, ...parts, head, studies && `of-${studies}`]
    .filter((part) => part)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** The longest word of the table that ends at `to`, in English, and where it begins; it never takes the whole form. */
function endingWith(table: ReadonlyMap<string, string>, form: string, to: number): readonly [string | null, number] {
  for (let length = Math.min(longest, to); length >= 1; length -= 1) {
    const english = table.get(form.slice(to - length, to));
    if (english && (to - length > 0 || table === words)) return [english, to - length];
  }
  return [null, to];
}
