import { attribute, type Element, innerText } from '../element.ts';
import { dayOf } from '../header-date.ts';
import { type DayOrder, writtenDates } from './written.ts';

/** A date that an element states by its tag, its attributes or its class. */
export interface DateSign {
  /** Number of the line it stands in or before. */
  readonly line: number;
  readonly value: string;
  readonly changed: boolean;
  /** The element is made for it (`time`, `itemprop`), not only named so. */
  readonly formal: boolean;
  /** It stands among comments, teasers or the like. */
  readonly aside: boolean;
}

const PUBLISHED_ITEM = /(?:^|:|\s)(?:datepublished|datecreated|pubdate|published|issued|created)$/iu;
const CHANGED_ITEM = /(?:^|:|\s)(?:datemodified|dateupdated?|modified|updated)$/iu;
const DATE_NAME =
  /date(?!pick)|datum|fecha|publi(?:sh|cad|cation|e(?:$|[\s_-]))|posted|created|erstellt|timestamp|(?:^|[\s_-])time(?:$|[\s_-])|-time(?:$|\s)|zeit(?:$|[\s_-])|(?:^|[\s_-])(?:data|published)(?:$|[\s_-])/iu;
const CHANGED_NAME = /(?:last)?-?_?(?:updated?|modif)/iu;
const DATE_ATTRIBUTE =
  /^(?:datetime|pubdate|data-(?:date|time|datetime|timestamp|published|publish-date|date-time|pubdate|created|date-published))$/iu;
const LONGEST_TEXT = 120;
const LONGEST_TITLE = 60;

/** The dates one element states; `order` tells 4/5 from 5/4. Elements that only hold others are left to those. */
export function dateSigns(element: Element, line: number, order: DayOrder): DateSign[] {
  const tag = element.tagName;
  const item = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'property') ?? ''}`.trim();
  if (tag === 'meta' || tag === 'body' || tag === 'html') return [];
  const named = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 200);
  const formal = tag === 'time' || PUBLISHED_ITEM.test(item) || CHANGED_ITEM.test(item);
  const held = element.attrs.find(({ name }) => DATE_ATTRIBUTE.test(name))?.value;
  if (!formal && held === undefined && !DATE_NAME.test(named)) return [];
  const values = [
    attribute(element, 'content'),
    held,
    tag === 'abbr' || tag === 'span' || tag === 'div' ? attribute(element, 'title') : null,
  ];
  const text = shortText(element);
  const changed =
    CHANGED_ITEM.test(item) ||
    (!PUBLISHED_ITEM.test(item) && CHANGED_NAME.test(named)) ||
    writtenDates(text, order)[0]?.changed === true;
  for (const value of values) {
    const day = value === null || value === undefined || value.length > LONGEST_TITLE ? null : stampedDay(value, order);
    if (day) return [{ line, value: day, changed, formal, aside: isAside(element) }];
  }
  const [first] = writtenDates(text, order);
  return first
    ? [{ line, value: first.value, changed: changed || first.changed, formal, aside: isAside(element) }]
    : [];
}

function shortText(element: Element): string {
  const text = innerText(element).replace(/\s+/gu, ' ').trim();
  return text.length > LONGEST_TEXT ? '' : text;
}

/** The day of an ISO stamp in its own zone, of a number of seconds in that of Greenwich, or of a date in words. */
export function stampedDay(text: string, order: DayOrder): string | null {
  const whole = text.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s\d])/u.exec(whole);
  if (iso) return Number(iso[1]) < 1990 ? null : dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const stamp = /^(1\d{9})(?:\d{3})?$/u.exec(whole);
  if (stamp) return new Date(Number(stamp[1]) * 1000).toISOString().slice(0, 10);
  return writtenDates(whole, order)[0]?.value ?? null;
}

const ASIDE =
  /(?:^|[\s_-])(?:comments?|commentlist|reply|replies|related|recommend\w*|sidebar|widget|footer|teasers?|cards?|popular|trending|latest|calendar|archive|nav|menu|more|upcoming|events?|next|prev(?:ious)?)(?=$|[\s_-])/iu;
const DEEPEST = 12;

/** True in boxes of comments, teasers, menus and the like. */
export function isAside(element: Element): boolean {
  let node = element.parentNode;
  for (let depth = 0; depth < DEEPEST && node && 'tagName' in node; depth += 1) {
    if (/^(?:aside|footer|nav)$/u.test(node.tagName)) return true;
    if (node.tagName === 'body') return false;
    if (ASIDE.test(`${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`.slice(0, 200))) return true;
    node = node.parentNode;
  }
  return false;
}
