import { writeBook } from '../../../src/files/write/writeBook';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import { readWorkbook } from '../../../src/host/xlsx';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { repeated, timed, type Time } from './clock';
import { calculateAll, enter, sizeOf, type Place, type Size } from './open';

export interface Growth {
  readonly size: Size;
  readonly all: Time;
  readonly edits: readonly Time[];
}

/** Calculates a larger workbook, and edits it. */
export async function grow(layouts: readonly SheetLayout[], entry: Place): Promise<Growth> {
  const engine = createHeadlessEngine();
  try {
    engine.load(await readWorkbook(await writeBook(layouts), '工作年'));
    const all = await timed(() => calculateAll(engine));
    const edits = await repeated(3, (run) => enter(engine, entry, 4000 + run));
    return { size: sizeOf(engine), all, edits };
  } finally {
    engine.dispose();
  }
}
