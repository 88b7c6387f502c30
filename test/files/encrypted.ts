/**
 * The beginning of what Excel writes for a workbook with a password: an OLE container with the streams
 * EncryptionInfo and EncryptedPackage, made here by hand.
 */
export function encryptedFile(): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let at = 76; at < 512; at += 4) view.setUint32(at, 0xffffffff, true);
  view.setUint32(76, 0, true);
  // The table of sectors, then the directory.
  for (let at = 512; at < 1024; at += 4) view.setUint32(at, 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].forEach((name, index) => {
    const start = 1024 + index * 128;
    [...name].forEach((char, at) => view.setUint16(start + at * 2, char.charCodeAt(0), true));
    view.setUint16(start + 64, (name.length + 1) * 2, true);
    bytes[start + 66] = index === 0 ? 5 : 2;
    bytes[start + 67] = 1;
    view.setUint32(start + 68, 0xffffffff, true);
    view.setUint32(start + 72, index === 1 ? 2 : 0xffffffff, true);
    view.setUint32(start + 76, index === 0 ? 1 : 0xffffffff, true);
    view.setUint32(start + 116, 0xfffffffe, true);
  });
  return bytes;
}
