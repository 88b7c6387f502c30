import { CALL_BYTES, RANGE_BYTES } from '../write/operations';

/** A part of laying out one sheet, small enough to go with any request. */
export interface Part {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/**
 * @param calls how many properties are set and methods called on one range
 * @param content bytes of what is handed over
 */
export function part(calls: number, content: number, queue: Part['queue']): Part {
  return { bytes: RANGE_BYTES + calls * CALL_BYTES + content, queue };
}
