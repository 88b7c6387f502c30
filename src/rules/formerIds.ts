import type { RuleId } from './finding';

/** What rules were called in workbooks of earlier versions. */
const FORMER: ReadonlyMap<string, RuleId> = new Map([['slip', 'farOver']]);

/** The rule that an answer kept in a workbook is about, by the name it has today. */
export const currentRule = (id: string): string => FORMER.get(id) ?? id;
