import { draftOf, STAGES } from '#find/find.ts';
import { readPage } from '#page/page.ts';
import type { Story } from '#story/story.ts';

const repeated = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const text = (unit: string) => (size: number) => repeated(unit, size);
const html =
  (opening: string, inside: string, closing: string) =>
  (size: number): string => {
    const depth = Math.floor(size / (opening.length + inside.length + closing.length));
    return `<html><body>${(opening + inside).repeat(depth)}${closing.repeat(depth)}</body></html>`;
  };

/** Pages that tempt a reader into work that grows faster than they do: each gives a page of about `size` characters. */
export const HOSTILE_PAGES: Readonly<Record<string, (size: number) => string>> = {
  的: text('的'),
  'one sentence': text('朝鲜外务省官员与美国代表就制裁问题交换意见之后又'),
  'one sentence with commas': text('朝鲜拒绝放弃核武器，美国表示将维持制裁，'),
  'one English sentence': text('the North Korean envoy told the American delegation that sanctions '),
  sentences: text('朝鲜外务省周一说，如果美国不解除制裁，就不会恢复谈判。'),
  'English sentences': text('Kim Jong Un said on Monday that talks would resume if sanctions were lifted. '),
  lines: text('朝鲜外务省周一说，如果美国不解除制裁，就不会恢复谈判。\n'),
  'English lines': text('Trump said on Monday that "talks may resume in 2019" if sanctions were lifted.\n'),
  names: text('金正恩'),
  'unknown names': text('外交部长王小明、发言人李大中说，'),
  'English names': text('Kim Jong Un '),
  'unknown English names': text('Minister Robert Smithson, Peter Jacksonville said '),
  'he said': text('he said '),
  他说: text('他说'),
  如果: text('如果'),
  if: text('if '),
  capitals: text('A'),
  'capital words': text('Ab '),
  digits: text('1'),
  years: text('2019年'),
  days: text('2019年10月5日'),
  'English days': text('October 5, 2019 '),
  commas: text('，'),
  'English commas': text(', '),
  dots: text('.'),
  'full stops': text('。'),
  'middle dots': text('马克·'),
  newlines: (size) => `朝鲜和美国${'\n'.repeat(size)}举行会谈。`,
  blanks: (size) => `朝鲜和美国${' '.repeat(size)}举行会谈。`,
  'opening “': text('“'),
  'opening ‘ then closing': (size) => '‘'.repeat(size / 2) + '’'.repeat(size / 2),
  'straight "': text('"'),
  "straight '": text(" 'a"),
  'opening (': text('('),
  'opening （': text('（'),
  'opening 「': text('「'),
  'opening 《': text('《'),
  'opening <': text('<'),
  'opening tags': text('<div '),
  entities: text('&amp;'),
  'HTML nested': html('<div>', '朝鲜说', '</div>'),
  'HTML nested in-line': html('<b><i>', 'Kim said ', '</i></b>'),
  'HTML unclosed': text('<p><b>朝鲜和美国举行会谈。'),
  'HTML tables': html('<table><tr><td>', '的', '</td></tr></table>'),
  'HTML paragraphs': (size) => `<html><body>${repeated('<p>朝鲜外务省周一说“不会恢复谈判”。</p>', size)}</body></html>`,
  'HTML links': (size) => `<html><body>${repeated('<a href="/a">会谈</a>', size)}</body></html>`,
};

/** Processor time, in milliseconds, of each step of reading a page; `left out` where the page holds no article. */
export function costOf(page: string, story: Story): ReadonlyMap<string, number> {
  const bytes = new TextEncoder().encode(page);
  const cost = new Map<string, number>();
  const timed = <T>(step: string, work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    cost.set(step, (user + system) / 1000);
    return result;
  };
  const read = timed('page', () => readPage(bytes, { name: 'hostile' }));
  if (!read.ok) return cost;
  let draft = timed('fold', () => draftOf(read.article, { story }));
  for (const { name, run } of STAGES) draft = timed(name, () => ({ ...draft, ...run(draft) }));
  return cost;
}
