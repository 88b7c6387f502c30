import { WHOLE } from '../../plan/column';
import { measureById } from '../../plan/measures';
import { yearOf } from '../../plan/period';
import { locateBlock } from '../../sheets/blocks/locateBlock';
import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import { readSelectedCell, type SelectedCell } from '../../workbook/filter/selectedCell';
import { readWorkbook } from '../../workbook/readWorkbook';
import type { Session } from '../../workbook/run';
import { planOf } from '../keptPlan';
import type { EvidenceWanted } from './types';

/** The figure in the cell that is selected, on 完成 or 完成率; null: it is none. Two requests. */
export async function selectedFigure(session: Session): Promise<EvidenceWanted | null> {
  const cell = await readSelectedCell(session, isOfFigures);
  const parsed = cell.name === null ? null : parseBlockName(cell.name);
  if (cell.name === null || parsed === null || !('period' in parsed)) return null;
  const { period } = parsed;
  const reading = await readWorkbook(session, [blockNames.plan(yearOf(period)), cell.name]);
  const plan = planOf(reading, yearOf(period));
  const block = reading.blocks.get(cell.name);
  if (block === undefined) return null;
  const { sheetName: sheet, row, column, values } = block;
  const located = locateBlock(values, { sheet, row, column }, plan, 'measures');
  if (!located.ok) return null;
  const id = keyAt(located.block.rows, cell.row);
  const unit = keyAt(located.block.columns, cell.column);
  const measure = id === null ? null : measureById(plan, id);
  if (measure === null || unit === null) return null;
  return { plan, period, measure: measure.key, district: unit === WHOLE ? null : unit };
}

/** Sheets of a period that have a figure a unit in each cell. */
function isOfFigures(name: string): boolean {
  const kind = parseBlockName(name)?.kind;
  return kind === 'actual' || kind === 'completion';
}

const keyAt = (places: ReadonlyMap<string, number>, at: SelectedCell['row']): string | null =>
  [...places].find(([, place]) => place === at)?.[0] ?? null;
