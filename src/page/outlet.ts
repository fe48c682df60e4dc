import type { Block, Extent } from './block.ts';
import { MENU_WORDS } from './debris-words.ts';
import { foldForCues, piecesOf, sizeOf } from './line.ts';
import { CHINESE_MEDIA, ENGLISH_MEDIA } from './media-words.ts';

/**
 * The paper, agency or site a page belongs to, as written: from its masthead, the line of the date, breadcrumb, menu,
 * the report's dateline, the copyright line, and last from what it asks readers to follow. Null where nothing tells.
 */
export function outletOf(blocks: readonly Block[], title: number, extent: Extent): string | null {
  const head = blocks.slice(0, extent.first < 0 ? blocks.length : extent.first);
  const dateline = blocks
    .slice(Math.max(0, extent.first), Math.max(0, extent.first) + 2)
    .find((block) => block.dateline)?.dateline;
  return (
    masthead(head.slice(0, Math.max(title, 0)), blocks, extent) ??
    firstOf(head, (block) => (block.reason === null ? (block.credit?.outlet ?? null) : null)) ??
    masthead(head.slice(title + 1), blocks, null) ??
    firstOf(blocks, (block) => (block.reason === 'page/debris/breadcrumb' ? fromBreadcrumb(block.line.text) : null)) ??
    firstOf(head, (block) => (block.reason === 'page/debris/menu' ? fromMenu(block.line.text) : null)) ??
    dateline?.outlet ??
    dateline?.agency ??
    firstOf(blocks, (block) => (block.credit && block.reason === null ? block.credit.outlet : null)) ??
    firstOf(blocks, (block) => (block.reason === 'page/debris/legal' ? fromCopyright(block.line.text) : null)) ??
    fromAppeals(blocks)
  );
}

function firstOf(blocks: readonly Block[], read: (block: Block) => string | null): string | null {
  for (const block of blocks) {
    const found = read(block);
    if (found !== null) return found;
  }
  return null;
}

const isSection = (text: string): boolean => MENU_WORDS.has(foldForCues(text));
const isMedia = (text: string): boolean => CHINESE_MEDIA.test(foldForCues(text)) || ENGLISH_MEDIA.test(text);

/**
 * A short line of its own above the title; its words need no "News" or 日报 if it stands first and the article does not
 * use them. Below the title (南嶼日報 國際新聞) only a name with such a word counts.
 */
function masthead(head: readonly Block[], blocks: readonly Block[], extent: Extent | null): string | null {
  let place = 0;
  for (const { reason, kind, line, credit } of head) {
    if (
      reason !== null ||
      kind === 'title' ||
      kind === 'byline' ||
      credit?.labelled ||
      credit?.published ||
      line.size > 40
    )
      continue;
    place += 1;
    const name = (line.text.split(/\s+[–—|｜-]+\s+|\s{2,}|,\s/u)[0] ?? '').trim();
    const chinese = /[\u4e00-\u9fff]/u.test(name);
    const own = chinese ? (name.split(/\s/u)[0] ?? '') : name;
    if (own === '' || isSection(own) || sizeOf(own) > 14 || line.closed) continue;
    if (isMedia(own)) return own;
    if (extent === null || place > 2 || own.length < 3) continue;
    const folded = foldForCues(own);
    const used = blocks.some(
      (block, index) => index >= extent.first && block.reason === null && block.line.folded.includes(folded),
    );
    const name1 = chinese
      ? /^[\u4e00-\u9fff]{3,10}$/u.test(own)
      : /^[\p{Lu}\d]/u.test(own) && own.split(/\s+/u).length <= 5;
    if (!used && name1 && place === 1) return own;
  }
  return null;
}

function fromBreadcrumb(text: string): string | null {
  const trail = text.replace(/^[^：:>]{0,12}[：:]\s*/u, '');
  const first = trail.split(/\s*(?:>|»|›|＞|::)\s*/u)[0]?.trim() ?? '';
  return first !== '' &&
    !isSection(first) &&
    sizeOf(first) <= 12 &&
    (isMedia(first) || first !== text) &&
    !isGeneric(first)
    ? first
    : null;
}

/** 高清图集, "Politics": parts of a site, not its name. */
const isGeneric = (name: string): boolean =>
  !isMedia(name) &&
  (/^[\u4e00-\u9fff]{1,4}$/u.test(name) || name.split(/\s+/u).every((word) => MENU_WORDS.has(word.toLowerCase())));

function fromMenu(text: string): string | null {
  const entries = piecesOf(text);
  const first = entries[0]?.trim() ?? '';
  if (entries.length < 3 || isSection(first) || sizeOf(first) > 12) return null;
  return isMedia(first) || /^\p{Lu}\S*\s+\p{Lu}/u.test(first) ? first : null;
}

const COPYRIGHT =
  /(?:©|ⓒ|\(c\)|copyright|版权所有|版權所有)[\s:：©ⓒ]*(?:by\s+)?(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d)?)?)?[\s,，:：]*(?:by\s+)?([\p{Lu}\u4e00-\u9fff][^,，。|｜©]{1,60})/iu;
const COMPANY =
  /[\s,]+(?:(?:media|publishing|publications?|holdings?|digital)\s+)?(?:ltd|limited|inc|llc|plc|corp(?:oration)?|co|company|gmbh|group|pte)\b\.?.*$|\s*(?:all rights reserved|版权所有|版權所有|有限公司|do not|unauthori[sz]ed).*$|[\s,]+(?:19|20)\d\d.*$|\.\s.*$|[.\s]+$/iu;

function fromCopyright(text: string): string | null {
  let name = COPYRIGHT.exec(text)?.[1]?.trim() ?? '';
  for (let shorter = name.replace(COMPANY, ''); shorter !== name; shorter = name.replace(COMPANY, '')) name = shorter;
  return sizeOf(name) >= 2 && sizeOf(name) <= 16 && !/[：:]|本网|本站|本刊|归|歸/u.test(name) ? name : null;
}

const APPEALS = [
  /(?:关注|關注|订阅|訂閱|搜索)\s*[“"「]?([\u4e00-\u9fffA-Za-z·]{2,12}?)[”"」]?(?:的?官方)?(?:微信|微博|公众号|公眾號|公众平台|账号|视频号)/u,
  /(?:下载|下載|打开|打開|安装|使用)\s*[“"「]?([\u4e00-\u9fffA-Za-z·]{2,12}?)[”"」]?(?:新闻|新聞)?(?:客户端|客戶端|app|App|APP)/u,
  /(?:加入)\s*[“"「]?([\u4e00-\u9fff·]{2,12}?)[”"」]?(?:LINE|官方|粉丝|粉絲|会员|會員)/u,
  /^(?:download|get|open|try|install) the ((?:\p{Lu}[\p{L}'+]*\s?){1,4}) app\b/iu,
  /^follow ((?:\p{Lu}[\p{L}']*\s?){1,4})(?:\s+on\b|:)/iu,
];

/** Site names in 关注…公众号 and the like; one with a word of the press goes before others, a longer before a shorter. */
function fromAppeals(blocks: readonly Block[]): string | null {
  const names: string[] = [];
  for (const { reason, line } of blocks) {
    if (reason === null) continue;
    for (const pattern of APPEALS) {
      const name = pattern.exec(line.text.slice(0, 120))?.[1]?.trim();
      if (name && !isSection(name) && !/^(?:我们|我們|本|us|our)/iu.test(name)) names.push(name);
    }
  }
  const rank = (name: string) => (isMedia(name) ? 100 : 0) + name.length;
  return names.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}
