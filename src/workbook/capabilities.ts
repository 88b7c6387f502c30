/** What an action may need that not every Excel offers, and the requirement set that brings it. */
export const NEEDS = {
  /** All that this add-in is built on. */
  addIn: ['ExcelApi', '1.9'],
  /** Opening a workbook that we made in a window of its own. */
  openNew: ['ExcelApi', '1.8'],
  /** Which cells of a range are merged. */
  mergedAreas: ['ExcelApi', '1.13'],
  /** All writes of one run as one step of undo. */
  oneUndoStep: ['ExcelApi', '1.20'],
} as const;

export type Capability = keyof typeof NEEDS;

/** Whether this Excel offers what the capability needs. */
export function can(capability: Capability): boolean {
  const [set, version] = NEEDS[capability];
  return Office.context.requirements.isSetSupported(set, version);
}
