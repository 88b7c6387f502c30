import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { readDirectory, type ZipEntry } from './directory';
import { Meter, type Limits } from './limits';
import { refuse } from './refusal';
import { samePart } from './sameParts';

/** The parts of a workbook file. A part is inflated when it is asked for, and only then. */
export interface Package {
  /** Of all parts, in the order of the file. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part's bytes, or null when the package has none of that name (names are compared without case). */
  part(name: string): Uint8Array | null;
}

/** @throws RefusedError when the package is damaged, ambiguous or larger than the limits. */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const entries = readDirectory(bytes).filter((entry) => !entry.name.endsWith('/'));
  new Meter('entries', limits.entries).add(entries.length);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (byName.has(key)) refuse({ code: 'duplicatePart', part: entry.name });
    byName.set(key, entry);
  }
  const inflated = new Meter('inflated', limits.inflated);
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    part: (name) => {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return null;
      // The declared size is charged before anything is inflated, and inflating never goes beyond it.
      inflated.add(entry.size);
      return inflate(bytes, entry);
    },
  };
}

function inflate(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) refuse({ code: 'encrypted' });
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  return samePart(entry, packed, () => checked(bytes, entry));
}

/** The decoder looks so many bytes ahead; past the end of an array that costs engines their fast code. */
const AHEAD = 8;

function checked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const end = entry.start + entry.packedSize + (entry.method === 0 ? 0 : AHEAD);
  const plain = unpack(bytes.subarray(entry.start, end), entry);
  if (plain.length !== entry.size || crc32(plain) !== entry.crc) {
    refuse({ code: 'corrupt', part: entry.name });
  }
  return plain;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) refuse({ code: 'corrupt', part: entry.name });
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    return refuse({ code: 'corrupt', part: entry.name }, error);
  }
}
