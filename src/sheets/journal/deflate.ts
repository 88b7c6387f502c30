import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** Every browser and Node have them; the core is checked without the types of either. */
declare function btoa(text: string): string;
declare function atob(text: string): string;

/** A workbook may come from anywhere: a few bytes that swell to gigabytes must not take the pane down. */
const MOST_BYTES = 64_000_000;

/** A value as JSON, compressed, in letters that any cell takes. */
export function deflated(value: unknown): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value))), true));
}

/** Reads it back. Throws when the text was damaged. */
export function inflated(text: string): unknown {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    if (size > MOST_BYTES) throw new RangeError('larger than anything that is written here');
    parts.push(part);
  });
  stream.push(strToU8(atob(text), true), true);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return JSON.parse(strFromU8(bytes));
}
