import { hanAt } from '#language/fold.ts';
import type { Person, Role } from '#story/story.ts';

/** True where the person held an office that the title names, on the day (or ever, where the day is unknown). */
export function holdsTitle(person: Person, title: string, on: string | null): boolean {
  const wanted = title.toLowerCase();
  return person.roles.some((role) => inOffice(role, on) && titleAgrees(role, wanted));
}

/** True where the role was held on the day, or the day is unknown. */
export const inOffice = (role: Role, on: string | null): boolean =>
  !on ||
  ((!role.from || role.from.slice(0, 7) <= on.slice(0, 7)) && (!role.to || on.slice(0, role.to.length) <= role.to));

/** Words before an office that make it another: vice president, adviser to the president. */
const LOWER = /(?:(?:vice|deputy|assistant|under|acting)[ -]|(?:to|for|of) the )$/u;

/** True where the office is just what the words say (总统, president), not one that contains them (总统秘书室长). */
export function holdsOffice(person: Person, words: string, on: string | null): boolean {
  const wanted = words.toLowerCase();
  return person.roles.some((role) => {
    const title = role.title.toLowerCase();
    const named =
      role.titleZh?.endsWith(wanted) ||
      title === wanted ||
      title.startsWith(`${wanted} of `) ||
      (title.endsWith(` ${wanted}`) && !LOWER.test(title.slice(0, -wanted.length)));
    return named && inOffice(role, on);
  });
}

function titleAgrees(role: Role, wanted: string): boolean {
  if (role.titleZh && wanted.length >= 2 && hanAt(wanted, 0)) {
    return role.titleZh.includes(wanted) || wanted.includes(role.titleZh) || endAlike(role.titleZh, wanted);
  }
  const title = role.title.toLowerCase();
  return wanted.length > 3 && (title.includes(wanted) || wanted.includes(title));
}

/** 副部长 and 副外长, 发言人 and 新闻秘书 differ; 外交部长官 and 外交部长 agree: the last two characters of the shorter. */
const endAlike = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.includes(short.slice(0, 3)) && long.includes(short.slice(-1));
};
