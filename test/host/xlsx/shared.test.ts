import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { workbookOf } from '../../support/snapshots';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Formulas of a file whose sheet has these rows, by address. */
async function formulasIn(rows: string): Promise<Record<string, string | null | undefined>> {
  const parts = unzipSync(await writeWorkbook(workbookOf({ 表: {} })));
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  const file = zipSync({ ...parts, [SHEET]: strToU8(xml) });
  const [sheet] = Object.values((await readWorkbook(file, '表')).sheets);
  return Object.fromEntries(
    Object.entries(sheet?.cellData ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells as Record<string, { f?: string | null }>).map(
        ([column, { f }]) => [`${'ABC'[Number(column)]}${Number(row) + 1}`, f] as const,
      ),
    ),
  );
}

it('a formula that cells share is read in all of them, wherever its text stands', async () => {
  const found = await formulasIn(
    '<row r="1"><c r="B1"><f t="shared" si="3"/><v>5</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" ref="B1:B3" si="3">A2*10</f></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="3"/></c></row>',
  );
  expect(found).toEqual({ B1: '=A1*10', B2: '=A2*10', B3: '=A3*10' });
});

it('a cell that shares a formula which the file does not have keeps its result', async () => {
  const found = await formulasIn('<row r="3"><c r="C3"><f t="shared" si="9"/><v>77</v></c></row>');
  expect(found).toEqual({ C3: undefined });
});
