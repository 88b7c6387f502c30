import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { howTo } from './howTo';
import { templateColumns, type TemplateColumn } from './labels';

/** Zero-based places of a template's parts before anybody moved anything. */
export const templateRows = {
  title: 0,
  subject: 1,
  people: 2,
  selfCheck: 3,
  header: 4,
  firstMeasure: 5,
} as const;

const ORDER = Object.keys(templateColumns) as TemplateColumn[];

export const columnCount = ORDER.length;

export function columnOf(column: TemplateColumn): number {
  return ORDER.indexOf(column);
}

export function columnNames(): readonly string[] {
  return ORDER.map((column) => templateColumns[column]);
}

/** First row of the five lines on how to fill it in. */
export function howToRow(plan: Plan): number {
  return templateRows.firstMeasure + measuresOf(plan).length;
}

/** @param fed as in `howTo` */
export function rowCount(plan: Plan, fed: readonly string[] = []): number {
  return howToRow(plan) + howTo(plan, fed).length;
}
