import { dayOfSerial } from '../../figures/calendar';
import { formatFamily, isDateShape } from '../../figures/numberFormat';
import { decimalsOf } from '../../plan/decimal';
import { roundTo, withoutNoise } from '../../figures/plainNumber';
import type { SourceCell } from '../source';
import { BLANK, numberReading, TEXT, type CellReading, type NumberReading } from './reading';
import { choicesOf, decimalsIn, readText } from './readText';

const PLAIN = /^-?\d{1,11}(?:\.\d{1,4})?$/;
export function readCell(cell: SourceCell | undefined): CellReading {
  if (cell === undefined) return BLANK;
  const { value, numberFormat, text } = cell;
  if (PLAIN.test(text)) {
    const number = Number(text) + 0;
    // A date never shows as the number it is.
    if (value === undefined || value === number) return plain(text, number);
  }
  if (value !== undefined && isDateFormat(numberFormat)) return dateOf(value, numberFormat);
  const reading = readText(text);
  return value === undefined || reading.kind !== 'number' ? reading : asHeld(reading, value);
}

/** A cell shows 28.1 and holds 28.05: what it holds was decided, the format only rounds it. */
function asHeld(reading: NumberReading, value: number): CellReading {
  const held = withoutNoise(reading.suffix === '%' ? value * 100 : value);
  const decimals = decimalsOf(withoutNoise(held));
  const isRounded =
    decimals > reading.decimals && roundTo(held, reading.decimals) === reading.value;
  return isRounded && decimals <= 4 ? numberReading(held, decimals, reading.suffix) : reading;
}

const known = new Map<string, CellReading>();

/** A long table says the same few hundred numbers again and again. */
function plain(text: string, value: number): CellReading {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = numberReading(value, decimalsIn(text), '');
  if (known.size < 20_000) known.set(text, reading);
  return reading;
}

function isDateFormat(format: string | number | undefined): boolean {
  return format !== undefined && isDateShape(formatFamily(format));
}

function dateOf(serial: number, format: string | number | undefined): CellReading {
  const family = formatFamily(format);
  const day = dayOfSerial(serial);
  if (day === null || !isDateShape(family)) return TEXT;
  return { kind: 'date', choices: choicesOf(day, family, null) };
}
