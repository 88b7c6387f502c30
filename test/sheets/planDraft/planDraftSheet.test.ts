import fc from 'fast-check';
import type { CellValue } from '../../../src/figures/types';
import { draftOf } from '../../../src/notice';
import { measuresOf } from '../../../src/plan/measures';
import { parsePlan } from '../../../src/plan/parsePlan';
import type { Plan } from '../../../src/plan/types';
import { widthOf } from '../../../src/sheets/layout/fit';
import type { LayoutCell } from '../../../src/sheets/layout/layout';
import { readPlanSheet } from '../../../src/sheets/plan/planSheet';
import { placeOf } from '../../../src/sheets/planDraft/placeOf';
import { planDraftSheet } from '../../../src/sheets/planDraft/planDraftSheet';
import { planJson } from '../../../src/sheets/planDraft/planJson';
import { readPlanDraft, type DraftReading } from '../../../src/sheets/planDraft/readPlanDraft';
import type { Remark, Remarks } from '../../../src/sheets/planDraft/remarks';
import { parseRest, restSheet } from '../../../src/sheets/planDraft/rest';
import { builtInPlans } from '../../../src/plan/builtIn';
import { arbitraryPlan } from '../../plan/arbitraryPlan';
import { shares } from '../shares';

const NANTONG = builtInPlans.find(({ id }) => id === 'nantong-2017')!;
const NONE: Remarks = { rows: new Map(), heads: {} };
const said = (line: string): Remark => ({ line, doubts: [] });

const valueOf = (cell: LayoutCell | undefined): CellValue =>
  typeof cell === 'object' && cell !== null
    ? 'text' in cell
      ? cell.text
      : cell.formula
    : (cell ?? '');

/** What Excel would give back of the sheet. */
const cellsOf = (plan: Plan): CellValue[][] =>
  planDraftSheet(draftOf(plan), NONE, '计划草稿').cells.map((row) => row.map(valueOf));

it('shows the whole of a long footnote', () => {
  const heights = (footnote: string) => {
    const sheet = planDraftSheet(draftOf({ ...NANTONG, footnote }), NONE, '计划草稿');
    const at = sheet.cells.findIndex(([first]) => valueOf(first) === '脚注');
    return sheet.rowHeights[at] ?? 0;
  };
  expect(heights(NANTONG.footnote)).toBeGreaterThan(heights('见通知。'));
  expect(heights('标注“*”的为行动方案目标要求。'.repeat(12))).toBeGreaterThan(100);
});

it('shows the codes of units and measures whole', () => {
  const { cells, columnWidths } = planDraftSheet(draftOf(NANTONG), NONE, '计划草稿');
  const last = columnWidths.length - 1;
  const [ids = []] = cells;
  const codes = [
    ...measuresOf(NANTONG).map(({ key }) => [key, columnWidths[last]] as const),
    ...ids.map((id, at) => [valueOf(id), columnWidths[at]] as const),
  ].filter(([code]) => /^[a-z-]+$/.test(String(code)));
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter(([code, width = 0]) => widthOf(String(code), 8) >= width)).toEqual([]);
});

it('has lines as high as what is to be decided in them', () => {
  const [first, second] = measuresOf(NANTONG).map(({ key }) => key);
  const rows = new Map([
    [first!, [said('不是数。')]],
    [second!, [said('不是数。'), said('看一眼即可。'.repeat(20))]],
  ]);
  const { rowHeights } = planDraftSheet(draftOf(NANTONG), { rows, heads: {} }, '计划草稿');
  expect(rowHeights.slice(2, 5).map((height) => height > 80)).toEqual([false, true, false]);
});

const restOf = (plan: Plan) =>
  parseRest(
    readPlanSheet(restSheet(draftOf(plan), [], '_草稿').cells.map((row) => row.map(valueOf))),
  )!;

function read(values: readonly (readonly CellValue[])[]): DraftReading {
  const reading = readPlanDraft(values);
  if ('missing' in reading) throw new Error(`not found: ${reading.missing.join()}`);
  return reading;
}

const parsed = (values: readonly (readonly CellValue[])[], plan: Plan) =>
  parsePlan(planJson(read(values), restOf(plan)));

describe('what became of units, in its line of 计划草稿', () => {
  const values = cellsOf(NANTONG);
  const at = values.findIndex(([first]) => first === '区划调整');
  const successions = (text: string, of = values) => {
    const changed = of.map((row, index) =>
      index === at ? row.map((cell, column) => (column === 2 ? text : cell)) : row,
    );
    const { successions: found } = planJson(read(changed), restOf(NANTONG)) as Plan;
    return found;
  };

  it('stands there by name, and can be added to in whatever way people write it', () => {
    expect(values[at]?.[2]).toBe('港闸→崇川 2020-07-28');
    expect(successions('如东、海安 -> 如皋 2018年3月1日；gangzha并入崇川 2020/7/28；')).toEqual([
      { from: ['rudong', 'haian'], to: 'rugao', date: '2018-03-01' },
      { from: ['gangzha'], to: 'chongchuan', date: '2020-07-28' },
    ]);
    expect(successions('')).toEqual([]);
  });

  it('knows a unit whose column was removed by its name', () => {
    const column = (values[1] ?? []).indexOf('港闸');
    const without = values.map((row) => row.filter((_, index) => index !== column));
    expect(successions('港闸→崇川 2018-07-28', without)).toEqual([
      { from: ['gangzha'], to: 'chongchuan', date: '2018-07-28' },
    ]);
  });

  it('is refused in its cell where it says no unit or no day', () => {
    expect(successions('港闸→崇川')).toEqual([{ from: ['gangzha'], to: 'chongchuan', date: '' }]);
    for (const text of ['港闸→崇川', '港闸 2018-01-01', '港闸→崇左 2018-01-01']) {
      const changed = values.map((row, index) =>
        index === at ? row.map((cell, column) => (column === 2 ? text : cell)) : row,
      );
      const result = parsed(changed, NANTONG);
      if (result.ok) throw new Error(`${text} was taken`);
      const [{ path } = { path: '' }] = result.problems;
      expect([text, placeOf(read(changed), path)]).toEqual([text, { row: at, column: 2 }]);
    }
  });

  it('stays as it was where an older sheet has no such line', () => {
    const older = values.filter((_, index) => index !== at);
    expect(parsed(older, NANTONG)).toMatchObject({
      plan: { successions: [{ from: ['gangzha'], to: 'chongchuan' }] },
    });
  });
});

describe('计划草稿', () => {
  it('read back is the plan that was laid out', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        expect(parsed(cellsOf(plan), plan)).toEqual({ ok: true, plan });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what a share is worked out from, wherever its line stands', () => {
    const cells = cellsOf(shares);
    const titles = cells.findIndex((line) => line.includes('合计方式'));
    const moved = [...cells.slice(0, titles + 1), ...cells.slice(titles + 1).reverse()];
    const read = parsed(moved, shares);
    const rate = read.ok && measuresOf(read.plan).find(({ key }) => key === 'closing-rate');
    expect(rate).toMatchObject({ source: { kind: 'computed', part: '2', of: '3' } });
  });

  it('is the same with lines and columns moved, and blanks put in between', () => {
    const cells = cellsOf(NANTONG);
    const wide = cells.map((row) => [...row.slice(0, 5), '', ...row.slice(5)]);
    const long = [...wide.slice(0, 8), wide[0]!.map(() => ''), ...wide.slice(8)];
    const title = ([first]: readonly CellValue[]) => first === '标题';
    const moved = [...long.filter(title), ...long.filter((row) => !title(row))];
    expect(parsed(moved, NANTONG)).toEqual({ ok: true, plan: NANTONG });
  });
});

describe('a changed draft', () => {
  const at = (values: CellValue[][], row: string, column: string) => {
    const titles = values.findIndex((line) => line.includes('合计方式'));
    const line = values.findIndex((cells, index) => index > titles && cells[3] === row);
    return { line, column: values[titles]!.indexOf(column) };
  };
  const change = (row: string, column: string, to: CellValue) => {
    const values = cellsOf(NANTONG);
    const place = at(values, row, column);
    values[place.line]![place.column] = to;
    return { values, place };
  };

  it('gives the corrected target, with its total', () => {
    const first = change('专利申请量', '海安', 4100);
    const total = at(first.values, '专利申请量', '合计');
    first.values[total.line]![total.column] = 35000 + 100;
    const result = parsed(first.values, NANTONG);
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    expect(result.plan.indicators[0]!.measures[0].targets['haian']).toEqual({
      kind: 'number',
      value: 4100,
    });
  });

  it('tells a total that no longer adds up, and where', () => {
    const { values } = change('专利申请量', '海安', 4100);
    const result = parsed(values, NANTONG);
    if (result.ok) throw new Error('taken');
    expect(result.problems).toMatchObject([{ code: 'totalDiffers' }]);
    const { line, column } = at(values, '专利申请量', '合计');
    expect(placeOf(read(values), result.problems[0]!.path)).toEqual({ row: line, column });
  });

  it('takes numbers typed as text, full width, with commas, and any of the strokes for /', () => {
    const typed = change('专利申请量', '海安', '３,４００ ').values;
    const plain = change('专利申请量', '海安', 3400).values;
    expect(parsed(typed, NANTONG)).toEqual(parsed(plain, NANTONG));
  });

  it.each([
    ['性质', '流水', 'nature'],
    ['小数位', 1.5, 'decimals'],
    ['海安', '约三千', 'targets.haian'],
    ['合计方式', '按第99项加权', 'aggregation'],
    ['单位', '', 'unit'],
  ])('%s with %p is refused at its cell', (column, to, path) => {
    const { values, place } = change('专利申请量', column, to);
    const result = parsed(values, NANTONG);
    if (result.ok) throw new Error('taken');
    const problem = result.problems.find((each) => each.path.endsWith(path));
    expect(problem).toBeDefined();
    expect(placeOf(read(values), problem!.path)).toEqual({ row: place.line, column: place.column });
  });

  it('a line whose names were emptied is told, not passed over', () => {
    const { values, place } = change('专利申请量', '计量项', '');
    values[place.line]![values[place.line]!.indexOf('专利申请量（件）')] = '';
    const result = parsed(values, NANTONG);
    if (result.ok) throw new Error('taken');
    expect(result.problems.map(({ path }) => path)).toContain('indicators[0].name');
  });

  it('a copied line with a label of its own and the number of another is no half of that', () => {
    const values = cellsOf(NANTONG);
    const { line } = at(values, '专利申请量', '计量项');
    const copied = [...values[line]!];
    copied[2] = copied[3] = '新指标';
    const result = parsed(
      [...values.slice(0, line + 1), copied, ...values.slice(line + 1)],
      NANTONG,
    );
    if (result.ok) throw new Error('taken');
    expect(result.problems).toContainEqual(
      expect.objectContaining({ path: 'indicators[1].number', code: 'duplicate' }),
    );
  });

  it('has a new unit for a column, and a new measure for a line, put in by copying another', () => {
    const cells = cellsOf(NANTONG);
    const titles = cells.findIndex((line) => line.includes('合计方式'));
    const column = cells[titles]!.indexOf('海安');
    const copied = cells.map((row, index) => [
      ...row.slice(0, column),
      index === titles ? '通州湾' : index > titles ? '/' : row[column]!,
      ...row.slice(column),
    ]);
    const unit = parsed(copied, NANTONG);
    expect(unit).toMatchObject({ ok: true });
    if (unit.ok)
      expect(unit.plan.districts.map(({ name }) => name).slice(0, 2)).toEqual(['通州湾', '海安']);
    const at = cells.findIndex((line) => line[0] === '年度') - 1;
    const last = [...cells[at - 1]!];
    last[0] = 26;
    last[2] = last[3] = '新指标';
    const line = parsed([...cells.slice(0, at), last, ...cells.slice(at)], NANTONG);
    expect(line).toMatchObject({ ok: true });
    if (line.ok) expect(line.plan.indicators.at(-1)).toMatchObject({ number: 26, name: '新指标' });
  });

  it('without the column of the whole is none: no unit stands in for it', () => {
    const cells = cellsOf(NANTONG);
    const titles = cells.findIndex((line) => line.includes('合计方式'));
    const column = cells[titles]!.indexOf('合计');
    const without = cells.map((row) => row.filter((_, at) => at !== column));
    expect(read(without).units.map(({ name }) => name)).toEqual(
      NANTONG.districts.map(({ name }) => name),
    );
    const result = parsed(without, NANTONG);
    if (result.ok) throw new Error('taken');
    expect(result.problems.map(({ path }) => path)).toContain('whole.label');
  });

  it('without its titles says which are missing', () => {
    const values = cellsOf(NANTONG).map((row) =>
      row.map((cell) => (cell === '小数位' || cell === '代码' ? '' : cell)),
    );
    expect(readPlanDraft(values)).toEqual({ missing: ['小数位', '代码'] });
  });
});
