import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBook } from '../../../src/files/write/writeBook';
import type { Engine } from '../../../src/host/engine/engine';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import type { SheetLayout } from '../../../src/sheets/layout';

const FOLDER = join(process.cwd(), 'node_modules', '.cache', 'bench', 'host');

/**
 * The workbook with these sheets as the host saves it, every result in its cell. It is made once for the same
 * sheets and the same program.
 */
export async function savedBook(
  engine: Engine,
  name: string,
  layouts: readonly SheetLayout[],
): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .update(JSON.stringify(layouts))
    .digest('hex')
    .slice(0, 16);
  const path = join(FOLDER, `${name}-${key}.xlsx`);
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    engine.load(await readWorkbook(await writeBook(layouts), name));
    await engine.calculate();
    const bytes = await writeWorkbook(engine.save(), { isCalculated: true });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, bytes);
    return bytes;
  }
}
