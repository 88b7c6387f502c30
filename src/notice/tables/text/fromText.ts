import { paragraph, type Source, type SourceCell } from '../../source';
import { blankRows } from './blanks';
import { blockRows } from './blocks';
import { fromTabs } from './delimited';
import { linesOf } from './lines';
import { pipedRows } from './pipes';
import { streamedRows } from './stream';
import type { TextRows } from './textRows';

/**
 * The prose and the table of a plain text: cells parted by tabs (what Excel and WPS copy), by bars, by blanks, or one a
 * line, as text comes out of PDF and web pages.
 */
export function fromText(text: string): Source {
  const lines = linesOf(text);
  if (lines.filter((line) => /[^\t]\t/.test(line)).length > 1) return fromTabs(text);
  const piped = pipedRows(lines);
  if (piped !== null) return source(piped);
  const found = blockRows(lines) ?? mostOf(blankRows(lines), streamedRows(lines));
  return found === null ? { blocks: lines.flatMap(prose) } : source(found);
}

function mostOf(a: TextRows | null, b: TextRows | null): TextRows | null {
  return (b?.rows.length ?? 0) > (a?.rows.length ?? 0) ? b : (a ?? b);
}

function prose(line: string) {
  return line.trim() === '' ? [] : [paragraph(line.trim())];
}

function source({ before, rows, after }: TextRows): Source {
  return {
    blocks: [
      ...before.flatMap(prose),
      { kind: 'table', table: { rows: rows.map(cellsOf) } },
      ...after.flatMap(prose),
    ],
  };
}

function cellsOf(row: TextRows['rows'][number], index: number): SourceCell[] {
  return row.map((cell, column) => ({
    text: typeof cell === 'string' ? cell : cell.text,
    row: index,
    column,
    rowSpan: 1,
    columnSpan: typeof cell === 'string' ? 1 : cell.columns,
  }));
}
