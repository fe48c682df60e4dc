/** Texts of which a match must hold at least one, in lower case. */
type Choice = ReadonlySet<string>;

/** A class or repetition that stands for more texts than this asks for too much to tell anything. */
const MOST_TEXTS = 400;

/**
 * What any match of a pattern must hold: of each choice at least one text, in lower case. Read off the pattern itself, so
 * that a sentence without them need not be searched at all. Nothing is promised of what the reader does not know: an
 * empty list is always a true answer.
 */
export function requiredBy(pattern: RegExp): readonly Choice[] {
  const reader = new Reader(pattern.source);
  const needs = reader.alternatives();
  // A mark the reader lost its way at makes every answer doubtful.
  return reader.done() ? needs.map(shortest) : [];
}

/** How likely a sentence holds one of the choice, roughly: what the choices of a pattern are ranked by. */
export function likelihood(choice: Choice): number {
  let sum = 0;
  for (const text of choice) sum += likelihoodOf(text);
  return sum;
}

function likelihoodOf(text: string): number {
  if (text === ' ') return 1;
  if (/^\d/u.test(text)) return 0.03;
  return /^[\u0020-\u024f]/u.test(text) ? 0.3 ** text.length : 0.02 ** Math.min(text.length, 2);
}

/** The choice without texts that hold another of it. */
function shortest(choice: Choice): Choice {
  const texts = [...choice];
  return new Set(texts.filter((text) => !texts.some((other) => other !== text && text.includes(other))));
}

/** Reads a pattern of unicode mode from left to right. */
class Reader {
  readonly #source: string;
  #index = 0;
  #lost = false;

  constructor(source: string) {
    this.#source = source;
  }

  done(): boolean {
    return !this.#lost && this.#index >= this.#source.length;
  }

  /** `a|b|c`: of each alternative the rarest choice, all in one. */
  alternatives(): readonly Choice[] {
    const first = this.#sequence();
    if (this.#peek() !== '|') return first;
    const all = [first];
    while (this.#take('|')) all.push(this.#sequence());
    const joined = new Set<string>();
    for (const needs of all) {
      const [best] = [...needs].sort((a, b) => likelihood(a) - likelihood(b));
      if (!best) return [];
      for (const text of best) joined.add(text);
    }
    return joined.size > MOST_TEXTS ? [] : [joined];
  }

  /** Parts one behind the other: all that each of them needs; characters in a row make one text. */
  #sequence(): readonly Choice[] {
    const needs: Choice[] = [];
    let row = '';
    const close = (): void => {
      if (row !== '') needs.push(new Set([row]));
      row = '';
    };
    while (this.#index < this.#source.length && this.#peek() !== '|' && this.#peek() !== ')') {
      const besides = /^\(\?<?[=!]/u.test(this.#source.slice(this.#index, this.#index + 4));
      const part = this.#part();
      const least = this.#repetition();
      const [only] = part;
      const character = !besides && part.length === 1 && only?.size === 1 ? [...only].join('') : '';
      if (character.length === 1 && least === 1) row += character;
      else {
        close();
        if (least !== 0) needs.push(...part);
      }
    }
    close();
    return needs;
  }

  /** One part without its repetition; a part that needs nothing (an anchor, any character) gives an empty list. */
  #part(): readonly Choice[] {
    const mark = this.#next();
    if (mark === '(') return this.#group();
    if (mark === '[') return this.#class();
    if (mark === '\\') return this.#escape();
    return '.^$'.includes(mark) ? [] : [new Set([mark.toLowerCase()])];
  }

  /** A group, or what must (not) stand before or behind; what must stand there stands in the text searched as well. */
  #group(): readonly Choice[] {
    const opening = /^\?(?::|<?[=!]|<[^>=!]*>)/u.exec(this.#source.slice(this.#index, this.#index + 60))?.[0] ?? '';
    if (opening === '' && this.#peek() === '?') this.#lost = true;
    this.#index += opening.length;
    const inner = this.alternatives();
    if (!this.#take(')')) this.#lost = true;
    return opening.endsWith('!') ? [] : inner;
  }

  #class(): readonly Choice[] {
    const negated = this.#take('^');
    const characters = new Set<string>();
    let open = false;
    let before: string | undefined;
    while (this.#index < this.#source.length && !this.#take(']')) {
      const mark = this.#next();
      if (mark === '-' && before !== undefined && this.#peek() !== ']') {
        const last = this.#next();
        const [from, to] = [before.charCodeAt(0), last.charCodeAt(0)];
        if (last === '\\' || to - from > MOST_TEXTS) open = true;
        else for (let code = from; code <= to; code += 1) characters.add(String.fromCharCode(code).toLowerCase());
        before = undefined;
      } else if (mark === '\\') {
        const [texts] = this.#escape();
        if (!texts) open = true;
        for (const text of texts ?? []) characters.add(text);
        before = undefined;
      } else {
        characters.add(mark.toLowerCase());
        before = mark;
      }
    }
    return negated || open || characters.size === 0 ? [] : [characters];
  }

  #escape(): readonly Choice[] {
    const mark = this.#next();
    if (mark === 'd') return [new Set('0123456789')];
    if (/[pPukx]/u.test(mark)) {
      const argument = /^(?:\{[^}]*\}|<[^>]*>)/u.exec(this.#source.slice(this.#index, this.#index + 60))?.[0];
      if (argument === undefined) this.#lost = true;
      this.#index += argument?.length ?? 0;
      return [];
    }
    if (/[1-9]/u.test(mark)) while (/[0-9]/u.test(this.#peek())) this.#index += 1;
    return /[A-Za-z0-9]/u.test(mark) ? [] : [new Set([mark])];
  }

  /** How often the part before stands at least: 0, 1, or 2 for once and more. */
  #repetition(): 0 | 1 | 2 {
    const sign = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#index, this.#index + 12));
    if (!sign) return 1;
    this.#index += sign[0].length;
    return sign[0].startsWith('+') || Number(sign[1] ?? 0) > 0 ? 2 : 0;
  }

  #peek(): string {
    return this.#source.charAt(this.#index);
  }

  #next(): string {
    const mark = this.#source.charAt(this.#index);
    this.#index += 1;
    return mark;
  }

  #take(mark: string): boolean {
    if (this.#peek() !== mark) return false;
    this.#index += 1;
    return true;
  }
}
