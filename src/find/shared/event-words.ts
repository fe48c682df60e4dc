/** What the event readers know of a language’s small words around an act, its time and its parties; all match lower case. */
export interface EventWords {
  /** What may open a sentence that goes on about the subject of the last one (on Thursday it shut, 该国随后). */
  readonly goesOn: RegExp;
  /** Behind a time that only describes a noun (2月的河内会晤, last October’s talks). */
  readonly describes: RegExp;
  /** The days by which an act lies before the time that opens its clause (two days after they signed); null for others. */
  readonly daysBefore: (time: string) => number | null;
  /** Right before a time that bounds something else (by May, since June, 截至). */
  readonly bounded: RegExp;
  /** The end of what stands between a verb and a time where the time is that of a participle in between (sites bombed in). */
  readonly otherVerb: RegExp;
  /** Behind a year that is part of a text’s name (the 2015 nuclear accord). */
  readonly named: RegExp;
  /** The end of a dateline at the head of a paragraph. */
  readonly dateline: RegExp;
  /** Before a past form that is an adjective (an enlarged arsenal). */
  readonly adjectiveBefore: RegExp;
  /** Before a present form that is a plural noun (accused them of attacks). */
  readonly pluralBefore: RegExp;
  /** Before a gerund, which names an act without telling it. */
  readonly gerundBefore: RegExp;
  /** Before a gerund all the same: a body has taken the text that says so (adopted a resolution demanding). */
  readonly gerundAdopted: RegExp;
  /** A report that threatens: the verb itself or the words that end in it. */
  readonly threatBefore: RegExp;
  /** Said by whom it is thereby done (talks are terminated, the president declared): before the verb, up to and behind the doer. */
  readonly performs: RegExp;
  readonly performer: RegExp;
  readonly performed: RegExp;
  /** Before a verb whose subject is a text (an agreement that halts enrichment): it tells terms, not an act. */
  readonly textDoes: RegExp;
  /** Before the name of those who hold the people that are freed (Americans held in Iran were freed). */
  readonly holder: RegExp;
  /** Before the verb of a passive. */
  readonly passiveBefore: RegExp;
  /** Somewhere before a verb whose doer may stand between them, and from that doer to the verb (被波兰当局驱逐). */
  readonly byMark: RegExp;
  readonly doerToVerb: RegExp;
  /** Such a mark that makes its subject the one it is done to, even without a doer. */
  readonly passiveMark: RegExp;
  /** A pronoun as the object right behind a verb, and a verb that such a pronoun parts (turned it down). */
  readonly pronounObject: RegExp;
  readonly parted: RegExp;
  /** Behind a verb without an object, and before a verb whose object its relative pronoun is (a plan that Kyiv rejected). */
  readonly noObject: RegExp;
  readonly relativeBefore: RegExp;
  /** A word of wanting that only asks another: who asks does nothing itself. */
  readonly asking: RegExp;
  /** Before an act that is a term of a deal and not yet carried out (根据协议，作为交换). */
  readonly terms: RegExp;
  /** A stretch of auxiliaries and adverbs right before a verb, nothing else. */
  readonly verbGroup: RegExp;
  /** From a passive verb to the name of its doer (raised to 100% by). */
  readonly agentAfter: RegExp;
  /** Right behind a participle whose doer follows (imposed last week by), and the same up to the doer’s name. */
  readonly participleAfter: RegExp;
  readonly participleAgent: RegExp;
  /** Before such a participle: what was said or offered. */
  readonly saidBefore: RegExp;
  /** From a participle of speech to the capital that speaks (a charge rejected in Phnom Penh). */
  readonly seatAfter: RegExp;
  /** From the noun of an act to the name of its doer (imposition of tariffs by), and where the noun itself belongs to it (refusal of). */
  readonly doerAfter: RegExp;
  readonly ofAfter: RegExp;
  /** From the owner of a decision to the verb of what is decided (Ecuador’s decision to raise). */
  readonly decided: RegExp;
  /** Between one who is brought to do something and the verb. */
  readonly toVerb: RegExp;
  /** Before a participle of a thing that need not exist (any deal signed by). */
  readonly anyBefore: RegExp;
  /** Before the base form of a verb that was carried out (voted to ratify, chose to quit). */
  readonly carriedOut: RegExp;
  /** Before the name of one who was brought to do it (prompting Ankara to recall). */
  readonly causing: RegExp;
  /** Before a noun of an act that is only wished, feared or supposed (calls for the release of). */
  readonly unreal: RegExp;
  /** Between an owner and the noun of its act (Russia’s latest attack). */
  readonly owned: RegExp;
  /** The same where nothing but the owner tells whose act it is: a possessive or an adjective. */
  readonly ownedAct: RegExp;
  /** Right before a capital where something is done: it does not speak for its state. */
  readonly at: RegExp;
  /** Before a capital that opens a sentence as the seat of who speaks (In Moscow, the minister said). */
  readonly seat: RegExp;
  /** Before a state that is shot at. */
  readonly firedAt: RegExp;
  /** Leaders of states as a class, and one title of such a leader. */
  readonly leaders: RegExp;
  readonly leaderTitle: RegExp;
  /** The name of a meeting, not of the group that meets or of its text. */
  readonly meetingName: RegExp;
}
