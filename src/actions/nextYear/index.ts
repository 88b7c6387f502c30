import { fileApart, openApart, previewApart } from './apart';
import { readCarriable } from './readCarriable';
import type { NextYearActions } from './types';

/** Beginning a year where another one ends. */
export const nextYearActions: NextYearActions = {
  readCarriable,
  previewApart,
  fileApart,
  open: openApart,
};
