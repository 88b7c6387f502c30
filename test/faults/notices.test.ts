import type * as MadeRoom from '../../src/workbook/recover/madeRoom';
import { SUMMARIES } from './support/cases';
import { openMatrix } from './support/matrix';

// Everything is taken back but an inserted row.
jest.mock('../../src/workbook/recover/madeRoom', () => ({
  madeRoom: (made: MadeRoom.MadeRoom) => [
    { sheet: made.sheetName, bytes: 0, look: () => () => [] },
  ],
}));

it('the matrix notices a single row that is left behind', async () => {
  const base = SUMMARIES.find(({ action }) => action === 'summary.createBase');
  if (base === undefined) throw new Error('no such case');
  const matrix = await openMatrix([base]);
  try {
    await expect(matrix.run(base)).rejects.toThrow(/it is not as before/);
  } finally {
    await matrix.close();
  }
}, 600_000);
