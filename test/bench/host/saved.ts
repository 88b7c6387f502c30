import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../../src/host/engine/engine';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { calculatedFile } from './calculatedFile';

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
    const bytes = await calculatedFile(engine, name, layouts);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, bytes);
    return bytes;
  }
}
