import type { Deadline } from './deadline';
import { parseCell } from './reference';
import { scanXml } from './xml/scanXml';

/** Notes by `row,column`: some people put their figures there, and then the cell is blank. */
export function readNotes(
  bytes: Uint8Array,
  part: string,
  deadline: Deadline,
): Map<string, string> {
  const notes = new Map<string, string>();
  let key: string | null = null;
  let text = '';
  let inText = false;
  scanXml(bytes, part, deadline, {
    open: (name, attributes) => {
      if (name === 'comment') {
        const cell = parseCell(attributes.get('ref') ?? '');
        key = cell === null ? null : `${cell.row},${cell.column}`;
        text = '';
      } else if (name === 't') {
        inText = true;
      }
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'comment' && key !== null) notes.set(key, text);
    },
  });
  return notes;
}
