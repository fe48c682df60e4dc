/** Numbers that look like chance and are the same in every run. */
export function chance(seed = 1): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严金魏陶姜';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红玲建国志文秀春梅海燕宁雪松柏';
const SYLLABLES = 'ba be do da fi ka ke li lo ma mi na no pa ra ri sa so ta ti va we zu'.split(' ');

/** A name that no other page holds, in either script. */
export function names(below: (limit: number) => number) {
  const pick = (characters: string): string => characters.charAt(below(characters.length));
  const latin = (): string => {
    const word = Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return { chinese: () => pick(SURNAMES) + pick(GIVEN) + pick(GIVEN), latin };
}

/** A page of its own: other numbers of two and more digits, and a passage with names that no other page holds. */
export function varied(page: string, below: (limit: number) => number): string {
  const { chinese, latin } = names(below);
  const numbers = page.replace(/(?<!\d)[3-9]\d{1,2}(?!\d)/gu, (number) =>
    String(10 + below(10 ** number.length - 10)).slice(0, number.length),
  );
  const zh = `外交部发言人${chinese()}说，第${below(1000)}轮会谈将于${1 + below(12)}月${1 + below(28)}日举行。`;
  const en = `Spokesman ${latin()} ${latin()} said that ${below(100_000)} people from ${latin()} would come.`;
  return `${numbers}\n${/[一-龥]/u.test(page) ? `${zh}\n${zh}` : `${en}\n${en}`}\n`;
}
