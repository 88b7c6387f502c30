import { CommandType, type IWorkbookData } from '@univerjs/core';
import type { Spreadsheet } from './spreadsheet';

/** The workbook in the spreadsheet: one at a time, as it is in one Excel window. */
export interface OpenWorkbook {
  readonly name: string;
  /** Something was changed since it was opened, made or saved. */
  readonly changed: boolean;
  replaceBy(data: Partial<IWorkbookData>): void;
  /** Univer's snapshot, once a cell that is being edited has been entered. */
  snapshot(): Promise<IWorkbookData>;
  markSaved(): void;
}

/** Excel's own first workbook: one empty sheet. */
export const EMPTY: Partial<IWorkbookData> = {
  id: 'new',
  name: '工作簿1',
  sheetOrder: ['sheet1'],
  sheets: { sheet1: { id: 'sheet1', name: 'Sheet1' } },
};

export function workbookIn(
  { facade }: Spreadsheet,
  onChange: (workbook: OpenWorkbook) => void,
): OpenWorkbook {
  let changed = false;
  const active = () => {
    const workbook = facade.getActiveWorkbook();
    if (workbook === null) throw new Error('no workbook is open');
    return workbook;
  };
  const setChanged = (to: boolean): void => {
    changed = to;
    onChange(self);
  };
  const self: OpenWorkbook = {
    get name() {
      return active().getName();
    },
    get changed() {
      return changed;
    },
    replaceBy(data) {
      const before = facade.getActiveWorkbook();
      if (before !== null) facade.disposeUnit(before.getId());
      facade.createWorkbook({ ...data, id: `${data.id ?? 'workbook'}-${Date.now()}` });
      facade.getFormula().executeCalculation();
      setChanged(false);
    },
    async snapshot() {
      await active().endEditingAsync(true);
      return active().save();
    },
    markSaved: () => setChanged(false),
  };
  facade.addEvent(facade.Event.CommandExecuted, ({ type, id, options }) => {
    const isEdit = type === CommandType.MUTATION && !/^(formula|doc)\./.test(id);
    if (isEdit && !changed && !options?.fromFormula && !options?.onlyLocal) setChanged(true);
  });
  return self;
}
