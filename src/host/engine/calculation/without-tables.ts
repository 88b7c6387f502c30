import { tableArea } from '../../calc/evaluate/table-area';
import type { Book } from '../../calc/model/book';
import { Reference } from '../../calc/model/reference';
import type { FormulaCell } from '../../calc/model/sheet';
import { replaceTables } from '../../calc/syntax/replace-tables';
import { formatAddress } from '../address';

/** A formula that says where the cells of tables lie: Univer knows no tables. */
export const withoutTables = (text: string, cell: FormulaCell, book: Book): string =>
  replaceTables(text, (node) => {
    const found = tableArea(node, cell, book);
    return found instanceof Reference ? formatAddress(found.sheet.name, found, true) : found.text;
  });
