import { slipIn } from './slip';
import { faulty, type CodeReading } from './verdict';

/** The characters of a 统一社会信用代码, each at its value: no I, O, S, V, Z. Source: GB 32100-2015, table 2. */
export const USCC_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export const USCC_LENGTH = 18;

/** Weights of the first 17: 3^(i−1) mod 31. Source: GB 32100-2015, annex. */
export const USCC_WEIGHTS: readonly number[] = Array.from({ length: USCC_LENGTH - 1 }).reduce<
  number[]
>((weights) => [...weights, ((weights.at(-1) ?? 0) * 3) % 31 || 1], []);

/** Letters that the alphabet leaves out for the digit or letter they look like. */
const MEANT: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };

/** The check character of 17 characters that all may stand there: (31 − Σ value·weight mod 31) mod 31. */
export function usccCheck(first: string): string {
  const sum = USCC_WEIGHTS.reduce(
    (total, weight, at) => total + USCC_CHARACTERS.indexOf(first.charAt(at)) * weight,
    0,
  );
  return USCC_CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

/** Reads a code in capitals without blanks; says what is wrong with any other. */
export function readUscc(text: string): CodeReading {
  const code = text.toUpperCase().replace(/[\s\-–—]+/gu, '');
  if (code.length !== USCC_LENGTH) {
    return faulty({ code: 'length', found: code.length, expected: String(USCC_LENGTH) });
  }
  const wrong = [...code].findIndex((character) => !USCC_CHARACTERS.includes(character));
  if (wrong >= 0) {
    const found = code.charAt(wrong);
    return faulty({ code: 'character', at: wrong + 1, found, meant: MEANT[found] ?? null });
  }
  const expected = usccCheck(code);
  if (code.endsWith(expected)) return { ok: true, value: code };
  return faulty({
    code: 'check',
    found: code.slice(-1),
    expected,
    slip: slipIn(code, (other) => other.endsWith(usccCheck(other))),
  });
}
