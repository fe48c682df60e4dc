import { matchesOf } from '#language/matches.ts';
import type { Block } from './block.ts';
import { debrisOf } from './debris.ts';
import { lineOf } from './line.ts';

const ZONE = 160;
const AFTER_SENTENCE = /(?<=[。！？.!?…][”’"'」』）)\]】]{0,3})\s*(?=\S)/gu;

/**
 * Cuts debris that stands in one line behind the article's last sentence (…的谈判。 返回首页>>, "… he said. Read more >"):
 * sets where the article's own words end.
 */
export function cutDebris(block: Block): void {
  const { text, closed } = block.line;
  if (text.length < 20 || (block.kind !== 'body' && block.kind !== 'answer' && block.kind !== 'bio')) return;
  // A tail that is a sentence itself is left alone unless a wide space parts it.
  const from = Math.max(0, text.length - ZONE);
  for (const match of matchesOf(AFTER_SENTENCE, text.slice(from))) {
    const start = from + match.index + match[0].length;
    if (start === 0) continue;
    // Sentences of the article follow one another closed and at most a space apart.
    if (closed && match[0].length < 2 && !/^[【[（(>]/u.test(text.slice(start, start + 1))) continue;
    const tail = lineOf(text.slice(start), block.line.number, false);
    if (tail.size > 40 || tail.text === '') continue;
    const debris = debrisOf(tail);
    if (debris?.sure && debris.reason !== 'page/debris/tags') {
      block.end = from + match.index;
      return;
    }
  }
}
