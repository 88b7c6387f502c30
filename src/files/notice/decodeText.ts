/** Text of a file in whatever encoding it was saved: by its mark, else UTF-8 if it is, else that of Chinese Windows. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode('utf-8', bytes);
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  const zeros = zerosIn(bytes.subarray(0, 4_000));
  if (zeros !== null) return decode(zeros, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('gb18030', bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * UTF-16 without a mark: digits, blanks and line feeds have a zero beside them, always on the same side; 一 has one on the
 * other side.
 */
function zerosIn(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < 4) return null;
  if (even * 8 < odd) return 'utf-16le';
  return odd * 8 < even ? 'utf-16be' : null;
}

/** Whether what was decoded is text at all, and not the bytes of something else. */
export function isText(text: string): boolean {
  const head = text.slice(0, 4_000);
  // eslint-disable-next-line no-control-regex
  const strange = head.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return head !== '' && strange * 50 <= head.length;
}
