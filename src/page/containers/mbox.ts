import { type ContainerReader, trouble } from './contained.ts';
import { tooLarge } from './limits.ts';
import { bytesSource, joined } from './source.ts';

/** A line that begins a message, also as mail programs write it that know no sender. */
const BEGINS = /^From \S{1,300} .{0,200}\d{4}|^From - |^From MAILER-DAEMON/u;
const QUOTED = /^>+From /u;

/** The messages of a mailbox (RFC 4155, with `>From ` quoted or not), one in memory at a time, named by their number. */
export const readMbox: ContainerReader = async function* (source, walk) {
  const { limits } = walk;
  let [count, size]: [number, number] = [0, 0];
  let lines: Uint8Array[] = [];
  const finished = function* () {
    const name = `${source.name}!${count}.eml`;
    if (size > limits.document) yield trouble(name, tooLarge(name, limits.document));
    else if (lines.length > 0) yield bytesSource(name, joined(lines));
    [lines, size] = [[], 0];
  };
  let blank = true;
  for await (const line of linesOf(source.bytes(), limits.document)) {
    const start = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, 600)).toString('latin1');
    if (blank && BEGINS.test(start)) {
      for (const part of finished()) {
        if ('kind' in part) yield part;
        else yield* walk.inside(part);
      }
      count += 1;
    } else if (count > 0) {
      size += line.length;
      if (size <= limits.document) lines.push(QUOTED.test(start) ? line.subarray(1) : line);
      else lines = [];
    }
    blank = line.length <= 2 && start.trim() === '';
  }
  for (const part of finished()) {
    if ('kind' in part) yield part;
    else yield* walk.inside(part);
  }
};

/** Lines with their ends; one that is longer comes in pieces of that length. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncIterable<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      held.push(chunk.subarray(start, end + 1));
      yield joined(held);
      [held, size, start] = [[], 0, end + 1];
    }
    if (start < chunk.length) {
      held.push(chunk.subarray(start));
      size += chunk.length - start;
    }
    if (size >= longest) {
      yield joined(held);
      [held, size] = [[], 0];
    }
  }
  if (held.length > 0) yield joined(held);
}
