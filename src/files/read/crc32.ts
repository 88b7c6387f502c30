/** CRC-32 as zip uses it (polynomial 0xEDB88320), eight bytes a step: files are checked before they are read. */
const TABLES = makeTables();

function makeTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let index = 256; index < tables.length; index++) {
    const before = at(tables, index - 256);
    tables[index] = (before >>> 8) ^ at(tables, before & 0xff);
  }
  return tables;
}

function at(numbers: Uint8Array | Uint32Array, index: number): number {
  return numbers[index] as number;
}

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  let index = 0;
  for (const whole = bytes.length - (bytes.length % 8); index < whole; index += 8) {
    crc ^=
      at(bytes, index) |
      (at(bytes, index + 1) << 8) |
      (at(bytes, index + 2) << 16) |
      (at(bytes, index + 3) << 24);
    crc =
      at(TABLES, 7 * 256 + (crc & 0xff)) ^
      at(TABLES, 6 * 256 + ((crc >>> 8) & 0xff)) ^
      at(TABLES, 5 * 256 + ((crc >>> 16) & 0xff)) ^
      at(TABLES, 4 * 256 + (crc >>> 24)) ^
      at(TABLES, 3 * 256 + at(bytes, index + 4)) ^
      at(TABLES, 2 * 256 + at(bytes, index + 5)) ^
      at(TABLES, 256 + at(bytes, index + 6)) ^
      at(TABLES, at(bytes, index + 7));
  }
  for (; index < bytes.length; index++) {
    crc = (crc >>> 8) ^ at(TABLES, (crc ^ at(bytes, index)) & 0xff);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
