import { fromPieces, piecesOf } from '../../../src/workbench/unsavedCopy/pieces';
import { workbookOf } from '../../support/snapshots';

const rows = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, row) => [row, { 0: { v: row, t: 2 } }]));
const workbook = workbookOf(
  { 甲: { cellData: rows(450), rowCount: 1000 }, 乙: { hidden: 1, cellData: {} } },
  { custom: { settings: { year: 2017 } }, resources: [{ name: 'x', data: '{}' }] },
);
const never = { isOver: false, next: () => Promise.resolve() };

describe('a workbook in pieces', () => {
  it('is the same again', async () => {
    const pieces = await piecesOf(workbook, never, () => false);
    expect(pieces!.map((each) => each.length)).toEqual([1, 4, 1]);
    expect(fromPieces(pieces!)).toEqual(workbook);
  });

  it('lets others in whenever its turn is over', async () => {
    let turns = 0;
    const next = () => {
      turns += 1;
      return Promise.resolve();
    };
    await piecesOf(workbook, { isOver: true, next }, () => false);
    expect(turns).toBe(3);
  });

  it('is given up once something has changed', async () => {
    await expect(piecesOf(workbook, never, () => true)).resolves.toBeNull();
  });
});
