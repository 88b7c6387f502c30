/** Why a number with a check character is none. */
export type CodeFault =
  /** Too short or too long; `expected` characters are wanted. */
  | { readonly code: 'length'; readonly found: number; readonly expected: string }
  /** A character that cannot stand there, with its place from 1 on; `meant`: the one it is mistaken for. */
  | {
      readonly code: 'character';
      readonly at: number;
      readonly found: string;
      readonly meant: string | null;
    }
  /** The check character should be another one, if all others are right; `slip`: what else explains it. */
  | {
      readonly code: 'check';
      readonly found: string;
      readonly expected: string;
      readonly slip: Slip | null;
    }
  /** A number cell that has lost its last digits. */
  | { readonly code: 'digitsLost' }
  /** Of a patent: there is no such year, or no such kind. */
  | { readonly code: 'year'; readonly found: string }
  | { readonly code: 'kind'; readonly found: string }
  /** The check character was left out; `expected` is the one that belongs there. */
  | { readonly code: 'noCheck'; readonly expected: string };

/** The one swap of neighbours, or the one mistaken character, that makes the number right. Places are from 1 on. */
export type Slip =
  | { readonly kind: 'swap'; readonly at: number; readonly mended: string }
  | { readonly kind: 'mistaken'; readonly at: number; readonly mended: string };

export type CodeReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly fault: CodeFault };

export const faulty = (fault: CodeFault): CodeReading => ({ ok: false, fault });
