import { slipIn } from './slip';
import { faulty, type CodeReading } from './verdict';

/** Weights of the digits before the check character; older numbers have the first eight. Source: ZC 0006-2003, 4.3. */
export const PATENT_WEIGHTS: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

const CHECK_CHARACTERS = '0123456789X';
const [OLD, NEW] = [8, PATENT_WEIGHTS.length];
/** 1 invention, 2 utility model, 3 design, 8 and 9 PCT in the national phase. */
const KINDS = '12389';
/** The law came into force on 1 April 1985; numbers of twelve digits are given since October 2003. */
const [FIRST, FIRST_NEW] = [1985, 2003];

/** The check character of the digits before it: Σ digit·weight mod 11, 10 is X. */
export function patentCheck(digits: string): string {
  const sum = [...digits].reduce(
    (total, digit, at) => total + Number(digit) * (PATENT_WEIGHTS[at] ?? 0),
    0,
  );
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * Reads a patent's or application's number, `201410424697.5`; ZL or CN before it, blanks and a missing point are forgiven.
 *
 * @param year no application is of a later one
 */
export function readPatentNumber(text: string, year: number): CodeReading {
  const plain = text
    .toUpperCase()
    .replace(/[\s\-–—]+/gu, '')
    .replace(/^(?:ZL|CN)/, '');
  const code = plain.replace(/[.．。·]/gu, '');
  const strange = [...code].findIndex(
    (character, at) => !/\d/.test(character) && !(character === 'X' && at === code.length - 1),
  );
  if (strange >= 0) {
    const found = code.charAt(strange);
    const meant = found === 'O' ? '0' : found === 'I' || found === 'L' ? '1' : null;
    return faulty({ code: 'character', at: strange + 1, found, meant });
  }
  if ((code.length === OLD || code.length === NEW) && /^\d+$/.test(code)) {
    return faulty({ code: 'noCheck', expected: patentCheck(code) });
  }
  if (code.length !== OLD + 1 && code.length !== NEW + 1) {
    return faulty({ code: 'length', found: code.length, expected: `${OLD + 1}/${NEW + 1}` });
  }
  return checked(code, year);
}

function checked(code: string, year: number): CodeReading {
  const digits = code.slice(0, -1);
  const isOld = digits.length === OLD;
  const applied = isOld ? 1900 + Number(digits.slice(0, 2)) : Number(digits.slice(0, 4));
  // 00 to 03 are 2000 to 2003.
  const filed = isOld && applied < FIRST ? applied + 100 : applied;
  const [from, to] = isOld ? [FIRST, FIRST_NEW] : [FIRST_NEW, year];
  if (filed < from || filed > to) return faulty({ code: 'year', found: String(filed) });
  const kind = digits.charAt(isOld ? 2 : 4);
  if (!KINDS.includes(kind)) return faulty({ code: 'kind', found: kind });
  const expected = patentCheck(digits);
  if (code.endsWith(expected)) return { ok: true, value: pointed(code) };
  const isRight = (other: string): boolean =>
    /^\d+[\dX]$/.test(other) && other.endsWith(patentCheck(other.slice(0, -1)));
  const slip = slipIn(code, isRight);
  return faulty({
    ...{ code: 'check', found: code.slice(-1), expected },
    slip: slip && { ...slip, mended: pointed(slip.mended) },
  });
}

const pointed = (code: string): string => `${code.slice(0, -1)}.${code.slice(-1)}`;
