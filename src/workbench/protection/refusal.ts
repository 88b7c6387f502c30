import type { IRange } from '@univerjs/core';
import { FOLLOWED } from '../../host/engine/formulas/keep-formulas';
import type { SheetExtras } from '../../host/snapshot';

/** A protected sheet as far as a user's change is concerned. */
export interface ProtectedSheet {
  /** Office's options, e.g. `allowFormatColumns`; what is not allowed is refused. */
  readonly options: NonNullable<SheetExtras['protection']>['options'];
  isLocked(row: number, column: number): boolean;
}

/** One of Univer's mutations; only the parts that tell which cells it changes. */
export interface Change {
  readonly id: string;
  readonly params?: {
    readonly cellValue?: Matrix;
    readonly from?: { readonly value: Matrix };
    readonly to?: { readonly value: Matrix };
    readonly range?: IRange;
    /** The command that it is part of. */
    readonly trigger?: string;
  };
}
type Matrix = Readonly<Record<number, Readonly<Record<number, unknown>>>>;

const SET_VALUES = 'sheet.mutation.set-range-values';

/** What changes a sheet's build, with the option that allows it; null: never on a protected sheet. */
const STRUCTURE: Readonly<Record<string, string | null>> = {
  'sheet.mutation.insert-row': 'allowInsertRows',
  'sheet.mutation.insert-col': 'allowInsertColumns',
  'sheet.mutation.remove-rows': 'allowDeleteRows',
  'sheet.mutation.remove-col': 'allowDeleteColumns',
  'sheet.mutation.move-rows': null,
  'sheet.mutation.move-columns': null,
  'sheet.mutation.add-worksheet-merge': null,
  'sheet.mutation.remove-worksheet-merge': null,
  'sheet.mutation.set-worksheet-col-width': 'allowFormatColumns',
  'sheet.mutation.set-col-hidden': 'allowFormatColumns',
  'sheet.mutation.set-col-visible': 'allowFormatColumns',
  'sheet.mutation.set-worksheet-row-height': 'allowFormatRows',
  'sheet.mutation.set-row-hidden': 'allowFormatRows',
  'sheet.mutation.set-row-visible': 'allowFormatRows',
  'sheet.mutation.set.numfmt': 'allowFormatCells',
  'sheet.mutation.remove.numfmt': 'allowFormatCells',
  'sheet.mutation.add-conditional-rule': 'allowFormatCells',
  'sheet.mutation.set-conditional-rule': 'allowFormatCells',
  'sheet.mutation.delete-conditional-rule': 'allowFormatCells',
  'data-validation.mutation.addRule': null,
  'data-validation.mutation.updateRule': null,
  'data-validation.mutation.removeRule': null,
};

/** Rules of cells, which follow them, go with the last of them and come back with them. */
const RULES =
  /^(sheet\.mutation\.(set|delete|add)-conditional-rule|data-validation\.mutation\.(update|remove|add)Rule)$/;
const TAKING_BACK = /^univer\.command\.(undo|redo)$/;

/**
 * True where formulas, or rules, follow what came, went or was renamed elsewhere: as in Excel no protection keeps them
 * from it, or they would lead astray.
 */
function follows({ id, params: { cellValue, trigger = '' } = {} }: Change): boolean {
  if (!FOLLOWED.test(trigger) && !TAKING_BACK.test(trigger)) return false;
  return RULES.test(id) || (id === SET_VALUES && onlyHas(cellValue, ['f', 'si']));
}

/** True when the sheet's protection forbids the change to a person at the keyboard. */
export function refuses(sheet: ProtectedSheet, change: Change): boolean {
  if (follows(change)) return false;
  const { id, params = {} } = change;
  const option = STRUCTURE[id];
  if (option !== undefined) return option === null || sheet.options[option] !== true;
  const { cellValue, from, to, range } = params;
  if (id === SET_VALUES) {
    if (onlyHas(cellValue, ['s']) && sheet.options['allowFormatCells'] === true) return false;
    return anyLocked(sheet, cellValue);
  }
  if (id === 'sheet.mutation.move-range') {
    return anyLocked(sheet, from?.value) || anyLocked(sheet, to?.value);
  }
  if (id === 'sheet.mutation.reorder-range')
    return range !== undefined && anyLockedIn(sheet, range);
  return false;
}

function cellsOf(matrix: Matrix | undefined): readonly (readonly [number, number, unknown])[] {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).map(
      ([column, cell]) => [Number(row), Number(column), cell] as const,
    ),
  );
}

function anyLocked(sheet: ProtectedSheet, matrix: Matrix | undefined): boolean {
  return cellsOf(matrix).some(([row, column]) => sheet.isLocked(row, column));
}

function anyLockedIn(sheet: ProtectedSheet, range: IRange): boolean {
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      if (sheet.isLocked(row, column)) return true;
    }
  }
  return false;
}

function onlyHas(matrix: Matrix | undefined, keys: readonly string[]): boolean {
  return cellsOf(matrix).every(
    ([, , cell]) => cell !== null && Object.keys(cell as object).every((key) => keys.includes(key)),
  );
}

/** A format that Univer would give to what was typed, e.g. to a date: the entry stands without it, and needs no word. */
export const goesUnsaid = ({ id, params: { trigger } = {} }: Change): boolean =>
  id === 'sheet.mutation.set.numfmt' && trigger === 'sheet.command.set-range-values';
