import { PATENT_WEIGHTS } from '../../../ledgers/codes/patentNumber';
import { USCC_CHARACTERS, USCC_LENGTH, USCC_WEIGHTS } from '../../../ledgers/codes/uscc';
import type { CellRef } from '../../layout/address';
import { expression, quoted, type Expression } from '../../formulas/text';
import { ledgerWords } from './labels';

const listed = (values: readonly number[]): string => `{${values.join(',')}}`;
const upTo = (count: number): string =>
  listed(Array.from({ length: count }, (_, index) => index + 1));

/** A text in capitals without some other texts. */
const without = (cell: string, texts: readonly string[]): string =>
  texts.reduce((so, text) => `SUBSTITUTE(${so},${quoted(text)},"")`, `UPPER(${cell})`);

/**
 * What is wrong with a 统一社会信用代码, or '' for none. The weighted sum is over the first seventeen characters; a
 * character that is not of the alphabet makes FIND fail. Twin: `readUscc`.
 */
export function usccFault(cell: CellRef, told: (text: string) => string = quoted): Expression {
  const code = without(cell, [' ', '　', '-']);
  const first = USCC_LENGTH - 1;
  const values = `FIND(MID(${code},${upTo(first)},1),${quoted(USCC_CHARACTERS)})-1`;
  const sum = `SUMPRODUCT((${values})*${listed(USCC_WEIGHTS)})`;
  const check = `MID(${quoted(USCC_CHARACTERS)},MOD(31-MOD(${sum},31),31)+1,1)`;
  return expression(
    `IF(LEN(${code})<>${USCC_LENGTH},${told(ledgerWords.usccLength)},` +
      `IF(ISERROR(FIND(RIGHT(${code},1),${quoted(USCC_CHARACTERS)})),${told(ledgerWords.usccCharacter)},` +
      `IFERROR(IF(RIGHT(${code},1)=${check},"",${told(ledgerWords.usccCheck)}),${told(ledgerWords.usccCharacter)})))`,
  );
}

/** The same for a patent's or application's number; its length without point and ZL tells which weights hold. Twin: `readPatentNumber`. */
export function patentFault(cell: CellRef, told: (text: string) => string = quoted): Expression {
  const code = without(cell, [' ', '　', '-', '.', 'ZL', 'CN']);
  const checked = (digits: number): string => {
    const sum = `SUMPRODUCT(MID(${code},${upTo(digits)},1)*${listed(PATENT_WEIGHTS.slice(0, digits))})`;
    const check = `MID("0123456789X",MOD(${sum},11)+1,1)`;
    return `IFERROR(IF(RIGHT(${code},1)=${check},"",${told(ledgerWords.patentCheck)}),${told(ledgerWords.patentCharacter)})`;
  };
  return expression(
    `IF(LEN(${code})=13,${checked(12)},IF(LEN(${code})=9,${checked(8)},${told(ledgerWords.patentLength)}))`,
  );
}
