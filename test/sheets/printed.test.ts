import { isShare } from '../../src/plan/kinds';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBook } from '../../src/files/write/writeBook';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { completionSheet } from '../../src/sheets/completion/completionSheet';
import type { LayoutCell, SheetLayout } from '../../src/sheets/layout/layout';
import { measuresSheet } from '../../src/sheets/target/measuresSheet';
import { periodBlock } from '../../src/sheets/period/periodBody';
import { periodSheet } from '../../src/sheets/period/periodSheet';
import { freshBlock, measuresGrid } from '../../src/sheets/layout/tableGrid';
import { targetSheet } from '../../src/sheets/target/targetSheet';
import { printPages } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import { plan2017, withDistricts } from './plans';

/** Where the pages are kept, to be looked at. */
const OUTPUT = join(__dirname, '../../test-output/print');
const period = periodOf(2017, 9);
const names = { target: '目标', measures: '目标分解', plan: '_计划' };
const [entries, completion] = ['完成 2017-09', '完成率 2017-09'];

/** A year's sheets with 海门's published figures, made-up ones for the others, and one wrong entry. */
function sheetsOf(plan: typeof plan2017): SheetLayout[] {
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

/** Width and height that a PNG states in its header. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describeWith(['libreoffice', 'pdftoppm'], 'the sheets as they are printed', () => {
  it.each([
    ['2017', plan2017],
    ['ten districts', withDistricts(plan2017, 10)],
  ])(
    'take one A4 page each, lying: %s',
    async (label, plan) => {
      const pages = await printPages(await writeBook(sheetsOf(plan)), 110);
      mkdirSync(OUTPUT, { recursive: true });
      pages.forEach((page, index) =>
        writeFileSync(join(OUTPUT, `${label.replace(' ', '-')}-${index + 1}.png`), page),
      );
      expect(pages).toHaveLength(3);
      for (const { width, height } of pages.map(sizeOf))
        expect(width / height).toBeCloseTo(297 / 210, 2);
    },
    300_000,
  );
});

describe('names on the sheets', () => {
  /** Full-width characters take the size of the font, others about half of it. */
  const widthOf = (text: string, size: number): number =>
    [...text].reduce((sum, c) => sum + (/[\u2000-\uFFFF]/.test(c) ? size : size * 0.55), 0);

  it.each(sheetsOf(plan2017).map((layout) => [layout.name, layout] as const))(
    'fit their columns: %s',
    (_name, layout) => {
      const merged = new Set(
        layout.merges.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row + i)),
      );
      const tooWide = layout.cells.flatMap((row, index) =>
        merged.has(index) || index < (layout.names[0]?.area.row ?? 0)
          ? []
          : row.flatMap((cell, column) => {
              if (cell === null || typeof cell === 'number' || !('text' in cell)) return [];
              const longest = Math.max(...cell.text.split('\n').map((line) => widthOf(line, 11)));
              return longest > (layout.columnWidths[column] ?? 0) - 4 ? [cell.text] : [];
            }),
      );
      expect(tooWide).toEqual([]);
    },
  );
});
