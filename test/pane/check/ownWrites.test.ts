import type { Edit, SheetChange } from '../../../src/actions/check/types';
import { ownWrites } from '../../../src/pane/check/ownWrites';

const edit = { sheetId: 's', address: 'C5' } as Edit;
const at = (row: number, sheetId = 's'): SheetChange => ({
  sheetId,
  kind: 'cells',
  areas: [{ row, column: 2, rows: 1, columns: 1 }],
  isRemote: false,
});

describe('our own writes', () => {
  let time = 0;
  const own = ownWrites(() => time);
  beforeEach(() => own.expect([edit]));

  it('are known by sheet and cell, once', () => {
    expect(own.isOwn(at(4, 'other'))).toBe(false);
    expect(own.isOwn(at(3))).toBe(false);
    expect(own.isOwn(at(4))).toBe(true);
    expect(own.isOwn(at(4))).toBe(false);
  });

  it('are a person’s typing when they come late', () => {
    time += 2001;
    expect(own.isOwn(at(4))).toBe(false);
  });

  it('are never rows that came or went', () => {
    expect(own.isOwn({ ...at(4), kind: 'structure' })).toBe(false);
  });
});
