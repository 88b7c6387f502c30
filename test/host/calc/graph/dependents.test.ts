import { Dependents } from '../../../../src/host/calc/graph/dependents';
import { Reference } from '../../../../src/host/calc/model/reference';
import { Sheet, type FormulaCell } from '../../../../src/host/calc/model/sheet';

const [sheet, other] = [new Sheet('1', '目标'), new Sheet('2', '完成')];
const [a, b] = [{ id: 'a' }, { id: 'b' }] as unknown as [FormulaCell, FormulaCell];

const cellAt = (row: number, column: number, of = sheet) => new Reference(of, row, column, 1, 1);

function readersOf(
  dependents: Dependents,
  of: Sheet,
  row: number,
  column: number,
): Set<FormulaCell> {
  const found = new Set<FormulaCell>();
  dependents.each(of, row, column, (cell) => found.add(cell));
  return found;
}

describe('what depends on a cell', () => {
  const dependents = new Dependents();
  const areas = [cellAt(0, 0), new Reference(sheet, 4, 0, 3, 2), cellAt(9, 9, other)];
  dependents.add(a, areas, ['n:rate', 's:完成']);
  dependents.add(b, [cellAt(5, 1)], ['n:rate']);

  it('are formulas that read it, alone or in an area', () => {
    expect(readersOf(dependents, sheet, 0, 0)).toEqual(new Set([a]));
    expect(readersOf(dependents, sheet, 5, 1)).toEqual(new Set([a, b]));
    expect(readersOf(dependents, sheet, 9, 9)).toEqual(new Set());
    expect(readersOf(dependents, other, 9, 9)).toEqual(new Set([a]));
  });

  it('is known by the names and sheets that formulas speak of', () => {
    expect(dependents.mentioning('n:rate')).toEqual([a, b]);
    expect(dependents.mentioning('s:完成')).toEqual([a]);
    expect(dependents.mentioning('n:other')).toEqual([]);
    expect(dependents.read(a)).toBe(areas);
  });

  it('is forgotten with the formula', () => {
    dependents.remove(a);
    dependents.remove(a);
    expect(readersOf(dependents, sheet, 5, 1)).toEqual(new Set([b]));
    expect(readersOf(dependents, other, 9, 9)).toEqual(new Set());
    expect(dependents.mentioning('n:rate')).toEqual([b]);
    expect(dependents.mentioning('s:完成')).toEqual([]);
    expect(dependents.read(a)).toEqual([]);
  });
});
