const DECODERS: Record<string, TextDecoder> = {};

/** UTF-8, or UTF-16 by its byte order mark or by the zero beside the first `<`. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
      ? 'utf-16be'
      : (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
        ? 'utf-16le'
        : 'utf-8';
  return (DECODERS[encoding] ??= new TextDecoder(encoding)).decode(bytes);
}
