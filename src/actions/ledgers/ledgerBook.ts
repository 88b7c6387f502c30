import type { Ledger, Plan } from '../../plan/types';
import { blockNames } from '../../sheets/blocks/names';
import { keptSheet } from '../../sheets/ledger/kept/keptSheet';
import { own, type KeptLine } from '../../sheets/ledger/kept/keptTable';
import type { PlacedKept } from '../../sheets/ledger/kept/readKept';
import { ledgerTab } from '../../sheets/ledger/kept/titles';
import type { SheetLayout } from '../../sheets/layout/layout';
import { freeSheetName } from '../freeNames';

/** A ledger with its rows as the workbook keeps them. */
export interface LedgerRows {
  readonly ledger: Ledger;
  readonly rows: readonly PlacedKept[];
}

/** A sheet a ledger, as 台账 looks in the workbook. */
export function ledgerBook(plan: Plan, ledgers: readonly LedgerRows[]): readonly SheetLayout[] {
  const names: string[] = [];
  return ledgers.map(({ ledger, rows }) => {
    const name = freeSheetName(ledgerTab(ledger), names);
    names.push(name);
    const lines = rows.map((row) => lineOf(plan, ledger, row));
    return keptSheet(ledger, plan.year, lines, {
      name,
      block: blockNames.ledger(plan.year, ledger.id),
    });
  });
}

function lineOf(plan: Plan, ledger: Ledger, row: PlacedKept): KeptLine {
  const { id, district, from, to, struck, check, file, values } = row;
  const unit = plan.districts.find((each) => each.id === district)?.name ?? district;
  return {
    ...{ id, unit, from, to, struck, check, file },
    ...Object.fromEntries(ledger.columns.map(({ key }) => [own(key), values[key] ?? null])),
  };
}
