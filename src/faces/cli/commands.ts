import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import type { Operation } from '#operations/operation.ts';

/** What the options that every command has were set to. */
export interface Common {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly record: string;
  readonly story: string | null;
  readonly language: 'zh' | 'en';
}

interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
}

const EXIT_CODES = `

Exit codes: 0 done; 1 done, but a page or story could not be read or a check failed; 2 wrong usage;
3 trouble with the record; 70 a fault of Parley; 130 interrupted (what was done is kept).`;

/** The command line, made from the operations: each is a command, its input fields are arguments and options. */
export function commandLine(
  operations: readonly Operation[],
  version: string,
  run: (operation: Operation, input: Record<string, unknown>, common: Common) => Promise<void>,
): Command {
  const program = new Command('parley')
    .description(
      'Reads news coverage of a negotiation and keeps its record, every line with the sentence it came from.',
    )
    .version(version, '-V, --version')
    .addHelpText(
      'after',
      `\nExamples:\n${exampleLines(['add samples', 'brief --lang zh', 'timeline --party PRK'])}${EXIT_CODES}`,
    )
    .showHelpAfterError('(--help after a command tells its usage)')
    .exitOverride();
  for (const operation of operations) {
    const [last = '', ...groups] = operation.name.split(' ').reverse();
    const parent = groups.reverse().reduce(group, program);
    parent.addCommand(commandOf(operation, last, run).copyInheritedSettings(parent));
  }
  return program;
}

function group(parent: Command, name: string): Command {
  return (
    parent.commands.find((command) => command.name() === name) ??
    parent.command(name).description(`Commands on a ${name}.`)
  );
}

function commandOf(operation: Operation, name: string, run: Parameters<typeof commandLine>[2]): Command {
  const schema = z.toJSONSchema(operation.input, { io: 'input' });
  const properties = Object.entries(schema.properties ?? {}) as [string, Property][];
  const required = new Set(schema.required ?? []);
  const command = new Command(name)
    .description(operation.summary)
    .addHelpText('after', `\nExamples:\n${exampleLines(operation.examples)}`);
  for (const place of operation.places) {
    const property = properties.find(([field]) => field === place)?.[1] ?? {};
    const shown = property.type === 'array' ? `${place}...` : place;
    const argument = new Argument(required.has(place) ? `<${shown}>` : `[${shown}]`, property.description);
    command.addArgument(property.enum ? argument.choices([...property.enum]) : argument);
  }
  for (const [field, property] of properties) {
    if (!operation.places.includes(field)) command.addOption(optionOf(field, property, required.has(field)));
  }
  addCommonOptions(command, operation.usualRecord ?? usualRecord());
  return command.action(async (...received: unknown[]) => {
    const options = command.opts();
    const given: Record<string, unknown> = {};
    for (const [index, place] of operation.places.entries()) {
      if (received[index] !== undefined) given[place] = received[index];
    }
    for (const [field] of properties) if (field in options) given[field] = options[field];
    await run(operation, given, commonOf(options));
  });
}

function optionOf(field: string, property: Property, mandatory: boolean): Option {
  const flag = `--${field.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  const several = property.type === 'array' ? '...' : '';
  const words = property.type === 'boolean' ? flag : `${flag} <${valueName(field, property)}${several}>`;
  const option = new Option(words, property.description ?? '').makeOptionMandatory(mandatory);
  if (property.enum) option.choices([...property.enum]);
  if (property.default !== undefined && property.type !== 'boolean') option.default(property.default);
  if (property.type === 'integer' || property.type === 'number') option.argParser(Number);
  return option;
}

const valueName = (field: string, { type, enum: choices }: Property): string =>
  choices && choices.length <= 6 ? choices.join('|') : type === 'integer' ? 'n' : field;

/** Adds the options that every command has. */
export function addCommonOptions(command: Command, record: string): void {
  command
    .option('--record <path>', 'the record: an SQLite file or a postgres:// address', record)
    .option('--story <name>', 'the story: a name in stories/, a path, or none')
    .addOption(
      new Option('--lang <language>', 'language of what is printed').choices(['zh', 'en']).default(usualLanguage()),
    )
    .option('--json', 'print {ok, data, error} as JSON')
    .option('--quiet', 'no progress');
}

/** The record a command works on where none is named. */
export const usualRecord = (): string => process.env['PARLEY_RECORD'] || 'parley.sqlite';

function usualLanguage(): 'zh' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh' : 'en';
}

/** What the options that every command has were set to. */
export function commonOf(options: Record<string, unknown>): Common {
  const { json, quiet, record, story, lang } = options;
  return {
    json: json === true,
    quiet: quiet === true,
    record: String(record),
    story: typeof story === 'string' ? story : null,
    language: lang === 'zh' ? 'zh' : 'en',
  };
}

const exampleLines = (examples: readonly string[]): string => examples.map((line) => `  parley ${line}`).join('\n');

/** An option that takes a whole number, not below zero. */
export const numberOption = (flags: string, description: string, usual: number): Option =>
  new Option(flags, description).default(usual).argParser((text: string) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('It is no whole number.');
    return value;
  });
