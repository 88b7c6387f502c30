/** Raw deflate and its inverse, by the platform's own streams (browsers and Node have the same). */
export function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new CompressionStream('deflate-raw'), Infinity);
}

/** Throws when more than `limit` bytes come out: the archive lied about the size. */
export function inflate(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  return through(bytes, new DecompressionStream('deflate-raw'), limit);
}

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // A broken stream rejects here and in the reader; the reader's rejection is the one that is awaited.
  void writer.write(new Uint8Array(bytes)).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length > limit) {
      void reader.cancel().catch(() => undefined);
      throw new Error('more data than declared');
    }
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
