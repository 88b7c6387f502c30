import { refuse } from './refusal';

/** One entry of a zip package, as its central directory declares it. */
export interface Entry {
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
 * Reads the central directory. Nothing is inflated yet: sizes and names can be judged first.
 * Bytes before the package, zip64 and split packages are refused as damaged; no spreadsheet program writes them
 * into a file of this size.
 */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entries(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) refuse({ code: 'corrupt', part: null }, error);
    throw error;
  }
}

function entries(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findEnd(view);
  const found: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) refuse({ code: 'corrupt', part: null });
    const nameLength = view.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== 0x04034b50) refuse({ code: 'corrupt', part: name });
    found.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
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
