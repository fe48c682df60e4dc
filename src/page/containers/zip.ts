import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { type Contained, type ContainerReader, leftOut, page, trouble, type Walk } from './contained.ts';
import { isReadable } from './formats.ts';
import { ContainerFault, damaged } from './limits.ts';
import { type ByteSource, bytesSource, streamSource, whole } from './source.ts';

/** A member of a zip archive; its name is a name and nothing else, whatever path it spells. */
export interface ZipMember {
  readonly name: string;
  readonly packedSize: number;
  readonly encrypted: boolean;
  readonly link: boolean;
  /** Its bytes, checked against size and checksum; throws a ContainerFault where they are not those that went in. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** Pages and containers in a zip archive, in its order; one that is a document, a book or a web archive as such. */
export const readZip: ContainerReader = async function* (source, walk) {
  const archive =
    source.path === null
      ? bytesSource(source.name, await whole(source, walk.limits.held), source.told, source.file)
      : source;
  const kind = await kindOf(archive, walk);
  if (kind === 'word') yield page(archive.name, await whole(archive, walk.limits.document), archive.told);
  else if (kind === 'book') yield* (await import('./epub.ts')).readEpub(archive, walk);
  else if (kind === 'web archive') {
    // What stands beside the archives are lists of the same pages.
    yield* membersInside(archive, walk, (name) => /^archive\/.+\.warc(?:\.gz)?$/iu.test(name));
  } else yield* membersInside(archive, walk, isReadable);
};

/** How many members are looked at to tell what an archive is. */
const TELLING = 500;

async function kindOf(source: ByteSource, walk: Walk): Promise<'word' | 'book' | 'web archive' | null> {
  const names = new Set<string>();
  for await (const { name } of zipMembers(source, walk)) {
    names.add(name);
    if (names.size >= Math.min(TELLING, walk.limits.members)) break;
  }
  if (names.has('word/document.xml')) return 'word';
  if (names.has('META-INF/container.xml')) return 'book';
  if (names.has('xl/workbook.xml') || names.has('ppt/presentation.xml')) throw tableOrSlides(source.name);
  return names.has('datapackage.json') && [...names].some((name) => name.startsWith('archive/')) ? 'web archive' : null;
}

async function* membersInside(
  source: ByteSource,
  walk: Walk,
  isWanted: (name: string) => boolean,
): AsyncIterable<Contained> {
  for await (const member of zipMembers(source, walk)) {
    const name = `${source.name}!${member.name}`;
    if (!walk.wants(name) || isHidden(member.name)) continue;
    if (member.link) yield leftOut('links');
    else if (!isWanted(member.name)) yield leftOut(extensionOf(member.name));
    else if (member.encrypted) yield trouble(name, encrypted(name));
    else yield* walk.inside(streamSource(name, member.bytes(), {}, member.name));
    walk.passed(member.packedSize);
  }
}

const isHidden = (name: string): boolean => /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/|node_modules\/)/u.test(name);
const extensionOf = (name: string): string => /\.[^./]{1,12}$/u.exec(name)?.[0].toLowerCase() ?? 'no extension';

/** The members of a zip archive, folders left out, by its own directory; at most as many as the limit says. */
export async function* zipMembers(
  source: ByteSource,
  { limits, budget }: Pick<Walk, 'limits' | 'budget'>,
): AsyncIterable<ZipMember> {
  const zip = await opened(source, limits.held);
  let count = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      count += 1;
      if (count > limits.members) throw tooMany(source.name, limits.members);
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      yield {
        name,
        packedSize: entry.compressedSize,
        encrypted: entry.isEncrypted(),
        link: ((entry.externalFileAttributes >>> 16) & 0o170_000) === 0o120_000,
        bytes: () => checked(zip, entry, `${source.name}!${name}`, budget.take),
      };
    }
  } catch (error) {
    throw asFault(source.name, error);
  } finally {
    zip.close();
  }
}

async function opened(source: ByteSource, most: number): Promise<ZipFile> {
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true };
  try {
    if (source.path !== null) return await openPromise(source.path, options);
    const bytes = await whole(source, most);
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options);
  } catch (error) {
    throw asFault(source.name, error);
  }
}

async function* checked(
  zip: ZipFile,
  entry: Entry,
  name: string,
  take: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  let stream: Readable | null = null;
  let sum = 0;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      sum = crc32(chunk, sum);
      take(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw asFault(name, error);
  } finally {
    stream?.destroy();
  }
  if (sum !== entry.crc32) throw damaged(name, 'its checksum is wrong');
}

const UTF8_NAME = 0x800;
const UNICODE_PATH = 0x7075;

/** Names without the mark of UTF-8 are in the code page of whoever packed them: UTF-8 or GB18030 where they can be. */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const marked = generalPurposeBitFlag & UTF8_NAME || extraFields.some(({ id }) => id === UNICODE_PATH);
  const name = marked
    ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
    : (decoded('utf-8', fileNameRaw) ?? decoded('gb18030', fileNameRaw) ?? fileNameRaw.toString('latin1'));
  return name.replaceAll('\\', '/');
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The library and zlib throw plain errors for whatever is wrong with an archive; what is not theirs goes on up. */
function asFault(name: string, error: unknown): unknown {
  if (error instanceof ContainerFault || !(error instanceof Error)) return error;
  if ('code' in error && typeof error.code === 'string' && !error.code.startsWith('Z_')) return error;
  if (/unsupported compression method|decodeFileData/iu.test(error.message)) return packedOtherwise(name, error);
  return error.constructor === Error || 'code' in error ? damaged(name, error.message, error) : error;
}

const tableOrSlides = (name: string): ContainerFault =>
  new ContainerFault(
    'no-page',
    `${name} holds a table or slides, no page.`,
    'Save what it says as a Word file, PDF or text and add that.',
  );

const encrypted = (name: string) => ({
  code: 'encrypted',
  message: `${name} is locked with a password.`,
  cure: 'Unpack the archive with its password and add the folder.',
});

const packedOtherwise = (name: string, cause: Error): ContainerFault =>
  new ContainerFault(
    'packed-otherwise',
    `${name} is packed in a way that is not known here (${cause.message}).`,
    'Unpack the archive with the program that made it and add the folder.',
    cause,
  );

const tooMany = (name: string, most: number): ContainerFault =>
  new ContainerFault(
    'too-many',
    `${name} has more than ${most} members; those after were not read.`,
    'Unpack it and add the folder.',
  );
