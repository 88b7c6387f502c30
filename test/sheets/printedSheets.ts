import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { isShare } from '../../src/plan/kinds';
import type { Plan } from '../../src/plan/types';
import { completionSheet } from '../../src/sheets/completion/completionSheet';
import type { LayoutCell, SheetLayout } from '../../src/sheets/layout/layout';
import { freshBlock, measuresGrid } from '../../src/sheets/layout/tableGrid';
import { periodBlock } from '../../src/sheets/period/periodBody';
import { periodSheet } from '../../src/sheets/period/periodSheet';
import { measuresSheet } from '../../src/sheets/target/measuresSheet';
import { targetSheet } from '../../src/sheets/target/targetSheet';

const names = { target: '目标', measures: '目标分解', plan: '_计划' };
const [entries, completion] = ['完成 2017-09', '完成率 2017-09'] as const;

/** A year's sheets with 海门's published figures, made-up ones for the others, and one wrong entry. */
export function printedSheets(plan: Plan): SheetLayout[] {
  const period = periodOf(plan.year, 9);
  const block = periodBlock(plan, entries);
  const layout = periodSheet(plan, period, entries);
  const cells = layout.cells.map((row) => [...row]);
  const put = (measure: string, district: string, cell: LayoutCell): void => {
    (cells[block.rows.get(measure) ?? -1] ?? [])[block.columns.get(district) ?? -1] = cell;
  };
  measuresOf(plan).forEach((measure, row) =>
    plan.districts.forEach((district, column) => {
      const target = measure.targets[district.id];
      if (target?.kind !== 'number' || (row + column) % 11 === 10) return;
      const share = isShare(measure)
        ? 0.9 + column / 60
        : 0.55 + ((row * 7 + column * 5) % 12) / 20;
      put(
        measure.id,
        district.id,
        Number((target.value * share).toFixed(measure.quantity.decimals)),
      );
    }),
  );
  const published = { '1': 5587, '4': 1901, '5': 221, '7': 20.48, '8': 85 };
  for (const [measure, value] of Object.entries(published)) put(measure, 'haimen', value);
  put('9', 'rudong', { text: '25家' });
  return [
    targetSheet(plan, names),
    measuresSheet(plan, names),
    { ...layout, cells },
    completionSheet(plan, period, completion, {
      targets: freshBlock(plan, measuresGrid(plan), names.measures),
      actuals: block,
    }),
  ];
}
