import { labelOf } from '../words';
import type { Cells } from './cells';
import type { Line } from './line';
import { nameAndUnit } from './measureLabel';

/**
 * Cells that name a line have a place as far as its name, its number or its unit of measure come from them. A heading over
 * several lines of which none of these says anything is a group, and no plan has those.
 *
 * @param name what the line is called
 */
export function placeNames({ cells: own, parts }: Line, name: string, cells: Cells): void {
  for (const cell of own) {
    const at = parts.lastIndexOf(labelOf(cell.text));
    const isUpper = at >= 0 && at < parts.length - 1;
    const said = nameAndUnit(labelOf(cell.text));
    if (isUpper && said.unit === null && !` ${name} `.includes(` ${said.name} `))
      cells.leave(cell, 'group');
    else cells.place(cell);
  }
}
