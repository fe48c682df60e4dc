import type { FeedCheck } from '#fetch/feed-check.ts';
import type { Taken } from '#fetch/feed-item.ts';
import type { Feed } from '#store/feeds.ts';
import type { Context } from '../context.ts';
import { minute } from './feed-lines.ts';

type Language = Context['language'];

const WORDS = {
  en: { added: 'new', changed: 'changed', failed: 'failed', later: 'later', ownText: 'the feed gives only this text' },
  zh: { added: '新增', changed: '更新', failed: '失败', later: '稍后', ownText: '仅有订阅源自带的文字' },
} as const;

/** What came of an item, in one line; null where nothing did. */
export function itemLine(address: string, taken: Taken, language: Language): string | null {
  const words = WORDS[language];
  if (taken.state === 'known') return null;
  if (taken.state === 'failed') {
    const { message, cure } = taken.error;
    return `  ${taken.passing ? words.later : words.failed}  ${message}${taken.passing ? '' : ` ${cure}`}`;
  }
  const own = taken.because === null ? '' : `  (${words.ownText}: ${taken.because.message})`;
  return `  ${words[taken.state]}  ${taken.title ?? '—'}  ${address}${own}`;
}

const called = ({ title, url }: Pick<Feed, 'title' | 'url'>): string => title ?? url;

/** What came of a feed, in lines; none where there was nothing new and nothing wrong. */
export function checkLines(
  before: Feed,
  { feed, added, changed, trouble, movedFrom }: FeedCheck,
  language: Language,
): readonly string[] {
  const zh = language === 'zh';
  const name = called(feed);
  const next = minute(feed.next);
  if (trouble) {
    const title = feed.title === null ? '' : `${feed.title}${zh ? '：' : ': '}`;
    const times = zh ? `连续第 ${feed.failures} 次，下次 ${next}` : `${feed.failures} in a row, next ${next}`;
    return [`${title}${trouble.message.replace(/[.。]$/u, '')} (${times})`];
  }
  return [
    ...(movedFrom === null ? [] : [zh ? `${name}：已迁至 ${feed.url}` : `${name} has moved to ${feed.url}`]),
    ...(before.failures === 0 ? [] : [zh ? `${name}：已恢复` : `${name} is back`]),
    ...(added + changed === 0
      ? []
      : [
          zh
            ? `${name}：新增 ${added}，更新 ${changed}，下次 ${next}`
            : `${name}: ${added} new, ${changed} changed, next ${next}`,
        ]),
  ];
}

/** What is said when the watch begins and ends. */
export const watchLines = {
  begins: (feeds: number, story: string, language: Language): string =>
    language === 'zh' ? `关注 ${story} 的 ${feeds} 个订阅源` : `following ${feeds} feeds of ${story}`,
  ends: (checks: number, added: number, changed: number, language: Language): string =>
    language === 'zh'
      ? `已停止：查看 ${checks} 次，新增 ${added}，更新 ${changed}`
      : `stopped after ${checks} checks, ${added} new, ${changed} changed`,
};
