import { fromRange, toRange } from '../engine/area';
import type { Engine } from '../engine/engine';
import { formulaShift } from '../engine/formulas/shift-formula';
import { shiftedArea, type Shift } from '../engine/shift';
import { dropRule, putRule, rulesOf } from './conditional-rules';

/**
 * Conditional formats follow their cells, which Univer sees to only where its user interface is loaded.
 * Does nothing in a page, or they would move twice.
 */
export function shiftConditionalFormats(engine: Engine, shift: Shift): void {
  if (!engine.headless) return;
  const shifted = formulaShift(engine, shift);
  for (const sheet of engine.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    for (const rule of rulesOf(engine, sheetId)) {
      const own = sheetId === shift.sheetId;
      const areas = rule.ranges.map(fromRange);
      const ranges = own
        ? areas.flatMap((area) => shiftedArea(area, shift) ?? []).map(toRange)
        : rule.ranges;
      if (ranges.length === 0) {
        dropRule(engine, sheetId, rule.cfId);
        continue;
      }
      const { value } = rule.rule as { value?: unknown };
      const changed =
        typeof value === 'string' && value.startsWith('=')
          ? { ...rule.rule, value: shifted(value, sheetId) }
          : rule.rule;
      putRule(engine, sheetId, { ...rule, ranges, rule: changed as typeof rule.rule });
    }
  }
}
