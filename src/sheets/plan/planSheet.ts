import type { CellValue } from '../../figures/types';
import type { Plan } from '../../plan/types';
import type { SheetLayout } from '../layout/layout';
import { pieces } from '../layout/longText';
import { area } from '../layout/look';
import { blockNames } from '../blocks/names';

/**
 * 「_计划」, very hidden: the plan itself, so that a workbook is whole without its maker.
 *
 * @param text the serialised plan
 * @param name the sheet's name
 */
export function planSheet(plan: Plan, text: string, name: string, copy = 1): SheetLayout {
  return textSheet(text, name, blockNames.plan(plan.year, copy));
}

/**
 * A very hidden sheet that keeps a text; `readPlanSheet` puts it together again.
 *
 * @param block the defined name of its cells
 */
export function textSheet(text: string, name: string, block: string): SheetLayout {
  const chunks = pieces(text);
  return {
    name,
    visibility: 'veryHidden',
    cells: chunks.map((chunk) => [{ text: chunk }]),
    columnWidths: [120],
    rowHeights: chunks.map(() => 15),
    merges: [],
    // Text cells: a chunk may begin with anything, also with a digit or a minus.
    paints: [{ area: area(0, 0, chunks.length, 1), style: { numberFormat: '@', wrap: false } }],
    validations: [],
    colorRules: [],
    names: [{ name: block, area: area(0, 0, chunks.length, 1) }],
    protected: false,
    showGridlines: true,
  };
}

/** Puts the chunks of 「_计划」 together again; the result is for `parsePlan` to judge. */
export function readPlanSheet(values: readonly (readonly CellValue[])[]): string {
  return values
    .map(([chunk]) => (chunk === null || chunk === undefined ? '' : String(chunk)))
    .join('');
}
