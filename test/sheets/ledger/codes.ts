import { patentCheck, readPatentNumber } from '../../../src/ledgers/codes/patentNumber';
import { readUscc, USCC_CHARACTERS, usccCheck } from '../../../src/ledgers/codes/uscc';
import type { CodeReading } from '../../../src/ledgers/codes/verdict';
import { ledgerWords } from '../../../src/sheets/ledger/sent/labels';

/** Numbers that look random and are the same in every run: 0 ≤ n < below. */
export function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

type Draw = ReturnType<typeof drawn>;

const string = (draw: Draw, characters: string, length: number): string =>
  Array.from({ length }, () => characters.charAt(draw(characters.length))).join('');

/** A right number, or one with a slip of a kind that people make. */
function withSlip(draw: Draw, code: string, characters: string): string {
  const at = draw(code.length);
  switch (draw(7)) {
    case 0:
      return code.slice(0, at) + characters.charAt(draw(characters.length)) + code.slice(at + 1);
    case 1:
      return code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
    case 2:
      return code.slice(0, at) + code.slice(at + 1);
    case 3:
      return `${code.slice(0, at)}${'IOSVZ中'.charAt(draw(6))}${code.slice(at + 1)}`;
    case 4:
      return `${code.slice(0, at)} ${code.slice(at).toLowerCase()}`;
    default:
      return code;
  }
}

export function someUscc(count: number): string[] {
  const draw = drawn(1);
  return Array.from({ length: count }, () => {
    const first = string(draw, USCC_CHARACTERS, 17);
    return withSlip(draw, first + usccCheck(first), USCC_CHARACTERS);
  });
}

export function somePatents(count: number): string[] {
  const draw = drawn(2);
  return Array.from({ length: count }, () => {
    const [year, kind] = [2004 + draw(13), '12389'.charAt(draw(5))];
    const digits =
      draw(4) === 0
        ? `${86 + draw(14)}${kind}${string(draw, '0123456789', 5)}`
        : `${year}${kind}${string(draw, '0123456789', 7)}`;
    const number = `${digits}.${patentCheck(digits)}`;
    return withSlip(draw, draw(3) === 0 ? `ZL${number}` : number, '0123456789X');
  });
}

const said = (reading: CodeReading, words: Readonly<Record<'length' | 'check', string>>): string =>
  reading.ok
    ? ''
    : reading.fault.code === 'length' || reading.fault.code === 'check'
      ? words[reading.fault.code]
      : reading.fault.code;

/** What the pure reader says, in the sheet's words. */
export const usccSaid = (text: string): string => {
  const word = said(readUscc(text), {
    length: ledgerWords.usccLength,
    check: ledgerWords.usccCheck,
  });
  return word === 'character' ? ledgerWords.usccCharacter : word;
};

/** Year and kind, too; the sheet looks at the check character alone. */
export const patentSaid = (text: string): string => {
  const reading = readPatentNumber(text, 2017);
  const word = said(reading, { length: ledgerWords.patentLength, check: ledgerWords.patentCheck });
  return word === 'character' ? ledgerWords.patentCharacter : word;
};
