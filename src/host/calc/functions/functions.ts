import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import type { WorksheetFunction } from './function';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { PLACES } from './places';
import { ROUNDING } from './rounding';
import { TEXT } from './text';
import { TOTALS } from './totals';

/** The functions that are worked out here, by their English names; all others are asked elsewhere. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map(
  [LOGIC, INFORMATION, ROUNDING, TOTALS, CONDITIONAL, TEXT, LOOKUP, PLACES, DATES].flatMap(
    (library) => Object.entries(library),
  ),
);

/** Their results may change although no cell has. */
export const VOLATILE: ReadonlySet<string> = new Set([
  'NOW',
  'TODAY',
  'OFFSET',
  'INDIRECT',
  'RAND',
  'RANDARRAY',
  'RANDBETWEEN',
  'CELL',
  'INFO',
]);
