import { expression, isBlank, type Expression } from '../formulas/text';
import type { CellRef } from '../layout/address';
import type { EvidencePlaces } from './places';

/** What of the ledgers this page cannot judge, and where that is to be mended; empty where there is nothing. */
export function unjudged(places: EvidencePlaces): Expression {
  const each = places.ledgers.map((ledger) => {
    const [unread, isWhole, size, title] = PARTS.map((part) => places.ledgerCell(ledger, part));
    const named = `"“"&${title}&"”`;
    return (
      `IF(${size}=0,"",IF(${isWhole}=0,${named}找不到原来的列名；",` +
      `IF(${unread}>0,${named}"&${unread}&"行；","")))`
    );
  });
  return expression(each.join('&'));
}

const PARTS = ['unread', 'isWhole', 'size', 'title'] as const;

/** As it is printed, over the cell that holds what is told. */
export const unjudgedText = (cell: CellRef): Expression =>
  expression(
    `IF(${isBlank(cell)},"","未能计入的台账行（填报单位、编号、月份认不出，或者剔除原因只有空格），请到台账上改正："&${cell})`,
  );
