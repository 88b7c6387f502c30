import { patchStyles } from './cells';
import type { Engine } from './engine';
import type { CellPatch, EngineParts } from './parts';
import { SHOW_SHEET } from './sheets';
import type { Slices } from './slices';
import type { Worksheet } from './univer';

/** Looks that were changed beside Univer's mutations, until a page is told to draw them. */
export class Drawing implements Readonly<EngineParts['drawing']> {
  private noted: Record<string, CellPatch> = {};
  /** Sheets that a page may have drawn since the workbook was loaded. */
  private readonly visited = new Set<string>();

  constructor(private readonly engine: Engine) {
    this.noteActive();
    engine.onCommand(({ id, params }) => {
      if (id === SHOW_SHEET) this.visited.add((params as { subUnitId: string }).subUnitId);
    });
  }

  loaded(): void {
    this.visited.clear();
    this.noteActive();
  }

  note(sheetId: string, cells: CellPatch): void {
    if (this.engine.headless) return;
    const known = (this.noted[sheetId] ??= {});
    for (const [row, columns] of Object.entries(cells)) {
      known[Number(row)] = { ...known[Number(row)], ...columns };
    }
  }

  async draw(slices: Slices): Promise<void> {
    const noted = Object.entries(this.noted);
    this.noted = {};
    for (const [sheetId, cells] of noted) {
      if (slices.isOver) await slices.next();
      const sheet = this.engine.sheet(sheetId);
      // A sheet that nobody has looked at yet is drawn as it is by then.
      if (sheet === null || !this.visited.has(sheetId)) continue;
      patchStyles(this.engine, sheetId, typedAsNow(sheet, cells));
    }
  }

  private noteActive(): void {
    const active = this.engine.openWorkbook?.getActiveSheet(true);
    if (active) this.visited.add(active.getSheetId());
  }
}

/** A cell may have got another content, and type, after its looks were noted in the same request. */
function typedAsNow(sheet: Worksheet, cells: CellPatch): CellPatch {
  const patch: CellPatch = {};
  for (const [row, columns] of Object.entries(cells)) {
    for (const column of Object.keys(columns)) {
      const type = sheet.getCellMatrix().getValue(Number(row), Number(column))?.t;
      (patch[Number(row)] ??= {})[Number(column)] =
        type === undefined || type === null ? {} : { t: type };
    }
  }
  return patch;
}
