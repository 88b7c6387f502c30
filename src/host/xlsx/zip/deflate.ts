import { deflateSync, Inflate } from 'fflate';

/** Packed bytes are read in such pieces, so that an archive that lied is noticed early. */
const PIECE = 65_536;

/** Raw deflate. */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);

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
