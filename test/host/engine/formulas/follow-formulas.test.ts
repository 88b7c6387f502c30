import { cellFormula, patchCells } from '../../../../src/host/engine/cells';
import type { Engine } from '../../../../src/host/engine/engine';
import { createHeadlessEngine } from '../../../../src/host/engine/headless';
import { addSheet, deleteSheet } from '../../../../src/host/engine/sheets';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
} from '../../../../src/host/engine/structure';
import {
  IUndoRedoService,
  LexerTreeBuilder,
  type Worksheet,
} from '../../../../src/host/engine/univer';

let engine: Engine;
let first: Worksheet;
let other: Worksheet;
beforeEach(() => {
  engine = createHeadlessEngine();
  [first] = engine.workbook.getSheets() as [Worksheet];
  other = addSheet(engine, '完成');
});
afterEach(() => engine.dispose());

function put(sheet: Worksheet, formulas: readonly string[], si?: string): void {
  const cells = formulas.map((f, row) => [row, { 5: { f, ...(si && { si }) } }] as const);
  patchCells(engine, sheet.getSheetId(), Object.fromEntries(cells));
}
const formulasIn = (sheet: Worksheet, count: number, from = 0): (string | null)[] =>
  Array.from({ length: count }, (_, row) => cellFormula(engine, sheet, from + row, 5));
const rename = (sheet: Worksheet, name: string): boolean =>
  engine.run('sheet.command.set-worksheet-name', { subUnitId: sheet.getSheetId(), name });

/** Univer's own way to find references, which is slow. */
const cutting = (): jest.SpyInstance =>
  jest.spyOn(LexerTreeBuilder.prototype, 'sequenceNodesBuilder');

describe('formulas', () => {
  it('follow the name of a sheet, and are otherwise as they were written', () => {
    put(first, ['=完成!A1 + 1', '=SUM( 完成!A:A,$B$2 )', '="完成!A1"', '=完成二!A1']);
    put(other, ['=完成!B1+C1', '=C1']);
    const cut = cutting();
    rename(other, '完成 2017-09');
    expect(formulasIn(first, 4)).toEqual([
      "='完成 2017-09'!A1 + 1",
      "=SUM( '完成 2017-09'!A:A,$B$2 )",
      '="完成!A1"',
      '=完成二!A1',
    ]);
    expect(formulasIn(other, 2)).toEqual(["='完成 2017-09'!B1+C1", '=C1']);
    expect(cut).not.toHaveBeenCalled();
  });

  it('follow their cells when rows and columns come and go', async () => {
    const formulas = ['=完成!B4', '=SUM(完成!$B$2:C9)', '=B4+完成!A1'];
    put(first, formulas);
    put(other, ['=B4', '=A1']);
    const cut = cutting();
    await insertRows(engine, other, 2, 2);
    await insertColumns(engine, other, 1, 1);
    expect(formulasIn(first, 3)).toEqual(['=完成!C6', '=SUM(完成!$C$2:D11)', '=B4+完成!A1']);
    await deleteColumns(engine, other, 1, 1);
    expect(formulasIn(other, 2)).toEqual(['=B6', '=A1']);
    await deleteRows(engine, other, 2, 2);
    expect(formulasIn(first, 3)).toEqual(formulas);
    expect(formulasIn(other, 2)).toEqual(['=B4', '=A1']);
    await deleteRows(engine, other, 3, 1);
    expect(formulasIn(first, 2)).toEqual(['=完成!#REF!', '=SUM(完成!$B$2:C8)']);
    expect(cut).not.toHaveBeenCalled();
  });

  it('lose nothing but the sheet that goes', () => {
    put(first, ['=完成二!A1', '="完成"&A1']);
    addSheet(engine, '完成二');
    deleteSheet(engine, other);
    expect(formulasIn(first, 2)).toEqual(['=完成二!A1', '="完成"&A1']);
  });

  it('read as before when the name is taken back', () => {
    put(first, ['=完成!A1 + 1']);
    rename(other, '丙');
    const { undoMutations = [] } =
      engine.get<IUndoRedoService>(IUndoRedoService).pitchTopUndoElement() ?? {};
    for (const { id, params } of undoMutations) engine.run(id, params as object);
    expect(formulasIn(first, 1)).toEqual(['=完成!A1 + 1']);
  });

  it('that cells share follow as well', async () => {
    put(first, ['=完成!A4']);
    patchCells(engine, first.getSheetId(), {
      4: { 5: { f: '=完成!A4', si: 'one' } },
      5: { 5: { si: 'one' } },
    });
    await insertRows(engine, other, 1, 1);
    expect(formulasIn(first, 1)).toEqual(['=完成!A5']);
    expect(formulasIn(first, 2, 4)).toEqual(['=完成!A5', '=完成!A6']);
  });

  it('that a value takes the place of are gone, and those of a shared one are not', () => {
    put(first, ['=1+1', '=2+2']);
    patchCells(engine, first.getSheetId(), { 0: { 5: { v: 7 } } });
    expect(formulasIn(first, 2)).toEqual([null, '=2+2']);
    patchCells(engine, first.getSheetId(), {
      4: { 5: { f: '=A4', si: 'one' } },
      5: { 5: { si: 'one' } },
    });
    patchCells(engine, first.getSheetId(), { 4: { 5: { v: 7, f: null, si: null } } });
    expect(formulasIn(first, 2, 4)).toEqual([null, '=A5']);
  });
});
