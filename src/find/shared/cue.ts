/** What a reporting word does with its content: the speech act, or the attitude its holder is said to have. */
export type Act =
  | 'say'
  | 'deny'
  | 'warn'
  | 'demand'
  | 'promise'
  | 'offer'
  | 'admit'
  | 'hope'
  | 'fear'
  | 'doubt'
  | 'believe'
  | 'ask'
  | 'accuse'
  | 'praise'
  | 'reject'
  | 'agree'
  | 'predict';

/** A reporting word or phrase of a language: its act, and its frame, which says where its content stands. */
export interface Cue<Frame extends string> {
  readonly act: Act;
  readonly frame: Frame;
}

/** Words of one act and frame, in one line of a word table. */
export type CueRow<Frame extends string> = readonly [act: Act, frame: Frame, words: string];

/** The words of a table, each with its cue; the first row that lists a word decides. */
export function cueTable<Frame extends string>(rows: readonly CueRow<Frame>[]): ReadonlyMap<string, Cue<Frame>> {
  const table = new Map<string, Cue<Frame>>();
  for (const [act, frame, words] of rows) {
    for (const word of words.split(' ')) if (word && !table.has(word)) table.set(word, { act, frame });
  }
  return table;
}
