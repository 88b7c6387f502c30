import type { CellValue } from '../../../figures/types';
import type { KeptRow } from '../../../ledgers/types';
import { districtByName } from '../../../plan/districtByName';
import type { Ledger, Plan } from '../../../plan/types';
import { find } from '../../../tables/find';
import { read } from '../../../tables/read';
import { keptTable, valuesOf } from './keptTable';

/** A kept row with the line of its block that it stands on, from 0. */
export interface PlacedKept extends KeptRow {
  readonly at: number;
  /** What was found of it when it was gathered, and the file it came in. */
  readonly check: string;
  readonly file: string;
}

export interface KeptReading {
  readonly rows: readonly PlacedKept[];
  /** Columns of the block by the line's keys, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Lines that have lost their number or name a unit that the plan does not know; they are left alone. */
  readonly wrong: readonly number[];
}

/**
 * Reads a 台账, wherever its columns and rows went. A unit is known by any of its names.
 *
 * @param ofOtherYear a unit that the plan does not know is taken by its name: it is one of another year
 */
export function readKept(
  plan: Plan,
  ledger: Ledger,
  values: readonly (readonly CellValue[])[],
  ofOtherYear = false,
): KeptReading {
  const schema = keptTable(ledger, plan.year);
  const { rows, wrong } = read(schema, values);
  const strange: number[] = [...wrong];
  const kept = rows.flatMap(({ at, row }): PlacedKept[] => {
    const unit = String(row['unit'] ?? '');
    const district = districtByName(plan, unit)?.id ?? (ofOtherYear ? unit : undefined);
    const { id, from, to } = row;
    if (district === undefined || typeof id !== 'number' || typeof from !== 'number') {
      strange.push(at);
      return [];
    }
    return [
      {
        ...{ at, id, district, from, to: typeof to === 'number' ? to : null },
        struck: String(row['struck'] ?? '').trim(),
        check: String(row['check'] ?? ''),
        file: String(row['file'] ?? ''),
        values: valuesOf(ledger, row),
      },
    ];
  });
  return { rows: kept, columns: find(schema, values).columns, wrong: strange };
}
