import { daysIn } from '../../../figures/calendar';
import { NONE } from '../../../ledgers/rowsOf';
import { monthsElapsed, yearOf, type Period } from '../../../plan/period';
import type { Ledger, LedgerColumn } from '../../../plan/types';
import { cellRef, columnLetters, pinnedRange, type CellRef } from '../../layout/address';
import { expression, quoted, type Expression } from '../../formulas/text';
import { patentFault, usccFault } from './codeFormulas';
import { ledgerRows, printedRows, rowsBelow, wholeColumn } from './grid';
import { ledgerTexts, ledgerWords as words } from './labels';

/** Between two faults of a row, and round them until they are put together. */
const [NEXT, BEGIN, END] = ['；', '^', '$'];

/**
 * 自动检查 of the first row: all that is wrong with it, or 通过; nothing for a blank row or one that says 无. The faults are
 * strung together, each worked out once: nested as deep as a row has cells, Excel would not take them. 无 may stand in any of
 * its cells, as long as it stands in the first.
 */
export function rowCheck(ledger: Ledger, period: Period): Expression {
  const row = ledgerRows.first;
  const cells = ledger.columns.map((_, column) => cellRef(row, column));
  const line = `${cells[0]}:${cells.at(-1)}`;
  const faults = ledger.columns.map((column, at) =>
    cellFaults(column, at, cells[at] as CellRef, period),
  );
  const strung = `"${BEGIN}"&${faults.join('&')}&"${END}"`;
  const plain = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${strung},"${BEGIN}${END}",${quoted(words.pass)}),"${NEXT}${END}",""),"${BEGIN}","")`;
  return expression(
    `IF(COUNTA(${line})=0,"",IF(SUMPRODUCT(--ISERROR(${line}))>0,${quoted(words.error)},` +
      `IF(AND(${cells[0]}=${quoted(NONE)},COUNTA(${line})=COUNTIF(${line},${quoted(NONE)})),"",${plain})))`,
  );
}

const told = (text: string): string => quoted(text + NEXT);

/** The faults of one cell, each with a sign behind it; '' for none. */
function cellFaults(column: LedgerColumn, at: number, cell: CellRef, period: Period): string {
  const { required, heading, unique } = column;
  const whole = pinnedRange(wholeColumn(at));
  const parts = [
    ofType(column, cell, period),
    ...(unique === null
      ? []
      : [`IF(${sameIn(whole, cell)}>1,${told(words.repeated(heading))},"")`]),
  ].filter((part) => part !== '');
  const there = parts.length === 0 ? '""' : parts.join('&');
  return `IF(LEN(TRIM(${cell}))=0,${required ? told(words.required(heading)) : '""'},${there})`;
}

/**
 * In how many rows a value stands. An error in any of them is no number, and not the fault of all others; to leave it out takes
 * twice the time, so that is done only where there is one.
 */
const sameIn = (whole: string, cell: CellRef): string =>
  `IFERROR(SUMPRODUCT(--(${whole}=${cell})),SUMPRODUCT(--ISNUMBER(1/(${whole}=${cell}))))`;

function ofType(
  { type, anyYear, asksAbove, unit, choices }: LedgerColumn,
  cell: CellRef,
  period: Period,
): string {
  switch (type) {
    case 'uscc':
      return usccFault(cell, told);
    case 'patent':
      return patentFault(cell, told);
    case 'date': {
      const [year, month] = [yearOf(period), monthsElapsed(period)];
      const last = `DATE(${year},${month},${daysIn(year, month)})`;
      const early = anyYear
        ? `IF(${cell}<1,${told(words.date)},"")`
        : `IF(${cell}<DATE(${year},1,1),${told(words.dateYear(year))},"")`;
      return `IF(NOT(ISNUMBER(${cell})),${told(words.date)},IF(${cell}>=${last}+1,${told(words.dateLate)},${early}))`;
    }
    case 'amount': {
      const above =
        asksAbove === null
          ? '""'
          : `IF(${cell}>${asksAbove},${told(words.above(asksAbove, unit))},"")`;
      return `IF(NOT(ISNUMBER(${cell})),${told(words.amount)},IF(${cell}<0,${told(words.negative)},${above}))`;
    }
    case 'choice':
      return `IF(OR(${choices.map((choice) => `${cell}=${quoted(choice)}`).join(',')}),"",${told(words.choice(choices))})`;
    default:
      return '';
  }
}

/**
 * How many rows there are, and how many are wrong, in one line; and whether some stand below what is printed.
 *
 * @param filled rows that are there from the start
 * @param checked rows with a formula in 自动检查
 */
export function selfCheck(
  ledger: Ledger,
  filled: number,
  checked: number,
  prefix: string,
): Expression {
  const letter = columnLetters(ledger.columns.length);
  const checks = `$${letter}$${ledgerRows.first + 1}:$${letter}$${ledgerRows.first + checked}`;
  const rows = `COUNTA(${pinnedRange(wholeColumn(0))})`;
  const passed = `COUNTIF(${checks},${quoted(words.pass)})`;
  const said = `SUMPRODUCT(--(LEN(${checks})>0))`;
  const none = `COUNTIF(${pinnedRange(wholeColumn(0))},${quoted(NONE)})`;
  return expression(
    `${quoted(prefix)}&IF(${rows}=0,${quoted(ledgerTexts.nothing)},IF(${rows}=${none},"无",` +
      `"共"&(${rows}-${none})&"行，"&IF(${said}-${passed}>0,"有"&(${said}-${passed})&"行需要更正或说明",` +
      `IF(${rows}-${none}>${passed},"另有"&(${rows}-${none}-${passed})&"行没有检查，把最后一列的公式往下填充即可","全部通过"))))` +
      `&IF(COUNTA(${pinnedRange(rowsBelow(printedRows(filled)))})=0,"",${quoted(ledgerTexts.notPrinted)})`,
  );
}
