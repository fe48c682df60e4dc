import type { GetPromptResult, Prompt } from '@modelcontextprotocol/sdk/types.js';
import { Trouble } from '#operations/trouble.ts';

interface Question {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly { readonly name: string; readonly description: string; readonly required: boolean }[];
  readonly ask: (given: Readonly<Record<string, string>>) => string;
}

const CITE =
  'Give each point with the sentence it rests on, the page and its day, and how many independent sources tell it. Where the record has nothing, say so.';

/** The questions of every day, each with the tools that answer it. */
const QUESTIONS: readonly Question[] = [
  {
    name: 'what-changed',
    description: 'What changed since a day, and why it matters',
    arguments: [{ name: 'since', description: 'a day: 2019-10-01', required: true }],
    ask: ({ since }) =>
      `What changed in the negotiation since ${since}? Use timeline (from ${since}), shifts, outlook and disputes. Tell new events first, then positions that moved, then promises and deadlines that were settled. ${CITE}`,
  },
  {
    name: 'before-meeting',
    description: 'What to know before two parties meet',
    arguments: [
      { name: 'parties', description: 'the parties, by id: USA PRK', required: true },
      { name: 'day', description: 'the day of the meeting', required: false },
    ],
    ask: ({ parties, day }) =>
      `${parties} are about to meet${day ? ` on ${day}` : ''}. Use brief (kind memo), positions and exchanges for each party, and outlook for what is owed. Say what each wants, what each refuses, what was offered in exchange for what, and where the gap is widest. ${CITE}`,
  },
  {
    name: 'who-said',
    description: 'What a person or party said on an issue, and whether it moved',
    arguments: [
      { name: 'who', description: 'a person or party, by name or id', required: true },
      { name: 'issue', description: 'the issue, by id or title', required: true },
    ],
    ask: ({ who, issue }) =>
      `What has ${who} said on ${issue}, and did it move? Use statements, positions and shifts. Keep what was said apart from what others reported of it. ${CITE}`,
  },
  {
    name: 'check-claim',
    description: 'Whether the record bears a claim out',
    arguments: [{ name: 'claim', description: 'the claim, as it was made', required: true }],
    ask: ({ claim }) =>
      `Does the record bear this out: «${claim}»? Use search, timeline, statements and disputes, then explain on the entries that matter. Answer with: borne out, disputed, contradicted, or not in the record. ${CITE}`,
  },
  {
    name: 'deadlines',
    description: 'Deadlines, invitations and promises, and what became of them',
    arguments: [{ name: 'party', description: 'a party, by id', required: false }],
    ask: ({ party }) =>
      `Which deadlines, invitations, plans and promises${party ? ` of ${party}` : ''} are open, overdue, kept or missed? Use outlook. Overdue ones first; with each, the event that settled it. ${CITE}`,
  },
];

export const listPrompts = (): Prompt[] =>
  QUESTIONS.map(({ name, description, arguments: fields }) => ({ name, description, arguments: [...fields] }));

/** The question as a message; trouble where there is no such prompt or a needed argument is missing. */
export function promptNamed(name: string, given: Readonly<Record<string, string>>): GetPromptResult {
  const question = QUESTIONS.find((one) => one.name === name);
  if (!question) throw new Trouble('usage', `There is no prompt ${name}.`, 'List the prompts to see what there is.');
  const missing = question.arguments.find((field) => field.required && !given[field.name]);
  if (missing) throw new Trouble('usage', `${name} needs ${missing.name}: ${missing.description}.`, 'Give it.');
  return {
    description: question.description,
    messages: [{ role: 'user', content: { type: 'text', text: question.ask(given) } }],
  };
}
