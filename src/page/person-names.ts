import { foldForCues, sizeOf } from './line.ts';

/** The names of people in the value of a credit (记者 张三 李四, "A. Smith and B. Jones in Seoul"), as they stand there. */
export function namesIn(value: string): string[] {
  const bare = value.replace(/[（(【［[][^）)】］\]]*[）)】］\]]?/gu, ' ').trim();
  return /[\u4e00-\u9fff]/u.test(bare) ? chineseNames(bare) : latinNames(bare);
}

/** The names of a line that holds nothing else than names and where their bearers write from, or null. */
export function nameLine(text: string): string[] | null {
  if (text.length > 120 || /[\d?？!！:：;“”"()|]/u.test(text) || /[.。]$/u.test(text)) return null;
  const names: string[] = [];
  for (const part of text.split(/\s*,?\s+(?:and|&)\s+/u)) {
    const match = LATIN_WITH_PLACE.exec(part);
    if (match?.[1] === undefined) {
      // "A, B and C": a list of names alone.
      const several = part.split(/\s*,\s*/u);
      if (!several.every((one) => LATIN_NAME.test(one))) return null;
      names.push(...several);
    } else names.push(match[1]);
  }
  return names.length > 0 ? names : null;
}

const PARTICLE = '(?:d[aeiou]s?|del|della|di|du|el|al|bin|ibn|la|le|van|von|der|den|ten|ter|y|zu)';
const NAME_WORD = "(?:[A-Z\\u00c0-\\u00de][\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*){0,3}\\.?)";
const LATIN = `${NAME_WORD}(?:\\s+${PARTICLE}){0,2}(?:\\s+${NAME_WORD}){1,3}`;
const LATIN_NAME = new RegExp(`^${LATIN}$`, 'u');
const LATIN_START = new RegExp(`^${LATIN}`, 'u');
const LATIN_WITH_PLACE = new RegExp(
  `^(${NAME_WORD}(?:\\s+${PARTICLE}){0,2}(?:\\s+${NAME_WORD}){1,2}?)(?:\\s+in\\s+|,\\s+)(?:${NAME_WORD}\\s*){1,4}$`,
  'u',
);
const NO_NAME =
  /\b(?:staff|agenc|reports?|desk|team|writers?|correspondents?|newsroom|wires?|news|editors?|bureau|reuters|online|associated|press)\b/iu;

function latinNames(value: string): string[] {
  return value
    .split(/\s*(?:[,;/|·]|\band\b|&|\bwith\b)\s*/u)
    .map((part) => part.replace(/\s+(?:in|for|at|from|of)\s+.*$/u, '').trim())
    .filter((part) => !NO_NAME.test(part))
    .map((part) => LATIN_START.exec(part)?.[0] ?? '')
    .filter((name) => name !== '');
}

/** Surnames of about nine in ten Chinese, Korean and Vietnamese people (Simplified), double ones first. */
export const SURNAME =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|贺兰|端木|独孤|南宫|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康温庄柏岑简童奚文成车郁卞柳裴申辛安权南卓河池阮裘单俞翁殷骆凌霍翟兰施季齐梅祝甘詹章喻樊倪葛聂鲁滕游左毕解麦区关包冼])/u;

const CHINESE_NAME = /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}(?:[·•‧・.．][\u4e00-\u9fffA-Za-z]{1,8}){1,3})$/u;
const ROLE =
  /^.{0,10}?(?:记者|通讯员|评论员|撰稿人?|撰稿者|特派员|主笔|编译|编辑|作者|主任|实习生|研究员|教授)(?:站|团)?\s*/u;
const NOT_A_NAME =
  /(?:综合|报道|报导|外电|编译|整理|整合|摄影|图|专电|外媒|本报|本网|本刊|本社|记者|网站|新闻|日报|晚报|时报|通讯社|中心|频道|工作室|栏目|网|社|编辑部|采写|专访|特稿|电|评论|分享|收藏|打印|参与|阅读|字号|纠错)$/u;

function chineseNames(value: string): string[] {
  const names: string[] = [];
  for (const part of value.split(/\s*[、,，;；/／|｜&]\s*|\s{2,}/u)) {
    // 杨倩_NF4425: editors' numbers stand behind their names.
    const bare = part
      .replace(/(?<=[\u4e00-\u9fff])[_\s]?[A-Za-z]{0,4}\d[\w]*$/u, '')
      .slice(ROLE.exec(foldForCues(part))?.[0].length ?? 0)
      .trim();
    const words = bare.split(/\s+/u);
    // A name of two characters is often set with a space to fill three places: 张 三.
    if (words.length === 2 && words.every((word) => sizeOf(word) === 1)) names.push(words.join(''));
    else if (/^[A-Z]/u.test(bare)) names.push(...latinNames(bare));
    else
      names.push(...words.flatMap((word) => word.split(/(?<=[\u4e00-\u9fff]{2,4})[和及与](?=[\u4e00-\u9fff]{2,4}$)/u)));
  }
  return names.filter(
    (name) => (CHINESE_NAME.test(name) || LATIN_NAME.test(name)) && !NOT_A_NAME.test(foldForCues(name)),
  );
}
