/** CRC-32 as zip uses it (polynomial 0xEDB88320), eight bytes a step: files are checked before they are read. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let index = 256; index < tables.length; index++) {
    const before = tables[index - 256] as number;
    tables[index] = (before >>> 8) ^ (tables[before & 0xff] as number);
  }
  return tables;
}

/** What a byte does to the sum when so many others follow in its step. */
function from(following: number, byte: number): number {
  return TABLES[following * 256 + byte] as number;
}

export function crc32(bytes: Uint8Array): number {
  // Words of a view, and one kind of number: engines keep them apart from objects.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let index = 0;
  for (const whole = view.byteLength - (view.byteLength % 8); index < whole; index += 8) {
    const first = crc ^ view.getInt32(index, true);
    const second = view.getInt32(index + 4, true);
    crc =
      from(7, first & 0xff) ^
      from(6, (first >>> 8) & 0xff) ^
      from(5, (first >>> 16) & 0xff) ^
      from(4, first >>> 24) ^
      from(3, second & 0xff) ^
      from(2, (second >>> 8) & 0xff) ^
      from(1, (second >>> 16) & 0xff) ^
      from(0, second >>> 24);
  }
  for (; index < view.byteLength; index++) {
    crc = (crc >>> 8) ^ from(0, (crc ^ view.getUint8(index)) & 0xff);
  }
  return ~crc >>> 0;
}
