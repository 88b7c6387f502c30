/** Bytes of a value as JSON in UTF-8, which is how it goes to Excel. */
export function jsonBytes(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return textBytes(value) + 2;
    case 'number':
      return String(value).length;
    case 'object':
      if (value === null) return 4;
      if (Array.isArray(value))
        return value.reduce<number>((sum, each) => sum + jsonBytes(each) + 1, 2);
      return Object.entries(value).reduce(
        (sum, [key, each]) => sum + textBytes(key) + 4 + jsonBytes(each),
        2,
      );
    default:
      return 5;
  }
}

function textBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20) bytes += 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else if (code < 0x80) bytes += 1;
    // Each half of a surrogate pair is two of its four bytes.
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
