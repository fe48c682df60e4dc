import type { Stance } from '../finding.ts';
import type { Grammar } from './clause-cues.ts';
import { Trie } from './trie.ts';

/**
 * How a stance word is built into its clause.
 * - `holds`: its subject holds the stance on what follows (要求, rejects)
 * - `proposes`: an offer, but a demand where another is to do it (建议美方暂停)
 * - `hopes`: support, but a demand where another is to do it (希望美方让步)
 * - `recognises`: acceptance where a status or fact is recognised, else a mere admission
 * - `values`: a good word for what stands around it (关系良好, a very good relationship)
 * - `blames`: a bad word of a side for what another does (违反, violates)
 * - `ought`: its subject ought to do it, so that whoever says it demands it (必须, must)
 * - `act`: its subject's own act to come: an offer where it gives something up (将拆除, would lift)
 * - `never`: an act its subject will not do (不会, would not)
 * - `keeps`: a burden is kept (维持制裁, sanctions stay): whoever lays it refuses to lift it
 * - `deadline`: a last day is set (以年底为期限), which is a demand
 * - `leaves`: a deal or talks are left or broken off (退出协议, called off the talks), which refuses them
 * - `stays`: a deal is kept to (留在协议, remain committed to the accord)
 * - `burdens`: a burden is laid, brought back or made heavier (恢复制裁, reimpose tariffs)
 * - `invokes`: a procedure is set going (触发机制, triggered the process), which demands what it leads to
 * - `agrees`: a text is concluded (签署……协定, reached a deal on …)
 * - `orders`: a verb that opens someone's words bids another do it (“Lift the sanctions,” he said)
 * - `laid`: an act is another's to do (it is up to Washington to, 球在美方一边): whoever says so demands it
 * - `requires`: what stands before the word must come first (is the price of, a condition for), which demands it
 * - `bars`: something is ruled out (不容谈判, off the table, a red line)
 * - `noun`: a stance told as a noun, held by its owner (Iran's demand that …, its refusal to …)
 * - `none`: a longer word in which a stance word is none (反对派, 接受采访)
 */
export type Use =
  | 'holds'
  | 'proposes'
  | 'hopes'
  | 'recognises'
  | 'values'
  | 'blames'
  | 'ought'
  | 'act'
  | 'never'
  | 'keeps'
  | 'deadline'
  | 'leaves'
  | 'stays'
  | 'burdens'
  | 'invokes'
  | 'agrees'
  | 'orders'
  | 'laid'
  | 'requires'
  | 'bars'
  | 'noun'
  | 'none';

/** What a stance word says of its holder. */
export interface Sense {
  readonly stance: Stance;
  readonly use: Use;
}

/** One line of a word table: words separated by white space, `_` standing for a space in a phrase. */
export type StanceRow = readonly [stance: Stance, use: Use, words: string];

/** What a stance reader knows of a language, beside its words. */
export interface StanceLanguage {
  readonly language: 'zh' | 'en';
  /** What the clause reader knows of it. */
  readonly grammar: Grammar;
  readonly words: Trie<Sense>;
  /** Text right before a stance word that negates it. */
  readonly negation: RegExp;
  /** Text right before a stance word that makes a noun of it (的要求, the offer). */
  readonly nominalBefore: RegExp;
  /** Text right after a stance word that makes it a verb all the same (要求是), or a noun (offers of). */
  readonly verbalAfter: RegExp;
  readonly nominalAfter: RegExp;
  /** Text between two stance words that makes the second a stance of its own (并, and). */
  readonly joins: RegExp;
  /** Words for what can be recognised: a status, a state. */
  readonly recognition: RegExp;
  /** Going on with what there is: agreeing to it supports it. */
  readonly goingOn: RegExp;
  /** Guesses of someone who is no party: what he guesses is nobody's stance. */
  readonly guesses: RegExp;
  /** What can be accepted: an invitation, a proposal told before. */
  readonly proposal: RegExp;
  /** Text between a stance word and the one who is to act. */
  readonly leads: RegExp;
  /** What follows a word of asking where an act is asked (asked Washington to), not a thing told. */
  readonly bidden: RegExp;
  /** What insisting on is refusing to give up: one's own doing or right (在境内进行, keeping its). */
  readonly ownDoing: RegExp;
  /** An object that only points to what was told (这一要求, the offer), or none at all. */
  readonly pointsBack: RegExp;
  /** An object that says nothing. */
  readonly silent: RegExp;
  /** Denials, which answer a claim and no demand. */
  readonly denies: RegExp;
  /** A passive before a stance word, and behind it: rejected by whom. */
  readonly doneTo: RegExp;
  readonly doneBy: RegExp;
  /** Adjectives and nouns of judgement, which count only as predicates: what stands before and behind them then. */
  readonly judging: RegExp;
  readonly predicate: RegExp;
  readonly predicateEnd: RegExp;
  /** Text before a word of concluding by which nothing is concluded yet. */
  readonly unreached: RegExp;
  /** Text between a verb of leaving and what is left; what can be left, kept to or concluded: deals and talks. */
  readonly governs: RegExp;
  readonly pact: RegExp;
  /** A verb between a future and a concession, whose act it is then not (将宣布……, will discuss lifting). */
  readonly otherDeed: RegExp;
  /** Text between an owner and what is his (的, 's long-standing); between a noun and whose it is (for). */
  readonly owns: RegExp;
  readonly ownedBy: RegExp;
  /** Text before a noun of stance that has an owner or content of its own (Iran's, 解除制裁的). */
  readonly possessed: RegExp;
  /** A stance given up (dropped its demand). */
  readonly dropped: RegExp;
  /** What follows a noun of stance and tells its content (that, to, for). */
  readonly complement: RegExp;
  /** Words of insisting: on a burden they refuse to lift it. */
  readonly clings: RegExp;
  /** An object that is nothing (seeks neither). */
  readonly nothing: RegExp;
  /** Negation anywhere between the subject and the word. */
  readonly farNegation: RegExp;
  /** Guess or advice between the subject and the word, which makes its stance nobody's. */
  readonly speculates: RegExp;
  /** Words of will, whose negation refuses; a promise not made refuses nothing. */
  readonly willingness: RegExp;
  /** Issue words too vague to stand beside another (新计划, measures). */
  readonly vague: RegExp;
  /** What comes to pass by itself, and is refused by nobody (不会有, will not help). */
  /** Asking humbly, which one may leave off and still want the thing. */
  readonly begs: RegExp;
  readonly happens: RegExp;
  /** Attitudes that are nouns unless a verb of showing or an adverb stands before them (表示关切). */
  readonly attitude: RegExp;
  readonly shows: RegExp;
  readonly adverb: RegExp;
  /** Words that make a plan's last day of a time word (期限是, gave until). */
  readonly sets: RegExp;
  /** Refusals that count only where something is withheld (不能, cannot). */
  readonly unable: RegExp;
  /** Verbs of being bound, beside concessions and talks, that can be refused. */
  readonly bound: RegExp;
  /** Verbs of giving up at the head of an issue word, whose thing is what is clung to. */
  readonly giveUp: RegExp;
  /** A reason put before the verb. */
  readonly reason: RegExp;
  /** Where the object ends before its clause does: a condition, a price, a contrast. */
  readonly stops: RegExp;
  /** What stands behind the subject of a clause set against the one before (则, for its part). */
  readonly others: RegExp;
  /** Words by which what ought to be is granted (understood that … must). */
  readonly grants: RegExp;
  /** What is invoked: a procedure, a mechanism. */
  readonly procedure: RegExp;
  /** Text before a deed that makes it only meant (to restore). */
  readonly meant: RegExp;
  /** A clause that opens with a word of speech of its own (同时表示). */
  readonly tellsAnew: RegExp;
  /** What is not yet concluded (达成协议前). */
  readonly notYet: RegExp;
  /** What is shut, frozen or on hold, and kept so. */
  readonly shut: RegExp;
  /** A limit set, which says of itself what is ruled out (红线). */
  readonly limit: RegExp;
  /** What follows a clause that belongs to the object of the clause before. */
  readonly goesOn: RegExp;
  /** What opens a clause whose subject is someone or something without a party (critics, the draft, 分析人士). */
  readonly otherSubject: RegExp;
  /** Where the content of a noun of stance ends, as the verb of its sentence follows (Iran's insistence on … has delayed). */
  readonly verbFollows: RegExp;
  /** What may stand between the beginning of someone's words and a verb that bids (please, first). */
  readonly opensOrder: RegExp;
  /** Text behind one to whom an act is left, up to the act (to lift). */
  readonly toAct: RegExp;
  /** Text before a word of requiring that makes it what is said of what stands before (is, was). */
  readonly predicateBefore: RegExp;
  /** An act of one's own that goes on (keep enriching, continues testing). */
  readonly goesOnDoing: RegExp;
  /** Nouns of will, which offer where something is to be given up (his intention to lift). */
  readonly intent: RegExp;
  /** Everyday words for meeting and talking as what one is ready for or refuses, and the plain word for talks. */
  readonly dealing: RegExp;
  readonly talks: string;
  /** Nouns of what another wants: whoever condemns that refuses it (强盗般的要求, a gangster-like demand). */
  readonly wants: RegExp;
  /** A word right before one of blame that denies it (no breach). */
  readonly absent: RegExp;
  /** What a side gets rather than does (will get, is to receive): the other side gives it. */
  readonly receives: RegExp;
  /** A condition without which the act is withheld (only if, 才): what is told so is no offer. */
  readonly onlyIf: RegExp;
  /** Text before a name by which it is neither subject nor object, beside what the clause reader knows (under, as). */
  readonly attaches: RegExp;
  /** Text before a name whose act is brought about: it acts, not who brings it to (persuaded, 说服). */
  readonly causes: RegExp;
  /** A clause whose subject is «it»: what speaks, or a thing. */
  readonly thing: RegExp;
  /** Text before a verb that carries on the sentence of the subject before (and, but also). */
  readonly carriesOn: RegExp;
  /** Text between the head of a phrase and an issue word that only tells more of it (probe into, stockpile of). */
  readonly tail: RegExp;
  /** A clause whose subject is several told of before (they, 三国). */
  readonly they: RegExp;
  /** Issue words of a deadline: the deadline itself and the talks it is set for, not all else in the clause. */
  readonly dated: RegExp;
  /** Words for both sides, by which a stance is joint; first-person words, whose holder is whoever speaks. */
  readonly bothSides: RegExp;
  readonly firstPerson: RegExp;
  /** Verbs of giving something up, which make an offer of an act to come. */
  readonly concession: RegExp;
  /** Verbs that lift a burden, and words for burdens. */
  readonly relief: RegExp;
  readonly burden: RegExp;
  /** An object by which a stance word is none (接受采访). */
  readonly idle: RegExp;
  /** Acts that harm the other side: not doing them is an offer. */
  readonly harm: RegExp;
  /** Text between a word for talks and what they are about (over its), and text before it (就, 围绕). */
  readonly topicAfter: RegExp;
  readonly topicBefore: RegExp;
  /** What another is not to have or do, after a word of never or cannot: whoever says so demands it (cannot have, will never get). */
  readonly denied: RegExp;
  /** A verb of letting, whose negation forbids (not allow, 不允许), and its passive (not be allowed). */
  readonly lets: RegExp;
  readonly let: RegExp;
  /** Text before and behind a name by whose standpoint something is judged (for Tehran, 对德黑兰来说). */
  readonly standpoint: RegExp;
  readonly standpointEnd: RegExp;
  /** Words of having no mind to, which promise where harm is meant (no intention of attacking, 无意入侵). */
  readonly unharmed: RegExp;
  /** Text before a participle that makes it a passive, whose object stands before it (are rejected). */
  readonly passive: RegExp;
  /** A text that the sides have concluded: what the narrator says they will do under it they have accepted. */
  readonly concluded: RegExp;
  /** Words for talks, and verbs that break something off. */
  readonly talking: RegExp;
  readonly halting: RegExp;
  /** Acts to come that take what another gave (will accept). */
  readonly taken: RegExp;
  /** Futures that tell an intent only in the mouth of the actor (会, would). */
  readonly weakFuture: RegExp;
  /** A condition that opens before the stance word. */
  readonly supposes: RegExp;
  /** What may stand between an issue word and the one it modifies. */
  readonly modifies: RegExp;
  /** Where an attitude's object stands before it (对……表示欢迎). */
  readonly objectBefore: RegExp;
  /** An object before the word that only points to what was told (对此表示……). */
  readonly pointsBefore: RegExp;
  /** What is named a condition, and so demanded rather than granted (recognition is a precondition). */
  readonly precondition: RegExp;
}

/** The words of the rows with their senses; the first row that lists a word decides. */
export function stanceWords(rows: readonly StanceRow[]): Trie<Sense> {
  const trie = new Trie<Sense>();
  for (const [stance, use, words] of rows) {
    for (const word of words.split(/\s+/u))
      if (word) trie.add(word.replaceAll('_', ' '), { stance, use }, (old) => old);
  }
  return trie;
}

/** The words of the rows with this stance and one of the uses: a rule's triggers. */
export const wordsOf = (rows: readonly StanceRow[], stance: Stance, uses: readonly Use[]): readonly string[] =>
  rows
    .filter((row) => row[0] === stance && uses.includes(row[1]))
    .flatMap((row) => row[2].split(/\s+/u))
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));

const OPPOSITE: Readonly<Record<Stance, Stance | null>> = {
  demand: null,
  offer: 'refuse',
  accept: 'refuse',
  support: 'refuse',
  refuse: 'support',
  concern: null,
};

/** The stance of a negated stance word; null where nothing follows (not demanding is no stance). */
export const negated = (stance: Stance): Stance | null => OPPOSITE[stance];
