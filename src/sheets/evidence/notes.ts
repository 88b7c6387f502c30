import { expression, isBlank, type Expression } from '../formulas/text';
import type { CellRef } from '../layout/address';
import type { EvidencePlaces } from './places';

/** What of the ledgers this page cannot judge, and where that is to be mended; empty where there is nothing. */
export function unjudged(places: EvidencePlaces): Expression {
  const each = places.ledgers.map((ledger) => {
    const [unread, isWhole, size, title] = PARTS.map((part) => places.ledgerCell(ledger, part));
    const named = `"“"&${title}&"”`;
    return (
      `IF(${size}=0,"",IF(${isWhole}=0,${named}缺少原有列名；",` +
      `IF(${unread}>0,${named}"&${unread}&"行；","")))`
    );
  });
  return expression(each.join('&'));
}

const PARTS = ['unread', 'isWhole', 'size', 'title'] as const;

/** As it is printed, over the cell that holds what is told. */
export const unjudgedText = (cell: CellRef): Expression =>
  expression(
    `IF(${isBlank(cell)},"","未能计入的台账行（填报单位、编号、月份无法识别，或者剔除原因只有空格），请在台账上更正："&${cell})`,
  );
