import { bookOf } from './book';
import { cellFaults } from './checks/cells';
import { chartFaults } from './checks/charts';
import { pageFaults } from './checks/page';
import { propertyFaults } from './checks/properties';
import { ruleFaults } from './checks/rules';
import { styleFaults } from './checks/styles';
import { workbookFaults } from './checks/workbook';
import type { Fault } from './fault';
import { openParts, type Parts } from './parts';

/**
 * Why Excel would refuse or repair a file, as far as no schema tells: how parts hang together, what refers to nothing, what
 * occurs twice, and Excel's limits (Excel specifications and limits; MS-OI29500).
 */
export function faultsOf(file: Uint8Array | Parts): Fault[] {
  const parts = file instanceof Uint8Array ? openParts(file) : file;
  const book = bookOf(parts);
  const bySheet = [cellFaults, ruleFaults, pageFaults];
  return [
    ...parts.faults,
    ...workbookFaults(book),
    ...styleFaults(book),
    ...book.sheets.flatMap((sheet) => bySheet.flatMap((check) => check(book, sheet))),
    ...chartFaults(book),
    ...propertyFaults(book),
  ];
}
