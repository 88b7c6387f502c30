import type { DistrictId, Indicator, Plan } from '../../plan/types';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import { columnLetters } from '../layout/address';
import type { Validation } from '../layout/layout';
import { ID_COLUMN, indicatorKey, targetGrid } from '../layout/tableGrid';

/** A guard of its own takes over 1 kB of a request, and requests end at 5 MB: up to so many cells have one each. */
const MOST = 10_000;

/**
 * Keeps published targets from being typed over by mistake. Protection of the whole sheet would do that as well,
 * but people must be able to insert rows and columns here.
 *
 * Neighbours with the same target share one validation. Very many cells share one that takes no entry at all, not even
 * the published target anew.
 */
export function targetGuards(
  plan: Plan,
  block: BlockMap,
  error: Validation['error'],
): Validation[] {
  if (plan.indicators.length * plan.districts.length > MOST) return [oneGuard(plan, block, error)];
  return plan.indicators.flatMap((indicator) =>
    runs(plan, indicator).map(({ from, count, test }) => {
      const key = indicatorKey(indicator.number);
      const district = plan.districts[from];
      const row = block.rows.get(key);
      const column = district === undefined ? undefined : block.columns.get(district.id);
      if (district === undefined || row === undefined || column === undefined) {
        throw new RangeError(`no cell for indicator ${key}`);
      }
      const cell = blockCell(block, key, district.id, block.sheet);
      return {
        area: { row, column, rows: 1, columns: count },
        formula: `=${test(cell)}`,
        error,
        prompt: { title: '', message: '' },
      };
    }),
  );
}

/** Rows and columns that people insert have no number and no heading, and stay free. */
function oneGuard(plan: Plan, block: BlockMap, error: Validation['error']): Validation {
  const [unit] = plan.districts;
  const [indicator] = plan.indicators;
  const row = indicator && block.rows.get(indicatorKey(indicator.number));
  const column = unit && block.columns.get(unit.id);
  if (row === undefined || column === undefined) throw new RangeError('a plan without a cell');
  const number = `$${columnLetters(ID_COLUMN)}${row + 1}`;
  const heading = `${columnLetters(column)}$${targetGrid(plan).headerRow + 1}`;
  return {
    area: { row, column, rows: plan.indicators.length, columns: plan.districts.length },
    formula: `=OR(LEN(${number})=0,LEN(${heading})=0)`,
    error,
    prompt: { title: '', message: '' },
  };
}

interface Run {
  readonly from: number;
  readonly count: number;
  readonly test: (cell: string) => string;
}

function runs(plan: Plan, indicator: Indicator): Run[] {
  const found: Run[] = [];
  plan.districts.forEach(({ id }, index) => {
    const test = published(indicator, id);
    const last = found.at(-1);
    if (last !== undefined && last.test('') === test('')) {
      found[found.length - 1] = { ...last, count: last.count + 1 };
    } else found.push({ from: index, count: 1, test });
  });
  return found;
}

/** True for the published target. Pairs are put together from numbers: `"8/2000"` may be read as a date. */
function published(indicator: Indicator, district: DistrictId): (cell: string) => string {
  const parts = indicator.measures.map(({ targets }) => {
    const target = targets[district];
    return target?.kind === 'number' ? String(target.value) : '"/"';
  });
  const same = parts.every((part) => part === '"/"');
  const wanted = same ? '"/"' : parts.join('&"/"&');
  return (cell) => `${cell}=${wanted}`;
}
