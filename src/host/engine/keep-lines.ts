import type { Engine } from './engine';
import { activeSheet } from './sheets';
import type { IRange } from './univer';

const REMOVED = /^sheet\.command\.remove-(row|col)-by-range$/;

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
}

/**
 * Univer 0.25.1 keeps heights, widths and looks of lines that go, but not of which of them: taken back, they are those of
 * the first lines. Where every line has an entry, also those of which there is nothing to say, each gets its own back.
 */
export function keepLines(engine: Engine): void {
  engine.beforeCommand(({ id, params }) => {
    const line = REMOVED.exec(id)?.[1];
    if (line === undefined) return;
    const { subUnitId, range } = (params ?? {}) as Params;
    const sheet = subUnitId === undefined ? activeSheet(engine) : engine.sheet(subUnitId);
    if (!sheet || !range) return;
    const { rowData, columnData } = sheet.getConfig();
    if (line === 'row') fill(rowData, range.startRow, range.endRow);
    else fill(columnData, range.startColumn, range.endColumn);
  });
}

function fill(lines: Record<number, object>, from: number, to: number): void {
  // Behind the last one that has an entry there is nothing to be kept apart.
  const last =
    Object.keys(lines)
      .filter((line) => Number(line) <= to)
      .at(-1) ?? -1;
  for (let line = from; line <= Number(last); line++) lines[line] ??= {};
}
