import fc from 'fast-check';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { workbook } from './arbitraries';
import { essence } from './essence';

it('gives every workbook back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (snapshot) => {
      const reopened = await readWorkbook(await writeWorkbook(snapshot), snapshot.name);
      expect(essence(reopened)).toEqual(essence(snapshot));
    }),
    { numRuns: 100 },
  );
}, 120_000);
