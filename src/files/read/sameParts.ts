import type { ZipEntry } from './directory';

/** Larger parts hold a sheet's cells or its texts, and those differ. */
const LARGEST_PACKED = 4_000;
const LARGEST = 50_000;
const MOST = 32;

interface Known {
  readonly packed: Uint8Array;
  readonly entry: ZipEntry;
  readonly plain: Uint8Array;
}

/** The last part of each name. */
const known = new Map<string, Known>();

/**
 * Files that come back from one template have styles and relationships in common, byte by byte. A part that is packed in
 * the same bytes as that of a file before is the same object again, so that its readers know it.
 */
export function samePart(
  entry: ZipEntry,
  packed: Uint8Array,
  unpack: () => Uint8Array,
): Uint8Array {
  if (entry.packedSize > LARGEST_PACKED || entry.size > LARGEST) return unpack();
  const before = known.get(entry.name);
  if (before !== undefined && isSame(before, entry, packed)) return before.plain;
  const plain = unpack();
  // A view would keep the whole file in memory.
  if (before !== undefined || known.size < MOST) {
    known.set(entry.name, { packed: packed.slice(), entry, plain });
  }
  return plain;
}

function isSame(before: Known, { method, crc, size }: ZipEntry, packed: Uint8Array): boolean {
  const other = before.entry;
  return (
    other.crc === crc &&
    other.size === size &&
    other.method === method &&
    holdsSame(before.packed, packed)
  );
}

function holdsSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
