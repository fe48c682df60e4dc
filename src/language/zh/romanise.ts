import hanja from 'hanja';
import { pinyin } from 'pinyin-pro';

/** Toneless pinyin of each character, a surname at the head read as one (单 shan, 曾 zeng). */
export function pinyinSyllables(han: string): readonly string[] {
  return pinyin(han, { toneType: 'none', type: 'array', surname: 'head' }).map((syllable) =>
    syllable.replace('ü', 'u'),
  );
}

/** Toneless pinyin of a single character inside a name. */
export const characterPinyin = (character: string): string => pinyin(character, { toneType: 'none' }).replace('ü', 'u');

/** The Korean reading of Chinese characters as one hangul syllable a character; null where one has no reading. */
export function hangulOf(han: string): string | null {
  const hangul = hanja.default.translate(han, 'SUBSTITUTION');
  const read = /^[\uac00-\ud7a3]+$/u.test(hangul) && hangul.length === han.length ? hangul : null;
  const surname = SURNAME_READINGS[han.charAt(0)];
  return read && surname ? surname + read.slice(1) : read;
}

/** Surnames whose reading differs from the common one of the character (金 «gold» is 금). */
const SURNAME_READINGS: Readonly<Record<string, string>> = { 金: '김', 沈: '심', 车: '차', 車: '차' };

const INITIALS = ['k', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const MEDIALS = [
  'a',
  'ae',
  'ya',
  'yae',
  'eo',
  'e',
  'yeo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  'eu',
  'ui',
  'i',
];
const FINALS = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'p',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
];
const SOUTH_SURNAMES: Readonly<Record<string, string>> = {
  김: 'kim',
  이: 'lee',
  박: 'park',
  최: 'choi',
  정: 'chung',
  강: 'kang',
  조: 'cho',
  윤: 'yoon',
  장: 'chang',
  임: 'lim',
  한: 'han',
  오: 'oh',
  서: 'suh',
  신: 'shin',
  권: 'kwon',
  황: 'hwang',
  안: 'ahn',
  송: 'song',
  류: 'ryu',
  유: 'yoo',
  전: 'jeon',
  홍: 'hong',
  고: 'koh',
  문: 'moon',
  양: 'yang',
  손: 'son',
  배: 'bae',
  백: 'baek',
  허: 'heo',
  남: 'nam',
  심: 'shim',
  노: 'roh',
  하: 'ha',
  곽: 'kwak',
  성: 'sung',
  차: 'cha',
  주: 'joo',
  우: 'woo',
  구: 'koo',
  나: 'na',
  민: 'min',
  진: 'jin',
  지: 'ji',
  엄: 'eom',
  원: 'won',
  천: 'chun',
  방: 'bang',
  공: 'kong',
  현: 'hyun',
  함: 'ham',
  변: 'byun',
  염: 'yeom',
  여: 'yeo',
  추: 'choo',
  기: 'ki',
  위: 'wi',
  반: 'ban',
  선우: 'sunwoo',
};
const NORTH_SURNAMES: Readonly<Record<string, string>> = {
  김: 'kim',
  이: 'ri',
  리: 'ri',
  박: 'pak',
  최: 'choe',
  정: 'jong',
  조: 'jo',
  노: 'no',
  로: 'ro',
  임: 'rim',
  윤: 'yun',
  유: 'ryu',
  권: 'kwon',
  현: 'hyon',
  오: 'o',
  여: 'ryo',
};
const SOUTH_GIVEN: Readonly<Record<string, string>> = {
  선: 'sun',
  성: 'sung',
  정: 'jung',
  영: 'young',
  철: 'chul',
  명: 'myung',
  경: 'kyung',
  현: 'hyun',
  승: 'seung',
  범: 'beom',
  석: 'suk',
  혁: 'hyuk',
  수: 'soo',
  우: 'woo',
  주: 'joo',
  훈: 'hoon',
  욱: 'wook',
  구: 'koo',
  규: 'kyu',
  희: 'hee',
  은: 'eun',
  원: 'won',
  건: 'geon',
  연: 'yeon',
  열: 'yeol',
  걸: 'geol',
  섭: 'sup',
  엽: 'yup',
  국: 'kook',
  균: 'kyun',
  길: 'gil',
  근: 'geun',
  기: 'ki',
  관: 'kwan',
  광: 'kwang',
  교: 'kyo',
  권: 'kwon',
  계: 'kye',
};

function spell(syllable: string, north: boolean): string {
  const code = syllable.charCodeAt(0) - 0xac00;
  const initial = INITIALS[Math.floor(code / 588)] ?? '';
  let medial = MEDIALS[Math.floor((code % 588) / 28)] ?? '';
  const final = FINALS[code % 28] ?? '';
  if (north) medial = medial.replace('yeo', 'yo').replace('eo', 'o').replace('eu', 'u').replace(/^wo$/u, 'wo');
  return initial + medial + final;
}

/** Hangul in the plain spelling of South Korea, one stretch (`kimjeongeun`). */
export const romanisedHangul = (hangul: string): string =>
  Array.from(hangul, (syllable) => spell(syllable, false)).join('');

/**
 * The spelling a newspaper would use for a Korean name in Chinese characters, kebab-case (奇善宇 → `ki-sun-woo`):
 * South Korean press habits, or North Korean ones (`choe`, `ri`, `chol`). Null where a character has no Korean reading.
 */
export function koreanSpelling(han: string, north: boolean): string | null {
  const hangul = hangulOf(han);
  if (!hangul) return null;
  const [first = '', ...rest] = hangul;
  const surname = (north ? NORTH_SURNAMES[first] : SOUTH_SURNAMES[first]) ?? spell(first, north);
  const given = rest.map((syllable) => (north ? undefined : SOUTH_GIVEN[syllable]) ?? spell(syllable, north));
  return [surname, ...given].join('-');
}

/** Chinese names as newspapers spell them, kebab-case: surname, then the given name in one (`shen-ruozhou`). */
export function chineseSpelling(han: string, surnameLength: number): string {
  const syllables = pinyinSyllables(han);
  const surname = syllables.slice(0, surnameLength).join('');
  const given = syllables.slice(surnameLength).join('');
  return given ? `${surname}-${given}` : surname;
}
