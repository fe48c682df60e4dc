import type { EventEntry } from './record.ts';
import { type Window, windowOf } from './window.ts';

/** Days of one pigeonhole of the index. */
const SPAN = 32;
/** Events dated more widely than this are kept apart: they would fill every pigeonhole. */
const WIDEST = 400;

/** Events by the articles that tell them and by their days, so that each outlook meets only those that may settle it. */
export class EventsByDay {
  readonly #order = new Map<EventEntry, number>();
  readonly #byArticle: ReadonlyMap<string, readonly EventEntry[]>;
  readonly #bySpan = new Map<number, EventEntry[]>();

  /** `events` in the order of the record. */
  constructor(events: readonly EventEntry[]) {
    const byArticle = new Map<string, EventEntry[]>();
    for (const [index, event] of events.entries()) {
      this.#order.set(event, index);
      for (const article of event.articles) push(byArticle, article, event);
      const window = windowOf(event.date);
      if (!window || window.to - window.from > WIDEST) continue;
      for (let span = spanOf(window.from); span <= spanOf(window.to); span += 1) push(this.#bySpan, span, event);
    }
    this.#byArticle = byArticle;
  }

  /** The events told in any of the articles, in the order of the record. */
  toldIn(articles: readonly string[]): readonly EventEntry[] {
    return this.#inOrder(new Set(articles.flatMap((article) => this.#byArticle.get(article) ?? [])));
  }

  /** At least those that meet the window, in the order of the record. */
  within(window: Window | null): readonly EventEntry[] {
    const found = new Set<EventEntry>();
    if (!window) return [];
    const [first, last] = [spanOf(window.from), spanOf(window.to)];
    for (const [span, events] of this.#bySpan) {
      if (span < first || span > last) continue;
      for (const event of events) found.add(event);
    }
    return this.#inOrder(found);
  }

  #inOrder(events: ReadonlySet<EventEntry>): readonly EventEntry[] {
    return [...events].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }
}

const spanOf = (day: number): number => Math.floor(day / SPAN);

function push<K>(map: Map<K, EventEntry[]>, key: K, event: EventEntry): void {
  const list = map.get(key);
  if (list) list.push(event);
  else map.set(key, [event]);
}
