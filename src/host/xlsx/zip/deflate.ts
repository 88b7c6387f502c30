import { deflateSync, Inflate } from 'fflate';

/** Packed bytes are read in such pieces, so that an archive that lied is noticed early. */
const PIECE = 65_536;

/** Raw deflate; by the platform where it can, for that is quicker and lets a page go on meanwhile. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (typeof CompressionStream === 'undefined') return deflateSync(bytes);
  const whole = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const packed = whole.pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Throws when more than `limit` bytes come out: the archive lied about the size. */
export function inflate(bytes: Uint8Array, limit: number): Uint8Array {
  const whole = new Uint8Array(limit);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > limit) throw new Error('more data than declared');
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < bytes.length; at += PIECE) {
    stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  }
  return whole.subarray(0, length);
}
