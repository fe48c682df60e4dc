import { writtenDates } from '../dates/written.ts';
import { attribute, childrenOf, type Element, type Node } from '../element.ts';

/** Names of authors that an element states by its tag, its attributes, its class or where it links to. */
export interface AuthorSign {
  /** Number of the line it stands in or before. */
  readonly line: number;
  readonly names: readonly string[];
  /** Elements of one tag and class are made for the same thing. */
  readonly key: string;
  /** How surely such elements hold authors, 0 the surest. */
  readonly rank: 0 | 1 | 2;
  /** It stands among comments, teasers or the like. */
  readonly aside: boolean;
}

const NAMED =
  /(?:^|[\s_-])(?:authors?|byline|writer|contributors?|reporter|autor|auteur)(?:$|[\s_-])|author-?_?name|(?:^|[\s_-]|[a-z])(?:Author|Byline)(?:Name)?(?:$|[\s_-])/u;
/** Boxes about the author further down, and what else has the word in its name. */
const NOT_NAME =
  /bio|avatar|image|photo|img|pic|social|desc|about|date|time|meta|title|role|job|follow|comment|icon|count/iu;
const PROFILE =
  /\/(?:authors?|contributors?|profiles?|people|staff|writers?|journalists?|autor(?:en)?|auteurs?|by)\/[^/]/iu;
const LONGEST = 120;

/** The authors one element states. Elements with more text than a byline has are left to those within them. */
export function authorSigns(element: Element, line: number, aside: () => boolean): AuthorSign[] {
  const tag = element.tagName;
  if (tag === 'meta' || tag === 'link' || tag === 'body' || tag === 'html' || tag === 'img') return [];
  const rank = rankOf(element, tag);
  if (rank === null) return [];
  const names = namesOfByline(textOf(element), rank < 2);
  const key = `${tag} ${attribute(element, 'class') ?? ''}`;
  return names.length > 0 ? [{ line, names, key, rank, aside: aside() }] : [];
}

function rankOf(element: Element, tag: string): AuthorSign['rank'] | null {
  if (/(?:^|\s)author(?:\s|$)/iu.test(`${attribute(element, 'rel') ?? ''} ${attribute(element, 'itemprop') ?? ''}`))
    return 0;
  const named = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 200);
  if (named.split(/\s+/u).some((name) => NAMED.test(name) && !NOT_NAME.test(name))) return 1;
  return tag === 'a' && PROFILE.test(attribute(element, 'href') ?? '') ? 2 : null;
}

/** The texts within an element, a space apart; empty where they are longer than a byline. */
function textOf(element: Element): string {
  let text = '';
  const stack: Node[] = [element];
  for (let node = stack.pop(); node !== undefined && text.length <= LONGEST; node = stack.pop()) {
    if ('value' in node) text += ` ${node.value.trim()}`;
    else if (!('tagName' in node) || !/^(?:script|style|svg|template)$/u.test(node.tagName)) {
      for (const child of [...childrenOf(node)].reverse()) stack.push(child);
    }
  }
  const whole = text.replace(/\s+/gu, ' ').trim();
  return whole.length > LONGEST ? '' : whole;
}

const BEFORE =
  /^(?:(?:written|words|text|story|posted|published|article|reviewed|created|authored|contributed|medically reviewed)\s+)?by\b:?\s*|^(?:authors?|written|autore?s?|auteurs?|words|text|writer|von|par|por|di|door|av|af|szerző|автор)(?:\s*[:|]\s*|\s+)(?=\p{L})|^(?:作者|记者|文|撰文|編輯|编辑)\s*[:：/]\s*/iu;
/** What follows the names in a byline: dates, roles, counts, buttons. */
const BEHIND =
  /\s*(?:[|•·–—›»/]|\s-\s|\b(?:updated?|published|posted|last|on|in|at|min read|reviewed|fact[- ]checked|edited|photograph\w*|contributor|contributing|correspondent|reporter|editor|writer|author|senior|staff|associate|follow|view|read|see|more|share|email|twitter|is|was|has|uhr|am)\b).*$/iu;
const SEVERAL = /\s*(?:,|;|\||、|&|\band\b|\bund\b|\bet\b|\by\b)\s*/u;
const NO_NAME =
  /^(?:authors?|by|about|admin istrator|posts?|editor|editors|editorial|guest|staff|share|contact|profile|bio|home|blog|news|the|all|author name|anonymous|written|us)$/iu;

/** The names of a byline without what stands around them. */
export function namesOfByline(text: string, sure: boolean): string[] {
  const [date] = writtenDates(text, null);
  const undated = date ? text.slice(0, date.span.start) : text;
  const bare = undated.replace(BEFORE, '').replace(BEHIND, '').trim();
  const names = bare.split(SEVERAL).map((name) => name.replace(/^[\s"“(]+|[\s"”):.,]+$/gu, ''));
  return names.filter((name) => isName(name, sure));
}

/** A few words that each begin with a capital; where the element is surely a name, any one word will do. */
function isName(name: string, sure: boolean): boolean {
  if (name.length < 2 || name.length > 40 || NO_NAME.test(name) || /[?!:;@#]|https?|\d{3}/u.test(name)) return false;
  const words = name.split(/\s+/u);
  if (words.length > 5) return false;
  if (/[\u4e00-\u9fff]/u.test(name)) return words.length <= 2 && name.length <= 8;
  if (words.length === 1) return sure && /^[\p{L}\d_.-]{3,}$/u.test(name);
  return words.every((word) =>
    /^(?:\p{Lu}|d[aei]s?$|del$|della$|van$|von$|der$|den$|de$|la$|le$|el$|al$|bin$|y$|zu$|ten$|ter$|[('"])/u.test(word),
  );
}
