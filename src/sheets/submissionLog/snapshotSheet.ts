import type { SheetLayout } from '../layout';
import { area } from '../look';
import { blockNames } from '../names';
import { snapshotCells, type Snapshot } from './snapshot';

/** 「_快照」, very hidden: what was overwritten, so that it can be put back. */
export function snapshotSheet(
  year: number,
  name: string,
  snapshots: readonly Snapshot[],
): SheetLayout {
  const cells = snapshotCells(snapshots);
  const whole = area(0, 0, cells.length, 2);
  return {
    name,
    visibility: 'veryHidden',
    cells,
    columnWidths: [40, 120],
    rowHeights: cells.map(() => 15),
    merges: [],
    paints: [{ area: whole, style: { numberFormat: '@', wrap: false } }],
    validations: [],
    colorRules: [],
    names: [{ name: blockNames.snapshots(year), area: whole }],
    protected: false,
    showGridlines: true,
  };
}
