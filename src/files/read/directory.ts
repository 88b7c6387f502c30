import { refuse } from './refusal';

/** One entry of a zip package, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}

const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the central directory. Nothing is inflated yet: sizes and names can be judged first. Some libraries write
 * the records of zip64 into files of any size. Bytes before the package and split packages are refused as damaged;
 * no spreadsheet program writes them.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entries(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) refuse({ code: 'corrupt', part: null }, error);
    throw error;
  }
}

function entries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const found: ZipEntry[] = [];
  let { count, at } = directoryOf(view);
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== 0x02014b50) refuse({ code: 'corrupt', part: null });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const [size, packedSize, local] = wide(view, at + 46 + nameLength, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    if (view.getUint32(local, true) !== 0x04034b50) refuse({ code: 'corrupt', part: name });
    found.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return found;
}

/** Stands in a 32-bit field whose number is in a record of zip64. */
const ELSEWHERE = 0xffffffff;

/** How many entries there are and where the first stands. */
function directoryOf(view: DataView): { count: number; at: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  if (count !== 0xffff && at !== ELSEWHERE) return { count, at };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { count, at };
  const record = long(view, locator + 8);
  if (view.getUint32(record, true) !== 0x06064b50) refuse({ code: 'corrupt', part: null });
  return {
    count: count === 0xffff ? long(view, record + 32) : count,
    at: at === ELSEWHERE ? long(view, record + 48) : at,
  };
}

/** Fields of an entry, each from the extra field of zip64 where it says so; there they stand in this order. */
function wide(
  view: DataView,
  extra: number,
  length: number,
  fields: readonly [number, number, number],
): [number, number, number] {
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const read = (field: number): number => {
      if (field !== ELSEWHERE) return field;
      next += 8;
      return long(view, next - 8);
    };
    return [read(fields[0]), read(fields[1]), read(fields[2])];
  }
  return [...fields];
}

/** A number of 64 bits; one that no file of ours can mean is out of every range. */
function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return refuse({ code: 'corrupt', part: null });
}

const utf8 = new TextDecoder();

/** Some programs write backslashes; a part's name has slashes and no leading one. */
function nameOf(bytes: Uint8Array): string {
  return utf8.decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}
