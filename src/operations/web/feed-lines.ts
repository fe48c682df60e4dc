import { z } from 'zod';
import type { Feed } from '#store/feeds.ts';
import type { Context } from '../context.ts';

const time = z.string().nullable();

/** A feed as operations show it. */
export const feedSchema = z.object({
  url: z.string(),
  kind: z.enum(['feed', 'starred']).describe('starred: the starred items of an account'),
  title: z.string().nullable(),
  home: z.string().nullable().describe('address of its site'),
  added: z.string(),
  checked: time.describe('when it was last asked for'),
  fresh: time.describe('when it last had something new'),
  next: z.string().describe('when it is to be asked for next'),
  every: z.int().min(1).describe('seconds that usually lie between'),
  failures: z.int().min(0).describe('how often in a row it could not be had'),
  trouble: z.string().nullable().describe('why it could not be had'),
});
export type ShownFeed = z.output<typeof feedSchema>;

export const shownFeed = ({ etag: _etag, modified: _modified, ...feed }: Feed): ShownFeed => feed;

/** `2026-01-05 06:00Z` */
export const minute = (time: string | number): string =>
  `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')}Z`;

/** `45 min`, `6 h` */
export const span = (seconds: number): string =>
  seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`;

/** A feed with its health, in one or two lines. */
export function feedLine(feed: ShownFeed, language: Context['language']): string {
  const { url, title, checked, fresh, next, every, failures, trouble } = feed;
  const zh = language === 'zh';
  const never = zh ? '从未' : 'never';
  const health = zh
    ? `上次查看 ${checked ? minute(checked) : never}，上次有新文 ${fresh ? minute(fresh) : never}，每 ${span(every)}，下次 ${minute(next)}`
    : `checked ${checked ? minute(checked) : never}, last new ${fresh ? minute(fresh) : never}, every ${span(every)}, next ${minute(next)}`;
  const ill =
    failures === 0 ? [] : [`    ${zh ? `连续失败 ${failures} 次` : `failed ${failures} times in a row`}: ${trouble}`];
  return [`${title ?? url}  ${title === null ? '' : url}`.trimEnd(), `    ${health}`, ...ill].join('\n');
}
