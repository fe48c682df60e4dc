import type { DisputeEntry, ExchangeEntry } from '#merge/record.ts';
import { byId, compareDates } from '#merge/window.ts';
import { listOf, type Writer } from '../desk.ts';
import { type DraftSegment, label, lineOf, type Piece, strong, words } from '../document.ts';
import { exchangePieces, quoted } from '../line.ts';
import { begun, colon, dated, named } from '../pieces.ts';

/** How a party's stance on an issue changed, the latest changes; what it first said of an issue is no change. */
export const shifts: Writer = ({ record, naming, words: table }, { limit = 6 }) => {
  const changes = record.shifts.flatMap(({ from, ...shift }) => (from ? [{ ...shift, from }] : []));
  return listOf(
    changes.slice(-limit).map((shift) => {
      const zh = naming.language === 'zh';
      const head = strong([...begun(named([shift.party], naming)), label(` · ${naming.issue(shift.issue)}`)]);
      const [from, to] = [table.stance[shift.from.stance], table.stance[shift.to.stance]];
      const when: readonly Piece[] = shift.to.date ? [words(zh ? '，' : ', '), dated(shift.to.date, naming)] : [];
      const change = zh
        ? [label(`${table.from}“${from}”${table.to}“${to}”（${table.change[shift.change]}`), ...when, words('）')]
        : [label(`${table.from}“${from}”${table.to}“${to}” (${table.change[shift.change]}`), ...when, words(')')];
      return lineOf([...head, colon(naming), ...change], shift.evidence);
    }),
  );
};

/** What is offered for what, the latest exchanges; what commentators only imagine where room is left. */
export const exchanges: Writer = ({ record, naming }, { limit = 5 }) =>
  listOf(
    chosen(record.exchanges, limit).map((exchange) => lineOf(exchangePieces(exchange, naming), exchange.evidence)),
  );

function chosen(all: readonly ExchangeEntry[], limit: number): readonly ExchangeEntry[] {
  // What merely depends on the other side («according to America's attitude») is hardly an offer.
  const isLoose = ({ status, evidence }: ExchangeEntry): boolean =>
    status === 'hypothetical' || evidence.every(({ rule }) => rule.endsWith('/depends'));
  const rank = (one: ExchangeEntry): number => (isLoose(one) ? 2 : 0) + (one.date ? 0 : 1);
  const best = new Set(
    [...all].sort((a, b) => rank(a) - rank(b) || compareDates(b.date, a.date) || byId(a, b)).slice(0, limit),
  );
  return all.filter((one) => best.has(one));
}

/** Accounts that cannot both hold, side by side, each with its own sentence: first those that most pages tell. */
export const disputes: Writer = ({ record, naming }, { limit = 5 }) =>
  listOf(
    mostTold(record.disputes)
      .slice(0, limit)
      .flatMap(({ accounts }) => {
        const sides = accounts.map(
          ({ who, says, evidence }, index): DraftSegment => ({
            pieces: [...(index > 0 ? [words(' ⇄ ')] : []), ...begun(named([who], naming)), colon(naming), quoted(says)],
            evidence: [evidence],
          }),
        );
        return sides.length < 2 ? [] : [sides];
      }),
  );

const mostTold = (disputes: readonly DisputeEntry[]): readonly DisputeEntry[] =>
  [...disputes].sort((a, b) => b.articles.length - a.articles.length);
