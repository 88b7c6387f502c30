import type { Book } from '../../calc/model/book';
import type { Engine } from '../engine';
import type { UniverRange } from '../area';
import type { ICellData } from '../univer';
import { gridValue } from './grid-value';

const SET_ARRAYS = 'formula.mutation.set-array-formula-data';

type ByPlace<T> = Record<string, Record<number, Record<number, T>>>;

/** Has Univer show the parts of results that lie in the cells beside their formulas; it keeps them apart from cells. */
export class Spills {
  private wasAny = false;

  constructor(private readonly engine: Engine) {}

  show({ spills }: Book): void {
    if (spills.shown.size === 0 && !this.wasAny) return;
    this.wasAny = spills.shown.size > 0;
    const ranges: ByPlace<UniverRange> = {};
    const cells: ByPlace<ICellData> = {};
    for (const { sheet, row, column, spill } of spills.shown) {
      if (spill === null) continue;
      const area = {
        startRow: row,
        startColumn: column,
        endRow: row + spill.rows - 1,
        endColumn: column + spill.columns - 1,
      };
      ((ranges[sheet.id] ??= {})[row] ??= {})[column] = area;
      for (let down = 0; down < spill.rows; down++) {
        for (let right = 0; right < spill.columns; right++) {
          const shown = gridValue(spill.at(down, right) ?? 0);
          ((cells[sheet.id] ??= {})[row + down] ??= {})[column + right] = shown;
        }
      }
    }
    const { unitId } = this.engine;
    this.engine.run(
      SET_ARRAYS,
      { arrayFormulaRange: { [unitId]: ranges }, arrayFormulaCellData: { [unitId]: cells } },
      { onlyLocal: true },
    );
  }
}
