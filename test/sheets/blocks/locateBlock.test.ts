import { WHOLE } from '../../../src/plan/column';
import fc from 'fast-check';
import type { CellValue } from '../../../src/figures/types';
import { measuresOf } from '../../../src/plan/measures';
import type { LayoutCell } from '../../../src/sheets/layout/layout';
import { locateBlock, rowKeys } from '../../../src/sheets/blocks/locateBlock';
import { periodBlock } from '../../../src/sheets/period/periodBody';
import { periodSheet } from '../../../src/sheets/period/periodSheet';
import { targetSheet } from '../../../src/sheets/target/targetSheet';
import { readPeriodBlock } from '../../../src/sheets/period/readPeriodBlock';
import { periodOf } from '../../../src/plan/period';
import { plan2017 } from '../plans';

const sheet = '完成 2017-09';
const layout = periodSheet(plan2017, periodOf(2017, 9), sheet);
const name = layout.names[0];
if (name === undefined) throw new Error('the period sheet marks no block');
const { area } = name;
const origin = { sheet, row: area.row, column: area.column };

/** The block's cells as a workbook would give them back, before anything is entered. */
const fresh: CellValue[][] = layout.cells
  .slice(area.row, area.row + area.rows)
  .map((row) => row.slice(area.column, area.column + area.columns).map(valueOf));

function valueOf(cell: LayoutCell): CellValue {
  if (cell === null || typeof cell === 'number') return cell ?? '';
  return 'text' in cell ? cell.text : '';
}

function located(values: CellValue[][]) {
  const result = locateBlock(values, origin, plan2017, 'measures');
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.block;
}

describe('locateBlock', () => {
  it('finds a fresh period block where it was laid out', () => {
    expect(located(fresh)).toEqual(periodBlock(plan2017, sheet));
  });

  it('finds the target block by indicator numbers', () => {
    const target = targetSheet(plan2017, { target: '目标', measures: '目标分解', plan: '_计划' });
    const where = target.names[0]?.area;
    const values = target.cells.slice(where?.row).map((row) => row.map(valueOf));
    const result = locateBlock(
      values,
      { sheet: '目标', row: 2, column: 0 },
      plan2017,
      'indicators',
    );
    expect(result.ok && [...result.block.rows.keys()]).toEqual(rowKeys(plan2017, 'indicators'));
    expect(result.ok && result.block.rows.get('7')).toBe(3 + 6);
  });

  it('does not care for stars, width, case, blanks, numbers as text or other spellings of a name', () => {
    const changed = fresh.map((row) => [...row]);
    const header = changed[0] ?? [];
    header[3] = ' 海安县　';
    header[6] = '海 门 市';
    header[12] = '合 计';
    const ids: [number, CellValue][] = [
      [1, '１'],
      [7, '7'],
      [9, ' ＊９'],
      [14, '１４Ａ'],
      [15, '14B '],
      [27, '*25'],
    ];
    for (const [row, id] of ids) (changed[row] ?? [])[0] = id;
    expect(located(changed)).toEqual(periodBlock(plan2017, sheet));
  });

  it('follows rows and columns however they were inserted and sorted', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(indexes(1, fresh.length), { minLength: fresh.length - 1 }),
        fc.shuffledSubarray(indexes(3, 13), { minLength: 10 }),
        fc.array(fc.nat(fresh.length - 1), { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
        (rowOrder, columnOrder, newRows, newColumns) => {
          const sorted = [0, ...rowOrder].map((row) =>
            [0, 1, 2, ...columnOrder].map((column) => fresh[row]?.[column] ?? ''),
          );
          const wider = sorted.map((row) => insertAll(row, newColumns, () => ''));
          const values = insertAll(wider, newRows, () => new Array<CellValue>(14).fill(''));
          const block = located(values);
          for (const { id } of measuresOf(plan2017)) {
            const row = (block.rows.get(id) ?? -1) - origin.row;
            expect(String(values[row]?.[0]).replace('*', '')).toBe(id);
          }
          for (const [key, column] of block.columns) {
            const heading =
              key === WHOLE ? WHOLE : plan2017.districts.find((d) => d.id === key)?.name;
            expect(values.some((row) => row[column - origin.column] === heading)).toBe(true);
          }
          expect(block.rows.size).toBe(measuresOf(plan2017).length);
          expect(block.columns.size).toBe(plan2017.districts.length + 1);
        },
      ),
    );
  });

  it('names everything that is gone or there twice', () => {
    const damaged = fresh.filter((_, row) => row !== 14).map((row) => [...row]);
    (damaged[0] ?? [])[4] = '某区';
    (damaged[0] ?? [])[5] = '海安';
    (damaged[3] ?? [])[0] = '*1';
    expect(locateBlock(damaged, origin, plan2017, 'measures')).toEqual({
      ok: false,
      missing: ['序号 3', '序号 14a', '如皋', '如东'],
      duplicate: ['序号 1', '海安'],
    });
  });

  it('finds nothing in an empty area, and says so without failing', () => {
    const result = locateBlock([], origin, plan2017, 'measures');
    expect(result.ok || result.missing).toHaveLength(
      measuresOf(plan2017).length + plan2017.districts.length + 1,
    );
  });
});

describe('readPeriodBlock', () => {
  it('tells figures, blanks, / and what is none of them apart', () => {
    const values = fresh.map((row) => [...row]);
    const set = (row: number, column: number, value: CellValue): void => {
      (values[row] ?? [])[column] = value;
    };
    set(1, 3, 5587);
    set(1, 4, 0);
    set(1, 5, '5587');
    set(3, 3, 0.75);
    set(7, 3, 20.48);
    const entries = readPeriodBlock(values, origin, located(values), plan2017, null);
    expect(entries['1']).toMatchObject({
      haian: { kind: 'number', value: 5587 },
      rugao: { kind: 'number', value: 0 },
      rudong: { kind: 'invalid', content: '5587' },
      haimen: { kind: 'blank' },
    });
    expect(entries['3']?.['haian']).toEqual({ kind: 'invalid', content: 0.75 });
    expect(entries['7']?.['haian']).toEqual({ kind: 'number', value: 20.48 });
    expect(
      Object.values(entries['18'] ?? {}).filter((e) => e.kind === 'notApplicable'),
    ).toHaveLength(1);
  });
});

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Inserts after the given places, the last one first so that places stay true. */
function insertAll<T>(list: readonly T[], places: readonly number[], make: () => T): T[] {
  const result = [...list];
  for (const place of [...places].sort((a, b) => b - a)) result.splice(place, 0, make());
  return result;
}
