import { writeBook } from '../../../src/files/write/writeBook';
import type { Engine } from '../../../src/host/engine/engine';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import type { SheetLayout } from '../../../src/sheets/layout/layout';

/** The workbook with these sheets as the host saves it, every result in its cell. */
export async function calculatedFile(
  engine: Engine,
  name: string,
  layouts: readonly SheetLayout[],
): Promise<Uint8Array> {
  engine.load(await readWorkbook(await writeBook(layouts), name));
  await engine.calculate();
  return writeWorkbook(engine.save(), { isCalculated: true });
}
