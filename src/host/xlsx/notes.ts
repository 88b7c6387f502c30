import type { Cell, Sheet } from 'hucre';
import { decodeEscapes, protectEscapes } from './xml';

/** A cell's note as Univer's note plugin keeps it, by row and column. Sizes in pixels. */
export interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly note: string;
  readonly width: number;
  readonly height: number;
  readonly show: boolean;
}

export type GridNotes = Record<number, Record<number, GridNote>>;

/** The size that the library draws every note at; the file keeps no other. */
const SIZE = { width: 144, height: 79, show: false };

export function addNotes(cells: Map<string, Partial<Cell>>, notes: GridNotes | undefined): void {
  for (const [row, columns] of Object.entries(notes ?? {})) {
    for (const [column, { note }] of Object.entries(columns)) {
      const key = `${row},${column}`;
      const text = protectEscapes(note.replace(/\r\n?/g, '\n'));
      if (text !== '') cells.set(key, { ...cells.get(key), comment: { text } });
    }
  }
}

export function toNotes(sheet: Sheet): GridNotes {
  const notes: GridNotes = {};
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, col = 0] = key.split(',').map(Number);
    const note = decodeEscapes(cell.comment?.text ?? '').replace(/\r\n?/g, '\n');
    if (note === '') continue;
    (notes[row] ??= {})[col] = { id: `note-${row}-${col}`, row, col, note, ...SIZE };
  }
  return notes;
}
