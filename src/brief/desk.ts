import type { FiledReading, NegotiationRecord } from '#merge/record.ts';
import type { Story } from '#story/story.ts';
import type { Draft, DraftSegment, Line } from './document.ts';
import type { Naming } from './names.ts';
import type { Asked, Section } from './template.ts';
import type { Words } from './words.ts';

/** What a section is written from and with. */
export interface Desk {
  /** The record narrowed to what the section is about. */
  readonly record: NegotiationRecord;
  readonly whole: NegotiationRecord;
  readonly story: Story | null;
  readonly naming: Naming;
  readonly words: Words;
  readonly asked: Asked;
  /** Parties and people the section is narrowed to. */
  readonly who: readonly string[];
  /** EDTF interval of the section, null where it is not narrowed. */
  readonly period: string | null;
  /** The pages at hand by article id. */
  readonly pages: ReadonlyMap<string, FiledReading>;
}

/** Writes one kind of section; nothing where the record has nothing for it. */
export type Writer = (desk: Desk, section: Section) => Draft;

/** The lines as a list, those without evidence left out; no list where none is left. */
export function listOf(lines: readonly Line<DraftSegment>[]): Draft {
  const items = lines.filter((line) => line.length > 0 && line.every(({ evidence }) => evidence.length > 0));
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
