/** One part of an archive as its central directory describes it; `data` is still compressed. */
export interface ZipPart {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const OVERFLOW = 0xffffffff;

/** Lists an archive's parts. Throws a plain Error when the archive is broken. */
export function readDirectory(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  const parts: ZipPart[] = [];
  const names = new Set<string>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('central directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const [size, packed, start] = sizes(view, at, at + 46 + nameLength, extraLength);
    const path = new TextDecoder().decode(name).replaceAll('\\', '/').replace(/^\//, '');
    // Of two parts with one name, one program shows this and another that.
    if (names.has(path.toLowerCase())) throw new Error(`${path} is there twice`);
    names.add(path.toLowerCase());
    parts.push({
      path,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      size,
      data: dataOf(bytes, view, start, packed),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const offset = view.getUint32(at + 16, true);
    if (at >= 20 && view.getUint32(at - 20, true) === END_64_LOCATOR) {
      const record = readUint64(view, at - 12);
      if (view.getUint32(record, true) !== END_64) throw new Error('zip64 record is missing');
      return { count: readUint64(view, record + 32), offset: readUint64(view, record + 48) };
    }
    return { count: view.getUint16(at + 10, true), offset };
  }
  throw new Error('end of central directory is missing');
}

/** Size, packed size and offset; values too large for 32 bits stand in the zip64 extra field, in this order. */
function sizes(view: DataView, at: number, extra: number, extraLength: number) {
  const values = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ] as [number, number, number];
  for (let field = extra; field + 4 <= extra + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let next = field + 4;
      for (const index of [0, 1, 2] as const) {
        if (values[index] !== OVERFLOW) continue;
        values[index] = readUint64(view, next);
        next += 8;
      }
    }
    field += 4 + length;
  }
  return values;
}

function dataOf(bytes: Uint8Array, view: DataView, start: number, packed: number): Uint8Array {
  if (view.getUint32(start, true) !== LOCAL) throw new Error('local header is damaged');
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.length) throw new Error('part is cut off');
  return bytes.subarray(from, from + packed);
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
