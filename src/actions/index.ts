import { createPeriod, previewPeriod } from './createPeriod';
import { insertTargetSheet, previewTargetSheet } from './insertTargetSheet';
import { readStatus } from './readStatus';
import { show } from './show';
import type { Actions } from './types';

/** Everything a person can ask of the add-in, in the workbook that is open in Excel. */
export function createActions(): Actions {
  return {
    readStatus,
    previewTargetSheet,
    insertTargetSheet,
    previewPeriod,
    createPeriod,
    show,
  };
}
