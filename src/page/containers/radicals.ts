/**
 * Radicals that fonts of PDFs give in the place of the characters they look like, where Unicode has no compatibility
 * mapping: EquivalentUnifiedIdeograph.txt, Unicode 16.0 (2024), its one-to-one lines of the block CJK Radicals Supplement
 * whose radical is a character of its own.
 */
const PAIRS =
  '⺎兀 ⺘手 ⺙攵 ⺛旡 ⺟母 ⺠民 ⺡水 ⺢水 ⺩王 ⺫罒 ⺬示 ⺮竹 ⺯糸 ⺰纟 ⺱罓 ⺸羋 ⺹耂 ⺺肀 ⺼肉 ⺽臼 ⻀艹 ⻁虎 ⻂衣 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟';
const SUPPLEMENT = new Map(
  PAIRS.split(' ').map((pair): readonly [string, string] => {
    const [radical = '', character = ''] = pair;
    return [radical, character];
  }),
);

/** Radicals (Kangxi's and the supplement) and Latin ligatures as the characters they stand for; all else as it is. */
export const plainCharacters = (text: string): string =>
  text.replace(
    /[\u2e80-\u2fdf\ufb00-\ufb06]/gu,
    (character) => SUPPLEMENT.get(character) ?? character.normalize('NFKC'),
  );
