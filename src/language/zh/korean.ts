import { soundLikeness } from '#language/sound.ts';
import { hangulOf, koreanSpelling } from './romanise.ts';

/**
 * Likeness from 0 to 1 of a Korean name in Chinese characters to a Latin spelling in either order, by the characters'
 * Korean reading in South and North Korean spelling, syllable by syllable where the spelling parts them.
 */
export function koreanLikeness(han: string, latin: string): number {
  const hangul = hangulOf(han);
  if (!hangul || han.length < 2) return 0;
  const parts = latin
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter(Boolean);
  const turned = parts.length > 1 ? [parts.at(-1) ?? '', ...parts.slice(0, -1)] : [];
  let best = 0;
  for (const north of [false, true]) {
    const reading = koreanSpelling(han, north)?.split('-') ?? [];
    best = Math.max(best, likenessOf(reading, parts), likenessOf(reading, turned) - UNUSUAL);
  }
  return best;
}

/** What a spelling loses whose order or parting is not the usual one. */
const UNUSUAL = 0.1;

function likenessOf(reading: readonly string[], parts: readonly string[]): number {
  if (reading.length !== parts.length) return soundLikeness(reading.join(''), parts.join('')) - UNUSUAL;
  const each = reading.map((syllable, index) => soundLikeness(syllable, parts[index] ?? ''));
  // One syllable that differs makes another name: the worst counts twice as much as the mean.
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
  return (mean + 2 * Math.min(...each)) / 3;
}
