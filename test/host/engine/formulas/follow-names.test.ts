import { definedNames, putName } from '../../../../src/host/engine/names';
import type { Engine } from '../../../../src/host/engine/engine';
import { createHeadlessEngine } from '../../../../src/host/engine/headless';
import { addSheet, deleteSheet } from '../../../../src/host/engine/sheets';
import { deleteRows, insertColumns, insertRows } from '../../../../src/host/engine/structure';
import { IUndoRedoService, type Worksheet } from '../../../../src/host/engine/univer';

let engine: Engine;
let sheet: Worksheet;
beforeEach(() => {
  engine = createHeadlessEngine();
  sheet = addSheet(engine, '目标');
});
afterEach(() => engine.dispose());

const put = (formula: string): void =>
  putName(engine, { id: 'one', name: 'one', formula, comment: '', visible: true, sheetId: null });
const formula = (): string | undefined => definedNames(engine)[0]?.formula;
const rename = (name: string): void => {
  engine.run('sheet.command.set-worksheet-name', { subUnitId: sheet.getSheetId(), name });
};

it.each([
  ['目标（2017）', "'目标（2017）'!$B$4:$C$9"],
  ['甲、乙', "'甲、乙'!$B$4:$C$9"],
  ["完成 '09", "'完成 ''09'!$B$4:$C$9"],
  ['目标二', '目标二!$B$4:$C$9'],
])('lead to a sheet that is called %s now', (name, expected) => {
  put('目标!$B$4:$C$9');
  rename(name);
  expect(formula()).toBe(expected);
});

it.each(['表!', '目标（2017）', '目标'])('lead to their cells on %s', async (name) => {
  rename(name);
  const quoted = name === '目标' ? name : `'${name}'`;
  put(`${quoted}!$B$4:$C$9`);
  await insertRows(engine, sheet, 0, 1);
  await insertColumns(engine, sheet, 0, 1);
  await deleteRows(engine, sheet, 5, 2);
  expect(formula()).toBe(`${quoted}!$C$5:$D$8`);
});

it('may be formulas', async () => {
  put('=SUM(目标!$B$4,"目标!$B$4")');
  await insertRows(engine, sheet, 0, 2);
  expect(formula()).toBe('=SUM(目标!$B$6,"目标!$B$4")');
});

it('read as before when a step is taken back', async () => {
  put("'目标'!$B$4");
  await deleteRows(engine, sheet, 1, 2);
  expect(formula()).toBe("'目标'!$B$2");
  const { undoMutations = [] } =
    engine.get<IUndoRedoService>(IUndoRedoService).pitchTopUndoElement() ?? {};
  for (const { id, params } of undoMutations) engine.run(id, params as object);
  expect(formula()).toBe("'目标'!$B$4");
});

it('lead nowhere when their sheet is gone', () => {
  put('目标!$B$4');
  deleteSheet(engine, sheet);
  expect(formula()).toContain('#REF!');
});
