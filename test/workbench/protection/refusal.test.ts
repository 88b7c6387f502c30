import {
  refuses,
  type Change,
  type ProtectedSheet,
} from '../../../src/workbench/protection/refusal';

/** Only B2 (row 1, column 1) may be typed into. */
const sheet = (options: ProtectedSheet['options'] = {}): ProtectedSheet => ({
  options,
  isLocked: (row, column) => !(row === 1 && column === 1),
});
const write = (cellValue: Record<number, Record<number, unknown>>): Change => ({
  id: 'sheet.mutation.set-range-values',
  params: { cellValue },
});

it('lets an unlocked cell be written and emptied', () => {
  expect(refuses(sheet(), write({ 1: { 1: { v: 5587 } } }))).toBe(false);
  expect(refuses(sheet(), write({ 1: { 1: { v: null, f: null } } }))).toBe(false);
});

it('refuses a change that reaches one locked cell among others', () => {
  expect(refuses(sheet(), write({ 1: { 1: { v: 1 }, 2: { v: 2 } } }))).toBe(true);
  expect(refuses(sheet(), write({ 0: { 1: { v: 1 } }, 1: { 1: { v: 1 } } }))).toBe(true);
});

it('lets formats of locked cells be changed only where the protection allows it', () => {
  const bold = write({ 0: { 0: { s: { bl: 1 } } } });
  expect(refuses(sheet(), bold)).toBe(true);
  expect(refuses(sheet({ allowFormatCells: true }), bold)).toBe(false);
  const value = write({ 0: { 0: { s: { bl: 1 }, v: 1 } } });
  expect(refuses(sheet({ allowFormatCells: true }), value)).toBe(true);
});

it('refuses to drag cells away from, or onto, locked ones', () => {
  const unlocked = { value: { 1: { 1: { v: 1 } } } };
  const locked = { value: { 0: { 0: { v: 1 } } } };
  const move = (from: typeof unlocked, to: typeof locked): Change => ({
    id: 'sheet.mutation.move-range',
    params: { from, to },
  });
  expect(refuses(sheet(), move(unlocked, locked))).toBe(true);
  expect(refuses(sheet(), move(locked as never, unlocked as never))).toBe(true);
  expect(refuses(sheet(), move(unlocked, unlocked as never))).toBe(false);
});

it('refuses to sort over locked cells', () => {
  const sort = (endRow: number): Change => ({
    id: 'sheet.mutation.reorder-range',
    params: { range: { startRow: 1, endRow, startColumn: 1, endColumn: 1 } },
  });
  expect(refuses(sheet(), sort(1))).toBe(false);
  expect(refuses(sheet(), sort(2))).toBe(true);
});

it.each([
  ['sheet.mutation.insert-row', 'allowInsertRows'],
  ['sheet.mutation.remove-col', 'allowDeleteColumns'],
  ['sheet.mutation.set-worksheet-col-width', 'allowFormatColumns'],
  ['sheet.mutation.set-row-hidden', 'allowFormatRows'],
])('refuses %s unless %s', (id, option) => {
  expect(refuses(sheet(), { id })).toBe(true);
  expect(refuses(sheet({ [option]: false }), { id })).toBe(true);
  expect(refuses(sheet({ [option]: true }), { id })).toBe(false);
});

it('refuses merging and new validation rules always', () => {
  for (const id of ['sheet.mutation.add-worksheet-merge', 'data-validation.mutation.addRule']) {
    expect(refuses(sheet({ allowFormatCells: true }), { id })).toBe(true);
  }
});

it('has nothing against what does not change the sheet', () => {
  expect(refuses(sheet(), { id: 'sheet.mutation.set-worksheet-order' })).toBe(false);
  expect(refuses(sheet(), { id: 'sheet.mutation.set-worksheet-row-auto-height' })).toBe(false);
});

describe('formulas and rules that follow what came, went or was renamed elsewhere', () => {
  const formula = { 0: { 0: { f: "='新目标'!A4" } } };
  const by = (trigger: string, cellValue: Parameters<typeof write>[0]): Change => ({
    id: 'sheet.mutation.set-range-values',
    params: { cellValue, trigger },
  });

  it.each([
    'sheet.command.set-worksheet-name',
    'sheet.command.insert-row-by-range',
    'sheet.command.remove-sheet',
    'univer.command.undo',
  ])('are not refused after %s', (trigger) => {
    expect(refuses(sheet(), by(trigger, formula))).toBe(false);
    const rule = { id: 'data-validation.mutation.updateRule', params: { trigger } };
    expect(refuses(sheet(), rule)).toBe(false);
  });

  it.each([
    ['sheet.mutation.delete-conditional-rule', 'sheet.command.remove-row-by-range'],
    ['data-validation.mutation.removeRule', 'sheet.command.remove-row-by-range'],
    ['sheet.mutation.add-conditional-rule', 'univer.command.undo'],
    ['data-validation.mutation.addRule', 'univer.command.undo'],
  ])('go with their cells and come back: %s after %s', (id, trigger) => {
    expect(refuses(sheet(), { id, params: { trigger } })).toBe(false);
  });

  it('are refused where a person writes them', () => {
    expect(refuses(sheet(), by('sheet.command.set-range-values', formula))).toBe(true);
    expect(refuses(sheet(), write(formula))).toBe(true);
  });

  it('let nothing else pass with them', () => {
    const value = { 0: { 0: { f: '=1', v: 5 } } };
    expect(refuses(sheet(), by('univer.command.undo', value))).toBe(true);
    const row = { id: 'sheet.mutation.insert-row', params: { trigger: 'univer.command.redo' } };
    expect(refuses(sheet(), row)).toBe(true);
  });
});
