import { dayOf, MONTH_NAME, monthOf } from './header-date.ts';
import { foldForCues } from './line.ts';
import { BARE_AGENCIES } from './media-words.ts';
import { namesIn } from './person-names.ts';

/** What the words before the first sentence say: 海桥通讯社新加坡6月13日电(记者顾怀远), SEOUL, June 14, 2018 (Reuters) -. */
export interface Dateline {
  /** The agency that sent the report (…电, the name in brackets), or null. */
  readonly agency: string | null;
  /** The paper or site that tells the news itself (…讯, …消息), or null. */
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** EDTF date of a dateline that names the year, else null. */
export const dateOf = ({ year, month, day }: Dateline): string | null =>
  year !== null && month !== null && day !== null ? dayOf(year, month, day) : null;

/** Reads the dateline at the head of a paragraph, or null where none stands there. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 120);
  return chinese(head) ?? english(head);
}

/** Cities that reports are sent from: they part the reporter's name from the place where no mark does. */
const CITY =
  '北京|上海|香港|澳门|台北|高雄|东京|大阪|首尔|汉城|平壤|华盛顿|华府|纽约|洛杉矶|旧金山|芝加哥|渥太华|多伦多|伦敦|巴黎|柏林|波恩|罗马|马德里|里斯本|日内瓦|苏黎世|伯尔尼|维也纳|布鲁塞尔|海牙|斯德哥尔摩|奥斯陆|哥本哈根|赫尔辛基|华沙|布拉格|布达佩斯|雅典|莫斯科|基辅|明斯克|安卡拉|伊斯坦布尔|耶路撒冷|特拉维夫|加沙|贝鲁特|大马士革|巴格达|德黑兰|利雅得|迪拜|多哈|马斯喀特|开罗|新德里|伊斯兰堡|喀布尔|加德满都|达卡|科伦坡|新加坡|吉隆坡|曼谷|河内|雅加达|马尼拉|金边|仰光|堪培拉|悉尼|惠灵顿|内罗毕|亚的斯亚贝巴|约翰内斯堡|墨西哥城|哈瓦那|巴西利亚|布宜诺斯艾利斯|圣地亚哥|利马|加拉加斯|达沃斯|联合国|板门店';
const NAMES = '[\\u4e00-\\u9fff·]{2,4}?(?:[、，\\s][\\u4e00-\\u9fff·]{2,4}?){0,3}';
const OPEN = '[\\s（(【［\\[〔]*';
const CHINESE_SENT = new RegExp(
  `^${OPEN}(?:据)?(?<agency>[\\u4e00-\\u9fff·]{2,10}?(?:通讯社|通信社|新闻社|[社网报台]|新闻|周刊|在线|观察|日报|晚报)(?![社网报台])|路透|彭博|美联|共同|时事|德新|塔斯|本报|本网|本台|本刊|本社)` +
    `(?:(?:特约|特派|驻外|驻)?(?:记者|通讯员)\\s*(?:(?<before>${NAMES})(?=[\\s／/]*(?:${CITY}))|(?<three>[\\u4e00-\\u9fff]{3})|(?<other>${NAMES})))?` +
    '[\\s，,／/]*(?:[\\u4e00-\\u9fff·]{0,8}?)[\\s，,／/]*' +
    '(?:(?:(?<year>\\d{4})年)?\\s*(?<month>\\d{1,2})月)?\\s*(?:(?<day>\\d{1,2})日)?\\s*(?<kind>专电|电讯|电|讯|消息|报道)(?=[\\s）)】］\\]〕（(【，,：:]|$)(?:\\s*(?:记者|通讯员)\\s*(?<behind>[\\u4e00-\\u9fff·、\\s]{2,16})(?=[）)】］\\]〕]))?' +
    '(?:[\\s）)】］\\]〕]*[（(〔［\\[](?:[\\u4e00-\\u9fff]{0,8}?)(?:记者|通讯员|编译)\\s*(?<brackets>[^）)〕］\\]]{2,30})[）)〕］\\]])?',
  'u',
);
const BRACKETS_ONLY =
  /^[【［[（(](?<agency>[\u4e00-\u9fff·]{2,10}(?:社|网|报|新闻|日报|时报|周刊))(?:[\u4e00-\u9fff]{0,4})?(?:记者\s*(?<reporter>[\u4e00-\u9fff·]{2,4}))?(?:\/?综合)?(?:报道|报导|讯|电)[】］\]）)]/u;

/** 〔記者許維岑／綜合報導〕, （特派記者林某／華府電） */
const REPORTER_BOX = new RegExp(
  `^[〔（(【［[](?:[\\u4e00-\\u9fff]{0,8}?)(?:记者|编译|特派员|中心)\\s*(?:(?<before>${NAMES})(?=[\\s／/]*(?:${CITY}))|(?<three>[\\u4e00-\\u9fff]{3})|(?<other>${NAMES}))\\s*[／/]?[\\u4e00-\\u9fff]{0,8}?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:综合)?(?:报导|报道|专电|电|专访|讯)[〕）)】］\\]]`,
  'u',
);

function chinese(head: string): Dateline | null {
  const folded = foldForCues(head);
  const match = CHINESE_SENT.exec(folded) ?? BRACKETS_ONLY.exec(folded) ?? REPORTER_BOX.exec(folded);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const name = groups['agency'];
  const kind = groups['kind'] ?? '讯';
  // 朝中社报道 is a report of another paper, and 本报讯 names nobody.
  if (kind === '报道' && !/^[（(【［[〔]/u.test(folded)) return null;
  if (kind === '消息' && groups['day'] === undefined) return null;
  const asWritten = (part: string | undefined): string | null => {
    const at = part === undefined ? -1 : folded.indexOf(part);
    return part === undefined || at < 0 ? null : head.slice(at, at + part.length);
  };
  const own = name === undefined || name.startsWith('本');
  const written = own ? null : asWritten(name);
  const byWire = /电/u.test(kind);
  const reporters = [
    groups['before'],
    groups['three'],
    groups['other'],
    groups['reporter'],
    groups['behind'],
    groups['brackets'],
  ]
    .map(asWritten)
    .filter((part) => part !== null);
  return {
    agency: byWire
      ? written !== null && BARE_AGENCIES.test(written)
        ? `${written}社`.replace('社社', '社')
        : written
      : null,
    outlet: byWire ? null : written,
    authors: reporters.flatMap((part) => namesIn(part.replace(/\s*[/／].*$/u, ''))),
    year: numberOf(groups['year']),
    month: numberOf(groups['month']),
    day: numberOf(groups['day']),
  };
}

const PLACE = "[A-Z\\u00c0-\\u00de][\\p{Lu}\\p{Ll}.'’-]*(?:[ /][A-Z\\u00c0-\\u00de][\\p{L}.'’-]*){0,3}";
const ENGLISH_WIRE = new RegExp(
  `^(?<place>${PLACE})(?:,\\s*${PLACE}){0,2}(?:,?\\s*(?<month>${MONTH_NAME})\\s*(?<day>\\d{1,2})(?:,\\s*(?<year>\\d{4}))?)?,?\\s*[（(](?<agency>[\\p{Lu}][^（()）]{1,40})[)）]\\s*(?:[-–—]{1,2}|:)?\\s`,
  'iu',
);
const ENGLISH_PLACE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3})(?:,\\s*(?:${PLACE}))?(?:,?\\s*(?<month>${MONTH_NAME})\\s*(?<day>\\d{1,2})(?:,\\s*(?<year>\\d{4}))?)?\\s*(?:[-–—]{1,2}|:)\\s`,
  'u',
);

/** In translated wire copy: (reporter Xiao Mubai). */
const REPORTER = /\((?:reporters?|correspondents?|by)[: ]\s*([^()]{3,60})\)/iu;

function english(head: string): Dateline | null {
  const wire = ENGLISH_WIRE.exec(head);
  // "Kim (Jong Un) said": without a dash, a date or capitals the brackets are part of a sentence.
  const surely = wire !== null && (/[-–—]\s$/u.test(wire[0]) || wire.groups?.['month'] !== undefined);
  const match = surely ? wire : ENGLISH_PLACE.exec(head);
  if (!match?.groups) return null;
  return {
    agency: match.groups['agency']?.trim() ?? null,
    outlet: null,
    authors: namesIn(REPORTER.exec(head)?.[1] ?? ''),
    year: numberOf(match.groups['year']),
    month: match.groups['month'] === undefined ? null : monthOf(match.groups['month']),
    day: numberOf(match.groups['day']),
  };
}

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
