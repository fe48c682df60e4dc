import { crc32, deflateRawSync } from 'node:zlib';

/** A member of a zip archive to be made; what lies is given beside what is true. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  /** Length and checksum that the directory states. */
  readonly size?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  /** UNIX mode, as for symbolic links. */
  readonly mode?: number;
  /** Packed bytes that are taken as they are. */
  readonly packed?: Uint8Array;
}

/** A zip archive of the parts. `overlap` lets every entry of the directory point to the first member's bytes. */
export function makeZip(parts: readonly ZipPart[], { overlap = false, count = parts.length } = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [index, part] of parts.entries()) {
    const data = Buffer.from(part.data);
    const packed = part.packed ?? (part.stored ? data : deflateRawSync(data));
    const name = Buffer.from(part.name);
    const method = part.method ?? (part.stored ? 0 : 8);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(part.flags ?? (typeof part.name === 'string' ? 0x800 : 0), 2);
    fixed.writeUInt16LE(method, 4);
    fixed.writeUInt32LE(part.crc ?? crc32(data), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(part.size ?? data.length, 18);
    fixed.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE((3 << 8) | 20, 4);
    fixed.copy(entry, 6, 0, 26);
    entry.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 38);
    entry.writeUInt32LE(overlap && index > 0 ? 0 : offset, 42);
    directory.push(entry, name);
    if (!overlap || index === 0) {
      const head = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fixed, name]);
      files.push(head, Buffer.from(packed));
      offset += head.length + packed.length;
    }
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count & 0xffff, 8);
  end.writeUInt16LE(count & 0xffff, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}
