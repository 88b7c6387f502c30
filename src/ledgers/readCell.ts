import { dayOfSerial, isoDate } from '../figures/calendar';
import { dateInText } from '../figures/dateText';
import { normalise } from '../figures/normalise';
import { parseNumber, withoutNoise } from '../figures/plainNumber';
import type { Cell } from '../figures/reading';
import type { LedgerColumn } from '../plan/types';
import { patentCheck, readPatentNumber } from './codes/patentNumber';
import { readUscc } from './codes/uscc';
import type { CodeReading } from './codes/verdict';
import type { CellFault, LedgerValue } from './types';

/** What reading needs to know besides the column. */
export interface LedgerContext {
  readonly date1904: boolean;
  /** The plan's year. */
  readonly year: number;
}

export type CellReading =
  | { readonly value: LedgerValue; readonly fault: null }
  /** `value`: what stands there, as text. */
  | { readonly value: string; readonly fault: CellFault };

/** Names, titles and numbers are shorter; a whole document pasted into a cell is none of them. */
const LONGEST = 500;
/** From here on a number cell has lost digits that were typed. */
const KEPT = 1e15;
/** A number with lost digits as a sheet shows it, copied as text: 9.13206E+17. */
const SHOWN_SHORT = /^\d(?:\.\d+)?E\+\d{2,}$/i;
/** A year alone; as the number of a day it would be one of 1905, which nobody means. */
const YEAR = /^(?:19|20)\d\d$/;

/** What a cell of a ledger says, read as what its column holds. */
export function readCell(
  cell: Cell,
  { type, choices }: Pick<LedgerColumn, 'type' | 'choices'>,
  context: LedgerContext,
): CellReading {
  const raw = rawText(cell);
  if (cell.type === 'error' || (cell.type === 'empty' && cell.formula !== undefined)) {
    return refused(raw, { code: 'noValue', found: raw });
  }
  if (cell.type === 'lost') return refused(raw, { code: 'lost' });
  const text = normalise(raw).replace(/\n/g, ' ');
  if (text === '') return taken(null);
  if (text.length > LONGEST) {
    return refused(text.slice(0, LONGEST), { code: 'tooLong', most: LONGEST, found: text.length });
  }
  switch (type) {
    case 'uscc':
      return coded(text, 'uscc', digitsLost(cell, text) ?? readUscc(text));
    case 'patent':
      return coded(text, 'patent', patentIn(cell, text, context.year));
    case 'date':
      return dayIn(cell, text, context);
    case 'amount':
      return amountIn(cell, text);
    case 'choice': {
      // The plan's own spelling, which may have signs of full width.
      const meant = choices.find((word) => word === raw || normalise(word) === text);
      return meant === undefined
        ? refused(text, { code: 'choice', found: text, allowed: choices })
        : taken(meant);
    }
    default:
      return isCutShort(cell, text)
        ? refused(text, { code: 'digitsLost', found: text })
        : taken(text);
  }
}

const taken = (value: LedgerValue): CellReading => ({ value, fault: null });
const refused = (value: string, fault: CellFault): CellReading => ({ value, fault });

function rawText({ value }: Cell): string {
  if (typeof value !== 'number') return String(value ?? '');
  return Math.abs(value) < 1e21 ? String(withoutNoise(value)) : value.toString();
}

const coded = (text: string, code: 'uscc' | 'patent', reading: CodeReading): CellReading =>
  reading.ok ? taken(reading.value) : refused(text, { code, fault: reading.fault });

/** A code of eighteen digits that was typed into a number cell is not the code any more. */
const isCutShort = ({ value }: Cell, text: string): boolean =>
  typeof value === 'number' ? Math.abs(value) >= KEPT : SHOWN_SHORT.test(text);

const digitsLost = (cell: Cell, text: string): CodeReading | null =>
  isCutShort(cell, text) ? { ok: false, fault: { code: 'digitsLost' } } : null;

/** As a number cell, the point may be a decimal point, and a check character 0 behind it is not kept. */
function patentIn(cell: Cell, text: string, year: number): CodeReading {
  const { value } = cell;
  if (typeof value === 'number' && Number.isInteger(value)) {
    const digits = String(value);
    const isCut = digits.length === 12 || digits.length === 8;
    if (isCut && patentCheck(digits) === '0') return readPatentNumber(`${digits}.0`, year);
  }
  return digitsLost(cell, text) ?? readPatentNumber(text, year);
}

function dayIn({ value, type }: Cell, text: string, { date1904 }: LedgerContext): CellReading {
  const found = { code: 'date', found: text } as const;
  if (typeof value === 'number') {
    // 20170315 is a day as people write it without strokes, and no serial number.
    const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    if (digits) return written(`${digits[1]}-${digits[2]}-${digits[3]}`, text);
    const day = YEAR.test(text) ? null : dayOfSerial(value, date1904);
    return day === null ? refused(text, found) : taken(isoDate(day));
  }
  if (type === 'date') return written(text.slice(0, 10), text);
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return written(digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : text, text);
}

function written(date: string, text: string): CellReading {
  const found = dateInText(date.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, '$1-$2-$3'));
  // A month alone is no day, and a day without its year may be of any.
  return found?.shape === 'yearMonthDay'
    ? taken(isoDate(found.date))
    : refused(text, { code: 'date', found: text });
}

function amountIn({ value, type }: Cell, text: string): CellReading {
  const number = typeof value === 'number' && type !== 'date' ? value : parseNumber(text);
  if (number === null) return refused(text, { code: 'amount', found: text });
  if (number < 0) return refused(text, { code: 'negative', found: number });
  return taken(withoutNoise(number));
}
