import type { ISheetDataValidationRule, IWorkbookData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { GridName } from './names';
import type { GridNotes } from './notes';

/** What Univer's plugins keep beside the cells: JSON under the plugin's name, mostly by sheet id. */
export interface Resources {
  SHEET_DATA_VALIDATION_PLUGIN: Record<string, ISheetDataValidationRule[]>;
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: Record<string, IConditionFormattingRule[]>;
  SHEET_NOTE_PLUGIN: Record<string, GridNotes>;
  SHEET_DEFINED_NAME_PLUGIN: Record<string, GridName>;
}

export function readResource<K extends keyof Resources>(
  snapshot: IWorkbookData,
  name: K,
): Partial<Resources[K]> {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  return data ? (JSON.parse(data) as Partial<Resources[K]>) : {};
}

export function toResources(resources: Resources): NonNullable<IWorkbookData['resources']> {
  return Object.entries(resources).map(([name, content]) => ({
    name,
    data: JSON.stringify(content),
  }));
}
