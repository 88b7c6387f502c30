const STREAM = [...'WordDocument'].flatMap((char) => [char.charCodeAt(0), 0]);
/** The directory of the container stands within the first or the last of it. */
const LOOKED_AT = 4_000_000;

/** Whether an OLE container holds a text: Word's .doc, or WPS's .wps, which is one. */
export function isOldWord(bytes: Uint8Array): boolean {
  return holdsStream(bytes.subarray(0, LOOKED_AT)) || holdsStream(bytes.subarray(-LOOKED_AT));
}

function holdsStream(bytes: Uint8Array): boolean {
  const first = STREAM[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (STREAM.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
