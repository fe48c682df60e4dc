import { BLOCK_KINDS, type BlockKind } from '#merge/kinds.ts';
import type { Report, ReportedIn } from '#merge/report.ts';
import { findingsFrom } from './report-columns.ts';

/** Articles held open at most; those that were not asked for longest are let go first. */
const MOST_OPEN = 3000;

/** The reports of an article as they were unpacked: each kind when it is first asked for. */
export class OpenedArticle {
  readonly page: ReportedIn;
  readonly text: string;
  readonly #columns: readonly string[];
  readonly #reports = new Map<BlockKind, Report[]>();

  /** `columns` are those of each kind in the order of `BLOCK_KINDS`. */
  constructor(page: ReportedIn, text: string, columns: readonly string[]) {
    this.page = page;
    this.text = text;
    this.#columns = columns;
  }

  /** The reports of a kind by their slots; the same objects each time. */
  reports<K extends BlockKind>(kind: K): Report<K>[] {
    const known = this.#reports.get(kind);
    if (known) return known as Report<K>[];
    const columns = this.#columns[BLOCK_KINDS.indexOf(kind)];
    const findings = columns ? findingsFrom(columns, this.text) : [];
    const reports = findings.map((finding) => ({ page: this.page, finding: finding as Report<K>['finding'] }));
    this.#reports.set(kind, reports);
    return reports;
  }
}

/**
 * Articles whose reports were unpacked, by number, so that those told of together are opened once. They belong to one
 * making of a record: in another the slots of reports are others.
 */
export class OpenedArticles {
  readonly #articles = new Map<number, OpenedArticle>();
  #making: string | null = null;

  /** Lets go of everything that was opened in another making of the record. */
  keepFor(making: string | null): void {
    if (making === null || making !== this.#making) this.clear();
    this.#making = making;
  }

  get(number: number): OpenedArticle | undefined {
    const found = this.#articles.get(number);
    if (!found) return undefined;
    this.#articles.delete(number);
    this.#articles.set(number, found);
    return found;
  }

  set(number: number, article: OpenedArticle): void {
    this.#articles.set(number, article);
    for (const oldest of this.#articles.keys()) {
      if (this.#articles.size <= MOST_OPEN) break;
      this.#articles.delete(oldest);
    }
  }

  delete(number: number): void {
    this.#articles.delete(number);
  }

  clear(): void {
    this.#articles.clear();
  }
}
