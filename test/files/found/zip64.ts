/** Stands in a 32-bit field whose number is in the record of zip64. */
const ELSEWHERE = 0xffffffff;
const END = 22;

/** A package whose central directory says these of its fields by zip64, as libraries do for files of any size. */
export function asZip64(bytes: Uint8Array, which: 'sizes' | 'offset' | 'all'): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END;
  const count = view.getUint16(end + 10, true);
  const directory: number[] = [];
  let at = view.getUint32(end + 16, true);
  const start = at;
  for (let left = count; left > 0; left--) {
    const [nameLength, extraLength] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
    ];
    const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    directory.push(...wideEntry(bytes.slice(at, at + length), nameLength, which));
    at += length;
  }
  const own = Uint8Array.from(directory);
  return closed(bytes.slice(0, start), own, count, which !== 'sizes');
}

/** A package with the records of zip64 at its end only. */
export function withOwnDirectory(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END;
  const start = view.getUint32(end + 16, true);
  return closed(
    bytes.slice(0, start),
    bytes.slice(start, end),
    view.getUint16(end + 10, true),
    true,
  );
}

function wideEntry(entry: Uint8Array, nameLength: number, which: string): number[] {
  const view = new DataView(entry.buffer);
  const fields = [...(which === 'offset' ? [] : [24, 20]), ...(which === 'sizes' ? [] : [42])];
  const extra = new DataView(new ArrayBuffer(4 + 8 * fields.length));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 8 * fields.length, true);
  fields.forEach((field, index) => {
    extra.setBigUint64(4 + 8 * index, BigInt(view.getUint32(field, true)), true);
    view.setUint32(field, ELSEWHERE, true);
  });
  const before = view.getUint16(30, true);
  view.setUint16(30, before + extra.byteLength, true);
  const split = 46 + nameLength;
  return [...entry.slice(0, split), ...new Uint8Array(extra.buffer), ...entry.slice(split)];
}

function closed(
  entries: Uint8Array,
  directory: Uint8Array,
  count: number,
  isWide: boolean,
): Uint8Array {
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(24, BigInt(count), true);
  record.setBigUint64(32, BigInt(count), true);
  record.setBigUint64(40, BigInt(directory.length), true);
  record.setBigUint64(48, BigInt(entries.length), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(entries.length + directory.length), true);
  locator.setUint32(16, 1, true);
  const end = new DataView(new ArrayBuffer(END));
  end.setUint32(0, 0x06054b50, true);
  for (const field of [8, 10]) end.setUint16(field, isWide ? 0xffff : count, true);
  end.setUint32(12, isWide ? ELSEWHERE : directory.length, true);
  end.setUint32(16, isWide ? ELSEWHERE : entries.length, true);
  const parts = [
    entries,
    directory,
    ...[record, locator, end].map((v) => new Uint8Array(v.buffer)),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
